//! The year of what is printed without one.

use super::{
    Anchor, Day, Length, Reason,
    form::{Form, Meaning, Side},
    token::{Kind, Token},
    weekday::single,
};
use crate::{Partial, Value};

/// Keeps what the text has said so far.
pub(super) struct Resolver {
    anchor: Anchor,
    /// The past year with which the sentence began: `Năm 1995, …`.
    sentence_year: Option<i32>,
    /// The day that was named last.
    last_day: Option<Value>,
}

impl Resolver {
    pub fn new(anchor: Anchor) -> Self {
        Self { anchor, sentence_year: None, last_day: None }
    }

    /// A new part of the document, and so a new sentence.
    pub fn begin(&mut self) {
        self.sentence_year = None;
    }

    /// Takes note of a token that belongs to no expression.
    pub fn pass(&mut self, tokens: &[Token], at: usize) {
        let ends = match tokens.get(at).map(|token| token.kind) {
            Some(Kind::Sign('\n' | '!' | '?' | ';')) => true,
            Some(Kind::Sign('.')) => tokens.get(at + 1).is_none_or(|next| next.spaced && next.capital),
            _ => false,
        };
        if ends {
            self.sentence_year = None;
        }
    }

    /// The value of a form. `starts`: a sentence begins with it.
    pub fn resolve(&mut self, form: Form, starts: bool) -> (Option<Value>, Option<Length>, Reason) {
        let side = form.side;
        let (days, length, reason) = match form.meaning {
            Meaning::Days(value) => {
                let (value, reason) = self.in_year(value, side);
                (Some(value), None, reason)
            }
            Meaning::Named(value) => (Some(value), None, Reason::Name),
            Meaning::Counted(value) => {
                (value, None, if value.is_some() { Reason::Relative } else { Reason::Unknown })
            }
            Meaning::SameYear(_) => {
                (self.last_day, None, if self.last_day.is_some() { Reason::Context } else { Reason::Unknown })
            }
            Meaning::Feast(feast, year) => {
                let found = year.map_or_else(|| self.nearest_feast(feast), |year| feast.in_year(year));
                let value = found.map(|(from, to)| Value { from: single(from).from, to: single(to).to });
                (value, None, if value.is_some() { Reason::Calendar } else { Reason::Unknown })
            }
            Meaning::Length(length) | Meaning::Set(length) => (None, Some(length), Reason::None),
        };
        if let Some(value) = days {
            let year =
                value.from.year.filter(|_| starts && value.from == value.to && value.from.month.is_none());
            let is_past = |year: &i32| self.anchor.day.is_some_and(|anchor| *year < anchor.year);
            if reason == Reason::Printed
                && let Some(year) = year.filter(is_past)
            {
                self.sentence_year = Some(year);
            }
            if value.from.day.is_some() && value.from == value.to {
                self.last_day = Some(value);
            }
        }
        (days, length, reason)
    }

    fn in_year(&self, value: Value, side: Side) -> (Value, Reason) {
        if !value.is_yearly() {
            return (value, Reason::Printed);
        }
        if let Some(year) = self.sentence_year {
            return (with_year(value, year), Reason::Context);
        }
        let Some(anchor) = self.anchor.day else { return (value, Reason::Unknown) };
        let distance = |year: i32| -> Option<(i32, bool)> {
            let (first, last) = ends(with_year(value, year))?;
            let number = anchor.number();
            let away = if number < first { first - number } else { (number - last).max(0) };
            let on_side = match side {
                Side::Either => true,
                Side::Before => first <= number,
                Side::After => last >= number,
            };
            Some((away, on_side))
        };
        let years = [anchor.year, anchor.year - 1, anchor.year + 1];
        let near = |year: &i32| distance(*year).map_or((true, i32::MAX), |(away, on_side)| (!on_side, away));
        let leap = value.from.month == Some(2) && value.from.day == Some(29);
        // 29 February is a day every fourth year only.
        let wide = (anchor.year - 4..=anchor.year + 4).filter(|_| leap);
        let year = years.into_iter().chain(wide).min_by_key(near).unwrap_or(anchor.year);
        (with_year(value, year), Reason::Nearest)
    }

    fn nearest_feast(&self, feast: super::feast::Feast) -> Option<(Day, Day)> {
        let anchor = self.anchor.day?;
        let years = [anchor.year, anchor.year - 1, anchor.year + 1];
        let days = years.into_iter().filter_map(|year| feast.in_year(year));
        days.min_by_key(|(first, _)| (first.number() - anchor.number()).abs())
    }
}

/// The value in a year; an end in the next where it would lie before the start.
fn with_year(value: Value, year: i32) -> Value {
    let later = value.years_later();
    let valid = |date: Partial| {
        let date = if date.day.is_some_and(|day| day > date.last_day()) {
            Partial { day: Some(date.last_day()), ..date }
        } else {
            date
        };
        // The end of a February.
        let is_leap_day = date.month == Some(2) && date.day == Some(29);
        if is_leap_day && Day::new(date.year.unwrap_or(0), 2, 29).is_none() {
            Partial { day: Some(28), ..date }
        } else {
            date
        }
    };
    Value { from: valid(value.from.in_year(Some(year))), to: valid(value.to.in_year(Some(year + later))) }
}

/// The numbers of its first and last day.
fn ends(value: Value) -> Option<(i32, i32)> {
    let day = |date: Partial, is_end: bool| {
        let month = date.month.unwrap_or(if is_end { 12 } else { 1 });
        let whole = Partial { month: Some(month), ..date };
        let day = date.day.unwrap_or(if is_end { whole.last_day() } else { 1 });
        Day::new(date.year?, month, day).map(Day::number)
    };
    Some((day(value.from, false)?, day(value.to, true)?))
}
