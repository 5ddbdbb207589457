//! Steps of a partnership, and beginnings.

use chronicle::{EventKind, Level, NameKind};
use timex::tag::{Expression, Granularity};
use timex::{Phrases, phrases};

use crate::{
    event::{Event, Scene, clause_before},
    sentence::{Hit, Sentence},
};

static UPGRADES: &Phrases = phrases!(
    "nâng cấp|nâng tầm|nâng quan hệ|nâng mối quan hệ|đưa quan hệ|nâng khuôn khổ|nâng|upgrade|upgraded|\
     upgrading|upgrade of|elevate|elevated|elevating|elevation of|raise|raised|raising|lift up|lift|lifted|moved their ties|moved ties|moved their relations|moved relations|\
     move their ties|move ties",
);
static ESTABLISH: &Phrases = phrases!(
    "thiết lập quan hệ|xác lập quan hệ|thiết lập khuôn khổ|xác lập khuôn khổ|thiết lập|xác lập|trở thành|\
     thành|lập quan hệ|lập|establish|established|establishing|establishment of|become|became|set up|setting up|\
     entered into|launch|launched|forge|forged|formed|form|forming|announced a|announced the|announce a|announce the|\
     announced their|công bố thiết lập|tuyên bố thiết lập",
);
/// What leads to one on which two agree: `nhất trí hướng tới Đối tác chiến lược`.
static TOWARDS: &Phrases = phrases!(
    "hướng tới|tiến tới|hướng đến|work towards|work toward|working towards|working toward|move towards|move toward|\
     moving towards|moving toward"
);
/// What says that it is only meant.
static INTENT: &Phrases = phrases!(
    "sẽ|tiến tới|hướng tới|mong muốn|ủng hộ|đề nghị|đề xuất|xem xét|khả năng|sớm|có thể|phấn đấu|\
     nghiên cứu|sẵn sàng|kỳ vọng|will|would|consider|hope|hopes|propose|proposed|committed to|agreed to|agreeing to|towards|toward|possible|\
     possibility|aim|intend|dự kiến|lộ trình",
);
/// The same in the words right before it, in its clause: `nhất trí nâng cấp`, `should promptly upgrade`.
static MEANT: &Phrases = phrases!(
    "nhất trí|thống nhất|đồng ý|cần|nên|should|must|need to|agree to|agrees to|agreed to|ready to|want to|wants to|\
     plan to|plans to|plans for|seek to|seeks to|urged|call for|calls for|called for"
);
/// Words for the levels, from the highest down.
static LEVEL_WORDS: &Phrases = phrases!(
    "đối tác hợp tác chiến lược toàn diện|đối tác chiến lược toàn diện|comprehensive strategic partnership|\
     comprehensive strategic partners;\
     đối tác chiến lược sâu rộng|đối tác chiến lược tăng cường|extensive strategic partnership|\
     enhanced strategic partnership|an enhanced one;\
     đối tác hợp tác chiến lược|đối tác chiến lược|strategic partnership|strategic partners;\
     đối tác hợp tác toàn diện|đối tác toàn diện|comprehensive partnership|comprehensive partners;\
     đối tác đối thoại|quan hệ đối thoại|đối thoại đầy đủ|đối thoại từng phần|dialogue partnership|dialogue partner|\
     dialogue relations"
);
const LEVELS: [Level; 5] = [
    Level::ComprehensiveStrategic,
    Level::Strategic,
    Level::Strategic,
    Level::Comprehensive,
    Level::Dialogue,
];
/// The group of [`LEVEL_WORDS`] for what is wider than the level before, which has the same rank.
const WIDER: usize = 1;

/// The first level named from a word on.
pub(crate) fn level(sentence: &Sentence<'_>, from: usize) -> Option<(usize, usize, Level)> {
    let (group, (at, end)) = sentence.find_which(from, LEVEL_WORDS)?;
    Some((at, end, *LEVELS.get(group)?))
}

/// Under the title of a joint statement that names a level, to agree on that level is to take it: `Tuyên bố chung về quan hệ
/// Đối tác chiến lược toàn diện …`.
pub(crate) fn settle(events: &mut [Event], title: &Sentence<'_>) {
    let statement =
        phrases!("tuyên bố chung|thông cáo chung|joint statement|joint declaration|joint communique");
    let Some((_, end)) = title.find(0, statement) else { return };
    let Some((at, _, to)) = level(title, end).filter(|(at, ..)| !title.has(0..*at, TOWARDS)) else { return };
    let is_its = |event: &&mut Event| event.kind == EventKind::UpgradeAgreed && event.to == Some(to);
    for event in events.iter_mut().filter(is_its).filter(|_| !title.has(0..at, INTENT)) {
        event.kind = EventKind::Upgrade;
    }
}

/// Whether the level named at a word is a wider form of one of the same rank.
fn is_wider(sentence: &Sentence<'_>, at: usize) -> bool {
    sentence.which(at, LEVEL_WORDS).is_some_and(|(group, _)| group == WIDER)
}

/// What says that it is spoken of as of something that was before.
static BEFORE: &Phrases = phrases!(
    "kể từ|từ khi|từ lúc|sau khi|sau|triển khai|thực hiện|thỏa thuận|thoả thuận|các nước|những nước|since|after"
);

/// Steps of a partnership, in act or in intent.
pub(crate) fn upgrades(scene: &Scene<'_>, sentence: &Sentence<'_>, out: &mut Vec<Event>) {
    let mut at = 0;
    while at < sentence.words.len() {
        let before = at.saturating_sub(12)..at;
        let raise = sentence.at(at, UPGRADES).map(|end| (end, true));
        let agreed =
            || sentence.has(before.clone(), phrases!("nhất trí|thống nhất|cam kết|agreed|agree|pledged"));
        let is_towards = sentence.at(at, TOWARDS).filter(|_| agreed());
        let other = || is_towards.or_else(|| sentence.at(at, ESTABLISH));
        let Some((end, is_raise)) = raise.or_else(|| other().map(|end| (end, false))) else {
            at += 1;
            continue;
        };
        // An anniversary of it is another event.
        let is_kept = !is_raise && sentence.has(before.clone(), phrases!("kỷ niệm|năm ngày|anniversary"));
        // A bare `thành` is of many words, as is a bare `lập`.
        let is_short = matches!(sentence.slice((at, end)), "thành" | "lập");
        let reach = if is_short { 0 } else { 6 };
        let found = target(sentence, end, (!is_raise).then_some(reach)).filter(|_| !is_kept);
        let Some(((first, last), to, from)) = found else {
            at = end;
            continue;
        };
        // With `các nước`, none of them is meant; `đối tác chiến lược của Tập đoàn` is a firm's.
        let many = phrases!("các nước|các quốc gia|nhiều nước|những nước|các đối tác");
        let is_firms = sentence.at(last, phrases!("của nhau|của hai|của ta")).is_none()
            && sentence.word(last) == "của"
            && scene.parties(sentence, (last, (last + 8).min(sentence.words.len()))).is_empty();
        let counted = |at: usize| {
            sentence.word(at).parse::<u16>().is_ok()
                && sentence.at(at + 1, phrases!("nước|quốc gia|countries|nations|đối tác")).is_some()
        };
        let firms = phrases!(
            "company|firm|carmaker|bank|airline|university|công ty|tập đoàn|ngân hàng|trường đại học"
        );
        let is_firms = is_firms
            || !is_raise && (sentence.has(before.clone(), firms) || sentence.has(last..last + 5, firms));
        if is_firms || sentence.has(last..last + 3, many) || (last..last + 7).any(counted) {
            at = last;
            continue;
        }
        let is_meant = is_towards.is_some()
            || sentence.has(before, INTENT)
            || sentence.has(clause_before(sentence, at, 4), MEANT)
            || sentence.at(end, phrases!("sẽ")).is_some();
        let kind = if is_meant { EventKind::UpgradeAgreed } else { EventKind::Upgrade };
        let mut event = scene.event(sentence, kind, (at, last), sentence.slice((at, last)).to_owned());
        let parties = parties(scene, sentence, (at, end), (first, last));
        if let [_, _] = parties.as_slice() {
            (event.parties, event.from, event.to) = (parties, from, Some(to));
            if is_meant {
                // The date behind is when it shall be; it is agreed on the day of the talks.
                let told = scene.dates(sentence).filter(|one| one.range.end <= event.span.start);
                let told = told.filter(|one| one.granularity <= Granularity::Day).last();
                event.put_date(told.or_else(|| said(scene, sentence, last)));
                out.push(event);
            } else {
                act(scene, sentence, event, (at, last), out);
            }
        }
        at = last;
    }
}

/// The day on which somebody says behind a word that it shall be: `…, he said on June 15`.
fn said<'s>(scene: &'s Scene<'_>, sentence: &Sentence<'_>, from: usize) -> Option<&'s Expression> {
    let (_, end) = sentence.find(from, phrases!("said|told"))?;
    let place = sentence.start + sentence.bytes((from, end)).end;
    scene.dates(sentence).find(|one| one.range.start >= place && one.granularity <= Granularity::Day)
}

/// Dates a step that was taken, and adds it with those that are told behind it.
fn act(scene: &Scene<'_>, sentence: &Sentence<'_>, mut event: Event, (at, end): Hit, out: &mut Vec<Event>) {
    // `a newly established partnership` is older than what is told.
    let is_before = sentence.has(clause_before(sentence, at, 6), BEFORE)
        || sentence.follows(at, phrases!("newly|freshly|recently"));
    let behind = scene.behind(sentence, event.span.end, 110);
    let mut others = Vec::new();
    if behind.is_some() {
        event.put_date(behind);
        others = further(scene, sentence, &event, end);
    } else if !is_before {
        scene.date(sentence, &mut event);
    }
    if event.date.is_some() || !is_before {
        out.push(event);
    }
    out.extend(others);
}

/// The steps told behind one with a date of its own, each with its date: `… năm 2009 và Đối tác chiến lược năm 2018`.
pub(crate) fn further(scene: &Scene<'_>, sentence: &Sentence<'_>, first: &Event, end: usize) -> Vec<Event> {
    let (mut all, mut end, mut from) = (Vec::new(), end, first.to);
    while let Some((at, last, to)) = level(sentence, end).filter(|(at, ..)| is_in_row(sentence, end, *at)) {
        end = last;
        let name = sentence.slice((at, last)).to_owned();
        let mut event = scene.event(sentence, EventKind::Upgrade, (at, last), name);
        event.put_date(scene.behind(sentence, event.span.end, NEAR));
        let is_higher = from.is_none_or(|from| from < to || from == to && is_wider(sentence, at));
        if event.date.is_none() {
            break;
        }
        if is_higher {
            (event.parties, event.from, event.to) = (first.parties.clone(), from, Some(to));
            from = Some(to);
            all.push(event);
        }
    }
    all
}

/// Whether a level goes on from one that ends at a word: `và`, or a comma, stands shortly before it.
fn is_in_row(sentence: &Sentence<'_>, end: usize, at: usize) -> bool {
    let near = at.saturating_sub(4).max(end)..at;
    at < end + 12
        && (sentence.has(near.clone(), phrases!("và|rồi|and"))
            || near.clone().any(|word| sentence.gap(word).contains(',')))
        && !sentence.has(near, UPGRADES)
}

/// That something was begun.
pub(crate) static MADE: &Phrases = phrases!(
    "được thiết lập|được xác lập|được chính thức thiết lập|chính thức được thiết lập|được nâng cấp|được hình thành|was established|was launched|was set up|was formed|\
     were established"
);

/// What two are since a year: `Hai bên là đối tác chiến lược từ năm 2003`.
pub(crate) fn since(scene: &Scene<'_>, sentence: &Sentence<'_>, out: &mut Vec<Event>) {
    for at in 0..sentence.words.len() {
        let Some(end) = sentence.at(at, phrases!("là|are|were|have been")) else { continue };
        let Some((first, last, to)) = level(sentence, end).filter(|(first, ..)| *first <= end + 1) else {
            continue;
        };
        let Some((_, since)) =
            sentence.find(last, phrases!("từ|kể từ|since")).filter(|(at, _)| *at < last + 5)
        else {
            continue;
        };
        let name = sentence.slice((at, since)).to_owned();
        let mut event = scene.event(sentence, EventKind::Upgrade, (at, since), name);
        event.put_date(scene.behind(sentence, event.span.end, NEAR));
        let parties = parties(scene, sentence, (at, end), (first, last));
        if event.date.is_some() && parties.len() == 2 {
            (event.parties, event.to) = (parties, Some(to));
            let others = further(scene, sentence, &event, since);
            out.push(event);
            out.extend(others);
        }
    }
}

/// What two are since it was made: `Quan hệ Đối tác chiến lược được thiết lập năm 2013`.
pub(crate) fn made(scene: &Scene<'_>, sentence: &Sentence<'_>, out: &mut Vec<Event>) {
    let mut from = 0;
    while let Some((first, last, to)) = level(sentence, from) {
        from = last;
        // `Đối tác chiến lược, thiết lập năm 2020, …`
        let bare = phrases!("thiết lập|xác lập|lập|established|set up|formed|forged|launched");
        let next = sentence.at(last, bare).map(|end| (last, end));
        let made = next.or_else(|| sentence.find(last, MADE).filter(|(at, _)| *at < last + 8));
        let (at, end) = made.unwrap_or((last, last));
        let name = sentence.slice((first, end)).to_owned();
        let mut event = scene.event(sentence, EventKind::Upgrade, (first, end), name);
        if made.is_some() {
            event.put_date(scene.behind(sentence, event.span.end, NEAR));
        } else {
            event.put_date(kept(scene, sentence, (first, last)).as_ref());
        }
        let parties = parties(scene, sentence, (first, first), (first, at));
        if event.date.is_some() && !event.is_ahead && parties.len() == 2 {
            (event.parties, event.to) = (parties, Some(to));
            out.push(event);
        }
    }
}

/// The first of the years in brackets of which an anniversary of a level is told: `10 năm Đối tác chiến lược (2013-2023)`.
fn kept(scene: &Scene<'_>, sentence: &Sentence<'_>, (first, last): Hit) -> Option<Expression> {
    let kept = phrases!("kỷ niệm|decade of|decades of|anniversary of");
    let one = scene.years_behind(sentence, sentence.start + sentence.bytes((first, last)).end, NEAR)?;
    let at = sentence.word_at(one.range.start);
    let before = first.saturating_sub(8)..first + 1;
    let is_told = sentence.has(before.clone(), kept) || before.into_iter().any(|at| is_counted(sentence, at));
    Some(one).filter(|_| is_told && sentence.gap(at - 1).ends_with('('))
}

/// Gives each step whose level before is not told the last that the text tells of the same two before it.
pub(crate) fn fill_levels(events: &mut [Event]) {
    let is_step = |event: &Event| event.kind == EventKind::Upgrade;
    let told: Vec<Event> =
        events.iter().filter(|event| is_step(event) && event.date.is_some()).cloned().collect();
    for event in events.iter_mut().filter(|event| event.to.is_some() && event.from.is_none()) {
        let are_same = |old: &&Event| old.parties.iter().all(|id| event.parties.contains(id));
        let is_lower = |old: &&Event| old.to < event.to && old.date < event.date;
        event.from =
            told.iter().filter(are_same).filter(is_lower).max_by_key(|old| old.to).and_then(|old| old.to);
    }
}

/// The two whose partnership it is: between the verb and the level, else behind both, before them, or on either side;
/// else those of the article.
fn parties(
    scene: &Scene<'_>,
    sentence: &Sentence<'_>,
    (at, end): (usize, usize),
    (first, last): (usize, usize),
) -> Vec<String> {
    let inner = scene.parties(sentence, (end, first));
    // `Đối tác chiến lược ASEAN - Nga`
    let breaks = |end: &usize| sentence.gap(end - 1).contains([',', ';']);
    let reach = (last..last + 6).find(breaks).unwrap_or(last + 6).min(sentence.words.len());
    let behind = scene.parties(sentence, (last, reach));
    let ahead = scene.parties(sentence, (0, at));
    if let Some(two) = [&inner, &behind, &ahead].into_iter().find(|found| found.len() == 2) {
        return two.clone();
    }
    if let ([one], [other]) = (ahead.as_slice(), behind.as_slice())
        && one != other
    {
        return vec![one.clone(), other.clone()];
    }
    // `Trung Quốc nâng quan hệ với ASEAN lên …`
    if let ([one], [other]) = (ahead.as_slice(), inner.as_slice())
        && one != other
        && sentence.has(end..first, phrases!("với|with"))
    {
        return vec![one.clone(), other.clone()];
    }
    // `Hội nghị Cấp cao ASEAN - Hàn Quốc …, tuyên bố thiết lập …`
    if ahead.len() < 2 && inner.is_empty() && behind.is_empty() {
        let forum = scene.named(sentence.slice((0, at)));
        if forum.len() == 2 {
            return forum;
        }
    }
    // `the first between two ASEAN members`: an organisation by itself is one of the two only where the article is its.
    let is_one = |id: &String| {
        scene.names.kind(id) == Some(NameKind::Country) || scene.pair.is_empty() || scene.pair.contains(id)
    };
    let one = [inner, behind, ahead].into_iter().find(|found| matches!(found.as_slice(), [id] if is_one(id)));
    scene.sides(one.unwrap_or_default())
}

/// How far behind a beginning its date may stand, in bytes.
pub(crate) const NEAR: usize = 48;

/// The words of the level that is reached, it, and the one before. It stands in reach of the verb; where it is raised, far
/// behind.
fn target(
    sentence: &Sentence<'_>,
    from: usize,
    reach: Option<usize>,
) -> Option<((usize, usize), Level, Option<Level>)> {
    let (mut first, mut last, mut to) = level(sentence, from).filter(|(at, ..)| *at <= from + 26)?;
    let mut before = None;
    let leads = |at: usize| {
        let words = at.saturating_sub(8).max(from)..at;
        sentence.has(words, phrases!("lên|thành|to|tới mức|as"))
    };
    if reach.is_none() {
        // `từ Đối tác chiến lược lên Đối tác chiến lược toàn diện`
        if sentence.has(first.saturating_sub(6).max(from)..first, phrases!("từ|from")) {
            let next = level(sentence, last).filter(|(at, ..)| *at <= last + 10)?;
            (before, (first, last, to)) = (Some(to), next);
        }
        if !leads(first) {
            return None;
        }
    } else if reach.is_some_and(|reach| first > from + reach)
        || sentence.has(from..first, phrases!("under|within|trong|theo"))
    {
        return None;
    }
    if is_wider(sentence, first) {
        before = before.or(Some(to));
    }
    Some(((first, last), to, before))
}

/// Whether years are counted to a word: `60 năm thiết lập …`.
pub(crate) fn is_counted(sentence: &Sentence<'_>, at: usize) -> bool {
    let number =
        |back: usize| at.checked_sub(back).is_some_and(|at| sentence.word(at).parse::<u16>().is_ok());
    sentence.follows(at, phrases!("năm|years of")) && (number(2) || number(3))
}
