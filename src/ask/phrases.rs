//! Phrases of a table, found among the words of a text.

use std::ops::Range;

use search::{Spelling, fold};

/// A word, folded, with its marks.
pub type Written = (String, Spelling);

/// A phrase of a table.
pub struct Phrase {
    /// As it is written.
    pub text: &'static str,
    words: Vec<Written>,
    /// Whether it must have its marks.
    marked: bool,
}

impl Phrase {
    /// The phrases of a table, in which a line divides two.
    pub fn table(table: &'static str) -> impl Iterator<Item = Self> {
        let phrase = |text| Self { text, words: str::split(text, ' ').map(word).collect(), marked: false };
        table.split('|').filter(|text| !text.is_empty()).map(phrase)
    }

    /// The same, which must have its marks.
    pub fn marked(self) -> Self {
        Self { marked: true, ..self }
    }

    /// How many words it has.
    pub fn len(&self) -> usize {
        self.words.len()
    }

    /// Whether words begin with it: with its marks, or with none unless it must have them.
    pub fn begins(&self, typed: &[Written]) -> bool {
        let is_it = |((typed, spelling), (word, written)): (&Written, &Written)| {
            typed == word && (spelling == written || !self.marked && !spelling.is_marked())
        };
        typed.get(..self.len()).is_some_and(|typed| typed.iter().zip(&self.words).all(is_it))
    }
}

/// The words of a text that stand at these places.
pub fn words(text: &str, places: &[Range<usize>]) -> Vec<Written> {
    places.iter().filter_map(|place| text.get(place.clone())).map(word).collect()
}

fn word(written: &str) -> Written {
    (fold(written), Spelling::of(written))
}
