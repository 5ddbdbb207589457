//! The drawing by the keyboard.

use timeline::{Step, Window, within};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlButtonElement, KeyboardEvent};

use super::stage::{STEP, Stage};
use crate::{drawing::PART, markup::live::target};

/// Moves by the key that was pressed, where it is one of the drawing's.
pub(super) fn press(stage: Stage, key: &KeyboardEvent) {
    if key.ctrl_key() || key.alt_key() || key.meta_key() {
        return;
    }
    let Some(on) = target(key) else { return };
    let name = key.key();
    // What has the focus is what the keys are for, however it came by it.
    if let Some(event) = on.get_attribute("data-event").filter(|_| on.class_list().contains("event-mark")) {
        stage.stand_on(&event);
    }
    let taken = zoom(stage, &name)
        || (on.class_list().contains("event-mark") && walk(stage, &name))
        || (on.class_list().contains("stretch") && along_axis(&on, &name))
        || on.get_attribute(PART).is_some_and(|part| pull(stage, &part, &name));
    if taken {
        key.prevent_default();
    }
}

fn zoom(stage: Stage, key: &str) -> bool {
    match key {
        "+" | "=" => stage.zoom(1.0 / STEP),
        "-" | "_" => stage.zoom(STEP),
        "0" => stage.show_whole(),
        _ => return false,
    }
    true
}

/// From event to event. The keys are the drawing's own even where there is nothing further, so that the page stays.
fn walk(stage: Stage, key: &str) -> bool {
    let step = match key {
        "ArrowRight" => Step::Next,
        "ArrowLeft" => Step::Previous,
        "ArrowUp" => Step::Up,
        "ArrowDown" => Step::Down,
        "Home" => Step::First,
        "End" => Step::Last,
        _ => return false,
    };
    stage.walk(step);
    true
}

/// From stretch to stretch of the axis.
fn along_axis(on: &Element, key: &str) -> bool {
    let Some(spot) = on.parent_element() else { return false };
    let forward = match key {
        "ArrowRight" | "ArrowDown" => true,
        "ArrowLeft" | "ArrowUp" => false,
        _ => return false,
    };
    let to = if forward { spot.next_element_sibling() } else { spot.previous_element_sibling() };
    let mut place = to;
    while let Some(here) = place {
        // Before the first of them there are breaks, which have nothing in them, and what is too narrow is no button.
        let button = here.first_element_child().and_then(|inner| inner.dyn_into::<HtmlButtonElement>().ok());
        if let Some(button) = button {
            // A button takes the focus.
            let _ = button.focus();
            break;
        }
        place = if forward { here.next_element_sibling() } else { here.previous_element_sibling() };
    }
    true
}

/// Pulls a handle of the overview.
fn pull(stage: Stage, part: &str, key: &str) -> bool {
    let is_end = match part {
        "handle-0" => false,
        "handle-1" => true,
        _ => return false,
    };
    let by = match key {
        "ArrowRight" | "ArrowUp" => 0.01,
        "ArrowLeft" | "ArrowDown" => -0.01,
        "PageUp" => 0.1,
        "PageDown" => -0.1,
        "Home" => -1.0,
        "End" => 1.0,
        _ => return false,
    };
    pull_to(stage, is_end, |window| if is_end { window.to + by } else { window.from + by });
    true
}

/// Moves one end of the window, up to the other.
pub(super) fn pull_to(stage: Stage, is_end: bool, to: impl FnOnce(Window) -> f64) {
    let now = stage.look.get_untracked().window;
    let place = within(to(now), 0.0, 1.0);
    let fixed = if is_end { now.from } else { now.to };
    let least = stage.plan.with_untracked(|plan| plan.least(fixed.min(1.0 - 1e-9)));
    let (from, to) = if is_end {
        (fixed, place.max(fixed + least).min(1.0))
    } else {
        (place.min(fixed - least).max(0.0), fixed)
    };
    stage.show(Window { from, to });
}
