//! The mark of a kind of event: a shape and a colour of its own, so that neither has to be told from the other.

use chronicle::EventKind;

use crate::markup::{Element, el};

/// The shape, drawn in a square of 16 by 16, and whether it is an outline.
#[must_use]
pub const fn shape_of(kind: EventKind) -> (&'static str, bool) {
    const CIRCLE: &str = "M8 2a6 6 0 1 1 0 12A6 6 0 1 1 8 2z";
    const TRIANGLE: &str = "M8 1.8 14.8 14H1.2z";
    const DIAMOND: &str = "M8 1.2 14.8 8 8 14.8 1.2 8z";
    match kind {
        EventKind::Meeting => (CIRCLE, false),
        EventKind::Document => (CIRCLE, true),
        EventKind::Upgrade => (TRIANGLE, false),
        EventKind::UpgradeAgreed => (TRIANGLE, true),
        EventKind::Visit => (DIAMOND, false),
        EventKind::Talks => (DIAMOND, true),
        EventKind::Signing => ("M2.5 2.5h11v11h-11z", false),
        EventKind::Plan => ("M1 5.5h14v5H1z", false),
        EventKind::Milestone => ("M8 1l2.1 4.6 5 .6-3.7 3.4 1 5L8 12.1l-4.4 2.5 1-5L.9 6.2l5-.6z", false),
        EventKind::Press => ("M1.5 2.5h13v8.5H8.6L4.8 14.5V11H1.5z", true),
    }
}

/// Draws the mark. It says nothing to a screen reader: the kind's name stands beside it.
#[must_use]
pub fn mark(kind: EventKind) -> Element {
    let (path, outline) = shape_of(kind);
    el("svg")
        .class(if outline { "mark mark-outline" } else { "mark" })
        .attr("data-kind", kind.as_str())
        .attr("viewBox", "0 0 16 16")
        .attr("aria-hidden", "true")
        .child(el("path").attr("d", path))
}
