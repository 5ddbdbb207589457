//! Any text in the place of a file of seeds, or set into one: faults have a place and a remedy, and what has none is
//! compiled to a record that can be read.

#![no_main]

use compiler::{Error, Source, Sources, compile};
use libfuzzer_sys::fuzz_target;

/// The small sound record of the compiler's own tests.
const FILES: [(&str, &str); 3] = [
    ("seeds/names.toml", include_str!("../../crates/compiler/tests/base/seeds/names.toml")),
    (
        "seeds/articles/2020-09-hop-bao.md",
        include_str!("../../crates/compiler/tests/base/seeds/articles/2020-09-hop-bao.md"),
    ),
    ("seeds/events/asean.toml", include_str!("../../crates/compiler/tests/base/seeds/events/asean.toml")),
];

/// How many faults are set for reading.
const MANY: usize = 8;

fuzz_target!(|input: (u8, u16, u8, &str)| {
    let (which, at, cut, text) = input;
    let which = usize::from(which) % (FILES.len() + 1);
    let files = FILES.iter().enumerate().map(|(place, &(path, sound))| {
        let text = if place == which {
            with(sound, usize::from(at), usize::from(cut), text)
        } else {
            sound.to_owned()
        };
        Source::new(path, text.as_bytes())
    });
    // Beyond the last: the text is a file by itself.
    let own = (which == FILES.len()).then(|| Source::new("seeds/events/y.toml", text.as_bytes()));
    check(Sources::new(files.chain(own)));
});

fn with(sound: &str, at: usize, cut: usize, text: &str) -> String {
    let floor = |mut at: usize| {
        at = at.min(sound.len());
        while !sound.is_char_boundary(at) {
            at -= 1;
        }
        at
    };
    let (start, end) = (floor(at % (sound.len() + 1)), floor(at % (sound.len() + 1) + cut));
    [&sound[..start], text, &sound[end..]].concat()
}

fn check(sources: Sources) {
    match compile(sources) {
        Ok(compiled) => drop(compiled.record().expect("what was compiled can be read")),
        Err(Error::Faults(report)) => {
            for diagnostic in report.diagnostics() {
                for label in diagnostic.secondary.iter().chain([&diagnostic.primary]) {
                    let text = &report.sources().files()[label.span.file].text;
                    assert!(text.get(label.span.range.clone()).is_some(), "{diagnostic:?}");
                }
                assert!(!diagnostic.help.is_empty(), "{diagnostic:?}");
            }
            // Each fault is set beside its lines, which of many takes longer than all the rest.
            if report.diagnostics().len() <= MANY {
                assert!(report.plain().contains("error[E-"));
            }
        }
        Err(error) => panic!("{error}"),
    }
}
