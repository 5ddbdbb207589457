//! The keyboard. What only a browser's own keys do, such as Tab, is tested on the built site.

use gloo::utils::document;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::stage::{SINGAPORE, Stage, focused, press, until};

#[wasm_bindgen_test]
async fn slash_goes_to_the_search_box_but_not_from_a_field() {
    let stage = Stage::open("").await;
    let body = document().body().unwrap();
    assert!(!press(&body, "/"), "the page takes the key");
    assert_eq!(focused(), "search");
    assert!(press(&stage.search_box(), "/"), "in the box it is a letter");
}

#[wasm_bindgen_test]
async fn an_event_takes_the_focus_and_gives_it_back() {
    let stage = Stage::open("").await;
    let link = stage.link_to(SINGAPORE);
    link.focus().unwrap();
    link.click();
    until("the title has the focus", || focused() == "event-title").await;
    press(&stage.get("#event-title"), "Escape");
    until("the link has the focus again", || focused() == format!("open-{SINGAPORE}")).await;
    assert!(stage.event_title().is_none());
}

#[wasm_bindgen_test]
async fn arrow_keys_go_through_the_band_in_order_of_time() {
    let stage = Stage::open("").await;
    let marks = stage.all(".band-mark");
    assert_eq!(marks.len(), Stage::catalogue().record().events.len());
    let first = stage.get(".band-mark[tabindex='0']");
    first.focus().unwrap();
    press(&first, "Home");
    let mut seen = vec![focused()];
    while seen.len() < marks.len() {
        press(&document().active_element().unwrap(), "ArrowRight");
        seen.push(focused());
    }
    let ids: Vec<String> = marks.iter().map(|mark| mark.id()).collect();
    assert_eq!(seen, ids, "one after the other as they stand");
    press(&document().active_element().unwrap(), "Home");
    assert_eq!(focused(), ids[0]);
    press(&document().active_element().unwrap(), "End");
    assert_eq!(Some(&focused()), ids.last());
    until("the band is still one stop", || stage.all(".band-mark[tabindex='0']").len() == 1).await;
    assert!(press(&document().active_element().unwrap(), "x"), "other keys are left alone");
}

#[wasm_bindgen_test]
async fn a_mark_opens_its_event() {
    let stage = Stage::open("").await;
    let mark = stage.all(".band-mark").pop().unwrap();
    let name = mark.get_attribute("aria-label").unwrap();
    mark.click();
    until("its event is open", || stage.event_title().is_some_and(|title| name.contains(&title))).await;
    until("it is marked as open", || stage.get(".band-mark[aria-current]").id() == mark.id()).await;
}
