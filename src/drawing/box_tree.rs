//! A lane with its marks, groups and frames.

use chronicle::Event;
use timeline::{Group, Placed};

use super::{
    Frame, Lane, Mark, Shape,
    section::{DOES, SPAN, STRIP, mark_id},
    spot::spot,
};
use crate::{
    components::{Scene, mark},
    i18n,
    markup::{Element, el},
    state::links::event_href,
};

/// One lane: its name, then what stands in it.
pub(super) fn lane(scene: &Scene<'_>, frame: &Frame<'_>, at: usize) -> Option<Element> {
    let lane = frame.plan.lanes.get(at)?;
    let rows = frame.layout.rows.get(at).copied().unwrap_or(1).max(1);
    let frames = frame.frames(at).filter_map(|placed| frame_of(frame, placed));
    let marks = frame.placed(at).filter_map(|placed| mark_of(scene, frame, placed, lane));
    let groups = frame.groups(at).enumerate().map(|(nth, group)| group_of(scene, frame, group, nth));
    let strip = el("div").class(STRIP).children(frames).children(marks).children(groups);
    let body = el("div").class("lane-body").attr(":height", Frame::rem(top(rows))).child(strip);
    let label = (i18n::drawing(scene.lang).lane)(&lane.name, lane.count);
    Some(
        el("div")
            .class("lane")
            .key(lane.name.clone())
            .attr("role", "group")
            .attr("aria-label", label)
            .child(
                el("p")
                    .class("lane-name")
                    .attr("aria-hidden", "true")
                    .child(el("span").text(lane.name.clone()))
                    .child(el("span").text(lane.count.to_string())),
            )
            .child(body),
    )
}

/// A period or a meeting with sessions, behind its lane, where it is wider than its mark.
fn frame_of(frame: &Frame<'_>, placed: &Placed) -> Option<Element> {
    let Mark { event, shape, .. } = *frame.plan.marks.get(placed.item)?;
    let (from, to) = (placed.from.max(0.0), placed.to.min(frame.width));
    (to - from > 32.0).then(|| {
        el("div")
            .class("frame")
            .key(["frame-", &event.to_string()].concat())
            .attr("aria-hidden", "true")
            .attr("data-shape", shape.as_str())
            .attr(":left", Frame::rem(from))
            .attr(":width", Frame::rem(to - from))
    })
}

/// A mark that stands so far behind the beginning of its time says so: there was no room for it there.
const MOVED: f64 = 3.0;

/// An event: its mark, as much of its title as there is room for, and the time that it takes.
fn mark_of(scene: &Scene<'_>, frame: &Frame<'_>, placed: &Placed, within: &Lane) -> Option<Element> {
    let Mark { event: at, shape, place, .. } = *frame.plan.marks.get(placed.item)?;
    let event = scene.catalogue.record().events.get(at)?;
    let lang = scene.lang;
    let title = event.title.get(lang);
    let name = (i18n::drawing(lang).mark)(
        &what(scene, event),
        &within.name,
        place,
        within.count,
        event
            .part_of
            .and_then(|whole| scene.catalogue.record().event(whole))
            .map(|whole| whole.title.get(lang)),
        frame.has(placed.item),
    );
    let wide = placed.x1 - placed.x0;
    let mut link = el("a")
        .class("event-mark keep")
        .attr("id", mark_id(at))
        .attr("href", event_href(event.id, lang))
        .attr("tabindex", if frame.stop == Some(placed.item) { "0" } else { "-1" })
        .attr("aria-label", name)
        .attr("data-event", event.id)
        .attr("data-shape", shape.as_str())
        .attr("data-layer", event.layer.as_str())
        .attr("data-kind", event.kind.as_str())
        .flag("data-dim", !frame.has(placed.item))
        .flag("data-before", placed.from < -0.5 || placed.x0 > placed.from + MOVED)
        .child(mark(event.kind));
    if frame.look.open == Some(at) {
        link = link.attr("aria-current", "true");
    }
    // A mark alone is 24 units wide. What the list has not is not named, so that the rest stands out.
    if wide > 62.0 && frame.has(placed.item) {
        link = link.child(el("span").class("event-mark-label").text(title));
    }
    let spot = spot("spot", placed.x0, placed.x1, top(placed.row) + 2.0).key(event.id).child(link);
    Some(spot.children((shape != Shape::Day).then(|| {
        // What lies between the mark's edge and the end of its time, as far as its box goes.
        let length = placed.to.min(placed.x1) - placed.x0 - 4.0;
        extent(shape, length)
            .attr("data-kind", event.kind.as_str())
            .flag("data-dim", !frame.has(placed.item))
            .flag("data-after", placed.to > placed.x1 + 0.5)
    })))
}

/// The time that an event takes, as a line under its title. It stands beside the link, not in it, as a
/// [`spot`] does.
pub(super) fn extent(shape: Shape, length: f64) -> Element {
    el("i")
        .class("extent")
        .attr("aria-hidden", "true")
        .attr("data-shape", shape.as_str())
        .attr(":width", Frame::rem(length.max(0.0)))
}

/// How far down in its lane a row begins.
fn top(row: usize) -> f64 {
    #[allow(clippy::cast_precision_loss)]
    let row = row as f64;
    row * 28.0
}

/// Date, title and kind of an event.
fn what(scene: &Scene<'_>, event: &Event<'static>) -> String {
    let lang = scene.lang;
    [&event.date.in_words(lang), ": ", event.title.get(lang), " (", i18n::kind(event.kind).get(lang), ")"]
        .concat()
}

/// Events that stand too close together, as their number. Another step of a zoom gathers others, so that the lane's
/// `nth` group keeps its element whatever is in it.
fn group_of(scene: &Scene<'_>, frame: &Frame<'_>, group: &Group, nth: usize) -> Element {
    let events = &scene.catalogue.record().events;
    let date = |item: Option<&usize>| {
        let event = item.and_then(|&item| events.get(frame.plan.marks.get(item)?.event));
        event.map(|event| event.date.in_figures(scene.lang)).unwrap_or_default()
    };
    let all = group.items.len();
    let shown = group.items.iter().filter(|&&item| frame.has(item)).count();
    let name =
        (i18n::drawing(scene.lang).group)(all, shown, &date(group.items.first()), &date(group.items.last()));
    let items = frame.plan.chart.items();
    let days = group.items.iter().filter_map(|&item| items.get(item));
    let from = days.clone().map(|item| item.from).min().unwrap_or_default();
    // To where the last of them begins: a long one would keep them together.
    let to = days.map(|item| item.from).max().unwrap_or_default() + 1;
    let has_open = frame.look.open.is_some_and(|open| {
        group.items.iter().any(|&item| frame.plan.marks.get(item).is_some_and(|mark| mark.event == open))
    });
    // Its name says how many there are in all, for which there is no room.
    let count = if shown == 0 { all } else { shown };
    let first = group.items.first().copied().unwrap_or_default();
    let button = el("button")
        .class("event-group")
        .attr("type", "button")
        .attr("tabindex", if frame.stop.is_none() && nth == 0 { "0" } else { "-1" })
        .attr("aria-label", name)
        .attr(DOES, "open-group")
        .attr(SPAN, [from.to_string(), to.to_string(), first.to_string()].join(" "))
        .flag("data-dim", shown == 0)
        .flag("data-has-open", has_open)
        .flag("data-part", shown > 0 && shown < all)
        .text(count.to_string());
    spot("spot of-group", group.x0, group.x1, top(group.row) + 2.0)
        .key(["group-", &nth.to_string()].concat())
        .child(button)
}
