//! Tests of the page's parts in a browser, run by wasm-pack: each mounts the page with the whole record on an
//! element of its own.

#![cfg(target_arch = "wasm32")]
#![allow(clippy::unwrap_used, missing_docs)]

wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);

pub mod event_view;
pub mod facets;
pub mod history;
pub mod keyboard;
pub mod language;
pub mod search;
mod stage;
