//! The filters.

use std::borrow::Cow;

use chronicle::{EventKind, Lang, Level};
use leptos::prelude::*;

use super::{bars, mark};
use crate::{
    app::App,
    catalogue::Catalogue,
    focus,
    i18n::{self, Messages},
    state::{PageState, address::Address, facet::Facet},
};

/// How many values of a facet are shown before the reader asks for more.
const FIRST: usize = 8;

/// The filters: one group of check boxes a facet, each value with the number of events that it shows. On a narrow
/// screen they stand behind a button.
#[component]
pub fn Facets() -> impl IntoView {
    let App { address, words, .. } = expect_context();
    let open = RwSignal::new(false);
    let set = address.part(|state| {
        Facet::ALL.iter().map(|&facet| state.chosen(facet).len()).sum::<usize>()
            + usize::from(state.range.is_some())
    });
    view! {
        <aside class="facets" class:open=open aria-label=words.filters>
            <button
                type="button"
                class="button facets-toggle"
                aria-expanded=move || open.get().to_string()
                aria-controls="facets"
                on:click=move |_| open.update(|open| *open = !*open)
            >
                {move || (words.filters_set)(set.get())}
            </button>
            <div id="facets" class="facets-body">
                <button
                    type="button"
                    class="button"
                    hidden=move || set.get() == 0
                    on:click=move |_| clear_filters(address)
                >
                    {words.clear_filters}
                </button>
                {Facet::ALL.map(|facet| view! { <FacetGroup facet/> })}
            </div>
        </aside>
    }
}

/// Takes all filters off, and the focus to the list: the button that was pressed is gone with them.
pub fn clear_filters(address: Address) {
    address.push(PageState::clear_filters);
    focus::on_without_scroll("results");
}

/// One facet.
#[component]
fn FacetGroup(facet: Facet) -> impl IntoView {
    let App { address, words, results, .. } = expect_context();
    let all = RwSignal::new(false);
    let values = Memo::new(move |_| results.with(|results| results.counts(facet).listed(facet)));
    // Years are few and in order of time: the important one may be any of them.
    let is_long = move || facet != Facet::Year && values.with(Vec::len) > FIRST + 1;
    let shown = Memo::new(move |_| {
        let few = is_long() && !all.get();
        let chosen =
            |value: &str| address.state().with(|state| state.chosen(facet).iter().any(|id| id == value));
        let values = values.get().into_iter().map(|(value, _)| value).enumerate();
        values
            .filter(|(at, value)| !few || *at < FIRST || chosen(value))
            .map(|(_, value)| value)
            .collect::<Vec<_>>()
    });
    let hidden = move || values.with(Vec::len) - shown.with(Vec::len);
    view! {
        <fieldset class="facet" data-facet=facet.key() hidden=move || values.with(Vec::is_empty)>
            <legend>{facet_label(facet, words)}</legend>
            <ul>
                <For each=move || shown.get() key=Clone::clone let:value>
                    <FacetValue facet value values/>
                </For>
            </ul>
            <button
                type="button"
                class="text-button"
                hidden=move || !is_long()
                aria-expanded=move || all.get().to_string()
                on:click=move |_| all.update(|all| *all = !*all)
            >
                {move || if all.get() { words.show_fewer.to_owned() } else { (words.show_more)(hidden()) }}
            </button>
        </fieldset>
    }
}

/// One value of a facet: a check box, its name, its count.
#[component]
fn FacetValue(
    facet: Facet,
    value: Cow<'static, str>,
    values: Memo<Vec<(Cow<'static, str>, usize)>>,
) -> impl IntoView {
    let App { address, lang, catalogue, .. } = expect_context();
    let count = {
        let value = value.clone();
        move || {
            values.with(|values| {
                values.iter().find(|(other, _)| *other == value).map_or(0, |(_, count)| *count)
            })
        }
    };
    let chosen = {
        let value = value.clone();
        move || address.state().with(|state| state.chosen(facet).contains(&value))
    };
    let name = value_name(facet, &value, lang, catalogue);
    let sign = match facet {
        Facet::Kind => EventKind::from_name(&value).map(mark),
        Facet::Level => Level::from_name(&value).map(bars),
        _ => None,
    };
    view! {
        <li>
            <label>
                <input
                    type="checkbox"
                    prop:checked=chosen
                    on:change=move |_| address.push(|state| state.toggle(facet, &value))
                />
                {sign}
                <span class="facet-name">{name}</span>
                <span class="facet-count">{count}</span>
            </label>
        </li>
    }
}

/// The heading of a facet.
fn facet_label(facet: Facet, words: &'static Messages) -> &'static str {
    match facet {
        Facet::Kind => words.facet_kind,
        Facet::Name => words.facet_name,
        Facet::Year => words.facet_year,
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
        Facet::Level => Level::from_name(value).map(|level| i18n::level(level).get(lang)),
        Facet::Name => record.name(value).map(|name| name.label.get(lang)),
        Facet::Article => record.article(value).map(|article| article.title.get(lang)),
        Facet::Year => None,
    };
    name.unwrap_or(value).to_owned()
}
