//! Actors and events to match.

use std::collections::BTreeSet;

use chronicle::{Event, Lang, Name, NameKind, Record};

use crate::{
    Seed,
    blank::{blanked, without},
    chance::Chance,
};

/// An actor and the one event of the task that it took part in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pair<'a> {
    /// The actor.
    pub actor: &'a Name<'a>,
    /// The event.
    pub event: &'a Event<'a>,
    /// Its title without dates and without the actor.
    pub title: String,
    /// Its summary likewise.
    pub summary: String,
}

/// Pairs to find.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Matching<'a> {
    /// The pairs, in the order of the actors on the sheet.
    pub pairs: Vec<Pair<'a>>,
    /// The order of the events on the sheet, as places among the pairs: the event of letter `n` is that of
    /// `pairs[events[n]]`.
    pub events: Vec<usize>,
}

impl Matching<'_> {
    /// The key: for each actor, the place of its event on the sheet.
    #[must_use]
    pub fn key(&self) -> Vec<usize> {
        (0..self.pairs.len()).filter_map(|pair| self.events.iter().position(|&event| event == pair)).collect()
    }
}

/// Up to `most` pairs, such that by the record no actor took part in another event of the task, nor in the larger
/// meeting that such an event is a part of. Chance may begin with events of so many actors that nothing else fits, so
/// it is asked a few times and the fullest task is taken. O(n · actors · most).
#[must_use]
pub fn matching<'a>(
    record: &'a Record<'a>,
    events: &[&'a Event<'a>],
    seed: Seed,
    most: usize,
    lang: Lang,
) -> Matching<'a> {
    let mut chance = Chance::of(seed, 3);
    let mut events: Vec<&Event<'_>> = events.to_vec();
    let mut best: Vec<Pair<'_>> = Vec::new();
    for _ in 0..TRIES {
        chance.shuffle(&mut events);
        let pairs = pairs(record, &events, &mut chance, most, lang);
        if pairs.len() > best.len() {
            best = pairs;
        }
        if best.len() == most {
            break;
        }
    }
    let mut order: Vec<usize> = (0..best.len()).collect();
    chance.shuffle(&mut order);
    Matching { pairs: best, events: order }
}

/// How often chance is asked for a full task.
const TRIES: usize = 16;

/// The pairs of a task, taken from the events in their order.
fn pairs<'a>(
    record: &'a Record<'a>,
    events: &[&'a Event<'a>],
    chance: &mut Chance,
    most: usize,
    lang: Lang,
) -> Vec<Pair<'a>> {
    let mut pairs: Vec<Pair<'_>> = Vec::new();
    // All who took part in an event of the task.
    let mut present: BTreeSet<&str> = BTreeSet::new();
    for &event in events {
        if pairs.len() == most {
            break;
        }
        let around = parties(record, event);
        if pairs.iter().any(|pair| around.contains(pair.actor.id)) {
            continue;
        }
        let mut actors: Vec<&str> = around.iter().copied().filter(|id| !present.contains(id)).collect();
        chance.shuffle(&mut actors);
        let pair = actors
            .into_iter()
            .filter(|id| own_parties(event).any(|own| own == *id))
            .filter_map(|id| record.name(id))
            .filter(|name| matches!(name.kind, NameKind::Country | NameKind::Organisation | NameKind::Person))
            .filter_map(|actor| hidden(actor, event, lang))
            .find(|pair| pairs.iter().all(|other| are_apart(pair, other)));
        if let Some(pair) = pair {
            pairs.push(pair);
            present.extend(around);
        }
    }
    pairs
}

/// Whether two pairs can stand on one sheet: their events read differently, and neither speaks of the other's actor.
fn are_apart(one: &Pair<'_>, other: &Pair<'_>) -> bool {
    one.title != other.title && !tells_of(one, other.actor) && !tells_of(other, one.actor)
}

/// Whether the texts of a pair name an actor in any form.
fn tells_of(pair: &Pair<'_>, actor: &Name<'_>) -> bool {
    let (title, summary) = (pair.title.to_lowercase(), pair.summary.to_lowercase());
    let told = |form: &str| {
        let form = form.to_lowercase();
        title.contains(&form) || summary.contains(&form)
    };
    forms(actor).into_iter().any(told)
}

/// All forms of a name, the longer ones first: 'Đại Hàn Dân Quốc' before 'Hàn Quốc'.
fn forms<'a>(name: &Name<'a>) -> Vec<&'a str> {
    let mut forms: Vec<&str> = [name.label.vi, name.label.en].to_vec();
    forms.extend(name.full.iter().flat_map(|full| [full.vi, full.en]));
    forms.extend(name.acronym);
    forms.extend(&name.aliases);
    forms.sort_by_key(|form| std::cmp::Reverse(form.len()));
    forms
}

/// The ids of those who took part in an event.
fn own_parties<'a>(event: &'a Event<'a>) -> impl Iterator<Item = &'a str> {
    let upgrade = event.upgrade.into_iter().flat_map(|upgrade| upgrade.parties);
    event.actors.iter().map(|actor| actor.name).chain(upgrade)
}

/// The ids of those who took part in an event, or in one that it is a part of.
pub fn parties<'a>(record: &'a Record<'a>, event: &'a Event<'a>) -> BTreeSet<&'a str> {
    let mut all: BTreeSet<&str> = own_parties(event).collect();
    let mut whole = event.part_of.and_then(|id| record.event(id));
    while let Some(event) = whole {
        all.extend(own_parties(event));
        whole = event.part_of.and_then(|id| record.event(id));
    }
    all
}

/// The pair with the actor taken out of the event's texts; none where another form of the name would still tell.
fn hidden<'a>(actor: &'a Name<'a>, event: &'a Event<'a>, lang: Lang) -> Option<Pair<'a>> {
    let forms = forms(actor);
    let text = |text: &str| {
        let parts =
            forms.iter().flat_map(|form| text.match_indices(form)).map(|(at, form)| (at, at + form.len()));
        blanked(&without(text, parts.collect()), event)
    };
    let (title, summary) = (text(event.title.get(lang)), text(event.summary.get(lang)));
    let pair = Pair { actor, event, title, summary };
    (!tells_of(&pair, actor)).then_some(pair)
}
