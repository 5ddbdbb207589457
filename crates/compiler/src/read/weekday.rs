//! Days of the week that a text names, and whether they fit their date.

use chronicle::{Edtf, edtf::Day};
use timex::Partial;

use super::Reader;
use crate::{code::Code, diagnostic::Diagnostic, source::Span};

/// The days of the week by ISO 8601, Monday first. In small letters `thứ hai` is an ordinal.
const NAMES: [[&str; 2]; 7] = [
    ["thứ Hai", "Monday"],
    ["thứ Ba", "Tuesday"],
    ["thứ Tư", "Wednesday"],
    ["thứ Năm", "Thursday"],
    ["thứ Sáu", "Friday"],
    ["thứ Bảy", "Saturday"],
    ["Chủ nhật", "Sunday"],
];

/// A date farther from the weekday than this is not said to be it. In bytes: `, that is ` and `, tức ngày ` fit.
const BESIDE: usize = 16;

/// A day of the week that a text names.
pub(crate) struct Weekday {
    /// 1 is Monday, 7 is Sunday.
    number: u8,
    /// The day that stands beside it, in the same clause.
    beside: Option<Partial>,
    span: Span,
}

/// Keeps the weekdays of a text that stands at `span`, until the date of its event is known.
pub(super) fn keep(text: &str, span: &Span, reader: &mut Reader<'_, '_>) {
    for (number, names) in (1..).zip(NAMES) {
        for name in names {
            for (at, _) in text.match_indices(name) {
                let beside = beside(text, at, at + name.len());
                reader.weekdays.push(Weekday { number, beside, span: span.clone() });
            }
        }
    }
}

/// The single day that stands right after, or right before, the words from `start` to `end`.
fn beside(text: &str, start: usize, end: usize) -> Option<Partial> {
    let is_close = |from: usize, to: usize| {
        text.get(from..to).is_some_and(|gap| gap.len() <= BESIDE && !gap.contains(['.', ';', ':']))
    };
    let days = timex::find(text)
        .into_iter()
        .filter(|found| found.value.from.day.is_some() && found.value.from == found.value.to);
    let mut before = None;
    for found in days {
        if found.range.start >= end {
            return if is_close(end, found.range.start) { Some(found.value.from) } else { before };
        }
        before = Some(found.value.from).filter(|_| is_close(found.range.end, start));
    }
    before
}

/// Reports each weekday, of those kept, on which its day does not fall: the day beside it, or else the event's.
pub(super) fn check(date: &Edtf, reader: &mut Reader<'_, '_>) {
    for weekday in std::mem::take(&mut reader.weekdays) {
        if falls_on(&weekday, date) {
            continue;
        }
        let name = NAMES.get(usize::from(weekday.number) - 1).map_or("", |names| names[1]);
        let (message, help) = match weekday.beside {
            Some(_) => (
                format!("the day beside {name} is no {name}"),
                "look both up in the source: one of the two is wrong",
            ),
            None => (
                format!("the event's date, {date}, has no {name}"),
                "look the date up in the source; if another day is meant, write its date right after the weekday",
            ),
        };
        let label = format!("{name} is named here");
        reader.fault(Diagnostic::new(Code::Weekday, message, &weekday.span, label, help));
    }
}

fn falls_on(weekday: &Weekday, date: &Edtf) -> bool {
    let fits = |day: Day| day.weekday() == weekday.number;
    match weekday.beside {
        Some(Partial { year, month: Some(month), day: Some(day) }) => {
            // A year left open is the event's; a day that this year does not have is none of ours to judge.
            let mut years = year.map_or(date.years(), |year| year..=year).take(400).peekable();
            years.peek().is_none() || years.any(|year| Day::from_ymd(year, month, day).is_none_or(fits))
        }
        _ => match (date.earliest(), date.latest()) {
            (Some(first), Some(last)) => {
                let days = last.days().saturating_sub(first.days()).min(6);
                (0..=days).any(|later| fits(first.add_days(later)))
            }
            _ => true,
        },
    }
}
