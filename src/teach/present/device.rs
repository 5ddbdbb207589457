//! What only the browser can do: the whole screen, a screen that stays awake, a second window.
//!
//! Each of these is missing somewhere, and then the presentation goes on without it.

use std::cell::{Cell, RefCell};

use gloo::utils::{document, window};
use js_sys::{Function, Object, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::Window;

/// The name of the speaker's window, so that there is one only.
const SPEAKER: &str = "nien-bieu-speaker";

/// Calls a method that the browser may not have.
fn call(of: &JsValue, name: &str, argument: Option<&JsValue>) -> Option<JsValue> {
    let method: Function = Reflect::get(of, &name.into()).ok()?.dyn_into().ok()?;
    match argument {
        Some(argument) => method.call1(of, argument).ok(),
        None => method.call0(of).ok(),
    }
}

/// Leaves alone what becomes of a promise: a refusal changes nothing.
fn forget(promise: Option<JsValue>) {
    if let Some(promise) = promise.and_then(|promise| promise.dyn_into::<Promise>().ok()) {
        spawn_local(async move {
            let _ = JsFuture::from(promise).await;
        });
    }
}

/// Whether the page has the whole screen.
#[must_use]
pub fn is_full() -> bool {
    document().fullscreen_element().is_some()
}

/// Gives the page the whole screen. Where the browser has none, the presentation fills its window all the same.
pub fn enter_full() {
    if let Some(root) = document().document_element() {
        forget(call(&root, "requestFullscreen", None));
    }
}

/// Gives the whole screen back.
pub fn leave_full() {
    if is_full() {
        forget(call(&document(), "exitFullscreen", None));
    }
}

thread_local! {
    /// Whether the screen shall stay awake, and what the browser gave for it.
    static AWAKE: (Cell<bool>, RefCell<Option<JsValue>>) = const { (Cell::new(false), RefCell::new(None)) };
}

/// Keeps the screen awake from now on, or lets it sleep again.
pub fn keep_awake(awake: bool) {
    AWAKE.with(|(wanted, lock)| {
        if wanted.replace(awake) == awake {
            return;
        }
        if awake {
            ask_to_stay_awake();
        } else if let Some(lock) = lock.take() {
            forget(call(&lock, "release", None));
        }
    });
}

/// Asks again where the screen shall stay awake: what the browser gave ends when the page is hidden.
pub fn still_awake() {
    if AWAKE.with(|(wanted, _)| wanted.get()) {
        ask_to_stay_awake();
    }
}

fn ask_to_stay_awake() {
    let asked = Reflect::get(&window().navigator(), &"wakeLock".into())
        .ok()
        .and_then(|lock| call(&lock, "request", Some(&"screen".into())))
        .and_then(|promise| promise.dyn_into::<Promise>().ok());
    let Some(asked) = asked else { return };
    spawn_local(async move {
        // A refusal changes nothing.
        let Ok(given) = JsFuture::from(asked).await else { return };
        AWAKE.with(|(wanted, lock)| {
            if wanted.get() {
                lock.replace(Some(given));
            } else {
                forget(call(&given, "release", None));
            }
        });
    });
}

/// Opens the speaker's window at an address; nothing where the browser does not let it.
#[must_use]
pub fn open_speaker(url: &str) -> Option<Window> {
    window().open_with_url_and_target_and_features(url, SPEAKER, "popup,width=1100,height=720").ok().flatten()
}

/// The time in milliseconds since 1970.
#[must_use]
pub fn now() -> f64 {
    js_sys::Date::now()
}

/// The time of day, `9:05`.
#[must_use]
pub fn time_of_day() -> String {
    let now = js_sys::Date::new_0();
    format!("{}:{:02}", now.get_hours(), now.get_minutes())
}

/// The window that opened this one, if it is there.
#[must_use]
pub fn opener() -> Option<JsValue> {
    window().opener().ok().filter(|opener| !opener.is_null() && !opener.is_undefined())
}

/// Whether a window was opened by this one.
#[must_use]
pub fn is_ours(other: &JsValue) -> bool {
    // A window of another origin lets one see who opened it.
    Reflect::get(other, &"opener".into()).is_ok_and(|opener| Object::is(&opener, &window()))
}

/// Sends a message to a window of this page.
pub fn post(to: &JsValue, message: &str) {
    let origin = window().origin();
    // A page from a file has no origin that could be named: its window says `null`.
    let origin = if origin.starts_with("http") { origin } else { "*".to_owned() };
    if let Ok(Ok(post)) = Reflect::get(to, &"postMessage".into()).map(JsCast::dyn_into::<Function>) {
        // A window that was closed takes no message.
        let _ = post.call2(to, &message.into(), &origin.into());
    }
}
