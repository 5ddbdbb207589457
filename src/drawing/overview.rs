//! The whole, small, with the part in view.

use chronicle::Lang;
use timeline::Window;

use super::{Frame, Plan, axis::years, plan::span, section::PART};
use crate::{
    components::Scene,
    i18n,
    markup::{Element, el},
};

/// How wide a bar is, in units.
const BAR: f64 = 3.0;
/// How high the bars are together.
const HEIGHT: f64 = 30.0;

/// The overview without its parts: how much happens when, the years, the part in view with its two handles.
#[must_use]
pub fn overview(scene: &Scene<'_>) -> Element {
    el("div")
        .class("overview")
        .attr("id", "overview")
        .attr("role", "group")
        .attr("aria-label", i18n::drawing(scene.lang).overview)
        .attr(PART, "overview")
}

/// How much happens when, over a width in units. `shown` says of each event of the record whether the list has it.
/// O(n log n).
#[must_use]
pub fn overview_bars(plan: &Plan, width: f64, shown: &[bool]) -> Element {
    let (all, shown) = bars(plan, width, shown);
    el("svg")
        .class("overview-bars")
        .attr("viewBox", ["0 0 ", &Frame::units(width.max(1.0)), " ", &Frame::units(HEIGHT)].concat())
        .attr("preserveAspectRatio", "none")
        .attr("aria-hidden", "true")
        .child(el("path").class("bars-all").attr("d", all))
        .child(el("path").class("bars-shown").attr("d", shown))
}

/// The years, over a width in units.
#[must_use]
pub fn overview_years(plan: &Plan, width: f64) -> Element {
    let labels = years(plan, width).into_iter().map(|cell| {
        el("span")
            .class("overview-year")
            .key(cell.from.to_string())
            .attr(":left", Frame::rem(cell.x0.max(0.0)))
            .text(super::Gregorian::year(cell.from).to_string())
    });
    el("div").children(labels)
}

/// The part in view with its two handles, over a width in units.
#[must_use]
pub fn overview_window(scene: &Scene<'_>, plan: &Plan, window: Window, width: f64) -> Element {
    let words = i18n::drawing(scene.lang);
    let (x0, x1) = (window.from * width, window.to * width);
    let (from, to) = plan.days(window);
    let (first, last) = plan.scale.days();
    let handle = |end: usize, x: f64, day: i32| {
        el("div")
            .class("handle")
            .key(["handle-", &end.to_string()].concat())
            .attr("id", ["handle-", &end.to_string()].concat())
            .attr("role", "slider")
            .attr("tabindex", "0")
            .attr("aria-label", words.ends[end])
            .attr("aria-valuemin", first.to_string())
            .attr("aria-valuemax", (last - 1).to_string())
            .attr("aria-valuenow", day.to_string())
            .attr("aria-valuetext", in_words(day, scene.lang))
            .attr(PART, if end == 0 { "handle-0" } else { "handle-1" })
            .attr(":left", Frame::rem(x - 12.0))
    };
    let part = el("div")
        .class("overview-window")
        .key("window")
        .attr(PART, "overview-window")
        .attr(":left", Frame::rem(x0))
        .attr(":width", Frame::rem(x1 - x0));
    el("div").child(part).child(handle(0, x0, from)).child(handle(1, x1, to))
}

/// A day in words.
fn in_words(day: i32, lang: Lang) -> String {
    span(day, day).map(|day| day.in_words(lang)).unwrap_or_default()
}

/// How much begins when, as two shapes: of all events, and of those that the list has.
fn bars(plan: &Plan, width: f64, shown: &[bool]) -> (String, String) {
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let place = |at: f64| (at * width / BAR).max(0.0) as usize;
    let mut counts = vec![(0_u32, 0_u32); place(1.0) + 1];
    for (item, mark) in plan.chart.items().iter().zip(&plan.marks) {
        if let Some((all, has)) = counts.get_mut(place(plan.scale.at(f64::from(item.from)))) {
            *all += 1;
            *has += u32::from(shown.get(mark.event).copied().unwrap_or_default());
        }
    }
    let most = counts.iter().map(|(all, _)| *all).max().unwrap_or(1).max(1);
    let mut paths = (String::new(), String::new());
    for (at, &(all, shown)) in counts.iter().enumerate() {
        bar(&mut paths.0, at, all, most);
        bar(&mut paths.1, at, shown, most);
    }
    paths
}

/// Adds a bar. Its height grows with the root of its number, so that one event is seen beside forty.
fn bar(path: &mut String, at: usize, count: u32, most: u32) {
    if count > 0 {
        let height = HEIGHT * (f64::from(count) / f64::from(most)).sqrt();
        #[allow(clippy::cast_precision_loss)]
        let x = at as f64 * BAR;
        path.push('M');
        path.push_str(&Frame::units(x));
        path.push(' ');
        path.push_str(&Frame::units(HEIGHT));
        path.push_str("v-");
        path.push_str(&Frame::units(height));
        path.push_str("h2v");
        path.push_str(&Frame::units(height));
        path.push('z');
    }
}
