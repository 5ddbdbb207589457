//! The events as an Atom feed (RFC 4287) and a JSON Feed (version 1.1).

use chronicle::{Event, Evidence, Lang, Record};
use nien_bieu::{
    components::Scene,
    markup::{Element, el},
};
use serde_json::{Map, Value, json};
use sha2::{Digest, Sha256};

use crate::{
    File,
    address::Address,
    document::sentences,
    hex,
    page::{Page, Subject},
    words::words,
};

/// The name of the Atom feed.
pub const ATOM: &str = "feed.xml";
/// The name of the JSON Feed.
pub const JSON: &str = "feed.json";

/// Where a feed lies.
pub fn path(name: &str, lang: Lang) -> String {
    match lang {
        Lang::Vi => name.to_owned(),
        Lang::En => ["en/", name].concat(),
    }
}

/// Both feeds in the language of the scene, the events in order of time.
pub fn files(scene: &Scene<'_>, address: Option<&Address>) -> Vec<File> {
    vec![
        File { path: path(ATOM, scene.lang), text: atom(scene, address) },
        File { path: path(JSON, scene.lang), text: json_feed(scene, address) },
    ]
}

/// The newest day on which we looked at a page for the event, or for any event where it needs none. The record has no
/// dates of its own changes, and the day of a build is none of them.
fn looked_at<'a>(record: &'a Record<'static>, event: Option<&'a Event<'static>>) -> &'a str {
    let seen = |event: &'a Event<'static>| {
        let pages = event.evidence.iter().filter_map(|evidence| match evidence {
            Evidence::Page { seen, .. } => Some(*seen),
            _ => None,
        });
        pages.chain(event.conflicts.iter().map(|conflict| conflict.seen)).max()
    };
    let own = event.and_then(seen);
    own.or_else(|| record.events.iter().filter_map(seen).max()).unwrap_or("1970-01-01")
}

/// That day as the feeds write a moment.
fn moment(day: &str) -> String {
    [day, "T00:00:00Z"].concat()
}

/// A name of its own for each entry, which does not change when the site moves: a UUID of the custom version 8, of the
/// SHA-256 of the path.
fn lasting_id(path: &str) -> String {
    let hash = Sha256::digest(["nien-bieu-asean-2020/", path].concat());
    let mut bytes = [0; 16];
    bytes.copy_from_slice(&hash[..16]);
    // The version and the variant, by RFC 9562.
    bytes[6] = bytes[6] & 0x0f | 0x80;
    bytes[8] = bytes[8] & 0x3f | 0x80;
    let parts = [&bytes[..4], &bytes[4..6], &bytes[6..8], &bytes[8..10], &bytes[10..]].map(hex);
    ["urn:uuid:", &parts.join("-")].concat()
}

/// An event's text in a feed: its date, and what happened.
fn text(event: &Event<'static>, lang: Lang) -> String {
    [&sentences(&[&event.date.in_words(lang), event.summary.get(lang)]), "."].concat()
}

fn atom(scene: &Scene<'_>, address: Option<&Address>) -> String {
    let lang = scene.lang;
    let record = scene.catalogue.record();
    let front = Page { subject: Subject::Front, lang };
    let href = |path: &str| address.map_or_else(|| front.way_to(path), |address| address.of(path));
    let link = |rel: &'static str, path: &str| el("link").attr("rel", rel).attr("href", href(path));
    let entry = |event: &Event<'static>| {
        let path = front.beside(Subject::Event(event.id)).path();
        el("entry")
            .child(el("id").text(lasting_id(&path)))
            .child(el("title").text(event.title.get(lang)))
            .child(el("updated").text(moment(looked_at(record, Some(event)))))
            .child(link("alternate", &path).attr("type", "text/html"))
            .child(el("summary").text(text(event, lang)))
    };
    let feed: Element = el("feed")
        .attr("xmlns", "http://www.w3.org/2005/Atom")
        .attr("xml:lang", lang.tag())
        .child(el("id").text(lasting_id(&path(ATOM, lang))))
        .child(el("title").text(scene.words.site))
        .child(el("subtitle").text(scene.words.tagline))
        .child(el("updated").text(moment(looked_at(record, None))))
        .child(el("author").child(el("name").text(scene.words.site)))
        .child(el("rights").text(scene.words.licence))
        .child(link("self", &path(ATOM, lang)).attr("type", "application/atom+xml"))
        .child(link("alternate", &front.path()).attr("type", "text/html"))
        .children(record.events.iter().map(entry));
    ["<?xml version=\"1.0\" encoding=\"utf-8\"?>\n", &feed.to_xml().replace("<entry>", "\n<entry>"), "\n"]
        .concat()
}

/// The JSON Feed. Its addresses have to be whole ones, so they are left out where the site's is not known.
fn json_feed(scene: &Scene<'_>, address: Option<&Address>) -> String {
    let lang = scene.lang;
    let record = scene.catalogue.record();
    let front = Page { subject: Subject::Front, lang };
    let mut feed = Map::new();
    let mut put = |key: &str, value: Value| feed.insert(key.to_owned(), value);
    put("version", json!("https://jsonfeed.org/version/1.1"));
    put("title", json!([scene.words.site, " · ", words(lang).feed].concat()));
    put("description", json!(scene.words.tagline));
    put("language", json!(lang.tag()));
    put("authors", json!([{ "name": scene.words.site }]));
    if let Some(address) = address {
        put("home_page_url", json!(address.of(&front.path())));
        put("feed_url", json!(address.of(&path(JSON, lang))));
    }
    let items = record.events.iter().map(|event| {
        let path = front.beside(Subject::Event(event.id)).path();
        let mut item = json!({
            "id": lasting_id(&path),
            "title": event.title.get(lang),
            "content_text": text(event, lang),
            "date_modified": moment(looked_at(record, Some(event))),
        });
        if let (Some(address), Value::Object(item)) = (address, &mut item) {
            item.insert("url".to_owned(), json!(address.of(&path)));
        }
        item
    });
    put("items", Value::Array(items.collect()));
    [&Value::Object(feed).to_string(), "\n"].concat()
}

#[cfg(test)]
mod tests {
    use super::lasting_id;

    #[test]
    fn the_id_of_an_entry_is_a_uuid_that_stays() {
        let id = lasting_id("e/x.html");
        assert_eq!(id, lasting_id("e/x.html"));
        assert_ne!(id, lasting_id("en/e/x.html"));
        let parts: Vec<&str> = id.trim_start_matches("urn:uuid:").split('-').collect();
        assert_eq!(parts.iter().map(|part| part.len()).collect::<Vec<_>>(), [8, 4, 4, 4, 12]);
        assert!(parts[2].starts_with('8') && "89ab".contains(&parts[3][..1]), "{id}");
    }
}
