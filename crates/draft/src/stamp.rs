//! Lines that say when a page was made.

use timex::{
    Partial, Phrases, phrases,
    tag::{Anchor, Day, Reason},
};

use crate::text::Text;

/// Words before the month of a stamp that has no day: `Cập nhật: tháng 3/2024`.
static UPDATED: &Phrases = phrases!("cập nhật|cập nhật lần cuối|updated|last updated|ngày đăng|published");

/// The first and last day of a stamp's month, where it has no day.
pub(crate) fn month(line: &Text<'_>) -> Option<(Day, Day)> {
    let months = line.times(Anchor::unknown()).into_iter().filter_map(|one| one.days);
    let month = months.map(|days| days.from).find(|date| date.day.is_none() && date.month.is_some())?;
    let day = |day: u8| Day::new(month.year?, month.month?, day);
    day(1).zip(day(month.last_day()))
}

/// Whether a line is a date or clock and little else: `Thứ Sáu, 31/10/2025, 18:21 (GMT+7)`, `Cập nhật: 7/9/2020`.
pub(crate) fn is_stamp(line: &Text<'_>) -> bool {
    let text = line.line;
    if text.chars().count() > 90 || !text.contains(|c: char| c.is_ascii_digit()) {
        return false;
    }
    let found = line.times(Anchor::unknown());
    let says_so = line.whole().at(0, UPDATED).is_some();
    let dated = found.iter().any(|one| {
        let is_fine = |date: Partial| date.day.is_some() || says_so && date.month.is_some();
        one.reason == Reason::Printed
            && one.days.is_some_and(|days| is_fine(days.from) && days.from == days.to)
    });
    let covered: usize = found.iter().map(|one| one.chars.len()).sum();
    let letters = text.chars().filter(|c| c.is_alphabetic()).count();
    let inside: usize = found.iter().map(|one| one.words.chars().filter(|c| c.is_alphabetic()).count()).sum();
    dated && letters - inside <= 40 && covered * 3 >= text.chars().count()
}
