//! A lesson, to be put together: its title, its events in their order, a note for each; and the ready ones.

pub mod file;

use super::{
    desk::{Deed, Desk},
    files::file_name,
    lesson::{Lesson, Slot},
    present::over::button,
    ready, shelf,
};
use crate::{
    components::mark,
    download::hand_over_text,
    markup::{Element, el},
    state::{PageState, Screen, Values, View, lesson::READY, links::href},
};

/// The screen.
#[must_use]
pub fn screen(desk: &Desk) -> Element {
    let words = desk.words();
    let lesson = desk.lesson();
    let body = if lesson.slots.is_empty() {
        el("div").child(el("p").text(words.lesson_intro)).child(beginnings(desk))
    } else {
        el("div").child(editor(desk, &lesson)).child(beginnings(desk))
    };
    let count = desk.stops().len();
    el("section")
        .class("lesson-screen")
        .child(el("h1").attr("id", "lesson-title").attr("tabindex", "-1").text(words.lesson))
        .child(
            el("div")
                .class("lesson-tools")
                .child(
                    button("present", "", words.start).class("button primary").flag("disabled", count == 0),
                )
                .child(el("span").class("lesson-count").text((words.events)(count)))
                .child(button("enter", Screen::Print.as_str(), words.print))
                .child(button("enter", Screen::Take.as_str(), words.take))
                .child(button("enter", Screen::Code.as_str(), words.code)),
        )
        .child(el("p").attr("role", "status").class("said").text(desk.said.clone().unwrap_or_default()))
        .child(body)
}

/// The lesson itself.
fn editor(desk: &Desk, lesson: &Lesson) -> Element {
    let words = desk.words();
    let title = el("input")
        .attr("type", "text")
        .attr("id", "title")
        .attr("maxlength", "120")
        .attr("autocomplete", "off")
        .attr("data-does", "title")
        .attr("value", lesson.title.clone())
        .attr("placeholder", words.untitled);
    let last = lesson.slots.len() - 1;
    let slots = lesson.slots.iter().enumerate().map(|(at, slot)| line(desk, slot, at, last));
    let missing = lesson.missing();
    el("div")
        .class("editor")
        .child(el("label").class("field").child(el("span").text(words.title)).child(title))
        .children((!lesson.intro.is_empty()).then(|| el("p").class("lesson-intro").text(lesson.intro)))
        .children((missing > 0).then(|| el("p").class("note").text((words.missing)(missing))))
        .child(el("p").class("hint").text(words.reorder))
        .child(el("ol").class("slots").attr("aria-label", words.slides).children(slots))
        .child(
            el("div")
                .class("lesson-tools")
                .child(list_link(desk))
                .child(button("keep", "", words.keep))
                .child(button("save", "", words.save))
                .child(button("clear", "", words.clear)),
        )
}

/// An event of the lesson.
fn line(desk: &Desk, slot: &Slot, at: usize, last: usize) -> Element {
    let (words, lang) = (desk.words(), desk.lang());
    let event = slot.event.and_then(|at| desk.catalogue.record().events.get(at));
    let told = match event {
        Some(event) => {
            let link =
                PageState { event: Some(event.id.to_owned()), view: View::Explore, ..desk.state.clone() };
            el("p")
                .class("slot-title")
                .child(mark(event.kind))
                .child(el("span").class("slot-date").text(event.date.in_figures(lang)))
                .child(el("a").attr("href", href(&link)).text(event.title.get(lang)))
        }
        None => el("p").class("slot-title gone").text((words.gone)(&slot.name)),
    };
    let name = event.map_or(slot.name.as_str(), |event| event.title.get(lang));
    let step = |does: &'static str, sign: &'static str, label: fn(&str) -> String, off: bool| {
        button(does, &at.to_string(), sign)
            .attr("id", format!("{does}-{}", slot.name))
            .attr("aria-label", label(name))
            .flag("disabled", off)
    };
    let note = el("textarea")
        .attr("rows", "2")
        .attr("maxlength", "600")
        .attr("data-does", "note")
        .attr("data-value", at.to_string())
        .attr("aria-label", (words.note_of)(name))
        .attr("placeholder", words.note_hint)
        .text(slot.note.clone());
    el("li")
        .key(slot.name.clone())
        .class("slot")
        .attr("data-at", at.to_string())
        .child(
            el("div")
                .class("slot-head")
                .child(
                    el("span")
                        .class("handle-drag")
                        .attr("data-drag", at.to_string())
                        .attr("aria-hidden", "true")
                        .text("⠿"),
                )
                .child(told)
                .child(
                    el("div")
                        .class("slot-keys")
                        .child(step("up", "↑", words.move_up, at == 0))
                        .child(step("down", "↓", words.move_down, at == last))
                        .child(step("remove", "×", words.remove, false)),
                ),
        )
        .child(note)
}

/// The way to the list, where events are added.
fn list_link(desk: &Desk) -> Element {
    let list = PageState { view: View::Explore, event: None, ..desk.state.clone() };
    el("a").class("button").attr("href", href(&list)).text(desk.words().add_more)
}

/// What a lesson may begin with: what is listed, a ready lesson, one that was kept, a file.
fn beginnings(desk: &Desk) -> Element {
    let (words, lang) = (desk.words(), desk.lang());
    let listed = desk.shown.len();
    let from_list = el("section")
        .class("beginning")
        .child(el("h2").text(words.from_list))
        .child(el("p").text((words.from_list_note)(listed)))
        .child(
            el("div")
                .class("lesson-tools")
                .child(button("take-list", "", words.take_list).flag("disabled", listed == 0))
                .child(list_link(desk)),
        );
    let ready = ready::lessons().iter().map(|lesson| {
        el("li")
            .class("ready")
            .child(el("h3").text(lesson.title.get(lang)))
            .child(el("p").text(lesson.intro.get(lang)))
            .child(
                el("div")
                    .class("lesson-tools")
                    .child(
                        button("ready", lesson.id, words.open_lesson)
                            .attr("aria-label", [words.open_lesson, ": ", lesson.title.get(lang)].concat()),
                    )
                    .child(el("span").class("lesson-count").text((words.events)(lesson.slides.len()))),
            )
    });
    let kept: Vec<Element> = shelf::names()
        .into_iter()
        .map(|name| {
            el("li")
                .key(name.clone())
                .child(
                    button("open", &name, words.open_lesson)
                        .attr("aria-label", [words.open_lesson, ": ", &name].concat()),
                )
                .child(el("span").text(name.clone()))
                .child(button("forget", &name, "×").attr("aria-label", (words.remove)(&name)))
        })
        .collect();
    let last = (desk.state.values.get("lesson").is_empty() && shelf::has_last())
        .then(|| el("p").child(button("last", "", words.open_last)));
    let kept = (!kept.is_empty() || last.is_some()).then(|| {
        el("section")
            .class("beginning")
            .child(el("h2").text(words.kept))
            .children(last)
            .child(el("ul").class("kept").children(kept))
    });
    let file =
        el("input").attr("type", "file").attr("accept", ".json,application/json").attr("id", "lesson-file");
    el("div")
        .class("beginnings")
        .child(el("h2").text(words.ready))
        .child(el("ul").class("ready-list").children(ready))
        .children(kept)
        .child(from_list)
        .child(
            el("section")
                .class("beginning")
                .child(el("h2").text(words.from_file))
                .child(el("label").child(el("span").text(words.choose_file)).text(" ").child(file)),
        )
}

/// Does what a reader wants.
pub fn act(desk: &mut Desk, deed: &Deed) {
    if !deed.typing {
        desk.said = None;
    }
    match deed.does.as_str() {
        "present" => {
            desk.enter(Screen::Present);
            desk.show.began = 0.0;
        }
        "enter" => {
            if let Some(screen) = Screen::from_name(&deed.value) {
                desk.enter(screen);
            }
        }
        "ready" => {
            let mut values = Values::default();
            values.set("lesson", format!("{READY}{}", deed.value));
            desk.state.values = values;
        }
        "take-list" => {
            let events = &desk.catalogue.record().events;
            let ids: Vec<&str> =
                desk.shown.iter().filter_map(|&at| events.get(at)).map(|event| event.id).collect();
            let catalogue = desk.catalogue;
            change(desk, |lesson| {
                for id in ids {
                    lesson.add_id(id, "", catalogue);
                }
            });
        }
        "keep" | "open" | "last" | "forget" | "clear" | "save" | "file" => store(desk, deed),
        _ => change(desk, |lesson| edit(lesson, deed)),
    }
}

/// Keeps lessons and takes them back, in the browser and in files.
fn store(desk: &mut Desk, deed: &Deed) {
    let words = desk.words();
    match deed.does.as_str() {
        "keep" => {
            let kept = shelf::keep(&desk.title(), &desk.state.values);
            desk.said = Some(if kept { words.was_kept } else { words.not_kept }.to_owned());
        }
        // What is in the list of the kept ones is there.
        "open" => shelf::open(&deed.value, &mut desk.state.values),
        "last" => shelf::open_last(&mut desk.state.values),
        "forget" => shelf::forget(&deed.value),
        "clear" => {
            shelf::keep_last(&desk.state.values);
            desk.state.values = Values::default();
            desk.said = Some(words.cleared.to_owned());
        }
        "save" => {
            let text = file::write(desk);
            // What the browser refuses here is memory: there is nothing else to do then.
            let _ = hand_over_text(&file_name(&desk.title(), "json"), "application/json", &text);
        }
        _ => match file::read(&deed.value, desk) {
            Some(lesson) => {
                desk.said = Some((words.was_opened)(lesson.slots.len(), lesson.missing()));
                desk.take(&lesson);
            }
            None => desk.said = Some(words.no_lesson.to_owned()),
        },
    }
}

/// Changes the lesson as a deed asks for. Places count from 0.
fn edit(lesson: &mut Lesson, deed: &Deed) {
    let at: Option<usize> = deed.value.parse().ok();
    // `3:text`, `3:1`: a place with what is to become of it.
    let pair = deed.value.split_once(':').and_then(|(at, to)| Some((at.parse::<usize>().ok()?, to)));
    match (deed.does.as_str(), at, pair) {
        ("title", ..) => deed.value.clone_into(&mut lesson.title),
        ("up", Some(at), _) => lesson.shift(at, at.saturating_sub(1)),
        ("down", Some(at), _) => lesson.shift(at, at + 1),
        ("remove", Some(at), _) if at < lesson.slots.len() => drop(lesson.slots.remove(at)),
        ("note", _, Some((at, text))) => {
            if let Some(slot) = lesson.slots.get_mut(at) {
                text.clone_into(&mut slot.note);
            }
        }
        ("drop", _, Some((from, to))) => {
            if let Ok(to) = to.parse() {
                lesson.shift(from, to);
            }
        }
        _ => {}
    }
}

/// Changes the lesson, which becomes one of the reader's own, and keeps it as the last.
fn change(desk: &mut Desk, change: impl FnOnce(&mut Lesson)) {
    let mut lesson = desk.lesson();
    change(&mut lesson);
    desk.take(&lesson);
    shelf::keep_last(&desk.state.values);
}
