//! A lesson: chosen events in an order, with a title and a note for each.

use chronicle::Lang;

use super::ready;
use crate::{
    catalogue::Catalogue,
    state::{
        Values,
        lesson::{CODE, Entry, code, entries, push},
    },
};

/// What stands between the notes of two events in the address: no one types it.
const BETWEEN: char = '\u{1e}';

/// A lesson.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Lesson {
    /// Its title; empty where it has none.
    pub title: String,
    /// What it is for; of ready lessons only.
    pub intro: &'static str,
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
    /// The lesson that an address holds, with the title and notes of ready lessons in that language. An event that
    /// stands in it twice counts once. O(slots × events).
    #[must_use]
    pub fn of(values: &Values, catalogue: &Catalogue, lang: Lang) -> Self {
        let mut lesson = Self::default();
        for entry in entries(values.get("lesson")) {
            match entry {
                Entry::Ready(id) => {
                    let Some(ready) = ready::lesson(id) else { continue };
                    ready.title.get(lang).clone_into(&mut lesson.title);
                    lesson.intro = ready.intro.get(lang);
                    for slide in &ready.slides {
                        let note = slide.note.map_or("", |note| note.get(lang));
                        lesson.add(Entry::Id(slide.event), note, catalogue);
                    }
                }
                entry => lesson.add(entry, "", catalogue),
            }
        }
        if !values.get("title").is_empty() {
            values.get("title").clone_into(&mut lesson.title);
        }
        if !values.get("notes").is_empty() {
            let notes = values.get("notes").split(BETWEEN).chain(std::iter::repeat(""));
            for (slot, note) in lesson.slots.iter_mut().zip(notes) {
                note.clone_into(&mut slot.note);
            }
        }
        lesson
    }

    /// Adds an event at the end, unless the lesson has it.
    fn add(&mut self, entry: Entry<'_>, note: &str, catalogue: &Catalogue) {
        let events = &catalogue.record().events;
        let event = events.iter().position(|event| entry.is(event.id));
        let name = match (event.and_then(|at| events.get(at)), entry) {
            (Some(event), _) => code(event.id),
            (None, Entry::Code(name) | Entry::Id(name) | Entry::Ready(name)) => name.to_owned(),
        };
        if self.slots.iter().all(|slot| slot.name != name) {
            self.slots.push(Slot { name, event, note: note.to_owned() });
        }
    }

    /// Adds the event of that id at the end, unless the lesson has it.
    pub fn add_id(&mut self, id: &str, note: &str, catalogue: &Catalogue) {
        self.add(Entry::Id(id), note, catalogue);
    }

    /// Adds what a file names at the end: an event by its id, or by its code where it has long been gone.
    pub fn add_name(&mut self, name: &str, note: &str, catalogue: &Catalogue) {
        let is_id = name.contains('-');
        // Nothing else can stand in an address, where a code of another length would part those behind it wrongly.
        let has_place = name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
        if has_place && (is_id || name.len() == CODE) {
            self.add(if is_id { Entry::Id(name) } else { Entry::Code(name) }, note, catalogue);
        }
    }

    /// Moves an event to another place; a place beyond the ends is the end.
    pub fn shift(&mut self, from: usize, to: usize) {
        if from < self.slots.len() {
            let slot = self.slots.remove(from);
            self.slots.insert(to.min(self.slots.len()), slot);
        }
    }

    /// Writes it into an address.
    pub fn write(&self, values: &mut Values) {
        let mut list = String::new();
        let mut notes = Vec::new();
        for slot in &self.slots {
            let entry = if slot.name.contains('-') { Entry::Id(&slot.name) } else { Entry::Code(&slot.name) };
            push(&mut list, entry);
            // A file or a paste may hold what nobody types.
            notes.push(slot.note.replace(BETWEEN, " "));
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

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    #![allow(clippy::unwrap_used)]

    use chronicle::Lang;

    use super::Lesson;
    use crate::{catalogue::Catalogue, state::Values};

    /// The lesson after its way through an address.
    fn again(lesson: &Lesson, catalogue: &Catalogue) -> Lesson {
        let mut values = Values::default();
        lesson.write(&mut values);
        Lesson::of(&values, catalogue, Lang::Vi)
    }

    #[test]
    fn a_name_that_is_neither_id_nor_code_is_passed_over() {
        let catalogue = Catalogue::load().unwrap();
        let mut lesson = Lesson::default();
        for name in ["2020-gone", "0123B45", "012345", "", "abc", "6789ab"] {
            lesson.add_name(name, "", &catalogue);
        }
        let names: Vec<&str> = lesson.slots.iter().map(|slot| slot.name.as_str()).collect();
        assert_eq!(names, ["2020-gone", "012345", "6789ab"]);
        assert_eq!(again(&lesson, &catalogue), lesson);
    }

    #[test]
    fn a_note_that_holds_the_mark_between_notes_stays_one_note() {
        let catalogue = Catalogue::load().unwrap();
        let mut lesson = Lesson::default();
        lesson.add_name("2020-one", "a\u{1e}b", &catalogue);
        lesson.add_name("2020-two", "c", &catalogue);
        let notes: Vec<String> = again(&lesson, &catalogue).slots.into_iter().map(|slot| slot.note).collect();
        assert_eq!(notes, ["a b", "c"]);
    }
}
