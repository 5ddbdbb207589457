//! Keeping the article in this browser, and in a file that can be read in again.
//!
//! Both are one JSON text: `{ format, text, cards, draft }`. The browser's own JSON reads it, so that a damaged file is
//! an error and nothing else.

use std::cell::RefCell;

use js_sys::{Array, JSON, Object, Reflect};
use serde::Serialize;
use wasm_bindgen::JsValue;

use super::{
    bundle::bundle,
    paper::{Card, Paper},
};
use crate::{kept, storage::storage};

const KEY: &str = "own-article";
const FORMAT: &str = "nien-bieu-draft-1";

/// The fields of a card, in the order of the file.
const FIELDS: [&str; 4] = ["date", "kind", "title", "parties"];

/// The article as JSON.
#[must_use]
pub fn to_json(paper: &Paper) -> Option<String> {
    let whole = Object::new();
    let set = |object: &Object, key: &str, value: &JsValue| {
        // A plain object takes every key.
        let _ = Reflect::set(object, &key.into(), value);
    };
    set(&whole, "format", &FORMAT.into());
    set(&whole, "text", &paper.text.as_str().into());
    let cards = Array::new();
    for card in &paper.cards {
        let object = Object::new();
        for (key, value) in FIELDS.into_iter().zip([&card.date, &card.kind, &card.title, &card.parties]) {
            set(&object, key, &value.as_str().into());
        }
        set(&object, "kept", &card.is_kept.into());
        set(&object, "away", &card.is_away.into());
        cards.push(&object);
    }
    set(&whole, "cards", &cards);
    let json = draft::Json::new(&paper.page, &paper.judged());
    let draft = json.serialize(&serde_wasm_bindgen::Serializer::json_compatible()).ok()?;
    set(&whole, "draft", &draft);
    JSON::stringify_with_replacer_and_space(&whole, &JsValue::NULL, &1.into()).ok()?.as_string()
}

/// The article of a JSON text that [`to_json`] wrote.
#[must_use]
pub fn from_json(json: &str) -> Option<Paper> {
    let whole = JSON::parse(json).ok()?;
    let get = |object: &JsValue, key: &str| Reflect::get(object, &key.into()).ok();
    if get(&whole, "format")?.as_string()? != FORMAT {
        return None;
    }
    let mut paper = Paper::new(&get(&whole, "text")?.as_string()?);
    let cards: Array = get(&whole, "cards").map(|cards| Array::from(&cards)).unwrap_or_default();
    for (card, object) in paper.cards.iter_mut().zip(cards.iter()) {
        let text = |key: &str| get(&object, key).and_then(|value| value.as_string());
        let flag = |key: &str| get(&object, key).and_then(|value| value.as_bool()).unwrap_or(false);
        *card = Card {
            is_away: flag("away"),
            is_kept: flag("kept"),
            date: text("date").unwrap_or_default(),
            kind: text("kind").unwrap_or_default(),
            title: text("title").unwrap_or_default(),
            parties: text("parties").unwrap_or_default(),
        };
    }
    Some(paper)
}

thread_local! {
    /// What the browser does not keep: it is there for as long as the page.
    static HERE: RefCell<Option<String>> = const { RefCell::new(None) };
}

/// Keeps the article and what is kept of its events in this browser; whether that worked.
#[must_use]
pub fn put(paper: &Paper) -> bool {
    kept::keep(&bundle(paper));
    let Some(json) = to_json(paper) else { return false };
    let stored = storage().is_some_and(|storage| storage.set_item(KEY, &json).is_ok());
    HERE.set((!stored).then_some(json));
    stored
}

/// The article that this browser keeps, or that this page does where the browser keeps none.
#[must_use]
pub fn take() -> Option<Paper> {
    let here = HERE.with_borrow(Clone::clone);
    from_json(&here.or_else(|| storage()?.get_item(KEY).ok().flatten())?)
}

/// Forgets the article.
pub fn forget() {
    kept::keep(&[]);
    HERE.take();
    if let Some(storage) = storage() {
        // Where it cannot be removed it was not kept either.
        let _ = storage.remove_item(KEY);
    }
}
