//! Passages of articles that answer the query.

use leptos::prelude::*;

use super::highlighted::marked;
use crate::{
    app::App,
    catalogue::Passage,
    state::address::article_href,
};

/// How many characters of a passage are shown.
const SNIPPET: usize = 220;

/// The best passage of each article that has one.
#[component]
pub fn Passages() -> impl IntoView {
    let App { words, results, .. } = expect_context();
    let passages = Memo::new(move |_| results.with(|results| results.passages.clone()));
    view! {
        <section class="passages" hidden=move || passages.with(Vec::is_empty)>
            <h2>{words.passages}</h2>
            <ul>
                <For each=move || passages.get() key=|passage| (passage.article, passage.paragraph) let:passage>
                    <li><PassageLine passage/></li>
                </For>
            </ul>
        </section>
    }
}

/// One passage: where it stands, and the stretch of it that answers best.
#[component]
fn PassageLine(passage: Passage) -> impl IntoView {
    let App { lang, words, query, catalogue, .. } = expect_context();
    let Passage { article, paragraph, .. } = passage;
    let found = catalogue.record().articles.get(article)?;
    let text = found.digest.get(paragraph)?.text;
    let number = u16::try_from(paragraph + 1).ok();
    let snippet = move || {
        let text = text.get(lang);
        query.with(|query| {
            let range = search::snippet(text, query, SNIPPET);
            let (before, after) = (range.start > 0, range.end < text.len());
            let piece = marked(text.get(range).unwrap_or_default(), query);
            view! { {before.then_some("… ")} {piece} {after.then_some(" …")} }
        })
    };
    Some(view! {
        <a class="keep" href=article_href(found.id, number, lang)>
            {found.title.get(lang)}
            ", "
            {(words.passage_place)(paragraph + 1)}
        </a>
        <p>{snippet}</p>
    })
}
