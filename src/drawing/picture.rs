//! The drawing as a picture to keep: an SVG file that stands for itself, with title, legend and source.

use chronicle::{EventKind, Layer};

use super::{
    Frame, Shape,
    axis::stretches_of,
    letters::{cut, width},
    plan::Plan,
};
use crate::{
    components::{Scene, shape_of},
    i18n,
    markup::{Element, el},
};

/// The width of a picture, in its own pixels.
const WIDTH: f64 = 1600.0;
/// Room for the names of the lanes.
const GUTTER: f64 = 270.0;
const MARGIN: f64 = 24.0;
const ROW: f64 = 27.0;
/// The letters of a title.
const TITLE: f64 = 13.0;
/// What a title's box has beside it.
const BESIDE: f64 = 6.0;
/// The rows of a picture that is as high as a sheet of paper laid across.
pub const POSTER: usize = 36;
/// The rows of one that may be higher, so that fewer events are gathered and more titles stand whole.
pub const TALL: usize = 72;

/// Ink on paper, as in the light theme; readable without colour too, since kinds differ by shape.
const INK: &str = "#1b2430";
const SOFT: &str = "#465061";
const LINE: &str = "#ded6c6";

/// Fonts that have the letters of Vietnamese with all their marks, on every system.
const FONTS: &str = "system-ui, 'Segoe UI', Roboto, 'Noto Sans', 'DejaVu Sans', Arial, sans-serif";

/// The picture of a plan as it is looked at, with the events that the list has.
///
/// `title` stands over it and `address` in its last line; it has at most so many rows.
#[must_use]
pub fn picture(
    scene: &Scene<'_>,
    plan: &Plan,
    look: super::Look,
    shown: &[bool],
    title: &str,
    address: &str,
    rows: usize,
) -> String {
    let look = super::Look {
        width: WIDTH - GUTTER - 2.0 * MARGIN,
        held: None,
        is_pinned: false,
        brush: None,
        ..look
    };
    let events = &scene.catalogue.record().events;
    let label =
        |at: usize| events.get(at).map_or(0.0, |event| width(event.title.get(scene.lang), TITLE) + BESIDE);
    let plan = &plan.only(shown, label);
    let frame = Frame::of_rows(plan, look, shown, rows);
    let words = i18n::drawing(scene.lang);
    let mut body = Vec::new();
    body.push(text(MARGIN, 44.0, 26.0, INK, title).attr("font-weight", "650"));
    let period = plan.span(look.window).map(|date| date.in_words(scene.lang));
    body.extend(period.map(|period| text(MARGIN, 72.0, 16.0, SOFT, &period)));
    let mut y = 92.0;
    body.push(axis(&frame, scene, y));
    y += 50.0;
    let (top, under) = (y, body.len());
    for (at, lane) in plan.lanes.iter().enumerate() {
        let rows = frame.layout.rows.get(at).copied().unwrap_or(1).max(1);
        #[allow(clippy::cast_precision_loss)]
        let height = rows as f64 * ROW + 8.0;
        body.push(line(MARGIN, y, WIDTH - MARGIN, y, LINE));
        let name = [&cut(&lane.name, GUTTER - 40.0, 15.5), " · ", &lane.count.to_string()].concat();
        body.push(text(MARGIN, y + 20.0, 15.0, INK, &name).attr("font-weight", "650"));
        body.extend(lane_body(scene, &frame, at, y + 4.0, height - 8.0));
        y += height;
    }
    body.push(line(MARGIN, y, WIDTH - MARGIN, y, LINE));
    // Under the marks and their titles.
    body.splice(under..under, breaks(&frame, top, y));
    y += 30.0;
    y = legend(scene, &mut body, y);
    y = shapes(scene, plan, &mut body, y);
    let count = shown.iter().filter(|&&shown| shown).count();
    let source = (words.source)(count, scene.catalogue.record().events.len());
    let comma = if address.is_empty() { "" } else { ", " };
    let source = [&layers(scene, shown), " · ", &source, comma, address].concat();
    body.push(text(MARGIN, y, 13.0, SOFT, &source));
    let height = y + MARGIN;
    let size = |length: f64| Frame::units(length);
    el("svg")
        .attr("xmlns", "http://www.w3.org/2000/svg")
        .attr("width", size(WIDTH))
        .attr("height", size(height))
        .attr("viewBox", ["0 0 ", &size(WIDTH), " ", &size(height)].concat())
        .attr("font-family", FONTS)
        .attr("lang", scene.lang.tag())
        .child(el("title").text(title.to_owned()))
        .child(el("desc").text(source))
        .child(rect(0.0, 0.0, WIDTH, height, "#fffefb"))
        .children(body)
        .to_html()
}

/// Where the events that are shown come from.
fn layers(scene: &Scene<'_>, shown: &[bool]) -> String {
    let events = scene.catalogue.record().events.iter().zip(shown).filter(|(_, shown)| **shown);
    let has = |layer: Layer| events.clone().any(|(event, _)| event.layer == layer);
    let name = |layer: Layer| i18n::layer(layer).get(scene.lang);
    let mut layers = Vec::new();
    match [Layer::Articles, Layer::Record].map(has) {
        [true, false] => layers.push(name(Layer::Articles)),
        [false, true] => layers.push(name(Layer::Record)),
        [true, true] => layers.push(i18n::drawing(scene.lang).both_layers),
        [false, false] => {}
    }
    if has(Layer::Own) {
        layers.push(name(Layer::Own));
    }
    layers.join(" · ")
}

/// The axis in two lines.
fn axis(frame: &Frame<'_>, scene: &Scene<'_>, y: f64) -> Element {
    let cells = stretches_of(scene, frame).into_iter().flat_map(|stretch| {
        let line_y = if stretch.is_over { y } else { y + 22.0 };
        let x = GUTTER + MARGIN + stretch.x0;
        let tick_y = if stretch.is_tick() { line_y + 17.0 } else { line_y };
        [
            line(x, tick_y, x, line_y + 22.0, SOFT),
            text(x + 4.0, line_y + 16.0, 13.0, if stretch.is_over { INK } else { SOFT }, &stretch.label),
        ]
    });
    el("g").children(cells)
}

/// What stands in a lane.
fn lane_body(scene: &Scene<'_>, frame: &Frame<'_>, at: usize, y: f64, height: f64) -> Vec<Element> {
    let left = GUTTER + MARGIN;
    #[allow(clippy::cast_precision_loss)]
    let row_y = |row: usize| y + row as f64 * ROW;
    let mut body = Vec::new();
    for placed in frame.frames(at) {
        let (from, to) = (placed.from.max(0.0), placed.to.min(frame.width));
        if to - from > 32.0 {
            body.push(rect(left + from, y, to - from, height, "#0b4a9e").attr("fill-opacity", "0.06"));
        }
    }
    for placed in frame.placed(at) {
        let Some(mark) = frame.plan.marks.get(placed.item) else { continue };
        let Some(event) = scene.catalogue.record().events.get(mark.event) else { continue };
        let colour = colour(event.kind);
        let top = row_y(placed.row);
        let mut group = el("g");
        let extent = placed.to.min(placed.x1) - placed.x0;
        if mark.shape != Shape::Day && extent > 24.0 {
            let bar =
                line(left + placed.x0 + 20.0, top + 20.0, left + placed.x0 + extent, top + 20.0, colour);
            group = group.child(dashed(bar.attr("stroke-width", "3"), mark.shape));
        }
        let (path, outline) = shape_of(event.kind);
        let sign = el("path")
            .attr("d", path)
            .attr(
                "transform",
                ["translate(", &Frame::units(left + placed.x0 + 4.0), " ", &Frame::units(top + 4.0), ")"]
                    .concat(),
            )
            .attr("fill", if outline { "none" } else { colour })
            .attr("stroke", colour)
            .attr("stroke-width", "1.5");
        group = group.child(dashed(sign, mark.shape));
        let label = cut(event.title.get(scene.lang), placed.x1 - placed.x0 - 26.0, TITLE);
        if !label.is_empty() {
            group = group.child(text(left + placed.x0 + 24.0, top + 16.0, TITLE, INK, &label));
        }
        body.push(group.child(
            el("title").text([&event.date.in_words(scene.lang), ": ", event.title.get(scene.lang)].concat()),
        ));
    }
    for group in frame.groups(at) {
        let (x, top) = (left + group.x0, row_y(group.row));
        body.push(
            rect(x, top + 2.0, group.x1 - group.x0, 22.0, "none").attr("stroke", SOFT).attr("rx", "11"),
        );
        body.push(text(x + 7.0, top + 18.0, 13.0, INK, &group.items.len().to_string()));
    }
    body
}

/// The breaks, as torn lines from the axis to the last lane.
fn breaks(frame: &Frame<'_>, top: f64, bottom: f64) -> Vec<Element> {
    let torn = |(from, to): (i32, i32)| {
        let (x0, x1) = (frame.x(from).max(0.0), frame.x(to).min(frame.width));
        let x = GUTTER + MARGIN + f64::midpoint(x0, x1);
        let mut path = ["M", &Frame::units(x), " ", &Frame::units(top)].concat();
        let mut y = top;
        while y < bottom {
            path.push_str("l4 6l-4 6");
            y += 12.0;
        }
        el("path").attr("d", path).attr("fill", "none").attr("stroke", "#c4bdac")
    };
    let in_view = |&(from, to): &(i32, i32)| frame.x(to) > 0.0 && frame.x(from) < frame.width;
    frame.plan.scale.breaks().filter(in_view).map(torn).collect()
}

/// The legend of the kinds, in lines; returns where the next line stands.
fn legend(scene: &Scene<'_>, body: &mut Vec<Element>, mut y: f64) -> f64 {
    let mut x = MARGIN;
    for kind in EventKind::ALL.iter().copied() {
        let label = i18n::kind(kind).get(scene.lang);
        let width = 32.0 + width(label, 14.0);
        if x + width > WIDTH - MARGIN {
            (x, y) = (MARGIN, y + 26.0);
        }
        let (path, outline) = shape_of(kind);
        body.push(
            el("path")
                .attr("d", path)
                .attr(
                    "transform",
                    ["translate(", &Frame::units(x), " ", &Frame::units(y - 13.0), ")"].concat(),
                )
                .attr("fill", if outline { "none" } else { colour(kind) })
                .attr("stroke", colour(kind))
                .attr("stroke-width", "1.5"),
        );
        body.push(text(x + 22.0, y, 14.0, SOFT, label));
        x += width;
    }
    y + 30.0
}

/// The legend of the dates that are not exact, in a line of its own; returns where the next line stands.
fn shapes(scene: &Scene<'_>, plan: &Plan, body: &mut Vec<Element>, y: f64) -> f64 {
    let mut x = MARGIN;
    let occurs = |shape: &Shape| *shape != Shape::Day && plan.marks.iter().any(|mark| mark.shape == *shape);
    for shape in Shape::ALL.into_iter().filter(occurs) {
        let label = (i18n::drawing(scene.lang).shape)(shape);
        body.push(dashed(line(x, y - 5.0, x + 30.0, y - 5.0, SOFT).attr("stroke-width", "3"), shape));
        body.push(text(x + 38.0, y, 14.0, SOFT, label));
        x += 56.0 + width(label, 14.0);
    }
    if x > MARGIN { y + 30.0 } else { y }
}

/// The colour of a kind in the light theme.
const fn colour(kind: EventKind) -> &'static str {
    match kind {
        EventKind::Meeting => "#1d5fae",
        EventKind::Talks => "#0b7285",
        EventKind::Visit => "#0f766e",
        EventKind::Upgrade | EventKind::UpgradeAgreed => "#b2380b",
        EventKind::Signing => "#7b3fa3",
        EventKind::Document => "#56606f",
        EventKind::Plan => "#7a6200",
        EventKind::Milestone => "#a05a00",
        EventKind::Press => "#a32a68",
    }
}

/// A line that is not known exactly is not drawn whole.
fn dashed(element: Element, shape: Shape) -> Element {
    match shape {
        Shape::Day | Shape::Span => element,
        Shape::Bounded | Shape::Approximate => element.attr("stroke-dasharray", "2 3"),
        Shape::Month | Shape::Year | Shape::OpenEnd | Shape::OpenStart => {
            element.attr("stroke-dasharray", "6 3")
        }
    }
}

fn text(x: f64, y: f64, size: f64, colour: &'static str, text: &str) -> Element {
    el("text")
        .attr("x", Frame::units(x))
        .attr("y", Frame::units(y))
        .attr("font-size", Frame::units(size))
        .attr("fill", colour)
        .text(text.to_owned())
}

fn line(x0: f64, y0: f64, x1: f64, y1: f64, colour: &'static str) -> Element {
    el("path")
        .attr(
            "d",
            ["M", &Frame::units(x0), " ", &Frame::units(y0), "L", &Frame::units(x1), " ", &Frame::units(y1)]
                .concat(),
        )
        .attr("stroke", colour)
}

fn rect(x: f64, y: f64, width: f64, height: f64, fill: &'static str) -> Element {
    el("rect")
        .attr("x", Frame::units(x))
        .attr("y", Frame::units(y))
        .attr("width", Frame::units(width.max(0.0)))
        .attr("height", Frame::units(height))
        .attr("fill", fill)
}
