//! Any bytes as a bundle; the same as the record of one whose checksum is right; and changes to a sound one.

#![no_main]

use chronicle::bundle::{HEADER_LEN, MAGIC, Part, VERSION, decode_part, encode_part};
use crc::{CRC_32_ISO_HDLC, Crc};
use libfuzzer_sys::fuzz_target;

/// One of each kind of field, so that a change is seldom far from the end of the check.
const SOUND: &[u8] = include_bytes!("../../crates/chronicle/tests/golden/bundle-v3-core.bin");

fuzz_target!(|input: (bool, &[u8])| {
    let (from_sound, data) = input;
    if from_sound {
        // Each three bytes change one.
        let mut body = SOUND[HEADER_LEN..].to_vec();
        let len = body.len();
        for change in data.chunks_exact(3) {
            let at = usize::from(u16::from_le_bytes([change[0], change[1]])) % len;
            body[at] = change[2];
        }
        read(&sealed(&body));
    } else {
        read(data);
        read(&sealed(data));
    }
});

/// Reads the bytes as each part; what can be read can be written, and read again.
fn read(bytes: &[u8]) {
    for part in [Part::Whole, Part::Core, Part::Details] {
        match decode_part(bytes, part) {
            Ok(record) => {
                let written = encode_part(&record, part).expect("what was read can be written");
                assert_eq!(decode_part(&written, part).as_ref(), Ok(&record));
            }
            Err(error) => assert!(!error.to_string().is_empty()),
        }
    }
}

/// A record with a header before it that fits.
fn sealed(body: &[u8]) -> Vec<u8> {
    let length = u32::try_from(body.len()).expect("the fuzzer makes no such long inputs");
    let sum = Crc::<u32>::new(&CRC_32_ISO_HDLC).checksum(body);
    let part = (Part::Core as u16).to_le_bytes();
    [&MAGIC[..], &VERSION.to_le_bytes(), &part, &length.to_le_bytes(), &sum.to_le_bytes(), body].concat()
}
