//! Whether a drafted event stands in a record already.

use chronicle::{Edtf, EventKind, Record, edtf::Day};

use crate::{Draft, Event, Names, Unsettled, event::is_party};

impl Draft {
    /// Compares the events with those of a record: of each that seems to be there already, the ids are kept with it, and
    /// a person is told to judge. O(events of the draft × of the record).
    pub fn compare(&mut self, record: &Record<'_>, names: &Names) {
        for event in &mut self.events {
            event.recorded = recorded(event, record, names);
            if !event.recorded.is_empty() {
                let ids = event.recorded.join(", ");
                let why = format!("‘{}’ seems to be in the record already: {ids}", event.name);
                self.unsettled.push(Unsettled { what: "recorded", why, line: Some(event.line) });
            }
        }
    }
}

/// Kinds that one telling may have where another has the other.
const fn like(kind: EventKind) -> EventKind {
    match kind {
        EventKind::UpgradeAgreed => EventKind::Upgrade,
        EventKind::Signing => EventKind::Document,
        EventKind::Talks => EventKind::Meeting,
        kind => kind,
    }
}

/// Longer than this, in days, a date says too little of which event it is; but a pair takes a step once.
const LONGEST: i32 = 31;
/// More than so many are not the same event told again, but what happened beside it.
const MOST: usize = 3;

/// The ids of the record's events that are of that kind, time and parties, and of the same session where any is.
fn recorded(event: &Event, record: &Record<'_>, names: &Names) -> Vec<String> {
    // A date without its year is none.
    let date = event.date.as_deref().and_then(|date| date.parse::<Edtf>().ok());
    let is_step = like(event.kind) == EventKind::Upgrade;
    let is_short = |(from, to): &(Day, Day)| is_step || to.days() - from.days() <= LONGEST;
    let Some((from, to)) = date.as_ref().and_then(days).filter(is_short) else { return Vec::new() };
    let is_same = |old: &&chronicle::Event<'_>| {
        like(old.kind) == like(event.kind)
            && old.date.meets(from, to)
            && days(&old.date).as_ref().is_some_and(is_short)
            && has_its_parties(event, old, names)
    };
    let mut same: Vec<_> = record.events.iter().filter(is_same).collect();
    let is_session = |old: &&chronicle::Event<'_>| old.session.is_some() && event.ordinal.is_some();
    if same.iter().any(is_session) {
        same.retain(is_session);
    }
    if same.len() > MOST {
        same.clear();
    }
    same.into_iter().map(|old| old.id.to_owned()).collect()
}

/// The first and the last day of a date that has both.
fn days(date: &Edtf) -> Option<(Day, Day)> {
    date.earliest().zip(date.latest())
}

/// Whether all sides of a drafted event take part in the other, or two of those whom it names; of sessions with a number
/// that this is the same.
fn has_its_parties(event: &Event, old: &chronicle::Event<'_>, names: &Names) -> bool {
    let session = old.session.map(|session| u32::from(session.number)).zip(event.ordinal);
    if session.is_some_and(|(old, new)| old != new) {
        return false;
    }
    let takes_part = |id: &String| {
        let step = old.upgrade.iter().flat_map(|upgrade| upgrade.parties);
        old.actors.iter().map(|actor| actor.name).chain(step).any(|name| name == id)
    };
    let mut sides = event.parties.iter().filter(|id| is_party(names, id)).peekable();
    let has_sides = sides.peek().is_some() && sides.all(takes_part);
    let shared = event.parties.iter().filter(|id| takes_part(id)).count();
    has_sides || shared > 1 || session.is_some() && event.parties.is_empty()
}
