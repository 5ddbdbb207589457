//! The drawing as trees: its buttons, and its axis with the lanes.

use chronicle::Edtf;
use timeline::{Window, within};

use super::{Frame, Gregorian, Plan, axis::axis, box_tree::lane};
use crate::{
    components::Scene,
    i18n,
    markup::{Content, Element, el},
    state::LaneBy,
};

/// The attribute by which a button of the drawing says what it does.
pub const DOES: &str = "data-does";
/// The attribute by which a part says what dragging it does.
pub const PART: &str = "data-part";
/// The attribute with the first day of a group, the first after it, and its first item.
pub const SPAN: &str = "data-span";
/// The attribute with the stretch of time that a button lists.
pub const RANGE: &str = "data-range";

/// The id of the mark of an event, by its place in the record.
#[must_use]
pub fn mark_id(event: usize) -> String {
    ["mark-", &event.to_string()].concat()
}

/// The class of what moves along with the part in view.
pub const STRIP: &str = "strip";

/// The axis and the lanes.
#[must_use]
pub fn plot(scene: &Scene<'_>, frame: &Frame<'_>, range: Option<&Edtf>) -> Element {
    let lanes = if frame.width > 0.0 { frame.plan.lanes.len() } else { 0 };
    let brush = frame.look.brush.map(|(one, other)| {
        let x = |at: f64| within(frame.window.x(at, frame.width), 0.0, frame.width);
        let (x0, x1) = (x(one.min(other)), x(one.max(other)));
        el("div")
            .class("brush")
            .key("brush")
            .attr("aria-hidden", "true")
            .attr(":left", Frame::rem(x0))
            .attr(":width", Frame::rem(x1 - x0))
    });
    el("div").class("plot").attr(PART, "plot").child(axis(scene, frame, range)).child(
        el("div").class("lanes").children((0..lanes).filter_map(|at| lane(scene, frame, at))).children(brush),
    )
}

/// On a narrow screen, what opens the lanes and closes them.
#[must_use]
pub fn toggle(scene: &Scene<'_>, is_opened: bool) -> Element {
    button("toggle", i18n::drawing(scene.lang).open)
        .class("text-button drawing-toggle")
        .attr("aria-expanded", if is_opened { "true" } else { "false" })
        .attr("aria-controls", "drawing-body")
}

/// The buttons: movement, the part in view, lanes, pictures.
#[must_use]
pub fn toolbar(scene: &Scene<'_>, plan: &Plan, window: Window, by: LaneBy) -> Element {
    let words = i18n::drawing(scene.lang);
    let icon = |does: &'static str, sign: &'static str, label: &'static str| {
        button(does, sign).class("tool").attr("aria-label", label).attr("title", label)
    };
    let in_view = plan.span(window);
    let days = in_view.as_ref().map_or_else(
        || {
            let (first, last) = plan.scale.days();
            (words.years)(Gregorian::year(first), Gregorian::year(last - 1))
        },
        |date| date.in_figures(scene.lang),
    );
    let movement = el("div")
        .class("tools")
        .attr("role", "group")
        .attr("aria-label", words.movement)
        .child(icon("earlier", "‹", words.earlier))
        .child(icon("later", "›", words.later))
        .child(icon("out", "−", words.zoom_out))
        .child(icon("in", "+", words.zoom_in))
        .child(
            button("whole", words.whole)
                .class("text-button")
                .attr("aria-disabled", if in_view.is_none() { "true" } else { "false" }),
        );
    let view = el("p")
        .class("in-view")
        .child(el("span").child(el("span").class("in-view-label").text(words.in_view)).text(days))
        .child(button("list", words.list_window).class("text-button").flag("hidden", in_view.is_none()));
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
    el("div").class("toolbar").child(movement).child(lanes).child(save).child(view)
}

/// A button that does something.
pub(super) fn button(does: &'static str, label: impl Into<Content>) -> Element {
    el("button").attr("type", "button").attr(DOES, does).text(label)
}
