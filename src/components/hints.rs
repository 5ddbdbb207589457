//! What a reader is told of how a question was taken, and what to ask instead.

use super::{Scene, results_head::ASKS};
use crate::{
    ask::{Help, Notice},
    markup::{Element, el},
};

/// The lines. Every button in them asks another question.
#[must_use]
pub fn hints(scene: &Scene<'_>, help: &Help) -> Element {
    let words = scene.words;
    let line = || el("p").class("note");
    let button = |label: &str, question: &str| {
        el("button")
            .attr("type", "button")
            .class("text-button")
            .attr(ASKS, question.to_owned())
            .text(label.to_owned())
    };
    let notices = help.notices.iter().map(|notice| match notice {
        Notice::Syntax(fault) => line().text((words.fault)(*fault)),
        Notice::Value(field, value) => {
            line().text(["“", value, "” "].concat()).text((words.unknown_value)(*field))
        }
        Notice::NoDate => line().text(words.no_date),
    });
    let taken = help
        .taken
        .iter()
        .map(|taken| line().text(words.taken).child(el("strong").text([" “", taken, "”."].concat())));
    let nearest = help
        .nearest
        .iter()
        .map(|nearest| line().text(words.nearest).text(" ").child(button(nearest, nearest)).text("?"));
    let drops = (!help.drops.is_empty()).then(|| {
        let buttons = help
            .drops
            .iter()
            .map(|drop| button(&drop.word, &drop.rest).attr("aria-label", (words.without)(&drop.word)));
        line().text(words.drops).children(buttons)
    });
    el("div").class("hints").children(notices).children(taken).children(nearest).children(drops)
}
