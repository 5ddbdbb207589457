//! What a reader is told where a question was taken otherwise than typed, or found too little.

use std::ops::Range;

use search::{Folded, Matched};

use super::{Answer, Found, Notice, Question};
use crate::catalogue::Catalogue;

/// What a reader is told beside what was found.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Help {
    /// How the question was read otherwise than typed.
    pub notices: Vec<Notice>,
    /// The question as it was taken, its slips corrected.
    pub taken: Option<String>,
    /// The nearest question that finds more.
    pub nearest: Option<String>,
    /// Words without which everything else is found, at most [`MOST_DROPS`].
    pub drops: Vec<Drop>,
}

/// A word that may be left out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Drop {
    /// The word.
    pub word: String,
    /// The question without it.
    pub rest: String,
}

/// How many words to leave out are offered.
const MOST_DROPS: usize = 3;
/// A question of more words is a pasted text.
const MOST_WORDS: usize = 12;
/// How many words that are found nowhere are looked at.
const MOST_UNKNOWN: usize = 3;
/// How many words are tried for one that is found nowhere.
const CANDIDATES: usize = 4;

impl Help {
    /// Looks for help with a text and its answer. Costs a search for each word where the answer lacks one, and
    /// next to nothing otherwise.
    #[must_use]
    pub fn with(text: &str, answer: &Answer, catalogue: &Catalogue) -> Self {
        let mut help = Self { notices: answer.notices.clone(), ..Self::default() };
        if answer.matched == Matched::All && !answer.found.is_empty() {
            help.taken = as_taken(text, answer, catalogue);
        } else {
            help.nearest = nearest(text, answer, catalogue);
            help.drops = drops(text, catalogue);
        }
        help
    }
}

/// The text with its slips corrected, if the best answer needed that.
fn as_taken(text: &str, answer: &Answer, catalogue: &Catalogue) -> Option<String> {
    // What was read otherwise than typed is told already.
    if !answer.notices.is_empty() {
        return None;
    }
    let texts = best_texts(answer, catalogue);
    let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
    let corrections = answer.query.corrections(&texts);
    (!corrections.is_empty()).then(|| replaced(text, corrections))
}

/// The text with its unknown words replaced by those that find more, as what it finds spells them; nothing where it
/// still lacks a word, since that would be a guess beside the question.
fn nearest(text: &str, answer: &Answer, catalogue: &Catalogue) -> Option<String> {
    let index = catalogue.index();
    let mut best = answer.clone();
    let mut near = text.to_owned();
    // From the last to the first, so that the places of those before stay.
    let unknown = index.unknown(&Question::read(text, catalogue).query);
    for range in unknown.into_iter().take(MOST_UNKNOWN).rev() {
        let mut chosen = None;
        for candidate in index.similar(text.get(range.clone())?, CANDIDATES) {
            let tried = replaced(&near, vec![(range.clone(), candidate)]);
            if let Some(found) = Answer::of(&tried, catalogue)
                && rank(&found) > rank(&best)
            {
                best = found;
                chosen = Some(tried);
            }
        }
        near = chosen.unwrap_or(near);
    }
    (near != text && best.words() == usize::MAX).then(|| spelled(&near, text, &best, catalogue))
}

/// What makes one answer better than another.
fn rank(answer: &Answer) -> (usize, f32) {
    (answer.words(), answer.found.first().map_or(0.0, Found::score))
}

/// A text in which the words that another does not have are spelled as the best answer spells them.
fn spelled(near: &str, typed: &str, answer: &Answer, catalogue: &Catalogue) -> String {
    let texts = best_texts(answer, catalogue);
    let folded: Vec<Folded> = texts.iter().map(|text| Folded::new(text)).collect();
    let (near_words, typed) = (Folded::new(near), Folded::new(typed));
    let mut spellings = Vec::new();
    for token in near_words.tokens() {
        let is_new = typed.tokens().all(|other| other.original != token.original);
        let mut written = folded.iter().flat_map(Folded::tokens);
        if let Some(word) = written.find(|word| is_new && word.folded == token.folded) {
            spellings.push((token.range, word.original.to_owned()));
        }
    }
    replaced(near, spellings)
}

/// The texts of what was found best.
fn best_texts(answer: &Answer, catalogue: &Catalogue) -> Vec<String> {
    answer.found.first().map_or_else(Vec::new, |found| catalogue.texts(found))
}

/// A text with other words in places that are in order.
fn replaced(text: &str, words: Vec<(Range<usize>, String)>) -> String {
    let mut all = text.to_owned();
    for (range, word) in words.into_iter().rev() {
        if all.is_char_boundary(range.start) && all.is_char_boundary(range.end) {
            all.replace_range(range, &word);
        }
    }
    all
}

/// The words without which all the others are found together.
fn drops(text: &str, catalogue: &Catalogue) -> Vec<Drop> {
    let query = Question::read(text, catalogue).query;
    let mut drops: Vec<Drop> = Vec::new();
    if (2..=MOST_WORDS).contains(&query.len()) {
        for range in query.ranges() {
            let word = text.get(range.clone()).unwrap_or_default().to_owned();
            // With what joins it to the next, which would exclude that: `Timor-Leste`.
            let joins = |c: char| !(c.is_alphanumeric() || c.is_whitespace() || "\"“”«»".contains(c));
            let behind = text.get(range.end..).unwrap_or_default();
            let range = range.start..range.end + behind.len() - behind.trim_start_matches(joins).len();
            let rest =
                replaced(text, vec![(range, String::new())]).split_whitespace().collect::<Vec<_>>().join(" ");
            let answer = Answer::of(&rest, catalogue);
            if drops.len() < MOST_DROPS && answer.is_some_and(|answer| answer.words() == usize::MAX) {
                drops.push(Drop { word, rest });
            }
        }
    }
    drops
}
