//! What every screen is drawn from.

use chronicle::{Event, Lang};
use search::Query;

use super::{lesson::Lesson, present::show::Show};
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
    /// What a presentation has beside its slide.
    pub show: Show,
    /// What the speaker's window knows of the presentation that it belongs to.
    pub link: Link,
    /// What is to be said of the last deed: a file that could not be read, a lesson that was kept.
    pub said: Option<String>,
    nothing_asked: Query,
}

/// What the speaker's window knows of its presentation.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Link {
    /// When it last heard of it, in milliseconds since 1970; 0 where it never has.
    pub heard: f64,
}

/// An event of a presentation.
#[derive(Clone, Debug, PartialEq)]
pub struct Stop {
    /// The event.
    pub event: &'static Event<'static>,
    /// What the teacher wants to say to it.
    pub note: String,
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
        Self {
            catalogue,
            state,
            shown,
            quietly: false,
            show: Show::default(),
            link: Link::default(),
            said: None,
            nothing_asked: Query::default(),
        }
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
    pub const fn lang(&self) -> Lang {
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
        Scene {
            catalogue: self.catalogue,
            lang,
            words: messages(lang),
            query: &self.nothing_asked,
            lesson: None,
        }
    }

    /// The lesson of the address.
    #[must_use]
    pub fn lesson(&self) -> Lesson {
        Lesson::of(&self.state.values, self.catalogue, self.lang())
    }

    /// The events to present, to print and to take along, with their notes: those of the lesson or, where there is
    /// none, those that are listed.
    #[must_use]
    pub fn stops(&self) -> Vec<Stop> {
        let events = &self.catalogue.record().events;
        let slots = self.lesson().slots;
        if slots.is_empty() {
            let listed = self.shown.iter().filter_map(|&at| events.get(at));
            return listed.map(|event| Stop { event, note: String::new() }).collect();
        }
        let known = slots.into_iter().filter_map(|slot| Some((events.get(slot.event?)?, slot.note)));
        known.map(|(event, note)| Stop { event, note }).collect()
    }

    /// The same without notes.
    #[must_use]
    pub fn events(&self) -> Vec<&'static Event<'static>> {
        self.stops().into_iter().map(|stop| stop.event).collect()
    }

    /// The title of what is presented, printed and taken along.
    #[must_use]
    pub fn title(&self) -> String {
        let title = self.lesson().title;
        if title.is_empty() { self.words().untitled.to_owned() } else { title }
    }

    /// Which of `count` slides is shown; 0 is the title.
    #[must_use]
    pub fn at(&self, count: usize) -> usize {
        self.state.values.get("slide").parse().unwrap_or(0).min(count)
    }

    /// Shows another of `count` slides.
    pub fn stand_at(&mut self, at: usize, count: usize) {
        let at = at.min(count);
        self.state.values.set("slide", if at == 0 { String::new() } else { at.to_string() });
    }

    /// Puts a lesson into the address.
    pub fn take(&mut self, lesson: &Lesson) {
        lesson.write(&mut self.state.values);
    }
}

/// The places of events in the record, by their ids with commas between.
pub fn places(catalogue: &Catalogue, ids: &str) -> Vec<usize> {
    ids.split(',').filter_map(|id| catalogue.record().event_index(id)).collect()
}
