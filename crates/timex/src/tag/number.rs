//! Numbers in words, ordinals, Roman numerals, and the names of months.

use crate::{Phrases, phrases};

use super::{cursor::Cursor, form::Read, token::Kind};

/// Numbers in words: from one to twelve, then twenty to fifty.
static NUMBERS: &Phrases = phrases!(
    "một|mốt|one|a|an;hai|two;ba|three;bốn|tư|four;năm|lăm|five;sáu|six;bảy|bẩy|seven;tám|eight;chín|nine;\
     mười|ten;eleven;twelve;twenty;thirty;forty;fifty"
);

/// The numbers of months, as they stand behind `tháng`.
static MONTHS: &Phrases = phrases!("một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|tư");

impl Cursor<'_> {
    /// The number that a word says.
    fn number_word(self, at: usize) -> Option<u32> {
        let (group, _) = self.which(at, NUMBERS)?;
        let number = u32::try_from(group).ok()? + 1;
        Some(if number > 12 { (number - 11) * 10 } else { number })
    }

    /// A number in digits or words: `30`, `hai`, `mười lăm`, `hai mươi`, `twenty`.
    pub fn count(self, at: usize) -> Read<u32> {
        if let Some(number) = self.number(at) {
            return Some((number, at + 1));
        }
        let first = self.number_word(at)?;
        if first > 10 {
            return Some((first, at + 1));
        }
        let next = self.number_word(at + 1).filter(|&next| next < 10);
        if self.word(at + 1) == "mươi" {
            return match self.number_word(at + 2).filter(|&next| next < 10) {
                // `hai mươi năm` is twenty years; `hai mươi lăm năm` is twenty-five.
                Some(last) if self.word(at + 2) != "năm" => Some((first * 10 + last, at + 3)),
                _ => Some((first * 10, at + 2)),
            };
        }
        match next {
            Some(last) if first == 10 && self.word(at + 1) != "năm" => Some((10 + last, at + 2)),
            _ => Some((first, at + 1)),
        }
    }

    /// The number of a month in words, behind `tháng`: `Giêng`, `Chín`, `mười hai`.
    pub fn month_word(self, at: usize) -> Read<u32> {
        if self.word(at) == "giêng" {
            return Some((1, at + 1));
        }
        self.phrase(at, MONTHS)?;
        self.count(at).filter(|(number, _)| (1..=12).contains(number))
    }

    /// A Roman numeral up to 39, in capitals, or a number of one or two digits.
    pub fn roman_or_short(self, at: usize) -> Option<u32> {
        self.short(at).or_else(|| roman(self.word(at)).filter(|_| self.is_capital(at)))
    }

    /// An English ordinal: `9th`, `21st`, `third`.
    pub fn ordinal(self, at: usize) -> Option<u32> {
        let word = self.word(at);
        let names = ["first", "second", "third", "fourth"];
        if let Some((number, _)) = (1..).zip(names).find(|(_, name)| *name == word) {
            return Some(number);
        }
        let digits = ["st", "nd", "rd", "th"].iter().find_map(|end| word.strip_suffix(end))?;
        digits.parse().ok().filter(|&number| number > 0 && digits.len() < 3)
    }

    /// A day of the month: `9`, `09`, `9th`; behind `mùng` in words too.
    pub fn day_number(self, at: usize) -> Option<u32> {
        let is_digits = || self.word(at).starts_with(|c: char| c.is_ascii_digit());
        let day = match self.tokens.get(at)?.kind {
            Kind::Number(..) => self.short(at),
            Kind::Word if is_digits() => self.ordinal(at),
            Kind::Word if matches!(self.before(at, 1), "mùng" | "mồng") => self.number_word(at),
            Kind::Word | Kind::Sign(_) => None,
        };
        day.filter(|day| (1..=31).contains(day))
    }

    /// A day of the month in words, before the word for the month: `mười hai tháng Mười`.
    pub fn day_in_words(self, at: usize) -> Read<u32> {
        let (day, end) = self.count(at).filter(|_| self.is_word(at))?;
        ((1..=31).contains(&day) && self.word(end) == "tháng").then_some((day, end))
    }
}

/// The value of a Roman numeral of X, V and I.
fn roman(word: &str) -> Option<u32> {
    let value = |c: char| match c {
        'i' => Some(1_u32),
        'v' => Some(5),
        'x' => Some(10),
        _ => None,
    };
    if word.is_empty() || word.len() > 6 {
        return None;
    }
    let (mut total, mut last) = (0, 0);
    for c in word.chars().rev() {
        let this = value(c)?;
        total = if this < last { total - this } else { total + this };
        last = last.max(this);
    }
    Some(total)
}
