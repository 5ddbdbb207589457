//! The registry of names, as it is looked up in a text.

use std::collections::BTreeMap;

use chronicle::{Name, NameKind};
use timex::letters::{is_letter, is_mark, lower};

/// The names that are known, by their first words.
#[derive(Clone, Debug, Default)]
pub struct Names {
    forms: BTreeMap<String, Vec<Form>>,
    kinds: BTreeMap<String, NameKind>,
    labels: BTreeMap<String, String>,
}

#[derive(Clone, Debug)]
struct Form {
    words: Vec<String>,
    /// Whether it begins with a capital; a name of small letters only is a word like others.
    is_capital: bool,
    /// Whether it is all capitals.
    is_acronym: bool,
    id: String,
}

/// A name found in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// The name's id in the registry.
    pub id: String,
    /// Where it stands, in bytes.
    pub start: usize,
    /// Where it ends, in bytes.
    pub end: usize,
}

impl Names {
    /// The registry of a record. O(n log n) in its forms.
    #[must_use]
    pub fn new(names: &[Name<'_>]) -> Self {
        let mut all = Self::default();
        for name in names {
            let full = name.full.as_ref().map(|full| [full.vi, full.en]);
            let forms = [name.label.vi, name.label.en].into_iter().chain(full.into_iter().flatten());
            all.insert(name.id, name.kind, forms.chain(name.acronym).chain(name.aliases.iter().copied()));
        }
        all.sort();
        all
    }

    /// The registry from lines of a name each: id, kind and forms, the label first, with tabs between. A line that is
    /// none of this kind is passed over.
    #[must_use]
    pub fn from_lines(lines: &str) -> Self {
        let mut all = Self::default();
        for line in lines.lines() {
            let mut parts = line.split('\t');
            let (Some(id), Some(kind)) = (parts.next(), parts.next().and_then(NameKind::from_name)) else {
                continue;
            };
            all.insert(id, kind, parts);
        }
        all.sort();
        all
    }

    fn insert<'f>(&mut self, id: &str, kind: NameKind, forms: impl Iterator<Item = &'f str>) {
        self.kinds.insert(id.into(), kind);
        for form in forms {
            self.labels.entry(id.into()).or_insert_with(|| form.into());
            self.add(form, id);
        }
    }

    /// The longest form is tried first.
    fn sort(&mut self) {
        for forms in self.forms.values_mut() {
            forms.sort_by_key(|form| usize::MAX - form.words.len());
        }
    }

    fn add(&mut self, form: &str, id: &str) {
        let words: Vec<String> = words(form).map(|(_, word)| lower(word)).collect();
        let Some(first) = words.first().cloned() else { return };
        let letters = form.chars().filter(|c| c.is_alphabetic());
        let is_acronym = letters.clone().all(char::is_uppercase) && letters.count() > 1;
        let is_capital = form.chars().next().is_some_and(char::is_uppercase);
        self.forms.entry(first).or_default().push(Form { words, is_capital, is_acronym, id: id.into() });
    }

    /// What kind of name it is.
    #[must_use]
    pub fn kind(&self, id: &str) -> Option<NameKind> {
        self.kinds.get(id).copied()
    }

    /// The name's Vietnamese label.
    #[must_use]
    pub fn label<'n>(&'n self, id: &'n str) -> &'n str {
        self.labels.get(id).map_or(id, String::as_str)
    }

    /// The names in a text, the longest at each place.
    #[must_use]
    pub fn find(&self, text: &str) -> Vec<Found> {
        let words: Vec<(usize, &str)> = words(text).collect();
        let lower: Vec<String> = words.iter().map(|(_, word)| lower(word)).collect();
        let mut found = Vec::new();
        let mut at = 0;
        while at < words.len() {
            let form = self
                .forms
                .get(&lower[at])
                .and_then(|forms| forms.iter().find(|form| form.is_at(&words, &lower, at)));
            match form {
                Some(form) => {
                    let (last, word) = words[at + form.words.len() - 1];
                    found.push(Found { id: form.id.clone(), start: words[at].0, end: last + word.len() });
                    at += form.words.len();
                }
                None => at += 1,
            }
        }
        found
    }
}

impl Form {
    fn is_at(&self, words: &[(usize, &str)], lower: &[String], at: usize) -> bool {
        let Some(here) = lower.get(at..at + self.words.len()) else { return false };
        let first = words[at].1;
        let is_capital = first.chars().next().is_some_and(char::is_uppercase);
        let is_upper = first.chars().all(|c| !c.is_lowercase());
        here == self.words && (!self.is_capital || is_capital) && (!self.is_acronym || is_upper)
    }
}

/// The runs of letters and digits with their places.
pub(crate) fn words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let is_part = |c: char| is_letter(c) || is_mark(c);
    let mut at = 0;
    std::iter::from_fn(move || {
        let start = at + text.get(at..)?.find(is_part)?;
        let len = text[start..].find(|c| !is_part(c)).unwrap_or(text.len() - start);
        at = start + len;
        Some((start, &text[start..at]))
    })
}
