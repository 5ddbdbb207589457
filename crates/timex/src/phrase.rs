//! Phrases among words.

/// The number of the word behind a phrase that stands at the word numbered `at`, where it does. `word` gives the words by
/// number, and an empty text behind the last; the phrase has one space between its words. O(length of the phrase).
#[must_use]
pub fn phrase_end<'w>(phrase: &str, at: usize, word: impl Fn(usize) -> &'w str) -> Option<usize> {
    // Most phrases fail at their first letter.
    if phrase.as_bytes().first() != word(at).as_bytes().first() {
        return None;
    }
    let (mut rest, mut end) = (phrase, at);
    loop {
        rest = rest.strip_prefix(word(end))?;
        end += 1;
        if rest.is_empty() {
            return Some(end);
        }
        rest = rest.strip_prefix(' ')?;
    }
}
