//! Which documents answer a query, and in what order.

use std::ops::Range;

use crate::expand::{Kind, Term};
use crate::matches::{Match, Matches, NOT_ASKED};
use crate::nearness::{LEFT_OUT_ROUND_A_GAP, runs};
use crate::score::{Scorer, Share};
use crate::slots::{Slot, Slots};
use crate::top::Top;
use crate::varint::short;
use crate::{Index, Query};

/// What a query found.
#[derive(Clone, Debug, PartialEq)]
pub struct Results {
    /// How well the hits answer the query.
    pub matched: Matched,
    /// Whether a document has all the words in a row.
    pub in_row: bool,
    /// Whether every hit rests on a word being a slip for another.
    pub guessed: bool,
    /// The documents, best first. Where the score is equal, the lower number comes first.
    pub hits: Vec<Hit>,
    /// The query as it was taken, with the words that those typed were taken for: [`highlight`](crate::highlight) by
    /// this.
    pub query: Query,
}

/// A document that was found.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Hit {
    /// The number that [`IndexBuilder::add_document`](crate::IndexBuilder::add_document) gave.
    pub doc: u32,
    /// Above another's if it fits better. Scores of different queries do not compare.
    pub score: f32,
}

/// How much of the query every hit has.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Matched {
    /// Every word, and every phrase.
    All,
    /// No document has it all; the hits have as many of its words as any does.
    Some {
        /// How many words each hit has. All of them, if only a phrase is missing.
        words: usize,
        /// How many words the query has.
        of: usize,
    },
    /// No word of it stands anywhere, or there is no word in it. There are no hits.
    #[default]
    Nothing,
}

/// A query of fewer words, which stand in documents as they were typed, is not taken for a slip: two syllables
/// stand side by side by chance.
const SHORTEST_SLIP: usize = 3;

/// Where fewer documents have all words as typed, a last word that was taken for whole is taken for half typed too.
///
/// Measured as in [`Weights`](crate::Weights), 4,800 queries, success@1 over 10,000 paragraphs in percent, all queries ·
/// scattered half typed · scattered without marks: a half typed word and slips guessed at once 93.8 · 61.0 · 99.3; the
/// half typed one first 94.3 · 68.0 · 99.3; and this in addition 94.5 · 75.0 · 98.0 (at 3 instead of 10, 94.4 · 73.5 ·
/// 98.0; without an end, 94.5 · 75.2 · 98.0).
const FEW: usize = 10;

impl Index<'_> {
    /// Finds the documents that have all words of a query, or else those that have the most.
    ///
    /// The same as [`find`](Self::find) with the [parsed](Query::parse) text.
    #[must_use]
    pub fn search(&self, text: &str) -> Results {
        self.find(&Query::parse(text))
    }

    /// Finds the documents that have all words of a query, or else those that have the most.
    ///
    /// The same as [`best`](Self::best) without a limit.
    #[must_use]
    pub fn find(&self, query: &Query) -> Results {
        self.best(query, usize::MAX)
    }

    /// The same among documents of these numbers alone: what others have says nothing.
    #[must_use]
    pub fn find_among(&self, query: &Query, documents: Range<u32>) -> Results {
        self.best_among(query, &documents, usize::MAX)
    }

    /// Finds the documents that have all words of a query, or else those that have the most; of them at most so
    /// many, the best.
    ///
    /// Takes time linear in the lists of the words and in the number of documents; and in the dictionary, if a word
    /// has to be corrected.
    #[must_use]
    pub fn best(&self, query: &Query, limit: usize) -> Results {
        self.best_among(query, &(0..u32::MAX), limit)
    }

    fn best_among(&self, query: &Query, documents: &Range<u32>, limit: usize) -> Results {
        let mut answers: Vec<Answer> = query.all().map(|query| self.answer(query, documents)).collect();
        let matched = answers.iter().fold(Matched::Nothing, |best, answer| best.better(answer.matched));
        let mut documents: Vec<Scored> = Vec::new();
        for answer in &mut answers {
            if answer.matched == matched {
                documents.append(&mut answer.documents);
            }
        }
        if answers.len() > 1 {
            keep_the_best_of_each(&mut documents, self.len());
        }
        let mut top = Top::new(limit.min(documents.len()));
        for &Scored { doc, score, .. } in &documents {
            top.add(Hit { doc, score });
        }
        // What others find more than marks nothing.
        answers.retain(|answer| answer.matched == matched);
        let in_row = answers.iter().any(|answer| answer.in_row);
        let guessed = !answers.is_empty() && answers.iter().all(|answer| answer.guessed);
        let mut taken = answers.into_iter().map(|answer| answer.query);
        let first = taken.next().unwrap_or_default();
        Results {
            matched,
            in_row,
            guessed,
            hits: top.sorted(),
            query: first.with_alternatives(taken.collect()),
        }
    }

    /// Answers a query without its alternatives by the documents of these numbers.
    fn answer(&self, query: &Query, documents: &Range<u32>) -> Answer {
        let mut slots = Slots::new(self, query, documents);
        let words = slots.words.len();
        let most = slots.most();
        if most == 0 {
            return Answer { query: query.clone(), ..Answer::default() };
        }
        let all_typed = most as usize == words;
        let mut found = Found::default();
        let mut guessed = slots.has_unknown();
        if all_typed {
            found = self.score(query, &slots, &slots.documents_with(most));
        }
        if !found.has_run && most as usize + 1 >= words && query.may_guess() {
            let docs = slots.documents_with(short(words - 1));
            // The less likely guess comes later: only where the ones before put no row together.
            let docs = slots.reopen_last(query, docs);
            if !docs.is_empty() {
                let few = found.documents.len() < FEW && words >= SHORTEST_SLIP;
                found.add(self.score(query, &slots, &docs), few || !all_typed);
            }
            let any = !found.documents.is_empty();
            if !found.has_run && (!any || words >= SHORTEST_SLIP) {
                let mut docs = slots.documents_with(short(words - 1));
                if any {
                    self.keep_rows(&slots, &mut docs);
                }
                if slots.add_slips(query, &docs) {
                    guessed |= !any;
                    found.add(self.score(query, &slots, &docs), !any);
                }
            }
        }
        let mut matched = Matched::All;
        if found.documents.is_empty() {
            matched = Matched::Some { words: most as usize, of: words };
            slots.drop_second();
            guessed = slots.has_unknown();
            found = self.score(query, &slots, &slots.documents_with(most));
        } else if found.has_phrases {
            found.documents.retain(|document| document.phrases);
        } else {
            matched = Matched::Some { words, of: words };
        }
        let in_row = matched == Matched::All && found.has_run;
        Answer { matched, in_row, guessed, documents: found.documents, query: query.taken_for(&slots) }
    }

    /// Keeps the documents where all words but one, which they lack, are near each other in order.
    fn keep_rows(&self, slots: &Slots, docs: &mut Vec<u32>) {
        let matches = self.all_matches(slots, docs);
        let mut nth = 0;
        docs.retain(|_| {
            let here: Vec<&[Match]> =
                matches.iter().map(|matches| matches.of(nth)).filter(|here| !here.is_empty()).collect();
            nth += 1;
            let mut longest = 0;
            runs(&here, LEFT_OUT_ROUND_A_GAP, 0.0, &|_, _| 0.0, &mut |run| longest = longest.max(run.chain));
            longest == here.len()
        });
    }

    /// The places of all words, in documents of these numbers.
    fn all_matches(&self, slots: &Slots, docs: &[u32]) -> Vec<Matches> {
        let mut numbers = vec![NOT_ASKED; self.len()];
        for (number, &doc) in (0..).zip(docs) {
            numbers[doc as usize] = number;
        }
        slots.words.iter().map(|slot| self.matches(&slot.terms, &numbers, docs.len())).collect()
    }

    /// Scores documents; if some words may be taken for others, only those that then have all.
    fn score(&self, query: &Query, slots: &Slots, docs: &[u32]) -> Found {
        let matches = self.all_matches(slots, docs);
        let shares: Vec<Vec<Share>> = slots.words.iter().map(|slot| self.shares(slot)).collect();
        let scorer = Scorer { weights: &self.weights, marked: query.is_marked(), shares };
        let mut found = Found::default();
        let mut here: Vec<&[Match]> = Vec::new();
        for (nth, &doc) in docs.iter().enumerate() {
            here.clear();
            here.extend(matches.iter().map(|matches| matches.of(nth)));
            if slots.has_second && here.iter().any(|here| here.is_empty()) {
                continue;
            }
            let (score, longest) = scorer.score(&here, self.relative_length(doc));
            let run = longest == here.len();
            let phrases = query.phrases().iter().all(|phrase| is_run(&here[phrase.clone()]));
            found.has_run |= run;
            found.has_phrases |= phrases;
            found.documents.push(Scored { doc, score, run, phrases });
        }
        found
    }

    /// What each term of a word counts.
    fn shares(&self, slot: &Slot) -> Vec<Share> {
        let weights = &self.weights;
        let share = |term: &Term| {
            let alone = self.idf(term.entry.documents as usize);
            match term.kind {
                Kind::Whole => Share { idf: slot.idf, part: 1.0, marks: 1.0 },
                Kind::Begun | Kind::Inflected => Share { idf: slot.idf, part: weights.prefix, marks: 1.0 },
                Kind::Keyed => share_of_other(slot.idf.min(alone), weights.keyed),
                Kind::Corrected => share_of_other(slot.idf.min(alone), weights.corrected),
            }
        };
        slot.terms.iter().map(share).collect()
    }
}

/// What a term counts that was not typed.
fn share_of_other(idf: f32, part: f32) -> Share {
    Share { idf, part, marks: part }
}

/// What answers one of the alternatives of a query.
#[derive(Default)]
struct Answer {
    matched: Matched,
    in_row: bool,
    guessed: bool,
    documents: Vec<Scored>,
    query: Query,
}

impl Matched {
    /// The one that lacks less of its query.
    fn better(self, other: Self) -> Self {
        let lacks = |matched| match matched {
            Self::All => 0,
            // All words, but not a phrase, are less than all.
            Self::Some { words, of } => 1 + of - words,
            Self::Nothing => usize::MAX,
        };
        if lacks(other) < lacks(self) { other } else { self }
    }
}

/// Leaves each document once, with its best score; `end` is above all their numbers.
fn keep_the_best_of_each(documents: &mut Vec<Scored>, end: usize) {
    let mut best = vec![f32::NEG_INFINITY; end];
    for document in &*documents {
        let best = &mut best[document.doc as usize];
        *best = best.max(document.score);
    }
    documents.retain(|document| {
        let best = &mut best[document.doc as usize];
        let keep = document.score >= *best;
        if keep {
            *best = f32::INFINITY;
        }
        keep
    });
}

fn is_run(here: &[&[Match]]) -> bool {
    let mut longest = 0;
    runs(here, 0, 0.0, &|_, _| 0.0, &mut |run| longest = longest.max(run.in_row));
    longest == here.len()
}

/// The documents scored.
#[derive(Default)]
struct Found {
    documents: Vec<Scored>,
    /// Whether any has the whole query in a row.
    has_run: bool,
    /// Whether any has all the phrases.
    has_phrases: bool,
}

impl Found {
    /// Adds what a second guess found: all of it, or only the documents that have the whole query in a row.
    fn add(&mut self, mut other: Self, all: bool) {
        other.documents.retain(|document| all || document.run);
        self.documents.append(&mut other.documents);
        self.has_run |= other.has_run;
        self.has_phrases |= other.has_phrases;
    }
}

struct Scored {
    doc: u32,
    score: f32,
    run: bool,
    phrases: bool,
}
