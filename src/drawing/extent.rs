//! What a date looks like in the drawing.

use chronicle::{
    Edtf,
    edtf::{Day, Precision},
};

/// The days that an event is drawn over, and how.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Extent {
    /// Its first day, as days since 1970-01-01.
    pub from: i32,
    /// The first day after it.
    pub to: i32,
    /// How it is drawn.
    pub shape: Shape,
}

/// How exactly a date is known, as the drawing shows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Shape {
    /// One day.
    Day,
    /// Some day of a month, or the month.
    Month,
    /// Some day of a year or longer, or all of it.
    Year,
    /// From one day to another.
    Span,
    /// It goes on.
    OpenEnd,
    /// When it began is not told.
    OpenStart,
    /// An estimate, or doubtful.
    Approximate,
    /// One day between two bounds.
    Bounded,
}

impl Shape {
    /// All shapes, in the order of the legend.
    pub const ALL: [Self; 8] = [
        Self::Day,
        Self::Span,
        Self::Month,
        Self::Year,
        Self::Bounded,
        Self::Approximate,
        Self::OpenEnd,
        Self::OpenStart,
    ];

    /// Its name in the style sheet.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Day => "day",
            Self::Month => "month",
            Self::Year => "year",
            Self::Span => "span",
            Self::OpenEnd => "open-end",
            Self::OpenStart => "open-start",
            Self::Approximate => "approximate",
            Self::Bounded => "bounded",
        }
    }
}

impl Extent {
    /// The extent of a date. One that is open at an end stands at the end that is known.
    #[must_use]
    pub fn of(date: &Edtf) -> Self {
        let (earliest, latest) = (date.earliest(), date.latest());
        let from = earliest.or(latest).map_or(0, Day::days);
        let to = latest.or(earliest).map_or(0, Day::days).max(from).saturating_add(1);
        let shape = match (earliest, latest, date.precision()) {
            (_, None, _) => Shape::OpenEnd,
            (None, _, _) => Shape::OpenStart,
            _ if date.is_one_of() => Shape::Bounded,
            _ if date.is_approximate() || date.is_uncertain() => Shape::Approximate,
            _ if date.is_interval() => Shape::Span,
            (_, _, Precision::Day) => Shape::Day,
            (_, _, Precision::Month | Precision::Season) => Shape::Month,
            _ => Shape::Year,
        };
        let to = if shape == Shape::OpenEnd { from.saturating_add(1) } else { to };
        Self { from, to, shape }
    }
}
