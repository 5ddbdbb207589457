//! From the seeds' files to the record's types, one table at a time.

pub(crate) mod article;
mod choice;
mod date;
mod digest;
pub(crate) mod event;
mod evidence;
mod fields;
mod id;
mod lesson;
pub(crate) mod name;
mod text;
pub(crate) mod toml_file;
mod url;
mod weekday;

use std::ops::Range;

use typed_arena::Arena;

use crate::{
    diagnostic::Diagnostic,
    source::{Source, Span},
};

/// What the reading of a file needs at hand.
pub(crate) struct Reader<'s, 'a> {
    pub file: usize,
    pub source: &'s Source,
    /// Where in the file the part begins that is read now; the TOML parser counts from there.
    pub base: usize,
    /// Keeps the strings for the record.
    pub strings: &'a Arena<String>,
    /// The days of the week in the texts of the table that is read now.
    pub weekdays: Vec<weekday::Weekday>,
    pub faults: Vec<Diagnostic>,
}

impl<'a> Reader<'_, 'a> {
    /// The place in the file of a range of the part that is read now.
    pub fn span(&self, range: Range<usize>) -> Span {
        Span { file: self.file, range: self.base + range.start..self.base + range.end }
    }

    /// The file's text at a place.
    pub fn at(&self, span: &Span) -> &str {
        self.source.text.get(span.range.clone()).unwrap_or_default()
    }

    pub fn keep(&self, text: String) -> &'a str {
        self.strings.alloc(text)
    }

    pub fn fault(&mut self, fault: Diagnostic) {
        self.faults.push(fault);
    }
}
