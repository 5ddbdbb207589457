//! A sentence as words that can be searched for phrases.

use std::ops::Range;

use timex::{Phrases, hash, letters::lower};

use crate::names::words;

/// A sentence of a line.
pub(crate) struct Sentence<'t> {
    /// Its text.
    pub text: &'t str,
    /// Where it stands in the line, in bytes.
    pub start: usize,
    /// Its words in small letters, with their places in the sentence.
    pub words: Vec<(Range<usize>, String)>,
    hashes: Vec<u32>,
}

/// A phrase found in a sentence: the numbers of its first word and of the word behind it.
pub(crate) type Hit = (usize, usize);

impl<'t> Sentence<'t> {
    fn new(text: &'t str, start: usize) -> Self {
        let words: Vec<_> = words(text).map(|(at, word)| (at..at + word.len(), lower(word))).collect();
        let hashes = words.iter().map(|(_, word)| hash(word)).collect();
        Self { text, start, words, hashes }
    }

    /// The sentences of a line. A dot ends one where a capital follows.
    pub fn all(line: &'t str) -> Vec<Self> {
        let mut all = Vec::new();
        let mut start = 0;
        for (at, c) in line.char_indices() {
            let end = at + c.len_utf8();
            let next = line.get(end..).unwrap_or_default();
            let is_end = match c {
                '.' | '?' | '!' => {
                    next.starts_with(char::is_whitespace)
                        && next.trim_start().starts_with(|c: char| c.is_uppercase() || !c.is_alphanumeric())
                }
                ';' => true,
                _ => false,
            };
            if is_end {
                all.push(Self::new(&line[start..end], start));
                start = end;
            }
        }
        all.push(Self::new(&line[start..], start));
        all.retain(|sentence| !sentence.words.is_empty());
        all
    }

    pub fn word(&self, at: usize) -> &str {
        self.words.get(at).map_or("", |(_, word)| word.as_str())
    }

    /// Whether the word of that number begins with a capital.
    pub fn is_capital(&self, at: usize) -> bool {
        let start = self.words.get(at).map_or(self.text.len(), |(range, _)| range.start);
        self.text.get(start..).is_some_and(|rest| rest.starts_with(char::is_uppercase))
    }

    /// The first of the phrases that stands at a word.
    pub fn at(&self, at: usize, phrases: Phrases) -> Option<usize> {
        let may_begin = self.hashes.get(at).is_some_and(|&hash| phrases.may_begin(hash));
        if may_begin { phrases.at(at, &|at| self.word(at)).map(|(_, end)| end) } else { None }
    }

    /// Whether one of the phrases ends right before a word.
    pub fn follows(&self, at: usize, phrases: Phrases) -> bool {
        let before = at.checked_sub(1).and_then(|at| self.hashes.get(at));
        before.is_some_and(|&hash| phrases.may_end(hash)) && phrases.before(at, &|at| self.word(at)).is_some()
    }

    /// The first place from a word on at which one of the phrases stands.
    pub fn find(&self, from: usize, phrases: Phrases) -> Option<Hit> {
        (from..self.words.len()).find_map(|at| Some((at, self.at(at, phrases)?)))
    }

    /// Whether one of the phrases stands between two words.
    pub fn has(&self, within: Range<usize>, phrases: Phrases) -> bool {
        within.into_iter().any(|at| self.at(at, phrases).is_some())
    }

    /// The bytes of the sentence from one word up to another.
    pub fn bytes(&self, hit: Hit) -> Range<usize> {
        let start = self.words.get(hit.0).map_or(self.text.len(), |(range, _)| range.start);
        let end =
            hit.1.checked_sub(1).and_then(|last| self.words.get(last)).map_or(start, |(range, _)| range.end);
        start..end.max(start)
    }

    /// The text from one word up to another.
    pub fn slice(&self, hit: Hit) -> &'t str {
        self.text.get(self.bytes(hit)).unwrap_or_default()
    }

    /// What stands between a word and the next.
    pub fn gap(&self, at: usize) -> &str {
        let start = self.words.get(at).map_or(self.text.len(), |(range, _)| range.end);
        let end = self.words.get(at + 1).map_or(self.text.len(), |(range, _)| range.start);
        self.text.get(start..end).unwrap_or_default()
    }
}
