//! A table for spreadsheets: a row for each event.

use chronicle::Event;

use crate::{
    Selection,
    date::iso,
    delimited::{BYTE_ORDER_MARK, row},
    source::sources,
    words::words,
};

/// The table, its columns kept apart by `separator`. It has no line before the columns, not even one that names the
/// separator: spreadsheets that know that line no longer heed the byte order mark.
pub fn write(selection: &Selection<'_>, separator: char) -> String {
    let mut text = String::from(BYTE_ORDER_MARK);
    row(&mut text, separator, words(selection.lang).columns);
    for event in &selection.events {
        let cells = cells(selection, event);
        row(&mut text, separator, cells.iter().map(String::as_str));
    }
    text
}

/// The cells in the order of [`Words::columns`](crate::words::Words::columns).
fn cells<'a>(selection: &Selection<'a>, event: &'a Event<'a>) -> [String; 24] {
    let lang = selection.lang;
    let labels = &selection.labels;
    let all = |texts: &[chronicle::Text<'a>]| {
        texts.iter().map(|text| text.get(lang)).collect::<Vec<_>>().join("; ")
    };
    let sources = sources(selection, event);
    let joined = |parts: Vec<String>| parts.join("; ");
    [
        event.id.to_owned(),
        event.date.to_string(),
        event.date.in_words(lang),
        event.date.earliest().and_then(iso).unwrap_or_default(),
        event.date.latest().and_then(iso).unwrap_or_default(),
        (labels.certainty)(event.certainty).get(lang).to_owned(),
        event.date_basis.map_or_else(String::new, |basis| basis.get(lang).to_owned()),
        (labels.kind)(event.kind).get(lang).to_owned(),
        event.title.get(lang).to_owned(),
        event.summary.get(lang).to_owned(),
        event.place.map_or_else(String::new, |place| place.get(lang).to_owned()),
        joined(selection.parties(event)),
        selection.step(event).unwrap_or_default(),
        event.part_of.unwrap_or_default().to_owned(),
        all(&event.documents),
        all(&event.figures),
        joined(sources.iter().map(|source| source.what.clone()).collect()),
        joined(sources.into_iter().filter_map(|source| source.url).collect()),
        joined(selection.corrections(event)),
        joined(selection.conflicts(event)),
        event.teaching.map_or_else(String::new, |note| note.get(lang).to_owned()),
        (labels.layer)(event.layer).get(lang).to_owned(),
        lang.tag().to_owned(),
        selection.address(event).unwrap_or_default(),
    ]
}
