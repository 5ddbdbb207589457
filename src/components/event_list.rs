//! The list of events.

use gloo::{timers::callback::Timeout, utils::document};
use web_sys::Element as DomElement;

use super::{
    Scene,
    event_card::{event_card, link_id},
};
use crate::{
    app::App,
    focus,
    i18n::Messages,
    markup::{
        Element, el,
        live::{drawn, effect},
        set,
    },
    signals::{Memo, Signal},
    state::{PageState, Sort, slot::Slot},
};

/// How many events are drawn at once.
const AT_ONCE: usize = 6;
/// How many follow in each frame, so that a keystroke never waits for them.
const MORE: usize = 40;
/// How long a reader who types pauses before they do, in milliseconds.
const PAUSE: u32 = 250;

/// The events that are shown: by year and month in order of time, or in one list by relevance.
#[must_use]
pub fn event_list(app: App) -> DomElement {
    let sort = Memo::new(move || app.choice.with(PageState::sort_in_force));
    let events = Memo::new(move || app.results.with(|results| results.events.clone()));
    let limit = grow(events);
    mark_open(app);
    drawn("div", move || {
        let by_time = sort.get() == Sort::Date;
        // Which one stands open is marked below: hundreds of cards need not be drawn anew for that.
        let open = app.open.get_untracked();
        events.with(|events| {
            let drawn = events.get(..limit.get()).unwrap_or(events);
            app.drawn(|scene| event_groups(scene, drawn, by_time, open.as_deref()))
        })
    })
}

/// Marks the card of the event that stands open.
fn mark_open(app: App) {
    let mut before: Option<String> = None;
    effect(move || {
        let open = app.open.get();
        for (id, is_open) in [(before.take(), false), (open.clone(), true)] {
            let link = id.and_then(|id| document().get_element_by_id(&link_id(&id)));
            let Some(link) = link else { continue };
            set(&link, "aria-current", is_open.then_some("true"));
            if let Ok(Some(card)) = link.closest(".card") {
                set(&card, "data-open", is_open.then_some(""));
            }
        }
        before = open;
    });
}

/// How many of the events may be drawn: a few after every change of them, then more with each frame.
fn grow(events: Memo<Vec<usize>>) -> Signal<usize> {
    let limit = Signal::new(AT_ONCE);
    effect(move || {
        events.track();
        limit.set(AT_ONCE);
    });
    let mut pending: Option<Timeout> = None;
    effect(move || {
        let now = limit.get();
        // What the keystroke before would have drawn is called off.
        pending.take();
        if events.with(Vec::len) > now {
            // The list may have been left when the frame comes.
            let grow = move || limit.update(|limit| *limit = (*limit).max(now + MORE));
            if now == AT_ONCE && focus::is_on("search") {
                pending = Some(Timeout::new(PAUSE, grow));
            } else {
                focus::after_render(grow);
            }
        }
    });
    limit
}

/// The events of those places in the record, in groups of a month or year, or in one group.
#[must_use]
pub fn event_groups(scene: &Scene<'_>, events: &[usize], by_time: bool, open: Option<&str>) -> Element {
    let mut groups: Vec<(Option<Slot>, Vec<Element>)> = Vec::new();
    for event in events.iter().filter_map(|&at| scene.catalogue.record().events.get(at)) {
        let slot = by_time.then(|| Slot::of(&event.date));
        let card = event_card(scene, event, open == Some(event.id));
        let item = el("li").key(event.id).child(card);
        match groups.iter_mut().find(|group| group.0 == slot) {
            Some((_, items)) => items.push(item),
            None => groups.push((slot, vec![item])),
        }
    }
    let mut years = Vec::new();
    el("div").class("groups").children(groups.into_iter().map(|(slot, items)| {
        // The first group of a year is drawn with more room.
        let opens_year = slot.is_some_and(|slot| !years.contains(&slot.year));
        years.extend(slot.map(|slot| slot.year));
        group(scene, slot, items).class(if opens_year { "group opens-year" } else { "group" })
    }))
}

/// A group with its heading.
fn group(scene: &Scene<'_>, slot: Option<Slot>, items: Vec<Element>) -> Element {
    let (key, heading) = match slot {
        Some(slot) => {
            let heading = slot_heading(slot, scene.words);
            (heading.clone(), el("h2").text(heading))
        }
        None => (String::new(), el("h2").class("visually-hidden").text(scene.words.events)),
    };
    el("section").key(key).child(heading).child(el("ol").children(items))
}

/// `Tháng 9 năm 2020`, `Trong năm 2016`.
#[must_use]
pub fn slot_heading(slot: Slot, words: &Messages) -> String {
    match (slot.year, slot.month) {
        (Some(year), Some(month)) => (words.month)(month, year),
        (Some(year), None) => (words.month_unknown)(year),
        (None, _) => words.no_year.to_owned(),
    }
}
