//! Days of the week.

use super::{
    Granularity,
    civil::Day,
    cursor::Cursor,
    form::{Form, Meaning, Read},
};
use crate::{Partial, Phrases, Value, phrases};

/// Names of the days, and the numbers of their days.
const VIETNAMESE: Phrases = Phrases::new(
    "thứ hai|thứ 2|thứ ba|thứ 3|thứ tư|thứ 4|thứ năm|thứ 5|thứ sáu|thứ 6|thứ bảy|thứ bẩy|thứ 7|chủ nhật|chúa nhật|cn",
);
const VIETNAMESE_DAYS: [u8; 16] = [1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 6, 7, 7, 7];
const ENGLISH: Phrases = Phrases::new(
    "monday|mon|tuesday|tues|tue|wednesday|wed|thursday|thurs|thur|thu|friday|fri|saturday|sat|sunday|sun",
);
const ENGLISH_DAYS: [u8; 17] = [1, 1, 2, 2, 2, 3, 3, 4, 4, 4, 4, 5, 5, 6, 6, 7, 7];

/// Words after which `thứ hai` is an ordinal.
const ORDINALS: Phrases = Phrases::new(
    "lần|lớn|hạng|đứng|xếp|người|nước|bậc|kỳ|phiên|khóa|khoá|năm|ngày|thế hệ|nhì|vị trí|giai đoạn|đợt|\
     tập|cao|nhiều|tuần|vòng|bên|quý",
);

const WEEKS: Phrases = Phrases::new("tuần này|tuần trước|tuần sau|tuần tới|tuần qua");

impl Cursor<'_> {
    /// A name of a day of the week, wherever it stands.
    pub fn weekday_name(self, at: usize) -> Read<u8> {
        let named = |names: Phrases, days: &[u8]| {
            let (number, end) = self.which(at, names)?;
            Some((*days.get(number)?, end))
        };
        named(VIETNAMESE, &VIETNAMESE_DAYS).or_else(|| {
            let (day, end) = named(ENGLISH, &ENGLISH_DAYS).filter(|_| self.is_capital(at))?;
            // `Mon.`, with its dot.
            let dotted = self.word(at).len() < 6 && self.is_sign(end, '.') && self.is_joined(end);
            Some((day, end + usize::from(dotted)))
        })
    }
}

/// A day of the week alone: `thứ Hai`, `thứ Sáu tuần trước`, `on Monday`.
pub(super) fn weekday(cursor: Cursor<'_>, at: usize) -> Read<Form> {
    let start = at;
    let at = cursor.part_of_day(at).unwrap_or(at);
    let has_part = at > start;
    let (day, end) = cursor.weekday_name(at)?;
    let is_english = cursor.word(at).is_ascii();
    let last_is_capital = cursor.is_capital(end - 1);
    let week = cursor.phrase(cursor.skip(end, phrases!("của")), WEEKS);
    let next = week.is_none().then(|| which_one(cursor, end)).flatten();
    let is_placed = week.is_some() || next.is_some();
    if cursor.follows(start, ORDINALS) || cursor.number(end - 1).is_some() && !has_part && !is_placed {
        return None;
    }
    // In small letters it is an ordinal, but after a part of the day, before a week, or where it says which one.
    let is_sure =
        if is_english { cursor.word(at).len() > 5 } else { last_is_capital || has_part || is_placed };
    if !is_sure {
        return None;
    }
    let weeks = match week.map(|end| cursor.word(end - 1)) {
        Some("trước" | "qua") => Some(-1),
        Some("sau" | "tới") => Some(1),
        Some(_) => Some(0),
        None => None,
    };
    let value = cursor.anchor.day.filter(|_| cursor.anchor.is_exact).map(|anchor| {
        let days = i32::from(day) - i32::from(anchor.weekday());
        let days = match weeks {
            Some(weeks) => days + weeks * 7,
            // News speaks of the last one, but for an announcement: the nearest, the past one first.
            None if cursor.phrase(start.saturating_sub(1), phrases!("next|tới")).is_some() => {
                days.rem_euclid(7)
            }
            None if matches!(next, Some((true, _))) => (days - 1).rem_euclid(7) + 1,
            None if days > 0 || next.is_some() && days == 0 => days - 7,
            None => days,
        };
        single(anchor.plus(days))
    });
    let granularity = if has_part { Granularity::PartOfDay } else { Granularity::Day };
    let mut form = Form::new(Meaning::Counted(value), granularity);
    form.weekday = Some(day);
    Some((form, week.or(next.map(|(_, end)| end)).unwrap_or(end)))
}

/// Whether a weekday is the coming one, by what stands behind it: `tới`, `vừa rồi`. Before another word `tới` is a verb:
/// `người thứ hai tới thăm`.
fn which_one(cursor: Cursor<'_>, at: usize) -> Read<bool> {
    if let Some(end) = cursor.phrase(at, phrases!("vừa rồi|vừa qua")) {
        return Some((false, end));
    }
    let end = cursor.phrase(at, phrases!("tới"))?;
    (!cursor.is_word(end) && cursor.number(end).is_none()).then_some((true, end))
}

/// One day as a value.
pub(super) fn single(day: Day) -> Value {
    Value::single(Partial { year: Some(day.year), month: Some(day.month), day: Some(day.day) })
}
