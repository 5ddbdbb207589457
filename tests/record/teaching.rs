//! Lessons and slides of the whole record.

use chronicle::Lang;
use nien_bieu::{
    state::{Values, lesson::code},
    teach::{lesson::Lesson, ready},
};

use super::CATALOGUE;

fn with(lesson: &str) -> Values {
    let mut values = Values::default();
    values.set("lesson", lesson.to_owned());
    values
}

#[test]
fn every_event_has_a_code_of_its_own() {
    let events = &CATALOGUE.record().events;
    let mut codes: Vec<_> = events.iter().map(|event| code(event.id)).collect();
    codes.sort();
    codes.dedup();
    assert_eq!(codes.len(), events.len(), "two events share a code: give one another id");
}

#[test]
fn a_lesson_survives_its_address() {
    let mut lesson = Lesson { title: "Ba mốc".into(), ..Lesson::default() };
    for (id, note) in
        [("2020-11-15-rcep", ""), ("2019-gone", "vẫn còn"), ("2018-11-14-asean-nga-chien-luoc", "dòng\nhai")]
    {
        lesson.add_name(id, note, &CATALOGUE);
    }
    assert_eq!((lesson.slots.len(), lesson.missing()), (3, 1));
    let mut values = Values::default();
    lesson.write(&mut values);
    assert_eq!(Lesson::of(&values, &CATALOGUE, Lang::Vi), lesson);
    // In another order, and with a note at the end only.
    lesson.shift(2, 0);
    lesson.shift(1, 9);
    lesson.slots[0].note.clear();
    lesson.slots[1].note.clear();
    lesson.write(&mut values);
    assert_eq!(Lesson::of(&values, &CATALOGUE, Lang::En), lesson);
}

#[test]
fn what_cannot_stand_in_an_address_is_no_event_of_a_lesson() {
    let mut lesson = Lesson::default();
    for name in ["", "a,b", "~asean-2020", "Đ", "2020-11-15-rcep", "2020-11-15-rcep"] {
        lesson.add_name(name, "", &CATALOGUE);
    }
    assert_eq!(lesson.slots.len(), 1);
}

#[test]
fn ready_lessons_are_whole_in_both_languages() {
    assert_eq!(ready::lessons().len(), 3);
    for ready in ready::lessons() {
        let [vi, en] = Lang::ALL.map(|lang| Lesson::of(&with(&["~", ready.id].concat()), &CATALOGUE, lang));
        assert_eq!((vi.slots.len(), vi.missing()), (ready.slides.len(), 0));
        assert_ne!(vi.title, en.title);
        for (vi, en) in vi.slots.iter().zip(&en.slots) {
            assert!(vi.event == en.event && vi.note != en.note && !vi.note.is_empty(), "{}", ready.id);
        }
    }
}
