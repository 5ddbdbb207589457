//! A lesson: chosen events in an order, with a title and a note for each.

use chronicle::Lang;

use crate::{
    catalogue::Catalogue,
    state::{
        Values,
        lesson::{Entry, code, entries, push},
    },
};

/// What stands between the notes of two events in the address: no one types it.
const BETWEEN: char = '\u{1e}';

/// A lesson.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Lesson {
    /// Its title; empty where it has none.
    pub title: String,
    /// Its events.
    pub slots: Vec<Slot>,
}

/// An event of a lesson.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Slot {
    /// By what the address names it: its code or, where the record does not have it, what stood there.
    pub name: String,
    /// Its place in the record; none where the record does not have it, as an old lesson may.
    pub event: Option<usize>,
    /// What the teacher wants to say to it.
    pub note: String,
}

impl Lesson {
    /// The lesson that an address holds. An event that stands in it twice counts once. O(slots × events).
    #[must_use]
    pub fn of(values: &Values, catalogue: &Catalogue, _lang: Lang) -> Self {
        let events = &catalogue.record().events;
        let mut slots: Vec<Slot> = Vec::new();
        for entry in entries(values.get("lesson")) {
            let event = events.iter().position(|event| entry.is(event.id));
            let name = match (event.and_then(|at| events.get(at)), entry) {
                (Some(event), _) => code(event.id),
                (None, Entry::Code(name) | Entry::Id(name)) => name.to_owned(),
                (None, Entry::Ready(_)) => continue,
            };
            if slots.iter().all(|slot| slot.name != name) {
                slots.push(Slot { name, event, note: String::new() });
            }
        }
        for (slot, note) in slots.iter_mut().zip(values.get("notes").split(BETWEEN)) {
            note.clone_into(&mut slot.note);
        }
        Self { title: values.get("title").to_owned(), slots }
    }

    /// Writes it into an address.
    pub fn write(&self, values: &mut Values) {
        let mut list = String::new();
        let mut notes = Vec::new();
        for slot in &self.slots {
            let entry = if slot.name.contains('-') { Entry::Id(&slot.name) } else { Entry::Code(&slot.name) };
            push(&mut list, entry);
            notes.push(slot.note.as_str());
        }
        let notes = notes.join(&BETWEEN.to_string());
        values.set("lesson", list);
        values.set("title", self.title.clone());
        values.set("notes", notes.trim_end_matches(BETWEEN).to_owned());
    }

    /// The places of its events in the record.
    pub fn places(&self) -> impl Iterator<Item = usize> + '_ {
        self.slots.iter().filter_map(|slot| slot.event)
    }

    /// How many of its events the record does not have.
    #[must_use]
    pub fn missing(&self) -> usize {
        self.slots.len() - self.places().count()
    }
}
