//! What a reader keeps of an article of their own, beside the real record.

use chronicle::{Lang, Layer, bundle::decode, is_own};
use exports::{Format, Place, Selection};
use nien_bieu::{
    catalogue::Catalogue,
    drawing::Plan,
    i18n,
    own::{bundle::bundle, paper::Paper},
    state::{LaneBy, PageState, Values, facet::Facet, ladder::Ladder, lesson::code, results::Results},
    teach::{lesson::Lesson, outside::labels},
};
use proptest::prelude::*;

use super::CATALOGUE;

const ARTICLE: &str = include_str!("../../crates/draft/tests/pages/34-vi-upgrade.txt.page");

/// The article with all its events kept.
fn paper() -> Paper {
    let mut paper = Paper::new(ARTICLE.split_once("---\n").unwrap().1);
    for card in &mut paper.cards {
        card.is_kept = true;
    }
    paper
}

fn with(own: &[u8]) -> &'static Catalogue {
    let catalogue: &'static Catalogue = Box::leak(Box::new(Catalogue::whole().unwrap()));
    catalogue.take_own(own);
    catalogue
}

fn own_ids(catalogue: &Catalogue) -> Vec<&'static str> {
    let own = catalogue.record().events.iter().filter(|event| event.layer == Layer::Own);
    own.map(|event| event.id).collect()
}

fn listed(catalogue: &Catalogue, state: &PageState) -> Vec<&'static str> {
    let events = Results::of(state, catalogue).events;
    events.into_iter().map(|at| catalogue.record().events[at].id).collect()
}

#[test]
fn only_what_is_kept_joins_the_record_and_it_goes_again() {
    let mut paper = paper();
    let all = decode(&bundle(&paper)).unwrap().events.len();
    assert!(all >= 2, "{all} events of the article have a date");
    paper.cards[0].is_kept = false;
    let fewer = bundle(&paper);
    let catalogue = with(&fewer);
    assert_eq!(own_ids(catalogue).len(), all - 1);
    assert_eq!(catalogue.keys().len(), catalogue.record().events.len());
    let evidence = |id: &str| catalogue.record().articles.iter().filter(|article| article.id == id).count();
    assert!(catalogue.record().articles.iter().filter(|article| is_own(article.id)).all(|own| {
        !own.digest.is_empty() && catalogue.events_of(own.id).count() == all - 1 && evidence(own.id) == 1
    }));
    for card in &mut paper.cards {
        card.is_kept = false;
    }
    catalogue.take_own(&bundle(&paper));
    assert_eq!(catalogue.record(), CATALOGUE.record());
    assert_eq!(catalogue.keys(), CATALOGUE.keys());
}

#[test]
fn it_is_found_without_diacritics_and_can_be_told_from_the_record() {
    let mut paper = paper();
    paper.cards[0].title = "Lễ khánh thành cầu Vĩnh Thịnh".to_owned();
    let catalogue = with(&bundle(&paper));
    let asked = |query: &str| PageState { query: query.to_owned(), ..PageState::default() };
    let found = listed(catalogue, &asked("khanh thanh cau vinh thinh"));
    assert!(found.first().is_some_and(|id| is_own(id)), "{found:?}");
    let only = PageState { layers: vec![Layer::Own], ..PageState::default() };
    assert_eq!(listed(catalogue, &only), own_ids(catalogue));
    let counts = Results::of(&PageState::default(), catalogue)
        .counts(Facet::Layer)
        .listed(Facet::Layer, &str::to_owned);
    assert_eq!(
        counts.last().map(|(value, count)| (value.as_ref(), *count)),
        Some(("own", own_ids(catalogue).len()))
    );
    // An address with it is no fault where there is nothing of the kind.
    assert_eq!(listed(&CATALOGUE, &only), Vec::<&str>::new());
}

#[test]
fn it_has_a_lane_of_its_own_by_every_choice_and_no_step_of_the_ladder() {
    let catalogue = with(&bundle(&paper()));
    let own = own_ids(catalogue).len();
    for lang in Lang::ALL {
        for by in LaneBy::ALL {
            let plan = Plan::of(catalogue, by, lang);
            let lane = plan.lanes.last().unwrap();
            assert_eq!((lane.name.as_str(), lane.count), (i18n::drawing(lang).own, own), "{by:?}");
            let before = Plan::of(&CATALOGUE, by, lang);
            assert_eq!(plan.lanes[..plan.lanes.len() - 1], before.lanes, "{by:?}");
        }
    }
    assert!(
        catalogue.record().events.iter().any(|event| event.layer == Layer::Own && event.upgrade.is_some())
    );
    let names = |catalogue: &Catalogue| {
        let ladders = Ladder::all(catalogue.record(), "asean", "");
        let steps =
            |ladder: &Ladder| ladder.events(catalogue.record()).map(|event| event.id).collect::<Vec<_>>();
        ladders.iter().map(steps).collect::<Vec<_>>()
    };
    assert_eq!(names(catalogue), names(&CATALOGUE));
}

#[test]
fn a_correction_keeps_the_event_the_same_and_says_whose_the_date_is() {
    let mut paper = paper();
    let before = with(&bundle(&paper));
    paper.cards[0].date = "2021-10-28".to_owned();
    let after = with(&bundle(&paper));
    let sorted = |catalogue| {
        let mut ids = own_ids(catalogue);
        ids.sort_unstable();
        ids
    };
    assert_eq!(sorted(before), sorted(after));
    let id = sorted(after).into_iter().find(|id| id.ends_with("-1")).unwrap();
    let event = after.record().event(id).unwrap();
    assert_eq!(event.date.to_string(), "2021-10-28");
    assert_eq!(event.date_basis.unwrap().vi, "Ngày do bạn sửa.");
    // A date that cannot be read puts it nowhere.
    paper.cards[0].date = "28/10".to_owned();
    assert!(!own_ids(with(&bundle(&paper))).contains(&id));
    // A lesson with it opens where it is not there, and says that it lacks one.
    let mut values = Values::default();
    values.set("lesson", [code(id), code("2020-11-15-rcep")].concat());
    assert_eq!(Lesson::of(&values, after, Lang::Vi).missing(), 0);
    assert_eq!(Lesson::of(&values, &CATALOGUE, Lang::Vi).missing(), 1);
}

#[test]
fn files_say_that_it_is_unchecked_and_bibliographies_do_without_it() {
    let catalogue = with(&bundle(&paper()));
    let record = catalogue.record();
    let place = Place::at("https://example.org/asean/");
    for lang in Lang::ALL {
        let selection = Selection {
            record,
            events: record.events.iter().collect(),
            lang,
            labels: labels(lang),
            title: None,
            place: &place,
        };
        for format in Format::ALL {
            let text = format.write(&selection);
            let cites = matches!(format, Format::BibTex | Format::Ris | Format::CslJson);
            assert_eq!(text.contains("own-"), !cites, "{format:?}");
            assert!(!text.contains("e/own-") && !text.contains("a/own-"), "{format:?}: it has no address");
            let mark = i18n::teach::layer(Layer::Own).get(lang);
            let says = text.replace("\\,", ",").replace("\r\n ", "");
            assert!(cites || says.contains(mark) || says.contains("\"layer\": \"own\""), "{format:?}");
        }
        let json = Format::Json.write(&selection);
        let paragraph = record.articles.iter().find(|article| is_own(article.id)).unwrap().digest[2].text.vi;
        assert!(!json.contains(paragraph), "the article's own text is nobody's to hand on");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn what_is_damaged_is_nothing(at in any::<prop::sample::Index>(), byte in 1_u8.., cut in any::<prop::sample::Index>()) {
        let sound = bundle(&paper());
        let mut changed = sound.clone();
        changed[at.index(sound.len())] ^= byte;
        for damaged in [&changed[..], &sound[..cut.index(sound.len())]] {
            prop_assert_eq!(with(damaged).record(), CATALOGUE.record());
        }
    }

    #[test]
    fn whatever_a_reader_types_can_be_drawn(date in "[0-9X~?%/.\\[\\],-]{0,12}|Y-?[0-9]{1,9}|-?[0-9]{4}(-[0-9]{2})?(/[0-9]{4})?", title in ".{0,40}", parties in ".{0,40}") {
        let mut paper = paper();
        (paper.cards[0].date, paper.cards[0].title, paper.cards[0].parties) = (date, title, parties);
        let catalogue = with(&bundle(&paper));
        let plan = Plan::of(catalogue, LaneBy::Country, Lang::Vi);
        prop_assert_eq!(plan.marks.len(), catalogue.record().events.len());
        let _ = Results::of(&PageState::default(), catalogue);
    }
}
