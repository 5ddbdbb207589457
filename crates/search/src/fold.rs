//! Folding: a text as somebody types it who leaves out case and every mark.

use std::{ops::Range, slice::SliceIndex};

use crate::letter::parts;

/// Folds a text to lower-case base letters: `Đối tác` becomes `doi tac`.
///
/// Text in NFC and in NFD folds alike, as far as its letters are Latin. Greek and Cyrillic letters are put in
/// lower case and keep their precomposed marks; other scripts stay as they are. Takes time linear in the text.
///
/// ```
/// assert_eq!(search::fold("Đường về HUẾ, Übersee"), "duong ve hue, ubersee");
/// ```
#[must_use]
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for c in text.chars() {
        folded.extend(parts(c).bases());
    }
    folded
}

/// What a text has there: nothing beyond its ends or within a character. Indexing would fail there, and the message of that
/// is kilobytes of a program for a browser.
pub(crate) fn part(text: &str, range: impl SliceIndex<str, Output = str>) -> &str {
    text.get(range).unwrap_or_default()
}

/// A folded text which knows where each of its bytes came from.
///
/// Built in time linear in the text. Takes one `usize` of memory for each folded byte.
#[derive(Clone, Debug)]
pub struct Folded<'a> {
    original: &'a str,
    text: String,
    /// For each byte of `text`, where the character that it came from starts in the original.
    starts: Vec<usize>,
}

impl<'a> Folded<'a> {
    /// Folds a text.
    #[must_use]
    pub fn new(original: &'a str) -> Self {
        let mut text = String::with_capacity(original.len());
        let mut starts = Vec::with_capacity(original.len());
        for (start, c) in original.char_indices() {
            for base in parts(c).bases() {
                text.push(base);
                starts.resize(text.len(), start);
            }
        }
        Self { original, text, starts }
    }

    /// The folded text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The text before it was folded.
    #[must_use]
    pub fn original(&self) -> &'a str {
        self.original
    }

    /// The bytes of the original that a range of the folded text came from.
    ///
    /// The range grows to whole characters, and takes in the combining marks that follow a letter. An empty
    /// range gives an empty range. Takes constant time, but for a letter that folds to two.
    ///
    /// # Panics
    /// If the range ends behind the folded text.
    ///
    /// ```
    /// let text = "To\u{302} La\u{302}m";
    /// let folded = search::Folded::new(text);
    /// assert_eq!(folded.as_str(), "to lam");
    /// assert_eq!(&text[folded.origin(0..2)], "To\u{302}");
    /// ```
    #[must_use]
    pub fn origin(&self, folded: Range<usize>) -> Range<usize> {
        let start = self.starts.get(folded.start).copied().unwrap_or(self.original.len());
        if folded.is_empty() {
            return start..start;
        }
        let last = self.starts[folded.end - 1];
        let next = self.starts[folded.end..].iter().copied().find(|&start| start != last);
        start..next.unwrap_or(self.original.len())
    }
}
