//! Words typed without the spaces between them.

use crate::query::Word;
use crate::{Index, Matched, Query};

/// A shorter word is too easily two others.
const SHORTEST_JOINED: usize = 4;
/// A shorter last part begins too many words.
const SHORTEST_BEGUN: usize = 2;
/// Names have hardly more syllables.
const MOST_PARTS: usize = 4;

impl Index<'_> {
    /// The words that a word is with the spaces between them: of those that stand side by side, the ones that do so in
    /// most documents. Nothing for a word that is found as it is or as a slip.
    pub(crate) fn parted(&self, word: &Word) -> Vec<Word> {
        let typed = word.folded.as_str();
        let is_simple = |c: char| c.is_ascii_lowercase() || is_digit(c);
        let is_plain = typed.len() == word.range.len()
            && typed.starts_with(|c: char| c.is_ascii_lowercase())
            && typed.chars().all(is_simple);
        if !is_plain || typed.len() < SHORTEST_JOINED || !self.is_unknown(word) {
            return Vec::new();
        }
        let mut ways = Vec::new();
        self.part("", typed, MOST_PARTS, &mut ways);
        let mut best = self.most_found(&ways, true);
        if best.is_empty() && word.open {
            best = self.most_found(&ways, false);
        }
        let mut parts = Query::begun_phrase(best).into_words();
        for (spaces, part) in parts.iter_mut().enumerate() {
            let start = word.range.start + part.range.start - spaces;
            part.range = start..start + part.range.len();
            part.open &= word.open;
            part.joined = true;
        }
        parts
    }

    /// The way to part a word that stands in most documents, of those that do in any, and whose last part is a word of
    /// the collection or is none, but may begin one.
    fn most_found<'w>(&self, ways: &'w [(String, bool)], whole: bool) -> &'w str {
        let mut best = (0, "");
        for (way, _) in ways.iter().filter(|way| way.1 == whole) {
            let query = if whole { Query::phrase(way) } else { Query::begun_phrase(way) };
            let found = self.find(&query);
            if found.matched == Matched::All && found.hits.len() > best.0 {
                best = (found.hits.len(), way);
            }
        }
        best.1
    }

    /// Adds the ways to part what is left of a word into so many words, of which all but the last are words of the
    /// collection, and whether the last is. A number is not parted.
    fn part(&self, before: &str, rest: &str, most: usize, ways: &mut Vec<(String, bool)>) {
        let whole = self.dictionary.has(rest);
        if !before.is_empty() && (whole || rest.len() >= SHORTEST_BEGUN) {
            ways.push(([before, rest].concat(), whole));
        }
        for (left, right) in (1..rest.len()).filter_map(|at| rest.split_at_checked(at)) {
            let in_number = left.ends_with(is_digit) && right.starts_with(is_digit);
            if most > 1 && !in_number && self.dictionary.has(left) {
                self.part(&[before, left, " "].concat(), right, most - 1, ways);
            }
        }
    }
}

fn is_digit(c: char) -> bool {
    c.is_ascii_digit()
}
