//! TOML files: lists of `[[event]]`, `[[name]]` or `[[lesson]]`.

use std::ops::Range;

use toml::de::{DeTable, DeValue, Error};

use super::{Reader, event, fields::Fields, lesson, name};
use crate::{code::Code, diagnostic::Diagnostic, index::Index, source::Span};

/// Reads all events of a file that have no fault.
pub(crate) fn events<'a>(reader: &mut Reader<'_, 'a>, index: &mut Index<'a>) -> Vec<chronicle::Event<'a>> {
    let mut events = Vec::new();
    let whole = read(reader, "event", |fields, reader| events.extend(event::read(fields, reader, index)));
    index.events_incomplete |= !whole;
    events
}

/// Reads all names of a file that have no fault.
pub(crate) fn names<'a>(reader: &mut Reader<'_, 'a>, index: &mut Index<'a>) -> Vec<chronicle::Name<'a>> {
    let mut names = Vec::new();
    let whole = read(reader, "name", |fields, reader| names.extend(name::read(fields, reader, index)));
    index.names_incomplete |= !whole;
    names
}

/// Reads all lessons of a file that have no fault.
pub(crate) fn lessons<'a>(
    reader: &mut Reader<'_, 'a>,
    index: &mut Index<'a>,
) -> Vec<chronicle::lesson::Lesson<'a>> {
    let mut lessons = Vec::new();
    read(reader, "lesson", |fields, reader| lessons.extend(lesson::read(fields, reader, index)));
    lessons
}

/// Gives each `[[key]]` of the file to `each`; returns whether the syntax is right throughout.
///
/// After a fault of syntax the parser loses what follows it. So the file is then cut at its `[[key]]` lines, and
/// each piece read as a file of its own: one broken table does not hide the others.
fn read<'s, 'a>(
    reader: &mut Reader<'s, 'a>,
    key: &'static str,
    mut each: impl FnMut(Fields<'s>, &mut Reader<'s, 'a>),
) -> bool {
    let text = reader.source.text.as_str();
    if let Ok(document) = DeTable::parse(text) {
        read_document(document.into_inner(), key, reader, &mut each);
        return true;
    }
    for piece in pieces(text, key) {
        reader.base = piece.start;
        let (document, errors) = DeTable::parse_recoverable(text.get(piece).unwrap_or_default());
        if errors.is_empty() {
            read_document(document.into_inner(), key, reader, &mut each);
        }
        syntax_faults(&errors, reader);
    }
    reader.base = 0;
    false
}

fn read_document<'s, 'a>(
    mut document: DeTable<'s>,
    key: &'static str,
    reader: &mut Reader<'s, 'a>,
    each: &mut impl FnMut(Fields<'s>, &mut Reader<'s, 'a>),
) {
    let items = document.remove_entry(key);
    for stray in document.keys() {
        let span = reader.span(stray.span());
        let message = format!("`{}` stands outside every {key}", stray.get_ref());
        let help = format!("the file is a list of `[[{key}]]`: move it below one");
        reader.fault(Diagnostic::new(Code::UnknownField, message, &span, "unknown field", help));
    }
    let Some((name, items)) = items else { return };
    let DeValue::Array(tables) = items.into_inner() else {
        wrong_type(key, &reader.span(name.span()), reader);
        return;
    };
    for item in tables {
        let span = reader.span(item.span());
        if let DeValue::Table(table) = item.into_inner() {
            each(Fields::new(table, span, key), reader);
        } else {
            wrong_type(key, &span, reader);
        }
    }
}

fn wrong_type(key: &str, span: &Span, reader: &mut Reader<'_, '_>) {
    let message = format!("`{key}` has the wrong type");
    let help = format!("write `[[{key}]]`, with two brackets on each side, and its fields below");
    reader.fault(Diagnostic::new(Code::WrongType, message, span, "not a list of tables", help));
}

/// The ranges between the lines `[[key]]`, and the one before the first.
fn pieces(text: &str, key: &str) -> Vec<Range<usize>> {
    // Not `[[event.evidence]]`, which belongs to the event above it.
    let is_head = |line: &str| {
        let name = line.trim_start().strip_prefix("[[").map(str::trim_start);
        name.and_then(|name| name.strip_prefix(key)).is_some_and(|rest| rest.trim_start().starts_with(']'))
    };
    let mut pieces = Vec::new();
    let (mut start, mut at) = (0, 0);
    for line in text.split_inclusive('\n') {
        if is_head(line) && at > start {
            pieces.push(start..at);
            start = at;
        }
        at += line.len();
    }
    pieces.push(start..at);
    pieces
}

/// Reports the faults of syntax, one a line: what follows on the same line is mostly its echo.
pub(super) fn syntax_faults(errors: &[Error], reader: &mut Reader<'_, '_>) {
    let mut last_line = None;
    for error in errors {
        let span = reader.span(error.span().unwrap_or(0..0));
        let before = reader.source.text.get(..span.range.start).unwrap_or_default();
        let line = before.matches('\n').count();
        if last_line == Some(line) {
            continue;
        }
        last_line = Some(line);
        // The parser trips over a control character, which has its own message with a remedy.
        let explained = |fault: &Diagnostic| {
            fault.code == Code::Character && fault.primary.span.range.start == span.range.start
        };
        if reader.faults.iter().any(explained) {
            continue;
        }
        let (what, wanted) = error.message().split_once(", expected ").unwrap_or((error.message(), ""));
        let help = match wanted {
            _ if what.starts_with("invalid") && reader.at(&span).starts_with(char::is_alphanumeric) => {
                "put texts and dates in quotes; a number is written in digits alone".into()
            }
            "" => "correct the line; the format is TOML, see docs/seeds.md".into(),
            "nothing" => "delete it".into(),
            wanted => format!("TOML expects here: {wanted}"),
        };
        reader.fault(Diagnostic::new(Code::Syntax, format!("TOML: {what}"), &span, "here", help));
    }
}
