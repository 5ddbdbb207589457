//! Which words of a text answer a query: what to mark, and what to show of a long text.

use std::ops::Range;

use crate::fold::part;
use crate::query::Word;
use crate::{Folded, Query};

/// The parts of a text that answer a query, as byte ranges: sorted, disjoint, on character boundaries.
///
/// - A word that is only begun is marked as far as it was typed, with the marks of its last letter.
/// - If a word was typed with marks, and the text has it spelled so, other spellings of it stay unmarked.
/// - In a query of several words, a word that stands in the text beside its neighbour in the query is marked
///   only there: a lone 'tác' would be noise where 'đối tác' stands. A single letter is never marked alone.
/// - Words with only white space between them share a range.
///
/// Takes time as the length of the text, times the number of words in the query.
///
/// ```
/// use search::{Query, highlight};
/// let text = "Đối tác chiến lược, tác động";
/// let marks = highlight(text, &Query::parse("doi tac"));
/// assert_eq!(marks.len(), 1);
/// assert_eq!(&text[marks[0].clone()], "Đối tác");
/// ```
#[must_use]
pub fn highlight(text: &str, query: &Query) -> Vec<Range<usize>> {
    let mut all: Vec<Range<usize>> = Vec::new();
    for query in query.all() {
        let mut ranges: Vec<Range<usize>> = Vec::new();
        let mut joins = false;
        for found in found_words(text, query) {
            match ranges.last_mut() {
                Some(last)
                    if joins && part(text, last.end..found.range.start).chars().all(char::is_whitespace) =>
                {
                    last.end = found.range.end;
                }
                _ => ranges.push(found.range),
            }
            joins = found.whole;
        }
        for range in ranges {
            unite(&mut all, range);
        }
    }
    all
}

/// Which words of a query a text answers, by the rules of [`highlight`]: a bit for each, the lowest for the first; without
/// the alternatives.
///
/// ```
/// use search::{Query, answered};
/// assert_eq!(answered("Đối tác chiến lược", &Query::parse("chien tranh")), 0b01);
/// ```
#[must_use]
pub fn answered(text: &str, query: &Query) -> u64 {
    found_words(text, query).iter().fold(0, |words, found| words | found.words)
}

impl Query {
    /// Whether a text has all words of this query or of one of its alternatives, by the rules of [`highlight`].
    #[must_use]
    pub fn is_answered(&self, text: &str) -> bool {
        self.all().any(|query| answered(text, query).count_ones() as usize == query.len())
    }
}

/// Adds a range to sorted, disjoint ones.
fn unite(ranges: &mut Vec<Range<usize>>, mut range: Range<usize>) {
    let from = ranges.partition_point(|other| other.end < range.start);
    let to = ranges.partition_point(|other| other.start <= range.end);
    if let (Some(first), Some(last)) = (ranges.get(from), ranges[..to].last())
        && from < to
    {
        range = range.start.min(first.start)..range.end.max(last.end);
    }
    ranges.splice(from..to.max(from), [range]);
}

/// A word of a text that answers a query.
pub(crate) struct Found {
    /// The word's number in the text.
    number: usize,
    /// The part that answers.
    pub range: Range<usize>,
    /// Whether that is the whole word.
    whole: bool,
    /// Which words of the query it answers: a bit for each.
    pub words: u64,
}

/// The words of a text to mark, in order, by the rules of [`highlight`].
pub(crate) fn found_words(text: &str, query: &Query) -> Vec<Found> {
    if query.is_empty() {
        return Vec::new();
    }
    let mut found = answers(text, query.words());
    if query.len() > 1 {
        keep_runs(&mut found, query.words());
    }
    found
}

/// All words of a text that answer any of the words, in the spelling typed where there is one.
fn answers(text: &str, words: &[Word]) -> Vec<Found> {
    let folded = Folded::new(text);
    let mut found = Vec::new();
    let mut exact = Vec::new();
    let mut spelled_so = 0;
    for (number, token) in folded.tokens().enumerate() {
        let (mut bits, mut exact_bits, mut longest) = (0, 0, 0);
        for (nth, word) in words.iter().enumerate() {
            let Some(reach) = word.reach(token.folded) else { continue };
            bits |= 1 << nth;
            longest = longest.max(reach);
            if word.spelling.is_marked() && word.is_spelled(token.folded, &token.spelling()) {
                exact_bits |= 1 << nth;
            }
        }
        if bits != 0 {
            let start = token.folded_range.start;
            found.push(Found {
                number,
                range: folded.origin(start..start + longest),
                whole: longest == token.folded.len(),
                words: bits,
            });
            exact.push(exact_bits);
            spelled_so |= exact_bits;
        }
    }
    for (found, exact) in found.iter_mut().zip(exact) {
        found.words &= exact | !spelled_so;
    }
    found.retain(|found| found.words != 0);
    found
}

/// Drops the lone words that stand elsewhere in the text beside their neighbour in the query.
fn keep_runs(found: &mut Vec<Found>, words: &[Word]) {
    let mut in_run = vec![false; found.len()];
    for (at, pair) in found.windows(2).enumerate() {
        let neighbours = pair[0].number + 1 == pair[1].number;
        let as_in_query = (pair[0].words << 1) & pair[1].words != 0;
        if neighbours && as_in_query {
            in_run[at] = true;
            in_run[at + 1] = true;
        }
    }
    let mut never_alone = 0;
    for (nth, word) in words.iter().enumerate() {
        if word.folded.chars().nth(1).is_none() {
            never_alone |= 1 << nth;
        }
    }
    for (found, _) in found.iter().zip(&in_run).filter(|&(_, &in_run)| in_run) {
        never_alone |= found.words;
    }
    for (found, _) in found.iter_mut().zip(&in_run).filter(|&(_, &in_run)| !in_run) {
        found.words &= !never_alone;
    }
    found.retain(|found| found.words != 0);
}
