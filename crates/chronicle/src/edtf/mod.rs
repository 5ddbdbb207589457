//! Dates in the Extended Date/Time Format (EDTF) of the Library of Congress, February 2019, which is a profile of
//! ISO 8601-2.
//!
//! Level 0 (dates and intervals) and 1 supported, and of level 2 one-of-a-set.
//!
//! - Dates with a time of day are left out of level 0: a timeline of days has no use for them.
//! - The members of a one-of-a-set are days, months and years, ranges of these, and ranges that are open at the
//!   start or the end of the set: `[1667,1668,1670..1672]`, `[..1760-12-03]`. They carry no qualification.
//! - Level 1 tells the seasons apart and does not say when they begin. Here they are the meteorological seasons of
//!   the northern hemisphere: 2020-21 is March to May 2020, 2020-24 is December 2020 to February 2021.
//! - An interval may start and end with any date of levels 0 and 1, a season or `2004-06-XX` too, and has at least
//!   one end that is a date: `../..` is refused.
//! - `?`, `~` and `%` do not widen the bounds of a date: by how much is not said.
//!
//! ```
//! use chronicle::edtf::{Day, Edtf};
//!
//! // A session on some day of the four; and a meeting of four days.
//! let session: Edtf = "[2020-09-09..2020-09-12]".parse()?;
//! let meeting: Edtf = "2020-09-09/2020-09-12".parse()?;
//! assert_eq!(session.earliest(), Day::from_ymd(2020, 9, 9));
//! assert_eq!(session.latest(), meeting.latest());
//! assert!(session.is_one_of() && meeting.is_interval());
//! # Ok::<(), chronicle::edtf::ParseError>(())
//! ```

mod bounds;
mod day;
mod display;
mod error;
mod fields;
mod figures;
mod habit;
mod parse;
mod serde;
mod words;

pub use day::Day;
pub use error::{Level2, ParseError, ParseErrorKind};
pub use words::month_en;

/// A date, an interval, or one of a set of dates.
///
/// Values come from parsing alone, so every one is possible: its days exist and its ends are in order.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Edtf {
    /// One date: `2020-09-12`, `2020-09`, `2020`, `2020-21`, `202X`, each perhaps qualified.
    Date(Date),
    /// The whole time from one date to another: `2020-09-09/2020-09-12`.
    Interval(Interval),
    /// One date of several, it is not known which: `[2020-09-09..2020-09-12]`.
    OneOf(OneOf),
}

/// A day, month, season, year, decade or century, perhaps qualified.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Date {
    form: Form,
    qualification: Option<Qualification>,
}

/// What a date is made of. Months and days are checked against the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Form {
    /// `1985-04-12`
    Day { year: i32, month: u8, day: u8 },
    /// `1985-04-XX`
    DayOfMonth { year: i32, month: u8 },
    /// `1985-XX-XX`
    DayOfYear { year: i32 },
    /// `1985-04`
    Month { year: i32, month: u8 },
    /// `1985-XX`
    MonthOfYear { year: i32 },
    /// `1985-21`
    Season { year: i32, season: Season },
    /// `1985`, `Y170000002`
    Year { year: i32 },
    /// `198X`: the digits before the X, with their sign. Not 0 where the sign is negative.
    Decade { digits: i32 },
    /// `19XX`: the digits before the Xs, with their sign. Not 0 where the sign is negative.
    Century { digits: i32 },
}

/// A season, in the order of its number: 21 to 24.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Season {
    Spring,
    Summer,
    Autumn,
    Winter,
}

/// What `?`, `~` or `%` at the end of a date says of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Qualification {
    /// `?`: the source of the date is doubtful.
    Uncertain,
    /// `~`: the date is an estimate.
    Approximate,
    /// `%`: both.
    Both,
}

/// How finely a date is known, from the finest to the coarsest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Precision {
    /// To the day.
    Day,
    /// To the month.
    Month,
    /// To the season.
    Season,
    /// To the year.
    Year,
    /// To ten years.
    Decade,
    /// To a hundred years.
    Century,
}

/// The whole time from a start to an end, both included. At least one of the two is a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Interval {
    start: Endpoint,
    end: Endpoint,
}

/// Where an interval starts or ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Endpoint {
    /// With a date.
    Date(Date),
    /// `..`: nowhere; it has always been or goes on.
    Open,
    /// Left empty: somewhere, it is not known where.
    Unknown,
}

/// One date of a set of dates. The set is never empty.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct OneOf {
    members: Vec<Member>,
}

/// A part of a set of dates. Its dates are days, months or years without qualification.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Member {
    /// A date.
    Date(Date),
    /// `a..b`: any date from the first to the second.
    Range(Date, Date),
    /// `..b`: that date or any before it.
    UpTo(Date),
    /// `a..`: that date or any after it.
    From(Date),
}

impl Date {
    /// What `?`, `~` or `%` says of the date.
    #[must_use]
    pub const fn qualification(&self) -> Option<Qualification> {
        self.qualification
    }

    /// How finely the date is known: to the month for `1985-04-XX`, to the year for `1985-XX` and `1985-XX-XX`.
    #[must_use]
    pub const fn precision(&self) -> Precision {
        match self.form {
            Form::Day { .. } => Precision::Day,
            Form::DayOfMonth { .. } | Form::Month { .. } => Precision::Month,
            Form::Season { .. } => Precision::Season,
            Form::DayOfYear { .. } | Form::MonthOfYear { .. } | Form::Year { .. } => Precision::Year,
            Form::Decade { .. } => Precision::Decade,
            Form::Century { .. } => Precision::Century,
        }
    }
}

impl Qualification {
    const fn is_uncertain(self) -> bool {
        matches!(self, Self::Uncertain | Self::Both)
    }

    const fn is_approximate(self) -> bool {
        matches!(self, Self::Approximate | Self::Both)
    }
}

impl Interval {
    /// Where it starts.
    #[must_use]
    pub const fn start(&self) -> Endpoint {
        self.start
    }

    /// Where it ends.
    #[must_use]
    pub const fn end(&self) -> Endpoint {
        self.end
    }
}

impl Endpoint {
    /// The date, where there is one.
    #[must_use]
    pub const fn date(self) -> Option<Date> {
        match self {
            Self::Date(date) => Some(date),
            Self::Open | Self::Unknown => None,
        }
    }
}

impl OneOf {
    /// The members, in the order in which they are written.
    #[must_use]
    pub fn members(&self) -> &[Member] {
        &self.members
    }
}

impl Member {
    /// The one or two dates that name the member.
    fn dates(self) -> impl Iterator<Item = Date> {
        let (first, second) = match self {
            Self::Date(date) | Self::UpTo(date) | Self::From(date) => (date, None),
            Self::Range(first, last) => (first, Some(last)),
        };
        [Some(first), second].into_iter().flatten()
    }
}

impl Edtf {
    /// Whether it is one of several dates.
    #[must_use]
    pub const fn is_one_of(&self) -> bool {
        matches!(self, Self::OneOf(_))
    }

    /// Whether it is an interval.
    #[must_use]
    pub const fn is_interval(&self) -> bool {
        matches!(self, Self::Interval(_))
    }

    /// Whether the date, or an end of the interval, is an estimate (`~`, `%`).
    #[must_use]
    pub fn is_approximate(&self) -> bool {
        self.any(|date| date.qualification.is_some_and(Qualification::is_approximate))
    }

    /// Whether the date, or an end of the interval, is doubtful (`?`, `%`).
    #[must_use]
    pub fn is_uncertain(&self) -> bool {
        self.any(|date| date.qualification.is_some_and(Qualification::is_uncertain))
    }

    /// How finely the date is known; for several dates, the coarsest of theirs.
    #[must_use]
    pub fn precision(&self) -> Precision {
        let mut coarsest = Precision::Day;
        self.any(|date| {
            coarsest = coarsest.max(date.precision());
            false
        });
        coarsest
    }

    /// Whether `test` holds for a date of it.
    fn any(&self, mut test: impl FnMut(Date) -> bool) -> bool {
        match self {
            Self::Date(date) => test(*date),
            Self::Interval(Interval { start, end }) => {
                [start, end].into_iter().filter_map(|end| end.date()).any(test)
            }
            Self::OneOf(set) => set.members.iter().flat_map(|member| member.dates()).any(test),
        }
    }
}
