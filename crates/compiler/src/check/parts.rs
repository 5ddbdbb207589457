//! Events that are parts of other events.

use std::collections::HashMap;

use crate::{
    code::Code,
    diagnostic::Diagnostic,
    index::{EventEntry, Index},
};

type Events<'i, 'a> = HashMap<&'a str, &'i EventEntry<'a>>;

pub(super) fn check(index: &Index<'_>, faults: &mut Vec<Diagnostic>) {
    let events: Events<'_, '_> = index.events.iter().map(|event| (event.id.value, event)).collect();
    for event in &index.events {
        check_cycle(event, &events, faults);
        check_date(event, &events, faults);
    }
}

/// Reports a ring of events once, at the least of its ids.
fn check_cycle(event: &EventEntry<'_>, events: &Events<'_, '_>, faults: &mut Vec<Diagnostic>) {
    let Some(part_of) = &event.part_of else { return };
    let mut ring = vec![event.id.value];
    let mut parent = Some(part_of.value);
    while let Some(id) = parent.filter(|id| *id != event.id.value) {
        // A smaller id reports the ring; and a ring further up, that this event is not in, is never left.
        if id < event.id.value || ring.contains(&id) {
            return;
        }
        ring.push(id);
        parent = events.get(id).and_then(|event| event.part_of.as_ref()).map(|part_of| part_of.value);
    }
    if parent.is_some() {
        ring.push(event.id.value);
        let message = format!("the event `{}` is a part of itself", event.id.value);
        let label = ring.join(" < ");
        let help = "remove `part_of` from the largest of these events";
        faults.push(Diagnostic::new(Code::PartCycle, message, &part_of.span, label, help));
    }
}

/// Reports an event that can lie on a day on which the larger event cannot.
fn check_date(event: &EventEntry<'_>, events: &Events<'_, '_>, faults: &mut Vec<Diagnostic>) {
    let Some(part_of) = &event.part_of else { return };
    let parent = events.get(part_of.value).and_then(|parent| parent.date.as_ref());
    let (Some(date), Some(parent)) = (&event.date, parent) else { return };
    let (inner, outer) = (date.value.sort_key(), parent.value.sort_key());
    if outer.0 <= inner.0 && inner.1 <= outer.1 {
        return;
    }
    let message = format!("the event `{}` lies outside the event that it is a part of", event.id.value);
    let help = format!(
        "write a date within `{}`; if the text does not tell which day: `[A..B]` with the larger event's days",
        parent.value
    );
    let fault =
        Diagnostic::new(Code::PartDate, message, &date.span, "not within the larger event's days", help);
    faults.push(fault.also(&parent.span, "the larger event's date").also(&part_of.span, "a part of this"));
}
