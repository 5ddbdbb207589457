//! How near to each other, and in what order, the words of a query stand in a document.

use crate::index::Match;

/// Words further apart than this have nothing to do with each other.
const WINDOW: u32 = 5;

/// How two words stand to each other.
pub(crate) struct Near {
    /// 1 for neighbours, a quarter with one word between them, and so on.
    pub inverse_square: f32,
    /// The second word stands before the first.
    pub reversed: bool,
}

/// The best that any two places of two words are worth, or 0; `worth` is asked for those within the window.
///
/// Takes the places of one document, sorted; time: n · log m for n places of the first word and m of the
/// second.
pub(crate) fn nearness(
    first: &[Match],
    second: &[Match],
    worth: impl Fn(&Match, &Match, &Near) -> f32,
) -> f32 {
    let mut best = 0.0_f32;
    for one in first {
        // What stands next on either side; the same place is no neighbour of itself.
        let after = second.partition_point(|other| other.place <= one.place);
        let before = second.partition_point(|other| other.place < one.place);
        let sides = [(second[..before].last(), true), (second[after..].first(), false)];
        for (other, reversed) in sides {
            let Some(other) = other.filter(|other| other.place.field == one.place.field) else { continue };
            let distance = one.place.position.abs_diff(other.place.position);
            if distance <= WINDOW {
                let inverse_square = INVERSE_SQUARES[distance as usize - 1];
                best = best.max(worth(one, other, &Near { inverse_square, reversed }));
            }
        }
    }
    best
}

const INVERSE_SQUARES: [f32; WINDOW as usize] = [1.0, 1.0 / 4.0, 1.0 / 9.0, 1.0 / 16.0, 1.0 / 25.0];

/// Words of the query that stand side by side in a document, in the same order.
#[derive(Clone, Copy)]
pub(crate) struct Run<'m> {
    /// The place of the last word.
    pub last: &'m Match,
    /// How many words.
    pub words: usize,
    /// What they are worth together.
    pub value: f32,
}

/// Shows every run to `visit`, a run of one word too, and each beginning of a longer one.
///
/// `here` are the places in one document, sorted, of each word of the query; `worth` says what the nth word
/// is worth at a place. Takes time n · log n in the number of places.
pub(crate) fn runs<'m>(
    here: &[&'m [Match]],
    worth: impl Fn(usize, &Match) -> f32,
    mut visit: impl FnMut(&Run<'m>),
) {
    let mut before: Vec<Run> = Vec::new();
    let mut now: Vec<Run> = Vec::new();
    for (word, &found) in here.iter().enumerate() {
        now.clear();
        for last in found {
            let place = last.place;
            let previous = before.binary_search_by_key(&(place.field, place.position), |run| {
                (run.last.place.field, run.last.place.position + 1)
            });
            let (words, value) = previous.map_or((0, 0.0), |at| (before[at].words, before[at].value));
            let run = Run { last, words: words + 1, value: value + worth(word, last) };
            visit(&run);
            now.push(run);
        }
        std::mem::swap(&mut before, &mut now);
    }
}
