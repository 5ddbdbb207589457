//! No input panics: neither the checks nor the rendering of what they find.

#![allow(clippy::unwrap_used)]

mod seeds;

use compiler::{Error, Sources, compile};
use proptest::{collection::vec, prelude::*, sample::select};

/// Pieces that the formats give a meaning to, or that are awkward.
const PIECES: [&str; 28] = [
    "[[event]]",
    "[[name]]",
    "[[headline]]",
    "+++\n",
    "## 1\n",
    "## ",
    "[vi] ",
    "[en]",
    "\"",
    "\"\"\"",
    "'",
    "{",
    "}",
    "[",
    "]",
    "=",
    ",",
    "\n",
    "\r",
    "\u{FEFF}",
    "\u{0}",
    "\u{200B}",
    "e\u{0323}\u{0302}",
    "đ",
    "\\u0000",
    "2020-02-30",
    "[2020..",
    "kind = \"upgrade\"\n",
];

fn check(sources: Sources) -> Result<(), TestCaseError> {
    match compile(sources) {
        Ok(compiled) => prop_assert!(compiled.record().is_ok()),
        Err(Error::Faults(report)) => {
            prop_assert!(!report.diagnostics().is_empty());
            for diagnostic in report.diagnostics() {
                let labels = diagnostic.secondary.iter().chain([&diagnostic.primary]);
                for label in labels {
                    let text = &report.sources().files()[label.span.file].text;
                    prop_assert!(text.get(label.span.range.clone()).is_some(), "{:?}", diagnostic);
                }
                prop_assert!(!diagnostic.help.is_empty());
            }
            prop_assert!(report.plain().contains("error[E-"));
            prop_assert!(report.coloured().contains("error[E-"));
        }
        Err(error) => prop_assert!(false, "{error}"),
    }
    Ok(())
}

/// One of the base's files after a few cuts and insertions.
fn mutated() -> impl Strategy<Value = (String, Vec<u8>)> {
    let edit = (any::<prop::sample::Index>(), 0..40_usize, select(PIECES.to_vec()));
    (select(seeds::BASE.to_vec()), vec(edit, 1..6)).prop_map(|((path, text), edits)| {
        let mut bytes = text.as_bytes().to_vec();
        for (place, cut, piece) in edits {
            let start = place.index(bytes.len() + 1);
            let end = (start + cut / 2).min(bytes.len());
            bytes.splice(start..end, piece.bytes());
        }
        (path.to_owned(), bytes)
    })
}

proptest! {
    #[test]
    fn any_bytes(bytes in vec(any::<u8>(), 0..200), path in select(seeds::BASE.map(|(path, _)| path).to_vec())) {
        check(seeds::base_with([(path.to_owned(), bytes)]))?;
    }

    #[test]
    fn any_pieces(pieces in vec(select(PIECES.to_vec()), 0..40), path in select(seeds::BASE.map(|(path, _)| path).to_vec())) {
        check(seeds::base_with([(path.to_owned(), pieces.concat().into_bytes())]))?;
    }

    #[test]
    fn changed_seeds(file in mutated()) {
        check(seeds::base_with([file]))?;
    }
}
