//! The record behind the timeline: EDTF dates, articles, events, names and levels of partnership, and the bundle
//! that carries them into the browser.
//!
//! This crate knows no file, no network and no web page. Everything in a [`Record`] borrows from the bytes that it
//! was decoded from, so that a page needs no second copy of its text.

mod article;
pub mod bundle;
pub mod edtf;
mod event;
mod kebab;
mod lang;
pub mod lesson;
mod name;
mod own;
mod record;
mod split;

pub use article::{Article, ArticleKind, Headline, Paragraph, Published};
pub use edtf::Edtf;
pub use event::{
    Actor, Certainty, Confidence, Conflict, Correction, Event, EventKind, Evidence, Form, Layer, Level,
    Session, Upgrade,
};
pub use lang::{Lang, Text};
pub use name::{Name, NameKind};
pub use own::{OWN, is_own};
pub use record::Record;
