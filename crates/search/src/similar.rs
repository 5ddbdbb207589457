//! What to offer where a query finds too little.

use std::ops::Range;

use crate::edit::two_slips;
use crate::expand::is_inflection;
use crate::query::Word;
use crate::{Folded, Index, Query, Token, fold};

/// A shorter word is two slips away from too many others.
const SHORTEST_SIMILAR: usize = 5;

impl Index<'_> {
    /// Words that may be meant by one that stands nowhere, folded, the most frequent first; at most so many: those two
    /// slips away, and the two words that it is if the space between them was left out.
    ///
    /// What is one slip away is not among them, since [`find`](Self::find) corrects that by itself. Takes time linear
    /// in the dictionary times the square of the word.
    ///
    /// ```
    /// # use search::{Index, IndexBuilder};
    /// let mut builder = IndexBuilder::new();
    /// builder.add_document(&[(1.0, "Singapore, đối tác chiến lược")]);
    /// let bytes = builder.build();
    /// let index = Index::open(&bytes)?;
    /// assert_eq!(index.similar("Singapur", 3), ["singapore"]);
    /// assert_eq!(index.similar("doitac", 3), ["doi tac"]);
    /// # Ok::<(), search::IndexError>(())
    /// ```
    #[must_use]
    pub fn similar(&self, word: &str, limit: usize) -> Vec<String> {
        let typed = fold(word);
        let mut best: Vec<(u32, String)> = Vec::new();
        let mut add = |documents: u32, word: String| {
            let at = best.partition_point(|other| other.0 >= documents);
            best.insert(at, (documents, word));
            best.truncate(limit);
        };
        for (left, right) in (1..typed.len()).filter_map(|at| typed.split_at_checked(at)) {
            let both = self.documents_with(left).min(self.documents_with(right));
            if both > 0 {
                add(both, [left, " ", right].concat());
            }
        }
        if typed.len() >= SHORTEST_SIMILAR {
            self.dictionary.visit_from(b"a", &mut |term, entry| {
                if let Ok(word) = std::str::from_utf8(term)
                    && two_slips(typed.as_bytes(), term)
                {
                    add(entry.documents, word.to_owned());
                }
                true
            });
        }
        best.into_iter().map(|(_, word)| word).collect()
    }

    /// In how many documents a folded word stands.
    fn documents_with(&self, word: &str) -> u32 {
        self.dictionary.get(word).map_or(0, |entry| entry.documents)
    }

    /// Where those words of a query stand in its text, in bytes, that no document has, nor one that is a slip away.
    #[must_use]
    pub fn unknown(&self, query: &Query) -> Vec<Range<usize>> {
        let unknown = query.words().iter().filter(|word| self.is_unknown(word));
        unknown.map(|word| word.range.clone()).collect()
    }
}

impl Query {
    /// What the words of this query were taken for, if it is that of [`Results`](crate::Results): where each such word
    /// stands in the query's text, in bytes, and the word as these texts have it, the first that has it. A word that
    /// stands in one of the texts as it was typed was not taken for another.
    #[must_use]
    pub fn corrections(&self, texts: &[&str]) -> Vec<(Range<usize>, String)> {
        let folded: Vec<Folded> = texts.iter().map(|text| Folded::new(text)).collect();
        let mut corrections = Vec::new();
        let one_typed = |word: &Word, next: &Word| next.joined && word.range.end == next.range.start;
        for words in self.words().chunk_by(one_typed) {
            let range = words[0].range.start..words[words.len() - 1].range.end;
            if let [word] = words {
                // An ending of English is no slip, and figures have no slips.
                let typed = word.folded.as_str();
                let is_figure = typed.starts_with(|c: char| c.is_ascii_digit());
                let mut tokens = folded.iter().flat_map(Folded::tokens);
                let is_it = |token: &str| token.starts_with(typed) || is_inflection(typed, token);
                if word.also.is_empty() || is_figure || tokens.any(|token| is_it(token.folded)) {
                    continue;
                }
            }
            let written = |text: &Folded| {
                let tokens: Vec<Token> = text.tokens().collect();
                let is_it = |(word, token): (&Word, &Token)| word.reach(token.folded).is_some();
                let mut places = tokens.windows(words.len());
                let place = places.find(|tokens| words.iter().zip(*tokens).all(is_it))?;
                Some(place.iter().map(|token| token.original).collect::<Vec<_>>().join(" "))
            };
            corrections.extend(folded.iter().find_map(written).map(|written| (range, written)));
        }
        corrections
    }
}
