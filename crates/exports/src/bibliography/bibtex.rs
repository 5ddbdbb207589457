//! `BibLaTeX`, which older programs read as `BibTeX`: <https://ctan.org/pkg/biblatex>, chapter 2.

use super::{Reference, ReferenceKind, references};
use crate::{Author, Selection, about};

/// The entries, after a remark on what they are.
pub fn write(selection: &Selection<'_>) -> String {
    let mut text = String::new();
    for line in std::iter::once(about::title(selection)).chain(about::lines(selection)) {
        // Outside of entries everything but an at sign is a remark.
        text.push_str(&["% ", &line.replace('@', "(at)"), "\n"].concat());
    }
    for reference in references(selection) {
        text.push('\n');
        text.push_str(&entry(&reference));
    }
    text
}

fn entry(reference: &Reference) -> String {
    let kind = match reference.kind {
        // An article whose newspaper is not known is no part of one.
        ReferenceKind::Article if reference.container.is_some() => "article",
        ReferenceKind::Article => "misc",
        ReferenceKind::Event | ReferenceKind::Page => "online",
    };
    let mut text = ["@", kind, "{", &reference.key, ",\n"].concat();
    let mut field = |name: &str, value: &str| {
        if !value.is_empty() {
            text.push_str(&["  ", name, " = {", value, "},\n"].concat());
        }
    };
    if let Some(author) = &reference.author {
        // A second pair of braces keeps a name whole.
        let (Author::Person(name) | Author::Institution(name)) = author;
        field("author", &["{", &escaped(name), "}"].concat());
    }
    // Braces keep the letters' case.
    field("title", &["{", &escaped(&reference.title), "}"].concat());
    field("titleaddon", &escaped(reference.translation.as_deref().unwrap_or_default()));
    let container = escaped(reference.container.as_deref().unwrap_or_default());
    match reference.kind {
        ReferenceKind::Article => {
            field("journaltitle", &container);
            field("entrysubtype", if container.is_empty() { "" } else { "newspaper" });
        }
        ReferenceKind::Event | ReferenceKind::Page => field("organization", &container),
    }
    field("date", &reference.published.as_ref().map(ToString::to_string).unwrap_or_default());
    let event_date = reference.event_date.as_ref().filter(|date| !date.is_one_of());
    field("eventdate", &event_date.map(ToString::to_string).unwrap_or_default());
    field("venue", &escaped(reference.event_place.as_deref().unwrap_or_default()));
    field("url", &address(reference.url.as_deref().unwrap_or_default()));
    field("urldate", reference.seen.as_deref().unwrap_or_default());
    field("langid", reference.lang.map_or("", langid));
    field("abstract", &escaped(reference.summary.as_deref().unwrap_or_default()));
    field("keywords", &escaped(reference.keyword.unwrap_or_default()).replace(", ", " / "));
    field("note", &escaped(&reference.note()));
    text.push_str("}\n");
    text
}

/// The language by the name that `babel` has for it.
const fn langid(lang: chronicle::Lang) -> &'static str {
    match lang {
        chronicle::Lang::Vi => "vietnamese",
        chronicle::Lang::En => "english",
    }
}

/// A text of which nothing is read as a command. A brace is written by its command, since a lone one would open or end
/// a field.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\\' => escaped.push_str("\\textbackslash{}"),
            '{' => escaped.push_str("\\textbraceleft{}"),
            '}' => escaped.push_str("\\textbraceright{}"),
            '~' => escaped.push_str("\\textasciitilde{}"),
            '^' => escaped.push_str("\\textasciicircum{}"),
            '&' | '%' | '$' | '#' | '_' => escaped.extend(['\\', c]),
            // A space that no line ends at.
            '\u{a0}' => escaped.push('~'),
            '\n' => escaped.push(' '),
            c => escaped.push(c),
        }
    }
    escaped
}

/// An address, which is taken as it is; only a brace or a backslash could end it early.
fn address(url: &str) -> String {
    url.replace('{', "%7B").replace('}', "%7D").replace('\\', "%5C")
}
