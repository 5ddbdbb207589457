//! What the open screen listens to: presses, fields, keys, fingers, the pointer, and the other window.

use std::{
    cell::{Cell, RefCell},
    rc::Rc,
};

use gloo::utils::{document, window};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::spawn_local;
use web_sys::{
    Element as DomElement, Event, HtmlElement, HtmlInputElement, HtmlSelectElement, HtmlTextAreaElement,
    KeyboardEvent, MessageEvent, PointerEvent,
};

use super::{
    desk::Deed,
    files::text_of,
    present::{
        self, device,
        keys::{self, Act, On, Press},
    },
    session::Session,
    speaker,
    wire::Message,
};
use crate::{markup::live::nearest, state::Screen};

/// How far a finger moves that swipes, in pixels.
const SWIPE: i32 = 48;

/// Begins to listen.
pub(super) fn all(session: &Rc<Session>) {
    let host = session.host.clone();
    session.on(&host, "click", |session, event| {
        if let Some(pressed) = nearest(event, "button[data-does]") {
            let value = pressed.get_attribute("data-value").unwrap_or_default();
            deed(session, &pressed, value, false);
        }
    });
    for name in ["input", "change"] {
        session.on(&host, name, move |session, event| field(session, event, name == "input"));
    }
    session.on(&document(), "keydown", |session, event| {
        if let Some(key) = event.dyn_ref::<KeyboardEvent>() {
            match session.screen() {
                Some(Screen::Present) => key_of_presentation(session, key),
                Some(Screen::Speaker) => key_of_speaker(session, key),
                Some(Screen::Lesson) => key_of_lesson(session, key),
                _ => {}
            }
        }
    });
    session.on(&window(), "message", |session, event| {
        let Some(event) = event.dyn_ref::<MessageEvent>() else { return };
        let message = event.data().as_string().and_then(|text| Message::of(&text));
        if let (Some(message), Some(from)) = (message, event.source()) {
            session.hear(&message, from.into());
        }
    });
    session.on(&window(), "pagehide", |session, _| session.write_pending());
    session.on(&document(), "visibilitychange", |session, _| {
        if !document().hidden() {
            device::still_awake();
        }
        session.write_pending();
    });
    session.on(&document(), "fullscreenchange", |session, _| {
        let is_full = device::is_full();
        session.desk.borrow_mut().show.bare = is_full;
        session.draw();
    });
    swipes(session);
    halo(session);
    drags(session);
}

/// What was pressed or changed.
fn deed(session: &Rc<Session>, from: &DomElement, value: String, typing: bool) {
    let does = from.get_attribute("data-does").unwrap_or_default();
    session.act(&Deed { does, value, typing });
}

/// A field that was changed.
fn field(session: &Rc<Session>, event: &Event, typing: bool) {
    if let Some(file) =
        nearest(event, "#lesson-file").and_then(|field| field.dyn_into::<HtmlInputElement>().ok())
    {
        if !typing {
            let session = Rc::clone(session);
            spawn_local(async move {
                let value = text_of(file).await.unwrap_or_default();
                session.act(&Deed { does: "file".into(), value, typing: false });
            });
        }
        return;
    }
    let Some(field) = nearest(event, "[data-does]") else { return };
    let Some(value) = value_of(&field) else { return };
    // Of several fields that do the same each says which it is.
    let value = match field.get_attribute("data-value") {
        Some(which) => [&which, ":", &value].concat(),
        None => value,
    };
    deed(session, &field, value, typing);
}

/// What a field holds.
fn value_of(field: &DomElement) -> Option<String> {
    if let Some(input) = field.dyn_ref::<HtmlInputElement>() {
        let is_box = matches!(input.type_().as_str(), "checkbox");
        return Some(if is_box { if input.checked() { "1" } else { "" }.to_owned() } else { input.value() });
    }
    if let Some(area) = field.dyn_ref::<HtmlTextAreaElement>() {
        return Some(area.value());
    }
    field.dyn_ref::<HtmlSelectElement>().map(HtmlSelectElement::value)
}

/// A key as it was pressed here.
fn press(event: &KeyboardEvent) -> Press {
    let on = event.target().and_then(|target| target.dyn_into::<DomElement>().ok());
    let is = |selector: &str| on.as_ref().is_some_and(|on| on.matches(selector).unwrap_or_default());
    Press {
        key: event.key(),
        shift: event.shift_key(),
        held: event.ctrl_key() || event.alt_key() || event.meta_key(),
        on: if is("input, textarea, select, [contenteditable]") {
            On::Field
        } else if is("button, a[href], summary") {
            On::Control
        } else {
            On::Other
        },
    }
}

/// Keys while presenting.
fn key_of_presentation(session: &Rc<Session>, event: &KeyboardEvent) {
    let press = press(event);
    let digit = press.key.chars().next().filter(|c| press.key.len() == 1 && c.is_ascii_digit());
    if let Some(digit) = digit.filter(|_| press.on != On::Field && !press.held) {
        event.prevent_default();
        session.desk.borrow_mut().show.digit(digit);
        session.draw();
        return;
    }
    if press.on == On::Field && press.key == "Enter" {
        // The first slide that has what was looked for.
        if let Ok(Some(first)) = session.host.query_selector(".grid button") {
            let value = first.get_attribute("data-value").unwrap_or_default();
            event.prevent_default();
            deed(session, &first, value, false);
        }
        return;
    }
    if in_grid(event) {
        return;
    }
    if let Some(act) = keys::act(&press) {
        event.prevent_default();
        session.change(|desk| present::obey(desk, act));
    }
}

/// The arrows walk through the overview.
fn in_grid(event: &KeyboardEvent) -> bool {
    let step = match event.key().as_str() {
        "ArrowRight" | "ArrowDown" => true,
        "ArrowLeft" | "ArrowUp" => false,
        _ => return false,
    };
    let cell = event.target().and_then(|target| target.dyn_into::<DomElement>().ok());
    let Some(cell) = cell.and_then(|cell| cell.closest(".grid li").ok().flatten()) else { return false };
    let other = if step { cell.next_element_sibling() } else { cell.previous_element_sibling() };
    let button =
        other.and_then(|other| other.first_element_child()).and_then(|button| button.dyn_into().ok());
    if let Some(button) = button {
        let button: HtmlElement = button;
        // A button takes the focus.
        let _ = button.focus();
    }
    event.prevent_default();
    true
}

/// Keys in the speaker's window: those that mean something to the presentation are passed on.
fn key_of_speaker(session: &Rc<Session>, event: &KeyboardEvent) {
    let press = press(event);
    let act = keys::act(&press);
    // The rest is about the screen of the class.
    let passed = matches!(
        act,
        Some(
            Act::Next
                | Act::Previous
                | Act::First
                | Act::Last
                | Act::Black
                | Act::White
                | Act::Timer
                | Act::Auto
        )
    );
    if passed {
        event.prevent_default();
        let key = if press.shift && press.key == " " { "PageUp".to_owned() } else { press.key };
        speaker::press(&mut session.desk.borrow_mut(), &key);
    } else if matches!(act, Some(Act::Start)) {
        // The window stays what it is.
        event.prevent_default();
    }
}

/// Alt and an arrow move an event of a lesson.
fn key_of_lesson(session: &Rc<Session>, event: &KeyboardEvent) {
    let does = match event.key().as_str() {
        "ArrowUp" if event.alt_key() => "up",
        "ArrowDown" if event.alt_key() => "down",
        _ => return,
    };
    let on = event.target().and_then(|target| target.dyn_into::<DomElement>().ok());
    let slot = on.and_then(|on| on.closest("[data-at]").ok().flatten());
    if let Some(value) = slot.and_then(|slot| slot.get_attribute("data-at")) {
        event.prevent_default();
        session.act(&Deed { does: does.into(), value, typing: false });
    }
}

/// Fingers that swipe turn to the next slide, or the one before.
fn swipes(session: &Rc<Session>) {
    let from = Rc::new(Cell::new(None));
    let start = Rc::clone(&from);
    let host = session.host.clone();
    session.on(&host, "pointerdown", move |session, event| {
        let pointer = event.dyn_ref::<PointerEvent>().filter(|pointer| pointer.pointer_type() != "mouse");
        let on_control = nearest(event, "button, a, input").is_some();
        let presents = session.screen() == Some(Screen::Present);
        start.set(pointer.filter(|_| presents && !on_control).map(|at| (at.client_x(), at.client_y())));
    });
    session.on(&host, "pointerup", move |session, event| {
        let Some((x, y)) = from.take() else { return };
        let Some(pointer) = event.dyn_ref::<PointerEvent>() else { return };
        let (dx, dy) = (pointer.client_x() - x, pointer.client_y() - y);
        if dx.abs() >= SWIPE && dx.abs() > 2 * dy.abs() {
            let act = if dx < 0 { Act::Next } else { Act::Previous };
            session.change(|desk| present::obey(desk, act));
        }
    });
}

/// The halo follows the pointer.
fn halo(session: &Rc<Session>) {
    let host = session.host.clone();
    session.on(&host, "pointermove", |session, event| {
        if !session.desk.borrow().show.halo {
            return;
        }
        let halo = document().get_element_by_id("halo").and_then(|halo| halo.dyn_into::<HtmlElement>().ok());
        if let (Some(halo), Some(pointer)) = (halo, event.dyn_ref::<PointerEvent>()) {
            for (name, value) in [("--x", pointer.client_x()), ("--y", pointer.client_y())] {
                // A property of ours takes every value.
                let _ = halo.style().set_property(name, &format!("{value}px"));
            }
        }
    });
}

/// An event of a lesson is dragged by its handle to another place.
fn drags(session: &Rc<Session>) {
    let dragged: Rc<RefCell<Option<DomElement>>> = Rc::default();
    let host = session.host.clone();
    let start = Rc::clone(&dragged);
    session.on(&host, "pointerdown", move |_, event| {
        let Some(handle) = nearest(event, "[data-drag]") else { return };
        let slot = handle.closest("[data-at]").ok().flatten();
        if let (Some(slot), Some(pointer)) = (slot, event.dyn_ref::<PointerEvent>()) {
            event.prevent_default();
            // A pointer that is down is captured always.
            let _ = handle.set_pointer_capture(pointer.pointer_id());
            let _ = slot.set_attribute("data-dragged", "");
            start.replace(Some(slot));
        }
    });
    let over = Rc::clone(&dragged);
    session.on(&host, "pointermove", move |_, event| {
        let (dragged, Some(pointer)) = (over.borrow(), event.dyn_ref::<PointerEvent>()) else { return };
        let Some(dragged) = dragged.as_ref() else { return };
        mark_target(dragged, slot_at(pointer).as_ref());
    });
    let end = Rc::clone(&dragged);
    session.on(&host, "pointerup", move |session, event| {
        let Some(slot) = end.take() else { return };
        mark_target(&slot, None);
        // The attribute was set above.
        let _ = slot.remove_attribute("data-dragged");
        let target = event.dyn_ref::<PointerEvent>().and_then(slot_at);
        let place = |slot: &DomElement| slot.get_attribute("data-at");
        if let (Some(from), Some(to)) = (place(&slot), target.as_ref().and_then(place)) {
            session.act(&Deed { does: "drop".into(), value: [from, to].join(":"), typing: false });
        }
    });
    session.on(&host, "pointercancel", move |_, _| {
        if let Some(slot) = dragged.take() {
            mark_target(&slot, None);
            let _ = slot.remove_attribute("data-dragged");
        }
    });
}

/// The event of a lesson under the pointer.
fn slot_at(pointer: &PointerEvent) -> Option<DomElement> {
    #[allow(clippy::cast_precision_loss)]
    let (x, y) = (pointer.client_x() as f32, pointer.client_y() as f32);
    document().element_from_point(x, y)?.closest("[data-at]").ok().flatten()
}

/// Shows where the dragged event would go.
fn mark_target(dragged: &DomElement, target: Option<&DomElement>) {
    let Some(list) = dragged.parent_element() else { return };
    if let Ok(Some(before)) = list.query_selector("[data-target]") {
        let _ = before.remove_attribute("data-target");
    }
    if let Some(target) = target.filter(|target| *target != dragged) {
        let _ = target.set_attribute("data-target", "");
    }
}
