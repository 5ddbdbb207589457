//! A reader's own article and events, beside the record.

use std::cmp::Ordering;

use crate::{Article, Event, Layer, Record};

/// What the ids of a reader's own begin with. Those of the record begin with a year.
pub const OWN: &str = "own-";

/// Whether an event or article of that id is a reader's own.
#[must_use]
pub fn is_own(id: &str) -> bool {
    id.starts_with(OWN)
}

impl Event<'_> {
    /// The order of a record's events: by earliest day, then latest day, then id.
    #[must_use]
    pub fn in_time(&self, other: &Self) -> Ordering {
        self.date.sort_key().cmp(&other.date.sort_key()).then(self.id.cmp(other.id))
    }
}

impl<'a> Record<'a> {
    /// The record with a reader's own articles and events in their places. What is taken for a reader's own says so by
    /// its [`Layer`] and its id, and touches nothing of the record: what has another id is passed over, as is an id that
    /// came before, and no own event is a part of another. Its names are the record's. O(record × own).
    #[must_use]
    pub fn joined(mut self, own: Record<'a>) -> Self {
        for article in own.articles.into_iter().filter(|article| is_own(article.id)) {
            if let Err(place) = self.articles.binary_search_by(|other: &Article<'_>| other.id.cmp(article.id))
            {
                self.articles.insert(place, article);
            }
        }
        for event in own.events.into_iter().filter(|event| is_own(event.id)) {
            if self.event_index(event.id).is_none() {
                let event = Event { layer: Layer::Own, part_of: None, ..event };
                let place = self.events.partition_point(|other| other.in_time(&event) == Ordering::Less);
                self.events.insert(place, event);
            }
        }
        self
    }
}
