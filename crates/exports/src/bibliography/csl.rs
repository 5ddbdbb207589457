//! CSL-JSON, the input of programs that write citations:
//! <https://github.com/citation-style-language/schema>, `csl-data.json` 1.0.2.

use chronicle::Edtf;
use serde::Serialize;

use super::{Reference, ReferenceKind, references};
use crate::{
    Selection, about,
    date::{Parts, Stretch, stretch},
};

#[derive(Serialize)]
struct Item<'a> {
    id: &'a str,
    #[serde(rename = "type")]
    kind: &'static str,
    title: &'a str,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    author: Vec<Name<'a>>,
    #[serde(skip_serializing_if = "Option::is_none", rename = "container-title")]
    container: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    issued: Option<Date>,
    #[serde(skip_serializing_if = "Option::is_none", rename = "event-date")]
    event_date: Option<Date>,
    #[serde(skip_serializing_if = "Option::is_none", rename = "event-place")]
    event_place: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none", rename = "URL")]
    url: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    accessed: Option<Date>,
    #[serde(skip_serializing_if = "Option::is_none")]
    language: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none", rename = "abstract")]
    summary: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    keyword: Option<&'static str>,
    #[serde(skip_serializing_if = "String::is_empty")]
    note: String,
    /// From where the entry is.
    #[serde(skip_serializing_if = "Option::is_none")]
    source: Option<&'a str>,
}

/// A name that stays whole.
#[derive(Serialize)]
struct Name<'a> {
    literal: &'a str,
}

#[derive(Serialize)]
struct Date {
    #[serde(rename = "date-parts")]
    parts: Vec<Vec<i32>>,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    circa: bool,
}

/// The items.
pub fn write(selection: &Selection<'_>) -> String {
    let about = [&about::title(selection), ". ", &about::lines(selection).join(" ")].concat();
    items(&references(selection), Some(&about))
}

/// References as items; `about` is from where they are.
#[must_use]
pub fn items(references: &[Reference], about: Option<&str>) -> String {
    crate::json::pretty(&references.iter().map(|reference| item(reference, about)).collect::<Vec<_>>())
}

fn item<'a>(reference: &'a Reference, about: Option<&'a str>) -> Item<'a> {
    let kind = match reference.kind {
        ReferenceKind::Article => "article-newspaper",
        ReferenceKind::Event | ReferenceKind::Page => "webpage",
    };
    let dated = |date: &Edtf| {
        stretch(date).map(|stretch| numbers(stretch, date.is_approximate() || date.is_uncertain()))
    };
    Item {
        id: &reference.key,
        kind,
        title: &reference.title,
        author: reference.author.iter().map(|author| Name { literal: author.name() }).collect(),
        container: reference.container.as_deref(),
        issued: reference.published.as_ref().and_then(dated),
        event_date: reference.event_date.as_ref().and_then(dated),
        event_place: reference.event_place.as_deref(),
        url: reference.url.as_deref(),
        accessed: reference.seen.as_ref().and_then(|day| dated(&day.parse().ok()?)),
        language: reference.lang.map(chronicle::Lang::tag),
        summary: reference.summary.as_deref(),
        keyword: reference.keyword,
        note: reference.note_with_translation(),
        source: about,
    }
}

fn numbers(Stretch { start, end }: Stretch, circa: bool) -> Date {
    let told = |Parts { year, month, day }: Parts| {
        let rest = [month, day].into_iter().map_while(|part| part.map(i32::from));
        std::iter::once(year).chain(rest).collect()
    };
    Date { parts: std::iter::once(start).chain(end).map(told).collect(), circa }
}
