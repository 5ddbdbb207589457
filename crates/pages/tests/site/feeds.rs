//! The feeds, by a reader that is not ours.

use chronicle::Lang;
use feed_rs::model::{Feed, FeedType};

use crate::support::{AT_ADDRESS, CATALOGUE, SITE};

fn read(text: &str) -> Feed {
    feed_rs::parser::parse(text.as_bytes()).unwrap()
}

#[test]
fn both_feeds_have_every_event_in_order_of_time() {
    for lang in Lang::ALL {
        let folder = if lang == Lang::Vi { "" } else { "en/" };
        for (name, kind) in [("feed.xml", FeedType::Atom), ("feed.json", FeedType::JSON)] {
            let feed = read(&AT_ADDRESS[&format!("{folder}{name}")]);
            assert_eq!(feed.feed_type, kind);
            let titles: Vec<&str> =
                feed.entries.iter().map(|entry| entry.title.as_ref().unwrap().content.as_str()).collect();
            let events: Vec<&str> =
                CATALOGUE.record().events.iter().map(|event| event.title.get(lang)).collect();
            assert_eq!(titles, events, "{folder}{name}");
            for (entry, event) in feed.entries.iter().zip(&CATALOGUE.record().events) {
                let address = format!("https://example.org/asean/{folder}e/{}.html", event.id);
                assert_eq!(entry.links[0].href, address);
                assert!(entry.updated.is_some(), "{}", event.id);
            }
        }
    }
}

#[test]
fn ids_differ_from_each_other_and_stay_when_the_site_moves() {
    let ids = |feed: &Feed| feed.entries.iter().map(|entry| entry.id.clone()).collect::<Vec<_>>();
    let (here, there) = (read(&SITE["feed.xml"]), read(&AT_ADDRESS["feed.xml"]));
    assert_eq!(ids(&here), ids(&there));
    let mut each = ids(&here);
    each.extend(ids(&read(&SITE["en/feed.xml"])));
    let all = each.len();
    each.sort();
    each.dedup();
    assert_eq!(each.len(), all);
}

#[test]
fn without_an_address_the_feeds_claim_none() {
    let feed = read(&SITE["feed.json"]);
    assert!(feed.entries.iter().all(|entry| entry.links.is_empty()));
    let atom = roxmltree::Document::parse(&SITE["feed.xml"]).unwrap();
    let links = atom.descendants().filter(|node| node.tag_name().name() == "link");
    let addresses: Vec<&str> = links.filter_map(|link| link.attribute("href")).collect();
    assert!(!addresses.is_empty() && addresses.iter().all(|address| !address.contains("://")));
    assert!(addresses.iter().all(|address| SITE.contains_key(*address)), "every link leads to a file");
}
