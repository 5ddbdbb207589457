//! The button that takes an event into the lesson, or out of it.

use web_sys::Element as DomElement;

use super::Scene;
use crate::{
    app::App,
    markup::{
        Element, el,
        live::{nearest, on},
    },
    state::lesson::{has, toggled},
};

/// The attribute of the button: the id of its event.
const CHOOSES: &str = "data-chooses";

/// The button, where there is a page to put a lesson together on. Beside a list it is a sign only.
#[must_use]
pub fn choose_button(
    scene: &Scene<'_>,
    id: &'static str,
    title: &'static str,
    is_sign: bool,
) -> Option<Element> {
    let chosen = has(scene.lesson?, id);
    let label = scene.words.choose;
    let sign = if chosen { "✓" } else { "+" };
    let button = el("button")
        .attr("type", "button")
        .class(if is_sign { "choose" } else { "button" })
        .attr(CHOOSES, id)
        .attr("aria-pressed", if chosen { "true" } else { "false" });
    Some(if is_sign {
        button.attr("aria-label", [label, ": ", title].concat()).attr("title", label).text(sign)
    } else {
        button.text(sign).text(" ").text(label)
    })
}

/// Does what such buttons say, anywhere in the page.
pub fn choose_in(page: &DomElement, app: App) {
    on(page, "click", move |click| {
        if let Some(id) = nearest(click, "[data-chooses]").and_then(|button| button.get_attribute(CHOOSES)) {
            app.address.push(|state| {
                let lesson = toggled(state.values.get("lesson"), &id);
                state.values.set("lesson", lesson);
            });
        }
    });
}
