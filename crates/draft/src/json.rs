//! The draft for machines.

use serde::Serialize;

use crate::{Draft, date::Certainty, page::Page};

/// The draft as it is printed by `cargo xtask draft --json`. All offsets are characters of the file.
#[derive(Clone, Debug, Serialize)]
pub struct Json {
    article: Article,
    lines: Vec<Line>,
    mentions: Vec<Mention>,
    events: Vec<Event>,
    unsettled: Vec<Unsettled>,
}

#[derive(Clone, Debug, Serialize)]
struct Article {
    title: Option<String>,
    /// The day, where it is settled.
    published: Option<String>,
    bounds: Bounds,
    certainty: &'static str,
    byline: Option<String>,
    language: &'static str,
    /// The page's clock on the day on which it was stored.
    stored: Option<String>,
    evidence: Vec<Evidence>,
}

#[derive(Clone, Debug, Serialize)]
struct Bounds {
    earliest: Option<String>,
    latest: Option<String>,
}

#[derive(Clone, Debug, Serialize)]
struct Evidence {
    line: usize,
    words: String,
    says: String,
    why: String,
}

#[derive(Clone, Debug, Serialize)]
struct Line {
    n: usize,
    role: &'static str,
}

#[derive(Clone, Debug, Serialize)]
struct Mention {
    start: usize,
    end: usize,
    text: String,
    r#type: String,
    value: Option<String>,
    granularity: String,
    reason: String,
}

#[derive(Clone, Debug, Serialize)]
struct Event {
    date: Option<String>,
    kind: &'static str,
    parties: Vec<String>,
    from: Option<&'static str>,
    to: Option<&'static str>,
    /// The ids of the record's events that it seems to be.
    recorded: Vec<String>,
    span: [usize; 2],
}

#[derive(Clone, Debug, Serialize)]
struct Unsettled {
    what: &'static str,
    why: String,
    line: Option<usize>,
}

impl Json {
    /// The draft of a page.
    #[must_use]
    pub fn new(page: &Page, draft: &Draft) -> Self {
        let number = |line: usize| page.lines.get(line).map_or(0, |line| line.number);
        let published = &draft.published;
        let day = |day: Option<timex::tag::Day>| day.map(crate::seeds::edtf);
        let evidence = published.evidence.iter().map(|one| Evidence {
            line: number(one.line),
            words: one.words.clone(),
            says: crate::seeds::says(one.says),
            why: one.why.clone(),
        });
        let lines = page.lines.iter().zip(&draft.roles);
        Self {
            article: Article {
                title: draft.title.clone(),
                published: day(published.day),
                bounds: Bounds { earliest: day(published.earliest), latest: day(published.latest) },
                certainty: match published.certainty {
                    Certainty::Printed => "printed",
                    Certainty::Bounded => "bounded",
                    Certainty::Unknown => "unknown",
                },
                byline: draft.byline.clone(),
                language: if draft.is_vietnamese { "vi" } else { "en" },
                stored: day(published.stored),
                evidence: evidence.collect(),
            },
            lines: lines.map(|(line, role)| Line { n: line.number, role: role.as_str() }).collect(),
            mentions: draft.mentions.iter().filter_map(|(at, one)| Self::mention(page, *at, one)).collect(),
            events: draft.events.iter().filter_map(|event| Self::event(page, event)).collect(),
            unsettled: draft
                .unsettled
                .iter()
                .map(|one| Unsettled { what: one.what, why: one.why.clone(), line: one.line.map(number) })
                .collect(),
        }
    }

    fn mention(page: &Page, at: usize, one: &timex::tag::Expression) -> Option<Mention> {
        let line = page.lines.get(at)?;
        Some(Mention {
            start: line.place(one.chars.start),
            end: line.end(one.chars.end),
            text: one.words.clone(),
            r#type: one.kind.to_string(),
            value: one.value(),
            granularity: one.granularity.to_string(),
            reason: one.reason.to_string(),
        })
    }

    fn event(page: &Page, event: &crate::Event) -> Option<Event> {
        let line = page.lines.get(event.line)?;
        let chars = |byte: usize| line.text.get(..byte).map_or(0, |before| before.chars().count());
        Some(Event {
            date: event.date.clone(),
            kind: event.kind.as_str(),
            parties: event.parties.clone(),
            from: event.from.map(chronicle::Level::as_str),
            to: event.to.map(chronicle::Level::as_str),
            recorded: event.recorded.clone(),
            span: [line.place(chars(event.span.start)), line.end(chars(event.span.end))],
        })
    }
}
