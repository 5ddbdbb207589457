//! A text of HTML as a document that is never shown.
//!
//! The site's policy lets no text become HTML. This is its one exception, by a trusted-types policy of its own name: the
//! document that [`parse`] makes belongs to no window, so that no script in it runs and nothing that it names is fetched.

use std::cell::OnceCell;

use gloo::utils::window;
use js_sys::{Function, Object, Reflect};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use web_sys::{Document, DomParser};

/// The name that the content security policy admits.
const NAME: &str = "nien-bieu-draft";

thread_local! {
    /// The policy: browsers make one of a name only once.
    static POLICY: OnceCell<Option<Object>> = const { OnceCell::new() };
}

/// The document of a text. None where the browser refuses it.
#[must_use]
pub fn parse(html: &str) -> Option<Document> {
    let parser = DomParser::new().ok()?;
    let text = POLICY.with(|policy| match policy.get_or_init(make) {
        Some(policy) => method(policy, "createHTML")?.call1(policy, &html.into()).ok(),
        None => Some(html.into()),
    })?;
    method(&parser, "parseFromString")?.call2(&parser, &text, &"text/html".into()).ok()?.dyn_into().ok()
}

/// The policy, which lets a text through as it is; none where the browser knows no such thing.
fn make() -> Option<Object> {
    let factory: Object = Reflect::get(&window(), &"trustedTypes".into()).ok()?.dyn_into().ok()?;
    let same: Closure<dyn Fn(JsValue) -> JsValue> = Closure::new(|text| text);
    let rules = Object::new();
    // A new object takes every property.
    let _ = Reflect::set(&rules, &"createHTML".into(), &same.into_js_value());
    method(&factory, "createPolicy")?.call2(&factory, &NAME.into(), &rules).ok()?.dyn_into().ok()
}

fn method(object: &JsValue, name: &str) -> Option<Function> {
    Reflect::get(object, &name.into()).ok()?.dyn_into().ok()
}
