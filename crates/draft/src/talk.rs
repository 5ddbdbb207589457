//! Talks of two sides: in person, by phone, received as a guest, and consultations that are counted.

use chronicle::{EventKind, Form, NameKind};
use timex::{Phrases, phrases};

use crate::{
    capitals::two_capitals,
    event::{Event, Scene, clause_before},
    meeting::{form, level, ordinal},
    sentence::{Hit, Sentence},
    sides::countries_led,
    world::LEADERS,
};

/// Words for talks; for meeting somebody; for a call; for receiving.
static TALKS: &Phrases = phrases!(
    "hội đàm trực tuyến với|hội đàm trực tuyến|hội đàm với|hội đàm|hội nghị trực tuyến với|họp trực tuyến với|held talks with|talks with|held talks|talks between|talks in|days of talks|their talks|\
     hold talks with|holds talks with|họp với|đàm phán cấp chính phủ|đàm phán với;\
     hội kiến với|hội kiến|gặp song phương|có cuộc gặp|cuộc gặp với|cuộc gặp giữa|cuộc gặp|gặp gỡ|tiếp kiến|\
     chào xã giao|có buổi làm việc với|trình quốc thư lên|met with|meeting with|called on|courtesy call on|met|meets|to meet|will meet|gặp;\
     điện đàm với|điện đàm|gọi điện|held phone talks with|phone talks with|phone talks|phone call with|\
     spoke by phone with|spoke by phone|spoke by telephone|spoke on the phone|phone call|phone conversation|\
     telephone conversation|telephone call|telephone talk|telephone talks|over the phone|video teleconference;\
     tiếp xã giao|tiếp thân mật|tiếp|received|hosted a reception for"
);
/// The groups of [`TALKS`].
const MEETING: usize = 1;
const PHONE: usize = 2;
const RECEPTION: usize = 3;

/// Titles of those who meet; what may stand before one.
pub(crate) static GUESTS: &Phrases = phrases!(
    "tổng bí thư|chủ tịch|phó chủ tịch|thủ tướng|phó thủ tướng|tổng thống|phó tổng thống|quốc vương|nhà vua|\
     nữ hoàng|hoàng thân|hoàng thái tử|thái tử|quốc vụ khanh|uỷ viên|ủy viên|bộ trưởng|thứ trưởng|quyền bộ trưởng|\
     ngoại trưởng|đại sứ|tổng thư ký|tổng giám đốc|cố vấn|đặc phái viên|trưởng ban|đoàn|người đồng cấp|đồng chí|\
     ông|bà|ngài|thượng nghị|nghị sĩ|nghị sỹ|phái đoàn|đại tướng|thượng tướng|nguyên|cựu|general secretary|party chief|communist party chief|president|prime minister|foreign minister|minister|secretary|\
     ambassador|senior|chairman|general|king|leader|his"
);
/// Words before talks that are spoken of as of some told of before.
static TOLD: &Phrases = phrases!(
    "tại|tại cuộc|tại buổi|trong|trong cuộc|trong buổi|sau|sau cuộc|sau buổi|trước|trước cuộc|trước khi|sau khi|\
     kết thúc|kết thúc cuộc|kết quả|kết quả cuộc|của cuộc|của buổi|cuộc|buổi|toàn cảnh|quang cảnh|đây là cuộc|\
     vào|nội dung|các cuộc|những cuộc|during|at|after|following"
);
/// Words that say that they may be, or are wished for.
static WISHED: &Phrases = phrases!(
    "chuẩn bị|chuẩn bị cho|tổ chức một|về việc|có thể|nếu|mong|mong muốn|muốn|sẵn sàng|đề nghị|khả năng|kế hoạch|ý định|plan to|plans to|may|could|might|hope|hopes|want|từng"
);

/// Consultations and dialogues of two sides.
static CONSULTATIONS: &Phrases = phrases!(
    "tham khảo chính trị|tham vấn chính trị|vòng tham vấn|tiến hành tham vấn|đối thoại chiến lược|\
     đối thoại chính sách quốc phòng|đối thoại quốc phòng|đối thoại chính trị|đối thoại nhân quyền|\
     tham vấn chính sách|political consultation|political consultations|strategic dialogue|\
     defence policy dialogue|defense policy dialogue|giao lưu hữu nghị quốc phòng|giao lưu quốc phòng"
);

/// Talks of two sides, in the order of the sentence.
pub(crate) fn talks(scene: &Scene<'_>, sentence: &Sentence<'_>, out: &mut Vec<Event>) {
    let first = out.len();
    consultations(scene, sentence, out);
    let mut from = 0;
    while let Some((group, (at, end))) = sentence.find_which(from, TALKS) {
        from = end;
        if is_none(sentence, (at, end), group) {
            continue;
        }
        let name = (at, name_end(scene, sentence, end));
        let mut event = scene.event(sentence, EventKind::Talks, (at, end), sentence.slice(name).to_owned());
        scene.date(sentence, &mut event);
        let is_held = sentence.follows(at, phrases!("có cuộc|có các cuộc|có buổi|có các buổi|tiến hành"));
        let is_told =
            !is_held && (sentence.follows(at, TOLD) || matches!(sentence.word(at), "cuộc" | "their"));
        let reaches = sentence.at(end, phrases!("giữa|với|cùng|between")).is_some()
            || matches!(sentence.word(end - 1), "với" | "giữa" | "with")
            || is_between(sentence, end);
        let is_vague = event.date.is_none() && (event.is_aside || is_told && !reaches);
        // With `hội đàm, hội kiến với` one of the two is enough.
        let is_doubled = out.iter().skip(first).any(|old| old.span.end + 3 > event.span.start)
            || out.iter().any(|old| event.is_in_meeting(old));
        let many = phrases!("các|những|các cuộc");
        let is_many = (event.is_ahead || !is_held) && sentence.follows(at, many)
            || event.date.is_none() && sentence.at(end, many).is_some();
        if is_vague || is_doubled || is_many {
            continue;
        }
        // Where a journey leads is not between whom talks are that are held in its course.
        let journey = sentence.find(end, phrases!("trong khuôn khổ|nhân chuyến|as part of"));
        let all = (0, journey.map_or(sentence.words.len(), |hit| hit.0));
        let start = clause_before(sentence, at, 60).start;
        let next = sentence.find(end, TALKS).map_or(all.1, |next| next.0);
        let mut clause = scene.actors(sentence, (start, all.1));
        let led = countries_led(&sentence.part((start, next)));
        if let [one] = clause.as_slice() {
            let other = led.into_iter().find(|id| id != one);
            clause.extend(other);
        }
        let mut countries = if clause.len() < 2 { scene.actors(sentence, all) } else { clause };
        if countries.is_empty()
            && let Some(two) = two_capitals(sentence, (at, end))
        {
            countries.extend(two.map(str::to_owned));
        }
        // Of more than two, they are who acts and whom the talks are with.
        if countries.len() > 2 {
            let acting = scene.actors(sentence, (start, at));
            let with = scene.actors(sentence, (end, next.min(end + 14)));
            let of = |ids: &[String]| ids.iter().take(1).cloned().collect::<Vec<_>>();
            let two = if with.len() == 2 { with } else { [of(&acting), of(&with)].concat() };
            if two.len() == 2 && two[0] != two[1] {
                countries = two;
            }
        }
        // Beside a country an organisation is one of the two only where it stands right behind.
        let named = scene.parties(sentence, (end, (end + 7).min(all.1)));
        let is_country = |id: &str| scene.names.kind(id) == Some(NameKind::Country);
        if countries.iter().any(|id| is_country(id)) {
            let acting = scene.parties(sentence, (clause_before(sentence, at, 5).start, at));
            countries.retain(|id| is_country(id) || named.contains(id) || acting.contains(id));
        }
        event.parties = scene.people(sentence, (start, next));
        if event.parties.is_empty() {
            event.parties = scene.people(sentence, (0, next));
        }
        let is_pair = scene.pair.len() == 2;
        let guest = (end..end + 2).find_map(|word| sentence.at(word, GUESTS));
        let meets_guest =
            || group != RECEPTION && end > at + 1 && guest.is_some_and(|name| sentence.is_capital(name));
        let names_some = || {
            !event.parties.is_empty()
                || speaks_of_both(sentence)
                || meets_guest()
                || group == 0 && (are_joined(sentence, at) || is_told && event.date.is_some())
                || !countries_led(sentence).is_empty()
        };
        // `họp với` and `đàm phán với` are of anybody.
        let is_open = sentence.at(at, phrases!("họp với|đàm phán với")).is_some();
        if countries.is_empty() && (is_open || !(is_pair && names_some())) {
            continue;
        }
        event.parties.extend(scene.sides(countries));
        event.form = if group == PHONE { Some(Form::Online) } else { form(sentence) };
        out.push(event);
    }
}

/// Whether the words are no talks, or such as do not take place.
fn is_none(sentence: &Sentence<'_>, (at, end): Hit, group: usize) -> bool {
    let before = |phrases| sentence.follows(at, phrases);
    // `Hội kiến trúc sư` are architects; `trực tiếp`, `giao tiếp`, `tiếp tục` are words by themselves.
    // `cuộc gặp lần thứ 4` is a meeting.
    let is_counted = (end..end + 2).any(|word| ordinal(sentence, word).is_some());
    let is_other = sentence.word(end) == "trúc"
        || is_counted
        || matches!(
            sentence.word(end),
            "đó" | "này" | "mặt" | "trên" | "theo" | "tục" | "xúc" | "cận" | "nhận"
        )
        || group == RECEPTION && before(phrases!("trực|gián|giao|kế|nối|liên|lễ|đường|cực|đón"))
        || group == MEETING && before(phrases!("hội|bắt|thường|dễ|cơ chế|được"));
    let is_weak = matches!(
        sentence.word(at),
        "tiếp"
            | "đón"
            | "gặp"
            | "làm"
            | "họp"
            | "received"
            | "meeting"
            | "called"
            | "met"
            | "meets"
            | "to"
            | "will"
    ) && at + 3 > end;
    let guest = is_guest(sentence, end) || sentence.is_capital(end) && sentence.at(end, LEADERS).is_some();
    let clause = clause_before(sentence, at, 5);
    is_other
        || sentence.at(at, phrases!("talks in")).is_some() && !is_between(sentence, end)
        || is_weak && !guest
        || Scene::is_denied(sentence, at)
        || sentence.has(clause, WISHED)
        || is_invited(sentence, at)
}

/// Whether the place of talks is told before those who hold them: `talks in Hanoi between …`.
fn is_between(sentence: &Sentence<'_>, at: usize) -> bool {
    sentence.word(at - 1) == "in" && sentence.has(at..at + 5, phrases!("between|with"))
}

/// Whether somebody is only asked to come for them: `mời ông … tới thăm và hội đàm`.
fn is_invited(sentence: &Sentence<'_>, at: usize) -> bool {
    let asks = phrases!("mời|invited|invites");
    // `đưa ra lời mời này trong cuộc điện đàm`: then they were held.
    if sentence.follows(at, TOLD) {
        return false;
    }
    clause_before(sentence, at, 16).into_iter().any(|word| {
        sentence.at(word, asks).is_some() && !sentence.follows(word, phrases!("nhận lời|theo lời"))
    })
}

/// Whether the title of one who meets stands at a word, or behind it.
fn is_guest(sentence: &Sentence<'_>, at: usize) -> bool {
    let at = sentence.at(at, phrases!("u s|the|his|her")).unwrap_or(at);
    (at..at + 2).any(|word| sentence.at(word, GUESTS).is_some())
}

/// Whether two stand joined right before a word: `Chinh and Suga held talks`.
fn are_joined(sentence: &Sentence<'_>, at: usize) -> bool {
    let is_and =
        |word: usize| sentence.is_capital(word + 1) && sentence.at(word, phrases!("and|và")).is_some();
    (at.saturating_sub(5)..at).any(|word| is_and(word) && word > 0 && sentence.is_capital(word - 1))
}

/// `hai Thủ tướng`, `hai bên`.
pub(crate) fn speaks_of_both(sentence: &Sentence<'_>) -> bool {
    let both = phrases!(
        "hai bên|hai nhà|hai thủ tướng|hai bộ trưởng|hai ngoại trưởng|hai nước|hai thứ trưởng|both sides|both leaders|both ministers|the two"
    );
    sentence.has(0..sentence.words.len(), both)
}

/// Where the name of talks ends: at a sign, a date, or a word that goes on to something else.
fn name_end(scene: &Scene<'_>, sentence: &Sentence<'_>, from: usize) -> usize {
    let stops = phrases!(
        "tại|nhân|vào|ngày|sáng|chiều|tối|trưa|để|đang|trong|về|đã|sẽ|nhằm|và có|và chứng|hôm|bên lề|trên|in|on|at|during|and"
    );
    let mut end = from;
    while end < sentence.words.len()
        && end < from + 14
        && (end == from
            || !sentence.gap(end - 1).contains(['(', ';', '.', ':', '”', '"'])
                && (!sentence.gap(end - 1).contains(',') || sentence.at(end, GUESTS).is_some()))
        && sentence.at(end, stops).is_none()
        && !scene.is_dated(sentence, end)
    {
        end += 1;
    }
    end
}

/// Consultations that have a number or a date: `Tham khảo chính trị cấp Thứ trưởng lần thứ 10`.
fn consultations(scene: &Scene<'_>, sentence: &Sentence<'_>, out: &mut Vec<Event>) {
    let mut from = 0;
    while let Some(hit) = sentence.find(from, CONSULTATIONS) {
        from = hit.1;
        let near = hit.1..(hit.1 + 16).min(sentence.words.len());
        let number =
            near.clone().find_map(|at| ordinal(sentence, at)).map(|(number, end)| (number, Some(end)));
        let before = clause_before(sentence, hit.0, 3).find_map(|at| ordinal(sentence, at));
        let (number, end) = match number.or_else(|| before.map(|(number, _)| (number, None))) {
            Some((number, end)) => (Some(number), end.unwrap_or(hit.1)),
            None => (None, hit.1),
        };
        let name = (hit.0, end);
        let mut event = scene.event(sentence, EventKind::Talks, name, sentence.slice(name).to_owned());
        event.ordinal = number;
        scene.date(sentence, &mut event);
        let is_general = sentence.follows(hit.0, phrases!("cơ chế|các cơ chế|các|những|kết quả|đây là"));
        let is_held = number.is_some() || event.date.is_some();
        if Scene::is_denied(sentence, hit.0) || is_general && number.is_none() || !is_held {
            continue;
        }
        event.parties = scene.people(sentence, (0, sentence.words.len()));
        event.parties.extend(scene.sides(scene.actors(sentence, (0, sentence.words.len()))));
        event.level = level(sentence.slice((hit.0, (end + 4).min(sentence.words.len()))));
        event.form = form(sentence);
        out.push(event);
        from = end;
    }
}
