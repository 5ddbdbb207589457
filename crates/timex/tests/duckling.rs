//! Duckling's Vietnamese corpus: where we agree, and where we mean to differ.
#![allow(clippy::unwrap_used)]

use timex::tag::{Anchor, Day, tag};

/// Value, words, and why we differ, if we do.
fn cases() -> impl Iterator<Item = (&'static str, &'static str, Option<&'static str>)> {
    let lines = include_str!("data/duckling-vi.tsv").lines().filter(|line| !line.starts_with('#'));
    lines.map(|line| {
        let mut parts = line.split('\t');
        (parts.next().unwrap(), parts.next().unwrap(), parts.next())
    })
}

/// Whether the words alone, within a sentence, have that value.
fn agrees(value: &str, words: &str) -> bool {
    let anchor = Anchor::on(Day::new(2017, 2, 2).unwrap());
    let sentence = format!("Hai bên gặp nhau {words}.");
    let found = tag(&sentence, anchor);
    found.len() == 1 && found[0].value().as_deref() == Some(value)
}

#[test]
fn expressions_have_the_value_that_duckling_gives_them() {
    let wrong: Vec<_> =
        cases().filter(|&(value, words, why)| why.is_none() && !agrees(value, words)).collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
    assert!(cases().filter(|(.., why)| why.is_none()).count() > 80);
}

#[test]
fn what_is_listed_as_a_difference_is_one() {
    let agreed: Vec<_> =
        cases().filter(|&(value, words, why)| why.is_some() && agrees(value, words)).collect();
    assert!(agreed.is_empty(), "{agreed:#?}");
}
