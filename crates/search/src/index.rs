//! The index, read where it lies.

use std::{error, fmt};

use crate::dictionary::{Dictionary, Entry};
use crate::layout::{CHECKED_FROM, GAP, HEAVIEST, MAGIC, SECTIONS, VERSION, checksum};
use crate::varint::{Reader, short};
use crate::{Query, Weights};

/// A searchable set of documents, read from the bytes that [`IndexBuilder`](crate::IndexBuilder) wrote.
///
/// The bytes stay where they are. Beside them it keeps twelve bytes for each document and sixteen for every sixteenth
/// term.
#[derive(Clone, Debug, Default)]
pub struct Index<'a> {
    pub(crate) weights: Weights,
    pub(crate) dictionary: Dictionary<'a>,
    /// Lists, positions and spellings.
    parts: [&'a [u8]; 3],
    /// The weights of the fields of each shape.
    shapes: Vec<Vec<f32>>,
    documents: Vec<Document<'a>>,
    average_length: f32,
}

#[derive(Clone, Copy, Debug)]
struct Document<'a> {
    /// Its shape, then the words of each field.
    bytes: Reader<'a>,
    /// Words of each field times the field's weight.
    length: f32,
}

/// A last word of more letters stays open to longer words.
const LONGEST_SETTLED: usize = 4;

/// Behind which number a position cannot be followed by another field.
const POSITIONS_END: u32 = u32::MAX;

impl<'a> Index<'a> {
    /// Reads an index of the [layout](crate::layout). Takes time linear in the bytes for the checksum, and in the
    /// documents and terms.
    ///
    /// # Errors
    /// If the bytes are no whole and undamaged index of this [version](crate::layout::VERSION).
    pub fn open(bytes: &'a [u8]) -> Result<Self, IndexError> {
        let (magic, rest) = bytes.split_first_chunk::<4>().ok_or(IndexError::TooShort(bytes.len()))?;
        if *magic != MAGIC {
            return Err(IndexError::NotAnIndex);
        }
        let mut header = Reader { rest };
        let too_short = || IndexError::TooShort(bytes.len());
        // The flags are the upper half, and none is defined.
        let version = header.word().ok_or_else(too_short)?;
        if version != u32::from(VERSION) {
            return Err(IndexError::Version(version));
        }
        let (sum, checked) = header.rest.split_first_chunk().ok_or_else(too_short)?;
        debug_assert_eq!(bytes.len() - checked.len(), CHECKED_FROM);
        if u64::from_le_bytes(*sum) != checksum(checked) {
            return Err(IndexError::Damaged);
        }
        Self::read(checked).ok_or(IndexError::Malformed)
    }

    fn read(bytes: &'a [u8]) -> Option<Self> {
        let mut header = Reader { rest: bytes };
        let (documents, terms) = (header.word()?, header.word()?);
        let mut lengths = [0; SECTIONS];
        for length in &mut lengths {
            *length = header.word()? as usize;
        }
        let mut sections = [const { Reader { rest: &[] } }; SECTIONS];
        for (section, length) in sections.iter_mut().zip(lengths) {
            section.rest = header.take(length)?;
        }
        if !header.rest.is_empty() {
            return None;
        }
        let [mut shapes, mut documents_left, dictionary, lists, positions, spellings] = sections;
        let mut index = Self {
            dictionary: Dictionary::open(dictionary.rest, terms, [lengths[3], lengths[4], lengths[5]])?,
            parts: [lists.rest, positions.rest, spellings.rest],
            ..Self::default()
        };
        for _ in 0..shapes.number()? {
            let mut shape = Vec::new();
            for _ in 0..shapes.number()? {
                let weight = f32::from_bits(shapes.word()?);
                shape.push(Some(weight).filter(|weight| (0.0..=HEAVIEST).contains(weight))?);
            }
            index.shapes.push(shape);
        }
        let mut total = 0.0;
        for _ in 0..documents {
            let document = index.document(&mut documents_left)?;
            total += document.length;
            index.documents.push(document);
        }
        // An index without a word has no average; any number but 0 will do.
        index.average_length = if total > 0.0 { total / approximate(index.len()) } else { 1.0 };
        (shapes.rest.is_empty() && documents_left.rest.is_empty()).then_some(index)
    }

    /// Reads the next document.
    fn document(&self, left: &mut Reader<'a>) -> Option<Document<'a>> {
        let bytes = *left;
        let mut length = 0.0;
        let mut positions = 0_u32;
        for weight in self.shapes.get(left.number()? as usize)? {
            let words = left.number()?;
            positions = positions.checked_add(words)?.checked_add(GAP)?;
            length += weight * approximate(words as usize);
        }
        Some(Document { bytes, length })
    }

    /// Ranks by other weights than the default.
    #[must_use]
    pub fn with_weights(mut self, weights: Weights) -> Self {
        self.weights = weights;
        self
    }

    /// How many documents it has.
    #[must_use]
    pub fn len(&self) -> usize {
        self.documents.len()
    }

    /// Whether it has no document.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.documents.is_empty()
    }

    /// Takes the last word of a query for whole where it is short and the collection has it as a word; and a word that
    /// stands nowhere, but does so with spaces put into it, for those words.
    ///
    /// Most Vietnamese syllables begin others: who types `nga` means Nga and is not half-way to `ngày`, which stands
    /// in every second sentence. Longer words stay open, so that `upgrade` finds `upgraded`. O(log of the number of
    /// terms); for a word that stands nowhere linear in it, and a few searches.
    ///
    /// # Examples
    ///
    /// ```
    /// # use search::{Index, IndexBuilder, Query};
    /// let mut builder = IndexBuilder::new();
    /// builder.add_document(&[(1.0, "Nga")]);
    /// builder.add_document(&[(1.0, "ngày ở Đông Nam Á")]);
    /// let bytes = builder.build();
    /// let index = Index::open(&bytes)?;
    /// assert_eq!(index.find(&index.settle(Query::parse("nga"))).hits.len(), 1);
    /// assert_eq!(index.find(&index.settle(Query::parse("ng"))).hits.len(), 2);
    /// assert_eq!(index.settle(Query::parse("dongnama")).len(), 3);
    /// # Ok::<(), search::IndexError>(())
    /// ```
    #[must_use]
    pub fn settle(&self, mut query: Query) -> Query {
        query.part(&|word| self.parted(word));
        query.close_last(&|folded| folded.len() <= LONGEST_SETTLED && self.dictionary.has(folded));
        query
    }

    /// The documents of a term, in order, each with how often the term stands there.
    pub(crate) fn documents_of(&self, entry: &Entry) -> Documents<'a> {
        let [lists, ..] = self.places(entry);
        Documents { list: lists, next: 0, end: short(self.len()) }
    }

    /// The parts of the lists, positions and spellings that are a term's.
    pub(crate) fn places(&self, entry: &Entry) -> [Reader<'a>; 3] {
        let part =
            |nth: usize| Reader { rest: self.parts[nth].get(entry.parts[nth].clone()).unwrap_or_default() };
        [part(0), part(1), part(2)]
    }

    /// The fields of a document.
    pub(crate) fn fields(&self, doc: u32) -> Fields<'_> {
        let mut fields = Fields::default();
        if let Some(document) = self.documents.get(doc as usize) {
            fields.words = document.bytes;
            let shape = fields.words.number().and_then(|shape| self.shapes.get(shape as usize));
            fields.weights = shape.map_or(&[], Vec::as_slice);
        }
        fields
    }

    /// A document's length as a multiple of the average.
    pub(crate) fn relative_length(&self, doc: u32) -> f32 {
        self.documents.get(doc as usize).map_or(1.0, |document| document.length / self.average_length)
    }
}

/// Reads the list of a term.
pub(crate) struct Documents<'a> {
    list: Reader<'a>,
    next: u32,
    end: u32,
}

impl Iterator for Documents<'_> {
    type Item = (u32, u32);

    #[inline]
    fn next(&mut self) -> Option<(u32, u32)> {
        let coded = self.list.number()?;
        let times = if coded & 1 == 1 { 1 } else { self.list.number()?.saturating_add(2) };
        let doc = self.next.checked_add(coded >> 1)?;
        (doc < self.end).then(|| {
            self.next = doc + 1;
            (doc, times)
        })
    }
}

/// Finds the weights of places, asked for in order of position.
#[derive(Default)]
pub(crate) struct Fields<'a> {
    words: Reader<'a>,
    weights: &'a [f32],
    /// The first position behind the field at hand.
    end: u32,
    weight: f32,
}

impl Fields<'_> {
    /// The weight of the field in which a position is; not before those asked for already.
    pub fn weight(&mut self, position: u32) -> f32 {
        while position >= self.end {
            let Some((&weight, rest)) = self.weights.split_first() else {
                self.end = POSITIONS_END;
                break;
            };
            self.weights = rest;
            self.weight = weight;
            self.end = self.end.saturating_add(self.words.number().unwrap_or(0)).saturating_add(GAP);
        }
        self.weight
    }
}

/// A count as a number to reckon with.
#[expect(clippy::cast_precision_loss, reason = "a rank needs no more than the 24 bits that it keeps")]
pub(crate) fn approximate(count: usize) -> f32 {
    count as f32
}

/// Why bytes could not be read as an index.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum IndexError {
    /// The bytes end, after this many, before the header does.
    TooShort(usize),
    /// The bytes do not begin with [`MAGIC`].
    NotAnIndex,
    /// The index is of this other version; in the upper half, flags that this version does not know.
    Version(u32),
    /// The checksum differs.
    Damaged,
    /// The index is undamaged, but its parts do not fit each other.
    Malformed,
}

impl fmt::Display for IndexError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooShort(found) => {
                write!(f, "the index ends after {found} bytes, before its header does: fetch or build it again")
            }
            Self::NotAnIndex => {
                f.write_str("the bytes are no search index (they do not begin with VNIX): check where they come from")
            }
            Self::Version(found) => write!(
                f,
                "the search index has version and flags {found:#x}, this program reads {VERSION:#x}: \
                 build both from the same sources"
            ),
            Self::Damaged => {
                f.write_str("the search index is damaged (its checksum differs): fetch or build it again")
            }
            Self::Malformed => f.write_str(
                "the parts of the search index do not fit each other: build it and this program from the same sources",
            ),
        }
    }
}

impl error::Error for IndexError {}
