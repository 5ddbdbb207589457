//! A lesson as a file: JSON with whole ids and titles, so that it can be read and mended by hand.

use js_sys::{Array, JSON, Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};

use crate::teach::{desk::Desk, lesson::Lesson};

/// What the file says that it is.
const FORMAT: &str = "nien-bieu-lesson";
/// The version of the format that is written. Later ones are read as far as they are understood.
const VERSION: u32 = 1;

/// The lesson of a desk as a file.
#[must_use]
pub fn write(desk: &Desk) -> String {
    let lesson = desk.lesson();
    let events = &desk.catalogue.record().events;
    let slides = Array::new();
    for slot in &lesson.slots {
        let slide = Object::new();
        match slot.event.and_then(|at| events.get(at)) {
            Some(event) => {
                set(&slide, "event", &event.id.into());
                set(&slide, "title", &event.title.get(desk.lang()).into());
                set(&slide, "date", &event.date.to_string().into());
            }
            None => set(&slide, "event", &slot.name.as_str().into()),
        }
        if !slot.note.is_empty() {
            set(&slide, "note", &slot.note.as_str().into());
        }
        slides.push(&slide);
    }
    let file = Object::new();
    set(&file, "format", &FORMAT.into());
    set(&file, "version", &VERSION.into());
    set(&file, "lang", &desk.lang().tag().into());
    set(&file, "title", &lesson.title.as_str().into());
    set(&file, "slides", &slides);
    let text = JSON::stringify_with_replacer_and_space(&file, &JsValue::NULL, &2.into());
    // Plain objects of texts are written always.
    text.ok().and_then(|text| text.as_string()).unwrap_or_default()
}

/// The lesson of a file, with the language that it was written in; nothing where the text is no lesson. Events that
/// the record does not have stay in it.
#[must_use]
pub fn read(text: &str, desk: &Desk) -> Option<Lesson> {
    let file = JSON::parse(text).ok()?;
    if get(&file, "format")?.as_string()? != FORMAT {
        return None;
    }
    let slides: Array = get(&file, "slides")?.dyn_into().ok()?;
    let title = get(&file, "title").and_then(|title| title.as_string()).unwrap_or_default();
    let mut lesson = Lesson { title, ..Lesson::default() };
    for slide in slides.iter() {
        let text = |key| get(&slide, key).and_then(|value| value.as_string());
        if let Some(event) = text("event") {
            let note = text("note").unwrap_or_default();
            lesson.add_name(&event, &note, desk.catalogue);
        }
    }
    Some(lesson)
}

fn set(object: &Object, key: &str, value: &JsValue) {
    // A plain object takes every property.
    let _ = Reflect::set(object, &key.into(), value);
}

fn get(object: &JsValue, key: &str) -> Option<JsValue> {
    Reflect::get(object, &key.into()).ok()
}
