//! The program for a reader's own article, as `public/boot.js` starts it: see `nien_bieu::own`.

use nien_bieu::own;
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::Element;

/// Draws the screen into an element. The bundles of the record are not needed.
#[wasm_bindgen]
pub fn open(host: Element, _core: Vec<u8>, _details: Vec<u8>, _own: &[u8], hash: &str, _shown: &str) {
    own::open(host, hash);
}

/// The address has changed.
#[wasm_bindgen]
pub fn show(hash: &str, _shown: &str) {
    own::show(hash);
}

/// The screen has been left.
#[wasm_bindgen]
pub fn close() {
    own::close();
}

fn main() {
    own::start();
}
