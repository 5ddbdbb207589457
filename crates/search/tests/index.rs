//! The index as bytes: as described, and sound whatever happens to it.

use proptest::prelude::*;
use search::layout::{MAGIC, VERSION};
use search::{Index, IndexBuilder, IndexError, Query};

const TEXTS: [&str; 6] = [
    "Hội nghị cấp cao ASEAN lần thứ 37",
    "Đối tác chiến lược toàn diện, đối thoại, dối trá",
    "hoà bình, hòa giải; thuỷ và thủy",
    "",
    "ông Dương trên con đường dài, đường dài đường dài",
    "Übersee Москва 東京 covid-19",
];

/// Documents of one field and of three, so that there is more than one shape.
fn bytes() -> Vec<u8> {
    let mut builder = IndexBuilder::new();
    for text in TEXTS {
        builder.add_document(&[(1.0, text)]);
    }
    for pair in TEXTS.windows(3) {
        builder.add_document(&[(8.0, pair[0]), (2.5, pair[1]), (0.0, pair[2])]);
    }
    builder.build()
}

/// FNV-1a over little-endian 64-bit words, by its definition.
fn checksum(bytes: &[u8]) -> u64 {
    bytes.chunks(8).chain(bytes.len().is_multiple_of(8).then_some(&[][..])).fold(
        14_695_981_039_346_656_037,
        |sum, chunk| {
            let mut word = [0; 8];
            word[..chunk.len()].copy_from_slice(chunk);
            (sum ^ u64::from_le_bytes(word)).wrapping_mul(1_099_511_628_211)
        },
    )
}

/// An index with a right header around any contents.
fn wrapped(contents: &[u8]) -> Vec<u8> {
    let head = [&MAGIC[..], &VERSION.to_le_bytes(), &[0, 0], &checksum(contents).to_le_bytes()].concat();
    [&head, contents].concat()
}

/// Asks an index, if it is one, for all that it can be asked; nothing may panic or go on for ever.
fn ask(bytes: &[u8]) {
    let Ok(index) = Index::open(bytes) else { return };
    for query in [
        "",
        "h",
        "đường",
        "duong dai",
        "\"đường dài\"",
        "hoa bin",
        "ddoois tacs",
        "doi thoia",
        "chien toan luoc",
        "москва",
        "cap cao asean nag",
        "zzz zzz",
    ] {
        let results = index.find(&index.settle(Query::parse(query)));
        assert!(results.hits.iter().all(|hit| (hit.doc as usize) < index.len()));
    }
}

#[test]
fn the_header_is_as_described() {
    let bytes = bytes();
    let word = |at: usize| u32::from_le_bytes(bytes[at..at + 4].try_into().expect("four bytes")) as usize;
    assert_eq!(bytes[..4], *b"VNIX");
    assert_eq!(bytes[4..8], [1, 0, 0, 0]);
    assert_eq!(bytes[8..16], checksum(&bytes[16..]).to_le_bytes());
    assert_eq!(word(16), TEXTS.len() + TEXTS.len() - 2);
    let sections: usize = (0..6).map(|section| word(24 + 4 * section)).sum();
    assert_eq!(bytes.len(), 48 + sections);
    assert_eq!(Index::open(&bytes).map(|index| index.len()), Ok(10));
}

#[test]
fn the_sections_are_as_described() {
    let mut builder = IndexBuilder::new();
    builder.add_document(&[(2.0, "lao lào lao")]);
    builder.add_document(&[(2.0, "nước lào")]);
    let bytes = builder.build();
    #[rustfmt::skip]
    let expected = [
        &[1, 1][..], &2_f32.to_le_bytes(), // one shape of one field
        &[0, 3, 0, 2], // two documents of that shape, of three and of two words
        &[0, 3], b"lao", &[2, 3, 4, 2, 0, 0b10, 4], // twice bare, twice with a grave accent, in that order
        &[0, 4], b"nuoc", &[1, 1, 1, 1, 2 << 5 | 1, 1 << 2 | 1, 2 << 2 | 1], // horns on letters 1 and 2, an acute
        &[0, 1, 1], // `lao`: document 0, not once but 2 + 1 times; the next document, once
        &[3], // `nuoc`: document 1, once
        &[0, 0, 0, 1], // `lao`: positions 0, 1 and 2; and 1
        &[0], // `nuoc`: position 0
        &[0, 1, 0, 1], // `lao` as spelled
    ]
    .concat();
    // `nuoc` starts no block of sixteen, but shares nothing with `lao`.
    assert_eq!(bytes[48..], expected);
}

#[test]
fn the_same_documents_give_the_same_bytes() {
    assert_eq!(bytes(), bytes());
}

#[test]
fn every_truncation_is_an_error() {
    let bytes = bytes();
    for end in 0..bytes.len() {
        let error = Index::open(&bytes[..end]).expect_err("a part is no index");
        let expected = match end {
            0..16 => error == IndexError::TooShort(end),
            // Zeros at the end make no difference to the checksum, but to the lengths.
            _ => matches!(error, IndexError::Damaged | IndexError::Malformed),
        };
        assert!(expected, "{error:?} after {end} bytes");
    }
    for more in [&b"\0"[..], b"\0\0\0\0\0\0\0\0\0", b"more"] {
        assert!(Index::open(&[&bytes, more].concat()).is_err());
    }
}

#[test]
fn every_changed_bit_is_an_error() {
    let good = bytes();
    for at in 0..good.len() {
        for bit in 0..8 {
            let mut bytes = good.clone();
            bytes[at] ^= 1 << bit;
            let error = Index::open(&bytes).expect_err("it is damaged");
            let expected = match at {
                0..4 => error == IndexError::NotAnIndex,
                4..8 => matches!(error, IndexError::Version(_)),
                _ => error == IndexError::Damaged,
            };
            assert!(expected, "{error:?} with bit {bit} of byte {at} changed");
        }
    }
}

/// Found by the fuzzer: sums of it were infinite, and scores no number.
#[test]
fn a_weight_beyond_all_reason_is_an_error() {
    let mut contents = bytes().split_off(16);
    let weight = 32 + 2;
    for heavy in [1.7e38_f32, f32::INFINITY, f32::NAN, -1.0] {
        contents[weight..weight + 4].copy_from_slice(&heavy.to_le_bytes());
        assert_eq!(Index::open(&wrapped(&contents)).err(), Some(IndexError::Malformed), "{heavy}");
    }
}

#[test]
fn wrong_contents_behind_a_right_checksum_do_no_harm() {
    let good = bytes();
    for at in 16..good.len() {
        for change in [1, 2, 4, 8, 16, 32, 64, 128, 0xFF] {
            let mut bytes = good.clone();
            bytes[at] ^= change;
            ask(&wrapped(&bytes[16..]));
        }
        ask(&wrapped(&good[16..at]));
    }
}

#[test]
fn errors_say_what_to_do() {
    let cases: [(&[u8], &str); 4] = [
        (b"VNI", "the index ends after 3 bytes, before its header does: fetch or build it again"),
        (b"<!doctype html>", "(they do not begin with VNIX): check where they come from"),
        (
            b"VNIX\x07\0\0\0",
            "has version and flags 0x7, this program reads 0x1: build both from the same sources",
        ),
        (&wrapped(b"nothing"), "do not fit each other: build it and this program from the same sources"),
    ];
    for (bytes, expected) in cases {
        let message = Index::open(bytes).expect_err("it is no index").to_string();
        assert!(message.contains(expected), "{message}");
    }
}

proptest! {
    #[test]
    fn any_bytes_are_an_error(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        prop_assert!(Index::open(&bytes).is_err());
    }

    #[test]
    fn any_changes_behind_a_right_checksum_do_no_harm(
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..6),
    ) {
        let mut contents = bytes().split_off(16);
        for (at, byte) in changes {
            let at = at.index(contents.len());
            contents[at] = byte;
        }
        ask(&wrapped(&contents));
    }

    #[test]
    fn what_went_in_is_found(texts in prop::collection::vec("[a-zđộế ]{0,40}", 0..40), query in "[a-zđộế]{1,3}") {
        let mut builder = IndexBuilder::new();
        for text in &texts {
            builder.add_document(&[(1.0, text)]);
        }
        let bytes = builder.build();
        let index = Index::open(&bytes).map_err(|error| TestCaseError::fail(error.to_string()))?;
        let mut found: Vec<u32> = index.search(&format!("\"{query}\" ")).hits.iter().map(|hit| hit.doc).collect();
        found.sort_unstable();
        let folded = search::fold(&query);
        let has = |text: &String| search::fold(text).split(' ').any(|word| word == folded);
        let expected: Vec<u32> = (0..).zip(&texts).filter(|(_, text)| has(text)).map(|(doc, _)| doc).collect();
        // A word that nobody wrote is taken for another.
        prop_assert!(found == expected || expected.is_empty());
    }
}
