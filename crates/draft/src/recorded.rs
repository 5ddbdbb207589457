//! Whether a drafted event stands in a record already.

use chronicle::{Edtf, EventKind, Record};

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

/// The ids of the record's events that are of that kind, time and parties.
fn recorded(event: &Event, record: &Record<'_>, names: &Names) -> Vec<String> {
    // A date without its year is none.
    let date = event.date.as_deref().and_then(|date| date.parse::<Edtf>().ok());
    let Some((from, to)) = date.and_then(|date| Some((date.earliest()?, date.latest()?))) else {
        return Vec::new();
    };
    let is_same = |old: &&chronicle::Event<'_>| {
        like(old.kind) == like(event.kind) && old.date.meets(from, to) && has_its_parties(event, old, names)
    };
    record.events.iter().filter(is_same).map(|old| old.id.to_owned()).collect()
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
