//! Stands in for the crate `wasm-streams`, of which Leptos needs this much for server functions.
//!
//! The real one exports functions to JavaScript, so that nothing can leave them out of a program that never calls
//! them: they are 4 kB of the page. This site has no server, and so no server functions; whoever adds one removes the
//! `[patch]` in the workspace's `Cargo.toml` that puts this here.

use futures_util::stream::{Empty, Stream, empty};
use wasm_bindgen::JsValue;

/// A stream of the browser.
#[derive(Debug)]
pub struct ReadableStream(());

impl ReadableStream {
    /// Would make a stream of the browser from one of Rust.
    ///
    /// # Panics
    ///
    /// Always.
    pub fn from_stream(_stream: impl Stream<Item = Result<JsValue, JsValue>> + 'static) -> Self {
        unimplemented!("this site has no server functions")
    }

    /// Would take a stream of the browser.
    ///
    /// # Panics
    ///
    /// Always.
    #[must_use]
    pub fn from_raw(_stream: web_sys::ReadableStream) -> Self {
        unimplemented!("this site has no server functions")
    }

    /// Would give the stream to the browser.
    ///
    /// # Panics
    ///
    /// Always.
    #[must_use]
    pub fn into_raw(self) -> web_sys::ReadableStream {
        unimplemented!("this site has no server functions")
    }

    /// Would give the stream to Rust.
    pub fn into_stream(self) -> Empty<Result<JsValue, JsValue>> {
        empty()
    }
}
