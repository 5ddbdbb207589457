//! Meetings in English: counted, named with capitals where they are held, or told by those who met.

use chronicle::{EventKind, NameKind};
use timex::{Phrases, phrases};

use crate::{
    deeds::is_acronym,
    event::{Event, Scene},
    meeting::{describe, held_behind},
    names::Names,
    sentence::{Hit, Sentence},
};

/// Words with which the name of a meeting ends.
static HEADS: &Phrases = phrases!(
    "summit|summits|meeting|meetings|conference|conferences|forum|dialogue|consultation|session|retreat"
);
/// Numbers in words, from one on.
static NUMBERS: &Phrases =
    phrases!("inaugural|first;second;third;fourth;fifth;sixth;seventh;eighth;ninth;tenth;eleventh;twelfth");
/// Bodies of two governments.
static JOINT: &Phrases = phrases!(
    "joint commission|joint committee|joint trade|joint cabinet|joint cooperation|joint working|inter governmental|\
     intergovernmental"
);
/// What says that a paper is of the meeting behind it.
static OF: &Phrases = phrases!("statement of the|declaration of the|communiqué of the|communique of the");
/// What is done with a meeting.
static HELD: &Phrases = phrases!(
    "held|hold|holds|chaired|hosted|hosts|convened|convene|takes place|take place|took place|opens|opened|launched|\
     attended|attend|attends|attending"
);

/// What those do who come to a meeting.
static COME: &Phrases = phrases!("gathered|gather|gathers|convened|convene|met|meet");

/// Words that lead to another meeting beside what is told.
static BESIDE: &Phrases = phrases!(
    "in conjunction with the|back to back with the|on the sidelines of the|on the margins of the|ahead of the|\
     after the"
);

/// The meetings of a sentence.
pub(crate) fn gatherings(scene: &Scene<'_>, sentence: &Sentence<'_>, out: &mut Vec<Event>) {
    let mut at = 0;
    while at < sentence.words.len() {
        let number = ordinal(sentence, at);
        if at == 0 || number.is_some() {
            again(scene, sentence, at, number, out);
        }
        let found = number
            .and_then(|number| {
                counted(sentence, at, number).or_else(|| forum(scene.names, sentence, at, number.0))
            })
            .or_else(|| named(sentence, at))
            .or_else(|| small(scene, sentence, at))
            .or_else(|| of_body(scene, sentence, at))
            .or_else(|| met(sentence, at));
        let Some((whole, number)) = found else {
            at += 1;
            continue;
        };
        at = whole.1;
        let mut event = scene.event(sentence, EventKind::Meeting, whole, sentence.slice(whole).to_owned());
        event.ordinal = number;
        // What is named beside another meeting is dated by what stands right behind it alone.
        let is_beside = sentence.follows(whole.0 - usize::from(number.is_some()), BESIDE);
        let start = whole.0 - usize::from(number.is_some());
        // `… Meeting (55th AMM), which opened …`
        let reach = if sentence.gap(whole.1 - 1).contains('(') { 4 } else { 1 };
        let held = (whole.1..whole.1 + reach).find_map(|word| held_behind(scene, sentence, word));
        if held.is_some() {
            event.put_date(held);
        } else if sentence.follows(start, OF) {
            // The day on which its statement was issued may be none of its own.
            event.is_aside = true;
        } else if is_beside {
            event.put_date(scene.behind(sentence, event.span.end, 40));
        } else {
            scene.date(sentence, &mut event);
        }
        let is_word = number.is_some() && sentence.at(start, NUMBERS).is_some();
        let is_vague = is_beside || is_word || is_acronym(sentence, whole.0) && whole.1 == whole.0 + 1;
        if (is_vague || number.is_none()) && event.date.is_none() {
            continue;
        }
        describe(scene, sentence, &mut event);
        let its = if sentence.word(whole.0.saturating_sub(2)) == "its" { 10 } else { 0 };
        if event.parties.is_empty() && sentence.has(whole.0.saturating_sub(its)..whole.1, JOINT) {
            event.parties = scene.both(sentence);
        }
        // `hold post-ministerial conferences with China and Japan`
        if sentence.word(whole.1) == "with" && number.is_none() {
            let last = (whole.1 + 12).min(sentence.words.len());
            let with = scene.parties(sentence, (whole.1, last));
            event
                .parties
                .extend(with.into_iter().filter(|id| scene.names.kind(id) == Some(NameKind::Country)));
        }
        out.push(event);
    }
}

/// `the 36th ASEAN Summit`, but not `the 40th anniversary of the Dialogue`.
fn counted(sentence: &Sentence<'_>, at: usize, (number, is_word): Ordinal) -> Option<(Hit, Option<u32>)> {
    // `the 44th and 45th ASEAN Summits`
    let is_and = sentence.word(at + 1) == "and" && ordinal(sentence, at + 2).is_some();
    let start = if is_and { at + 3 } else { at + 1 };
    let (head, mut end) = sentence.find(start, HEADS).filter(|hit| hit.0 <= at + 8)?;
    let kinds =
        phrases!("meeting|and|of|asean|joint|cabinet|commission|committee|trade|working|group|vietnam|s");
    // `The Joint Commission held its 18th meeting`
    let is_its =
        sentence.word(at - usize::from(at > 0)) == "its" && sentence.has(at.saturating_sub(8)..at, JOINT);
    let is_joint = is_its || sentence.has(start..head, JOINT);
    let is_other = |word: usize| !sentence.is_capital(word) && sentence.at(word, kinds).is_none();
    if sentence.has(start..head, phrases!("anniversary")) || is_word && (start..head).any(is_other) {
        return None;
    }
    if is_joint && !sentence.is_capital(head) {
        return Some(((start, end), Some(number)));
    }
    // `the 12th meeting of the Vietnam-Japan Committee`
    if !sentence.is_capital(head) {
        let of = sentence.at(end, phrases!("of the")).filter(|of| sentence.is_capital(*of))?;
        end = (of..of + 10)
            .find(|&word| !sentence.is_capital(word) || sentence.gap(word - 1).contains([',', '(']))?;
    }
    Some(((start, end), Some(number)))
}

/// The number of a meeting, and whether it is a word.
type Ordinal = (u32, bool);

/// That of `36th`, or of `second`.
fn ordinal(sentence: &Sentence<'_>, at: usize) -> Option<Ordinal> {
    let word = sentence.word(at);
    if word.starts_with(|c: char| c.is_ascii_digit()) {
        let digits = ["st", "nd", "rd", "th"].iter().find_map(|end| word.strip_suffix(end))?;
        return Some((digits.parse().ok()?, false));
    }
    let (group, _) = sentence.which(at, NUMBERS)?;
    Some((u32::try_from(group).ok()? + 1, true))
}

/// `the second EAS`: a forum of the registry by its acronym.
fn forum(names: &Names, sentence: &Sentence<'_>, at: usize, number: u32) -> Option<(Hit, Option<u32>)> {
    if !is_acronym(sentence, at + 1) {
        return None;
    }
    let found = names.find(sentence.slice((at + 1, at + 2)));
    let is_forum = found.first().is_some_and(|found| names.kind(&found.id) == Some(NameKind::Forum));
    is_forum.then_some(((at + 1, at + 2), Some(number)))
}

/// The summit of which the text told last, with its days, or one before it: `The summit, held from …`, `the 42nd summit in
/// Labuan Bajo on May 10-11`.
fn again(
    scene: &Scene<'_>,
    sentence: &Sentence<'_>,
    at: usize,
    number: Option<Ordinal>,
    out: &mut Vec<Event>,
) {
    let number = number.filter(|(_, is_word)| !is_word);
    let head = if number.is_some() { sentence.at(at + 1, phrases!("summit")) } else { None };
    let first = (at == 0).then(|| sentence.at(0, phrases!("the summit"))).flatten();
    let Some(end) = first.or(head).filter(|end| !sentence.is_capital(end - 1)) else { return };
    let is_summit = |old: &&Event| {
        old.kind == EventKind::Meeting && old.ordinal.is_some() && old.name.ends_with("Summit")
    };
    let Some(last) = out.iter().rev().find(is_summit) else { return };
    let hit = (at, end);
    let mut event = scene.event(sentence, EventKind::Meeting, hit, last.name.clone());
    let place = sentence.start + sentence.bytes(hit).end;
    let behind = match first {
        Some(_) => (end..end + 6).find_map(|word| held_behind(scene, sentence, word)),
        None => scene.behind(sentence, place, 40),
    };
    event.put_date(behind);
    event.parties.clone_from(&last.parties);
    event.level.clone_from(&last.level);
    event.ordinal = number.map_or(last.ordinal, |(number, _)| Some(number));
    if event.date.is_some() {
        out.push(event);
    }
}

/// `the Special Summit held in Tokyo`, `held a Commemorative Summit`: words with capitals, and that it is held.
fn named(sentence: &Sentence<'_>, at: usize) -> Option<(Hit, Option<u32>)> {
    let is_joined = |at: usize| {
        let is_name = sentence.is_capital(at) && sentence.at(at, phrases!("a|an|the")).is_none();
        is_name && matches!(sentence.gap(at), " " | "-" | "." | ". " | "' " | "’ ")
    };
    if at.checked_sub(1).is_some_and(is_joined) {
        return None;
    }
    let last = (at..at + 8).find(|&last| !is_joined(last) || !sentence.is_capital(last + 1))?;
    let is_meeting = last > at && sentence.at(last, HEADS).is_some();
    // `gathered in Melbourne on 4-6 March for the Special Summit`
    let is_come = || sentence.follows(at, phrases!("for the|for a|at the")) && sentence.has(0..at, COME);
    let is_held =
        || sentence.has(at.saturating_sub(4)..at, HELD) || sentence.has(last..last + 8, HELD) || is_come();
    (is_meeting && is_held()).then(|| ((at, last + 1), None))
}

/// `the ASEAN-EU commemorative summit took place`: a head in small letters, behind those who meet.
fn small(scene: &Scene<'_>, sentence: &Sentence<'_>, at: usize) -> Option<(Hit, Option<u32>)> {
    let is_name = |at: usize| sentence.is_capital(at) && sentence.at(at, phrases!("a|an|the")).is_none();
    if !is_name(at) || at.checked_sub(1).is_some_and(|before| is_name(before) && sentence.gap(before) != ", ")
    {
        return None;
    }
    let (last, end) = sentence.find(at + 1, HEADS).filter(|hit| hit.0 < at + 7)?;
    let is_joined = (at..last).all(|word| matches!(sentence.gap(word), " " | "-" | "–"));
    let kinds =
        phrases!("commemorative|special|annual|virtual|leaders|ministerial|foreign|ministers|informal|and");
    let is_whole = (at..last).all(|word| is_name(word) || sentence.at(word, kinds).is_some());
    let is_held = || sentence.has(at.saturating_sub(4)..at, HELD) || sentence.has(end..end + 4, HELD);
    let is_meeting = is_joined && is_whole && !sentence.is_capital(last) && is_held();
    (is_meeting && !scene.named(sentence.slice((at, end))).is_empty()).then_some(((at, end), None))
}

/// `a series of annual summits of ASEAN held from 12 to 14 December`: the body stands behind.
fn of_body(scene: &Scene<'_>, sentence: &Sentence<'_>, at: usize) -> Option<(Hit, Option<u32>)> {
    let of = sentence.at(at, phrases!("summit of|summits of|meeting of|meetings of"))?;
    let of = sentence.at(of, phrases!("the")).unwrap_or(of);
    let end = (of..of + 3).find(|&end| sentence.at(end, phrases!("held")).is_some())?;
    let bodies = scene.parties(sentence, (of, end));
    let is_body = |id: &String| scene.names.kind(id) == Some(NameKind::Organisation);
    (end > of && bodies.len() == 1 && bodies.iter().all(is_body)).then_some(((at, end), None))
}

/// Words for those who meet; what they do.
static PEOPLE: &Phrases = phrases!("leaders|ministers|officials|joint committee|joint commission");
static MEET: &Phrases = phrases!(
    "hold post ministerial conferences|held post ministerial conferences|met in|met on|met at|met here|meet in|meet on|meet at|meet here|hold their next summit|hold their summit|\
     held their summit|hold a summit|held a summit|hold their annual summit|held their annual summit"
);
/// Words in small letters before those who meet.
static OFFICES: &Phrases = phrases!("and|foreign|economic|trade|finance|defence|defense|senior|health|s");

/// `The Leaders of ASEAN, Australia and New Zealand met in 2004`, `ASEAN and EU foreign ministers will meet in Brunei`.
fn met(sentence: &Sentence<'_>, at: usize) -> Option<(Hit, Option<u32>)> {
    sentence.at(at, PEOPLE)?;
    let (verb, end) = sentence.find(at, MEET).filter(|hit| hit.0 < at + 14)?;
    if sentence.has(at..verb, phrases!("not|never|said|that|who")) {
        return None;
    }
    let leads = |word: &usize| {
        let is_name = sentence.is_capital(*word) && sentence.at(*word, phrases!("a|an|the")).is_none();
        (is_name || sentence.at(*word, OFFICES).is_some()) && !sentence.gap(*word).contains([',', ';', ':'])
    };
    let first = (at.saturating_sub(8)..at).rev().take_while(leads).last().unwrap_or(at);
    // What is not over is of a meeting only where those who meet are named.
    if first == at && sentence.word(verb) != "met" && !sentence.is_capital(at) {
        return None;
    }
    // The word that leads to the place is not of the name.
    let is_place = sentence.at(verb + 1, phrases!("in|on|at|here")).is_some();
    Some(((first, if is_place { verb + 1 } else { end }), None))
}
