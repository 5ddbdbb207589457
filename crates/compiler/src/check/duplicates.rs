//! Ids and labels that are taken.

use std::collections::HashMap;

use crate::{code::Code, diagnostic::Diagnostic, index::Index, source::At};

pub(super) fn check(index: &Index<'_>, faults: &mut Vec<Diagnostic>) {
    let events: Vec<_> = index.events.iter().map(|event| event.id.clone()).collect();
    let headlines = index.articles.iter().flat_map(|article| &article.headlines);
    let lessons: Vec<_> = index.lessons.iter().filter_map(|lesson| lesson.id.clone()).collect();
    let lists = [("event", &events), ("name", &index.names), ("lesson", &lessons)].into_iter();
    for (what, ids) in lists.chain(headlines.map(|ids| ("headline", ids))) {
        twice(
            ids,
            str::to_owned,
            |id| {
                let message = format!("two {what}s have the id `{id}`");
                (Code::DuplicateId, message, format!("give one of the two {what}s another id"))
            },
            faults,
        );
    }
    for lesson in &index.lessons {
        twice(
            &lesson.events,
            str::to_owned,
            |id| {
                let message = format!("the lesson shows the event `{id}` twice");
                (Code::LessonTwice, message, "take one of the two slides out".into())
            },
            faults,
        );
    }
    let labels: Vec<_> = index.labels.iter().map(|label| label.text.clone()).collect();
    twice(
        &labels,
        str::to_lowercase,
        |label| {
            let message = format!("two names have the label `{label}`");
            let help = "give one of them a longer label, or make the two one name with `aliases`";
            (Code::DuplicateLabel, message, help.into())
        },
        faults,
    );
}

/// Reports each value that an earlier one equals by its key. O(n).
fn twice(
    values: &[At<&str>],
    key: impl Fn(&str) -> String,
    explain: impl Fn(&str) -> (Code, String, String),
    faults: &mut Vec<Diagnostic>,
) {
    let mut seen: HashMap<String, &At<&str>> = HashMap::new();
    for value in values {
        let first = *seen.entry(key(value.value)).or_insert(value);
        if first.span != value.span {
            let (code, message, help) = explain(value.value);
            let fault = Diagnostic::new(code, message, &value.span, "the second", help);
            faults.push(fault.also(&first.span, "the first"));
        }
    }
}
