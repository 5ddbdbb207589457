//! Bytes as text of a page: two in each unit of UTF-16, which costs 3 %, where base 64 costs 33 %.
//!
//! Some units cannot stand in a page as they are: halves of surrogate pairs, what the HTML standard replaces (U+0000 and
//! U+000D), and `<`, which might end the element. They stand after a unit 1 with their highest bit turned over, which
//! makes them harmless.

/// What announces a unit that was turned over.
const TURNED: u16 = 1;
const HIGHEST: u16 = 0x8000;

/// The units of those bytes; where their number is odd, a zero is added. `public/whole/boot.js` reads them.
pub fn units_of(bytes: &[u8]) -> Vec<u16> {
    let mut units = Vec::with_capacity(bytes.len() / 2 + bytes.len() / 40);
    for pair in bytes.chunks(2) {
        let unit = u16::from_le_bytes([pair[0], pair.get(1).copied().unwrap_or(0)]);
        if can_stand(unit) {
            units.push(unit);
        } else {
            units.extend([TURNED, unit ^ HIGHEST]);
        }
    }
    units
}

/// Whether a page keeps that unit as it is.
fn can_stand(unit: u16) -> bool {
    let is = |c: char| u32::from(unit) == u32::from(c);
    unit > TURNED && !is('\r') && !is('<') && !(0xd800..0xe000).contains(&unit)
}

/// The bytes of a page in UTF-16 (little-endian), whose first two say that it is: no host's header can say otherwise.
pub fn page_of(units: impl IntoIterator<Item = u16>) -> Vec<u8> {
    [0xfeff].into_iter().chain(units).flat_map(u16::to_le_bytes).collect()
}

#[cfg(test)]
mod tests {
    use super::{can_stand, page_of, units_of};

    #[test]
    fn all_pairs_of_bytes_stand_in_a_page_and_come_back() {
        let bytes: Vec<u8> = (0..=u16::MAX).flat_map(u16::to_le_bytes).collect();
        let units = units_of(&bytes);
        // One in 32 is half of a surrogate pair.
        assert!(units.len() < 65_536 * 104 / 100, "{}", units.len());
        let text = String::from_utf16(&units).unwrap();
        assert!(!text.contains(['\0', '\r', '<']));
        let mut back = Vec::new();
        let mut rest = units.into_iter();
        while let Some(unit) = rest.next() {
            let unit = if unit == 1 { rest.next().unwrap() ^ 0x8000 } else { unit };
            back.extend(unit.to_le_bytes());
        }
        assert_eq!(back, bytes);
        assert_eq!(units_of(&[0x41]), [0x41]);
    }

    #[test]
    fn what_is_turned_over_can_stand() {
        assert!((0..=u16::MAX).all(|unit| can_stand(unit) || can_stand(unit ^ 0x8000)));
    }

    #[test]
    fn a_page_begins_with_its_encoding() {
        assert_eq!(page_of("đ".encode_utf16()), [0xff, 0xfe, 0x11, 0x01]);
    }
}
