//! How to read the page: what the marks and the words beside a date mean.

use chronicle::{Certainty, EventKind};

use super::{Scene, dates::certainty, mark};
use crate::{
    i18n,
    markup::{Element, el},
    state::{PageState, links::href},
};

/// Stands where an event will stand once one is opened.
#[must_use]
pub fn guide(scene: &Scene<'_>) -> Element {
    let Scene { lang, words, catalogue, .. } = *scene;
    let present = |kind: &EventKind| catalogue.record().events.iter().any(|event| event.kind == *kind);
    let kind = |kind: EventKind| el("li").child(mark(kind)).text(i18n::kind(kind).get(lang));
    let dates = Certainty::ALL.iter().flat_map(|&known| {
        [el("dt").child(certainty(scene, known)), el("dd").text(i18n::certainty_note(known).get(lang))]
    });
    let questions = words.question_examples.iter().flat_map(|&(question, asks)| {
        let address = href(&PageState { lang, query: question.to_owned(), ..PageState::default() });
        [el("dt").child(el("a").attr("href", address).text(question)), el("dd").text(asks)]
    });
    el("section")
        .class("guide")
        .child(el("h2").text(words.guide))
        .child(el("p").text(words.guide_text))
        .child(el("h3").text(words.questions))
        .child(el("dl").class("questions").children(questions))
        .child(el("h3").text(words.legend))
        .child(el("ul").class("legend").children(EventKind::ALL.iter().copied().filter(present).map(kind)))
        .child(el("h3").text(words.dates))
        .child(el("dl").class("certainties").children(dates))
}
