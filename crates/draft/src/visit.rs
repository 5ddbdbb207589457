//! Visits.

use chronicle::{EventKind, NameKind};
use timex::tag::{Day, Expression, Kind};
use timex::{Phrases, phrases};

use crate::{
    capitals::capital,
    dated::is_until,
    event::{Event, Scene, clause_before, is_party},
    sentence::{Hit, Sentence},
    sides::countries_led,
    talk::GUESTS,
};

/// Words for a visit: those that say what kind it is, and bare ones.
static VISITS: &Phrases = phrases!(
    "thăm hữu nghị chính thức|thăm chính thức|thăm cấp nhà nước|thăm và làm việc|thăm làm việc|thăm hữu nghị|\
     thăm thiện chí|thăm nội bộ|official visit to|official visits to|state visit to|state visits to|\
     working visit to|working visits to|official friendship visit to|paid an official visit|\
     visited officially|state visit|official visit|working visit|official friendship visit;thăm|công tác|công du|visit to|visits to|visited|will visit|is visiting|visits"
);
/// Words before a visit that say that one is wished for, or only asked for.
static WISHED: &Phrases = phrases!(
    "sẵn sàng đón|mong được đón|mong muốn|mong|muốn|hy vọng|hi vọng|kỳ vọng|trông đợi|hứa|có thể|mời|chuyển lời mời|invited|\
     hope|hopes|promised|pledged"
);
/// Words before a visit that is the background of something else.
static BEFORE: &Phrases = phrases!(
    "kết quả|kết quả của|sau|sau các|từ sau|như|tiếp nối|tiếp nối các|thành công của|kể từ|các|những|lần|về"
);
/// Words behind which the name of the country is over.
static STOPS: &Phrases = phrases!(
    "của|theo|nhân|từ|vào|để|nhằm|trong|với|ngày|do|cùng|sau|trước|khi|và dự|và tham|và có|và hội|lần|sáng|chiều|\
     tối|trưa|hôm|from|on|at|for|by|with|between|last|this"
);
/// Words that lead to the country, and a word of its name that may stand before what the registry has.
static LEADS: &Phrases = phrases!(
    "tới|đến|tại|sang|nước|cộng hòa|cộng hoà|dân chủ nhân dân|dân chủ|nhân dân|xã hội chủ nghĩa|hồi giáo|vương quốc|liên bang|chính thức|đầu tiên|lại|cấp nhà nước|the|\
     chxhcn|chdcnd|nhà nước|của|of|hai ngày|ba ngày|bốn ngày|năm ngày|2 ngày|3 ngày|4 ngày|5 ngày"
);

/// Words that lead to the next country of a journey; the word of another visit.
static NEXT: &Phrases = phrases!(
    "và|rồi|sau đó|trước khi|and|then|before;\
     thăm|visit|visits|visited"
);

/// Offices of those who come to a capital as to its country.
static OFFICES: &Phrases = phrases!(
    "tổng bí thư|chủ tịch|thủ tướng|tổng thống|bộ trưởng|ngoại trưởng|thứ trưởng|quốc vương|đặc phái viên|phái đoàn|\
     general secretary|party chief|president|prime minister|premier|minister|secretary|chancellor|king|envoy|leader"
);
/// One's own country.
const HOME: &str = "viet-nam";
/// How far before the words that lead to a visit its date may stand, in bytes.
const NEAR: usize = 16;

/// Visits of which the sentence tells.
pub(crate) fn visits(scene: &Scene<'_>, sentence: &Sentence<'_>, out: &mut Vec<Event>) {
    let mut from = 0;
    while let Some((group, (at, end))) = sentence.find_which(from, VISITS) {
        from = end;
        // `chuyến công tác`; `công tác` alone is any work.
        let is_noun = sentence.follows(at, phrases!("chuyến"));
        let is_work = sentence.word(at) == "công";
        if Scene::is_denied(sentence, at) || is_wished(sentence, at) || is_work && !is_noun {
            continue;
        }
        let is_bare = group == 1;
        let Some((goals, mut visitors, last)) = sides(scene, sentence, (at, end), is_bare) else {
            further(scene, sentence, end, &[], out);
            continue;
        };
        let name = (at, last.max(end));
        let mut event = scene.event(sentence, EventKind::Visit, name, sentence.slice(name).to_owned());
        let head = if is_noun { at - 1 } else { at };
        // What it is the background of has the sentence's date.
        let is_background = sentence.follows(head, BEFORE) || is_bare && is_noun;
        if is_background {
            // What it is for is of another time.
            let aims = phrases!("nhằm|để|đưa|hướng tới|to raise|aimed at");
            let is_aim = |one: &&Expression| sentence.has(last..sentence.word_at(one.range.start), aims);
            event.put_date(scene.behind(sentence, event.span.end, 100).filter(|one| !is_aim(one)));
            // `… tháng 9/2013 trong chuyến thăm …`
            if event.date.is_none() && sentence.follows(head, phrases!("trong|nhân|nhân dịp")) {
                let place = sentence.start + sentence.bytes((head, head)).start;
                let near = |one: &&Expression| one.range.end <= place && place < one.range.end + NEAR;
                event.put_date(scene.dates(sentence).find(near));
            }
            event.is_aside = true;
        } else {
            match of_whom(scene, sentence, event.span.end).filter(|_| is_noun) {
                Some(one) => event.put_date(Some(one)),
                None => scene.date(sentence, &mut event),
            }
            lasts(scene, sentence, &mut event, head);
        }
        // `thăm chính thức 10 nước ASEAN` leads to no country.
        let is_hosted = goals.iter().any(|id| scene.names.kind(id) == Some(NameKind::Country));
        // An organisation has no visitors in its own country.
        let are_two = || scene.pair.iter().all(|id| scene.names.kind(id) == Some(NameKind::Country));
        if event.date.is_none() && (is_bare || is_background || !is_hosted) || !is_hosted && !are_two() {
            continue;
        }
        let named = goals.iter().chain(&visitors).filter(|id| is_party(scene.names, id)).count();
        let is_country = |id: &String| scene.names.kind(id) == Some(NameKind::Country);
        if named == 1 {
            visitors.extend(scene.sides(goals.clone()).into_iter().skip(1).filter(is_country));
        } else if goals.len() == named && goals.len() > 1 {
            // Nobody of them travels to both.
            let led = countries_led(sentence).into_iter().chain(scene.pair.iter().cloned());
            visitors.extend(led.filter(|id| id == HOME && !goals.contains(id)).take(1));
            // Whose journey it was, is not told.
            if visitors.is_empty() && event.date.is_none() {
                continue;
            }
        }
        // Of a visit that does not say where to, the article knows both.
        event.parties = if is_hosted { goals } else { scene.pair.to_vec() };
        for id in visitors {
            if !event.parties.contains(&id) {
                event.parties.push(id);
            }
        }
        let visitors = event.parties.get(1..).unwrap_or_default().to_vec();
        let others = scene.again(sentence, &event);
        out.push(event);
        out.extend(others);
        further(scene, sentence, last.max(end), &visitors, out);
    }
}

/// The visits that go on from one, up to the next that has a word for it: `… (20-22/10) và Bulgaria (22-24/10)`.
fn further(
    scene: &Scene<'_>,
    sentence: &Sentence<'_>,
    from: usize,
    visitors: &[String],
    out: &mut Vec<Event>,
) {
    let mut at = from;
    while let Some((_, hit)) = sentence.find_which(at, NEXT).filter(|(group, _)| *group == 0) {
        let (goals, last) = goals(scene, sentence, hit.1, true);
        at = hit.1;
        let name = (hit.1, last);
        let mut event = scene.event(sentence, EventKind::Visit, name, sentence.slice(name).to_owned());
        let date = scene.behind(sentence, event.span.end, NEAR);
        let is_stay = |one: &&Expression| one.days.is_some_and(|days| days.from != days.to);
        event.put_date(date.filter(|one| is_stay(one) || sentence.gap(last - 1).ends_with('(')));
        if event.date.is_some() && goals.len() == 1 && !visitors.contains(&goals[0]) {
            event.parties =
                if visitors.is_empty() { scene.sides(goals) } else { [&goals, visitors].concat() };
            out.push(event);
        }
    }
}

/// The date behind the one who makes the visit: `chuyến thăm … của Tổng thống Mỹ vào tháng 9/2023`.
fn of_whom<'s>(scene: &'s Scene<'_>, sentence: &Sentence<'_>, end: usize) -> Option<&'s Expression> {
    let one = scene.behind(sentence, end, 120)?;
    let (first, until) = (sentence.word_at(end), sentence.word_at(one.range.start));
    let leads = sentence.follows(until, phrases!("vào|hồi|trong|từ|on|in|from"))
        || one.words.starts_with("từ")
        || sentence.gap(until.checked_sub(1)?).ends_with('(');
    let is_whose = matches!(sentence.word(first), "của" | "by") && leads;
    (is_whose && !sentence.has(first..until, VISITS)).then_some(one)
}

/// Whether the words before it, up to a comma, say that it is wished for. `Nhận lời mời` is none of these.
fn is_wished(sentence: &Sentence<'_>, at: usize) -> bool {
    let before = clause_before(sentence, at, 20);
    before
        .into_iter()
        .any(|word| sentence.at(word, WISHED).is_some() && !sentence.follows(word, phrases!("lời|nhận lời")))
}

/// Where a visit leads, who makes it, and the word behind the country.
fn sides(
    scene: &Scene<'_>,
    sentence: &Sentence<'_>,
    (at, end): Hit,
    is_bare: bool,
) -> Option<(Vec<String>, Vec<String>, usize)> {
    let words = sentence.words.len();
    // With several visits in a sentence, or where it says who makes it, each has its clause.
    let is_only = (0..words).all(|word| word == at || sentence.at(word, VISITS).is_none());
    let start = clause_before(sentence, at, words).start;
    let first = if is_only && !sentence.has(start..at, GUESTS) { 0 } else { start };
    let around = |last: usize| (first, if is_only { words } else { last });
    let countries = |within: Hit| {
        let mut all = scene.actors(sentence, within);
        all.retain(|id| scene.names.kind(id) == Some(NameKind::Country));
        all
    };
    if sentence.word(end) == "của" {
        // `chuyến thăm … của Tổng thống Mỹ tới Việt Nam`
        let to = sentence.find(end, phrases!("tới|đến|sang|to")).filter(|hit| hit.0 < end + 16);
        let behind = to.map_or(end + 12, |hit| hit.0).min(words);
        let mut visitors = countries((end, behind));
        if visitors.is_empty() {
            visitors = countries_led(&sentence.part((end, behind)));
        }
        if visitors.is_empty() && sentence.word(at) == "công" && sentence.at(end + 1, GUESTS).is_some() {
            visitors.extend(scene.pair.iter().find(|id| *id == HOME).cloned());
        }
        let goals = match to {
            Some(to) => goals(scene, sentence, to.1, false).0,
            None => scene.pair.iter().filter(|id| !visitors.contains(id)).take(1).cloned().collect(),
        };
        visitors.extend(scene.people(sentence, around(behind)));
        let is_told = !goals.is_empty() && !visitors.is_empty();
        return is_told.then_some((goals, visitors, end));
    }
    let (mut goals, mut last) = goals(scene, sentence, end, is_bare);
    if goals.is_empty() {
        let clause = (start, at);
        // Those of an office come to a capital as to its country; nobody visits his own.
        let to = town(scene, sentence, end).filter(|_| sentence.has(start..at, OFFICES));
        let to = to.filter(|(id, _)| countries_led(&sentence.part(clause)).iter().all(|led| led != id));
        if let Some((id, behind)) = to {
            (goals, last) = (vec![id.to_owned()], behind);
        } else if !is_bare && sentence.word(end - 1) == "visit" {
            goals = arrived(scene, sentence, at);
        }
    }
    let behind = (last + 8).min(words);
    let mut visitors = scene.people(sentence, around(behind));
    visitors.extend(countries((first, at)));
    let led = countries_led(&sentence.part((start, at)));
    visitors.extend(led.into_iter().filter(|id| !goals.contains(id)));
    if sentence.word(last) == "của" {
        visitors.extend(countries((last, behind)));
        visitors.extend(countries_led(&sentence.part((last, behind))));
    } else if visitors.is_empty() && sentence.follows(at, phrases!("chuyến")) {
        // `Trong chuyến thăm Lào, Thủ tướng Campuchia …`
        let comma = (last - 1..behind).find(|&word| sentence.gap(word).contains(','));
        visitors.extend(comma.into_iter().flat_map(|comma| countries((comma + 1, (comma + 6).min(words)))));
    }
    (!goals.is_empty() || !is_bare && is_open(sentence, (at, end))).then_some((goals, visitors, last))
}

/// The country whose capital stands behind a visit, and the word behind it. `Washington Post` is none.
fn town(scene: &Scene<'_>, sentence: &Sentence<'_>, from: usize) -> Option<(&'static str, usize)> {
    let mut at = from;
    while let Some(end) = sentence.at(at, LEADS) {
        at = end;
    }
    let is_near = at == from || !sentence.gap(at - 1).contains([',', ';', '.']);
    let (id, end) = capital(sentence, at).filter(|_| is_near)?;
    let goes_on = sentence.is_capital(end) && sentence.gap(end - 1) == " " && !scene.is_dated(sentence, end);
    (!goes_on && scene.names.kind(id) == Some(NameKind::Country)).then_some((id, end))
}

/// The country where somebody is for a visit: `is in Vietnam for a state visit`, `arrived in Hanoi on Sunday for …`.
fn arrived(scene: &Scene<'_>, sentence: &Sentence<'_>, at: usize) -> Vec<String> {
    let comes = phrases!(
        "is in|are in|was in|were in|arrived in|arrives in|arriving in|arrive in|came to|comes to|travelled to|traveled to|\
         travels to"
    );
    let clause = clause_before(sentence, at, 12);
    let Some(end) = clause.rev().find_map(|word| sentence.at(word, comes)) else { return Vec::new() };
    match town(scene, sentence, end) {
        Some((id, _)) => vec![id.to_owned()],
        None => goals(scene, sentence, end, true).0,
    }
}

/// Whether a clause that tells of somebody who comes ends with the visit: `… và thăm cấp nhà nước, hội đàm với …`.
fn is_open(sentence: &Sentence<'_>, (at, end): Hit) -> bool {
    let is_over = end == sentence.words.len() || sentence.gap(end - 1).contains([',', ';', '.']);
    let comes = phrases!("arrived|arrives|arriving|begins|began|started|starts|pays|paid|is on|are on");
    let is_told = !sentence.follows(at, phrases!("chuyến"));
    is_over && if sentence.word(end - 1) == "visit" { sentence.has(0..at, comes) } else { is_told }
}

/// Gives a visit the days that it lasts, of which the sentence tells the first or the last: `arrived on Sunday for a
/// two-day visit`, `concluded a two-day visit`, `bắt đầu thăm … (đến hết 26-5)`.
fn lasts(scene: &Scene<'_>, sentence: &Sentence<'_>, event: &mut Event, at: usize) {
    let comes = phrases!("arrived|arrives|begins|began|started|starts|đến|tới|bắt đầu");
    let goes = phrases!("concluded|concludes|concluding|wraps up|wrapped up|ended|ends|kết thúc");
    let is_its = |one: &&Expression| event.date.is_some() && one.value() == event.date;
    let Some((told, days)) = scene.dates(sentence).find(is_its).and_then(|one| Some((one, one.days?))) else {
        return;
    };
    let Some(known) = day(days.from).filter(|_| days.from == days.to) else { return };
    let behind = sentence.word_at(event.span.end);
    let begins =
        sentence.has(0..at, comes) || sentence.has(behind..behind + 4, phrases!("began|started|bắt đầu"));
    let near = event.span.start.saturating_sub(20)..event.span.end + 20;
    let length =
        scene.mentions.iter().find(|one| one.kind == Kind::Duration && near.contains(&one.range.start));
    let length =
        length.and_then(|one| one.value()?.strip_prefix('P')?.strip_suffix('D')?.parse::<i32>().ok());
    let (from, to) = match length {
        Some(length @ 2..20) if sentence.has(at.saturating_sub(6)..at, goes) => {
            (known.plus(1 - length), known)
        }
        Some(length @ 2..20) if begins => (known, known.plus(length - 1)),
        _ => {
            let until = |one: &&Expression| is_until(sentence, one);
            let last = scene.behind(sentence, event.span.end.max(told.range.end), NEAR).filter(until);
            let last = last.and_then(|one| day(one.days?.to)).filter(|last| begins && *last > known);
            let Some(last) = last else { return };
            (known, last)
        }
    };
    let text = |day: Day| format!("{:04}-{:02}-{:02}", day.year, day.month, day.day);
    event.date = Some(format!("{}/{}", text(from), text(to)));
}

/// The day of a date that has year, month and day.
fn day(date: timex::Partial) -> Option<Day> {
    Day::new(date.year?, date.month?, date.day?)
}

/// The countries that stand from a word on, and the word behind them; of a bare verb right behind it.
fn goals(scene: &Scene<'_>, sentence: &Sentence<'_>, from: usize, is_bare: bool) -> (Vec<String>, usize) {
    let mut start = from;
    while let Some(end) = sentence.at(start, LEADS) {
        start = end;
    }
    // `thăm cấp nhà nước, sau Indonesia`: it does not say where to.
    if start > 0 && sentence.gap(start - 1).contains([',', ';', '.']) {
        return (Vec::new(), from);
    }
    let mut last = start;
    while last < sentence.words.len()
        && last < from + 12
        && (last == start || !sentence.gap(last - 1).contains([',', '(', ';', '.', ':']))
        && (last == start || sentence.at(last, STOPS).is_none())
    {
        last += 1;
    }
    let part = sentence.part((start, last));
    let found = scene.names.find_in(&part);
    let stands_first = found.first().is_some_and(|found| found.start == 0);
    let goals = if is_bare && !stands_first { Vec::new() } else { scene.parties(sentence, (start, last)) };
    let end = found.last().map_or(part.start, |found| part.start + found.end);
    (goals, sentence.word_at(end).max(from))
}
