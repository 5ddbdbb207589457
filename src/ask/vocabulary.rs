//! The words by which a reader may name a kind, a level, or someone in the record.

use chronicle::{EventKind, Level, Name, Record};

use crate::i18n;

/// What a form names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Meaning {
    /// A kind of event.
    Kind(EventKind),
    /// A level of partnership.
    Level(Level),
    /// A name, by its place in the record.
    Name(usize),
}

/// All forms, folded, with what they name.
#[derive(Clone, Debug, Default)]
pub struct Vocabulary(Vec<(String, Meaning)>);

impl Vocabulary {
    /// Collects the forms of a record's names, and of the kinds and levels in both languages.
    #[must_use]
    pub fn of(record: &Record<'_>) -> Self {
        let mut all = Self::default();
        for &kind in EventKind::ALL {
            let label = i18n::kind(kind);
            // 'Họp báo, phỏng vấn' is two words for one kind, as is 'Plan or period'.
            let parts = label.vi.split(", ").chain(label.en.split(" or ")).chain([label.vi, kind.as_str()]);
            parts.for_each(|part| all.add(part, Meaning::Kind(kind)));
        }
        for &level in Level::ALL {
            let label = i18n::level(level);
            let short = [
                label.vi.strip_prefix("Đối tác ").unwrap_or(label.vi),
                label.en.strip_suffix(" partnership").unwrap_or(label.en),
            ];
            for form in [label.vi, label.en, level.as_str()].into_iter().chain(short) {
                all.add(form, Meaning::Level(level));
            }
        }
        for (at, name) in record.names.iter().enumerate() {
            for form in forms(name) {
                all.add(form, Meaning::Name(at));
            }
        }
        all
    }

    fn add(&mut self, form: &str, meaning: Meaning) {
        let form = folded(form);
        if !form.is_empty() && !self.0.contains(&(form.clone(), meaning)) {
            self.0.push((form, meaning));
        }
    }

    /// The names, by their places in the record, of which a form stands in a text.
    #[must_use]
    pub fn named(&self, text: &str) -> Vec<usize> {
        let text = [" ", &folded(text), " "].concat();
        let stands = |form: &str| {
            let mut places = text.match_indices(form);
            places.any(|(at, _)| text[..at].ends_with(' ') && text[at + form.len()..].starts_with(' '))
        };
        let named = self.iter().filter_map(|(form, meaning)| match meaning {
            Meaning::Name(at) if stands(form) => Some(at),
            _ => None,
        });
        named.collect()
    }

    /// All forms, folded, with what they name.
    pub fn iter(&self) -> impl Iterator<Item = (&str, Meaning)> {
        self.0.iter().map(|(form, meaning)| (form.as_str(), *meaning))
    }
}

/// Every form of a name.
pub fn forms<'a>(name: &Name<'a>) -> impl Iterator<Item = &'a str> {
    [name.label.vi, name.label.en]
        .into_iter()
        .chain(name.full.iter().flat_map(|full| [full.vi, full.en]))
        .chain(name.acronym)
        .chain(name.aliases.iter().copied())
}

/// A text as its words, folded, with a space between two.
#[must_use]
pub fn folded(text: &str) -> String {
    let text = search::Folded::new(text);
    let mut all = String::new();
    for token in text.tokens() {
        if !all.is_empty() {
            all.push(' ');
        }
        all.push_str(token.folded);
    }
    all
}
