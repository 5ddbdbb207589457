//! Dates.

use chronicle::{
    Edtf,
    edtf::{ParseError, ParseErrorKind},
};

use super::{Reader, fields::Fields};
use crate::{
    code::Code,
    diagnostic::Diagnostic,
    source::{At, Span},
};

/// What to write for a date.
const EXAMPLE: &str = "\"2020-09-12\"";

impl Fields<'_> {
    pub fn required_date(&mut self, key: &'static str, reader: &mut Reader<'_, '_>) -> Option<At<Edtf>> {
        let text = self.required::<String>(key, EXAMPLE, reader)?;
        match text.value.parse() {
            Ok(date) => Some(At { value: date, span: text.span }),
            Err(error) => {
                reader.fault(explain(&text, &error, reader));
                None
            }
        }
    }

    /// A single day, such as the day on which a page was looked at.
    pub fn required_day<'a>(
        &mut self,
        key: &'static str,
        reader: &mut Reader<'_, 'a>,
    ) -> Option<At<&'a str>> {
        let date = self.required_date(key, reader)?;
        let text = date.value.to_string();
        if date.value.is_single_day() && text.len() == "2020-09-12".len() {
            return Some(At { value: reader.keep(text), span: date.span });
        }
        let message = format!("`{key}` is no single day");
        let help = "write year, month and day: YYYY-MM-DD";
        reader.fault(Diagnostic::new(Code::DateSyntax, message, &date.span, "not one day", help));
        None
    }
}

fn explain(text: &At<String>, error: &ParseError, reader: &Reader<'_, '_>) -> Diagnostic {
    let (code, message) = match error.kind() {
        ParseErrorKind::NoSuchMonth | ParseErrorKind::NoSuchDay { .. } => {
            (Code::ImpossibleDate, format!("`{}` does not exist", text.value))
        }
        ParseErrorKind::EndBeforeStart => {
            (Code::DateOrder, format!("`{}` ends before it starts", text.value))
        }
        ParseErrorKind::Empty => (Code::DateSyntax, "the date is empty".into()),
        _ => (Code::DateSyntax, format!("`{}` is no date in EDTF", text.value)),
    };
    let reason = error.to_string();
    let (label, help) = reason.split_once(": ").unwrap_or(("here", &reason));
    Diagnostic::new(code, message, &within(text, error, reader), label, help)
}

/// The place of the error within the string; of the whole string where escapes shift it.
fn within(text: &At<String>, error: &ParseError, reader: &Reader<'_, '_>) -> Span {
    let raw = reader.at(&text.span);
    let unquoted = raw.get(1..raw.len().saturating_sub(1));
    if unquoted != Some(text.value.as_str()) {
        return text.span.clone();
    }
    let start = text.span.range.start + 1;
    let range = error.span();
    Span { file: text.span.file, range: start + range.start..start + range.end }
}
