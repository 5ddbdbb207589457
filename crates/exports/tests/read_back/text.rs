//! JSON and Markdown.

use chronicle::Lang;
use exports::Format;
use pulldown_cmark::{Event as Mark, HeadingLevel, Parser, Tag, TagEnd};
use serde_json::Value;

use super::{RECORD, all, of};

#[test]
fn the_json_has_the_record_of_what_is_chosen_with_all_its_fields() {
    let file: Value = serde_json::from_str(&Format::Json.write(&all(Lang::Vi))).unwrap();
    let events = file["events"].as_array().unwrap();
    assert_eq!(events.len(), RECORD.events.len());
    for (entry, event) in events.iter().zip(&RECORD.events) {
        let mut entry = entry.clone();
        let address = entry.as_object_mut().unwrap().remove("address").unwrap();
        assert_eq!(address, format!("https://example.org/asean/e/{}.html", event.id));
        assert_eq!(entry, serde_json::to_value(event).unwrap());
    }
    assert_eq!(file["articles"], serde_json::to_value(&RECORD.articles).unwrap());
    assert_eq!(file["about"]["layers"], serde_json::json!(["articles", "record"]));
}

#[test]
fn the_json_of_one_event_has_only_its_articles_and_names() {
    let event = RECORD.event("2018-11-14-asean-nga-chien-luoc").unwrap();
    let file: Value = serde_json::from_str(&Format::Json.write(&of(vec![event], Lang::En))).unwrap();
    assert_eq!(file["articles"].as_array().unwrap().len(), 1);
    let names: Vec<&str> =
        file["names"].as_array().unwrap().iter().map(|name| name["id"].as_str().unwrap()).collect();
    for actor in &event.actors {
        assert!(names.contains(&actor.name), "{}", actor.name);
    }
    assert!(names.len() < RECORD.names.len());
}

#[test]
fn the_text_has_every_event_under_its_title() {
    for lang in Lang::ALL {
        let text = Format::Markdown.write(&all(lang));
        let mut titles: Vec<String> = Vec::new();
        let mut paragraphs: Vec<String> = Vec::new();
        let mut links: Vec<String> = Vec::new();
        let mut title = false;
        let mut in_paragraph = false;
        for mark in Parser::new(&text) {
            match mark {
                Mark::Start(Tag::Heading { level: HeadingLevel::H2, .. }) => {
                    title = true;
                    titles.push(String::new());
                }
                Mark::End(TagEnd::Heading(_)) => title = false,
                Mark::Start(Tag::Paragraph) => {
                    in_paragraph = true;
                    paragraphs.push(String::new());
                }
                Mark::End(TagEnd::Paragraph) => in_paragraph = false,
                Mark::Start(Tag::Link { dest_url, .. }) => links.push(dest_url.into_string()),
                Mark::Text(part) => {
                    if title {
                        titles.last_mut().unwrap().push_str(&part);
                    } else if in_paragraph {
                        paragraphs.last_mut().unwrap().push_str(&part);
                    }
                }
                Mark::Html(html) | Mark::InlineHtml(html) => panic!("{html} is read as HTML"),
                _ => {}
            }
        }
        let expected: Vec<&str> = RECORD.events.iter().map(|event| event.title.get(lang)).collect();
        assert_eq!(titles, expected);
        for event in &RECORD.events {
            assert!(paragraphs.iter().any(|text| text == event.summary.get(lang)), "{}", event.id);
            for evidence in &event.evidence {
                if let chronicle::Evidence::Page { url, .. } = evidence {
                    assert!(links.iter().any(|link| link == url), "{url}");
                }
            }
        }
    }
}
