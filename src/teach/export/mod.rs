//! What is shown, or the lesson, in files to take along.

use super::desk::{Deed, Desk};
use crate::markup::{Element, el};

/// The screen.
#[must_use]
pub fn screen(desk: &Desk) -> Element {
    let lines = desk.events().into_iter().map(|event| el("li").text(event.title.get(desk.lang())));
    el("section").child(el("h1").text(desk.words().take)).child(el("ol").children(lines))
}

/// Does what a reader wants.
pub fn act(_desk: &mut Desk, _deed: &Deed) {}
