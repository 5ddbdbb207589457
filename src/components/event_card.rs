//! An event in the list.

use chronicle::Event;
use leptos::prelude::*;

use super::{EventDate, Highlighted, LevelStep, Mark};
use crate::{app::App, i18n, state::address::href};

/// The id of the link that opens an event in the list, for the focus to come back to.
#[must_use]
pub fn link_id(event: &str) -> String {
    format!("open-{event}")
}

/// An event: its mark, date, kind, title, summary, step and place.
#[component]
pub fn EventCard(
    /// The event.
    event: &'static Event<'static>,
) -> impl IntoView {
    let App { address, lang, query, .. } = expect_context();
    let state = address.state();
    let id = event.id;
    let open = address.part(move |state| state.event.as_deref() == Some(id));
    let link = move || state.with(|state| href(&state.with_event(id)));
    let kind = move || i18n::kind(event.kind).get(lang.get());
    let form = event.form.map(|form| view! { <span>{move || i18n::form(form).get(lang.get())}</span> });
    let place = event.place.map(|place| {
        view! { <span class="place">{move || view! { <Highlighted text=place.get(lang.get()) query/> }}</span> }
    });
    view! {
        <article class="card" class:open=open data-event=id data-kind=event.kind.as_str()>
            <Mark kind=event.kind/>
            <p class="card-meta">
                <EventDate event/>
                <span class="kind">{kind}</span>
                {form}
                {place}
            </p>
            <h3>
                <a id=link_id(id) href=link aria-current=move || open.get().then_some("true")>
                    {move || view! { <Highlighted text=event.title.get(lang.get()) query/> }}
                </a>
            </h3>
            <p class="card-summary">
                {move || view! { <Highlighted text=event.summary.get(lang.get()) query/> }}
            </p>
            {event.upgrade.map(|upgrade| view! { <p><LevelStep upgrade/></p> })}
        </article>
    }
}
