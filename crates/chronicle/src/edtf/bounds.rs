//! The first and the last day that a date can lie on.

use core::ops::RangeInclusive;

use super::{Date, Day, Edtf, Endpoint, Form, Interval, Member, OneOf, Season, day::month_length};

/// Year, month, day. Unlike a [`Day`] it holds the years of `Y170000002` too; and it sorts by time.
pub(super) type Ymd = (i32, u8, u8);

/// The first and the last day; `None` where there is no bound.
type Bounds = (Option<Ymd>, Option<Ymd>);

impl Date {
    /// The first day that the date covers or can lie on; [`Day::MIN`] or [`Day::MAX`] for years beyond these.
    #[must_use]
    pub fn earliest(&self) -> Day {
        to_day(self.first())
    }

    /// The last day that the date covers or can lie on; [`Day::MIN`] or [`Day::MAX`] for years beyond these.
    #[must_use]
    pub fn latest(&self) -> Day {
        to_day(self.last())
    }

    pub(super) const fn first(&self) -> Ymd {
        match self.form {
            Form::Day { year, month, day } => (year, month, day),
            Form::Month { year, month } | Form::DayOfMonth { year, month } => (year, month, 1),
            Form::Season { year, season } => (year, season.first_month(), 1),
            Form::Year { year } | Form::MonthOfYear { year } | Form::DayOfYear { year } => (year, 1, 1),
            Form::Decade { digits } => (lowest(digits, 10), 1, 1),
            Form::Century { digits } => (lowest(digits, 100), 1, 1),
        }
    }

    pub(super) const fn last(&self) -> Ymd {
        match self.form {
            Form::Day { year, month, day } => (year, month, day),
            Form::Month { year, month } | Form::DayOfMonth { year, month } => end_of_month(year, month),
            // Winter reaches into February of the next year.
            Form::Season { year, season: Season::Winter } => end_of_month(year + 1, 2),
            Form::Season { year, season } => end_of_month(year, season.first_month() + 2),
            Form::Year { year } | Form::MonthOfYear { year } | Form::DayOfYear { year } => (year, 12, 31),
            Form::Decade { digits } => (lowest(digits, 10) + 9, 12, 31),
            Form::Century { digits } => (lowest(digits, 100) + 99, 12, 31),
        }
    }

    /// The month in which the date lies or begins, where it is told.
    const fn month(&self) -> Option<u8> {
        match self.form {
            Form::Day { month, .. } | Form::DayOfMonth { month, .. } | Form::Month { month, .. } => {
                Some(month)
            }
            _ => None,
        }
    }
}

impl Season {
    const fn first_month(self) -> u8 {
        match self {
            Self::Spring => 3,
            Self::Summer => 6,
            Self::Autumn => 9,
            Self::Winter => 12,
        }
    }
}

/// The lowest of the years that begin with `digits`, of which `span` share them: 1980 for 198 and 10, -199 for -19.
const fn lowest(digits: i32, span: i32) -> i32 {
    if digits < 0 { digits * span - (span - 1) } else { digits * span }
}

const fn end_of_month(year: i32, month: u8) -> Ymd {
    match month_length(year, month) {
        Some(day) => (year, month, day),
        None => (year, 12, 31),
    }
}

fn to_day((year, month, day): Ymd) -> Day {
    Day::from_ymd(year, month, day).unwrap_or(if year < 0 { Day::MIN } else { Day::MAX })
}

impl Member {
    fn bounds(&self) -> Bounds {
        match self {
            Self::Date(date) => (Some(date.first()), Some(date.last())),
            Self::Range(first, last) => (Some(first.first()), Some(last.last())),
            Self::UpTo(last) => (None, Some(last.last())),
            Self::From(first) => (Some(first.first()), None),
        }
    }
}

impl OneOf {
    fn bounds(&self) -> Bounds {
        let all = || self.members.iter().map(Member::bounds);
        // `None` sorts before every day: right for a start, and for an end it must outweigh them.
        let last = all().map(|(_, last)| last);
        let unbounded = last.clone().any(|last| last.is_none());
        (all().map(|(first, _)| first).min().flatten(), if unbounded { None } else { last.max().flatten() })
    }
}

impl Edtf {
    fn bounds(&self) -> Bounds {
        match self {
            Self::Date(date) => (Some(date.first()), Some(date.last())),
            Self::Interval(Interval { start, end }) => {
                (start.date().map(|date| date.first()), end.date().map(|date| date.last()))
            }
            Self::OneOf(set) => set.bounds(),
        }
    }

    /// The first day that the date covers or can lie on, or `None` where the start is open or unknown.
    ///
    /// [`Day::MIN`] or [`Day::MAX`] for years beyond these, as in `Y170000002`.
    #[must_use]
    pub fn earliest(&self) -> Option<Day> {
        self.bounds().0.map(to_day)
    }

    /// The last day that the date covers or can lie on, or `None` where the end is open or unknown.
    ///
    /// [`Day::MIN`] or [`Day::MAX`] for years beyond these, as in `Y170000002`.
    #[must_use]
    pub fn latest(&self) -> Option<Day> {
        self.bounds().1.map(to_day)
    }

    /// A key that sorts dates by their earliest day, then by their latest.
    ///
    /// An open or unknown start comes before every day, an open or unknown end after every day.
    #[must_use]
    pub fn sort_key(&self) -> (Day, Day) {
        (self.earliest().unwrap_or(Day::MIN), self.latest().unwrap_or(Day::MAX))
    }

    /// Whether it can share a day with the days from `from` to `to`, both included.
    ///
    /// A member of a one-of-a-set must share the day itself: `[1960,1962]` does not meet 1961.
    #[must_use]
    pub fn meets(&self, from: Day, to: Day) -> bool {
        let meets = |(first, last): Bounds| {
            from <= to
                && first.is_none_or(|first| to_day(first) <= to)
                && last.is_none_or(|last| from <= to_day(last))
        };
        match self {
            Self::OneOf(set) => set.members.iter().any(|member| meets(member.bounds())),
            Self::Date(_) | Self::Interval(_) => meets(self.bounds()),
        }
    }

    /// Whether it names exactly one day, be it a doubtful one.
    #[must_use]
    pub fn is_single_day(&self) -> bool {
        let (first, last) = self.bounds();
        first.is_some() && first == last
    }

    /// The years from the earliest to the latest. Where an end is open or unknown, the known end alone counts:
    /// `2020/..` has the year 2020.
    ///
    /// The range may be long (`-9999/9999`), so compare its ends rather than walk through it.
    #[must_use]
    pub fn years(&self) -> RangeInclusive<i32> {
        let mut years: Option<(i32, i32)> = None;
        self.any(|date| {
            let (first, last) = (date.first().0, date.last().0);
            years = Some(years.map_or((first, last), |(low, high)| (low.min(first), high.max(last))));
            false
        });
        years.map_or(0..=0, |(low, high)| low..=high)
    }

    /// The month (1 to 12) in which it begins, where the start tells one.
    #[must_use]
    pub fn month(&self) -> Option<u8> {
        match self {
            Self::Date(date) | Self::Interval(Interval { start: Endpoint::Date(date), .. }) => date.month(),
            Self::Interval(_) => None,
            Self::OneOf(set) => match set.members.iter().min_by_key(|member| member.bounds().0)? {
                Member::Date(date) | Member::Range(date, _) | Member::From(date) => date.month(),
                Member::UpTo(_) => None,
            },
        }
    }
}
