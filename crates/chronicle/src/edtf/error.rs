//! What is wrong with a text that is no date, and what to write instead.

use core::{
    error::Error,
    fmt::{Display, Formatter, Result},
    ops::Range,
};

use super::{display::Year, words::month_en};

/// A text is not a date that this crate supports. Its `Display` says why, and the remedy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParseError {
    kind: ParseErrorKind,
    span: Range<usize>,
}

/// What is wrong with a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ParseErrorKind {
    /// There is no text.
    Empty,
    /// A character that has no place there.
    Unexpected(char),
    /// Something is missing there: a month after a hyphen, a member after a comma.
    Missing,
    /// A `[` without its `]`.
    Unclosed,
    /// A range `a..b` or a list `a,b` outside brackets.
    NoBrackets,
    /// A year that has not four digits.
    YearDigits,
    /// A month or a day that has not two digits.
    TwoDigits,
    /// A `Y` before a year that needs none, or zeros after it.
    LongYear,
    /// A year beyond ±2147483647.
    YearRange,
    /// A minus sign before a year that is or may be 0.
    MinusZero,
    /// A time of day.
    TimeOfDay,
    /// A month that is not 01 to 12, nor a season 21 to 24.
    NoSuchMonth,
    /// A day that the month does not have.
    NoSuchDay {
        /// The year.
        year: i32,
        /// The month, from 1 to 12.
        month: u8,
        /// The last day of that month.
        last: u8,
    },
    /// An interval or range whose end is before its start.
    EndBeforeStart,
    /// An interval or set of which neither start nor end is told.
    NoKnownEnd,
    /// `..` that is not at the start or the end of its set.
    OpenInside,
    /// A correct text of level 2 that is not supported.
    Level2(Level2),
    /// A date in another order or with other signs, such as `12/3/2025`.
    YearFirst {
        /// The year.
        year: i32,
        /// The month, from 1 to 12.
        month: u8,
        /// The day, where there is one.
        day: Option<u8>,
    },
    /// A day and a month alone, such as `12/3`.
    NoYear {
        /// The month, from 1 to 12.
        month: u8,
        /// The day.
        day: u8,
    },
    /// Years joined by a dash, such as `2016-2020`.
    DashedYears(i32, i32),
    /// Days of a month joined by a dash, such as `9-12/9/2020`.
    DashedDays {
        /// The year.
        year: i32,
        /// The month, from 1 to 12.
        month: u8,
        /// The first and the last day.
        days: (u8, u8),
    },
}

/// A part of EDTF's level 2 that is not supported.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Level2 {
    /// `?`, `~` or `%` on a part of a date: `2004-06~-11`.
    QualifiedPart,
    /// `X` elsewhere than in the rightmost places: `156X-12-25`.
    UnspecifiedPart,
    /// All of a set: `{1960,1961}`.
    AllOf,
    /// Divisions of a year other than 21 to 24: `2001-34`.
    SubYear,
    /// Years as a power of ten, or with significant digits: `Y-17E7`, `1950S2`.
    YearFigure,
    /// Members of a set other than plain days, months and years: `[1984~,1985]`.
    SetMember,
}

impl ParseError {
    pub(super) const fn new(kind: ParseErrorKind, span: Range<usize>) -> Self {
        Self { kind, span }
    }

    /// What is wrong.
    #[must_use]
    pub const fn kind(&self) -> ParseErrorKind {
        self.kind
    }

    /// Where in the text it is wrong, in bytes, on character boundaries. Empty where something is missing.
    #[must_use]
    pub fn span(&self) -> Range<usize> {
        self.span.clone()
    }
}

impl Error for ParseError {}

impl Display for ParseError {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        self.kind.fmt(f)
    }
}

impl Display for ParseErrorKind {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.write_str(match *self {
            Self::Level2(level2) => return level2.fmt(f),
            Self::Unexpected(character) => {
                return write!(
                    f,
                    "{character:?} has no place here: write YYYY-MM-DD, YYYY-MM or YYYY; A/B for the time from A to \
                     B; [A..B] for one date between them",
                );
            }
            Self::NoSuchDay { year, month, last } => {
                let name = month_en(month);
                return write!(f, "{name} {} has {last} days: write a day from 01 to {last}", Year(year));
            }
            Self::YearFirst { year, month, day: Some(day) } => {
                return write!(
                    f,
                    "a date is year, month and day, joined by hyphens: write {}-{month:02}-{day:02}",
                    Year(year),
                );
            }
            Self::YearFirst { year, month, day: None } => {
                return write!(f, "a month is year and month, joined by a hyphen: write {}-{month:02}", Year(year));
            }
            Self::NoYear { month, day } => {
                return write!(f, "the year is missing: write YYYY-{month:02}-{day:02} with the year for YYYY");
            }
            Self::DashedYears(first, last) => {
                return write!(f, "a slash joins the ends of an interval: write {}/{}", Year(first), Year(last));
            }
            Self::DashedDays { year, month, days: (first, last) } => {
                let month = format_args!("{}-{month:02}", Year(year)).to_string();
                return write!(
                    f,
                    "write {month}-{first:02}/{month}-{last:02} for all these days, or \
                     [{month}-{first:02}..{month}-{last:02}] for one of them",
                );
            }
            Self::Empty => "the date is empty: write YYYY-MM-DD, YYYY-MM or YYYY",
            Self::Missing => "something is missing here: write each date whole, as YYYY-MM-DD, YYYY-MM or YYYY",
            Self::Unclosed => "the set is not closed: end it with ']'",
            Self::NoBrackets => {
                "one of several dates stands in brackets: write [A..B] or [A,B], or A/B for the time from A to B"
            }
            Self::YearDigits => {
                "a year has four digits: write 0985 for the year 985, and put Y before a year of more than four digits"
            }
            Self::TwoDigits => "a month or a day has two digits: write 09 for 9",
            Self::LongYear => "Y stands only before a year of more than four digits, without leading zeros",
            Self::YearRange => "the year is out of range: write a year between -2147483647 and 2147483647",
            Self::MinusZero => "the year 0 has no sign: write 0000, or -0001 for the year before it",
            Self::TimeOfDay => "the timeline has no times of day: leave the time out and write YYYY-MM-DD",
            Self::NoSuchMonth => "there is no such month: write 01 to 12, or a season, 21 (spring) to 24 (winter)",
            Self::EndBeforeStart => "the end is before the start: write the earlier date first",
            Self::NoKnownEnd => "neither start nor end is told: write a date for at least one of them",
            Self::OpenInside => {
                "'..' without a date on one side stands only at the very start or end of a set: write [..A,B] or \
                 [A,B..]"
            }
        })
    }
}

impl Display for Level2 {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.write_str(match self {
            Self::QualifiedPart => {
                "'?', '~' or '%' on a part of a date is not supported: put it at the end, for the whole date"
            }
            Self::UnspecifiedPart => {
                "X is not supported here: write YYYX, YYXX, YYYY-XX, YYYY-MM-XX or YYYY-XX-XX, or an interval"
            }
            Self::AllOf => "a set of all its dates is not supported: write A/B, or one record for each date",
            Self::SubYear => {
                "quarters and other divisions of a year are not supported: write the months, such as 2020-01/2020-03"
            }
            Self::YearFigure => "E and S in a year are not supported: write the year in digits, or YYXX",
            Self::SetMember => {
                "a member of a set is a plain day, month or year: leave out '?', '~', '%', X, seasons and long years"
            }
        })
    }
}
