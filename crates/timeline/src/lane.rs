//! One lane: its rows are filled from the left, each event in the first row that has room.

use crate::{Group, Metrics, Placed, within};

/// What an event asks for.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Room {
    pub item: usize,
    /// Where its time begins and ends.
    pub from: f64,
    pub to: f64,
    pub label: f64,
    pub is_pinned: bool,
}

impl Room {
    /// Where its mark would stand.
    fn mark_at(&self, metrics: &Metrics) -> f64 {
        within(self.from, 0.0, metrics.width - metrics.mark)
    }
}

/// How far a row is filled.
pub(crate) struct Row {
    end: f64,
}

impl Row {
    /// How many rows a lane needs so that nothing is gathered, with labels or with marks alone; `most` + 1 for more.
    /// O(n · rows).
    pub fn needed(rooms: &[Room], metrics: &Metrics, labelled: bool, most: usize) -> usize {
        let mut filling = Filling::new(rooms, most, metrics);
        let label = if labelled { f64::INFINITY } else { 0.0 };
        if rooms.iter().all(|room| filling.take(room, label).is_some()) {
            filling.rows.iter().filter(|row| row.end > f64::NEG_INFINITY).count()
        } else {
            most + 1
        }
    }
}

/// A lane while it is filled.
struct Filling<'a> {
    rows: Vec<Row>,
    /// Where the pinned event's box begins, until it is taken: what comes before it in the first row ends there.
    pinned: Option<f64>,
    metrics: &'a Metrics,
}

impl<'a> Filling<'a> {
    fn new(rooms: &[Room], rows: usize, metrics: &'a Metrics) -> Self {
        let pinned = rooms.iter().find(|room| room.is_pinned).map(|room| room.mark_at(metrics) - metrics.gap);
        Self { rows: (0..rows).map(|_| Row { end: f64::NEG_INFINITY }).collect(), pinned, metrics }
    }

    /// Finds a row for an event and the place of its mark, with as much of its label as `label` allows.
    fn take(&mut self, room: &Room, label: f64) -> Option<(usize, f64)> {
        let Metrics { mark, gap, width, .. } = *self.metrics;
        let x0 = room.mark_at(self.metrics);
        let length = mark + room.label.min(label);
        if room.is_pinned {
            // Its place was kept free.
            self.rows.first_mut()?.end = x0 + mark;
            self.pinned = None;
            return Some((0, x0));
        }
        let pinned = self.pinned;
        let is_free = |row: usize, x1: f64| row > 0 || pinned.is_none_or(|from| x1 <= from);
        // A label may run over the strip's end, where it is cut.
        let end = |x0: f64| (x0 + length).min(width);
        let row = self
            .rows
            .iter()
            .enumerate()
            .find(|(row, Row { end: filled })| filled + gap <= x0 && is_free(*row, end(x0)));
        let (row, x0) = if let Some((row, _)) = row {
            (row, x0)
        } else {
            // Further on, as long as its mark stands within its time.
            let (row, Row { end: filled }) =
                self.rows.iter().enumerate().min_by(|one, other| one.1.end.total_cmp(&other.1.end))?;
            let x0 = x0.max(filled + gap);
            if x0 > room.to.min(width) - mark || !is_free(row, end(x0)) {
                return None;
            }
            (row, x0)
        };
        self.rows[row].end = end(x0);
        Some((row, x0))
    }
}

/// Fills a lane of so many rows, one at the least. With as much label as leaves nothing out, in a few steps; otherwise
/// with marks alone, and what finds no room gathered in the last row.
pub(crate) fn fill(
    rooms: &[Room],
    rows: usize,
    metrics: &Metrics,
    placed: &mut Vec<Placed>,
    groups: &mut Vec<Group>,
) {
    let start = placed.len();
    for labels in [f64::INFINITY, 6.0, 4.0, 2.0, 0.0] {
        let label = labels * metrics.least_label;
        let mut filling = Filling::new(rooms, rows, metrics);
        placed.truncate(start);
        let all = rooms.iter().all(|room| match filling.take(room, label) {
            Some((row, x0)) => {
                placed.push(place(room, row, x0, x0 + metrics.mark));
                true
            }
            None => false,
        });
        if all {
            return label_all(&mut placed[start..], rooms, rows, metrics);
        }
    }
    placed.truncate(start);
    let mut filling = Filling::new(rooms, rows - 1, metrics);
    let mut gathered = Gathered { start, row: rows - 1, rooms: Vec::new(), end: f64::NEG_INFINITY, x0: 0.0 };
    for room in rooms {
        match filling.take(room, 0.0) {
            Some((row, x0)) => placed.push(place(room, row, x0, x0 + metrics.mark)),
            None => gathered.add(room, metrics, placed, groups),
        }
    }
    gathered.close(metrics, placed, groups);
    label_all(&mut placed[start..], rooms, rows - 1, metrics);
}

fn place(room: &Room, row: usize, x0: f64, x1: f64) -> Placed {
    Placed { item: room.item, row, x0, x1, from: room.from, to: room.to }
}

/// The group that is being gathered.
struct Gathered<'a> {
    /// Where the lane's events begin among those that are drawn.
    start: usize,
    row: usize,
    rooms: Vec<&'a Room>,
    x0: f64,
    end: f64,
}

impl<'a> Gathered<'a> {
    fn add(&mut self, room: &'a Room, metrics: &Metrics, placed: &mut Vec<Placed>, groups: &mut Vec<Group>) {
        let x0 = within(room.from, 0.0, metrics.width - metrics.group);
        if x0 < self.end + metrics.gap {
            self.rooms.push(room);
            return;
        }
        self.close(metrics, placed, groups);
        (self.x0, self.end) = (x0, x0 + metrics.group);
        self.rooms.push(room);
    }

    /// Draws what was gathered: a group, or the one event.
    fn close(&mut self, metrics: &Metrics, placed: &mut Vec<Placed>, groups: &mut Vec<Group>) {
        match self.rooms[..] {
            [] => {}
            [room] => {
                // Among the others in order of time.
                let at = self.start + placed[self.start..].partition_point(|other| other.item < room.item);
                placed.insert(at, place(room, self.row, self.x0, self.x0 + metrics.mark));
            }
            _ => groups.push(Group {
                items: self.rooms.iter().map(|room| room.item).collect(),
                row: self.row,
                x0: self.x0,
                x1: self.end.min(metrics.width),
            }),
        }
        self.rooms.clear();
    }
}

/// Gives each box in the first `rows` rows what room there is to its right, up to its label's width or its time's end.
fn label_all(placed: &mut [Placed], rooms: &[Room], rows: usize, metrics: &Metrics) {
    let mut rooms = rooms.iter().rev();
    // Where the next box of each row begins, from the right.
    let mut next = vec![metrics.width + metrics.gap; rows];
    for placed in placed.iter_mut().rev() {
        let label = rooms.find(|room| room.item == placed.item).map_or(0.0, |room| room.label);
        let Some(next) = next.get_mut(placed.row) else { continue };
        let (free, mark) = (*next - metrics.gap, placed.x1);
        let labelled = if free - mark >= metrics.least_label.min(label) { mark + label } else { mark };
        placed.x1 = labelled.max(placed.to).min(free).max(mark);
        *next = placed.x0;
    }
}
