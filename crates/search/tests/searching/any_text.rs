//! What holds for any texts and any query.

use proptest::prelude::*;
use search::{Hit, Matched};
use unicode_normalization::UnicodeNormalization;

use crate::collection::index;

fn syllable() -> impl Strategy<Value = String> {
    "(đ|t|ng|h)?(a|ă|ơ|uyê|oà|ộ|ế)(n|ng|t)?"
}

proptest! {
    #[test]
    fn any_texts_and_query_give_sorted_hits(
        texts in prop::collection::vec(any::<String>(), 0..8),
        query in any::<String>(),
    ) {
        let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
        let results = index(&texts).search(&query);
        let in_order = |a: &Hit, b: &Hit| b.score.total_cmp(&a.score).then(a.doc.cmp(&b.doc)).is_lt();
        prop_assert!(results.hits.is_sorted_by(in_order));
        prop_assert!(results.hits.iter().all(|hit| (hit.doc as usize) < texts.len() && hit.score.is_finite()));
        prop_assert_eq!(results.hits.is_empty(), results.matched == Matched::Nothing);
    }

    #[test]
    fn a_document_is_found_by_its_own_words(
        documents in prop::collection::vec(prop::collection::vec(syllable(), 1..12), 1..10),
        pick in any::<prop::sample::Index>(),
        start in any::<prop::sample::Index>(),
        len in 1..6_usize,
    ) {
        let texts: Vec<String> = documents.iter().map(|words| words.join(" ")).collect();
        let index = index(&texts.iter().map(String::as_str).collect::<Vec<_>>());
        let doc = pick.index(documents.len());
        let words = &documents[doc];
        let start = start.index(words.len());
        let phrase = words[start..words.len().min(start + len)].join(" ");
        let quoted = format!("\"{phrase}\"");
        for query in [search::fold(&phrase), quoted, phrase.nfd().collect(), phrase] {
            let results = index.search(&query);
            prop_assert_eq!(results.matched, Matched::All);
            prop_assert!(results.hits.iter().any(|hit| hit.doc as usize == doc), "{} in {:?}", query, texts);
        }
    }
}
