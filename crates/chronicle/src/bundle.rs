//! The bundle: the record as one blob of bytes.
//!
//! # Layout, version 3
//!
//! All numbers are little-endian.
//!
//! | offset | bytes | what |
//! |---|---|---|
//! | 0 | 8 | [`MAGIC`], the ASCII letters `NIENBIEU` |
//! | 8 | 2 | format version, [`VERSION`] |
//! | 10 | 2 | which part of a record it is, [`Part`] |
//! | 12 | 4 | length of the record in bytes |
//! | 16 | 4 | CRC-32 (ISO-HDLC, that of zip and PNG) of the record |
//! | 20 | length | the [`Record`] in postcard 1, in the order of its fields |
//!
//! Versions 1 and 2 had the same header with 0 for the part: they held whole records only. The record of version 2 is
//! that of version 3; the events of version 1 had no confidence, session or conflicts, and its upgrades no name.
//! Bundles of other versions are refused: a page and its bundles are built together.
//!
//! A record travels whole, or as its [core](Record::core), which the program carries, and its
//! [details](Record::details), which the page fetches after it stands. A part is itself a record, some of whose
//! fields are empty, so that one code reads all of them.
//!
//! Nothing follows the record. The same record gives the same bytes on every machine. The record has no text of its
//! own once decoded: its strings point into the bundle.

use std::{error, fmt};

use crc::{CRC_32_ISO_HDLC, Crc, NoTable};

use crate::Record;

/// The first eight bytes of every bundle, of any version.
pub const MAGIC: [u8; 8] = *b"NIENBIEU";

/// The format version that [`encode`] writes and [`decode`] reads.
pub const VERSION: u16 = 3;

/// The length of what stands before the record, in bytes.
pub const HEADER_LEN: usize = 20;

/// Which part of a record a bundle holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// All of it.
    Whole = 0,
    /// Its [core](Record::core).
    Core = 1,
    /// Its [details](Record::details).
    Details = 2,
}

/// Bit by bit: a table would cost a kilobyte of the page, and a bundle is read once.
const CRC: Crc<u32, NoTable> = Crc::<u32, NoTable>::new(&CRC_32_ISO_HDLC);

/// Packs a whole record. O(n) in its text.
///
/// # Errors
///
/// If the record is longer than 4 GiB, or postcard refuses it.
pub fn encode(record: &Record<'_>) -> Result<Vec<u8>, EncodeError> {
    encode_part(record, Part::Whole)
}

/// Packs what is that part of a record. O(n) in its text.
///
/// # Errors
///
/// As [`encode`].
pub fn encode_part(record: &Record<'_>, part: Part) -> Result<Vec<u8>, EncodeError> {
    let body = postcard::to_allocvec(record).map_err(EncodeError::Record)?;
    let length = u32::try_from(body.len()).map_err(|_| EncodeError::TooLong(body.len()))?;
    let mut bundle = Vec::with_capacity(HEADER_LEN + body.len());
    bundle.extend_from_slice(&MAGIC);
    bundle.extend_from_slice(&VERSION.to_le_bytes());
    bundle.extend_from_slice(&(part as u16).to_le_bytes());
    bundle.extend_from_slice(&length.to_le_bytes());
    bundle.extend_from_slice(&CRC.checksum(&body).to_le_bytes());
    bundle.extend_from_slice(&body);
    Ok(bundle)
}

/// Unpacks a whole record. Its strings point into `bundle`. O(n) in the length.
///
/// # Errors
///
/// If the bytes are no whole and undamaged bundle of version [`VERSION`] with a whole record.
pub fn decode(bundle: &[u8]) -> Result<Record<'_>, DecodeError> {
    decode_part(bundle, Part::Whole)
}

/// Unpacks that part of a record. Its strings point into `bundle`. O(n) in the length.
///
/// # Errors
///
/// If the bytes are no whole and undamaged bundle of version [`VERSION`] with that part.
pub fn decode_part(bundle: &[u8], part: Part) -> Result<Record<'_>, DecodeError> {
    let (magic, rest) = bundle.split_first_chunk::<8>().ok_or(DecodeError::TooShort(bundle.len()))?;
    if *magic != MAGIC {
        return Err(DecodeError::NotABundle);
    }
    let too_short = || DecodeError::TooShort(bundle.len());
    let (version, rest) = rest.split_first_chunk::<2>().ok_or_else(too_short)?;
    let version = u16::from_le_bytes(*version);
    if version != VERSION {
        return Err(DecodeError::Version(version));
    }
    let (found, rest) = rest.split_first_chunk::<2>().ok_or_else(too_short)?;
    let found = u16::from_le_bytes(*found);
    if found != part as u16 {
        return Err(DecodeError::Part { wanted: part, found });
    }
    let (length, rest) = rest.split_first_chunk::<4>().ok_or_else(too_short)?;
    let length = u32::from_le_bytes(*length);
    let (checksum, body) = rest.split_first_chunk::<4>().ok_or_else(too_short)?;
    if u32::try_from(body.len()) != Ok(length) {
        return Err(DecodeError::Length { stated: length, found: body.len() });
    }
    if u32::from_le_bytes(*checksum) != CRC.checksum(body) {
        return Err(DecodeError::Checksum);
    }
    match postcard::take_from_bytes(body) {
        Ok((record, [])) => Ok(record),
        Ok((_, rest)) => Err(DecodeError::Trailing(rest.len())),
        Err(error) => Err(DecodeError::Malformed(error)),
    }
}

/// Why a record could not be packed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum EncodeError {
    /// The record has this many bytes; its length does not fit the header.
    TooLong(usize),
    /// Postcard refuses the record.
    Record(postcard::Error),
}

impl fmt::Display for EncodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooLong(length) => {
                write!(
                    f,
                    "the record has {length} bytes, a bundle holds {} at most: split the record",
                    u32::MAX
                )
            }
            Self::Record(error) => write!(f, "the record cannot be written as postcard: {error}"),
        }
    }
}

impl error::Error for EncodeError {}

/// Why bytes could not be read as a bundle.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DecodeError {
    /// The bytes end, after this many, before the header does.
    TooShort(usize),
    /// The bytes do not begin with [`MAGIC`].
    NotABundle,
    /// The bundle is of this other format version.
    Version(u16),
    /// The bundle holds another part than was asked for.
    Part {
        /// What was asked for.
        wanted: Part,
        /// What the header says.
        found: u16,
    },
    /// The record is longer or shorter than the header says.
    Length {
        /// What the header says, in bytes.
        stated: u32,
        /// What is there, in bytes.
        found: usize,
    },
    /// The record is damaged.
    Checksum,
    /// The record is undamaged, but is none of this version.
    Malformed(postcard::Error),
    /// The record is undamaged, but ends this many bytes before its stated length.
    Trailing(usize),
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooShort(found) => {
                write!(
                    f,
                    "the bundle ends after {found} bytes, before its header does: fetch or build it again"
                )
            }
            Self::NotABundle => f.write_str(
                "the bytes are no bundle (they do not begin with NIENBIEU): check the address or path",
            ),
            Self::Version(found) => write!(
                f,
                "the bundle has format version {found}, this program reads version {VERSION}: \
                 build both from the same sources"
            ),
            Self::Part { wanted, found } => write!(
                f,
                "the bundle holds part {found} of a record, part {} was asked for: check the address or path",
                *wanted as u16
            ),
            Self::Length { stated, found } => write!(
                f,
                "the bundle's record should have {stated} bytes and has {found}: fetch or build it again"
            ),
            Self::Checksum => {
                f.write_str("the bundle is damaged (its checksum differs): fetch or build it again")
            }
            Self::Malformed(error) => write!(
                f,
                "the bundle's record is not of version {VERSION} ({error}): \
                 build it and this program from the same sources"
            ),
            Self::Trailing(rest) => write!(
                f,
                "the bundle's record ends {rest} bytes early: build it and this program from the same sources"
            ),
        }
    }
}

impl error::Error for DecodeError {}
