//! The same event told twice becomes one, and an event without a date of its own gets that of the occasion.

use chronicle::EventKind;
use timex::tag::{Expression, Granularity, Kind, Reason};

use crate::{
    date,
    event::{Event, is_party},
    names::Names,
    roles::Roles,
    text::{Text, key},
};

/// The two between whom the article is: those of the title, else those that the text names most.
pub(crate) fn pair(texts: &[Text<'_>], roles: &Roles, names: &Names, title: Option<&str>) -> Vec<String> {
    let parties = |text: &str| {
        let mut all: Vec<String> = Vec::new();
        for found in names.find(text) {
            if is_party(names, &found.id) && !all.contains(&found.id) {
                all.push(found.id);
            }
        }
        all
    };
    let titled = title.map(parties).unwrap_or_default();
    if titled.len() == 2 {
        return titled;
    }
    let mut times: Vec<(String, usize)> = Vec::new();
    for (_, text) in texts.iter().enumerate().filter(|(at, _)| roles.roles[*at].is_text()) {
        for found in names.find_in(&text.whole()).into_iter().filter(|found| is_party(names, &found.id)) {
            match times.iter_mut().find(|(id, _)| *id == found.id) {
                Some((_, times)) => *times += 1,
                None => times.push((found.id, 1)),
            }
        }
    }
    let mut most: Vec<(String, usize)> = Vec::new();
    for one in times {
        let place = most.partition_point(|old| old.1 > one.1 || old.1 == one.1 && old.0 < one.0);
        most.insert(place, one);
    }
    let first = most.first().map_or(0, |&(_, times)| times);
    // Who is named now and then is not what the article is about.
    most.into_iter().take(2).filter(|&(_, times)| times * 2 >= first).map(|(id, _)| id).collect()
}

/// The day on which the text's beginning says that things happened.
fn occasion(texts: &[Text<'_>], of_line: &[Vec<Expression>], roles: &Roles) -> Option<Expression> {
    let lines = of_line.iter().enumerate().filter(|(at, _)| roles.roles[*at].is_text()).take(3);
    let mut all = lines.flat_map(|(at, mentions)| mentions.iter().map(move |one| (at, one)));
    let is_past = |at: usize, one: &Expression| {
        texts.get(at).is_some_and(|line| date::is_past(&date::sentence(line.line, one.range.start)))
    };
    let found = all.find(|(at, one)| {
        let is_day = matches!(one.kind, Kind::Date | Kind::Time) && one.granularity <= Granularity::Day;
        // Of a feast the text tells what it is the feast of, not when it was written.
        is_day
            && one.reason != Reason::Calendar
            && one.days.is_some_and(|days| days.from == days.to)
            && is_past(*at, one)
    });
    found.map(|(_, one)| one.clone())
}

/// Whether two tellings are of one event.
fn is_same(a: &Event, b: &Event) -> bool {
    use EventKind::{Meeting, Plan, Press, Upgrade, UpgradeAgreed, Visit};
    let kinds = |event: &Event| if event.kind == UpgradeAgreed { Upgrade } else { event.kind };
    let same_name = || key(&a.name) == key(&b.name);
    let same_parties =
        || a.parties.len() == b.parties.len() && a.parties.iter().all(|id| b.parties.contains(id));
    kinds(a) == kinds(b)
        && match kinds(a) {
            Upgrade => a.to == b.to && same_parties(),
            // `AMM 53` and `Hội nghị … lần thứ 53 (AMM 53)` share the number.
            Meeting if a.ordinal.is_some() => a.ordinal == b.ordinal && is_same_series(a, b),
            Meeting => b.ordinal.is_none() && same_name(),
            Visit => a.parties.first() == b.parties.first(),
            Press => a.date == b.date,
            Plan => a.date == b.date && same_name(),
            _ => same_name(),
        }
}

/// Joins events, in the order of the text.
pub(crate) fn merge(
    texts: &[Text<'_>],
    all: Vec<Event>,
    of_line: &[Vec<Expression>],
    roles: &Roles,
) -> Vec<Event> {
    let mut kept: Vec<Event> = Vec::new();
    for event in all {
        let Some(old) = kept.iter_mut().find(|old| is_same(old, &event)) else {
            kept.push(event);
            continue;
        };
        // An act outweighs what was meant, and a date none.
        if old.kind == EventKind::UpgradeAgreed && event.kind == EventKind::Upgrade {
            let date = (old.date.take(), old.date_words.take(), old.is_printed);
            *old = event.clone();
            if old.date.is_none() {
                (old.date, old.date_words, old.is_printed) = date;
            }
        }
        if old.date.is_none() && event.date.is_some() {
            (old.date, old.date_words, old.is_printed) = (event.date, event.date_words, event.is_printed);
            (old.line, old.span) = (event.line, event.span);
        }
        if event.name.len() > old.name.len() && event.kind == EventKind::Meeting {
            old.name = event.name;
        }
        old.form = old.form.or(event.form);
        old.level = old.level.take().or(event.level);
        old.host = old.host.take().or(event.host);
        old.from = old.from.or(event.from);
    }
    if let Some(day) = occasion(texts, of_line, roles) {
        for event in kept.iter_mut().filter(|event| event.date.is_none() && is_of_occasion(event)) {
            (event.date, event.date_words) = (day.value(), Some(day.words.clone()));
        }
    }
    kept
}

/// Whether two meetings of one number can be the same: they share words of their names, or one is an acronym.
fn is_same_series(a: &Event, b: &Event) -> bool {
    let (a, b) = (key(&a.name), key(&b.name));
    let shared = a.split(' ').filter(|word| b.split(' ').any(|other| other == *word)).count();
    let short = a.split(' ').count().min(b.split(' ').count());
    short <= 2 || shared * 5 >= short * 4
}

/// What happens at the occasion of which the article tells.
fn is_of_occasion(event: &Event) -> bool {
    !event.is_ahead
        && matches!(
            event.kind,
            EventKind::Upgrade
                | EventKind::Signing
                | EventKind::Document
                | EventKind::Talks
                | EventKind::Visit
        )
}
