//! One article: its digest in both languages, paragraph by paragraph, with the events that each paragraph gives.

use chronicle::{Article, Event, Evidence, Lang};
use leptos::{either::Either, prelude::*};

use crate::{
    app::App,
    components::{Highlighted, Mark},
    focus, i18n,
    state::{View, address::href},
};

/// The article of that id, or that there is none.
#[component]
pub fn ArticleView(
    /// The article's id, as it stands in the address.
    id: String,
    /// The paragraph to stand at.
    paragraph: Option<u16>,
) -> impl IntoView {
    let App { address, words, catalogue, .. } = expect_context();
    let state = address.state();
    let all = move || state.with(|state| href(&state.with_view(View::Articles)));
    let body = match catalogue.record().article(&id) {
        Some(article) => Either::Left(view! { <Body article paragraph/> }),
        None => Either::Right(view! { <h1>{move || words.get().unknown_article}</h1> }),
    };
    let start = paragraph.map_or_else(|| "article-title".to_owned(), paragraph_id);
    focus::after_render(move || {
        focus::scroll_to(&start);
        focus::on_without_scroll(&start);
    });
    view! {
        <div class="page article">
            <p><a href=all>"← " {move || words.get().all_articles}</a></p>
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
                    {move || (lang.get() == Lang::En).then(|| view! { <span class="gloss">{headline.text.en}</span> })}
                    {events}
                </li>
            }
        })
        .collect_view();
    view! {
        <header>
            <p class="kicker">{move || i18n::article_kind(article.kind).get(lang.get())}</p>
            <h1 id="article-title" tabindex="-1">{move || article.title.get(lang.get())}</h1>
            {move || (lang.get() == Lang::En).then(|| view! { <p class="gloss" lang="vi">{article.title.vi}</p> })}
            {article.title_note.map(|note| view! { <p class="note">{move || note.get(lang.get())}</p> })}
            <dl class="facts">
                <dt>{move || words.get().published}</dt>
                <dd>
                    {move || article.published.date.in_words(lang.get())}
                    <span class="certainty">{move || i18n::certainty(article.published.certainty).get(lang.get())}</span>
                    <span class="date-note">{move || article.published.basis.get(lang.get())}</span>
                </dd>
                {article.publisher.map(|publisher| view! {
                    <dt>{move || words.get().publisher}</dt>
                    <dd>{move || publisher.get(lang.get())}</dd>
                })}
                {article.byline.map(|byline| view! {
                    <dt>{move || words.get().byline}</dt>
                    <dd lang="vi">{byline}</dd>
                })}
            </dl>
        </header>
        <div class="digest-head">
            <h2>{move || words.get().digest}</h2>
            <label>
                <input type="checkbox" prop:checked=both on:change:target=move |event| both.set(event.target().checked())/>
                {move || words.get().both_languages}
            </label>
        </div>
        <p class="note">{move || words.get().digest_note}</p>
        <ol class="digest">{paragraphs}</ol>
        <section hidden=article.headlines.is_empty()>
            <h2>{move || words.get().headlines}</h2>
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
    let other = move || if lang.get() == Lang::Vi { Lang::En } else { Lang::Vi };
    let label = move || (words.get().paragraph_events)(usize::from(number));
    view! {
        <li id=paragraph_id(number) class:chosen=chosen tabindex="-1" value=number.to_string()>
            <div class="digest-text">
                <p>{move || view! { <Highlighted text=text.get(lang.get()) query/> }}</p>
                <Show when=move || both.get()>
                    <p class="gloss" lang=move || other().tag()>{move || text.get(other())}</p>
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
    let App { address, lang, .. } = expect_context();
    let state = address.state();
    view! {
        <a href=move || state.with(|state| href(&state.with_event(event.id)))>
            <Mark kind=event.kind/>
            <span>{move || event.title.get(lang.get())}</span>
        </a>
    }
}
