//! Ready lessons: chosen events in an order, with notes for teachers.

use serde::{Deserialize, Serialize};

use crate::Text;

/// A ready lesson. It is no part of a [`Record`](crate::Record): only who teaches loads it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Lesson<'a> {
    /// Its id, a slug. Unique among lessons.
    pub id: &'a str,
    /// Its title.
    #[serde(borrow)]
    pub title: Text<'a>,
    /// What it is for, for the teacher.
    pub intro: Text<'a>,
    /// Its slides, in order; never empty.
    pub slides: Vec<Slide<'a>>,
}

/// An event of a lesson.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Slide<'a> {
    /// The id of the event.
    pub event: &'a str,
    /// What to say or ask.
    #[serde(borrow)]
    pub note: Option<Text<'a>>,
}

/// Packs lessons: postcard, without a header, since a program carries them and nothing else reads them. O(n).
///
/// # Errors
///
/// If postcard refuses them.
pub fn encode(lessons: &[Lesson<'_>]) -> Result<Vec<u8>, postcard::Error> {
    postcard::to_allocvec(lessons)
}

/// Unpacks lessons. Their strings point into the bytes. O(n).
///
/// # Errors
///
/// If the bytes are no lessons.
pub fn decode(bytes: &[u8]) -> Result<Vec<Lesson<'_>>, postcard::Error> {
    postcard::from_bytes(bytes)
}
