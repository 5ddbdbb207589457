//! What the text tells of as past, with its year: the page is no older.

use timex::{
    phrases,
    tag::{Anchor, Day, Expression, Granularity, Reason},
};

use crate::{
    date::{is_past, sentence},
    role::Role,
    roles::Roles,
    text::Text,
};

/// The latest times of which the text tells as past.
#[derive(Default)]
pub(crate) struct Told {
    /// The latest day, or first day of a month: its line, words and day.
    pub day: Option<(usize, String, Day)>,
    /// The latest year, with a day or without.
    pub year: Option<i32>,
}

impl Told {
    /// Reads the article's text and captions. O(n) in them.
    pub fn new(texts: &[Text<'_>], roles: &Roles) -> Self {
        let mut told = Self::default();
        for (at, line) in texts.iter().enumerate() {
            if !(roles.roles[at].is_text() || roles.roles[at] == Role::Caption) {
                continue;
            }
            for one in line.times(Anchor::unknown()) {
                let Some(days) = one.days.filter(|_| one.reason == Reason::Printed) else { continue };
                let Some(year) = days.from.year.filter(|year| days.to.year == Some(*year)) else { continue };
                if is_to_come(line, &one) {
                    continue;
                }
                told.year = told.year.max(Some(year));
                let month = days.from.month.filter(|_| one.granularity <= Granularity::Month);
                let day = month.and_then(|month| Day::new(year, month, days.from.day.unwrap_or(1)));
                if let Some(day) = day.filter(|day| told.day.as_ref().is_none_or(|(.., old)| day > old)) {
                    told.day = Some((at, one.words, day));
                }
            }
        }
        told
    }
}

/// Whether a time is an aim or the end of something, or stands in a sentence that looks ahead.
fn is_to_come(line: &Text<'_>, one: &Expression) -> bool {
    let words = line.whole();
    let at = words.word_at(one.range.start);
    let is_year = one.granularity > Granularity::Month;
    words.follows(at, phrases!("đến|tới|trước|trước ngày|dự kiến|by|until|till|before|to|through|mốc"))
        || is_year
            && (words.follows(at, phrases!("sau|vào|tầm nhìn|asean"))
                || words.has(at.saturating_sub(12)..at, phrases!("ahead of|hướng tới|tiến tới|chuẩn bị")))
        || !is_past(&sentence(line.line, one.range.start))
        || line.line.get(one.range.end..).is_some_and(|rest| rest.trim_start().starts_with("(sắp tới"))
}
