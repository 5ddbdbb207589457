//! A sentence as words that can be searched for phrases.

use std::ops::Range;

use timex::{
    Phrases,
    tag::{Token, TokenKind},
};

use crate::text::Text;

/// A sentence of a line.
#[derive(Clone, Copy)]
pub(crate) struct Sentence<'t> {
    /// Its text.
    pub text: &'t str,
    /// Where it stands in the line, in bytes.
    pub start: usize,
    /// Its words; their places are those in the line.
    pub words: &'t [Token],
    letters: &'t str,
}

/// A phrase found in a sentence: the numbers of its first word and of the word behind it.
pub(crate) type Hit = (usize, usize);

impl<'t> Sentence<'t> {
    /// Some words of a line, with the letters of the line's tokens; `text` begins at `start` in the line.
    pub fn new(text: &'t str, start: usize, words: &'t [Token], letters: &'t str) -> Self {
        Self { text, start, words, letters }
    }

    /// The number of the first word that does not begin before a place of the line, in bytes. O(log n).
    pub fn word_at(&self, place: usize) -> usize {
        self.words.partition_point(|word| word.range.start < place)
    }

    /// The sentences of a line. A dot ends one where a capital follows, unless it stands behind an abbreviation.
    pub fn all(line: &'t Text<'_>) -> Vec<Self> {
        let (text, mut words) = (line.line, line.words.as_slice());
        let (mut all, mut start) = (Vec::new(), 0);
        let mut push = |start: usize, end: usize| {
            let (inside, behind) = words.split_at(words.partition_point(|word| word.range.start < end));
            words = behind;
            if !inside.is_empty() {
                all.push(Self::new(
                    text.get(start..end).unwrap_or_default(),
                    start,
                    inside,
                    &line.tokens.letters,
                ));
            }
        };
        for (at, token) in line.tokens.all.iter().enumerate() {
            let TokenKind::Sign(sign @ ('.' | '?' | '!' | ';')) = token.kind else { continue };
            let end = token.range.end;
            let next = text.get(end..).unwrap_or_default();
            let begins = |c: char| c.is_uppercase() || !c.is_alphanumeric();
            if sign == '.' && is_abbreviated(line, at, next.trim_start()) {
                continue;
            }
            if sign == ';' || next.starts_with(char::is_whitespace) && next.trim_start().starts_with(begins) {
                push(start, end);
                start = end;
            }
        }
        push(start, text.len());
        all
    }

    pub fn word(&self, at: usize) -> &'t str {
        self.words.get(at).and_then(|word| self.letters.get(word.norm.clone())).unwrap_or_default()
    }

    /// Whether the word of that number begins with a capital.
    pub fn is_capital(&self, at: usize) -> bool {
        self.words.get(at).is_some_and(|word| word.capital)
    }

    /// The group of the first of the phrases that stands at a word, and the number of the word behind it.
    pub fn which(&self, at: usize, phrases: &Phrases) -> Option<(usize, usize)> {
        phrases.at(at, self.words.get(at)?.hash, &|at| self.word(at))
    }

    /// The first of the phrases that stands at a word.
    pub fn at(&self, at: usize, phrases: &Phrases) -> Option<usize> {
        self.which(at, phrases).map(|(_, end)| end)
    }

    /// Whether one of the phrases ends right before a word.
    pub fn follows(&self, at: usize, phrases: &Phrases) -> bool {
        let ends = |at: usize| {
            self.words.get(at).is_some_and(|word| phrases.ends(at, word.hash, &|at| self.word(at)))
        };
        at.checked_sub(1).is_some_and(ends)
    }

    /// The first place from a word on at which one of the phrases stands.
    pub fn find(&self, from: usize, phrases: &Phrases) -> Option<Hit> {
        self.find_which(from, phrases).map(|(_, hit)| hit)
    }

    /// The first place from a word on at which one of the phrases stands, with the group of that phrase.
    pub fn find_which(&self, from: usize, phrases: &Phrases) -> Option<(usize, Hit)> {
        (from..self.words.len()).find_map(|at| {
            let (group, end) = self.which(at, phrases)?;
            Some((group, (at, end)))
        })
    }

    /// Whether one of the phrases stands between two words.
    pub fn has(&self, within: Range<usize>, phrases: &Phrases) -> bool {
        within.into_iter().any(|at| self.at(at, phrases).is_some())
    }

    /// Some of its words as a sentence.
    pub fn part(&self, hit: Hit) -> Self {
        let words = self.words.get(hit.0..hit.1.max(hit.0)).unwrap_or_default();
        let bytes = self.bytes(hit);
        let text = self.text.get(bytes.clone()).unwrap_or_default();
        Self { text, start: self.start + bytes.start, words, letters: self.letters }
    }

    /// The bytes of the sentence from one word up to another.
    pub fn bytes(&self, hit: Hit) -> Range<usize> {
        let start = self.words.get(hit.0).map_or(self.text.len(), |word| word.range.start - self.start);
        let last = hit.1.checked_sub(1).and_then(|last| self.words.get(last));
        let end = last.map_or(start, |word| word.range.end - self.start);
        start..end.max(start)
    }

    /// The text from one word up to another.
    pub fn slice(&self, hit: Hit) -> &'t str {
        self.text.get(self.bytes(hit)).unwrap_or_default()
    }

    /// What stands between a word and the next.
    pub fn gap(&self, at: usize) -> &'t str {
        let start = self.words.get(at).map_or(self.text.len(), |word| word.range.end - self.start);
        self.text.get(start..self.bytes((at + 1, at + 1)).start).unwrap_or_default()
    }
}

/// Whether the dot of that number stands behind an initial or a title, and no word follows that begins a sentence:
/// `the U.S. President`, `TP. Hồ Chí Minh`.
fn is_abbreviated(line: &Text<'_>, at: usize, next: &str) -> bool {
    let Some(before) = at.checked_sub(1).and_then(|before| line.tokens.all.get(before)) else { return false };
    let word = line.line.get(before.range.clone()).unwrap_or_default();
    let is_initial = word.len() == 1 && word.starts_with(|c: char| c.is_ascii_uppercase());
    let begins = ["The ", "This ", "It ", "He ", "She ", "They ", "In ", "On ", "At ", "Both ", "A "];
    let is_short = ["TP", "Mr", "Mrs", "Ms", "Dr", "Gen", "GS", "PGS", "TS"].contains(&word);
    is_short || is_initial && !begins.iter().any(|begin| next.starts_with(begin))
}
