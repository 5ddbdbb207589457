//! The band of time over the real record.

use std::collections::BTreeSet;

use nien_bieu::state::{PageState, band::divide, results::Results, slot::Slot};

use super::CATALOGUE;

#[test]
fn every_event_is_in_exactly_one_column() {
    let mut seen = BTreeSet::new();
    for column in divide(&CATALOGUE).iter().flat_map(|year| &year.columns) {
        assert!(!column.events.is_empty());
        for &at in &column.events {
            assert!(seen.insert(at), "event {at} stands twice");
        }
    }
    assert_eq!(seen, (0..CATALOGUE.record().events.len()).collect());
}

#[test]
fn every_event_stands_in_its_year_and_month() {
    for year in divide(&CATALOGUE) {
        let divided = year.columns.len() > 1;
        for column in &year.columns {
            for &at in &column.events {
                let slot = Slot::of(&CATALOGUE.record().events[at].date);
                assert_eq!(slot.year, Some(year.year));
                if divided {
                    assert_eq!(slot.month, column.month);
                } else {
                    assert_eq!(column.month, None);
                }
            }
        }
    }
}

#[test]
fn years_and_months_go_on_in_time() {
    let years = divide(&CATALOGUE);
    for pair in years.windows(2) {
        assert_eq!(pair[1].year, pair[0].year + pair[1].gap + 1, "the gap fills what lies between");
        assert!(pair[1].gap >= 0);
    }
    assert_eq!(years[0].gap, 0);
    for year in &years {
        // An event without a month comes before those with one, and so does `None` before `Some`.
        assert!(year.columns.is_sorted_by(|one, other| one.month < other.month), "{}", year.year);
        assert!(year.columns.iter().all(|column| column.events.is_sorted()));
    }
}

#[test]
fn the_chair_year_is_divided_into_months() {
    let years = divide(&CATALOGUE);
    let chair = years.iter().find(|year| year.year == 2020).unwrap();
    let months: Vec<_> = chair.columns.iter().map(|column| column.month).collect();
    assert!(months.contains(&None) && months.contains(&Some(9)) && months.contains(&Some(12)), "{months:?}");
    let quiet = years.iter().find(|year| year.year == 1945).unwrap();
    assert_eq!(quiet.columns.len(), 1);
}

#[test]
fn the_range_of_a_year_or_month_lists_what_stands_over_it() {
    let listed = |range: String| {
        let state = PageState { range: Some(range.parse().unwrap()), ..PageState::default() };
        Results::of(&state, &CATALOGUE).events
    };
    for year in divide(&CATALOGUE) {
        let mut events: Vec<usize> = year.columns.iter().flat_map(|column| &column.events).copied().collect();
        events.sort_unstable();
        assert_eq!(listed(year.year.to_string()), events, "{}", year.year);
        for column in &year.columns {
            if let Some(month) = column.month {
                let range = listed(format!("{}-{month:02}", year.year));
                assert!(column.events.iter().all(|at| range.contains(at)), "{}-{month}", year.year);
            }
        }
    }
}
