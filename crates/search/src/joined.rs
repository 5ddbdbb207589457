//! Words typed without the spaces between them.

use crate::query::Word;
use crate::{Index, Matched, Query, Spelling};

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
        let is_plain = typed.len() == word.range.len() && typed.bytes().all(|byte| byte.is_ascii_lowercase());
        if !is_plain
            || typed.len() < SHORTEST_JOINED
            || !self.meant(word).is_empty()
            || !self.corrections(&[word]).concat().is_empty()
        {
            return Vec::new();
        }
        let mut ways = Vec::new();
        self.part(typed, &mut Vec::new(), &mut ways);
        let (whole, begun): (Vec<_>, Vec<_>) =
            ways.into_iter().partition(|way| self.dictionary.has(way[way.len() - 1]));
        let mut best = self.most_found(whole, &Query::phrase);
        if best.is_empty() && word.open {
            best = self.most_found(begun, &Query::begun_phrase);
        }
        let mut start = word.range.start;
        let mut parts = Vec::new();
        for part in best {
            let range = start..start + part.len();
            start = range.end;
            let open = word.open && start == word.range.end;
            let spelling = Spelling::of(part);
            parts.push(Word {
                folded: part.to_owned(),
                spelling,
                range,
                open,
                joined: true,
                ..Word::default()
            });
        }
        parts
    }

    /// The way to part a word that stands in most documents, of those that do in any.
    fn most_found<'w>(&self, ways: Vec<Vec<&'w str>>, phrase: &dyn Fn(&str) -> Query) -> Vec<&'w str> {
        let mut best = (0, Vec::new());
        for way in ways {
            let mut words = String::new();
            for part in &way {
                words.push_str(part);
                words.push(' ');
            }
            let found = self.find(&phrase(words.trim_end()));
            if found.matched == Matched::All && found.hits.len() > best.0 {
                best = (found.hits.len(), way);
            }
        }
        best.1
    }

    /// Adds the ways to part a word, of which all parts but the last are words of the collection.
    fn part<'w>(&self, rest: &'w str, before: &mut Vec<&'w str>, ways: &mut Vec<Vec<&'w str>>) {
        if !before.is_empty() && (rest.len() >= SHORTEST_BEGUN || self.dictionary.has(rest)) {
            ways.push([before.as_slice(), &[rest]].concat());
        }
        for (left, right) in (1..rest.len()).map(|at| rest.split_at(at)) {
            if before.len() + 2 <= MOST_PARTS && self.dictionary.has(left) {
                before.push(left);
                self.part(right, before, ways);
                before.pop();
            }
        }
    }
}
