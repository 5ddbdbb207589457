//! The axis: two lines of stretches of time, and the breaks.

use chronicle::Edtf;
use timeline::{Calendar, Cell, Fit, Unit, Window, cells, within};

use super::{
    Frame, Gregorian, Plan,
    plan::span,
    section::{PART, RANGE, STRIP},
    spot::spot,
};
use crate::{
    components::Scene,
    i18n::{self, DrawingWords},
    markup::{Element, el},
};

/// How wide a stretch must be for its name, in units.
fn least(unit: Unit) -> f64 {
    match unit {
        Unit::Century | Unit::Decade => 76.0,
        Unit::Quarter => 52.0,
        Unit::Week => 56.0,
        Unit::Year => 38.0,
        Unit::Month => 34.0,
        Unit::Day => 24.0,
    }
}

/// A stretch of the axis, ready to be drawn.
pub(super) struct Stretch {
    unit: Unit,
    from: i32,
    to: i32,
    /// Where it begins and ends in view.
    pub x0: f64,
    pub x1: f64,
    /// What it is called, as far as there is room.
    pub label: String,
    /// Whether it stands over its parts.
    pub is_over: bool,
    /// Whether it has no parts and nothing over it.
    is_whole: bool,
    /// Whether its name runs on over stretches that have none.
    is_loose: bool,
}

/// The stretches in view: those over others first.
pub(super) fn stretches_of(scene: &Scene<'_>, frame: &Frame<'_>) -> Vec<Stretch> {
    let words = i18n::drawing(scene.lang);
    let fit = Fit { width: frame.width, least };
    let cells = cells(&frame.plan.scale, frame.window, &Gregorian, &fit);
    let mut over: Vec<Cell> = Vec::new();
    for cell in cells.iter().filter(|cell| cell.part_of.0 != cell.unit) {
        match over.last_mut() {
            Some(last) if last.part_of == cell.part_of => (last.to, last.x1) = (cell.to, cell.x1),
            _ => over.push(*cell),
        }
    }
    let clip = |x: f64| within(x, 0.0, frame.width);
    let over = over.into_iter().map(|cell| {
        let (unit, from) = cell.part_of;
        let (x0, x1) = (clip(cell.x0), clip(cell.x1));
        let to = end(unit, from);
        let label = over_name(unit, from, to, x1 - x0, words);
        Stretch { unit, from, to, x0, x1, label, is_over: true, is_whole: false, is_loose: false }
    });
    let under = cells.iter().map(|cell| {
        let Cell { unit, from, to, x0, x1, part_of } = *cell;
        let (x0, x1) = (clip(x0), clip(x1));
        let label = if x1 - x0 >= least(unit) * 0.95 {
            name(unit, from, to, words)
        } else {
            short(unit, from, x1 - x0)
        };
        Stretch {
            unit,
            from,
            to,
            x0,
            x1,
            label,
            is_over: false,
            is_whole: unit == part_of.0,
            is_loose: false,
        }
    });
    let mut under: Vec<Stretch> = under.collect();
    name_more(&mut under, frame.width, words);
    over.chain(under).collect()
}

/// A year or more by a short name, where that has room.
fn short(unit: Unit, from: i32, room: f64) -> String {
    let year = Gregorian::year(from);
    match unit {
        Unit::Year if room >= 25.0 => format!("’{:02}", year.rem_euclid(100)),
        Unit::Century | Unit::Decade if room >= 36.0 => year.to_string(),
        _ => String::new(),
    }
}

/// Names as many of the years and decades that are too narrow for it as find room before the next name.
fn name_more(stretches: &mut [Stretch], width: f64, words: &DrawingWords) {
    let is_long = |unit: Unit| unit <= Unit::Year;
    let ends =
        free(stretches.iter().map(|each| (each.x0, !each.label.is_empty() || !is_long(each.unit))), width);
    let mut taken = f64::NEG_INFINITY;
    for (each, end) in stretches.iter_mut().zip(ends).filter(|(each, _)| is_long(each.unit)) {
        let Stretch { unit, from, to, x0, x1, .. } = *each;
        let full = least(unit);
        if x0 < taken || x1 - x0 >= full * 0.95 {
            continue;
        }
        let room = end - x0;
        let label = if room >= full { name(unit, from, to, words) } else { short(unit, from, room) };
        if !label.is_empty() {
            taken = x0 + if room >= full { full } else { 36.0_f64.min(room) };
            (each.label, each.is_loose) = (label, true);
        }
    }
}

/// For each of a row of places, some of which are named, where the next name begins.
fn free(places: impl DoubleEndedIterator<Item = (f64, bool)>, width: f64) -> Vec<f64> {
    let mut next = width;
    let mut ends: Vec<f64> = places
        .rev()
        .map(|(x0, is_named)| if is_named { std::mem::replace(&mut next, x0) } else { next })
        .collect();
    ends.reverse();
    ends
}

/// The axis, each stretch a button that lists only its events. The arrow keys move between them.
pub(super) fn axis(scene: &Scene<'_>, frame: &Frame<'_>, range: Option<&Edtf>) -> Element {
    let stretches = if frame.width > 0.0 { stretches_of(scene, frame) } else { Vec::new() };
    let stop = stretches.iter().position(Stretch::is_button);
    let buttons =
        stretches.into_iter().enumerate().map(|(at, each)| stretch(scene, each, stop == Some(at), range));
    el("div")
        .class("axis")
        .attr("id", "axis")
        .attr(PART, "axis")
        .child(el("div").class(STRIP).children(breaks(scene, frame)).children(buttons))
}

/// No finger hits what is narrower.
const LEAST_BUTTON: f64 = 24.0;

impl Stretch {
    /// Whether there is room for a button.
    fn is_button(&self) -> bool {
        self.x1 - self.x0 >= LEAST_BUTTON
    }

    /// Whether it is only a short line, over which a name may run on.
    pub(super) fn is_tick(&self) -> bool {
        self.label.is_empty() && self.unit <= Unit::Year && !self.is_over && !self.is_button()
    }
}

/// One stretch.
fn stretch(scene: &Scene<'_>, stretch: Stretch, is_stop: bool, range: Option<&Edtf>) -> Element {
    let is_button = stretch.is_button();
    let is_tick = stretch.is_tick();
    let Stretch { unit, from, to, x0, x1, label, is_over, is_whole, is_loose } = stretch;
    let date = stretch_date(unit, from, to);
    let spoken = date.as_ref().map(|date| date.in_words(scene.lang)).unwrap_or_default();
    let pressed = date.is_some() && date.as_ref() == range;
    let class = match (is_over, is_whole) {
        (true, _) => "stretch over",
        (_, true) if is_tick => "stretch whole tick",
        (_, true) if is_loose => "stretch whole loose",
        (_, true) => "stretch whole",
        _ if is_tick => "stretch tick",
        _ if is_loose => "stretch loose",
        _ => "stretch",
    };
    let button = if is_button {
        el("button")
            .class(class)
            .attr("type", "button")
            .attr("tabindex", if is_stop { "0" } else { "-1" })
            .attr("aria-pressed", if pressed { "true" } else { "false" })
            .attr("aria-label", (i18n::drawing(scene.lang).only)(&spoken))
            .attr(RANGE, date.map(|date| date.to_string()).unwrap_or_default())
    } else {
        el("span").class(class)
    };
    let top = if is_over || is_whole { 0.0 } else { 24.0 };
    spot("spot", x0, x1, top)
        .key([&from.to_string(), "-", &to.to_string(), "-", unit_name(unit)].concat())
        .child(button.text(label))
}

const fn unit_name(unit: Unit) -> &'static str {
    match unit {
        Unit::Century => "century",
        Unit::Decade => "decade",
        Unit::Year => "year",
        Unit::Quarter => "quarter",
        Unit::Month => "month",
        Unit::Week => "week",
        Unit::Day => "day",
    }
}

/// The first day after a year or month that begins on a day.
fn end(unit: Unit, from: i32) -> i32 {
    let (year, month) = Gregorian.month_of(from);
    match unit {
        Unit::Month if month < 12 => Gregorian.first_of(year, month + 1),
        Unit::Decade => Gregorian.first_of(year + 10, 1),
        Unit::Century => Gregorian.first_of(year + 100, 1),
        _ => Gregorian.first_of(year + 1, 1),
    }
}

/// The days of a stretch as a date, in its shortest form: `2020`, `2020-09`.
fn stretch_date(unit: Unit, from: i32, to: i32) -> Option<Edtf> {
    let (year, month) = Gregorian.month_of(from);
    match unit {
        Unit::Year => format!("{year:04}").parse().ok(),
        Unit::Month => format!("{year:04}-{month:02}").parse().ok(),
        Unit::Century | Unit::Decade | Unit::Quarter | Unit::Week | Unit::Day => span(from, to - 1),
    }
}

/// What a stretch is called on the axis.
fn name(unit: Unit, from: i32, to: i32, words: &DrawingWords) -> String {
    let (year, month) = Gregorian.month_of(from);
    let day = |day: i32| day - Gregorian.first_of(Gregorian.month_of(day).0, Gregorian.month_of(day).1) + 1;
    match unit {
        Unit::Century | Unit::Decade => (words.years)(year, Gregorian.month_of(to - 1).0),
        Unit::Year => year.to_string(),
        Unit::Quarter => (words.quarter)((month - 1) / 3 + 1),
        Unit::Month => (words.month)(month),
        Unit::Week if to - from > 1 => (words.years)(day(from), day(to - 1)),
        Unit::Week | Unit::Day => day(from).to_string(),
    }
}

/// What a larger stretch is called over its parts, as there is room.
fn over_name(unit: Unit, from: i32, to: i32, room: f64, words: &DrawingWords) -> String {
    let (year, month) = Gregorian.month_of(from);
    match unit {
        Unit::Month if room >= 150.0 => (words.month_of_year)(month, year),
        Unit::Month if room >= 70.0 => [&(words.month)(month), " ", &year.to_string()].concat(),
        Unit::Decade | Unit::Century if room >= 76.0 => name(unit, from, to, words),
        Unit::Year if room >= 36.0 => year.to_string(),
        _ => String::new(),
    }
}

/// The breaks in view, each with the years that it leaves out.
fn breaks(scene: &Scene<'_>, frame: &Frame<'_>) -> Vec<Element> {
    let words = i18n::drawing(scene.lang);
    let in_view = |&(from, to): &(i32, i32)| frame.x(to) > 0.0 && frame.x(from) < frame.width;
    let tree = |(from, to)| {
        let (x0, x1) = (frame.x(from).max(0.0), frame.x(to).min(frame.width));
        // From the first whole year to the last.
        let (year, month) = Gregorian.month_of(from);
        let first = if month == 1 { year } else { year + 1 };
        let last = (Gregorian.month_of(to).0 - 1).max(first);
        let says = (words.broken)(first, last);
        el("span")
            .class("break")
            .key(["break-", &from.to_string()].concat())
            .attr("role", "img")
            .attr("title", says.clone())
            .attr("aria-label", says)
            .attr(":left", Frame::rem(x0))
            .attr(":width", Frame::rem((x1 - x0).max(4.0)))
    };
    frame.plan.scale.breaks().filter(in_view).map(tree).collect()
}

/// The years along the overview, where there is room for them.
pub(super) fn years(plan: &Plan, width: f64) -> Vec<Cell> {
    /// The room of a year's name.
    const NAME: f64 = 34.0;
    /// Years and longer only.
    fn least_year(unit: Unit) -> f64 {
        if unit <= Unit::Year { NAME } else { f64::INFINITY }
    }
    let fit = Fit { width, least: least_year };
    let cells = cells(&plan.scale, Window::WHOLE, &Gregorian, &fit);
    let is_wide = |cell: &Cell| cell.x1.min(width) - cell.x0.max(0.0) >= NAME;
    let ends = free(cells.iter().map(|cell| (cell.x0.max(0.0), is_wide(cell))), width);
    let mut taken = 0.0;
    let mut named = Vec::new();
    for (cell, end) in cells.into_iter().zip(ends) {
        let from = cell.x0.max(0.0);
        if is_wide(&cell) || (from >= taken && from + NAME <= end) {
            taken = from + NAME;
            named.push(cell);
        }
    }
    named
}
