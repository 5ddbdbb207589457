//! The sheets of the real record.

#![allow(clippy::unwrap_used, missing_docs)]

use std::{collections::BTreeSet, path::Path, sync::LazyLock};

use chronicle::{Event, Lang, Record};
use compiler::Compiled;
use proptest::{prelude::*, sample::subsequence};
use worksheets::{Ask, BLANK, Seed, blanked, fill, matching, ordering};

static COMPILED: LazyLock<Compiled> =
    LazyLock::new(|| compiler::load(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../seeds")).unwrap());
static RECORD: LazyLock<Record<'static>> = LazyLock::new(|| COMPILED.record().unwrap());

fn all() -> Vec<&'static Event<'static>> {
    RECORD.events.iter().collect()
}

fn some() -> impl Strategy<Value = Vec<&'static Event<'static>>> {
    subsequence(all(), 0..=all().len())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn cards_have_one_right_order(events in some(), number in 0..Seed::COUNT, most in 3..10_usize, pages in 1..6_usize) {
        let tasks = ordering(&events, Seed::new(number), most, pages, Lang::Vi);
        let mut used = BTreeSet::new();
        prop_assert!(tasks.len() <= pages);
        for task in &tasks {
            prop_assert!((3..=most).contains(&task.cards.len()));
            let mut places = task.key.clone();
            places.sort_unstable();
            prop_assert_eq!(places, (0..task.cards.len()).collect::<Vec<_>>());
            for pair in task.key.windows(2) {
                let [one, next] = [pair[0], pair[1]].map(|at| &task.cards[at].event.date);
                // However the bounds are read, the one is over before the next begins.
                prop_assert!(one.latest().unwrap() < next.earliest().unwrap(), "{one} and {next}");
            }
            for card in &task.cards {
                prop_assert!(used.insert(card.event.id), "{} is on two cards", card.event.id);
            }
        }
    }

    #[test]
    fn an_actor_fits_one_event_of_its_task(events in some(), number in 0..Seed::COUNT, most in 2..12_usize) {
        for lang in Lang::ALL {
            let task = matching(&RECORD, &events, Seed::new(number), most, lang);
            prop_assert!(task.pairs.len() <= most);
            for (at, pair) in task.pairs.iter().enumerate() {
                for (other, told) in task.pairs.iter().enumerate() {
                    let took_part = told.event.actors.iter().any(|actor| actor.name == pair.actor.id)
                        || told.event.upgrade.is_some_and(|upgrade| upgrade.parties.contains(&pair.actor.id));
                    prop_assert_eq!(took_part, at == other, "{} in {}", pair.actor.id, told.event.id);
                    // No text on the sheet names an actor that is to be found.
                    let label = pair.actor.label.get(lang);
                    prop_assert!(!told.title.contains(label) && !told.summary.contains(label), "{}", label);
                }
            }
            for (at, &event) in task.key().iter().enumerate() {
                prop_assert_eq!(task.events[event], at);
            }
        }
    }

    #[test]
    fn the_same_number_makes_the_same_sheet(events in some(), number in 0..Seed::COUNT) {
        let seed = Seed::new(number);
        let again: Seed = seed.to_string().parse().unwrap();
        prop_assert_eq!(fill(&events, seed, 10, Lang::Vi), fill(&events, again, 10, Lang::Vi));
        prop_assert_eq!(ordering(&events, seed, 8, 2, Lang::Vi), ordering(&events, again, 8, 2, Lang::Vi));
        prop_assert_eq!(
            matching(&RECORD, &events, seed, 8, Lang::Vi),
            matching(&RECORD, &events, again, 8, Lang::Vi)
        );
    }
}

#[test]
fn a_printed_number_makes_the_sheet_that_it_always_made() {
    // Of events that are named here, so that the record may grow.
    let ids = [
        "1945-09-02-quoc-khanh-viet-nam",
        "1965-08-09-quoc-khanh-singapore",
        "1982-12-10-unclos",
        "2018-11-14-asean-nga-chien-luoc",
        "2020-09-09-amm-53",
        "2025-03-12-viet-nam-singapore-cltd",
    ];
    let events = ids.map(|id| RECORD.event(id).unwrap());
    let task = &ordering(&events, Seed::new(142_857), 8, 1, Lang::Vi)[0];
    let cards: Vec<&str> = task.cards.iter().map(|card| &card.event.id[..4]).collect();
    assert_eq!((cards.as_slice(), task.key.as_slice()), (KEPT.0.as_slice(), KEPT.1.as_slice()));
}

/// The cards by their years, and their order. It may only change together with the promise that numbers last.
const KEPT: ([&str; 6], [usize; 6]) = (["2020", "1965", "2018", "1945", "1982", "2025"], [3, 1, 4, 2, 0, 5]);

#[test]
fn another_number_makes_another_sheet() {
    let sheets: BTreeSet<Vec<&str>> = (0..20)
        .map(|number| fill(&all(), Seed::new(number), 10, Lang::Vi).iter().map(|gap| gap.event.id).collect())
        .collect();
    assert!(sheets.len() > 15, "{}", sheets.len());
}

#[test]
fn no_text_of_a_task_tells_its_date() {
    for lang in Lang::ALL {
        for gap in fill(&all(), Seed::new(1), usize::MAX, lang) {
            for text in [&gap.title, &gap.summary] {
                assert_eq!(timex::find(text), [], "{text}");
                for year in gap.event.date.years() {
                    assert!(!text.contains(&year.to_string()), "{year} in {text}");
                }
            }
        }
    }
}

#[test]
fn all_dates_that_are_known_are_asked_for_in_their_own_precision() {
    let gaps = fill(&all(), Seed::new(1), usize::MAX, Lang::Vi);
    let doubtful = all().iter().filter(|event| event.date.is_one_of()).count();
    // What reads the same without its date is asked for once.
    assert!(gaps.len() + doubtful + 4 > all().len(), "{} of {}", gaps.len(), all().len());
    for gap in &gaps {
        let expected = match gap.event.date.to_string().len() {
            4 => Ask::Year,
            7 => Ask::Month,
            10 => Ask::Day,
            21 => Ask::Days,
            _ => Ask::Years,
        };
        assert_eq!(gap.ask, expected, "{}", gap.event.date);
    }
}

#[test]
fn years_in_names_are_blanked_too() {
    let event = RECORD.event("1982-12-10-unclos").unwrap();
    assert_eq!(blanked(event.title.vi, event), format!("Công ước Luật Biển (UNCLOS) {BLANK} được mở ký"));
    let plan = RECORD
        .events
        .iter()
        .find(|event| event.title.vi == "Kế hoạch Hành động ASEAN–Nga 2016–2020")
        .unwrap();
    assert!(!blanked(plan.title.vi, plan).contains("20"), "{}", blanked(plan.title.vi, plan));
}

#[test]
fn the_record_makes_full_sheets() {
    for lang in Lang::ALL {
        for number in 0..30 {
            let seed = Seed::new(number);
            assert_eq!(matching(&RECORD, &all(), seed, 8, lang).pairs.len(), 8, "{number}");
            let tasks = ordering(&all(), seed, 8, 3, lang);
            assert_eq!(tasks.iter().map(|task| task.cards.len()).collect::<Vec<_>>(), [8, 8, 8]);
        }
    }
}
