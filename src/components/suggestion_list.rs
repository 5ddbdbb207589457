//! The suggestions under the search box.

use chronicle::NameKind;

use super::{Scene, mark};
use crate::{
    app::App,
    ask::{Meaning, Suggestion},
    i18n,
    markup::{Element, el},
    state::{PageState, View, facet::Facet},
};

/// The id of the list.
pub const LIST: &str = "suggestions";

/// The attribute of an option with its place in the list.
pub const PLACE: &str = "data-place";

/// The id of the option of that place.
#[must_use]
pub fn option_id(place: usize) -> String {
    ["suggestion-", &place.to_string()].concat()
}

/// The list, hidden where there is nothing in it; `active` is the place of the option at hand.
#[must_use]
pub fn suggestion_list(scene: &Scene<'_>, suggestions: &[Suggestion], active: Option<usize>) -> Element {
    let list = el("ul")
        .attr("id", LIST)
        .class("suggestions")
        .attr("role", "listbox")
        .attr("aria-label", scene.words.suggestions);
    if suggestions.is_empty() {
        return list.attr("hidden", "");
    }
    list.children(suggestions.iter().enumerate().map(|(place, suggestion)| {
        let option = el("li")
            .attr("id", option_id(place))
            .attr("role", "option")
            .attr(PLACE, place.to_string())
            .attr("aria-selected", if active == Some(place) { "true" } else { "false" });
        label(scene, option, *suggestion)
    }))
}

/// Puts what an option is called into it, and what it is.
fn label(scene: &Scene<'_>, option: Element, suggestion: Suggestion) -> Element {
    let Scene { lang, words, catalogue, .. } = *scene;
    let what = |what: &'static str| el("span").class("suggestion-kind").text(what);
    match suggestion {
        Suggestion::Means(Meaning::Kind(kind)) => {
            option.child(mark(kind)).text(i18n::kind(kind).get(lang)).child(what(words.facet_kind))
        }
        Suggestion::Means(Meaning::Level(level)) => {
            option.text(i18n::level(level).get(lang)).child(what(words.facet_level))
        }
        Suggestion::Means(Meaning::Name(at)) => match catalogue.record().names.get(at) {
            Some(name) => option.text(name.label.get(lang)).child(what(i18n::name_kind(name.kind).get(lang))),
            None => option,
        },
        Suggestion::Event(at) => match catalogue.record().events.get(at) {
            Some(event) => option
                .child(scene.marked(el("span"), event.title.get(lang)))
                .child(el("span").class("suggestion-kind").text(event.date.in_figures(lang))),
            None => option,
        },
    }
}

/// Does what a suggestion promises: filters by a kind, level, country or organisation instead of the text; searches
/// another name; or opens the event.
pub fn choose(app: App, suggestion: Suggestion) {
    let record = app.record();
    app.address.push(|state| {
        state.view = View::Explore;
        match suggestion {
            Suggestion::Means(Meaning::Kind(kind)) => filter(state, Facet::Kind, kind.as_str()),
            Suggestion::Means(Meaning::Level(level)) => filter(state, Facet::Level, level.as_str()),
            Suggestion::Means(Meaning::Name(at)) => {
                let Some(name) = record.names.get(at) else { return };
                if matches!(name.kind, NameKind::Country | NameKind::Organisation) {
                    filter(state, Facet::Name, name.id);
                } else {
                    name.label.get(app.lang).clone_into(&mut state.query);
                }
            }
            Suggestion::Event(at) => state.event = record.events.get(at).map(|event| event.id.to_owned()),
        }
    });
}

/// Filters by a value instead of the text.
fn filter(state: &mut PageState, facet: Facet, value: &str) {
    state.query.clear();
    state.event = None;
    if !state.chosen(facet).iter().any(|chosen| chosen == value) {
        state.toggle(facet, value);
    }
}
