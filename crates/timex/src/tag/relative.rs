//! What is counted from the document's date.

use super::{
    Granularity,
    civil::Day,
    cursor::Cursor,
    day::point,
    form::{Form, Meaning, Read},
    length::{self, Unit},
    weekday::single,
};
use crate::{Partial, Phrases, Value, phrases};

/// Phrases, how many days they are away, and whether they name a part of the day.
const DAYS: [(Phrases, i32, bool); 9] = [
    (phrases!("ngày hôm nay|hôm nay|bữa nay|today"), 0, false),
    (phrases!("ngày hôm qua|hôm qua|yesterday"), -1, false),
    (phrases!("hôm kia"), -2, false),
    (phrases!("ngày mai|tomorrow"), 1, false),
    (phrases!("ngày kia"), 2, false),
    (phrases!("sáng nay|trưa nay|chiều nay|tối nay|đêm nay|this morning|this afternoon|tonight"), 0, true),
    (phrases!("sáng mai|chiều mai|tối mai|trưa mai"), 1, true),
    (phrases!("sáng qua|chiều qua|tối qua|đêm qua|trưa qua|last night"), -1, true),
    (phrases!("cùng ngày|same day"), 0, false),
];

/// Reads what is counted from the document's date.
pub(super) fn relative(cursor: Cursor<'_>, at: usize) -> Read<Form> {
    day(cursor, at).or_else(|| unit(cursor, at)).or_else(|| ago(cursor, at))
}

/// `hôm nay`, `sáng mai`, `Hôm nay (7/9)`, `chiều hôm qua, 6/9`, `8 giờ tối nay`, `hôm nay lúc 2 giờ chiều`.
fn day(cursor: Cursor<'_>, at: usize) -> Read<Form> {
    if let Some((clock, end)) = cursor.clock(at) {
        let (mut form, end) = day(cursor, end).filter(|(form, _)| form.clock.is_none())?;
        (form.clock, form.granularity) = (Some(clock), Granularity::Minute);
        return Some((form, end));
    }
    let part = cursor.part_of_day(at).unwrap_or(at);
    let named = |at: usize| {
        DAYS.iter().find_map(|(phrases, by, is_part)| Some((cursor.phrase(at, *phrases)?, *by, *is_part)))
    };
    let (end, by, is_part) = named(at).or_else(|| named(part))?;
    let has_part = is_part || part > at && part < end;
    let granularity = if has_part { Granularity::PartOfDay } else { Granularity::Day };
    let last = cursor.word(end - 1);
    if cursor.phrase(end - 2, phrases!("cùng ngày|same day")).is_some() {
        return Some((Form::new(Meaning::SameYear(Value::single(Partial::default())), granularity), end));
    }
    // `chiều qua lại`, `tối nay` before a year.
    if last == "qua" && matches!(cursor.word(end), "lại" | "đi") {
        return None;
    }
    let bracket = cursor.skip_sign(end, &['(', ',']);
    let dated = point(cursor, bracket, true).filter(|point| {
        !cursor.is_sign(bracket - 1, '(') || cursor.is_sign(point.end, ')') || point.clock.is_some()
    });
    if let Some(point) = dated {
        let mut form = Form::days(point.date, point.date, granularity.min(point.granularity()));
        (form.clock, form.weekday) = (point.clock, point.weekday);
        let closed = cursor.is_sign(bracket - 1, '(') && cursor.is_sign(point.end, ')');
        return Some((form, point.end + usize::from(closed)));
    }
    let value = exact(cursor).map(|anchor| single(anchor.plus(by)));
    let mut form = Form::new(Meaning::Counted(value), granularity);
    let hour = cursor.phrase(end, phrases!("vào lúc|lúc")).and_then(|_| cursor.clock(end));
    let end = hour.map_or(end, |(clock, behind)| {
        (form.clock, form.granularity) = (Some(clock), Granularity::Minute);
        cursor.part_of_day(behind).unwrap_or(behind)
    });
    Some((form, end))
}

fn exact(cursor: Cursor<'_>) -> Option<Day> {
    cursor.anchor.day.filter(|_| cursor.anchor.is_exact)
}

/// How far a word behind or before a unit leads: `này`, `trước`, `tới`.
fn step(word: &str) -> Option<i32> {
    match word {
        "nay" | "này" | "this" => Some(0),
        "ngoái" | "trước" | "last" | "previous" => Some(-1),
        "sau" | "tới" | "next" => Some(1),
        "kia" => Some(-2),
        _ => None,
    }
}

/// `năm nay`, `tháng trước`, `tuần tới`, `last year`, `next month`.
pub(super) fn unit(cursor: Cursor<'_>, at: usize) -> Read<Form> {
    // `5 năm trước` is counted otherwise, and `nhiều năm trước` not at all.
    if cursor.count(at.wrapping_sub(1)).is_some()
        || matches!(cursor.before(at, 1), "những" | "nhiều" | "các" | "vài" | "mấy" | "việt" | "viet")
    {
        return None;
    }
    if cursor.phrase(at, phrases!("sang năm")).is_some() {
        return Some((years(cursor, 1, Granularity::Year), at + 2));
    }
    let (by, unit_at, end) = match step(cursor.word(at)) {
        Some(by) if cursor.word(at).is_ascii() && cursor.word(at) != "nay" && cursor.word(at) != "sau" => {
            (by, at + 1, None)
        }
        _ => (0, at, Some(())),
    };
    let ((unit, many, granularity), behind) = cursor.unit(unit_at)?;
    let (by, end) = if end.is_none() {
        (by, behind)
    } else {
        let word = cursor.word(behind);
        let is_past = word == "qua" && unit == Unit::Week
            || cursor.phrase(behind, phrases!("vừa qua")).is_some() && unit != Unit::Year;
        if is_past {
            (-1, if word == "qua" { behind + 1 } else { behind + 2 })
        } else {
            let by =
                step(word).filter(|_| !word.is_ascii() || word == "sau" || word == "nay" || word == "kia")?;
            // `năm sau khi`, `ngày sau đó`
            let goes_on =
                matches!(cursor.word(behind + 1), "khi" | "đó" | "lúc" | "ngày" | "năm" | "hội" | "đại");
            if by != 0 && goes_on || unit == Unit::Day || word == "nay" && unit != Unit::Year {
                return None;
            }
            (by, behind + 1)
        }
    };
    let form = match (unit, many) {
        (Unit::Year, 1) => years(cursor, by, granularity),
        (Unit::Year, span) => {
            let span = i32::try_from(span).ok()?;
            let first = |year: i32| {
                if span == 100 { (year - 1).div_euclid(100) * 100 + 1 } else { year.div_euclid(10) * 10 }
            };
            let value = cursor.anchor.day.map(|anchor| first(anchor.year) + by * span);
            let value =
                value.map(|first| Value { from: Partial::year(first), to: Partial::year(first + span - 1) });
            Form::new(Meaning::Counted(value), granularity)
        }
        (Unit::Month, many) => {
            let many = i32::try_from(many).ok()?;
            let value = exact(cursor).and_then(|anchor| {
                let first = (i32::from(anchor.month) - 1) / many * many;
                months(anchor.year, first + by * many, many)
            });
            Form::new(Meaning::Counted(value), granularity)
        }
        (Unit::Week, _) => {
            let value = exact(cursor).map(|anchor| {
                let monday = anchor.plus(1 - i32::from(anchor.weekday()) + by * 7);
                Value { from: single(monday).from, to: single(monday.plus(6)).to }
            });
            Form::new(Meaning::Counted(value), granularity)
        }
        _ => return None,
    };
    Some((form, end))
}

fn years(cursor: Cursor<'_>, by: i32, granularity: Granularity) -> Form {
    let value = cursor.anchor.day.map(|anchor| Value::single(Partial::year(anchor.year + by)));
    Form::new(Meaning::Counted(value), granularity)
}

/// So many months from a month of a year, which is counted from 0 and may lie outside it.
pub(super) fn months(year: i32, first: i32, many: i32) -> Option<Value> {
    let month = |number: i32| {
        let month = u32::try_from(number.rem_euclid(12) + 1).ok()?;
        Partial::month(Some(year + number.div_euclid(12)), month)
    };
    Some(Value { from: month(first)?, to: month(first + many - 1)? })
}

/// `3 ngày trước`, `5 năm trước`, `cách đây 30 năm`, `two weeks ago`.
fn ago(cursor: Cursor<'_>, at: usize) -> Read<Form> {
    let before = cursor.phrase(at, phrases!("cách đây"));
    let ((length, granularity), end) = length::counted(cursor, before.unwrap_or(at))?;
    let (by, end): (i32, usize) = if before.is_some() {
        (-1, end)
    } else {
        let (word, end) =
            (cursor.word(end), cursor.phrase(end, phrases!("trước đây|trước|ago|nữa|tới nữa"))?);
        if matches!(cursor.word(end), "đó" | "khi" | "ngày") {
            return None;
        }
        (if word == "nữa" { 1 } else { -1 }, end)
    };
    let (many, unit) = length.steps()?;
    let anchor = cursor.anchor.day;
    let value = match unit {
        Unit::Year => anchor
            .and_then(|anchor| anchor.year.checked_add(by.checked_mul(many)?))
            .map(|year| Value::single(Partial::year(year))),
        Unit::Month => exact(cursor)
            .filter(|_| many < 10_000)
            .and_then(|anchor| months(anchor.year, i32::from(anchor.month) - 1 + by * many, 1)),
        Unit::Week => {
            exact(cursor).filter(|_| many < 10_000).map(|anchor| single(anchor.plus(by * many * 7)))
        }
        Unit::Day => exact(cursor).filter(|_| many < 100_000).map(|anchor| single(anchor.plus(by * many))),
        _ => return None,
    };
    let value = value.filter(|value| value.from.year.is_some_and(|year| (1..=9999).contains(&year)));
    Some((Form::new(Meaning::Counted(value), granularity), end))
}
