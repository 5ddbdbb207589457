//! A text with what the query matched in it marked.

use leptos::{either::Either, prelude::*};

/// Shows `text`, the words that `query` matches in `<mark>`.
#[component]
pub fn Highlighted(
    /// The text.
    text: &'static str,
    /// The parsed query; an empty one marks nothing.
    query: Memo<search::Query>,
) -> impl IntoView {
    move || query.with(|query| marked(text, query))
}

/// The text in pieces, the matched ones marked.
pub fn marked(text: &'static str, query: &search::Query) -> impl IntoView + use<> {
    let mut pieces = Vec::new();
    let mut at = 0;
    for range in search::highlight(text, query) {
        pieces.push(Either::Left(text.get(at..range.start).unwrap_or_default()));
        at = range.end;
        pieces.push(Either::Right(view! { <mark>{text.get(range).unwrap_or_default()}</mark> }));
    }
    pieces.push(Either::Left(text.get(at..).unwrap_or_default()));
    pieces
}
