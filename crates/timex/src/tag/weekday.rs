//! Days of the week.

use super::{
    Granularity,
    civil::Day,
    count::{Count, Which},
    cursor::Cursor,
    form::{Form, Read},
    tense::{is_ahead, leads_ahead, tells},
};
use crate::{Partial, Phrases, Value, phrases};

/// Names of the days, from Monday on.
static VIETNAMESE: &Phrases = phrases!(
    "thứ hai|thứ 2;thứ ba|thứ 3;thứ tư|thứ 4;thứ năm|thứ 5;thứ sáu|thứ 6;thứ bảy|thứ bẩy|thứ 7;chủ nhật|chúa nhật|cn",
);
static ENGLISH: &Phrases = phrases!(
    "monday|mon;tuesday|tues|tue;wednesday|wed;thursday|thurs|thur|thu;friday|fri;saturday|sat;sunday|sun",
);

/// Words after which `thứ hai` is an ordinal.
static ORDINALS: &Phrases = phrases!(
    "lần|lớn|hạng|đứng|xếp|người|nước|bậc|kỳ|phiên|khóa|khoá|năm|ngày|thế hệ|nhì|vị trí|giai đoạn|đợt|\
     tập|cao|nhiều|tuần|vòng|bên|quý|ông|bà",
);

static WEEKS: &Phrases = phrases!("tuần này|tuần trước|tuần sau|tuần tới|tuần qua");

impl Cursor<'_> {
    /// A name of a day of the week, wherever it stands.
    pub fn weekday_name(self, at: usize) -> Read<u8> {
        let named = |names: &Phrases| {
            let (group, end) = self.which(at, names)?;
            Some((u8::try_from(group + 1).ok()?, end))
        };
        named(VIETNAMESE).or_else(|| {
            // `Thu 15 tháng một lúc` is Vietnamese.
            let is_other = |end: usize| self.word(end + 1) == "tháng";
            let (day, end) = named(ENGLISH).filter(|(_, end)| self.is_capital(at) && !is_other(*end))?;
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
    let behind = cursor.phrase(end, phrases!("morning|afternoon|evening|night")).filter(|_| is_english);
    let last_is_capital = cursor.is_capital(end - 1);
    let week = cursor.phrase(cursor.skip(end, phrases!("của")), WEEKS);
    let this = cursor.phrase(end, phrases!("này")).filter(|_| week.is_none());
    let next = week.is_none().then(|| which_one(cursor, end)).flatten();
    // `hôm thứ năm` is no ordinal.
    let is_placed = week.is_some()
        || next.is_some()
        || this.is_some() && cursor.word(at) != "thứ"
        || cursor.before(start, 1) == "hôm";
    // `ngày thứ ba của hội nghị`, but `ngày thứ Ba`.
    let is_ordinal =
        cursor.follows(start, ORDINALS) && !(cursor.before(start, 1) == "ngày" && last_is_capital);
    if is_ordinal || cursor.number(end - 1).is_some() && !has_part && !is_placed {
        return None;
    }
    // In small letters it is an ordinal, but after a part of the day, before a week, or where it says which one.
    let is_sure =
        if is_english { cursor.word(at).len() > 5 } else { last_is_capital || has_part || is_placed };
    if !is_sure {
        return None;
    }
    let which = match (week.map(|end| cursor.word(end - 1)), next) {
        (Some("trước" | "qua"), _) => Which::InWeek(-1),
        (Some("sau" | "tới"), _) => Which::InWeek(1),
        (Some(_), _) => Which::InWeek(0),
        (None, None) if this.is_some() || cursor.before(start, 1) == "this" => {
            if tells(cursor, start, end, true) { Which::UntilToday } else { Which::FromToday }
        }
        (None, _) if matches!(cursor.before(start, 1), "next" | "tới" | "until" | "till" | "through") => {
            Which::FromToday
        }
        (None, Some((true, _))) => Which::Next,
        (None, Some((false, _))) => Which::Last,
        (None, None) if is_ahead(cursor, start) || leads_ahead(cursor, start, end, PLANS) => Which::FromToday,
        // News speaks of the last one.
        (None, None) => Which::UntilToday,
    };
    let granularity = if has_part || behind.is_some() { Granularity::PartOfDay } else { Granularity::Day };
    let mut form = Form::counted(Count::Weekday(day, which), granularity);
    form.weekday = Some(day);
    Some((form, week.or(next.map(|(_, end)| end)).or(this).or(behind).unwrap_or(end)))
}

/// Verbs of a plan behind a weekday; behind a date they are of a chronicle.
static PLANS: &Phrases =
    phrases!("meets|holds|visits|travels|arrives|attends|hosts|opens|begins|leaves|flies|heads");

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
