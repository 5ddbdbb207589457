//! The choice of light, dark, or what the system says.

use gloo::utils::{document, window};
use leptos::prelude::*;

use crate::app::App;

/// Where the choice is kept, in browsers that keep things.
const KEY: &str = "theme";

/// The themes as they stand in the document and in storage; the first follows the system.
const THEMES: [&str; 3] = ["system", "light", "dark"];

/// A list of the three themes. Works without storage, which some readers turn off: the choice then lasts as long as
/// the page.
#[component]
pub fn ThemeChoice() -> impl IntoView {
    let App { words, .. } = expect_context();
    let theme = RwSignal::new(kept());
    Effect::new(move |_| apply(theme.get()));
    let label = move |name: &str| match name {
        "light" => words.theme_light,
        "dark" => words.theme_dark,
        _ => words.theme_system,
    };
    let choose = move |event: leptos::ev::Targeted<leptos::ev::Event, web_sys::HtmlSelectElement>| {
        let chosen = event.target().value();
        let chosen = THEMES.into_iter().find(|name| *name == chosen).unwrap_or(THEMES[0]);
        keep(chosen);
        theme.set(chosen);
    };
    let options = THEMES
        .map(|name| view! { <option value=name selected=move || theme.get() == name>{label(name)}</option> });
    view! {
        <label class="theme">
            <span class="visually-hidden">{words.theme}</span>
            <select on:change:target=choose>{options}</select>
        </label>
    }
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
