//! Any text as the fragment of an address: reading it what was written gives the same again, and the real record is
//! searched and filtered by it.

#![no_main]

use libfuzzer_sys::fuzz_target;
use nien_bieu::{
    catalogue::Catalogue,
    state::{PageState, results::Results},
};

thread_local! {
    static CATALOGUE: Catalogue = Catalogue::whole().expect("the record is sound");
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
