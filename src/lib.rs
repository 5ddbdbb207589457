//! Niên biểu ASEAN 2020: a searchable timeline of Viet Nam's year in the ASEAN chair and of partnership upgrades.
//!
//! The page runs in the browser alone. The core of the record is compiled in ([`catalogue`]) and the rest comes after
//! ([`details`]); what the page shows is a plain
//! struct in its address ([`state`]); [`views`] are whole screens and [`components`] their parts, drawn as
//! trees ([`markup`]); [`drawing`] is the geometry of the timeline and its tree; [`i18n`] has every word of the page in
//! both languages; [`interop`] is what other scripts may call.

// A component takes its properties by value, whatever it does with them.
#![allow(clippy::needless_pass_by_value)]

pub mod alphabet;
pub mod app;
pub mod ask;
pub mod catalogue;
pub mod components;
pub mod details;
pub mod download;
pub mod drawing;
pub mod focus;
pub mod i18n;
pub mod interop;
pub mod kept;
pub mod markup;
pub mod own;
pub mod signals;
pub mod sorted;
pub mod state;
mod storage;
pub mod teach;
pub mod views;

use gloo::{timers::callback::Timeout, utils::document};
use wasm_bindgen::JsCast;

/// Starts the page in the element `#app`, with the second programs that are parts of this one.
///
/// # Errors
///
/// If the record is damaged or the element is missing. The script that started the program then shows the message that
/// stands ready for this.
pub fn start(linked: &'static [views::Linked]) -> Result<(), String> {
    tell_of_panics();
    let catalogue = catalogue::Catalogue::load().map_err(|fault| fault.to_string())?;
    if let Some(own) = kept::found() {
        catalogue.take_own(&own);
    }
    let host = document().get_element_by_id("app").ok_or("the page has no element #app")?;
    let host = host.dyn_into::<web_sys::HtmlElement>().map_err(|_| "#app is no HTML element")?;
    // The record lives as long as the page.
    let catalogue: &'static _ = Box::leak(Box::new(catalogue));
    // What the reader does meanwhile comes first: a slow processor takes long for either half.
    Timeout::new(0, move || {
        host.set_text_content(None);
        leptos::mount::mount_to(host, move || leptos::view! { <app::Page catalogue linked/> }).forget();
    })
    .forget();
    Ok(())
}

/// Has a panic shown to the reader from now on: each program has a hook of its own.
pub(crate) fn tell_of_panics() {
    std::panic::set_hook(Box::new(|panic| {
        web_sys::console::error_1(&panic.to_string().into());
        show_failure();
    }));
}

/// Shows the message that stands ready in the page, in both languages, for when the program cannot go on.
fn show_failure() {
    if let Some(message) = document().get_element_by_id("boot-failed") {
        // Removing an attribute does not fail.
        let _ = message.remove_attribute("hidden");
        message.scroll_into_view();
    }
}
