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
async fn arrow_keys_go_through_a_lane_in_order_of_time() {
    let stage = Stage::open("").await;
    let mark = || document().active_element().unwrap();
    let first = stage.get(".event-mark[tabindex='0']");
    first.focus().unwrap();
    press(&first, "Home");
    until("a lane's first mark has the focus", || {
        mark().get_attribute("aria-label").is_some_and(|name| name.contains(", 1 trên "))
    })
    .await;
    let name = mark().get_attribute("aria-label").unwrap();
    let of: usize = name.rsplit(' ').next().unwrap().parse().unwrap();
    for place in 2..=of {
        press(&mark(), "ArrowRight");
        let ending = format!(", {place} trên {of}");
        until(&ending, || mark().get_attribute("aria-label").is_some_and(|name| name.ends_with(&ending)))
            .await;
    }
    let last = focused();
    assert!(!press(&mark(), "ArrowRight"), "the key stays the drawing's");
    assert_eq!(focused(), last);
    assert_eq!(stage.all(".event-mark[tabindex='0']").len(), 1, "the marks are one stop");
    assert!(press(&mark(), "x"), "other keys are left alone");
}

#[wasm_bindgen_test]
async fn a_mark_opens_its_event() {
    let stage = Stage::open("").await;
    let mark = stage.all(".lane .event-mark").pop().unwrap();
    let name = mark.get_attribute("aria-label").unwrap();
    mark.click();
    until("its event is open", || stage.event_title().is_some_and(|title| name.contains(&title))).await;
    until("it is marked as open", || stage.get(".event-mark[aria-current]").id() == mark.id()).await;
}
