//! Events to put in order.

use chronicle::{Event, Lang};

use crate::{Seed, blank::blanked, chance::Chance};

/// A card to cut out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Card<'a> {
    /// The event.
    pub event: &'a Event<'a>,
    /// Its title without dates.
    pub title: String,
    /// Its summary without dates.
    pub summary: String,
}

/// Cards to put in order, on one page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ordering<'a> {
    /// The cards, in an order that tells nothing: the letter of a card is its place.
    pub cards: Vec<Card<'a>>,
    /// The key: the places of the cards from the earliest to the latest.
    pub key: Vec<usize>,
}

/// The fewest cards that make a task.
const LEAST: usize = 3;

/// Up to `pages` tasks of up to `most` cards each; no event is in two of them. In a task no two events can share a day,
/// so that there is one right order. What finds no place in any task is left out. O(n · pages · most).
#[must_use]
pub fn ordering<'a>(
    events: &[&'a Event<'a>],
    seed: Seed,
    most: usize,
    pages: usize,
    lang: Lang,
) -> Vec<Ordering<'a>> {
    let mut events: Vec<&Event<'_>> = events.to_vec();
    Chance::of(seed, 2).shuffle(&mut events);
    let mut tasks: Vec<Vec<Card<'_>>> = vec![Vec::new(); pages];
    for event in events {
        let card = Card {
            event,
            title: blanked(event.title.get(lang), event),
            summary: blanked(event.summary.get(lang), event),
        };
        let fits = |task: &&mut Vec<Card<'_>>| {
            task.len() < most
                && task.iter().all(|other| other.title != card.title && are_apart(other.event, event))
        };
        if let Some(task) = tasks.iter_mut().find(fits) {
            task.push(card);
        }
    }
    tasks.retain(|task| task.len() >= LEAST);
    tasks.into_iter().map(in_order).collect()
}

fn in_order(cards: Vec<Card<'_>>) -> Ordering<'_> {
    let mut key: Vec<usize> = (0..cards.len()).collect();
    key.sort_by_key(|&at| cards[at].event.date.sort_key());
    Ordering { cards, key }
}

/// Whether one of the two is over before the other can begin.
pub fn are_apart(one: &Event<'_>, other: &Event<'_>) -> bool {
    let before = |one: &Event<'_>, other: &Event<'_>| {
        one.date.latest().zip(other.date.earliest()).is_some_and(|(last, first)| last < first)
    };
    before(one, other) || before(other, one)
}
