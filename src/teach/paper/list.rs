//! Events with their sources, and events with lines for notes.

use chronicle::{Event, Layer};
use exports::sources;

use super::Paper;
use crate::{
    i18n,
    markup::{Element, el},
};

/// How many lines for notes an event has.
const LINES: usize = 9;

/// The list with sources.
pub fn list(paper: &Paper<'_>) -> Vec<Element> {
    let entries = paper.events.iter().map(|event| {
        entry(paper, event)
            .child(el("p").class("sheet-summary").text(event.summary.get(paper.selection.lang)))
            .child(source_list(paper, event))
    });
    vec![paper.head(paper.words.titles[0], ""), el("ol").class("sheet-list").children(entries)]
}

/// Three events a page, each with lines for notes; the sources follow on pages of their own, by the same numbers.
pub fn notes(paper: &Paper<'_>) -> Vec<Element> {
    let lines =
        || el("div").class("sheet-lines").attr("aria-hidden", "true").children((0..LINES).map(|_| el("i")));
    let entries = paper.events.iter().map(|event| {
        let text = el("div")
            .class("sheet-text")
            .children(parts(paper, event))
            .child(el("p").class("sheet-summary").text(event.summary.get(paper.selection.lang)));
        el("li").attr("data-event", event.id).child(text).child(lines())
    });
    let sources = paper
        .events
        .iter()
        .map(|event| el("li").attr("data-sources", event.id).child(source_list(paper, event)));
    vec![
        paper.head(paper.words.titles[1], ""),
        el("ol").class("sheet-notes").children(entries),
        el("section")
            .class("sheet-sources")
            .child(el("h2").text(paper.words.sources))
            .child(el("ol").children(sources)),
    ]
}

/// An event's place in a list: what it is and when.
fn entry(paper: &Paper<'_>, event: &'static Event<'static>) -> Element {
    el("li").attr("data-event", event.id).children(parts(paper, event))
}

/// Date, title, and the line under it.
fn parts(paper: &Paper<'_>, event: &'static Event<'static>) -> [Element; 3] {
    let lang = paper.selection.lang;
    let date = el("p")
        .class("sheet-date")
        .child(el("b").text(event.date.in_words(lang)))
        .text(" · ")
        .text(i18n::certainty(event.certainty).get(lang));
    let mut facts = vec![i18n::kind(event.kind).get(lang)];
    facts.extend(event.place.map(|place| place.get(lang)));
    if event.layer != Layer::Articles {
        facts.push((paper.selection.labels.layer)(event.layer).get(lang));
    }
    [date, el("h3").text(event.title.get(lang)), el("p").class("sheet-facts").text(facts.join(" · "))]
}

/// The sources, each with its address as text.
fn source_list(paper: &Paper<'_>, event: &'static Event<'static>) -> Element {
    let lines = sources(&paper.selection, event).into_iter().map(|source| {
        let line = el("li").text(source.what);
        match source.url {
            Some(url) => line.text(" ").child(el("span").class("address").text(url)),
            None => line,
        }
    });
    el("ul").class("sheet-evidence").children(lines)
}
