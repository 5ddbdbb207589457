//! What is suggested while a reader types.

use super::{Answer, Meaning, vocabulary::folded};
use crate::catalogue::Catalogue;

/// Something to choose instead of typing on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Suggestion {
    /// A kind, a level, or a name by its place in the record.
    Means(Meaning),
    /// An event, by its place in the record.
    Event(usize),
}

/// How many kinds, levels and names are suggested.
const MEANINGS: usize = 4;
/// How many suggestions there are in all.
const ALL: usize = 8;
/// A text of fewer letters says too little.
const SHORTEST: usize = 2;

/// What a text may be the beginning of: kinds, levels and names of which a word begins so, then the events that
/// answer it best.
#[must_use]
pub fn suggestions(text: &str, catalogue: &Catalogue) -> Vec<Suggestion> {
    let typed = folded(text);
    let mut all = Vec::new();
    if typed.len() < SHORTEST {
        return all;
    }
    // First what is called so, then what begins so, then what has a later word that does.
    let is_called = |form: &str| form == typed;
    let begins = |form: &str| form.starts_with(&typed);
    let within = |form: &str| form.match_indices(&typed).any(|(at, _)| form[..at].ends_with(' '));
    let fits: [&dyn Fn(&str) -> bool; 3] = [&is_called, &begins, &within];
    for fits in fits {
        for (form, meaning) in catalogue.vocabulary().iter() {
            let suggestion = Suggestion::Means(meaning);
            if all.len() < MEANINGS && fits(form) && !all.contains(&suggestion) {
                all.push(suggestion);
            }
        }
    }
    // A word that is whole in the record may all the same be half typed: `put`.
    let answers: [fn(&str, &Catalogue) -> Option<Answer>; 2] = [Answer::of, Answer::begun];
    for answer in answers {
        let found = if all.len() < ALL { answer(text, catalogue) } else { None };
        for event in found.iter().flat_map(Answer::events).map(Suggestion::Event) {
            if all.len() < ALL && !all.contains(&event) {
                all.push(event);
            }
        }
    }
    all
}
