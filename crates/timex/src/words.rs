//! The words of a text, as the grammar reads them.

use std::ops::Range;

/// A word with what follows it.
pub(crate) struct Word {
    pub range: Range<usize>,
    pub sign: Sign,
    /// What stands between it and the next word.
    pub gap: Gap,
}

/// What a word says in a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Sign {
    /// A number and how many digits it was written with.
    Number(u32, usize),
    /// `ngày`
    Day,
    /// `tháng`
    Month,
    /// `mười` as in `tháng mười`
    MonthWord(u32),
    /// `T9`
    MonthNumber(u32),
    /// `September`, `Sept`
    MonthName(u32),
    /// `quý`
    Quarter,
    /// `Q3`
    QuarterNumber(u32),
    /// `III`
    Roman(u32),
    /// `năm`
    Year,
    /// `từ`
    From,
    /// `đến`
    To,
    /// `of`
    Of,
    /// `Việt`, before which `nam` is no year.
    Viet,
    Other,
}

/// What stands between two words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Gap {
    Space,
    Slash,
    Dash,
    Dot,
    /// A comma or a dot, and white space.
    Comma,
    /// A dash with white space around it.
    WideDash,
    Other,
}

/// The words of a text. A word is a run of letters and digits, with the marks on them.
pub(crate) fn words(text: &str) -> Vec<Word> {
    let is_part = |c: char| c.is_alphanumeric() || ('\u{300}'..='\u{36F}').contains(&c);
    // Indexing would fail where this finds nothing, and the message of that is kilobytes of a program for a browser.
    let part = |from: usize, to: usize| text.get(from..to).unwrap_or_default();
    let rest = |from: usize| part(from, text.len());
    let mut words: Vec<Word> = Vec::new();
    let mut at = 0;
    while let Some(skipped) = rest(at).find(is_part) {
        let start = at + skipped;
        let len = rest(start).find(|c| !is_part(c)).unwrap_or(text.len() - start);
        if let Some(before) = words.last_mut() {
            before.gap = gap(part(at, start));
        }
        at = start + len;
        words.push(Word { range: start..at, sign: sign(part(start, at)), gap: Gap::Other });
    }
    words
}

fn gap(between: &str) -> Gap {
    match between.trim() {
        "" => Gap::Space,
        "/" => Gap::Slash,
        "-" | "–" | "—" if between.trim().len() < between.len() => Gap::WideDash,
        "-" | "–" | "—" => Gap::Dash,
        "." if between == "." => Gap::Dot,
        "," | "." => Gap::Comma,
        _ => Gap::Other,
    }
}

/// The English names of the months, as long as they have to be.
const MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];

/// The month that an English word in small letters names, in full or in three letters.
pub(crate) fn month_name(word: &str) -> Option<u32> {
    if word == "sept" {
        return Some(9);
    }
    let is_it = |name: &str| word == name || word.len() == 3 && name.starts_with(word);
    (1..).zip(MONTHS).find(|(_, name)| is_it(name)).map(|(month, _)| month)
}

/// The lower case of the letters of this grammar; the tables of the standard library for all letters are kilobytes.
fn lower(c: char) -> char {
    const UPPER: &str = "ÀÁÝÍĂÊĐƯỪẾỚỆẢẠỘỜ";
    const LOWER: &str = "àáýíăêđưừếớệảạộờ";
    let place = UPPER.chars().position(|upper| upper == c);
    place.and_then(|place| LOWER.chars().nth(place)).unwrap_or(c.to_ascii_lowercase())
}

fn sign(word: &str) -> Sign {
    if word.bytes().all(|byte| byte.is_ascii_digit()) {
        return word.parse().map_or(Sign::Other, |number| Sign::Number(number, word.len()));
    }
    // An NFD word reads as one without marks.
    let word: String = word.chars().filter(|c| !('\u{300}'..='\u{36F}').contains(c)).map(lower).collect();
    let numbered =
        |letter: char| word.strip_prefix(letter).filter(|rest| rest.len() < 3)?.parse::<u32>().ok();
    match word.as_str() {
        "ngày" | "ngay" => Sign::Day,
        "tháng" | "thang" | "thg" => Sign::Month,
        "quý" | "quí" | "quy" | "qui" => Sign::Quarter,
        "năm" | "nam" => Sign::Year,
        "từ" | "tu" | "from" => Sign::From,
        "đến" | "den" | "đen" | "tới" | "toi" | "to" => Sign::To,
        "of" => Sign::Of,
        "việt" | "viet" | "viêt" => Sign::Viet,
        "giêng" | "gieng" | "một" | "mot" => Sign::MonthWord(1),
        "hai" => Sign::MonthWord(2),
        "ba" => Sign::MonthWord(3),
        "tư" => Sign::MonthWord(4),
        // Without its mark it is the next month.
        "sáu" => Sign::MonthWord(6),
        "bảy" | "bay" => Sign::MonthWord(7),
        "tám" | "tam" => Sign::MonthWord(8),
        "chín" | "chin" => Sign::MonthWord(9),
        "mười" | "muoi" => Sign::MonthWord(10),
        "chạp" | "chap" => Sign::MonthWord(12),
        "i" => Sign::Roman(1),
        "ii" => Sign::Roman(2),
        "iii" => Sign::Roman(3),
        "iv" => Sign::Roman(4),
        _ => {
            if let Some(number) = numbered('t') {
                return Sign::MonthNumber(number);
            }
            if let Some(number) = numbered('q') {
                return Sign::QuarterNumber(number);
            }
            month_name(&word).map_or(Sign::Other, Sign::MonthName)
        }
    }
}
