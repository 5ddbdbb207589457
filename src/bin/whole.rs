//! The program of the site in one file: the app, with the program for teaching as a part of it. What else the app would
//! fetch, the page around it has at hand (`public/whole/boot.js`).

use nien_bieu::{teach, views::Linked};

static TEACH: [Linked; 1] =
    [Linked { name: "teach", open: teach::open, show: teach::show, close: teach::close }];

fn main() {
    if let Err(fault) = nien_bieu::start(&TEACH) {
        wasm_bindgen::throw_str(&fault);
    }
}
