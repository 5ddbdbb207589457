//! The band of time above the list: a mark for every event, in columns of years and months.
//!
//! The band is one tree that is drawn once. What changes on its marks, three attributes, is set on them directly.

use chronicle::Edtf;
use gloo::utils::document;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element as DomElement, KeyboardEvent, MouseEvent};

use super::{Scene, mark};
use crate::{
    app::App,
    focus, i18n,
    markup::{Element, el},
    state::{
        band::{BandColumn, BandYear, divide},
        links::event_href,
    },
};

/// The id of the box that scrolls.
const SCROLLER: &str = "band-scroll";

/// Marks above one another in a column; the style sheet has fewer on a narrow screen.
const MAX_ROWS: usize = 6;

/// The band. Its marks are one stop of the Tab key; the arrow keys, Home and End move between them in order of time.
/// A year's or month's name shows only its events.
#[component]
pub fn Band() -> impl IntoView {
    let app: App = expect_context();
    let App { words, catalogue, .. } = app;
    let years = divide(catalogue);
    let tree = app.drawn_once(|scene| band_tree(scene, &years));
    let order: Vec<usize> =
        years.iter().cloned().flat_map(|year| year.columns).flat_map(|column| column.events).collect();
    // The mark that takes the focus when the band does.
    let current = RwSignal::new(order.first().copied().unwrap_or_default());
    Effect::new(move |_| {
        if let Some(at) = app.open.get().and_then(|id| catalogue.record().event_index(&id)) {
            current.set(at);
        }
    });
    // At first the crowded year is in view, later the event that is opened.
    let crowded = years.iter().max_by_key(|year| event_count(year)).map(|year| year_id(year.year));
    Effect::new(move |before: Option<()>| {
        let open = app.open.get().and_then(|id| catalogue.record().event_index(&id)).map(mark_id);
        let target = open.or_else(|| before.is_none().then(|| crowded.clone()).flatten());
        if let Some(target) = target {
            focus::after_render(move || focus::scroll_sideways(SCROLLER, &target));
        }
    });
    Effect::new(move |before: Option<Vec<MarkState>>| {
        set_marks(app, current.get(), &before.unwrap_or_default())
    });
    let range = app.address.part(|state| state.range.clone());
    Effect::new(move |_| set_ranges(range.get()));
    let order = StoredValue::new(order);
    let move_focus = move |key: KeyboardEvent| {
        let held = key.ctrl_key() || key.alt_key() || key.meta_key() || key.shift_key();
        let on_mark = key.target().and_then(|target| target.dyn_into::<DomElement>().ok());
        if held || !on_mark.is_some_and(|element| element.class_list().contains("band-mark")) {
            return;
        }
        let Some(to) = order.with_value(|order| neighbour(order, current.get_untracked(), &key.key())) else {
            return;
        };
        key.prevent_default();
        current.set(to);
        focus::on(&mark_id(to));
        focus::reveal(&mark_id(to));
    };
    view! {
        <section class="band" aria-label=words.band on:keydown=move_focus on:click=move |click| choose_range(app, &click)>
            <p id="band-hint" class="visually-hidden">{words.band_hint}</p>
            <div id=SCROLLER class="band-scroll">{tree}</div>
        </section>
    }
}

/// The mark that a key moves to.
fn neighbour(order: &[usize], current: usize, key: &str) -> Option<usize> {
    let at = order.iter().position(|&at| at == current)?;
    let last = order.len() - 1;
    let to = match key {
        "ArrowRight" | "ArrowDown" => (at + 1).min(last),
        "ArrowLeft" | "ArrowUp" => at.saturating_sub(1),
        "Home" => 0,
        "End" => last,
        _ => return None,
    };
    order.get(to).copied()
}

/// What changes on a mark.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
struct MarkState {
    /// Whether the list has its event.
    shown: bool,
    /// Whether its event stands open.
    open: bool,
    /// Whether the Tab key reaches it.
    current: bool,
}

/// Sets on the marks what has changed since `before`, and returns how all of them are now.
fn set_marks(app: App, current: usize, before: &[MarkState]) -> Vec<MarkState> {
    let mut marks = vec![MarkState::default(); app.record().events.len()];
    app.results.with(|results| {
        for &at in &results.events {
            if let Some(mark) = marks.get_mut(at) {
                mark.shown = true;
            }
        }
    });
    if let Some(mark) = marks.get_mut(current) {
        mark.current = true;
    }
    let open = app.open.get().and_then(|id| app.record().event_index(&id));
    if let Some(mark) = open.and_then(|at| marks.get_mut(at)) {
        mark.open = true;
    }
    for (at, mark) in marks.iter().enumerate().filter(|(at, mark)| before.get(*at) != Some(mark)) {
        let Some(element) = document().get_element_by_id(&mark_id(at)) else { continue };
        set(&element, "tabindex", Some(if mark.current { "0" } else { "-1" }));
        set(&element, "data-dim", (!mark.shown).then_some(""));
        set(&element, "aria-current", mark.open.then_some("true"));
    }
    marks
}

/// Sets on each year's and month's name whether only its events are shown.
fn set_ranges(chosen: Option<Edtf>) {
    let chosen = chosen.map(|range| range.to_string());
    let Ok(names) = document().query_selector_all(".band-label") else { return };
    for at in 0..names.length() {
        if let Some(name) = names.get(at).and_then(|name| name.dyn_into::<DomElement>().ok()) {
            let pressed = chosen.is_some() && name.get_attribute("data-range") == chosen;
            set(&name, "aria-pressed", Some(if pressed { "true" } else { "false" }));
        }
    }
}

/// Sets an attribute, or takes it away. The names are valid, so that neither fails.
fn set(element: &DomElement, name: &str, value: Option<&str>) {
    let _ = match value {
        Some(value) => element.set_attribute(name, value),
        None => element.remove_attribute(name),
    };
}

/// Shows only the events of the year or month that was pressed; pressed again, all of them.
fn choose_range(app: App, click: &MouseEvent) {
    let range: Option<Edtf> = click
        .target()
        .and_then(|target| target.dyn_into::<DomElement>().ok())
        .and_then(|element| element.closest("[data-range]").ok().flatten())
        .and_then(|name| name.get_attribute("data-range"))
        .and_then(|range| range.parse().ok());
    if range.is_some() {
        app.address.push(|state| state.range = if state.range == range { None } else { range });
    }
}

/// How many events a year has.
fn event_count(year: &BandYear) -> usize {
    year.columns.iter().map(|column| column.events.len()).sum()
}

/// The id of a year.
fn year_id(year: i32) -> String {
    format!("year-{year}")
}

/// The id of a mark.
fn mark_id(at: usize) -> String {
    format!("mark-{at}")
}

/// All years.
fn band_tree(scene: &Scene<'_>, years: &[BandYear]) -> Element {
    let items = years.iter().flat_map(|year| [gap(scene, year.gap), Some(year_item(scene, year))]).flatten();
    el("ol").class("band-years").attr("aria-describedby", "band-hint").children(items)
}

/// The break for years that have no events.
fn gap(scene: &Scene<'_>, years: i32) -> Option<Element> {
    let words = (scene.words.band_gap)(years);
    let class = if years > 4 { "band-gap long" } else { "band-gap" };
    (years > 0).then(|| {
        el("li")
            .class(class)
            .attr("title", words.clone())
            .child(el("span").class("visually-hidden").text(words))
    })
}

/// One year: its columns over its name.
fn year_item(scene: &Scene<'_>, year: &BandYear) -> Element {
    let divided = year.columns.len() > 1;
    let columns = year.columns.iter().map(|column| column_item(scene, column, year.year));
    el("li")
        .class(if divided { "band-year divided" } else { "band-year" })
        .attr("id", year_id(year.year))
        .child(el("div").class("band-columns").children(columns))
        .child(range_button(scene, year.year.to_string(), year.year.to_string()))
}

/// One column of marks, over the month's name where the year is divided.
fn column_item(scene: &Scene<'_>, column: &BandColumn, year: i32) -> Element {
    let rows = column.events.len().min(MAX_ROWS).to_string();
    let marks = column.events.iter().filter_map(|&at| event_mark(scene, at)).map(|mark| el("li").child(mark));
    let month = column
        .month
        .map(|month| range_button(scene, format!("{year}-{month:02}"), (scene.words.month_short)(month)));
    el("div")
        .class("band-column")
        .child(el("ol").class("band-marks").attr("data-rows", rows).children(marks))
        .children(month)
}

/// A button that shows only the events of a year or month.
fn range_button(scene: &Scene<'_>, range: String, label: String) -> Element {
    let words = range.parse().map(|range: Edtf| range.in_words(scene.lang)).unwrap_or_default();
    el("button")
        .class("band-label")
        .attr("type", "button")
        .attr("aria-pressed", "false")
        .attr("aria-label", (scene.words.band_bucket)(&label, &words))
        .attr("data-range", range)
        .text(label)
}

/// The mark of one event: a link that opens it.
fn event_mark(scene: &Scene<'_>, at: usize) -> Option<Element> {
    let event = scene.catalogue.record().events.get(at)?;
    let lang = scene.lang;
    let [date, title, kind] =
        [&event.date.in_figures(lang), event.title.get(lang), i18n::kind(event.kind).get(lang)];
    let name = [date, ": ", title, " (", kind, ")"].concat();
    let link = el("a")
        .attr("id", mark_id(at))
        .class("band-mark keep")
        .attr("data-certainty", event.certainty.as_str())
        .attr("data-layer", event.layer.as_str())
        .attr("href", event_href(event.id, lang))
        .attr("tabindex", "-1")
        .attr("title", name.clone())
        .attr("aria-label", name)
        .child(mark(event.kind));
    Some(link)
}
