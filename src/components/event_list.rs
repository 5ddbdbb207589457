//! The list of events.

use leptos::prelude::*;

use super::event_card::event_card;
use crate::{
    app::App,
    i18n::Messages,
    markup::el,
    state::{PageState, Sort, slot::Slot},
};

/// The events that are shown: by year and month in order of time, or in one list by relevance.
#[component]
pub fn EventList() -> impl IntoView {
    let app: App = expect_context();
    let sort = app.address.part(PageState::sort_in_force);
    let groups = Memo::new(move |_| if sort.get() == Sort::Relevance { vec![Group::ALL] } else { by_slot(app) });
    view! {
        <div class="groups">
            <For each=move || groups.get() key=|group| *group let:group>
                <EventGroup group/>
            </For>
        </div>
    }
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

/// The groups of the events that are shown, in order of time.
fn by_slot(app: App) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    app.results.with(|results| {
        for event in results.events.iter().filter_map(|&at| app.record().events.get(at)) {
            let slot = Slot::of(&event.date);
            if groups.iter().all(|group| group.slot != Some(slot)) {
                let opens_year = groups.iter().all(|group| group.slot.is_none_or(|other| other.year != slot.year));
                groups.push(Group { slot: Some(slot), opens_year });
            }
        }
    });
    groups
}

/// A group with its heading.
#[component]
fn EventGroup(group: Group) -> impl IntoView {
    let app: App = expect_context();
    let Group { slot, opens_year } = group;
    let events = move || {
        app.results.with(|results| {
            results
                .events
                .iter()
                .filter_map(|&at| app.record().events.get(at))
                .filter(|event| slot.is_none_or(|slot| Slot::of(&event.date) == slot))
                .collect::<Vec<_>>()
        })
    };
    let heading = match slot {
        Some(slot) => el("h2").text(heading(slot, app.words)),
        None => el("h2").attr("hidden", ""),
    };
    view! {
        <section class=if opens_year { "group opens-year" } else { "group" }>
            {heading}
            <ol>
                <For each=events key=|event| event.id let:event>
                    <li>
                        {move || {
                            let open = app.open.with(|open| open.as_deref() == Some(event.id));
                            app.drawn(|scene| event_card(scene, event, open))
                        }}
                    </li>
                </For>
            </ol>
        </section>
    }
}

/// `Tháng 9 năm 2020`, `Trong năm 2016`.
fn heading(slot: Slot, words: &Messages) -> String {
    match (slot.year, slot.month) {
        (Some(year), Some(month)) => (words.month)(month, year),
        (Some(year), None) => (words.month_unknown)(year),
        (None, _) => words.no_year.to_owned(),
    }
}
