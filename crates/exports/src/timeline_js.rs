//! `TimelineJS`: its JSON, and the table of the same that it and Google Sheets read.
//!
//! By <https://timeline.knightlab.com/docs/json-format.html> and
//! <https://timeline.knightlab.com/docs/using-spreadsheets.html>. It knows years, months and days, and no doubt: what is
//! not known to the day has a date in its own precision, and its words as what is shown.

use chronicle::{Event, Lang, Layer};
use serde::Serialize;

use crate::{
    Selection, about,
    date::{Parts, Stretch, stretch},
    delimited::row,
    source::sources,
    words::words,
};

/// The head of the table, as `TimelineJS` has it.
const COLUMNS: [&str; 19] = [
    "Year",
    "Month",
    "Day",
    "Time",
    "End Year",
    "End Month",
    "End Day",
    "End Time",
    "Display Date",
    "Headline",
    "Text",
    "Media",
    "Media Credit",
    "Media Caption",
    "Media Thumbnail",
    "Type",
    "Group",
    "Background",
    "Alt Text",
];

#[derive(Serialize)]
struct Timeline {
    scale: &'static str,
    title: Slide,
    events: Vec<Slide>,
}

#[derive(Serialize)]
struct Slide {
    #[serde(skip_serializing_if = "Option::is_none")]
    start_date: Option<Date>,
    #[serde(skip_serializing_if = "Option::is_none")]
    end_date: Option<Date>,
    #[serde(skip_serializing_if = "String::is_empty")]
    display_date: String,
    text: Words,
    #[serde(skip_serializing_if = "Option::is_none")]
    group: Option<&'static str>,
    unique_id: String,
    /// Links stand in the text already.
    autolink: bool,
}

#[derive(Clone, Copy, Serialize)]
struct Date {
    year: i32,
    #[serde(skip_serializing_if = "Option::is_none")]
    month: Option<u8>,
    #[serde(skip_serializing_if = "Option::is_none")]
    day: Option<u8>,
}

#[derive(Serialize)]
struct Words {
    headline: String,
    text: String,
}

impl From<Parts> for Date {
    fn from(Parts { year, month, day }: Parts) -> Self {
        Self { year, month, day }
    }
}

/// The timeline as JSON.
pub fn json(selection: &Selection<'_>) -> String {
    let timeline = Timeline {
        scale: "human",
        title: title(selection),
        events: selection.events.iter().filter_map(|event| slide(selection, event)).collect(),
    };
    crate::json::pretty(&timeline)
}

/// The timeline as a table. No byte order mark: it would become a part of the first column's name.
pub fn csv(selection: &Selection<'_>) -> String {
    let mut text = String::new();
    row(&mut text, ',', COLUMNS);
    let title = title(selection);
    let slides = selection.events.iter().filter_map(|event| slide(selection, event));
    let slides = std::iter::once((title, "title")).chain(slides.map(|slide| (slide, "")));
    for (slide, kind) in slides {
        let mut cells = vec![String::new(); COLUMNS.len()];
        for (date, at) in [(slide.start_date, 0), (slide.end_date, 4)] {
            if let Some(Date { year, month, day }) = date {
                let number =
                    |number: Option<u8>| number.map_or_else(String::new, |number| number.to_string());
                cells.splice(at..at + 3, [year.to_string(), number(month), number(day)]);
            }
        }
        cells[8] = slide.display_date;
        cells[9] = slide.text.headline;
        cells[10] = slide.text.text;
        kind.clone_into(&mut cells[15]);
        slide.group.unwrap_or_default().clone_into(&mut cells[16]);
        row(&mut text, ',', cells.iter().map(String::as_str));
    }
    text
}

/// The first slide: what it all is.
fn title(selection: &Selection<'_>) -> Slide {
    let lines: Vec<String> = about::lines(selection).iter().map(|line| linked(line)).collect();
    Slide {
        start_date: None,
        end_date: None,
        display_date: String::new(),
        text: Words {
            headline: escaped(&about::title(selection)),
            text: ["<p>", &lines.join("<br>"), "</p>"].concat(),
        },
        group: None,
        unique_id: "title".to_owned(),
        autolink: false,
    }
}

/// The slide of an event; none where its date has no year.
fn slide<'a>(selection: &Selection<'a>, event: &'a Event<'a>) -> Option<Slide> {
    let Stretch { start, end } = stretch(&event.date)?;
    Some(Slide {
        start_date: Some(start.into()),
        end_date: end.map(Date::from),
        display_date: event.date.in_words(selection.lang),
        text: Words {
            headline: escaped(event.title.get(selection.lang)),
            text: body(selection, event, selection.lang),
        },
        group: Some((selection.labels.kind)(event.kind).get(selection.lang)),
        unique_id: event.id.to_owned(),
        autolink: false,
    })
}

/// The text of a slide: the summary, how the date is known, the sources, the page.
fn body<'a>(selection: &Selection<'a>, event: &'a Event<'a>, lang: Lang) -> String {
    let own = words(lang);
    let mut text = ["<p>", &escaped(event.summary.get(lang)), "</p>"].concat();
    if event.layer == Layer::Own {
        let layer = (selection.labels.layer)(event.layer).get(lang);
        text.push_str(&["<p>", &escaped(layer), ".</p>"].concat());
    }
    let certainty = (selection.labels.certainty)(event.certainty).get(lang);
    text.push_str(&["<p>", own.date_known, ": ", certainty, ".</p>"].concat());
    let told = sources(selection, event)
        .into_iter()
        .map(|source| source.url.map_or_else(|| escaped(&source.what), |url| link(&url, &source.what)));
    text.push_str(&["<p>", own.sources, ": ", &told.collect::<Vec<_>>().join("; "), ".</p>"].concat());
    if let Some(address) = selection.address(event) {
        text.push_str(&["<p>", &link(&address, own.this_page), "</p>"].concat());
    }
    text
}

fn link(url: &str, label: &str) -> String {
    ["<a href=\"", &escaped(url), "\">", &escaped(label), "</a>"].concat()
}

/// A line that may end with an address.
fn linked(line: &str) -> String {
    match line.split_once("http").filter(|(_, rest)| !rest.contains(' ')) {
        Some((before, rest)) => {
            let url = ["http", rest].concat();
            [&escaped(before), link(&url, &url).as_str()].concat()
        }
        None => escaped(line),
    }
}

/// A text of which nothing is read as HTML.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
