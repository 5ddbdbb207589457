//! Dates as people write them elsewhere: recognised, so that the error can say what to write instead.

use super::{Day, ParseError, ParseErrorKind as Kind, day::month_length};

/// What a text that is not EDTF may mean, day before month as Vietnamese and British readers write it.
pub(super) fn explain(text: &str) -> Option<ParseError> {
    const DASHES: [char; 2] = ['-', '\u{2013}'];
    let mut numbers = [Number::default(); 4];
    let mut count = 0;
    for word in text.split(['/', '.', '-', '\u{2013}']) {
        *numbers.get_mut(count)? = Number::read(word)?;
        count += 1;
    }
    let kind = match numbers.get(..count)? {
        [compact] if compact.digits == 8 => {
            year_first(compact.value / 10_000, compact.value / 100 % 100, compact.value % 100)
        }
        [day, month] if day.is_short() && month.is_short() => {
            // A leap year, so that the 29th of February is one.
            valid(2000, month.value, day.value).map(|(_, month, day)| Kind::NoYear { month, day })
        }
        [month, year] | [year, month] if month.is_short() && year.is_year() => {
            year_and_month(year.value, month.value)
        }
        [first, last] if first.is_year() && last.is_year() && text.contains(DASHES) => {
            (first.value <= last.value).then_some(Kind::DashedYears(first.value, last.value))
        }
        [day, month, year] if day.is_short() && month.is_short() && year.is_year() => {
            year_first(year.value, month.value, day.value)
        }
        [year, month, day] if year.is_year() && month.is_short() && day.is_short() => {
            year_first(year.value, month.value, day.value)
        }
        [first, last, month, year]
            if first.is_short()
                && last.is_short()
                && month.is_short()
                && year.is_year()
                && first.value <= last.value =>
        {
            let (_, _, first) = valid(year.value, month.value, first.value)?;
            valid(year.value, month.value, last.value).map(|(year, month, last)| Kind::DashedDays {
                year,
                month,
                days: (first, last),
            })
        }
        _ => None,
    };
    kind.map(|kind| ParseError::new(kind, 0..text.len()))
}

#[derive(Clone, Copy, Default)]
struct Number {
    value: i32,
    digits: usize,
}

impl Number {
    fn read(word: &str) -> Option<Self> {
        let is_number = word.bytes().all(|byte| byte.is_ascii_digit());
        Some(Self { value: word.parse().ok().filter(|_| is_number)?, digits: word.len() })
    }

    const fn is_short(self) -> bool {
        self.digits <= 2
    }

    const fn is_year(self) -> bool {
        self.digits == 4
    }
}

fn year_first(year: i32, month: i32, day: i32) -> Option<Kind> {
    valid(year, month, day).map(|(year, month, day)| Kind::YearFirst { year, month, day: Some(day) })
}

fn year_and_month(year: i32, month: i32) -> Option<Kind> {
    let month = u8::try_from(month).ok()?;
    month_length(year, month).map(|_| Kind::YearFirst { year, month, day: None })
}

fn valid(year: i32, month: i32, day: i32) -> Option<(i32, u8, u8)> {
    Day::from_ymd(year, u8::try_from(month).ok()?, u8::try_from(day).ok()?).map(Day::ymd)
}
