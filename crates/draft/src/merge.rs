//! The same event told twice becomes one, and an event without a date of its own gets that of the occasion.

use chronicle::EventKind;
use timex::tag::{Expression, Granularity, Kind, Reason};

use crate::{
    date,
    event::{Event, is_party, party_names},
    names::Names,
    roles::Roles,
    sides::countries_led,
    text::{Text, key},
    world::{ASEAN, MEMBERS},
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
    let mut titled = title.map(parties).unwrap_or_default();
    // `Tổng Bí thư Nguyễn Phú Trọng thăm Trung Quốc` names both.
    if let ([guest], Some(title)) = (titled.as_slice(), title) {
        let led = countries_led(&Text::new(title).whole()).into_iter().filter(|id| id != guest);
        titled = [guest.clone()].into_iter().chain(led).collect();
    }
    let mut times: Vec<(String, usize)> = Vec::new();
    for (_, text) in texts.iter().enumerate().filter(|(at, _)| roles.roles[*at].is_text()) {
        for found in party_names(names, &text.whole()) {
            match times.iter_mut().find(|(id, _)| *id == found) {
                Some((_, times)) => *times += 1,
                None => times.push((found, 1)),
            }
        }
    }
    let is_home = |id: &str| id == "viet-nam";
    let count = |wanted: &str| times.iter().find(|(id, _)| id == wanted).map_or(0, |&(_, times)| times);
    // An organisation in the title may be the place of what one's own country does.
    let is_country = |id: &str| names.kind(id) == Some(chronicle::NameKind::Country);
    if titled.len() == 2 && titled.iter().all(|id| is_country(id) || count(id) > count("viet-nam")) {
        return titled;
    }
    // A guest in the title is one's own country's, where the text names no third country as often.
    if let [guest] = titled.as_slice()
        && is_country(guest)
        && count("viet-nam") > 0
        && times.iter().all(|(id, times)| id == guest || !is_country(id) || *times <= count("viet-nam"))
        && !is_home(guest)
    {
        return vec![guest.clone(), "viet-nam".to_owned()];
    }
    let mut most: Vec<(String, usize)> = Vec::new();
    for one in &times {
        let place = most.partition_point(|old| old.1 > one.1 || old.1 == one.1 && old.0 < one.0);
        most.insert(place, one.clone());
    }
    let first = most.first().map_or(0, |&(_, times)| times);
    // Who is named now and then is not what the article is about; but at home one's own country is seldom named.
    // Beside a country an organisation may be only where the two meet.
    let home = || most.iter().skip(1).find(|(id, _)| is_home(id));
    let other = most.get(1).filter(|&(_, times)| times * 2 >= first);
    let is_place = |other: &&(String, usize)| {
        let is_two = most.first().is_some_and(|(id, _)| is_country(id)) && !is_country(&other.0);
        is_two && home().is_some_and(|(_, times)| times * 3 >= other.1)
    };
    let second = other.filter(|other| !is_place(other)).or_else(home);
    // Its members are no other side of ASEAN's, but for one's own country where the title names it.
    let is_member = |(id, _): &&(String, usize)| MEMBERS.contains(&id.as_str()) && !titled.contains(id);
    let second =
        second.filter(|other| !(most.first().is_some_and(|(id, _)| id == ASEAN) && is_member(other)));
    let two: Vec<String> = most.first().into_iter().chain(second).map(|(id, _)| id.clone()).collect();
    // Countries of which neither the title nor most paragraphs speak meet others in a text about something else.
    let paragraphs = roles.roles.iter().filter(|role| role.is_text()).count();
    let is_aside =
        |id: &String| is_country(id) && !is_home(id) && !titled.contains(id) && count(id) * 3 < paragraphs;
    if two.iter().any(is_aside) && (count("viet-nam") > 0 || count(ASEAN) > 0) {
        return two.into_iter().filter(|id| !is_aside(id)).collect();
    }
    two
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
fn is_same(a: &Event, b: &Event, names: &Names) -> bool {
    use EventKind::{
        Document, Meeting, Milestone, Plan, Press, Signing, Talks, Upgrade, UpgradeAgreed, Visit,
    };
    let kinds = |event: &Event| match event.kind {
        UpgradeAgreed => Upgrade,
        Signing => Document,
        kind => kind,
    };
    let same_name = || key(&a.name) == key(&b.name);
    let same = |is: fn(&Names, &str) -> bool| {
        let of = |event: &Event| event.parties.iter().filter(|id| is(names, id)).cloned().collect::<Vec<_>>();
        let (a, b) = (of(a), of(b));
        a.len() == b.len() && a.iter().all(|id| b.contains(id))
    };
    let same_parties = || same(is_party);
    let fits = || fits(a.date.as_deref(), b.date.as_deref());
    kinds(a) == kinds(b)
        && match kinds(a) {
            Upgrade => a.to == b.to && same_parties() && is_widened(a) == is_widened(b),
            // `AMM 53` and `Hội nghị … lần thứ 53 (AMM 53)` share the number.
            Meeting if a.ordinal.is_some() => a.ordinal == b.ordinal && is_same_series(a, b),
            Meeting => {
                b.ordinal.is_none() && (same_name() || fits() && is_longer(a, b) || is_kept_on_a_day(a, b))
            }
            Visit => {
                // A journey to two countries is not the visit to one of them.
                let is_journey =
                    |event: &Event| event.parties.iter().filter(|id| is_party(names, id)).count() > 2;
                a.parties.first() == b.parties.first()
                    && fits()
                    && is_now(a, b)
                    && !are_others(a, b, names)
                    && is_journey(a) == is_journey(b)
            }
            Talks if a.ordinal.is_some() && b.ordinal.is_some() => a.ordinal == b.ordinal && same_parties(),
            Talks if a.ordinal.is_some() != b.ordinal.is_some() => {
                fits() && same_parties() && first_words(a) == first_words(b)
            }
            Talks => fits() && is_now(a, b) && same_parties() && is_same_talk(a, b),
            Press => a.date == b.date,
            Plan => a.date == b.date && same_name(),
            Milestone => fits() && same_parties() && is_kept(a) == is_kept(b),
            _ if is_vague(a) || is_vague(b) => {
                fits() && (same_parties() && a.kind == b.kind || is_longer(a, b))
            }
            _ => same_name() && fits(),
        }
}

/// Whether of two tellings, one of which has no date, the other is not of a month or a year, as older things are.
fn is_now(a: &Event, b: &Event) -> bool {
    match (&a.date, &b.date) {
        (Some(date), None) | (None, Some(date)) => date.len() >= DAY && !date.contains("01/"),
        _ => true,
    }
}

/// The first two words of an event's name.
fn first_words(event: &Event) -> String {
    key(&event.name).split(' ').take(2).collect::<Vec<_>>().join(" ")
}

/// The length of a day in EDTF.
const DAY: usize = "2020-09-07".len();

/// Whether two dates can be of one event: one is not known, is part of the other, or they overlap.
fn fits(a: Option<&str>, b: Option<&str>) -> bool {
    let (Some(a), Some(b)) = (a, b) else { return true };
    // A year that is not known is any.
    let open = |date: &str| date.starts_with("XXXX");
    let cut = if open(a) || open(b) { 4 } else { 0 };
    // A month of a year, or the year, is of what is older.
    if cut > 0 && (a.len() < DAY || b.len() < DAY) && a.get(..cut) != b.get(..cut) {
        return false;
    }
    let ends = |date: &str| {
        let (from, to) = date.split_once('/').unwrap_or((date, date));
        let part = |end: &str| end.get(cut..).unwrap_or_default().to_owned();
        (part(from), part(to))
    };
    let ((a_from, a_to), (b_from, b_to)) = (ends(a), ends(b));
    let is_before = |first: &str, last: &str| first <= last || first.starts_with(last);
    is_before(&a_from, &b_to) && is_before(&b_from, &a_to)
}

/// Whether two visits are by different persons.
fn are_others(a: &Event, b: &Event, names: &Names) -> bool {
    // The host stands first.
    let visitors = |event: &Event, are_parties: bool| -> Vec<String> {
        let ids = event.parties.iter().skip(1).filter(|id| is_party(names, id) == are_parties);
        ids.cloned().collect()
    };
    [false, true].into_iter().any(|are_parties| {
        let (a, b) = (visitors(a, are_parties), visitors(b, are_parties));
        !a.is_empty() && !b.is_empty() && !a.iter().any(|id| b.contains(id))
    })
}

/// Whether two tellings of talks of the same two, on the same day, are of the same: `hội đàm` or a call once a day, and
/// others by whom they are with.
fn is_same_talk(a: &Event, b: &Event) -> bool {
    let (a, b) = (key(&a.name), key(&b.name));
    let verb = |name: &str| name.split(' ').take(2).collect::<Vec<_>>().join(" ");
    let is_one =
        |name: &str| name.starts_with("hội đàm") || name.starts_with("điện đàm") || name.contains("talks");
    if is_one(&a) || is_one(&b) {
        return verb(&a) == verb(&b)
            || is_one(&a) && is_one(&b) && !(a.starts_with("điện") ^ b.starts_with("điện"));
    }
    let (a, b): (Vec<&str>, Vec<&str>) = (a.split(' ').skip(3).collect(), b.split(' ').skip(3).collect());
    let shared = a.iter().filter(|word| b.contains(word)).count();
    shared * 2 >= a.len().min(b.len())
}

/// Whether the name of one of two goes on from that of the other.
fn is_longer(a: &Event, b: &Event) -> bool {
    let (a, b) = (key(&a.name), key(&b.name));
    a.starts_with(&b) || b.starts_with(&a)
}

/// Whether both are a commemorative meeting of one day: `Hội nghị Cấp cao kỷ niệm 50 năm …`, `… kỷ niệm ASEAN - New Zealand`.
fn is_kept_on_a_day(a: &Event, b: &Event) -> bool {
    let is_kept = |event: &Event| event.name.contains("kỷ niệm") || event.name.contains("ommemorative");
    let same_head = key(&a.name).split(' ').take(4).eq(key(&b.name).split(' ').take(4));
    let is_day = a.date.as_ref().is_some_and(|date| date.len() == DAY);
    is_kept(a) && is_kept(b) && same_head && is_day && a.date == b.date
}

/// Whether a milestone is kept again, and not the beginning itself.
fn is_kept(event: &Event) -> bool {
    let name = key(&event.name);
    name.starts_with("kỷ niệm") || name.starts_with("anniversary")
}

/// Whether a step keeps the level and makes it wider.
fn is_widened(step: &Event) -> bool {
    step.from == step.to
}

/// Whether a paper is named by no more than its kind: `văn kiện hợp tác`.
fn is_vague(event: &Event) -> bool {
    !event.name.starts_with(char::is_uppercase)
}

/// Whether the words of a date name a part of a month or year.
fn is_part(words: Option<&str>) -> bool {
    let first = words.and_then(|words| words.split(' ').next()).map(str::to_lowercase);
    first.is_some_and(|first| matches!(first.as_str(), "đầu" | "giữa" | "cuối" | "early" | "mid" | "late"))
}

/// Joins events, in the order of the text.
pub(crate) fn merge(
    texts: &[Text<'_>],
    all: Vec<Event>,
    of_line: &[Vec<Expression>],
    roles: &Roles,
    names: &Names,
) -> Vec<Event> {
    let mut kept: Vec<Event> = Vec::new();
    for event in all {
        let Some(old) = kept.iter_mut().find(|old| is_same(old, &event, names)) else {
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
        let is_open = |date: &Option<String>| date.as_ref().is_none_or(|date| date.starts_with("XXXX"));
        // `bắt đầu ngày 8/9`, and `từ ngày 8 đến 11/9`.
        let is_whole = old.kind == EventKind::Visit
            && event.date.as_ref().is_some_and(|date| date.contains('/'))
            && old.date.as_ref().is_some_and(|date| !date.contains('/'))
            && is_open(&old.date) == is_open(&event.date);
        // What is printed whole outweighs what was counted.
        let is_counted = old.kind == EventKind::Upgrade && event.is_printed && !old.is_printed;
        // `đầu tháng 9`, and `từ ngày 9-12/9`.
        let is_rough = is_part(old.date_words.as_deref()) && !is_part(event.date_words.as_deref());
        let is_finer = old.date.is_none()
            || is_whole
            || is_counted
            || is_rough
            || is_open(&old.date) && !is_open(&event.date);
        if is_finer && event.date.is_some() {
            (old.date, old.date_words, old.is_printed) = (event.date, event.date_words, event.is_printed);
            (old.line, old.span) = (event.line, event.span);
        }
        if matches!(old.kind, EventKind::Visit | EventKind::Talks) || old.parties.is_empty() {
            for id in event.parties {
                if !old.parties.contains(&id) {
                    old.parties.push(id);
                }
            }
        }
        if event.name.len() > old.name.len() && event.kind == EventKind::Meeting {
            old.name = event.name;
        }
        old.form = old.form.or(event.form);
        old.level = old.level.take().or(event.level);
        old.host = old.host.take().or(event.host);
        old.from = old.from.or(event.from);
    }
    date_by_talks(&mut kept, names);
    if let Some(day) = occasion(texts, of_line, roles) {
        // What follows another date in its line is of that rather.
        let is_after = |event: &Event| {
            let mut before = of_line.get(event.line).into_iter().flatten().filter(|one| {
                one.range.end <= event.span.start
                    && matches!(one.kind, Kind::Date | Kind::Time)
                    && one.granularity <= Granularity::Month
                    && one.days.is_some()
            });
            before.next_back().is_some_and(|one| one.days != day.days)
        };
        let open = kept.iter_mut().filter(|event| event.date.is_none() && is_of_occasion(event));
        for event in open.filter(|event| !is_after(event)) {
            (event.date, event.date_words) = (day.value(), Some(day.words.clone()));
        }
    }
    kept
}

/// Dates the steps without a day that two take by that of their talks, where the text tells of one day of talks.
fn date_by_talks(events: &mut [Event], names: &Names) {
    let is_step = |event: &Event| matches!(event.kind, EventKind::Upgrade | EventKind::UpgradeAgreed);
    let parties = |event: &Event| -> Vec<String> {
        event.parties.iter().filter(|id| is_party(names, id)).cloned().collect()
    };
    let held = |event: &&Event| {
        event.kind == EventKind::Talks
            && !event.is_ahead
            && event.date.as_ref().is_some_and(|date| date.len() == DAY)
    };
    let talks: Vec<Event> = events.iter().filter(held).cloned().collect();
    for step in
        events.iter_mut().filter(|event| is_step(event) && event.date.is_none() && is_of_occasion(event))
    {
        let two = parties(step);
        let mut days = talks.iter().filter(|talk| {
            let met = parties(talk);
            !met.is_empty() && met.iter().all(|id| two.contains(id))
        });
        if let Some(first) = days.next()
            && days.all(|other| other.date == first.date)
        {
            (step.date, step.date_words) = (first.date.clone(), first.date_words.clone());
        }
    }
}

/// Whether two meetings of one number can be the same: they share words of their names, or one is an acronym.
fn is_same_series(a: &Event, b: &Event) -> bool {
    let (a, b) = (key(&a.name), key(&b.name));
    let shared = a.split(' ').filter(|word| b.split(' ').any(|other| other == *word)).count();
    let short = a.split(' ').count().min(b.split(' ').count());
    short <= 2 || shared * 5 >= short * 4
}

/// What happens at the occasion of which the article tells.
pub(crate) fn is_of_occasion(event: &Event) -> bool {
    // What shall be is agreed now.
    (!event.is_ahead || event.kind == EventKind::UpgradeAgreed)
        && !event.is_aside
        && matches!(
            event.kind,
            EventKind::Upgrade
                | EventKind::UpgradeAgreed
                | EventKind::Signing
                | EventKind::Document
                | EventKind::Talks
                | EventKind::Visit
        )
}
