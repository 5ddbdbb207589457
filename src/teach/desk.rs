//! What every screen is drawn from.

use chronicle::{Event, Lang};
use search::Query;

use super::lesson::Lesson;
use crate::{
    catalogue::Catalogue,
    components::Scene,
    i18n::{messages, teach::TeachWords, teach::teach_words},
    state::{PageState, Screen, View},
};

/// The record, the address, and the events that are listed.
pub struct Desk {
    /// The record and what is derived from it.
    pub catalogue: &'static Catalogue,
    /// The state of the page. What is changed in it is written to the address.
    pub state: PageState,
    /// The places of the listed events in the record, in the order of the list.
    pub shown: Vec<usize>,
    /// Whether a change of the state takes the place of the step before in the history of the browser.
    pub quietly: bool,
    nothing_asked: Query,
}

/// Something that a reader does: the attribute `data-does` of what was pressed or changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Deed {
    /// What is to be done.
    pub does: String,
    /// The attribute `data-value`; of a field, what it holds.
    pub value: String,
    /// Whether it is a field whose value is still being changed.
    pub typing: bool,
}

impl Desk {
    /// A desk for the state of an address.
    #[must_use]
    pub fn new(catalogue: &'static Catalogue, state: PageState, shown: &str) -> Self {
        let shown = places(catalogue, shown);
        Self { catalogue, state, shown, quietly: false, nothing_asked: Query::default() }
    }

    /// The screen, if the address names one.
    #[must_use]
    pub fn screen(&self) -> Option<Screen> {
        match self.state.view {
            View::Second(screen) => Some(screen),
            _ => None,
        }
    }

    /// Goes to another screen.
    pub fn enter(&mut self, screen: Screen) {
        self.state.view = View::Second(screen);
    }

    /// The language.
    #[must_use]
    pub fn lang(&self) -> Lang {
        self.state.lang
    }

    /// The words of this program.
    #[must_use]
    pub fn words(&self) -> &'static TeachWords {
        teach_words(self.lang())
    }

    /// What the trees of the page are drawn from; nothing in them is marked.
    #[must_use]
    pub fn scene(&self) -> Scene<'_> {
        let lang = self.lang();
        Scene { catalogue: self.catalogue, lang, words: messages(lang), query: &self.nothing_asked }
    }

    /// The lesson of the address.
    #[must_use]
    pub fn lesson(&self) -> Lesson {
        Lesson::of(&self.state.values, self.catalogue, self.lang())
    }

    /// The events to present, to print and to take along: those of the lesson or, where there is none, those that are
    /// listed.
    #[must_use]
    pub fn events(&self) -> Vec<&'static Event<'static>> {
        let lesson = self.lesson();
        let places: Vec<usize> =
            if lesson.slots.is_empty() { self.shown.clone() } else { lesson.places().collect() };
        places.into_iter().filter_map(|at| self.catalogue.record().events.get(at)).collect()
    }
}

/// The places of events in the record, by their ids with commas between.
pub fn places(catalogue: &Catalogue, ids: &str) -> Vec<usize> {
    ids.split(',').filter_map(|id| catalogue.record().event_index(id)).collect()
}
