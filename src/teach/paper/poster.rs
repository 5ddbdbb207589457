//! The timeline on one page.

use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use timeline::Window;

use super::Paper;
use crate::{
    drawing::{Look, POSTER, Plan, picture},
    markup::{Element, el},
};

/// The picture of the events, as an image: the printed page has it as lines and letters, not as dots.
pub fn poster(paper: &Paper<'_>) -> Vec<Element> {
    let Paper { desk, selection, .. } = paper;
    let scene = desk.scene();
    let record = desk.catalogue.record();
    let shown: Vec<bool> =
        record.events.iter().map(|event| paper.events.iter().any(|other| other.id == event.id)).collect();
    let plan = Plan::of(desk.catalogue, desk.state.lanes, desk.lang());
    let window = desk.state.window.as_ref().map_or(Window::WHOLE, |window| plan.window(window));
    let look = Look {
        window,
        held: None,
        width: 0.0,
        current: 0,
        is_pinned: false,
        open: None,
        brush: None,
        is_opened: true,
    };
    let title = selection.title.unwrap_or(selection.labels.site);
    let address = paper.address.clone().unwrap_or_default();
    let svg = picture(&scene, &plan, look, &shown, title, &address, POSTER);
    let source = ["data:image/svg+xml,", &utf8_percent_encode(&svg, NON_ALPHANUMERIC).to_string()].concat();
    vec![el("img").class("sheet-poster").attr("src", source).attr("alt", title.to_owned())]
}
