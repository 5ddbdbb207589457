//! The details of the record, which come after the page stands.
//!
//! The list, the filters, the titles and summaries of events need none of them. Where they are missing a quiet line
//! says so, and where they did not come, a button asks for them again.

use gloo::utils::window;
use js_sys::Uint8Array;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Element as DomElement, Response, console};

use crate::{
    app::App,
    catalogue::DETAILS_FILE,
    i18n::Messages,
    markup::{
        Element, el,
        live::{nearest, on},
    },
};

/// The attribute of the button that asks for the details again.
const RETRY: &str = "data-retry";

/// Whether the details are there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Details {
    /// They will come.
    OnTheWay,
    /// They are there.
    Here,
    /// They did not come.
    Missing,
}

/// Fetches the details from beside the page.
pub fn fetch(app: App) {
    app.details.set(Details::OnTheWay);
    spawn_local(async move {
        if let Some(bundle) = download().await {
            // The record lives as long as the page.
            take(app, bundle.leak());
        } else {
            app.details.set(Details::Missing);
        }
    });
}

/// Takes the bundle of the details, wherever it came from.
pub fn take(app: App, bundle: &'static [u8]) {
    if let Err(fault) = app.catalogue.add_details(bundle) {
        console::error_1(&fault.to_string().into());
    }
    app.details.set(if app.catalogue.is_whole() { Details::Here } else { Details::Missing });
}

async fn download() -> Option<Vec<u8>> {
    let response = JsFuture::from(window().fetch_with_str(DETAILS_FILE)).await.ok()?;
    let response: Response = response.dyn_into().ok()?;
    if !response.ok() {
        return None;
    }
    let buffer = JsFuture::from(response.array_buffer().ok()?).await.ok()?;
    Some(Uint8Array::new(&buffer).to_vec())
}

/// What stands where details are missing; none where they are there.
#[must_use]
pub fn notice(details: Details, words: &Messages) -> Option<Element> {
    let line = el("p").class("note").attr("role", "status");
    match details {
        Details::Here => None,
        Details::OnTheWay => Some(line.text(words.details_coming)),
        Details::Missing => {
            let button = el("button").attr("type", "button").class("button").attr(RETRY, "");
            Some(line.text(words.details_missing).text(" ").child(button.text(words.try_again)))
        }
    }
}

/// Asks again at a press of the button, anywhere in the page.
pub fn retry_in(page: &DomElement, app: App) {
    on(page, "click", move |click| {
        if nearest(click, "[data-retry]").is_some() {
            fetch(app);
        }
    });
}
