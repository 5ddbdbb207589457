//! What answers a question.

use chronicle::{Event, Layer};
use search::{Matched, Query};

use super::{Notice, Question, fields, when::closeness};
use crate::catalogue::Catalogue;

/// What answers a question.
#[derive(Clone, Debug, PartialEq)]
pub struct Answer {
    /// What was found, best first; of an article only its best passage.
    pub found: Vec<Found>,
    /// Whether each event answers, by its place in the record.
    answers: Vec<bool>,
    /// How much of the question's words what is found has.
    pub matched: Matched,
    /// The words as they were taken, by which what is found is marked.
    pub query: Query,
    /// What the reader should be told of how the question was read.
    pub notices: Vec<Notice>,
}

/// What a passage's score counts beside an event's: a reader asks for events, of which passages tell.
const PASSAGE: f32 = 0.6;

/// What an event's score counts in which someone took part whom the question names, so that `Ý` means Italy before ‘ý
/// kiến’, and `duc` Germany before Nông Đức Mạnh. Of 30 short names of countries without their marks 27 are answered first
/// rather than 25 at 1; with kinds and levels as well, other questions lost.
const TOOK_PART: f32 = 1.2;

/// What an event's score counts of which others are parts and whose title has all the words asked: who asks for `AMM 53`
/// asks for the meetings and not for one of their sessions, whose titles have the same words.
const HAS_PARTS: f32 = 1.1;

/// What an event's score counts: of two that answer alike, the one that an article tells of comes first.
fn layer_weight(layer: Layer) -> f32 {
    match layer {
        Layer::Articles => 1.0,
        Layer::Record | Layer::Own => 0.95,
    }
}

/// Whether an event's title has all words of a query, in one language.
fn has_all(event: &Event<'_>, query: &Query) -> bool {
    let words = query.len();
    let title = [event.title.vi, event.title.en];
    title.iter().any(|title| search::answered(title, query).count_ones() as usize == words)
}

/// Something found, with its score.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Found {
    /// An event, by its place in the record.
    Event(usize, f32),
    /// A passage of an article.
    Passage(Passage, f32),
}

/// A paragraph that answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Passage {
    /// The article's place in the record.
    pub article: usize,
    /// The paragraph's place in the article, from 0.
    pub paragraph: usize,
}

impl Found {
    /// The score.
    #[must_use]
    pub fn score(&self) -> f32 {
        match *self {
            Self::Event(_, score) | Self::Passage(_, score) => score,
        }
    }
}

impl Answer {
    /// Answers a text. `None` for one that asks for nothing.
    #[must_use]
    pub fn of(text: &str, catalogue: &Catalogue) -> Option<Self> {
        let question = Question::read(text, catalogue);
        if question.is_empty() {
            return None;
        }
        let answer = Self::find(&question, text, catalogue);
        if !question.has_date() || !answer.found.is_empty() {
            return Some(answer);
        }
        let mut plain = Self::find(&Question::words(text), text, catalogue);
        plain.notices = answer.notices;
        plain.notices.push(Notice::NoDate);
        Some(plain)
    }

    /// Answers a text whose last word may be half typed, even if it is a word. `None` for one that asks for nothing.
    #[must_use]
    pub fn begun(text: &str, catalogue: &Catalogue) -> Option<Self> {
        let question = Question::read(text, catalogue);
        let query = question.query.clone();
        (!question.is_empty()).then(|| Self::taken(&question, &query, text, catalogue))
    }

    fn find(question: &Question, text: &str, catalogue: &Catalogue) -> Self {
        let query = catalogue.index().settle(question.query.clone());
        Self::taken(question, &query, text, catalogue)
    }

    /// What answers a question, by its query as that is taken.
    fn taken(question: &Question, query: &Query, text: &str, catalogue: &Catalogue) -> Self {
        let events = &catalogue.record().events;
        let nearness: Vec<f32> = (0..events.len())
            .zip(events)
            .map(|(at, event)| {
                let dates = question.dates.iter().map(|asked| closeness(&event.date, asked));
                dates.fold(fields::nearness(&question.conditions, at, catalogue), |all, near| all * near)
            })
            .collect();
        let index = catalogue.index();
        let mut results = index.find(query);
        let of_events = 0..u32::try_from(events.len()).unwrap_or(u32::MAX);
        if results.hits.iter().all(|hit| !of_events.contains(&hit.doc)) {
            // A passage that has all words, which it may have by chance, hides no event that has most of them.
            let of_event = index.find_among(query, of_events);
            if !of_event.hits.is_empty() {
                results.hits.extend(of_event.hits);
                (results.matched, results.query) = (of_event.matched, of_event.query);
            }
        }
        let mut answer = Self {
            found: Vec::new(),
            answers: vec![false; events.len()],
            matched: if question.query.is_empty() { Matched::All } else { results.matched },
            query: results.query,
            notices: question.notices.clone(),
        };
        if question.query.is_empty() {
            for (at, &near) in nearness.iter().enumerate().filter(|(_, near)| **near > 0.0) {
                answer.add_event(at, near);
            }
        }
        let place = |doc: u32| usize::try_from(doc).unwrap_or(usize::MAX);
        let named: Vec<&str> = catalogue
            .vocabulary()
            .named(text)
            .into_iter()
            .filter_map(|at| catalogue.record().names.get(at).map(|name| name.id))
            .collect();
        let is_plain = question.dates.is_empty() && question.conditions.is_empty();
        let asked = answer.query.clone();
        for hit in &results.hits {
            let at = place(hit.doc);
            if let Some(&near) = nearness.get(at) {
                if near > 0.0 {
                    // A date as wide as a year that meets the day asked is half an answer.
                    let own = catalogue.keys().get(at).map_or(1.0, |keys| {
                        let took_part = named.iter().any(|id| keys.actors.contains(id));
                        let is_whole = keys.has_parts && has_all(&events[at], &asked);
                        let factors = [(took_part, TOOK_PART), (is_whole, HAS_PARTS)];
                        let applying = factors.iter().filter(|(applies, _)| *applies);
                        applying.fold(layer_weight(keys.layer), |all, (_, factor)| all * factor)
                    });
                    answer.add_event(at, hit.score * f32::midpoint(1.0, near) * own);
                }
            } else if is_plain {
                answer.add_passage(catalogue, at - events.len(), hit.score * PASSAGE);
            }
        }
        if !question.dates.is_empty() && question.conditions.is_empty() {
            // A passage has no date but the one that it prints.
            let printed = index.find(&index.settle(Query::parse(text)));
            for hit in printed.hits.iter().filter(|_| printed.matched == Matched::All) {
                if let Some(at) = place(hit.doc).checked_sub(events.len()) {
                    // Without words, events have scores of at most 1.
                    let bound = if question.query.is_empty() { 1.0 + hit.score } else { 1.0 };
                    answer.add_passage(catalogue, at, hit.score * PASSAGE / bound);
                }
            }
        }
        answer
    }

    /// Adds something behind what has at least its score.
    fn add(&mut self, found: Found) {
        let place = self.found.partition_point(|other| other.score() >= found.score());
        self.found.insert(place, found);
    }

    fn add_event(&mut self, at: usize, score: f32) {
        self.add(Found::Event(at, score));
        if let Some(answers) = self.answers.get_mut(at) {
            *answers = true;
        }
    }

    /// Adds the passage of that place, unless one of its article was found.
    fn add_passage(&mut self, catalogue: &Catalogue, at: usize, score: f32) {
        if let Some(passage) = catalogue.passage(at)
            && self.passages().all(|known| known.article != passage.article)
        {
            self.add(Found::Passage(passage, score));
        }
    }

    /// Whether the event at that place answers.
    #[must_use]
    pub fn has(&self, at: usize) -> bool {
        self.answers.get(at).copied().unwrap_or_default()
    }

    /// The events, best first; events of equal score in order of time.
    pub fn events(&self) -> impl Iterator<Item = usize> {
        self.found.iter().filter_map(|found| match *found {
            Found::Event(at, _) => Some(at),
            Found::Passage(..) => None,
        })
    }

    /// The best passage of each article that has one, best first.
    pub fn passages(&self) -> impl Iterator<Item = Passage> {
        self.found.iter().filter_map(|found| match *found {
            Found::Event(..) => None,
            Found::Passage(passage, _) => Some(passage),
        })
    }

    /// How many of the question's words what is found has; more than any number where it has all.
    pub(super) fn words(&self) -> usize {
        match self.matched {
            Matched::All if !self.found.is_empty() => usize::MAX,
            Matched::Some { words, .. } => words,
            _ => 0,
        }
    }
}
