//! Tables of phrases, and looking for them among words.

/// Phrases in one text: `|` between them, one space between the words of each, the longer before the shorter that it
/// begins with. Most words begin none of a table's phrases, and two sums over the first and last words tell most of
/// these apart without looking at the text.
#[derive(Clone, Copy, Debug)]
pub struct Phrases {
    text: &'static str,
    firsts: u128,
    lasts: u128,
}

/// A table of phrases, made when the program is compiled.
#[macro_export]
macro_rules! phrases {
    ($text:literal) => {
        const { $crate::Phrases::new($text) }
    };
}

/// The hash of a word; FNV-1a.
#[must_use]
pub const fn hash(word: &str) -> u32 {
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

/// One of 128 bits, by the hash of a word.
const fn bit(hash: u32) -> u128 {
    1 << (hash >> 25)
}

impl Phrases {
    /// A table from its text.
    #[must_use]
    pub const fn new(text: &'static str) -> Self {
        let bytes = text.as_bytes();
        let (mut firsts, mut lasts, mut at, mut start, mut is_first) = (0, 0, 0, 0, true);
        while at <= bytes.len() {
            let ends_phrase = at == bytes.len() || bytes[at] == b'|';
            if ends_phrase || bytes[at] == b' ' {
                let hash = hash_of(bytes, start, at);
                if is_first {
                    firsts |= bit(hash);
                }
                if ends_phrase {
                    lasts |= bit(hash);
                }
                is_first = ends_phrase;
                start = at + 1;
            }
            at += 1;
        }
        Self { text, firsts, lasts }
    }

    /// Whether a phrase may begin with a word of that hash; sure only where not.
    #[must_use]
    pub const fn may_begin(self, hash: u32) -> bool {
        self.firsts & bit(hash) != 0
    }

    /// Whether a phrase may end with a word of that hash; sure only where not.
    #[must_use]
    pub const fn may_end(self, hash: u32) -> bool {
        self.lasts & bit(hash) != 0
    }

    /// The number of the first phrase that stands at a word, and that of the word behind it. `word` gives the words by
    /// number, and an empty text behind the last. O(length of the table).
    pub fn at<'w>(self, at: usize, word: &dyn Fn(usize) -> &'w str) -> Option<(usize, usize)> {
        let first = word(at).as_bytes();
        let (lead, length) = (*first.first()?, first.len());
        self.all().enumerate().find_map(|(number, phrase)| {
            // Most phrases fail at their first letter, or where their first word ends.
            if phrase.first() != Some(&lead) || !matches!(phrase.get(length), None | Some(b' ')) {
                return None;
            }
            let mut rest = phrase.strip_prefix(first)?;
            let mut end = at + 1;
            while !rest.is_empty() {
                rest = rest.strip_prefix(b" ")?.strip_prefix(word(end).as_bytes())?;
                end += 1;
            }
            Some((number, end))
        })
    }

    /// The number of words of the first phrase that ends right before a word.
    pub fn before<'w>(self, at: usize, word: &dyn Fn(usize) -> &'w str) -> Option<usize> {
        let last = word(at.checked_sub(1)?).as_bytes();
        self.all().find_map(|phrase| {
            let (mut rest, mut start) = (phrase.strip_suffix(last)?, at - 1);
            while !rest.is_empty() {
                start = start.checked_sub(1)?;
                rest = rest.strip_suffix(b" ")?.strip_suffix(word(start).as_bytes())?;
            }
            Some(at - start)
        })
    }

    fn all(self) -> impl Iterator<Item = &'static [u8]> {
        self.text.as_bytes().split(|&byte| byte == b'|')
    }
}
