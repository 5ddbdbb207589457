//! Sentences and what is found in them.

use timex::tag::{Anchor, Day, Expression, tag};

/// Words and values of the expressions in a text of 10 June 2024, a Monday.
pub fn found(text: &str) -> Vec<String> {
    let anchor = Anchor::on(Day::new(2024, 6, 10).unwrap());
    let told = |one: &Expression| format!("{} = {}", one.words, one.value().unwrap_or_default());
    tag(text, anchor).iter().map(told).collect()
}

/// Each text has these expressions and no others.
pub fn all_are(cases: &[(&str, &str)]) {
    for (text, wanted) in cases {
        assert_eq!(found(text).join(" | "), *wanted, "{text}");
    }
}
