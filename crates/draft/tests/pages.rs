//! Whole pages in many shapes: each `pages/*.page` has what is expected, a line `---`, and the page as saved.
//!
//! `published`: the day; `bounds`: the first and the last; `title`; `dates`: all dates and times of the article's own
//! lines with their values, but for years in names, so that neither one too few nor one too many passes; `body`: the
//! lines of the article, of text; `lines`: what each line that is not blank is, read by hand, of which 98 in a hundred
//! must be found; `text`: how each of its paragraphs begins, of HTML; `events`: such as must be found; `none`: a kind of
//! event that must not.

#![allow(clippy::unwrap_used)]

use std::{collections::BTreeMap, fs, path::Path};

use draft::{Draft, Names, Page, Role, draft, html};
use timex::tag::{Day, Kind, Reason};

fn names() -> Names {
    let seeds = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../seeds/names.toml");
    let source = compiler::Source::new("seeds/names.toml", &fs::read(seeds).unwrap());
    let compiled = compiler::compile(compiler::Sources::new([source])).unwrap();
    Names::new(&compiled.record().unwrap().names)
}

fn day(day: Option<Day>) -> String {
    day.map(|day| format!("{:04}-{:02}-{:02}", day.year, day.month, day.day)).unwrap_or_default()
}

/// The dates of the article's own lines.
fn dates(draft: &Draft) -> Vec<String> {
    let own = draft.mentions.iter().filter(|(line, one)| {
        draft.roles[*line].is_text()
            && matches!(one.kind, Kind::Date | Kind::Time)
            && one.reason != Reason::Name
    });
    own.map(|(_, one)| format!("{}={}", one.words, one.value().unwrap_or_default())).collect()
}

/// What the lines that are not blank are; `text` is a paragraph of the article, its lead too.
fn roles(draft: &Draft) -> Vec<&'static str> {
    let named = |role: &Role| if role.is_text() { "text" } else { role.as_str() };
    draft.roles.iter().filter(|role| **role != Role::Blank).map(named).collect()
}

/// How many lines of a page are what `wanted` says, and how many it has: `title stamp text*3`.
fn lines_right(name: &str, wanted: &str, draft: &Draft) -> (usize, usize) {
    let wanted: Vec<&str> = wanted
        .split(' ')
        .flat_map(|word| {
            word.split_once('*').map_or(vec![word], |(word, many)| vec![word; many.parse().unwrap()])
        })
        .collect();
    let found = roles(draft);
    assert_eq!(found.len(), wanted.len(), "{name}: {found:?}");
    let right = found.iter().zip(&wanted).filter(|(found, wanted)| found == wanted).count();
    if right < found.len() {
        println!("{name}: {right} of {} lines\n   found {found:?}\n  wanted {wanted:?}", found.len());
    }
    (right, found.len())
}

fn check(name: &str, file: &str, names: &Names, lines: &mut (usize, usize)) -> Vec<String> {
    let (expected, source) = file.split_once("---\n").unwrap();
    let is_html = name.contains(".html");
    let page = if is_html { html::page(source) } else { Page::from_text(source) };
    let draft = draft(&page, names);
    let mut wrong = Vec::new();
    let mut compare = |what: &str, found: String, wanted: &str| {
        if found != wanted {
            wrong.push(format!("{name}: {what}\n   found {found}\n  wanted {wanted}"));
        }
    };
    for line in expected.lines() {
        let (key, wanted) = line.split_once(' ').unwrap();
        let published = &draft.published;
        match key {
            "published" => compare(key, day(published.day), wanted),
            "bounds" => {
                compare("published", day(published.day), "");
                compare(key, format!("{} {}", day(published.earliest), day(published.latest)), wanted);
            }
            "title" => {
                let plain: String = draft.title.clone().unwrap_or_default();
                compare(key, timex_plain(&plain), &timex_plain(wanted));
            }
            "dates" => compare(key, timex_plain(&dates(&draft).join(" | ")), &timex_plain(wanted)),
            "body" => {
                let lines: Vec<String> = page
                    .lines
                    .iter()
                    .zip(&draft.roles)
                    .filter(|(_, role)| role.is_text())
                    .map(|(line, _)| line.number.to_string())
                    .collect();
                compare(key, lines.join(" "), wanted);
            }
            "lines" => {
                let (right, all) = lines_right(name, wanted, &draft);
                *lines = (lines.0 + right, lines.1 + all);
            }
            "text" => {
                let found: Vec<String> = page
                    .lines
                    .iter()
                    .zip(&draft.roles)
                    .filter(|(_, role)| role.is_text())
                    .zip(wanted.split(" | "))
                    .map(|((line, _), start)| line.text.chars().take(start.chars().count()).collect())
                    .collect();
                compare(key, found.join(" | "), wanted);
                let count = draft.roles.iter().filter(|role| role.is_text()).count();
                compare("paragraphs", count.to_string(), &wanted.split(" | ").count().to_string());
            }
            "events" => {
                let found: Vec<String> = draft
                    .events
                    .iter()
                    .map(|event| {
                        let to = event.to.map_or("", chronicle::Level::as_str);
                        format!(
                            "{} {} {} {to}",
                            event.date.as_deref().unwrap_or("?"),
                            event.kind.as_str(),
                            event.parties.join(",")
                        )
                    })
                    .collect();
                if !found.iter().any(|event| event.trim() == wanted) {
                    compare(key, found.join("; "), wanted);
                }
            }
            "none" => {
                let kinds = draft.events.iter().map(|event| event.kind.as_str());
                compare(key, kinds.filter(|kind| *kind == wanted).collect::<Vec<_>>().join(" "), "");
            }
            other => panic!("{name}: nothing is known of {other}"),
        }
    }
    // Whatever was found stands in the file where it says.
    let json = serde_json::to_value(draft::Json::new(&page, &draft)).unwrap();
    let chars: Vec<char> = source.chars().collect();
    for mention in json["mentions"].as_array().unwrap() {
        let at = |key: &str| usize::try_from(mention[key].as_u64().unwrap()).unwrap();
        let raw: String = chars[at("start")..at("end")].iter().collect();
        let text = mention["text"].as_str().unwrap();
        if !is_html || !raw.contains('&') {
            compare(
                "offsets",
                raw.split_whitespace().collect::<Vec<_>>().join(" "),
                &text.split_whitespace().collect::<Vec<_>>().join(" "),
            );
        }
    }
    wrong
}

/// Composed letters as the expectations have them; pages in decomposed letters have the same dates.
fn timex_plain(text: &str) -> String {
    use unicode_normalization::UnicodeNormalization;
    text.nfc().collect()
}

#[test]
fn pages_are_drafted_as_expected() {
    let names = names();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/pages");
    let mut files = BTreeMap::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        files.insert(
            path.file_stem().unwrap().to_string_lossy().into_owned(),
            fs::read_to_string(&path).unwrap(),
        );
    }
    assert!(files.len() >= 30);
    let mut lines = (0, 0);
    let wrong: Vec<String> =
        files.iter().flat_map(|(name, file)| check(name, file, &names, &mut lines)).collect();
    assert!(wrong.is_empty(), "{} faults:\n{}", wrong.len(), wrong.join("\n"));
    let (right, all) = lines;
    println!("{right} of {all} lines");
    assert!(right * 100 >= all * 98, "{right} of {all} lines");
}
