//! An event in the list.

use chronicle::Event;
use leptos::prelude::*;

use super::{EventDate, Highlighted, LevelStep, Mark};
use crate::{app::App, i18n, state::address::event_href};

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
    let id = event.id;
    let open = address.part(move |state| state.event.as_deref() == Some(id));
    let kind = i18n::kind(event.kind).get(lang);
    let form = event.form.map(|form| view! { <span>{i18n::form(form).get(lang)}</span> });
    let place = event.place.map(|place| {
        view! { <span class="place"><Highlighted text=place.get(lang) query/></span> }
    });
    view! {
        <article class="card" data-event=id data-kind=event.kind.as_str()>
            <Mark kind=event.kind/>
            <p class="card-meta">
                <EventDate event/>
                <span class="kind">{kind}</span>
                {form}
                {place}
            </p>
            <h3>
                <a id=link_id(id) class="keep" href=event_href(id, lang) aria-current=move || open.get().then_some("true")>
                    <Highlighted text=event.title.get(lang) query/>
                </a>
            </h3>
            <p class="card-summary"><Highlighted text=event.summary.get(lang) query/></p>
            {event.upgrade.map(|upgrade| view! { <p><LevelStep upgrade/></p> })}
        </article>
    }
}
