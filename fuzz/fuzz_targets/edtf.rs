//! Any text as a date: what is read is written back as it was meant, and is asked all that the page asks of a date.

#![no_main]

use chronicle::{Edtf, Lang};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let date: Edtf = match text.parse() {
        Ok(date) => date,
        Err(error) => {
            assert!(text.get(error.span()).is_some(), "a fault has a place in the text");
            assert!(!error.to_string().is_empty());
            return;
        }
    };
    let written = date.to_string();
    assert_eq!(written.parse().as_ref(), Ok(&date), "{written}");
    for lang in Lang::ALL {
        assert!(!date.in_words(lang).is_empty() && !date.in_figures(lang).is_empty());
    }
    if let (Some(first), Some(last)) = (date.earliest(), date.latest()) {
        assert!(first <= last, "{written}");
        assert!(date.meets(first, last), "{written}");
    }
    let _ = (date.sort_key(), date.years(), date.month(), date.precision(), date.is_single_day());
});
