//! What the state selects from the record.

use chronicle::{Edtf, edtf::Day};
use search::Matched;

use super::{
    PageState, Sort,
    facet::{Counts, Facet},
};
use crate::{
    ask::{Answer, Help, Passage},
    catalogue::Catalogue,
};

/// What the page lists.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Results {
    /// Places in the record's list of events, in the order in force.
    pub events: Vec<usize>,
    /// Passages of articles that answer the query, the best one of each article, best first.
    pub passages: Vec<Passage>,
    /// False where no event or passage has all the words of the query.
    pub all_words: bool,
    /// The query as it was taken, by which what is found is marked.
    pub query: search::Query,
    /// What the reader is told beside.
    pub help: Help,
    /// The facets' counts, in the order of [`Facet::ALL`].
    pub counts: [Counts; Facet::ALL.len()],
}

/// The days of a date; an end that is not known is open.
fn days(date: &Edtf) -> (Day, Day) {
    (date.earliest().unwrap_or(Day::MIN), date.latest().unwrap_or(Day::MAX))
}

impl Results {
    /// The counts of a facet.
    #[must_use]
    pub fn counts(&self, facet: Facet) -> &Counts {
        &self.counts[facet as usize]
    }

    /// Selects. O(events), and the cost of the search.
    #[must_use]
    pub fn of(state: &PageState, catalogue: &Catalogue) -> Self {
        let events = &catalogue.record().events;
        let answer = Answer::of(&state.query, catalogue);
        let range = state.range.as_ref().map(days);
        let passes: Vec<bool> = events
            .iter()
            .enumerate()
            .map(|(at, event)| {
                answer.as_ref().is_none_or(|answer| answer.has(at))
                    && range.is_none_or(|(from, to)| {
                        let (first, last) = days(&event.date);
                        first <= to && from <= last
                    })
            })
            .collect();
        let passes = |at: usize| passes.get(at).copied().unwrap_or_default();
        let shown = |at: &usize| {
            passes(*at)
                && catalogue
                    .keys()
                    .get(*at)
                    .is_some_and(|keys| Facet::ALL.iter().all(|facet| facet.admits(state, keys)))
        };
        let selected = match &answer {
            Some(answer) if state.sort_in_force() == Sort::Relevance => {
                answer.events().filter(shown).collect()
            }
            _ => (0..events.len()).filter(shown).collect(),
        };
        let counts = Facet::ALL.map(|facet| Counts::of(facet, state, catalogue, passes));
        let mut results = Self { events: selected, all_words: true, counts, ..Self::default() };
        if let Some(answer) = answer {
            results.help = Help::with(&state.query, &answer, catalogue);
            results.passages = answer.passages().collect();
            results.all_words = answer.matched == Matched::All;
            results.query = answer.query;
        }
        if !state.articles.is_empty() {
            let articles = &catalogue.record().articles;
            let chosen = |id: &str| state.articles.iter().any(|chosen| chosen == id);
            results
                .passages
                .retain(|passage| articles.get(passage.article).is_some_and(|article| chosen(article.id)));
        }
        results
    }
}
