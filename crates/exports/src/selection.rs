//! What is written, and in which words.

use chronicle::{Certainty, Event, EventKind, Lang, Layer, Level, Record, Text};

use crate::{Place, date::is_of_days, words::words};

/// The words of the site that the files have in common with it.
#[derive(Clone, Copy)]
pub struct Labels {
    /// The name of the site.
    pub site: &'static str,
    /// The licence of the record, in a sentence.
    pub licence: &'static str,
    /// What sort of event it is.
    pub kind: fn(EventKind) -> Text<'static>,
    /// How a date is known.
    pub certainty: fn(Certainty) -> Text<'static>,
    /// A level of partnership.
    pub level: fn(Level) -> Text<'static>,
    /// Where an event comes from.
    pub layer: fn(Layer) -> Text<'static>,
}

/// Events of a record, in the order in which they are to be written.
#[derive(Clone)]
pub struct Selection<'a> {
    /// The record, with its details: without them sources are missing.
    pub record: &'a Record<'a>,
    /// The events, each once.
    pub events: Vec<&'a Event<'a>>,
    /// The language.
    pub lang: Lang,
    /// Words in that language.
    pub labels: Labels,
    /// What the choice is called, where it has a name: that of a lesson, or what was searched.
    pub title: Option<&'a str>,
    /// Where the site is published.
    pub place: &'a Place,
}

impl<'a> Selection<'a> {
    /// What a name is called, or its id where the record has none of it.
    pub(crate) fn label(&self, id: &'a str) -> &'a str {
        self.record.name(id).map_or(id, |name| name.label.get(self.lang))
    }

    /// The text in the language of the selection.
    pub(crate) const fn text(&self, text: Text<'a>) -> &'a str {
        text.get(self.lang)
    }

    /// The address of an event's page; a reader's own event has none.
    pub(crate) fn address(&self, event: &Event<'_>) -> Option<String> {
        self.place.event(event.id, self.lang).filter(|_| event.layer != Layer::Own)
    }

    /// The same without a reader's own events: what can be cited.
    pub(crate) fn of_record(&self) -> Self {
        let mut selection = self.clone();
        selection.events.retain(|event| event.layer != Layer::Own);
        selection
    }

    /// The layers of the events, each once.
    pub(crate) fn layers(&self) -> impl Iterator<Item = Layer> {
        let has = |layer: &Layer| self.events.iter().any(|event| event.layer == *layer);
        Layer::ALL.iter().copied().filter(has)
    }

    /// The last day on which a page was looked at for the record: the nearest that it has to a date of its own.
    pub(crate) fn looked_at(&self) -> &'a str {
        let pages = self.record.events.iter().flat_map(|event| &event.evidence);
        let seen = pages.filter_map(|evidence| match evidence {
            chronicle::Evidence::Page { seen, .. } => Some(*seen),
            _ => None,
        });
        seen.max().unwrap_or("1970-01-01")
    }
}

/// Parts of an event in words.
impl<'a> Selection<'a> {
    /// Those who took part, each with their role.
    pub(crate) fn parties(&self, event: &'a Event<'a>) -> Vec<String> {
        let told = |actor: &chronicle::Actor<'a>| match actor.role {
            Some(role) => [self.label(actor.name), " (", self.text(role), ")"].concat(),
            None => self.label(actor.name).to_owned(),
        };
        event.actors.iter().map(told).collect()
    }

    /// The step of a partnership: between whom, from where to where.
    pub(crate) fn step(&self, event: &'a Event<'a>) -> Option<String> {
        let upgrade = event.upgrade?;
        let level = |level: Level| (self.labels.level)(level).get(self.lang);
        let [one, other] = upgrade.parties.map(|id| self.label(id));
        let from = upgrade.from.map_or_else(String::new, |from| [level(from), " → "].concat());
        let named = upgrade.named.map_or_else(String::new, |named| [" (“", self.text(named), "”)"].concat());
        Some([one, " – ", other, ": ", &from, level(upgrade.to), &named].concat())
    }

    /// What is wrong in print, and what is right.
    pub(crate) fn corrections(&self, event: &'a Event<'a>) -> Vec<String> {
        let told = |correction: &chronicle::Correction<'a>| {
            let text = (words(self.lang).correction)(
                correction.printed,
                self.text(correction.right),
                self.text(correction.source),
            );
            correction.url.map_or_else(|| text.clone(), |url| [&text, " <", url, ">"].concat())
        };
        event.corrections.iter().map(told).collect()
    }

    /// What other pages say against it.
    pub(crate) fn conflicts(&self, event: &'a Event<'a>) -> Vec<String> {
        let told = |conflict: &chronicle::Conflict<'a>| {
            [conflict.publisher, ": ", self.text(conflict.says), " <", conflict.url, ">"].concat()
        };
        event.conflicts.iter().map(told).collect()
    }

    /// The date in words, and that its day is not known where it is told in days.
    pub(crate) fn date_with_doubt(&self, event: &Event<'_>) -> String {
        let date = event.date.in_words(self.lang);
        if is_of_days(&event.date) { date } else { [&date, ", ", words(self.lang).day_unknown].concat() }
    }
}
