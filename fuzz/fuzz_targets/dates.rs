//! Any text to find dates in: what is found has its place in the text, in order and apart.

#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    for mention in timex::find(text) {
        assert!(text.get(mention.range.clone()).is_some_and(|words| !words.is_empty()), "{mention:?}");
    }
});
