//! Moving the focus and the scroll position.

use gloo::utils::{document, window};
use wasm_bindgen::JsCast;
use web_sys::{FocusOptions, HtmlElement, ScrollIntoViewOptions, ScrollLogicalPosition};

/// Moves the focus to the element of that id, if there is one, and brings it into view.
pub fn on(id: &str) {
    if let Some(element) = element(id) {
        // An element that cannot take the focus keeps it where it is.
        let _ = element.focus();
    }
}

/// Brings the element of that id into view, its start at the start of the screen.
pub fn scroll_to(id: &str) {
    scroll_into_view(id, ScrollLogicalPosition::Start);
}

/// Brings the element of that id to that place of the screen.
fn scroll_into_view(id: &str, block: ScrollLogicalPosition) {
    if let Some(element) = element(id) {
        let options = ScrollIntoViewOptions::new();
        options.set_block(block);
        options.set_inline(ScrollLogicalPosition::Nearest);
        element.scroll_into_view_with_scroll_into_view_options(&options);
    }
}

/// Whether the element of that id has the focus.
#[must_use]
pub fn is_on(id: &str) -> bool {
    document().active_element().is_some_and(|element| element.id() == id)
}

/// Moves the focus to the element of that id and leaves the page where it is scrolled to.
pub fn on_without_scroll(id: &str) {
    if let Some(element) = element(id) {
        let options = FocusOptions::new();
        options.set_prevent_scroll(true);
        // An element that cannot take the focus keeps it where it is.
        let _ = element.focus_with_options(&options);
    }
}

/// Gives the focus back to the element of that id: it stays where it is if it is in view, and comes to the middle of a
/// narrow screen, on which all has moved.
pub fn back_on(id: &str) {
    on_without_scroll(id);
    let block = if is_narrow() { ScrollLogicalPosition::Center } else { ScrollLogicalPosition::Nearest };
    scroll_into_view(id, block);
}

/// Brings the element of that id into view in whatever box it lies, by as little as will do.
pub fn reveal(id: &str) {
    scroll_into_view(id, ScrollLogicalPosition::Nearest);
}

/// Does something once what changed has been drawn.
pub fn after_render(action: impl FnOnce() + 'static) {
    after_render_boxed(Box::new(action));
}

fn after_render_boxed(action: Box<dyn FnOnce()>) {
    leptos::prelude::request_animation_frame(action);
}

/// Whether the screen has room for one column only: an open event then takes the page. The width is that of the
/// style sheet.
#[must_use]
pub fn is_narrow() -> bool {
    window().match_media("(max-width: 68.74rem)").ok().flatten().is_some_and(|query| query.matches())
}

/// Scrolls the page to that many CSS pixels from its top.
pub fn scroll_page(to: f64) {
    window().scroll_to_with_x_and_y(0.0, to);
}

/// The element of that id.
fn element(id: &str) -> Option<HtmlElement> {
    document().get_element_by_id(id)?.dyn_into().ok()
}
