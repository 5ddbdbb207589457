//! `lessons/*.toml`.

use chronicle::lesson::{Lesson, Slide};

use super::{Reader, fields::Fields};
use crate::{
    code::Code,
    diagnostic::Diagnostic,
    index::{Index, LessonEntry},
};

/// Reads a `[[lesson]]`; `None` where it has faults.
pub(super) fn read<'a>(
    mut fields: Fields<'_>,
    reader: &mut Reader<'_, 'a>,
    index: &mut Index<'a>,
) -> Option<Lesson<'a>> {
    let id = fields.new_id("\"asean-2020\"", reader);
    let title = fields.required_text("title", reader);
    let intro = fields.required_text("intro", reader);
    let tables = fields.tables("slide", "slide", reader);
    if tables.is_empty() {
        let help = "add a `[[lesson.slide]]` below it, with its `event`";
        let fault = Diagnostic::new(
            Code::LessonEmpty,
            "the lesson has no slide",
            &fields.span,
            "nothing to show",
            help,
        );
        reader.fault(fault);
    }
    let mut events = Vec::new();
    let mut slides = Vec::new();
    for mut slide in tables {
        let event = slide.required_line("event", "\"<id of the event>\"", reader);
        let note = slide.optional_text("note", reader);
        slide.finish(reader);
        slides.extend(event.as_ref().map(|event| Slide { event: event.value, note }));
        events.extend(event);
    }
    fields.finish(reader);
    index.lessons.push(LessonEntry { id: id.clone(), events });
    Some(Lesson { id: id?.value, title: title?, intro: intro?, slides })
}
