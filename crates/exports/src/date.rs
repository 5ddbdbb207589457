//! Dates as finely as they are known.

use chronicle::{
    Edtf,
    edtf::{Date, Day, Precision},
};

/// A date in numbers, as far as it has them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Parts {
    /// The year.
    pub year: i32,
    /// The month, from 1.
    pub month: Option<u8>,
    /// The day of the month, from 1.
    pub day: Option<u8>,
}

/// A date, or a time from one date to another, in numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stretch {
    /// Its start, or the whole of it.
    pub start: Parts,
    /// Its end, where that is another date.
    pub end: Option<Parts>,
}

/// The parts that are known of a date. A season has only its year: its months are a convention. Of a decade or century
/// the first year is told, and [`stretch`] has the last too.
fn parts(date: &Date, of: Day) -> Parts {
    let (year, month, day) = of.ymd();
    match date.precision() {
        Precision::Day => Parts { year, month: Some(month), day: Some(day) },
        Precision::Month => Parts { year, month: Some(month), day: None },
        _ => Parts { year, month: None, day: None },
    }
}

/// The date in numbers. One of several days is told by what its days have in common, its month or year, since neither
/// the first of them nor the whole time would be true; where they have no year in common, from year to year. `None`
/// where nothing is known but an open end.
pub fn stretch(date: &Edtf) -> Option<Stretch> {
    match date {
        Edtf::Date(date) => {
            let start = parts(date, date.earliest());
            let end = Some(parts(date, date.latest())).filter(|end| end.year != start.year);
            Some(Stretch { start, end: end.filter(|_| date.precision() >= Precision::Decade) })
        }
        Edtf::Interval(interval) => {
            let start = interval.start().date().map(|date| parts(&date, date.earliest()));
            let end = interval.end().date().map(|date| parts(&date, date.latest()));
            match (start, end) {
                (Some(start), end) => Some(Stretch { start, end: end.filter(|end| *end != start) }),
                (None, Some(end)) => Some(Stretch { start: end, end: None }),
                (None, None) => None,
            }
        }
        Edtf::OneOf(_) => {
            let (first, last) = (date.earliest().or(date.latest())?, date.latest().or(date.earliest())?);
            let ((from, month, day), (to, last_month, last_day)) = (first.ymd(), last.ymd());
            let same_month = from == to && month == last_month;
            let start = Parts {
                year: from,
                month: same_month.then_some(month),
                day: (same_month && day == last_day).then_some(day),
            };
            let end = (from != to).then_some(Parts { year: to, month: None, day: None });
            Some(Stretch { start, end })
        }
    }
}

/// Whether every day of it is known and it is told in days: a day, or days from one to another.
pub fn is_of_days(date: &Edtf) -> bool {
    let certain = !date.is_approximate() && !date.is_uncertain();
    let closed = date.earliest().is_some() && date.latest().is_some();
    certain && closed && !date.is_one_of() && date.precision() == Precision::Day
}

/// A day as `2020-09-12`. `None` for years that have other than four figures.
pub fn iso(day: Day) -> Option<String> {
    let (year, month, day) = day.ymd();
    (0..=9999).contains(&year).then(|| format!("{year:04}-{month:02}-{day:02}"))
}

#[cfg(test)]
mod tests {
    use super::{Parts, Stretch, is_of_days, stretch};

    fn told(date: &str) -> String {
        let of = |parts: Parts| {
            let rest: Vec<String> =
                [parts.month, parts.day].into_iter().flatten().map(|n| n.to_string()).collect();
            std::iter::once(parts.year.to_string()).chain(rest).collect::<Vec<_>>().join("-")
        };
        let Some(Stretch { start, end }) = stretch(&date.parse().unwrap()) else { return String::new() };
        end.map_or_else(|| of(start), |end| [&of(start), "/", &of(end)].concat())
    }

    #[test]
    fn a_date_is_told_as_finely_as_it_is_known() {
        for (date, expected) in [
            ("2020-09-12", "2020-9-12"),
            ("2020-09", "2020-9"),
            ("2020-09-XX", "2020-9"),
            ("2020", "2020"),
            ("2020-21", "2020"),
            ("2020-24", "2020"),
            ("202X", "2020/2029"),
            ("2020-09-09/2020-09-12", "2020-9-9/2020-9-12"),
            ("1996/2006", "1996/2006"),
            ("2016-05/..", "2016-5"),
            ("../2019-11-26", "2019-11-26"),
            ("[2020-09-09..2020-09-12]", "2020-9"),
            ("[2018-11-14..2018-12-31]", "2018"),
            ("[2018-12-31..2019-01-02]", "2018/2019"),
        ] {
            assert_eq!(told(date), expected, "{date}");
        }
    }

    #[test]
    fn only_known_days_are_days() {
        for date in ["2020-09-12", "2020-09-09/2020-09-12"] {
            assert!(is_of_days(&date.parse().unwrap()), "{date}");
        }
        for date in ["2020-09", "2020-09-12~", "2020-09-12?", "[2020-09-09..2020-09-12]", "2020-09-12/.."] {
            assert!(!is_of_days(&date.parse().unwrap()), "{date}");
        }
    }
}
