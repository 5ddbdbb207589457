//! `window.timeline`: the record and the search for scripts of the page that embeds this one. See
//! `docs/embedding.md`.

use gloo::utils::{document, window};
use js_sys::{Object, Reflect};
use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::{JsCast, JsValue, prelude::Closure};
use web_sys::CustomEvent;

use crate::{
    app::App,
    ask::{Answer, Found, Passage},
    catalogue::Catalogue,
};

/// What `search` returns for each hit.
#[derive(Serialize)]
struct Hit<'a> {
    r#type: &'static str,
    id: &'a str,
    score: f32,
}

/// What `state` returns.
#[derive(Serialize)]
struct State<'a> {
    hash: String,
    lang: &'static str,
    query: &'a str,
    event: Option<&'a str>,
    shown: Vec<&'a str>,
}

/// Sets `window.timeline` and then tells the document by `timeline:ready`.
pub fn publish(catalogue: &'static Catalogue, app: App) {
    let timeline = Object::new();
    let set = |key: &str, value: &JsValue| {
        // A plain object takes every property.
        let _ = Reflect::set(&timeline, &key.into(), value);
    };
    set("version", &env!("CARGO_PKG_VERSION").into());
    set("events", &function(move |_| to_js(&catalogue.record().events)));
    set("articles", &function(move |_| to_js(&catalogue.record().articles)));
    set("search", &function(move |text| to_js(&search(catalogue, &text))));
    set("state", &function(move |_| state(catalogue, app)));
    let _ = Reflect::set(&window(), &"timeline".into(), &timeline);
    if let Ok(event) = CustomEvent::new("timeline:ready") {
        let _ = document().dispatch_event(&event);
    }
}

/// A function of one text that lives as long as the page.
fn function(body: impl Fn(String) -> JsValue + 'static) -> JsValue {
    let closure = Closure::<dyn Fn(JsValue) -> JsValue>::new(move |text: JsValue| {
        body(text.as_string().unwrap_or_default())
    });
    closure.into_js_value().unchecked_into()
}

/// A value as plain objects, arrays and strings.
fn to_js<T: Serialize + ?Sized>(value: &T) -> JsValue {
    value.serialize(&Serializer::json_compatible()).unwrap_or(JsValue::NULL)
}

/// Events and articles that answer, best first. An article's score is that of its best passage.
fn search<'a>(catalogue: &'a Catalogue, text: &str) -> Vec<Hit<'a>> {
    let record = catalogue.record();
    let found = Answer::of(text, catalogue).map_or_else(Vec::new, |answer| answer.found);
    found
        .into_iter()
        .filter_map(|found| match found {
            Found::Event(at, score) => {
                record.events.get(at).map(|event| Hit { r#type: "event", id: event.id, score })
            }
            Found::Passage(Passage { article, .. }, score) => {
                record.articles.get(article).map(|article| Hit { r#type: "article", id: article.id, score })
            }
        })
        .collect()
}

/// What the page shows at the moment.
fn state(catalogue: &Catalogue, app: App) -> JsValue {
    app.address.state().with_untracked(|state| {
        let shown = app.results.with_untracked(|results| {
            results
                .events
                .iter()
                .filter_map(|&at| catalogue.record().events.get(at))
                .map(|event| event.id)
                .collect()
        });
        to_js(&State {
            hash: state.to_hash(),
            lang: state.lang.tag(),
            query: &state.query,
            event: state.event.as_deref(),
            shown,
        })
    })
}
