//! How well one document answers.

use crate::Weights;
use crate::index::approximate;
use crate::matches::Match;
use crate::nearness::{LEFT_OUT, nearness, runs};
use crate::spelling::Fit;

/// Scores documents for one query.
pub(crate) struct Scorer<'w> {
    pub weights: &'w Weights,
    /// Whether the query has marks.
    pub marked: bool,
    /// For each word of the query, what its terms count.
    pub shares: Vec<Vec<Share>>,
}

/// What a term counts.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Share {
    /// How much it says to have it.
    pub idf: f32,
    /// How much of the word it is, from 0 to 1.
    pub part: f32,
    /// How much its marks say, from 0 to 1.
    pub marks: f32,
}

impl Scorer<'_> {
    /// The score of a document with these places, by [`Weights`], and how many words stand near each other
    /// in order.
    pub fn score(&self, here: &[&[Match]], relative_length: f32) -> (f32, usize) {
        let weights = self.weights;
        let norm = weights.k1 * (1.0 - weights.b + weights.b * relative_length);
        let exact_bonus = if self.marked { weights.spelling } else { weights.plain_spelling };
        let mut score = 0.0;
        for (word, found) in here.iter().enumerate() {
            let (mut tf, mut idf, mut spelled) = (0.0, 0.0_f32, 0.0_f32);
            for place in *found {
                let share = self.share(word, place);
                tf += share.part * place.weight;
                idf = idf.max(share.idf);
                if place.fit == Fit::Exact {
                    spelled = spelled.max(share.marks);
                }
            }
            score += idf * (saturate(tf, norm) + spelled * exact_bonus);
        }
        let field = |place: &Match| saturate(place.weight, weights.k1);
        for (word, pair) in here.windows(2).enumerate() {
            score += weights.adjacency
                * nearness(pair[0], pair[1], |first, second, near| {
                    let order = if near.reversed { weights.reversed } else { 1.0 };
                    let worth = self.worth(word, first).min(self.worth(word + 1, second));
                    near.inverse_square * order * field(first) * worth
                });
        }
        let (mut best, mut longest) = (0.0_f32, 0);
        runs(here, LEFT_OUT, weights.left_out, &|word, place| self.worth(word, place), &mut |run| {
            longest = longest.max(run.chain);
            if run.words > 1 {
                let share = approximate(run.words) / approximate(here.len());
                best = best.max(run.value * share * field(run.last));
            }
        });
        (score + weights.run * best, longest)
    }

    fn share(&self, word: usize, place: &Match) -> Share {
        self.shares[word][place.term as usize]
    }

    /// What a place is worth to the words beside it.
    fn worth(&self, word: usize, place: &Match) -> f32 {
        let share = self.share(word, place);
        let spelled = match place.fit {
            _ if !self.marked => 1.0,
            Fit::Exact => 1.0,
            Fit::More => self.weights.more_marks,
            Fit::Other => self.weights.other_spelling,
        };
        share.idf * share.part * spelled
    }
}

/// BM25's saturation: from 0 towards 1, and a half at `half`.
fn saturate(value: f32, half: f32) -> f32 {
    if value > 0.0 { value / (value + half) } else { 0.0 }
}
