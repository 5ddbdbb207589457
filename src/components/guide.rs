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
        .map(|kind| view! { <li><Mark kind/> {i18n::kind(kind).get(lang)}</li> })
        .collect_view();
    let certainties = Certainty::ALL
        .iter()
        .copied()
        .map(|certainty| {
            view! {
                <dt>
                    <span class="certainty" data-certainty=certainty.as_str()>
                        {i18n::certainty(certainty).get(lang)}
                    </span>
                </dt>
                <dd>{i18n::certainty_note(certainty).get(lang)}</dd>
            }
        })
        .collect_view();
    view! {
        <section class="guide">
            <h2>{words.guide}</h2>
            <p>{words.guide_text}</p>
            <h3>{words.legend}</h3>
            <ul class="legend">{kinds}</ul>
            <h3>{words.dates}</h3>
            <dl class="certainties">{certainties}</dl>
        </section>
    }
}
