//! One article: its digest in both languages, paragraph by paragraph, with the events that each paragraph gives.

use chronicle::{Article, Event, Evidence, Headline, Layer, Text, is_own};
use web_sys::Element as DomElement;

use crate::{
    app::App,
    components::{Scene, certainty, headline_text, mark},
    details::{Details, notice},
    focus, i18n,
    markup::{
        Element, el,
        live::{drawn, effect, on},
    },
    state::links::{articles_href, event_href},
};

/// The article of that id, as it stands in the address, at a paragraph of it; or that there is none.
#[must_use]
pub fn article(app: App, id: &str, paragraph: Option<u16>) -> DomElement {
    let App { lang, words, .. } = app;
    let back = el("a").class("keep").attr("href", articles_href(lang)).text("← ").text(words.all_articles);
    let page = el("div").class("page article").child(el("p").child(back));
    let page = match app.record().articles.iter().position(|article| article.id == id) {
        Some(at) => page.create_with(body(app, at, paragraph)),
        None => page.child(el("h1").text(words.unknown_article)).create(),
    };
    let (first, stands) = (app.is_first(), app.stands());
    let show = move || {
        if !(first || stands) {
            // Only the language changed.
            return;
        }
        let mut start = "article-title".to_owned();
        if let Some(paragraph) = paragraph {
            start = paragraph_id(paragraph);
            focus::scroll_to(&start);
        } else {
            focus::scroll_page(0.0);
        }
        if stands {
            focus::on_without_scroll(&start);
        }
    };
    focus::after_render(show);
    // A paragraph is there to go to once the details are.
    if paragraph.is_some() && app.details.get_untracked() != Details::Here {
        effect(move || {
            if app.details.get() == Details::Here {
                focus::after_render(show);
            }
        });
    }
    page
}

/// The id of a paragraph in the page.
#[must_use]
pub fn paragraph_id(number: u16) -> String {
    format!("paragraph-{number}")
}

/// All of the article of that place, under a switch for showing both languages.
fn body(app: App, at: usize, paragraph: Option<u16>) -> Vec<DomElement> {
    let both = app.address.part(|state| state.both);
    let is_own = app.record().articles.get(at).is_some_and(|article| is_own(article.id));
    let switch = drawn("div", move || digest_head(app, both.get(), is_own));
    on(&switch, "change", move |_| app.address.push(|state| state.both = !state.both));
    let note = if is_own { app.words.own_note } else { app.words.digest_note };
    let note = el("p").class("note").text(note).create();
    let text = drawn("div", move || {
        let class = if both.get() { "digest-box both" } else { "digest-box" };
        let coming = notice(app.details.get(), app.words);
        let text = coming.or_else(|| {
            let article = app.record().articles.get(at)?;
            Some(app.drawn(|scene| article_digest(scene, article, paragraph)))
        });
        el("div").class(class).children(text)
    });
    vec![
        part(app, at, "header", article_head),
        switch,
        note,
        text,
        part(app, at, "section", article_headlines),
    ]
}

/// A part of an article that is drawn again when the details have come.
fn part(
    app: App,
    at: usize,
    tag: &'static str,
    draw: fn(&Scene<'_>, &'static Article<'static>) -> Element,
) -> DomElement {
    drawn(tag, move || {
        app.details.with(|_| {
            let article = app.record().articles.get(at);
            article.map_or(el(tag), |article| app.drawn_once(|scene| draw(scene, article)))
        })
    })
}

/// The heading of the digest, and the switch; a reader's own article is there in its own language alone.
fn digest_head(app: App, both: bool, is_own: bool) -> Element {
    let words = app.words;
    if is_own {
        return el("div").class("digest-head").child(el("h2").text(words.own_text));
    }
    let field = el("input").attr("type", "checkbox").flag("checked", both);
    el("div")
        .class("digest-head")
        .child(el("h2").text(words.digest))
        .child(el("label").child(field).text(words.both_languages))
}

/// Title, kind, date, publisher and author.
#[must_use]
pub fn article_head(scene: &Scene<'_>, article: &'static Article<'static>) -> Element {
    let Scene { lang, words, .. } = *scene;
    let published = &article.published;
    let date = el("dd")
        .text(published.date.in_words(lang))
        .text(" ")
        .child(certainty(scene, published.certainty))
        .child(el("span").class("date-note").text(published.basis.get(lang)));
    let mut facts = el("dl").class("facts").child(el("dt").text(words.published)).child(date);
    if let Some(publisher) = article.publisher {
        facts = facts.child(el("dt").text(words.publisher)).child(el("dd").text(publisher.get(lang)));
    }
    if let Some(byline) = article.byline {
        facts = facts
            .child(el("dt").text(words.byline))
            .child(el("dd").attr("lang", article.language.tag()).text(byline));
    }
    let language = article.language;
    let kind = if is_own(article.id) { i18n::layer(Layer::Own) } else { i18n::article_kind(article.kind) };
    let title = in_own_language(el("h1"), article);
    let is_own = is_own(article.id);
    let printed = (lang != language && !is_own)
        .then(|| el("p").class("gloss").attr("lang", language.tag()).text(article.title.get(language)));
    el("header")
        .child(el("p").class("kicker").text(kind.get(lang)))
        .child(title.attr("id", "article-title").attr("tabindex", "-1").text(article.title.get(lang)))
        .children(printed)
        .children(article.title_note.map(|note| el("p").class("note").text(note.get(lang))))
        .child(facts)
}

/// The paragraphs, each with its number and the links to its events.
#[must_use]
pub fn article_digest(scene: &Scene<'_>, article: &Article<'static>, chosen: Option<u16>) -> Element {
    let paragraphs = (1_u16..).zip(&article.digest).map(|(number, paragraph)| {
        let events = events_by(scene, article.id, |evidence| {
            matches!(*evidence, Evidence::Paragraph { article: id, paragraph, .. } if id == article.id && paragraph == number)
        });
        paragraph_item(scene, number, paragraph.text, chosen == Some(number), events)
    });
    in_own_language(el("ol").class("digest"), article).children(paragraphs)
}

/// Says which language a reader's own article is in: it is on the pages of both.
fn in_own_language(into: Element, article: &Article<'_>) -> Element {
    if is_own(article.id) { into.attr("lang", article.language.tag()) } else { into }
}

/// A paragraph of the digest in both languages, its events in the margin.
fn paragraph_item(
    scene: &Scene<'_>,
    number: u16,
    text: Text<'static>,
    chosen: bool,
    events: Option<Element>,
) -> Element {
    let other = scene.lang.other();
    let gloss =
        (text.vi != text.en).then(|| el("p").class("gloss").attr("lang", other.tag()).text(text.get(other)));
    let margin = events.map(|events| {
        let label = (scene.words.paragraph_events)(usize::from(number));
        el("div").class("digest-events").attr("role", "group").attr("aria-label", label).child(events)
    });
    el("li")
        .class(if chosen { "chosen" } else { "" })
        .attr("id", paragraph_id(number))
        .attr("tabindex", "-1")
        .child(
            el("div").class("digest-text").child(scene.marked(el("p"), text.get(scene.lang))).children(gloss),
        )
        .children(margin)
}

/// Headlines of other stories that are evidence.
#[must_use]
pub fn article_headlines(scene: &Scene<'_>, article: &'static Article<'static>) -> Element {
    let item = |headline: &Headline<'static>| {
        let id = headline.id;
        let events = events_by(
            scene,
            article.id,
            |evidence| matches!(*evidence, Evidence::Headline { article: of, headline } if of == article.id && headline == id),
        );
        let language = article.language;
        let gloss =
            (scene.lang != language).then(|| el("span").class("gloss").text(headline.text.get(scene.lang)));
        headline_text(el("li"), headline, language).children(gloss).children(events)
    };
    el("section")
        .flag("hidden", article.headlines.is_empty())
        .child(el("h2").text(scene.words.headlines))
        .child(el("ul").class("headlines").children(article.headlines.iter().map(item)))
}

/// Links to the events of an article that have such evidence, if there are any.
fn events_by(
    scene: &Scene<'_>,
    article: &'static str,
    evidence: impl Fn(&Evidence<'static>) -> bool,
) -> Option<Element> {
    let events = scene.catalogue.events_of(article).filter(|event| event.evidence.iter().any(&evidence));
    let mut links = events.map(|event| el("li").child(event_link(scene, event))).peekable();
    links.peek().is_some().then(|| el("ul").children(links))
}

/// A link to an event, with its mark.
fn event_link(scene: &Scene<'_>, event: &Event<'static>) -> Element {
    el("a")
        .class("keep")
        .attr("href", event_href(event.id, scene.lang))
        .child(mark(event.kind))
        .child(el("span").text(event.title.get(scene.lang)))
}
