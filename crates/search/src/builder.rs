//! Building an index: texts in, bytes out.

use std::collections::BTreeMap;

use crate::layout::{
    BLOCK, CHECKED_FROM, END_OF_POSITIONS, GAP, HEAVIEST, MAGIC, SECTIONS, VERSION, checksum,
};
use crate::spelling::Marks;
use crate::{Folded, Spelling, varint};

/// Collects documents and writes the index of them.
#[derive(Clone, Debug, Default)]
pub struct IndexBuilder {
    terms: BTreeMap<Box<str>, Term>,
    /// The weights of the fields of each shape.
    shapes: Vec<Vec<f32>>,
    documents: u32,
    document_bytes: Vec<u8>,
}

#[derive(Clone, Debug, Default)]
struct Term {
    spellings: Vec<(Spelling, u32)>,
    places: Vec<Place>,
}

#[derive(Clone, Copy, Debug)]
struct Place {
    doc: u32,
    position: u32,
    /// The number in `spellings`.
    spelling: u32,
}

impl IndexBuilder {
    /// Starts an empty index.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a document of fields, each with its weight, and returns its number: 0 for the first, then
    /// counting up.
    ///
    /// A weight of 3 makes a word of the field count as three. A field whose weight is not a positive number
    /// is found, but adds nothing to the rank; one beyond 10⁹ counts as that. Takes time linear in the text, times the logarithm of the
    /// dictionary.
    ///
    /// # Panics
    /// If there are more than `u32::MAX` documents, or 2^31 words in this one.
    pub fn add_document(&mut self, fields: &[(f32, &str)]) -> u32 {
        let doc = self.documents;
        self.documents = doc.checked_add(1).expect("at most u32::MAX documents");
        let weights = fields
            .iter()
            .map(|&(weight, _)| if weight.is_finite() && weight > 0.0 { weight.min(HEAVIEST) } else { 0.0 });
        let shape = self.shape(weights.collect());
        varint::push(&mut self.document_bytes, shape);
        let mut position = 0_u32;
        for &(_, text) in fields {
            let first = position;
            let folded = Folded::new(text);
            for token in folded.tokens() {
                self.add_word(token.folded, token.spelling(), doc, position);
                position += 1;
                assert!(position < END_OF_POSITIONS, "a document has less than 2^31 words");
            }
            varint::push(&mut self.document_bytes, position - first);
            position += GAP;
        }
        doc
    }

    /// The number of a shape, which is a new one if it is not known yet.
    fn shape(&mut self, weights: Vec<f32>) -> u32 {
        let known = self.shapes.iter().position(|shape| *shape == weights);
        count(known.unwrap_or_else(|| {
            self.shapes.push(weights);
            self.shapes.len() - 1
        }))
    }

    fn add_word(&mut self, folded: &str, spelling: Spelling, doc: u32, position: u32) {
        if !self.terms.contains_key(folded) {
            self.terms.insert(folded.into(), Term::default());
        }
        let Some(term) = self.terms.get_mut(folded) else { return };
        let number = term.spellings.iter().position(|(known, _)| *known == spelling);
        let number = number.unwrap_or_else(|| {
            term.spellings.push((spelling, 0));
            term.spellings.len() - 1
        });
        term.spellings[number].1 += 1;
        term.places.push(Place { doc, position, spelling: count(number) });
    }

    /// Writes the index, in the layout of [`layout`](crate::layout). Takes time linear in the words added.
    ///
    /// # Panics
    /// If a section has more than 4 GiB.
    #[must_use]
    pub fn build(self) -> Vec<u8> {
        let mut sections: [Vec<u8>; SECTIONS] = Default::default();
        let [shapes, documents, dictionary, lists, positions, spellings] = &mut sections;
        varint::push(shapes, count(self.shapes.len()));
        for shape in &self.shapes {
            varint::push(shapes, count(shape.len()));
            shapes.extend(shape.iter().flat_map(|weight| weight.to_le_bytes()));
        }
        *documents = self.document_bytes;
        let terms = count(self.terms.len());
        let mut before: &str = "";
        for (nth, (folded, term)) in (0..).zip(&self.terms) {
            let starts = [lists.len(), positions.len(), spellings.len()];
            let order = by_frequency(&term.spellings);
            let with = write_places(&term.places, &order, [&mut *lists, &mut *positions, &mut *spellings]);

            let shared = if nth % BLOCK == 0 { 0 } else { shared_bytes(before, folded) };
            varint::push(dictionary, count(shared));
            varint::push(dictionary, count(folded.len() - shared));
            dictionary.extend(&folded.as_bytes()[shared..]);
            varint::push(dictionary, with);
            varint::push(dictionary, count(lists.len() - starts[0]));
            varint::push(dictionary, count(positions.len() - starts[1]));
            varint::push(dictionary, count(order.len()));
            for &spelling in &order {
                Marks::of(&term.spellings[spelling].0).write(dictionary);
            }
            if order.len() > 1 {
                varint::push(dictionary, count(spellings.len() - starts[2]));
            }
            before = folded;
        }
        let mut bytes = Vec::new();
        bytes.extend(MAGIC);
        bytes.extend(VERSION.to_le_bytes());
        bytes.extend([0; CHECKED_FROM - 6]);
        bytes.extend(self.documents.to_le_bytes());
        bytes.extend(terms.to_le_bytes());
        bytes.extend(sections.iter().flat_map(|section| count(section.len()).to_le_bytes()));
        bytes.extend(sections.iter().flatten());
        let sum = checksum(&bytes[CHECKED_FROM..]).to_le_bytes();
        bytes[CHECKED_FROM - sum.len()..CHECKED_FROM].copy_from_slice(&sum);
        bytes
    }
}

/// Writes the places of a term to lists, positions and spellings, and returns in how many documents it stands.
///
/// `order` has the numbers of the spellings, the most frequent first.
fn write_places(places: &[Place], order: &[usize], sections: [&mut Vec<u8>; 3]) -> u32 {
    let [lists, positions, spellings] = sections;
    let mut rank = vec![0; order.len()];
    for (nth, &spelling) in (0..).zip(order) {
        rank[spelling] = nth;
    }
    let (mut with, mut next_doc) = (0, 0);
    for here in places.chunk_by(|a, b| a.doc == b.doc) {
        let Some(first) = here.first() else { continue };
        let delta = first.doc - next_doc;
        next_doc = first.doc + 1;
        with += 1;
        let wide = delta.checked_mul(2).expect("at most 2^31 documents");
        match here.len() {
            1 => varint::push(lists, wide + 1),
            times => {
                varint::push(lists, wide);
                varint::push(lists, count(times - 2));
            }
        }
        let mut next = 0;
        for place in here {
            varint::push(positions, place.position - next);
            next = place.position + 1;
            if order.len() > 1 {
                varint::push(spellings, rank[place.spelling as usize]);
            }
        }
    }
    with
}

/// The numbers of the spellings, the most frequent first; of equal ones, the lesser spelling first.
fn by_frequency(spellings: &[(Spelling, u32)]) -> Vec<usize> {
    // There are few of them, and the standard library's sort is kilobytes of the page.
    let mut order: Vec<usize> = Vec::with_capacity(spellings.len());
    for (at, (spelling, times)) in spellings.iter().enumerate() {
        let place = order.partition_point(|&other| {
            let (other, other_times) = &spellings[other];
            other_times.cmp(times).reverse().then_with(|| other.cmp(spelling)).is_lt()
        });
        order.insert(place, at);
    }
    order
}

fn shared_bytes(a: &str, b: &str) -> usize {
    a.bytes().zip(b.bytes()).take_while(|(a, b)| a == b).count()
}

fn count(n: usize) -> u32 {
    u32::try_from(n).expect("a part of the index has at most 4 GiB")
}
