//! What a word that is being typed may become.

use crate::{Index, fold};

/// A word of the collection.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Completion {
    /// The word, folded.
    pub word: String,
    /// In how many documents it stands.
    pub documents: u32,
}

impl Index<'_> {
    /// The words that begin so, the most frequent first, and of equal ones the first by letters; at most so many.
    ///
    /// Takes time linear in the words that begin so, times the limit.
    ///
    /// ```
    /// # use search::{Index, IndexBuilder};
    /// let mut builder = IndexBuilder::new();
    /// builder.add_document(&[(1.0, "đối tác, đối thoại")]);
    /// builder.add_document(&[(1.0, "tác động của đối thoại")]);
    /// let bytes = builder.build();
    /// let words = Index::open(&bytes)?.complete("Đ", 2);
    /// let words: Vec<&str> = words.iter().map(|completion| completion.word.as_str()).collect();
    /// assert_eq!(words, ["doi", "dong"]);
    /// # Ok::<(), search::IndexError>(())
    /// ```
    #[must_use]
    pub fn complete(&self, beginning: &str, limit: usize) -> Vec<Completion> {
        let beginning = fold(beginning);
        let mut best: Vec<Completion> = Vec::new();
        self.dictionary.visit_from(beginning.as_bytes(), &mut |word, entry| {
            if !word.starts_with(beginning.as_bytes()) {
                return false;
            }
            let documents = entry.documents;
            let at = best.partition_point(|other| other.documents >= documents);
            if at < limit
                && let Ok(word) = std::str::from_utf8(word)
            {
                best.insert(at, Completion { word: word.to_owned(), documents });
                best.truncate(limit);
            }
            true
        });
        best
    }
}
