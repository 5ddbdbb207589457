//! The files of the real record, read back by programs that others wrote.

#![allow(clippy::unwrap_used, missing_docs)]

mod bibliographies;
mod calendar;
mod tables;
mod text;

use std::{path::Path, sync::LazyLock};

use chronicle::{Event, Lang, Record, Text};
use compiler::Compiled;
use exports::{Format, Labels, Place, Selection};

static COMPILED: LazyLock<Compiled> =
    LazyLock::new(|| compiler::load(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../seeds")).unwrap());

static RECORD: LazyLock<Record<'static>> = LazyLock::new(|| COMPILED.record().unwrap());

const LABELS: Labels = Labels {
    site: "Niên biểu",
    licence: "CC BY 4.0.",
    kind: |kind| Text { vi: kind.as_str(), en: kind.as_str() },
    certainty: |certainty| Text { vi: certainty.as_str(), en: certainty.as_str() },
    level: |level| Text { vi: level.as_str(), en: level.as_str() },
    layer: |layer| Text { vi: layer.as_str(), en: layer.as_str() },
};

static HERE: LazyLock<Place> = LazyLock::new(|| Place::at("https://example.org/asean"));
static NOWHERE: LazyLock<Place> = LazyLock::new(Place::default);

fn all(lang: Lang) -> Selection<'static> {
    of(RECORD.events.iter().collect(), lang)
}

fn of(events: Vec<&'static Event<'static>>, lang: Lang) -> Selection<'static> {
    Selection { record: &RECORD, events, lang, labels: LABELS, title: None, place: &HERE }
}

#[test]
fn every_file_says_from_which_sources_in_which_language_and_where() {
    for format in Format::ALL {
        for lang in Lang::ALL {
            let text = format.write(&all(lang)).replace("\r\n ", "");
            let language = match lang {
                Lang::Vi => ["tiếng Việt", "vi"],
                Lang::En => ["English", "en"],
            };
            assert!(language.iter().any(|name| text.contains(name)), "{format:?}");
            assert!(text.contains("articles") && text.contains("record"), "{format:?} names no layers");
            assert!(text.contains("https://example.org/asean/"), "{format:?} has no address");
        }
    }
}

#[test]
fn no_address_is_told_where_none_is_known() {
    for format in Format::ALL {
        let text = format.write(&Selection { place: &NOWHERE, ..all(Lang::Vi) });
        assert!(!text.contains("example.org") && !text.contains("e/2020-09-09-amm-53.html"), "{format:?}");
    }
}

#[test]
fn a_file_of_a_few_events_has_these_alone_in_their_order() {
    let [first, second] = ["2020-09-09-amm-53", "2018-11-14-asean-nga-chien-luoc"];
    let events = [first, second].map(|id| RECORD.event(id).unwrap());
    for format in Format::ALL {
        let text = format.write(&of(events.to_vec(), Lang::En)).replace("\r\n ", "");
        let at = |id: &str| text.find(RECORD.event(id).unwrap().title.en).unwrap();
        assert!(at(first) < at(second), "{format:?}");
        assert!(!text.contains("Press conference on AMM 53 in Ha Noi"), "{format:?}");
    }
}

#[test]
fn endings_and_names_tell_the_formats_apart() {
    for (at, format) in Format::ALL.iter().enumerate() {
        assert_eq!(Format::from_name(format.as_str()), Some(*format));
        for other in &Format::ALL[..at] {
            assert_ne!(format.ending(), other.ending());
        }
    }
}
