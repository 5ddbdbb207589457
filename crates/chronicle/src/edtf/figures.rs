//! Dates in figures: short forms for axes, tables and lists.

use super::{
    Date, Edtf, Endpoint, Form, Member, OneOf, Qualification,
    fields::{Fields, pair},
    words::{between_years, dash, month_en, of_year, of_years, one_or_other, pick, unit},
};
use crate::Lang;

impl Edtf {
    /// The date in figures: `14/11/2018`, `14 Nov 2018`; `9–12/9/2020`, `9–12 Sep 2020`.
    ///
    /// `~` stands before an estimate and `?` after a doubtful date. A date known to the month or year alone reads
    /// the same whether a part of it is unspecified or not: `9/2020` for `2020-09` and `2020-09-XX`.
    #[must_use]
    pub fn in_figures(&self, lang: Lang) -> String {
        match self {
            Self::Date(date) => of_date(*date, lang),
            Self::Interval(interval) => of_interval(interval.start, interval.end, lang),
            Self::OneOf(set) => of_set(set, lang),
        }
    }

    /// A date that is written in EDTF, in figures; what is written where it is none.
    #[must_use]
    pub fn figures_of(written: &str, lang: Lang) -> String {
        written.parse().map_or_else(|_| written.to_owned(), |date: Self| date.in_figures(lang))
    }
}

fn of_date(date: Date, lang: Lang) -> String {
    let text = match date.form {
        Form::Day { year, month, day } => of_fields(Some(day), Some(month), Some(year), lang),
        Form::DayOfMonth { year, month } | Form::Month { year, month } => {
            of_fields(None, Some(month), Some(year), lang)
        }
        Form::DayOfYear { year } | Form::MonthOfYear { year } | Form::Year { year } => of_year(year, lang),
        Form::Season { year, season } => {
            [pick(lang, season.in_vietnamese(), season.in_english()), " ", &of_year(year, lang)].concat()
        }
        Form::Decade { .. } => of_years(date, lang),
        Form::Century { .. } => between_years(date.first().0, date.last().0, lang),
    };
    let is = |test: fn(Qualification) -> bool| date.qualification.is_some_and(test);
    let before = if is(Qualification::is_approximate) { "~" } else { "" };
    let after = if is(Qualification::is_uncertain) { "?" } else { "" };
    [before, &text, after].concat()
}

fn of_fields(day: Option<u8>, month: Option<u8>, year: Option<i32>, lang: Lang) -> String {
    let between = pick(lang, "/", " ");
    let mut text = String::new();
    let mut add = |field: &str| {
        if !text.is_empty() {
            text.push_str(between);
        }
        text.push_str(field);
    };
    if let Some(day) = day {
        add(&day.to_string());
    }
    if let Some(month) = month {
        match lang {
            Lang::Vi => add(&month.to_string()),
            // Every English name of a month has three letters or more.
            Lang::En => add(month_en(month).get(..3).unwrap_or_default()),
        }
    }
    if let Some(year) = year {
        add(&of_year(year, lang));
    }
    text
}

fn of_interval(start: Endpoint, end: Endpoint, lang: Lang) -> String {
    use Endpoint::{Open, Unknown};
    match (start, end) {
        (Endpoint::Date(start), Endpoint::Date(end)) => of_span(start, end, lang),
        (Endpoint::Date(start), Open) => from(start, lang),
        (Endpoint::Date(start), Unknown) => [&of_date(start, lang), "–?"].concat(),
        (Open, Endpoint::Date(end)) => until(end, lang),
        (Unknown, Endpoint::Date(end)) => ["?–", &of_date(end, lang)].concat(),
        // Parsing lets no such interval through.
        (Open | Unknown, Open | Unknown) => String::new(),
    }
}

fn from(date: Date, lang: Lang) -> String {
    [pick(lang, "từ ", "from "), &of_date(date, lang)].concat()
}

fn until(date: Date, lang: Lang) -> String {
    [pick(lang, "đến ", "until "), &of_date(date, lang)].concat()
}

fn of_span(start: Date, end: Date, lang: Lang) -> String {
    let last = of_date(end, lang);
    let Some((first, next)) = pair(start, end) else {
        return [&of_date(start, lang), " – ", &last].concat();
    };
    if first == next {
        return last;
    }
    // '1–3/2020' would read as days of March.
    let is_months = first.day.is_none() && lang == Lang::Vi;
    let Fields { day, month, year } = if is_months { first } else { first.before(next) };
    let first = of_fields(day, month, year, lang);
    [&first, dash(&first), &last].concat()
}

fn of_set(set: &OneOf, lang: Lang) -> String {
    let text = one_or_other(set, lang, of_member);
    let unit = match set.members() {
        [Member::Range(first, last)] => match pair(*first, *last) {
            Some((fields, _)) => unit(fields, lang),
            None => pick(lang, "một thời điểm", "some time"),
        },
        [Member::UpTo(date) | Member::From(date)] => match date.fields() {
            Some(fields) => unit(fields, lang),
            None => return text,
        },
        _ => return text,
    };
    [&text, " (", unit, ")"].concat()
}

fn of_member(member: Member, lang: Lang) -> String {
    match member {
        Member::Date(date) => of_date(date, lang),
        Member::Range(first, last) => of_span(first, last, lang),
        Member::UpTo(date) => until(date, lang),
        Member::From(date) => from(date, lang),
    }
}
