//! By what an event is known.

use chronicle::{Event, Evidence};
use leptos::{either::EitherOf3, prelude::*};

use crate::{app::App, state::address::article_href};

/// The evidence of an event, each piece with the way to it: the digest's paragraph, the headline, the public page.
#[component]
pub fn EvidenceList(
    /// The event.
    event: &'static Event<'static>,
) -> impl IntoView {
    let pieces = event.evidence.iter().map(|piece| view! { <li><Piece piece/></li> }).collect_view();
    view! { <ul class="evidence">{pieces}</ul> }
}

/// One piece of evidence.
#[component]
fn Piece(piece: &'static Evidence<'static>) -> impl IntoView {
    let App { lang, words, .. } = expect_context();
    match *piece {
        Evidence::Paragraph { article, paragraph, words: printed } => EitherOf3::A(view! {
            {printed.map(|printed| view! { <q lang="vi">{printed}</q> " " })}
            <ArticleLink article paragraph=Some(paragraph)/>
            ", "
            {(words.by_paragraph)(paragraph)}
        }),
        Evidence::Headline { article, headline } => EitherOf3::B(view! {
            <HeadlineText article headline/>
            " "
            <ArticleLink article paragraph=None/>
            ", "
            {words.by_headline}
        }),
        Evidence::Page { url, publisher, says, seen } => EitherOf3::C(view! {
            {says.get(lang)}
            " "
            <a href=url rel="noopener external" target="_blank">{publisher}</a>
            ", "
            {(words.seen)(seen)}
        }),
    }
}

/// A headline as printed.
#[component]
fn HeadlineText(article: &'static str, headline: &'static str) -> impl IntoView {
    let app: App = expect_context();
    let found = app
        .record()
        .article(article)
        .and_then(|article| article.headlines.iter().find(|other| other.id == headline));
    found.map(|headline| {
        let date = headline.date.map(|date| format!(" ({date})"));
        view! { <q lang="vi">{headline.text.vi}</q> {date} }
    })
}

/// A link to an article, at a paragraph of its digest.
#[component]
fn ArticleLink(article: &'static str, paragraph: Option<u16>) -> impl IntoView {
    let App { lang, catalogue, .. } = expect_context();
    let title = catalogue.record().article(article).map(|article| article.title.get(lang));
    view! { <a class="keep" href=article_href(article, paragraph, lang)>{title}</a> }
}
