//! Summits by their short names, without the word for a meeting: `Cấp cao ASEAN 6`, `dự Cấp cao 44, 45`, `Cấp cao Đông Á lần thứ
//! 15`, `Cấp cao ASEAN - Australia`.

use chronicle::EventKind;
use timex::phrases;

use crate::{
    event::{Event, Scene},
    meeting::{describe, ordinal},
    sentence::{Hit, Sentence},
    world::ASEAN,
};

/// How far behind its name the date of a summit may begin, in bytes.
const NEAR: usize = 60;

/// Adds the summits that a sentence names so and dates, each number by itself.
pub(crate) fn summits(scene: &Scene<'_>, sentence: &Sentence<'_>, out: &mut Vec<Event>) {
    let mut from = 0;
    while let Some(hit) = sentence.find(from, phrases!("cấp cao|thượng đỉnh")) {
        from = hit.1;
        let is_other = sentence.follows(
            hit.0,
            phrases!("hội nghị|tuần lễ|kỳ|cuộc|quan chức|họp|phiên|phiên họp|trước thềm|các|loạt|đối thoại"),
        );
        if is_other || !sentence.is_capital(hit.0) {
            continue;
        }
        let (end, numbers) = named(sentence, hit);
        let name = sentence.slice((hit.0, end)).trim_end().to_owned();
        let is_of_two = scene.named(&name).len() == 2;
        if numbers.is_empty() && !is_of_two {
            continue;
        }
        from = end;
        let mut event = scene.event(sentence, EventKind::Meeting, (hit.0, end), name);
        if out.iter().any(|old| event.is_in_meeting(old)) {
            continue;
        }
        date(scene, sentence, &mut event);
        if event.date.as_ref().is_none_or(|date| date.len() < "2020-09".len()) {
            continue;
        }
        describe(scene, sentence, &mut event);
        if event.parties.is_empty() {
            event.parties = vec![ASEAN.to_owned()];
        }
        for number in numbers.iter().copied().map(Some).chain(numbers.is_empty().then_some(None)) {
            out.push(Event { ordinal: number, ..event.clone() });
        }
    }
}

/// The end of a summit's name that begins with these words, and its numbers.
fn named(sentence: &Sentence<'_>, hit: Hit) -> (usize, Vec<u32>) {
    let mut at = hit.1;
    // The names of those who meet have capitals.
    while at < hit.1 + 5 && sentence.is_capital(at) && !sentence.gap(at - 1).contains([',', ';', '.', '(']) {
        at += 1;
    }
    if let Some((number, end)) = ordinal(sentence, at) {
        return (end, vec![number]);
    }
    let mut numbers = Vec::new();
    let number = |at: usize| sentence.word(at).parse().ok().filter(|number| (2..70).contains(number));
    while let Some(found) = number(at).filter(|_| numbers.len() < 3) {
        // `Cấp cao 6 nước`, `Cấp cao 44/2024`
        let is_count = sentence.gap(at) == " "
            && sentence.at(at + 1, phrases!("nước|bên|quốc gia|ngày|tháng|năm")).is_some();
        if is_count || sentence.gap(at).starts_with(['/', '.', '%']) {
            break;
        }
        numbers.push(found);
        at += 1;
        let next = sentence.at(at, phrases!("và")).unwrap_or(at);
        let goes_on = matches!(sentence.gap(at - 1), ", " | " ") && number(next).is_some();
        if !goes_on {
            break;
        }
        at = next;
    }
    (at, numbers)
}

/// Gives a summit the date behind its name, after a comma only where it follows at once; else that of its sentence, but not
/// where it is spoken of beside something else.
fn date(scene: &Scene<'_>, sentence: &Sentence<'_>, event: &mut Event) {
    let end = event.span.end;
    let at_once = || {
        let gap = |place: usize| sentence.text.get(end - sentence.start..place - sentence.start);
        let behind = |place: usize| gap(place).is_some_and(|gap| matches!(gap.trim(), "," | "(" | ", ngày"));
        scene.dates(sentence).find(|one| one.range.start >= end && behind(one.range.start))
    };
    let behind = scene.behind(sentence, end, NEAR).or_else(at_once);
    let at = sentence.word_at(event.span.start);
    let is_beside = sentence.follows(
        at,
        phrases!("sau|trước|từ sau|kể từ|bên lề|tại|trong|nhân|chuẩn bị|chuẩn bị cho|cho|về|của|và|từ|hướng tới|kết quả"),
    );
    if behind.is_some() {
        event.put_date(behind);
    } else if !is_beside {
        scene.date(sentence, event);
    }
}
