//! The ready lessons, which this program carries.

use std::sync::OnceLock;

use chronicle::lesson::{Lesson, decode};

/// The compiled lessons of `seeds/lessons/`.
static LESSONS: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/lessons.bundle"));

/// The ready lessons, in the order of their ids.
#[must_use]
pub fn lessons() -> &'static [Lesson<'static>] {
    static READ: OnceLock<Vec<Lesson<'static>>> = OnceLock::new();
    // They are compiled in by the build that compiled their reader.
    READ.get_or_init(|| decode(LESSONS).unwrap_or_default())
}

/// The ready lesson of that id.
#[must_use]
pub fn lesson(id: &str) -> Option<&'static Lesson<'static>> {
    lessons().iter().find(|lesson| lesson.id == id)
}
