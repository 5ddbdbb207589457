//! What happened: events as they are read from sentences.

use std::ops::Range;

use chronicle::{EventKind, Form, Level};
use timex::tag::{Expression, Granularity, Kind, Reason};
use timex::{Phrases, phrases};

use crate::{
    names::{Found, Names},
    page::Page,
    sentence::Sentence,
    text::Text,
};

/// An event as drafted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// The date in EDTF, where the text gives one.
    pub date: Option<String>,
    /// Whether the date is printed whole.
    pub is_printed: bool,
    /// The words of the date.
    pub date_words: Option<String>,
    /// What kind of event it is.
    pub kind: EventKind,
    /// What the text calls it.
    pub name: String,
    /// The ids of those between whom it is, or who act.
    pub parties: Vec<String>,
    /// The level before, if it is told.
    pub from: Option<Level>,
    /// The level that is reached or meant.
    pub to: Option<Level>,
    /// The number of the session.
    pub ordinal: Option<u32>,
    /// At which level they meet, in the text's word.
    pub level: Option<String>,
    /// Who hosts or chairs, by id.
    pub host: Option<String>,
    /// Whether they meet in person or online.
    pub form: Option<Form>,
    /// Whether the text speaks of it as to come.
    pub is_ahead: bool,
    /// The line in which it stands, counted from 0.
    pub line: usize,
    /// Where it stands in the line, in bytes.
    pub span: Range<usize>,
}

impl Event {
    /// The sentence in which it stands.
    #[must_use]
    pub fn sentence<'p>(&self, page: &'p Page) -> &'p str {
        let line = page.lines.get(self.line).map_or("", |line| line.text.as_str());
        let text = Text::new(line);
        let sentences = Sentence::all(&text);
        let holds = |sentence: &&Sentence<'_>| sentence.start <= self.span.start;
        let found = sentences.iter().rfind(holds);
        found.map_or(line, |found| line[found.start..found.start + found.text.len()].trim())
    }
}

/// A line that is read for events.
pub(crate) struct Scene<'t> {
    pub line: usize,
    pub mentions: &'t [Expression],
    pub names: &'t Names,
    /// Those between whom the article as a whole is.
    pub pair: &'t [String],
}

const UPGRADES: &Phrases = phrases!(
    "nâng cấp|nâng tầm|nâng quan hệ|nâng mối quan hệ|đưa quan hệ|nâng khuôn khổ|nâng|upgrade|upgraded|\
     upgrading|elevate|elevated|elevating|raise|raised|raising",
);
const ESTABLISH: &Phrases = phrases!(
    "thiết lập quan hệ|xác lập quan hệ|thiết lập khuôn khổ|xác lập khuôn khổ|thiết lập|xác lập|trở thành|\
     lập quan hệ|establish|established|establishing|become|became",
);
/// What says that it is only meant.
const INTENT: &Phrases = phrases!(
    "sẽ|tiến tới|hướng tới|mong muốn|ủng hộ|đề nghị|đề xuất|xem xét|khả năng|sớm|có thể|phấn đấu|\
     nghiên cứu|sẵn sàng|kỳ vọng|will|would|consider|hope|hopes|propose|proposed|towards|toward|possible|\
     possibility|aim|intend|dự kiến|lộ trình",
);
/// Words for the levels, from the highest down.
const LEVEL_WORDS: &Phrases = phrases!(
    "đối tác chiến lược toàn diện|comprehensive strategic partnership|comprehensive strategic partners;\
     đối tác chiến lược|strategic partnership|strategic partners;\
     đối tác toàn diện|comprehensive partnership|comprehensive partners;\
     đối tác đối thoại|dialogue partnership|dialogue partner"
);
const LEVELS: [Level; 4] =
    [Level::ComprehensiveStrategic, Level::Strategic, Level::Comprehensive, Level::Dialogue];

/// The first level named from a word on.
fn level(sentence: &Sentence<'_>, from: usize) -> Option<(usize, usize, Level)> {
    (from..sentence.words.len()).find_map(|at| {
        let (group, end) = sentence.which(at, LEVEL_WORDS)?;
        Some((at, end, *LEVELS.get(group)?))
    })
}

impl Scene<'_> {
    /// A new event from some words of a sentence.
    pub fn event(
        &self,
        sentence: &Sentence<'_>,
        kind: EventKind,
        hit: (usize, usize),
        name: String,
    ) -> Event {
        let bytes = sentence.bytes(hit);
        Event {
            date: None,
            is_printed: false,
            date_words: None,
            kind,
            name,
            parties: Vec::new(),
            from: None,
            to: None,
            ordinal: None,
            level: None,
            host: None,
            form: None,
            is_ahead: sentence.has(0..hit.1, phrases!("sẽ|dự kiến|sắp|will")),
            line: self.line,
            span: sentence.start + bytes.start..sentence.start + bytes.end,
        }
    }

    /// Whether the words before a place in a sentence say that something does not happen.
    pub fn is_denied(sentence: &Sentence<'_>, at: usize) -> bool {
        let not = phrases!(
            "hủy|huỷ|hoãn|không|chưa|từ chối|bỏ|hủy bỏ|cancel|cancels|cancelled|canceled|postpone|postponed|not"
        );
        sentence.has(at.saturating_sub(4)..at, not)
    }

    /// The date of a sentence that is nearest to a place in it; days before what is coarser.
    pub fn date(&self, sentence: &Sentence<'_>, near: usize, event: &mut Event) {
        let range = sentence.start..sentence.start + sentence.text.len();
        let dated = self.mentions.iter().filter(|one| {
            let is_date = matches!(one.kind, Kind::Date | Kind::Time);
            is_date && one.reason != Reason::Name && range.contains(&one.range.start)
        });
        // What is done is dated by a day, or by what stands right behind it; other years of the sentence are older.
        let is_done = !matches!(event.kind, EventKind::Meeting | EventKind::Milestone | EventKind::Plan);
        let end = event.span.end;
        let is_its = |one: &&Expression| {
            !is_done || one.granularity <= Granularity::Month || (end..end + 12).contains(&one.range.start)
        };
        let best = dated
            .filter(|one| !is_span(one))
            .filter(is_its)
            .min_by_key(|one| (one.granularity > Granularity::Day, one.range.start.abs_diff(near)));
        // Where the nearest is ‘this afternoon’ of a day that is not known, no other is the event's.
        if let Some(one) = best.filter(|one| one.days.is_some()) {
            event.date = one.value();
            event.is_printed = one.reason == Reason::Printed;
            event.date_words = Some(one.words.clone());
        }
    }

    /// The parties that a meeting's name has; ASEAN also where it is part of a forum's name.
    pub fn named(&self, name: &str) -> Vec<String> {
        let mut parties: Vec<String> = Vec::new();
        // `ASEAN - Nga` is a forum, but the two are its parties.
        for Found { id, .. } in name.split(['-', '–']).flat_map(|part| self.names.find(part)) {
            if is_party(self.names, &id) && !parties.contains(&id) {
                parties.push(id);
            }
        }
        if parties.is_empty() && name.contains("ASEAN") && self.names.kind("asean").is_some() {
            parties.push("asean".into());
        }
        parties
    }

    /// The names in some words of a sentence that can be parties: countries and organisations.
    pub fn parties(&self, sentence: &Sentence<'_>, within: (usize, usize)) -> Vec<String> {
        let mut parties: Vec<String> = Vec::new();
        for Found { id, .. } in self.names.find_in(&sentence.part(within)) {
            if is_party(self.names, &id) && !parties.contains(&id) {
                parties.push(id);
            }
        }
        parties
    }
}

/// Years that are a plan's, not an event's.
fn is_span(one: &Expression) -> bool {
    one.granularity >= Granularity::Year && one.days.is_some_and(|days| days.from.year != days.to.year)
}

/// Whether a name is of those who have relations: a country, or an organisation of countries.
pub(crate) fn is_party(names: &Names, id: &str) -> bool {
    use chronicle::NameKind::{Country, Organisation};
    match names.kind(id) {
        Some(Country) => true,
        Some(Organisation) => {
            matches!(id, "asean" | "eu" | "lien-hop-quoc" | "lien-minh-chau-au" | "eaeu" | "anh")
        }
        _ => false,
    }
}

/// Steps of a partnership, in act or in intent.
pub(crate) fn upgrades(scene: &Scene<'_>, sentence: &Sentence<'_>, out: &mut Vec<Event>) {
    let mut at = 0;
    while at < sentence.words.len() {
        let raise = sentence.at(at, UPGRADES).map(|end| (end, true));
        let Some((end, is_raise)) = raise.or_else(|| sentence.at(at, ESTABLISH).map(|end| (end, false)))
        else {
            at += 1;
            continue;
        };
        let before = at.saturating_sub(12)..at;
        // An anniversary of it is another event.
        let is_kept = !is_raise && sentence.has(before.clone(), phrases!("kỷ niệm|năm ngày|anniversary"));
        let Some(((first, last), to, from)) = target(sentence, end, is_raise).filter(|_| !is_kept) else {
            at = end;
            continue;
        };
        let is_meant = sentence.has(before, INTENT) || sentence.at(end, phrases!("sẽ")).is_some();
        let kind = if is_meant { EventKind::UpgradeAgreed } else { EventKind::Upgrade };
        let mut event = scene.event(sentence, kind, (at, last), sentence.slice((at, last)).to_owned());
        let mut parties = scene.parties(sentence, (end, first));
        if parties.len() < 2 {
            // `Đối tác chiến lược ASEAN - Nga`, or the two sides before the verb.
            let behind = scene.parties(sentence, (last, (last + 6).min(sentence.words.len())));
            let ahead = scene.parties(sentence, (0, at));
            parties = [behind, ahead].into_iter().find(|found| found.len() == 2).unwrap_or(parties);
        }
        if parties.len() != 2 {
            parties = scene.pair.to_vec();
        }
        if parties.len() == 2 {
            (event.parties, event.from, event.to) = (parties, from, Some(to));
            scene.date(sentence, event.span.start, &mut event);
            out.push(event);
        }
        at = last;
    }
}

/// The words of the level that is reached, it, and the one before.
fn target(
    sentence: &Sentence<'_>,
    from: usize,
    is_raise: bool,
) -> Option<((usize, usize), Level, Option<Level>)> {
    let (mut first, mut last, mut to) = level(sentence, from).filter(|(at, ..)| *at <= from + 26)?;
    let mut before = None;
    let leads = |at: usize| {
        let words = at.saturating_sub(8).max(from)..at;
        sentence.has(words, phrases!("lên|thành|to|tới mức|as"))
    };
    if is_raise {
        // `từ Đối tác chiến lược lên Đối tác chiến lược toàn diện`
        if sentence.has(first.saturating_sub(6).max(from)..first, phrases!("từ|from")) {
            let next = level(sentence, last).filter(|(at, ..)| *at <= last + 10)?;
            (before, (first, last, to)) = (Some(to), next);
        }
        if !leads(first) {
            return None;
        }
    } else if first > from + 6 {
        return None;
    }
    Some(((first, last), to, before))
}

/// Beginnings: `thiết lập quan hệ ngoại giao năm 1973`.
pub(crate) fn milestones(scene: &Scene<'_>, sentence: &Sentence<'_>, out: &mut Vec<Event>) {
    let phrases = phrases!(
        "thiết lập quan hệ ngoại giao|lập quan hệ ngoại giao|gia nhập asean|established diplomatic relations|\
     establishing diplomatic relations"
    );
    let Some(hit) = sentence.find(0, phrases) else { return };
    let mut event = scene.event(sentence, EventKind::Milestone, hit, sentence.slice(hit).to_owned());
    let near = event.span.end;
    scene.date(sentence, near, &mut event);
    // Only where the year stands right behind.
    let is_near = scene
        .mentions
        .iter()
        .any(|one| one.value() == event.date && one.range.start >= near && one.range.start < near + 30);
    if event.date.is_some() && is_near {
        event.parties = scene.parties(sentence, (0, sentence.words.len()));
        if event.parties.len() != 2 {
            event.parties = scene.pair.to_vec();
        }
        out.push(event);
    }
}
