//! The screen that is open: drawing it, and what a reader does to it.

use std::{
    cell::{Cell, RefCell},
    rc::Rc,
};

use gloo::{
    events::{EventListener, EventListenerOptions},
    timers::callback::Timeout,
    utils::{document, window},
};
use wasm_bindgen::JsCast;
use web_sys::{
    Element as DomElement, Event, EventTarget, HtmlInputElement, HtmlSelectElement, HtmlTextAreaElement,
};

use super::{
    desk::{Deed, Desk, places},
    export, paper,
};
use crate::{
    catalogue::Catalogue,
    i18n::messages,
    markup::{Element, el, live::nearest, patch},
    state::{PageState, Screen},
};

/// How long changes may gather before they are written to the address, in milliseconds: browsers refuse pages that
/// rewrite it at every keystroke.
const PAUSE: u32 = 250;

thread_local! {
    static OPEN: RefCell<Option<Rc<Session>>> = const { RefCell::new(None) };
}

/// An open screen.
struct Session {
    host: DomElement,
    desk: RefCell<Desk>,
    /// What is drawn, and from what tree.
    stands: RefCell<(DomElement, Element)>,
    /// The address that was last written or heard of.
    written: RefCell<String>,
    pending: Cell<Option<Timeout>>,
    listeners: RefCell<Vec<EventListener>>,
}

/// Opens the screen of an address; see [`super::open`].
pub fn open(host: DomElement, catalogue: &'static Catalogue, hash: &str, shown: &str) {
    close();
    let desk = Desk::new(catalogue, PageState::from_hash(hash), shown);
    let empty = el("div");
    let drawn = empty.create();
    // An element takes every child.
    let _ = host.append_child(&drawn);
    let session = Rc::new(Session {
        host,
        desk: RefCell::new(desk),
        stands: RefCell::new((drawn, empty)),
        written: RefCell::new(hash.to_owned()),
        pending: Cell::new(None),
        listeners: RefCell::new(Vec::new()),
    });
    OPEN.with(|open| open.replace(Some(Rc::clone(&session))));
    session.listen();
    session.draw();
}

/// The address or the listed events have changed.
pub fn show(hash: &str, shown: &str) {
    let Some(session) = OPEN.with(|open| open.borrow().clone()) else { return };
    {
        let mut desk = session.desk.borrow_mut();
        desk.shown = places(desk.catalogue, shown);
        // What the session wrote itself comes back to it, and may be older than what has been done since.
        if *session.written.borrow() != hash {
            session.pending.take();
            desk.state = PageState::from_hash(hash);
            hash.clone_into(&mut session.written.borrow_mut());
        }
    }
    session.draw();
}

/// The screen has been left.
pub fn close() {
    let session = OPEN.with(RefCell::take);
    if let Some(session) = session {
        session.pending.take();
        session.listeners.borrow_mut().clear();
        session.host.set_text_content(None);
    }
}

impl Session {
    /// Listens to what a reader does.
    fn listen(self: &Rc<Self>) {
        self.on(&self.host, "click", |session, event| {
            if let Some(pressed) = nearest(event, "button[data-does], a[data-does]") {
                let value = pressed.get_attribute("data-value").unwrap_or_default();
                session.hear(&pressed, value, false, event);
            }
        });
        for name in ["input", "change"] {
            self.on(&self.host, name, move |session, event| {
                let Some(field) = nearest(event, "[data-does]") else { return };
                if let Some(value) = value_of(&field) {
                    session.hear(&field, value, name == "input", event);
                }
            });
        }
        self.on(&window(), "pagehide", |session, _| session.write_pending());
    }

    /// Listens to one event for as long as the screen is open.
    fn on(
        self: &Rc<Self>,
        target: &EventTarget,
        name: &'static str,
        action: impl Fn(&Rc<Self>, &Event) + 'static,
    ) {
        let session = Rc::downgrade(self);
        let options = EventListenerOptions::enable_prevent_default();
        let listener = EventListener::new_with_options(target, name, options, move |event| {
            if let Some(session) = session.upgrade() {
                action(&session, event);
            }
        });
        self.listeners.borrow_mut().push(listener);
    }

    /// Hears of a deed.
    fn hear(self: &Rc<Self>, from: &DomElement, value: String, typing: bool, event: &Event) {
        let does = from.get_attribute("data-does").unwrap_or_default();
        if from.tag_name() == "A" {
            event.prevent_default();
        }
        self.act(&Deed { does, value, typing });
    }

    /// Does what a reader wants, draws what comes of it and writes it to the address.
    fn act(self: &Rc<Self>, deed: &Deed) {
        {
            let mut desk = self.desk.borrow_mut();
            desk.quietly = deed.typing;
            match desk.screen() {
                Some(Screen::Print) => paper::act(&mut desk, deed),
                Some(Screen::Take) => export::act(&mut desk, deed),
                _ => {}
            }
        }
        self.draw();
        let quietly = self.desk.borrow().quietly;
        self.write_soon(quietly);
    }

    /// Draws the screen.
    fn draw(&self) {
        let tree = {
            let desk = self.desk.borrow();
            let tree = screen(&desk);
            let title = desk.words().screen_title(desk.screen());
            document().set_title(&[title, " · ", messages(desk.lang()).site].concat());
            tree
        };
        let mut stands = self.stands.borrow_mut();
        let (element, before) = &mut *stands;
        *element = patch(element.clone(), before, &tree);
        *before = tree;
    }

    /// Writes the state to the address if it has changed: now, as a step that Back undoes, or soon and over the step
    /// before.
    fn write_soon(self: &Rc<Self>, quietly: bool) {
        if *self.written.borrow() == self.desk.borrow().state.to_hash() {
            return;
        }
        if quietly {
            let session = Rc::clone(self);
            self.pending.set(Some(Timeout::new(PAUSE, move || session.write(true))));
        } else {
            self.pending.take();
            self.write(false);
        }
    }

    /// Writes what waits to be written.
    fn write_pending(&self) {
        if self.pending.take().is_some() {
            self.write(true);
        }
    }

    /// Writes the state to the address. The main program hears of it by the browser's own event.
    fn write(&self, quietly: bool) {
        self.pending.take();
        let hash = self.desk.borrow().state.to_hash();
        hash.clone_into(&mut self.written.borrow_mut());
        let location = window().location();
        // A fragment is refused nowhere.
        let _ = if quietly { location.replace(&["#", &hash].concat()) } else { location.set_hash(&hash) };
    }
}

/// The screen that the address names.
fn screen(desk: &Desk) -> Element {
    match desk.screen() {
        Some(Screen::Print) => paper::screen(desk),
        Some(Screen::Take) => export::screen(desk),
        _ => el("div"),
    }
}

/// What a field holds.
fn value_of(field: &DomElement) -> Option<String> {
    if let Some(input) = field.dyn_ref::<HtmlInputElement>() {
        let is_box = matches!(input.type_().as_str(), "checkbox");
        return Some(if is_box { if input.checked() { "1" } else { "" }.to_owned() } else { input.value() });
    }
    if let Some(area) = field.dyn_ref::<HtmlTextAreaElement>() {
        return Some(area.value());
    }
    field.dyn_ref::<HtmlSelectElement>().map(HtmlSelectElement::value)
}
