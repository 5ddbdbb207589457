//! References to names, articles, paragraphs, headlines and events.

use std::collections::{HashMap, HashSet};

use crate::{
    code::Code,
    diagnostic::Diagnostic,
    index::{Citation, Index, Target},
    nearest::{nearest, nearest_by, suggest},
    source::At,
};

/// O(n) in the references where all are right; each wrong one costs a walk over the ids.
pub(super) fn check(index: &Index<'_>, faults: &mut Vec<Diagnostic>) {
    if !index.names_incomplete {
        let names: HashSet<&str> = index.names.iter().map(|name| name.value).collect();
        for mention in index.mentions.iter().filter(|mention| !names.contains(mention.value)) {
            let add = format!("add a [[name]] with the id `{}` to names.toml", mention.value);
            // People write the label where the id is wanted.
            let labels = index.labels.iter().filter_map(|label| Some((label.text.value, label.name?)));
            let forms = names.iter().map(|id| (*id, *id)).chain(labels);
            faults.push(unknown("name", mention, nearest_by(mention.value, forms), add));
        }
    }
    if !index.events_incomplete {
        let events: HashSet<&str> = index.events.iter().map(|event| event.id.value).collect();
        let parents = index.events.iter().filter_map(|event| event.part_of.as_ref());
        for parent in parents.filter(|parent| !events.contains(parent.value)) {
            let add = "write the id of an event, or add that event".into();
            faults.push(unknown("event", parent, nearest(parent.value, events.iter().copied()), add));
        }
        let shown = index.lessons.iter().flat_map(|lesson| &lesson.events);
        for event in shown.filter(|event| !events.contains(event.value)) {
            let add = "write the id of an event, or add that event".into();
            faults.push(unknown("event", event, nearest(event.value, events.iter().copied()), add));
        }
    }
    let articles: HashMap<&str, _> = index.articles.iter().map(|article| (article.id, article)).collect();
    for Citation { article, target } in &index.citations {
        let Some(entry) = articles.get(article.value) else {
            let add = "write the name of a file in articles/, without `.md`".into();
            faults.push(unknown("article", article, nearest(article.value, articles.keys().copied()), add));
            continue;
        };
        match target {
            Target::Paragraph(paragraph) => {
                if let Some(count) = entry.paragraphs {
                    check_paragraph(article, paragraph, count, faults);
                }
            }
            Target::Headline(headline) => {
                let Some(ids) = &entry.headlines else { continue };
                if ids.iter().all(|id| id.value != headline.value) {
                    let add = format!("add a [[headline]] with this id to the article `{}`", article.value);
                    let guess = nearest(headline.value, ids.iter().map(|id| id.value));
                    faults.push(unknown("headline", headline, guess, add));
                }
            }
        }
    }
}

fn unknown(what: &str, id: &At<&str>, guess: Option<&str>, otherwise: String) -> Diagnostic {
    let message = format!("there is no {what} `{}`", id.value);
    let help = suggest(guess, otherwise);
    Diagnostic::new(Code::UnknownId, message, &id.span, format!("no such {what}"), help)
}

fn check_paragraph(article: &At<&str>, paragraph: &At<u16>, count: usize, faults: &mut Vec<Diagnostic>) {
    if (1..=count).contains(&usize::from(paragraph.value)) {
        return;
    }
    let message = format!("the article `{}` has no paragraph {}", article.value, paragraph.value);
    let help = match count {
        0 => "the article has no paragraphs: write its digest first".into(),
        1 => "the article has 1 paragraph: write 1".into(),
        count => format!("the article has {count} paragraphs: write a number from 1 to {count}"),
    };
    faults.push(Diagnostic::new(Code::NoParagraph, message, &paragraph.span, "no such paragraph", help));
}
