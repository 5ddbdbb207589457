//! The fields of a TOML table, each read by serde on its own, so that one fault does not hide another.

use serde::de::DeserializeOwned;
use serde_spanned::Spanned;
use toml::de::{DeTable, DeValue, ValueDeserializer};

use super::Reader;
use crate::{
    characters,
    code::Code,
    diagnostic::Diagnostic,
    nearest::{nearest, suggest},
    source::{At, Span},
};

/// A type that a field may have.
pub(super) trait Value: DeserializeOwned {
    /// What to write for it.
    const WANTED: &'static str;
}

impl Value for String {
    const WANTED: &'static str = "a text in quotes";
}

impl Value for u16 {
    const WANTED: &'static str = "a whole number from 1 to 65535, without quotes";
}

/// What to write where a table of fields is wanted.
const TABLE: &str = "a table: { … }";

/// A table whose fields are taken out one by one.
pub(super) struct Fields<'t> {
    table: DeTable<'t>,
    /// The place of the table, or of its head.
    pub span: Span,
    /// What the table is, for messages: `event`.
    what: &'static str,
    known: Vec<&'static str>,
}

impl<'t> Fields<'t> {
    pub fn new(table: DeTable<'t>, span: Span, what: &'static str) -> Self {
        Self { table, span, what, known: Vec::new() }
    }

    /// A value, and its place; the place of its key where it has none of its own (`title.vi = …`).
    fn take(&mut self, key: &'static str, reader: &Reader<'_, '_>) -> Option<(DeValue<'t>, Span)> {
        self.known.push(key);
        let (name, value) = self.table.remove_entry(key)?;
        let range = if value.span().is_empty() { name.span() } else { value.span() };
        Some((value.into_inner(), reader.span(range)))
    }

    pub fn optional<T: Value>(&mut self, key: &'static str, reader: &mut Reader<'_, '_>) -> Option<At<T>> {
        let (value, span) = self.take(key, reader)?;
        read_value(value, span, key, reader)
    }

    /// `example` shows what to write where the field is missing.
    pub fn required<T: Value>(
        &mut self,
        key: &'static str,
        example: &str,
        reader: &mut Reader<'_, '_>,
    ) -> Option<At<T>> {
        if !self.has(key) {
            self.missing(key, format!("add `{key} = {example}`"), reader);
        }
        self.optional(key, reader)
    }

    pub fn has(&self, key: &str) -> bool {
        self.table.contains_key(key)
    }

    pub fn missing(&self, key: &str, help: String, reader: &mut Reader<'_, '_>) {
        let message = format!("the {} has no `{key}`", self.what);
        reader.fault(Diagnostic::new(Code::MissingField, message, &self.span, "missing in this", help));
    }

    /// A field that is itself a table, called `what` in messages.
    pub fn table(
        &mut self,
        key: &'static str,
        what: &'static str,
        reader: &mut Reader<'_, '_>,
    ) -> Option<Fields<'t>> {
        let (value, span) = self.take(key, reader)?;
        table(value, span, key, what, reader)
    }

    /// A field that is a list of tables; empty where it is not there.
    pub fn tables(
        &mut self,
        key: &'static str,
        what: &'static str,
        reader: &mut Reader<'_, '_>,
    ) -> Vec<Fields<'t>> {
        let items = self.items(key, reader);
        items.into_iter().filter_map(|(value, span)| table(value, span, key, what, reader)).collect()
    }

    /// A field that is a list of values; empty where it is not there.
    pub fn list<T: Value>(&mut self, key: &'static str, reader: &mut Reader<'_, '_>) -> Vec<At<T>> {
        let items = self.items(key, reader);
        items.into_iter().filter_map(|(value, span)| read_value(value, span, key, reader)).collect()
    }

    fn items(&mut self, key: &'static str, reader: &mut Reader<'_, '_>) -> Vec<(DeValue<'t>, Span)> {
        match self.take(key, reader) {
            None => Vec::new(),
            Some((DeValue::Array(items), _)) => {
                let items = items.into_iter();
                items
                    .map(|item| {
                        let span = reader.span(item.span());
                        (item.into_inner(), span)
                    })
                    .collect()
            }
            Some((value, span)) => {
                wrong_type(&value, &span, key, "a list: [ … ]", reader);
                Vec::new()
            }
        }
    }

    /// Reports the fields that nobody took.
    pub fn finish(self, reader: &mut Reader<'_, '_>) {
        for key in self.table.keys() {
            let span = reader.span(key.span());
            let name = key.get_ref();
            let message = format!("the {} has no field `{name}`", self.what);
            let all = format!("its fields are {}", quoted(&self.known));
            let help = suggest(nearest(name, self.known.iter().copied()), all);
            reader.fault(Diagnostic::new(Code::UnknownField, message, &span, "unknown field", help));
        }
    }
}

/// `` `a`, `b` and `c` ``
pub(super) fn quoted(words: &[&str]) -> String {
    let quoted: Vec<_> = words.iter().map(|word| format!("`{word}`")).collect();
    match quoted.split_last() {
        Some((last, [])) => last.clone(),
        Some((last, rest)) => format!("{} and {last}", rest.join(", ")),
        None => String::new(),
    }
}

fn table<'t>(
    value: DeValue<'t>,
    span: Span,
    key: &str,
    what: &'static str,
    reader: &mut Reader<'_, '_>,
) -> Option<Fields<'t>> {
    match value {
        DeValue::Table(table) => Some(Fields::new(table, span, what)),
        value => {
            wrong_type(&value, &span, key, TABLE, reader);
            None
        }
    }
}

fn read_value<T: Value>(
    value: DeValue<'_>,
    span: Span,
    key: &str,
    reader: &mut Reader<'_, '_>,
) -> Option<At<T>> {
    if let DeValue::String(text) = &value
        && reader.at(&span).contains('\\')
    {
        characters::check_escaped(text, &span, &mut reader.faults);
    }
    // The deserializer consumes the value, which a message may still have to name.
    let found = value.clone();
    if let Ok(value) = T::deserialize(ValueDeserializer::from(Spanned::new(0..0, value))) {
        return Some(At { value, span });
    }
    wrong_type(&found, &span, key, T::WANTED, reader);
    None
}

fn wrong_type(found: &DeValue<'_>, span: &Span, key: &str, wanted: &str, reader: &mut Reader<'_, '_>) {
    let kind = match found {
        DeValue::String(_) => "a text",
        DeValue::Integer(_) => "a number",
        DeValue::Float(_) => "a decimal number",
        DeValue::Boolean(_) => "true or false",
        DeValue::Datetime(_) => "a date without quotes",
        DeValue::Array(_) => "a list",
        DeValue::Table(_) => "a table",
    };
    let message = format!("`{key}` has the wrong type");
    let label = format!("this is {kind}");
    let help = format!("write {wanted}");
    reader.fault(Diagnostic::new(Code::WrongType, message, span, label, help));
}
