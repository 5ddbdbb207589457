//! What one character is made of: a base letter, a vowel quality, a tone.
//!
//! The tables write each letter in VIQR (RFC 1456): its base, then `^` for the circumflex, `(` for the breve,
//! `+` for the horn, then the tone as `'` acute, `` ` `` grave, `?` hook above, `~` tilde, `.` dot below. For
//! `đ` they say `d-`, where VIQR has `dd`. Marks that Vietnamese does not use are left out: `ü` is `u`.

/// What one character adds to a text: up to two base characters (`æ` is `ae`), and marks.
///
/// A combining mark has no base of its own, so that `e` + U+0302 + U+0301 adds up to what `ế` is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Parts {
    bases: [char; 2],
    /// `^`, `(`, `+` or `-`; 0 for none.
    pub quality: u8,
    /// A set of tones, a bit each.
    pub tones: u8,
}

impl Parts {
    /// The base characters, in lower case; none for a mark.
    pub fn bases(&self) -> impl Iterator<Item = char> {
        self.bases.into_iter().filter(|&base| base != NO_BASE)
    }
}

const NO_BASE: char = '\0';

/// The tones of VIQR, in the order of their bits.
const TONES: &[u8; 5] = b"'`?~.";

/// Takes a character apart. Constant time.
///
/// A letter of another script is its own base, Greek and Cyrillic ones in lower case: the tables of the standard
/// library for all scripts would cost eleven kilobytes.
pub(crate) fn parts(c: char) -> Parts {
    if c.is_ascii() {
        return base(c.to_ascii_lowercase());
    }
    latin(c).unwrap_or_else(|| match c {
        '\u{300}' | '\u{340}' => tone(b'`'),
        '\u{301}' | '\u{341}' => tone(b'\''),
        '\u{303}' => tone(b'~'),
        '\u{309}' => tone(b'?'),
        '\u{323}' => tone(b'.'),
        '\u{302}' => Parts { quality: b'^', ..Parts::default() },
        '\u{306}' => Parts { quality: b'(', ..Parts::default() },
        '\u{31B}' => Parts { quality: b'+', ..Parts::default() },
        _ if is_ignored(c) => Parts::default(),
        '\u{212A}' => base('k'), // The Kelvin sign,
        '\u{212B}' => base('a'), // the Ångström sign.
        'Α'..='Ω' | 'А'..='Я' => base(shifted(c, 0x20)),
        'Ѐ'..='Џ' => base(shifted(c, 0x50)),
        _ => base(c),
    })
}

/// The lower case of a script that keeps its two cases side by side.
fn shifted(c: char, by: u32) -> char {
    char::from_u32(u32::from(c) + by).unwrap_or(c)
}

/// Whether a character is a combining mark, or invisible inside a word: it never ends one.
pub(crate) fn is_ignored(c: char) -> bool {
    // Combining marks; soft hyphen; the joiners; the byte order mark.
    matches!(c, '\u{300}'..='\u{36F}' | '\u{AD}' | '\u{200C}' | '\u{200D}' | '\u{2060}' | '\u{FEFF}')
}

fn base(c: char) -> Parts {
    Parts { bases: [c, NO_BASE], ..Parts::default() }
}

fn tone(viqr: u8) -> Parts {
    Parts { tones: tone_bit(viqr), ..Parts::default() }
}

fn latin(c: char) -> Option<Parts> {
    let code = c as usize;
    let row = match code {
        0xC0..=0x24F => &LATIN[code - 0xC0],
        0x1E00..=0x1EFF => &LATIN_ADDITIONAL[code - 0x1E00],
        _ => return None,
    };
    (row.bases[0] != 0).then(|| Parts {
        bases: row.bases.map(char::from),
        quality: row.quality,
        tones: row.tones,
    })
}

/// A row of the tables: as [`Parts`], a third of its size.
#[derive(Clone, Copy)]
struct Row {
    bases: [u8; 2],
    quality: u8,
    tones: u8,
}

const fn tone_bit(viqr: u8) -> u8 {
    let mut bit = 0;
    while bit < TONES.len() {
        if TONES[bit] == viqr {
            return 1 << bit;
        }
        bit += 1;
    }
    0
}

/// Reads a table at compile time: `N` entries in VIQR, a space between two; `_` where there is no such
/// letter.
const fn table<const N: usize>(text: &str) -> [Row; N] {
    let text = text.as_bytes();
    let mut rows = [Row { bases: [0, 0], quality: 0, tones: 0 }; N];
    let (mut at, mut row) = (0, 0);
    while at < text.len() {
        let byte = text[at];
        match byte {
            b' ' => row += 1,
            b'a'..=b'z' if rows[row].bases[0] == 0 => rows[row].bases[0] = byte,
            b'a'..=b'z' => rows[row].bases[1] = byte,
            b'^' | b'(' | b'+' | b'-' => rows[row].quality = byte,
            b'_' => {}
            _ => {
                assert!(tone_bit(byte) != 0, "an entry is letters and VIQR marks");
                rows[row].tones |= tone_bit(byte);
            }
        }
        at += 1;
    }
    assert!(row + 1 == N, "one entry for each character of the block");
    rows
}

/// U+00C0 to U+024F: Latin-1, Latin Extended-A and Latin Extended-B.
#[rustfmt::skip]
static LATIN: [Row; 0x190] = table(
    "a` a' a^ a~ a a ae c e` e' e^ e i` i' i^ i \
     d- n~ o` o' o^ o~ o _ o u` u' u^ u y' th ss \
     a` a' a^ a~ a a ae c e` e' e^ e i` i' i^ i \
     d- n~ o` o' o^ o~ o _ o u` u' u^ u y' th y \
     a a a( a( a a c' c' c^ c^ c c c c d d \
     d- d- e e e( e( e e e e e e g^ g^ g( g( \
     g g g g h^ h^ h h i~ i~ i i i( i( i i \
     i i ij ij j^ j^ k k k l' l' l l l l l \
     l l l n' n' n n n n n ng ng o o o( o( \
     o o oe oe r' r' r r r r s' s' s^ s^ s s \
     s s t t t t t t u~ u~ u u u( u( u u \
     u u u u w^ w^ y^ y^ y z' z' z z z z s \
     b b b b _ _ _ c c d d d d _ e e \
     e f f g _ hv _ i k k l _ _ n n _ \
     o+ o+ oi oi p p _ _ _ _ _ t t t t u+ \
     u+ _ v y y z z _ _ _ _ _ _ _ _ _ \
     _ _ _ _ dz dz dz lj lj lj nj nj nj a a i \
     i o o u u u u u' u' u u u` u` e a a \
     a a ae ae g g g g k k o o o o _ _ \
     j dz dz dz g' g' hv _ n` n` a' a' ae' ae' o' o' \
     a a a a e e e e i i i i o o o o \
     r r r r u u u u s s t t _ _ h h \
     n d _ _ z z a a e e o o o~ o~ o o \
     o o y y l n t _ db qp a c c l t s \
     z _ _ b _ _ e e j j q q r r y y");

/// U+1E00 to U+1EFF: Latin Extended Additional, which ends with the Vietnamese letters.
#[rustfmt::skip]
static LATIN_ADDITIONAL: [Row; 0x100] = table(
    "a a b b b. b. b b c' c' d d d. d. d d \
     d d d d e` e` e' e' e e e e e( e( f f \
     g g h h h. h. h h h h h h i i i' i' \
     k' k' k. k. k k l. l. l. l. l l l l m' m' \
     m m m. m. n n n. n. n n n n o~' o~' o~ o~ \
     o` o` o' o' p' p' p p r r r. r. r. r. r r \
     s s s. s. s' s' s s s. s. t t t. t. t t \
     t t u u u u u u u~' u~' u u v~ v~ v. v. \
     w` w` w' w' w w w w w. w. x x x x y y \
     z^ z^ z. z. z z h t w y a s _ _ ss _ \
     a. a. a? a? a^' a^' a^` a^` a^? a^? a^~ a^~ a^. a^. a(' a(' \
     a(` a(` a(? a(? a(~ a(~ a(. a(. e. e. e? e? e~ e~ e^' e^' \
     e^` e^` e^? e^? e^~ e^~ e^. e^. i? i? i. i. o. o. o? o? \
     o^' o^' o^` o^` o^? o^? o^~ o^~ o^. o^. o+' o+' o+` o+` o+? o+? \
     o+~ o+~ o+. o+. u. u. u? u? u+' u+' u+` u+` u+? u+? u+~ u+~ \
     u+. u+. y` y` y. y. y? y? y~ y~ _ _ _ _ y y");
