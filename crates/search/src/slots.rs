//! What may be meant by each word of a query, and which documents have it.

use std::ops::Range;

use crate::expand::{Kind, Term};
use crate::index::approximate;
use crate::query::Word;
use crate::{Index, Matched, Query};

/// What stands in more than one of so many documents is nothing that a word typed alone is a slip for: `Cuba` asks for
/// the country, and not for `của`.
const TOO_COMMON: usize = 8;
/// So many documents are not too many in any collection.
const FEW: usize = 10;

/// A query against an index.
pub(crate) struct Slots<'i, 'a> {
    index: &'i Index<'a>,
    /// What may be meant by each word.
    pub words: Vec<Slot<'a>>,
    /// Whether terms are among them that are only a second guess.
    pub has_second: bool,
    /// For each document, which words of the query it has as they were typed: a bit for each.
    present: Vec<u64>,
}

/// A word of the query with all that answers it.
#[derive(Default)]
pub(crate) struct Slot<'a> {
    /// The first guesses, then the second ones.
    pub terms: Vec<Term<'a>>,
    /// How many first guesses there are.
    first: usize,
    /// How much it says to have this word.
    pub idf: f32,
}

impl Slot<'_> {
    /// Whether the word stands in the index as it was typed.
    fn is_known(&self) -> bool {
        self.terms
            .first()
            .is_some_and(|term| matches!(term.kind, Kind::Whole | Kind::Begun | Kind::Inflected))
    }
}

impl<'i, 'a> Slots<'i, 'a> {
    /// Looks up each word, among the documents of these numbers. A word that is not in the index is taken for what is one
    /// slip away.
    pub fn new(index: &'i Index<'a>, query: &Query, documents: &Range<u32>) -> Self {
        let mut words = Vec::new();
        let mut present = vec![0; index.len()];
        for (nth, word) in query.words().iter().enumerate() {
            let mut terms = index.meant(word);
            if terms.is_empty() && query.may_correct(nth) {
                terms = index.corrections(&[word]).pop().unwrap_or_default();
                if query.len() == 1 {
                    let most = FEW.max(index.len() / TOO_COMMON);
                    terms.retain(|term| term.entry.documents as usize <= most);
                }
            }
            let with = note(index, &terms, nth, &mut present);
            words.push(Slot { idf: index.idf(with), first: terms.len(), terms });
        }
        for phrase in query.excluded() {
            let found = index.best(phrase, usize::MAX);
            for hit in found.hits.iter().filter(|_| found.matched == Matched::All) {
                present[hit.doc as usize] = 0;
            }
        }
        for (doc, present) in (0..).zip(&mut present) {
            *present *= u64::from(documents.contains(&doc));
        }
        Self { index, words, has_second: false, present }
    }

    /// Whether a word stands nowhere but as a slip for another.
    pub fn has_unknown(&self) -> bool {
        self.words.iter().any(|slot| slot.terms.first().is_some_and(|term| term.kind == Kind::Corrected))
    }

    /// Takes a last word that was taken for whole as half typed: for those of the documents that have all others. Returns
    /// which these are.
    pub fn reopen_last(&mut self, query: &Query, docs: Vec<u32>) -> Vec<u32> {
        let (Some(word), Some(slot)) = (query.words().last(), self.words.last_mut()) else {
            return Vec::new();
        };
        if !word.settled {
            return Vec::new();
        }
        let last = 1 << (query.len() - 1);
        let mut begun = vec![0; self.index.len()];
        slot.terms = self.index.meant(&word.reopened());
        note(self.index, &slot.terms, 0, &mut begun);
        let lacks_only_the_last =
            |doc: &u32| self.present[*doc as usize] & last == 0 && begun[*doc as usize] != 0;
        let docs: Vec<u32> = docs.into_iter().filter(lacks_only_the_last).collect();
        for &doc in &docs {
            self.present[doc as usize] |= last;
        }
        docs
    }

    /// Adds second guesses to the words that one of the documents lacks and the index knows: what each may be a slip
    /// for. Whether there are any.
    pub fn add_slips(&mut self, query: &Query, docs: &[u32]) -> bool {
        let lacking = docs.iter().fold(0, |lacking, &doc| lacking | !self.present[doc as usize]);
        let words = query.words();
        // A word that is not in the index has been corrected already.
        let lacks = |nth: &usize| lacking >> nth & 1 == 1 && self.words[*nth].is_known();
        let known: Vec<usize> = (0..words.len()).filter(lacks).collect();
        let typed: Vec<&Word> = known.iter().map(|&nth| &words[nth]).collect();
        for (nth, slips) in known.into_iter().zip(self.index.corrections(&typed)) {
            let terms = &mut self.words[nth].terms;
            for term in slips {
                if terms.iter().all(|known| known.word != term.word) {
                    terms.push(term);
                    self.has_second = true;
                }
            }
        }
        self.has_second
    }

    /// Leaves the first guesses alone.
    pub fn drop_second(&mut self) {
        for slot in &mut self.words {
            slot.terms.truncate(slot.first);
        }
        self.has_second = false;
    }

    /// How many words any document has at most, as they were typed.
    pub fn most(&self) -> u32 {
        self.present.iter().map(|words| words.count_ones()).max().unwrap_or(0)
    }

    /// The documents that have so many words as they were typed, in order.
    pub fn documents_with(&self, words: u32) -> Vec<u32> {
        let with = (0..).zip(&self.present).filter(|(_, present)| present.count_ones() == words);
        with.map(|(doc, _)| doc).collect()
    }
}

/// Notes the documents of the terms, and returns how many of them there are.
fn note(index: &Index, terms: &[Term], word: usize, present: &mut [u64]) -> usize {
    let mut documents = 0;
    for term in terms {
        for (doc, _) in index.documents_of(&term.entry) {
            let words = &mut present[doc as usize];
            documents += usize::from(*words >> word & 1 == 0);
            *words |= 1 << word;
        }
    }
    documents
}

impl Index<'_> {
    /// How much it says that a document has a word which so many of them have.
    pub(crate) fn idf(&self, documents: usize) -> f32 {
        let (all, with) = (approximate(self.len()), approximate(documents));
        (1.0 + (all - with + 0.5) / (with + 0.5)).ln()
    }
}
