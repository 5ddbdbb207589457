//! The ladder: how far each pair has come. As a table, each pair is a row, each level a column, each step its date.

use chronicle::{Event, EventKind, Layer, Level};

use super::ladder_steps::{Years, pair};
use crate::{
    components::{Scene, bars, mark},
    i18n,
    markup::{Element, el},
    state::{
        ladder::{Ladder, LadderLook, LadderOrder, sorted},
        links::{event_href, ladder_href},
    },
};

/// The ids of those whose partnerships are told, and whose pairs are left to the other's table.
const SIDES: [(&str, &str); 2] = [("asean", ""), ("viet-nam", "asean")];

/// The screen.
#[must_use]
pub fn ladder_tree(scene: &Scene<'_>, look: LadderLook) -> Element {
    let words = scene.words;
    let choice = |other: LadderLook, label: &'static str| {
        let link = el("a").class("keep").attr("href", ladder_href(other, scene.lang)).text(label);
        el("li").child(if other == look { link.attr("aria-current", "true") } else { link })
    };
    let orders = LadderOrder::ALL.iter().zip(words.ladder_orders);
    let orders = orders.map(|(&order, label)| choice(LadderLook { order, ..look }, label));
    let forms = [false, true].into_iter().zip(words.ladder_forms);
    let forms = forms.map(|(as_table, label)| choice(LadderLook { as_table, ..look }, label));
    let choices = |label: &'static str, items: Vec<Element>| {
        let list = el("ul").class("orders").children(items);
        el("nav")
            .attr("aria-label", label)
            .child(el("span").attr("aria-hidden", "true").text(label))
            .child(list)
    };
    let sides = SIDES.into_iter().zip(words.ladder_sides).map(|((side, without), title)| {
        let record = scene.catalogue.record();
        let name = |ladder: &Ladder| partner(scene, ladder, side);
        let ladders = sorted(Ladder::all(record, side, without), look.order, record, name);
        let body = if look.as_table { table(scene, &ladders, side) } else { drawn(scene, &ladders, side) };
        el("section").child(el("h2").text(title)).child(body)
    });
    el("div")
        .class("page ladder")
        .child(el("h1").text(words.ladder))
        .child(el("p").class("lead").text(words.ladder_intros[usize::from(look.as_table)]))
        .child(
            el("div")
                .class("ladder-choices")
                .child(choices(words.sort, orders.collect()))
                .child(choices(words.ladder_form, forms.collect())),
        )
        .children(sides)
}

/// The pairs of one side, their steps drawn.
fn drawn(scene: &Scene<'_>, ladders: &[Ladder], side: &'static str) -> Element {
    let years = Years::of(scene, ladders);
    let pairs = ladders.iter().map(|ladder| pair(scene, ladder, side, years));
    el("div").child(years.axis()).child(el("ul").class("pairs").children(pairs))
}

/// What the other side of a pair is called.
pub(super) fn partner(scene: &Scene<'_>, ladder: &Ladder, side: &str) -> String {
    ladder.pair.iter().filter(|id| **id != side).map(|id| scene.label(id)).collect()
}

/// The pairs of one side as a table.
fn table(scene: &Scene<'_>, ladders: &[Ladder], side: &'static str) -> Element {
    let record = scene.catalogue.record();
    let head = |level: Level| {
        let title = i18n::level(level).get(scene.lang);
        el("th").attr("scope", "col").child(bars(level)).text(" ").text(title)
    };
    let columns = columns(side);
    let rows = ladders.iter().map(|ladder| {
        let reached = ladder.level(record).map_or(0, Level::rank);
        let name = el("th")
            .attr("scope", "row")
            .text(scene.label(side))
            .text("–")
            .text(partner(scene, ladder, side));
        el("tr").child(name).children(columns.iter().map(|&level| cell(scene, ladder, level, reached)))
    });
    let pair = el("th").attr("scope", "col").text(scene.words.ladder_pair);
    el("table")
        .child(el("thead").child(el("tr").child(pair).children(columns.iter().map(|&level| head(level)))))
        .child(el("tbody").children(rows))
}

/// The levels that a side has: ASEAN has dialogue partners, countries comprehensive ones.
fn columns(side: &str) -> [Level; 3] {
    let first = if side == "asean" { Level::Dialogue } else { Level::Comprehensive };
    [first, Level::Strategic, Level::ComprehensiveStrategic]
}

/// The steps to one level.
fn cell(scene: &Scene<'_>, ladder: &Ladder, level: Level, reached: u8) -> Element {
    let record = scene.catalogue.record();
    let to = |event: &&Event<'static>| event.upgrade.is_some_and(|upgrade| upgrade.to.rank() == level.rank());
    let steps: Vec<Element> = ladder.events(record).filter(to).map(|event| step(scene, event)).collect();
    let cell = el("td").attr("data-rank", level.rank().to_string());
    let cell = if level.rank() <= reached { cell.class("reached") } else { cell };
    if steps.is_empty() { cell } else { cell.child(el("ul").children(steps)) }
}

/// The id of the link of a step's event, for the focus to come back to.
#[must_use]
pub fn step_id(event: &str) -> String {
    ["step-", event].concat()
}

/// One step: its date, and what it is where it is more than the level.
pub(super) fn step(scene: &Scene<'_>, event: &Event<'static>) -> Element {
    let lang = scene.lang;
    let agreed = event.kind == EventKind::UpgradeAgreed;
    let note = if agreed { Some(i18n::kind(event.kind).get(lang)) } else { None };
    let named = event.upgrade.and_then(|upgrade| upgrade.named).map(|named| named.get(lang));
    let level = event.upgrade.map_or("", |upgrade| i18n::level(upgrade.to).get(lang));
    let name = [&event.date.in_words(lang), ": ", event.title.get(lang)].concat();
    let link = el("a")
        .attr("id", step_id(event.id))
        .class("keep")
        .attr("href", event_href(event.id, lang))
        .attr("title", name)
        .child(mark(event.kind))
        .text(event.date.in_figures(lang))
        .child(el("span").class("visually-hidden").text(": ").text(level));
    el("li")
        .attr("data-layer", if event.layer == Layer::Record { "record" } else { "articles" })
        .child(link)
        .children(note.into_iter().chain(named).map(|note| el("span").class("role").text(note)))
}
