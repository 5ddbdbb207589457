//! The filters.

use std::borrow::Cow;

use chronicle::{EventKind, Lang, Layer, Level};
use web_sys::Element as DomElement;

use super::{Scene, bars, mark};
use crate::{
    app::App,
    catalogue::Catalogue,
    focus,
    i18n::{self, Messages},
    markup::{
        Element, el,
        live::{drawn, nearest, on, target},
    },
    signals::Signal,
    state::{PageState, address::Address, facet::Facet, results::Results},
};

/// How many values of a facet are shown before the reader asks for more.
const FIRST: usize = 8;

/// The attributes by which what is pressed says what it does.
const FACET: &str = "data-facet";
const VALUE: &str = "data-value";
const DOES: &str = "data-does";

/// Which parts of the filters are open.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
struct Opened {
    /// The filters as a whole, on a narrow screen.
    all: bool,
    /// The facets of which all values are shown, in the order of [`Facet::ALL`].
    facets: [bool; Facet::ALL.len()],
}

/// The filters: one group of check boxes a facet, each value with the number of events that it shows. On a narrow
/// screen they stand behind a button.
#[must_use]
pub fn facets(app: App) -> DomElement {
    let opened = Signal::new(Opened::default());
    let tree = drawn("aside", move || {
        app.results.with(|results| {
            app.choice
                .with(|choice| app.drawn_once(|scene| facets_tree(scene, results, choice, opened.get())))
        })
    });
    let host = el("div").class("facets-host").create_with([tree]);
    on(&host, "change", move |event| {
        if let Some((facet, value)) =
            target(event).and_then(|input| Some((facet_of(&input)?, input.get_attribute(VALUE)?)))
        {
            app.address.push(|state| state.toggle(facet, &value));
        }
    });
    on(&host, "click", move |event| {
        let Some(button) = nearest(event, "button") else { return };
        match button.get_attribute(DOES).as_deref() {
            Some("open") => opened.update(|opened| opened.all = !opened.all),
            Some("clear") => clear_filters(app.address),
            _ => {
                if let Some(facet) = facet_of(&button) {
                    opened.update(|opened| opened.facets[facet as usize] ^= true);
                }
            }
        }
    });
    host
}

/// The facet that an element stands in.
fn facet_of(element: &DomElement) -> Option<Facet> {
    let key = element.closest("[data-facet]").ok()??.get_attribute(FACET)?;
    Facet::ALL.into_iter().find(|facet| facet.key() == key)
}

/// Takes all filters off, and the focus to the list: the button that was pressed is gone with them.
pub fn clear_filters(address: Address) {
    address.push(PageState::clear_filters);
    focus::on_without_scroll("results");
}

/// All filters.
fn facets_tree(scene: &Scene<'_>, results: &Results, choice: &PageState, opened: Opened) -> Element {
    let words = scene.words;
    let set = Facet::ALL.iter().map(|&facet| choice.chosen(facet).len()).sum::<usize>();
    let set = set + usize::from(choice.range.is_some());
    let toggle = el("button")
        .attr("type", "button")
        .class("button facets-toggle")
        .attr("aria-expanded", truth(opened.all))
        .attr("aria-controls", "facets")
        .attr(DOES, "open")
        .text((words.filters_set)(set));
    let clear = el("button")
        .attr("type", "button")
        .class("button")
        .flag("hidden", set == 0)
        .attr(DOES, "clear")
        .text(words.clear_filters);
    let groups = Facet::ALL
        .into_iter()
        .map(|facet| group(scene, results, choice, facet, opened.facets[facet as usize]));
    el("aside")
        .class(if opened.all { "facets open" } else { "facets" })
        .attr("aria-label", words.filters)
        .child(toggle)
        .child(el("div").attr("id", "facets").class("facets-body").child(clear).children(groups))
}

/// One facet.
fn group(scene: &Scene<'_>, results: &Results, choice: &PageState, facet: Facet, all: bool) -> Element {
    let words = scene.words;
    let name = |value: &str| value_name(facet, value, scene.lang, scene.catalogue);
    let values = results.counts(facet).listed(facet, &name);
    let chosen = choice.chosen(facet);
    // Years are few and in order of time: the important one may be any of them.
    let is_long = facet != Facet::Year && values.len() > FIRST + 1;
    let is_shown =
        |at: usize, value: &Cow<'static, str>| all || !is_long || at < FIRST || chosen.contains(value);
    let hidden = values.iter().enumerate().filter(|(at, (value, _))| !is_shown(*at, value)).count();
    let rows = values.iter().enumerate().filter(|(at, (value, _))| is_shown(*at, value));
    let rows = rows.map(|(_, (value, count))| row(scene, facet, value, *count, chosen.contains(value)));
    let more = el("button")
        .attr("type", "button")
        .class("text-button")
        .flag("hidden", !is_long)
        .attr("aria-expanded", truth(all))
        .text(if all { words.show_fewer.to_owned() } else { (words.show_more)(hidden) });
    el("fieldset")
        .class("facet")
        .attr(FACET, facet.key())
        .flag("hidden", values.is_empty())
        .child(el("legend").text(facet_label(facet, words)))
        .child(el("ul").children(rows))
        .child(more)
}

/// One value of a facet: a check box, its name, its count.
fn row(scene: &Scene<'_>, facet: Facet, value: &str, count: usize, chosen: bool) -> Element {
    let sign = match facet {
        Facet::Kind => EventKind::from_name(value).map(mark),
        Facet::Level => Level::from_name(value).map(bars),
        _ => None,
    };
    let name = value_name(facet, value, scene.lang, scene.catalogue);
    let check_box =
        el("input").attr("type", "checkbox").attr(VALUE, value.to_owned()).flag("checked", chosen);
    let label = el("label")
        .child(check_box)
        .children(sign)
        .child(el("span").class("facet-name").text(name))
        .child(el("span").class("facet-count").text(count.to_string()));
    el("li").key(value.to_owned()).child(label)
}

/// The value of an ARIA attribute.
const fn truth(holds: bool) -> &'static str {
    if holds { "true" } else { "false" }
}

/// The heading of a facet.
fn facet_label(facet: Facet, words: &'static Messages) -> &'static str {
    match facet {
        Facet::Kind => words.facet_kind,
        Facet::Name => words.facet_name,
        Facet::Year => words.facet_year,
        Facet::Layer => words.facet_layer,
        Facet::Level => words.facet_level,
        Facet::Article => words.facet_article,
    }
}

/// What a value is called.
#[must_use]
pub fn value_name(facet: Facet, value: &str, lang: Lang, catalogue: &'static Catalogue) -> String {
    let record = catalogue.record();
    let name = match facet {
        Facet::Kind => EventKind::from_name(value).map(|kind| i18n::kind(kind).get(lang)),
        Facet::Layer => Layer::from_name(value).map(|layer| i18n::layer(layer).get(lang)),
        Facet::Level => Level::from_name(value).map(|level| i18n::level(level).get(lang)),
        Facet::Name => record.name(value).map(|name| name.label.get(lang)),
        Facet::Article => record.article(value).map(|article| article.title.get(lang)),
        Facet::Year => None,
    };
    name.unwrap_or(value).to_owned()
}
