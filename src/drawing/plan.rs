//! The record on a scale and in lanes.

use chronicle::{Edtf, EventKind, Lang, edtf::Day};
use timeline::{Calendar, Chart, Elastic, Item, Scale, Window, within};

use super::{Extent, Gregorian, Shape, lanes::lanes};
use crate::{catalogue::Catalogue, state::LaneBy};

/// More than two years without an event are broken; a month of many events gets more room than an empty one.
const ELASTIC: Elastic = Elastic { break_after: 2 * 366, break_length: 0.01, by_events: 0.72 };

/// A letter of a label, in units: what most titles need in the bold type of the articles; what it misses is cut with dots.
const LETTER: f64 = 8.3;
/// What surrounds a label.
const PADDING: f64 = 8.0;
/// No label is asked more room for than this.
const LONGEST_LABEL: f64 = 420.0;

/// A plan that lasts longer than this is a period: it is drawn behind its lane.
const PERIOD: i32 = 28;

/// Where everything would stand. It depends on the record, the choice of lanes and the language, not on the window.
#[derive(Clone, Debug, PartialEq)]
pub struct Plan {
    /// From days to the line.
    pub scale: Scale,
    /// The events as items: in order of time.
    pub chart: Chart,
    /// The lanes, from the top.
    pub lanes: Vec<Lane>,
    /// What is drawn for each item.
    pub marks: Vec<Mark>,
    /// The item of each event of the record.
    item_of: Vec<usize>,
}

/// A lane.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lane {
    /// What it is called.
    pub name: String,
    /// How many events it has.
    pub count: usize,
}

/// What is drawn for an event.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mark {
    /// Its place in the record.
    pub event: usize,
    /// How its date is drawn.
    pub shape: Shape,
    /// Which of its lane's events it is, from 1.
    pub place: usize,
    /// Whether it is drawn behind its lane as well: a period, or a meeting with its sessions.
    pub is_frame: bool,
}

impl Plan {
    /// Plans a record. O(n log n), and O(months) for the scale.
    #[must_use]
    pub fn of(catalogue: &'static Catalogue, by: LaneBy, lang: Lang) -> Self {
        let events = &catalogue.record().events;
        let (names, places) = lanes(catalogue, by, lang);
        // The record's order is that of time, but for dates without a beginning: most are put at the end.
        let mut order: Vec<(usize, Extent)> = Vec::with_capacity(events.len());
        for (at, event) in events.iter().enumerate() {
            let extent = Extent::of(&event.date);
            let place = order.partition_point(|(_, other)| other.from <= extent.from);
            order.insert(place, (at, extent));
        }
        let mut lanes: Vec<Lane> = names.into_iter().map(|name| Lane { name, count: 0 }).collect();
        let mut item_of = vec![0; events.len()];
        let (mut items, mut marks) = (Vec::with_capacity(events.len()), Vec::with_capacity(events.len()));
        for (item, &(at, Extent { from, to, shape })) in order.iter().enumerate() {
            let event = &events[at];
            lanes[usize::from(places[at])].count += 1;
            item_of[at] = item;
            let is_whole = catalogue.keys()[at].has_parts && to - from > 1;
            let is_period = event.kind == EventKind::Plan && to - from > PERIOD;
            marks.push(Mark {
                event: at,
                shape,
                place: lanes[usize::from(places[at])].count,
                is_frame: is_whole || is_period,
            });
            items.push(Item { from, to, lane: places[at], label: label_width(event.title.get(lang)) });
        }
        let scale = elastic_scale(&items);
        // They were put in order above.
        let chart = Chart::new(&items).unwrap_or_default();
        Self { scale, chart, lanes, marks, item_of }
    }

    /// The same with only the events that are shown, each lane with as many as it has then. `label` says how much room
    /// an event's title asks for.
    #[must_use]
    pub fn only(&self, shown: &[bool], label: impl Fn(usize) -> f64) -> Self {
        let is_shown = |mark: &Mark| shown.get(mark.event).copied().unwrap_or_default();
        let mut plan = Self { marks: Vec::new(), ..self.clone() };
        for lane in &mut plan.lanes {
            lane.count = 0;
        }
        let mut items = Vec::new();
        for (mark, item) in self.marks.iter().zip(self.chart.items()).filter(|(mark, _)| is_shown(mark)) {
            if let (Some(lane), Some(place)) =
                (plan.lanes.get_mut(usize::from(item.lane)), plan.item_of.get_mut(mark.event))
            {
                lane.count += 1;
                *place = items.len();
                plan.marks.push(Mark { place: lane.count, ..*mark });
                items.push(Item { label: label(mark.event), ..*item });
            }
        }
        // Their order is that of the whole.
        plan.chart = Chart::new(&items).unwrap_or_default();
        plan
    }

    /// The item that draws an event of the record.
    #[must_use]
    pub fn item(&self, event: usize) -> Option<usize> {
        self.item_of.get(event).copied()
    }

    /// The window over the days of a date.
    #[must_use]
    pub fn window(&self, date: &Edtf) -> Window {
        let Some((from, to)) = date.earliest().zip(date.latest()) else { return Window::WHOLE };
        let at = |day: i32| within(self.scale.at(f64::from(day)), 0.0, 1.0);
        let (from, to) = (at(from.days()), at(to.days().saturating_add(1)));
        Window::new(from, to, self.least(f64::midpoint(from, to)))
    }

    /// The shortest window around a place of the line: the day that it is in.
    #[must_use]
    pub fn least(&self, at: f64) -> f64 {
        let day = self.scale.day(at).floor();
        self.scale.at(day + 1.0) - self.scale.at(day)
    }

    /// The days that a window shows, the half shown ones among them; nothing for the whole.
    #[must_use]
    pub fn span(&self, window: Window) -> Option<Edtf> {
        if window.length() > 1.0 - 1e-9 {
            return None;
        }
        let (from, to) = self.days(window);
        span(from, to)
    }

    /// The first and the last day that a window shows.
    #[must_use]
    pub fn days(&self, window: Window) -> (i32, i32) {
        // What rounding adds to a window over whole days is not another day.
        const TINY: f64 = 1e-3;
        let (first, last) = self.scale.days();
        let from = whole(self.scale.day(window.from) + TINY).max(first);
        (from, (whole(self.scale.day(window.to) - TINY)).clamp(from, (last - 1).max(from)))
    }
}

/// The days from one to another as a date.
#[must_use]
pub fn span(from: i32, to: i32) -> Option<Edtf> {
    let day = |days: i32| {
        let (year, month, day) = Day::from_days(days).ymd();
        format!("{year:04}-{month:02}-{day:02}")
    };
    if from == to { day(from).parse().ok() } else { [day(from), day(to)].join("/").parse().ok() }
}

/// The room that a label asks for. A letter with marks that stand alone counts once.
fn label_width(label: &str) -> f64 {
    let letters = u16::try_from(label.chars().count()).unwrap_or(u16::MAX);
    LETTER.mul_add(f64::from(letters), PADDING).min(LONGEST_LABEL)
}

/// The scale from the first month to the last, stretched by what happens in each.
fn elastic_scale(items: &[Item]) -> Scale {
    let (Some(first), Some(last)) = (items.first(), items.iter().map(|item| item.to).max()) else {
        return Scale::uniform(0, 1);
    };
    let (mut year, mut month) = Gregorian.month_of(first.from);
    let mut bounds = vec![Gregorian.first_of(year, month)];
    while bounds.last().is_some_and(|&bound| bound < last) && bounds.len() < MOST_MONTHS {
        (year, month) = if month == 12 { (year + 1, 1) } else { (year, month + 1) };
        bounds.push(Gregorian.first_of(year, month));
    }
    Scale::elastic(&bounds, items.iter().flat_map(|item| [item.from, item.to - 1]), &ELASTIC)
}

/// A thousand years: what a scale is reckoned by months for.
const MOST_MONTHS: usize = 12_000;

/// The day that a place in time is in.
#[allow(clippy::cast_possible_truncation)]
fn whole(day: f64) -> i32 {
    day.floor() as i32
}
