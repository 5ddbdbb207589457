//! Meetings and press conferences.

use chronicle::{EventKind, Form, NameKind};
use timex::{Phrases, phrases, tag::Expression};

use crate::{
    dated::is_until,
    event::{Event, Scene, clause_before},
    sentence::{Hit, Sentence},
    text::key,
};

/// Words with which the name of a meeting begins.
static MEETINGS: &Phrases = phrases!(
    "hội nghị|kỳ họp|kì họp|khóa họp|khoá họp|phiên họp|cuộc họp|cuộc gặp|diễn đàn|đối thoại|đại hội đồng|\
     phiên khai mạc|phiên bế mạc|lễ khai mạc|lễ bế mạc|tọa đàm|hội thảo|tuần lễ cấp cao|\
     họp nội các|họp ủy ban|họp uỷ ban|họp hội đồng",
);
/// Words of meetings that only talk of two sides: they are read as talks.
static TALKS: &Phrases = phrases!(
    "đối thoại chiến lược|đối thoại chính sách|đối thoại quốc phòng|đối thoại chính trị|đối thoại nhân quyền"
);
/// Words behind which the name of a meeting is over.
static STOPS: &Phrases = phrases!(
    "tại|do|vào|ngày|diễn ra|được|sẽ|đã|theo|với|từ|trong|để|khi|bằng|nhằm|là|dưới|và các|cho|sáng|chiều|\
     tối|on|in|at|was|is|were|will|opened|took|held|from|hosted|chủ trì|có|thúc|ra|thông qua|phát biểu|\
     nêu|vừa|như|kỷ niệm lần|cũng|trình|trên|tổ chức|khai mạc|bế mạc|hôm|lúc|sau|trước|sắp|nhân|ở|hồi|\
     gồm|bao gồm|và hội nghị|và cuộc|và diễn đàn|và cấp cao|đang|bắt đầu|kết thúc|thành công|lần này|năm nay|dự kiến",
);
/// The levels at which people meet, parted by `|`.
const LEVEL_WORDS: &str = "cấp cao|bộ trưởng|thứ trưởng|quan chức cao cấp|quan chức|chuyên viên|nghị viện|summit|\
     ministers|ministerial|senior officials|leaders";

/// The number behind `lần thứ`, and the word behind it.
pub(crate) fn ordinal(sentence: &Sentence<'_>, at: usize) -> Option<(u32, usize)> {
    let number_at = sentence.at(at, phrases!("lần thứ|lần|phiên thứ|khóa thứ|khoá thứ|kỳ thứ"))?;
    let word = sentence.word(number_at);
    let words = ["nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười"];
    let named = (1..).zip(words).find(|(_, name)| *name == word).map(|(number, _)| number);
    let first = if word == "đầu" { Some(1) } else { None };
    word.parse().ok().or(named).or(first).map(|number| (number, number_at + 1))
}

/// The number right behind the acronym that ends a meeting's name: `Hội nghị Cấp cao ASEAN 33`.
fn bare_ordinal(sentence: &Sentence<'_>, at: usize) -> Option<(u32, usize)> {
    let before = sentence.slice((at.checked_sub(1)?, at));
    let is_acronym = before.len() > 2 && before.chars().all(char::is_uppercase);
    let is_joined = matches!(sentence.gap(at - 1), " " | "-" | " -");
    let number = sentence.word(at).parse().ok().filter(|number| (2..100).contains(number));
    number.filter(|_| is_acronym && is_joined).map(|number| (number, at + 1))
}

/// The level that a name has.
pub(crate) fn level(name: &str) -> Option<String> {
    let name = key(name);
    LEVEL_WORDS.split('|').find(|word| name.contains(word)).map(str::to_owned)
}

/// How the sentence says that people met.
pub(crate) fn form(sentence: &Sentence<'_>) -> Option<Form> {
    let has = |phrases| sentence.has(0..sentence.words.len(), phrases);
    if has(phrases!("trực tuyến|online|virtual|virtually|cầu truyền hình")) {
        let both = has(phrases!("kết hợp trực tiếp|trực tiếp kết hợp|trực tiếp và trực tuyến"));
        return Some(if both { Form::Hybrid } else { Form::Online });
    }
    has(phrases!("trực tiếp|in person")).then_some(Form::InPerson)
}

/// The end of a meeting's name that begins at a word.
fn name_end(scene: &Scene<'_>, sentence: &Sentence<'_>, hit: Hit) -> (usize, Option<u32>) {
    let (mut at, mut number) = (hit.1, None);
    while at < sentence.words.len() && at < hit.0 + 24 {
        let has = |signs: &[char]| sentence.gap(at - 1).contains(signs);
        let is_over = has(&[',', '.', ';', ':', '…', '"', '”']);
        let bare = || bare_ordinal(sentence, at).filter(|_| !scene.is_dated(sentence, at));
        let counted = ordinal(sentence, at).or_else(bare).filter(|_| !is_over);
        if let Some((found, end)) = counted {
            // `Kỳ họp lần thứ 39 Ủy ban liên Chính phủ …`: the name goes on.
            if number.is_some() || at > hit.1 + 1 {
                return (end, number.or(Some(found)));
            }
            (at, number) = (end, Some(found));
            continue;
        }
        // `các Quan chức Cao cấp (SOM) ASEAN`: the name goes on.
        let is_closed = has(&[')']) && !(sentence.gap(at - 1) == ") " && sentence.is_capital(at));
        if is_over || is_closed || sentence.at(at, STOPS).is_some() || scene.is_dated(sentence, at) {
            break;
        }
        at += 1;
    }
    (at, number)
}

/// Meetings with a capital that have a number, a day, or both, and others with a number and parties.
pub(crate) fn meetings(scene: &Scene<'_>, sentence: &Sentence<'_>, out: &mut Vec<Event>) {
    let mut from = 0;
    while let Some(hit) = sentence.find(from, MEETINGS) {
        from = hit.1;
        // `các Hội nghị Thượng đỉnh` are of a kind, none of them is meant; `Trung tâm Hội nghị` is a house.
        let is_held = sentence.follows(hit.0, phrases!("diễn ra|diễn ra các|khai mạc|khai mạc các"));
        if !is_held && sentence.follows(hit.0, phrases!("các|những|trung tâm|nhà|cung"))
            || sentence.at(hit.0, TALKS).is_some()
        {
            continue;
        }
        let first = if sentence.word(hit.1) == "các" { hit.1 + 1 } else { hit.1 };
        let is_named = sentence.is_capital(hit.0) || is_held && sentence.is_capital(first);
        let (end, number) = name_end(scene, sentence, hit);
        // `lễ khai mạc Hội nghị …`: the conference is the meeting.
        let opening = phrases!("lễ khai mạc|lễ bế mạc|phiên khai mạc|phiên bế mạc");
        let inner = sentence.find(hit.1, MEETINGS).filter(|inner| inner.1 < end);
        let hit = inner.filter(|_| sentence.at(hit.0, opening).is_some()).unwrap_or(hit);
        let whole = (hit.0, end);
        from = end;
        let mut event = scene.event(sentence, EventKind::Meeting, whole, sentence.slice(whole).to_owned());
        event.ordinal = number;
        // What a meeting is part of, or is prepared for, is dated by what stands right behind it alone.
        let is_frame = sentence.follows(
            hit.0,
            phrases!(
                "trong khuôn khổ|bên lề|nhân dịp|chuẩn bị cho|về|kể từ|chào mừng|sau|kết quả|tại các|trình"
            ),
        );
        let held = held_behind(scene, sentence, end);
        if held.is_some() {
            event.put_date(held);
        } else if is_frame {
            event.put_date(scene.behind(sentence, event.span.end, 40));
        } else {
            scene.date(sentence, &mut event);
        }
        // `các nước ASEAN họp Ủy ban …`, `dự phiên họp hẹp các nhà lãnh đạo APEC`
        let is_body =
            |id: &str| matches!(scene.names.kind(id), Some(NameKind::Organisation | NameKind::Forum));
        let members = || scene.parties(sentence, (clause_before(sentence, hit.0, 5).start, hit.0));
        let meets = || sentence.word(hit.0) == "họp" && !members().is_empty();
        let comes = || {
            sentence.follows(hit.0, phrases!("dự|tham dự|chủ trì"))
                && scene.names.find(&event.name).iter().any(|found| is_body(&found.id))
        };
        let is_named = is_named || meets() || comes();
        let has_day = event.date.as_ref().is_some_and(|date| date.len() >= 7);
        let is_short = end - hit.0 < if event.ordinal.is_some() { 4 } else { 5 };
        if is_short
            || key(&event.name).contains("liên quan")
            || event.ordinal.is_none() && (!has_day || !is_named)
        {
            continue;
        }
        describe(scene, sentence, &mut event);
        let name = key(&event.name);
        let is_committee =
            ["ban liên chính phủ", "hỗn hợp", "nội các chung"].iter().any(|words| name.contains(words));
        if event.parties.is_empty() && is_committee {
            event.parties = scene.both(sentence);
        }
        if event.parties.is_empty() && sentence.word(hit.0) == "họp" {
            event.parties = members();
        }
        let is_known = || !scene.names.find(&event.name).is_empty();
        if sentence.is_capital(hit.0) || !event.parties.is_empty() || is_known() {
            out.push(event);
        }
    }
    committees(scene, sentence, out);
    acronyms(scene, sentence, out);
    listed(scene, sentence, out);
}

/// The date of a meeting behind the word for its being held, which stands shortly behind its name, after a comma too: `…,
/// dự kiến tổ chức vào tháng 11`, `…, held on April 25-26`.
pub(crate) fn held_behind<'s>(
    scene: &'s Scene<'_>,
    sentence: &Sentence<'_>,
    end: usize,
) -> Option<&'s Expression> {
    let held = phrases!(
        "dự kiến tổ chức|dự kiến diễn ra|dự kiến được tổ chức|sẽ diễn ra|sẽ được tổ chức|được tổ chức|diễn ra|held|\
         which was held|which opened|which opens|to be held|scheduled for|took place"
    );
    let behind = sentence.at(end, held)?;
    let one = scene.behind(sentence, sentence.start + sentence.bytes((end, behind)).end, 60)?;
    Some(one).filter(|one| !is_until(sentence, one) || one.days.is_some_and(|days| days.from != days.to))
}

/// Bodies of two governments.
static BODIES: &Phrases = phrases!(
    "ủy ban hỗn hợp|uỷ ban hỗn hợp|ủy ban liên chính phủ|uỷ ban liên chính phủ|ủy ban hợp tác|uỷ ban hợp tác|\
     ủy ban chỉ đạo|uỷ ban chỉ đạo|ủy ban hợp tác song phương|ủy ban biên giới|uỷ ban biên giới"
);
/// How far behind the name of a body its verb and the number may stand, in words.
const REACH: usize = 16;

/// A body of two that meets: `Ủy ban hỗn hợp Việt Nam - Campuchia họp phiên thứ 21`.
fn committees(scene: &Scene<'_>, sentence: &Sentence<'_>, out: &mut Vec<Event>) {
    let mut from = 0;
    while let Some(hit) = sentence.find(from, BODIES) {
        from = hit.1;
        let meets = phrases!("nhóm họp|tiến hành họp|họp phiên|họp");
        // `Ủy ban …, họp báo` and `Kỳ họp Ủy ban …` are others.
        let is_one = |&(at, end): &Hit| {
            at < hit.1 + REACH
                && sentence.word(end) != "báo"
                && (hit.0..at).all(|word| !sentence.gap(word).contains([',', ';', ':']))
        };
        let Some((at, end)) = sentence.find(hit.1, meets).filter(is_one) else { continue };
        let name = sentence.slice((hit.0, at)).trim_end().to_owned();
        let mut event = scene.event(sentence, EventKind::Meeting, (hit.0, end), name);
        if Scene::is_denied(sentence, at) || out.iter().any(|old| event.is_in_meeting(old)) {
            continue;
        }
        event.ordinal =
            (at..at + REACH / 2).find_map(|word| ordinal(sentence, word)).map(|(number, _)| number);
        scene.date(sentence, &mut event);
        if event.ordinal.is_some() || event.date.is_some() {
            describe(scene, sentence, &mut event);
            if event.parties.len() < 2 {
                event.parties = scene.sides(event.parties);
            }
            out.push(event);
        }
    }
}

/// Forums of the registry that one sentence with a day lists: `gồm Cấp cao ASEAN+3, Cấp cao Đông Á và …`.
fn listed(scene: &Scene<'_>, sentence: &Sentence<'_>, out: &mut Vec<Event>) {
    let Some(list) = sentence.find(0, phrases!("gồm có|bao gồm|gồm|như|trong đó có|including"))
    else {
        return;
    };
    let names = sentence.part((list.1, sentence.words.len()));
    let forums = scene.names.find_in(&names).into_iter();
    let forums: Vec<_> =
        forums.filter(|found| scene.names.kind(&found.id) == Some(NameKind::Forum)).collect();
    if forums.len() < 2 {
        return;
    }
    for found in forums {
        let bytes = names.start + found.start..names.start + found.end;
        let hit = (sentence.word_at(bytes.start), sentence.word_at(bytes.end));
        let is_told = out.iter().any(|old| {
            old.kind == EventKind::Meeting && old.span.start < bytes.end && bytes.start < old.span.end
        });
        let name = sentence.slice(hit);
        let mut event = scene.event(sentence, EventKind::Meeting, hit, name.to_owned());
        scene.date(sentence, &mut event);
        if !is_told && event.date.as_ref().is_some_and(|date| date.len() > 7) {
            describe(scene, sentence, &mut event);
            out.push(event);
        }
    }
}

/// `AMM 53 … được tổ chức từ ngày 9-12/9`.
fn acronyms(scene: &Scene<'_>, sentence: &Sentence<'_>, out: &mut Vec<Event>) {
    let held = phrases!(
        "được tổ chức|tổ chức|diễn ra|khai mạc|sẽ họp|họp|took place|was held|will be held|opens|opened"
    );
    let comes = phrases!("chủ trì|dự|tham dự|chair|chairs|chaired|attend|attends|attended");
    for at in 0..sentence.words.len() {
        let text = sentence.slice((at, at + 1));
        let number = sentence.word(at + 1).parse().ok().filter(|number| (1..100).contains(number));
        let is_acronym = text.chars().count() > 2
            && text.chars().all(char::is_uppercase)
            && matches!(sentence.gap(at), " " | "-");
        let Some(number) = number.filter(|_| is_acronym) else { continue };
        let is_held = sentence.find(at, held).is_some_and(|hit| hit.0 <= at + 12);
        // `8-10/9 là Đại hội đồng AIPA 41; 9-12/9 là AMM 53`
        let is_item = sentence.follows(at, phrases!("là")) && at > 1 && scene.is_dated(sentence, at - 2);
        if !is_held && !is_item && !sentence.follows(at, comes) {
            continue;
        }
        let whole = (at, at + 2);
        let mut event = scene.event(sentence, EventKind::Meeting, whole, sentence.slice(whole).to_owned());
        event.ordinal = Some(number);
        scene.date(sentence, &mut event);
        if event.date.is_some() {
            describe(scene, sentence, &mut event);
            out.push(event);
        }
    }
}

/// Level, host and form.
pub(crate) fn describe(scene: &Scene<'_>, sentence: &Sentence<'_>, event: &mut Event) {
    event.level = level(&event.name);
    event.form = form(sentence);
    let host = sentence.find(0, phrases!("đăng cai|chủ trì|hosted by|host|chairs|chaired"));
    if let Some(host) = host {
        event.host = scene.parties(sentence, (0, host.0)).pop();
    }
    event.parties = scene.named(&event.name);
    if event.parties.is_empty() {
        // `AMM 53`: the forum's own name says whose it is.
        let forums = scene.names.find(&event.name).into_iter();
        let mut forums = forums.filter(|found| scene.names.kind(&found.id) == Some(NameKind::Forum));
        event.parties =
            forums.next().map_or_else(Vec::new, |forum| scene.named(scene.names.label(&forum.id)));
    }
    // `Hội nghị Thượng đỉnh Kinh doanh Việt Nam` is about one's own country.
    if matches!(event.parties.as_slice(), [one] if one == "viet-nam") {
        event.parties.clear();
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
    scene.date(sentence, &mut event);
    if event.date.is_some() {
        event.parties = scene.people(sentence, (0, sentence.words.len()));
        out.push(event);
    }
}
