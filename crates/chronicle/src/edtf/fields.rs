//! The fields of plain dates, and which of them a text of two dates need not repeat.

use super::{Date, Form};

/// Day, month and year of a date, where they are told and shown.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Fields {
    pub(super) day: Option<u8>,
    pub(super) month: Option<u8>,
    pub(super) year: Option<i32>,
}

impl Date {
    /// The fields of a day, a month or a year; `None` for seasons, decades and dates with `X`.
    pub(super) const fn fields(&self) -> Option<Fields> {
        match self.form {
            Form::Day { year, month, day } => {
                Some(Fields { day: Some(day), month: Some(month), year: Some(year) })
            }
            Form::Month { year, month } => Some(Fields { day: None, month: Some(month), year: Some(year) }),
            Form::Year { year } => Some(Fields { day: None, month: None, year: Some(year) }),
            _ => None,
        }
    }
}

/// The fields of two dates that read as one span: both days, both months or both years, none qualified.
pub(super) fn pair(first: Date, last: Date) -> Option<(Fields, Fields)> {
    let is_alike = first.precision() == last.precision();
    let is_plain = first.qualification.is_none() && last.qualification.is_none();
    Some((first.fields()?, last.fields()?)).filter(|_| is_alike && is_plain)
}

impl Fields {
    /// Leaves out the year, and then the month, that `next` repeats: 9 for 9 September 2020 before 12 September 2020.
    pub(super) fn before(self, next: Self) -> Self {
        if self == next || self.year != next.year || self.month.is_none() {
            return self;
        }
        let month = self.month.filter(|_| self.month != next.month || self.day.is_none());
        Self { month, year: None, ..self }
    }
}
