//! What a record is made of.

use chronicle::{
    Record,
    bundle::{DecodeError, Part, decode_part},
};

/// The bundles that a record is made of.
#[derive(Clone, Copy, Default)]
pub(super) struct Bundles {
    pub core: &'static [u8],
    /// Once they have come.
    pub details: Option<&'static [u8]>,
    /// What the reader keeps of an article of their own, where there is such a thing.
    pub own: Option<&'static [u8]>,
}

impl Bundles {
    /// The record that they make. None where the details are another record's. A reader's own events that cannot be
    /// read, being damaged or of another version, are passed over. O(size of the record).
    pub fn record(self) -> Result<Option<Record<'static>>, DecodeError> {
        let mut record = decode_part(self.core, Part::Core)?;
        if let Some(details) = self.details {
            let Some(whole) = record.completed_by(decode_part(details, Part::Details)?) else {
                return Ok(None);
            };
            record = whole;
        }
        Ok(Some(match self.own.map(|own| decode_part(own, Part::Whole)) {
            Some(Ok(own)) => record.joined(own),
            _ => record,
        }))
    }
}
