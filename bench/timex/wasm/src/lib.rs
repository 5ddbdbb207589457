//! What the page does with an article, for the clock.

use draft::{Names, Page};
use timex::tag::{Anchor, Day, tag};
use wasm_bindgen::prelude::wasm_bindgen;

/// A registry of names that is read once.
#[wasm_bindgen]
pub struct Drafter {
    names: Names,
}

#[wasm_bindgen]
impl Drafter {
    /// The registry from lines: id, kind and forms, with tabs between.
    #[must_use]
    #[wasm_bindgen(constructor)]
    pub fn new(names: &str) -> Self {
        Self { names: Names::from_lines(names) }
    }

    /// Drafts an article; the number of its expressions and events.
    #[must_use]
    pub fn draft(&self, text: &str) -> usize {
        let draft = draft::draft(&Page::from_text(text), &self.names);
        draft.mentions.len() + draft.events.len()
    }
}

/// Tags a text whose day is known; the number of its expressions.
#[must_use]
#[wasm_bindgen]
pub fn tag_text(text: &str, year: i32, month: u8, day: u8) -> usize {
    let anchor = Day::new(year, month, day).map_or(Anchor::unknown(), Anchor::on);
    tag(text, anchor).len()
}
