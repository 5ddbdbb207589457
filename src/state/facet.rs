//! Facets: the ways in which a reader narrows the list, and how many events each choice would show.

use std::{borrow::Cow, cmp::Reverse};

use chronicle::{EventKind, Layer, Level};

use super::PageState;
use crate::{
    alphabet::place_of,
    catalogue::{Catalogue, Keys},
    sorted::insert_sorted,
};

/// A way to narrow the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Facet {
    /// Told of by an article, or by public pages alone.
    Layer,
    /// By kind of event.
    Kind,
    /// By country or organisation.
    Name,
    /// By year.
    Year,
    /// By level of partnership.
    Level,
    /// By article.
    Article,
}

impl Facet {
    /// All facets, in the order of the page.
    pub const ALL: [Self; 6] = [Self::Layer, Self::Kind, Self::Name, Self::Year, Self::Level, Self::Article];

    /// Its key in the address.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Kind => "kind",
            Self::Name => "name",
            Self::Year => "year",
            Self::Level => "level",
            Self::Layer => "layer",
            Self::Article => "article",
        }
    }

    /// Whether an event with these keys passes the choices of this facet.
    #[must_use]
    pub fn admits(self, state: &PageState, keys: &Keys) -> bool {
        match self {
            Self::Kind => state.kinds.is_empty() || state.kinds.contains(&keys.kind),
            Self::Name => {
                state.names.is_empty()
                    || keys.names.iter().any(|name| state.names.iter().any(|id| id == name))
            }
            Self::Year => state.years.is_empty() || state.years.iter().any(|year| keys.years.contains(year)),
            Self::Layer => state.layers.is_empty() || state.layers.contains(&keys.layer),
            Self::Level => {
                state.levels.is_empty() || keys.level.is_some_and(|level| state.levels.contains(&level))
            }
            Self::Article => {
                state.articles.is_empty()
                    || keys.articles.iter().any(|article| state.articles.iter().any(|id| id == article))
            }
        }
    }

    /// The values of an event, as they stand in the address.
    fn values(self, keys: &Keys) -> Vec<Cow<'static, str>> {
        match self {
            Self::Kind => vec![keys.kind.as_str().into()],
            Self::Name => keys.names.iter().map(|&name| name.into()).collect(),
            Self::Year => keys.years.clone().map(|year| year.to_string().into()).collect(),
            Self::Layer => vec![keys.layer.as_str().into()],
            Self::Level => keys.level.iter().map(|level| level.as_str().into()).collect(),
            Self::Article => keys.articles.iter().map(|&article| article.into()).collect(),
        }
    }
}

impl PageState {
    /// The values chosen in a facet, as they stand in the address.
    #[must_use]
    pub fn chosen(&self, facet: Facet) -> Vec<Cow<'_, str>> {
        match facet {
            Facet::Kind => self.kinds.iter().map(|kind| kind.as_str().into()).collect(),
            Facet::Name => self.names.iter().map(|name| name.as_str().into()).collect(),
            Facet::Year => self.years.iter().map(|year| year.to_string().into()).collect(),
            Facet::Layer => self.layers.iter().map(|layer| layer.as_str().into()).collect(),
            Facet::Level => self.levels.iter().map(|level| level.as_str().into()).collect(),
            Facet::Article => self.articles.iter().map(|article| article.as_str().into()).collect(),
        }
    }

    /// Chooses a value, or takes the choice back. A value that cannot be one of the facet changes nothing.
    pub fn toggle(&mut self, facet: Facet, value: &str) {
        fn flip<T: Ord>(list: &mut Vec<T>, value: Option<T>) {
            let Some(value) = value else { return };
            match list.binary_search(&value) {
                Ok(at) => {
                    list.remove(at);
                }
                Err(at) => list.insert(at, value),
            }
        }
        match facet {
            Facet::Kind => flip(&mut self.kinds, EventKind::from_name(value)),
            Facet::Name => flip(&mut self.names, Some(value.to_owned())),
            Facet::Year => flip(&mut self.years, value.parse().ok()),
            Facet::Layer => flip(&mut self.layers, Layer::from_name(value)),
            Facet::Level => flip(&mut self.levels, Level::from_name(value)),
            Facet::Article => flip(&mut self.articles, Some(value.to_owned())),
        }
    }
}

/// How many events each value of a facet would show under the other choices.
///
/// A value that is chosen stays in the list even with no events, so that it can be taken back. The values are sorted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Counts(Vec<(Cow<'static, str>, usize)>);

impl Counts {
    /// Counts one facet. `passes` tells whether an event passes the query and the range. O(events).
    #[must_use]
    pub fn of(
        facet: Facet,
        state: &PageState,
        catalogue: &Catalogue,
        passes: impl Fn(usize) -> bool,
    ) -> Self {
        let mut counts: Vec<(Cow<'static, str>, usize)> = Vec::new();
        for (at, keys) in catalogue.keys().iter().enumerate() {
            let counted =
                passes(at) && Facet::ALL.iter().all(|&other| other == facet || other.admits(state, keys));
            for value in facet.values(keys) {
                match counts.binary_search_by(|(other, _)| other.cmp(&value)) {
                    Ok(at) => counts[at].1 += usize::from(counted),
                    Err(at) => counts.insert(at, (value, usize::from(counted))),
                }
            }
        }
        let chosen = state.chosen(facet);
        counts.retain(|(value, count)| *count > 0 || chosen.contains(value));
        Self(counts)
    }

    /// The values and their counts: kinds and levels in their own order, years by time, the rest by count, then
    /// names by the alphabet, as `name` has them, and articles by time.
    #[must_use]
    pub fn listed(&self, facet: Facet, name: &dyn Fn(&str) -> String) -> Vec<(Cow<'static, str>, usize)> {
        let of = |name: &'static str| self.0.iter().find(|(value, _)| value == name).cloned();
        match facet {
            Facet::Kind => EventKind::ALL.iter().filter_map(|kind| of(kind.as_str())).collect(),
            Facet::Layer => Layer::ALL.iter().filter_map(|layer| of(layer.as_str())).collect(),
            Facet::Level => Level::ALL.iter().filter_map(|level| of(level.as_str())).collect(),
            // Years have four digits, so that their names are in order of time.
            Facet::Year => self.0.clone(),
            Facet::Name | Facet::Article => {
                let mut ranked = Vec::new();
                for (value, count) in &self.0 {
                    // The ids of articles begin with their dates.
                    let place = if facet == Facet::Name { place_of(&name(value)) } else { String::new() };
                    insert_sorted(&mut ranked, (Reverse(*count), place, value.clone()));
                }
                ranked.into_iter().map(|(Reverse(count), _, value)| (value, count)).collect()
            }
        }
    }
}
