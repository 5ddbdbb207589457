//! The list of events.

use leptos::prelude::*;

use super::EventCard;
use crate::{
    app::App,
    i18n::Messages,
    state::{Sort, slot::Slot},
};

/// The events that are shown: by year and month in order of time, or in one list by relevance.
#[component]
pub fn EventList() -> impl IntoView {
    let App { address, results, catalogue, .. } = expect_context();
    let sort = address.part(crate::state::PageState::sort_in_force);
    let groups = Memo::new(move |_| {
        if sort.get() == Sort::Relevance {
            return vec![Group { slot: None, opens_year: false }];
        }
        let mut groups: Vec<Group> = Vec::new();
        results.with(|results| {
            for &at in &results.events {
                let Some(event) = catalogue.record().events.get(at) else { continue };
                let slot = Slot::of(&event.date);
                if groups.iter().all(|group| group.slot != Some(slot)) {
                    let opens_year = groups.iter().all(|group| group.slot.is_none_or(|other| other.year != slot.year));
                    groups.push(Group { slot: Some(slot), opens_year });
                }
            }
        });
        groups
    });
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

/// A group with its heading.
#[component]
fn EventGroup(group: Group) -> impl IntoView {
    let App { words, results, catalogue, .. } = expect_context();
    let Group { slot, opens_year } = group;
    let events = move || {
        results.with(|results| {
            let events = &catalogue.record().events;
            results
                .events
                .iter()
                .filter_map(|&at| events.get(at))
                .filter(|event| slot.is_none_or(|slot| Slot::of(&event.date) == slot))
                .collect::<Vec<_>>()
        })
    };
    view! {
        <section class="group" class:opens-year=opens_year>
            {slot.map(|slot| view! { <h2>{move || heading(slot, words)}</h2> })}
            <ol>
                <For each=events key=|event| event.id let:event>
                    <li><EventCard event/></li>
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
