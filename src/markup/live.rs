//! Parts of the page that change: trees that are drawn again, listeners, and what is built wholly anew.
//!
//! The framework's signals and effects say when; the trees of [`super`] say what. All of it belongs to what is being
//! drawn, and ends with it. What takes a closure boxes it at once, so that there is one code for all of them.

use std::{any::Any, rc::Rc};

use gloo::events::{EventListener, EventListenerOptions};
use leptos::prelude::{Effect, RenderEffect, StoredValue, untrack};
use wasm_bindgen::JsCast;
use web_sys::{Element as DomElement, Event, EventTarget};

use super::{Element, Shown};

/// An element of that tag that is what `draw` says: at once, and again whenever something changes that it reads.
/// The tree that it draws is of the same tag.
pub fn drawn(tag: &'static str, draw: impl FnMut() -> Element + 'static) -> DomElement {
    drawn_boxed(tag, Box::new(draw))
}

fn drawn_boxed(tag: &'static str, mut draw: Box<dyn FnMut() -> Element>) -> DomElement {
    let mut shown = Shown::new(tag);
    let element = shown.element().clone();
    now_and_again(move || shown.become_like(draw()));
    element
}

/// Fills an element with what `build` makes: at once, and wholly anew whenever something changes that `watch` reads.
/// What was built before is taken down with its listeners and effects.
pub fn anew(host: &DomElement, watch: impl Fn() + 'static, build: impl Fn() -> Vec<DomElement> + 'static) {
    let host = host.clone();
    now_and_again(move || {
        watch();
        untrack(|| {
            host.set_text_content(None);
            for part in build() {
                // An element takes every child.
                let _ = host.append_child(&part);
            }
        });
    });
}

/// Does something at once, and again whenever something changes that it reads.
pub fn now_and_again(action: impl FnMut() + 'static) {
    now_and_again_boxed(Box::new(action));
}

fn now_and_again_boxed(mut action: Box<dyn FnMut()>) {
    keep(RenderEffect::new(move |_: Option<()>| action()));
}

/// Does something once the page stands, and again whenever something changes that it reads.
pub fn effect(action: impl FnMut() + 'static) {
    effect_boxed(Box::new(action));
}

fn effect_boxed(action: Box<dyn FnMut()>) {
    Effect::new(action);
}

/// Does something at every event of that name that comes to an element or to what is in it.
pub fn on(target: &EventTarget, name: &'static str, action: impl FnMut(&Event) + 'static) {
    on_boxed(target, name, Box::new(action));
}

fn on_boxed(target: &EventTarget, name: &'static str, mut action: Box<dyn FnMut(&Event)>) {
    let options = EventListenerOptions::enable_prevent_default();
    keep(EventListener::new_with_options(target, name, options, move |event| action(event)));
}

/// Does something with its owner at every event of that name, as long as the listener is kept and the owner stands: for
/// what is drawn without the framework's signals.
pub fn listener<T: 'static>(
    owner: &Rc<T>,
    target: &EventTarget,
    name: &'static str,
    action: impl Fn(&Rc<T>, &Event) + 'static,
) -> EventListener {
    let owner = Rc::downgrade(owner);
    let options = EventListenerOptions::enable_prevent_default();
    EventListener::new_with_options(target, name, options, move |event| {
        if let Some(owner) = owner.upgrade() {
            action(&owner, event);
        }
    })
}

/// Keeps a value as long as what is being drawn stands.
pub fn keep(value: impl Any) {
    keep_boxed(Box::new(value));
}

fn keep_boxed(value: Box<dyn Any>) {
    StoredValue::new_local(value);
}

/// The element that an event came to.
#[must_use]
pub fn target(event: &Event) -> Option<DomElement> {
    event.target()?.dyn_into().ok()
}

/// The nearest element around where an event came to that the selector fits.
#[must_use]
pub fn nearest(event: &Event, selector: &str) -> Option<DomElement> {
    // The selectors are written in the program.
    target(event)?.closest(selector).ok().flatten()
}
