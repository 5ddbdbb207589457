//! The ladders of partnership: who stands where, and since when.

use chronicle::{Event, EventKind, Lang, Level};

use nien_bieu::{
    alphabet::place_of,
    state::ladder::{Ladder, LadderOrder, sorted},
    views::flights,
};

use super::CATALOGUE;

/// The steps of a party to a level, in order of time: the other party and the date.
fn steps(party: &str, level: Level) -> Vec<(&'static str, String)> {
    let events = CATALOGUE.record().events.iter().filter(|event| event.kind == EventKind::Upgrade);
    events
        .filter_map(|event| {
            let step = event.upgrade.filter(|step| step.to == level)?;
            let other = step.parties.into_iter().find(|other| *other != party)?;
            step.parties.contains(&party).then(|| (other, event.date.to_string()))
        })
        .collect()
}

#[test]
fn viet_nams_comprehensive_strategic_partners_stand_in_their_order() {
    let expected = [
        ("trung-quoc", "2008-06-01"),
        ("nga", "2012-07-27"),
        ("an-do", "2016-09-03"),
        ("han-quoc", "2022-12-05"),
        ("hoa-ky", "2023-09-10"),
        ("nhat-ban", "2023-11-27"),
        ("australia", "2024-03-07"),
        ("phap", "2024-10-07"),
        ("malaysia", "2024-11-21"),
        ("new-zealand", "2025-02-26"),
        ("indonesia", "2025-03-10"),
        ("singapore", "2025-03-12"),
        ("thai-lan", "2025-05-16"),
        ("anh", "2025-10-29"),
        ("eu", "2026-01-29"),
    ];
    assert_eq!(
        steps("viet-nam", Level::ComprehensiveStrategic),
        expected.map(|(partner, date)| (partner, date.to_owned()))
    );
}

#[test]
fn aseans_comprehensive_strategic_partners_stand_in_their_order() {
    let partners: Vec<&str> =
        steps("asean", Level::ComprehensiveStrategic).into_iter().map(|(partner, _)| partner).collect();
    assert_eq!(
        partners,
        ["australia", "trung-quoc", "an-do", "hoa-ky", "nhat-ban", "han-quoc", "new-zealand"]
    );
}

#[test]
fn an_agreement_to_upgrade_comes_before_the_upgrade() {
    let events = &CATALOGUE.record().events;
    let agreed: Vec<&Event<'_>> =
        events.iter().filter(|event| event.kind == EventKind::UpgradeAgreed).collect();
    assert!(agreed.len() >= 7, "{}", agreed.len());
    for intent in agreed {
        let intended = intent.upgrade.unwrap();
        let act = events.iter().find(|event| {
            event.kind == EventKind::Upgrade
                && event.upgrade.is_some_and(|step| {
                    step.to == intended.to
                        && step.parties.iter().all(|party| intended.parties.contains(party))
                })
        });
        let act = act.unwrap_or_else(|| panic!("{} is never carried out", intent.id));
        assert!(intent.date.sort_key() < act.date.sort_key(), "{} before {}", intent.id, act.id);
    }
}

#[test]
fn every_step_stands_once_in_the_ladders_of_the_page() {
    let record = CATALOGUE.record();
    let mut standing: Vec<usize> =
        Ladder::all(record, "asean", "").into_iter().flat_map(|ladder| ladder.steps).collect();
    standing.extend(Ladder::all(record, "viet-nam", "asean").into_iter().flat_map(|ladder| ladder.steps));
    standing.sort_unstable();
    let steps: Vec<usize> =
        (0..record.events.len()).filter(|&at| record.events[at].upgrade.is_some()).collect();
    assert_eq!(standing, steps);
}

#[test]
fn the_orders_are_what_they_say() {
    let record = CATALOGUE.record();
    let label = |id: &&str| record.name(id).unwrap().label.get(Lang::Vi);
    let name = |ladder: &Ladder| {
        let partner = ladder.pair.iter().find(|id| **id != "viet-nam");
        partner.map(label).unwrap_or_default().to_owned()
    };
    let ladders = |order| sorted(Ladder::all(record, "viet-nam", "asean"), order, record, name);
    let by_level = ladders(LadderOrder::Level);
    let ranks: Vec<u8> = by_level.iter().map(|ladder| ladder.level(record).map_or(0, Level::rank)).collect();
    assert!(ranks.is_sorted_by(|one, other| one >= other), "{ranks:?}");
    let by_name: Vec<String> = ladders(LadderOrder::Name).iter().map(name).collect();
    assert!(by_name.is_sorted_by_key(|name| place_of(name)), "{by_name:?}");
    let place = |name: &str| by_name.iter().position(|other| other == name).unwrap();
    assert!(place("Anh") < place("Ấn Độ") && place("Ấn Độ") < place("Brazil"), "{by_name:?}");
    let last = |ladder: &Ladder| {
        let steps = ladder.events(record).filter(|event| event.kind == EventKind::Upgrade);
        steps.last().and_then(|event| event.date.earliest())
    };
    let by_last: Vec<_> = ladders(LadderOrder::Last).iter().map(last).collect();
    assert!(by_last.is_sorted_by(|one, other| one >= other), "{by_last:?}");
}

#[test]
fn a_drawn_line_rises_without_a_gap_and_ends_on_the_level_reached() {
    let record = CATALOGUE.record();
    for (side, without) in [("asean", ""), ("viet-nam", "asean")] {
        for ladder in Ladder::all(record, side, without) {
            let end = 30_000;
            let all = flights(ladder.events(record), end);
            assert_eq!(all.len(), ladder.steps.len(), "{:?}", ladder.pair);
            let done: Vec<_> = all.iter().filter(|flight| flight.kind == EventKind::Upgrade).collect();
            for pair in done.windows(2) {
                assert_eq!(pair[0].to, pair[1].from, "{:?}", ladder.pair);
                assert!(pair[0].rank <= pair[1].rank, "{:?}", ladder.pair);
                assert_eq!(pair[1].before, pair[0].rank, "{:?}", ladder.pair);
            }
            assert_eq!(
                done.last().map(|flight| (flight.to, Some(flight.rank))),
                done.last().map(|_| (end, ladder.level(record).map(Level::rank)))
            );
        }
    }
}
