//! The canonical text of a date.

use core::fmt::{Display, Formatter, Result};

use super::{Date, Edtf, Endpoint, Form, Interval, Member, OneOf, Qualification, Season};

/// The text that parses to the same value.
impl Display for Edtf {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        match self {
            Self::Date(date) => date.fmt(f),
            Self::Interval(interval) => interval.fmt(f),
            Self::OneOf(set) => set.fmt(f),
        }
    }
}

impl Display for Date {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        match self.form {
            Form::Day { year, month, day } => write!(f, "{}-{month:02}-{day:02}", Year(year)),
            Form::DayOfMonth { year, month } => write!(f, "{}-{month:02}-XX", Year(year)),
            Form::DayOfYear { year } => write!(f, "{}-XX-XX", Year(year)),
            Form::Month { year, month } => write!(f, "{}-{month:02}", Year(year)),
            Form::MonthOfYear { year } => write!(f, "{}-XX", Year(year)),
            Form::Season { year, season } => write!(f, "{}-{}", Year(year), season.number()),
            Form::Year { year } => Year(year).fmt(f),
            Form::Decade { digits } => write!(f, "{}{:03}X", sign(digits), digits.unsigned_abs()),
            Form::Century { digits } => write!(f, "{}{:02}XX", sign(digits), digits.unsigned_abs()),
        }?;
        f.write_str(match self.qualification {
            None => "",
            Some(Qualification::Uncertain) => "?",
            Some(Qualification::Approximate) => "~",
            Some(Qualification::Both) => "%",
        })
    }
}

impl Display for Interval {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        write!(f, "{}/{}", self.start, self.end)
    }
}

impl Display for Endpoint {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        match self {
            Self::Date(date) => date.fmt(f),
            Self::Open => f.write_str(".."),
            Self::Unknown => Ok(()),
        }
    }
}

impl Display for OneOf {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        let mut before = "[";
        for member in &self.members {
            f.write_str(before)?;
            member.fmt(f)?;
            before = ",";
        }
        f.write_str("]")
    }
}

impl Display for Member {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        match self {
            Self::Date(date) => date.fmt(f),
            Self::Range(first, last) => write!(f, "{first}..{last}"),
            Self::UpTo(last) => write!(f, "..{last}"),
            Self::From(first) => write!(f, "{first}.."),
        }
    }
}

impl Season {
    const fn number(self) -> u8 {
        21 + self as u8
    }
}

/// A year with four digits, or with `Y` where it has more.
pub(super) struct Year(pub(super) i32);

impl Display for Year {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        let (sign, year) = (sign(self.0), self.0.unsigned_abs());
        if year > 9999 { write!(f, "Y{sign}{year}") } else { write!(f, "{sign}{year:04}") }
    }
}

const fn sign(number: i32) -> &'static str {
    if number < 0 { "-" } else { "" }
}
