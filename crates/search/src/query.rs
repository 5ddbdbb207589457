//! What a person types, read as words.

use std::ops::Range;

use crate::{Folded, Spelling};

/// A query: words, and which of them were quoted.
///
/// Any text is a query; nothing that a person types is a mistake.
///
/// - All words count, in any order; case and marks may be left out.
/// - The last word may be half typed, unless something follows it, if only a space.
/// - Words in quotes (`"…"`, `“…”`, `«…»`) must stand side by side, in that order. A quote that is not closed
///   yet runs to the end.
/// - Words beyond the first 64 are left out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Query {
    words: Vec<Word>,
    phrases: Vec<Range<usize>>,
    marked: bool,
}

/// More than this is a pasted text; and the words of a query fit a `u64` as a set.
const MAX_WORDS: usize = 64;

impl Query {
    /// Reads a query. Takes time linear in the text.
    #[must_use]
    pub fn parse(text: &str) -> Self {
        let mut query = Self::default();
        // Between two quotes lies a phrase, so that every other segment is one.
        let segments: Vec<&str> = text.split(['"', '“', '”', '„', '«', '»']).collect();
        for (nth, &segment) in segments.iter().enumerate() {
            let first = query.words.len();
            let is_last = nth + 1 == segments.len();
            let folded = Folded::new(segment);
            for token in folded.tokens().take(MAX_WORDS - first) {
                query.words.push(Word {
                    folded: token.folded.to_owned(),
                    spelling: token.spelling(),
                    open: is_last && token.range.end == segment.len(),
                });
            }
            if nth % 2 == 1 && query.words.len() > first + 1 {
                query.phrases.push(first..query.words.len());
            }
        }
        query.marked = query.words.iter().any(|word| word.spelling.is_marked());
        query
    }

    /// Whether there is no word in it.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// How many words it has.
    #[must_use]
    pub fn len(&self) -> usize {
        self.words.len()
    }

    /// Whether any word was typed with a Vietnamese mark: then spelling matters.
    #[must_use]
    pub fn is_marked(&self) -> bool {
        self.marked
    }

    /// Closes the last word, which may be half typed, where `is_whole` says so of its folded form.
    pub(crate) fn close_last(&mut self, is_whole: impl Fn(&str) -> bool) {
        if let Some(last) = self.words.last_mut() {
            last.open = last.open && !is_whole(&last.folded);
        }
    }

    pub(crate) fn words(&self) -> &[Word] {
        &self.words
    }

    /// The words that were quoted together, as ranges of the words.
    pub(crate) fn phrases(&self) -> &[Range<usize>] {
        &self.phrases
    }
}

/// A word of a query.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Word {
    pub folded: String,
    pub spelling: Spelling,
    /// Whether it may be half typed.
    open: bool,
}

/// How a word of a text answers a word of a query.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Fit {
    /// The whole word, and not only its beginning.
    pub whole: bool,
    /// With the same marks.
    pub exact: bool,
}

impl Word {
    /// Whether a word with this folded form can answer at all.
    pub fn reaches(&self, folded: &str) -> bool {
        if self.open { folded.starts_with(&self.folded) } else { folded == self.folded }
    }

    /// How a word answers whose folded form [reaches](Self::reaches) this.
    pub fn fit(&self, folded: &str, spelling: &Spelling) -> Fit {
        let whole = folded.len() == self.folded.len();
        let exact = if whole { self.spelling == *spelling } else { self.spelling.begins(spelling) };
        Fit { whole, exact }
    }
}
