//! A button that copies a line of text.

use leptos::{prelude::*, task::spawn_local};
use wasm_bindgen_futures::JsFuture;

use crate::app::App;

/// What came of the last press.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Outcome {
    None,
    Copied,
    Refused,
}

/// Copies `text()` and says so; where the browser refuses, shows the line to copy by hand.
#[component]
pub fn CopyButton(
    /// The label of the button.
    label: &'static str,
    /// The line.
    text: String,
) -> impl IntoView {
    let App { words, .. } = expect_context();
    let outcome = RwSignal::new(Outcome::None);
    let line = StoredValue::new(text);
    let copy = move |_| {
        // Emptied first, so that a second copy is announced as well.
        outcome.set(Outcome::None);
        spawn_local(async move {
            let copied = match clipboard() {
                Some(clipboard) => JsFuture::from(clipboard.write_text(&line.get_value())).await.is_ok(),
                None => false,
            };
            // The event may have been closed meanwhile.
            outcome.try_set(if copied { Outcome::Copied } else { Outcome::Refused });
        });
    };
    view! {
        <span class="copy">
            <button type="button" class="button" on:click=copy>{label}</button>
            <span role="status">{move || (outcome.get() == Outcome::Copied).then_some(words.copied)}</span>
            <Show when=move || outcome.get() == Outcome::Refused>
                <label class="copy-by-hand">
                    {words.copy_by_hand}
                    <input type="text" readonly prop:value=line.get_value() on:focus:target=|event| event.target().select()/>
                </label>
            </Show>
        </span>
    }
}

/// The clipboard, which browsers hide from pages that are not served securely.
fn clipboard() -> Option<web_sys::Clipboard> {
    let navigator = gloo::utils::window().navigator();
    let clipboard = js_sys::Reflect::get(&navigator, &"clipboard".into()).ok()?;
    (!clipboard.is_undefined()).then(|| navigator.clipboard())
}
