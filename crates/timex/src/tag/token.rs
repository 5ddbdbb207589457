//! The tokens of a text: words, numbers and signs, whichever way its letters are encoded.

use std::ops::Range;

use crate::{
    hash,
    letters::{is_capital, is_letter, is_mark, push_small},
};

/// The tokens of a text and their letters.
#[derive(Clone, Debug, Default)]
pub struct Tokens {
    /// The tokens, in order.
    pub all: Vec<Token>,
    /// The letters of all tokens in lower case and composed, one behind the other; of a sign, the sign in its plainest
    /// form.
    pub letters: String,
}

/// A token.
#[derive(Clone, Debug)]
pub struct Token {
    /// Where it stands, in bytes.
    pub range: Range<usize>,
    /// What it is.
    pub kind: Kind,
    /// Where its letters stand in [`Tokens::letters`].
    pub norm: Range<usize>,
    /// The hash of its letters.
    pub hash: u32,
    /// Whether white space stands before it.
    pub spaced: bool,
    /// Whether it begins with a capital.
    pub capital: bool,
}

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Letters, or letters and digits.
    Word,
    /// Digits alone: the number and how many digits there are.
    Number(u32, usize),
    /// A sign, or the end of a line.
    Sign(char),
}

/// The vowels of Vietnamese, each without a tone and with the five.
const VOWELS: [&str; 12] = [
    "aàáảãạ",
    "ăằắẳẵặ",
    "âầấẩẫậ",
    "eèéẻẽẹ",
    "êềếểễệ",
    "iìíỉĩị",
    "oòóỏõọ",
    "ôồốổỗộ",
    "ơờớởỡợ",
    "uùúủũụ",
    "ưừứửữự",
    "yỳýỷỹỵ",
];

/// The combining tones, in the order of [`VOWELS`].
const TONES: [char; 5] = ['\u{300}', '\u{301}', '\u{309}', '\u{303}', '\u{323}'];

/// A letter with a combining mark added to it, where that is a letter of Vietnamese.
fn compose(letter: char, mark: char) -> Option<char> {
    let (row, tone) = VOWELS
        .iter()
        .enumerate()
        .find_map(|(row, vowels)| Some((row, vowels.chars().position(|vowel| vowel == letter)?)))?;
    let (row, tone) = match (mark, row) {
        ('\u{306}', 0) => (1, tone),
        ('\u{302}', 0 | 3 | 6) => (if row == 0 { 2 } else { row + 1 }, tone),
        ('\u{31B}', 6) => (8, tone),
        ('\u{31B}', 9) => (10, tone),
        _ => (row, TONES.iter().position(|&known| known == mark)? + 1),
    };
    VOWELS.get(row)?.chars().nth(tone)
}

/// Characters that print nothing.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{2060}' | '\u{FEFF}')
}

/// The plainest form of a sign.
fn plain(c: char) -> char {
    match c {
        '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{FE58}' | '\u{FE63}' | '\u{FF0D}' | '~' => '-',
        '\u{2044}' | '\u{2215}' | '\u{FF0F}' => '/',
        '\u{2019}' | '\u{2018}' => '\'',
        '\u{FF1A}' => ':',
        '\u{FF0C}' => ',',
        _ => c,
    }
}

impl Tokens {
    /// The tokens of a text, in order. Takes time linear in it.
    #[must_use]
    pub fn new(text: &str) -> Self {
        let mut out =
            Self { all: Vec::with_capacity(text.len() / 4), letters: String::with_capacity(text.len()) };
        let mut spaced = true;
        let mut joins = false;
        for (at, c) in text.char_indices() {
            let end = at + c.len_utf8();
            if c == '\n' || c == '\r' || c == '\u{2028}' || c == '\u{2029}' {
                out.push(at..end, Kind::Sign('\n'), true, '\n');
                (spaced, joins) = (true, false);
            } else if c.is_whitespace() {
                (spaced, joins) = (true, false);
            } else if is_letter(c) {
                if !joins {
                    out.push(at..end, Kind::Word, spaced, c);
                } else if let Some(last) = out.all.last_mut() {
                    push_small(&mut out.letters, c);
                    (last.range.end, last.norm.end) = (end, out.letters.len());
                }
                (spaced, joins) = (false, true);
            } else if is_invisible(c) || is_mark(c) {
                if joins && !is_invisible(c) {
                    out.add_mark(c, end);
                }
            } else {
                let sign = plain(c);
                out.push(at..end, Kind::Sign(sign), spaced, sign);
                (spaced, joins) = (false, false);
            }
        }
        let Self { all, letters } = &mut out;
        for token in all {
            let norm = letters.get(token.norm.clone()).unwrap_or_default();
            token.hash = hash(norm);
            if token.kind == Kind::Word && norm.bytes().all(|byte| byte.is_ascii_digit()) {
                token.kind = norm.parse().map_or(Kind::Word, |number| Kind::Number(number, norm.len()));
            }
        }
        out
    }

    /// The token's letters.
    #[must_use]
    pub fn word(&self, token: &Token) -> &str {
        self.letters.get(token.norm.clone()).unwrap_or_default()
    }

    /// Begins a token with a character.
    fn push(&mut self, range: Range<usize>, kind: Kind, spaced: bool, c: char) {
        let start = self.letters.len();
        push_small(&mut self.letters, c);
        let norm = start..self.letters.len();
        self.all.push(Token { range, kind, norm, hash: 0, spaced, capital: is_capital(c) });
    }

    /// Puts a combining mark on the last letter; one that belongs to no letter of Vietnamese is passed over.
    fn add_mark(&mut self, mark: char, end: usize) {
        let Some(word) = self.all.last_mut() else { return };
        word.range.end = end;
        if let Some(letter) = self.letters.pop() {
            self.letters.push(compose(letter, mark).unwrap_or(letter));
            word.norm.end = self.letters.len();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Tokens;

    fn norms(text: &str) -> Vec<String> {
        let found = Tokens::new(text);
        found.all.iter().map(|token| found.word(token).to_owned()).collect()
    }

    #[test]
    fn letters_are_composed() {
        assert_eq!(norms("Nga\u{300}y tho\u{302}\u{301}ng đe\u{302}\u{301}n"), ["ngày", "thống", "đến"]);
        assert_eq!(norms("Bu\u{31B}\u{309}u"), ["bửu"]);
    }

    #[test]
    fn signs_are_plain() {
        assert_eq!(norms("9\u{2013}12\u{2215}9"), ["9", "-", "12", "/", "9"]);
    }
}
