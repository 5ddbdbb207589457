//! Under which year and month an event is listed.

use chronicle::{Edtf, edtf::Day};

/// A longer span than this, in days, has no month of its own: a chair year is no matter of January.
const LONGEST_MONTHLY_SPAN: i32 = 62;

/// A year and a month of it, where the date tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Slot {
    /// The year in which the date begins, or ends where its beginning is not known.
    pub year: Option<i32>,
    /// The month in which it begins, where it is known and the date is short enough.
    pub month: Option<u8>,
}

impl Slot {
    /// The slot of a date.
    #[must_use]
    pub fn of(date: &Edtf) -> Self {
        let (earliest, latest) = (date.earliest(), date.latest());
        let Some((year, month, _)) = earliest.or(latest).map(Day::ymd) else {
            return Self { year: None, month: None };
        };
        let monthly = match (earliest, latest) {
            (Some(from), Some(to)) => {
                let days = to.days() - from.days();
                let same_month = (from.ymd().0, from.ymd().1) == (to.ymd().0, to.ymd().1);
                // A day that may lie in either of two months is in neither.
                let one_month = same_month || !date.is_one_of();
                date.month().is_some() && days <= LONGEST_MONTHLY_SPAN && one_month
            }
            _ => false,
        };
        Self { year: Some(year), month: monthly.then_some(month) }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::Slot;

    fn slot(date: &str) -> (Option<i32>, Option<u8>) {
        let Slot { year, month } = Slot::of(&date.parse().unwrap());
        (year, month)
    }

    #[test]
    fn a_day_or_a_short_span_has_the_month_that_it_begins_in() {
        assert_eq!(slot("2020-09-09"), (Some(2020), Some(9)));
        assert_eq!(slot("2020-09"), (Some(2020), Some(9)));
        assert_eq!(slot("2020-09-09/2020-09-12"), (Some(2020), Some(9)));
        assert_eq!(slot("2018-06-14/2018-07-15"), (Some(2018), Some(6)));
        assert_eq!(slot("[2020-09-09..2020-09-12]"), (Some(2020), Some(9)));
    }

    #[test]
    fn a_year_or_a_long_span_has_none() {
        assert_eq!(slot("2020"), (Some(2020), None));
        assert_eq!(slot("2020-01-01/2020-12-31"), (Some(2020), None));
        assert_eq!(slot("2021/2025"), (Some(2021), None));
        assert_eq!(slot("2018-11-14/2025-03-12"), (Some(2018), None));
    }

    #[test]
    fn an_open_span_stands_where_it_is_known() {
        assert_eq!(slot("2018-03-08/.."), (Some(2018), None));
        assert_eq!(slot("../2019-11-26"), (Some(2019), None));
    }

    #[test]
    fn slots_sort_by_time() {
        let of = |date: &str| Slot::of(&date.parse().unwrap());
        assert!(of("2019-12-31") < of("2020"));
        assert!(of("2020") < of("2020-01-01"));
        assert!(of("2020-01-01") < of("2020-02-01"));
    }
}
