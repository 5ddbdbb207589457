//! What is pointed at in one part of the screen shows in the others.

use gloo::utils::document;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event};

use crate::markup::{live::nearest, set};

/// The attribute of what is pointed at.
const POINTED: &str = "data-pointed";

/// Marks every card and mark of the event that the pointer or the focus came to, and takes the mark off all others.
pub fn point_out(event: &Event) {
    let on = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    let id = on
        .and_then(|on| on.closest("[data-event]").ok().flatten())
        .and_then(|on| on.get_attribute("data-event"))
        .unwrap_or_default();
    let mut is_marked = false;
    for element in all(&["[", POINTED, "]"].concat()) {
        if element.get_attribute("data-event").as_deref() == Some(&id) {
            is_marked = true;
        } else {
            // Taking an attribute off does not fail.
            let _ = element.remove_attribute(POINTED);
        }
    }
    if !is_marked && !id.is_empty() {
        for element in all(&["[data-event=\"", &id, "\"]"].concat()) {
            // The name is valid.
            let _ = element.set_attribute(POINTED, "");
        }
    }
}

/// Shows the name of the mark or group under the pointer beside it, as long as the pointer is there. The tree does not
/// say it, since it would be set anew for most of them at every step of a zoom.
pub(super) fn show_name(event: &Event) {
    let Some(on) = nearest(event, ".event-mark, .event-group") else { return };
    let name = if event.type_() == "mouseout" { None } else { on.get_attribute("aria-label") };
    if on.get_attribute("title") != name {
        set(&on, "title", name.as_deref());
    }
}

fn all(selector: &str) -> Vec<Element> {
    let Ok(list) = document().query_selector_all(selector) else { return Vec::new() };
    (0..list.length()).filter_map(|at| list.get(at)?.dyn_into().ok()).collect()
}
