//! An event of its own: what happened, by what evidence, and what came before and after.

use chronicle::{Actor, Correction, Event, Text};
use leptos::{either::Either, ev, prelude::*};

use crate::{
    app::App,
    components::{CopyButton, EventDate, EvidenceList, Highlighted, LevelStep, Mark},
    focus, i18n,
    state::address::event_href,
};

/// The open event, or that there is none of that id.
#[component]
pub fn EventView(
    /// The event's id, as it stands in the address.
    id: String,
) -> impl IntoView {
    let App { address, words, catalogue, .. } = expect_context();
    let close = move || address.push(|state| state.event = None);
    let found = catalogue.record().event_index(&id);
    let body = match found.and_then(|at| Some((at, catalogue.record().events.get(at)?))) {
        Some((at, event)) => Either::Left(view! { <Body at event/> }),
        None => Either::Right(view! { <p class="note">{words.unknown_event}</p> }),
    };
    focus::after_render(|| {
        focus::on_without_scroll("event-title");
        if focus::is_narrow() {
            focus::scroll_page(0.0);
        }
    });
    view! {
        <section
            class="event"
            aria-label=words.event
            on:keydown=move |event: ev::KeyboardEvent| {
                if event.key() == "Escape" {
                    close();
                }
            }
        >
            <button type="button" class="button event-close" on:click=move |_| close()>
                <span class="narrow-only">{words.back_to_list}</span>
                <span class="wide-only">{words.close}</span>
            </button>
            {body}
        </section>
    }
}

/// All of an event.
#[component]
fn Body(at: usize, event: &'static Event<'static>) -> impl IntoView {
    let App { lang, words, query, .. } = expect_context();
    let get = move |text: Text<'static>| view! { <Highlighted text=text.get(lang) query/> };
    view! {
        <p class="event-kind"><Mark kind=event.kind/> {i18n::kind(event.kind).get(lang)}</p>
        <h2 id="event-title" tabindex="-1">{get(event.title)}</h2>
        <p class="event-date"><EventDate event words=true/></p>
        <p class="date-note">
            {i18n::certainty_note(event.certainty).get(lang)}
            " "
            {event.date_basis.map(|basis| basis.get(lang))}
        </p>
        <p class="event-summary">{get(event.summary)}</p>
        {event.upgrade.map(|upgrade| view! {
            <h3>{words.step}</h3>
            <p><Parties parties=upgrade.parties/></p>
            <p><LevelStep upgrade/></p>
        })}
        <dl class="facts">
            {event.place.map(|place| view! {
                <dt>{words.place}</dt>
                <dd>{get(place)}</dd>
            })}
            {event.form.map(|form| view! {
                <dt>{words.form}</dt>
                <dd>{i18n::form(form).get(lang)}</dd>
            })}
        </dl>
        <Titled title=words.actors show=!event.actors.is_empty()>
            <ul class="actors">
                {event.actors.iter().map(|actor| view! { <li><ActorLine actor/></li> }).collect_view()}
            </ul>
        </Titled>
        <Texts title=words.documents texts=&event.documents/>
        <Texts title=words.figures texts=&event.figures/>
        <Titled title=words.evidence show=true>
            <EvidenceList event/>
        </Titled>
        <Titled title=words.corrections show=!event.corrections.is_empty()>
            {event.corrections.iter().map(|correction| view! { <CorrectionLines correction/> }).collect_view()}
        </Titled>
        {event.teaching.map(|note| view! {
            <h3>{words.teaching}</h3>
            <p>{note.get(lang)}</p>
        })}
        <Family event/>
        <Share event/>
        <Neighbours at/>
    }
}

/// A heading and what stands under it, where there is something.
#[component]
fn Titled(title: &'static str, show: bool, children: Children) -> impl IntoView {
    show.then(|| view! { <h3>{title}</h3> {children()} })
}

/// A list of texts under a heading.
#[component]
fn Texts(title: &'static str, texts: &'static [Text<'static>]) -> impl IntoView {
    let App { lang, .. } = expect_context();
    let items = texts.iter().map(|text| view! { <li>{text.get(lang)}</li> }).collect_view();
    view! { <Titled title show=!texts.is_empty()><ul>{items}</ul></Titled> }
}

/// The two sides of a partnership.
#[component]
fn Parties(parties: [&'static str; 2]) -> impl IntoView {
    let App { lang, catalogue, .. } = expect_context();
    let label = move |id: &'static str| catalogue.record().name(id).map_or(id, |name| name.label.get(lang));
    let [one, other] = parties;
    view! { {label(one)} "–" {label(other)} }
}

/// A party to the event and its role.
#[component]
fn ActorLine(actor: &'static Actor<'static>) -> impl IntoView {
    let App { lang, catalogue, .. } = expect_context();
    let name = catalogue.record().name(actor.name).map_or(actor.name, |name| name.label.get(lang));
    let role = actor.role.map(|role| view! { <span class="role">{role.get(lang)}</span> });
    view! { {name} " " {role} }
}

/// What is wrong in print, as an erratum.
#[component]
fn CorrectionLines(correction: &'static Correction<'static>) -> impl IntoView {
    let App { lang, words, .. } = expect_context();
    let source = match correction.url {
        Some(url) => Either::Left(
            view! { <a href=url rel="noopener external" target="_blank">{correction.source.get(lang)}</a> },
        ),
        None => Either::Right(correction.source.get(lang)),
    };
    view! {
        <dl class="erratum">
            <dt>{words.printed_as}</dt>
            <dd><q lang="vi">{correction.printed}</q></dd>
            <dt>{words.right_is}</dt>
            <dd>{correction.right.get(lang)}</dd>
            <dt>{words.according_to}</dt>
            <dd>{source}</dd>
        </dl>
    }
}

/// The larger event and the sessions.
#[component]
fn Family(event: &'static Event<'static>) -> impl IntoView {
    let App { words, catalogue, .. } = expect_context();
    let whole = event.part_of.and_then(|id| catalogue.record().event(id));
    let parts: Vec<_> =
        catalogue.record().events.iter().filter(|other| other.part_of == Some(event.id)).collect();
    let show_parts = !parts.is_empty();
    let parts = parts.into_iter().map(|event| view! { <li><EventLink event/></li> }).collect_view();
    view! {
        {whole.map(|event| view! { <h3>{words.part_of}</h3> <p><EventLink event/></p> })}
        <Titled title=words.parts show=show_parts><ul>{parts}</ul></Titled>
    }
}

/// A link that opens another event.
#[component]
fn EventLink(event: &'static Event<'static>) -> impl IntoView {
    let App { lang, .. } = expect_context();
    view! {
        <a class="keep" href=event_href(event.id, lang)>{event.title.get(lang)}</a>
        " "
        <span class="role">{event.date.in_figures(lang)}</span>
    }
}

/// The link to share and the citation to copy.
#[component]
fn Share(event: &'static Event<'static>) -> impl IntoView {
    let App { lang, words, catalogue, .. } = expect_context();
    let page = gloo::utils::window().location().href().unwrap_or_default();
    let page = page.split('#').next().unwrap_or_default();
    let link = format!("{page}{}", event_href(event.id, lang));
    let sources = catalogue.sources(event, lang);
    let citation = (words.citation)(event.title.get(lang), &event.date.in_words(lang), &sources, &link);
    view! {
        <p class="share">
            <CopyButton label=words.copy_link text=link/>
            <CopyButton label=words.copy_citation text=citation/>
        </p>
    }
}

/// The events before and after in time, among those that are shown.
#[component]
fn Neighbours(at: usize) -> impl IntoView {
    let App { words, results, catalogue, .. } = expect_context();
    let neighbour = move |after: bool| {
        results.with(|results| {
            let others = results.events.iter().copied();
            let found = if after { others.filter(|&other| other > at).min() } else { others.filter(|&other| other < at).max() };
            found.and_then(|at| catalogue.record().events.get(at))
        })
    };
    let side = move |after: bool, label: &'static str| {
        move || {
            neighbour(after).map(|event| {
                view! { <p><span class="neighbour">{label}</span> <EventLink event/></p> }
            })
        }
    };
    view! {
        <nav class="neighbours" aria-label=format!("{} · {}", words.previous, words.next)>
            {side(false, words.previous)}
            {side(true, words.next)}
        </nav>
    }
}
