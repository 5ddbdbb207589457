//! Files that are handed to the reader, and files that a reader hands in.

use gloo::{timers::callback::Timeout, utils::document};
use js_sys::{Array, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, HtmlInputElement, Url};

/// How long the browser is given to take a file, in milliseconds.
const KEPT: u32 = 60_000;

/// Hands a file to the reader, who finds it among the downloads.
pub fn hand_out(name: &str, kind: &str, bytes: &[u8]) {
    // What the browser refuses here is memory: there is nothing else to do then.
    let _ = try_hand_out(name, kind, bytes);
}

fn try_hand_out(name: &str, kind: &str, bytes: &[u8]) -> Result<(), JsValue> {
    let options = BlobPropertyBag::new();
    options.set_type(kind);
    let parts = Array::of1(&Uint8Array::from(bytes));
    let url =
        Url::create_object_url_with_blob(&Blob::new_with_u8_array_sequence_and_options(&parts, &options)?)?;
    let link: HtmlAnchorElement = document().create_element("a")?.unchecked_into();
    link.set_href(&url);
    link.set_download(name);
    link.click();
    Timeout::new(KEPT, move || {
        // An address that is gone is gone.
        let _ = Url::revoke_object_url(&url);
    })
    .forget();
    Ok(())
}

/// The text of the file that was chosen in a field, if it is one.
pub async fn text_of(field: HtmlInputElement) -> Option<String> {
    let file = field.files()?.get(0)?;
    // So that the same file can be chosen again.
    let text = JsFuture::from(file.text()).await.ok()?.as_string();
    field.set_value("");
    text
}

/// A name for a file, of a title: letters and digits without accents, hyphens between.
#[must_use]
pub fn file_name(title: &str, extension: &str) -> String {
    let folded = search::fold(title);
    let words = folded.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    let mut name = words.take(8).collect::<Vec<_>>().join("-");
    if name.is_empty() {
        "nien-bieu".clone_into(&mut name);
    }
    [&name, ".", extension].concat()
}

#[cfg(test)]
mod tests {
    use super::file_name;

    #[test]
    fn a_file_is_named_after_its_title() {
        assert_eq!(file_name("Đối tác: từ Nga đến Úc", "json"), "doi-tac-tu-nga-den-uc.json");
        assert_eq!(file_name("…", "csv"), "nien-bieu.csv");
    }
}
