//! The drawing of time, as it is moved: [`crate::drawing`] makes its tree, the files here move it.

mod gestures;
mod hover;
mod keys;
mod save;
mod stage;

use gloo::{events::EventListener, utils::window};
use leptos::{ev, prelude::*};
use wasm_bindgen::JsCast;
use web_sys::{Element, Event};

use self::{gestures::Gestures, stage::Stage};
use crate::{
    app::App,
    drawing::{DOES, RANGE, SPAN},
    state::LaneBy,
};

pub use hover::point_out;

/// The id of the drawing.
const ID: &str = "drawing";

/// The drawing. Its marks are one stop of the Tab key; the arrow keys move between them in time and lane.
#[component]
pub fn Drawing() -> impl IntoView {
    let app: App = expect_context();
    let stage = Stage::new(app);
    let gestures = Gestures::new(stage);
    Effect::new(move |_| {
        stage.measure();
        gestures.watch_wheel();
    });
    let resized = StoredValue::new_local(EventListener::new(&window(), "resize", move |_| stage.measure()));
    on_cleanup(move || resized.dispose());
    view! {
        <section
            id=ID
            class="drawing"
            aria-label=app.words.band
            aria-describedby="drawing-hint"
            on:keydown=move |key| keys::press(stage, &key)
            on:click=move |click| press(stage, &click)
            on:dblclick=move |click| gestures.double(&click)
            on:pointerdown=move |pointer| gestures.down(&pointer)
            on:pointermove=move |pointer| gestures.moved(&pointer)
            on:pointerup=move |pointer| gestures.up(&pointer)
            on:pointercancel=move |pointer| gestures.cancel(&pointer)
            on:dragstart=|drag| drag.prevent_default()
        >
            {move || stage.tree()}
        </section>
    }
}

/// Does what the button says that was pressed.
fn press(stage: Stage, click: &ev::MouseEvent) {
    let Some(target) = target(click) else { return };
    let button = target.closest("button").ok().flatten();
    let Some(button) = button else { return };
    if let Some(range) = button.get_attribute(RANGE).and_then(|range| range.parse().ok()) {
        stage.toggle_range(range);
        return;
    }
    match button.get_attribute(DOES).as_deref().unwrap_or_default() {
        "toggle" => stage.toggle(),
        "in" => stage.zoom(1.0 / stage::STEP),
        "out" => stage.zoom(stage::STEP),
        "whole" => stage.show_whole(),
        "earlier" => _ = stage.pan(-0.5),
        "later" => _ = stage.pan(0.5),
        "list" => stage.list_window(),
        "lanes" => {
            let by = button.get_attribute("data-lanes").and_then(|by| LaneBy::from_name(&by));
            stage.choose_lanes(by.unwrap_or_default());
        }
        "open-group" => {
            let span = button.get_attribute(SPAN).unwrap_or_default();
            if let Some((from, to)) =
                span.split_once(' ').and_then(|(from, to)| Some((from.parse().ok()?, to.parse().ok()?)))
            {
                stage.open_group(from, to, &button.id());
            }
        }
        "svg" => save::svg(stage),
        "png" => save::png(stage),
        _ => {}
    }
}

/// The element that an event came to.
fn target(event: &Event) -> Option<Element> {
    event.target()?.dyn_into().ok()
}
