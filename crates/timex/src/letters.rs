//! Letters and their small forms, without a look into the tables of Unicode for those of Vietnamese and English.

/// Whether a character is a letter or a digit.
#[must_use]
pub fn is_letter(c: char) -> bool {
    match c {
        '\0'..='\u{7F}' => c.is_ascii_alphanumeric(),
        '\u{C0}'..='\u{24F}' => c != '×' && c != '÷',
        '\u{1E00}'..='\u{1EFF}' => true,
        _ => c.is_alphanumeric(),
    }
}

/// Whether a character is a combining mark of Latin letters.
#[must_use]
pub fn is_mark(c: char) -> bool {
    ('\u{300}'..='\u{36F}').contains(&c)
}

/// The small form of a letter of Vietnamese or English; `None` where only Unicode's tables know it.
fn small(c: char) -> Option<char> {
    match c {
        '\0'..='\u{7F}' => Some(c.to_ascii_lowercase()),
        // The small letters stand right behind the capitals, or 32 places on.
        '\u{1EA0}'..='\u{1EF9}' => char::from_u32(u32::from(c) | 1),
        'À'..='Þ' if c != '×' => char::from_u32(u32::from(c) + 32),
        'Ă' | 'Đ' | 'Ĩ' | 'Ũ' | 'Ơ' | 'Ư' => char::from_u32(u32::from(c) + 1),
        'ß'..='ÿ' | 'ă' | 'đ' | 'ĩ' | 'ũ' | 'ơ' | 'ư' | '\u{300}'..='\u{36F}' | '\u{2000}'..='\u{206F}' => {
            Some(c)
        }
        _ => None,
    }
}

/// Whether a character is a capital.
#[must_use]
pub fn is_capital(c: char) -> bool {
    small(c).map_or_else(|| c.is_uppercase(), |small| small != c)
}

/// Puts the small form of a character behind a text.
pub fn push_small(text: &mut String, c: char) {
    match small(c) {
        Some(small) => text.push(small),
        None => text.extend(c.to_lowercase()),
    }
}

/// A text in small letters.
#[must_use]
pub fn lower(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    text.chars().for_each(|c| push_small(&mut out, c));
    out
}

#[cfg(test)]
mod tests {
    use super::{is_capital, is_letter, push_small};

    #[test]
    fn letters_are_those_of_unicode() {
        for c in ('\0'..='\u{2FFF}').filter(|c| *c != '×' && *c != '÷') {
            let mut small = String::new();
            push_small(&mut small, c);
            assert_eq!(small, c.to_lowercase().to_string(), "{c}");
            assert_eq!(is_letter(c), c.is_alphanumeric(), "{c}");
            // Letters like ‘ǅ’ have a small form without being capitals.
            assert!(is_capital(c) == c.is_uppercase() || c.to_lowercase().next() != Some(c), "{c}");
        }
    }
}
