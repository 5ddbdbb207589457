//! The state in the browser's address and history.

use gloo::{
    timers::callback::Timeout,
    utils::{history, window},
};
use leptos::prelude::{LocalStorage, SetValue, StoredValue, UpdateValue};
use wasm_bindgen::JsValue;
use web_sys::MouseEvent;

use super::{PageState, View, links::href};
use crate::{
    catalogue::Catalogue,
    markup::live::{nearest, on},
    signals::{Memo, Signal, Watched},
};

/// How long typing may pause before it is written to the address, in milliseconds. Browsers refuse pages that
/// rewrite their address at every keystroke.
const TYPING_PAUSE: u32 = 250;

/// The page's state, kept equal to the fragment of its address. Copies of it are the same state.
#[derive(Clone, Copy)]
pub struct Address {
    catalogue: &'static Catalogue,
    state: Signal<PageState>,
    way: Signal<Way>,
    pending: StoredValue<Option<Timeout>, LocalStorage>,
    /// The fragment that the state was last read from or written to. Browsers tell of one step by two events, and what
    /// follows from the first must outlast the second.
    last: Signal<String>,
}

/// How the reader came to the state.
#[derive(Clone, Default, PartialEq)]
struct Way {
    /// Whether by a choice, not by Back or Forward.
    is_by_choice: bool,
    /// The event that was last opened.
    event: Option<String>,
    /// The screen that it was opened from.
    from: View,
}

impl Address {
    /// Reads the address and follows it from then on: links, Back, Forward, and what a reader types into it.
    #[must_use]
    pub fn follow(catalogue: &'static Catalogue) -> Self {
        let address = Self {
            catalogue,
            state: Signal::new(read(catalogue)),
            way: Signal::new(Way::default()),
            pending: StoredValue::new_local(None),
            last: Signal::new(fragment()),
        };
        for name in ["hashchange", "popstate"] {
            on(&window(), name, move |_| {
                let fragment = fragment();
                if address.last.try_with_untracked(|last| *last == fragment) != Some(false) {
                    return;
                }
                address.last.set(fragment);
                address.pending.try_set_value(None);
                address.way.update(|way| way.is_by_choice = false);
                address.become_state(read(address.catalogue));
            });
        }
        address
    }

    /// The state, to look at.
    #[must_use]
    pub fn state(self) -> Signal<PageState> {
        self.state
    }

    /// Whether the reader's own choice, not Back or Forward, led to the state.
    #[must_use]
    pub fn is_by_choice(self) -> bool {
        self.way.with_untracked(|way| way.is_by_choice)
    }

    /// A part of the state that notifies only when it changes. A plain function rather than a closure, so that parts
    /// of one type share their code.
    pub fn part<T: Watched>(self, part: fn(&PageState) -> T) -> Memo<T> {
        Memo::new(move || self.state.with(part))
    }

    /// Changes the state by a choice of the reader: Back undoes it.
    pub fn push(self, change: impl FnOnce(&mut PageState)) {
        let mut state = self.state.get_untracked();
        change(&mut state);
        self.push_state(state);
    }

    /// What is not code of its own for every change.
    fn push_state(self, state: PageState) {
        self.write_pending();
        self.way.update(|way| way.is_by_choice = true);
        if self.state.with_untracked(|before| *before == state) {
            return;
        }
        let url = href(&state);
        self.become_state(state);
        if history().push_state_with_url(&JsValue::NULL, "", Some(&url)).is_err() {
            // Some browsers refuse this for a page opened from a file; the fragment itself they let us set.
            let _ = window().location().set_hash(&url);
        }
        self.last.set(fragment());
    }

    /// Takes a state for the page's, and remembers from where an event is opened in it.
    fn become_state(self, state: PageState) {
        let before = self.state.get_untracked();
        // An article that is read in between is no place to go back to.
        let is_from = matches!(before.view, View::Explore | View::Ladder(_));
        if is_from && state.event.is_some() && state.event != before.event {
            self.way.update(|way| (way.event, way.from) = (state.event.clone(), before.view));
        }
        self.state.set(state);
    }

    /// The screen that closing an event leads back to: the ladder if it was opened there, or else the explorer.
    #[must_use]
    pub fn way_back(self, event: &str) -> View {
        self.way.with_untracked(|way| {
            if way.event.as_deref() == Some(event) { way.from.clone() } else { View::Explore }
        })
    }

    /// Closes the open event.
    pub fn close_event(self) {
        self.push(|state| {
            if let Some(event) = state.event.take() {
                state.view = self.way_back(&event);
            }
        });
    }

    /// Follows a link of the page, a click on which comes here, and keeps the query and the filters: the link
    /// itself, as a reader may copy it, has neither.
    pub fn follow_link(self, click: &MouseEvent) {
        let held = click.ctrl_key() || click.meta_key() || click.shift_key() || click.alt_key();
        let link = nearest(click, "a.keep").and_then(|link| link.get_attribute("href"));
        let Some(link) = link else { return };
        if held || click.button() != 0 {
            return;
        }
        click.prevent_default();
        let hash = link.split_once('#').map_or("", |(_, hash)| hash);
        let PageState { view, event, .. } = PageState::from_hash(hash);
        self.push(|state| {
            state.view = view;
            state.event = event;
        });
    }

    /// Changes the state by typing: no new step in the history, and the address follows after a pause.
    pub fn replace(self, change: impl FnOnce(&mut PageState)) {
        self.state.update(change);
        self.write_later();
    }

    fn write_later(self) {
        let timeout = Timeout::new(TYPING_PAUSE, move || {
            self.write();
            self.pending.try_set_value(None);
        });
        self.pending.set_value(Some(timeout));
    }

    /// Writes what was typed and is not in the address yet.
    fn write_pending(self) {
        if self.pending.try_update_value(Option::take).flatten().is_some() {
            self.write();
        }
    }

    /// Writes the state over the address.
    fn write(self) {
        if let Some(url) = self.state.try_with_untracked(href) {
            // Refused only where `push` has its own way out; the state itself is safe.
            let _ = history().replace_state_with_url(&JsValue::NULL, "", Some(&url));
            self.last.set(fragment());
        }
    }
}

/// The address of the page without its fragment.
#[must_use]
pub fn page_url() -> String {
    let url = window().location().href().unwrap_or_default();
    url.split('#').next().unwrap_or_default().to_owned()
}

/// The fragment of the address, with its `#`.
fn fragment() -> String {
    window().location().hash().unwrap_or_default()
}

/// The state in the address.
fn read(catalogue: &Catalogue) -> PageState {
    let mut state = PageState::from_hash(&fragment());
    state.drop_unknown(catalogue.record());
    state
}
