//! `events/*.toml`.

use chronicle::{Actor, Certainty, Edtf, Event, EventKind, Layer, Level, Upgrade};

use super::{Reader, evidence, fields::Fields, id};
use crate::{
    code::Code,
    diagnostic::Diagnostic,
    index::{EventEntry, Index, Step},
    source::{At, Span},
};

/// Reads an `[[event]]`; `None` where it has faults.
pub(super) fn read<'a>(
    mut fields: Fields<'_>,
    reader: &mut Reader<'_, 'a>,
    index: &mut Index<'a>,
) -> Option<Event<'a>> {
    let head = fields.span.clone();
    let id = fields.new_id("\"2020-09-09-amm-53\"", reader);
    let date = fields.required_date("date", reader);
    if let (Some(id), Some(date)) = (&id, &date) {
        id::check_year(id, date, reader);
    }
    let certainty = fields.required_choice::<Certainty>("certainty", reader);
    if let Some(certainty) = &certainty
        && certainty.value != Certainty::Printed
        && !fields.has("date_basis")
    {
        let message = format!("the date is `{}`, but not from what", certainty.value.as_str());
        let help = "add `date_basis = { vi = \"…\", en = \"…\" }`, or write `printed` if the text prints the date whole";
        reader.fault(Diagnostic::new(Code::DateBasis, message, &certainty.span, "not printed whole", help));
    }
    let date_basis = fields.optional_text("date_basis", reader);
    let kind = fields.required_choice::<EventKind>("kind", reader);
    let title = fields.required_text("title", reader);
    let summary = fields.required_text("summary", reader);
    let place = fields.optional_text("place", reader);
    let form = fields.optional_choice("form", reader);
    let part_of = fields.optional_line("part_of", reader);
    if let Some(id) = &id {
        index.events.push(EventEntry { id: id.clone(), date: date.clone(), part_of: part_of.clone() });
    }
    let layer = fields.optional_choice("layer", reader);
    let actors = actors(&mut fields, reader, index);
    let upgrade = upgrade(&mut fields, kind.as_ref(), date.as_ref(), reader, index);
    let documents = fields.texts("documents", reader);
    let figures = fields.texts("figures", reader);
    let evidence = all_evidence(&mut fields, &head, reader, index);
    let corrections = fields.tables("corrections", "correction", reader);
    let corrections =
        corrections.into_iter().filter_map(|fields| evidence::correction(fields, reader)).collect();
    let teaching = fields.optional_text("teaching", reader);
    fields.finish(reader);
    Some(Event {
        id: id?.value,
        date: date?.value,
        certainty: certainty?.value,
        date_basis,
        kind: kind?.value,
        title: title?,
        summary: summary?,
        place,
        form: form.map(|form| form.value),
        actors,
        upgrade,
        part_of: part_of.map(|part_of| part_of.value),
        documents,
        figures,
        evidence,
        corrections,
        teaching,
        layer: layer.map_or(Layer::Article, |layer| layer.value),
    })
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
) -> Vec<chronicle::Evidence<'a>> {
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
    table.finish(reader);
    if let (Some(from), Some(to)) = (&from, &to)
        && to.value <= from.value
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
        index.steps.push(Step { parties: sorted, date: date.value.clone(), from, to: to.value, span });
    }
    Some(Upgrade { parties, from, to: to.value })
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
