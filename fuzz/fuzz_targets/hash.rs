//! Any text as the fragment of an address: reading it what was written gives the same again, and a small record is
//! searched and filtered by it.

#![no_main]

use chronicle::bundle;
use libfuzzer_sys::fuzz_target;
use nien_bieu::{
    catalogue::Catalogue,
    state::{PageState, results::Results},
};

/// Small, so that an input takes no time to speak of.
const RECORD: &[u8] = include_bytes!("../../crates/chronicle/tests/golden/bundle-v3.bin");

thread_local! {
    static CATALOGUE: Catalogue = Catalogue::new(bundle::decode(RECORD).expect("the record is sound"));
}

fuzz_target!(|text: &str| {
    let state = PageState::from_hash(text);
    let hash = state.to_hash();
    let again = PageState::from_hash(&hash);
    assert_eq!(again, state, "{hash}");
    assert_eq!(again.to_hash(), hash);
    CATALOGUE.with(|catalogue| {
        let results = Results::of(&state.selection(), catalogue);
        assert!(results.events.iter().all(|&event| event < catalogue.record().events.len()));
    });
});
