//! The screen that is open: drawing it, and writing to the address what becomes of it.

use std::{
    cell::{Cell, RefCell},
    rc::Rc,
};

use gloo::{
    events::EventListener,
    timers::callback::{Interval, Timeout},
    utils::{document, window},
};
use wasm_bindgen::JsValue;
use web_sys::{Element as DomElement, Event, EventTarget};

use super::{
    attention, code,
    desk::{Deed, Desk, places},
    editor, export, listen, paper,
    present::{self, device, show::Wish},
    speaker,
    wire::Message,
};
use crate::{
    catalogue::Catalogue,
    i18n::messages,
    markup::{Element, Shown, el, live::listener},
    state::{PageState, Screen, View},
};

/// Browsers refuse pages that rewrite their address at every keystroke; the strictest takes a hundred in half a minute.
/// So this many changes are written at once in every [`SPELL`], and the others are put off by [`PAUSE`].
const AT_ONCE: u32 = 12;
/// In milliseconds.
const SPELL: f64 = 10_000.0;
/// In milliseconds.
const PAUSE: u32 = 500;

thread_local! {
    static OPEN: RefCell<Option<Rc<Session>>> = const { RefCell::new(None) };
}

/// An open screen.
pub(super) struct Session {
    pub(super) host: DomElement,
    pub(super) desk: RefCell<Desk>,
    drawn: RefCell<Shown>,
    /// The screen and slide that were drawn last.
    before: RefCell<(Option<Screen>, String)>,
    /// The address that was last written or heard of.
    written: RefCell<String>,
    pending: Cell<Option<Timeout>>,
    /// When the present spell began, in milliseconds since 1970, and how often the address was written in it.
    spell: Cell<(f64, u32)>,
    listeners: RefCell<Vec<EventListener>>,
    clock: Cell<Option<Interval>>,
    /// The speaker's window, once it has said that it is there.
    speaker: RefCell<Option<JsValue>>,
}

/// Opens the screen of an address; see [`super::open`].
pub fn open(host: DomElement, catalogue: &'static Catalogue, hash: &str, shown: &str) {
    close();
    let desk = Desk::new(catalogue, PageState::from_hash(hash), shown);
    let drawn = Shown::new("div");
    // An element takes every child.
    let _ = host.append_child(drawn.element());
    let session = Rc::new(Session {
        host,
        desk: RefCell::new(desk),
        drawn: RefCell::new(drawn),
        before: RefCell::new((None, String::new())),
        written: RefCell::new(hash.to_owned()),
        pending: Cell::new(None),
        spell: Cell::new((0.0, 0)),
        listeners: RefCell::new(Vec::new()),
        clock: Cell::new(None),
        speaker: RefCell::new(None),
    });
    OPEN.with(|open| open.replace(Some(Rc::clone(&session))));
    listen::all(&session);
    let weak = Rc::downgrade(&session);
    session.clock.set(Some(Interval::new(1_000, move || {
        if let Some(session) = weak.upgrade() {
            session.tick();
        }
    })));
    session.draw();
    session.greet();
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
    session.tell_speaker();
}

/// Draws what is open again: something has come that it waited for.
pub fn redraw() {
    if let Some(session) = OPEN.with(|open| open.borrow().clone()) {
        session.draw();
    }
}

/// The screen has been left.
pub fn close() {
    let session = OPEN.with(RefCell::take);
    if let Some(session) = session {
        session.pending.take();
        session.clock.take();
        session.listeners.borrow_mut().clear();
        session.host.set_text_content(None);
        device::leave_full();
        device::keep_awake(false);
        set_root("data-screen", None);
    }
}

/// Sets an attribute of the document's root, by which the style sheet knows the screen.
fn set_root(name: &str, value: Option<&str>) {
    if let Some(root) = document().document_element() {
        // The names are written in the program.
        let _ = match value {
            Some(value) => root.set_attribute(name, value),
            None => root.remove_attribute(name),
        };
    }
}

impl Session {
    /// Listens to one event for as long as the screen is open.
    pub(super) fn on(
        self: &Rc<Self>,
        target: &EventTarget,
        name: &'static str,
        action: impl Fn(&Rc<Self>, &Event) + 'static,
    ) {
        self.listeners.borrow_mut().push(listener(self, target, name, action));
    }

    /// The screen that is open.
    pub(super) fn screen(&self) -> Option<Screen> {
        self.desk.borrow().screen()
    }

    /// Does what a reader wants, draws what comes of it and writes it to the address.
    pub(super) fn act(self: &Rc<Self>, deed: &Deed) {
        self.change(|desk| {
            desk.quietly = deed.typing;
            match desk.screen() {
                Some(Screen::Present) => return present::act(desk, deed),
                Some(Screen::Speaker) => speaker::act(desk, deed),
                Some(Screen::Print) => paper::act(desk, deed),
                Some(Screen::Take) => export::act(desk, deed),
                Some(Screen::Code) => code::act(desk, deed),
                Some(Screen::Lesson | Screen::Own) | None => editor::act(desk, deed),
            }
            None
        });
    }

    /// Changes the desk, draws what comes of it, writes it to the address, and grants what only the browser can do.
    pub(super) fn change(self: &Rc<Self>, change: impl FnOnce(&mut Desk) -> Option<Wish>) {
        if self.drawn.try_borrow_mut().is_err() {
            // A field that is taken out of the page says that it has changed: that is the drawing's own doing.
            return;
        }
        let wish = change(&mut self.desk.borrow_mut());
        if let Some(wish) = wish {
            self.grant(wish);
        }
        self.draw();
        let quietly = self.desk.borrow().quietly;
        self.write_soon(quietly);
        self.tell_speaker();
    }

    /// Does what only the browser can do.
    fn grant(&self, wish: Wish) {
        match wish {
            Wish::Full => {
                let is_full = device::is_full() || self.desk.borrow().show.bare;
                self.desk.borrow_mut().show.bare = !is_full;
                if is_full { device::leave_full() } else { device::enter_full() }
            }
            Wish::EnterFull => {
                self.desk.borrow_mut().show.bare = true;
                device::enter_full();
            }
            Wish::Leave => device::leave_full(),
            Wish::Speaker => {
                let state = self.desk.borrow().state.clone();
                let hash = PageState { view: View::Second(Screen::Speaker), ..state }.to_hash();
                let opened = device::open_speaker(&["#", &hash].concat());
                self.desk.borrow_mut().show.blocked = opened.is_none();
            }
        }
    }

    /// Draws the screen.
    pub(super) fn draw(&self) {
        let (tree, now, slide) = {
            let mut desk = self.desk.borrow_mut();
            desk.show.now = device::now();
            let presents = desk.screen() == Some(Screen::Present);
            if presents && desk.show.began <= 0.0 {
                desk.show.began = desk.show.now;
            }
            device::keep_awake(presents);
            let title = desk.words().screen_title(desk.screen());
            document().set_title(&[title, " · ", messages(desk.lang()).site].concat());
            (screen(&desk), desk.screen(), attention::of(&desk))
        };
        let active = document().active_element().map(|element| element.id()).filter(|id| !id.is_empty());
        self.drawn.borrow_mut().become_like(tree);
        attention::fill_fields(&self.host);
        let before = self.before.replace((now, slide.clone()));
        if before.0 != now {
            set_root("data-screen", now.map(Screen::as_str));
            window().scroll_to_with_x_and_y(0.0, 0.0);
        }
        if before != (now, slide.clone()) {
            attention::give(&slide);
        } else if let Some(active) = active {
            attention::keep(&active);
        }
    }

    /// A second has passed.
    fn tick(self: &Rc<Self>) {
        match self.screen() {
            Some(Screen::Present) => {
                let runs = {
                    let desk = self.desk.borrow();
                    desk.show.auto || desk.show.timer
                };
                if runs {
                    self.change(|desk| {
                        let count = desk.stops().len();
                        let to = desk.show.tick(desk.at(count), count);
                        desk.quietly = true;
                        desk.stand_at(to, count);
                        None
                    });
                }
            }
            Some(Screen::Speaker) => {
                self.greet();
                self.draw();
            }
            _ => {}
        }
    }

    /// The speaker's window says to its presentation that it is there.
    fn greet(&self) {
        if self.screen() == Some(Screen::Speaker)
            && let Some(opener) = device::opener()
        {
            device::post(&opener, &Message::Hello.to_text());
        }
    }

    /// Tells the speaker's window where the presentation stands.
    pub(super) fn tell_speaker(&self) {
        let speaker = self.speaker.borrow().clone();
        let desk = self.desk.borrow();
        if let (Some(speaker), Some(Screen::Present)) = (speaker, desk.screen()) {
            let message = Message::Stands {
                hash: desk.state.to_hash(),
                curtain: desk.show.curtain,
                began: desk.show.began,
            };
            device::post(&speaker, &message.to_text());
        }
    }

    /// Hears what the other window says: the speaker's the presentation, and the other way round.
    pub(super) fn hear(self: &Rc<Self>, message: &Message, from: JsValue) {
        let screen = self.screen();
        match (message, screen) {
            (Message::Stands { hash, curtain, began }, Some(Screen::Speaker)) => {
                let is_presentation =
                    device::opener().is_some_and(|opener| js_sys::Object::is(&opener, &from));
                if !is_presentation {
                    return;
                }
                self.change(|desk| {
                    desk.quietly = true;
                    desk.state = PageState::from_hash(hash);
                    desk.enter(Screen::Speaker);
                    desk.show.curtain = *curtain;
                    desk.show.began = *began;
                    desk.link.heard = device::now();
                    None
                });
            }
            (Message::Hello, _) if device::is_ours(&from) => {
                self.speaker.replace(Some(from));
                self.tell_speaker();
            }
            (Message::Key(key), Some(Screen::Present)) if device::is_ours(&from) => {
                let press = present::keys::Press::of(key);
                self.change(|desk| present::keys::act(&press).and_then(|act| present::obey(desk, act)));
            }
            _ => {}
        }
    }

    /// Writes the state to the address if it has changed: now, as a step that Back undoes, or soon and over the step
    /// before.
    fn write_soon(self: &Rc<Self>, quietly: bool) {
        if *self.written.borrow() == self.desk.borrow().state.to_hash() {
            return;
        }
        if quietly && self.is_spent() {
            let session = Rc::clone(self);
            self.pending.set(Some(Timeout::new(PAUSE, move || session.write(true))));
        } else {
            self.write(quietly);
        }
    }

    /// Whether the address has been written often enough for now.
    fn is_spent(&self) -> bool {
        let (began, count) = self.spell.get();
        let now = device::now();
        if now - began > SPELL {
            self.spell.set((now, 0));
            return false;
        }
        count >= AT_ONCE
    }

    /// Writes what waits to be written.
    pub(super) fn write_pending(&self) {
        if self.pending.take().is_some() {
            self.write(true);
        }
    }

    /// Writes the state to the address. The main program hears of it by the browser's own event.
    fn write(&self, quietly: bool) {
        self.pending.take();
        let (began, count) = self.spell.get();
        self.spell.set((began, count + 1));
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
        Some(Screen::Lesson) => editor::screen(desk),
        Some(Screen::Present) => present::screen(desk),
        Some(Screen::Speaker) => speaker::screen(desk),
        Some(Screen::Print) => paper::screen(desk),
        Some(Screen::Take) => export::screen(desk),
        Some(Screen::Code) => code::screen(desk),
        // A screen of another program is not drawn here.
        Some(Screen::Own) | None => el("div"),
    }
}
