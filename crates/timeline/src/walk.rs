//! From event to event by keys.

use crate::{Chart, Item};

/// A step of the walk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// To the next event of the lane.
    Next,
    /// To the one before.
    Previous,
    /// To the event nearest in time of the nearest lane above that has any.
    Up,
    /// The same below.
    Down,
    /// To the lane's first event.
    First,
    /// To the lane's last event.
    Last,
}

/// Where a step from an event leads, or `None` where there is nothing further that way. O(n).
///
/// From any event every other is reached: along a lane by [`Step::Next`] and [`Step::Previous`], to every lane that has
/// events by [`Step::Up`] and [`Step::Down`].
#[must_use]
pub fn step(chart: &Chart, from: usize, step: Step) -> Option<usize> {
    let items = chart.items();
    let start = items.get(from)?;
    let in_lane =
        |lane: u16| items.iter().enumerate().filter(move |(_, item)| item.lane == lane).map(|(at, _)| at);
    let found = match step {
        Step::Next => in_lane(start.lane).find(|&at| at > from),
        Step::Previous => in_lane(start.lane).take_while(|&at| at < from).last(),
        Step::First => in_lane(start.lane).next(),
        Step::Last => in_lane(start.lane).next_back(),
        Step::Up => {
            lanes(items).filter(|&lane| lane < start.lane).max().and_then(|lane| nearest(items, lane, start))
        }
        Step::Down => {
            lanes(items).filter(|&lane| lane > start.lane).min().and_then(|lane| nearest(items, lane, start))
        }
    };
    found.filter(|&at| at != from)
}

/// The lane of each item.
fn lanes(items: &[Item]) -> impl Iterator<Item = u16> {
    items.iter().map(|item| item.lane)
}

/// The event of a lane whose beginning is nearest to that of another.
fn nearest(items: &[Item], lane: u16, to: &Item) -> Option<usize> {
    let in_lane = items.iter().enumerate().filter(|(_, item)| item.lane == lane);
    in_lane.min_by_key(|(_, item)| item.from.abs_diff(to.from)).map(|(at, _)| at)
}
