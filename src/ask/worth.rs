//! What an event's score counts beside the words that it has.

use chronicle::{Event, Layer};
use search::{Folded, Query};

use super::{dates::year, forms};
use crate::catalogue::Catalogue;

/// For each who took part in it and whom the question names, so that `Ý` means Italy before ‘ý kiến’, and `duc` Germany
/// before Nông Đức Mạnh. Of 30 short names of countries without their marks 27 are answered first rather than 25 at 1;
/// with kinds and levels as well, other questions lost.
const TOOK_PART: f32 = 1.2;

/// For an event that touches a year which the question has as a mere number: `rcep 2020`.
const IN_YEAR: f32 = 1.1;

/// For a title that has all the words: `hàn quốc việt nam đối tác chiến lược` asks for the title that turns it round, and
/// not for what has one half in its title and the other beside it.
const SAYS_ALL: f32 = 1.05;

/// The same where others are parts of the event: who asks for `AMM 53` asks for the meetings and not for one of their
/// sessions, whose titles have the same words.
const HAS_PARTS: f32 = 1.1;

/// Of so many hits, the best, the titles are looked at.
const LOOKED_AT: usize = 16;

/// What a question says of events beside its words.
pub struct Worth<'c> {
    catalogue: &'c Catalogue,
    query: Query,
    /// Ids of the names in it.
    named: Vec<&'static str>,
    years: Vec<i32>,
}

impl<'c> Worth<'c> {
    /// Reads it off a text and off its query, as that was taken.
    pub fn new(text: &str, query: Query, catalogue: &'c Catalogue) -> Self {
        let places = catalogue.vocabulary().named(text).into_iter();
        let named = places.filter_map(|at| catalogue.record().names.get(at)).map(|name| name.id).collect();
        let years = Folded::new(text).tokens().filter_map(|token| year(token.folded)).collect();
        Self { catalogue, query, named, years }
    }

    /// What the score of an event counts that is the nth of the hits, from 0.
    pub fn of(&self, at: usize, nth: usize) -> f32 {
        let record = self.catalogue.record();
        let (Some(event), Some(keys)) = (record.events.get(at), self.catalogue.keys().get(at)) else {
            return 1.0;
        };
        // Of two that answer alike, the one that an article tells of comes first.
        let mut worth = match keys.layer {
            Layer::Articles => 1.0,
            Layer::Record | Layer::Own => 0.95,
        };
        for _ in self.named.iter().filter(|id| keys.actors.contains(id)) {
            worth *= TOOK_PART;
        }
        if self.years.iter().any(|year| keys.years.contains(year)) {
            worth *= IN_YEAR;
        }
        if nth < LOOKED_AT && self.query.len() > 1 {
            if keys.has_parts && self.query.is_answered(&self.called(event)) {
                worth *= HAS_PARTS;
            } else if says_all(event, &self.query) {
                worth *= SAYS_ALL;
            }
        }
        worth
    }

    /// All that an event is called: its titles, the other forms of the names in them, and its years.
    fn called(&self, event: &Event<'static>) -> String {
        let mut called = [event.title.vi, event.title.en].join(" · ");
        for name in self.catalogue.vocabulary().named(&called) {
            for form in self.catalogue.record().names.get(name).into_iter().flat_map(forms) {
                called.push_str(" · ");
                called.push_str(form);
            }
        }
        for year in event.date.years() {
            called.push_str(" · ");
            called.push_str(&year.to_string());
        }
        called
    }
}

/// Whether a title of an event has all words of a query.
pub fn says_all(event: &Event<'_>, query: &Query) -> bool {
    [event.title.vi, event.title.en].iter().any(|title| query.is_answered(title))
}
