//! The program for teaching, as `public/boot.js` starts it: see `nien_bieu::teach`.

use nien_bieu::teach;
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::Element;

/// Draws the screen of an address into an element, from the bundles of the record and of the reader's own events, and
/// the ids of the events that are shown, with commas between.
#[wasm_bindgen]
pub fn open(host: Element, core: Vec<u8>, details: Vec<u8>, own: &[u8], hash: &str, shown: &str) {
    if let Err(fault) = teach::open_with(host, core, details, own, hash, shown) {
        wasm_bindgen::throw_str(&fault);
    }
}

/// The address or the events have changed.
#[wasm_bindgen]
pub fn show(hash: &str, shown: &str) {
    teach::show(hash, shown);
}

/// The screen has been left.
#[wasm_bindgen]
pub fn close() {
    teach::close();
}

fn main() {
    teach::start();
}
