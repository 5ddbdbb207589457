//! The screen that is open: drawing it, and what a reader does to it.

use std::{
    cell::{Cell, RefCell},
    rc::Rc,
};

use chronicle::Lang;
use gloo::{
    events::EventListener,
    timers::callback::Timeout,
    utils::{document, window},
};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{
    DragEvent, Element as DomElement, Event, EventTarget, File, HtmlInputElement, HtmlSelectElement,
    HtmlTextAreaElement,
};

use super::{bundle::bundle, paper::Paper, read, screen, shelf};
use crate::{
    download::hand_over_text,
    i18n::own::own_words,
    kept,
    markup::{
        Shown,
        live::{listener, nearest},
    },
};

/// How long changes may gather before they are kept, in milliseconds.
const PAUSE: u32 = 400;
/// The largest file that is read, in bytes; a page of a newspaper has a fiftieth of it.
const LARGEST: f64 = 10_000_000.0;

thread_local! {
    static OPEN: RefCell<Option<Rc<Session>>> = const { RefCell::new(None) };
}

/// What the screen is drawn from.
pub(super) struct Desk {
    pub lang: Lang,
    pub paper: Option<Paper>,
    /// How many articles came before. A field that was typed into does not follow the tree, so that the cards of
    /// another article are other elements.
    pub before: usize,
    /// What was last said to the reader.
    pub said: Option<&'static str>,
    pub is_fault: bool,
}

struct Session {
    host: DomElement,
    desk: RefCell<Desk>,
    drawn: RefCell<Shown>,
    pending: Cell<Option<Timeout>>,
    listeners: RefCell<Vec<EventListener>>,
}

/// The language of an address.
fn lang(hash: &str) -> Lang {
    let tag = hash.trim_start_matches('#').split('&').find_map(|part| part.strip_prefix("lang="));
    tag.and_then(Lang::from_tag).unwrap_or_default()
}

/// Draws the screen into an element, with the article that this browser keeps.
pub fn open(host: DomElement, hash: &str) {
    close();
    let drawn = Shown::new("div");
    // An element takes every child.
    let _ = host.append_child(drawn.element());
    let desk = Desk { lang: lang(hash), paper: shelf::take(), before: 0, said: None, is_fault: false };
    let session = Rc::new(Session {
        host,
        desk: RefCell::new(desk),
        drawn: RefCell::new(drawn),
        pending: Cell::new(None),
        listeners: RefCell::new(Vec::new()),
    });
    OPEN.with(|open| open.replace(Some(Rc::clone(&session))));
    session.listen();
    session.draw();
    session.fill_text();
}

/// The address has changed: perhaps its language.
pub fn show(hash: &str) {
    let Some(session) = OPEN.with(|open| open.borrow().clone()) else { return };
    session.desk.borrow_mut().lang = lang(hash);
    session.draw();
}

/// The screen has been left.
pub fn close() {
    if let Some(session) = OPEN.with(RefCell::take) {
        session.keep();
        session.tell();
        session.listeners.borrow_mut().clear();
        session.host.set_text_content(None);
    }
}

impl Session {
    fn listen(self: &Rc<Self>) {
        self.on(&self.host, "click", |session, event| {
            if let Some(pressed) = nearest(event, "button[data-does]") {
                session.press(&pressed);
            }
        });
        self.on(&self.host, "input", Self::change);
        self.on(&self.host, "change", |session, event| {
            let input = nearest(event, "input[type=file]")
                .and_then(|input| input.dyn_into::<HtmlInputElement>().ok());
            match input {
                Some(input) => {
                    let file = input.files().and_then(|files| files.get(0));
                    // The same file may be chosen again.
                    input.set_value("");
                    session.read_file(file);
                }
                None => session.change(event),
            }
        });
        // What was judged a moment ago is not lost with the page.
        self.on(&window(), "pagehide", |session, _| session.keep());
        self.on(&self.host, "dragover", |_, event| event.prevent_default());
        self.on(&self.host, "drop", |session, event| {
            let dropped =
                event.dyn_ref::<DragEvent>().and_then(DragEvent::data_transfer).and_then(|data| data.files());
            if let Some(file) = dropped.and_then(|files| files.get(0)) {
                event.prevent_default();
                session.read_file(Some(file));
            }
        });
    }

    fn on(
        self: &Rc<Self>,
        target: &EventTarget,
        name: &'static str,
        action: impl Fn(&Rc<Self>, &Event) + 'static,
    ) {
        self.listeners.borrow_mut().push(listener(self, target, name, action));
    }

    /// Does what a button says.
    fn press(self: &Rc<Self>, button: &DomElement) {
        let does = button.get_attribute("data-does").unwrap_or_default();
        let card: Option<usize> = button.get_attribute("data-card").and_then(|card| card.parse().ok());
        match does.as_str() {
            "read" => {
                let text = self.text_area().map(|area| area.value()).unwrap_or_default();
                self.take_text(&text);
            }
            "keep" | "away" => {
                if let Some(card) = card {
                    self.judge(card, does == "keep");
                }
            }
            "forget" => {
                shelf::forget();
                kept::tell(&[]);
                let mut desk = self.desk.borrow_mut();
                (desk.paper, desk.said, desk.is_fault) = (None, Some(own_words(desk.lang).forgotten), false);
                drop(desk);
                self.pending.take();
                self.draw();
                self.fill_text();
            }
            _ => self.export(&does),
        }
    }

    /// Keeps a card or throws it away; pressed again, it is neither.
    fn judge(self: &Rc<Self>, at: usize, keep: bool) {
        if let Some(card) = self.desk.borrow_mut().paper.as_mut().and_then(|paper| paper.cards.get_mut(at)) {
            let (kept, away) = (keep && !card.is_kept, !keep && !card.is_away);
            (card.is_kept, card.is_away) = (kept, away);
        }
        self.draw();
        self.keep_soon();
        self.tell();
    }

    /// Tells the page what is kept.
    fn tell(&self) {
        let bundle = self.desk.borrow().paper.as_ref().map(bundle).unwrap_or_default();
        kept::tell(&bundle);
    }

    /// Hands out a file.
    fn export(&self, what: &str) {
        let desk = self.desk.borrow();
        let Some(paper) = &desk.paper else { return };
        let files =
            draft::seeds::files(&paper.page, &paper.judged(), Paper::names(), "bai-cua-ban.txt", &|_| None);
        let chosen = match what {
            "md" | "toml" => files.into_iter().find(|file| file.path.ends_with(what)).map(|file| {
                (
                    file.path.rsplit('/').next().unwrap_or_default().to_owned(),
                    file.text,
                    "text/plain;charset=utf-8",
                )
            }),
            _ => shelf::to_json(paper).map(|json| ("bai-cua-ban.json".to_owned(), json, "application/json")),
        };
        let worked = chosen.is_some_and(|(name, text, kind)| hand_over_text(&name, kind, &text).is_ok());
        drop(desk);
        if !worked {
            self.say(|lang| own_words(lang).not_saved, true);
        }
    }

    /// A field of a card has changed.
    fn change(self: &Rc<Self>, event: &Event) {
        if self.drawn.try_borrow_mut().is_err() {
            // A field that is taken out of the page says that it has changed: that is the drawing's own doing.
            return;
        }
        let Some(field) = nearest(event, "[data-field]") else { return };
        let at: Option<usize> = field.get_attribute("data-card").and_then(|card| card.parse().ok());
        let value = match (field.dyn_ref::<HtmlInputElement>(), field.dyn_ref::<HtmlSelectElement>()) {
            (Some(input), _) => input.value(),
            (None, Some(select)) => select.value(),
            (None, None) => return,
        };
        {
            let mut desk = self.desk.borrow_mut();
            let Some(card) = at.zip(desk.paper.as_mut()).and_then(|(at, paper)| paper.cards.get_mut(at))
            else {
                return;
            };
            match field.get_attribute("data-field").as_deref() {
                Some("date") => card.date = value,
                Some("kind") => card.kind = value,
                Some("title") => card.title = value,
                _ => card.parties = value,
            }
        }
        self.draw();
        self.keep_soon();
    }

    fn text_area(&self) -> Option<HtmlTextAreaElement> {
        self.host.query_selector("textarea").ok().flatten()?.dyn_into().ok()
    }

    /// Puts the article's text into the field, which does not follow the tree once it was typed in.
    fn fill_text(&self) {
        let desk = self.desk.borrow();
        if let Some(area) = self.text_area() {
            area.set_value(desk.paper.as_ref().map_or("", |paper| paper.text.as_str()));
        }
    }

    fn read_file(self: &Rc<Self>, file: Option<File>) {
        let Some(file) = file else { return };
        if file.size() > LARGEST {
            self.say(|lang| own_words(lang).too_large, true);
            return;
        }
        let session = Rc::clone(self);
        spawn_local(async move {
            let text = JsFuture::from(file.text()).await.ok().and_then(|text| text.as_string());
            match text {
                Some(text) if text.trim_start().starts_with('{') => session.take_json(&text),
                Some(text) => session.take_text(&text),
                None => session.say(|lang| own_words(lang).unreadable, true),
            }
        });
    }

    fn take_json(self: &Rc<Self>, json: &str) {
        match shelf::from_json(json) {
            Some(paper) => self.take(paper),
            None => self.say(|lang| own_words(lang).other_json, true),
        }
    }

    fn take_text(self: &Rc<Self>, text: &str) {
        let text =
            if read::is_html(text) { read::text_of(text).unwrap_or_default() } else { text.to_owned() };
        let paper = Paper::new(&text);
        if paper.has_text() {
            self.take(paper);
        } else {
            self.say(|lang| own_words(lang).no_text, true);
        }
    }

    fn take(self: &Rc<Self>, paper: Paper) {
        if !self.may_replace(&paper) {
            return;
        }
        let kept = shelf::put(&paper);
        {
            let mut desk = self.desk.borrow_mut();
            let words = own_words(desk.lang);
            desk.paper = Some(paper);
            desk.before += 1;
            (desk.said, desk.is_fault) =
                (Some(if kept { words.read_and_kept } else { words.read_not_kept }), false);
        }
        self.draw();
        self.tell();
        self.fill_text();
    }

    /// Whether another article may take the place of the one that is there: the reader is asked where events of it are
    /// kept, which would be gone.
    fn may_replace(&self, paper: &Paper) -> bool {
        let question = {
            let desk = self.desk.borrow();
            let before = desk.paper.as_ref().filter(|before| before.text != paper.text);
            let is_judged = before.is_some_and(|before| before.cards.iter().any(|card| card.is_kept));
            is_judged.then_some(own_words(desk.lang).replace)
        };
        // A browser that asks nothing lets nothing be lost.
        question.is_none_or(|question| window().confirm_with_message(question).unwrap_or(false))
    }

    fn say(&self, words: impl Fn(Lang) -> &'static str, is_fault: bool) {
        {
            let mut desk = self.desk.borrow_mut();
            (desk.said, desk.is_fault) = (Some(words(desk.lang)), is_fault);
        }
        self.draw();
    }

    fn keep_soon(self: &Rc<Self>) {
        let session = Rc::clone(self);
        self.pending.set(Some(Timeout::new(PAUSE, move || session.keep())));
    }

    /// Keeps what has changed.
    fn keep(&self) {
        let has_changed = self.pending.take().is_some();
        if let Some(paper) = self.desk.borrow().paper.as_ref().filter(|_| has_changed) {
            // The screen said at the start whether this browser keeps anything.
            let _ = shelf::put(paper);
        }
    }

    fn draw(&self) {
        let tree = {
            let desk = self.desk.borrow();
            let words = own_words(desk.lang);
            document().set_title(&[words.title, " · ", words.site].concat());
            screen::screen(&desk)
        };
        self.drawn.borrow_mut().become_like(tree);
    }
}
