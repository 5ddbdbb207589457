//! What is suggested while a reader types.

use search::{Folded, Spelling};

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
/// How many of those there are of which a word begins so with other marks.
const OTHERWISE: usize = 2;
/// How many suggestions there are in all.
const ALL: usize = 8;
/// A text of fewer letters says too little.
const SHORTEST: usize = 2;

/// What a text may be the beginning of: kinds, levels and names of which a word begins so, then the events that
/// answer it best, and last what only begins so with other marks than those typed: `đài` asks for no `Đại hội`.
#[must_use]
pub fn suggestions(text: &str, catalogue: &Catalogue) -> Vec<Suggestion> {
    let typed = folded(text);
    let mut all = Vec::new();
    if typed.len() < SHORTEST {
        return all;
    }
    let [as_typed, otherwise] = meanings(&typed, &marked(text), catalogue);
    all.extend(as_typed);
    let room = ALL - otherwise.len();
    // A word that is whole in the record may all the same be half typed: `put`.
    let answers: [fn(&str, &Catalogue) -> Option<Answer>; 2] = [Answer::of, Answer::begun];
    for answer in answers {
        let found = if all.len() < room { answer(text, catalogue) } else { None };
        for event in found.iter().flat_map(Answer::events).map(Suggestion::Event) {
            if all.len() < room && !all.contains(&event) {
                all.push(event);
            }
        }
    }
    all.extend(otherwise);
    all
}

/// The words of a text that have marks.
fn marked(text: &str) -> Vec<Spelling> {
    Folded::new(text).tokens().map(|token| token.spelling()).filter(Spelling::is_marked).collect()
}

/// The kinds, levels and names of which a word begins as was typed: those with the marks typed, and those without.
fn meanings(typed: &str, marks: &[Spelling], catalogue: &Catalogue) -> [Vec<Suggestion>; 2] {
    // First what is called so, then what begins so, then what has a later word that does.
    let is_called = |form: &str| form == typed;
    let begins = |form: &str| form.starts_with(typed);
    let within = |form: &str| {
        let mut words = form;
        while let Some((_, later)) = words.split_once(' ') {
            if later.starts_with(typed) {
                return true;
            }
            words = later;
        }
        false
    };
    let fits: [&dyn Fn(&str) -> bool; 3] = [&is_called, &begins, &within];
    let mut found = [Vec::new(), Vec::new()];
    for fits in fits {
        for form in catalogue.vocabulary().iter().filter(|form| fits(&form.folded)) {
            let suggestion = Suggestion::Means(form.meaning);
            let words = marked(&form.written);
            let is_spelled = marks.iter().all(|typed| words.iter().any(|word| typed.begins(word)));
            let [as_typed, otherwise] = &mut found;
            let side = if is_spelled { as_typed } else { otherwise };
            if side.len() < MEANINGS && !side.contains(&suggestion) {
                side.push(suggestion);
            }
        }
    }
    let [as_typed, otherwise] = &mut found;
    otherwise.retain(|one| !as_typed.contains(one));
    otherwise.truncate(OTHERWISE);
    found
}
