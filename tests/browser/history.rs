//! The address and the history.

use gloo::utils::{history, window};
use wasm_bindgen_test::wasm_bindgen_test;

use crate::stage::{Stage, hash, until};

#[wasm_bindgen_test]
async fn typing_replaces_and_choosing_pushes() {
    let stage = Stage::open("").await;
    // A step to come back to. The length of the history tells nothing: browsers keep 50 steps.
    stage.get(".facet[data-facet=kind] input").click();
    until("the address has the choice", || hash().starts_with("#kind=")).await;
    stage.search("sing");
    stage.search("singapore");
    until("the address has the query", || hash().contains("q=singapore")).await;
    let asked = hash();
    stage.get(".card h3 a").click();
    until("the address has the event", || hash().contains("&event=")).await;
    history().back().unwrap();
    until("the event is closed", || stage.event_title().is_none() && hash() == asked).await;
    assert_eq!(stage.search_box().value(), "singapore");
    // What was typed took the place of the choice's own step, so that the next one back is before the choice.
    history().back().unwrap();
    until("nothing is chosen or asked", || hash().is_empty()).await;
    assert_eq!(stage.search_box().value(), "");
}

#[wasm_bindgen_test]
async fn back_and_forward_go_through_what_was_chosen() {
    let stage = Stage::open("").await;
    let all = stage.count();
    stage.get(".facet[data-facet=kind] input").click();
    until("the list is shorter", || stage.count() < all).await;
    let few = stage.listed().await;
    history().back().unwrap();
    until("all is back", || stage.count() == all).await;
    assert_eq!(hash(), "");
    history().forward().unwrap();
    until("the choice is back", || stage.count() == few.len()).await;
    assert_eq!(stage.listed().await, few);
    history().back().unwrap();
    until("all is back again", || stage.count() == all).await;
}

#[wasm_bindgen_test]
async fn an_address_that_is_typed_is_followed() {
    let stage = Stage::open("").await;
    window().location().set_hash("view=articles").unwrap();
    let articles = Stage::catalogue().record().articles.len();
    until("the articles are listed", || stage.all(".articles > li").len() == articles).await;
    history().back().unwrap();
    until("the events are listed again", || stage.count() > 0).await;
}

#[wasm_bindgen_test]
async fn a_broken_address_shows_what_can_be_read_of_it() {
    let stage = Stage::open("%%%&year=2018,soon&kind=party&q=%E0%A4&event=").await;
    until("a year is chosen", || stage.texts(".chip").iter().any(|chip| chip.starts_with("2018"))).await;
    assert_eq!(stage.all(".chip").len(), 1);
    assert!(stage.count() > 0);
    assert_eq!(stage.search_box().value(), "");
}
