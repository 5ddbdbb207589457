//! How to read the page: what the marks and the words beside a date mean.

use chronicle::{Certainty, EventKind};
use leptos::prelude::*;

use super::Mark;
use crate::{app::App, i18n};

/// Stands where an event will stand once one is opened.
#[component]
pub fn Guide() -> impl IntoView {
    let App { lang, words, catalogue, .. } = expect_context();
    let events = &catalogue.record().events;
    let kinds = EventKind::ALL
        .iter()
        .copied()
        .filter(|kind| events.iter().any(|event| event.kind == *kind))
        .map(|kind| view! { <li><Mark kind/> {move || i18n::kind(kind).get(lang.get())}</li> })
        .collect_view();
    let certainties = Certainty::ALL
        .iter()
        .copied()
        .map(|certainty| {
            view! {
                <dt>
                    <span class="certainty" data-certainty=certainty.as_str()>
                        {move || i18n::certainty(certainty).get(lang.get())}
                    </span>
                </dt>
                <dd>{move || i18n::certainty_note(certainty).get(lang.get())}</dd>
            }
        })
        .collect_view();
    view! {
        <section class="guide">
            <h2>{move || words.get().guide}</h2>
            <p>{move || words.get().guide_text}</p>
            <h3>{move || words.get().legend}</h3>
            <ul class="legend">{kinds}</ul>
            <h3>{move || words.get().dates}</h3>
            <dl class="certainties">{certainties}</dl>
        </section>
    }
}
