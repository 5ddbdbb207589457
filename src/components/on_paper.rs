//! What a list has on paper and not on a screen: the sources of each event, which a screen shows with an open event.

use std::{cell::RefCell, rc::Rc};

use gloo::utils::{document, window};
use web_sys::Element as DomElement;

use super::{evidence_list, link_id};
use crate::{app::App, details::notice, markup::live::on};

/// Adds to each event of a list its sources for as long as the page is printed, or to the list that they have not
/// come. A browser prints what stands when the listener returns; signals would come too late.
pub fn sources_on_paper(app: App, list: &DomElement) {
    let added: Rc<RefCell<Vec<DomElement>>> = Rc::default();
    let list = list.clone();
    let adds = Rc::clone(&added);
    on(&window(), "beforeprint", move |_| {
        take_off(&adds);
        let note = notice(app.details.get_untracked(), app.words).map(|note| (list.clone(), note));
        let sources = app.drawn_once(|scene| {
            let events = app.results.with_untracked(|results| results.events.clone());
            let events = events.into_iter().filter_map(|at| app.record().events.get(at));
            let sources = events.filter(|_| note.is_none()).filter_map(|event| {
                let link = document().get_element_by_id(&link_id(event.id))?;
                Some((link.closest(".card").ok()??, evidence_list(scene, event)))
            });
            sources.collect::<Vec<_>>()
        });
        for (place, tree) in note.into_iter().chain(sources) {
            let element = tree.create();
            // An element takes every child.
            let _ = place.append_child(&element);
            adds.borrow_mut().push(element);
        }
    });
    on(&window(), "afterprint", move |_| take_off(&added));
}

/// Takes off what was added.
fn take_off(added: &RefCell<Vec<DomElement>>) {
    added.take().iter().for_each(DomElement::remove);
}
