//! What the one who presents sees: this slide, the next, the notes, the clock. A window of its own, which drives the
//! presentation that opened it, and follows it.

use super::{
    desk::{Deed, Desk},
    present::{device, over::button, slide, timer},
    wire::Message,
};
use crate::markup::{Element, el};

/// A presentation that has not been heard of for longer than this, in milliseconds, is gone.
const SILENCE: f64 = 6_000.0;

/// The screen.
#[must_use]
pub fn screen(desk: &Desk) -> Element {
    let words = desk.words();
    let stops = desk.stops();
    let at = desk.at(stops.len());
    let scene = desk.scene();
    let this = match at.checked_sub(1).and_then(|place| stops.get(place)) {
        Some(stop) => {
            let event = stop.event;
            el("section")
                .child(el("h2").text(event.title.get(desk.lang())))
                .child(el("p").class("speaker-date").text(event.date.in_words(desk.lang())))
                .child(el("p").text(event.summary.get(desk.lang())))
        }
        None => el("section").child(el("h2").text(desk.title())),
    };
    let next = stops.get(at).map_or(words.last_slide, |stop| stop.event.title.get(desk.lang()));
    let note = at.checked_sub(1).and_then(|place| stops.get(place)).map(|stop| stop.note.clone());
    let note = note.filter(|note| !note.is_empty());
    let teaching = at.checked_sub(1).and_then(|place| stops.get(place)).and_then(|stop| stop.event.teaching);
    let step = |key: &'static str, label: &'static str| button("key", key, label);
    el("div")
        .class("speaker")
        .child(el("h1").class("visually-hidden").text(words.speaker))
        .children(state(desk))
        .child(
            el("div")
                .class("speaker-top")
                .child(el("p").class("speaker-clock").text(device::time_of_day()))
                .child(timer(desk, at, stops.len()))
                .child(el("p").attr("id", slide::COUNT).class("place").text((words.place)(at, stops.len()))),
        )
        .child(
            el("div")
                .class("speaker-slides")
                .child(this.class("speaker-this").attr("aria-label", words.this_slide))
                .child(
                    el("section")
                        .class("speaker-next")
                        .child(el("h2").text(words.next_slide))
                        .child(el("p").text(next)),
                ),
        )
        .child(
            el("section")
                .class("speaker-notes")
                .child(el("h2").text(words.notes))
                .child(el("p").text(note.unwrap_or_else(|| words.no_notes.to_owned())))
                .children(teaching.map(|teaching| {
                    el("p")
                        .child(el("b").text(scene.words.teaching))
                        .text(": ")
                        .text(teaching.get(desk.lang()))
                })),
        )
        .child(
            el("div")
                .class("speaker-keys")
                .child(step("PageUp", words.previous))
                .child(step("PageDown", words.next))
                .child(step("b", if desk.show.curtain.is_some() { words.lift } else { words.black }))
                .child(step("Home", words.first)),
        )
}

/// Whether the window still has its presentation.
fn state(desk: &Desk) -> Option<Element> {
    let words = desk.words();
    let line = |text: &'static str| el("p").class("note").attr("role", "status").text(text);
    if device::opener().is_none() {
        return Some(line(words.no_presentation));
    }
    (desk.show.now - desk.link.heard > SILENCE).then(|| line(words.lost_presentation))
}

/// Passes on what is pressed.
pub fn act(desk: &mut Desk, deed: &Deed) {
    if deed.does == "key" {
        press(desk, &deed.value);
    }
}

/// Passes a key on to the presentation.
pub fn press(desk: &mut Desk, key: &str) {
    desk.quietly = true;
    if let Some(opener) = device::opener() {
        device::post(&opener, &Message::Key(key.to_owned()).to_text());
    }
}
