//! When a page was written: by its stamp, where the text bears it out; else by what the text knows.

use timex::tag::{Anchor, Day, Expression, Granularity, Reason, tag};

use crate::{
    evidence::{Evidence, Says, gather},
    page::Page,
    role::Role,
    roles::Roles,
    text::{Text, key},
};

/// How the day is known; the words are those of the seeds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Certainty {
    /// The page prints it, and the text does not speak against it.
    Printed,
    /// Only bounds are known.
    Bounded,
    /// Nothing is known.
    Unknown,
}

/// When the page was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Published {
    /// The day, where it is settled.
    pub day: Option<Day>,
    /// The first day on which it can have been.
    pub earliest: Option<Day>,
    /// The last day on which it can have been.
    pub latest: Option<Day>,
    /// How it is known.
    pub certainty: Certainty,
    /// From what.
    pub evidence: Vec<Evidence>,
    /// The page's clock on the day on which it was stored, where there is one: no date of the article.
    pub stored: Option<Day>,
}

impl Published {
    /// The date from which the text's years are counted.
    pub(crate) fn anchor(&self) -> Anchor {
        match (self.day, self.earliest, self.latest) {
            (Some(day), ..) => Anchor::on(day),
            (None, Some(first), Some(last)) if last.number() - first.number() <= 1 => Anchor::on(first),
            // A report is mostly of the day after the event that gives the first bound.
            (None, Some(first), last) if self.is_near(first, last) => {
                // Within a year, a day without its own is of that year.
                let is_year = !self.is_news(first) && last.is_some_and(|last| last.year == first.year);
                if is_year {
                    return Anchor::about(Day { month: 7, day: 1, ..first });
                }
                if self.is_news(first) { Anchor::since(first) } else { Anchor::about(first) }
            }
            // Within years, a day without its own is of any.
            _ => Anchor::unknown(),
        }
    }
}

impl Published {
    /// Whether the bounds tell the year: they are narrow, or the first is a day of which the text tells as of news.
    fn is_near(&self, first: Day, last: Option<Day>) -> bool {
        last.is_some_and(|last| last.number() - first.number() <= 400) || self.is_news(first)
    }

    /// Whether the text tells of a day as of news.
    fn is_news(&self, first: Day) -> bool {
        self.evidence.iter().any(|one| matches!(one.says, Says::Event(day) if day == first))
    }
}

/// A date in the page's head.
struct Stamp {
    line: usize,
    found: Expression,
    day: Day,
    /// It names the weekday and the time, before any title: as a page's running clock does.
    is_clock: bool,
    /// The page's head gives it to machines.
    is_meta: bool,
}

/// Finds when the page was written.
pub(crate) fn published(page: &Page, texts: &[Text<'_>], roles: &Roles) -> Published {
    let evidence = gather(texts, roles);
    let known = Known::new(&evidence);
    let stamps = stamps(page, texts, roles);
    let mut notes = evidence.clone();
    let mut stored = None;
    let mut trusted: Option<&Stamp> = None;
    for stamp in &stamps {
        match known.speaks_against(stamp, texts, roles) {
            Some(reason) => {
                stored = stored.max(Some(stamp.day));
                notes.push(Evidence::new(stamp.line, &stamp.found.words, Says::PageClock(stamp.day), reason));
            }
            None if trusted.is_none_or(|old| old.rank() < stamp.rank()) => trusted = Some(stamp),
            None => {}
        }
    }
    if let Some(stamp) = trusted {
        let says = Says::Printed(stamp.day);
        notes.insert(
            0,
            Evidence::new(stamp.line, &stamp.found.words, says, "printed at the head of the page".into()),
        );
        return Published {
            day: Some(stamp.day),
            earliest: Some(stamp.day),
            latest: Some(stamp.day),
            certainty: Certainty::Printed,
            evidence: notes,
            stored,
        };
    }
    let tail = self::stored(texts, roles).max(stored);
    known.bounds(texts, roles, notes, tail)
}

impl Stamp {
    fn rank(&self) -> u8 {
        u8::from(!self.is_clock) + 2 * u8::from(self.is_meta)
    }
}

/// The dates of the page's head, and those right behind the body.
fn stamps(page: &Page, texts: &[Text<'_>], roles: &Roles) -> Vec<Stamp> {
    let title = roles.roles.iter().position(|role| *role == Role::Title);
    let mut stamps = Vec::new();
    let mut push = |line: usize, found: Vec<Expression>, is_meta: bool| {
        for found in found {
            let days = found.days.filter(|days| found.reason == Reason::Printed && days.from == days.to);
            let day = days.and_then(|days| Day::new(days.from.year?, days.from.month?, days.from.day?));
            let Some(day) = day else { continue };
            let full = found.weekday.is_some() && found.clock.is_some();
            let before_title = title.is_none_or(|title| line < title);
            stamps.push(Stamp { line, found, day, is_clock: full && before_title && !is_meta, is_meta });
        }
    };
    if let Some(time) = &page.head_time {
        // `2020-09-07T20:14:00+07:00`
        push(0, tag(time.get(..10).unwrap_or(time), Anchor::unknown()), true);
    }
    for (at, text) in texts.iter().enumerate() {
        if roles.roles[at] == Role::Stamp {
            push(at, text.times(Anchor::unknown()), false);
        }
    }
    stamps
}

/// The latest day printed among other stories: the page was stored on it or later.
pub(crate) fn stored(texts: &[Text<'_>], roles: &Roles) -> Option<Day> {
    let tail = texts.get(roles.tail..).unwrap_or_default();
    let days = tail.iter().flat_map(|text| text.times(Anchor::unknown())).filter_map(|one| {
        let days = one.days.filter(|_| one.reason == Reason::Printed)?;
        Day::new(days.to.year?, days.to.month?, days.to.day?)
    });
    days.max()
}

/// What the text's evidence comes to.
struct Known {
    /// Within the terms of those in office.
    from: Option<Day>,
    to: Option<Day>,
    /// The year that ordinals and anniversaries agree on, and how strongly.
    year: Option<(i32, usize)>,
    /// The latest year of which the body speaks at all.
    last_year: Option<i32>,
    /// The latest year that it names or prints with a day. Months with a year are mostly of older things.
    named_year: Option<i32>,
}

impl Known {
    fn new(evidence: &[Evidence]) -> Self {
        let mut known = Self { from: None, to: None, year: None, last_year: None, named_year: None };
        let mut votes: Vec<(i32, usize)> = Vec::new();
        for one in evidence {
            match one.says {
                Says::NotBefore(day) => known.from = known.from.max(Some(day)),
                Says::NotAfter(day) => known.to = Some(known.to.map_or(day, |old| old.min(day))),
                Says::Year(year) => match votes.iter_mut().find(|(voted, _)| *voted == year) {
                    Some((_, times)) => *times += 1,
                    None => votes.push((year, 1)),
                },
                Says::Speaks(year) => {
                    known.last_year = known.last_year.max(Some(year));
                    if !key(&one.words).starts_with("tháng") {
                        known.named_year = known.named_year.max(Some(year));
                    }
                }
                Says::Printed(_) | Says::PageClock(_) | Says::Event(_) => {}
            }
        }
        if known.from > known.to && known.to.is_some() {
            // Someone is spoken of who is out of office: which of the two bounds is wrong is not known.
            (known.from, known.to) = (None, None);
        }
        // Sessions and anniversaries of other years than those in office allow are recalled, or looked forward to.
        votes.retain(|(year, _)| {
            known.from.is_none_or(|from| year + 1 >= from.year)
                && known.to.is_none_or(|to| year - 1 <= to.year)
        });
        known.year = votes.into_iter().max_by_key(|(year, times)| (*times, *year));
        known
    }

    /// Why a stamp is not the article's date, if the text says so.
    fn speaks_against(&self, stamp: &Stamp, texts: &[Text<'_>], roles: &Roles) -> Option<String> {
        let day = stamp.day;
        let slack = 45;
        if self.to.is_some_and(|to| day.number() > to.number() + slack) {
            return Some("later than the text can be: it speaks of what was over by then".into());
        }
        if self.from.is_some_and(|from| day.number() + 2 < from.number()) {
            return Some("earlier than what the text speaks of".into());
        }
        // Days of the text, and whether one of them is near: the text is read for it once at the most.
        let near = || body_days(texts, roles, Anchor::on(day));
        let fits = |near: &[Day]| near.iter().any(|found| (found.number() - day.number()).abs() <= 21);
        let is_bare = Self::is_bare(stamp, roles);
        // What is counted may be recalled: `năm 2020, AMM 53`. A stamp behind the headline that fits the text's days is
        // no clock.
        if let Some((year, _)) = self
            .year
            .filter(|(year, _)| (year - day.year).abs() > 1 && (stamp.is_clock || is_bare || !fits(&near())))
        {
            return Some(format!("the text's own counts of years and sessions lead to {year}"));
        }
        if stamp.is_clock || !stamp.is_meta && stamp.found.weekday.is_some() && is_bare {
            if let Some(last) = self.last_year.filter(|last| *last + 1 < day.year) {
                return Some(format!("a page's running clock; the text speaks of no year later than {last}"));
            }
            let near = near();
            if !fits(&near) && (!near.is_empty() || self.year.is_some_and(|(year, _)| year != day.year)) {
                return Some("a page's running clock; no date of the text is near it".into());
            }
        }
        None
    }

    /// Whether the stamp stands on the page's first line.
    fn is_bare(stamp: &Stamp, roles: &Roles) -> bool {
        roles.roles.iter().position(|role| *role != Role::Blank) == Some(stamp.line)
    }

    /// Bounds, where no stamp is to be trusted.
    fn bounds(
        &self,
        texts: &[Text<'_>],
        roles: &Roles,
        mut notes: Vec<Evidence>,
        stored: Option<Day>,
    ) -> Published {
        let mut earliest = self.from;
        let mut latest = [self.to, stored].into_iter().flatten().min();
        let year = self.year.map(|(year, _)| year).or_else(|| {
            let from = earliest.map(|day| day.year);
            let last = self.named_year.filter(|last| from.is_none_or(|from| from <= *last));
            let to = latest.map(|day| day.year);
            // The latest year of which the text speaks, where the bounds allow it.
            last.filter(|last| to.is_none_or(|to| *last <= to) && from == Some(*last))
        });
        if let Some(year) = year {
            let (first, last) = (Day::new(year, 1, 1), Day::new(year, 12, 31));
            earliest = earliest.max(first);
            latest = [latest, last].into_iter().flatten().min();
            if let Some(anchor) = Day::new(year, 7, 1)
                && let Some((line, found, day)) = reported(texts, roles, Anchor::about(anchor), year)
            {
                earliest = earliest.max(Some(day));
                let why =
                    "the text reports it, so it is no older; it prints no year, as papers do within the year";
                notes.push(Evidence::new(line, &found, Says::Event(day), why.into()));
            }
        } else if let Some((line, found, day)) = reported(texts, roles, Anchor::unknown(), 0)
            // Where the text speaks of later years, that day is no news.
            && self.last_year.is_none_or(|last| last <= day.year)
        {
            earliest = earliest.max(Some(day));
            notes.push(Evidence::new(
                line,
                &found,
                Says::Event(day),
                "the text reports it, so it is no older".into(),
            ));
        }
        if earliest > latest && latest.is_some() {
            latest = stored.filter(|stored| Some(*stored) >= earliest);
        }
        let certainty =
            if earliest.is_none() && latest.is_none() { Certainty::Unknown } else { Certainty::Bounded };
        Published { day: None, earliest, latest, certainty, evidence: notes, stored }
    }
}

/// The days that the body's dates name.
fn body_days(texts: &[Text<'_>], roles: &Roles, anchor: Anchor) -> Vec<Day> {
    let lines = texts.iter().enumerate().filter(|(at, _)| roles.roles[*at].is_text());
    let all = lines.flat_map(|(_, line)| line.times(anchor));
    let days = all.filter(|one| one.granularity <= Granularity::Day && one.reason != Reason::Relative);
    days.filter_map(|one| {
        let from = one.days?.from;
        Day::new(from.year?, from.month?, from.day?)
    })
    .collect()
}

/// The latest day of which the text's beginning tells as past.
fn reported(texts: &[Text<'_>], roles: &Roles, anchor: Anchor, year: i32) -> Option<(usize, String, Day)> {
    let lines = texts.iter().enumerate().filter(|(at, _)| roles.roles[*at].is_text()).take(4);
    let mut last: Option<(usize, String, Day)> = None;
    for (at, line) in lines {
        for one in line.times(anchor) {
            let Some(from) = one.days.map(|days| days.to) else { continue };
            let day = from.year.zip(from.month).zip(from.day).and_then(|((y, m), d)| Day::new(y, m, d));
            let Some(day) = day.filter(|day| year == 0 || day.year == year) else { continue };
            let sentence = sentence(line.line, one.range.start);
            if is_past(&sentence) && last.as_ref().is_none_or(|(_, _, old)| day > *old) {
                last = Some((at, one.words, day));
            }
        }
    }
    last
}

/// Whether a sentence tells what is over.
pub(crate) fn is_past(sentence: &str) -> bool {
    let key = format!(" {} ", key(sentence));
    let has = |words: &[&str]| words.iter().any(|word| key.contains(word));
    let ahead = [
        " sẽ ",
        " dự kiến ",
        " sắp diễn ra ",
        " sắp tổ chức ",
        " will ",
        " is to ",
        " are to ",
        " scheduled ",
        " is expected ",
    ];
    !has(&ahead)
}

/// The sentence around a place of a text.
pub(crate) fn sentence(text: &str, at: usize) -> String {
    let ends = |c: char| matches!(c, '!' | '?' | ';' | '\n');
    let start = text.get(..at).map_or(0, |before| {
        let stop = before.rfind(". ").map_or(0, |stop| stop + 2);
        stop.max(before.rfind(ends).map_or(0, |stop| stop + 1))
    });
    let rest = text.get(at..).unwrap_or_default();
    let stop = [rest.find(". "), rest.find(ends)].into_iter().flatten().min().unwrap_or(rest.len());
    text.get(start..at + stop).unwrap_or_default().to_owned()
}
