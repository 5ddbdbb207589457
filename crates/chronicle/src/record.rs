//! The whole record.

use serde::{Deserialize, Serialize};

use crate::{Article, Event, Name};

/// Everything that the page knows.
///
/// Articles and names are sorted by id; events by earliest day, then latest day, then id.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Record<'a> {
    /// The source articles, sorted by id.
    #[serde(borrow)]
    pub articles: Vec<Article<'a>>,
    /// The events, in order of time.
    pub events: Vec<Event<'a>>,
    /// The names, sorted by id.
    pub names: Vec<Name<'a>>,
}

impl<'a> Record<'a> {
    /// The article of that id. O(log n).
    #[must_use]
    pub fn article(&self, id: &str) -> Option<&Article<'a>> {
        let at = self.articles.binary_search_by(|article| article.id.cmp(id)).ok()?;
        self.articles.get(at)
    }

    /// The name of that id. O(log n).
    #[must_use]
    pub fn name(&self, id: &str) -> Option<&Name<'a>> {
        let at = self.names.binary_search_by(|name| name.id.cmp(id)).ok()?;
        self.names.get(at)
    }

    /// The place of that event in [`Record::events`]. O(n).
    #[must_use]
    pub fn event_index(&self, id: &str) -> Option<usize> {
        self.events.iter().position(|event| event.id == id)
    }

    /// The event of that id. O(n).
    #[must_use]
    pub fn event(&self, id: &str) -> Option<&Event<'a>> {
        self.event_index(id).and_then(|at| self.events.get(at))
    }
}
