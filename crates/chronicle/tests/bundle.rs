//! The bundle's format: what it gives back, what it refuses, and that it stays as it is.

#![allow(clippy::unwrap_used)]

use chronicle::{
    Actor, Article, ArticleKind, Certainty, Confidence, Conflict, Correction, Event, EventKind, Evidence,
    Form, Headline, Lang, Layer, Level, Name, NameKind, Paragraph, Published, Record, Session, Text, Upgrade,
    bundle::{DecodeError, HEADER_LEN, MAGIC, Part, VERSION, decode, decode_part, encode, encode_part},
};
use proptest::{collection::vec, prelude::*};

/// Every type and every field of the record, once.
fn record() -> Record<'static> {
    let text = |vi, en| Text { vi, en };
    Record {
        articles: vec![Article {
            id: "2020-09-hop-bao",
            title: text("Họp báo", "Press conference"),
            title_note: Some(text("Trang không in tên bài.", "The page prints no headline.")),
            publisher: Some(text("Báo", "Newspaper")),
            byline: Some("N.A."),
            published: Published {
                date: "[2020-09-07..2020-09-08]".parse().unwrap(),
                certainty: Certainty::Bounded,
                basis: text("Theo bài.", "By the text."),
            },
            language: Lang::Vi,
            kind: ArticleKind::PressConference,
            source: "hop-bao.txt",
            digest: vec![Paragraph { text: text("Họp bốn ngày.", "It meets for four days.") }],
            headlines: vec![Headline { id: "nga", text: text("Nga", "Russia"), date: Some("14/11/2018") }],
        }],
        events: vec![Event {
            id: "2018-11-14-asean-nga",
            date: "2018-11-14".parse().unwrap(),
            certainty: Certainty::Resolved,
            date_basis: Some(text("Năm theo bài.", "The year by the text.")),
            confidence: Confidence::Medium,
            kind: EventKind::Upgrade,
            title: text("Nâng cấp", "Upgrade"),
            summary: text("Lên chiến lược.", "To strategic."),
            place: Some(text("Xin-ga-po", "Singapore")),
            form: Some(Form::InPerson),
            actors: vec![
                Actor { name: "asean", role: None },
                Actor { name: "nga", role: Some(text("khách", "guest")) },
            ],
            upgrade: Some(Upgrade {
                parties: ["asean", "nga"],
                from: Some(Level::Dialogue),
                to: Level::Strategic,
                named: Some(text("Đối tác hợp tác chiến lược", "Strategic cooperative partnership")),
            }),
            part_of: Some("2018-11-13-cap-cao"),
            session: Some(Session { of: "nga", number: 3 }),
            documents: vec![text("Tuyên bố", "Statement")],
            figures: vec![text("10 nước", "10 countries")],
            evidence: vec![
                Evidence::Paragraph { article: "2020-09-hop-bao", paragraph: 300, words: Some("hôm qua") },
                Evidence::Headline { article: "2020-09-hop-bao", headline: "nga" },
                Evidence::Page {
                    url: "https://asean.org/",
                    publisher: "ASEAN",
                    says: text("Ngày.", "The day."),
                    seen: "2026-11-22",
                },
            ],
            corrections: vec![Correction {
                printed: "lần 2",
                right: text("lần 3", "the 3rd"),
                source: text("Trang ASEAN", "ASEAN's page"),
                url: Some("https://asean.org/3"),
            }],
            conflicts: vec![Conflict {
                url: "https://asean.org/4",
                publisher: "ASEAN",
                says: text("Lần thứ 4.", "The 4th."),
                seen: "2026-11-24",
            }],
            teaching: Some(text("Hỏi học sinh.", "Ask the class.")),
            layer: Layer::Articles,
        }],
        names: vec![Name {
            id: "nga",
            kind: NameKind::Country,
            label: text("Nga", "Russia"),
            full: Some(text("Liên bang Nga", "Russian Federation")),
            acronym: Some("RF"),
            aliases: vec!["Nước Nga"],
            qid: Some("Q159"),
        }],
    }
}

/// The bundle of [`record`] as the first program of version 3 wrote it. It is never written anew: a format that
/// gives other bytes is another version, with a golden file of its own.
const GOLDEN: &[u8] = include_bytes!("golden/bundle-v3.bin");

/// The bundles of its two parts.
const GOLDEN_CORE: &[u8] = include_bytes!("golden/bundle-v3-core.bin");
const GOLDEN_DETAILS: &[u8] = include_bytes!("golden/bundle-v3-details.bin");

/// The like of it as the first programs of versions 1 and 2 wrote it.
const GOLDEN_1: &[u8] = include_bytes!("golden/bundle-v1.bin");
const GOLDEN_2: &[u8] = include_bytes!("golden/bundle-v2.bin");

#[test]
fn a_record_comes_back() {
    for record in [record(), Record::default()] {
        assert_eq!(decode(&encode(&record).unwrap()).unwrap(), record);
    }
}

#[test]
fn version_3_stays_as_it_is() {
    let record = record();
    assert_eq!(encode(&record).unwrap(), GOLDEN);
    assert_eq!(decode(GOLDEN).unwrap(), record);
    for (golden, part, of) in
        [(GOLDEN_CORE, Part::Core, record.core()), (GOLDEN_DETAILS, Part::Details, record.details())]
    {
        assert_eq!(encode_part(&of, part).unwrap(), golden);
        assert_eq!(decode_part(golden, part).unwrap(), of);
    }
}

#[test]
fn the_parts_make_the_whole() {
    for record in [record(), Record::default()] {
        assert_eq!(record.core().completed_by(record.details()), Some(record));
    }
    let whole = record();
    assert!(whole.core().events[0].teaching.is_none() && whole.details().events[0].summary.vi.is_empty());
    assert_eq!(whole.core().articles[0].digest.len(), whole.articles[0].digest.len());
}

#[test]
fn parts_of_different_records_make_none() {
    let record = record();
    let others: [fn(&mut Record<'_>); 4] = [
        |record| record.events.clear(),
        |record| record.articles.clear(),
        |record| record.events[0].id = "another",
        |record| record.articles[0].digest.clear(),
    ];
    for change in others {
        let mut details = record.details();
        change(&mut details);
        assert_eq!(record.core().completed_by(details), None);
    }
}

#[test]
fn a_part_is_not_taken_for_another() {
    assert_eq!(decode(GOLDEN_CORE), Err(DecodeError::Part { wanted: Part::Whole, found: 1 }));
    assert_eq!(
        decode_part(GOLDEN_CORE, Part::Details),
        Err(DecodeError::Part { wanted: Part::Details, found: 1 })
    );
    let message = decode_part(GOLDEN_DETAILS, Part::Core).unwrap_err().to_string();
    assert!(message.contains("holds part 2 of a record, part 1 was asked for"), "{message}");
}

#[test]
fn a_bundle_of_an_earlier_version_is_refused_by_its_number() {
    assert_eq!(decode(GOLDEN_1), Err(DecodeError::Version(1)));
    assert_eq!(decode(GOLDEN_2), Err(DecodeError::Version(2)));
}

#[test]
fn one_word_of_an_article_puts_an_event_in_its_layer() {
    let evidence = &record().events[0].evidence;
    assert_eq!(Layer::of(evidence), Layer::Articles);
    assert_eq!(Layer::of(&evidence[1..]), Layer::Articles, "by a headline alone");
    assert_eq!(Layer::of(&evidence[2..]), Layer::Record);
}

#[test]
fn the_header_is_as_described() {
    let (header, body) = GOLDEN.split_at(HEADER_LEN);
    assert_eq!(header[..8], MAGIC);
    assert_eq!(header[8..10], VERSION.to_le_bytes());
    assert_eq!(header[10..12], [0, 0]);
    assert_eq!(header[12..16], u32::try_from(body.len()).unwrap().to_le_bytes());
    // By the definition of CRC-32: bits from the lowest, reversed polynomial, inverted at start and end.
    let crc = !body.iter().fold(u32::MAX, |crc, byte| {
        (0..8).fold(
            crc ^ u32::from(*byte),
            |crc, _| if crc & 1 == 1 { crc >> 1 ^ 0xEDB8_8320 } else { crc >> 1 },
        )
    });
    assert_eq!(header[16..20], crc.to_le_bytes());
}

#[test]
fn strings_point_into_the_bundle() {
    let bytes = encode(&record()).unwrap();
    let record = decode(&bytes).unwrap();
    let event = &record.events[0];
    let Evidence::Page { url, says, .. } = event.evidence[2] else { panic!("evidence of another kind") };
    let texts = [
        record.articles[0].byline.unwrap(),
        record.articles[0].digest[0].text.vi,
        event.title.en,
        event.teaching.unwrap().vi,
        event.upgrade.unwrap().parties[1],
        url,
        says.en,
        record.names[0].aliases[0],
    ];
    for text in texts {
        assert!(bytes.as_ptr_range().contains(&text.as_ptr()), "{text:?} is a copy");
    }
}

#[test]
fn every_truncation_is_an_error() {
    for end in 0..GOLDEN.len() {
        let error = decode(&GOLDEN[..end]).unwrap_err();
        let expected = if end < HEADER_LEN {
            matches!(error, DecodeError::TooShort(found) if found == end)
        } else {
            matches!(error, DecodeError::Length { found, .. } if found == end - HEADER_LEN)
        };
        assert!(expected, "{error:?} after {end} bytes");
    }
}

#[test]
fn every_changed_byte_is_an_error() {
    for at in 0..GOLDEN.len() {
        for bit in 0..8 {
            let mut bytes = GOLDEN.to_vec();
            bytes[at] ^= 1 << bit;
            let error = decode(&bytes).unwrap_err();
            let expected = match at {
                0..8 => error == DecodeError::NotABundle,
                8..10 => matches!(error, DecodeError::Version(_)),
                10..12 => matches!(error, DecodeError::Part { wanted: Part::Whole, .. }),
                12..16 => matches!(error, DecodeError::Length { .. }),
                _ => error == DecodeError::Checksum,
            };
            assert!(expected, "{error:?} with bit {bit} of byte {at} changed");
        }
    }
}

#[test]
fn what_follows_is_an_error() {
    let bytes = [GOLDEN, b"\0"].concat();
    assert!(matches!(decode(&bytes), Err(DecodeError::Length { .. })));
}

/// A bundle with a right header around any body.
fn wrapped(body: &[u8]) -> Vec<u8> {
    let crc = crc::Crc::<u32>::new(&crc::CRC_32_ISO_HDLC).checksum(body);
    let length = u32::try_from(body.len()).unwrap();
    [&MAGIC[..], &VERSION.to_le_bytes(), &[0, 0], &length.to_le_bytes(), &crc.to_le_bytes(), body].concat()
}

#[test]
fn an_undamaged_body_of_another_kind_is_an_error() {
    assert_eq!(decode(&wrapped(&[0, 0, 0, 7])), Err(DecodeError::Trailing(1)));
    assert!(matches!(decode(&wrapped(&[1])), Err(DecodeError::Malformed(_))));
    // A count of articles far beyond the bytes that are there.
    assert!(matches!(decode(&wrapped(&[0xFF, 0xFF, 0xFF, 0xFF, 0x0F])), Err(DecodeError::Malformed(_))));
    // A record whose one date is no date.
    let mut body = GOLDEN[HEADER_LEN..].to_vec();
    let date = body.windows(11).position(|window| window == b"\x0a2018-11-14").unwrap() + 1;
    body[date..date + 10].copy_from_slice(b"2018-13-14");
    assert!(matches!(decode(&wrapped(&body)), Err(DecodeError::Malformed(_))));
}

#[test]
fn errors_say_what_to_do() {
    let other_version = [&MAGIC[..], &[9, 0], &[0; 10]].concat();
    let cases: [(&[u8], &str); 5] = [
        (b"NIEN", "the bundle ends after 4 bytes, before its header does: fetch or build it again"),
        (
            b"<!doctype html>",
            "the bytes are no bundle (they do not begin with NIENBIEU): check the address or path",
        ),
        (
            &other_version,
            "the bundle has format version 9, this program reads version 3: build both from the same sources",
        ),
        (&GOLDEN[..30], "and has 10: fetch or build it again"),
        (&wrapped(&[0, 0, 0, 7]), "ends 1 bytes early: build it and this program from the same sources"),
    ];
    for (bytes, expected) in cases {
        let message = decode(bytes).unwrap_err().to_string();
        assert!(message.contains(expected), "{message}");
    }
}

proptest! {
    #[test]
    fn any_bytes_are_an_error(bytes in vec(any::<u8>(), 0..400)) {
        prop_assert!(decode(&bytes).is_err());
    }

    #[test]
    fn any_body_is_decoded_or_refused(body in vec(any::<u8>(), 0..400)) {
        // Whatever is read must be what those bytes say: it is written back to a bundle that reads the same.
        let bytes = wrapped(&body);
        if let Ok(record) = decode(&bytes) {
            let again = encode(&record).unwrap();
            prop_assert_eq!(decode(&again).unwrap(), record);
        }
    }

    #[test]
    fn a_changed_body_is_decoded_or_refused(
        at in any::<prop::sample::Index>(),
        byte in any::<u8>(),
        cut in any::<prop::sample::Index>(),
    ) {
        let mut body = GOLDEN[HEADER_LEN..].to_vec();
        let at = at.index(body.len());
        body[at] = byte;
        let end = body.len() - cut.index(2);
        let bytes = wrapped(&body[..end]);
        if let Ok(record) = decode(&bytes) {
            let again = encode(&record).unwrap();
            prop_assert_eq!(decode(&again).unwrap(), record);
        }
    }
}
