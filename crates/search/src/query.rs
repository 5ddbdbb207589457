//! What a person types, read as words.

use std::ops::Range;

use crate::expand::Kind;
use crate::fold::part;
use crate::slots::Slots;
use crate::{Folded, Spelling, fold};

/// A query: words, which of them were quoted, and what must not be there.
///
/// Any text is a query; nothing that a person types is a mistake.
///
/// - All words count, in any order; case and marks may be left out.
/// - The last word may be half typed, unless something follows it, if only a space.
/// - Words in quotes (`"…"`, `“…”`, `«…»`) must stand side by side, in that order. A quote that is not closed
///   yet runs to the end.
/// - Words beyond the first 64 are left out.
///
/// [`parse`](crate::parse) has the rest of the syntax.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Query {
    words: Vec<Word>,
    phrases: Vec<Range<usize>>,
    marked: bool,
    /// What must not stand in a document, each a phrase.
    excluded: Vec<Query>,
    /// Other queries that will do as well.
    alternatives: Vec<Query>,
    /// Whether its words are taken as they stand.
    strict: bool,
}

/// More than this is a pasted text; and the words of a query fit a `u64` as a set.
const MAX_WORDS: usize = 64;

impl Query {
    /// Reads a query that has no fields. See [`parse`](crate::parse).
    #[must_use]
    pub fn parse(text: &str) -> Self {
        crate::parse(text, &[]).query
    }

    /// Reads all of a text as plain words.
    pub(crate) fn plain(text: &str) -> Self {
        let mut query = Self::default();
        query.push(text, 0..text.len(), false);
        query
    }

    /// Reads a text as words that stand together, or as one word.
    pub(crate) fn phrase(text: &str) -> Self {
        let mut query = Self::plain(text);
        // Quotes have an end, so that the last word is whole.
        if let Some(last) = query.words.last_mut() {
            last.open = false;
        }
        query.phrases.push(0..query.words.len());
        query
    }

    /// The same, with a last word that may be half typed.
    pub(crate) fn begun_phrase(text: &str) -> Self {
        let mut query = Self::default();
        query.push(text, 0..text.len(), true);
        query
    }

    /// Adds the words of a part of a text. The last is half typed if the text ends with it.
    pub(crate) fn push(&mut self, text: &str, range: Range<usize>, is_phrase: bool) {
        let first = self.words.len();
        let folded = Folded::new(part(text, range.clone()));
        for token in folded.tokens().take(MAX_WORDS - first) {
            let spelling = token.spelling();
            self.marked |= spelling.is_marked();
            let place = range.start + token.range.start..range.start + token.range.end;
            self.words.push(Word {
                folded: token.folded.to_owned(),
                spelling,
                open: place.end == text.len(),
                range: place,
                ..Word::default()
            });
        }
        if is_phrase && self.words.len() > first + 1 {
            self.phrases.push(first..self.words.len());
        }
    }

    /// Leaves out the documents that have any of these phrases.
    pub(crate) fn exclude(&mut self, phrases: &[Self]) {
        self.excluded.extend(phrases.iter().filter(|phrase| !phrase.is_empty()).cloned());
    }

    /// Its words.
    pub(crate) fn into_words(self) -> Vec<Word> {
        self.words
    }

    /// Lets another query do as well.
    pub fn or(&mut self, mut other: Self) {
        let mut more = std::mem::take(&mut other.alternatives);
        if self.is_empty() {
            *self = other;
        } else if !other.is_empty() {
            self.alternatives.push(other);
        }
        self.alternatives.append(&mut more);
    }

    /// The same query, without its alternatives, with other words in the place of those that stand in a range of its
    /// text: what means the same. Nothing where no word stands there, or one in quotes. The others are spelled as they are
    /// given if the query has marks, and else without. No word of it is taken for a slip: that would be a guess at a guess.
    ///
    /// ```
    /// use search::Query;
    /// let mut query = Query::parse("quy chong dich");
    /// let same = query.with(4..14, "ứng phó COVID-19").unwrap();
    /// assert_eq!((query.len(), same.len()), (3, 5));
    /// query.or(same);
    /// ```
    #[must_use]
    pub fn with(&self, range: Range<usize>, others: &str) -> Option<Self> {
        let stands = |word: &Word| range.start <= word.range.start && word.range.end <= range.end;
        let first = self.words.iter().position(stands)?;
        let count = self.words[first..].iter().take_while(|word| stands(word)).count();
        if self.phrases.iter().any(|phrase| phrase.start < first + count && first < phrase.end) {
            return None;
        }
        let mut query = Self { alternatives: Vec::new(), strict: true, ..self.clone() };
        let others = if self.marked { Self::plain(others) } else { Self::plain(&fold(others)) };
        let added = others.len();
        let others = others.words.into_iter().map(|word| Word { range: range.clone(), open: false, ..word });
        query.words.splice(first..first + count, others);
        for phrase in query.phrases.iter_mut().filter(|phrase| phrase.start > first) {
            *phrase = phrase.start + added - count..phrase.end + added - count;
        }
        (query.len() <= MAX_WORDS).then_some(query)
    }

    /// Puts other words in the place of each for which there are some.
    pub(crate) fn part(&mut self, parts: &dyn Fn(&Word) -> Vec<Word>) {
        // Where what stands for each word begins.
        let mut starts = Vec::new();
        let mut words = std::mem::take(&mut self.words).into_iter();
        while let Some(word) = words.next() {
            starts.push(self.words.len());
            let mut others = parts(&word);
            if others.is_empty() || self.words.len() + others.len() + words.len() > MAX_WORDS {
                self.words.push(word);
            } else {
                self.words.append(&mut others);
            }
        }
        starts.push(self.words.len());
        for phrase in &mut self.phrases {
            *phrase = starts[phrase.start]..starts[phrase.end];
        }
        for other in self.excluded.iter_mut().chain(&mut self.alternatives) {
            other.part(parts);
        }
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
    pub(crate) fn close_last(&mut self, is_whole: &dyn Fn(&str) -> bool) {
        if let Some(last) = self.words.last_mut() {
            last.settled = last.open && is_whole(&last.folded);
            last.open &= !last.settled;
        }
        for other in &mut self.alternatives {
            other.close_last(is_whole);
        }
    }

    /// Where its words stand in the text that was [parsed](crate::parse), in bytes, without those of alternatives.
    pub fn ranges(&self) -> impl Iterator<Item = Range<usize>> {
        self.words.iter().map(|word| word.range.clone())
    }

    /// Whether the nth word may be taken for another.
    pub(crate) fn may_correct(&self, nth: usize) -> bool {
        !self.strict && !self.is_in_phrase(nth)
    }

    /// Whether words that documents have may be taken for others all the same.
    pub(crate) fn may_guess(&self) -> bool {
        !self.strict && self.phrases.is_empty() && self.len() > 1
    }

    pub(crate) fn words(&self) -> &[Word] {
        &self.words
    }

    /// Whether the nth word is in quotes with others.
    fn is_in_phrase(&self, nth: usize) -> bool {
        self.phrases.iter().any(|phrase| phrase.contains(&nth))
    }

    /// The same query with what each word was taken for.
    pub(crate) fn taken_for(&self, slots: &Slots) -> Self {
        let mut query = self.clone();
        for (word, slot) in query.words.iter_mut().zip(&slots.words) {
            let corrected =
                slot.terms.iter().filter(|term| term.kind != Kind::Whole && word.reach(&term.word).is_none());
            word.also = corrected.map(|term| term.word.clone()).collect();
        }
        query
    }

    /// This query without its alternatives, then each of them.
    pub(crate) fn all(&self) -> impl Iterator<Item = &Self> {
        std::iter::once(self).chain(&self.alternatives)
    }

    /// The same query, with these alternatives.
    pub(crate) fn with_alternatives(self, alternatives: Vec<Self>) -> Self {
        Self { alternatives, ..self }
    }

    /// What must not stand in a document.
    pub(crate) fn excluded(&self) -> &[Self] {
        &self.excluded
    }

    /// The words that were quoted together, as ranges of the words.
    pub(crate) fn phrases(&self) -> &[Range<usize>] {
        &self.phrases
    }
}

/// A word of a query.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Word {
    pub folded: String,
    /// Where it stands in the text.
    pub range: Range<usize>,
    pub spelling: Spelling,
    /// Whether it may be half typed.
    pub open: bool,
    /// Whether it was taken for whole, though nothing followed it.
    pub settled: bool,
    /// Whether it was typed as one with others.
    pub joined: bool,
    /// Folded words that it was taken for.
    pub also: Vec<Box<str>>,
}

impl Word {
    /// The same word, half typed.
    pub fn reopened(&self) -> Self {
        Self { open: true, ..self.clone() }
    }

    /// How many bytes of a folded word answer this.
    pub fn reach(&self, folded: &str) -> Option<usize> {
        if if self.open { folded.starts_with(&self.folded) } else { folded == self.folded } {
            Some(self.folded.len())
        } else {
            self.also.iter().any(|also| **also == *folded).then_some(folded.len())
        }
    }

    /// Whether a word that this [reaches](Self::reach) has the marks typed, as far as it was typed.
    pub fn is_spelled(&self, folded: &str, spelling: &Spelling) -> bool {
        if folded.len() == self.folded.len() {
            self.spelling == *spelling
        } else {
            self.spelling.begins(spelling)
        }
    }
}
