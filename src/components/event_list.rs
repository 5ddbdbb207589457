//! The list of events.

use chronicle::Event;
use leptos::prelude::*;

use super::event_card::event_card;
use crate::{
    app::App,
    focus,
    i18n::Messages,
    markup::el,
    state::{PageState, Sort, slot::Slot},
};

/// How many events are drawn at once. The rest follow frame by frame, so that a keystroke never waits for them.
const AT_ONCE: usize = 16;

/// The events that are shown: by year and month in order of time, or in one list by relevance.
#[component]
pub fn EventList() -> impl IntoView {
    let app: App = expect_context();
    let sort = app.address.part(PageState::sort_in_force);
    let drawn = Memo::new(move |_| app.results.with(|results| results.events.clone()));
    let limit = grow(drawn);
    // What is drawn so far, in the order in force.
    let drawn =
        Memo::new(move |_| drawn.with(|events| events.iter().copied().take(limit.get()).collect::<Vec<_>>()));
    let groups = Memo::new(move |_| {
        if sort.get() == Sort::Relevance { vec![Group::ALL] } else { drawn.with(|drawn| by_slot(app, drawn)) }
    });
    view! {
        <div class="groups">
            <For each=move || groups.get() key=|group| *group let:group>
                <EventGroup group drawn/>
            </For>
        </div>
    }
}

/// How many of the events may be drawn: a few after every change of them, then more with each frame.
fn grow(events: Memo<Vec<usize>>) -> ReadSignal<usize> {
    let (limit, set_limit) = signal(AT_ONCE);
    Effect::new(move |_| {
        events.track();
        set_limit.set(AT_ONCE);
    });
    Effect::new(move |_| {
        let now = limit.get();
        if events.with(Vec::len) > now {
            // The list may have been left when the frame comes.
            focus::after_render(move || {
                set_limit.try_update(|limit| *limit = (*limit).max(now + AT_ONCE));
            });
        }
    });
    limit
}

/// A month's events, a year's, or all of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
struct Group {
    /// The year and month; none for the list by relevance.
    slot: Option<Slot>,
    /// Whether it is the first group of its year, which is drawn with more room.
    opens_year: bool,
}

impl Group {
    /// The one group of the list by relevance.
    const ALL: Self = Self { slot: None, opens_year: false };
}

/// The groups of events, in order of time.
fn by_slot(app: App, events: &[usize]) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    for event in events.iter().filter_map(|&at| app.record().events.get(at)) {
        let slot = Slot::of(&event.date);
        if groups.iter().all(|group| group.slot != Some(slot)) {
            let opens_year =
                groups.iter().all(|group| group.slot.is_none_or(|other| other.year != slot.year));
            groups.push(Group { slot: Some(slot), opens_year });
        }
    }
    groups
}

/// A group with its heading.
#[component]
fn EventGroup(group: Group, drawn: Memo<Vec<usize>>) -> impl IntoView {
    let app: App = expect_context();
    let Group { slot, opens_year } = group;
    let events = move || {
        drawn.with(|drawn| {
            drawn
                .iter()
                .filter_map(|&at| app.record().events.get(at))
                .filter(|event| slot.is_none_or(|slot| Slot::of(&event.date) == slot))
                .collect::<Vec<_>>()
        })
    };
    let heading = match slot {
        Some(slot) => el("h2").text(heading(slot, app.words)),
        None => el("h2").class("visually-hidden").text(app.words.events),
    };
    view! {
        <section class=if opens_year { "group opens-year" } else { "group" }>
            {heading}
            <ol>
                <For each=events key=|event| event.id let:event>
                    <li>
                        <Card event/>
                    </li>
                </For>
            </ol>
        </section>
    }
}

/// A card, drawn anew when the query changes or its event is opened or closed.
#[component]
fn Card(event: &'static Event<'static>) -> impl IntoView {
    let app: App = expect_context();
    let open = Memo::new(move |_| app.open.with(|open| open.as_deref() == Some(event.id)));
    move || app.drawn(|scene| event_card(scene, event, open.get()))
}

/// `Tháng 9 năm 2020`, `Trong năm 2016`.
fn heading(slot: Slot, words: &Messages) -> String {
    match (slot.year, slot.month) {
        (Some(year), Some(month)) => (words.month)(month, year),
        (Some(year), None) => (words.month_unknown)(year),
        (None, _) => words.no_year.to_owned(),
    }
}
