//! Finds and normalises the expressions of time in a whole text, as TIMEX3 has them.
//!
//! ```
//! use timex::tag::{Anchor, Day, tag};
//!
//! let anchor = Anchor::on(Day::new(2020, 9, 7).unwrap());
//! let found = tag("Chiều 7/9, họp báo về Hội nghị từ ngày 9-12/9.", anchor);
//! let told: Vec<_> = found.iter().map(|one| (one.words.as_str(), one.value())).collect();
//! assert_eq!(told[0], ("Chiều 7/9", Some("2020-09-07".into())));
//! assert_eq!(told[1], ("từ ngày 9-12/9", Some("2020-09-09/2020-09-12".into())));
//! ```
//!
//! The grammar stands in `docs/timex.md`. A text is read once, token by token; at each the longest reading wins. What
//! only looks like a time (`COVID-19`, `lần thứ hai`, `sáng kiến`, `1442/QĐ-UBND`, `2.223 đại biểu`) is none because
//! no form begins there, or because [`trap`] says so.

mod civil;
mod clock;
mod count;
mod cursor;
mod day;
mod days;
mod feast;
mod form;
mod length;
mod number;
mod part;
mod period;
mod relative;
mod resolve;
mod starters;
mod tense;
mod token;
mod trap;
mod weekday;
mod year;

use std::{fmt, ops::Range};

use crate::Value;
use cursor::Cursor;
use form::{Form, Meaning, Side};

pub use civil::Day;
pub use length::Length;
pub use token::{Kind as TokenKind, Token, Tokens};

/// What kind of expression it is, by TIMEX3.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A day or more.
    Date,
    /// A part of a day or a time by the clock.
    Time,
    /// A length of time.
    Duration,
    /// What comes round: each year, every Monday.
    Set,
}

/// How finely an expression tells the time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Granularity {
    /// A time by the clock.
    Minute,
    /// Morning, noon, afternoon, evening, night.
    PartOfDay,
    /// A day, or days.
    Day,
    /// A week, or weeks.
    Week,
    /// A month, or a part of one.
    Month,
    /// A quarter, a half, a season, or so many months of a year.
    Quarter,
    /// A year, or a part of one.
    Year,
    /// A decade.
    Decade,
    /// A century.
    Century,
}

/// From what the year, or the whole date, is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// It is printed.
    Printed,
    /// The words around it print it: the other end of a range, the year that the sentence begins with.
    Context,
    /// It is the year in which the date is nearest to the document's.
    Nearest,
    /// It is counted from the document's date: yesterday, last year.
    Relative,
    /// It is the calendar's: a feast of that year.
    Calendar,
    /// It is part of a name, and tells when the thing was named rather than when something was: `ASEAN 2020`.
    Name,
    /// It needs no year: a length of time, or what comes round.
    None,
    /// It is not known: the document's date is not either.
    Unknown,
}

/// An expression of time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Expression {
    /// Where it stands, in bytes. Both ends are borders of characters.
    pub range: Range<usize>,
    /// Where it stands, in characters.
    pub chars: Range<usize>,
    /// Its text.
    pub words: String,
    /// What kind of expression it is.
    pub kind: Kind,
    /// How finely it tells the time.
    pub granularity: Granularity,
    /// From what its year is known.
    pub reason: Reason,
    /// The days that it covers, if it names any that are known.
    pub days: Option<Value>,
    /// How long it is, for a length of time and for what comes round.
    pub length: Option<Length>,
    /// Hour and minute, where a time by the clock is told.
    pub clock: Option<(u8, u8)>,
    /// The day of the week that is named: 1 is Monday.
    pub weekday: Option<u8>,
}

impl Expression {
    /// The value: an EDTF date or interval, or a length of time by ISO 8601. `None` where the text needs a date of the
    /// document that is not known. A year that is left open stands as `XXXX`.
    #[must_use]
    pub fn value(&self) -> Option<String> {
        match (&self.days, &self.length) {
            (Some(days), _) => Some(days.to_string()),
            (None, Some(length)) => Some(length.to_string()),
            (None, None) => None,
        }
    }
}

/// The date of the document, from which years that are not printed and words like ‘yesterday’ are counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Anchor {
    day: Option<Day>,
    is_exact: bool,
    /// Whether what is over by the text's words lies before the day.
    has_past: bool,
}

impl Anchor {
    /// The document is of that day.
    #[must_use]
    pub const fn on(day: Day) -> Self {
        Self { day: Some(day), is_exact: true, has_past: true }
    }

    /// The document is of about that day: good for choosing a year, not for counting days.
    #[must_use]
    pub const fn about(day: Day) -> Self {
        Self { day: Some(day), is_exact: false, has_past: false }
    }

    /// The document is of that day or soon after: good for choosing a year, also of what is over.
    #[must_use]
    pub const fn since(day: Day) -> Self {
        Self { day: Some(day), is_exact: false, has_past: true }
    }

    /// The document's date is not known.
    #[must_use]
    pub const fn unknown() -> Self {
        Self { day: None, is_exact: false, has_past: false }
    }
}

/// The expressions of time in a text, in order; none overlaps another. Takes time linear in the text.
#[must_use]
pub fn tag(text: &str, anchor: Anchor) -> Vec<Expression> {
    Tagger::new(anchor).tag(&Reading::new(text, &Tokens::new(text)))
}

/// The expressions of a text before the document's date is known: what is slow about tagging, done once for any number
/// of dates.
#[derive(Clone, Debug, Default)]
pub struct Reading {
    found: Vec<Found>,
}

/// An expression that was read.
#[derive(Clone, Debug)]
struct Found {
    form: Form,
    range: Range<usize>,
    chars: Range<usize>,
    words: String,
    /// Whether a sentence begins with it.
    starts_sentence: bool,
    /// Whether it stands in the same sentence as the one before.
    same_sentence: bool,
    /// Whether a line ends between the one before and it.
    other_line: bool,
}

impl Reading {
    /// Reads a text from its tokens. Takes time linear in it.
    #[must_use]
    pub fn new(text: &str, tokens: &Tokens) -> Self {
        let cursor = Cursor::new(tokens);
        let mut found: Vec<Found> = Vec::new();
        let (mut at, mut bytes, mut chars) = (0, 0, 0);
        let (mut same_sentence, mut other_line) = (false, false);
        while at < cursor.tokens.len() {
            let Some((form, end)) = read(cursor, at).filter(|(_, end)| *end > at) else {
                // What stands behind a semicolon goes on: `Năm 2015, … (7-10/4); … (5-6/11)`.
                same_sentence &= !cursor.ends_sentence(at) || cursor.is_sign(at, ';');
                other_line |= cursor.is_sign(at, '\n');
                at += 1;
                continue;
            };
            let range = cursor.tokens[at].range.start..cursor.tokens[end - 1].range.end;
            let first = chars + text.get(bytes..range.start).map_or(0, |between| between.chars().count());
            let words = text.get(range.clone()).unwrap_or_default().to_owned();
            chars = first + words.chars().count();
            bytes = range.end;
            let starts_sentence = cursor.starts_sentence(at);
            let chars = first..chars;
            found.push(Found { form, range, chars, words, starts_sentence, same_sentence, other_line });
            (at, same_sentence, other_line) = (end, true, false);
        }
        Self { found }
    }
}

/// Tags the parts of one document one after the other: what the first has said, the next goes on from.
pub struct Tagger {
    resolver: resolve::Resolver,
}

impl Tagger {
    /// Begins a document.
    #[must_use]
    pub fn new(anchor: Anchor) -> Self {
        Self { resolver: resolve::Resolver::new(anchor) }
    }

    /// The expressions of the next part; their places are counted from its start. O(their number).
    #[must_use]
    pub fn tag(&mut self, part: &Reading) -> Vec<Expression> {
        self.resolver.begin_line();
        part.found.iter().map(|found| self.resolve(found)).collect()
    }

    fn resolve(&mut self, found: &Found) -> Expression {
        if found.other_line {
            self.resolver.begin_line();
        }
        if !found.same_sentence {
            self.resolver.begin_sentence();
        }
        let form = &found.form;
        let (days, length, reason) = self.resolver.resolve(form, found.starts_sentence);
        Expression {
            range: found.range.clone(),
            chars: found.chars.clone(),
            words: found.words.clone(),
            kind: form.kind(length.is_some()),
            granularity: form.granularity,
            reason,
            days,
            length,
            clock: form.clock,
            weekday: form.weekday,
        }
    }
}

/// Reads an expression that begins with the token of that number: the longest of those that are possible.
fn read(cursor: Cursor<'_>, at: usize) -> Option<(Form, usize)> {
    if !starters::may_begin(cursor, at) || trap::is_inside(cursor, at) {
        return None;
    }
    let readings = [
        length::length(cursor, at),
        days::days(cursor, at),
        weekday::weekday(cursor, at),
        relative::relative(cursor, at),
        period::period(cursor, at),
        feast::feast(cursor, at),
        year::years(cursor, at),
    ];
    let mut best: Option<(Form, usize)> = None;
    for reading in readings.into_iter().flatten() {
        if best.as_ref().is_none_or(|(_, end)| reading.1 > *end) {
            best = Some(reading);
        }
    }
    best.filter(|(_, end)| !trap::follows(cursor, at, *end)).map(|(mut form, end)| {
        // `hồi tháng 4` is over.
        if form.side == Side::Either && cursor.before(at, 1) == "hồi" {
            form.side = Side::Past;
        } else if form.side == Side::Either
            && matches!(form.meaning, Meaning::Days(value) if value.is_yearly())
        {
            form.side = if may_be_planned(cursor, at, form.granularity) && tense::plans(cursor, at, end) {
                Side::Ahead
            } else if tense::tells(cursor, at, end, form.granularity <= Granularity::Day) {
                Side::Told
            } else {
                Side::Either
            };
        }
        (form, end)
    })
}

/// Whether a clause that plans something can plan it for that time: `công bố kết quả quý II vào ngày 8/8` does so for the
/// day alone.
fn may_be_planned(cursor: Cursor<'_>, at: usize, granularity: Granularity) -> bool {
    granularity < Granularity::Quarter
        || matches!(cursor.before(at, 1), "trong" | "vào" | "in" | "by" | "đầu" | "cuối")
}

impl Form {
    fn kind(&self, is_length: bool) -> Kind {
        match self.meaning {
            Meaning::Length(_) => Kind::Duration,
            Meaning::After(..) if is_length => Kind::Duration,
            Meaning::Set(_) => Kind::Set,
            _ if self.granularity <= Granularity::PartOfDay => Kind::Time,
            _ => Kind::Date,
        }
    }
}

macro_rules! names {
    ($($type:ident { $($variant:ident = $name:literal,)+ })+) => {
        $(impl fmt::Display for $type {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(match self { $(Self::$variant => $name,)+ })
            }
        })+
    };
}

names! {
    Kind { Date = "DATE", Time = "TIME", Duration = "DURATION", Set = "SET", }
    Granularity {
        Minute = "minute", PartOfDay = "part-of-day", Day = "day", Week = "week", Month = "month",
        Quarter = "quarter", Year = "year", Decade = "decade", Century = "century",
    }
    Reason {
        Printed = "printed", Context = "context", Nearest = "nearest", Relative = "relative",
        Calendar = "calendar", Name = "name", None = "none", Unknown = "unknown",
    }
}
