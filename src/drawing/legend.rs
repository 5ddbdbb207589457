//! What the shapes of the drawing mean.

use chronicle::EventKind;

use super::{Plan, Shape, box_tree::extent};
use crate::{
    components::{Scene, mark},
    i18n,
    markup::{Element, el},
};

/// The legend: the shapes that occur in a plan, and the signs.
#[must_use]
pub fn legend(scene: &Scene<'_>, plan: &Plan) -> Element {
    let words = i18n::drawing(scene.lang);
    let mut occurring: Vec<Shape> = Vec::new();
    for mark in &plan.marks {
        if !occurring.contains(&mark.shape) {
            occurring.push(mark.shape);
        }
    }
    let shapes = Shape::ALL.into_iter().filter(|shape| occurring.contains(shape)).map(|shape| {
        let sample = el("span")
            .class("event-mark sample")
            .attr("data-shape", shape.as_str())
            .attr("aria-hidden", "true")
            .child(mark(EventKind::Meeting))
            .children((shape != Shape::Day).then(|| extent(shape, 40.0)));
        el("li").child(sample).text((words.shape)(shape))
    });
    let signs = words.signs.into_iter().map(|(sign, text)| {
        el("li")
            .child(el("span").class("sign").attr("data-sign", sign).attr("aria-hidden", "true"))
            .text(text)
    });
    el("details")
        .class("drawing-legend")
        .child(el("summary").text(words.legend))
        .child(el("ul").children(shapes).children(signs))
}
