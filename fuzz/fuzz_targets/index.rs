//! Any bytes as an index; the same as the contents of one whose checksum is right; and changes to a sound one.

#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use search::{Index, IndexBuilder};

/// The header before the checksum, and the checksum.
const CHECKED_FROM: usize = 16;

const QUERIES: [&str; 6] =
    ["đối tác chiến lu", "\"hội nghị\" -cấp", "hoi nghj cap cao", "ddoois tacs OR coc", "a b c d", "n"];

static SOUND: LazyLock<Vec<u8>> = LazyLock::new(|| {
    let mut builder = IndexBuilder::new();
    for (headline, text) in [
        ("Hội nghị cấp cao", "đối tác chiến lược toàn diện, đối thoại và đòi hỏi"),
        ("Tuyên bố về COC", "hội nghị bàn về hòa bình; hoà giải ở Biển Đông, và chiến lược phát triển"),
        ("Ngày hội", "nga và ngày, a b c d e f, 14/11/2018"),
    ] {
        builder.add_document(&[(3.0, headline), (1.0, text)]);
        builder.add_document(&[(1.0, text)]);
    }
    builder.build()
});

fuzz_target!(|input: (bool, &[u8])| {
    let (from_sound, data) = input;
    if from_sound {
        // Each three bytes change one.
        let mut bytes = SOUND.clone();
        let len = bytes.len() - CHECKED_FROM;
        for change in data.chunks_exact(3) {
            let at = usize::from(u16::from_le_bytes([change[0], change[1]])) % len;
            bytes[CHECKED_FROM + at] = change[2];
        }
        ask(&sealed(&bytes[CHECKED_FROM..]));
    } else {
        ask(data);
        ask(&sealed(data));
    }
});

fn ask(bytes: &[u8]) {
    let Ok(index) = Index::open(bytes) else { return };
    for query in QUERIES {
        for hit in index.search(query).hits {
            assert!((hit.doc as usize) < index.len() && !hit.score.is_nan());
        }
    }
    assert!(index.complete("h", 5).len() <= 5);
}

/// Contents with a header before them that fits.
fn sealed(contents: &[u8]) -> Vec<u8> {
    let mut sum = 0xCBF2_9CE4_8422_2325_u64;
    for word in contents.chunks(8) {
        let mut padded = [0; 8];
        padded[..word.len()].copy_from_slice(word);
        sum = (sum ^ u64::from_le_bytes(padded)).wrapping_mul(0x0000_0100_0000_01B3);
    }
    if contents.len() % 8 == 0 {
        // The rest, which is empty, counts as a word of zeros.
        sum = sum.wrapping_mul(0x0000_0100_0000_01B3);
    }
    let mut bytes = SOUND[..8].to_vec();
    bytes.extend_from_slice(&sum.to_le_bytes());
    bytes.extend_from_slice(contents);
    bytes
}
