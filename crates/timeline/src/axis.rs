//! How the axis is divided.

use crate::{Scale, Window};

/// The calendar by which the axis is divided.
pub trait Calendar {
    /// The year and the month (1 to 12) of a day.
    fn month_of(&self, day: i32) -> (i32, u8);
    /// The first day of a month.
    fn first_of(&self, year: i32, month: u8) -> i32;
    /// The first day of the week that the day is in.
    fn week_of(&self, day: i32) -> i32;
}

/// A division of time, from the longest to the shortest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Unit {
    /// A hundred years.
    Century,
    /// Ten years.
    Decade,
    /// A year.
    Year,
    /// Three months.
    Quarter,
    /// A month.
    Month,
    /// A week, cut where its month ends.
    Week,
    /// A day.
    Day,
}

impl Unit {
    /// Into what a unit may be divided, the finest first.
    const fn parts(self) -> &'static [Self] {
        match self {
            Self::Century => &[Self::Decade],
            Self::Decade => &[Self::Year],
            Self::Year => &[Self::Month, Self::Quarter],
            Self::Quarter | Self::Week | Self::Day => &[],
            Self::Month => &[Self::Day, Self::Week],
        }
    }
}

/// A division of the axis.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Cell {
    /// What it is.
    pub unit: Unit,
    /// Its first day.
    pub from: i32,
    /// The first day after it.
    pub to: i32,
    /// Where it begins, in pixels; before 0 where it begins out of view.
    pub x0: f64,
    /// Where it ends, in pixels.
    pub x1: f64,
    /// The unit that it is a part of, and that one's first day; itself where it is a part of nothing.
    pub part_of: (Unit, i32),
}

/// How wide a division must be for its label.
#[derive(Clone, Copy, Debug)]
pub struct Fit {
    /// The width of the strip, in pixels.
    pub width: f64,
    /// The least width of a unit, in pixels.
    pub least: fn(Unit) -> f64,
}

/// The divisions in view, in order: they cover the strip without gap but for breaks, and none overlaps another.
///
/// A division is divided further where the widest of its parts in view has room for its label, so that on an elastic
/// scale a crowded year shows its months beside years that do not. Time within a break is not divided. Years give way
/// to decades, and these to centuries, where they have no third of their labels' room in the mean.
/// O(divisions in view · log knots), and a divided one has at least one part that is wide enough.
#[must_use]
pub fn cells(scale: &Scale, window: Window, calendar: &impl Calendar, fit: &Fit) -> Vec<Cell> {
    let day = |at: f64| floor(scale.day(at));
    let axis = Axis { scale, window, calendar, fit };
    let (first, last) = scale.days();
    let (from, to) = (day(window.from).clamp(first, last - 1), day(window.to).clamp(first, last - 1));
    let units = [Unit::Year, Unit::Decade, Unit::Century];
    let root = units.into_iter().find(|&unit| axis.is_few(unit, from, to)).unwrap_or(Unit::Century);
    let mut cells = Vec::new();
    axis.divide(root, axis.begin(root, from), to + 1, None, &mut cells);
    cells
}

/// The years that a unit has, as far as it has any.
const fn years_in(unit: Unit) -> i32 {
    match unit {
        Unit::Century => 100,
        Unit::Decade => 10,
        _ => 1,
    }
}

/// What cells are made from.
struct Axis<'a, C> {
    scale: &'a Scale,
    window: Window,
    calendar: &'a C,
    fit: &'a Fit,
}

impl<C: Calendar> Axis<'_, C> {
    /// The first day of the unit that a day is in.
    fn begin(&self, unit: Unit, day: i32) -> i32 {
        let (year, month) = self.calendar.month_of(day);
        match unit {
            Unit::Century | Unit::Decade | Unit::Year => {
                self.calendar.first_of(year.div_euclid(years_in(unit)) * years_in(unit), 1)
            }
            Unit::Quarter => self.calendar.first_of(year, (month - 1) / 3 * 3 + 1),
            Unit::Month => self.calendar.first_of(year, month),
            Unit::Week => self.calendar.week_of(day),
            Unit::Day => day,
        }
    }

    /// The first day after the unit that begins on, or for a cut week before, a day.
    fn end(&self, unit: Unit, from: i32) -> i32 {
        let (year, month) = self.calendar.month_of(from);
        let months = |count: u8| {
            let month = month + count;
            if month > 12 {
                self.calendar.first_of(year + 1, month - 12)
            } else {
                self.calendar.first_of(year, month)
            }
        };
        match unit {
            Unit::Century | Unit::Decade | Unit::Year => self.calendar.first_of(year + years_in(unit), 1),
            Unit::Quarter => months(3),
            Unit::Month => months(1),
            Unit::Week => (self.calendar.week_of(from) + 7).min(months(1)),
            Unit::Day => from + 1,
        }
    }

    fn x(&self, day: i32) -> f64 {
        self.window.x(self.scale.at(f64::from(day)), self.fit.width)
    }

    /// The units of that kind from `from` up to `to` that are in view and not within a break.
    fn parts(&self, unit: Unit, from: i32, to: i32) -> impl Iterator<Item = (i32, i32, f64, f64)> {
        let mut next = from;
        std::iter::from_fn(move || {
            (next < to).then(|| {
                let this = next;
                next = self.end(unit, this);
                (this, next)
            })
        })
        .filter(|&(from, to)| !self.scale.is_broken(from, to))
        .map(|(from, to)| (from, to, self.x(from), self.x(to)))
        .filter(|&(_, _, x0, x1)| x1 > 0.0 && x0 < self.fit.width)
    }

    /// Whether the units from one day to another are few, and a third of a label wide in the mean.
    fn is_few(&self, unit: Unit, from: i32, to: i32) -> bool {
        let years = self.calendar.month_of(to).0 - self.calendar.month_of(from).0;
        if years / years_in(unit) > 200 {
            return false;
        }
        let (mut count, mut widths) = (0, 0.0);
        for (_, _, x0, x1) in self.parts(unit, self.begin(unit, from), to + 1) {
            count += 1;
            widths += x1 - x0;
        }
        widths >= f64::from(count) * (self.fit.least)(unit) / 3.0
    }

    fn divide(&self, unit: Unit, from: i32, to: i32, part_of: Option<(Unit, i32)>, cells: &mut Vec<Cell>) {
        for (from, to, x0, x1) in self.parts(unit, from, to) {
            let fits = |part: &&Unit| {
                x1 - x0 >= (self.fit.least)(**part)
                    && self.parts(**part, from, to).any(|(_, _, x0, x1)| x1 - x0 >= (self.fit.least)(**part))
            };
            match unit.parts().iter().find(fits) {
                Some(&part) => self.divide(part, from, to, Some((unit, from)), cells),
                None => cells.push(Cell { unit, from, to, x0, x1, part_of: part_of.unwrap_or((unit, from)) }),
            }
        }
    }
}

/// The day that a place in time is in.
#[allow(clippy::cast_possible_truncation)]
fn floor(day: f64) -> i32 {
    day.floor() as i32
}
