//! A reader's own events beside a record.

#![allow(clippy::unwrap_used)]

use chronicle::{
    Article, ArticleKind, Certainty, Confidence, Event, EventKind, Evidence, Lang, Layer, Published, Record,
    Text, is_own,
};

const fn text(both: &str) -> Text<'_> {
    Text { vi: both, en: both }
}

fn event<'a>(id: &'a str, date: &str, article: &'a str, layer: Layer) -> Event<'a> {
    Event {
        id,
        date: date.parse().unwrap(),
        certainty: Certainty::Printed,
        date_basis: None,
        confidence: Confidence::High,
        kind: EventKind::Meeting,
        title: text("Hội nghị"),
        summary: text("Họp."),
        place: None,
        form: None,
        actors: Vec::new(),
        upgrade: None,
        part_of: Some("2020-09-09-amm"),
        session: None,
        documents: Vec::new(),
        figures: Vec::new(),
        evidence: vec![Evidence::Paragraph { article, paragraph: 1, words: None }],
        corrections: Vec::new(),
        conflicts: Vec::new(),
        teaching: None,
        layer,
    }
}

fn article(id: &str) -> Article<'_> {
    Article {
        id,
        title: text("Bài"),
        title_note: None,
        publisher: None,
        byline: None,
        published: Published {
            date: "2020-09".parse().unwrap(),
            certainty: Certainty::Printed,
            basis: text("In."),
        },
        language: Lang::Vi,
        kind: ArticleKind::News,
        source: "a.txt",
        digest: Vec::new(),
        headlines: Vec::new(),
    }
}

fn record() -> Record<'static> {
    Record {
        articles: vec![article("2020-09-07-a"), article("2025-01-01-b")],
        events: vec![
            event("2018-11-14-a", "2018-11-14", "2020-09-07-a", Layer::Articles),
            event("2020-09-09-b", "2020-09-09", "2020-09-07-a", Layer::Articles),
        ],
        names: Vec::new(),
    }
}

#[test]
fn own_events_stand_among_the_others_in_time_and_say_whose_they_are() {
    let own = Record {
        articles: vec![article("own-x")],
        events: vec![
            event("own-x-2", "2021", "own-x", Layer::Own),
            // What it says of itself does not make it the record's.
            event("own-x-1", "2020-03", "own-x", Layer::Articles),
        ],
        names: Vec::new(),
    };
    let joined = record().joined(own);
    let events: Vec<_> = joined.events.iter().map(|event| (event.id, event.layer)).collect();
    assert_eq!(
        events,
        [
            ("2018-11-14-a", Layer::Articles),
            ("own-x-1", Layer::Own),
            ("2020-09-09-b", Layer::Articles),
            ("own-x-2", Layer::Own),
        ]
    );
    assert!(joined.articles.is_sorted_by_key(|article| article.id));
    assert_eq!(joined.article("own-x").map(|article| article.id), Some("own-x"));
    let own = joined.events.iter().filter(|event| is_own(event.id));
    assert!(own.clone().count() == 2 && own.clone().all(|event| event.part_of.is_none()));
}

#[test]
fn nothing_of_the_record_is_taken_away_or_written_over() {
    let own = Record {
        articles: vec![article("2020-09-07-a"), article("own-x"), article("own-x")],
        events: vec![
            event("2018-11-14-a", "1999", "own-x", Layer::Own),
            event("2099-01-01-c", "2099", "own-x", Layer::Own),
            event("own-x-1", "1999", "own-x", Layer::Own),
            event("own-x-1", "2001", "own-x", Layer::Own),
        ],
        names: Vec::new(),
    };
    let joined = record().joined(own);
    let ids: Vec<_> = joined.events.iter().map(|event| event.id).collect();
    assert_eq!(ids, ["own-x-1", "2018-11-14-a", "2020-09-09-b"]);
    assert_eq!(joined.events[1], record().events[0]);
    assert_eq!(joined.articles.len(), 3);
    assert_eq!(record().joined(Record::default()), record());
}
