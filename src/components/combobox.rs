//! The keys and the state of a text box with suggestions, by the pattern of an editable combobox with a list:
//! <https://www.w3.org/WAI/ARIA/apg/patterns/combobox/>.

use web_sys::KeyboardEvent;

use super::suggestion_list::{choose, option_id};
use crate::{
    app::App,
    ask::{Suggestion, suggestions},
    focus,
    signals::{Memo, Signal},
};

/// What is suggested, and which suggestion is at hand. Copies of it are the same box.
#[derive(Clone, Copy)]
pub struct Combobox {
    app: App,
    open: Signal<bool>,
    /// The place of the suggestion at hand; none before a key chooses one.
    pub active: Signal<Option<usize>>,
    /// The suggestions; none while the list is closed.
    pub list: Memo<Vec<Suggestion>>,
}

impl Combobox {
    /// The suggestions for a text, closed.
    #[must_use]
    pub fn new(app: App, text: Memo<String>) -> Self {
        let open = Signal::new(false);
        let list = Memo::new(move || {
            if open.get() { text.with(|text| suggestions(text, app.catalogue)) } else { Vec::new() }
        });
        Self { app, open, active: Signal::new(None), list }
    }

    /// Opens the list anew.
    pub fn open(self) {
        self.active.set(None);
        self.open.set(true);
    }

    /// Closes the list.
    pub fn close(self) {
        self.open.set(false);
        self.active.set(None);
    }

    /// Does what the suggestion of that place promises.
    pub fn take(self, place: usize) {
        if let Some(&suggestion) = self.list.get_untracked().get(place) {
            self.close();
            choose(self.app, suggestion);
        }
    }

    /// Does what a key means. While an input method composes, every key is its own.
    pub fn press(self, event: &KeyboardEvent) {
        if event.is_composing() {
            return;
        }
        match event.key().as_str() {
            key @ ("ArrowDown" | "ArrowUp") => {
                self.open.set(true);
                let places = self.list.with_untracked(Vec::len);
                if places > 0 {
                    event.prevent_default();
                    self.go(step(self.active.get_untracked(), key == "ArrowDown", places));
                }
            }
            "Enter" => match self.active.get_untracked() {
                Some(place) => self.take(place),
                None => self.close(),
            },
            "Escape" if self.list.with_untracked(|list| !list.is_empty()) => {
                event.prevent_default();
                self.close();
            }
            "Home" | "End" => self.active.set(None),
            _ => {}
        }
    }

    fn go(self, place: Option<usize>) {
        self.active.set(place);
        if let Some(place) = place {
            focus::after_render(move || focus::reveal(&option_id(place)));
        }
    }
}

/// The place of the next option, or of none beyond the ends, from where it starts anew.
fn step(place: Option<usize>, down: bool, places: usize) -> Option<usize> {
    match (place, down) {
        (None, true) => Some(0),
        (None, false) => places.checked_sub(1),
        (Some(place), true) => Some(place + 1).filter(|&next| next < places),
        (Some(place), false) => place.checked_sub(1),
    }
}
