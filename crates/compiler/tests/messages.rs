//! The messages: each `faults/<case>.seeds` gives what `faults/<case>.txt` says.
//!
//! A case holds files that replace those of the base or stand beside them, each below a line `=== path`.
//! `{U+200B}` stands for that character, `{0xEA}` for that byte. `UPDATE_GOLDEN=1` writes the expected texts anew.

#![allow(clippy::unwrap_used)]

mod seeds;

use std::{collections::BTreeSet, env, fs, path::PathBuf};

use compiler::{Code, Error, compile};

fn cases() -> Vec<PathBuf> {
    let directory = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/faults");
    let paths = fs::read_dir(directory).unwrap().map(|entry| entry.unwrap().path());
    let mut cases: Vec<_> =
        paths.filter(|path| path.extension().is_some_and(|found| found == "seeds")).collect();
    cases.sort();
    cases
}

fn files(case: &str) -> Vec<(String, Vec<u8>)> {
    let parts = case.split("=== ").skip(1).map(|part| part.split_once('\n').unwrap());
    parts.map(|(path, text)| (path.to_owned(), escaped(text))).collect()
}

fn escaped(text: &str) -> Vec<u8> {
    let mut out = Vec::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('{') {
        out.extend(before.bytes());
        let hex = |prefix: &str| {
            let (code, after) = after.strip_prefix(prefix)?.split_once('}')?;
            Some((u32::from_str_radix(code, 16).ok()?, after))
        };
        if let Some((code, after)) = hex("U+") {
            out.extend(char::from_u32(code).unwrap().to_string().bytes());
            rest = after;
        } else if let Some((byte, after)) = hex("0x") {
            out.push(u8::try_from(byte).unwrap());
            rest = after;
        } else {
            out.push(b'{');
            rest = after;
        }
    }
    out.extend(rest.bytes());
    out
}

fn report(case: &str) -> compiler::Report {
    match compile(seeds::base_with(files(case))) {
        Err(Error::Faults(report)) => report,
        other => panic!("no faults: {other:?}"),
    }
}

#[test]
fn messages_are_as_expected() {
    let update = env::var_os("UPDATE_GOLDEN").is_some();
    let mut wrong = Vec::new();
    for case in cases() {
        let found = report(&fs::read_to_string(&case).unwrap()).plain() + "\n";
        let golden = case.with_extension("txt");
        if update {
            fs::write(&golden, &found).unwrap();
        } else if fs::read_to_string(&golden).unwrap_or_default() != found {
            wrong.push(format!("{}:\n{found}", case.display()));
        }
    }
    assert!(wrong.is_empty(), "other messages than expected in {}", wrong.join("\n"));
}

#[test]
fn every_code_has_a_case_and_an_explanation() {
    let seen: BTreeSet<Code> = cases()
        .iter()
        .flat_map(|case| report(&fs::read_to_string(case).unwrap()).diagnostics().to_vec())
        .map(|diagnostic| diagnostic.code)
        .collect();
    let docs = include_str!("../../../docs/seeds.md");
    for code in Code::ALL {
        assert!(seen.contains(code), "no case has {}", code.as_str());
        assert!(
            docs.contains(&format!("`{}`", code.as_str())),
            "docs/seeds.md does not explain {}",
            code.as_str()
        );
    }
}

#[test]
fn the_document_shows_a_real_message() {
    let shown = include_str!("faults/docs-example.txt");
    assert!(include_str!("../../../docs/seeds.md").contains(shown), "docs/seeds.md shows another message");
}

#[test]
fn colours_change_nothing_but_colours() {
    for case in cases() {
        let report = report(&fs::read_to_string(case).unwrap());
        let coloured = report.coloured();
        assert!(coloured.contains("\u{1b}["));
        assert_eq!(without_colours(&coloured), report.plain());
    }
}

/// Without the escape sequences `ESC [ … m`.
fn without_colours(text: &str) -> String {
    let mut parts = text.split("\u{1b}[");
    let mut out = parts.next().unwrap_or_default().to_owned();
    out.extend(parts.map(|part| part.split_once('m').unwrap().1));
    out
}
