//! What a reader keeps of an article of their own: a bundle that the program for it makes and the page shows.
//!
//! It is in the browser's storage, where that works, so that the page finds it when it starts; and every change of it is
//! told by an event of the document, so that the page has it at once and without storage too. In both it is a text with
//! a character for each byte.

use gloo::utils::document;
use wasm_bindgen::JsCast;
use web_sys::{CustomEvent, CustomEventInit};

use crate::{app::App, markup::live::on, storage::storage};

/// Where it is kept.
const KEY: &str = "own-events";

/// The event that tells of a change.
const CHANGED: &str = "timeline:own";

/// The bundle that the browser keeps. Whether it can be read is not known.
#[must_use]
pub fn found() -> Option<Vec<u8>> {
    bytes(&storage()?.get_item(KEY).ok()??)
}

/// Asks the browser to keep a bundle; an empty one is nothing.
pub fn keep(bundle: &[u8]) {
    if let Some(storage) = storage() {
        // Where nothing is kept, the page has it for as long as it stands.
        let _ =
            if bundle.is_empty() { storage.remove_item(KEY) } else { storage.set_item(KEY, &text(bundle)) };
    }
}

/// Tells the page of a bundle.
pub fn tell(bundle: &[u8]) {
    let told = CustomEventInit::new();
    told.set_detail(&text(bundle).into());
    if let Ok(event) = CustomEvent::new_with_event_init_dict(CHANGED, &told) {
        let _ = document().dispatch_event(&event);
    }
}

/// Takes every change into the page's record, as long as the page stands.
pub fn listen(app: App) {
    on(&document(), CHANGED, move |event| {
        let told = event.dyn_ref::<CustomEvent>().and_then(|event| event.detail().as_string());
        if let Some(own) = told.and_then(|text| bytes(&text)) {
            app.catalogue.take_own(&own);
            // Whatever is drawn from the record depends on this.
            app.details.notify();
        }
    });
}

/// The text of bytes.
fn text(bytes: &[u8]) -> String {
    bytes.iter().map(|&byte| char::from(byte)).collect()
}

/// The bytes of a text; none where it was not made of bytes.
fn bytes(text: &str) -> Option<Vec<u8>> {
    text.chars().map(|c| u8::try_from(u32::from(c)).ok()).collect()
}
