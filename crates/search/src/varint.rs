//! Whole numbers in as few bytes as they need: seven bits a byte, the lowest first, the high bit set in all but the
//! last (LEB128).

/// Appends a number.
pub(crate) fn push(bytes: &mut Vec<u8>, mut number: u32) {
    loop {
        let [low, ..] = number.to_le_bytes();
        number >>= 7;
        if number == 0 {
            bytes.push(low);
            return;
        }
        bytes.push(low | 0x80);
    }
}

/// A length within an index, none of which reaches 32 bits.
pub(crate) fn short(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}

/// Reads bytes from the front.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Reader<'a> {
    pub rest: &'a [u8],
}

impl<'a> Reader<'a> {
    /// The next number; `None` where the bytes end before it does, or it does not fit 32 bits.
    #[inline]
    pub fn number(&mut self) -> Option<u32> {
        let (&first, rest) = self.rest.split_first()?;
        self.rest = rest;
        if first < 0x80 { Some(u32::from(first)) } else { self.longer(first) }
    }

    fn longer(&mut self, first: u8) -> Option<u32> {
        let mut number = u32::from(first & 0x7F);
        let mut shift = 7;
        loop {
            let (&byte, rest) = self.rest.split_first()?;
            self.rest = rest;
            let bits = u32::from(byte & 0x7F);
            if shift > 28 || (shift == 28 && bits > 0xF) {
                return None;
            }
            number |= bits << shift;
            if byte < 0x80 {
                return Some(number);
            }
            shift += 7;
        }
    }

    /// Leaves out so many numbers, or all that there are.
    #[inline]
    pub fn skip(&mut self, mut numbers: u32) {
        let mut at = 0;
        while numbers > 0 && at < self.rest.len() {
            numbers -= u32::from(self.rest[at] < 0x80);
            at += 1;
        }
        self.rest = &self.rest[at..];
    }

    /// The next bytes.
    pub fn take(&mut self, len: usize) -> Option<&'a [u8]> {
        let (bytes, rest) = self.rest.split_at_checked(len)?;
        self.rest = rest;
        Some(bytes)
    }

    /// The next four bytes, the lowest first.
    pub fn word(&mut self) -> Option<u32> {
        let (bytes, rest) = self.rest.split_first_chunk()?;
        self.rest = rest;
        Some(u32::from_le_bytes(*bytes))
    }
}
