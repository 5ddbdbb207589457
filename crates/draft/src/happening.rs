//! Meetings, visits, talks and press conferences.

use chronicle::{EventKind, Form};
use timex::tag::Granularity;
use timex::{Phrases, phrases};

use crate::{
    event::{Event, Scene},
    sentence::{Hit, Sentence},
    text::key,
};

/// Words with which the name of a meeting begins.
const MEETINGS: &Phrases = phrases!(
    "hội nghị|kỳ họp|phiên họp|cuộc họp|diễn đàn|đối thoại|đại hội đồng|tham khảo chính trị|\
     phiên khai mạc|phiên bế mạc|lễ khai mạc|lễ bế mạc|tọa đàm|hội thảo",
);
/// Words behind which the name of a meeting is over.
const STOPS: &Phrases = phrases!(
    "tại|do|vào|ngày|diễn|được|sẽ|đã|theo|với|từ|trong|để|khi|bằng|nhằm|là|dưới|và các|cho|sáng|chiều|\
     tối|on|in|at|was|is|were|will|opened|took|held|from|hosted|chủ trì|có|thúc|ra|thông qua|phát biểu|\
     nêu|vừa|như|kỷ niệm lần|cũng|trình|trên",
);
/// The levels at which people meet, parted by `|`.
const LEVEL_WORDS: &str = "cấp cao|bộ trưởng|thứ trưởng|quan chức cao cấp|quan chức|chuyên viên|nghị viện|summit|\
     ministers|ministerial|senior officials|leaders";

/// The number behind `lần thứ`, and the word behind it.
fn ordinal(sentence: &Sentence<'_>, at: usize) -> Option<(u32, usize)> {
    let number_at = sentence.at(at, phrases!("lần thứ|lần"))?;
    let word = sentence.word(number_at);
    let words = ["nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười"];
    let named = (1..).zip(words).find(|(_, name)| *name == word).map(|(number, _)| number);
    let first = if word == "đầu" { Some(1) } else { None };
    word.parse().ok().or(named).or(first).map(|number| (number, number_at + 1))
}

/// The end of a meeting's name that begins at a word.
fn name_end(scene: &Scene<'_>, sentence: &Sentence<'_>, hit: Hit) -> (usize, Option<u32>) {
    let mut at = hit.1;
    while at < sentence.words.len() && at < hit.0 + 24 {
        if let Some((number, end)) = ordinal(sentence, at) {
            return (end, Some(number));
        }
        let gap = sentence.gap(at - 1);
        let is_dated = sentence.words.get(at).is_some_and(|word| {
            let place = word.range.start;
            scene
                .mentions
                .iter()
                .any(|one| one.range.contains(&place) && one.granularity <= Granularity::Month)
        });
        if gap.contains([',', '.', ';', ':', '…', '"', '”']) || sentence.at(at, STOPS).is_some() || is_dated
        {
            break;
        }
        at += 1;
    }
    (at, None)
}

/// Meetings with a capital, that have a number, a day, or both.
pub(crate) fn meetings(scene: &Scene<'_>, sentence: &Sentence<'_>, out: &mut Vec<Event>) {
    let mut from = 0;
    while let Some(hit) = sentence.find(from, MEETINGS) {
        from = hit.1;
        // `các Hội nghị Thượng đỉnh` are of a kind, none of them is meant.
        if !sentence.is_capital(hit.0) || sentence.follows(hit.0, phrases!("các|những")) {
            continue;
        }
        let (end, number) = name_end(scene, sentence, hit);
        let whole = (hit.0, end);
        from = end;
        let mut event = scene.event(sentence, EventKind::Meeting, whole, sentence.slice(whole).to_owned());
        event.ordinal = number;
        // What a meeting is part of, or is prepared for, is not dated by the sentence.
        let is_frame =
            sentence.follows(hit.0, phrases!("trong khuôn khổ|bên lề|nhân dịp|chuẩn bị cho|về|kể từ"));
        if !is_frame {
            scene.date(sentence, event.span.start, &mut event);
        }
        let words = end - hit.0;
        if words < 4
            || key(&event.name).contains("liên quan")
            || event.ordinal.is_none() && event.date.as_ref().is_none_or(|date| date.len() < 7)
        {
            continue;
        }
        describe(scene, sentence, &mut event);
        out.push(event);
    }
    english(scene, sentence, out);
    acronyms(scene, sentence, out);
}

/// `the 36th ASEAN Summit`.
fn english(scene: &Scene<'_>, sentence: &Sentence<'_>, out: &mut Vec<Event>) {
    let heads = phrases!("summit|meeting|conference|forum|dialogue|consultation");
    for at in 0..sentence.words.len() {
        let word = sentence.word(at);
        let digits = ["st", "nd", "rd", "th"].iter().find_map(|end| word.strip_suffix(end));
        let Some(number) = digits.and_then(|digits| digits.parse().ok()) else { continue };
        let Some(hit) =
            sentence.find(at + 1, heads).filter(|hit| hit.0 <= at + 8 && sentence.is_capital(hit.0))
        else {
            continue;
        };
        let whole = (at + 1, hit.1);
        let mut event = scene.event(sentence, EventKind::Meeting, whole, sentence.slice(whole).to_owned());
        event.ordinal = Some(number);
        scene.date(sentence, event.span.start, &mut event);
        describe(scene, sentence, &mut event);
        out.push(event);
    }
}

/// `AMM 53 … được tổ chức từ ngày 9-12/9`.
fn acronyms(scene: &Scene<'_>, sentence: &Sentence<'_>, out: &mut Vec<Event>) {
    let held =
        phrases!("được tổ chức|diễn ra|khai mạc|sẽ họp|họp|took place|was held|will be held|opens|opened");
    for at in 0..sentence.words.len() {
        let text = sentence.slice((at, at + 1));
        let number = sentence.word(at + 1).parse().ok().filter(|number| (1..100).contains(number));
        let is_acronym = text.chars().count() > 2
            && text.chars().all(char::is_uppercase)
            && matches!(sentence.gap(at), " " | "-");
        let Some(number) = number.filter(|_| is_acronym) else { continue };
        if sentence.find(at, held).is_none_or(|hit| hit.0 > at + 12) {
            continue;
        }
        let whole = (at, at + 2);
        let mut event = scene.event(sentence, EventKind::Meeting, whole, sentence.slice(whole).to_owned());
        event.ordinal = Some(number);
        scene.date(sentence, event.span.start, &mut event);
        if event.date.is_some() {
            describe(scene, sentence, &mut event);
            out.push(event);
        }
    }
}

/// Level, host and form.
fn describe(scene: &Scene<'_>, sentence: &Sentence<'_>, event: &mut Event) {
    let name = key(&event.name);
    event.level = LEVEL_WORDS.split('|').find(|word| name.contains(word)).map(str::to_owned);
    let all = 0..sentence.words.len();
    if sentence.has(all.clone(), phrases!("trực tuyến|online|virtual|virtually|cầu truyền hình")) {
        let both = sentence.has(all, phrases!("kết hợp trực tiếp|trực tiếp kết hợp|trực tiếp và trực tuyến"));
        event.form = Some(if both { Form::Hybrid } else { Form::Online });
    } else if sentence.has(all, phrases!("trực tiếp|in person")) {
        event.form = Some(Form::InPerson);
    }
    let host = sentence.find(0, phrases!("đăng cai|chủ trì|hosted by|host|chairs|chaired"));
    if let Some(host) = host {
        event.host = scene.parties(sentence, (0, host.0)).pop();
    }
    event.parties = scene.named(&event.name);
}

/// Official visits.
pub(crate) fn visits(scene: &Scene<'_>, sentence: &Sentence<'_>, out: &mut Vec<Event>) {
    let phrases = phrases!(
        "thăm chính thức|thăm cấp nhà nước|thăm và làm việc|thăm làm việc|thăm hữu nghị|official visit to|\
     state visit to|working visit to|paid an official visit|thăm thiện chí"
    );
    let Some(hit) = sentence.find(0, phrases).filter(|hit| !Scene::is_denied(sentence, hit.0)) else {
        return;
    };
    let end = (hit.1 + 8).min(sentence.words.len());
    let goal = scene.parties(sentence, (hit.1, end)).into_iter().next();
    let Some(goal) = goal else { return };
    let mut event = scene.event(
        sentence,
        EventKind::Visit,
        (hit.0, hit.1 + 1),
        sentence.slice((hit.0, (hit.1 + 2).min(end))).to_owned(),
    );
    scene.date(sentence, event.span.start, &mut event);
    event.parties = vec![goal];
    for id in people(scene, sentence, (0, sentence.words.len()))
        .into_iter()
        .chain(scene.parties(sentence, (0, hit.0)))
    {
        if !event.parties.contains(&id) {
            event.parties.push(id);
        }
    }
    out.push(event);
}

/// The persons of the registry in some words.
fn people(scene: &Scene<'_>, sentence: &Sentence<'_>, within: Hit) -> Vec<String> {
    let mut all: Vec<String> = Vec::new();
    for found in scene.names.find_in(&sentence.part(within)) {
        if scene.names.kind(&found.id) == Some(chronicle::NameKind::Person) && !all.contains(&found.id) {
            all.push(found.id);
        }
    }
    all
}

/// Talks of two sides.
pub(crate) fn talks(scene: &Scene<'_>, sentence: &Sentence<'_>, out: &mut Vec<Event>) {
    let phrases = phrases!(
        "hội đàm với|hội kiến|điện đàm với|gặp song phương|hội đàm trực tuyến|held talks with|talks with|\
     met with|có cuộc gặp|tiếp kiến"
    );
    let Some(hit) = sentence.find(0, phrases).filter(|hit| {
        // `Hội kiến trúc sư` are architects.
        !Scene::is_denied(sentence, hit.0) && sentence.word(hit.1) != "trúc"
    }) else {
        return;
    };
    let name = sentence.slice((hit.0, (hit.1 + 8).min(sentence.words.len()))).to_owned();
    let mut event = scene.event(sentence, EventKind::Talks, hit, name);
    scene.date(sentence, event.span.start, &mut event);
    event.parties = people(scene, sentence, (0, sentence.words.len()));
    for id in scene.parties(sentence, (0, sentence.words.len())) {
        if !event.parties.contains(&id) {
            event.parties.push(id);
        }
    }
    if !event.parties.is_empty() {
        out.push(event);
    }
}

/// Press conferences.
pub(crate) fn press(scene: &Scene<'_>, sentence: &Sentence<'_>, out: &mut Vec<Event>) {
    let Some(hit) = sentence.find(0, phrases!("họp báo|press conference|press briefing")) else { return };
    // `Tại họp báo, …` speaks of one told of before.
    let is_told = sentence.follows(hit.0, phrases!("tại|tại buổi|tại cuộc"));
    if is_told {
        return;
    }
    let mut event = scene.event(
        sentence,
        EventKind::Press,
        hit,
        sentence.slice((hit.0, (hit.1 + 10).min(sentence.words.len()))).to_owned(),
    );
    scene.date(sentence, event.span.start, &mut event);
    if event.date.is_some() {
        event.parties = people(scene, sentence, (0, sentence.words.len()));
        out.push(event);
    }
}
