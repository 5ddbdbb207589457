//! One day of the civil calendar.

/// A day of the proleptic Gregorian calendar, held as the number of days since 1970-01-01.
///
/// Years are astronomical, as in ISO 8601: the year 0 is 1 BC. The range is about ±5.8 million years.
///
/// The conversions follow Howard Hinnant, *chrono-Compatible Low-Level Date Algorithms*
/// (<https://howardhinnant.github.io/date_algorithms.html>): a year is taken to begin on 1 March, so that the leap
/// day is its last day and the lengths of the months before it follow one linear formula. All are O(1).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Day(i32);

/// From 0000-03-01 to 1970-01-01.
const MARCH_0_TO_EPOCH: i64 = 719_468;
/// The calendar repeats after 400 years of this many days.
const DAYS_IN_400_YEARS: i64 = 146_097;

impl Day {
    /// The first day that the type can hold, in the year -5877641.
    pub const MIN: Self = Self(i32::MIN);
    /// The last day that the type can hold, in the year 5881580.
    pub const MAX: Self = Self(i32::MAX);

    /// The day that is `days` days after 1970-01-01, or before it where negative.
    #[must_use]
    pub const fn from_days(days: i32) -> Self {
        Self(days)
    }

    /// Days since 1970-01-01, negative before it.
    #[must_use]
    pub const fn days(self) -> i32 {
        self.0
    }

    /// The day of that year, month (1 to 12) and day of the month (from 1), or `None` where the calendar has no
    /// such day or the type cannot hold it.
    #[must_use]
    pub fn from_ymd(year: i32, month: u8, day: u8) -> Option<Self> {
        if day == 0 || day > month_length(year, month)? {
            return None;
        }
        let (month, day) = (i64::from(month), i64::from(day));
        let year = i64::from(year) - i64::from(month < 3);
        let months_since_march = (month + 9) % 12;
        let day_of_year = (153 * months_since_march + 2) / 5 + day - 1;
        let leap_days = year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400);
        i32::try_from(365 * year + leap_days + day_of_year - MARCH_0_TO_EPOCH).ok().map(Self)
    }

    /// Year, month (1 to 12) and day of the month (from 1).
    #[must_use]
    pub fn ymd(self) -> (i32, u8, u8) {
        let days = i64::from(self.0) + MARCH_0_TO_EPOCH;
        let day = days.rem_euclid(DAYS_IN_400_YEARS);
        // Leap days so far are taken out (every 4 years, put back every 100, out again in the 400th): what is left
        // has years of 365 days.
        let year = (day - day / 1_460 + day / 36_524 - day / 146_096) / 365;
        let day_of_year = day - (365 * year + year / 4 - year / 100);
        let months_since_march = (5 * day_of_year + 2) / 153;
        let day_of_month = day_of_year - (153 * months_since_march + 2) / 5 + 1;
        let month = (months_since_march + 2) % 12 + 1;
        let year = year + 400 * days.div_euclid(DAYS_IN_400_YEARS) + i64::from(month < 3);
        (narrow(year), narrow(month), narrow(day_of_month))
    }

    /// The day of the week by ISO 8601: 1 is Monday, 7 is Sunday.
    #[must_use]
    pub fn weekday(self) -> u8 {
        // 1970-01-01 was a Thursday.
        narrow((i64::from(self.0) + 3).rem_euclid(7) + 1)
    }

    /// The day `days` later, or earlier where negative; [`Day::MIN`] or [`Day::MAX`] where that is out of range.
    #[must_use]
    pub const fn add_days(self, days: i32) -> Self {
        Self(self.0.saturating_add(days))
    }
}

/// The number of days in a month, or `None` for a month outside 1 to 12.
pub(super) const fn month_length(year: i32, month: u8) -> Option<u8> {
    match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => Some(31),
        4 | 6 | 9 | 11 => Some(30),
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => Some(29),
        2 => Some(28),
        _ => None,
    }
}

/// The number in a smaller type that is known to hold it.
fn narrow<T: TryFrom<i64> + Default>(number: i64) -> T {
    T::try_from(number).unwrap_or_default()
}
