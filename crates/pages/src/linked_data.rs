//! What the pages tell to machines: schema.org in JSON-LD.

use chronicle::{Article, Certainty, Edtf, Event, Evidence, Form, Name, NameKind, edtf::Endpoint};
use nien_bieu::{
    components::{Scene, html_date},
    i18n::messages,
};
use serde_json::{Map, Value, json};

use crate::{
    address::Address,
    page::{Page, Subject},
};

const LICENCE: &str = "https://creativecommons.org/licenses/by/4.0/";

/// The data as an element of the page. It is a block of data, not a script, so the policy lets it stand; nothing in it
/// can end the element.
pub fn block(data: &Value) -> String {
    let json = data
        .to_string()
        .replace('<', "\\u003c")
        .replace('\u{2028}', "\\u2028")
        .replace('\u{2029}', "\\u2029");
    ["<script type=\"application/ld+json\">", &json, "</script>"].concat()
}

/// The page of an event: the event, and the sources that it is cited from.
pub fn event_page(scene: &Scene<'_>, page: Page, event: &Event<'static>, address: Option<&Address>) -> Value {
    let mut data = web_page(scene, page, event.title.get(scene.lang), address);
    data.insert("mainEntity".to_owned(), Value::Object(happening(scene, page, event, address)));
    data.insert("citation".to_owned(), citations(scene, event));
    Value::Object(data)
}

/// The page of an article: our digest, and the article that it is made from.
pub fn article_page(
    scene: &Scene<'_>,
    page: Page,
    article: &Article<'static>,
    address: Option<&Address>,
) -> Value {
    let title = article.title.get(scene.lang);
    let mut data = web_page(scene, page, title, address);
    let name = [scene.words.digest, ": ", title].concat();
    let digest = json!({
        "@type": "CreativeWork",
        "name": name,
        "inLanguage": scene.lang.tag(),
        "license": LICENCE,
        "isBasedOn": news_article(article),
    });
    data.insert("mainEntity".to_owned(), digest);
    Value::Object(data)
}

fn web_page(scene: &Scene<'_>, page: Page, title: &str, address: Option<&Address>) -> Map<String, Value> {
    let mut data = object([
        ("@context", json!("https://schema.org")),
        ("@type", json!("WebPage")),
        ("name", json!(title)),
        ("inLanguage", json!(scene.lang.tag())),
        ("license", json!(LICENCE)),
    ]);
    let mut site = object([("@type", json!("WebSite")), ("name", json!(messages(page.lang).site))]);
    if let Some(address) = address {
        data.insert("url".to_owned(), json!(address.of(&page.path())));
        site.insert("url".to_owned(), json!(address.of(&page.beside(Subject::Front).path())));
    }
    data.insert("isPartOf".to_owned(), Value::Object(site));
    data
}

/// What happened, when, where and with whom.
fn happening(
    scene: &Scene<'_>,
    page: Page,
    event: &Event<'static>,
    address: Option<&Address>,
) -> Map<String, Value> {
    let lang = scene.lang;
    let record = scene.catalogue.record();
    let mut data = object([
        ("@type", json!("Event")),
        ("name", json!(event.title.get(lang))),
        ("description", json!(event.summary.get(lang))),
    ]);
    let mut put = |key: &str, value: Option<Value>| {
        if let Some(value) = value {
            data.insert(key.to_owned(), value);
        }
    };
    let (start, end) = period(&event.date);
    put("startDate", start.map(Value::String));
    put("endDate", end.map(Value::String));
    put("location", event.place.map(|place| json!({ "@type": "Place", "name": place.get(lang) })));
    let mode = event.form.map(|form| match form {
        Form::InPerson => "https://schema.org/OfflineEventAttendanceMode",
        Form::Online => "https://schema.org/OnlineEventAttendanceMode",
        Form::Hybrid => "https://schema.org/MixedEventAttendanceMode",
    });
    put("eventAttendanceMode", mode.map(Value::from));
    let names = || event.actors.iter().filter_map(|actor| record.name(actor.name));
    let of = |people: bool| {
        let chosen =
            names().filter(|name| matches!(name.kind, NameKind::Person | NameKind::Organisation) == people);
        let list: Vec<Value> = chosen.map(|name| named(scene, name)).collect();
        (!list.is_empty()).then_some(Value::Array(list))
    };
    // Only people and organisations attend, in the vocabulary; a country is what an event is about.
    put("attendee", of(true));
    put("about", of(false));
    let url = |id: &'static str| address.map(|address| address.of(&page.beside(Subject::Event(id)).path()));
    let whole = event.part_of.and_then(|id| record.event(id)).map(|whole| {
        let mut data = object([("@type", json!("Event")), ("name", json!(whole.title.get(lang)))]);
        let (start, end) = period(&whole.date);
        for (key, value) in [("startDate", start), ("endDate", end), ("url", url(whole.id))] {
            data.extend(value.map(|value| (key.to_owned(), Value::String(value))));
        }
        Value::Object(data)
    });
    put("superEvent", whole);
    put("url", url(event.id).map(Value::String));
    data
}

fn named(scene: &Scene<'_>, name: &Name<'static>) -> Value {
    let kind = match name.kind {
        NameKind::Country => "Country",
        NameKind::Organisation => "Organization",
        NameKind::Person => "Person",
        NameKind::Forum | NameKind::Agreement => "Thing",
    };
    let mut data = object([("@type", json!(kind)), ("name", json!(name.label.get(scene.lang)))]);
    if let Some(qid) = name.qid {
        data.insert("sameAs".to_owned(), json!(["https://www.wikidata.org/wiki/", qid].concat()));
    }
    Value::Object(data)
}

/// The sources, each once, in their order.
fn citations(scene: &Scene<'_>, event: &Event<'static>) -> Value {
    let mut list: Vec<Value> = Vec::new();
    for evidence in &event.evidence {
        let source = match *evidence {
            Evidence::Paragraph { article, .. } | Evidence::Headline { article, .. } => {
                scene.catalogue.record().article(article).map(news_article)
            }
            Evidence::Page { url, publisher, .. } => Some(json!({
                "@type": "WebPage",
                "url": url,
                "publisher": { "@type": "Organization", "name": publisher },
            })),
        };
        list.extend(source.filter(|source| !list.contains(source)));
    }
    Value::Array(list)
}

fn news_article(article: &Article<'static>) -> Value {
    let language = article.language;
    let mut data = object([
        ("@type", json!("NewsArticle")),
        ("headline", json!(article.title.get(language))),
        ("inLanguage", json!(language.tag())),
    ]);
    if let Some(publisher) = article.publisher {
        data.insert(
            "publisher".to_owned(),
            json!({ "@type": "Organization", "name": publisher.get(language) }),
        );
    }
    // A date that is only bounded is no date of publication.
    if article.published.certainty != Certainty::Bounded
        && let (Some(date), None) = period(&article.published.date)
    {
        data.insert("datePublished".to_owned(), json!(date));
    }
    Value::Object(data)
}

fn object<const N: usize>(fields: [(&str, Value); N]) -> Map<String, Value> {
    fields.into_iter().map(|(key, value)| (key.to_owned(), value)).collect()
}

/// The start and the end as ISO 8601 dates, where the date is one or a span of such. One of several days is none: to
/// name the first of them would claim it.
fn period(date: &Edtf) -> (Option<String>, Option<String>) {
    match date {
        Edtf::Date(_) => (html_date(date), None),
        Edtf::Interval(interval) => {
            let iso = |end: Endpoint| end.date().and_then(|date| html_date(&Edtf::Date(date)));
            (iso(interval.start()), iso(interval.end()))
        }
        Edtf::OneOf(_) => (None, None),
    }
}

#[cfg(test)]
mod tests {
    use super::{block, period};
    use serde_json::json;

    #[test]
    fn a_period_is_told_as_far_as_it_is_known() {
        let told = |date: &str| {
            let (start, end) = period(&date.parse().unwrap());
            (start.unwrap_or_default(), end.unwrap_or_default())
        };
        let pair = |start: &str, end: &str| (start.to_owned(), end.to_owned());
        assert_eq!(told("2020-09-09"), pair("2020-09-09", ""));
        assert_eq!(told("2020-09"), pair("2020-09", ""));
        assert_eq!(told("2020-09-09/2020-09-12"), pair("2020-09-09", "2020-09-12"));
        assert_eq!(told("2016/.."), pair("2016", ""));
        assert_eq!(told("../2019-11-26"), pair("", "2019-11-26"));
        for open in ["[2020-09-09..2020-09-12]", "2020-09-09?", "2020~", "202X", "2020-21"] {
            assert_eq!(told(open), pair("", ""), "{open}");
        }
    }

    #[test]
    fn nothing_in_the_data_ends_its_element() {
        let block = block(&json!({ "name": "</script><script>alert(1)</script>" }));
        assert_eq!(block.matches("</script>").count(), 1);
        assert!(block.contains("\\u003c/script>"), "{block}");
    }
}
