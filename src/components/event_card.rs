//! An event in the list.

use chronicle::{Confidence, Event, Layer};

use super::{
    Scene,
    choose::choose_button,
    dates::{DateStyle, event_date},
    level_step::level_step,
    mark, why,
};
use crate::{
    i18n,
    markup::{Element, el},
    state::links::event_href,
};

/// The id of the link that opens an event in the list, for the focus to come back to.
#[must_use]
pub fn link_id(event: &str) -> String {
    ["open-", event].concat()
}

/// An event: its mark, date, kind, form, place, title, summary and step.
#[must_use]
pub fn event_card(scene: &Scene<'_>, event: &'static Event<'static>, open: bool) -> Element {
    let lang = scene.lang;
    let meta = el("p")
        .class("card-meta")
        .child(event_date(scene, event, DateStyle::Figures))
        .child(el("span").class("kind").text(i18n::kind(event.kind).get(lang)))
        .children(other_source(scene, event))
        .children(event.form.map(|form| el("span").text(i18n::form(form).get(lang))))
        .children(event.place.map(|place| scene.marked(el("span").class("place"), place.get(lang))));
    let mut link =
        el("a").attr("id", link_id(event.id)).class("keep").attr("href", event_href(event.id, lang));
    if open {
        link = link.attr("aria-current", "true");
    }
    let title = scene.marked(scene.in_its_language(link, event), event.title.get(lang));
    let summary = scene.in_its_language(el("p").class("card-summary"), event);
    el("article")
        .class("card")
        .attr("data-event", event.id)
        .attr("data-kind", event.kind.as_str())
        .attr("data-layer", event.layer.as_str())
        .flag("data-open", open)
        .child(mark(event.kind))
        .child(meta)
        .child(el("h3").child(title))
        .children(choose_button(scene, event.id, event.title.get(lang), true))
        .child(scene.marked(summary, event.summary.get(lang)))
        .children(why(scene, event))
        .children(event.upgrade.map(|upgrade| el("p").child(level_step(scene, upgrade))))
}

/// That no article of the record tells of an event, and that its evidence is weak, where it is so.
fn other_source(scene: &Scene<'_>, event: &Event<'static>) -> Vec<Element> {
    let badge = |text: &'static str| el("span").class("source").text(text);
    let layer = (event.layer != Layer::Articles).then(|| badge(i18n::layer(event.layer).get(scene.lang)));
    // A reader's own says itself that it is unchecked.
    let is_weak = event.confidence == Confidence::Medium && event.layer != Layer::Own;
    let weak = is_weak.then(|| badge(scene.words.medium_confidence));
    layer.into_iter().chain(weak).collect()
}
