//! What stands over the list: how many events there are, in what order, which filters are set, and what else to ask.

use web_sys::{Element as DomElement, Event};

use super::{Scene, facets::clear_filters, hints::hints, value_name};
use crate::{
    app::App,
    focus,
    markup::{
        Element, el,
        live::{drawn, nearest, on},
    },
    state::{PageState, Screen, Sort, facet::Facet, links::screen_href, results::Results},
};

/// The attributes by which a button says what it does: ask this question; order so; take off this filter's value, or the
/// range, or all filters.
pub(super) const ASKS: &str = "data-asks";
const SORTS: &str = "data-sorts";
const CLEARS: &str = "data-clears";
const VALUE: &str = "data-value";

/// Takes the range off.
const RANGE: &str = "range";
/// Takes all filters off.
const ALL: &str = "all";

/// The part over the list.
#[must_use]
pub fn results_head(app: App) -> DomElement {
    let tree = drawn("div", move || {
        app.results
            .with(|results| app.choice.with(|choice| app.drawn_once(|scene| head(scene, results, choice))))
    });
    on(&tree, "click", move |click| press(app, click));
    el("div").create_with([tree])
}

/// Does what the button says that was pressed.
fn press(app: App, click: &Event) {
    let Some(button) = nearest(click, "button") else { return };
    let says = |name: &str| button.get_attribute(name);
    if let Some(question) = says(ASKS) {
        app.address.push(|state| state.query = question);
        focus::on_without_scroll("search");
    } else if let Some(order) = says(SORTS) {
        app.address.push(|state| state.sort = (order == "date").then_some(Sort::Date));
    } else if let Some(what) = says(CLEARS) {
        match Facet::ALL.into_iter().find(|facet| facet.key() == what) {
            Some(facet) => {
                let value = says(VALUE).unwrap_or_default();
                app.address.push(|state| state.toggle(facet, &value));
                // The button is gone with its filter.
                focus::on_without_scroll("results");
            }
            None if what == RANGE => {
                app.address.push(|state| state.range = None);
                focus::on_without_scroll("results");
            }
            None => clear_filters(app.address),
        }
    }
}

/// All of it.
fn head(scene: &Scene<'_>, results: &Results, choice: &PageState) -> Element {
    let words = scene.words;
    let (found, all) = (results.events.len(), scene.catalogue.record().events.len());
    let some_words = !results.all_words && found > 0;
    el("div")
        .class("results-top")
        .child(
            el("div")
                .class("results-head")
                .child(el("p").class("count").text((words.count)(found, all)))
                .children((found > 0).then(|| order(scene, choice)))
                .children((found > 0).then(|| ways_out(scene))),
        )
        .child(chips(scene, choice))
        .child(hints(scene, &results.help))
        .child(el("p").class("note").flag("hidden", !some_words).text(words.some_words))
        .children((found == 0).then(|| nothing(scene, choice)))
}

/// The ways to have the list on paper and as a file.
fn ways_out(scene: &Scene<'_>) -> Element {
    let way = |screen: Screen, label: &'static str| {
        el("a").class("keep").attr("href", screen_href(screen, scene.lang)).text(label)
    };
    el("p")
        .class("ways-out")
        .child(way(Screen::Print, scene.words.print))
        .child(way(Screen::Take, scene.words.take))
}

/// The choice of the order of the list.
fn order(scene: &Scene<'_>, choice: &PageState) -> Element {
    let words = scene.words;
    let button = |order: Sort, name: &'static str, label: &'static str| {
        el("button")
            .attr("type", "button")
            .class("text-button")
            .attr("aria-pressed", if choice.sort_in_force() == order { "true" } else { "false" })
            .attr(SORTS, name)
            .text(label)
    };
    el("div")
        .class("sort")
        .attr("role", "group")
        .attr("aria-label", words.sort)
        .flag("hidden", choice.query.trim().is_empty())
        .child(button(Sort::Relevance, "relevance", words.sort_relevance))
        .child(button(Sort::Date, "date", words.sort_date))
}

/// The filters that are set, each a button that takes it off.
fn chips(scene: &Scene<'_>, choice: &PageState) -> Element {
    let chip = |clears: &'static str, value: String, label: String| {
        let button = el("button")
            .attr("type", "button")
            .class("chip")
            .attr("aria-label", (scene.words.remove_filter)(&label))
            .attr(CLEARS, clears)
            .attr(VALUE, value.clone())
            .text(label)
            .child(el("span").attr("aria-hidden", "true").text("×"));
        el("li").key([clears, &value].concat()).child(button)
    };
    let range = choice.range.iter().map(|range| chip(RANGE, String::new(), range.in_words(scene.lang)));
    let values = Facet::ALL.into_iter().flat_map(|facet| {
        choice.chosen(facet).into_iter().map(move |value| {
            let label = value_name(facet, &value, scene.lang, scene.catalogue);
            chip(facet.key(), value.into_owned(), label)
        })
    });
    el("ul").class("chips").attr("aria-label", scene.words.filters).children(range).children(values)
}

/// What is said where nothing is found: three things to try, and the button for one of them.
fn nothing(scene: &Scene<'_>, choice: &PageState) -> Element {
    let words = scene.words;
    let button = el("button")
        .attr("type", "button")
        .class("button")
        .flag("hidden", !choice.has_filters())
        .attr(CLEARS, ALL)
        .text(words.clear_filters);
    el("section")
        .class("nothing")
        .child(el("h2").text(words.nothing))
        .child(el("ul").children(words.nothing_tips.map(|tip| el("li").text(tip))))
        .child(button)
}
