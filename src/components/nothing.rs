//! What is said where nothing is found.

use leptos::prelude::*;

use super::facets::clear_filters;
use crate::app::App;

/// Three things to try, and the button for one of them.
#[component]
pub fn Nothing() -> impl IntoView {
    let App { address, words, .. } = expect_context();
    let filtered = address.part(crate::state::PageState::has_filters);
    view! {
        <section class="nothing">
            <h2>{words.nothing}</h2>
            <ul>{words.nothing_tips.map(|tip| view! { <li>{tip}</li> })}</ul>
            <button
                type="button"
                class="button"
                hidden=move || !filtered.get()
                on:click=move |_| clear_filters(address)
            >
                {words.clear_filters}
            </button>
        </section>
    }
}
