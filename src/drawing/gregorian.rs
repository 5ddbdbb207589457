//! The calendar by which the axis is divided.

use chronicle::edtf::Day;
use timeline::Calendar;

/// The Gregorian calendar, its days counted from 1970-01-01 as in [`Day::days`], its weeks from Monday.
#[derive(Clone, Copy, Debug)]
pub struct Gregorian;

impl Gregorian {
    /// The year of a day.
    #[must_use]
    pub fn year(day: i32) -> i32 {
        Day::from_days(day).ymd().0
    }
}

impl Calendar for Gregorian {
    fn month_of(&self, day: i32) -> (i32, u8) {
        let (year, month, _) = Day::from_days(day).ymd();
        (year, month)
    }

    fn first_of(&self, year: i32, month: u8) -> i32 {
        let beyond = if year < 0 { Day::MIN } else { Day::MAX };
        Day::from_ymd(year, month, 1).unwrap_or(beyond).days()
    }

    fn week_of(&self, day: i32) -> i32 {
        day.saturating_sub(i32::from(Day::from_days(day).weekday()) - 1)
    }
}
