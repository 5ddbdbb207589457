//! Where the focus goes when the screen is drawn again, and what fields show.

use gloo::utils::document;
use wasm_bindgen::JsCast;
use web_sys::{Element as DomElement, HtmlElement, HtmlInputElement, HtmlTextAreaElement};

use super::{
    desk::Desk,
    present::{self, show::Over},
};
use crate::state::Screen;

/// What gets the focus when it is new: the title of a slide, or what stands over it. Told apart by what it shows.
pub fn of(desk: &Desk) -> String {
    let id = match desk.screen() {
        Some(Screen::Present) if desk.show.curtain.is_some() => ".curtain".to_owned(),
        Some(Screen::Present) => match desk.show.over {
            Over::Overview if desk.show.finds => ["#", present::over::SEEK].concat(),
            Over::Overview => ".grid [aria-current]".to_owned(),
            Over::Help => ["#", present::over::HEADING].concat(),
            Over::Nothing if desk.show.blocked => ["#", present::over::HEADING].concat(),
            Over::Nothing => ["#", present::slide::TITLE].concat(),
        },
        Some(Screen::Speaker) => return String::new(),
        _ => "h1".to_owned(),
    };
    [&id, "|", desk.state.values.get("slide")].concat()
}

/// Gives the focus to what [`of`] named.
pub fn give(named: &str) {
    let selector = named.split('|').next().filter(|selector| !selector.is_empty());
    let element = selector
        .and_then(|selector| document().query_selector(&[".second ", selector].concat()).ok().flatten());
    if let Some(element) = element.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        // An element that cannot take the focus keeps it where it is.
        let _ = element.focus();
    }
}

/// Gives the focus back to the element of that id, where drawing has taken it: an element that is moved loses it. One
/// that can no longer be pressed hands it on to its neighbour.
pub fn keep(id: &str) {
    let Some(element) = document().get_element_by_id(id) else { return };
    let element = if element.has_attribute("disabled") {
        element.next_element_sibling().or(element.previous_element_sibling())
    } else {
        Some(element)
    };
    let is_on = document().active_element() == element;
    if let Some(element) =
        element.filter(|_| !is_on).and_then(|element| element.dyn_into::<HtmlElement>().ok())
    {
        // As above.
        let _ = element.focus();
    }
}

/// Lets fields show what the tree says; one in which someone types is left alone. Their attributes no longer tell once
/// a reader has touched them.
pub fn fill_fields(host: &DomElement) {
    let Ok(fields) = host.query_selector_all("input[type=text], input[type=search], textarea") else {
        return;
    };
    let active = document().active_element();
    for at in 0..fields.length() {
        let Some(field) = fields.get(at).and_then(|node| node.dyn_into::<DomElement>().ok()) else {
            continue;
        };
        if active.as_ref() == Some(&field) {
            continue;
        }
        if let Some(input) = field.dyn_ref::<HtmlInputElement>() {
            input.set_value(&field.get_attribute("value").unwrap_or_default());
        } else if let Some(area) = field.dyn_ref::<HtmlTextAreaElement>() {
            area.set_value(&field.text_content().unwrap_or_default());
        }
    }
}
