//! Lines that say when a page was made.

use timex::tag::{Anchor, Reason};

use crate::text::Text;

/// Whether a line is a date or clock and little else: `Thứ Sáu, 31/10/2025, 18:21 (GMT+7)`, `Cập nhật: 7/9/2020`.
pub(crate) fn is_stamp(line: &Text<'_>) -> bool {
    let text = line.line;
    if text.chars().count() > 90 || !text.contains(|c: char| c.is_ascii_digit()) {
        return false;
    }
    let found = line.times(Anchor::unknown());
    let dated = found.iter().any(|one| {
        one.reason == Reason::Printed
            && one.days.is_some_and(|days| days.from.day.is_some() && days.from == days.to)
    });
    let covered: usize = found.iter().map(|one| one.chars.len()).sum();
    let letters = text.chars().filter(|c| c.is_alphabetic()).count();
    let inside: usize = found.iter().map(|one| one.words.chars().filter(|c| c.is_alphabetic()).count()).sum();
    dated && letters - inside <= 40 && covered * 3 >= text.chars().count()
}
