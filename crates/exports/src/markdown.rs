//! Text with the marks of `CommonMark`: to be read as it is, or to become a page or a document.

use chronicle::Event;

use crate::{Selection, about, source::sources, words::words};

/// The events under their titles, each with its date, text and sources.
pub fn write(selection: &Selection<'_>) -> String {
    let mut text = ["# ", &escaped(&about::title(selection)), "\n\n"].concat();
    for line in about::lines(selection) {
        text.push_str(&["- ", &with_address(&line), "\n"].concat());
    }
    for event in &selection.events {
        text.push('\n');
        text.push_str(&section(selection, event));
    }
    text
}

fn section<'a>(selection: &Selection<'a>, event: &'a Event<'a>) -> String {
    let lang = selection.lang;
    let own = words(lang);
    let certainty = (selection.labels.certainty)(event.certainty).get(lang);
    let kind = (selection.labels.kind)(event.kind).get(lang);
    let mut text = [
        "## ",
        &escaped(event.title.get(lang)),
        "\n\n",
        "**",
        &escaped(&event.date.in_words(lang)),
        "** (",
        &escaped(certainty),
        ") · ",
        &escaped(kind),
        "\n\n",
        &escaped(event.summary.get(lang)),
        "\n\n",
    ]
    .concat();
    let mut line = |label: &str, value: &str| {
        if !value.is_empty() {
            text.push_str(&["- ", &escaped(label), ": ", value, "\n"].concat());
        }
    };
    let list = |parts: Vec<String>| escaped(&parts.join("; "));
    let all =
        |texts: &[chronicle::Text<'a>]| list(texts.iter().map(|text| text.get(lang).to_owned()).collect());
    line(own.place, &event.place.map_or_else(String::new, |place| escaped(place.get(lang))));
    line(own.actors, &list(selection.parties(event)));
    line(own.upgrade, &escaped(&selection.step(event).unwrap_or_default()));
    let whole = event.part_of.and_then(|id| selection.record.event(id));
    line(own.part_of, &whole.map_or_else(String::new, |whole| escaped(whole.title.get(lang))));
    line(own.documents, &all(&event.documents));
    line(own.figures, &all(&event.figures));
    line(own.corrections, &list(selection.corrections(event)));
    line(own.conflicts, &list(selection.conflicts(event)));
    let told = sources(selection, event).into_iter().map(|source| match source.url {
        Some(url) => [&escaped(&source.what), " <", &url, ">"].concat(),
        None => escaped(&source.what),
    });
    line(own.sources, &told.collect::<Vec<_>>().join("; "));
    line(own.layers, &escaped((selection.labels.layer)(event.layer).get(lang)));
    let address = selection.address(event).map(|address| ["<", &address, ">"].concat());
    line(own.this_page, &address.unwrap_or_default());
    text
}

/// A line that may end with an address.
fn with_address(line: &str) -> String {
    match line.split_once("http").filter(|(_, rest)| !rest.contains(' ')) {
        Some((before, rest)) => [&escaped(before), "<http", rest, ">"].concat(),
        None => escaped(line),
    }
}

/// A text of which nothing is read as a mark.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        if matches!(c, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '&' | '|' | '~') {
            escaped.push('\\');
        }
        escaped.push(c);
    }
    escaped
}
