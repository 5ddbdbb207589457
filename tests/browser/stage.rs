//! The page on an element of its own, and what a reader does to it.

use std::{any::Any, sync::LazyLock};

use gloo::utils::{document, history, window};
use js_sys::Promise;
use leptos::{mount::mount_to, prelude::*};
use nien_bieu::{
    app::Page,
    catalogue::Catalogue,
    i18n::{Messages, messages},
};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Element, Event, EventInit, HtmlElement, HtmlInputElement, KeyboardEvent, KeyboardEventInit};

/// The real record.
static CATALOGUE: LazyLock<Catalogue> = LazyLock::new(|| Catalogue::whole().unwrap());

/// What the page says in Vietnamese.
pub static WORDS: LazyLock<&'static Messages> = LazyLock::new(|| messages(chronicle::Lang::Vi));

/// The upgrade of Viet Nam–Singapore relations, 12 March 2025.
pub const SINGAPORE: &str = "2025-03-12-viet-nam-singapore-cltd";

/// The page, taken down and the address restored when it is dropped.
pub struct Stage {
    host: HtmlElement,
    page: Option<Box<dyn Any>>,
    address: String,
    lang: Option<String>,
}

impl Stage {
    /// Puts the page up at that hash, and waits until it stands with all of its list.
    pub async fn open(hash: &str) -> Self {
        let address = window().location().href().unwrap();
        let lang = root().get_attribute("lang");
        let wanted = format!("{}#{hash}", address.split('#').next().unwrap_or_default());
        let wanted = web_sys::Url::new(&wanted).unwrap().href();
        // Browsers take so many changes of the address in ten seconds and pass over more; a test before may have used them.
        until("the address is taken", || {
            set_address(&wanted);
            window().location().href().unwrap() == wanted
        })
        .await;
        let host: HtmlElement = document().create_element("section").unwrap().unchecked_into();
        document().body().unwrap().append_child(&host).unwrap();
        let page = mount_to(host.clone(), || view! { <Page catalogue=&CATALOGUE/> });
        let stage = Self { host, page: Some(Box::new(page)), address, lang };
        until("the page stands", || stage.find("main h1, main h2").is_some()).await;
        if stage.find(".count").is_some() {
            stage.listed().await;
        }
        stage
    }

    /// The catalogue that the page shows.
    pub fn catalogue() -> &'static Catalogue {
        &CATALOGUE
    }

    /// The first element that the selector finds.
    pub fn find(&self, selector: &str) -> Option<Element> {
        self.host.query_selector(selector).unwrap()
    }

    /// As [`Self::find`], for what must be there.
    pub fn get(&self, selector: &str) -> HtmlElement {
        let found = self.find(selector).unwrap_or_else(|| panic!("nothing is {selector}"));
        found.dyn_into().unwrap_or_else(|_| panic!("{selector} is no HTML element"))
    }

    /// All elements that the selector finds.
    pub fn all(&self, selector: &str) -> Vec<HtmlElement> {
        let list = self.host.query_selector_all(selector).unwrap();
        (0..list.length()).filter_map(|at| list.get(at)?.dyn_into().ok()).collect()
    }

    /// The texts of all elements that the selector finds.
    pub fn texts(&self, selector: &str) -> Vec<String> {
        self.all(selector).iter().map(|element| element.text_content().unwrap_or_default()).collect()
    }

    /// The link or button of exactly that text or accessible name.
    pub fn named(&self, selector: &str, name: &str) -> HtmlElement {
        let is_named = |element: &HtmlElement| {
            element.get_attribute("aria-label").as_deref() == Some(name)
                || element.text_content().is_some_and(|text| text.trim() == name)
        };
        self.all(selector)
            .into_iter()
            .find(is_named)
            .unwrap_or_else(|| panic!("no {selector} is named {name}"))
    }

    /// How many events the page says that its list has. The list itself is drawn bit by bit.
    pub fn count(&self) -> usize {
        let count = self.texts(".count").concat();
        count.split(' ').next().unwrap_or_default().parse().unwrap_or_default()
    }

    /// The ids of the listed events, in order, once all of them are drawn.
    pub async fn listed(&self) -> Vec<String> {
        let cards = || self.all(".card[data-event]");
        until("the list is drawn to its end", || cards().len() == self.count()).await;
        cards().iter().filter_map(|card| card.get_attribute("data-event")).collect()
    }

    /// The search box.
    pub fn search_box(&self) -> HtmlInputElement {
        self.get("input[type=search]").unchecked_into()
    }

    /// Writes into the search box as typing does.
    pub fn search(&self, text: &str) {
        let field = self.search_box();
        field.set_value(text);
        dispatch(&field, "input");
    }

    /// The link of the list that opens an event.
    pub fn link_to(&self, event: &str) -> HtmlElement {
        self.get(&format!("[id='open-{event}']"))
    }

    /// The title of the open event.
    pub fn event_title(&self) -> Option<String> {
        self.find("#event-title")?.text_content()
    }
}

impl Drop for Stage {
    fn drop(&mut self) {
        self.page.take();
        self.host.remove();
        set_address(&self.address);
        match &self.lang {
            Some(lang) => root().set_attribute("lang", lang).unwrap(),
            None => root().remove_attribute("lang").unwrap(),
        }
    }
}

/// The root of the document.
pub fn root() -> Element {
    document().document_element().unwrap()
}

/// The hash of the address.
pub fn hash() -> String {
    window().location().hash().unwrap()
}

/// The id of the element that has the focus.
pub fn focused() -> String {
    document().active_element().map(|element| element.id()).unwrap_or_default()
}

/// Sends a bubbling event of that name to an element.
pub fn dispatch(to: &Element, name: &str) {
    let options = EventInit::new();
    options.set_bubbles(true);
    options.set_cancelable(true);
    to.dispatch_event(&Event::new_with_event_init_dict(name, &options).unwrap()).unwrap();
}

/// Presses a key on an element. False if the page has taken the key for itself.
pub fn press(on: &Element, key: &str) -> bool {
    let options = KeyboardEventInit::new();
    options.set_key(key);
    options.set_bubbles(true);
    options.set_cancelable(true);
    let event = KeyboardEvent::new_with_keyboard_event_init_dict("keydown", &options).unwrap();
    on.dispatch_event(&event).unwrap()
}

/// Waits until it holds. Panics if it does not in twenty seconds.
pub async fn until(what: &str, mut holds: impl FnMut() -> bool) {
    const STEP: i32 = 20;
    for _ in 0..(20_000 / STEP) {
        if holds() {
            return;
        }
        let pause = Promise::new(&mut |resolve, _| {
            window().set_timeout_with_callback_and_timeout_and_arguments_0(&resolve, STEP).unwrap();
        });
        JsFuture::from(pause).await.unwrap();
    }
    panic!("it never came that {what}");
}

fn set_address(url: &str) {
    history().replace_state_with_url(&JsValue::NULL, "", Some(url)).unwrap();
}
