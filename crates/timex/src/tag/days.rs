//! Days, lists of days and ranges of days.

use super::{
    Day, Granularity,
    cursor::Cursor,
    day::{DAY_WORDS, Point, point, with_year},
    form::{Form, Meaning, Read, Side},
    weekday::single as single_day,
};
use crate::{Partial, Value, phrases};

/// Reads a day, or days that belong together.
pub(super) fn days(cursor: Cursor<'_>, at: usize) -> Read<Form> {
    let from = cursor.skip(at, phrases!("kể từ|từ|from|between|since"));
    let has_from = from > at;
    week_of(cursor, from)
        .or_else(|| list(cursor, from))
        .or_else(|| short_range(cursor, from))
        .or_else(|| english_range(cursor, from))
        .or_else(|| long_range(cursor, from, has_from))
        .or_else(|| {
            // `từ ngày 7/9` is the 7th: the word is no part of it.
            let point = point(cursor, at, false)?;
            Some((single(point), point.end))
        })
}

fn single(point: Point) -> Form {
    let mut form = Form::days(point.date, point.date, point.granularity());
    (form.clock, form.weekday, form.side) = (point.clock, point.weekday, point.side);
    form
}

/// `the week of 19 May`: seven days.
fn week_of(cursor: Cursor<'_>, at: usize) -> Read<Form> {
    let weeks = phrases!("the week of|the week beginning|the week starting|tuần lễ từ ngày|tuần từ ngày");
    if !matches!(cursor.word(at), "the" | "tuần") {
        return None;
    }
    let first = point(cursor, cursor.phrase(at, weeks)?, true)?;
    let day = Day::new(first.date.year.unwrap_or(2001), first.date.month?, first.date.day?)?.plus(6);
    let last = Partial { year: first.date.year.and(Some(day.year)), ..single_day(day).from };
    // A range says itself where it ends.
    let is_range = cursor.to(first.end).is_some();
    (!is_range).then(|| (Form::days(first.date, last, Granularity::Week), first.end))
}

fn range(from: Partial, to: Partial, side: Side) -> Form {
    let from = from.in_year(from.year.or(to.year));
    let key = |date: Partial| (date.month, date.day);
    // `28/12 - 3/1/2021`: the year stands once, at the end.
    let turns = key(from) > key(to) && from.year == to.year;
    let from = if turns { from.in_year(from.year.map(|year| year - 1)) } else { from };
    Form { side, ..Form::days(from, to, Granularity::Day) }
}

/// Passes over `ngày`, `các ngày`, `hai ngày`, with a part of the day before it; whether there was any.
fn day_words(cursor: Cursor<'_>, at: usize) -> (usize, bool) {
    let part = cursor.part_of_day(at).unwrap_or(at);
    let many = cursor.skip(part, phrases!("các|những|cả"));
    let counted = cursor.count(many).map(|(_, end)| end).filter(|&end| cursor.word(end) == "ngày");
    let behind = cursor.skip(counted.unwrap_or(many), DAY_WORDS);
    if behind == many { (part, part > at) } else { (behind, true) }
}

/// `9-12/9`, `ngày 9 đến 12/9`, `từ ngày 9 đến ngày 12 tháng 9 năm 2020`: one month, printed once.
fn short_range(cursor: Cursor<'_>, at: usize) -> Read<Form> {
    let weekday = |at: usize| match cursor.weekday_name(at) {
        Some((_, end)) => cursor.skip_sign(end, &[',']),
        None => at,
    };
    let start = cursor.clock(at).map_or(at, |(_, end)| end);
    let (first_at, _) = day_words(cursor, weekday(start));
    let first = cursor.day_number(first_at)?;
    let to = cursor.to(first_at + 1)?;
    let is_dash = cursor.is_sign(first_at + 1, '-');
    let to = cursor.clock(to).map_or(to, |(_, end)| end);
    let last = point(cursor, to, true).filter(|last| last.clock.is_none() || !is_dash)?;
    // `14-11-2018` and `14-11` are days, not days to a day.
    let all_dashes = is_dash && cursor.is_sign(to + 1, '-') && cursor.number(to).is_some();
    let date = last.date;
    // `Day 1 - Wednesday, 16 November`: the weekday is that of one day.
    let is_numbered = is_dash && last.weekday.is_some() && weekday(start) == start;
    let is_range = date.day.is_some_and(|day| u32::from(day) > first) && !all_dashes && !is_numbered;
    let from = Partial::day(date.year, u32::from(date.month?), first).filter(|_| is_range)?;
    Some((range(from, date, last.side), last.end))
}

/// `September 9-12, 2020`, `September 9 to 12`.
fn english_range(cursor: Cursor<'_>, at: usize) -> Read<Form> {
    let month = cursor.month_name(at)?;
    let first_at = cursor.skip_sign(at + 1, &['.']);
    let first = cursor.day_number(first_at)?;
    let to = cursor.to(first_at + 1).or_else(|| cursor.phrase(first_at + 1, phrases!("and")))?;
    let last = cursor.day_number(to).filter(|last| *last > first)?;
    let (year, end) = with_year(cursor, to + 1);
    let day = |day: u32| Partial::day(year, month, day);
    Some((Form::days(day(first)?, day(last)?, Granularity::Day), end))
}

/// `30/9 - 2/10`, `từ ngày 30/9 đến hết ngày 2/10/2020`: two days in full.
fn long_range(cursor: Cursor<'_>, at: usize, has_from: bool) -> Read<Form> {
    let first = point(cursor, at, has_from)?;
    let and = || cursor.phrase(first.end, phrases!("and")).filter(|_| has_from);
    if let Some(form) = two_days(cursor, first) {
        return Some(form);
    }
    let to = cursor.to(first.end).or_else(and)?;
    let last = point(cursor, to, true)?;
    let is_open = last.date.year.is_none() || first.date.year.is_none();
    let key = |date: Partial| (date.year, date.month, date.day);
    let in_order = is_open || key(first.date) <= key(last.date);
    // A dash may also part two thoughts; then a year printed at the first alone speaks against a range.
    let one_thought = has_from || last.date.year.is_some() || first.date.year.is_none();
    if !in_order || !one_thought {
        return None;
    }
    let to_date = match (first.date.year, last.date.year) {
        (Some(year), None) => last.date.in_year(Some(year)),
        _ => last.date,
    };
    Some((range(first.date, to_date, last.side), last.end))
}

/// `12/12 và 13/12`: two days that follow each other are one interval.
fn two_days(cursor: Cursor<'_>, first: Point) -> Read<Form> {
    let last = point(cursor, cursor.phrase(first.end, phrases!("và|and"))?, false)?;
    let is_bare = |point: Point| point.clock.is_none() && !point.has_part;
    let day = |date: Partial| Day::new(date.year.unwrap_or(2001), date.month?, date.day?);
    let year = first.date.year.or(last.date.year);
    let (from, to) = (day(first.date.in_year(year))?, day(last.date.in_year(year))?);
    let is_next = last.date.year.is_none_or(|last| Some(last) == year) && from.plus(1) == to;
    (is_next && is_bare(first) && is_bare(last))
        .then(|| (range(first.date.in_year(year), last.date.in_year(year), last.side), last.end))
}

/// `hai ngày 14 và 15/11`: days that follow each other are one interval. Of others, as in `các ngày 9, 10 và 12/9`,
/// the first is read, and the rest goes on as a shorter list.
fn list(cursor: Cursor<'_>, at: usize) -> Read<Form> {
    let (first_at, has_word) = day_words(cursor, at);
    let follows_list = at > 1
        && (cursor.is_sign(at - 1, ',') || cursor.word(at - 1) == "và")
        && cursor.number(at - 2).is_some();
    let mut days = vec![cursor.day_number(first_at).filter(|_| has_word || follows_list || at == first_at)?];
    let mut at = first_at + 1;
    let first_end = at;
    let last = loop {
        let comma = cursor.skip_sign(at, &[',']);
        // `đêm 14 rạng sáng 15/8`
        let and = cursor.skip(comma, phrases!("và|and|&|hoặc|rạng"));
        // `4,5-6 lần`
        let is_figure = and == comma && cursor.is_joined(and) && cursor.is_sign(and + 1, '-');
        if and == at || is_figure {
            return None;
        }
        if let Some(last) = point(cursor, and, true) {
            break last;
        }
        days.push(cursor.day_number(and).filter(|_| days.len() < 12)?);
        at = and + 1;
    };
    let month = u32::from(last.date.month?);
    let last_day = u32::from(last.date.day?);
    let all: Vec<u32> = days.iter().copied().chain([last_day]).collect();
    if all.windows(2).any(|pair| matches!(pair, [a, b] if a >= b)) {
        return None;
    }
    let first = Partial::day(last.date.year, month, *days.first()?)?;
    if all.windows(2).all(|pair| matches!(pair, [a, b] if a + 1 == *b)) {
        return Some((range(first, last.date, last.side), last.end));
    }
    let value = Value::single(first);
    Some((Form::new(Meaning::Days(value), Granularity::Day), first_end))
}
