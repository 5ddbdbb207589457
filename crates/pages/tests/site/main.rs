//! The whole static site, read as a browser, a feed reader and a search engine read it.

// Paths are ours, in small letters.
#![allow(clippy::unwrap_used, clippy::case_sensitive_file_extension_comparisons)]

mod data;
mod feeds;
mod html;
mod links;
mod support;
