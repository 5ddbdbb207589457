//! One article: its digest in both languages, paragraph by paragraph, with the events that each paragraph gives.

use chronicle::{Article, Event, Evidence, Lang};
use leptos::{either::Either, prelude::*};

use crate::{
    app::App,
    components::{Highlighted, Mark},
    focus, i18n,
    state::address::{articles_href, event_href},
};

/// The article of that id, or that there is none.
#[component]
pub fn ArticleView(
    /// The article's id, as it stands in the address.
    id: String,
    /// The paragraph to stand at.
    paragraph: Option<u16>,
) -> impl IntoView {
    let App { lang, words, catalogue, .. } = expect_context();
    let body = match catalogue.record().article(&id) {
        Some(article) => Either::Left(view! { <Body article paragraph/> }),
        None => Either::Right(view! { <h1>{words.unknown_article}</h1> }),
    };
    let start = paragraph.map_or_else(|| "article-title".to_owned(), paragraph_id);
    focus::after_render(move || {
        focus::scroll_to(&start);
        focus::on_without_scroll(&start);
    });
    view! {
        <div class="page article">
            <p><a class="keep" href=articles_href(lang)>"← " {words.all_articles}</a></p>
            {body}
        </div>
    }
}

/// The id of a paragraph in the page.
fn paragraph_id(number: u16) -> String {
    format!("paragraph-{number}")
}

/// All of an article.
#[component]
fn Body(article: &'static Article<'static>, paragraph: Option<u16>) -> impl IntoView {
    let App { lang, words, .. } = expect_context();
    let both = RwSignal::new(false);
    let paragraphs = (1_u16..)
        .zip(&article.digest)
        .map(|(number, text)| {
            view! { <DigestParagraph article number text=text.text both chosen=paragraph == Some(number)/> }
        })
        .collect_view();
    let headlines = article
        .headlines
        .iter()
        .map(|headline| {
            let date = headline.date.map(|date| format!(" ({date})"));
            let events = events_by(article.id, move |evidence| {
                matches!(*evidence, Evidence::Headline { article: id, headline: other } if id == article.id && other == headline.id)
            });
            view! {
                <li>
                    <q lang="vi">{headline.text.vi}</q>
                    {date}
                    {(lang == Lang::En).then(|| view! { <span class="gloss">{headline.text.en}</span> })}
                    {events}
                </li>
            }
        })
        .collect_view();
    view! {
        <header>
            <p class="kicker">{i18n::article_kind(article.kind).get(lang)}</p>
            <h1 id="article-title" tabindex="-1">{article.title.get(lang)}</h1>
            {(lang == Lang::En).then(|| view! { <p class="gloss" lang="vi">{article.title.vi}</p> })}
            {article.title_note.map(|note| view! { <p class="note">{note.get(lang)}</p> })}
            <dl class="facts">
                <dt>{words.published}</dt>
                <dd>
                    {article.published.date.in_words(lang)}
                    <span class="certainty">{i18n::certainty(article.published.certainty).get(lang)}</span>
                    <span class="date-note">{article.published.basis.get(lang)}</span>
                </dd>
                {article.publisher.map(|publisher| view! {
                    <dt>{words.publisher}</dt>
                    <dd>{publisher.get(lang)}</dd>
                })}
                {article.byline.map(|byline| view! {
                    <dt>{words.byline}</dt>
                    <dd lang="vi">{byline}</dd>
                })}
            </dl>
        </header>
        <div class="digest-head">
            <h2>{words.digest}</h2>
            <label>
                <input type="checkbox" prop:checked=both on:change:target=move |event| both.set(event.target().checked())/>
                {words.both_languages}
            </label>
        </div>
        <p class="note">{words.digest_note}</p>
        <ol class="digest">{paragraphs}</ol>
        <section hidden=article.headlines.is_empty()>
            <h2>{words.headlines}</h2>
            <ul class="headlines">{headlines}</ul>
        </section>
    }
}

/// A paragraph of the digest, its events in the margin.
#[component]
fn DigestParagraph(
    article: &'static Article<'static>,
    number: u16,
    text: chronicle::Text<'static>,
    both: RwSignal<bool>,
    chosen: bool,
) -> impl IntoView {
    let App { lang, words, query, .. } = expect_context();
    let events = events_by(article.id, move |evidence| {
        matches!(*evidence, Evidence::Paragraph { article: id, paragraph, .. } if id == article.id && paragraph == number)
    });
    let other = lang.other();
    let label = (words.paragraph_events)(usize::from(number));
    view! {
        <li id=paragraph_id(number) class:chosen=chosen tabindex="-1" value=number.to_string()>
            <div class="digest-text">
                <p><Highlighted text=text.get(lang) query/></p>
                <Show when=move || both.get()>
                    <p class="gloss" lang=other.tag()>{text.get(other)}</p>
                </Show>
            </div>
            <div class="digest-events" role="group" aria-label=label>{events}</div>
        </li>
    }
}

/// Links to the events of an article that have such evidence.
fn events_by<F: Fn(&Evidence<'static>) -> bool>(article: &'static str, evidence: F) -> impl IntoView + use<F> {
    let App { catalogue, .. } = expect_context();
    let links = catalogue
        .events_of(article)
        .filter(|event| event.evidence.iter().any(&evidence))
        .map(|event| view! { <li><EventLink event/></li> })
        .collect::<Vec<_>>();
    (!links.is_empty()).then(|| view! { <ul>{links}</ul> })
}

/// A link to an event, with its mark.
#[component]
fn EventLink(event: &'static Event<'static>) -> impl IntoView {
    let App { lang, .. } = expect_context();
    view! {
        <a class="keep" href=event_href(event.id, lang)>
            <Mark kind=event.kind/>
            <span>{event.title.get(lang)}</span>
        </a>
    }
}
