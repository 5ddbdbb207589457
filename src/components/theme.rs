//! The choice of light, dark, or what the system says.

use gloo::utils::{document, window};
use wasm_bindgen::JsCast;
use web_sys::{Element as DomElement, HtmlSelectElement};

use crate::{
    app::App,
    markup::{
        el,
        live::{drawn, effect, on, target},
    },
    signals::Signal,
};

/// Where the choice is kept, in browsers that keep things.
const KEY: &str = "theme";

/// The themes as they stand in the document and in storage; the first follows the system.
const THEMES: [&str; 3] = ["system", "light", "dark"];

/// A list of the three themes. Works without storage, which some readers turn off: the choice then lasts as long as
/// the page.
#[must_use]
pub fn theme_choice(app: App) -> DomElement {
    let words = app.words;
    let theme = Signal::new(kept());
    effect(move || apply(theme.get()));
    let labels = [words.theme_system, words.theme_light, words.theme_dark];
    let choice = drawn("label", move || {
        let chosen = theme.get();
        let option =
            |(name, label)| el("option").attr("value", name).flag("selected", chosen == name).text(label);
        el("label")
            .class("theme")
            .child(el("span").class("visually-hidden").text(words.theme))
            .child(el("select").children(THEMES.into_iter().zip(labels).map(option)))
    });
    on(&choice, "change", move |event| {
        let select = target(event).and_then(|target| target.dyn_into::<HtmlSelectElement>().ok());
        let chosen = select.map(|select| select.value());
        let chosen = THEMES.into_iter().find(|name| chosen.as_deref() == Some(name)).unwrap_or(THEMES[0]);
        keep(chosen);
        theme.set(chosen);
    });
    choice
}

/// Sets the theme on the document.
fn apply(theme: &str) {
    if let Some(root) = document().document_element() {
        // Setting a valid attribute does not fail.
        let _ = root.set_attribute("data-theme", theme);
    }
}

/// The choice in force, or that the browser kept.
fn kept() -> &'static str {
    let in_force = document().document_element().and_then(|root| root.get_attribute("data-theme"));
    let kept =
        window().local_storage().ok().flatten().and_then(|storage| storage.get_item(KEY).ok().flatten());
    let chosen = in_force.or(kept);
    THEMES.into_iter().find(|name| chosen.as_deref() == Some(name)).unwrap_or(THEMES[0])
}

/// Asks the browser to keep the choice.
fn keep(theme: &str) {
    if let Ok(Some(storage)) = window().local_storage() {
        // A full or forbidden storage loses the choice, not the page.
        let _ = storage.set_item(KEY, theme);
    }
}
