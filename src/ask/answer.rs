//! What answers a question.

use search::{Index, Matched, Query, Results};

use super::{
    Notice, Question, fields, synonyms,
    when::closeness,
    worth::{Worth, says_all},
};
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

/// What answers at the time asked counts, beside what answers at another, if it has this share of its score: a reader who
/// asks for `AMM 53 tháng 8` is likelier wrong in the month than in the meeting.
const AT_ITS_TIME: f32 = 0.4;

/// What has the words of a query, of a collection whose first documents are so many events. Where none has them in a row,
/// other words that mean the same are tried; and where no event has all of one way to say it, what passages there are with
/// all of them, which they may have by chance, hide no event that has the most.
fn find(index: &Index<'_>, query: &Query, text: &str, events: usize) -> Results {
    let events = 0..u32::try_from(events).unwrap_or(u32::MAX);
    let has_event = |results: &Results| results.hits.iter().any(|hit| events.contains(&hit.doc));
    let is_answered = |results: &Results| results.matched == Matched::All && has_event(results);
    let mut results = index.find(query);
    let is_in_row = results.in_row && has_event(&results);
    let same = if is_in_row { Vec::new() } else { synonyms::of(text, query) };
    if !same.is_empty() {
        // What stands there in other words is likelier meant than a slip.
        let is_meant = is_answered(&results) && !results.guessed;
        let mut wider = if is_meant { query.clone() } else { Query::default() };
        for same in same {
            wider.or(same);
        }
        let others = index.find(&wider);
        if is_answered(&others) && !others.guessed {
            results = others;
        }
    }
    if !has_event(&results) {
        let most = index.find_among(query, events);
        if !most.hits.is_empty() {
            results.hits.extend(most.hits);
            (results.matched, results.query) = (most.matched, most.query);
        }
    }
    results
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
        if !question.has_date() || question.query.is_empty() && !answer.found.is_empty() {
            return Some(answer);
        }
        let mut other = Self::find(&question.undated(), text, catalogue);
        if !answer.found.is_empty() && answer.best() > other.best() * AT_ITS_TIME {
            return Some(answer);
        }
        let words = Self::find(&Question::words(text), text, catalogue);
        let best = words.events().next().and_then(|at| catalogue.record().events.get(at));
        // What looks like a date may be words of a title: `tầm nhìn sau năm 2025`.
        if other.found.is_empty() || best.is_some_and(|event| says_all(event, &words.query)) {
            other = words;
        }
        other.notices = answer.notices;
        other.notices.push(Notice::NoDate);
        Some(other)
    }

    /// The score of what was found best.
    fn best(&self) -> f32 {
        self.found.first().map_or(0.0, Found::score)
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
        let results = find(index, query, text, events.len());
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
        let worth = Worth::new(text, answer.query.clone(), catalogue);
        let is_plain = question.dates.is_empty() && question.conditions.is_empty();
        for (nth, hit) in results.hits.iter().enumerate() {
            let at = place(hit.doc);
            if let Some(&near) = nearness.get(at) {
                if near > 0.0 {
                    // A date as wide as a year that meets the day asked is half an answer.
                    answer.add_event(at, hit.score * f32::midpoint(1.0, near) * worth.of(at, nth));
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
