//! Lessons kept in the browser, where it keeps things: the last one by itself, others by name.
//!
//! Nothing depends on it: a lesson is in the address, and can be saved to a file.

use crate::{state::Values, storage::storage};

/// What the browser's keys begin with.
const PREFIX: &str = "lesson:";
/// The name of the last lesson. No title begins with a control character.
const LAST: &str = "\u{1}last";

/// Keeps a lesson under a name, over the one of that name. False where the browser does not.
pub fn keep(name: &str, values: &Values) -> bool {
    // A file or a paste may hold what nobody types.
    let text = KEYS.map(|key| values.get(key).replace(BETWEEN, " ")).join(BETWEEN);
    storage().is_some_and(|storage| storage.set_item(&[PREFIX, name].concat(), &text).is_ok())
}

/// Keeps the last lesson.
pub fn keep_last(values: &Values) {
    // Where the browser does not, the address still has it.
    let _ = keep(LAST, values);
}

/// The names of the kept lessons, sorted.
#[must_use]
pub fn names() -> Vec<String> {
    let Some(storage) = storage() else { return Vec::new() };
    let count = storage.length().unwrap_or_default();
    let keys = (0..count).filter_map(|at| storage.key(at).ok().flatten());
    let mut names: Vec<String> = keys
        .filter_map(|key| key.strip_prefix(PREFIX).map(str::to_owned))
        .filter(|name| name != LAST)
        .collect();
    names.sort();
    names
}

/// Puts the lesson of a name into an address, if there is one.
pub fn open(name: &str, values: &mut Values) {
    let text = text_of(name).unwrap_or_default();
    for (key, value) in KEYS.into_iter().zip(text.split(BETWEEN)) {
        values.set(key, value.to_owned());
    }
}

/// Puts the last lesson into an address, if there is one.
pub fn open_last(values: &mut Values) {
    open(LAST, values);
}

/// Whether there is a last lesson.
#[must_use]
pub fn has_last() -> bool {
    text_of(LAST).is_some()
}

fn text_of(name: &str) -> Option<String> {
    storage()?.get_item(&[PREFIX, name].concat()).ok().flatten()
}

/// Forgets the lesson of a name.
pub fn forget(name: &str) {
    if let Some(storage) = storage() {
        // What is not there is forgotten already.
        let _ = storage.remove_item(&[PREFIX, name].concat());
    }
}

/// What stands between the parts of a kept lesson: no one types it.
const BETWEEN: &str = "\u{1d}";
/// What is kept of a lesson.
const KEYS: [&str; 3] = ["lesson", "title", "notes"];
