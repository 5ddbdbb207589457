//! Ids: slugs, and the dates that they begin with.

use chronicle::Edtf;

use super::{Reader, fields::Fields};
use crate::{code::Code, diagnostic::Diagnostic, source::At};

impl Fields<'_> {
    /// The id of what the table declares.
    pub fn new_id<'a>(&mut self, example: &str, reader: &mut Reader<'_, 'a>) -> Option<At<&'a str>> {
        let id = self.required_line("id", example, reader)?;
        check_form(&id, reader);
        Some(id)
    }
}

/// Reports an id that is no slug.
pub(super) fn check_form(id: &At<&str>, reader: &mut Reader<'_, '_>) {
    if is_slug(id.value) {
        return;
    }
    let message = format!("the id `{}` is no slug", id.value);
    let help = match slug_of(id.value) {
        slug if is_slug(&slug) => format!("write `{slug}`"),
        _ => "write small letters a to z and digits, joined by single hyphens".into(),
    };
    reader.fault(Diagnostic::new(Code::IdForm, message, &id.span, "not a to z, 0 to 9 and hyphens", help));
}

/// Reports an id that does not begin with a year of its date.
pub(super) fn check_year(id: &At<&str>, date: &At<Edtf>, reader: &mut Reader<'_, '_>) {
    let years = date.value.years();
    let found = id.value.split('-').next().filter(|year| year.len() == 4).and_then(|year| year.parse().ok());
    if found.is_some_and(|year: i32| years.contains(&year)) {
        return;
    }
    let message = format!("the id `{}` does not begin with the year of its date", id.value);
    let help = format!("begin it with the start of the date, as far as that is known: `{}-…`", years.start());
    let fault = Diagnostic::new(Code::IdYear, message, &id.span, "begins otherwise", help);
    reader.fault(fault.also(&date.span, "the date"));
}

fn is_slug(id: &str) -> bool {
    let part = |part: &str| {
        !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
    };
    id.split('-').all(part)
}

/// The slug nearest to a text: letters without their accents, hyphens between words.
fn slug_of(text: &str) -> String {
    use unicode_normalization::UnicodeNormalization;

    let plain = text.to_lowercase().replace('đ', "d");
    let plain: String = plain.nfd().filter(|c| !unicode_normalization::char::is_combining_mark(*c)).collect();
    let words = plain.split(|c: char| !c.is_ascii_alphanumeric());
    words.filter(|word| !word.is_empty()).collect::<Vec<_>>().join("-")
}
