//! A screen that a second program draws: the program is fetched by `public/boot.js` when the screen is first opened.

use std::{cell::RefCell, rc::Rc};

use wasm_bindgen::{JsCast, JsValue, prelude::wasm_bindgen};
use wasm_bindgen_futures::spawn_local;
use web_sys::{Element as DomElement, console};

use crate::{
    app::App,
    catalogue::Catalogue,
    details::{Details, notice},
    markup::{
        Element, el,
        live::{drawn, effect, keep, nearest, on},
    },
    signals::Signal,
    state::PageState,
};

#[wasm_bindgen]
extern "C" {
    /// Fetches and starts a second program.
    #[wasm_bindgen(js_name = loadProgram, catch)]
    async fn load(name: &str) -> Result<JsValue, JsValue>;

    /// A second program that was fetched and runs: the exports of its binary.
    #[derive(Clone)]
    type Fetched;

    /// Draws the screen of that address into an element, from the bundles of the record and of the reader's own events,
    /// and the ids of the events that are shown.
    #[wasm_bindgen(method)]
    fn open(
        this: &Fetched,
        host: &DomElement,
        core: &[u8],
        details: &[u8],
        own: &[u8],
        hash: &str,
        shown: &str,
    );

    /// Tells it that the address or the events have changed.
    #[wasm_bindgen(method)]
    fn show(this: &Fetched, hash: &str, shown: &str);

    /// Ends what it listens to.
    #[wasm_bindgen(method)]
    fn close(this: &Fetched);
}

/// A second program that is a part of this one: see `src/bin/whole.rs`.
#[derive(Debug)]
pub struct Linked {
    /// The name by which it would be fetched.
    pub name: &'static str,
    /// Draws the screen of that address into an element, from the record and the ids of the events that are shown.
    pub open: fn(DomElement, &'static Catalogue, &str, &str),
    /// Tells it that the address or the events have changed.
    pub show: fn(&str, &str),
    /// Ends what it listens to.
    pub close: fn(),
}

/// A second program that runs.
#[derive(Clone)]
enum Program {
    Fetched(Fetched),
    Linked(&'static Linked),
}

impl Program {
    fn open(&self, host: &DomElement, catalogue: &'static Catalogue, hash: &str, shown: &str) {
        match self {
            Self::Fetched(program) => {
                if let Some([core, details, own]) = catalogue.bundles() {
                    program.open(host, core, details, own, hash, shown);
                }
            }
            Self::Linked(program) => (program.open)(host.clone(), catalogue, hash, shown),
        }
    }

    fn show(&self, hash: &str, shown: &str) {
        match self {
            Self::Fetched(program) => program.show(hash, shown),
            Self::Linked(program) => (program.show)(hash, shown),
        }
    }

    fn close(&self) {
        match self {
            Self::Fetched(program) => program.close(),
            Self::Linked(program) => (program.close)(),
        }
    }
}

/// A program once it is there; closed when its screen is left.
#[derive(Clone, Default)]
struct Slot(Rc<RefCell<Option<Program>>>);

/// What the screen keeps, so that the program ends with it.
struct Closing(Slot);

impl Drop for Closing {
    fn drop(&mut self) {
        if let Some(program) = self.0.0.take() {
            program.close();
        }
    }
}

/// The attribute of the button that asks for a program again.
const AGAIN: &str = "data-again";

/// The screens of a program: it draws another of them itself, when the address says so.
#[must_use]
pub fn second(app: App, name: &'static str) -> DomElement {
    let arrival = Signal::new(Details::OnTheWay);
    let slot = Slot::default();
    keep(Closing(slot.clone()));
    let host = el("div").class("second").create();
    let note = drawn("div", move || {
        let said = notice(app.details.get(), app.words).or_else(|| said(app, arrival.get()));
        el("div").children(said)
    });
    let place = slot.clone();
    let fetch = move || fetch(name, arrival, place.clone());
    if let Some(linked) = app.linked.iter().find(|linked| linked.name == name) {
        slot.0.replace(Some(Program::Linked(linked)));
        arrival.set(Details::Here);
    } else {
        fetch();
    }
    on(&note, "click", move |click| {
        if nearest(click, "[data-again]").is_some() {
            fetch();
        }
    });
    let stage = host.clone();
    let mut opened = false;
    effect(move || {
        let here = arrival.get() == Details::Here && app.details.get() == Details::Here;
        let hash = app.address.state().with(PageState::to_hash);
        let shown = app.results.with(|results| ids(app, &results.events));
        let program = slot.0.borrow().clone().filter(|_| here);
        let Some(program) = program else { return };
        if opened {
            program.show(&hash, &shown);
        } else {
            opened = true;
            program.open(&stage, app.catalogue, &hash, &shown);
        }
    });
    el("div").create_with([note, host])
}

/// Fetches a program into its slot, and says how that went.
fn fetch(name: &'static str, arrival: Signal<Details>, slot: Slot) {
    arrival.set(Details::OnTheWay);
    spawn_local(async move {
        match load(name).await {
            Ok(program) => {
                slot.0.replace(Some(Program::Fetched(program.unchecked_into())));
                // The screen may have been left meanwhile: then there is nothing to tell.
                arrival.set(Details::Here);
            }
            Err(fault) => {
                console::error_1(&fault);
                arrival.set(Details::Missing);
            }
        }
    });
}

/// What stands while a program has not come.
fn said(app: App, arrival: Details) -> Option<Element> {
    let words = app.words;
    let line = el("p").class("note").attr("role", "status");
    match arrival {
        Details::Here => None,
        Details::OnTheWay => Some(line.text(words.screen_coming)),
        Details::Missing => {
            let button = el("button").attr("type", "button").class("button").attr(AGAIN, "");
            Some(line.text(words.screen_missing).text(" ").child(button.text(words.try_again)))
        }
    }
}

/// The ids of the events of those places, with commas between.
fn ids(app: App, events: &[usize]) -> String {
    let events = events.iter().filter_map(|&at| app.record().events.get(at));
    events.map(|event| event.id).collect::<Vec<_>>().join(",")
}
