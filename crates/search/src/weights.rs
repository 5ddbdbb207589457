//! What counts how much in the order of the hits.

/// The weights of the ranking. A document's score is the sum of
///
/// 1. for each word, `idf · (tf / (tf + k1 · (1 − b + b · length / average length)) + spelling)`;
/// 2. for each two neighbouring words of the query, `adjacency · min(worth, worth) · order / distance² · field`;
/// 3. for the longest run of words that stand in the document in the order of the query, each at most three words
///    behind the one before, `run · (sum of their worth, less at each gap) · (share of the query's words) · field`.
///
/// The first is BM25 over fields: `tf` and `length` are sums over the fields, each times the field's weight
/// (S. Robertson, H. Zaragoza, M. Taylor, *Simple BM25 extension to multiple weighted fields*, CIKM 2004; S.
/// Robertson, H. Zaragoza, *The Probabilistic Relevance Framework: BM25 and Beyond*, 2009). The second treats
/// two near words as a term of their own, as do Y. Rasolofo and J. Savoy (*Term proximity scoring for
/// keyword-based retrieval systems*, ECIR 2003), who also give the inverse square of the distance and the
/// window of five. `field` is what BM25 gives a term that stands once in that field of a document of average
/// length. The third is ours: folded syllables are so ambiguous that their order carries the meaning. `worth` is
/// `idf`, less for a word that stands in another spelling, or is only begun or corrected.
///
/// # What set them
///
/// Success@1 in percent, by the example `known_items` over 10,000 paragraphs of Vietnamese news and 1,800 queries of
/// the example `make_queries` (seed 7), with that one weight changed from the default, or from a value near it that
/// was the default at the time: all queries, then those of neighbouring, near and scattered words. One query in a
/// column of 600 is 0.2; differences below 1 say little, and there the weights are the usual ones or round.
///
/// | weight | all | neighbouring | near | scattered |
/// |---|---|---|---|---|
/// | the defaults of that run | 93.9 | 98.8 | 94.7 | 88.2 |
/// | `run` and `adjacency` 0 | 69.3 | 56.3 | 60.8 | 90.7 |
/// | `run` 0 · 1 | 86.7 · 93.2 | 91.0 · 98.5 | 78.5 · 91.3 | 90.7 · 89.8 |
/// | `left_out` 0.5 · 0.65 · 0.9 | 92.3 · 93.1 · 94.2 | 98.8 · 98.8 · 98.7 | 89.5 · 92.2 · 96.0 | 88.5 · 88.3 · 88.0 |
/// | `adjacency` 0 · 0.75 · 3 | 94.1 · 93.9 · 93.7 | 97.8 · 98.5 · 98.8 | 95.5 · 94.7 · 93.8 | 88.8 · 88.5 · 88.5 |
/// | `reversed` 0 · 1 | 93.9 · 94.0 | 98.8 · 98.8 | 94.8 · 94.5 | 88.2 · 88.7 |
/// | `spelling` 0 · 2 | 93.1 · 93.8 | 98.7 · 98.8 | 94.7 · 94.5 | 85.8 · 88.2 |
/// | `plain_spelling` 0 · 0.4 | 93.7 · 93.8 | 98.8 · 98.8 | 94.7 · 94.0 | 87.7 · 88.7 |
/// | `prefix` 0.3 · 0.9 | 93.4 · 94.1 | 98.8 · 98.8 | 93.5 · 95.0 | 87.8 · 88.5 |
/// | `corrected` 0.2 · 0.8 | 94.2 · 93.0 | 98.7 · 98.3 | 94.7 · 93.8 | 89.3 · 86.8 |
/// | `k1` 0.6 · 2 | 94.1 · 93.7 | 98.8 · 98.7 | 95.3 · 93.8 | 88.0 · 88.5 |
/// | `b` 0.4 · 1 | 93.4 · 94.1 | 98.7 · 98.8 | 94.3 · 94.7 | 87.2 · 88.7 |
///
/// That run had `adjacency` 1.5, `prefix` 0.5 and `corrected` 0.4; they then moved to where the table points.
/// `other_spelling` and `more_marks` made no difference to these queries, and `keyed` none could: they rest on the
/// cases of the tests.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Weights {
    /// How soon another occurrence of a word stops to add. BM25's usual 1.2.
    pub k1: f32,
    /// How much a long document has to say a word more often, from 0 to 1. BM25's usual 0.75.
    pub b: f32,
    /// For a word that stands with the very marks typed (or begins with them), when the query has marks. At 1
    /// and above it outweighs any number of occurrences in another spelling, since BM25 stays below 1 a word.
    pub spelling: f32,
    /// The same when nobody typed a mark: hardly more than a tie-break, since most people just leave them
    /// out.
    pub plain_spelling: f32,
    /// What nearness and runs keep, from 0 to 1, of a word that stands with other marks than those typed.
    pub other_spelling: f32,
    /// The same of a word that has all the marks typed and more of them.
    pub more_marks: f32,
    /// What a word counts, from 0 to 1, that the last word of the query only begins.
    pub prefix: f32,
    /// What a word counts, from 0 to 1, whose Telex or VNI keystrokes were typed.
    pub keyed: f32,
    /// What a word counts, from 0 to 1, that was typed with a slip.
    pub corrected: f32,
    /// For neighbouring words of the query that stand near each other.
    pub adjacency: f32,
    /// What nearness keeps, from 0 to 1, of two words that stand the other way round.
    pub reversed: f32,
    /// For the longest run of words in the order of the query.
    pub run: f32,
    /// What a run keeps, from 0 to 1, of the words before a gap, for each word of the text left out.
    pub left_out: f32,
}

impl Default for Weights {
    fn default() -> Self {
        Self {
            k1: 1.2,
            b: 0.75,
            spelling: 1.0,
            plain_spelling: 0.1,
            other_spelling: 0.5,
            more_marks: 0.8,
            prefix: 0.7,
            keyed: 0.9,
            corrected: 0.3,
            adjacency: 1.0,
            reversed: 0.5,
            run: 2.0,
            left_out: 0.8,
        }
    }
}
