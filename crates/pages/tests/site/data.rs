//! What the pages tell to machines.

use chronicle::Lang;
use pages::{Page, Subject};
use scraper::Html;
use serde_json::{Value, json};

use crate::support::{AT_ADDRESS, CATALOGUE, SITE, all, parsed, text};

/// The data of a page.
fn data(site: &std::collections::BTreeMap<String, String>, subject: Subject, lang: Lang) -> Value {
    let html = Html::parse_document(&site[&Page { subject, lang }.path()]);
    serde_json::from_str(&text(all(&html, "script[type='application/ld+json']")[0])).unwrap()
}

#[test]
fn an_event_is_told_with_its_date_and_its_sources() {
    for lang in Lang::ALL {
        for event in &CATALOGUE.record().events {
            let data = data(&SITE, Subject::Event(event.id), lang);
            assert_eq!(data["@context"], "https://schema.org");
            assert_eq!(data["mainEntity"]["@type"], "Event");
            assert_eq!(data["mainEntity"]["name"], event.title.get(lang));
            let sources = data["citation"].as_array().unwrap();
            assert!(!sources.is_empty(), "{}", event.id);
            for source in sources {
                let kind = source["@type"].as_str().unwrap();
                assert!(matches!(kind, "NewsArticle" | "WebPage"), "{kind}");
            }
        }
    }
    let data = data(&SITE, Subject::Event("2025-03-12-viet-nam-singapore-cltd"), Lang::Vi);
    assert_eq!(data["mainEntity"]["startDate"], "2025-03-12");
    assert_eq!(data.get("url"), None);
}

#[test]
fn a_day_that_is_not_known_is_not_told() {
    let one_of = CATALOGUE.record().events.iter().find(|event| event.date.is_one_of()).unwrap();
    let data = data(&SITE, Subject::Event(one_of.id), Lang::En);
    assert_eq!(data["mainEntity"].get("startDate"), None, "{}", one_of.id);
}

#[test]
fn a_digest_is_based_on_its_article() {
    for article in &CATALOGUE.record().articles {
        let data = data(&AT_ADDRESS, Subject::Article(article.id), Lang::En);
        let based_on = &data["mainEntity"]["isBasedOn"];
        assert_eq!(based_on["@type"], "NewsArticle");
        assert_eq!(based_on["headline"], article.title.get(article.language));
        assert_eq!(data["url"], json!(format!("https://example.org/asean/en/a/{}.html", article.id)));
    }
}

#[test]
fn every_page_says_how_to_show_a_link_to_it() {
    for (path, html) in parsed(&SITE).into_iter().filter(|(path, _)| *path != "404.html") {
        for property in ["og:title", "og:description", "og:type", "og:locale", "og:site_name"] {
            let found = all(&html, &format!("meta[property='{property}']"));
            assert_eq!(found.len(), 1, "{path}: {property}");
            assert!(!found[0].value().attr("content").unwrap().is_empty(), "{path}: {property}");
        }
    }
}
