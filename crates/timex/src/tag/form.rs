//! What the grammar reads, before the year is known.

use super::{Granularity, length::Length};
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
    /// Days, of which the year may be open.
    Days(Value),
    /// The same, as part of a name.
    Named(Value),
    /// The same, from the table of the calendar; in a year that may be open.
    Feast(super::feast::Feast, Option<i32>),
    /// Counted from the document's date already; `None` where that is not known.
    Counted(Option<Value>),
    /// Of the year that the text spoke of last.
    SameYear(Value),
    Length(Length),
    Set(Length),
}

/// Before or after the document's date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Side {
    Either,
    Before,
    After,
}

/// A reading and the number of the token behind it.
pub(super) type Read<T> = Option<(T, usize)>;

impl Form {
    pub fn new(meaning: Meaning, granularity: Granularity) -> Self {
        Self { meaning, granularity, clock: None, weekday: None, side: Side::Either }
    }

    pub fn days(from: Partial, to: Partial, granularity: Granularity) -> Self {
        Self::new(Meaning::Days(Value { from, to }), granularity)
    }
}
