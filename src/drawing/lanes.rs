//! Into which lane each event goes.

use chronicle::{Event, EventKind, Lang, Layer, NameKind};

use crate::{
    catalogue::{Catalogue, Keys},
    i18n,
    sorted::insert_sorted,
    state::LaneBy,
};

/// Who stands on one side of most events and is no lane of its own.
const HOSTS: [&str; 2] = ["asean", "viet-nam"];

/// The partners with most events have a lane each; the others share one.
const MOST_COUNTRIES: usize = 7;

/// The lanes' names, and each event's place among them. A lane without events is left out.
#[must_use]
pub fn lanes(catalogue: &'static Catalogue, by: LaneBy, lang: Lang) -> (Vec<String>, Vec<u16>) {
    let events = catalogue.record().events.iter().zip(catalogue.keys());
    let words = i18n::drawing(lang);
    let (mut names, mut of): (Vec<String>, Vec<usize>) = match by {
        LaneBy::Theme => {
            (words.themes.map(str::to_owned).into(), events.map(|(event, keys)| theme(event, keys)).collect())
        }
        LaneBy::Kind => {
            let name = |kind: &EventKind| i18n::kind(*kind).get(lang).to_owned();
            (
                EventKind::ALL.iter().map(name).collect(),
                events.map(|(event, _)| event.kind as usize).collect(),
            )
        }
        LaneBy::Article => {
            let articles = &catalogue.record().articles;
            let names = articles.iter().map(|article| article.title.get(lang)).chain([words.no_article]);
            let of = events.map(|(_, keys)| {
                let told = |id: &&str| articles.iter().position(|article| article.id == *id);
                keys.articles.first().and_then(told).unwrap_or(articles.len())
            });
            (names.map(str::to_owned).collect(), of.collect())
        }
        LaneBy::Country => by_country(catalogue, lang),
    };
    // A reader's own events are never among the record's.
    let own = catalogue.keys().iter().map(|keys| keys.layer == Layer::Own);
    for (place, _) in of.iter_mut().zip(own).filter(|(_, is_own)| *is_own) {
        *place = names.len();
    }
    names.push(i18n::drawing(lang).own.to_owned());
    without_empty(names, &of)
}

/// The thread of the story that an event belongs to, as a place in `themes`.
fn theme(event: &Event<'_>, keys: &Keys) -> usize {
    match event.upgrade {
        Some(upgrade) if upgrade.parties.contains(&"asean") => 1,
        Some(_) => 2,
        None if matches!(event.kind, EventKind::Document | EventKind::Signing | EventKind::Plan) => 3,
        None if *keys.years.start() == 2020 => 0,
        None => 4,
    }
}

/// By the first partner that is neither ASEAN nor Viet Nam.
fn by_country(catalogue: &'static Catalogue, lang: Lang) -> (Vec<String>, Vec<usize>) {
    let record = catalogue.record();
    let is_country = |id: &&str| {
        let kind = record.name(id).map(|name| name.kind);
        kind == Some(NameKind::Country) || *id == "eu"
    };
    let partner = |event: &Event<'static>| {
        let parties = event.upgrade.into_iter().flat_map(|upgrade| upgrade.parties);
        let actors = event.actors.iter().map(|actor| actor.name);
        parties.chain(actors).find(|id| !HOSTS.contains(id) && is_country(id))
    };
    let partners: Vec<Option<&'static str>> = record.events.iter().map(partner).collect();
    let mut counts: Vec<(&str, usize)> = Vec::new();
    let told = partners.iter().zip(&record.events).filter(|(_, event)| event.layer != Layer::Own);
    for id in told.filter_map(|(partner, _)| partner.as_ref()) {
        match counts.iter_mut().find(|(other, _)| other == id) {
            Some((_, count)) => *count += 1,
            None => counts.push((id, 1)),
        }
    }
    let mut ranked = Vec::new();
    for (id, count) in counts {
        insert_sorted(&mut ranked, (std::cmp::Reverse(count), id));
    }
    ranked.truncate(MOST_COUNTRIES);
    let words = i18n::drawing(lang);
    let label = |id: &str| record.name(id).map_or(id, |name| name.label.get(lang)).to_owned();
    let mut names = vec![words.no_partner.to_owned()];
    names.extend(ranked.iter().map(|(_, id)| label(id)));
    names.push(words.other_partners.to_owned());
    let place = |partner: Option<&str>| match partner {
        None => 0,
        Some(id) => ranked.iter().position(|(_, other)| *other == id).map_or(ranked.len() + 1, |at| at + 1),
    };
    (names, partners.into_iter().map(place).collect())
}

/// The same without the lanes that no event is in.
fn without_empty(names: Vec<String>, of: &[usize]) -> (Vec<String>, Vec<u16>) {
    let mut used = vec![false; names.len()];
    for &lane in of {
        used[lane] = true;
    }
    let mut place = 0;
    let places: Vec<u16> = used
        .iter()
        .map(|&used| {
            let this = place;
            place += u16::from(used);
            this
        })
        .collect();
    let names = names.into_iter().zip(used).filter_map(|(name, used)| used.then_some(name)).collect();
    (names, of.iter().map(|&lane| places[lane]).collect())
}
