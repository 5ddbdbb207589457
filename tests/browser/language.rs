//! The language of the page.

use gloo::utils::document;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::stage::{SINGAPORE, Stage, hash, root, until};

#[wasm_bindgen_test]
async fn the_other_language_takes_over_and_keeps_the_rest() {
    let stage = Stage::open("kind=upgrade").await;
    let events = stage.listed().await;
    until("the page is Vietnamese", || root().get_attribute("lang").as_deref() == Some("vi")).await;
    until("its title too", || document().title() == "Niên biểu ASEAN 2020").await;
    stage.get("#language").click();
    until("the page is English", || root().get_attribute("lang").as_deref() == Some("en")).await;
    until("its title too", || document().title() == "ASEAN 2020 Timeline").await;
    assert_eq!(stage.listed().await, events);
    let event = Stage::catalogue().record().event(SINGAPORE).unwrap();
    assert_eq!(stage.link_to(SINGAPORE).text_content().unwrap().trim(), event.title.en);
    assert_eq!(hash(), "#kind=upgrade&lang=en");
}

#[wasm_bindgen_test]
async fn an_open_event_and_an_article_stay_open() {
    let event = Stage::catalogue().record().event(SINGAPORE).unwrap();
    let stage = Stage::open(&format!("event={SINGAPORE}")).await;
    until("the event is open", || stage.event_title().as_deref() == Some(event.title.vi)).await;
    stage.get("#language").click();
    until("it is in English", || stage.event_title().as_deref() == Some(event.title.en)).await;
    drop(stage);

    let article = Stage::catalogue().record().articles.first().unwrap();
    let stage = Stage::open(&format!("read={}", article.id)).await;
    let title = || stage.find("#article-title").and_then(|title| title.text_content());
    until("the article is open", || title().as_deref() == Some(article.title.vi)).await;
    stage.get("#language").click();
    until("it is in English", || title().as_deref() == Some(article.title.en)).await;
    assert_eq!(stage.all(".digest > li").len(), article.digest.len());
}

#[wasm_bindgen_test]
async fn dates_are_in_the_form_of_the_language() {
    let stage = Stage::open("event=2018-11-14-asean-nga-chien-luoc").await;
    let date = |stage: &Stage| stage.find(".event time").and_then(|time| time.text_content());
    // Spaces within a date may be such that no line breaks there.
    let plain = |date: Option<String>| date.unwrap_or_default().replace('\u{a0}', " ").to_lowercase();
    until("the date is Vietnamese", || plain(date(&stage)) == "ngày 14 tháng 11 năm 2018").await;
    stage.get("#language").click();
    until("the date is English", || plain(date(&stage)) == "14 november 2018").await;
}
