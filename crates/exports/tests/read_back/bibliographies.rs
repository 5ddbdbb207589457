//! Bibliographies, by the crates `biblatex`, `biblib` and `citationberg`.

use std::collections::BTreeSet;

use biblatex::{Bibliography, ChunksExt, EntryType};
use biblib::{CitationParser, RisParser};
use chronicle::{Evidence, Lang};
use exports::Format;
use serde_json::Value;

use super::{RECORD, all};

/// The addresses of all pages that are evidence, each once.
fn pages() -> BTreeSet<&'static str> {
    let evidence = RECORD.events.iter().flat_map(|event| &event.evidence);
    evidence
        .filter_map(|evidence| if let Evidence::Page { url, .. } = evidence { Some(*url) } else { None })
        .collect()
}

/// How many entries there are to be.
fn count() -> usize {
    RECORD.events.len() + RECORD.articles.len() + pages().len()
}

#[test]
fn bibtex_has_every_event_and_every_source_once() {
    for lang in Lang::ALL {
        let text = Format::BibTex.write(&all(lang));
        let bibliography = Bibliography::parse(&text).unwrap();
        assert_eq!(bibliography.len(), count());
        for event in &RECORD.events {
            let entry = bibliography.get(event.id).unwrap();
            assert_eq!(entry.entry_type, EntryType::Online);
            assert_eq!(entry.title().unwrap().format_verbatim(), event.title.get(lang));
            assert_eq!(entry.abstract_().unwrap().format_verbatim(), event.summary.get(lang));
            let note = entry.note().unwrap().format_verbatim().replace(['\u{a0}', '~'], " ");
            assert!(note.contains(&event.date.in_words(lang).replace('\u{a0}', " ")), "{note}");
            if !event.date.is_one_of() {
                assert_eq!(entry.get("eventdate").unwrap().format_verbatim(), event.date.to_string());
            }
            // When the page was published is not known, so it is not told.
            assert!(entry.date().is_err());
        }
        let urls: BTreeSet<String> = bibliography
            .iter()
            .filter(|entry| entry.key.starts_with("page-"))
            .map(|entry| entry.url().unwrap().replace('—', "---"))
            .collect();
        assert_eq!(urls, pages().into_iter().map(str::to_owned).collect());
    }
}

#[test]
fn authors_of_articles_stay_whole_and_unknown_days_are_no_dates() {
    let text = Format::BibTex.write(&all(Lang::Vi));
    let bibliography = Bibliography::parse(&text).unwrap();
    let author = |key: &str| {
        let authors = bibliography.get(key).unwrap().author().unwrap();
        let [author] = authors.as_slice() else { panic!("{authors:?}") };
        [author.name.as_str(), author.given_name.as_str()].concat()
    };
    assert_eq!(author("article-2020-09-07-hop-bao-amm-53"), "Phạm Lý");
    assert_eq!(author("article-2018-11-asean-nga-doi-tac-chien-luoc"), "Báo điện tử Chính Phủ");
    assert_eq!(author("article-2019-11-phong-van-asean-han-quoc"), "TTXVN");
    let date = |key: &str| bibliography.get(key).unwrap().get("date").map(ChunksExt::format_verbatim);
    assert_eq!(date("article-2020-09-07-hop-bao-amm-53").as_deref(), Some("2020-09-07"));
    assert_eq!(date("article-2025-03-12-viet-nam-singapore"), None);
    let note =
        bibliography.get("article-2025-03-12-viet-nam-singapore").unwrap().note().unwrap().format_verbatim();
    assert!(note.starts_with("Không ghi ngày đăng: "), "{note}");
}

#[test]
fn ris_has_every_event_and_every_source_once() {
    for lang in Lang::ALL {
        let citations = RisParser::new().parse(&Format::Ris.write(&all(lang))).unwrap();
        assert_eq!(citations.len(), count());
        for (citation, event) in citations.iter().zip(&RECORD.events) {
            assert_eq!(citation.title, event.title.get(lang));
            assert_eq!(citation.abstract_text.as_deref(), Some(event.summary.get(lang)));
            assert!(citation.date.is_none(), "{}", event.id);
            assert_eq!(citation.language.as_deref(), Some(lang.tag()));
        }
        let dated =
            citations.iter().find(|citation| citation.title.starts_with("Đẩy mạnh triển khai")).unwrap();
        let date = dated.date.as_ref().unwrap();
        assert_eq!((date.year, date.month, date.day), (2020, Some(9), Some(7)));
    }
}

#[test]
fn csl_json_has_every_event_and_every_source_once() {
    for lang in Lang::ALL {
        let text = Format::CslJson.write(&all(lang));
        let items: Vec<citationberg::json::Item> = serde_json::from_str(&text).unwrap();
        assert_eq!(items.len(), count());
        let values: Vec<Value> = serde_json::from_str(&text).unwrap();
        let ids: BTreeSet<&str> = values.iter().map(|item| item["id"].as_str().unwrap()).collect();
        assert_eq!(ids.len(), count());
        for (item, event) in values.iter().zip(&RECORD.events) {
            assert_eq!(item["title"], event.title.get(lang));
            assert_eq!(item["abstract"], event.summary.get(lang));
            assert_eq!(
                item["URL"],
                format!(
                    "https://example.org/asean/{}e/{}.html",
                    if lang == Lang::En { "en/" } else { "" },
                    event.id
                )
            );
            let date = &item["event-date"];
            match event.date.to_string().len() {
                4 => assert_eq!(date["date-parts"][0].as_array().unwrap().len(), 1),
                7 => assert_eq!(date["date-parts"][0].as_array().unwrap().len(), 2),
                _ if event.date.is_one_of() => assert!(date["date-parts"][0].as_array().unwrap().len() < 3),
                10 => assert_eq!(date["date-parts"][0].as_array().unwrap().len(), 3),
                _ => {}
            }
        }
    }
}
