//! What a state or an organisation does by itself, and what becomes of a paper: accession, ratification, entry into
//! force, the chair, and how an organisation began.

use chronicle::{EventKind, NameKind};
use timex::tag::Granularity;
use timex::{Phrases, phrases};

use crate::{
    event::{Event, Scene, clause_before, is_party},
    papers::{PAPERS, paper},
    sentence::{Hit, Sentence},
};

/// Words for joining a treaty; for passing or ratifying one; for its coming into force; for taking the chair; for
/// passing it on; and for the beginning of an organisation.
static DEEDS: &Phrases = phrases!(
    "acceded|did so|done so|gia nhập hiệp ước|gia nhập hiệp định|gia nhập công ước;\
     ratified|phê chuẩn|thông qua;\
     came into force|came into effect|come into force|come into effect|entered into force|enter into force|took effect|takes effect|\
     chính thức có hiệu lực|bắt đầu có hiệu lực|có hiệu lực;\
     assumed|assumes|assume|took over|takes over|take over|chính thức đảm nhiệm|đảm nhiệm|đảm nhận|tiếp nhận|\
     tiếp quản;\
     gavel passes to|chair passes to|chairmanship passes to|presidency passes to;\
     was founded|was born|was set up|được thành lập|thành lập|ra đời"
);
/// The groups of [`DEEDS`].
const JOINS: usize = 0;
const PASSES: usize = 1;
const FORCE: usize = 2;
const CHAIRS: usize = 3;
const HANDS_ON: usize = 4;
const BEGINS: usize = 5;

/// Words before a deed that say that it may be, or should.
static WISHED: &Phrases = phrases!(
    "should|could|may|might|would|hope|hopes|hoped|expected|until|once|when|before|if|to|sớm|mong|mong muốn|đề nghị|thúc đẩy|khi|\
     trước khi|để|nhằm|nếu|cần|chờ|trình"
);
/// Bodies that pass a treaty.
static PARLIAMENTS: &Phrases = phrases!("quốc hội|nghị viện|national assembly|parliament|senate|congress");
/// Words for the chair.
static CHAIR: &Phrases = phrases!("chairmanship|chair|presidency|chủ tịch|chairman");
/// How far behind a deed its date may stand, in bytes.
const NEAR: usize = 64;

/// The deeds of which a sentence tells, each with a date of its own.
pub(crate) fn deeds(scene: &Scene<'_>, sentence: &Sentence<'_>, out: &mut Vec<Event>) {
    let mut from = 0;
    while let Some((group, hit)) = sentence.find_which(from, DEEDS) {
        from = hit.1;
        let clause = clause_before(sentence, hit.0, 6);
        if Scene::is_denied(sentence, hit.0) || group != BEGINS && sentence.has(clause, WISHED) {
            continue;
        }
        let found = match group {
            JOINS => joins(scene, sentence, hit, out),
            PASSES => passes(scene, sentence, hit),
            FORCE => force(scene, sentence, hit, out),
            CHAIRS => chairs(scene, sentence, hit),
            HANDS_ON => next_chair(scene, sentence, hit),
            BEGINS => begins(scene, sentence, hit),
            _ => None,
        };
        let Some(event) = found.filter(|event| event.date.is_some()) else { continue };
        let others = if group == JOINS { row(scene, sentence, &event) } else { Vec::new() };
        out.push(event);
        out.extend(others);
    }
}

/// A deed with the date that stands behind it, else the day with which its sentence begins.
fn deed(scene: &Scene<'_>, sentence: &Sentence<'_>, kind: EventKind, hit: Hit, name: Hit) -> Event {
    let mut event = scene.event(sentence, kind, hit, sentence.slice(name).trim_end().to_owned());
    let lead = || {
        let day = |one: &&timex::tag::Expression| one.granularity <= Granularity::Month;
        scene.dates(sentence).next().filter(day).filter(|one| one.range.start < sentence.start + 20)
    };
    event.put_date(scene.behind(sentence, event.span.end, NEAR).or_else(lead));
    event
}

/// `Norway acceded to the Treaty of Amity and Cooperation in July 2013`; behind one of these `New Zealand did so`.
fn joins(scene: &Scene<'_>, sentence: &Sentence<'_>, hit: Hit, out: &[Event]) -> Option<Event> {
    let verb = sentence.word(hit.0);
    let is_again = matches!(verb, "did" | "done");
    let told = || out.last().filter(|old| old.line == scene.line && old.kind == EventKind::Milestone);
    // `acceded to the request`
    let is_paper = || paper(sentence, hit.0, 5).is_some() || acronym(sentence, hit.1, 3).is_some();
    let name = if is_again {
        told().filter(|old| old.name.starts_with("acceded"))?.name.clone()
    } else if sentence.word(hit.1) == "to" && !is_paper() {
        return None;
    } else {
        let end = paper(sentence, hit.0, 5).map(|name| name.1).or_else(|| acronym(sentence, hit.1, 3));
        sentence.slice((hit.0, end.unwrap_or(hit.1))).to_owned()
    };
    let subject = clause_before(sentence, hit.0, 20);
    let mut event = deed(scene, sentence, EventKind::Milestone, hit, hit);
    name.trim_end().clone_into(&mut event.name);
    event.parties = scene.parties(sentence, (subject.start, hit.0));
    Some(event).filter(|event| !event.parties.is_empty())
}

/// Those who joined too, each with a date: `…, and the European Union on 12 July 2012`.
fn row(scene: &Scene<'_>, sentence: &Sentence<'_>, first: &Event) -> Vec<Event> {
    let mut all = Vec::new();
    let dates = scene.dates(sentence).skip_while(|one| one.value() != first.date);
    let dates: Vec<_> = dates.collect();
    for two in dates.windows(2) {
        let [one, next] = two else { break };
        let (start, end) = (sentence.word_at(one.range.end), sentence.word_at(next.range.start));
        let is_short = end <= start + 6 && sentence.at(start, phrases!("and|và")).is_some();
        let parties = scene.parties(sentence, (start, end));
        if !is_short || parties.len() != 1 {
            break;
        }
        let mut event = scene.event(sentence, first.kind, (start, end), first.name.clone());
        event.parties = parties;
        event.put_date(Some(next));
        all.push(event);
    }
    all
}

/// `Vietnam ratified the agreement`, `Quốc hội Campuchia thông qua`.
fn passes(scene: &Scene<'_>, sentence: &Sentence<'_>, hit: Hit) -> Option<Event> {
    let before = clause_before(sentence, hit.0, 10);
    let is_parliament = sentence.has(before.clone(), PARLIAMENTS);
    let name = paper(sentence, hit.1, 3);
    let is_treaty = |name: Hit| {
        let treaties = phrases!(
            "hiệp định|hiệp ước|nghị định thư|công ước|văn kiện|hiến chương|agreement|treaty|protocol|convention|\
             charter|pact"
        );
        sentence.at(name.0, treaties).is_some()
    };
    let is_dated = scene.is_dated(sentence, hit.1 + usize::from(sentence.word(hit.1) == "hôm"));
    let by_resolution = sentence.at(hit.1, phrases!("theo|by|with")).is_some() || is_dated;
    let fits = match name {
        Some(name) if is_treaty(name) => is_parliament || sentence.word(hit.0) != "thông",
        _ => is_parliament && by_resolution,
    };
    let parties = scene.actors(sentence, (before.start, hit.0));
    if !fits || parties.len() != 1 {
        return None;
    }
    // The resolution's own date, if that is all there is, is the day.
    let end = name.filter(|name| is_treaty(*name)).map_or(hit.1, |name| name.1);
    let mut event = deed(scene, sentence, EventKind::Document, (hit.0, end), (hit.0, end));
    event.parties = parties;
    Some(event)
}

/// `Hiệp định EVFTA có hiệu lực từ ngày 1/8/2020`; of `các văn kiện` those are meant that the line has just told of.
fn force(scene: &Scene<'_>, sentence: &Sentence<'_>, hit: Hit, out: &[Event]) -> Option<Event> {
    let heads = || (hit.0.saturating_sub(24)..hit.0).rev().filter(|&at| sentence.at(at, PAPERS).is_some());
    let breaks = |at: usize| (at..hit.0).any(|word| sentence.gap(word).contains([',', ';', ':']));
    let named = heads().find(|&at| sentence.is_capital(at) && !breaks(at));
    let is_act = |old: &&Event| matches!(old.kind, EventKind::Signing | EventKind::Document);
    let told = out.last().filter(is_act).filter(|old| old.line == scene.line);
    let start = match named {
        Some(head) => (head.saturating_sub(8)..head)
            .rev()
            .take_while(|&word| sentence.is_capital(word) && matches!(sentence.gap(word), " " | "-" | "–"))
            .last()
            .filter(|first| sentence.at(*first, phrases!("the|this")).is_none())
            .or_else(|| (head.saturating_sub(8)..head).find(|&word| is_name(sentence, word, head)))
            .unwrap_or(head),
        None => heads().next().filter(|_| told.is_some())?,
    };
    let of = told.filter(|_| named.is_none());
    let name = (start, hit.0);
    // `Công ước có hiệu lực`: which, is not told.
    let is_bare = named == Some(start) && sentence.slice(name).split_whitespace().count() < 3;
    if of.is_none() && is_bare {
        return None;
    }
    let mut event = deed(scene, sentence, EventKind::Milestone, (start, hit.1), (start, hit.1));
    // What the sentence begins with is the day of something else.
    event.date = None;
    event.put_date(scene.behind(sentence, event.span.end, NEAR));
    event.parties = match of {
        Some(old) => old.parties.clone(),
        None => scene.named(sentence.slice(name)),
    };
    Some(event)
}

/// Whether words with capitals lead from one without a break to another.
fn is_name(sentence: &Sentence<'_>, at: usize, head: usize) -> bool {
    let is_article = sentence.at(at, phrases!("a|an|the|this")).is_some();
    !is_article
        && (at..head).all(|word| sentence.is_capital(word) && matches!(sentence.gap(word), " " | "-" | "–"))
}

/// `Brunei assumed the ASEAN chairmanship`, `Lào nhận chuyển giao vai trò Chủ tịch … và chính thức đảm nhiệm từ …`.
fn chairs(scene: &Scene<'_>, sentence: &Sentence<'_>, hit: Hit) -> Option<Event> {
    let behind = sentence.find(hit.1, CHAIR).filter(|chair| chair.0 < hit.1 + 7);
    let is_vietnamese = !sentence.word(hit.0).is_ascii();
    let before = || (0..hit.0).rev().find_map(|at| sentence.at(at, CHAIR).map(|end| (at, end)));
    let chair =
        behind.or_else(|| before().filter(|_| is_vietnamese && scene.is_dated(sentence, hit.1 + 1)))?;
    let (first, last) = (chair.0.min(hit.0), chair.1.max(hit.1));
    // Who takes it stands before both, and is a country.
    let start = clause_before(sentence, first, 12).start;
    let taker = scene.parties(sentence, (start, first));
    let [taker] = taker.as_slice() else { return None };
    // `The Indonesian banker takes over`
    let place = scene.names.find_in(&sentence.part((start, first))).pop()?.end;
    let place = sentence.part((start, first)).start + place;
    let behind = sentence.word_at(place);
    let between = phrases!("will|has|had|officially|formally|s");
    let is_its = is_vietnamese || (behind..first).all(|word| sentence.at(word, between).is_some());
    if scene.names.kind(taker) != Some(NameKind::Country) || !is_its {
        return None;
    }
    let mut event = deed(scene, sentence, EventKind::Milestone, (first, last), (first, last));
    event.put_date(scene.behind(sentence, event.span.end, NEAR));
    // `đảm nhiệm vai trò Chủ tịch ASEAN năm 2020` was all that year.
    if is_vietnamese && event.date.as_ref().is_none_or(|date| date.len() < 7) {
        return None;
    }
    let of = scene.parties(sentence, (chair.0.saturating_sub(2), (chair.1 + 3).min(sentence.words.len())));
    event.parties = vec![taker.clone()];
    event.parties.extend(of.into_iter().filter(|id| scene.names.kind(id) == Some(NameKind::Organisation)));
    Some(event)
}

/// `The gavel passes to Laos next year`.
fn next_chair(scene: &Scene<'_>, sentence: &Sentence<'_>, hit: Hit) -> Option<Event> {
    let taker = scene.parties(sentence, (hit.1, (hit.1 + 3).min(sentence.words.len())));
    let mut event = deed(scene, sentence, EventKind::Milestone, hit, (hit.0, hit.1 + 1));
    event.parties = taker;
    Some(event).filter(|event| event.parties.len() == 1)
}

/// `ASEAN was founded in 1967`, `kể từ khi thành lập ngày 8/8/1967, ASEAN …`.
fn begins(scene: &Scene<'_>, sentence: &Sentence<'_>, hit: Hit) -> Option<Event> {
    let names = scene.names.find_in(sentence);
    let at = |place: usize| sentence.word_at(sentence.start + place);
    let mut event = deed(scene, sentence, EventKind::Milestone, hit, hit);
    event.date = None;
    event.put_date(scene.behind(sentence, event.span.end, 24));
    let is_body = |id: &str| {
        matches!(scene.names.kind(id), Some(NameKind::Organisation | NameKind::Forum))
            && (is_party(scene.names, id) || id.starts_with("asean"))
    };
    let end = scene.dates(sentence).find(|one| one.range.start >= event.span.end)?.range.end;
    let behind = sentence.word_at(end);
    let is_its = |first: usize, last: usize| {
        let follows = first == behind && sentence.gap(behind.saturating_sub(1)).contains(',');
        last == hit.0 || follows && !sentence.word(hit.0).is_ascii()
    };
    let body =
        names.into_iter().find(|found| is_body(&found.id) && is_its(at(found.start), at(found.end)))?;
    event.parties = if is_party(scene.names, &body.id) {
        vec![body.id]
    } else {
        scene.named(sentence.text.get(body.start..body.end)?)
    };
    Some(event).filter(|event| !event.parties.is_empty())
}

/// The end of a word of capitals only that stands shortly behind a word: `acceded to the TAC`.
pub(crate) fn acronym(sentence: &Sentence<'_>, from: usize, reach: usize) -> Option<usize> {
    (from..from + reach).find(|&at| is_acronym(sentence, at)).map(|at| at + 1)
}

/// Whether a word is of capitals only, three or more.
pub(crate) fn is_acronym(sentence: &Sentence<'_>, at: usize) -> bool {
    let word = sentence.slice((at, at + 1));
    word.len() > 2 && word.chars().all(char::is_uppercase)
}
