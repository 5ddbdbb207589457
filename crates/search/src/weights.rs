//! What counts how much in the order of the hits.

/// The weights of the ranking. A document's score is the sum of
///
/// 1. for each word, `idf · (tf / (tf + k1 · (1 − b + b · length / average length)) + spelling)`;
/// 2. for each two neighbouring words of the query, `adjacency · min(idf, idf) · order / distance² · field`;
/// 3. for the longest run of words that stand in the document as in the query,
///    `run · (sum of their idf) · (share of the query's words) · field`.
///
/// The first is BM25 over fields: `tf` and `length` are sums over the fields, each times the field's weight
/// (S. Robertson, H. Zaragoza, M. Taylor, *Simple BM25 extension to multiple weighted fields*, CIKM 2004; S.
/// Robertson, H. Zaragoza, *The Probabilistic Relevance Framework: BM25 and Beyond*, 2009). The second treats
/// two near words as a term of their own, as do Y. Rasolofo and J. Savoy (*Term proximity scoring for
/// keyword-based retrieval systems*, ECIR 2003), who also give the inverse square of the distance and the
/// window of five. `field` is what BM25 gives a term that stands once in that field of a document of average
/// length. The third is ours: folded syllables are so ambiguous that their order carries the meaning.
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
