//! What a count beside a filter promises is what one sees after choosing it.

use chronicle::Lang;
use nien_bieu::{
    alphabet::place_of,
    state::{PageState, facet::Facet, results::Results},
};
use proptest::prelude::*;

use super::{CATALOGUE, states};

/// The state with that value as the only one chosen in its facet.
fn choosing_only(state: &PageState, facet: Facet, value: &str) -> PageState {
    let mut state = state.clone();
    let chosen: Vec<String> = state.chosen(facet).into_iter().map(std::borrow::Cow::into_owned).collect();
    for value in chosen {
        state.toggle(facet, &value);
    }
    state.toggle(facet, value);
    state
}

fn counts_hold(state: &PageState) -> Result<(), TestCaseError> {
    let results = Results::of(state, &CATALOGUE);
    for facet in Facet::ALL {
        let counts = results.counts[facet as usize].listed(facet, &str::to_owned);
        for (value, count) in &counts {
            let seen = Results::of(&choosing_only(state, facet, value), &CATALOGUE).events.len();
            prop_assert_eq!(*count, seen, "{:?} {} under {:?}", facet, value, state);
        }
        for value in state.chosen(facet) {
            prop_assert!(counts.iter().any(|(listed, _)| *listed == value), "{} cannot be taken back", value);
        }
    }
    Ok(())
}

#[test]
fn every_count_holds_at_the_start() {
    counts_hold(&PageState::default()).unwrap();
    for facet in Facet::ALL {
        let counts = Results::of(&PageState::default(), &CATALOGUE).counts[facet as usize]
            .listed(facet, &str::to_owned);
        assert!(counts.len() > 1, "{facet:?} offers a choice");
        assert!(counts.iter().all(|(_, count)| *count > 0), "{facet:?} offers nothing empty");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn every_count_holds_under_other_choices(state in states()) {
        counts_hold(&state)?;
    }

    #[test]
    fn choosing_twice_changes_nothing(state in states(), facet in prop::sample::select(Facet::ALL.to_vec())) {
        for value in super::values(facet) {
            let mut toggled = state.clone();
            toggled.toggle(facet, &value);
            prop_assert_ne!(&toggled, &state);
            toggled.toggle(facet, &value);
            prop_assert_eq!(&toggled, &state);
        }
    }
}

#[test]
fn values_that_cannot_be_are_not_chosen() {
    let mut state = PageState::default();
    for (facet, value) in [(Facet::Kind, "party"), (Facet::Year, "soon"), (Facet::Level, "friends")] {
        state.toggle(facet, value);
    }
    assert_eq!(state, PageState::default());
}

#[test]
fn only_parties_of_the_world_are_offered_as_names() {
    let record = CATALOGUE.record();
    for id in super::values(Facet::Name) {
        let kind = record.name(&id).unwrap().kind;
        assert!(
            matches!(kind, chronicle::NameKind::Country | chronicle::NameKind::Organisation),
            "{id} is a {kind:?}"
        );
    }
}

#[test]
fn the_lists_are_in_their_order() {
    let listed = |facet: Facet| {
        Results::of(&PageState::default(), &CATALOGUE).counts[facet as usize].listed(facet, &str::to_owned)
    };
    assert!(listed(Facet::Year).is_sorted_by_key(|(year, _)| year.parse::<i32>().unwrap()));
    for facet in [Facet::Name, Facet::Article] {
        assert!(listed(facet).is_sorted_by(|(_, one), (_, other)| one >= other), "{facet:?}");
    }
    let label = |id: &str| CATALOGUE.record().name(id).unwrap().label.get(Lang::Vi).to_owned();
    let names =
        Results::of(&PageState::default(), &CATALOGUE).counts(Facet::Name).listed(Facet::Name, &label);
    let places = names.iter().map(|(id, count)| (std::cmp::Reverse(*count), place_of(&label(id))));
    assert!(places.is_sorted(), "names of one count stand by the alphabet: {names:?}");
    let ranks: Vec<u8> = listed(Facet::Level)
        .iter()
        .map(|(level, _)| chronicle::Level::from_name(level).unwrap().rank())
        .collect();
    assert!(ranks.is_sorted());
}
