//! Any text as a query, and any text to mark it in.

#![no_main]

use libfuzzer_sys::fuzz_target;
use search::{Query, fold, highlight, parse, snippet};

fuzz_target!(|input: (&str, &str, usize)| {
    let (query, text, length) = input;
    let parsed = parse(query, &["năm", "year", "nước"]);
    for field in &parsed.fields {
        assert!(!field.value.is_empty() && field.field < 3);
    }
    assert!(parsed.fault.is_none() || parsed.fields.is_empty());
    let folded = fold(text);
    assert_eq!(fold(&folded), folded, "folding twice is folding once");
    for query in [parsed.query, Query::parse(query)] {
        let mut end = 0;
        for mark in highlight(text, &query) {
            assert!(end <= mark.start && mark.start < mark.end, "marks are in order and apart");
            assert!(text.get(mark.clone()).is_some(), "marks are whole characters");
            end = mark.end;
        }
        assert!(text.get(snippet(text, &query, length % 400)).is_some(), "a snippet is whole characters");
    }
});
