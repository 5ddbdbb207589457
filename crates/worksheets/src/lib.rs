//! Tasks for a class, made from events of a chronicle: dates to fill in, events to put in order, actors and events to
//! match.
//!
//! Every task has one right answer, which the record proves: events whose dates overlap are never put in order against
//! each other, and an actor is asked for only where no other event of the task has it. A [`Seed`] decides what is
//! chosen, so that the same number makes the same sheet of the same events again.

mod blank;
mod chance;
mod fill;
mod matching;
mod order;

pub use blank::{BLANK, blanked};
pub use chance::Seed;
pub use fill::{Ask, Gap, fill};
pub use matching::{Matching, Pair, matching};
pub use order::{Card, Ordering, ordering};

/// The letter of the answer at that place, from `A`; after `Z` comes `AA`.
#[must_use]
pub fn letter(at: usize) -> String {
    let own = u8::try_from(at % 26).map_or('A', |at| char::from(b'A' + at));
    match at / 26 {
        0 => own.to_string(),
        more => [letter(more - 1), own.to_string()].concat(),
    }
}

#[cfg(test)]
mod tests {
    use super::letter;

    #[test]
    fn letters_go_on_after_z() {
        assert_eq!([0, 25, 26, 51, 52].map(letter), ["A", "Z", "AA", "AZ", "BA"]);
    }
}
