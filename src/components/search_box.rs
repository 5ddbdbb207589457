//! The search box.

use gloo::events::{EventListener, EventListenerOptions};
use leptos::{ev, html, prelude::*};
use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, HtmlInputElement, KeyboardEvent};

use super::suggestion_list::{LIST, PLACE, choose, option_id, suggestion_list};
use crate::{
    app::App,
    ask::suggestions,
    focus,
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

    // Written only where it differs, so that an input method that is composing is left alone.
    Effect::new(move |_| {
        let query = query.get();
        if let Some(input) = input.get().filter(|input| input.value() != query) {
            input.set_value(&query);
        }
    });

    let open = RwSignal::new(false);
    let active = RwSignal::new(None::<usize>);
    let list = Memo::new(move |_| {
        if open.get() { query.with(|query| suggestions(query, app.catalogue)) } else { Vec::new() }
    });
    let close = move || {
        open.set(false);
        active.set(None);
    };
    let take = move |place: usize| {
        if let Some(&suggestion) = list.get_untracked().get(place) {
            close();
            choose(app, suggestion);
        }
    };

    let typed = move |event: ev::Targeted<ev::Event, web_sys::HtmlInputElement>| {
        let text = event.target().value();
        // Leaving an article or event is a step that Back undoes; the text alone is not.
        let elsewhere =
            address.state().with_untracked(|state| state.view != View::Explore || state.event.is_some());
        if elsewhere {
            address.push(|state| {
                state.view = View::Explore;
                state.event = None;
            });
        }
        address.replace(|state| state.query = text);
        active.set(None);
        open.set(true);
    };
    let pressed = move |event: KeyboardEvent| {
        // While an input method composes, every key is its own.
        if event.is_composing() {
            return;
        }
        match event.key().as_str() {
            key @ ("ArrowDown" | "ArrowUp") => {
                open.set(true);
                let places = list.with_untracked(Vec::len);
                if places > 0 {
                    event.prevent_default();
                    let place = step(active.get_untracked(), key == "ArrowDown", places);
                    active.set(place);
                    if let Some(place) = place {
                        focus::after_render(move || focus::reveal(&option_id(place)));
                    }
                }
            }
            "Enter" => match active.get_untracked() {
                Some(place) => take(place),
                None => close(),
            },
            "Escape" if list.with_untracked(|list| !list.is_empty()) => {
                event.prevent_default();
                close();
            }
            "Home" | "End" => active.set(None),
            _ => {}
        }
    };
    let clear = move |_| {
        address.push(|state| state.query.clear());
        close();
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
                aria-expanded=move || list.with(|list| if list.is_empty() { "false" } else { "true" })
                aria-activedescendant=move || active.get().map(option_id)
                autocomplete="off"
                maxlength=MAX_QUERY_CHARS.to_string()
                autocapitalize="off"
                spellcheck="false"
                enterkeyhint="search"
                aria-keyshortcuts="/"
                placeholder=words.search_hint
                on:input:target=typed
                on:keydown=pressed
                on:blur=move |_| close()
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
                        take(place);
                    }
                }
            >
                {move || list.with(|list| app.drawn(|scene| suggestion_list(scene, list, active.get())))}
            </div>
        </form>
    }
}

/// The place of the next option, or of none beyond the ends, from where it starts anew.
fn step(place: Option<usize>, down: bool, places: usize) -> Option<usize> {
    match (place, down) {
        (None, true) => Some(0),
        (None, false) => places.checked_sub(1),
        (Some(place), true) => Some(place + 1).filter(|&next| next < places),
        (Some(place), false) => place.checked_sub(1),
    }
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
