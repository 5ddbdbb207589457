//! Which events a state lists, and in which order.

use nien_bieu::state::{PageState, Sort, results::Results};
use proptest::prelude::*;

use super::{CATALOGUE, found, listed, states};

#[test]
fn the_default_state_lists_everything_in_order_of_time() {
    let results = Results::of(&PageState::default(), &CATALOGUE);
    assert_eq!(results.events, (0..CATALOGUE.record().events.len()).collect::<Vec<_>>());
    assert_eq!(results.passages, []);
    assert!(results.all_words);
}

#[test]
fn a_range_lists_what_shares_a_day_with_it() {
    let of = |range: &str| listed(&PageState { range: Some(range.parse().unwrap()), ..PageState::default() });
    let september = of("2020-09");
    assert!(september.contains(&"2020-09-09-amm-53"));
    // The day is not known, but it lies in the range; the chair's year began before and goes on in it.
    assert!(september.contains(&"2020-09-pmc-nga"));
    assert!(september.contains(&"2020-01-01-viet-nam-chu-tich-asean"));
    assert!(!of("2021").contains(&"2020-01-01-viet-nam-chu-tich-asean"));
    assert!(of("2020").contains(&"2020-01-01-viet-nam-chu-tich-asean"));
    assert!(!september.contains(&"2020-11-15-rcep"));
    assert_eq!(of("1900/1944"), Vec::<&str>::new());
    assert_eq!(of("../2100").len(), CATALOGUE.record().events.len());
}

#[test]
fn a_time_lists_the_same_typed_or_pressed_on_the_axis() {
    for (typed, range) in [
        ("tháng 9 năm 2020", "2020-09"),
        ("năm 2018", "2018"),
        ("ngày 12 tháng 9 năm 2020", "2020-09-12"),
        ("từ tháng 1 đến tháng 3 năm 2020", "2020-01/2020-03"),
    ] {
        let mut found = found(typed);
        let mut listed = listed(&PageState { range: Some(range.parse().unwrap()), ..PageState::default() });
        found.sort_unstable();
        listed.sort_unstable();
        assert_eq!(found, listed, "{typed}");
    }
}

#[test]
fn a_query_that_nothing_answers_lists_nothing() {
    assert_eq!(found("qqqqzzzz"), Vec::<&str>::new());
    let results = Results::of(&PageState { query: "qqqqzzzz".into(), ..PageState::default() }, &CATALOGUE);
    assert_eq!(results.passages, []);
}

#[test]
fn a_query_without_words_asks_for_nothing() {
    let all = CATALOGUE.record().events.len();
    for query in ["", "  ", "–", "\"\""] {
        assert_eq!(found(query).len(), all, "{query:?}");
    }
}

proptest! {
    #[test]
    fn both_orders_list_the_same(state in states()) {
        let in_order = |sort| {
            Results::of(&PageState { sort: Some(sort), ..state.clone() }, &CATALOGUE).events
        };
        let by_date = in_order(Sort::Date);
        prop_assert!(by_date.is_sorted());
        let mut by_relevance = in_order(Sort::Relevance);
        by_relevance.sort_unstable();
        prop_assert_eq!(by_relevance, by_date);
    }

    #[test]
    fn a_filter_only_takes_away(state in states()) {
        let narrowed = Results::of(&state, &CATALOGUE).events;
        let mut open = state.clone();
        open.clear_filters();
        prop_assert!(!open.has_filters());
        let all = Results::of(&open, &CATALOGUE).events;
        prop_assert!(narrowed.iter().all(|at| all.contains(at)));
        prop_assert_eq!(open.query, state.query);
    }

    #[test]
    fn no_query_brings_it_down(query in "\\PC{0,60}") {
        let results = Results::of(&PageState { query, ..PageState::default() }, &CATALOGUE);
        for &at in &results.events {
            prop_assert!(at < CATALOGUE.record().events.len());
        }
        for passage in &results.passages {
            let article = &CATALOGUE.record().articles[passage.article];
            prop_assert!(passage.paragraph < article.digest.len());
        }
    }
}
