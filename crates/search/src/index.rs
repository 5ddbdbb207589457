//! The index: which spelling stands where.

use std::collections::BTreeMap;
use std::ops::Range;

use crate::query::{Fit, Query, Word};
use crate::{Folded, Spelling, Weights};

/// A searchable set of documents.
///
/// Its dictionary is sorted by folded form and then by spelling, so that what a folded word, a half-typed
/// word or an exact spelling means is one range of it.
#[derive(Clone, Debug)]
pub struct Index {
    pub(crate) weights: Weights,
    terms: Vec<Term>,
    places: Vec<Place>,
    documents: Vec<Document>,
    /// The weights of the fields of all documents, one document after the other.
    field_weights: Vec<f32>,
    average_length: f32,
}

#[derive(Clone, Debug)]
struct Term {
    folded: Box<str>,
    spelling: Spelling,
    /// Its range of `places`, sorted.
    places: Range<usize>,
}

#[derive(Clone, Debug)]
struct Document {
    /// Its range of `field_weights`.
    fields: Range<usize>,
    /// Words of each field times the field's weight.
    length: f32,
}

/// Where a word stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Place {
    pub doc: u32,
    /// The field's number in its document.
    pub field: u32,
    /// The word's number in its field.
    pub position: u32,
}

/// A place of a word that answers a word of the query.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Match {
    pub place: Place,
    pub fit: Fit,
}

/// A last word of more letters stays open to longer words.
const LONGEST_SETTLED: usize = 4;

impl Index {
    /// Starts an empty index.
    #[must_use]
    pub fn builder() -> Builder {
        Builder::default()
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

    /// Takes the last word of a query for whole where it is short and the collection has it as a word.
    ///
    /// Most Vietnamese syllables begin others: who types `nga` means Nga and is not half-way to `ngày`, which stands
    /// in every second sentence. Longer words stay open, so that `upgrade` finds `upgraded`. O(log of the number of
    /// terms).
    ///
    /// # Examples
    ///
    /// ```
    /// # use search::{Index, Query};
    /// let mut builder = Index::builder();
    /// builder.add_document(&[(1.0, "Nga")]);
    /// builder.add_document(&[(1.0, "ngày")]);
    /// let index = builder.build();
    /// assert_eq!(index.find(&index.settle(Query::parse("nga"))).hits.len(), 1);
    /// assert_eq!(index.find(&index.settle(Query::parse("ng"))).hits.len(), 2);
    /// ```
    #[must_use]
    pub fn settle(&self, mut query: Query) -> Query {
        query.close_last(|folded| {
            let at = self.terms.partition_point(|term| *term.folded < *folded);
            folded.len() <= LONGEST_SETTLED && self.terms.get(at).is_some_and(|term| *term.folded == *folded)
        });
        query
    }

    /// Everything that answers a word of the query, in order of place.
    pub(crate) fn matches(&self, word: &Word) -> Vec<Match> {
        let first = self.terms.partition_point(|term| *term.folded < *word.folded);
        let terms = self.terms[first..].iter().take_while(|term| word.reaches(&term.folded));
        let sorted = terms.map(|term| {
            let fit = word.fit(&term.folded, &term.spelling);
            self.places[term.places.clone()].iter().map(|&place| Match { place, fit }).collect()
        });
        merge_all(sorted.collect())
    }

    pub(crate) fn field_weight(&self, place: Place) -> f32 {
        self.field_weights[self.documents[place.doc as usize].fields.start + place.field as usize]
    }

    /// A document's length as a multiple of the average.
    pub(crate) fn relative_length(&self, doc: u32) -> f32 {
        self.documents[doc as usize].length / self.average_length
    }
}

/// Merges sorted lists, two by two. Takes time n · log k for k lists of n matches together.
fn merge_all(mut lists: Vec<Vec<Match>>) -> Vec<Match> {
    while lists.len() > 1 {
        lists = lists.chunks(2).map(|pair| merge(&pair[0], pair.get(1).map_or(&[], Vec::as_slice))).collect();
    }
    lists.pop().unwrap_or_default()
}

fn merge<'m>(mut a: &'m [Match], mut b: &'m [Match]) -> Vec<Match> {
    let mut merged = Vec::with_capacity(a.len() + b.len());
    while let ([first, ..], [other, ..]) = (a, b) {
        let from = if first.place <= other.place { &mut a } else { &mut b };
        merged.push(from[0]);
        *from = &from[1..];
    }
    merged.extend_from_slice(a);
    merged.extend_from_slice(b);
    merged
}

/// Collects documents for an [`Index`].
#[derive(Clone, Debug, Default)]
pub struct Builder {
    weights: Weights,
    terms: BTreeMap<(Box<str>, Spelling), Vec<Place>>,
    documents: Vec<Document>,
    field_weights: Vec<f32>,
}

impl Builder {
    /// Ranks by other weights than the default.
    #[must_use]
    pub fn weights(mut self, weights: Weights) -> Self {
        self.weights = weights;
        self
    }

    /// Adds a document of fields, each with its weight, and returns its number: 0 for the first, then
    /// counting up.
    ///
    /// A weight of 3 makes a word of the field count as three. A field whose weight is not a positive number
    /// is found, but adds nothing to the rank. Takes time linear in the text, times the logarithm of the
    /// dictionary.
    ///
    /// # Panics
    /// If there are more than `u32::MAX` documents, or fields in this one.
    pub fn add_document(&mut self, fields: &[(f32, &str)]) -> u32 {
        let doc = u32::try_from(self.documents.len()).expect("at most u32::MAX documents");
        let first_field = self.field_weights.len();
        let mut length = 0.0;
        for (field, &(weight, text)) in fields.iter().enumerate() {
            let field = u32::try_from(field).expect("at most u32::MAX fields");
            let weight = if weight.is_finite() { weight.max(0.0) } else { 0.0 };
            let folded = Folded::new(text);
            for (position, token) in (0..).zip(folded.tokens()) {
                let places = self.terms.entry((token.folded.into(), token.spelling())).or_default();
                places.push(Place { doc, field, position });
                length += weight;
            }
            self.field_weights.push(weight);
        }
        self.documents.push(Document { fields: first_field..self.field_weights.len(), length });
        doc
    }

    /// Makes the index. Takes time linear in the words added.
    #[must_use]
    pub fn build(self) -> Index {
        let mut terms = Vec::with_capacity(self.terms.len());
        let mut places = Vec::new();
        for ((folded, spelling), found) in self.terms {
            let start = places.len();
            places.extend(found);
            terms.push(Term { folded, spelling, places: start..places.len() });
        }
        let total: f32 = self.documents.iter().map(|document| document.length).sum();
        // An index without a word has no average; any number but 0 will do.
        let average_length = if total > 0.0 { total / approximate(self.documents.len()) } else { 1.0 };
        Index {
            weights: self.weights,
            terms,
            places,
            documents: self.documents,
            field_weights: self.field_weights,
            average_length,
        }
    }
}

/// A count as a number to reckon with.
#[expect(clippy::cast_precision_loss, reason = "a rank needs no more than the 24 bits that it keeps")]
pub(crate) fn approximate(count: usize) -> f32 {
    count as f32
}
