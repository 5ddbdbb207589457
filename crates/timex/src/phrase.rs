//! Tables of phrases, and looking for them among words.

use std::sync::OnceLock;

/// Phrases in groups: `|` between the phrases, `;` between groups, one space between the words of each phrase, the longer
/// before the shorter that it begins with. [`phrases!`](crate::phrases) makes such a table.
///
/// Most words begin none of a table's phrases, and a Bloom filter of all first words tells most of these apart without
/// looking at the phrases; among them, a byte of the first word's hash tells one from another. Both are made when the
/// table is first asked: hashes do not compress, and would be 10 kB of a program that is fetched.
#[derive(Debug)]
pub struct Phrases {
    text: &'static str,
    index: OnceLock<Index>,
}

#[derive(Debug)]
struct Index {
    firsts: Filter,
    lasts: Filter,
    phrases: Box<[Phrase]>,
}

#[derive(Debug)]
struct Phrase {
    text: &'static str,
    /// The group, counted from 0.
    group: u16,
    /// A byte of the hash of the first word.
    first: u8,
}

/// A table of [`Phrases`](crate::Phrases).
#[macro_export]
macro_rules! phrases {
    ($text:expr $(,)?) => {{
        static PHRASES: $crate::Phrases = $crate::Phrases::new($text);
        &PHRASES
    }};
}

/// The hash of a word; FNV-1a.
#[must_use]
pub fn hash(word: &str) -> u32 {
    hash_of(word.as_bytes(), 0, word.len())
}

pub(crate) const fn hash_of(bytes: &[u8], mut at: usize, end: usize) -> u32 {
    let mut hash: u32 = 0x811C_9DC5;
    while at < end {
        hash = (hash ^ bytes[at] as u32).wrapping_mul(0x0100_0193);
        at += 1;
    }
    hash
}

/// A Bloom filter of words: of each hash one bit in either half. (128 bits in one are slow to shift in a browser.)
#[derive(Clone, Copy, Debug)]
struct Filter(u64, u64);

impl Filter {
    fn of(hash: u32) -> Self {
        Self(1 << (hash >> 26), 1 << (hash >> 18 & 63))
    }

    fn with(self, hash: u32) -> Self {
        let of = Self::of(hash);
        Self(self.0 | of.0, self.1 | of.1)
    }

    fn may_have(self, hash: u32) -> bool {
        let of = Self::of(hash);
        self.0 & of.0 != 0 && self.1 & of.1 != 0
    }
}

/// A byte of the hash of a word, of others of its bits.
fn byte(hash: u32) -> u8 {
    hash.to_le_bytes()[1]
}

impl Phrases {
    /// The phrases of a text.
    #[must_use]
    pub const fn new(text: &'static str) -> Self {
        Self { text, index: OnceLock::new() }
    }

    fn index(&self) -> &Index {
        self.index.get_or_init(|| Index::of(self.text))
    }

    /// The group of the first phrase that stands at a word of that hash, counted from 0, and the number of the word
    /// behind it. `word` gives the words by number, and an empty text behind the last. O(phrases of the table), and
    /// O(1) for most words.
    pub fn at<'w>(&self, at: usize, hash: u32, word: &dyn Fn(usize) -> &'w str) -> Option<(usize, usize)> {
        let index = self.index();
        if !index.firsts.may_have(hash) {
            return None;
        }
        let first = byte(hash);
        let mut phrases = index.phrases.iter().filter(|phrase| phrase.first == first);
        phrases
            .find_map(|phrase| Some((usize::from(phrase.group), stands(phrase.text.as_bytes(), at, word)?)))
    }

    /// Whether one of the phrases ends with the word of that number, which has that hash. O(phrases of the table), and
    /// O(1) for most words.
    pub fn ends<'w>(&self, at: usize, hash: u32, word: &dyn Fn(usize) -> &'w str) -> bool {
        let index = self.index();
        index.lasts.may_have(hash)
            && index.phrases.iter().any(|phrase| begins(phrase.text.as_bytes(), at, word).is_some())
    }
}

impl Index {
    fn of(text: &'static str) -> Self {
        let (mut firsts, mut lasts, mut phrases) = (Filter(0, 0), Filter(0, 0), Vec::new());
        for (group, texts) in (0..).zip(text.split(';')) {
            for text in texts.split('|') {
                let first = hash(text.split(' ').next().unwrap_or_default());
                firsts = firsts.with(first);
                lasts = lasts.with(hash(text.rsplit(' ').next().unwrap_or_default()));
                phrases.push(Phrase { text, group, first: byte(first) });
            }
        }
        Self { firsts, lasts, phrases: phrases.into() }
    }
}

/// The number of the word behind a phrase, if it stands at a word. Its words are parted by single spaces.
pub fn stands<'w>(phrase: &[u8], mut at: usize, word: &dyn Fn(usize) -> &'w str) -> Option<usize> {
    let mut rest = phrase;
    loop {
        rest = rest.strip_prefix(word(at).as_bytes())?;
        at += 1;
        if rest.is_empty() {
            return Some(at);
        }
        rest = rest.strip_prefix(b" ")?;
    }
}

/// The number of the first word of a phrase, if it ends with a word.
fn begins<'w>(phrase: &[u8], mut at: usize, word: &dyn Fn(usize) -> &'w str) -> Option<usize> {
    let mut rest = phrase;
    loop {
        rest = rest.strip_suffix(word(at).as_bytes())?;
        if rest.is_empty() {
            return Some(at);
        }
        rest = rest.strip_suffix(b" ")?;
        at = at.checked_sub(1)?;
    }
}

#[cfg(test)]
mod tests {
    use super::{Phrases, hash};

    static TABLE: &Phrases = phrases!("hai mươi|hai;ba|tư;ba mươi");

    #[test]
    fn phrases_are_found_with_their_groups() {
        let words = ["hai", "mươi", "tư", "ba", "mươi"];
        let word = |at: usize| words.get(at).copied().unwrap_or_default();
        let found = |at: usize| TABLE.at(at, hash(word(at)), &word);
        assert_eq!([0, 1, 2, 3, 4].map(found), [Some((0, 2)), None, Some((1, 3)), Some((1, 4)), None]);
        let ends = |at: usize| TABLE.ends(at, hash(word(at)), &word);
        assert_eq!([0, 1, 2, 3, 4].map(ends), [true, true, true, true, true]);
        assert!(!TABLE.ends(1, hash("mươi"), &|at| ["năm", "mươi"][at]));
    }
}
