//! The explorer: the band of time, the filters, the list and the open event.

use gloo::timers::callback::Timeout;
use leptos::{either::Either, prelude::*};

use super::EventView;
use crate::{
    app::App,
    components::{Band, EventList, Facets, Hints, Nothing, Passages, guide},
    focus,
    state::{PageState, Sort, View, facet::Facet},
};

/// How long after the last change the count is read out, in milliseconds: not at every keystroke.
const ANNOUNCE_PAUSE: u32 = 900;

/// The explorer.
#[component]
pub fn ExploreView() -> impl IntoView {
    let app: App = expect_context();
    let App { words, results, catalogue, open, .. } = app;
    let found = Memo::new(move |_| results.with(|results| results.events.len()));
    let all = catalogue.record().events.len();
    let some_words =
        Memo::new(move |_| results.with(|results| !results.all_words && !results.events.is_empty()));
    return_focus(app);

    view! {
        <div class="explore" class:has-event=move || open.with(Option::is_some)>
            <div class="intro">
                <h1>{words.site}</h1>
                <p>{words.tagline}</p>
            </div>
            <Band/>
            <div class="columns">
                <Facets/>
                <section id="results" class="results" tabindex="-1" aria-label=words.events>
                    <div class="results-head">
                        <p class="count">{move || (words.count)(found.get(), all)}</p>
                        <SortChoice/>
                    </div>
                    <Chosen/>
                    <Hints/>
                    <p class="note" hidden=move || !some_words.get()>{words.some_words}</p>
                    <Show when=move || found.get() == 0>
                        <Nothing/>
                    </Show>
                    <EventList/>
                    <Passages/>
                </section>
                <div class="side">
                    <For each=move || [open.get()] key=Clone::clone let:event>
                        {match event {
                            Some(id) => Either::Left(view! { <EventView id/> }),
                            None => Either::Right(app.drawn_once(guide)),
                        }}
                    </For>
                </div>
            </div>
            <Announcement/>
        </div>
    }
}

/// The order of the list.
#[component]
fn SortChoice() -> impl IntoView {
    let App { address, words, .. } = expect_context();
    let sort = address.part(PageState::sort_in_force);
    let searching = address.part(|state| !state.query.trim().is_empty());
    let button = move |order: Sort, label: &'static str| {
        view! {
            <button
                type="button"
                class="text-button"
                aria-pressed=move || (sort.get() == order).to_string()
                on:click=move |_| address.push(|state| state.sort = (order != Sort::Relevance).then_some(order))
            >
                {label}
            </button>
        }
    };
    view! {
        <div class="sort" role="group" aria-label=words.sort hidden=move || !searching.get()>
            {button(Sort::Relevance, words.sort_relevance)}
            {button(Sort::Date, words.sort_date)}
        </div>
    }
}

/// The filters that are set, each a button that takes it off.
#[component]
fn Chosen() -> impl IntoView {
    let App { address, lang, words, catalogue, .. } = expect_context();
    let state = address.state();
    let chosen = Memo::new(move |_| {
        state.with(|state| {
            Facet::ALL
                .into_iter()
                .flat_map(|facet| {
                    state
                        .chosen(facet)
                        .into_iter()
                        .map(move |value| (facet, value.into_owned()))
                        .collect::<Vec<_>>()
                })
                .collect::<Vec<_>>()
        })
    });
    let range = address.part(|state| state.range.clone());
    let chip = move |label: String, remove: Box<dyn Fn() + Send + Sync>| {
        let name = (words.remove_filter)(&label);
        view! {
            <li>
                <button type="button" class="chip" aria-label=name on:click=move |_| remove()>
                    {label}
                    <span aria-hidden="true">"×"</span>
                </button>
            </li>
        }
    };
    let chips = move || {
        let lang = lang;
        let mut chips = Vec::new();
        if let Some(range) = range.get() {
            chips
                .push(chip(range.in_words(lang), Box::new(move || address.push(|state| state.range = None))));
        }
        for (facet, value) in chosen.get() {
            let label = crate::components::value_name(facet, &value, lang, catalogue);
            chips.push(chip(label, Box::new(move || address.push(|state| state.toggle(facet, &value)))));
        }
        chips
    };
    view! { <ul class="chips" aria-label=words.filters>{chips}</ul> }
}

/// Reads the count out, once the reader has paused.
#[component]
fn Announcement() -> impl IntoView {
    let App { address, words, results, .. } = expect_context();
    let said = RwSignal::new(String::new());
    let pending = StoredValue::new_local(None::<Timeout>);
    let narrowed = address.part(PageState::is_narrowed);
    Effect::new(move |before: Option<()>| {
        let (events, passages) = results.with(|results| (results.events.len(), results.passages.len()));
        let text = (words.announce)(events, passages);
        if before.is_some() || narrowed.get_untracked() {
            let timeout = Timeout::new(ANNOUNCE_PAUSE, move || {
                said.try_set(text);
            });
            pending.set_value(Some(timeout));
        }
    });
    view! { <p class="visually-hidden" role="status">{said}</p> }
}

/// Gives the focus back to the link of an event that is closed, and brings it into view: on a narrow screen the list
/// was away while the event was open.
fn return_focus(app: App) {
    Effect::new(move |before: Option<Option<String>>| {
        let now = app.open.get();
        let on_explorer = app.address.state().with_untracked(|state| state.view == View::Explore);
        if let (Some(Some(closed)), None, true) = (before, &now, on_explorer) {
            // Who closes an event by typing goes on typing.
            if focus::is_on("search") {
                return now;
            }
            focus::after_render(move || focus::back_on(&crate::components::link_id(&closed)));
        }
        now
    });
}
