//! Passages of articles that answer the query.

use leptos::prelude::*;

use super::highlighted::marked;
use crate::{
    app::App,
    catalogue::Passage,
    state::{View, address::href},
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
            <h2>{move || words.get().passages}</h2>
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
    let App { address, lang, words, query, catalogue, .. } = expect_context();
    let state = address.state();
    let Passage { article, paragraph, .. } = passage;
    let found = catalogue.record().articles.get(article)?;
    let text = found.digest.get(paragraph)?.text;
    let number = u16::try_from(paragraph + 1).ok();
    let link = move || {
        let view = View::Article { id: found.id.to_owned(), paragraph: number };
        state.with(|state| href(&state.with_view(view)))
    };
    let snippet = move || {
        let text = text.get(lang.get());
        query.with(|query| {
            let range = search::snippet(text, query, SNIPPET);
            let (before, after) = (range.start > 0, range.end < text.len());
            let piece = marked(text.get(range).unwrap_or_default(), query);
            view! { {before.then_some("… ")} {piece} {after.then_some(" …")} }
        })
    };
    Some(view! {
        <a href=link>
            {move || found.title.get(lang.get())}
            ", "
            {move || (words.get().passage_place)(paragraph + 1)}
        </a>
        <p>{snippet}</p>
    })
}
