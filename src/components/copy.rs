//! A button that copies a line of text.

use std::rc::Rc;

use wasm_bindgen::JsCast;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Element as DomElement, HtmlInputElement};

use crate::{
    app::App,
    markup::{
        el,
        live::{drawn, nearest, on, target},
    },
    signals::Signal,
};

/// What came of the last press.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Outcome {
    None,
    Copied,
    Refused,
}

/// A button that copies a line and says so; where the browser refuses, it shows the line to copy by hand.
#[must_use]
pub fn copy_button(app: App, label: &'static str, line: String) -> DomElement {
    let words = app.words;
    let line: Rc<str> = line.into();
    let outcome = Signal::new(Outcome::None);
    let shown = Rc::clone(&line);
    let button = drawn("span", move || {
        let outcome = outcome.get();
        let button = el("button").attr("type", "button").class("button").text(label);
        let said = if outcome == Outcome::Copied { words.copied } else { "" };
        let by_hand = (outcome == Outcome::Refused).then(|| {
            let field =
                el("input").attr("type", "text").flag("readonly", true).attr("value", shown.to_string());
            el("label").class("copy-by-hand").text(words.copy_by_hand).child(field)
        });
        let status = el("span").attr("role", "status").text(said);
        el("span").class("copy").child(button).child(status).children(by_hand)
    });
    on(&button, "click", move |click| {
        if nearest(click, "button").is_none() {
            return;
        }
        // Emptied first, so that a second copy is announced as well.
        outcome.set(Outcome::None);
        let line = Rc::clone(&line);
        spawn_local(async move {
            let copied = match clipboard() {
                Some(clipboard) => JsFuture::from(clipboard.write_text(&line)).await.is_ok(),
                None => false,
            };
            // The event may have been closed meanwhile.
            outcome.set(if copied { Outcome::Copied } else { Outcome::Refused });
        });
    });
    on(&button, "focusin", |event| {
        if let Some(field) = target(event).and_then(|target| target.dyn_into::<HtmlInputElement>().ok()) {
            field.select();
        }
    });
    button
}

/// The clipboard, which browsers hide from pages that are not served securely.
fn clipboard() -> Option<web_sys::Clipboard> {
    let navigator = gloo::utils::window().navigator();
    let clipboard = js_sys::Reflect::get(&navigator, &"clipboard".into()).ok()?;
    (!clipboard.is_undefined()).then(|| navigator.clipboard())
}
