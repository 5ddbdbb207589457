//! What is counted from the document's date.

use super::{
    Granularity, clock,
    count::{self, Count},
    cursor::Cursor,
    day::{DAY_WORDS, point, relative_year},
    form::{Form, Meaning, Read},
    length::{self, Unit},
};
use crate::{Partial, Phrases, Value, phrases};

/// Words for days that are counted.
static DAYS: &Phrases = phrases!(
    "ngày hôm nay|hôm nay|bữa nay|today;ngày hôm qua|hôm qua|yesterday;hôm kia|the day before yesterday;ngày mai|tomorrow;ngày kia|the day after tomorrow;\
     sáng sớm nay|rạng sáng nay|chiều tối nay|sáng nay|trưa nay|chiều nay|tối nay|đêm nay|this morning|this afternoon|tonight;\
     sáng mai|chiều mai|tối mai|trưa mai|đêm mai;sáng qua|rạng sáng qua|chiều tối qua|chiều qua|tối qua|đêm qua|trưa qua|last night;\
     cùng ngày|ngày hôm đó|hôm đó|ngày hôm ấy|hôm ấy|the same day|same day|that same day|later that day|that morning|that afternoon|that evening|that night|later in the day|earlier in the day|earlier that day;ngày hôm sau|hôm sau|the next day|the following day;ngày hôm trước|the previous day"
);
/// How many days each group of [`DAYS`] is away, and whether it names a part of the day.
const AWAY: [(i32, bool); 11] = [
    (0, false),
    (-1, false),
    (-2, false),
    (1, false),
    (2, false),
    (0, true),
    (1, true),
    (-1, true),
    (0, false),
    (1, false),
    (-1, false),
];
/// The group of [`DAYS`] from which on they are counted from the day named last.
const SAME: usize = 8;

/// Reads what is counted from the document's date.
pub(super) fn relative(cursor: Cursor<'_>, at: usize) -> Read<Form> {
    day(cursor, at)
        .or_else(|| to_date(cursor, at))
        .or_else(|| from_date(cursor, at))
        .or_else(|| weekend(cursor, at))
        .or_else(|| days_of_month(cursor, at))
        .or_else(|| same_year(cursor, at))
        .or_else(|| unit(cursor, at))
        .or_else(|| ago(cursor, at))
        .or_else(|| later(cursor, at))
        .or_else(|| hour(cursor, at))
        .or_else(|| part_alone(cursor, at))
}

/// A part of the day alone, where a sentence or an item begins with it: `Buổi chiều, hai bên ký …`. It is of the day of
/// which the text spoke last.
fn part_alone(cursor: Cursor<'_>, at: usize) -> Read<Form> {
    let end = cursor.phrase(at, phrases!("buổi sáng|buổi trưa|buổi chiều|buổi tối"))?;
    let begins = cursor.starts_sentence(at) && cursor.is_sign(end, ',')
        || at > 0 && cursor.is_sign(at - 1, ';') && cursor.phrase(end, phrases!("các|mỗi")).is_none();
    begins.then(|| (Form::new(Meaning::DaysAfter(0), Granularity::PartOfDay), end))
}

/// `từ đầu năm đến nay`: up to the document's day.
fn to_date(cursor: Cursor<'_>, at: usize) -> Read<Form> {
    let at = cursor.phrase(at, phrases!("kể từ đầu|tính từ đầu|từ đầu"))?;
    let ((unit, many, _), end) = cursor.unit(at)?;
    let end = cursor.phrase(end, phrases!("nay đến nay|đến nay|tới nay|cho đến nay|cho tới nay"))?;
    let is_known = matches!((unit, many), (Unit::Year | Unit::Month, 1));
    is_known.then(|| (Form::counted(Count::ToDate(unit), Granularity::Day), end))
}

/// `từ nay đến cuối năm`: from the document's day on.
fn from_date(cursor: Cursor<'_>, at: usize) -> Read<Form> {
    if cursor.word(at) != "từ" {
        return None;
    }
    let at = cursor.phrase(at, phrases!("từ nay cho đến|từ nay đến|từ nay tới|từ giờ đến"))?;
    let ((unit, many, _), end) = cursor.unit(cursor.phrase(at, phrases!("cuối|hết"))?)?;
    let end = cursor.skip(end, phrases!("nay|này"));
    let is_known = matches!((unit, many), (Unit::Year | Unit::Month, 1)) && cursor.number(end).is_none();
    is_known.then(|| (Form::counted(Count::FromDate(unit), Granularity::Day), end))
}

/// `over the weekend`; the Vietnamese words are a part of a week.
fn weekend(cursor: Cursor<'_>, at: usize) -> Read<Form> {
    if let Some((group, end)) = cursor.which(at, phrases!("the week before last;the week after next")) {
        return Some((
            Form::counted(Count::Week(if group == 0 { -2 } else { 2 }, 0, 6), Granularity::Week),
            end,
        ));
    }
    if cursor.word(at + 1) != "weekend" && cursor.word(at + 2) != "weekend" {
        return None;
    }
    let weekends = phrases!("over the weekend|at the weekend|last weekend;this weekend;next weekend");
    let (group, end) = cursor.which(at, weekends)?;
    let by = [-1, 0, 1].get(group)?;
    Some((Form::counted(Count::Week(*by, 5, 6), Granularity::Day), end))
}

/// `ngày 20 tháng trước`, `từ ngày 16 đến 18 tháng tới`: days of a month that is counted.
fn days_of_month(cursor: Cursor<'_>, at: usize) -> Read<Form> {
    let from = cursor.skip(at, phrases!("kể từ|từ"));
    // Without the word it would be so many months: `từ 16 đến 18 tháng tới`.
    let first_at = cursor.phrase(from, DAY_WORDS)?;
    let first = cursor.day_number(first_at)?;
    let joined = cursor.to(first_at + 1).or_else(|| cursor.phrase(first_at + 1, phrases!("và")));
    let last_at = joined.map_or(first_at, |to| cursor.skip(to, DAY_WORDS));
    let last = cursor.day_number(last_at).filter(|last| *last >= first)?;
    let month = cursor.phrase(last_at + 1, phrases!("tháng"))?;
    let goes_on = matches!(cursor.word(month + 1), "khi" | "đó");
    let by = step(cursor.word(month)).filter(|_| !goes_on)?;
    Some((Form::counted(Count::DaysOfMonth { by, first, last }, Granularity::Day), month + 1))
}

/// `in the same year`, `năm đó`, `the following year`: that of which the text spoke last, or the next.
fn same_year(cursor: Cursor<'_>, at: usize) -> Read<Form> {
    let is_told =
        |year: i32| year == count::SAME_YEAR || year == count::YEAR_AFTER && cursor.word(at) == "the";
    let (year, end) = relative_year(cursor, at).filter(|(year, _)| is_told(*year))?;
    let year = Partial::year(year);
    let is_counted =
        cursor.count(at.wrapping_sub(1)).is_some() || cursor.follows(at, phrases!("những|nhiều|các|mấy|vài"));
    (!is_counted).then(|| (Form::days(year, year, Granularity::Year), end))
}

/// `hôm nay`, `sáng mai`, `Hôm nay (7/9)`, `chiều hôm qua, 6/9`, `8 giờ tối nay`, `hôm nay lúc 2 giờ chiều`.
fn day(cursor: Cursor<'_>, at: usize) -> Read<Form> {
    if let Some((clock, end)) = cursor.clock(at) {
        let (mut form, end) = day(cursor, end).filter(|(form, _)| form.clock.is_none())?;
        (form.clock, form.granularity) = (Some(clock), Granularity::Minute);
        return Some((form, end));
    }
    let part = cursor.part_of_day(at).unwrap_or(at);
    let (group, end) =
        cursor.which(at, DAYS).or_else(|| if part > at { cursor.which(part, DAYS) } else { None })?;
    let &(by, is_part) = AWAY.get(group)?;
    let has_part = is_part || part > at && part < end;
    let granularity = if has_part { Granularity::PartOfDay } else { Granularity::Day };
    let last = cursor.word(end - 1);
    // `hôm đó` of what somebody tells is any day, `chiều hôm đó` that of the report.
    if matches!(last, "đó" | "ấy") && end == at + 2 {
        return None;
    }
    if group >= SAME && point(cursor, end, true).is_none() {
        // `mấy hôm sau`
        let is_counted = cursor.follows(at, phrases!("mấy|vài|nhiều|ít|những"))
            || cursor.count(at.wrapping_sub(1)).is_some();
        return Some((Form::new(Meaning::DaysAfter(by), granularity), end)).filter(|_| !is_counted);
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
    let mut form = Form::counted(Count::Days(by), granularity);
    let hour = cursor.phrase(end, phrases!("vào lúc|lúc")).and_then(|_| cursor.clock(end));
    let end = hour.map_or(end, |(clock, behind)| {
        (form.clock, form.granularity) = (Some(clock), Granularity::Minute);
        cursor.part_of_day(behind).unwrap_or(behind)
    });
    Some((form, end))
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
    // `sang năm 2018` and `sang năm nay` name the year otherwise.
    let names_other =
        || cursor.year(at + 2).is_some() || matches!(cursor.word(at + 2), "nay" | "học" | "mới" | "thứ");
    if cursor.phrase(at, phrases!("sang năm")).is_some() && !names_other() {
        return Some((year(count::year(1)), at + 2));
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
            || cursor.phrase(behind, phrases!("vừa qua|vừa rồi")).is_some() && unit != Unit::Year;
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
        (Unit::Year, 1) if cursor.word(end - 1) == "sau" => year(count::YEAR_AFTER),
        (Unit::Year, 1) => year(count::year(by)),
        (Unit::Year, many) => {
            Form::counted(Count::Years { many: i32::try_from(many).ok()?, by }, granularity)
        }
        (Unit::Month, many) => {
            Form::counted(Count::Months { many: i32::try_from(many).ok()?, by }, granularity)
        }
        (Unit::Week, _) => Form::counted(Count::Week(by, 0, 6), granularity),
        _ => return None,
    };
    Some((form, end))
}

fn year(year: i32) -> Form {
    Form::new(Meaning::Days(Value::single(Partial::year(year))), Granularity::Year)
}

/// `Bốn tháng sau, …`, `two days later`, `trước đó một ngày`: counted from what the text spoke of last.
fn later(cursor: Cursor<'_>, at: usize) -> Read<Form> {
    let before = cursor.which(at, phrases!("sau đó;trước đó"));
    let ((length, granularity), end) = length::counted(cursor, before.map_or(at, |(_, end)| end))?;
    let behind = || {
        // `hai năm sau chiến tranh` is counted from what follows.
        let ends = |(_, end): &(usize, usize)| cursor.is_sign(*end, ',') || cursor.ends_sentence(*end);
        let later = cursor.which(end, phrases!("sau đó|sau;trước đó|before")).filter(ends);
        later.or_else(|| cursor.which(end, phrases!("later|afterwards;earlier")))
    };
    let (group, end) = before.map(|(group, _)| (group, end)).or_else(behind)?;
    let sign = if group == 0 { 1 } else { -1 };
    let is_known = length.steps().is_some_and(|(_, unit)| is_counted(unit));
    is_known.then(|| (Form::new(Meaning::After(sign, length), granularity), end))
}

/// `3 ngày trước`, `5 năm trước`, `cách đây 30 năm`, `two weeks ago`.
fn ago(cursor: Cursor<'_>, at: usize) -> Read<Form> {
    // `a decade ago`
    if matches!(cursor.word(at), "a" | "an") {
        let ((unit, many, granularity), end) = cursor.unit(at + 1)?;
        let end = cursor.phrase(end, phrases!("ago"))?;
        return Some((Form::counted(Count::Away(-i32::try_from(many).ok()?, unit), granularity), end));
    }
    let before = cursor.phrase(at, phrases!("cách đây đúng|cách đây tròn|cách đây"));
    let ((length, granularity), end) = length::counted(cursor, before.unwrap_or(at))?;
    let (by, end): (i32, usize) = if before.is_some() {
        (-1, end)
    } else {
        let (word, end) =
            (cursor.word(end), cursor.phrase(end, phrases!("trước đây|trước|ago|nữa|tới nữa"))?);
        // `một tháng trước Tết` is counted from the feast.
        let others = phrases!(
            "đó|khi|ngày|tết|lễ|giờ|kỳ|bầu|sự kiện|hội nghị|cuộc|trận|phiên|chuyến|thời điểm|thời hạn|hạn|sinh nhật"
        );
        if cursor.phrase(end, others).is_some() {
            return None;
        }
        (if word == "nữa" { 1 } else { -1 }, end)
    };
    let (many, unit) = length.steps()?;
    is_counted(unit).then_some((Form::counted(Count::Away(by.checked_mul(many)?, unit), granularity), end))
}

/// A time by the clock alone, on the day of which the text spoke last: `lúc 15h45`, `09:00 - 10:30`, `8 giờ sáng`.
fn hour(cursor: Cursor<'_>, at: usize) -> Read<Form> {
    let has_cue = cursor.phrase(at, phrases!("vào lúc|lúc|at")).is_some()
        || cursor.follows(at, phrases!("khoảng|từ|đến|trước|from|until|by|hồi"));
    let (clock, end) = cursor.clock(at)?;
    let is_half = |at: usize| matches!(cursor.word(at), "am" | "pm" | "m" | ".");
    let until = cursor.to(end).and_then(|to| cursor.clock(to)).map(|(_, end)| end);
    let end = until.unwrap_or(end);
    let part = cursor.part_of_day(end);
    let zone = cursor.phrase(end, phrases!("gmt|utc|( giờ|giờ địa phương|giờ hà nội|local time"));
    // `08:30`, but not `1:25`, which may be a scale or a score.
    let is_full = cursor.word(at).len() == 2 && cursor.is_sign(at + 1, ':');
    let is_length = cursor.word(end - 1) == "giờ" && part.is_none();
    let is_sure = has_cue && !is_length
        || clock::is_entry(cursor, at, end)
        || part.is_some()
        || zone.is_some()
        || is_full
        || is_half(end - 1);
    let mut form = Form::new(Meaning::DaysAfter(0), Granularity::Minute);
    form.clock = Some(clock);
    is_sure.then_some((form, part.unwrap_or(end)))
}

/// Whether steps of it can be counted from a day.
fn is_counted(unit: Unit) -> bool {
    matches!(unit, Unit::Year | Unit::Month | Unit::Week | Unit::Day)
}
