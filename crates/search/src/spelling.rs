//! How a word is spelled, with the marks that Vietnamese tells apart.

use crate::letter::parts;

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
fn is_quality(c: char) -> bool {
    matches!(c, '^' | '(' | '+' | '-')
}
