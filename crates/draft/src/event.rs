//! What happened: events as they are read from sentences.

use std::ops::Range;

use chronicle::{EventKind, Form, Level, NameKind};
use timex::phrases;
use timex::tag::Expression;

use crate::{
    names::{Found, Names},
    page::Page,
    sentence::Sentence,
    text::Text,
};

/// An event as drafted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// The date in EDTF, where the text gives one.
    pub date: Option<String>,
    /// Whether the date is printed whole.
    pub is_printed: bool,
    /// The words of the date.
    pub date_words: Option<String>,
    /// What kind of event it is.
    pub kind: EventKind,
    /// What the text calls it.
    pub name: String,
    /// The ids of those between whom it is, or who act.
    pub parties: Vec<String>,
    /// The level before, if it is told.
    pub from: Option<Level>,
    /// The level that is reached or meant.
    pub to: Option<Level>,
    /// The number of the session.
    pub ordinal: Option<u32>,
    /// At which level they meet, in the text's word.
    pub level: Option<String>,
    /// Who hosts or chairs, by id.
    pub host: Option<String>,
    /// Whether they meet in person or online.
    pub form: Option<Form>,
    /// Whether the text speaks of it as to come.
    pub is_ahead: bool,
    /// The line in which it stands, counted from 0.
    pub line: usize,
    /// Where it stands in the line, in bytes.
    pub span: Range<usize>,
    /// Whether it is told in passing, so that the occasion's day is not its own.
    pub is_aside: bool,
    /// The ids of events of a record that it seems to be: see [`Draft::compare`](crate::Draft::compare).
    pub recorded: Vec<String>,
}

impl Event {
    /// Whether it shares words with a meeting that is told.
    pub(crate) fn is_in_meeting(&self, old: &Self) -> bool {
        old.kind == EventKind::Meeting
            && old.line == self.line
            && old.span.start < self.span.end
            && self.span.start < old.span.end
    }

    /// The sentence in which it stands.
    #[must_use]
    pub fn sentence<'p>(&self, page: &'p Page) -> &'p str {
        let line = page.lines.get(self.line).map_or("", |line| line.text.as_str());
        let text = Text::new(line);
        let sentences = Sentence::all(&text);
        let holds = |sentence: &&Sentence<'_>| sentence.start <= self.span.start;
        let found = sentences.iter().rfind(holds);
        found.and_then(|found| line.get(found.start..found.start + found.text.len())).unwrap_or(line).trim()
    }
}

/// A line that is read for events.
#[derive(Clone, Copy)]
pub(crate) struct Scene<'t> {
    pub line: usize,
    pub mentions: &'t [Expression],
    pub names: &'t Names,
    /// Those between whom it is what is told without naming them.
    pub pair: &'t [String],
    /// The day of the heading above the line, where that is all the heading says.
    pub day: Option<&'t Expression>,
}

/// The names in a sentence that can be parties, as often as they stand there: countries and organisations. A country also
/// by its ministry or parliament.
pub(crate) fn party_names(names: &Names, sentence: &Sentence<'_>) -> Vec<String> {
    let mut parties: Vec<String> = Vec::new();
    for Found { id, start, end } in names.find_in(sentence) {
        let office = sentence.text.get(start..end).and_then(|office| {
            let (first, rest) = office.split_once(' ')?;
            let is_state = matches!(first, "Bộ" | "Quốc" | "Chính");
            (is_state && names.kind(&id) == Some(NameKind::Organisation)).then_some(rest)
        });
        match office {
            Some(rest) => parties.extend(names.find(rest).into_iter().map(|found| found.id)),
            None => parties.push(id),
        }
    }
    parties.retain(|id| is_party(names, id));
    parties
}

impl Scene<'_> {
    /// A new event from some words of a sentence.
    pub fn event(
        &self,
        sentence: &Sentence<'_>,
        kind: EventKind,
        hit: (usize, usize),
        name: String,
    ) -> Event {
        let bytes = sentence.bytes(hit);
        Event {
            date: None,
            is_printed: false,
            date_words: None,
            kind,
            name,
            parties: Vec::new(),
            from: None,
            to: None,
            ordinal: None,
            level: None,
            host: None,
            form: None,
            is_ahead: sentence
                .has(0..hit.1, phrases!("sẽ|dự kiến|sắp|will|is to|are to|is due to|are due to")),
            line: self.line,
            span: sentence.start + bytes.start..sentence.start + bytes.end,
            is_aside: false,
            recorded: Vec::new(),
        }
    }

    /// Whether the words before a place in a sentence say that something does not happen.
    pub fn is_denied(sentence: &Sentence<'_>, at: usize) -> bool {
        let not = phrases!(
            "hủy|huỷ|hoãn|không|chưa|từ chối|bỏ|hủy bỏ|cancel|cancels|cancelled|canceled|postpone|postponed|not"
        );
        sentence.has(at.saturating_sub(4)..at, not)
    }

    /// The parties that a meeting's name has; ASEAN also where it is part of a forum's name.
    pub fn named(&self, name: &str) -> Vec<String> {
        let mut parties: Vec<String> = Vec::new();
        // `ASEAN - Nga` is a forum, but the two are its parties; `Mỹ - Triều` are two by the dash alone.
        let parts = name.split(['-', '–']).chain([name]);
        for Found { id, .. } in parts.flat_map(|part| self.names.find(part)) {
            if is_party(self.names, &id) && !parties.contains(&id) {
                parties.push(id);
            }
        }
        let with_partner = ["ASEAN -", "ASEAN-", "ASEAN –", "ASEAN–"].iter().any(|form| name.contains(form));
        let is_asean = name.contains("ASEAN") && (parties.is_empty() || with_partner);
        if is_asean && self.names.kind("asean").is_some() && !parties.iter().any(|id| id == "asean") {
            parties.insert(0, "asean".into());
        }
        parties
    }

    /// The names in some words of a sentence that can be parties, once each.
    pub fn parties(&self, sentence: &Sentence<'_>, within: (usize, usize)) -> Vec<String> {
        let mut parties: Vec<String> = Vec::new();
        for id in party_names(self.names, &sentence.part(within)) {
            if !parties.contains(&id) {
                parties.push(id);
            }
        }
        parties
    }

    /// The parties in some words that act: without those that only say where, and without organisations beside two
    /// countries.
    pub fn actors(&self, sentence: &Sentence<'_>, within: (usize, usize)) -> Vec<String> {
        let part = sentence.part(within);
        let mut places: Vec<String> = Vec::new();
        for found in self.names.find_in(&part) {
            let at = sentence.word_at(part.start + found.start);
            if is_place(sentence, at) {
                places.push(found.id);
            }
        }
        let mut all = self.parties(sentence, within);
        // Named a second time it may act.
        all.retain(|id| !places.contains(id) || self.times(&part, id) > 1);
        let is_country = |id: &String| self.names.kind(id) == Some(NameKind::Country);
        if all.iter().filter(|id| is_country(id)).count() > 1 {
            all.retain(is_country);
        }
        all
    }

    fn times(&self, sentence: &Sentence<'_>, id: &str) -> usize {
        self.names.find_in(sentence).iter().filter(|found| found.id == id).count()
    }

    /// The persons of the registry in some words.
    pub fn people(&self, sentence: &Sentence<'_>, within: (usize, usize)) -> Vec<String> {
        let mut all: Vec<String> = Vec::new();
        for found in self.names.find_in(&sentence.part(within)) {
            if self.names.kind(&found.id) == Some(NameKind::Person) && !all.contains(&found.id) {
                all.push(found.id);
            }
        }
        all
    }

    /// The two countries that a sentence names, else those between whom the article is.
    pub fn both(&self, sentence: &Sentence<'_>) -> Vec<String> {
        let named = self.actors(sentence, (0, sentence.words.len()));
        if named.len() == 2 { named } else { self.sides(Vec::new()) }
    }

    /// Two sides of which a sentence may name one or none: the other is of those between whom the article is.
    pub fn sides(&self, mut named: Vec<String>) -> Vec<String> {
        let other = match named.as_slice() {
            [] => return self.pair.to_vec(),
            [one] if self.pair.contains(one) => self.pair.iter().find(|id| *id != one),
            [_] => self.pair.iter().find(|id| *id == "viet-nam"),
            _ => None,
        };
        named.extend(other.cloned());
        named
    }
}

/// Whether the name at a word only says where: in brackets, behind `tại`, or behind a town that is.
fn is_place(sentence: &Sentence<'_>, at: usize) -> bool {
    let Some(before) = at.checked_sub(1) else { return false };
    let gap = sentence.gap(before);
    let town = |from: usize| {
        let first = (from.saturating_sub(5)..=from)
            .rev()
            .take_while(|&word| word == from || sentence.is_capital(word) && sentence.gap(word) == " ");
        first.last().is_some_and(|first| {
            sentence
                .follows(first, phrases!("tại|ở|tại thủ đô|tại thành phố|ở thủ đô|thủ đô|thành phố|in|at"))
        })
    };
    gap.ends_with('(')
        || sentence.follows(at, phrases!("tại|ở|tại nước|in|at"))
        || gap.trim_end() == "," && sentence.is_capital(before) && town(before)
}

/// Some words before a place of a sentence, at most so many, and none beyond a comma.
pub(crate) fn clause_before(sentence: &Sentence<'_>, at: usize, most: usize) -> Range<usize> {
    let first = at.saturating_sub(most);
    let start = (first..at).rev().find(|&word| sentence.gap(word).contains([',', ';', ':']) && word + 1 < at);
    start.map_or(first, |word| word + 1)..at
}

/// Whether a name is of those who have relations: a country, or an organisation of countries.
pub(crate) fn is_party(names: &Names, id: &str) -> bool {
    use chronicle::NameKind::{Country, Organisation};
    match names.kind(id) {
        Some(Country) => true,
        Some(Organisation) => {
            matches!(id, "asean" | "eu" | "lien-hop-quoc" | "lien-minh-chau-au" | "eaeu" | "anh")
        }
        _ => false,
    }
}
