//! Searching.

use wasm_bindgen_test::wasm_bindgen_test;

use crate::stage::{SINGAPORE, Stage, WORDS, focused, until};

#[wasm_bindgen_test]
async fn the_known_query_gives_its_known_event_with_and_without_marks() {
    for query in ["doi tac chien luoc toan dien", "đối tác chiến lược toàn diện"] {
        let stage = Stage::open("").await;
        stage.search(query);
        let first_upgrade =
            || stage.find(".card[data-kind=upgrade]").and_then(|card| card.get_attribute("data-event"));
        until("the upgrade of 12 March 2025 leads the upgrades", || {
            first_upgrade().as_deref() == Some(SINGAPORE)
        })
        .await;
        let marked = stage.texts(&format!(".card[data-event='{SINGAPORE}'] h3 mark")).join(" ");
        assert_eq!(marked, "Đối tác chiến lược toàn diện", "{query}");
        assert_eq!(stage.search_box().value(), query);
    }
}

#[wasm_bindgen_test]
async fn the_count_follows_the_list_and_is_read_out() {
    let stage = Stage::open("").await;
    let all = stage.count();
    assert_eq!(all, Stage::catalogue().record().events.len());
    stage.search("rcep");
    until("the list is shorter", || stage.count() < all).await;
    let found = stage.count();
    assert_eq!(stage.listed().await.len(), found);
    until("the count says so", || stage.texts(".count") == [format!("{found} trong {all} sự kiện")]).await;
    until("the count is read out", || {
        stage.texts("[role=status]").iter().any(|text| text.starts_with(&format!("{found} sự kiện")))
    })
    .await;
}

#[wasm_bindgen_test]
async fn nothing_found_is_said_and_undone() {
    let stage = Stage::open("").await;
    let all = stage.count();
    stage.search("qqqqzzzz");
    until("nothing is listed", || stage.count() == 0).await;
    until("it is said", || stage.texts(".nothing h2") == [WORDS.nothing]).await;
    stage.named("button", WORDS.clear_search).click();
    until("all is listed again", || stage.count() == all).await;
    assert_eq!(stage.search_box().value(), "");
    assert_eq!(focused(), "search");
    assert!(stage.find(".nothing").is_none());
}

#[wasm_bindgen_test]
async fn an_address_brings_its_query() {
    let stage = Stage::open("q=bi%E1%BB%83n%20%C4%91%C3%B4ng").await;
    until("the box has it", || stage.search_box().value() == "biển đông").await;
    let listed = stage.listed().await;
    assert!(listed.iter().any(|id| id == "2002-11-04-doc"), "{listed:?}");
    assert!(!stage.texts(".card mark").is_empty());
}

#[wasm_bindgen_test]
async fn passages_lead_into_their_articles() {
    let stage = Stage::open("").await;
    stage.search("hướng nam mới");
    until("a passage answers", || stage.find(".passages li a").is_some()).await;
    assert!(stage.find(".passages mark").is_some());
    stage.get(".passages li a").click();
    until("its paragraph is chosen", || stage.find(".digest > li.chosen").is_some()).await;
}
