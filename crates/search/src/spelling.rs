//! How a word is spelled, with the marks that Vietnamese tells apart.

use crate::letter::parts;
use crate::varint::{self, Reader, short};

/// The spelling of a word, apart from case, from normalisation form and from where in the syllable the tone
/// stands.
///
/// A Vietnamese syllable has one tone, and two conventions place it differently: `hoà` and `hòa`, `thuỷ` and
/// `thủy`. The tone is therefore kept beside the letters, so that both are one spelling. Marks of other
/// languages count as far as Vietnamese has them too (`é`, `ñ`); the rest (`ü`, `ç`) does not.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Spelling {
    /// Base letters, each followed by its quality in VIQR.
    letters: String,
    tones: u8,
}

impl Spelling {
    /// The spelling of one word. Takes time linear in the word.
    ///
    /// ```
    /// use search::Spelling;
    /// assert_eq!(Spelling::of("Hòa"), Spelling::of("hoà"));
    /// assert_ne!(Spelling::of("hòa"), Spelling::of("hóa"));
    /// ```
    #[must_use]
    pub fn of(word: &str) -> Self {
        let mut spelling = Self { letters: String::with_capacity(word.len()), tones: 0 };
        for c in word.chars() {
            let parts = parts(c);
            spelling.letters.extend(parts.bases());
            if parts.quality != 0 {
                let quality = char::from(parts.quality);
                // Normalisation forms disagree on the order of two marks, so they are sorted.
                let before = spelling.letters.trim_end_matches(|c| is_quality(c) && c > quality).len();
                spelling.letters.insert(before, quality);
            }
            spelling.tones |= parts.tones;
        }
        spelling
    }

    /// Whether the word has any mark that Vietnamese tells apart.
    #[must_use]
    pub fn is_marked(&self) -> bool {
        self.tones != 0 || self.letters.contains(is_quality)
    }

    /// Its letters, each with its qualities: the quality's code, or `None` for the letter itself.
    fn marks(&self) -> impl Iterator<Item = (u32, u32)> {
        let mut letters = 0_u32;
        self.letters.chars().filter_map(move |c| {
            let quality = QUALITIES.iter().position(|&quality| c == quality);
            letters += u32::from(quality.is_none());
            quality.map(|quality| (letters.saturating_sub(1), short(quality)))
        })
    }

    /// Whether a word spelled so may be the start of a word spelled like `whole`: the same letters, and the
    /// same tone if it has one yet.
    #[must_use]
    pub fn begins(&self, whole: &Self) -> bool {
        let rest = whole.letters.strip_prefix(self.letters.as_str());
        rest.is_some_and(|rest| !rest.starts_with(is_quality))
            && (self.tones == 0 || self.tones == whole.tones)
    }
}

/// No word has these as letters: they are punctuation.
const QUALITIES: [char; 4] = ['(', '+', '-', '^'];

fn is_quality(c: char) -> bool {
    QUALITIES.contains(&c)
}

/// The marks of a spelling apart from its letters, as the index keeps them: one number with the set of tones in its
/// lowest five bits and above them how many qualities there are; then a number for each quality, its code in the
/// lowest two bits and above them the place of its letter in the word.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Marks {
    tones: u8,
    qualities: Vec<u32>,
}

const TONE_BITS: u32 = 5;

/// How the marks of a word answer those typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Fit {
    /// Another mark than one of those typed.
    Other,
    /// All that were typed, and more.
    More,
    /// Those typed and no other, as far as the word was typed.
    Exact,
}

impl Marks {
    pub fn of(spelling: &Spelling) -> Self {
        let qualities = spelling.marks().map(|(letter, quality)| letter << 2 | quality).collect();
        Self { tones: spelling.tones, qualities }
    }

    pub fn write(&self, bytes: &mut Vec<u8>) {
        let qualities = short(self.qualities.len());
        varint::push(bytes, qualities << TONE_BITS | u32::from(self.tones));
        for &quality in &self.qualities {
            varint::push(bytes, quality);
        }
    }

    /// Reads what [`write`](Self::write) wrote, and says how it answers these marks, typed on so many letters; if
    /// the word may have more letters, it need not have its tone yet.
    pub fn fit(&self, typed: u32, begun: bool, written: &mut Reader) -> Option<Fit> {
        let head = written.number()?;
        let tones = head & ((1 << TONE_BITS) - 1);
        let mut found = 0;
        let mut fit = Fit::Exact;
        for _ in 0..head >> TONE_BITS {
            let quality = written.number()?;
            if self.qualities.get(found) == Some(&quality) {
                found += 1;
            } else if quality >> 2 < typed {
                fit = Fit::More;
            }
        }
        if tones != u32::from(self.tones) && !(begun && self.tones == 0) {
            fit = if self.tones == 0 { Fit::More } else { Fit::Other };
        }
        Some(if found == self.qualities.len() { fit } else { Fit::Other })
    }

    /// Reads what [`write`](Self::write) wrote, and says how it answers these marks if the letters are not all those
    /// typed: then where the marks stand says nothing.
    pub fn resembles(&self, written: &mut Reader) -> Option<Fit> {
        let head = written.number()?;
        let mut found = 0;
        for _ in 0..head >> TONE_BITS {
            let quality = written.number()?;
            found += usize::from(self.qualities.get(found).is_some_and(|typed| typed & 3 == quality & 3));
        }
        let tones = u32::from(self.tones);
        let same_tone = head & ((1 << TONE_BITS) - 1) == tones;
        Some(match found == self.qualities.len() {
            true if head == short(found) << TONE_BITS | tones => Fit::Exact,
            true if same_tone || tones == 0 => Fit::More,
            _ => Fit::Other,
        })
    }
}
