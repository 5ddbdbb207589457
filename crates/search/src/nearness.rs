//! How near to each other, and in what order, the words of a query stand in a document.

use crate::layout::GAP;
use crate::matches::Match;

/// Words further apart than this have nothing to do with each other.
const WINDOW: u32 = 5;

const _: () = assert!(WINDOW < GAP, "words of two fields are never near each other");

/// How two words stand to each other.
pub(crate) struct Near {
    /// 1 for neighbours, a quarter with one word between them, and so on.
    pub inverse_square: f32,
    /// The second word stands before the first.
    pub reversed: bool,
}

/// The best that any two places of two words are worth, or 0; `worth` is asked for those within the window.
///
/// Takes the places of one document, sorted; time: n + m for n places of the first word and m of the second.
pub(crate) fn nearness(
    first: &[Match],
    second: &[Match],
    worth: impl Fn(&Match, &Match, &Near) -> f32,
) -> f32 {
    let mut best = 0.0_f32;
    let mut from = 0;
    for one in first {
        while second.get(from).is_some_and(|other| other.position + WINDOW < one.position) {
            from += 1;
        }
        for other in &second[from..] {
            if other.position > one.position + WINDOW {
                break;
            }
            let distance = one.position.abs_diff(other.position);
            // The same place is no neighbour of itself.
            if distance > 0 {
                let near = Near {
                    inverse_square: INVERSE_SQUARES[distance as usize - 1],
                    reversed: other.position < one.position,
                };
                best = best.max(worth(one, other, &near));
            }
        }
    }
    best
}

const INVERSE_SQUARES: [f32; WINDOW as usize] = [1.0, 1.0 / 4.0, 1.0 / 9.0, 1.0 / 16.0, 1.0 / 25.0];

/// Words of the query that stand in a document in the same order and near each other.
#[derive(Clone, Copy)]
pub(crate) struct Run<'m> {
    /// The place of the last word.
    pub last: &'m Match,
    /// How many words.
    pub words: usize,
    /// How many words the longest run to here has, whatever it is worth.
    pub chain: usize,
    /// How many words stand side by side at the end of it.
    pub in_row: usize,
    /// What they are worth together.
    pub value: f32,
}

/// Shows every run to `visit`, a run of one word too, and each beginning of a longer one.
///
/// `here` are the places in one document, sorted, of each word of the query; `worth` says what the nth word
/// is worth at a place; between two words at most `left_out` words of the text may be left out, and `kept` is what is
/// kept of the words before for each of them. Takes time linear in the number of places.
pub(crate) fn runs<'m>(
    here: &[&'m [Match]],
    left_out: u32,
    kept: f32,
    worth: &dyn Fn(usize, &Match) -> f32,
    visit: &mut dyn FnMut(&Run<'m>),
) {
    let mut before: Vec<Run> = Vec::new();
    let mut now: Vec<Run> = Vec::new();
    for (word, &found) in here.iter().enumerate() {
        now.clear();
        let mut from = 0;
        for last in found {
            while before.get(from).is_some_and(|run| run.last.position + left_out + 1 < last.position) {
                from += 1;
            }
            let alone = worth(word, last);
            let mut run = Run { last, words: 1, chain: 1, in_row: 1, value: alone };
            for previous in &before[from..] {
                if previous.last.position >= last.position {
                    break;
                }
                run.chain = run.chain.max(previous.chain + 1);
                let mut value = previous.value;
                for _ in previous.last.position + 1..last.position {
                    value *= kept;
                }
                if previous.last.position + 1 == last.position {
                    run.in_row = previous.in_row + 1;
                }
                if value + alone > run.value {
                    (run.words, run.value) = (previous.words + 1, value + alone);
                }
            }
            visit(&run);
            now.push(run);
        }
        std::mem::swap(&mut before, &mut now);
    }
}

/// How many words of the text a run leaves out at most between two of its words.
pub(crate) const LEFT_OUT: u32 = 3;

/// The same where one of the words is missing.
pub(crate) const LEFT_OUT_ROUND_A_GAP: u32 = 2 * LEFT_OUT + 1;
