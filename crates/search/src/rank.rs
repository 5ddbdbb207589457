//! Which documents answer a query, and in what order.

use crate::index::{Match, approximate};
use crate::nearness::{nearness, runs};
use crate::{Index, Query};

/// What a query found.
#[derive(Clone, Debug, PartialEq)]
pub struct Results {
    /// How well the hits answer the query.
    pub matched: Matched,
    /// The documents, best first. Where the score is equal, the lower number comes first.
    pub hits: Vec<Hit>,
}

/// A document that was found.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Hit {
    /// The number that [`Builder::add_document`](crate::Builder::add_document) gave.
    pub doc: u32,
    /// Above another's if it fits better. Scores of different queries do not compare.
    pub score: f32,
}

/// How much of the query every hit has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
    Nothing,
}

/// A word of the query with all that answers it.
struct Slot {
    matches: Vec<Match>,
    idf: f32,
}

impl Index {
    /// Finds the documents that have all words of a query, or else those that have the most.
    ///
    /// The same as [`find`](Self::find) with the [parsed](Query::parse) text.
    #[must_use]
    pub fn search(&self, text: &str) -> Results {
        self.find(&Query::parse(text))
    }

    /// Finds the documents that have all words of a query, or else those that have the most.
    ///
    /// Takes time in the places where the words stand, m of them, as m · log m, and in the number of
    /// documents.
    #[must_use]
    pub fn find(&self, query: &Query) -> Results {
        let mut counts = vec![0_usize; self.len()];
        let slots: Vec<Slot> = query
            .words()
            .iter()
            .map(|word| {
                let matches = self.matches(word);
                let mut documents = 0;
                for same in matches.chunk_by(|a, b| a.place.doc == b.place.doc) {
                    counts[same[0].place.doc as usize] += 1;
                    documents += 1;
                }
                Slot { matches, idf: self.idf(documents) }
            })
            .collect();

        let most = counts.iter().copied().max().unwrap_or(0);
        if most == 0 {
            return Results { matched: Matched::Nothing, hits: Vec::new() };
        }
        let mut hits = Vec::new();
        let mut in_phrase = Vec::new();
        let mut rest: Vec<&[Match]> = slots.iter().map(|slot| slot.matches.as_slice()).collect();
        let mut here: Vec<&[Match]> = vec![&[]; rest.len()];
        for (doc, _) in (0..).zip(&counts).filter(|&(_, &count)| count == most) {
            for (here, rest) in here.iter_mut().zip(&mut rest) {
                let start = rest.partition_point(|found| found.place.doc < doc);
                let end = start + rest[start..].partition_point(|found| found.place.doc == doc);
                (*here, *rest) = (&rest[start..end], &rest[end..]);
            }
            hits.push(Hit { doc, score: self.score(doc, query, &slots, &here) });
            in_phrase.push(query.phrases().iter().all(|phrase| {
                let mut longest = 0;
                runs(&here[phrase.clone()], |_, _| 0.0, |run| longest = longest.max(run.words));
                longest == phrase.len()
            }));
        }

        let complete = most == query.len() && in_phrase.contains(&true);
        if complete {
            let mut keep = in_phrase.into_iter();
            hits.retain(|_| keep.next() == Some(true));
        }
        // The sort is stable, so that of equal hits the lower number stays first.
        hits.sort_by(|a, b| b.score.total_cmp(&a.score));
        let matched = if complete { Matched::All } else { Matched::Some { words: most, of: query.len() } };
        Results { matched, hits }
    }

    /// How much it says that a document has a word which `documents` of them have.
    fn idf(&self, documents: usize) -> f32 {
        let (all, with) = (approximate(self.len()), approximate(documents));
        (1.0 + (all - with + 0.5) / (with + 0.5)).ln()
    }

    /// See [`Weights`](crate::Weights) for the formula.
    fn score(&self, doc: u32, query: &Query, slots: &[Slot], here: &[&[Match]]) -> f32 {
        let weights = &self.weights;
        let norm = weights.k1 * (1.0 - weights.b + weights.b * self.relative_length(doc));
        let part = |found: &Match| if found.fit.whole { 1.0 } else { weights.prefix };
        let exact_bonus = if query.is_marked() { weights.spelling } else { weights.plain_spelling };

        let mut score = 0.0;
        for (slot, found) in slots.iter().zip(here) {
            let tf: f32 = found.iter().map(|found| part(found) * self.field_weight(found.place)).sum();
            let spelled = if found.iter().any(|found| found.fit.exact) { exact_bonus } else { 0.0 };
            score += slot.idf * (saturate(tf, norm) + spelled);
        }

        let quality = |found: &Match| {
            let respelled = query.is_marked() && !found.fit.exact;
            part(found) * if respelled { weights.other_spelling } else { 1.0 }
        };
        let field = |found: &Match| saturate(self.field_weight(found.place), weights.k1);
        for (slots, found) in slots.windows(2).zip(here.windows(2)) {
            let near = nearness(found[0], found[1], |first, second, near| {
                let order = if near.reversed { weights.reversed } else { 1.0 };
                near.inverse_square * order * field(first) * quality(first).min(quality(second))
            });
            score += weights.adjacency * slots[0].idf.min(slots[1].idf) * near;
        }

        let mut best = 0.0_f32;
        runs(
            here,
            |word, found| slots[word].idf * quality(found),
            |run| {
                if run.words > 1 {
                    let share = approximate(run.words) / approximate(slots.len());
                    best = best.max(run.value * share * field(run.last));
                }
            },
        );
        score + weights.run * best
    }
}

/// BM25's saturation: from 0 towards 1, and a half at `half`.
fn saturate(value: f32, half: f32) -> f32 {
    if value > 0.0 { value / (value + half) } else { 0.0 }
}
