//! What stands over a slide: all slides, the keys, and what a blocked window needs to be told.

use super::{keys::BINDINGS, show::Over};
use crate::{
    markup::{Element, el},
    teach::desk::{Desk, Stop},
};

/// The id of the field in which a slide is looked for.
pub const SEEK: &str = "seek";
/// The id of the heading of what stands over.
pub const HEADING: &str = "over-title";

/// What stands over the slide, if anything does.
#[must_use]
pub fn over(desk: &Desk, stops: &[Stop], at: usize) -> Option<Element> {
    let panel = match desk.show.over {
        _ if desk.show.blocked => blocked(desk),
        Over::Nothing => return None,
        Over::Overview => overview(desk, stops, at),
        Over::Help => help(desk),
    };
    Some(
        panel
            .class("over")
            .attr("role", "dialog")
            .attr("aria-modal", "true")
            .attr("aria-labelledby", HEADING),
    )
}

fn heading(text: &'static str) -> Element {
    el("h1").attr("id", HEADING).attr("tabindex", "-1").text(text)
}

fn close(desk: &Desk) -> Element {
    button("leave", "", desk.words().close)
}

/// A button that does something.
pub(in crate::teach) fn button(does: &'static str, value: &str, label: &'static str) -> Element {
    el("button")
        .attr("type", "button")
        .class("button")
        .attr("data-does", does)
        .attr("data-value", value.to_owned())
        .text(label)
}

/// All slides as a grid of buttons, those with the words that are looked for.
fn overview(desk: &Desk, stops: &[Stop], at: usize) -> Element {
    let (words, lang) = (desk.words(), desk.lang());
    let sought = search::fold(&desk.show.sought);
    let cell = |number: usize, title: String, date: String| {
        let text = search::fold(&[number.to_string().as_str(), " ", &title, " ", &date].concat());
        let fits = sought.split_whitespace().all(|word| text.contains(word));
        fits.then(|| {
            let mut button = el("button")
                .attr("type", "button")
                .attr("data-does", "go")
                .attr("data-value", number.to_string())
                .child(el("span").class("cell-number").text(number.to_string()))
                .child(el("span").class("cell-date").text(date))
                .child(el("span").class("cell-title").text(title));
            if number == at {
                button = button.attr("aria-current", "true");
            }
            el("li").key(number.to_string()).child(button)
        })
    };
    let first = cell(0, desk.title(), String::new());
    let rest = stops.iter().enumerate().filter_map(|(place, stop)| {
        cell(place + 1, stop.event.title.get(lang).to_owned(), stop.event.date.in_figures(lang))
    });
    let seek = el("input")
        .attr("id", SEEK)
        .attr("type", "search")
        .attr("autocomplete", "off")
        .attr("data-does", "seek")
        .attr("placeholder", words.seek_hint)
        .attr("aria-label", words.seek);
    el("section")
        .child(el("div").class("over-head").child(heading(words.overview)).child(seek).child(close(desk)))
        .child(el("ol").class("grid").children(first.into_iter().chain(rest)))
}

/// The keys, from the table that they are read by.
fn help(desk: &Desk) -> Element {
    let words = desk.words();
    let rows = BINDINGS.iter().map(|binding| {
        let keys = binding.keys.iter().map(|key| el("kbd").text((words.key)(key)));
        el("tr")
            .attr("data-act", format!("{:?}", binding.act))
            .child(el("th").attr("scope", "row").text((words.act)(binding.act)))
            .child(el("td").children(keys))
    });
    let number = el("tr")
        .child(el("th").attr("scope", "row").text(words.to_number))
        .child(el("td").child(el("kbd").text("0–9")).child(el("kbd").text((words.key)("Enter"))));
    el("section")
        .child(el("div").class("over-head").child(heading(words.keys)).child(close(desk)))
        .child(el("table").class("keys").child(el("tbody").children(rows).child(number)))
        .child(el("p").text(words.keys_note))
}

/// That the browser did not let the speaker's window open, and what to do.
fn blocked(desk: &Desk) -> Element {
    let words = desk.words();
    el("section")
        .child(el("div").class("over-head").child(heading(words.speaker)).child(close(desk)))
        .child(el("p").attr("role", "alert").text(words.blocked))
        .child(el("p").child(button("act", "s", words.try_again)))
}
