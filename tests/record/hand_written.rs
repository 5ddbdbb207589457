//! The hand-written queries of `queries.tsv` and what should come first.

use std::collections::BTreeMap;

use nien_bieu::ask::{Answer, Found};

use super::CATALOGUE;

/// Groups in which every query must be answered.
const WHOLE: [&str; 6] = ["tone", "d-for-d", "nfd", "phrase", "acronym", "date"];

/// The ids of what comes first.
fn first(query: &str) -> Option<&'static str> {
    let record = CATALOGUE.record();
    Answer::of(query, &CATALOGUE)?.found.first().map(|found| match *found {
        Found::Event(at, _) => record.events[at].id,
        Found::Passage(passage, _) => record.articles[passage.article].id,
    })
}

#[test]
fn what_is_asked_comes_first() {
    let mut groups: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    let mut missed = Vec::new();
    let set = include_str!("queries.tsv").lines().filter(|line| !line.starts_with('#'));
    for line in set {
        let [group, query, expected] = line.split('\t').collect::<Vec<_>>()[..] else { panic!("{line}") };
        let found = first(query);
        let answered = found.is_some_and(|id| expected.split(',').any(|expected| expected == id));
        let (good, all) = groups.entry(group).or_default();
        *good += usize::from(answered);
        *all += 1;
        if !answered {
            missed.push(format!("{group}: {query}: {found:?} for {expected}"));
        }
    }
    let (good, all) = groups.values().fold((0, 0), |sum, group| (sum.0 + group.0, sum.1 + group.1));
    let table = format!("{good} of {all}; {groups:?}\n{}", missed.join("\n"));
    assert!(all >= 500 && good * 100 >= all * 97, "{table}");
    for group in WHOLE {
        assert_eq!(groups[group].0, groups[group].1, "{group}: {table}");
    }
}
