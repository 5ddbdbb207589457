//! The citations, which a file of their own holds: they come when they are first asked for.

use std::cell::RefCell;

use chronicle::Lang;
use exports::citations_file;
use gloo::utils::window;
use js_sys::{Array, JSON, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::Response;

use crate::teach::session;

/// The citations in a language, as far as they have come.
#[derive(Clone)]
pub enum Citations {
    /// They will come.
    OnTheWay,
    /// They did not come.
    Missing,
    /// They are there.
    Here(All),
}

/// All citations in a language: an object of lists.
#[derive(Clone)]
pub struct All(JsValue);

impl All {
    /// The citation of an event or article in the style of that place.
    pub fn of(&self, id: &str, style: usize) -> Option<String> {
        let list: Array = Reflect::get(&self.0, &id.into()).ok()?.dyn_into().ok()?;
        list.get(u32::try_from(style).ok()?).as_string()
    }
}

thread_local! {
    static KEPT: RefCell<[Option<Citations>; 2]> = const { RefCell::new([None, None]) };
}

/// The citations. The first who asks sends for them, and so does who asks after they did not come; the screen is drawn
/// again when they are there.
pub fn citations(lang: Lang) -> Citations {
    let at = usize::from(lang == Lang::En);
    if let Some(known) = KEPT.with_borrow(|kept| kept[at].clone()) {
        return known;
    }
    KEPT.with_borrow_mut(|kept| kept[at] = Some(Citations::OnTheWay));
    spawn_local(async move {
        let came = match fetched(&citations_file(lang)).await {
            Some(all) => Citations::Here(All(all)),
            None => Citations::Missing,
        };
        let missing = matches!(came, Citations::Missing);
        KEPT.with_borrow_mut(|kept| kept[at] = Some(came));
        session::redraw();
        if missing {
            KEPT.with_borrow_mut(|kept| kept[at] = None);
        }
    });
    Citations::OnTheWay
}

async fn fetched(file: &str) -> Option<JsValue> {
    let response = JsFuture::from(window().fetch_with_str(file)).await.ok()?;
    let response: Response = response.dyn_into().ok()?;
    if !response.ok() {
        return None;
    }
    let text = JsFuture::from(response.text().ok()?).await.ok()?.as_string()?;
    JSON::parse(&text).ok()
}
