//! The filters.

use nien_bieu::state::facet::Facet;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{HtmlElement, HtmlInputElement};

use crate::stage::{Stage, WORDS, hash, until};

/// The check boxes of a facet, each with its count.
fn choices(stage: &Stage, facet: Facet) -> Vec<(HtmlInputElement, usize)> {
    let group = format!(".facet[data-facet={}]", facet.key());
    let boxes = stage.all(&format!("{group} input"));
    let counts = stage.texts(&format!("{group} .facet-count"));
    assert_eq!(boxes.len(), counts.len());
    boxes
        .into_iter()
        .map(wasm_bindgen::JsCast::unchecked_into)
        .zip(counts.iter().map(|count| count.parse().unwrap()))
        .collect()
}

#[wasm_bindgen_test]
async fn a_count_is_what_one_then_sees() {
    let stage = Stage::open("").await;
    let all = stage.count();
    for facet in Facet::ALL {
        let boxes = choices(&stage, facet);
        assert!(boxes.len() > 1, "{facet:?} offers a choice");
        for (field, count) in boxes {
            field.click();
            until("the list has as many events as promised", || stage.count() == count).await;
            assert_eq!(stage.listed().await.len(), count);
            assert!(field.checked());
            field.click();
            until("all events are back", || stage.count() == all).await;
        }
    }
}

#[wasm_bindgen_test]
async fn a_chip_takes_its_filter_off() {
    let stage = Stage::open("kind=upgrade&level=strategic").await;
    until("both chips stand", || stage.all(".chip").len() == 2).await;
    let few = stage.count();
    stage.named(".chip", &(WORDS.remove_filter)("Đối tác chiến lược")).click();
    until("there are more events", || stage.count() > few).await;
    assert_eq!(stage.all(".chip").len(), 1);
    assert_eq!(hash(), "#kind=upgrade");
    assert!(
        stage.all(".card").iter().all(|card| card.get_attribute("data-kind").as_deref() == Some("upgrade"))
    );
}

#[wasm_bindgen_test]
async fn all_filters_are_taken_off_at_once_and_the_query_stays() {
    let stage = Stage::open("q=asean&kind=meeting&year=2020&range=2020-09").await;
    until("three chips stand", || stage.all(".chip").len() == 3).await;
    stage.named("button", WORDS.clear_filters).click();
    until("no chip stands", || stage.all(".chip").is_empty()).await;
    assert_eq!(stage.search_box().value(), "asean");
    assert_eq!(hash(), "#q=asean");
}

#[wasm_bindgen_test]
async fn a_long_facet_shows_the_rest_on_demand() {
    let stage = Stage::open("").await;
    let group = format!(".facet[data-facet={}]", Facet::Name.key());
    let more = |stage: &Stage| -> HtmlElement { stage.get(&format!("{group} > button")) };
    let few = choices(&stage, Facet::Name).len();
    assert!(more(&stage).text_content().unwrap().starts_with("Xem thêm"));
    more(&stage).click();
    until("more names are shown", || choices(&stage, Facet::Name).len() > few).await;
    assert_eq!(more(&stage).text_content().unwrap(), WORDS.show_fewer);
    more(&stage).click();
    until("they are away again", || choices(&stage, Facet::Name).len() == few).await;
}
