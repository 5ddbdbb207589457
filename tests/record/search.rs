//! Known questions and their known answers, with diacritics and without.

use chronicle::EventKind;
use nien_bieu::{
    ask::{Answer, Found},
    state::facet::Facet,
};

use super::{CATALOGUE, found, found_of_kind};

const SINGAPORE: &str = "2025-03-12-viet-nam-singapore-cltd";

#[test]
fn a_level_has_its_upgrades_first_and_a_country_the_one_with_it() {
    for query in [
        "doi tac chien luoc toan dien",
        "đối tác chiến lược toàn diện",
        "Đối tác chiến lược toàn diện",
        "ĐỐI TÁC CHIẾN LƯỢC TOÀN DIỆN",
    ] {
        let found = found_of_kind(query, EventKind::Upgrade);
        for id in &found[..10] {
            let step = CATALOGUE.record().event(id).unwrap().upgrade.unwrap();
            assert_eq!(step.to, chronicle::Level::ComprehensiveStrategic, "{query}: {id}");
        }
    }
    // What the articles tell of comes before what answers as well and only public pages know.
    for query in [
        "doi tac chien luoc toan dien",
        "Đối tác chiến lược toàn diện",
        "doi tac chien luoc toan dien singapore",
    ] {
        assert_eq!(found_of_kind(query, EventKind::Upgrade).first(), Some(&SINGAPORE), "{query}");
    }
}

#[test]
fn a_question_has_its_event_first() {
    for (query, event) in [
        ("ky hiep dinh rcep", "2020-11-15-rcep"),
        ("ký Hiệp định RCEP", "2020-11-15-rcep"),
        ("asean nga nang len doi tac chien luoc", "2018-11-14-asean-nga-chien-luoc"),
        ("ASEAN–Nga nâng quan hệ lên Đối tác chiến lược", "2018-11-14-asean-nga-chien-luoc"),
        ("hien chuong asean co hieu luc", "2008-12-15-hien-chuong-asean"),
        ("Law of the Sea Convention", "1982-12-10-unclos"),
        ("cong uoc luat bien", "1982-12-10-unclos"),
        ("chinh sach huong nam moi", "2017-11-09-chinh-sach-huong-nam-moi"),
        ("New Southern Policy", "2017-11-09-chinh-sach-huong-nam-moi"),
        ("world cup", "2018-06-14-world-cup"),
        ("press conference amm 53", "2020-09-07-hop-bao-amm-53"),
    ] {
        assert_eq!(found(query).first(), Some(&event), "{query}");
    }
}

#[test]
fn marks_make_no_difference_to_what_is_found() {
    for (plain, marked) in [
        ("han quoc", "Hàn Quốc"),
        ("bien dong", "Biển Đông"),
        ("hop bao", "họp báo"),
        ("quy ung pho covid-19", "Quỹ ứng phó COVID-19"),
        ("nhat ban", "Nhật Bản"),
        ("tuyen bo ha noi", "Tuyên bố Hà Nội"),
    ] {
        let mut plain_found = found(plain);
        let mut marked_found = found(marked);
        assert!(!plain_found.is_empty(), "{plain}");
        plain_found.sort_unstable();
        marked_found.sort_unstable();
        assert_eq!(plain_found, marked_found, "{plain}, {marked}");
    }
}

#[test]
fn every_name_of_a_country_finds_its_events() {
    for (country, queries) in [
        ("han-quoc", ["Hàn Quốc", "han quoc", "South Korea", "ROK", "Korea"]),
        ("nga", ["Nga", "nga", "Russia", "russia", "Russian Federation"]),
        ("singapore", ["Singapore", "singapore", "SINGAPORE", "singapor", "sing"]),
    ] {
        let events: Vec<&str> = CATALOGUE
            .record()
            .events
            .iter()
            .zip(CATALOGUE.keys())
            .filter(|(_, keys)| keys.names.contains(&country))
            .map(|(event, _)| event.id)
            .collect();
        assert!(events.len() > 2, "{country}");
        for query in queries {
            let found = found(query);
            for event in &events {
                assert!(found.contains(event), "{query} finds {event}");
            }
        }
    }
}

#[test]
fn a_short_name_does_not_drown_in_longer_words() {
    let found = found("nga");
    assert!(found.len() < CATALOGUE.record().events.len() / 2, "{} events", found.len());
    let first = CATALOGUE.record().event(found[0]).unwrap();
    assert!(first.title.vi.contains("Nga"), "{}", first.title.vi);
}

#[test]
fn an_article_answers_by_its_best_passage() {
    let answer = Answer::of("hướng nam mới", &CATALOGUE).unwrap();
    assert_eq!(answer.matched, ::search::Matched::All);
    let articles: Vec<usize> = answer.passages().map(|passage| passage.article).collect();
    assert!(!articles.is_empty());
    for (at, article) in articles.iter().enumerate() {
        assert!(!articles[..at].contains(article), "an article answers once");
    }
    let passages = answer.found.iter().filter(|found| matches!(found, Found::Passage(..))).count();
    assert_eq!(passages, articles.len());
    let best = answer.passages().next().unwrap();
    let text = CATALOGUE.record().articles[best.article].digest[best.paragraph].text.vi;
    assert!(text.contains("Hướng Nam"), "{text}");
}

#[test]
fn every_event_is_found_by_its_own_title() {
    for event in &CATALOGUE.record().events {
        for title in [event.title.vi, event.title.en] {
            let found = found(title);
            let place = found.iter().position(|id| *id == event.id);
            assert!(place.is_some_and(|place| place < 3), "{title} is at {place:?}");
        }
    }
}

#[test]
fn scores_fall_and_are_the_same_each_time() {
    let answer = Answer::of("doi tac chien luoc", &CATALOGUE).unwrap();
    let scores: Vec<f32> = answer
        .found
        .iter()
        .map(|found| match *found {
            Found::Event(_, score) | Found::Passage(_, score) => score,
        })
        .collect();
    assert!(scores.is_sorted_by(|one, other| one >= other), "{scores:?}");
    assert_eq!(Answer::of("doi tac chien luoc", &CATALOGUE).unwrap(), answer);
    assert_eq!(Answer::of("  ", &CATALOGUE), None);
}

#[test]
fn an_event_is_filtered_by_all_that_it_is() {
    let at = CATALOGUE.record().event_index(SINGAPORE).unwrap();
    let keys = &CATALOGUE.keys()[at];
    assert_eq!(keys.kind, EventKind::Upgrade);
    assert_eq!(keys.years, 2025..=2025);
    assert_eq!(keys.level, Some(chronicle::Level::ComprehensiveStrategic));
    assert!(keys.names.contains(&"singapore") && keys.names.contains(&"viet-nam"));
    assert!(keys.articles.contains(&"2025-03-12-viet-nam-singapore"));
    assert!(keys.names.is_sorted() && keys.articles.is_sorted());
    assert!(super::values(Facet::Article).len() >= 5);
}

#[test]
fn the_events_of_an_article_are_those_that_it_is_evidence_of() {
    let record = CATALOGUE.record();
    for article in &record.articles {
        let events: Vec<&str> = CATALOGUE.events_of(article.id).map(|event| event.id).collect();
        assert!(!events.is_empty(), "{}", article.id);
        for event in &record.events {
            let is_evidence = event.evidence.iter().any(|evidence| match *evidence {
                chronicle::Evidence::Paragraph { article: id, .. }
                | chronicle::Evidence::Headline { article: id, .. } => id == article.id,
                chronicle::Evidence::Page { .. } => false,
            });
            assert_eq!(events.contains(&event.id), is_evidence, "{} in {}", event.id, article.id);
        }
    }
}
