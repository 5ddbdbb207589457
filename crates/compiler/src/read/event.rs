//! `events/*.toml`.

use chronicle::{
    Actor, Certainty, Confidence, Edtf, Event, EventKind, Evidence, Layer, Level, Session, Upgrade,
};

use super::{Reader, evidence, fields::Fields, id, weekday};
use crate::{
    code::Code,
    diagnostic::Diagnostic,
    index::{EventEntry, Index, SessionEntry, Step},
    source::{At, Span},
};

/// Reads an `[[event]]`; `None` where it has faults.
pub(super) fn read<'a>(
    mut fields: Fields<'_>,
    reader: &mut Reader<'_, 'a>,
    index: &mut Index<'a>,
) -> Option<Event<'a>> {
    let head = fields.span.clone();
    reader.weekdays.clear();
    let id = fields.new_id("\"2020-09-09-amm-53\"", reader);
    let date = fields.required_date("date", reader);
    if let (Some(id), Some(date)) = (&id, &date) {
        id::check_year(id, date, reader);
    }
    let certainty = fields.required_choice::<Certainty>("certainty", reader);
    let has_basis = fields.has("date_basis");
    let date_basis = fields.optional_text("date_basis", reader);
    let confidence = fields.optional_choice::<Confidence>("confidence", reader);
    let kind = fields.required_choice::<EventKind>("kind", reader);
    let title = fields.required_text("title", reader);
    let summary = fields.required_text("summary", reader);
    let place = fields.optional_text("place", reader);
    let form = fields.optional_choice("form", reader);
    let part_of = fields.optional_line("part_of", reader);
    if let Some(id) = &id {
        index.events.push(EventEntry { id: id.clone(), date: date.clone(), part_of: part_of.clone() });
    }
    let session = session(&mut fields, date.as_ref(), reader, index);
    let actors = actors(&mut fields, reader, index);
    let upgrade = upgrade(&mut fields, kind.as_ref(), date.as_ref(), reader, index);
    let documents = fields.texts("documents", reader);
    let figures = fields.texts("figures", reader);
    let evidence = all_evidence(&mut fields, &head, reader, index);
    if let Some(certainty) = &certainty {
        check_source(certainty, confidence.as_ref(), has_basis, &evidence, reader);
    }
    let corrections = fields.tables("corrections", "correction", reader);
    let corrections =
        corrections.into_iter().filter_map(|fields| evidence::correction(fields, reader)).collect();
    let conflicts = fields.tables("conflicts", "conflict", reader);
    let conflicts = conflicts.into_iter().filter_map(|fields| evidence::conflict(fields, reader)).collect();
    let teaching = fields.optional_text("teaching", reader);
    fields.finish(reader);
    if let Some(date) = &date {
        weekday::check(&date.value, reader);
    }
    Some(Event {
        id: id?.value,
        date: date?.value,
        certainty: certainty?.value,
        date_basis,
        confidence: confidence.map_or(Confidence::High, |confidence| confidence.value),
        kind: kind?.value,
        title: title?,
        summary: summary?,
        place,
        form: form.map(|form| form.value),
        actors,
        upgrade,
        part_of: part_of.map(|part_of| part_of.value),
        session,
        documents,
        figures,
        layer: Layer::of(&evidence),
        evidence,
        corrections,
        conflicts,
        teaching,
    })
}

/// Reports a date of which the event does not say from where it is known.
fn check_source(
    certainty: &At<Certainty>,
    confidence: Option<&At<Confidence>>,
    has_basis: bool,
    evidence: &[Evidence<'_>],
    reader: &mut Reader<'_, '_>,
) {
    let is_page = |evidence: &Evidence<'_>| matches!(evidence, Evidence::Page { .. });
    if certainty.value == Certainty::Record && !evidence.is_empty() && !evidence.iter().any(is_page) {
        let message = "the date is by a public page, and the event cites none";
        let help = "add `{ page = \"https://…\", … }` to `evidence`, or write how the article tells the date";
        reader.fault(Diagnostic::new(Code::NoPage, message, &certainty.span, "which page?", help));
    }
    if has_basis {
        return;
    }
    if let Some(confidence) = confidence.filter(|confidence| confidence.value == Confidence::Medium) {
        let message = "the confidence is `medium`, but not why";
        let help = "add `date_basis = { vi = \"…\", en = \"…\" }` that says what the evidence lacks";
        reader.fault(Diagnostic::new(Code::DateBasis, message, &confidence.span, "why?", help));
        return;
    }
    // Where there are only pages, they are the basis.
    let by_pages_alone = certainty.value == Certainty::Record && evidence.iter().all(is_page);
    if certainty.value != Certainty::Printed && !by_pages_alone {
        let message = format!("the date is `{}`, but not from what", certainty.value.as_str());
        let help = "add `date_basis = { vi = \"…\", en = \"…\" }`, or write `printed` if the text prints the date whole";
        reader.fault(Diagnostic::new(Code::DateBasis, message, &certainty.span, "not printed whole", help));
    }
}

fn session<'a>(
    fields: &mut Fields<'_>,
    date: Option<&At<Edtf>>,
    reader: &mut Reader<'_, 'a>,
    index: &mut Index<'a>,
) -> Option<Session<'a>> {
    let mut table = fields.table("session", "session", reader)?;
    let of = table.required_line("of", "\"<id of the name>\"", reader);
    index.mentions.extend(of.clone());
    let number = table.required::<u16>("number", "53", reader);
    table.finish(reader);
    let (of, number) = (of?, number?);
    if let Some(date) = date {
        let (of, number) = (of.value, number.clone());
        index.sessions.push(SessionEntry { of, number, date: date.value.clone() });
    }
    Some(Session { of: of.value, number: number.value })
}

fn actors<'a>(fields: &mut Fields<'_>, reader: &mut Reader<'_, 'a>, index: &mut Index<'a>) -> Vec<Actor<'a>> {
    let mut actors = Vec::new();
    for mut fields in fields.tables("actors", "actor", reader) {
        let name = fields.required_line("name", "\"<id of the name>\"", reader);
        index.mentions.extend(name.clone());
        let role = fields.optional_text("role", reader);
        fields.finish(reader);
        actors.extend(name.map(|name| Actor { name: name.value, role }));
    }
    actors
}

fn all_evidence<'a>(
    fields: &mut Fields<'_>,
    head: &Span,
    reader: &mut Reader<'_, 'a>,
    index: &mut Index<'a>,
) -> Vec<Evidence<'a>> {
    let faults = reader.faults.len();
    let items = fields.tables("evidence", "evidence", reader);
    if items.is_empty() && reader.faults.len() == faults {
        let message = "the event has no evidence";
        let help = "add `evidence = [ { article = \"…\", paragraph = 2 } ]`";
        reader.fault(Diagnostic::new(Code::NoEvidence, message, head, "nothing says that it happened", help));
    }
    items.into_iter().filter_map(|fields| evidence::read(fields, reader, index)).collect()
}

fn upgrade<'a>(
    fields: &mut Fields<'_>,
    kind: Option<&At<EventKind>>,
    date: Option<&At<Edtf>>,
    reader: &mut Reader<'_, 'a>,
    index: &mut Index<'a>,
) -> Option<Upgrade<'a>> {
    let is_there = fields.has("upgrade");
    let table = fields.table("upgrade", "upgrade", reader);
    let wants_one = |kind: EventKind| matches!(kind, EventKind::Upgrade | EventKind::UpgradeAgreed);
    match (&table, kind) {
        (None, Some(kind)) if wants_one(kind.value) && !is_there => {
            let message = format!("an event of kind `{}` has no `upgrade`", kind.value.as_str());
            let help = "add `upgrade = { parties = [\"…\", \"…\"], to = \"…\" }`, or choose another kind";
            reader.fault(Diagnostic::new(Code::UpgradeMissing, message, &kind.span, "which step?", help));
        }
        (Some(table), Some(kind)) if !wants_one(kind.value) => {
            let message = format!("an event of kind `{}` has an `upgrade`", kind.value.as_str());
            let help = "remove it, or make the kind `upgrade` or `upgrade-agreed`";
            let fault =
                Diagnostic::new(Code::UpgradeForbidden, message, &table.span, "not for this kind", help);
            reader.fault(fault.also(&kind.span, "the kind"));
        }
        _ => {}
    }
    let mut table = table?;
    let span = table.span.clone();
    let parties = parties(&mut table, reader, index);
    let from = table.optional_choice::<Level>("from", reader);
    let to = table.required_choice::<Level>("to", reader);
    let named = table.optional_text("named", reader);
    table.finish(reader);
    if let (Some(from), Some(to)) = (&from, &to)
        && (to.value < from.value || to.value == from.value && named.is_none())
    {
        let way = if to.value == from.value { "nowhere" } else { "down" };
        let message =
            format!("the upgrade from `{}` to `{}` leads {way}", from.value.as_str(), to.value.as_str());
        let help =
            "the levels rise from `dialogue` by `comprehensive` and `strategic` to `comprehensive-strategic`";
        let fault =
            Diagnostic::new(Code::UpgradeDirection, message, &to.span, "not above the level before", help);
        reader.fault(fault.also(&from.span, "the level before"));
    }
    let (parties, to) = (parties?, to?);
    let from = from.map(|from| from.value);
    if let (Some(date), Some(EventKind::Upgrade)) = (date, kind.map(|kind| kind.value)) {
        let mut sorted = parties;
        sorted.sort_unstable();
        let date = date.value.clone();
        index.steps.push(Step { parties: sorted, date, from, to: to.value, is_named: named.is_some(), span });
    }
    Some(Upgrade { parties, from, to: to.value, named })
}

fn parties<'a>(
    fields: &mut Fields<'_>,
    reader: &mut Reader<'_, 'a>,
    index: &mut Index<'a>,
) -> Option<[&'a str; 2]> {
    if !fields.has("parties") {
        fields.missing(
            "parties",
            "add `parties = [\"…\", \"…\"]` with the ids of both sides' names".into(),
            reader,
        );
        return None;
    }
    let span = fields.span.clone();
    let parties = fields.lines("parties", reader);
    index.mentions.extend(parties.iter().cloned());
    match parties.as_slice() {
        [first, second] if first.value != second.value => Some([first.value, second.value]),
        found => {
            let message = "the upgrade is not between two different parties";
            let label = match found {
                [first, _] => format!("`{}` twice", first.value),
                found => format!("{} here", found.len()),
            };
            let help = "write the ids of two names: `parties = [\"asean\", \"nga\"]`";
            reader.fault(Diagnostic::new(Code::UpgradeParties, message, &span, label, help));
            None
        }
    }
}
