//! The record of what is chosen, as JSON: the same fields as the whole record has.

use chronicle::{Article, Event, Evidence, Name, is_own};
use serde::Serialize;

use crate::{Selection, about};

#[derive(Serialize)]
struct File<'a> {
    about: About<'a>,
    articles: Vec<Article<'a>>,
    events: Vec<Entry<'a>>,
    names: Vec<&'a Name<'a>>,
}

#[derive(Serialize)]
struct About<'a> {
    title: String,
    /// The language of the words about the file; the record has both.
    language: &'static str,
    layers: Vec<&'static str>,
    notes: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    address: Option<&'a str>,
}

#[derive(Serialize)]
struct Entry<'a> {
    #[serde(flatten)]
    event: &'a Event<'a>,
    /// The address of its page.
    #[serde(skip_serializing_if = "Option::is_none")]
    address: Option<String>,
}

/// The chosen events in full, with the articles and names that they refer to.
pub fn write(selection: &Selection<'_>) -> String {
    let Selection { record, events, .. } = selection;
    let is_cited = |article: &&Article<'_>| {
        events.iter().flat_map(|event| &event.evidence).any(|evidence| match *evidence {
            Evidence::Paragraph { article: id, .. } | Evidence::Headline { article: id, .. } => {
                id == article.id
            }
            Evidence::Page { .. } => false,
        })
    };
    let is_named = |name: &&Name<'_>| {
        events.iter().any(|event| {
            let upgrade = event.upgrade.into_iter().flat_map(|upgrade| upgrade.parties);
            let session = event.session.map(|session| session.of);
            event.actors.iter().map(|actor| actor.name).chain(upgrade).chain(session).any(|id| id == name.id)
        })
    };
    pretty(&File {
        about: About {
            title: about::title(selection),
            language: selection.lang.tag(),
            layers: selection.layers().map(chronicle::Layer::as_str).collect(),
            notes: about::lines(selection),
            address: selection.place.address(),
        },
        articles: record.articles.iter().filter(is_cited).map(without_own_text).collect(),
        events: events.iter().map(|event| Entry { event, address: selection.address(event) }).collect(),
        names: record.names.iter().filter(is_named).collect(),
    })
}

/// An article; of a reader's own, which is another's text, without its paragraphs.
fn without_own_text<'a>(article: &Article<'a>) -> Article<'a> {
    let mut article = article.clone();
    if is_own(article.id) {
        article.digest.clear();
    }
    article
}

/// JSON in lines, with a line's end after the last.
pub fn pretty(value: &impl Serialize) -> String {
    // Nothing that is written here has keys other than texts, the one thing that serialising to memory fails for.
    let mut text = serde_json::to_string_pretty(value).unwrap_or_default();
    text.push('\n');
    text
}
