//! The drawing of time, as it is moved: [`crate::drawing`] makes its tree, the files here move it.

// A stage is handles alone, which each listener has a copy of.
#![allow(clippy::large_types_passed_by_value)]

mod gestures;
mod hover;
mod keys;
mod moves;
mod save;
mod stage;

use gloo::utils::window;
use timeline::Window;
use wasm_bindgen::JsCast;
use web_sys::{Element as DomElement, Event, KeyboardEvent, MouseEvent, PointerEvent};

use self::{gestures::Gestures, stage::Stage};
use crate::{
    app::App,
    drawing::{DOES, RANGE, SPAN, overview},
    i18n,
    markup::{
        el,
        live::{drawn, nearest, now_and_again, on},
    },
    state::LaneBy,
};

pub use hover::point_out;

/// The id of the drawing.
const ID: &str = "drawing";
/// The id of what a narrow screen has closed at first.
const BODY: &str = "drawing-body";

/// The drawing. Its marks are one stop of the Tab key; the arrow keys move between them in time and lane.
#[must_use]
pub fn drawing(app: App) -> DomElement {
    let stage = Stage::new(app);
    let gestures = Gestures::new(stage);
    let section = el("section")
        .attr("id", ID)
        .class("drawing")
        .attr("aria-label", app.words.band)
        .attr("aria-describedby", "drawing-hint")
        .create_with([root(stage)]);
    on(&section, "keydown", move |event| {
        if let Some(key) = event.dyn_ref::<KeyboardEvent>() {
            keys::press(stage, key);
        }
    });
    on(&section, "click", move |event| press(stage, event));
    on(&section, "dblclick", move |event| {
        if let Some(click) = event.dyn_ref::<MouseEvent>() {
            gestures.double(click);
        }
    });
    for (name, does) in Gestures::POINTER {
        on(&section, name, move |event| {
            if let Some(pointer) = event.dyn_ref::<PointerEvent>() {
                does(gestures, pointer);
            }
        });
    }
    // A link is not dragged out of the page.
    on(&section, "dragstart", Event::prevent_default);
    for name in ["mousemove", "mouseout"] {
        on(&section, name, hover::show_name);
    }
    gestures.watch_wheel(&section);
    on(&window(), "resize", move |_| stage.measure());
    section
}

/// Its parts, each of which is drawn again only where what it shows has changed: a drag is many changes a second.
fn root(stage: Stage) -> DomElement {
    let plot = drawn("div", move || stage.plot());
    let moved = plot.clone();
    now_and_again(move || stage.push(&moved));
    let parts = [
        drawn("div", move || stage.toolbar()),
        plot,
        drawn("details", move || stage.legend()),
        drawn("div", move || stage.beyond()),
    ];
    let body = el("div").attr("id", BODY).class(BODY).create_with(parts);
    let parts = [
        drawn("svg", move || stage.bars()),
        drawn("div", move || stage.years()),
        drawn("div", move || stage.part()),
    ];
    let overview = stage.app.drawn_once(overview).create_with(parts);
    let hint = i18n::drawing(stage.app.lang).hint;
    let hint = el("p").attr("id", "drawing-hint").class("visually-hidden").text(hint).create();
    el("div").class("drawing-root").create_with([
        hint,
        drawn("button", move || stage.toggle_button()),
        body,
        overview,
    ])
}

/// Does what the button says that was pressed.
fn press(stage: Stage, click: &Event) {
    let Some(button) = nearest(click, "button") else { return };
    if let Some(range) = button.get_attribute(RANGE).and_then(|range| range.parse().ok()) {
        stage.toggle_range(range);
        return;
    }
    match button.get_attribute(DOES).as_deref().unwrap_or_default() {
        "toggle" => stage.toggle(),
        "in" => stage.zoom(1.0 / stage::STEP),
        "out" => stage.zoom(stage::STEP),
        "whole" => stage.choose(Window::WHOLE),
        "earlier" => _ = stage.pan(-0.5),
        "later" => _ = stage.pan(0.5),
        "beyond-0" => stage.go_beyond(0),
        "beyond-1" => stage.go_beyond(1),
        "list" => stage.list_window(),
        "lanes" => {
            let by = button.get_attribute("data-lanes").and_then(|by| LaneBy::from_name(&by));
            stage.choose_lanes(by.unwrap_or_default());
        }
        "open-group" => {
            let span = button.get_attribute(SPAN).unwrap_or_default();
            let mut parts = span.split(' ');
            let mut day = || parts.next()?.parse().ok();
            if let (Some(from), Some(to)) = (day(), day()) {
                stage.open_group(from, to, parts.next().and_then(|item| item.parse().ok()));
            }
        }
        "svg" => save::svg(stage),
        "png" => save::png(stage),
        _ => {}
    }
}
