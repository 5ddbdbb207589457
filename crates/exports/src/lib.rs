//! Events of a chronicle as files for other programs: tables, a calendar, `TimelineJS`, bibliographies, text.
//!
//! Every function is pure: a [`Selection`] of a record goes in and the text of a file comes out, so that the same
//! choice gives the same bytes. A date is told as finely as it is known and no finer; where a format has only days, its
//! words say so. `docs/exports.md` tells for each format what it carries, what it loses and where it is described.

mod about;
mod bibliography;
mod calendar;
mod citation;
mod date;
mod delimited;
mod format;
mod json;
mod markdown;
mod place;
mod selection;
mod source;
mod table;
mod timeline_js;
mod words;

pub use about::lines as about;
pub use bibliography::{
    Author, Reference, ReferenceKind, csl_items, reference_of_article, reference_of_event,
};
pub use citation::{ANYWHERE, STYLES, citations_file, settled};
pub use format::Format;
pub use place::{Place, article_file, event_file};
pub use selection::{Labels, Selection};
pub use source::{Source, sources};
