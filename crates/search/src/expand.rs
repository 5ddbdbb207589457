//! Which terms of the dictionary may be meant by a word of the query.

use crate::dictionary::Entry;
use crate::edit::{Slips, one_slip, two_slips};
use crate::keys::unkeyed;
use crate::query::Word;
use crate::spelling::{Fit, Marks};
use crate::varint::short;
use crate::{Index, Spelling, fold};

/// A term that may be meant.
#[derive(Clone, Debug)]
pub(crate) struct Term<'a> {
    pub word: Box<str>,
    pub entry: Entry<'a>,
    pub kind: Kind,
    /// How each spelling of the term answers the one typed.
    pub fits: Vec<Fit>,
}

/// How a term comes to be meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// It is the word.
    Whole,
    /// The word begins it.
    Begun,
    /// It is the word but for an ending of English, or for the letters behind an ordinal's figures.
    Inflected,
    /// The word is its keystrokes.
    Keyed,
    /// The word is it but for a slip.
    Corrected,
}

/// A shorter word is too easily another, so that its slips are not corrected.
const SHORTEST_CORRECTED: usize = 3;
/// A word of so many letters may have two slips: it is no Vietnamese syllable but a foreign name.
const SHORTEST_TWICE: usize = 8;
/// A word of no more letters is a slip only for one that has the marks typed: nearly every short syllable is one letter
/// away from many others.
const LONGEST_LIKE: usize = 4;
/// A shorter word has no English ending.
const SHORTEST_INFLECTED: usize = 4;

impl<'a> Index<'a> {
    /// The terms that a word is or begins.
    pub(crate) fn meant(&self, word: &Word) -> Vec<Term<'a>> {
        let mut terms = Vec::new();
        let typed = word.folded.as_bytes();
        let marks = TypedMarks::of(word);
        self.dictionary.visit_from(typed, &mut |term, entry| {
            let whole = term == typed;
            if !(whole || word.open && term.starts_with(typed)) {
                return false;
            }
            let kind = if whole { Kind::Whole } else { Kind::Begun };
            terms.extend(marks.term(term, entry, kind));
            word.open
        });
        if !word.spelling.is_marked() {
            inflections(&word.folded, &mut |other| {
                if let Some(entry) = self.dictionary.get(other)
                    && terms.iter().all(|known| *known.word != *other)
                {
                    terms.extend(marks.term(other.as_bytes(), entry, Kind::Inflected));
                }
            });
        }
        terms
    }

    /// The terms that each word may be meant for if it is not taken as it stands: by its keystrokes, or else by one
    /// slip, or two of a long one. Takes time linear in the dictionary, which is read twice at the most, times the number
    /// of words.
    pub(crate) fn corrections(&self, words: &[&Word]) -> Vec<Vec<Term<'a>>> {
        let mut corrections: Vec<Vec<Term>> = words.iter().map(|word| self.keyed(word)).collect();
        let mut slipped = Vec::new();
        for (nth, word) in words.iter().enumerate() {
            let typed = word.folded.as_bytes();
            if corrections[nth].is_empty() && is_corrected(typed) {
                slipped.push((nth, typed, TypedMarks::of(word)));
            }
        }
        let slips: [(Slips, usize); 2] = [(one_slip, 0), (two_slips, SHORTEST_TWICE)];
        for (is_slip, shortest) in slips {
            slipped.retain(|(nth, typed, _)| corrections[*nth].is_empty() && typed.len() >= shortest);
            if slipped.is_empty() {
                break;
            }
            self.dictionary.visit_from(b"a", &mut |term, entry| {
                for (nth, typed, marks) in &slipped {
                    if is_slip(typed, term) {
                        let meant = marks.term(term, entry.clone(), Kind::Corrected);
                        let is_like = |term: &Term| {
                            typed.len() > LONGEST_LIKE || term.fits.iter().any(|&fit| fit != Fit::Other)
                        };
                        corrections[*nth].extend(meant.filter(is_like));
                    }
                }
                true
            });
        }
        corrections
    }

    /// Whether no document has a word, nor one that is a slip away.
    pub(crate) fn is_unknown(&self, word: &Word) -> bool {
        self.meant(word).is_empty() && self.corrections(&[word]).iter().all(Vec::is_empty)
    }

    /// The terms whose keystrokes a word is.
    fn keyed(&self, word: &Word) -> Vec<Term<'a>> {
        let Some(meant) = unkeyed(&word.folded) else { return Vec::new() };
        let keyed = Word { folded: fold(&meant), spelling: Spelling::of(&meant), ..word.clone() };
        let mut terms = self.meant(&keyed);
        for term in &mut terms {
            term.kind = Kind::Keyed;
        }
        terms
    }
}

/// The endings of English that make no other word. No Vietnamese word ends with one, but for those too short to be
/// looked at.
const ENDINGS: [&str; 8] = ["", "s", "es", "ed", "d", "ing", "ship", "ships"];

/// Gives the words that a folded word is but for an ending: `upgrade`, `upgrades`, `upgraded`, `upgrading`.
fn inflections(word: &str, give: &mut dyn FnMut(&str)) {
    if word.bytes().all(|byte| byte.is_ascii_lowercase()) {
        for stem in ENDINGS.iter().filter_map(|ending| word.strip_suffix(ending)) {
            let stem = stem.strip_suffix('e').unwrap_or(stem);
            if stem.len() >= SHORTEST_INFLECTED {
                for ending in ENDINGS {
                    give(&[stem, ending].concat());
                }
                give(&[stem, "e"].concat());
            }
        }
    } else if let Some((figures, "st" | "nd" | "rd" | "th")) =
        word.split_at_checked(word.len().saturating_sub(2))
        && !figures.is_empty()
        && figures.bytes().all(|byte| byte.is_ascii_digit())
    {
        give(figures);
    }
}

/// Numbers are what they are, and what is short or foreign is too easily something else.
fn is_corrected(word: &[u8]) -> bool {
    word.len() >= SHORTEST_CORRECTED && word.iter().all(u8::is_ascii_lowercase)
}

struct TypedMarks {
    marks: Marks,
    letters: u32,
}

impl TypedMarks {
    fn of(word: &Word) -> Self {
        Self { marks: Marks::of(&word.spelling), letters: short(word.folded.chars().count()) }
    }

    /// `None` if the index is not sound there.
    fn term<'a>(&self, word: &[u8], entry: Entry<'a>, kind: Kind) -> Option<Term<'a>> {
        let mut fits = Vec::new();
        let mut written = entry.marks;
        for _ in 0..entry.spellings {
            fits.push(match kind {
                Kind::Corrected => self.marks.resembles(&mut written)?,
                _ => self.marks.fit(self.letters, kind == Kind::Begun, &mut written)?,
            });
        }
        Some(Term { word: std::str::from_utf8(word).ok()?.into(), entry, kind, fits })
    }
}
