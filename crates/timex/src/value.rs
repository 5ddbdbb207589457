//! The time that a date names.

use std::fmt;

/// A year, month or day, of which the year may be left open: `7/9` is the 7th of September of any year.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Partial {
    /// The year.
    pub year: Option<i32>,
    /// The month, from 1 to 12.
    pub month: Option<u8>,
    /// The day of the month, from 1; only with a month.
    pub day: Option<u8>,
}

/// The whole time from one date to another, both included. The two are equal for a single date.
///
/// Its text is in EDTF, with `XXXX` for a year that is left open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Value {
    /// The first.
    pub from: Partial,
    /// The last.
    pub to: Partial,
}

impl Partial {
    /// A year.
    #[must_use]
    pub const fn year(year: i32) -> Self {
        Self { year: Some(year), month: None, day: None }
    }

    /// A month, or `None` where the year has no such month.
    #[must_use]
    pub fn month(year: Option<i32>, month: u32) -> Option<Self> {
        let month = u8::try_from(month).ok().filter(|month| (1..=12).contains(month))?;
        Some(Self { year, month: Some(month), day: None })
    }

    /// A day, or `None` where the month has no such day. Without a year, 29 February is one.
    #[must_use]
    pub fn day(year: Option<i32>, month: u32, day: u32) -> Option<Self> {
        let date = Self::month(year, month)?;
        let day = u8::try_from(day).ok().filter(|day| (1..=date.last_day()).contains(day))?;
        Some(Self { day: Some(day), ..date })
    }

    /// The last day of its month, or of December.
    #[must_use]
    pub fn last_day(self) -> u8 {
        let leap = |year: i32| year > 9999 || year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        match self.month {
            Some(4 | 6 | 9 | 11) => 30,
            Some(2) if self.year.is_none_or(leap) => 29,
            Some(2) => 28,
            _ => 31,
        }
    }

    /// The same in another year.
    #[must_use]
    pub const fn in_year(self, year: Option<i32>) -> Self {
        Self { year, ..self }
    }
}

impl Value {
    /// A single date.
    #[must_use]
    pub const fn single(date: Partial) -> Self {
        Self { from: date, to: date }
    }

    /// Whether its year is left open, so that it comes round every year.
    #[must_use]
    pub const fn is_yearly(&self) -> bool {
        self.from.year.is_none()
    }

    /// The years by which the last date is later than the first: 1 for `28/12 - 3/1`.
    #[must_use]
    pub fn years_later(&self) -> i32 {
        match (self.from.year, self.to.year) {
            (Some(from), Some(to)) => to - from,
            _ => i32::from((self.to.month, self.to.day) < (self.from.month, self.from.day)),
        }
    }
}

impl fmt::Display for Partial {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.year {
            Some(year) => write!(f, "{year:04}")?,
            None => f.write_str("XXXX")?,
        }
        for part in [self.month, self.day].into_iter().flatten() {
            write!(f, "-{part:02}")?;
        }
        Ok(())
    }
}

impl fmt::Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.from.fmt(f)?;
        if self.from == self.to { Ok(()) } else { write!(f, "/{}", self.to) }
    }
}
