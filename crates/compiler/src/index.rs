//! What the files declare and refer to, for the checks that need more than one table.
//!
//! A table with a fault of its own is here too, so that what refers to it does not look wrong.

use chronicle::{Edtf, Level};

use crate::source::{At, Span};

#[derive(Default)]
pub(crate) struct Index<'a> {
    pub names: Vec<At<&'a str>>,
    pub labels: Vec<Label<'a>>,
    pub articles: Vec<ArticleEntry<'a>>,
    pub events: Vec<EventEntry<'a>>,
    /// Ids of names that events refer to.
    pub mentions: Vec<At<&'a str>>,
    pub citations: Vec<Citation<'a>>,
    pub steps: Vec<Step<'a>>,
    pub sessions: Vec<SessionEntry<'a>>,
    pub lessons: Vec<LessonEntry<'a>>,
    /// Whether a fault of syntax may hide names.
    pub names_incomplete: bool,
    /// Whether a fault of syntax may hide events.
    pub events_incomplete: bool,
}

/// A label of a name.
pub(crate) struct Label<'a> {
    pub text: At<&'a str>,
    /// The id of the name, where it has one.
    pub name: Option<&'a str>,
}

pub(crate) struct ArticleEntry<'a> {
    pub id: &'a str,
    /// The number of paragraphs of its digest; `None` where it could not be read.
    pub paragraphs: Option<usize>,
    /// The ids of its headlines; `None` where a fault hides one.
    pub headlines: Option<Vec<At<&'a str>>>,
}

pub(crate) struct EventEntry<'a> {
    pub id: At<&'a str>,
    pub date: Option<At<Edtf>>,
    pub part_of: Option<At<&'a str>>,
}

pub(crate) struct LessonEntry<'a> {
    pub id: Option<At<&'a str>>,
    /// The ids of its events, in order.
    pub events: Vec<At<&'a str>>,
}

/// Evidence that points into an article.
pub(crate) struct Citation<'a> {
    pub article: At<&'a str>,
    pub target: Target<'a>,
}

pub(crate) enum Target<'a> {
    Paragraph(At<u16>),
    Headline(At<&'a str>),
}

/// An upgrade that took place.
pub(crate) struct Step<'a> {
    /// Sorted, so that the order in which the sides are written does not matter.
    pub parties: [&'a str; 2],
    pub date: Edtf,
    pub from: Option<Level>,
    pub to: Level,
    /// Whether the sides give the level a name of their own.
    pub is_named: bool,
    /// The place of the step.
    pub span: Span,
}

/// A numbered session of a series.
pub(crate) struct SessionEntry<'a> {
    /// The id of the series' name.
    pub of: &'a str,
    pub number: At<u16>,
    pub date: Edtf,
}
