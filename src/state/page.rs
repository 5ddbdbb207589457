//! The state of the page.

use super::{LaneBy, Screen, Values, ladder::LadderLook};
use chronicle::{Edtf, EventKind, Lang, Layer, Level, Record};

/// Everything that decides what the page shows, but for the colour theme. All of it is in the address.
///
/// The lists are sorted and without repeats ([`insert_sorted`](crate::sorted::insert_sorted)), so that equal choices have equal addresses.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PageState {
    /// The language of the page.
    pub lang: Lang,
    /// The screen.
    pub view: View,
    /// The text in the search box, as typed.
    pub query: String,
    /// Kinds to show; none means all.
    pub kinds: Vec<EventKind>,
    /// Ids of countries and organisations to show; none means all.
    pub names: Vec<String>,
    /// Years to show; none means all.
    pub years: Vec<i32>,
    /// Levels of partnership to show; none means all.
    pub levels: Vec<Level>,
    /// Layers to show: what the articles tell of, or what public pages alone do; none means both.
    pub layers: Vec<Layer>,
    /// Ids of articles to show; none means all.
    pub articles: Vec<String>,
    /// The stretch of time to show: events that share a day with it, as with a time that is asked for in words.
    pub range: Option<Edtf>,
    /// The order of the list, where the reader chose one.
    pub sort: Option<Sort>,
    /// The id of the event that stands open.
    pub event: Option<String>,
    /// By what the lanes of the drawing are told apart.
    pub lanes: LaneBy,
    /// The days that the drawing shows; none means all.
    pub window: Option<Edtf>,
    /// Whether an article's digest is shown in both languages.
    pub both: bool,
    /// What second programs keep.
    pub values: Values,
}

/// A screen.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum View {
    /// The drawing, the list and the open event.
    #[default]
    Explore,
    /// All articles.
    Articles,
    /// One article's digest.
    Article {
        /// The article's id.
        id: String,
        /// The paragraph to stand at, from 1.
        paragraph: Option<u16>,
    },
    /// How far each pair has come.
    Ladder(LadderLook),
    /// What a second program draws.
    Second(Screen),
}

/// An order of the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sort {
    /// By time, earliest first.
    Date,
    /// By how well an event answers the query.
    Relevance,
}

impl PageState {
    /// The order in force: the reader's choice, or relevance while something is searched and time otherwise.
    #[must_use]
    pub fn sort_in_force(&self) -> Sort {
        match self.sort {
            _ if self.query.trim().is_empty() => Sort::Date,
            Some(sort) => sort,
            None => Sort::Relevance,
        }
    }

    /// Whether anything narrows the list.
    #[must_use]
    pub fn is_narrowed(&self) -> bool {
        !self.query.trim().is_empty() || self.has_filters()
    }

    /// Whether a filter is set, the query aside.
    #[must_use]
    pub fn has_filters(&self) -> bool {
        !(self.kinds.is_empty()
            && self.names.is_empty()
            && self.years.is_empty()
            && self.levels.is_empty()
            && self.layers.is_empty()
            && self.articles.is_empty()
            && self.range.is_none())
    }

    /// What decides which events are listed: the state without its screen, language, open event,
    /// drawing, and what second programs keep.
    #[must_use]
    pub fn selection(&self) -> Self {
        Self {
            lang: Lang::default(),
            view: View::default(),
            event: None,
            lanes: LaneBy::default(),
            window: None,
            both: false,
            values: Values::default(),
            ..self.clone()
        }
    }

    /// Passes over names and articles that the record does not have, as an old link may.
    pub fn drop_unknown(&mut self, record: &Record<'_>) {
        self.names.retain(|id| record.name(id).is_some());
        self.articles.retain(|id| record.article(id).is_some());
    }

    /// Takes all filters off and leaves the query.
    pub fn clear_filters(&mut self) {
        self.kinds.clear();
        self.names.clear();
        self.years.clear();
        self.levels.clear();
        self.layers.clear();
        self.articles.clear();
        self.range = None;
    }
}
