//! `names.toml`.

use chronicle::Name;

use super::{Reader, fields::Fields};
use crate::{
    code::Code,
    diagnostic::Diagnostic,
    index::{Index, Label},
    source::At,
};

/// Reads a `[[name]]`; `None` where it has faults.
pub(super) fn read<'a>(
    mut fields: Fields<'_>,
    reader: &mut Reader<'_, 'a>,
    index: &mut Index<'a>,
) -> Option<Name<'a>> {
    let id = fields.new_id("\"han-quoc\"", reader);
    index.names.extend(id.clone());
    let kind = fields.required_choice("kind", reader);
    let label = fields.placed_text("label", reader);
    if let Some((vi, en)) = &label {
        // Many names are the same in both languages: one claim, not two.
        let texts = [Some(vi), Some(en).filter(|en| en.value != vi.value)].into_iter().flatten();
        let name = id.as_ref().map(|id| id.value);
        index.labels.extend(texts.map(|text| Label { text: text.clone(), name }));
    }
    let full = fields.optional_text("full", reader);
    let acronym = fields.optional_line("acronym", reader);
    let aliases = fields.lines("aliases", reader);
    let qid = fields.optional_line("qid", reader);
    if let Some(qid) = &qid {
        check_qid(qid, reader);
    }
    fields.finish(reader);
    let (vi, en) = label?;
    Some(Name {
        id: id?.value,
        kind: kind?.value,
        label: chronicle::Text { vi: vi.value, en: en.value },
        full,
        acronym: acronym.map(|acronym| acronym.value),
        aliases: aliases.into_iter().map(|alias| alias.value).collect(),
        qid: qid.map(|qid| qid.value),
    })
}

fn check_qid(qid: &At<&str>, reader: &mut Reader<'_, '_>) {
    let digits = qid.value.strip_prefix('Q').unwrap_or_default();
    if !digits.starts_with(|first: char| matches!(first, '1'..='9'))
        || !digits.bytes().all(|b| b.is_ascii_digit())
    {
        let message = format!("`{}` is no Wikidata item", qid.value);
        let help = "write Q and the item's number, as in `Q881`";
        reader.fault(Diagnostic::new(Code::Qid, message, &qid.span, "not Q and a number", help));
    }
}
