//! What a reader hands in, once the browser has read its JSON: a lesson's slides, an article with what was judged of
//! its events, and the bundle that is kept of them. The first byte says which; `\t` stands between fields, and a line's
//! end or `\u{1d}` between what they are fields of.

#![no_main]

use std::sync::LazyLock;

use chronicle::{
    Event, Layer,
    bundle::{HEADER_LEN, decode, encode},
    is_own,
};
use crc::{CRC_32_ISO_HDLC, Crc};
use exports::{Format, Place};
use libfuzzer_sys::fuzz_target;
use nien_bieu::{
    catalogue::Catalogue,
    components::event_card,
    own::{
        bundle::{bundle, has_date},
        paper::{Card, Paper},
    },
    state::{PageState, Values},
    teach::{desk::Desk, lesson::Lesson, outside::selection, paper},
};

/// The record that all is added to: small, so that an input takes no time to speak of.
const PARTS: [&[u8]; 2] = [
    include_bytes!("../../crates/chronicle/tests/golden/bundle-v3-core.bin"),
    include_bytes!("../../crates/chronicle/tests/golden/bundle-v3-details.bin"),
];

static CATALOGUE: LazyLock<Catalogue> = LazyLock::new(catalogue);

/// What is kept of an article in which much happens.
static SOUND: LazyLock<Vec<u8>> = LazyLock::new(|| {
    let page = include_str!("../../crates/draft/tests/pages/34-vi-upgrade.txt.page");
    let mut paper = Paper::new(page);
    paper.cards.iter_mut().for_each(|card| card.is_kept = true);
    let bundle = bundle(&paper);
    assert!(!bundle.is_empty(), "the article has events");
    bundle
});

fn catalogue() -> Catalogue {
    Catalogue::of_bundles(PARTS[0], PARTS[1]).expect("the parts are sound").expect("they are of one record")
}

fuzz_target!(|data: &[u8]| {
    let Some((&kind, data)) = data.split_first() else { return };
    match kind % 4 {
        0 => lesson(&String::from_utf8_lossy(data)),
        1 => article(&String::from_utf8_lossy(data)),
        2 => own(&changed(data)),
        _ => own(data),
    }
});

/// A lesson of a file stays what it is in an address.
fn lesson(text: &str) {
    let mut lines = text.split('\n');
    let title = lines.next().unwrap_or_default().to_owned();
    let mut lesson = Lesson { title, ..Lesson::default() };
    for line in lines {
        let (name, note) = line.split_once('\t').unwrap_or((line, ""));
        lesson.add_name(name, note, &CATALOGUE);
    }
    let mut state = PageState::default();
    lesson.write(&mut state.values);
    let again = PageState::from_hash(&state.to_hash());
    // The mark that stands between notes in the address.
    lesson.slots.iter_mut().for_each(|slot| slot.note = slot.note.replace('\u{1e}', " "));
    assert_eq!(Lesson::of(&again.values, &CATALOGUE, again.lang), lesson);
}

/// What is kept of an article can be read, whatever its cards say.
fn article(text: &str) {
    let mut parts = text.split('\u{1d}');
    let mut paper = Paper::new(parts.next().unwrap_or_default());
    for card in &mut paper.cards {
        card.is_kept = true;
        if let Some(judged) = parts.next() {
            let mut fields = judged.split('\t').map(str::to_owned);
            let mut next = || fields.next().unwrap_or_default();
            *card = Card { date: next(), kind: next(), title: next(), parties: next(), ..card.clone() };
        }
    }
    serde_json::to_string(&draft::Json::new(&paper.page, &paper.judged())).expect("its keys are texts");
    let dated = (0..paper.cards.len()).filter(|&at| has_date(&paper, at)).count();
    let kept = bundle(&paper);
    if kept.is_empty() {
        assert_eq!(dated, 0);
    } else {
        let record = decode(&kept).expect("what is kept can be read");
        assert_eq!(record.events.len(), dated);
        own(&kept);
    }
}

/// What is kept stands beside the record and leaves it as it is.
fn own(bytes: &[u8]) {
    let Ok(own) = decode(bytes) else { return };
    let before = CATALOGUE.record();
    let joined = before.clone().joined(own.clone());
    let of_record = |event: &&Event<'_>| event.layer != Layer::Own;
    assert!(joined.events.iter().filter(of_record).eq(before.events.iter().filter(of_record)));
    assert!(joined.articles.is_sorted_by(|one, next| one.id < next.id));
    assert!(joined.events.is_sorted_by(|one, next| one.in_time(next).is_lt()));
    assert_eq!(joined.names, before.names);
    assert!(joined.events.iter().filter(|event| event.layer == Layer::Own).all(|event| is_own(event.id)));
    assert_eq!(decode(&encode(&own).expect("what was read can be written")).as_ref(), Ok(&own));
    // A page keeps its record for as long as it stands, so that this cannot be done for every input.
    if bytes.iter().fold(0_u8, |sum, &byte| sum.wrapping_add(byte)) % 8 == 0 {
        show(bytes);
    }
}

/// Everything that is drawn and written of the reader's own events.
fn show(own: &[u8]) {
    let catalogue: &'static Catalogue = Box::leak(Box::new(catalogue()));
    catalogue.take_own(own);
    let ids: Vec<&str> = catalogue.record().events.iter().map(|event| event.id).collect();
    for lang in chronicle::Lang::ALL {
        let mut values = Values::default();
        for sheet in ["", "notes", "dates-10-0", "order-4-142857", "match-8-999999", "poster"] {
            values.set("sheet", sheet.to_owned());
            let state = PageState { lang, values: values.clone(), ..PageState::default() };
            let desk = Desk::new(catalogue, state, &ids.join(","));
            let _ = paper::screen_at(&desk, &Place::default());
            if sheet.is_empty() {
                for event in desk.events() {
                    let _ = event_card(&desk.scene(), event, true);
                }
                let place = Place::at("https://example.org/");
                for format in Format::ALL {
                    let _ = format.write(&selection(&desk, "", &place));
                }
            }
        }
    }
    assert!(catalogue.index().len() >= ids.len());
}

/// A sound bundle with changes, each of three bytes, behind a right checksum.
fn changed(data: &[u8]) -> Vec<u8> {
    let mut bytes = SOUND.clone();
    let len = bytes.len() - HEADER_LEN;
    for change in data.chunks_exact(3) {
        let at = usize::from(u16::from_le_bytes([change[0], change[1]])) % len;
        bytes[HEADER_LEN + at] = change[2];
    }
    let sum = Crc::<u32>::new(&CRC_32_ISO_HDLC).checksum(&bytes[HEADER_LEN..]);
    bytes[HEADER_LEN - 4..HEADER_LEN].copy_from_slice(&sum.to_le_bytes());
    bytes
}
