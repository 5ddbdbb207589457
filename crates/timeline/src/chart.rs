//! Events in lanes, as boxes that do not overlap.

use std::fmt;

use crate::{
    Scale, Window,
    lane::{Room, Row, fill},
};

/// An event, as far as its place is concerned.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Item {
    /// Its first day.
    pub from: i32,
    /// The first day after it; beyond `from`.
    pub to: i32,
    /// Its lane, from 0.
    pub lane: u16,
    /// The width of its label in full, in pixels.
    pub label: f64,
}

/// The sizes by which boxes are laid out, in pixels.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Metrics {
    /// The width of the strip.
    pub width: f64,
    /// The width of an event's mark: no box is narrower.
    pub mark: f64,
    /// The width of a group, not less than that of a mark.
    pub group: f64,
    /// What is left free between two boxes in a row.
    pub gap: f64,
    /// A label with less room than this is left out.
    pub least_label: f64,
    /// How many rows all lanes have together. A lane has two at the least, or one where that is enough.
    pub rows: usize,
    /// About how many boxes there may be: where there are more events in view, boxes get wider, and groups larger.
    pub boxes: usize,
}

impl Metrics {
    /// Sizes that suit most: marks of 24 pixels, which a finger can hit, and 8 rows.
    #[must_use]
    pub const fn for_width(width: f64) -> Self {
        Self { width, mark: 24.0, group: 32.0, gap: 2.0, least_label: 36.0, rows: 8, boxes: 220 }
    }
}

/// An event that is drawn.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Placed {
    /// Its place in the list of items.
    pub item: usize,
    /// Its row, from 0, counted within its lane.
    pub row: usize,
    /// Where its box begins: with its mark, `mark` wide.
    pub x0: f64,
    /// Where its box ends, label included.
    pub x1: f64,
    /// Where its time begins, which may be before the strip.
    pub from: f64,
    /// Where its time ends, which may be beyond its box and the strip.
    pub to: f64,
}

/// Events that stand too close together to be drawn one by one.
#[derive(Clone, Debug, PartialEq)]
pub struct Group {
    /// Their places in the list of items, in order; two at the least.
    pub items: Vec<usize>,
    /// Its row, from 0, counted within its lane.
    pub row: usize,
    /// Where its box begins.
    pub x0: f64,
    /// Where its box ends.
    pub x1: f64,
}

/// What is drawn.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Layout {
    /// The events that are drawn, lane by lane, each lane's in order of time.
    pub placed: Vec<Placed>,
    /// The groups, lane by lane, each lane's in order of time.
    pub groups: Vec<Group>,
    /// How many rows each lane has.
    pub rows: Vec<usize>,
}

/// The items are not in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unsorted {
    /// The place of the first that begins before the one before it.
    pub at: usize,
}

impl fmt::Display for Unsorted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "item {} begins before the one before it", self.at)
    }
}

impl std::error::Error for Unsorted {}

/// Events in order of time.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Chart {
    items: Vec<Item>,
    /// For each item, when the last of the items up to it ends: what lets those in view be found by halving.
    reach: Vec<i32>,
}

impl Chart {
    /// Takes items that are sorted by their first day. O(n).
    ///
    /// # Errors
    ///
    /// If they are not sorted.
    pub fn new(items: &[Item]) -> Result<Self, Unsorted> {
        if let Some(at) = items.windows(2).position(|pair| pair[1].from < pair[0].from) {
            return Err(Unsorted { at: at + 1 });
        }
        let mut last = i32::MIN;
        let reach = items.iter().map(|item| {
            last = last.max(item.to);
            last
        });
        Ok(Self { reach: reach.collect(), items: items.to_vec() })
    }

    /// The items.
    #[must_use]
    pub fn items(&self) -> &[Item] {
        &self.items
    }

    /// The places of the items that share time with the days from `from` to `to` (excluded), in order.
    /// O(log n + what lies between the first and the last of them).
    pub fn meeting(&self, from: f64, to: f64) -> impl Iterator<Item = usize> {
        let first = self.reach.partition_point(|&reach| f64::from(reach) <= from);
        let last = self.items.partition_point(|item| f64::from(item.from) < to);
        (first..last.max(first)).filter(move |&at| f64::from(self.items[at].to) > from)
    }

    /// Lays out the items in view. The `pinned` one is drawn whatever stands around it, if it is in view.
    ///
    /// Every item in view is either in `placed`, once, or in one group, once; no two boxes of a row overlap, and
    /// all lie on the strip. A box's mark stands where its time begins, or at the strip's left edge where that is out
    /// of view, or further on within its time where the place is taken. An item whose lane is not below `lanes` is in
    /// the last one. O(n in view · rows), after O(log n) to find them.
    #[must_use]
    pub fn layout(
        &self,
        scale: &Scale,
        window: Window,
        lanes: u16,
        metrics: &Metrics,
        pinned: Option<usize>,
    ) -> Layout {
        let count = usize::from(lanes.max(1));
        let mut rooms: Vec<Vec<Room>> = vec![Vec::new(); count];
        let mut in_view = 0;
        for at in self.meeting(scale.day(window.from), scale.day(window.to)) {
            let item = &self.items[at];
            let x = |day: i32| window.x(scale.at(f64::from(day)), metrics.width);
            rooms[usize::from(item.lane).min(count - 1)].push(Room {
                item: at,
                from: x(item.from),
                to: x(item.to),
                label: item.label,
                is_pinned: pinned == Some(at),
            });
            in_view += 1;
        }
        let metrics = metrics.widened(in_view);
        let rows = share(&rooms, &metrics);
        let mut layout = Layout { rows, ..Layout::default() };
        for (rooms, rows) in rooms.iter().zip(&mut layout.rows) {
            let (placed, groups) = (layout.placed.len(), layout.groups.len());
            fill(rooms, *rows, &metrics, &mut layout.placed, &mut layout.groups);
            // A row that nothing stands in is left out.
            let used = layout.placed[placed..].iter().map(|placed| placed.row);
            *rows = used.chain(layout.groups[groups..].iter().map(|group| group.row)).max().unwrap_or(0) + 1;
        }
        layout
    }
}

impl Metrics {
    /// The same with wider boxes, where there would be too many of them.
    fn widened(&self, in_view: usize) -> Self {
        if in_view <= self.boxes {
            return *self;
        }
        #[allow(clippy::cast_precision_loss)]
        let least = self.rows as f64 * self.width / self.boxes as f64;
        Self {
            mark: self.mark.max(least.min(self.width)),
            group: self.group.max(least.min(self.width)),
            ..*self
        }
    }
}

/// Shares the rows among the lanes: two for each that needs them, then one by one to those whose marks, and at last
/// whose labels, have not enough.
fn share(lanes: &[Vec<Room>], metrics: &Metrics) -> Vec<usize> {
    let most = metrics.rows.max(2);
    let needs = |labelled: bool| -> Vec<usize> {
        lanes.iter().map(|rooms| Row::needed(rooms, metrics, labelled, most)).collect()
    };
    let (labelled, marked) = (needs(true), needs(false));
    let mut rows: Vec<usize> = labelled.iter().map(|&need| need.clamp(1, 2)).collect();
    let mut left = metrics.rows.saturating_sub(rows.iter().sum());
    for needs in [&marked, &labelled] {
        loop {
            let before = left;
            for (rows, &need) in rows.iter_mut().zip(needs) {
                if left > 0 && *rows < need {
                    *rows += 1;
                    left -= 1;
                }
            }
            if left == before {
                break;
            }
        }
    }
    rows
}
