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
                date.month().is_some() && days <= LONGEST_MONTHLY_SPAN
            }
            _ => false,
        };
        Self { year: Some(year), month: monthly.then_some(month) }
    }
}
