//! The open event.

use chronicle::{Evidence, Lang};
use wasm_bindgen_test::wasm_bindgen_test;

use crate::stage::{SINGAPORE, Stage, WORDS, focused, hash, until};

#[wasm_bindgen_test]
async fn it_shows_what_the_record_has() {
    let stage = Stage::open(&format!("event={SINGAPORE}")).await;
    let event = Stage::catalogue().record().event(SINGAPORE).unwrap();
    until("the event is open", || stage.event_title().is_some()).await;
    assert_eq!(stage.event_title().unwrap(), event.title.vi);
    let text = stage.get(".event").text_content().unwrap();
    assert!(text.contains(event.summary.vi), "{text}");
    assert!(text.contains(&event.date.in_words(Lang::Vi)), "{text}");
    assert_eq!(stage.all(".evidence > li").len(), event.evidence.len());
    assert_eq!(stage.get(".event time").get_attribute("datetime").as_deref(), Some("2025-03-12"));
}

#[wasm_bindgen_test]
async fn every_event_opens_whole() {
    let stage = Stage::open("").await;
    for event in &Stage::catalogue().record().events {
        stage.link_to(event.id).click();
        until(event.id, || stage.event_title().as_deref() == Some(event.title.vi)).await;
        let evidence = stage.all(".evidence:not(.conflicts) > li").len();
        assert_eq!(evidence, event.evidence.len(), "{}", event.id);
        assert_eq!(stage.all(".conflicts > li").len(), event.conflicts.len(), "{}", event.id);
        assert_eq!(stage.all(".erratum").len(), event.corrections.len(), "{}", event.id);
        let text = stage.get(".event").text_content().unwrap();
        for actor in &event.actors {
            let name = Stage::catalogue().record().name(actor.name).unwrap();
            assert!(text.contains(name.label.vi), "{} names {}", event.id, actor.name);
        }
    }
}

#[wasm_bindgen_test]
async fn its_evidence_leads_to_the_paragraph() {
    let stage = Stage::open(&format!("event={SINGAPORE}")).await;
    let event = Stage::catalogue().record().event(SINGAPORE).unwrap();
    let paragraph = event
        .evidence
        .iter()
        .find_map(|evidence| match *evidence {
            Evidence::Paragraph { paragraph, .. } => Some(paragraph),
            _ => None,
        })
        .unwrap();
    until("the event is open", || stage.event_title().is_some()).await;
    stage.get(&format!(".evidence a[href*='&p={paragraph}']")).click();
    let id = format!("paragraph-{paragraph}");
    until("the paragraph is chosen", || stage.find(&format!("#{id}.chosen")).is_some()).await;
    until("the paragraph has the focus", || focused() == id).await;
    assert!(hash().contains(&format!("p={paragraph}")));
}

#[wasm_bindgen_test]
async fn before_and_after_are_neighbours_in_time() {
    let events = &Stage::catalogue().record().events;
    let at = events.iter().position(|event| event.id == SINGAPORE).unwrap();
    let stage = Stage::open(&format!("event={SINGAPORE}")).await;
    until("the neighbours stand", || stage.all(".neighbours a").len() == 2).await;
    assert_eq!(stage.texts(".neighbours a"), [events[at - 1].title.vi, events[at + 1].title.vi]);
    stage.all(".neighbours a")[1].click();
    until("the next is open", || stage.event_title().as_deref() == Some(events[at + 1].title.vi)).await;
}

#[wasm_bindgen_test]
async fn an_unknown_event_is_named_as_such() {
    let stage = Stage::open("event=2020-00-nothing").await;
    until("it is said", || stage.texts(".event .note").iter().any(|text| text == WORDS.unknown_event)).await;
    assert_eq!(stage.count(), Stage::catalogue().record().events.len());
}
