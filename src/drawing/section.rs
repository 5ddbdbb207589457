//! The drawing as a tree.

use chronicle::Edtf;

use super::{Frame, Shape, axis::axis, box_tree::lane, legend::legend, overview::overview};
use crate::{
    components::Scene,
    i18n,
    markup::{Element, el},
    state::LaneBy,
};

/// The attribute by which a button of the drawing says what it does.
pub const DOES: &str = "data-does";
/// The attribute by which a part says what dragging it does.
pub const PART: &str = "data-part";
/// The attribute with the first day of a group, and the first after it.
pub const SPAN: &str = "data-span";
/// The attribute with the stretch of time that a button lists.
pub const RANGE: &str = "data-range";

/// The id of the mark of an event, by its place in the record.
#[must_use]
pub fn mark_id(event: usize) -> String {
    ["mark-", &event.to_string()].concat()
}

/// The whole drawing: buttons, overview, axis and lanes, legend.
#[must_use]
pub fn section(scene: &Scene<'_>, frame: &Frame<'_>, by: LaneBy, range: Option<&Edtf>) -> Element {
    let words = i18n::drawing(scene.lang);
    let opened = frame.look.is_opened;
    let mut occurring: Vec<Shape> = Vec::new();
    for mark in &frame.plan.marks {
        if !occurring.contains(&mark.shape) {
            occurring.push(mark.shape);
        }
    }
    let lanes = if frame.look.width > 0.0 { frame.plan.lanes.len() } else { 0 };
    let brush = frame.look.brush.map(|(one, other)| {
        let x = |at: f64| frame.look.window.x(at, frame.look.width).clamp(0.0, frame.look.width);
        let (x0, x1) = (x(one.min(other)), x(one.max(other)));
        el("div")
            .class("brush")
            .key("brush")
            .attr("aria-hidden", "true")
            .attr("--x", Frame::units(x0))
            .attr("--w", Frame::units(x1 - x0))
    });
    let plot = el("div").class("plot").attr(PART, "plot").child(axis(scene, frame, range)).child(
        el("div").class("lanes").children((0..lanes).filter_map(|at| lane(scene, frame, at))).children(brush),
    );
    let toggle = button("toggle", words.open).class("text-button drawing-toggle");
    let toggle = toggle
        .attr("aria-expanded", if opened { "true" } else { "false" })
        .attr("aria-controls", "drawing-body");
    el("div")
        .class(if opened { "drawing-root opened" } else { "drawing-root" })
        .child(el("p").attr("id", "drawing-hint").class("visually-hidden").text(words.hint))
        .child(toggle)
        .child(
            el("div")
                .attr("id", "drawing-body")
                .class("drawing-body")
                .child(toolbar(scene, frame, by))
                .child(plot)
                .child(legend(scene, &occurring)),
        )
        .child(overview(scene, frame))
}

/// The buttons: movement, the part in view, lanes, pictures.
fn toolbar(scene: &Scene<'_>, frame: &Frame<'_>, by: LaneBy) -> Element {
    let words = i18n::drawing(scene.lang);
    let icon = |does: &'static str, sign: &'static str, label: &'static str| {
        button(does, sign).class("tool").attr("aria-label", label).attr("title", label)
    };
    let in_view = frame.plan.span(frame.look.window);
    let text = in_view.as_ref().map(|date| (words.in_view)(&date.in_figures(scene.lang)));
    let movement = el("div")
        .class("tools")
        .attr("role", "group")
        .attr("aria-label", words.movement)
        .child(icon("earlier", "‹", words.earlier))
        .child(icon("later", "›", words.later))
        .child(icon("out", "−", words.zoom_out))
        .child(icon("in", "+", words.zoom_in))
        .child(button("whole", words.whole).class("text-button").flag("disabled", in_view.is_none()));
    let view = el("p")
        .class("in-view")
        .flag("hidden", in_view.is_none())
        .child(el("span").text(text.unwrap_or_default()))
        .child(button("list", words.list_window).class("text-button"));
    let choices = LaneBy::ALL.into_iter().zip(words.lane_choices).map(|(choice, label)| {
        button("lanes", label)
            .class("text-button")
            .attr("data-lanes", choice.as_str())
            .attr("aria-pressed", if choice == by { "true" } else { "false" })
    });
    let lanes = el("div")
        .class("tools lane-choice")
        .attr("role", "group")
        .attr("aria-label", words.lanes_by)
        .child(el("span").attr("aria-hidden", "true").text(words.lanes_by))
        .children(choices);
    let save = el("div")
        .class("tools")
        .attr("role", "group")
        .attr("aria-label", words.save)
        .child(el("span").attr("aria-hidden", "true").text(words.save))
        .child(button("svg", "SVG").class("text-button"))
        .child(button("png", "PNG").class("text-button"));
    el("div").class("toolbar").child(movement).child(view).child(lanes).child(save)
}

/// A button that does something.
fn button(does: &'static str, label: &'static str) -> Element {
    el("button").attr("type", "button").attr(DOES, does).text(label)
}
