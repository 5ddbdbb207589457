//! Sound seeds: what they compile to, and that it is the same each time.

#![allow(clippy::unwrap_used)]

mod seeds;

use std::{fs, path::Path};

use chronicle::{
    Evidence, Layer, Level,
    bundle::{self, Part},
};
use compiler::{Compiled, Source, Sources, compile, load, to_json};

fn base() -> Compiled {
    compile(seeds::base_with([])).unwrap()
}

/// The base's files, changed by `change`.
fn changed(change: impl Fn(&str) -> Vec<u8>) -> Vec<Source> {
    seeds::BASE.into_iter().map(|(path, text)| Source::new(path, &change(text))).collect()
}

fn plain(text: &str) -> Vec<u8> {
    text.as_bytes().to_vec()
}

#[test]
fn the_record_holds_what_the_seeds_say() {
    let compiled = base();
    let record = compiled.record().unwrap();
    let article = record.article("2020-09-hop-bao").unwrap();
    assert_eq!(article.digest.len(), 2);
    assert_eq!(article.digest[0].text.vi, "Hội nghị họp trực tuyến trong bốn ngày.");
    assert_eq!(article.published.date.to_string(), "2020-09");
    assert_eq!(article.headlines[0].date, Some("14/11/2018"));
    assert_eq!(record.name("nga").unwrap().aliases, ["Nước Nga"]);

    let ids: Vec<_> = record.events.iter().map(|event| event.id).collect();
    assert_eq!(ids, ["2018-11-14-asean-nga", "2020-09-09-amm"], "in order of time");
    let upgrade = record.events[0].upgrade.unwrap();
    assert_eq!(
        (upgrade.parties, upgrade.from, upgrade.to),
        (["asean", "nga"], Some(Level::Dialogue), Level::Strategic)
    );
    assert!(matches!(
        record.events[0].evidence[..],
        [Evidence::Headline { .. }, Evidence::Page { seen: "2026-11-22", .. }]
    ));
    let meeting = &record.events[1];
    assert_eq!(meeting.actors[1].role.unwrap().en, "chair");
    assert_eq!(meeting.layer, Layer::Articles);
    assert_eq!(
        meeting.evidence,
        [Evidence::Paragraph { article: "2020-09-hop-bao", paragraph: 1, words: Some("từ ngày 9-12/9") }]
    );
}

#[test]
fn json_has_the_fields_of_the_record() {
    let compiled = base();
    let json: serde_json::Value =
        serde_json::from_str(&to_json(&compiled.record().unwrap()).unwrap()).unwrap();
    assert_eq!(json["events"][1]["date"], "2020-09-09/2020-09-12");
    assert_eq!(json["events"][0]["evidence"][0]["headline"]["headline"], "nga");
    assert_eq!(json["events"][1]["layer"], "articles");
    assert_eq!(json["names"][3]["label"]["vi"], "Việt Nam");
}

#[test]
fn the_order_of_the_files_does_not_matter() {
    let expected = base();
    let mut files = changed(plain);
    for _ in 0..files.len() {
        files.rotate_left(1);
        assert_eq!(compile(Sources::new(files.clone())).unwrap(), expected);
        let reversed = files.iter().rev().cloned();
        assert_eq!(compile(Sources::new(reversed)).unwrap(), expected);
    }
}

#[test]
fn the_order_in_a_directory_does_not_matter() {
    let forth: Vec<_> = seeds::BASE.to_vec();
    let back: Vec<_> = seeds::BASE.into_iter().rev().collect();
    let bundles = [("forth", forth), ("back", back)].map(|(name, files)| {
        let project = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        if project.exists() {
            fs::remove_dir_all(&project).unwrap();
        }
        for (path, text) in files {
            let path = project.join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
        // What is no seed is not read.
        fs::write(project.join("seeds/events/.draft.toml"), "[[event]]").unwrap();
        fs::write(project.join("seeds/notes.toml"), "[[name]]").unwrap();
        load(&project.join("seeds")).unwrap()
    });
    assert_eq!(bundles, [base(), base()]);
}

#[test]
fn byte_order_marks_and_carriage_returns_change_nothing() {
    let windows =
        changed(|text| [b"\xEF\xBB\xBF".as_slice(), text.replace('\n', "\r\n").as_bytes()].concat());
    assert_eq!(compile(Sources::new(windows)).unwrap(), base());
}

/// The files that `docs/seeds.md` shows: blocks that begin with ```` ```lang title="path" ````.
fn documented() -> Vec<(String, String)> {
    let blocks = include_str!("../../../docs/seeds.md").split("\n```").skip(1).step_by(2);
    let titled = blocks.filter_map(|block| block.split_once(" title=\"")?.1.split_once("\"\n"));
    titled.map(|(path, text)| (path.to_owned(), text.to_owned())).collect()
}

#[test]
fn the_documents_example_is_sound() {
    let files = documented();
    assert_eq!(files.len(), 3);
    let names =
        files.into_iter().map(|(path, text)| match seeds::BASE.iter().find(|(base, _)| *base == path) {
            // The document shows what to add to the file.
            Some((_, base)) => (path, format!("{base}\n{text}\n").into_bytes()),
            None => (path, text.into_bytes()),
        });
    let compiled = compile(seeds::base_with(names)).unwrap_or_else(|error| panic!("{error}"));
    let record = compiled.record().unwrap();
    let event = record.event("2021-10-27-asean-australia").unwrap();
    assert_eq!((event.actors.len(), event.evidence.len()), (3, 2));
    assert_eq!(record.article("2021-10-28-asean-australia").unwrap().digest.len(), 2);
}

#[test]
fn an_absent_directory_is_an_error() {
    let error = load(Path::new("no/such/seeds")).unwrap_err().to_string();
    assert!(error.starts_with("cannot read no/such/seeds: "), "{error}");
}

#[test]
fn the_projects_own_seeds_are_sound() {
    let seeds = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../seeds");
    let compiled = load(&seeds).unwrap_or_else(|error| panic!("{error}"));
    let record = compiled.record().unwrap();
    assert!(!record.articles.is_empty() && !record.names.is_empty());
    for layer in [Layer::Articles, Layer::Record] {
        assert!(record.events.iter().filter(|event| event.layer == layer).count() > 50, "{layer:?}");
    }
    assert_eq!(bundle::encode(&record).unwrap(), compiled.bundle());
    let core = bundle::decode_part(compiled.core(), Part::Core).unwrap();
    let details = bundle::decode_part(compiled.details(), Part::Details).unwrap();
    assert_eq!(core.completed_by(details), Some(record));
    let name = compiled.details_name();
    assert!(name.starts_with("details-") && name.len() == "details-01234567.bundle".len(), "{name}");
}
