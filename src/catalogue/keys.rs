//! By what events are filtered.

use std::ops::RangeInclusive;

use chronicle::{Event, EventKind, Evidence, Layer, Level, NameKind, Record};

use crate::sorted::insert_sorted;

/// By what an event is filtered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Keys {
    /// Its kind.
    pub kind: EventKind,
    /// Ids of the countries and organisations that took part, each once.
    pub names: Vec<&'static str>,
    /// Ids of all who took part, each once.
    pub actors: Vec<&'static str>,
    /// The years that its date touches.
    pub years: RangeInclusive<i32>,
    /// Where it comes from.
    pub layer: Layer,
    /// The level that it raised a partnership to.
    pub level: Option<Level>,
    /// Ids of the articles that are evidence of it, each once.
    pub articles: Vec<&'static str>,
    /// Whether other events are parts of it.
    pub has_parts: bool,
}

impl Keys {
    /// The keys of an event, beside the sorted ids of all events that have parts.
    pub(super) fn of(event: &Event<'static>, record: &Record<'static>, wholes: &[&str]) -> Self {
        let is_party = |id: &&'static str| {
            record
                .name(id)
                .is_some_and(|name| matches!(name.kind, NameKind::Country | NameKind::Organisation))
        };
        let articles = event.evidence.iter().filter_map(|evidence| match *evidence {
            Evidence::Paragraph { article, .. } | Evidence::Headline { article, .. } => Some(article),
            Evidence::Page { .. } => None,
        });
        Self {
            kind: event.kind,
            layer: event.layer,
            names: once_each(parties(event).filter(is_party)),
            actors: once_each(parties(event)),
            years: event.date.years(),
            level: event.upgrade.map(|upgrade| upgrade.to),
            articles: once_each(articles),
            has_parts: wholes.binary_search(&event.id).is_ok(),
        }
    }
}

/// Ids of all who took part, with repeats.
pub(super) fn parties(event: &Event<'static>) -> impl Iterator<Item = &'static str> {
    let upgrade = event.upgrade.into_iter().flat_map(|upgrade| upgrade.parties);
    event.actors.iter().map(|actor| actor.name).chain(upgrade)
}

/// The ids, sorted, each once.
pub(super) fn once_each(ids: impl Iterator<Item = &'static str>) -> Vec<&'static str> {
    let mut list = Vec::new();
    for id in ids {
        insert_sorted(&mut list, id);
    }
    list
}
