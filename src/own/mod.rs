//! The program for a reader's own article: it drafts a record of a page that is pasted or dropped.
//!
//! A second program like [`crate::teach`], which only those load who open its screen. Nothing leaves the machine: the
//! page is read by [`draft`], and what is kept is kept in this browser where its storage works. The events that are kept
//! go to the page as a [`bundle`](mod@bundle), which joins them to its record ([`crate::kept`]). HTML is parsed by the
//! browser into a document of its own, in which no script runs and nothing is fetched; only its text is taken.

pub mod bundle;
pub mod paper;
mod read;
mod screen;
mod session;
mod shelf;
mod trusted;

pub use session::{close, open, show};

/// What is done once, when the program starts.
pub fn start() {
    crate::tell_of_panics();
}
