//! Papers that are signed or adopted, and plans with their years.

use chronicle::{EventKind, NameKind};
use timex::tag::Granularity;
use timex::{Phrases, phrases};

use crate::{
    deeds::is_acronym,
    event::{Event, Scene, clause_before},
    meeting::held_behind,
    sentence::{Hit, Sentence},
    signers::{met, of_meeting, signers},
    talk::GUESTS,
};

/// Words for papers.
pub(crate) static PAPERS: &Phrases = phrases!(
    "tuyên bố|kế hoạch|thông cáo|thông báo chung|hiến chương|chương trình|nghị quyết|hiệp định|\
     bản ghi nhớ|biên bản|thỏa thuận|thoả thuận|hiệp ước|lộ trình|khung|chiến lược|văn kiện|\
     văn kiện gia nhập|instruments of accession|instrument of accession|decision|consensus|vision|charter|convention|pact|\
     joint statement|vision statement|joint communique|joint communiqué|declaration|memorandum|treaty|protocol|statement|program|programme|agreement|agreements|memoranda|treaties|protocols|mou|mous|deals|plan|công ước|nghị định thư|ý định thư",
);

/// The name of a paper that begins at or shortly behind a word.
pub(crate) fn paper(sentence: &Sentence<'_>, from: usize, reach: usize) -> Option<Hit> {
    let hit = sentence.find(from, PAPERS).filter(|hit| hit.0 <= from + reach)?;
    let mut end = hit.1;
    while end < sentence.words.len() && end < hit.0 + 22 {
        let stops = phrases!(
            "cũng như|dịp|nhằm|với mục|trong|tại|ngày|trên cơ sở|để|nêu|giai đoạn|cho giai đoạn|on|at|by|which|và chứng|\
             sau|hồi|vào"
        );
        let is_number = sentence.word(end).starts_with(|c: char| c.is_ascii_digit());
        if sentence.gap(end - 1).contains([',', '.', ';', '…', '”', '"'])
            || sentence.gap(end - 1).contains('(') && is_number
            || sentence.at(end, stops).is_some()
            || is_year(sentence, end)
        {
            break;
        }
        end += 1;
    }
    Some((hit.0, end))
}

/// Whether `năm 2019` stands at a word.
fn is_year(sentence: &Sentence<'_>, at: usize) -> bool {
    sentence.word(at) == "năm" && sentence.word(at + 1).parse::<u16>().is_ok_and(|year| year > 999)
}

/// Papers that are one though their name begins with a small letter: `ra tuyên bố chung`.
pub(crate) static JOINT: &Phrases = phrases!(
    "tuyên bố chung|thông cáo chung|thông cáo báo chí chung|tuyên bố báo chí chung|tuyên bố tầm nhìn|thông báo chung|\
     tuyên bố của chủ tịch|joint statement|joint declaration|joint communique|joint communiqué|joint vision statement|\
     chairman ' s statement"
);
/// How far behind a paper the date may stand whose anniversary is kept, in bytes.
const NEAR: usize = 16;
/// Words before an act that say that it is to come.
static AHEAD: &Phrases = phrases!("chuẩn bị|đến nay|dự kiến");
/// Words for a ceremony's being held.
static HELD: &Phrases = phrases!("được tổ chức|diễn ra");
/// Words before an act that only wish for it.
static WISHED: &Phrases = phrases!(
    "sớm|tiến tới|hướng tới|đi đến|thúc đẩy|xem xét|look forward to|looks forward to|looked forward to|looking forward to|hope|\
     hopes|hoped"
);
/// Agreements that more than two have made.
static OF_MANY: &Phrases = phrases!("rcep|cptpp|tpp|unclos|wto|doc|công ước|convention");
/// Words before an act that say that it is told in passing.
static BEFORE: &Phrases = phrases!("sau khi|triển khai|thực hiện|kể từ khi|trên cơ sở");

/// Papers signed or adopted.
pub(crate) fn papers(scene: &Scene<'_>, sentence: &Sentence<'_>, out: &mut Vec<Event>) {
    let signing = phrases!("lễ ký kết|lễ ký|ký kết|đã ký|cùng ký|ký|lễ trao|signed|signing of|signature of");
    let adopting = phrases!(
        "thông qua|ra tuyên bố|ra thông cáo|ra thông báo|công bố|đưa ra tuyên bố|adopted|issued|released|been agreed on|was agreed on|were agreed on|adoption of|release of|issuance of"
    );
    for (phrases, kind) in [(signing, EventKind::Signing), (adopting, EventKind::Document)] {
        let mut from = 0;
        while let Some(hit) = sentence.find(from, phrases) {
            from = hit.1;
            let Some(mut name) = acted_on(scene, sentence, hit, kind) else { continue };
            // `Kế hoạch Hành động cũng được thông qua`
            while name.1 > name.0 + 1 && sentence.at(name.1 - 1, phrases!("cũng|đã|được|sẽ|vừa")).is_some()
            {
                name.1 -= 1;
            }
            let is_told = |old: &&Event| {
                let bytes = sentence.bytes((hit.0, hit.1));
                let act = matches!(old.kind, EventKind::Signing | EventKind::Document);
                act && old.line == scene.line && old.span.contains(&(sentence.start + bytes.start))
            };
            if out.iter().any(|old| is_told(&old)) {
                continue;
            }
            let before = |words, phrases| sentence.has(clause_before(sentence, hit.0, words), phrases);
            // `đàm phán, ký kết hiệp định` speaks of signing as such.
            let is_general =
                sentence.has(hit.0.saturating_sub(4)..hit.0, phrases!("đàm phán|liên quan|có hay không|nếu"));
            if is_general || Scene::is_denied(sentence, hit.0) || before(6, WISHED) {
                continue;
            }
            let whole = (hit.0.min(name.0), hit.1.max(name.1));
            let mut event = scene.event(sentence, kind, whole, sentence.slice(name).trim_end().to_owned());
            // `40 năm Ngày hai nước ký Hiệp ước (18/7/1977)`; `Tuyên bố này` is of those told of before.
            let is_kept = before(10, phrases!("kỷ niệm|năm ngày|anniversary"));
            if is_kept {
                let is_this = matches!(sentence.word(name.1 - 1), "này" | "đó" | "trên");
                event.put_date(scene.behind(sentence, event.span.end, NEAR).filter(|_| !is_this));
                event.is_ahead = false;
            } else if before(6, AHEAD) || sentence.has(hit.0.saturating_sub(6)..hit.0, phrases!("sau khi")) {
                // What is still to be signed has no date yet.
                event.is_ahead = true;
            } else {
                event.is_aside = before(6, BEFORE);
                // `Lễ trao … Hiệp ước năm 2019 được tổ chức chiều nay`: the year is the paper's.
                let held = sentence.find(hit.1, HELD).filter(|_| sentence.word(hit.0) == "lễ");
                let held = held.and_then(|held| held_behind(scene, sentence, held.0));
                match held {
                    Some(_) => event.put_date(held),
                    None => scene.date(sentence, &mut event),
                }
            }
            // Of what is kept, or was signed, the sentence says when; some paper that shall be signed at some time is none.
            let is_vague =
                name.1 < hit.1 && !event.is_ahead || event.is_ahead && !sentence.is_capital(name.0);
            if event.date.is_none() && (is_kept || is_vague) {
                continue;
            }
            let (parties, mut are_all) = signers(scene, sentence, hit, name);
            event.parties = parties;
            if event.parties.is_empty()
                && let Some(parties) = of_meeting(scene, sentence, hit, name, out)
            {
                (event.parties, are_all) = (parties, true);
            }
            let has_met = event.parties.len() < 2
                && !are_all
                && met(scene, sentence, &event, out).is_some_and(|met| {
                    event.parties = met;
                    true
                });
            // What many have made is not of the article's two: who they are is left open.
            if event.parties.len() < 2 && !are_all && sentence.has(name.0..name.1, OF_MANY) {
                if name.1 == name.0 + 1 && event.date.is_some() {
                    event.parties.clear();
                    from = whole.1;
                    out.push(event);
                }
                continue;
            }
            // What an organisation makes by itself is its own.
            let is_own =
                |one: &String| scene.names.kind(one) != Some(NameKind::Country) && !scene.pair.contains(one);
            if !has_met && !are_all && !matches!(event.parties.as_slice(), [one] if is_own(one)) {
                event.parties = scene.sides(event.parties);
            }
            let other = second(scene, sentence, &event, whole.1);
            out.push(event);
            out.extend(other);
            from = whole.1;
        }
    }
}

/// The paper that goes on from one under the same verb, with a date of its own: `… on July 17, 1995 and the PCA on June
/// 27, 2012`.
fn second(scene: &Scene<'_>, sentence: &Sentence<'_>, first: &Event, end: usize) -> Option<Event> {
    let own = scene.behind(sentence, first.span.end, NEAR).filter(|one| one.value() == first.date)?;
    let start = sentence.at(sentence.word_at(own.range.end), phrases!("and the|and a|and an|and|và"))?;
    let one = scene.dates(sentence).find(|one| one.range.start >= own.range.end)?;
    let mut last = sentence.word_at(one.range.start);
    while last > start && sentence.follows(last, phrases!("on|in|ngày|năm|vào|tháng|hồi")) {
        last -= 1;
    }
    let name = (start, last);
    let is_paper = sentence.at(start, PAPERS).is_some()
        || (start..last).all(|word| sentence.is_capital(word) || sentence.at(word, PAPERS).is_some());
    let is_short = start.max(end) < last && last < start + 14;
    let is_whole = (start..last.saturating_sub(1)).all(|word| !sentence.gap(word).contains([',', ';', '(']));
    if !is_paper || !is_short || !is_whole {
        return None;
    }
    let mut event = scene.event(sentence, first.kind, name, sentence.slice(name).to_owned());
    event.put_date(scene.behind(sentence, event.span.end, NEAR));
    event.parties.clone_from(&first.parties);
    event.date.is_some().then_some(event)
}

/// The paper that is signed or adopted: behind the verb, or before it where the date stands right behind.
fn acted_on(scene: &Scene<'_>, sentence: &Sentence<'_>, hit: Hit, kind: EventKind) -> Option<Hit> {
    // `chữ ký`, `thư ký`
    if sentence.follows(hit.0, phrases!("chữ|thư|nhật|đăng|bút|tốc|lưu")) {
        return None;
    }
    let is_bare = hit.1 == hit.0 + 1 && sentence.word(hit.0) == "ký";
    if kind == EventKind::Signing
        && let Some(name) = by_acronym(sentence, hit)
    {
        return Some(name);
    }
    if let Some(name) = passive(sentence, hit) {
        return Some(name);
    }
    let heads = || (hit.0.saturating_sub(24)..hit.0).rev().filter(|&at| sentence.at(at, PAPERS).is_some());
    let named = || heads().find(|&at| sentence.is_capital(at));
    // `The Agreement … was signed on 27 February 2009`
    if sentence.follows(hit.0, phrases!("was|were|been|được")) && !is_bare {
        return named()
            .or_else(|| heads().next().filter(|_| kind == EventKind::Signing))
            .map(|head| (head, hit.0 - 1));
    }
    // `ký năm văn kiện`: five of them.
    // `the Free Trade Agreement, signed in Hanoi on 30 June 2019,`
    let is_clause = hit.0.checked_sub(1).is_some_and(|before| sentence.gap(before).starts_with(','));
    if is_clause && sentence.word(hit.0) == "signed" && matches!(sentence.word(hit.1), "in" | "on" | "at") {
        return named().map(|head| (head, hit.0));
    }
    if is_bare && (scene.is_dated(sentence, hit.1) || is_year(sentence, hit.1)) {
        return named().map(|head| (head, hit.0));
    }
    // The paper's own word may be part of the verb: `ra Tuyên bố`.
    let own = phrases!("bố|cáo|báo");
    let start = if sentence.at(hit.1 - 1, own).is_some() && hit.1 - hit.0 > 2 { hit.1 - 2 } else { hit.1 };
    let name = paper(sentence, start, if is_bare { 2 } else { 6 })?;
    let is_named = sentence.is_capital(name.0) || sentence.at(name.0, JOINT).is_some();
    // `The leaders adopted a declaration on …`
    let declared = phrases!("declaration|communique|communiqué");
    let leaders = phrases!("leaders|ministers|summit|meeting|asean|members");
    let is_named = is_named
        || kind == EventKind::Document
            && sentence.at(name.0, declared).is_some()
            && sentence.has(hit.0.saturating_sub(3)..hit.0, leaders)
            && scene.dates(sentence).next().is_some();
    // `5 năm ký kết quan hệ đối tác chiến lược`
    let weak = phrases!(
        "chiến lược|chương trình|kế hoạch|khung|lộ trình|tuyên bố|statement|program|programme|vision|decision|consensus"
    );
    let agreed = sentence.at(name.0, phrases!("programme of action|program of action")).is_some();
    let is_signed = || kind == EventKind::Signing && (agreed || sentence.at(name.0, weak).is_none());
    Some(name).filter(|_| is_named || is_signed())
}

/// The paper of `ký DOC tại Phnom Penh`, `RCEP được ký ngày 15/11`.
fn by_acronym(sentence: &Sentence<'_>, hit: Hit) -> Option<Hit> {
    let known = phrases!("doc|coc|tac|rcep|cptpp|evfta|evipa|vkfta|aanzfta|afta|unclos");
    let is_paper = |at: usize| is_acronym(sentence, at) && sentence.at(at, known).is_some();
    let before = || {
        let verb = hit.0.checked_sub(1).filter(|&at| sentence.word(at) == "được")?;
        let verb = if sentence.follows(verb, phrases!("đã")) { verb - 1 } else { verb };
        verb.checked_sub(1)
    };
    let at = Some(hit.1).filter(|&at| is_paper(at)).or_else(|| before().filter(|&at| is_paper(at)))?;
    Some((at, at + 1))
}

/// The paper of `Hai văn kiện được Thủ tướng hai nước ký …`, of `the DOC signed in …` and `The TAC was signed …`.
fn passive(sentence: &Sentence<'_>, hit: Hit) -> Option<Hit> {
    let before = |at: usize| at.checked_sub(1).filter(|&before| is_acronym(sentence, before));
    let is_done = matches!(sentence.word(hit.0), "signed" | "adopted" | "issued");
    let is_ahead = sentence.follows(hit.0, phrases!("to be|be"));
    if is_done && !is_ahead && matches!(sentence.word(hit.1), "in" | "on" | "at" | "by") {
        let verb = if sentence.follows(hit.0, phrases!("was|were")) { hit.0 - 1 } else { hit.0 };
        if let Some(acronym) = before(verb) {
            return Some((acronym, acronym + 1));
        }
        // `the Chairman's Statement of the 43rd ASEAN Summit issued in Jakarta on September 6`
        let heads = (hit.0.saturating_sub(12)..hit.0).rev();
        let mut heads = heads.filter(|&at| sentence.is_capital(at) && sentence.at(at, PAPERS).is_some());
        let is_whole = |head: usize| (head..hit.0 - 1).all(|word| !sentence.gap(word).contains([',', ';']));
        return heads.next().filter(|&head| verb == hit.0 && is_whole(head)).map(|head| (head, hit.0));
    }
    // `the Five-Point Consensus, which had been agreed on 24 April 2021`
    if sentence.word(hit.1 - 1) == "on" {
        let mut heads = (hit.0.saturating_sub(8)..hit.0).rev();
        let head = heads.find(|&at| sentence.is_capital(at) && sentence.at(at, PAPERS).is_some())?;
        let names = (head.saturating_sub(4)..head).rev();
        let first = names.take_while(|&at| sentence.is_capital(at) && matches!(sentence.gap(at), " " | "-"));
        return Some((first.last().unwrap_or(head), head + 1));
    }
    let is_act = sentence.word(hit.0) == "ký";
    let verb = (hit.0.saturating_sub(8)..hit.0).rev().find(|&at| sentence.word(at) == "được")?;
    let is_clause = (verb..hit.0).all(|word| !sentence.gap(word).contains([',', ';', ':']));
    let is_theirs =
        sentence.has(verb..hit.0, GUESTS) || sentence.has(verb..hit.0, phrases!("hai nước|hai bên"));
    let mut heads = (verb.saturating_sub(16)..verb).filter(|&at| sentence.at(at, PAPERS).is_some());
    let is_whole = |head: usize| (head..verb).all(|word| !sentence.gap(word).contains([',', ';', ':']));
    let head = heads.find(|&head| is_whole(head))?;
    (is_act && is_clause && is_theirs && verb + 1 < hit.0).then_some((head, verb))
}

/// A list of papers that the next sentence may give.
#[derive(Clone, Copy)]
pub(crate) struct List {
    /// Whether they are still to be adopted.
    is_ahead: bool,
}

/// The list that a sentence announces: `khoảng 40 văn kiện được … thông qua; trong đó …`.
pub(crate) fn announced(sentence: &Sentence<'_>) -> Option<List> {
    let has = |phrases| sentence.has(0..sentence.words.len(), phrases);
    let is_list =
        has(phrases!("văn kiện|documents")) && has(phrases!("thông qua|ký kết|adopt|adopted|signed"));
    is_list.then(|| List { is_ahead: has(phrases!("sẽ|dự kiến|will|expected")) })
}

/// The papers that such a list names, each with a capital: `trong đó, đáng chú ý là Thông báo chung …, Kế hoạch …`.
pub(crate) fn listed(scene: &Scene<'_>, sentence: &Sentence<'_>, list: List, out: &mut Vec<Event>) {
    if sentence.at(0, phrases!("trong đó|bao gồm|gồm|gồm có|including|among them")).is_none() {
        return;
    }
    let mut from = 0;
    while let Some(name) = paper(sentence, from, sentence.words.len()) {
        from = name.1;
        // `kế hoạch` within the name of a paper, or as a common word, names none.
        if !sentence.is_capital(name.0) {
            continue;
        }
        let mut event = scene.event(sentence, EventKind::Document, name, sentence.slice(name).to_owned());
        event.parties = scene.named(sentence.slice(name));
        event.is_ahead |= list.is_ahead;
        out.push(event);
    }
}

/// Plans that are made by two.
static AGREED: &Phrases = phrases!(
    "kế hoạch hành động|chương trình hành động|plan of action|program of action|programme of action|action plan"
);

/// Plans with their years: `Kế hoạch Hành động ASEAN-Nga giai đoạn 2016-2020`.
pub(crate) fn plans(scene: &Scene<'_>, sentence: &Sentence<'_>, out: &mut Vec<Event>) {
    let heads = phrases!(
        "kế hoạch|chương trình hành động|chương trình|lộ trình|khuôn khổ|chiến lược|thỏa thuận|\
     plan of action|program of action|programme of action|action plan|plan"
    );
    let range = sentence.start..sentence.start + sentence.text.len();
    for one in scene.mentions.iter().filter(|one| range.contains(&one.range.start)) {
        let Some(days) =
            one.days.filter(|days| days.from.year != days.to.year && one.granularity == Granularity::Year)
        else {
            continue;
        };
        let at = sentence.word_at(one.range.start);
        let head = (at.saturating_sub(16)..at)
            .rev()
            .find(|&word| sentence.at(word, heads).is_some() && sentence.is_capital(word));
        let Some(head) = head else { continue };
        let mut event = scene.event(
            sentence,
            EventKind::Plan,
            (head, at),
            sentence.slice((head, at)).trim_end().to_owned(),
        );
        event.span.end = one.range.end;
        event.date = Some(days.to_string());
        event.is_printed = true;
        event.date_words = Some(one.words.clone());
        event.parties = scene.parties(sentence, (head, at));
        if event.parties.is_empty() {
            event.parties = scene.parties(sentence, (0, sentence.words.len()));
        }
        // What two agree on is theirs where nobody is named.
        if event.parties.is_empty() && sentence.at(head, AGREED).is_some() {
            event.parties = scene.sides(Vec::new());
        }
        out.push(event);
    }
}
