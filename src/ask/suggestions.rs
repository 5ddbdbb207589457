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
    // First what begins so, then what has a later word that does.
    for at_start in [true, false] {
        for (form, meaning) in catalogue.vocabulary().iter() {
            let begins = form.starts_with(&typed);
            let within = || form.match_indices(&typed).any(|(at, _)| form[..at].ends_with(' '));
            let suggestion = Suggestion::Means(meaning);
            if (if at_start { begins } else { within() })
                && all.len() < MEANINGS
                && !all.contains(&suggestion)
            {
                all.push(suggestion);
            }
        }
    }
    if let Some(answer) = Answer::of(text, catalogue) {
        all.extend(answer.events().take(ALL - all.len()).map(Suggestion::Event));
    }
    all
}
