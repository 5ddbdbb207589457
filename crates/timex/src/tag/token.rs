//! The tokens of a text: words, numbers and signs, whichever way its letters are encoded.

use std::ops::Range;

/// A token.
pub(super) struct Token {
    /// Where it stands, in bytes.
    pub range: Range<usize>,
    pub kind: Kind,
    /// Its letters in lower case and composed; for a sign, the sign in its plainest form.
    pub norm: String,
    /// Whether white space stands before it.
    pub spaced: bool,
    /// Whether it begins with a capital.
    pub capital: bool,
}

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
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

/// Marks that stand on the letter before them.
fn is_mark(c: char) -> bool {
    ('\u{300}'..='\u{36F}').contains(&c)
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

/// The tokens of a text, in order. Takes time linear in it.
pub(super) fn tokens(text: &str) -> Vec<Token> {
    let mut tokens: Vec<Token> = Vec::new();
    let mut spaced = true;
    let mut joins = false;
    for (at, c) in text.char_indices() {
        let end = at + c.len_utf8();
        if c == '\n' || c == '\r' || c == '\u{2028}' || c == '\u{2029}' {
            let range = at..end;
            let norm = String::from('\n');
            tokens.push(Token { range, kind: Kind::Sign('\n'), norm, spaced: true, capital: false });
            (spaced, joins) = (true, false);
        } else if c.is_whitespace() {
            (spaced, joins) = (true, false);
        } else if is_invisible(c) || is_mark(c) {
            if let Some(last) = tokens.last_mut().filter(|_| joins) {
                add_mark(last, c, end);
            }
        } else if c.is_alphanumeric() {
            let lower = c.to_lowercase();
            match tokens.last_mut().filter(|_| joins) {
                Some(last) => {
                    last.norm.extend(lower);
                    last.range.end = end;
                }
                None => tokens.push(Token {
                    range: at..end,
                    kind: Kind::Word,
                    norm: lower.collect(),
                    spaced,
                    capital: c.is_uppercase(),
                }),
            }
            (spaced, joins) = (false, true);
        } else {
            let sign = plain(c);
            let norm = sign.into();
            tokens.push(Token { range: at..end, kind: Kind::Sign(sign), norm, spaced, capital: false });
            (spaced, joins) = (false, false);
        }
    }
    for token in &mut tokens {
        if token.kind == Kind::Word && token.norm.bytes().all(|byte| byte.is_ascii_digit()) {
            let number = token.norm.parse().ok();
            token.kind = number.map_or(Kind::Word, |number| Kind::Number(number, token.norm.len()));
        }
    }
    tokens
}

/// Puts a combining mark on the last letter of a word; one that belongs to no letter of Vietnamese is passed over.
fn add_mark(word: &mut Token, mark: char, end: usize) {
    if is_invisible(mark) {
        return;
    }
    word.range.end = end;
    if let Some(letter) = word.norm.pop() {
        word.norm.push(compose(letter, mark).unwrap_or(letter));
    }
}

#[cfg(test)]
mod tests {
    use super::tokens;

    fn norms(text: &str) -> Vec<String> {
        tokens(text).into_iter().map(|token| token.norm).collect()
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
