//! What a reader asks: words, dates and fields.

use std::ops::Range;

use search::{Fault, Folded, Query};
use timex::{Partial, Value};

use super::{
    dates::{Asks, Dated, dates, year},
    fields::{Condition, Field, NAMES},
    fillers,
};
use crate::catalogue::Catalogue;

/// A text of the search box, read.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Question {
    /// The words, without dates and fields. Their places are those in the text.
    pub query: Query,
    /// The dates, each of which an event must meet.
    pub dates: Vec<Value>,
    /// What the fields ask, and the sides of dates.
    pub conditions: Vec<Condition>,
    /// Times before or after which an event must begin, as words say.
    sides: Vec<Condition>,
    /// What the reader should be told of how it was read.
    pub notices: Vec<Notice>,
}

/// How a question was read otherwise than typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Notice {
    /// Its syntax is broken, so that all of it was read as plain words.
    Syntax(Fault),
    /// A field has a value that means nothing, so that the value was read as plain words.
    Value(Field, String),
    /// No event meets its dates with its words, so that all of it was read as plain words.
    NoDate,
}

impl Question {
    /// Reads a text. Any text is a question.
    #[must_use]
    pub fn read(text: &str, catalogue: &Catalogue) -> Self {
        let mut rest = text.to_owned();
        let mut question = Self::default();
        for Dated { range, asks } in dates(text) {
            // As many spaces, so that the words stay in their places.
            rest.replace_range(range.clone(), &" ".repeat(range.len()));
            match asks {
                Asks::Meets(value) => question.dates.push(value),
                Asks::Side(condition) => question.sides.push(condition),
            }
        }
        while let Some(unknown) = question.read_fields(&rest, catalogue) {
            // Without the field's name its value is plain words.
            rest.replace_range(unknown.clone(), &" ".repeat(unknown.len()));
        }
        question
    }

    /// Reads the words and fields of a text. Stops at a value that means nothing, and returns where the name of its
    /// field stands.
    fn read_fields(&mut self, text: &str, catalogue: &Catalogue) -> Option<Range<usize>> {
        let vocabulary = catalogue.vocabulary();
        let reach =
            |place: usize, rest: &str| Field::at(place).map_or(0, |field| field.reach(rest, vocabulary));
        let read = search::parse_with(text, &NAMES, &reach);
        self.conditions.clone_from(&self.sides);
        for fielded in read.fields {
            let field = Field::at(fielded.field)?;
            let Some(asked) = field.condition(fielded.value, catalogue) else {
                self.notices.push(Notice::Value(field, fielded.value.to_owned()));
                let colon = text.get(fielded.start..)?.find(':')?;
                return Some(fielded.start..fielded.start + colon + 1);
            };
            self.conditions.push(Condition { field, test: asked, excluded: fielded.excluded });
        }
        let parse = |text: &str| search::parse_with(text, &NAMES, &reach).query;
        let (query, says_nothing) = loosely(text, read.query, &parse);
        self.query = query;
        if says_nothing {
            // A year alone is a date.
            let folded = Folded::new(text);
            let years = folded.tokens().filter_map(|token| year(token.folded));
            self.dates.extend(years.map(|year| Value::single(Partial::year(year))));
            if self.has_date() || !self.conditions.is_empty() {
                self.query = Query::default();
            }
        }
        self.notices.extend(read.fault.map(Notice::Syntax));
        None
    }

    /// Reads a text as words alone.
    #[must_use]
    pub fn words(text: &str) -> Self {
        Self { query: loosely(text, Query::parse(text), &Query::parse).0, ..Self::default() }
    }

    /// Whether it has a date, which may be meant as words.
    #[must_use]
    pub fn has_date(&self) -> bool {
        !self.dates.is_empty() || !self.sides.is_empty()
    }

    /// The same without its dates.
    #[must_use]
    pub fn undated(&self) -> Self {
        let conditions = self.conditions.iter().filter(|condition| !self.sides.contains(condition));
        let conditions = conditions.cloned().collect();
        Self { dates: Vec::new(), sides: Vec::new(), conditions, ..self.clone() }
    }

    /// Whether it asks for nothing.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.query.is_empty() && self.dates.is_empty() && self.conditions.is_empty()
    }
}

/// The query of a text, in which the words that only ask or join need not stand; and whether it has no others.
fn loosely(text: &str, whole: Query, parse: &dyn Fn(&str) -> Query) -> (Query, bool) {
    let places: Vec<Range<usize>> = whole.ranges().filter(|place| is_free(text, place.start)).collect();
    let rest = fillers::without(text, &places);
    let is_gone =
        |rest: &str, place: &Range<usize>| rest.get(place.clone()).is_some_and(|at| at.trim().is_empty());
    let says_nothing = places.len() == whole.len()
        && rest.as_deref().is_some_and(|rest| places.iter().all(|place| is_gone(rest, place)));
    let mut query = rest.map_or_else(Query::default, |rest| parse(&rest));
    query.or(whole);
    (query, says_nothing)
}

/// Whether what begins there in a text is neither in quotes, nor a field's value, nor excluded.
pub fn is_free(text: &str, at: usize) -> bool {
    let before = text.get(..at).unwrap_or_default();
    let quotes = before.chars().filter(|c| matches!(c, '"' | '“' | '”' | '«' | '»')).count();
    quotes % 2 == 0 && !before.ends_with([':', '-'])
}
