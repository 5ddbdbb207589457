//! What is drafted of single paragraphs, each of an article of 20 June 2021: all events, so that neither one too few nor
//! one too many passes.

#![allow(clippy::unwrap_used)]

mod dates;
mod english;
mod kinds;
mod record;
mod sides;
mod steps;
mod visits;
mod wording;

use std::{fs, path::Path, sync::LazyLock};

use draft::{Draft, Names, Page, draft};

static NAMES: LazyLock<Names> = LazyLock::new(|| {
    let seeds = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../seeds/names.toml");
    let source = compiler::Source::new("seeds/names.toml", &fs::read(seeds).unwrap());
    let compiled = compiler::compile(compiler::Sources::new([source])).unwrap();
    Names::new(&compiled.record().unwrap().names)
});

/// The draft of a paragraph in an article between Viet Nam and a country.
fn drafted(country: &str, paragraph: &str) -> Draft {
    let before =
        "Hai bên trao đổi nhiều vấn đề cùng quan tâm, trong đó có thương mại, đầu tư, giáo dục và du lịch.";
    let behind =
        "Các địa phương mong có thêm dự án, và doanh nghiệp hai phía cho rằng tiềm năng còn rất lớn.";
    let head = format!("Việt Nam và {country} mở rộng hợp tác\n\n20/06/2021 08:00");
    let text = format!("{head}\n\n{before}\n\n{paragraph}\n\n{behind}\n");
    draft(&Page::from_text(&text), &NAMES)
}

/// The events of a paragraph: date, kind, parties, then the number or the level if there is one.
fn events(country: &str, paragraph: &str) -> Vec<String> {
    let told = |event: &draft::Event| {
        let date = event.date.as_deref().unwrap_or("?");
        let number = event.ordinal.map(|number| format!(" #{number}"));
        let level = event.to.map(|level| format!(" {}", level.as_str()));
        let rest = number.or(level).unwrap_or_default();
        format!("{date} {} {}{rest}", event.kind.as_str(), event.parties.join(","))
    };
    drafted(country, paragraph).events.iter().map(told).collect()
}

/// Checks the events of paragraphs; on failure all of them are told.
fn all_are(cases: &[(&str, &str, &[&str])]) {
    let wrong: Vec<String> = cases
        .iter()
        .filter(|(country, text, wanted)| events(country, text) != *wanted)
        .map(|(country, text, wanted)| {
            format!("{text}\n   found {:?}\n  wanted {wanted:?}", events(country, text))
        })
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
