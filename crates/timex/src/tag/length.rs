//! Lengths of time, and what comes round.

use std::fmt;

use crate::{Phrases, phrases};

use super::{
    Granularity, clock,
    cursor::Cursor,
    form::{Form, Meaning, Read},
    period,
};

/// A length of time, in the words of ISO 8601: `P50Y`, `PT20M`. Of `2-3 ngày` both ends are told: `P2D/P3D`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Length {
    amount: String,
    most: Option<String>,
    unit: Unit,
}

/// What is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Unit {
    Second,
    Minute,
    Hour,
    Day,
    Week,
    Month,
    Year,
}

impl fmt::Display for Length {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (before, letter) = match self.unit {
            Unit::Second => ("PT", 'S'),
            Unit::Minute => ("PT", 'M'),
            Unit::Hour => ("PT", 'H'),
            Unit::Day => ("P", 'D'),
            Unit::Week => ("P", 'W'),
            Unit::Month => ("P", 'M'),
            Unit::Year => ("P", 'Y'),
        };
        write!(f, "{before}{}{letter}", self.amount)?;
        self.most.as_ref().map_or(Ok(()), |most| write!(f, "/{before}{most}{letter}"))
    }
}

/// Words of the units.
static UNIT_WORDS: &Phrases = phrases!(
    "giây|seconds|second;phút|minutes|minute;giờ đồng hồ|tiếng đồng hồ|giờ|tiếng|hours|hour;\
     ngày đêm|ngày|hôm|days|day;tuần lễ|tuần|weeks|week;tháng|months|month;quý|quarters|quarter;năm|years|year;\
     thập kỷ|thập kỉ|thập niên|decades|decade;thế kỷ|thế kỉ|centuries|century"
);
/// Of each group of [`UNIT_WORDS`] the unit, how many of it one is, and how finely it tells the time.
const UNITS: [(Unit, u32, Granularity); 10] = [
    (Unit::Second, 1, Granularity::Minute),
    (Unit::Minute, 1, Granularity::Minute),
    (Unit::Hour, 1, Granularity::Minute),
    (Unit::Day, 1, Granularity::Day),
    (Unit::Week, 1, Granularity::Week),
    (Unit::Month, 1, Granularity::Month),
    (Unit::Month, 3, Granularity::Quarter),
    (Unit::Year, 1, Granularity::Year),
    (Unit::Year, 10, Granularity::Decade),
    (Unit::Year, 100, Granularity::Century),
];

/// Words that say how exact a number is.
static ABOUT: &Phrases =
    phrases!("hơn|gần|khoảng|trên|ngót|tròn|suốt|more than|over|nearly|almost|about|some|around");

impl Cursor<'_> {
    /// A unit of time.
    pub(super) fn unit(self, at: usize) -> Read<(Unit, u32, Granularity)> {
        let (group, end) = self.which(at, UNIT_WORDS)?;
        let found = (*UNITS.get(group)?, end);
        let ((unit, ..), end) = found;
        // `3 tiếng nổ` and `hai tiếng Anh` are no hours.
        let is_hour = unit != Unit::Hour || self.word(end - 1) != "tiếng" || !self.is_word(end);
        // `một quý ông`
        let is_title = self.word(at) == "quý" && self.phrase(end, phrases!("ông|bà|vị|khách|cô")).is_some();
        Some(found).filter(|_| is_hour && !is_title)
    }
}

/// A number and a unit, and no more: `5 năm`, `2-3 ngày`, `một năm rưỡi`.
pub(super) fn counted(cursor: Cursor<'_>, at: usize) -> Read<(Length, Granularity)> {
    if matches!(cursor.before(at, 1), "thứ" | "số" | "lần") {
        return None;
    }
    if let Some(end) = cursor.phrase(at, phrases!("nửa|half a|half an")) {
        let ((unit, each, granularity), end) = cursor.unit(end)?;
        let (amount, unit) = match (unit, each) {
            (Unit::Year, 1) => (6, Unit::Month),
            (Unit::Hour, 1) => (30, Unit::Minute),
            (Unit::Day, 1) => (12, Unit::Hour),
            (unit, each) if each > 1 => (each / 2, unit),
            _ => return None,
        };
        return Some(((Length { amount: amount.to_string(), most: None, unit }, granularity), end));
    }
    let (number, mut end) = cursor.count(at)?;
    let mut most = None;
    let mut decimals = "";
    let joined = |at: usize| cursor.is_joined(at) && cursor.is_joined(at + 1);
    if (cursor.is_sign(end, ',') || cursor.is_sign(end, '.'))
        && joined(end)
        && cursor.number(end + 1).is_some()
    {
        decimals = cursor.word(end + 1);
        // `1.000 năm` is a thousand.
        if decimals.len() == 3 {
            let (unit, each, granularity) = cursor.unit(end + 2)?.0;
            let thousand =
                number.checked_mul(1000)?.checked_add(decimals.parse().ok()?)?.checked_mul(each)?;
            let length = Length { amount: thousand.to_string(), most: None, unit };
            return Some(((length, granularity), cursor.unit(end + 2)?.1));
        }
        end += 2;
    } else if let Some((higher, behind)) = cursor.to(end).and_then(|to| cursor.count(to))
        && higher > number
    {
        (most, end) = (Some(higher), behind);
    }
    let hyphen = cursor.skip_sign(end, &['-']);
    let ((unit, each, granularity), mut behind) = cursor.unit(hyphen)?;
    // `tháng năm` is not counted; `năm 2020` and `năm nay` are years.
    let is_word = cursor.number(at).is_none();
    if is_word && (cursor.word(at) == "năm" && unit == Unit::Month && each == 1 || cursor.word(at) == "tư")
    {
        return None;
    }
    // `tháng hai năm nay`; but `hơn hai năm nay`.
    let is_of_year = is_word && matches!(cursor.before(at, 1), "tháng" | "thứ" | "quý" | "ngày" | "mùng");
    if cursor.word(behind - 1) == "năm"
        && (cursor.year(behind).is_some()
            || cursor.word(behind) == "ngoái" && is_word
            || cursor.word(behind) == "nay" && is_of_year)
        || cursor.word(behind - 1) == "hôm" && cursor.phrase(behind, phrases!("trước|nữa|sau")).is_none()
    {
        return None;
    }
    // `15 tháng 8 âm lịch` is a day of the moon's calendar.
    let is_day = cursor.word(behind - 1) == "tháng" && cursor.short(behind).is_some();
    if is_day || number == 0 || number > 100_000 {
        return None;
    }
    let mut amount = match decimals {
        "" => number.checked_mul(each)?.to_string(),
        _ if each > 1 => return None,
        decimals => format!("{number}.{decimals}"),
    };
    let mut unit = unit;
    if cursor.word(behind) == "rưỡi" && decimals.is_empty() {
        (amount, unit) = match (unit, each) {
            (Unit::Year, 1) => ((number * 12 + 6).to_string(), Unit::Month),
            (_, each) if each > 1 => ((number * each + each / 2).to_string(), unit),
            _ => (format!("{number}.5"), unit),
        };
        behind += 1;
    }
    let most = most.and_then(|most| most.checked_mul(each)).map(|most| most.to_string());
    Some(((Length { amount, most, unit }, granularity), behind))
}

/// A length of time, or what comes round.
pub(super) fn length(cursor: Cursor<'_>, at: usize) -> Read<Form> {
    if let Some(set) = set(cursor, at) {
        return Some(set);
    }
    if cursor.clock(at).is_some_and(|(_, end)| clock::is_entry(cursor, at, end)) {
        return None;
    }
    let start = cursor.skip(at, ABOUT);
    // `gần hai tháng đầu năm 2018` is a part of the year.
    if period::months_of_year(cursor, start).is_some() {
        return None;
    }
    let ((length, granularity), end) = counted(cursor, start)?;
    if let Some(end) = cursor.phrase(end, phrases!("một lần")) {
        return Some((Form::new(Meaning::Set(length), granularity), end));
    }
    Some((Form::new(Meaning::Length(length), granularity), end))
}

/// `hằng năm`, `mỗi 5 năm`, `every two years`, `once a year`.
fn set(cursor: Cursor<'_>, at: usize) -> Read<Form> {
    if let Some(end) = cursor.phrase(at, phrases!("annually")) {
        let length = Length { amount: "1".to_owned(), most: None, unit: Unit::Year };
        return Some((Form::new(Meaning::Set(length), Granularity::Year), end));
    }
    let each = cursor.phrase(at, phrases!("hàng|hằng|mỗi|every|each|once a|twice a|per"))?;
    if let Some(((length, granularity), end)) = counted(cursor, each) {
        return Some((Form::new(Meaning::Set(length), granularity), end));
    }
    let ((unit, many, granularity), end) = cursor.unit(each)?;
    // `hàng giờ` and `hàng thập kỷ` say ‘for hours’ and ‘for decades’.
    if (unit == Unit::Hour || granularity >= Granularity::Decade) && cursor.word(at) == "hàng" {
        return None;
    }
    let length = Length { amount: many.to_string(), most: None, unit };
    Some((Form::new(Meaning::Set(length), granularity), end))
}

impl Length {
    /// The number of whole days or months that it has, where it is exact.
    pub(super) fn steps(&self) -> Option<(i32, Unit)> {
        let amount = self.amount.parse().ok().filter(|_| self.most.is_none())?;
        Some((amount, self.unit))
    }
}
