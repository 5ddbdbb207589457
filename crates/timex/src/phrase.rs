//! Tables of phrases, and looking for them among words.

/// Phrases in groups. Most words begin none of a table's phrases, and a Bloom filter of all first words tells most of
/// these apart without looking at the table; within it, a byte of the first word's hash tells one phrase from another.
#[derive(Debug)]
pub struct Phrases {
    /// Of each phrase its length, with [`NEXT_GROUP`] where a group begins, a byte of the hash of its first word, and
    /// its text.
    table: &'static [u8],
    firsts: Filter,
    lasts: Filter,
}

/// The bit of a phrase's length that says that it begins the next group.
const NEXT_GROUP: u8 = 0x80;

/// A table of phrases, made when the program is compiled: `|` between the phrases, `;` between groups, one space between
/// the words of each phrase, the longer before the shorter that it begins with.
#[macro_export]
macro_rules! phrases {
    ($text:expr $(,)?) => {{
        const TABLE: &[u8] = &$crate::Phrases::table::<{ $crate::Phrases::size($text) }>($text);
        const PHRASES: &$crate::Phrases = &$crate::Phrases::new(TABLE);
        PHRASES
    }};
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

/// A Bloom filter of words: of each hash one bit in either half. (128 bits in one are slow to shift in a browser.)
#[derive(Clone, Copy, Debug)]
struct Filter(u64, u64);

impl Filter {
    const fn of(hash: u32) -> Self {
        Self(1 << (hash >> 26), 1 << (hash >> 18 & 63))
    }

    const fn with(self, hash: u32) -> Self {
        let of = Self::of(hash);
        Self(self.0 | of.0, self.1 | of.1)
    }

    const fn may_have(self, hash: u32) -> bool {
        let of = Self::of(hash);
        self.0 & of.0 != 0 && self.1 & of.1 != 0
    }
}

/// A byte of the hash of a word, of others of its bits.
const fn byte(hash: u32) -> u8 {
    hash.to_le_bytes()[1]
}

/// Whether a byte of a table's text stands between phrases.
const fn parts(byte: u8) -> bool {
    byte == b'|' || byte == b';'
}

/// The place of the next byte that ends a word or, where `whole`, a phrase.
const fn end_of(bytes: &[u8], mut at: usize, whole: bool) -> usize {
    while at < bytes.len() && !parts(bytes[at]) && (whole || bytes[at] != b' ') {
        at += 1;
    }
    at
}

impl Phrases {
    /// The bytes that the table of a text has.
    #[must_use]
    pub const fn size(text: &str) -> usize {
        let (bytes, mut at, mut size) = (text.as_bytes(), 0, text.len() + 2);
        while at < bytes.len() {
            size += parts(bytes[at]) as usize;
            at += 1;
        }
        size
    }

    /// The table of a text.
    ///
    /// # Panics
    /// If `N` is not its [`Phrases::size`], or a phrase has more than 127 bytes: when the program is compiled.
    #[must_use]
    pub const fn table<const N: usize>(text: &str) -> [u8; N] {
        let (bytes, mut table, mut at, mut to) = (text.as_bytes(), [0; N], 0, 0);
        while at <= bytes.len() {
            let end = end_of(bytes, at, true);
            assert!(end - at < NEXT_GROUP as usize);
            let begins_group = at > 0 && bytes[at - 1] == b';';
            #[expect(clippy::cast_possible_truncation, reason = "it is less than 128")]
            let length = (end - at) as u8;
            table[to] = if begins_group { length | NEXT_GROUP } else { length };
            table[to + 1] = byte(hash_of(bytes, at, end_of(bytes, at, false)));
            to += 2;
            while at < end {
                table[to] = bytes[at];
                at += 1;
                to += 1;
            }
            at += 1;
        }
        assert!(to == N);
        table
    }

    /// The phrases of a table.
    #[must_use]
    pub const fn new(table: &'static [u8]) -> Self {
        let (mut firsts, mut lasts, mut at) = (Filter(0, 0), Filter(0, 0), 0);
        while at < table.len() {
            let start = at + 2;
            let end = start + (table[at] & !NEXT_GROUP) as usize;
            let (mut word, mut is_first, mut hash) = (start, true, 0);
            while word < end {
                let mut behind = word;
                while behind < end && table[behind] != b' ' {
                    behind += 1;
                }
                hash = hash_of(table, word, behind);
                if is_first {
                    firsts = firsts.with(hash);
                }
                is_first = false;
                word = behind + 1;
            }
            lasts = lasts.with(hash);
            at = end;
        }
        Self { table, firsts, lasts }
    }

    /// The group of the first phrase that stands at a word of that hash, counted from 0, and the number of the word
    /// behind it. `word` gives the words by number, and an empty text behind the last. O(phrases of the table), and
    /// O(1) for most words.
    pub fn at<'w>(&self, at: usize, hash: u32, word: &dyn Fn(usize) -> &'w str) -> Option<(usize, usize)> {
        if !self.firsts.may_have(hash) {
            return None;
        }
        let (mut group, mut table, byte) = (0, self.table, byte(hash));
        while let Some((begins_group, first, phrase, behind)) = first(table) {
            group += usize::from(begins_group);
            if first == byte
                && let Some(end) = stands(phrase, at, word)
            {
                return Some((group, end));
            }
            table = behind;
        }
        None
    }

    /// Whether one of the phrases ends with the word of that number, which has that hash.
    pub fn ends<'w>(&self, at: usize, hash: u32, word: &dyn Fn(usize) -> &'w str) -> bool {
        let mut table = if self.lasts.may_have(hash) { self.table } else { &[] };
        while let Some((_, _, phrase, behind)) = first(table) {
            if begins(phrase, at, word).is_some() {
                return true;
            }
            table = behind;
        }
        false
    }
}

/// Of the first phrase of a table whether it begins a group, the byte of its first word, and its text; and the rest of
/// the table.
fn first(table: &'static [u8]) -> Option<(bool, u8, &'static [u8], &'static [u8])> {
    let [head, first, rest @ ..] = table else { return None };
    let (phrase, behind) = rest.split_at_checked(usize::from(head & !NEXT_GROUP))?;
    Some((head & NEXT_GROUP != 0, *first, phrase, behind))
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

    const TABLE: &Phrases = phrases!("hai mươi|hai;ba|tư;ba mươi");

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
