//! The year of what is printed without one.

use super::{
    Anchor, Day, Length, Reason, count,
    feast::Feast,
    form::{Form, Meaning, Side, Year},
    part::part_of,
    weekday::single,
};
use crate::{Partial, Value};

/// For how many days ahead what is told of as done may be a plan all the same.
const MONTHS: i32 = 80;

/// For how many days news still speaks of a plan in the words that looked ahead.
const FEW_DAYS: i32 = 7;

/// Keeps what the text has said so far.
pub(super) struct Resolver {
    anchor: Anchor,
    /// The past year with which the sentence began: `Năm 1995, …`.
    sentence_year: Option<i32>,
    /// The day that was named last.
    last_day: Option<Value>,
    /// The year that the line printed last.
    last_year: Option<i32>,
    /// The past year with which the line began, as an entry of a chronicle does: `19-21/6/2013: …`.
    line_year: Option<i32>,
    /// Whether the line has an expression yet.
    has_begun: bool,
    /// The days or months, with their years, of which the line spoke last.
    last_span: Option<Value>,
    /// Those of which lines before spoke last.
    old_span: Option<Value>,
    /// Whether the sentence began with that span.
    span_leads: bool,
    /// The day of news that was named last, and whether the line has named a day.
    news_day: Option<Value>,
    has_day: bool,
    /// The year of which the text spoke last.
    told_year: Option<i32>,
    /// The time of which it spoke last.
    told: Option<Value>,
}

impl Resolver {
    pub fn new(anchor: Anchor) -> Self {
        Self {
            anchor,
            sentence_year: None,
            last_day: None,
            last_year: None,
            line_year: None,
            has_begun: false,
            last_span: None,
            old_span: None,
            span_leads: false,
            news_day: None,
            has_day: false,
            told_year: None,
            told: None,
        }
    }

    /// A new line.
    pub fn begin_line(&mut self) {
        self.old_span = self.last_span.take().or(self.old_span);
        (self.last_year, self.line_year, self.has_begun) = (None, None, false);
        // Behind a line without days the text is back from the past of which it told.
        if !self.has_day {
            self.last_day = self.news_day.or(self.last_day);
        }
        self.has_day = false;
    }

    /// A new sentence.
    pub fn begin_sentence(&mut self) {
        (self.sentence_year, self.span_leads) = (None, false);
    }

    /// The value of a form. `starts`: a sentence begins with it.
    pub fn resolve(&mut self, form: &Form, starts: bool) -> (Option<Value>, Option<Length>, Reason) {
        let side = form.side;
        let (days, length, reason) = match &form.meaning {
            Meaning::Days(value) => {
                let (value, reason) = self.in_years(*value, side);
                (value, None, reason)
            }
            Meaning::Named(value) => (Some(*value), None, Reason::Name),
            Meaning::Counted(count, part) => {
                let value = count.value(self.anchor);
                let value = match part {
                    Some(part) => value.and_then(|value| part_of(value, form.granularity, *part)),
                    None => value,
                };
                (value, None, known(value, Reason::Relative))
            }
            Meaning::After(sign, length) => match self.later(*sign, length) {
                Some(value) => (Some(value), None, Reason::Context),
                None => (None, Some(length.clone()), Reason::None),
            },
            Meaning::DaysAfter(by) => {
                let value = self.last_day.and_then(|day| days_after(day, *by));
                (value, None, known(value, Reason::Context))
            }
            Meaning::Feast(feast, year) => {
                let value = self.feast(*feast, *year);
                (value, None, known(value, Reason::Calendar))
            }
            Meaning::Length(length) | Meaning::Set(length) => (None, Some(length.clone()), Reason::None),
        };
        let is_first = !std::mem::replace(&mut self.has_begun, true);
        if let Some(value) = days {
            // Without the document's date, what is printed is taken for over.
            let is_past = |year: &i32| self.anchor.day.is_none_or(|anchor| *year < anchor.year);
            if is_first && starts && reason == Reason::Printed {
                self.line_year = value.to.year.filter(is_past);
            }
            let year =
                value.from.year.filter(|_| starts && value.from == value.to && value.from.month.is_none());
            if reason == Reason::Printed
                && let Some(year) = year.filter(is_past)
            {
                self.sentence_year = Some(year);
            }
            // Not a plan's years either: `for 2022 to 2026 was adopted the following year`.
            let is_plan =
                value.from.year != value.to.year && !value.to.year.is_some_and(|year| is_past(&year));
            if matches!(reason, Reason::Printed | Reason::Context) && !is_plan {
                self.last_year = value.to.year;
            }
            if value.from.day.is_some() && value.from == value.to {
                self.last_day = Some(value);
                self.has_day = true;
                let day = self.anchor.day.map(single);
                let is_news = day.and_then(|day| away(value, day)).is_some_and(|away| away <= 31);
                self.news_day = Some(value).filter(|_| is_news).or(self.news_day);
            }
            // Not a plan's years: `Chương trình 2008-2013`.
            if reason != Reason::Name && value.from.year == value.to.year {
                self.told_year = value.to.year.or(self.told_year);
                self.told = Some(value);
            }
            let is_wider = self.last_span.is_none_or(|span| away(value, span) != Some(0));
            if value.from.month.is_some() && value.to.year.is_some() && is_wider {
                self.last_span = Some(value);
                self.span_leads = starts && value.from == value.to && value.from.day.is_none();
            }
        }
        (days, length, reason)
    }

    /// What lies so long after the time of which the text spoke last, or before it.
    fn later(&self, sign: i32, length: &Length) -> Option<Value> {
        let (by, unit) = length.steps().filter(|(by, _)| *by < 10_000)?;
        count::shifted(self.told?.to, by * sign, unit)
    }

    /// The year after that of which the line spoke last, if that is over, else after the document's.
    fn year_after(&self) -> (Option<i32>, Reason) {
        let anchor = self.anchor.day.map(|anchor| anchor.year);
        let past = self.last_year.filter(|last| anchor.is_none_or(|anchor| *last < anchor));
        let reason = if past.is_some() { Reason::Context } else { Reason::Relative };
        (past.or(anchor).map(|year| year + 1), reason)
    }

    /// The value in the document's years, where it has years that are counted from these, and otherwise in its own.
    fn in_years(&self, value: Value, side: Side) -> (Option<Value>, Reason) {
        if value.from.year == Some(count::SAME_YEAR) {
            let value = self.told_year.map(|year| with_year(value, year));
            return (value, known(value, Reason::Context));
        }
        if value.from.year == Some(count::YEAR_AFTER) {
            let (year, reason) = self.year_after();
            // Without the document's date the year stays open.
            let open = Value { from: value.from.in_year(None), to: value.to.in_year(None) };
            return match year {
                Some(year) => (Some(with_year(value, year)), reason),
                None => (Some(open).filter(|open| open.from.month.is_some()), Reason::Unknown),
            };
        }
        let ((from, counts_from), (to, counts_to)) =
            (count::in_years(value.from, self.anchor), count::in_years(value.to, self.anchor));
        if !counts_from && !counts_to {
            let (value, reason) = self.in_year(value, side);
            return (Some(value), reason);
        }
        let value = Value { from: existing(from), to: existing(to) };
        if from.year.is_some() && to.year.is_some() {
            return (Some(value), Reason::Relative);
        }
        // Without the document's date the year stays open.
        let is_open = counts_from && counts_to && from.month.is_some();
        (Some(value).filter(|_| is_open), Reason::Unknown)
    }

    fn in_year(&self, value: Value, side: Side) -> (Value, Reason) {
        if !value.is_yearly() {
            return (value, Reason::Printed);
        }
        if let Some(year) = self.sentence_year {
            return (with_year(value, year), Reason::Context);
        }
        let may_be_told = matches!(side, Side::Either | Side::Told | Side::Ahead);
        let of_line = || self.line_year.map(|year| (with_year(value, year), 31));
        let context = self.last_span.and_then(|span| self.beside(value, span)).or_else(of_line);
        let context = context.filter(|_| may_be_told);
        let Some(anchor) = self.anchor.day else {
            // A day of a month of which the text has told the year.
            let context = context.or_else(|| self.beside(value, self.old_span?));
            return context.map_or((value, Reason::Unknown), |(value, _)| (value, Reason::Context));
        };
        let distance = |year: i32| -> Option<(i32, bool)> {
            let (first, last) = ends(with_year(value, year))?;
            let number = anchor.number();
            let away = if number < first { first - number } else { (number - last).max(0) };
            let on_side = match side {
                Side::Either => true,
                // What is told of as done can still be a plan that lies near.
                Side::Told => !self.anchor.has_past || first <= number + MONTHS,
                Side::Past if !self.anchor.has_past => true,
                // `last October`, in October, is not this one.
                Side::Before if value.from.day.is_none() => last < number,
                Side::Before | Side::Past => first <= number,
                // Where only the year is known, it may be over by then.
                Side::Ahead => !self.anchor.has_past || last + FEW_DAYS >= number,
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
        let nearest = with_year(value, year);
        // What is news is of the document's time, whatever the line has spoken of.
        let is_news = |within: i32| distance(year).is_none_or(|(away, _)| away <= within);
        match context.filter(|(value, within)| *value != nearest && !is_news(*within)) {
            Some((value, _)) => (value, Reason::Context),
            None => (nearest, Reason::Nearest),
        }
    }

    /// The value in the year in which it lies within the span of which the line spoke last, or next to it: `từ 10 đến
    /// 13-11-2017 … chiều 12-11`; and within how many days of the document it would be news all the same.
    fn beside(&self, value: Value, span: Value) -> Option<(Value, i32)> {
        let in_years = [span.from.year?, span.to.year?].map(|year| with_year(value, year));
        let (value, away) = in_years
            .into_iter()
            .filter_map(|value| Some((value, away(value, span)?)))
            .min_by_key(|(_, away)| *away)?;
        let has_days = span.from.day.is_some() && value.from.day.is_some();
        match away {
            // `Tháng 3 năm ngoái, ông đã thăm Lào (10-11/3)`
            0 if self.span_leads => Some((value, -1)),
            0 => Some((value, if has_days { 21 } else { 60 })),
            _ => Some((value, 60)).filter(|_| has_days && away <= 7),
        }
    }

    fn feast(&self, feast: Feast, year: Year) -> Option<Value> {
        let year = match year {
            Year::Told(count::SAME_YEAR) => self.told_year?,
            Year::Told(count::YEAR_AFTER) => self.year_after().0?,
            Year::Told(year) => count::in_years(Partial::year(year), self.anchor).0.year?,
            Year::Named(rest) => {
                let anchor = self.anchor.day?.year;
                // The last year of that name, or one that is near: nobody plans so far ahead by these names.
                (anchor - 53..=anchor + 6).find(|year| year.rem_euclid(60) == rest)?
            }
            Year::Nearest => {
                let anchor = self.anchor.day?;
                let away = |year: &i32| {
                    feast.in_year(*year).map_or(i32::MAX, |(day, _)| (day.number() - anchor.number()).abs())
                };
                [anchor.year, anchor.year - 1, anchor.year + 1].into_iter().min_by_key(away)?
            }
        };
        let (from, to) = feast.in_year(year)?;
        Some(Value { from: single(from).from, to: single(to).to })
    }
}

/// The reason for a value, where there is one.
fn known(value: Option<Value>, reason: Reason) -> Reason {
    if value.is_some() { reason } else { Reason::Unknown }
}

/// The date, or the last day of its month where that has no such day.
fn existing(date: Partial) -> Partial {
    Partial { day: date.day.map(|day| day.min(date.last_day())), ..date }
}

/// The value in a year; an end in the next where it would lie before the start.
fn with_year(value: Value, year: i32) -> Value {
    let later = value.years_later();
    Value {
        from: existing(value.from.in_year(Some(year))),
        to: existing(value.to.in_year(Some(year + later))),
    }
}

/// The day so many days after one.
fn days_after(value: Value, by: i32) -> Option<Value> {
    if by == 0 {
        return Some(value);
    }
    let day = Day::new(value.from.year?, value.from.month?, value.from.day?)?;
    Some(single(day.plus(by)))
}

/// How many days of a value lie outside a span, before or behind it.
fn away(value: Value, span: Value) -> Option<i32> {
    let ((first, last), (from, to)) = (ends(value)?, ends(span)?);
    Some((from - first).max(0) + (last - to).max(0))
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
