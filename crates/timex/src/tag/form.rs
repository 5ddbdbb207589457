//! What the grammar reads, before the year is known.

use super::{Granularity, count::Count, feast::Feast, length::Length};
use crate::{Partial, Value};

/// An expression as read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Form {
    pub meaning: Meaning,
    pub granularity: Granularity,
    pub clock: Option<(u8, u8)>,
    pub weekday: Option<u8>,
    /// On which side of the document's date it lies, where the text says so.
    pub side: Side,
}

/// What it says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Meaning {
    /// Days, of which the year may be open, or counted from the document's.
    Days(Value),
    /// The same, as part of a name.
    Named(Value),
    /// The same, from the table of the calendar.
    Feast(Feast, Year),
    /// Counted from the document's date, or a part of that.
    Counted(Count, Option<Part>),
    /// So many days after the day that the text spoke of last.
    DaysAfter(i32),
    /// So long after what the text spoke of last, or before it (-1); a length of time where that is not known.
    After(i32, Length),
    Length(Length),
    Set(Length),
}

/// The year of a feast.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Year {
    /// That in which it is nearest to the document's date.
    Nearest,
    /// One that is printed, or counted from the document's.
    Told(i32),
    /// One by its lunar name, as its rest of 60.
    Named(i32),
}

/// A part of a period.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    Start,
    Middle,
    End,
    FirstHalf,
    SecondHalf,
}

/// Before or after the document's date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Side {
    Either,
    Before,
    /// Before it, where its day is known.
    Past,
    /// Its clause tells of it as done, and plans nothing.
    Told,
    /// Its clause looks ahead: it is the coming one, or one of these days.
    Ahead,
    After,
}

/// A reading and the number of the token behind it.
pub(super) type Read<T> = Option<(T, usize)>;

impl Form {
    pub fn new(meaning: Meaning, granularity: Granularity) -> Self {
        Self { meaning, granularity, clock: None, weekday: None, side: Side::Either }
    }

    pub fn counted(count: Count, granularity: Granularity) -> Self {
        Self::new(Meaning::Counted(count, None), granularity)
    }

    pub fn days(from: Partial, to: Partial, granularity: Granularity) -> Self {
        Self::new(Meaning::Days(Value { from, to }), granularity)
    }
}
