//! How the band above the list is divided: a column for each year that has events, crowded years by month, and a
//! break for every stretch of years that has none.

use crate::{catalogue::Catalogue, state::slot::Slot};

/// A year with more events than this is divided into months.
const CROWDED: usize = 8;

/// A year of the band.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BandYear {
    /// The year.
    pub year: i32,
    /// Years without events between the one before and this one.
    pub gap: i32,
    /// Its columns: one for the whole year, or one for each month that has events, events without a month first.
    pub columns: Vec<BandColumn>,
}

/// A column of the band.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BandColumn {
    /// The month, where the year is divided.
    pub month: Option<u8>,
    /// Places in the record's list of events, in order of time.
    pub events: Vec<usize>,
}

/// Divides the record. Every event that has a year is in exactly one column. O(events).
#[must_use]
pub fn divide(catalogue: &Catalogue) -> Vec<BandYear> {
    let mut years: Vec<(i32, Vec<(Option<u8>, usize)>)> = Vec::new();
    for (at, event) in catalogue.record().events.iter().enumerate() {
        let slot = Slot::of(&event.date);
        let Some(year) = slot.year else { continue };
        match years.last_mut() {
            Some((last, events)) if *last == year => events.push((slot.month, at)),
            _ => years.push((year, vec![(slot.month, at)])),
        }
    }
    let mut before: Option<i32> = None;
    years
        .into_iter()
        .map(|(year, events)| {
            let gap = before.map_or(0, |before| year - before - 1);
            before = Some(year);
            BandYear { year, gap, columns: columns(&events) }
        })
        .collect()
}

/// The columns of one year.
fn columns(events: &[(Option<u8>, usize)]) -> Vec<BandColumn> {
    if events.len() <= CROWDED {
        return vec![BandColumn { month: None, events: events.iter().map(|&(_, at)| at).collect() }];
    }
    let mut columns: Vec<BandColumn> = Vec::new();
    for &(month, at) in events {
        match columns.iter_mut().find(|column| column.month == month) {
            Some(column) => column.events.push(at),
            None => columns.push(BandColumn { month, events: vec![at] }),
        }
    }
    // Months come in order of time; only events without one may have come between.
    if let Some(at) = columns.iter().position(|column| column.month.is_none()) {
        let whole = columns.remove(at);
        columns.insert(0, whole);
    }
    columns
}
