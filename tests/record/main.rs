//! What the page makes of the real record, without a browser.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, missing_docs)]

mod asking;
mod drawing;
mod facets;
mod hand_written;
mod ladder;
mod own;
mod paper;
mod search;
mod selection;
mod teaching;

use std::sync::LazyLock;

use chronicle::EventKind;
use nien_bieu::{
    catalogue::Catalogue,
    state::{PageState, facet::Facet, results::Results},
};
use proptest::{prelude::*, sample::subsequence};

/// The real record.
static CATALOGUE: LazyLock<Catalogue> = LazyLock::new(|| Catalogue::whole().unwrap());

/// The ids of the events that a state lists, in its order.
fn listed(state: &PageState) -> Vec<&'static str> {
    let catalogue: &'static Catalogue = &CATALOGUE;
    Results::of(state, catalogue).events.iter().map(|&at| catalogue.record().events[at].id).collect()
}

/// The ids of the events that a query finds, best first.
fn found(query: &str) -> Vec<&'static str> {
    listed(&PageState { query: query.to_owned(), ..PageState::default() })
}

/// As [`found`], of one kind.
fn found_of_kind(query: &str, kind: EventKind) -> Vec<&'static str> {
    listed(&PageState { query: query.to_owned(), kinds: vec![kind], ..PageState::default() })
}

/// All values that a facet has in the record.
fn values(facet: Facet) -> Vec<String> {
    let counts = &Results::of(&PageState::default(), &CATALOGUE).counts[facet as usize];
    counts.listed(facet, &str::to_owned).into_iter().map(|(value, _)| value.into_owned()).collect()
}

/// States such as readers come to: a query or none, up to two values of each facet, a range or none.
fn states() -> impl Strategy<Value = PageState> {
    let query = prop_oneof![
        4 => Just(String::new()),
        1 => prop::sample::select(vec!["asean", "doi tac", "Hàn Quốc", "nga", "covid-19", "qqqqzzzz"]).prop_map(str::to_owned),
    ];
    let range = prop_oneof![
        4 => Just(None),
        1 => prop::sample::select(vec!["2020-09", "2016/2018", "../2019", "2020/.."]).prop_map(Some),
    ];
    let choices: Vec<_> = Facet::ALL
        .into_iter()
        .map(|facet| {
            let values = values(facet);
            prop_oneof![2 => Just(Vec::new()), 1 => subsequence(values, 1..=2)]
                .prop_map(move |chosen| (facet, chosen))
        })
        .collect();
    (query, range, choices).prop_map(|(query, range, choices)| {
        let range = range.map(|range| range.parse().unwrap());
        let mut state = PageState { query, range, ..PageState::default() };
        for (facet, chosen) in choices {
            for value in chosen {
                state.toggle(facet, &value);
            }
        }
        state
    })
}
