//! RIS, which reference managers take in: *RIS Format Specifications*, Thomson `ResearchSoft`,
//! <https://en.wikipedia.org/wiki/RIS_(file_format)>.

use super::{Reference, ReferenceKind, references};
use crate::{Selection, about, date::stretch};

/// The entries. A file of RIS has no place for remarks of its own, so each entry says what it is from.
pub fn write(selection: &Selection<'_>) -> String {
    let about = [&about::title(selection), ". ", &about::lines(selection).join(" ")].concat();
    references(selection).iter().map(|reference| entry(reference, &about)).collect()
}

fn entry(reference: &Reference, about: &str) -> String {
    let mut text = String::new();
    let mut tag = |name: &str, value: &str| {
        if !value.is_empty() {
            let line = value.split_whitespace().collect::<Vec<_>>().join(" ");
            text.push_str(&[name, "  - ", &line, "\r\n"].concat());
        }
    };
    let kind = match reference.kind {
        ReferenceKind::Article => "NEWS",
        ReferenceKind::Event | ReferenceKind::Page => "ELEC",
    };
    tag("TY", kind);
    tag("ID", &reference.key);
    tag("TI", &reference.title);
    tag("TT", reference.translation.as_deref().unwrap_or_default());
    // Without a comma a name is taken as a whole.
    tag("AU", reference.author.as_ref().map_or("", crate::Author::name));
    tag("T2", reference.container.as_deref().unwrap_or_default());
    if let Some(stretch) = reference.published.as_ref().and_then(stretch) {
        let two = |number: Option<u8>| number.map_or_else(String::new, |number| format!("{number:02}"));
        tag("PY", &stretch.start.year.to_string());
        tag(
            "DA",
            &format!("{}/{}/{}/", stretch.start.year, two(stretch.start.month), two(stretch.start.day)),
        );
    }
    tag("UR", reference.url.as_deref().unwrap_or_default());
    tag(
        "Y2",
        &reference.seen.as_ref().map_or_else(String::new, |seen| [&seen.replace('-', "/"), "/"].concat()),
    );
    tag("LA", reference.lang.map_or("", chronicle::Lang::tag));
    tag("AB", reference.summary.as_deref().unwrap_or_default());
    tag("KW", reference.keyword.unwrap_or_default());
    tag("CY", reference.event_place.as_deref().unwrap_or_default());
    let edtf = reference.event_date.as_ref().map(|date| ["EDTF: ", &date.to_string(), "."].concat());
    let notes: Vec<&str> = reference.notes.iter().map(String::as_str).chain(edtf.as_deref()).collect();
    tag("N1", &notes.join(" "));
    if reference.kind == ReferenceKind::Event {
        tag("DP", about);
    }
    text.push_str("ER  - \r\n\r\n");
    text
}
