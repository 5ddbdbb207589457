//! Characters that no text of the seeds may hold, and the composed form (NFC) that all of it must have.

use unicode_normalization::{UnicodeNormalization, is_nfc};

use crate::{
    code::Code,
    diagnostic::Diagnostic,
    source::{Source, Span},
};

/// Reports every invisible or control character, and the first word that is not composed.
pub(crate) fn check(file: usize, source: &Source, faults: &mut Vec<Diagnostic>) {
    if let Some(range) = &source.not_utf8 {
        let help = "save the file as UTF-8 in your editor";
        let span = Span { file, range: range.clone() };
        faults.push(Diagnostic::new(Code::NotUtf8, "the file is not in UTF-8", &span, "from here on", help));
    }
    for (at, character) in source.text.char_indices() {
        if character == '\n' || character == '\t' {
            continue;
        }
        // Lost bytes have been reported as such.
        let lost = character == char::REPLACEMENT_CHARACTER && source.not_utf8.is_some();
        if let Some(bad) = Bad::of(character).filter(|_| !lost) {
            let span = Span { file, range: at..at + character.len_utf8() };
            faults.push(bad.diagnostic(&span, after(source.text.get(..at).unwrap_or_default())));
        }
    }
    let mut words = words(&source.text).filter(|(_, word)| !is_nfc(word));
    if let Some((at, word)) = words.next() {
        let span = Span { file, range: at..at + word.len() };
        let others = match words.count() {
            0 => String::new(),
            1 => ", and one more in this file".into(),
            count => format!(", and {count} more in this file"),
        };
        faults.push(not_nfc(word, &span, &others));
    }
}

/// Reports what is wrong with a string that was written with escapes, which hide it from [`check`].
pub(crate) fn check_escaped(value: &str, span: &Span, faults: &mut Vec<Diagnostic>) {
    let bad = value.chars().filter(|character| !matches!(character, '\n' | '\t')).find_map(Bad::of);
    if let Some(bad) = bad {
        faults.push(bad.diagnostic(span, "written as an escape in this".into()));
    }
    if let Some((_, word)) = words(value).find(|(_, word)| !is_nfc(word)) {
        faults.push(not_nfc(word, span, ""));
    }
}

fn not_nfc(word: &str, span: &Span, others: &str) -> Diagnostic {
    let composed: String = word.nfc().collect();
    let message = format!("`{composed}` is not in composed form (NFC){others}");
    let help = "type the word again with a Vietnamese keyboard, or let an editor convert the file to NFC";
    Diagnostic::new(Code::NotNfc, message, span, "an accent stands apart from its letter", help)
}

/// The words of a text with their places.
fn words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut at = 0;
    text.split_inclusive(char::is_whitespace).map(move |word| {
        let start = at;
        at += word.len();
        let unquoted = word.trim_start_matches(punctuation);
        (start + word.len() - unquoted.len(), unquoted.trim_end_matches(punctuation))
    })
}

fn punctuation(character: char) -> bool {
    character.is_ascii_punctuation() || character.is_whitespace()
}

/// Says where the character stands that nobody sees: after which letters.
fn after(before: &str) -> String {
    let line = before.rsplit('\n').next().unwrap_or_default();
    let word = line.rsplit(|character: char| !character.is_alphanumeric()).next().unwrap_or_default();
    if word.is_empty() { "here".into() } else { format!("after `{word}`") }
}

/// A character that may not stand in the seeds.
struct Bad {
    character: char,
    what: &'static str,
    help: &'static str,
}

impl Bad {
    fn of(character: char) -> Option<Self> {
        const REMOVE: &str = "delete it";
        const SPACE: &str = "replace it by an ordinary space";
        let (what, help) = match character {
            '\u{FFFD}' => ("replacement character: a letter was lost here", "write the lost letter"),
            '\u{00A0}' | '\u{202F}' => ("no-break space", SPACE),
            '\u{1680}' | '\u{2000}'..='\u{200A}' | '\u{205F}' | '\u{3000}' => ("unusual space", SPACE),
            '\u{200B}' => ("zero-width space", REMOVE),
            '\u{200C}' | '\u{200D}' => ("zero-width joiner", REMOVE),
            '\u{FEFF}' => ("byte order mark inside the text", REMOVE),
            '\u{00AD}' => ("soft hyphen", REMOVE),
            '\u{061C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' => {
                ("control character for the direction of writing", REMOVE)
            }
            '\u{2028}' | '\u{2029}' => ("line separator", "replace it by a line break"),
            '\u{034F}'
            | '\u{115F}'
            | '\u{1160}'
            | '\u{17B4}'
            | '\u{17B5}'
            | '\u{180B}'..='\u{180F}'
            | '\u{2060}'..='\u{2065}'
            | '\u{206A}'..='\u{206F}'
            | '\u{3164}'
            | '\u{FE00}'..='\u{FE0F}'
            | '\u{FFA0}'
            | '\u{FFF0}'..='\u{FFFB}'
            | '\u{E0000}'..='\u{E0FFF}' => ("invisible character", REMOVE),
            _ if character.is_control() => ("control character", REMOVE),
            _ => return None,
        };
        Some(Self { character, what, help })
    }

    fn diagnostic(&self, span: &Span, label: String) -> Diagnostic {
        let message = format!("U+{:04X} in the text: {}", u32::from(self.character), self.what);
        Diagnostic::new(Code::Character, message, span, label, self.help)
    }
}
