//! Dates to fill in.

use chronicle::{Edtf, Event, Lang, edtf::Precision};

use crate::{Seed, blank::blanked, chance::Chance};

/// How much of a date is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ask {
    /// A day.
    Day,
    /// A month of a year.
    Month,
    /// A year.
    Year,
    /// From one day to another.
    Days,
    /// From one month or year to another.
    Years,
}

/// An event whose date is to be filled in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gap<'a> {
    /// The event: its date is the answer.
    pub event: &'a Event<'a>,
    /// Its title without dates.
    pub title: String,
    /// Its summary without dates.
    pub summary: String,
    /// How much is asked for.
    pub ask: Ask,
}

/// Up to `most` events with their dates taken out, in an order that tells nothing. Events whose date is not known for
/// certain are not asked for, since no answer to them would be right; nor are those whose texts leave nothing to know
/// them by. O(n log n).
#[must_use]
pub fn fill<'a>(events: &[&'a Event<'a>], seed: Seed, most: usize, lang: Lang) -> Vec<Gap<'a>> {
    let mut events: Vec<&Event<'_>> = events.to_vec();
    Chance::of(seed, 1).shuffle(&mut events);
    let mut gaps: Vec<Gap<'_>> = Vec::new();
    for event in events {
        let Some(ask) = ask(&event.date) else { continue };
        let (title, summary) =
            (blanked(event.title.get(lang), event), blanked(event.summary.get(lang), event));
        // Two events that read the same cannot be told apart.
        if gaps.iter().all(|other| other.title != title) {
            gaps.push(Gap { event, title, summary, ask });
        }
        if gaps.len() == most {
            break;
        }
    }
    gaps
}

/// What of a date can be asked for; nothing of one that is doubtful, one of several, or open.
pub fn ask(date: &Edtf) -> Option<Ask> {
    if date.is_approximate() || date.is_uncertain() {
        return None;
    }
    match (date, date.precision()) {
        (Edtf::Date(_), Precision::Day) => Some(Ask::Day),
        (Edtf::Date(_), Precision::Month) => Some(Ask::Month),
        (Edtf::Date(_), Precision::Year) => Some(Ask::Year),
        (Edtf::Date(_) | Edtf::OneOf(_), _) => None,
        (Edtf::Interval(_), precision) => {
            let closed = date.earliest().is_some() && date.latest().is_some();
            closed.then_some(if precision == Precision::Day { Ask::Days } else { Ask::Years })
        }
    }
}
