//! The registry of names, as it is looked up in a text.

use chronicle::{Name, NameKind};
use timex::{
    hash, phrases, stands,
    tag::{Token, Tokens},
};

use crate::{
    sentence::Sentence,
    text::{key, words},
    world::{SHORT, SHORT_IDS, WORLD},
};

/// The names that are known.
#[derive(Clone, Debug, Default)]
pub struct Names {
    /// By the hash of their first word, the longer before the shorter.
    forms: Vec<Form>,
    /// A bit for each hash of a first word, by [`place`]: most words of a text are none.
    firsts: [u64; 32],
    registry: Vec<Known>,
}

/// A name of the registry.
#[derive(Clone, Debug)]
struct Known {
    id: String,
    kind: NameKind,
    label: String,
    english: String,
    /// Whether the registry has it; else it is a country of the world.
    is_registered: bool,
}

/// One way to write a name.
#[derive(Clone, Debug)]
struct Form {
    /// The hash of its first word.
    first: u32,
    /// Its words in small letters, parted by single spaces.
    words: String,
    /// Whether it begins with a capital; a name of small letters only is a word like others.
    is_capital: bool,
    /// Whether it is all capitals.
    is_acronym: bool,
    /// The number of its name.
    name: usize,
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
    /// The registry of a record. O(n log n) in its forms, but for moving them.
    #[must_use]
    pub fn new(names: &[Name<'_>]) -> Self {
        let mut all = Self::default();
        for name in names {
            let full = name.full.as_ref().map(|full| [full.vi, full.en]);
            let forms = [name.label.vi, name.label.en].into_iter().chain(full.into_iter().flatten());
            all.insert(name.id, name.kind, forms.chain(name.acronym).chain(name.aliases.iter().copied()));
        }
        all.with_world()
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
        all.with_world()
    }

    /// Adds the countries that the registry does not have, and more forms of those that it has.
    fn with_world(mut self) -> Self {
        for line in WORLD.lines() {
            let mut parts = line.split('\t');
            let Some(id) = parts.next() else { continue };
            if let Some(name) = self.registry.iter().position(|name| name.id == id) {
                parts.skip(1).for_each(|form| self.add(form, name));
            } else {
                self.insert(id, NameKind::Country, parts);
                if let Some(last) = self.registry.last_mut() {
                    last.is_registered = false;
                }
            }
        }
        self
    }

    fn insert<'f>(&mut self, id: &str, kind: NameKind, forms: impl Iterator<Item = &'f str>) {
        let name = self.registry.len();
        let (mut label, mut english) = (None, None);
        for form in forms {
            // Behind the Vietnamese label the first without its letters is the English one.
            english = english.or(label.and(Some(form).filter(|form| form.is_ascii())));
            label = label.or(Some(form));
            self.add(form, name);
        }
        self.registry.push(Known {
            id: id.into(),
            kind,
            label: label.unwrap_or(id).into(),
            english: english.or(label).unwrap_or(id).into(),
            is_registered: true,
        });
    }

    fn add(&mut self, form: &str, name: usize) {
        let words = key(form);
        let Some(first) = words.split(' ').next().filter(|first| !first.is_empty()) else { return };
        let letters = form.chars().filter(|c| c.is_alphabetic());
        let is_acronym = letters.clone().all(char::is_uppercase) && letters.count() > 1;
        let is_capital = form.starts_with(char::is_uppercase);
        let (block, bit) = place(hash(first));
        self.firsts[block] |= bit;
        let form = Form { first: hash(first), words, is_capital, is_acronym, name };
        // Of forms with one first word the longest is tried first, and of equals the first.
        let key = |form: &Form| (form.first, usize::MAX - form.words.split(' ').count());
        let place = self.forms.partition_point(|old| key(old) <= key(&form));
        self.forms.insert(place, form);
    }

    fn known(&self, id: &str) -> Option<&Known> {
        self.registry.iter().find(|name| name.id == id)
    }

    /// What kind of name it is.
    #[must_use]
    pub fn kind(&self, id: &str) -> Option<NameKind> {
        self.known(id).map(|name| name.kind)
    }

    /// Whether the registry has it, and not only the list of the world's countries.
    #[must_use]
    pub fn is_registered(&self, id: &str) -> bool {
        self.known(id).is_some_and(|name| name.is_registered)
    }

    /// The name's Vietnamese label.
    #[must_use]
    pub fn label<'n>(&'n self, id: &'n str) -> &'n str {
        self.known(id).map_or(id, |name| name.label.as_str())
    }

    /// The name's English label.
    #[must_use]
    pub fn english<'n>(&'n self, id: &'n str) -> &'n str {
        self.known(id).map_or(id, |name| name.english.as_str())
    }

    /// The id of the name that a text is, by its id or by any of its forms.
    #[must_use]
    pub fn id(&self, text: &str) -> Option<&str> {
        let known = self.known(text).or_else(|| {
            let found = self.find(text);
            let [one] = found.as_slice() else { return None };
            self.known(&one.id).filter(|_| one.start == 0 && one.end == text.len())
        });
        known.map(|name| name.id.as_str())
    }

    /// The names in a text, the longest at each place. O(n log f) in its words and the forms.
    #[must_use]
    pub fn find(&self, text: &str) -> Vec<Found> {
        let tokens = Tokens::new(text);
        self.find_in(&Sentence::new(text, 0, &words(&tokens), &tokens.letters))
    }

    /// The names in a sentence, the longest at each place; their places are counted from its start.
    pub(crate) fn find_in(&self, sentence: &Sentence<'_>) -> Vec<Found> {
        let mut found = Vec::new();
        let mut at = 0;
        while let Some(word) = sentence.words.get(at) {
            let (id, end) = match self.form_at(sentence, at, word) {
                Some((form, end)) => (self.registry.get(form.name).map(|name| name.id.as_str()), end),
                None => (short(sentence, at), at + 1),
            };
            // `South China Sea`, `Ấn Độ Dương` are waters.
            let is_sea =
                || sentence.is_capital(end) && sentence.at(end, phrases!("sea|ocean|dương")).is_some();
            if let Some(id) = id.filter(|_| !is_sea()) {
                let bytes = sentence.bytes((at, end));
                found.push(Found { id: id.to_owned(), start: bytes.start, end: bytes.end });
            }
            at = end;
        }
        found
    }

    fn form_at(&self, sentence: &Sentence<'_>, at: usize, word: &Token) -> Option<(&Form, usize)> {
        let (block, bit) = place(word.hash);
        if self.firsts[block] & bit == 0 {
            return None;
        }
        let first = self.forms.partition_point(|form| form.first < word.hash);
        let forms = self.forms.get(first..).unwrap_or_default();
        forms.iter().take_while(|form| form.first == word.hash).find_map(|form| {
            let is_upper = || sentence.slice((at, at + 1)).chars().all(|c| !c.is_lowercase());
            // `Ý định`, `Ý kiến` begin with no country.
            let is_idea = form.words == "ý"
                && sentence.at(at + 1, phrases!("định|kiến|tưởng|nghĩa|thức|chí")).is_some();
            let fits = !is_idea
                && (!form.is_capital || word.capital)
                && (!form.is_acronym || is_upper())
                && (form.is_acronym || form.words.contains(' ') || !is_in_name(sentence, at));
            let end = if fits { stands(form.words.as_bytes(), at, &|at| sentence.word(at)) } else { None };
            Some((form, end?))
        })
    }
}

/// The country of a short name that stands beside another with a dash: `Việt - Trung`.
fn short(sentence: &Sentence<'_>, at: usize) -> Option<&'static str> {
    let (group, _) = sentence.which(at, SHORT).filter(|_| sentence.is_capital(at))?;
    let is_dash = |at: usize| matches!(sentence.gap(at).trim(), "-" | "–");
    let is_short = |at: usize| sentence.is_capital(at) && sentence.at(at, SHORT).is_some();
    let before = at.checked_sub(1).is_some_and(|before| is_dash(before) && is_short(before));
    (before || is_dash(at) && is_short(at + 1)).then(|| SHORT_IDS.get(group).copied()).flatten()
}

/// One of 2,048 bits, by the hash of a word: the number of its block, and the bit in it.
fn place(hash: u32) -> (usize, u64) {
    ((hash >> 27) as usize, 1 << (hash >> 21 & 63))
}

/// Whether a word of one syllable is part of a person's name: `Tuấn Anh`, or `Đức Phúc` where a sentence begins.
fn is_in_name(sentence: &Sentence<'_>, at: usize) -> bool {
    let joins = |first: usize| sentence.is_capital(first) && sentence.gap(first) == " ";
    let is_short = !sentence.word(at).is_ascii() || sentence.word(at).len() < 5;
    // The word before may have its capital from the sentence that it begins: `Theo Nga`.
    is_short && (at > 1 && joins(at - 1) || at == 0 && joins(at) && sentence.is_capital(1))
}
