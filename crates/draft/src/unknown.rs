//! What a person has to judge.

use chronicle::{EventKind, NameKind};
use timex::{Phrases, phrases};

use crate::{
    Draft, Unsettled,
    date::Certainty,
    event::{Event, is_party, party_names},
    names::Names,
    role::Role,
    sentence::Sentence,
    sides::countries_led,
    text::Text,
};

/// Titles of office, behind which a person's name stands.
static TITLES: &Phrases = phrases!(
    "phó thủ tướng|thủ tướng chính phủ|thủ tướng|thứ trưởng bộ ngoại giao|thứ trưởng ngoại giao|\
     thứ trưởng thường trực|thứ trưởng|bộ trưởng ngoại giao|bộ trưởng bộ ngoại giao|bộ trưởng quốc phòng|\
     bộ trưởng|tổng thống|chủ tịch nước|chủ tịch quốc hội|tổng bí thư|tổng thư ký|đại sứ|ngoại trưởng|\
     ông|bà|đại tướng|prime minister|president|foreign minister|minister|deputy minister|\
     secretary general|ambassador",
);

/// Lists what is not settled, in the order of the text.
pub(crate) fn unsettled(texts: &[Text<'_>], draft: &Draft, names: &Names) -> Vec<Unsettled> {
    let mut all = Vec::new();
    let mut push = |what, why: String, line| all.push(Unsettled { what, why, line });
    if draft.title.is_none() {
        push("title", "the page prints no headline of the article".into(), None);
    }
    match draft.published.certainty {
        Certainty::Printed => {}
        Certainty::Bounded => push(
            "published",
            "no date of publication is printed that the text bears out; only bounds are known".into(),
            None,
        ),
        Certainty::Unknown => {
            push("published", "neither the page nor its text says when it was written".into(), None);
        }
    }
    if !draft.roles.iter().any(|role| role.is_text()) {
        push("body", "no paragraph of an article was found".into(), None);
    }
    for event in &draft.events {
        if event.date.is_none() {
            push("date", format!("no date is printed for ‘{}’", event.name), Some(event.line));
        }
        if event.kind == EventKind::Upgrade && event.from.is_none() {
            push("level", format!("the level before ‘{}’ is not told", event.name), Some(event.line));
        }
        if let Some(other) = other(texts, event, names) {
            let why = format!(
                "‘{}’ names neither side, and ‘{}’ stands in its line: between whom it is, is to be looked at",
                event.name,
                names.label(&other)
            );
            push("parties", why, Some(event.line));
        }
        if event.parties.is_empty() {
            push(
                "parties",
                format!("nobody of the registry takes part in ‘{}’", event.name),
                Some(event.line),
            );
        }
    }
    let mut told: Vec<&str> = Vec::new();
    for event in &draft.events {
        for id in event.parties.iter().filter(|id| !names.is_registered(id)) {
            if !told.contains(&id.as_str()) {
                told.push(id);
                let why = format!("‘{}’ ({id}) is not in the registry of names", names.label(id));
                push("name", why, Some(event.line));
            }
        }
    }
    for (line, name) in people(texts, draft, names) {
        push("name", format!("‘{name}’ is not in the registry of names"), Some(line));
    }
    all
}

/// A country that the line of an event names beside its two, of which the event's sentence names none.
fn other(texts: &[Text<'_>], event: &Event, names: &Names) -> Option<String> {
    let is_country = |id: &String| names.kind(id) == Some(NameKind::Country);
    let two: Vec<&String> = event.parties.iter().filter(|id| is_party(names, id)).collect();
    let is_told =
        !matches!(event.kind, EventKind::Visit | EventKind::Meeting | EventKind::Plan | EventKind::Press);
    let line = texts.get(event.line).filter(|_| two.len() == 2 && is_told)?;
    let sentence = Sentence::all(line).into_iter().rfind(|sentence| sentence.start <= event.span.start)?;
    let told = |sentence: &Sentence<'_>| [party_names(names, sentence), countries_led(sentence)].concat();
    if told(&sentence).iter().any(|id| two.contains(&id)) {
        return None;
    }
    told(&line.whole()).into_iter().find(|id| is_country(id) && !two.contains(&id))
}

/// Persons with a title whom the registry does not know, once each.
fn people(texts: &[Text<'_>], draft: &Draft, names: &Names) -> Vec<(usize, String)> {
    let mut all: Vec<(usize, String)> = Vec::new();
    for (at, text) in texts
        .iter()
        .enumerate()
        .filter(|(at, _)| draft.roles[*at].is_text() || draft.roles[*at] == Role::Title)
    {
        for sentence in Sentence::all(text) {
            let mut from = 0;
            while let Some(hit) = sentence.find(from, TITLES) {
                from = hit.1;
                let mut start = hit.1;
                // `Thủ tướng Singapore Lawrence Wong`: the country stands between.
                let country = names.find_in(&sentence.part((start, (start + 6).min(sentence.words.len()))));
                if let Some(first) = country.first().filter(|found| found.start == 0) {
                    if names.kind(&first.id) == Some(NameKind::Person) {
                        continue;
                    }
                    let place = sentence.start + sentence.bytes((start, start + 1)).start + first.end;
                    let behind = sentence.word_at(place);
                    start = if behind < sentence.words.len() { behind } else { start };
                } else if names.id(sentence.slice((start, start + 1))).and_then(|id| names.kind(id))
                    == Some(NameKind::Country)
                {
                    // `Thủ tướng Lào Thongloun Sisoulith` looks like one name.
                    start += 1;
                }
                let mut end = start;
                while end < sentence.words.len()
                    && end < start + 4
                    && sentence.is_capital(end)
                    && (end == start || sentence.gap(end - 1) == " " || sentence.gap(end - 1) == "-")
                {
                    end += 1;
                }
                let name = sentence.slice((start, end));
                let is_person =
                    end >= start + 2 && !name.chars().all(|c| c.is_uppercase() || !c.is_alphabetic());
                let is_known =
                    names.find_in(&sentence.part((start, end))).iter().any(|found| found.start == 0);
                let is_office = sentence.at(start, TITLES).is_some()
                    || sentence
                        .at(start, phrases!("ngoại|quốc|chính|cộng|ban|hội|bộ|ủy|uỷ|liên|đảng|nước|các"))
                        .is_some();
                if is_person && !is_known && !is_office && !all.iter().any(|(_, old)| old == name) {
                    all.push((at, name.to_owned()));
                }
                from = end.max(from);
            }
        }
    }
    all
}
