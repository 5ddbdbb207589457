//! Where the terms of a word stand, in the documents asked for.

use crate::Index;
use crate::expand::Term;
use crate::layout::END_OF_POSITIONS;
use crate::spelling::Fit;
use crate::varint::Reader;

/// A place of a term that answers a word of the query.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Match {
    /// The number of the word in its document.
    pub position: u32,
    /// The weight of its field.
    pub weight: f32,
    /// The number of the term among those that answer the word.
    pub term: u32,
    /// How its marks answer those typed.
    pub fit: Fit,
}

/// The places of one word of the query, by document.
pub(crate) struct Matches {
    all: Vec<Match>,
    /// Where each document's begin in `all`, and where the last one's end.
    starts: Vec<u32>,
}

impl Matches {
    /// The places in the nth of the documents asked for, sorted.
    pub fn of(&self, nth: usize) -> &[Match] {
        &self.all[self.starts[nth] as usize..self.starts[nth + 1] as usize]
    }
}

/// Not one of the documents asked for.
pub(crate) const NOT_ASKED: u32 = u32::MAX;

impl Index<'_> {
    /// Finds the places of the terms in the documents asked for: `numbers` has for each document its number among
    /// the `asked` ones, or [`NOT_ASKED`]. Takes time linear in the lists of the terms.
    pub(crate) fn matches(&self, terms: &[Term], numbers: &[u32], asked: usize) -> Matches {
        // Term by term, the number of the document with each place.
        let mut found: Vec<(u32, Match)> = Vec::new();
        let mut starts = vec![0_u32; asked + 1];
        for (nth, term) in (0..).zip(terms) {
            let [_, mut positions, mut spellings] = self.places(&term.entry);
            let spelled = term.entry.spellings > 1;
            for (doc, times) in self.documents_of(&term.entry) {
                let number = numbers[doc as usize];
                if number == NOT_ASKED {
                    positions.skip(times);
                    if spelled {
                        spellings.skip(times);
                    }
                    continue;
                }
                let mut fields = self.fields(doc);
                let mut next = 0_u32;
                for _ in 0..times {
                    let Some((position, fit)) =
                        place(term, &mut positions, spelled.then_some(&mut spellings))
                    else {
                        break;
                    };
                    let position = next.saturating_add(position);
                    if position >= END_OF_POSITIONS {
                        break;
                    }
                    next = position + 1;
                    let weight = fields.weight(position);
                    found.push((number, Match { position, weight, term: nth, fit }));
                    starts[number as usize + 1] += 1;
                }
            }
        }
        let mut end = 0;
        for start in &mut starts {
            end += *start;
            *start = end;
        }
        if terms.len() == 1 {
            return Matches { all: found.into_iter().map(|(_, found)| found).collect(), starts };
        }
        by_document(&found, starts)
    }
}

/// The next place of a term in a document: the difference to the place before, and how it is spelled.
fn place(term: &Term, positions: &mut Reader, spellings: Option<&mut Reader>) -> Option<(u32, Fit)> {
    let spelling = match spellings {
        Some(spellings) => spellings.number()?,
        None => 0,
    };
    Some((positions.number()?, *term.fits.get(spelling as usize)?))
}

/// Sorts places by document and then by position, in time linear in their number, as far as a document has few.
fn by_document(found: &[(u32, Match)], starts: Vec<u32>) -> Matches {
    let Some(&(_, any)) = found.first() else { return Matches { all: Vec::new(), starts } };
    let mut all = vec![any; found.len()];
    let mut ends = starts.clone();
    for &(number, place) in found {
        let start = starts[number as usize] as usize;
        let end = &mut ends[number as usize];
        let mut at = *end as usize;
        *end += 1;
        while at > start && all[at - 1].position > place.position {
            all[at] = all[at - 1];
            at -= 1;
        }
        all[at] = place;
    }
    Matches { all, starts }
}
