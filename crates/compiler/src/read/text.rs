//! Texts in two languages, and texts in one.

use chronicle::{Lang, Text};

use super::{Reader, fields::Fields, weekday};
use crate::{code::Code, diagnostic::Diagnostic, source::At};

/// What to write for a text in two languages.
const EXAMPLE: &str = "{ vi = \"…\", en = \"…\" }";

impl Fields<'_> {
    pub fn required_text<'a>(&mut self, key: &'static str, reader: &mut Reader<'_, 'a>) -> Option<Text<'a>> {
        if !self.has(key) {
            self.missing(key, format!("add `{key} = {EXAMPLE}`"), reader);
        }
        self.optional_text(key, reader)
    }

    pub fn optional_text<'a>(&mut self, key: &'static str, reader: &mut Reader<'_, 'a>) -> Option<Text<'a>> {
        let fields = self.table(key, "text", reader)?;
        text(fields, key, reader).map(|(vi, en)| Text { vi: vi.value, en: en.value })
    }

    /// A text with the places of its two languages.
    pub fn placed_text<'a>(
        &mut self,
        key: &'static str,
        reader: &mut Reader<'_, 'a>,
    ) -> Option<(At<&'a str>, At<&'a str>)> {
        if !self.has(key) {
            self.missing(key, format!("add `{key} = {EXAMPLE}`"), reader);
        }
        let fields = self.table(key, "text", reader)?;
        text(fields, key, reader)
    }

    pub fn texts<'a>(&mut self, key: &'static str, reader: &mut Reader<'_, 'a>) -> Vec<Text<'a>> {
        let tables = self.tables(key, "text", reader);
        let texts = tables.into_iter().filter_map(|fields| text(fields, key, reader));
        texts.map(|(vi, en)| Text { vi: vi.value, en: en.value }).collect()
    }

    pub fn required_line<'a>(
        &mut self,
        key: &'static str,
        example: &str,
        reader: &mut Reader<'_, 'a>,
    ) -> Option<At<&'a str>> {
        self.required(key, example, reader).and_then(|line| keep_line(line, key, reader))
    }

    pub fn optional_line<'a>(
        &mut self,
        key: &'static str,
        reader: &mut Reader<'_, 'a>,
    ) -> Option<At<&'a str>> {
        self.optional(key, reader).and_then(|line| keep_line(line, key, reader))
    }

    pub fn lines<'a>(&mut self, key: &'static str, reader: &mut Reader<'_, 'a>) -> Vec<At<&'a str>> {
        let lines = self.list(key, reader);
        lines.into_iter().filter_map(|line| keep_line(line, key, reader)).collect()
    }
}

/// Runs of blanks and line breaks become one space: only the words carry meaning.
pub(super) fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn keep_line<'a>(line: At<String>, key: &str, reader: &mut Reader<'_, 'a>) -> Option<At<&'a str>> {
    let text = one_line(&line.value);
    if text.is_empty() {
        let message = format!("`{key}` is empty");
        let help = format!("write the text, or leave `{key}` out if it is optional");
        reader.fault(Diagnostic::new(Code::EmptyText, message, &line.span, "nothing in it", help));
        return None;
    }
    weekday::keep(&text, &line.span, reader);
    Some(At { value: reader.keep(text), span: line.span })
}

fn text<'a>(
    mut fields: Fields<'_>,
    key: &str,
    reader: &mut Reader<'_, 'a>,
) -> Option<(At<&'a str>, At<&'a str>)> {
    let [vi, en] = Lang::ALL.map(|lang| {
        let tag = lang.tag();
        let name = language(lang);
        if !fields.has(tag) {
            let message = format!("`{key}` has no {name} text");
            let help = format!("add `{tag} = \"…\"`");
            let label = format!("no `{tag}` in this");
            reader.fault(Diagnostic::new(Code::MissingLanguage, message, &fields.span, label, help));
        }
        let text = fields.optional::<String>(tag, reader)?;
        let line = one_line(&text.value);
        if line.is_empty() {
            // A title is seen empty on the page; any other text lacks a language.
            let (code, message) = match key {
                "title" => (Code::EmptyText, format!("the {name} title is empty")),
                _ => (Code::MissingLanguage, format!("the {name} text of `{key}` is empty")),
            };
            let help = format!("write it in {name}: every text stands in both languages");
            reader.fault(Diagnostic::new(code, message, &text.span, "nothing in it", help));
            return None;
        }
        weekday::keep(&line, &text.span, reader);
        Some(At { value: reader.keep(line), span: text.span })
    });
    fields.finish(reader);
    Some((vi?, en?))
}

/// The language's name, for messages.
pub(super) const fn language(lang: Lang) -> &'static str {
    match lang {
        Lang::Vi => "Vietnamese",
        Lang::En => "English",
    }
}
