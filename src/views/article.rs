//! One article: its digest in both languages, paragraph by paragraph, with the events that each paragraph gives.

use chronicle::{Article, Event, Evidence, Headline, Text};
use leptos::{either::Either, prelude::*};

use crate::{
    app::App,
    components::{Scene, certainty, headline_text, mark},
    focus, i18n,
    markup::{Element, el},
    state::links::{articles_href, event_href},
};

/// The article of that id, or that there is none.
#[component]
pub fn ArticleView(
    /// The article's id, as it stands in the address.
    id: String,
    /// The paragraph to stand at.
    paragraph: Option<u16>,
) -> impl IntoView {
    let app: App = expect_context();
    let App { lang, words, .. } = app;
    let back = el("p")
        .child(el("a").class("keep").attr("href", articles_href(lang)).text("← ").text(words.all_articles));
    let body = match app.record().article(&id) {
        Some(article) => Either::Left(view! { <Body article paragraph/> }),
        None => Either::Right(el("h1").text(words.unknown_article)),
    };
    let (first, stands) = (app.is_first(), app.stands());
    focus::after_render(move || {
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
    });
    view! { <div class="page article">{back} {body}</div> }
}

/// The id of a paragraph in the page.
#[must_use]
pub fn paragraph_id(number: u16) -> String {
    format!("paragraph-{number}")
}

/// All of an article, under a switch for showing both languages.
#[component]
fn Body(article: &'static Article<'static>, paragraph: Option<u16>) -> impl IntoView {
    let app: App = expect_context();
    let words = app.words;
    let both = app.address.part(|state| state.both);
    let headlines =
        (!article.headlines.is_empty()).then(|| app.drawn_once(|scene| article_headlines(scene, article)));
    view! {
        {app.drawn_once(|scene| article_head(scene, article))}
        <div class="digest-head">
            <h2>{words.digest}</h2>
            <label>
                <input
                    type="checkbox"
                    prop:checked=both
                    on:change=move |_| app.address.push(|state| state.both = !state.both)
                />
                {words.both_languages}
            </label>
        </div>
        <p class="note">{words.digest_note}</p>
        <div class="digest-box" class:both=both>{move || app.drawn(|scene| article_digest(scene, article, paragraph))}</div>
        {headlines}
    }
}

/// Title, kind, date, publisher and author.
#[must_use]
pub fn article_head(scene: &Scene<'_>, article: &Article<'static>) -> Element {
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
    let printed = (lang != language)
        .then(|| el("p").class("gloss").attr("lang", language.tag()).text(article.title.get(language)));
    el("header")
        .child(el("p").class("kicker").text(i18n::article_kind(article.kind).get(lang)))
        .child(el("h1").attr("id", "article-title").attr("tabindex", "-1").text(article.title.get(lang)))
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
    el("ol").class("digest").children(paragraphs)
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
    let gloss = el("p").class("gloss").attr("lang", other.tag()).text(text.get(other));
    let margin = events.map(|events| {
        let label = (scene.words.paragraph_events)(usize::from(number));
        el("div").class("digest-events").attr("role", "group").attr("aria-label", label).child(events)
    });
    el("li")
        .class(if chosen { "chosen" } else { "" })
        .attr("id", paragraph_id(number))
        .attr("tabindex", "-1")
        .child(el("div").class("digest-text").child(scene.marked(el("p"), text.get(scene.lang))).child(gloss))
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
