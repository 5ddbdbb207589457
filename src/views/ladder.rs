//! The ladder: each pair a row, each level a column, each step its date.

use chronicle::{Event, EventKind, Layer, Level};

use crate::{
    components::{Scene, bars, mark},
    i18n,
    markup::{Element, el},
    state::{
        ladder::{Ladder, LadderOrder, sorted},
        links::{event_href, ladder_href},
    },
};

/// The ids of those whose partnerships are told, and whose pairs are left to the other's table.
const SIDES: [(&str, &str); 2] = [("asean", ""), ("viet-nam", "asean")];

/// The screen, its pairs in that order.
#[must_use]
pub fn ladder_tree(scene: &Scene<'_>, order: LadderOrder) -> Element {
    let words = scene.words;
    let orders = LadderOrder::ALL.iter().zip(words.ladder_orders).map(|(&other, label)| {
        let link = el("a").class("keep").attr("href", ladder_href(other, scene.lang)).text(label);
        el("li").child(if other == order { link.attr("aria-current", "true") } else { link })
    });
    let tables = SIDES.into_iter().zip(words.ladder_sides).map(|((side, without), title)| {
        el("section").child(el("h2").text(title)).child(table(scene, side, without, order))
    });
    el("div")
        .class("page ladder")
        .child(el("h1").text(words.ladder))
        .child(el("p").class("lead").text(words.ladder_intro))
        .child(el("nav").attr("aria-label", words.sort).child(el("ul").class("orders").children(orders)))
        .children(tables)
}

/// What the other side of a pair is called.
fn partner(scene: &Scene<'_>, ladder: &Ladder, side: &str) -> String {
    ladder.pair.iter().filter(|id| **id != side).map(|id| scene.label(id)).collect()
}

/// The pairs of one side.
fn table(scene: &Scene<'_>, side: &'static str, without: &str, order: LadderOrder) -> Element {
    let record = scene.catalogue.record();
    let ladders =
        sorted(Ladder::all(record, side, without), order, record, |ladder| partner(scene, ladder, side));
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

/// One step: its date, and what it is where it is more than the level.
fn step(scene: &Scene<'_>, event: &Event<'static>) -> Element {
    let lang = scene.lang;
    let agreed = event.kind == EventKind::UpgradeAgreed;
    let note = if agreed { Some(i18n::kind(event.kind).get(lang)) } else { None };
    let named = event.upgrade.and_then(|upgrade| upgrade.named).map(|named| named.get(lang));
    let level = event.upgrade.map_or("", |upgrade| i18n::level(upgrade.to).get(lang));
    let name = [&event.date.in_words(lang), ": ", event.title.get(lang)].concat();
    let link = el("a")
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
