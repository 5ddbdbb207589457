//! The explorer: the drawing of time, the filters, the list and the open event.

use gloo::timers::callback::Timeout;
use leptos::{either::Either, prelude::*};

use super::EventView;
use crate::{
    app::App,
    components::{Drawing, EventList, Facets, Passages, ResultsHead, guide, point_out},
    focus,
    state::{PageState, View},
};

/// How long after the last change the count is read out, in milliseconds: not at every keystroke.
const ANNOUNCE_PAUSE: u32 = 900;

/// The explorer.
#[component]
pub fn ExploreView() -> impl IntoView {
    let app: App = expect_context();
    let App { words, open, .. } = app;
    return_focus(app);

    view! {
        <div class="explore" class:has-event=move || open.with(Option::is_some) on:pointerover=|event| point_out(&event) on:focusin=|event| point_out(&event)>
            <div class="intro">
                <h1>{words.site}</h1>
                <p>{words.tagline}</p>
            </div>
            <Drawing/>
            <div class="columns">
                <Facets/>
                <section id="results" class="results" tabindex="-1" aria-label=words.events>
                    <ResultsHead/>
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
