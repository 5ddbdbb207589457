//! The index as bytes.
//!
//! # Layout, version 1
//!
//! Numbers of fixed width are little-endian; all others are LEB128 of at most 32 bits.
//!
//! | offset | bytes | what |
//! |---|---|---|
//! | 0 | 4 | [`MAGIC`], the ASCII letters `VNIX` |
//! | 4 | 2 | [`VERSION`] |
//! | 6 | 2 | flags, none is defined: 0 |
//! | 8 | 8 | checksum of all that follows: FNV-1a of 64 bits over 64-bit words, the last filled up with zeros |
//! | 16 | 4 | how many documents there are |
//! | 20 | 4 | how many terms there are |
//! | 24 | 6 × 4 | the length of each section, in bytes |
//! | 48 | | the sections, one after the other, to the end |
//!
//! 1. **Shapes.** What fields a document may have: the number of shapes; for each the number of its fields, and for
//!    each field its weight as `f32`, from 0 to 10⁹.
//! 2. **Documents.** For each the number of its shape, and how many words each of its fields has.
//! 3. **Dictionary.** The terms, which are folded words, in the order of their bytes. For each: how many bytes it
//!    shares with the term before (0 for every 16th, so that a search can start there), how many follow, and
//!    these; in how many documents it stands; the length of its part in each of the sections 4 and 5; how many spellings
//!    it has and each of them, the most frequent first, as below; if it has more than
//!    one, the length of its part of section 6.
//! 4. **Lists.** For each document that has the term, in order, the difference to the number before (to −1 at
//!    first) less 1, times two; plus one if the term stands there once; otherwise the count less 2 follows.
//! 5. **Positions.** For each place of the term in a document, the number of the word; from the second place on the
//!    difference to the one before, less 1. Words are counted through all fields, with 8 numbers left out
//!    between two, so that words of two fields are never near each other.
//! 6. **Spellings.** For each place of a term that has more than one spelling, which it is.
//!
//! A spelling is a number with the set of tones in its lowest five bits (acute, grave, hook above, tilde, dot below,
//! from the lowest) and above them how many qualities it has; then for each quality a number, the quality in its lowest
//! two bits (0 breve, 1 horn, 2 the bar of đ, 3 circumflex) and above them the place of its letter in the word.
//!
//! Lists, positions and spellings lie apart because each then packs better. There are no skip lists: a query reads
//! the lists of its words from end to end, which for 90,000 paragraphs is at most a tenth of a megabyte a word.
//!
//! The same documents give the same bytes on every machine.

/// The first bytes of every index, of any version.
pub const MAGIC: [u8; 4] = *b"VNIX";

/// The version of the layout that this crate writes and reads.
pub const VERSION: u16 = 1;

/// Where the checksummed part begins.
pub(crate) const CHECKED_FROM: usize = 16;

/// How many sections there are.
pub(crate) const SECTIONS: usize = 6;

/// Every so many terms the dictionary starts anew.
pub(crate) const BLOCK: u32 = 16;

/// The numbers left out between two fields: more than the widest window of nearness.
pub(crate) const GAP: u32 = 8;

/// No field weighs more, so that no sum over the words of all documents leaves the range of `f32`.
pub(crate) const HEAVIEST: f32 = 1e9;

/// No word has this number or a greater one, so that sums of two positions do not overflow.
pub(crate) const END_OF_POSITIONS: u32 = 1 << 31;

/// FNV-1a over 64-bit words: fast enough for megabytes in a browser. The last word is filled up with zeros.
///
/// Each step is one to one, so that no damage within eight aligned bytes goes unseen.
pub(crate) fn checksum(bytes: &[u8]) -> u64 {
    let mut sum = 0xCBF2_9CE4_8422_2325_u64;
    let mut add = |word: u64| sum = (sum ^ word).wrapping_mul(0x0000_0100_0000_01B3);
    let (words, rest) = bytes.as_chunks();
    for word in words {
        add(u64::from_le_bytes(*word));
    }
    add(rest.iter().rev().fold(0, |all, &byte| all << 8 | u64::from(byte)));
    sum
}
