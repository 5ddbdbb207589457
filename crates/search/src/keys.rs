//! What is left of a word when the input method was off: Telex and VNI keystrokes.
//!
//! Both methods write the marks with keys behind the letter, or at the end of the syllable. Telex: `dd` đ, `aa` â,
//! `ee` ê, `oo` ô, `aw` ă, `ow` ơ, `uw` ư; tones `s` acute, `f` grave, `r` hook above, `x` tilde, `j` dot below. VNI:
//! tones `1` to `5` in the same order; `6` the circumflex, `7` the horn, `8` the breve, `9` the bar of đ.

/// The word that the keys would have made with the input method on, its marks as combining characters at the end
/// of its letters; `None` if these are no such keys.
///
/// ```text
/// ddoois  -> đối        doi16 -> đối without its bar
/// ```
pub(crate) fn unkeyed(word: &str) -> Option<String> {
    if !word.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
        return None;
    }
    let mut keys = Keys::default();
    for byte in word.bytes() {
        keys.press(byte.to_ascii_lowercase());
    }
    (keys.used && keys.has_vowel()).then(|| keys.written())
}

#[derive(Default)]
struct Keys {
    /// Each letter with its quality: `^`, `(`, `+`, `-`, or 0 for none.
    letters: Vec<(u8, u8)>,
    tone: Option<char>,
    /// Whether any key was more than its letter.
    used: bool,
}

impl Keys {
    fn press(&mut self, key: u8) {
        let taken = match key {
            b'1' | b's' => self.tone('\u{301}'),
            b'2' | b'f' => self.tone('\u{300}'),
            b'3' | b'r' => self.tone('\u{309}'),
            b'4' | b'x' => self.tone('\u{303}'),
            b'5' | b'j' => self.tone('\u{323}'),
            b'6' => self.mark(b"aeo", b'^'),
            b'7' => self.mark(b"uo", b'+'),
            b'8' => self.mark(b"a", b'('),
            b'w' => self.mark(b"uo", b'+') || self.mark(b"a", b'('),
            b'a' | b'e' | b'o' => self.twice(key) && self.mark(&[key], b'^'),
            // The second d may come at the end: `doid`.
            b'9' | b'd' => self.mark(b"d", b'-'),
            _ => false,
        };
        self.used |= taken;
        if !taken {
            self.letters.push((key, 0));
        }
    }

    /// Sets the tone, if there is a vowel to bear it and no tone yet.
    fn tone(&mut self, tone: char) -> bool {
        let free = self.tone.is_none() && self.has_vowel();
        if free {
            self.tone = Some(tone);
        }
        free
    }

    /// Whether a vowel now comes a second time: beside the first, or behind the end of the syllable.
    fn twice(&self, vowel: u8) -> bool {
        let last = self.letters.iter().rposition(|&(letter, _)| is_vowel(letter));
        last.is_some_and(|at| self.letters[at].0 == vowel)
    }

    /// Marks the last of these letters; the horn marks both letters of `uo`.
    fn mark(&mut self, on: &[u8], quality: u8) -> bool {
        let Some(at) = self.letters.iter().rposition(|&(letter, _)| on.contains(&letter)) else {
            return false;
        };
        if self.letters[at].1 != 0 {
            return false;
        }
        self.letters[at].1 = quality;
        if quality == b'+' && at > 0 && self.letters[at].0 == b'o' && self.letters[at - 1].0 == b'u' {
            self.letters[at - 1].1 = quality;
        }
        true
    }

    fn has_vowel(&self) -> bool {
        self.letters.iter().any(|&(letter, _)| is_vowel(letter))
    }

    fn written(&self) -> String {
        let mut word = String::new();
        for &(letter, quality) in &self.letters {
            match quality {
                b'-' => word.push('đ'),
                _ => word.push(char::from(letter)),
            }
            match quality {
                b'^' => word.push('\u{302}'),
                b'(' => word.push('\u{306}'),
                b'+' => word.push('\u{31B}'),
                _ => {}
            }
        }
        word.extend(self.tone);
        word
    }
}

fn is_vowel(letter: u8) -> bool {
    matches!(letter, b'a' | b'e' | b'i' | b'o' | b'u' | b'y')
}

#[cfg(test)]
mod tests {
    use super::unkeyed;
    use crate::{Spelling, fold};

    #[test]
    fn keys_make_the_word_that_was_meant() {
        let cases = [
            ("ddoois", "đối"),
            ("doois", "dối"),
            ("ddois", "đói"),
            ("tacs", "tác"),
            ("chieens", "chiến"),
            ("luowcj", "lược"),
            ("luwowcj", "lược"),
            ("luocwj", "lược"),
            ("dduowngf", "đường"),
            ("duongwfd", "đường"),
            ("awn", "ăn"),
            ("hoaf", "hòa"),
            ("quaan", "quân"),
            ("heej", "hệ"),
            ("vieetj", "việt"),
            ("nghij", "nghị"),
            ("DDoois", "đối"),
            ("toanf", "toàn"),
            ("uwngs", "ứng"),
            ("doi1", "dói"),
            ("d9o6i1", "đối"),
            ("doi619", "đối"),
            ("tac1", "tác"),
            ("lu7o7c5", "lược"),
            ("luoc75", "lược"),
            ("vie6t5", "việt"),
            ("an8", "ăn"),
            ("dien65", "diện"),
        ];
        for (keys, meant) in cases {
            let word = unkeyed(keys).expect(keys);
            assert_eq!(Spelling::of(&word), Spelling::of(meant), "{keys}");
            assert_eq!(fold(&word), fold(meant), "{keys}");
        }
    }

    #[test]
    fn other_words_are_no_keys() {
        for word in ["2020", "nga", "đối", "km2", "b52", "pln", "", "h1n1"] {
            assert_eq!(unkeyed(word), None, "{word}");
        }
    }
}
