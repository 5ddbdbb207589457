//! What is counted from the document's date, until that is known.

use super::{Anchor, Day, length::Unit, period, weekday::single};
use crate::{Partial, Value};

/// The document's own year in the values of the grammar; ‘last year’ stands as one less.
const THIS_YEAR: i32 = 1_000_000;

/// The year so many years after the document's.
pub(super) const fn year(by: i32) -> i32 {
    THIS_YEAR + by
}

/// The year of which the text spoke last.
pub(super) const SAME_YEAR: i32 = 2 * THIS_YEAR;

/// The year after that of which the line spoke last, if that is over, else after the document's: `năm sau`.
pub(super) const YEAR_AFTER: i32 = 3 * THIS_YEAR;

/// Whether a year is counted from the document's.
pub(super) fn is_counted(year: Option<i32>) -> bool {
    year.is_some_and(|year| year > THIS_YEAR / 2)
}

/// A date with its year in the document's years, and whether it had one that is counted from them.
pub(super) fn in_years(date: Partial, anchor: Anchor) -> (Partial, bool) {
    let is_counted = is_counted(date.year);
    let in_year = |year: i32| anchor.day.map(|day| day.year + year - THIS_YEAR);
    (if is_counted { date.in_year(date.year.and_then(in_year)) } else { date }, is_counted)
}

/// How far something is from the document's date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Count {
    /// So many days on.
    Days(i32),
    /// A day of the week, from 1 for Monday.
    Weekday(u8, Which),
    /// Days of a week so many weeks on: the first and the last, from 0 for Monday.
    Week(i32, i32, i32),
    /// So many months, in step with the year, so many of these on: a month, a quarter.
    Months { many: i32, by: i32 },
    /// A decade or century so many on: the number of its years.
    Years { many: i32, by: i32 },
    /// So many years, months, weeks or days on.
    Away(i32, Unit),
    /// Days of the month so many months on.
    DaysOfMonth { by: i32, first: u32, last: u32 },
    /// From the beginning of the year or month to the document's day.
    ToDate(Unit),
    /// From the document's day to the end of the year or month.
    FromDate(Unit),
}

/// Which one of the days of that name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Which {
    /// That of the week so many weeks on.
    InWeek(i32),
    /// The next, or the document's own day.
    FromToday,
    Next,
    /// The last, or the document's own day.
    UntilToday,
    Last,
}

impl Count {
    /// The days that it names, if the document's date is known as exactly as they are told.
    pub fn value(self, anchor: Anchor) -> Option<Value> {
        let near = anchor.day?;
        let exact = || anchor.day.filter(|_| anchor.is_exact);
        let value = match self {
            Self::Days(by) => single(exact()?.plus(by)),
            Self::Weekday(day, which) => {
                let today = exact()?;
                let days = i32::from(day) - i32::from(today.weekday());
                single(today.plus(match which {
                    Which::InWeek(weeks) => days + weeks * 7,
                    Which::FromToday => days.rem_euclid(7),
                    Which::Next => (days - 1).rem_euclid(7) + 1,
                    Which::UntilToday => -(-days).rem_euclid(7),
                    Which::Last => -(-days - 1).rem_euclid(7) - 1,
                }))
            }
            Self::Week(by, first, last) => {
                let today = exact()?;
                let monday = today.plus(1 - i32::from(today.weekday()) + by * 7);
                Value { from: single(monday.plus(first)).from, to: single(monday.plus(last)).to }
            }
            Self::Months { many, by } => {
                let today = exact()?;
                period::run(today.year, (i32::from(today.month) - 1) / many * many + by * many, many)?
            }
            Self::Years { many, by } => {
                // A century begins with the year 1 of it, a decade with 0.
                let first = i32::from(many == 100);
                let first = (near.year - first).div_euclid(many) * many + first + by * many;
                Value { from: Partial::year(first), to: Partial::year(first + many - 1) }
            }
            Self::Away(by, unit) => away(near, exact(), by, unit)?,
            Self::DaysOfMonth { by, first, last } => {
                let today = exact()?;
                let month = period::run(today.year, i32::from(today.month) - 1 + by, 1)?.from;
                let day = |day: u32| Partial::day(month.year, month.month?.into(), day);
                Value { from: day(first)?, to: day(last)? }
            }
            Self::ToDate(unit) => {
                let today = exact()?;
                let month = if unit == Unit::Year { 1 } else { today.month };
                Value { from: single(Day { month, day: 1, ..today }).from, to: single(today).to }
            }
            Self::FromDate(unit) => {
                let from = single(exact()?).from;
                let last = if unit == Unit::Year { Partial { month: Some(12), ..from } } else { from };
                Value { from, to: Partial { day: Some(last.last_day()), ..last } }
            }
        };
        Some(value).filter(|value| value.from.year.is_some_and(|year| (1..=9999).contains(&year)))
    }
}

fn away(near: Day, exact: Option<Day>, by: i32, unit: Unit) -> Option<Value> {
    let [month, day] = [exact.map(|today| today.month), exact.map(|today| today.day)];
    shifted(Partial { year: Some(near.year), month, day }, by, unit)
}

/// What lies so many years, months, weeks or days after a date, or before it, if that is as fine.
pub(super) fn shifted(from: Partial, by: i32, unit: Unit) -> Option<Value> {
    match unit {
        Unit::Year => from.year?.checked_add(by).map(|year| Value::single(Partial::year(year))),
        Unit::Month if by.abs() < 10_000 => period::run(from.year?, i32::from(from.month?) - 1 + by, 1),
        Unit::Week => shifted(from, by.checked_mul(7)?, Unit::Day),
        Unit::Day if by.abs() < 100_000 => {
            Some(single(Day::new(from.year?, from.month?, from.day?)?.plus(by)))
        }
        _ => None,
    }
}
