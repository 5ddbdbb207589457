//! Full-text search for Vietnamese, from an index built beforehand, without a dependency.
//!
//! People type Vietnamese without its marks, with all of them, or with half; so words are found by their base
//! letters, and ranked by their spelling. A base syllable alone is highly ambiguous: `doi` may be đôi, đổi,
//! đối, đội, đời, dòi… What stands beside it decides, so the index keeps positions, and neighbouring words of
//! the query that stand side by side in a document count more than the words alone. [`Weights`] has the
//! formula and its sources.
//!
//! ```
//! use search::{Index, IndexBuilder, Matched, Query, highlight};
//!
//! let texts = ["Hội nghị bàn về đối tác và chiến lược phát triển", "Quan hệ Đối tác chiến lược toàn diện"];
//! let mut builder = IndexBuilder::new();
//! for text in texts {
//!     builder.add_document(&[(1.0, text)]);
//! }
//! let bytes = builder.build();
//! let index = Index::open(&bytes)?;
//!
//! let results = index.search("doi tac chien lu");
//! assert_eq!(results.matched, Matched::All);
//! let best = texts[results.hits[0].doc as usize];
//! assert_eq!(best, texts[1]);
//!
//! let marks = highlight(best, &Query::parse("doi tac chien luoc"));
//! assert_eq!(&best[marks[0].clone()], "Đối tác chiến lược");
//! # Ok::<(), search::IndexError>(())
//! ```
//!
//! # What is a match
//! - Case, Vietnamese marks, `đ` or `d`, and the marks of other Latin letters make no difference: see
//!   [`fold`]. Nor does it matter whether a text is in NFC or NFD, or on which vowel a tone stands: see
//!   [`Spelling`].
//! - All words of the query must stand in a document. If no document has them all, the hits are those that
//!   have the most, and [`Matched`] says so.
//! - The last word may be half typed. If it was [taken for whole](Index::settle) and fewer than ten documents have
//!   three words or more as typed, those where it is only begun are found too. Words in quotes must stand together. See [`parse`] for the rest of the syntax.
//! - An English s at the end of a longer word, and the letters behind an ordinal's figures, make no other word.
//! - A word that the collection does not have is taken for the word whose Telex or VNI keystrokes it is, or else for
//!   those that are one slip of the finger away, or two if it is long; or else, by [`Index::settle`], for words that
//!   stand side by side and were typed as one. So is a word that it has, where no document has all words
//!   otherwise; or where that puts three words or more near each other in order, and nothing else does. What a word
//!   was taken for is in [`Results::query`].
//!
//! # What it costs
//! [`IndexBuilder`] takes n · log n for n bytes of text, and writes an index of the [`layout`], which [`Index`] reads
//! where it lies. A search takes time linear in the number of documents and in the places of its words in all of
//! them; if a word has to be corrected, in the dictionary too. [`highlight`] and [`snippet`] take the length of
//! their one text times the words of the query. The index has about three bytes for each word of the texts, of which
//! half remains when it is packed; it does not keep the texts.
//!
//! # Facts about Vietnamese
//! The writing has 22 letters of ASCII (all but f, j, w and z, which foreign words bring), seven more by a
//! mark (ă â đ ê ô ơ ư), and five tone marks, of which a syllable bears at most one: with case 134 letters
//! beyond ASCII, listed in RFC 1456, *Conventions for Encoding the Vietnamese Language*, 1993. Spaces
//! separate syllables, not words of the dictionary. In the syllables that end with `oa`, `oe` or `uy` two
//! conventions place the tone on different letters.

mod builder;
mod complete;
mod dictionary;
mod edit;
mod expand;
mod fold;
mod highlight;
mod index;
mod joined;
mod keys;
pub mod layout;
mod letter;
mod matches;
mod nearness;
mod query;
mod rank;
mod score;
mod similar;
mod slots;
mod snippet;
mod spelling;
mod syntax;
mod token;
mod top;
mod varint;
mod weights;

pub use builder::IndexBuilder;
pub use complete::Completion;
pub use fold::{Folded, fold};
pub use highlight::{answered, highlight};
pub use index::{Index, IndexError};
pub use query::Query;
pub use rank::{Hit, Matched, Results};
pub use snippet::snippet;
pub use spelling::Spelling;
pub use syntax::{Fault, Fielded, MAX_ALTERNATIVES, Parsed, parse, parse_with};
pub use token::Token;
pub use weights::Weights;
