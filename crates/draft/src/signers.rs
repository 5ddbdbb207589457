//! Who signs or adopts a paper.

use chronicle::{EventKind, NameKind};
use timex::phrases;

use crate::{
    deeds::is_acronym,
    event::{Event, Scene, clause_before},
    frame::MET,
    papers::JOINT,
    sentence::{Hit, Sentence},
    talk::speaks_of_both,
};

/// Who signs or adopts a paper, and whether these are all of them, so that nobody of the article is to be added.
pub(crate) fn signers(
    scene: &Scene<'_>,
    sentence: &Sentence<'_>,
    hit: Hit,
    name: Hit,
) -> (Vec<String>, bool) {
    let own = scene.parties(sentence, name);
    if own.len() > 1 {
        return (own, true);
    }
    let words = sentence.words.len();
    // `was signed by Vietnam and Australia in Canberra`
    if let Some(by) = [hit.1, name.1].into_iter().find_map(|at| sentence.at(at, phrases!("by|bởi"))) {
        let by = scene.actors(sentence, (by, (by + 20).min(words)));
        if by.len() > 1 {
            return (by, true);
        }
    }
    let clause = clause_before(sentence, hit.0, 16);
    let acting = scene.actors(sentence, (clause.start, hit.0));
    let is_both = speaks_of_both(sentence);
    let is_body = |id: &String| scene.names.kind(id) == Some(NameKind::Organisation);
    if name.0 >= hit.1 && !is_both {
        // `Six more countries signed`; what is joined is not of two.
        let many = phrases!("countries|nations|states|members|nước|quốc gia");
        let is_many =
            (clause.start + 1..hit.0).any(|at| sentence.at(at, many).is_some() && is_number(sentence, at));
        let accession = phrases!("accession|gia nhập");
        let is_joined = sentence.has(name.0.saturating_sub(1)..name.1, accession);
        if is_joined || is_many && acting.is_empty() {
            return (acting, true);
        }
        // `ASEAN leaders signed the Declaration`, whoever was there, but not `ASEAN ký … với Nga`.
        let with = || sentence.has(hit.1..words, phrases!("với|with"));
        if acting.len() > 1 || matches!(acting.as_slice(), [one] if is_body(one)) && !with() {
            return (acting, true);
        }
    }
    let all = scene.actors(sentence, (0, words));
    // `Chairman's Statement of the ASEAN Summit`
    // What the chair issues is of those for whom it speaks.
    let is_chairs =
        sentence.has(name.0.saturating_sub(3)..name.1, phrases!("của chủ tịch|chairman s|chair s"));
    let are_own =
        !is_both && matches!(own.as_slice(), [one] if is_body(one)) && all.iter().all(|id| own.contains(id));
    (if are_own { own } else { all }, are_own || is_chairs && !is_both)
}

/// Those whose meeting was told last, of what its leaders adopt, or of an agreement named by its letters alone: it is not
/// of the article's two.
pub(crate) fn of_meeting(
    scene: &Scene<'_>,
    sentence: &Sentence<'_>,
    hit: Hit,
    name: Hit,
    out: &[Event],
) -> Option<Vec<String>> {
    let many = phrases!("leaders|ministers|nhà lãnh đạo|các bộ trưởng");
    let is_many = sentence.has(clause_before(sentence, hit.0, 4), many) && !speaks_of_both(sentence);
    let is_agreed = sentence.word(hit.1 - 1) == "on";
    let is_named = is_agreed || name.1 == name.0 + 1 && is_acronym(sentence, name.0);
    if !is_many && !is_named {
        return None;
    }
    // `a declaration` may be of any meeting.
    let is_small = !sentence.is_capital(name.0) && sentence.at(name.0, JOINT).is_none();
    let near = |old: &&Event| {
        let is_near = old.line == scene.line && old.span.start >= sentence.start;
        old.kind == EventKind::Meeting && (is_near || is_many && !is_small && old.line + 3 > scene.line)
    };
    let last = out.iter().rev().find(near).map(|old| old.parties.clone());
    // Leaders of two countries are those of the article.
    let are_two = || scene.pair.iter().all(|id| scene.names.kind(id) == Some(NameKind::Country));
    last.or_else(|| (is_named || is_small || !are_two()).then(Vec::new))
}

/// Whether a number stands shortly before a word: `six more countries`, `16 nước`.
fn is_number(sentence: &Sentence<'_>, at: usize) -> bool {
    let numbers = phrases!(
        "three|four|five|six|seven|eight|nine|ten|several|many|all|ba|bốn|năm|sáu|bảy|tám|chín|mười|nhiều|các"
    );
    (at.saturating_sub(2)..at)
        .any(|word| sentence.at(word, numbers).is_some() || sentence.word(word).parse::<u16>().is_ok())
}

/// Those who met, of a paper that their meeting adopts: `Hội nghị ASEAN - Nhật Bản … thông qua`, and the organisation
/// whose meeting it is.
pub(crate) fn met(
    scene: &Scene<'_>,
    sentence: &Sentence<'_>,
    paper: &Event,
    out: &[Event],
) -> Option<Vec<String>> {
    let first = if sentence.at(0, MET).is_some() { 0 } else { sentence.start };
    let here = |old: &&Event| old.line == paper.line && old.span.start >= first;
    let mut told = out.iter().rev().take_while(here).filter(|old| old.kind == EventKind::Meeting);
    let last = told.clone().next()?;
    let two = told.find(|old| old.parties.len() == 2).map(|old| old.parties.clone());
    let is_body = |id: &String| scene.names.kind(id) == Some(NameKind::Organisation);
    let body = || scene.names.find(&last.name).into_iter().map(|found| found.id).find(is_body);
    let is_its = last.parties.iter().all(is_body) && last.span.end <= paper.span.start;
    two.or_else(|| body().filter(|_| is_its).map(|id| vec![id]))
}
