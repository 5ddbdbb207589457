//! What of a plan stands in view.

use timeline::{Group, Layout, Metrics, Placed, Window};

use super::Plan;

/// How the reader looks at a plan.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Look {
    /// The part in view.
    pub window: Window,
    /// While the lanes move with the pointer: the part in view when they were laid out. They are drawn with a margin
    /// then, and only pushed along.
    pub held: Option<Window>,
    /// The width of a lane, in units; 0 where the lanes are not shown.
    pub width: f64,
    /// The item that the Tab key reaches.
    pub current: usize,
    /// Whether it must be drawn, however dense its surroundings.
    pub is_pinned: bool,
    /// The event that stands open, by its place in the record.
    pub open: Option<usize>,
    /// What the reader is marking on the axis, as places on the line.
    pub brush: Option<(f64, f64)>,
    /// Whether the lanes stand open on a narrow screen.
    pub is_opened: bool,
}

/// How far beyond the part in view lanes are drawn that move with the pointer, as a share of that part.
const MARGIN: f64 = 0.25;

impl Look {
    /// The part that is drawn, and its width in units.
    #[must_use]
    pub fn strip(&self) -> (Window, f64) {
        let Some(held) = self.held else { return (self.window, self.width) };
        let margin = MARGIN * held.length();
        let strip = Window { from: (held.from - margin).max(0.0), to: (held.to + margin).min(1.0) };
        (strip, self.width * strip.length() / held.length())
    }

    /// How far to the right of where the lanes begin the strip does, in units.
    #[must_use]
    pub fn offset(&self) -> f64 {
        self.window.x(self.strip().0.from, self.width)
    }

    /// Moves the lanes with the pointer, to a part as long as the one in view.
    pub fn slide(&mut self, to: Window) {
        let reaches = |look: &Self| {
            let (strip, _) = look.strip();
            strip.from <= to.from + 1e-9 && to.to <= strip.to + 1e-9
        };
        if self.held.is_none() || !reaches(self) {
            self.held = Some(to);
        }
        self.window = to;
    }

    /// The same as far as the lanes are laid out by it: while they only slide, it does not change.
    #[must_use]
    pub fn laid(self) -> Self {
        Self { window: self.held.unwrap_or(self.window), ..self }
    }
}

/// A plan as it is looked at.
#[derive(Debug)]
pub struct Frame<'a> {
    /// The plan.
    pub plan: &'a Plan,
    /// How it is looked at.
    pub look: Look,
    /// Of each event of the record, whether the list has it.
    pub shown: &'a [bool],
    /// The part that is drawn, and its width in units.
    pub window: Window,
    /// See `window`.
    pub width: f64,
    /// Where everything stands, from where the strip begins.
    pub layout: Layout,
    /// The item at which the Tab key stops: the current one, or where that is not drawn, the first that is.
    pub stop: Option<usize>,
}

/// The rows of all lanes together, where lanes are few.
const ROWS: usize = 11;
/// About how many marks and groups there are at the most: each is a few elements, and an element a part of a frame.
const BOXES: usize = 260;
/// The same of a record of very many events, in which most marks would stand without a word anyway.
const BOXES_OF_MANY: usize = 96;
/// From so many events on they are very many.
const MANY: usize = 500;

impl<'a> Frame<'a> {
    /// Lays a plan out for a screen. O(log n + events in view).
    #[must_use]
    pub fn of(plan: &'a Plan, look: Look, shown: &'a [bool]) -> Self {
        Self::of_rows(plan, look, shown, ROWS)
    }

    /// The same with that many rows in all.
    #[must_use]
    pub fn of_rows(plan: &'a Plan, look: Look, shown: &'a [bool], rows: usize) -> Self {
        let boxes = if plan.marks.len() < MANY { BOXES } else { BOXES_OF_MANY };
        let (window, width) = look.strip();
        let boxes = boxes * if look.held.is_some() { 3 } else { 2 } / 2;
        let metrics = Metrics { rows, boxes, least_label: 52.0, ..Metrics::for_width(width) };
        let lanes = u16::try_from(plan.lanes.len()).unwrap_or(u16::MAX);
        let layout = if width > metrics.group {
            let pinned = look.is_pinned.then_some(look.current);
            plan.chart.layout(&plan.scale, window, lanes, &metrics, pinned)
        } else {
            Layout::default()
        };
        let drawn = || layout.placed.iter().map(|placed| placed.item);
        let stop = drawn().find(|&item| item == look.current).or_else(|| drawn().next());
        Self { plan, look, shown, window, width, layout, stop }
    }

    /// The events that are drawn in a lane, in order of time. O(events drawn).
    pub fn placed(&self, lane: usize) -> impl Iterator<Item = &Placed> {
        self.layout.placed.iter().filter(move |placed| self.is_in(placed.item, lane))
    }

    /// The groups in a lane, in order of time. O(groups).
    pub fn groups(&self, lane: usize) -> impl Iterator<Item = &Group> {
        let is_here = move |group: &&Group| group.items.first().is_some_and(|&item| self.is_in(item, lane));
        self.layout.groups.iter().filter(is_here)
    }

    /// What is drawn behind a lane: of periods over the same days, the first.
    pub fn frames(&self, lane: usize) -> impl Iterator<Item = &Placed> {
        let is_frame = |placed: &&Placed| self.plan.marks.get(placed.item).is_some_and(|mark| mark.is_frame);
        let days =
            |placed: &Placed| self.plan.chart.items().get(placed.item).map(|item| (item.from, item.to));
        let is_first = move |one: &&Placed| {
            let mut before = self.placed(lane).filter(is_frame).take_while(|other| other.item != one.item);
            !before.any(|other| days(other) == days(one))
        };
        self.placed(lane).filter(is_frame).filter(is_first)
    }

    fn is_in(&self, item: usize, lane: usize) -> bool {
        self.plan.chart.items().get(item).is_some_and(|item| usize::from(item.lane) == lane)
    }

    /// Where a day begins, in units from the start of the strip.
    #[must_use]
    pub fn x(&self, day: i32) -> f64 {
        self.window.x(self.plan.scale.at(f64::from(day)), self.width)
    }

    /// Whether the list has the event of an item.
    #[must_use]
    pub fn has(&self, item: usize) -> bool {
        self.plan.marks.get(item).and_then(|mark| self.shown.get(mark.event)).copied().unwrap_or_default()
    }

    /// A length as style sheet and SVG take it, in tenths, which are finer than any screen. By whole numbers: writing
    /// floating ones exactly is twenty kilobytes of code.
    #[must_use]
    pub fn units(length: f64) -> String {
        #[allow(clippy::cast_possible_truncation)]
        let tenths = (length * 10.0).round() as i32;
        let sign = if tenths < 0 { "-" } else { "" };
        let tenths = tenths.unsigned_abs();
        [sign, &(tenths / 10).to_string(), ".", &(tenths % 10).to_string()].concat()
    }

    /// A length in letters of the root, which are 16 units, in hundredths.
    #[must_use]
    pub fn rem(length: f64) -> String {
        #[allow(clippy::cast_possible_truncation)]
        let hundredths = (length * 100.0 / 16.0).round() as i32;
        let sign = if hundredths < 0 { "-" } else { "" };
        let hundredths = hundredths.unsigned_abs();
        let point = if hundredths % 100 < 10 { ".0" } else { "." };
        [sign, &(hundredths / 100).to_string(), point, &(hundredths % 100).to_string(), "rem"].concat()
    }
}
