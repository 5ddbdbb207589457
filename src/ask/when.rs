//! Dates of a question against dates of events.

use chronicle::{Edtf, edtf::Day};
use timex::{Partial, Value};

/// The first and the last day.
type Days = (Day, Day);

/// Years that a date of every year is looked for in: those in which the record could have events.
const YEARS: std::ops::RangeInclusive<i32> = 1900..=2100;

/// How well a date answers the time asked: 0 where they have no day in common, 1 where they are the same.
///
/// Between them it is mostly the share of the date's own days that lie in the time asked, so that whatever fell wholly
/// into a month asked comes before what went on all year; and a little the share of the time asked that it fills.
#[must_use]
pub fn closeness(date: &Edtf, asked: &Value) -> f32 {
    let of = (date.earliest().unwrap_or(Day::MIN), date.latest().unwrap_or(Day::MAX));
    let years = match asked.from.year {
        Some(year) => year..=year,
        // The time may have begun in the year before.
        None => (of.0.ymd().0 - 1).max(*YEARS.start())..=of.1.ymd().0.min(*YEARS.end()),
    };
    let mut best = 0.0_f32;
    for days in years.filter_map(|year| days(asked, year)) {
        best = best.max(share(of, days));
    }
    best
}

/// The days of the time asked, if it begins in that year.
pub fn days(asked: &Value, year: i32) -> Option<Days> {
    let last = asked.to.in_year(Some(year.checked_add(asked.years_later())?));
    Some((first_day(asked.from.in_year(Some(year)))?, last_day(last)?))
}

fn first_day(date: Partial) -> Option<Day> {
    Day::from_ymd(date.year?, date.month.unwrap_or(1), date.day.unwrap_or(1))
}

fn last_day(date: Partial) -> Option<Day> {
    Day::from_ymd(date.year?, date.month.unwrap_or(12), date.day.unwrap_or_else(|| date.last_day()))
}

/// How much of [`closeness`] is the share of the date's own days.
const OWN: f32 = 0.9;

#[expect(clippy::cast_precision_loss, reason = "a rank needs no more than the 24 bits that it keeps")]
fn share(date: Days, asked: Days) -> f32 {
    let length = |from: Day, to: Day| (i64::from(to.days()) - i64::from(from.days()) + 1).max(0) as f32;
    let common = length(date.0.max(asked.0), date.1.min(asked.1));
    OWN * common / length(date.0, date.1) + (1.0 - OWN) * common / length(asked.0, asked.1)
}
