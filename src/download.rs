//! Files that are handed to the reader, who finds them among the downloads.

use gloo::{timers::callback::Timeout, utils::document};
use js_sys::Array;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, Url};

/// How long the browser is given to take a file, in milliseconds.
const KEPT: u32 = 60_000;

/// Hands a text to the reader as a file of that name and media type.
///
/// # Errors
///
/// If the browser makes no file of it, for want of memory.
pub fn hand_over_text(name: &str, media_type: &str, text: &str) -> Result<(), JsValue> {
    let options = BlobPropertyBag::new();
    options.set_type(media_type);
    hand_over(name, &Blob::new_with_str_sequence_and_options(&Array::of1(&text.into()), &options)?)
}

/// Hands a file to the reader.
///
/// # Errors
///
/// If the browser gives it no address.
pub fn hand_over(name: &str, file: &Blob) -> Result<(), JsValue> {
    let address = Url::create_object_url_with_blob(file)?;
    let link: HtmlAnchorElement = document().create_element("a")?.dyn_into()?;
    link.set_href(&address);
    link.set_download(name);
    link.click();
    // An address that is gone is gone.
    Timeout::new(KEPT, move || drop(Url::revoke_object_url(&address))).forget();
    Ok(())
}
