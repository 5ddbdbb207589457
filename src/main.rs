//! Mounts the app.

fn main() {
    if let Err(fault) = nien_bieu::start(&[]) {
        wasm_bindgen::throw_str(&fault);
    }
}
