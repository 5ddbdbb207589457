//! Words: runs of letters and digits.
//!
//! Vietnamese writes a space between syllables, so a word here is a syllable: `đối tác` is two. Everything
//! else separates: `14/11/2018` is three words, `COVID-19` and `4.0` are two, `ADMM+` is one. A script that
//! writes no spaces gives one word for each run, which its beginning still finds.

use std::ops::Range;

use crate::fold::part;
use crate::{Folded, Spelling};

/// A word of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Token<'a> {
    /// The word, folded.
    pub folded: &'a str,
    /// Where the folded word stands in the folded text, in bytes.
    pub folded_range: Range<usize>,
    /// Where the word stands in the original, in bytes.
    pub range: Range<usize>,
    /// The word as it stands in the original.
    pub original: &'a str,
}

impl Token<'_> {
    /// How the word is spelled.
    #[must_use]
    pub fn spelling(&self) -> Spelling {
        Spelling::of(self.original)
    }
}

impl Folded<'_> {
    /// The words of the text, in order. Takes time linear in the text.
    ///
    /// ```
    /// let text = search::Folded::new("Đối thoại ASEAN–Nga, 14/11/2018");
    /// let words: Vec<&str> = text.tokens().map(|token| token.folded).collect();
    /// assert_eq!(words, ["doi", "thoai", "asean", "nga", "14", "11", "2018"]);
    /// ```
    pub fn tokens(&self) -> impl Iterator<Item = Token<'_>> {
        let text = self.as_str();
        let mut at = 0;
        std::iter::from_fn(move || {
            let start = at + part(text, at..).find(char::is_alphanumeric)?;
            let len = part(text, start..).find(|c: char| !c.is_alphanumeric()).unwrap_or(text.len() - start);
            at = start + len;
            let range = self.origin(start..at);
            Some(Token {
                folded: part(text, start..at),
                folded_range: start..at,
                original: part(self.original(), range.clone()),
                range,
            })
        })
    }
}
