//! The search box.

use gloo::events::{EventListener, EventListenerOptions};
use leptos::{ev, html, prelude::*};
use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, HtmlInputElement, KeyboardEvent};

use super::{
    combobox::Combobox,
    suggestion_list::{LIST, PLACE, option_id, suggestion_list},
};
use crate::{
    app::App,
    state::{View, hash::MAX_QUERY_CHARS},
};

/// The box, focused by `/` from anywhere. It takes the text as typed and gives it back unchanged, so that no input
/// method is disturbed.
#[component]
pub fn SearchBox() -> impl IntoView {
    let app: App = expect_context();
    let App { address, words, .. } = app;
    let input = NodeRef::<html::Input>::new();
    let query = address.part(|state| state.query.clone());

    focus_by_slash(input);
    // Written only where it differs, so that an input method that is composing is left alone.
    Effect::new(move |_| {
        let query = query.get();
        if let Some(input) = input.get().filter(|input| input.value() != query) {
            input.set_value(&query);
        }
    });

    let combobox = Combobox::new(app, query);
    let typed = move |event: ev::Targeted<ev::Event, HtmlInputElement>| {
        type_text(app, event.target().value());
        combobox.open();
    };
    let clear = move |_| {
        address.push(|state| state.query.clear());
        combobox.close();
        if let Some(input) = input.get_untracked() {
            let _ = input.focus();
        }
    };

    view! {
        <form class="search" role="search" on:submit=|event| event.prevent_default()>
            <label for="search" class="visually-hidden">{words.search_label}</label>
            <svg class="search-icon" viewBox="0 0 20 20" aria-hidden="true">
                <path d="M8.5 2a6.5 6.5 0 1 1 0 13 6.5 6.5 0 1 1 0-13zM13.2 13.2 18 18"></path>
            </svg>
            <input
                id="search"
                node_ref=input
                type="search"
                role="combobox"
                aria-autocomplete="list"
                aria-controls=LIST
                aria-expanded=move || if combobox.is_expanded() { "true" } else { "false" }
                aria-activedescendant=move || combobox.active.get().map(option_id)
                autocomplete="off"
                maxlength=MAX_QUERY_CHARS.to_string()
                autocapitalize="off"
                spellcheck="false"
                enterkeyhint="search"
                aria-keyshortcuts="/"
                placeholder=words.search_hint
                on:input:target=typed
                on:keydown=move |event| combobox.press(&event)
                on:blur=move |_| combobox.close()
            />
            <kbd aria-hidden="true">"/"</kbd>
            <button
                type="button"
                class="icon-button"
                hidden=move || query.with(String::is_empty)
                aria-label=words.clear_search
                on:click=clear
            >
                "×"
            </button>
            <div
                // Keeps the focus in the box, so that the list stays until the click has come.
                on:mousedown=|event| event.prevent_default()
                on:click=move |click| {
                    if let Some(place) = place_of(&click) {
                        combobox.take(place);
                    }
                }
            >
                {move || {
                    let active = combobox.active.get();
                    combobox.list.with(|list| app.drawn(|scene| suggestion_list(scene, list, active)))
                }}
            </div>
        </form>
    }
}

/// Gives the box the focus at `/` from anywhere but another field.
fn focus_by_slash(input: NodeRef<html::Input>) {
    let options = EventListenerOptions::enable_prevent_default();
    let slash = EventListener::new_with_options(&gloo::utils::document(), "keydown", options, move |event| {
        let Some(event) = event.dyn_ref::<KeyboardEvent>() else { return };
        let held = event.ctrl_key() || event.alt_key() || event.meta_key();
        let wanted = event.key() == "/" && !held && !is_typing(event);
        if let (true, Some(input)) = (wanted, input.get_untracked()) {
            event.prevent_default();
            // The box can always take the focus.
            let _ = input.focus();
            input.select();
        }
    });
    let slash = StoredValue::new_local(slash);
    on_cleanup(move || slash.dispose());
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
    }
    address.replace(|state| state.query = text);
}

/// The place of the option that was clicked.
fn place_of(click: &ev::MouseEvent) -> Option<usize> {
    let target = click.target()?.dyn_into::<web_sys::Element>().ok()?;
    target.closest("[role=option]").ok()??.get_attribute(PLACE)?.parse().ok()
}

/// Whether the key goes into a field.
fn is_typing(event: &KeyboardEvent) -> bool {
    event.target().and_then(|target| target.dyn_into::<HtmlElement>().ok()).is_some_and(|element| {
        let takes_no_text = |input: &HtmlInputElement| matches!(input.type_().as_str(), "checkbox" | "radio");
        let field = matches!(element.tag_name().as_str(), "INPUT" | "TEXTAREA" | "SELECT");
        (field && !element.dyn_ref().is_some_and(takes_no_text)) || element.is_content_editable()
    })
}
