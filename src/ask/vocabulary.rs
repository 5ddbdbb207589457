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

/// Words of every day for kinds of events, beside their labels.
const EVERYDAY: &[(EventKind, &[&str])] = &[
    (EventKind::Meeting, &["Họp", "Cuộc họp", "Cấp cao", "Thượng đỉnh", "Meetings", "Summit", "Conference"]),
    (EventKind::Talks, &["Gặp", "Cuộc gặp", "Trao đổi", "Consultation"]),
    (EventKind::Visit, &["Thăm", "Chuyến công du", "Visits", "Trip"]),
    (EventKind::Upgrade, &["Nâng tầm quan hệ", "Nâng cấp", "Upgrades"]),
    (EventKind::Signing, &["Ký", "Ký kết", "Sign"]),
    (EventKind::Document, &["Tuyên bố", "Tài liệu", "Documents", "Declaration", "Statement"]),
    (EventKind::Plan, &["Sáng kiến", "Plans", "Period"]),
    (EventKind::Milestone, &["Cột mốc", "Mốc", "Milestones"]),
    (EventKind::Press, &["Báo chí", "Interview", "Press conference"]),
];

/// No name has more words.
const LONGEST: usize = 12;

/// A form of a name, of a kind or of a level.
#[derive(Clone, Debug)]
pub struct Form {
    /// As it is written.
    pub written: Box<str>,
    /// Its words, folded, with a space between two.
    pub folded: String,
    /// What it names.
    pub meaning: Meaning,
}

/// All forms with what they name.
#[derive(Clone, Debug, Default)]
pub struct Vocabulary {
    /// In the order in which they are suggested.
    forms: Vec<Form>,
    /// Their places, in the order of the alphabet.
    sorted: Vec<usize>,
}

impl Vocabulary {
    /// Collects the forms of a record's names, and of the kinds and levels in both languages.
    #[must_use]
    pub fn of(record: &Record<'_>) -> Self {
        let mut all = Self::default();
        for &kind in EventKind::ALL {
            let label = i18n::kind(kind);
            // 'Họp báo, phỏng vấn' is two words for one kind.
            let parts = label.vi.split(',').chain([label.en, label.vi, kind.as_str()]);
            parts.for_each(|part| all.add(part, Meaning::Kind(kind)));
        }
        for &(kind, words) in EVERYDAY {
            for word in words {
                all.add(word, Meaning::Kind(kind));
            }
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

    fn add(&mut self, written: &str, meaning: Meaning) {
        let folded = folded(written);
        if !folded.is_empty() && !self.meanings(&folded).any(|known| known == meaning) {
            self.sorted.insert(self.first(&folded), self.forms.len());
            self.forms.push(Form { written: written.into(), folded, meaning });
        }
    }

    /// Where a form stands among the sorted ones, or would stand.
    fn first(&self, form: &str) -> usize {
        self.sorted.partition_point(|&at| self.forms[at].folded.as_str() < form)
    }

    /// What a folded form names.
    fn meanings(&self, form: &str) -> impl Iterator<Item = Meaning> {
        let known = self.sorted[self.first(form)..].iter().map(|&at| &self.forms[at]);
        known.take_while(move |known| known.folded == form).map(|known| known.meaning)
    }

    /// The names, by their places in the record, of which a form stands in a text. O(words · log of the number of forms).
    #[must_use]
    pub fn named(&self, text: &str) -> Vec<usize> {
        let text = folded(text);
        let spaces = || text.match_indices(' ').map(|(at, _)| at);
        let mut named = Vec::new();
        for start in [0].into_iter().chain(spaces().map(|at| at + 1)) {
            let ends = spaces().chain([text.len()]).filter(|&end| end > start).take(LONGEST);
            for meaning in
                ends.flat_map(|end| text.get(start..end).into_iter().flat_map(|form| self.meanings(form)))
            {
                if let Meaning::Name(at) = meaning {
                    named.push(at);
                }
            }
        }
        named
    }

    /// All forms.
    pub fn iter(&self) -> impl Iterator<Item = &Form> {
        self.forms.iter()
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
