//! How the band above the list is divided: a column for each year that has events, crowded years by month, and a
//! break for every stretch of years that has none.

use super::slot::Slot;
use crate::{catalogue::Catalogue, sorted::insert_sorted};

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
    let mut years: Vec<BandYear> = Vec::new();
    for (at, event) in catalogue.record().events.iter().enumerate() {
        let Slot { year: Some(year), month } = Slot::of(&event.date) else { continue };
        // An event with an open beginning stands before all others in the record, whatever its year here.
        let place = years.partition_point(|other| other.year < year);
        if years.get(place).is_none_or(|other| other.year != year) {
            years.insert(place, BandYear { year, gap: 0, columns: Vec::new() });
        }
        years[place].add(month, at);
    }
    let mut before: Option<i32> = None;
    for year in &mut years {
        year.settle();
        year.gap = before.map_or(0, |before| year.year - before - 1);
        before = Some(year.year);
    }
    years
}

impl BandYear {
    /// Puts an event into the column of its month.
    fn add(&mut self, month: Option<u8>, at: usize) {
        match self.columns.iter_mut().find(|column| column.month == month) {
            Some(column) => column.events.push(at),
            None => self.columns.push(BandColumn { month, events: vec![at] }),
        }
    }

    /// Makes one column of a year that is not crowded, and puts events without a month first in one that is.
    fn settle(&mut self) {
        let mut events: Vec<usize> = Vec::new();
        for &at in self.columns.iter().flat_map(|column| &column.events) {
            insert_sorted(&mut events, at);
        }
        if events.len() <= CROWDED {
            self.columns = vec![BandColumn { month: None, events }];
        } else if let Some(at) = self.columns.iter().position(|column| column.month.is_none()) {
            let whole = self.columns.remove(at);
            self.columns.insert(0, whole);
        }
    }
}
