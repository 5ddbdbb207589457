//! The search box.

use gloo::{timers::callback::Timeout, utils::document};
use wasm_bindgen::JsCast;
use web_sys::{Element as DomElement, Event, HtmlElement, HtmlInputElement, KeyboardEvent};

use super::{
    Scene,
    combobox::Combobox,
    suggestion_list::{LIST, PLACE, option_id, suggestion_list},
};
use crate::{
    app::App,
    ask::Suggestion,
    markup::{
        Element, el,
        live::{drawn, effect, nearest, on, target},
    },
    state::{View, hash::MAX_QUERY_CHARS},
};

/// How long after the box was entered the index is made, in milliseconds: once it is seen to have the focus.
const PAUSE: u32 = 60;

/// The box, focused by `/` from anywhere. It takes the text as typed and gives it back unchanged, so that no input
/// method is disturbed.
#[must_use]
pub fn search_box(app: App) -> DomElement {
    let address = app.address;
    let query = address.part(|state| state.query.clone());
    let combobox = Combobox::new(app, query);
    let form = drawn("form", move || {
        let filled = query.with(|query| !query.is_empty());
        let active = combobox.active.get();
        combobox.list.with(|list| app.drawn(|scene| search_form(scene, list, active, filled)))
    });
    let input = field(&form);
    // Written only where it differs, so that an input method that is composing is left alone.
    let shown = input.clone();
    effect(move || {
        let query = query.get();
        if let Some(input) = shown.as_ref().filter(|input| input.value() != query) {
            input.set_value(&query);
        }
    });
    focus_by_slash(input);

    on(&form, "submit", Event::prevent_default);
    on(&form, "input", move |event| {
        if let Some(input) = on_field(event) {
            type_text(app, input.value());
            combobox.open();
        }
    });
    on(&form, "keydown", move |event| {
        if on_field(event).is_some() {
            combobox.press(event.unchecked_ref());
        }
    });
    // Who comes to the box will search: the index is made before the first letter.
    on(&form, "focusin", move |event| {
        if on_field(event).is_some() {
            Timeout::new(PAUSE, move || _ = app.catalogue.index()).forget();
        }
    });
    on(&form, "focusout", move |event| {
        if on_field(event).is_some() {
            combobox.close();
        }
    });
    // Keeps the focus in the box, so that the list stays until the click has come.
    on(&form, "mousedown", |event| {
        if nearest(event, ".suggestions").is_some() {
            event.prevent_default();
        }
    });
    let clicked = form.clone();
    on(&form, "click", move |event| {
        if let Some(option) = nearest(event, "[role=option]") {
            if let Some(place) = option.get_attribute(PLACE).and_then(|place| place.parse().ok()) {
                combobox.take(place);
            }
        } else if nearest(event, "button").is_some() {
            address.push(|state| state.query.clear());
            combobox.close();
            if let Some(input) = field(&clicked) {
                // The box can always take the focus.
                let _ = input.focus();
            }
        }
    });
    form
}

/// The box, the button that empties it, and the suggestions. What is in the box is the reader's.
fn search_form(scene: &Scene<'_>, list: &[Suggestion], active: Option<usize>, filled: bool) -> Element {
    const LENS: &str = "M8.5 2a6.5 6.5 0 1 1 0 13 6.5 6.5 0 1 1 0-13zM13.2 13.2 18 18";
    let words = scene.words;
    let label = el("label").attr("for", "search").class("visually-hidden").text(words.search_label);
    let lens = el("svg")
        .class("search-icon")
        .attr("viewBox", "0 0 20 20")
        .attr("aria-hidden", "true")
        .child(el("path").attr("d", LENS));
    let mut input = el("input")
        .attr("id", "search")
        .attr("type", "search")
        .attr("role", "combobox")
        .attr("aria-autocomplete", "list")
        .attr("aria-controls", LIST)
        .attr("aria-expanded", if list.is_empty() { "false" } else { "true" })
        .attr("autocomplete", "off")
        .attr("maxlength", MAX_QUERY_CHARS.to_string())
        .attr("autocapitalize", "off")
        .attr("spellcheck", "false")
        .attr("enterkeyhint", "search")
        .attr("aria-keyshortcuts", "/")
        .attr("placeholder", words.search_hint);
    if let Some(active) = active {
        input = input.attr("aria-activedescendant", option_id(active));
    }
    let clear = el("button")
        .attr("type", "button")
        .class("icon-button")
        .flag("hidden", !filled)
        .attr("aria-label", words.clear_search)
        .text("×");
    el("form")
        .class("search")
        .attr("role", "search")
        .child(label)
        .child(lens)
        .child(input)
        .child(el("kbd").attr("aria-hidden", "true").text("/"))
        .child(clear)
        .child(el("div").child(suggestion_list(scene, list, active)))
}

/// The box of the form.
fn field(form: &DomElement) -> Option<HtmlInputElement> {
    form.query_selector("input").ok().flatten()?.dyn_into().ok()
}

/// The box, where an event came to it.
fn on_field(event: &Event) -> Option<HtmlInputElement> {
    target(event)?.dyn_into().ok()
}

/// Gives the box the focus at `/` from anywhere but another field.
fn focus_by_slash(input: Option<HtmlInputElement>) {
    on(&document(), "keydown", move |event| {
        let Some(event) = event.dyn_ref::<KeyboardEvent>() else { return };
        let held = event.ctrl_key() || event.alt_key() || event.meta_key();
        let wanted = event.key() == "/" && !held && !is_typing(event);
        if let (true, Some(input)) = (wanted, &input) {
            event.prevent_default();
            // The box can always take the focus.
            let _ = input.focus();
            input.select();
        }
    });
}

/// Asks what was typed. Leaving an article or event for that is a step that Back undoes; the text alone is not.
fn type_text(app: App, text: String) {
    let address = app.address;
    let elsewhere =
        address.state().with_untracked(|state| state.view != View::Explore || state.event.is_some());
    if elsewhere {
        address.push(|state| {
            state.view = View::Explore;
            state.event = None;
        });
    } else {
        app.hold();
    }
    address.replace(|state| state.query = text);
}

/// Whether the key goes into a field.
fn is_typing(event: &KeyboardEvent) -> bool {
    event.target().and_then(|target| target.dyn_into::<HtmlElement>().ok()).is_some_and(|element| {
        let takes_no_text = |input: &HtmlInputElement| matches!(input.type_().as_str(), "checkbox" | "radio");
        let field = matches!(element.tag_name().as_str(), "INPUT" | "TEXTAREA" | "SELECT");
        (field && !element.dyn_ref().is_some_and(takes_no_text)) || element.is_content_editable()
    })
}
