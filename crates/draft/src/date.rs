//! When a page was written: by its stamp, where the text bears it out; else by what the text knows.

use timex::tag::{Anchor, Day, Expression, Reason, tag};

use crate::{
    evidence::{Evidence, Says, gather},
    known::Known,
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
                match last {
                    Some(last) if !self.is_news(first) => {
                        Anchor::about(Day::from_number(i32::midpoint(first.number(), last.number())))
                    }
                    _ => Anchor::since(first),
                }
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
pub(crate) struct Stamp {
    pub line: usize,
    pub found: Expression,
    pub day: Day,
    /// It names the weekday and the time, before any title: as a page's running clock does.
    pub is_clock: bool,
    /// The page's head gives it to machines.
    pub is_meta: bool,
    /// The text itself tells it.
    pub is_told: bool,
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
            Some(_) if stamp.is_told => {}
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
        let why = if stamp.is_told { "told by the text itself" } else { "printed at the head of the page" };
        notes.insert(0, Evidence::new(stamp.line, &stamp.found.words, says, why.into()));
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
            let Some(day) = day.map(|day| day.plus(days_after(&found).unwrap_or(0))) else { continue };
            let full = found.weekday.is_some() && found.clock.is_some();
            let before_title = is_above(line, title);
            let is_told = roles.roles[line].is_text() && !is_meta;
            stamps.push(Stamp {
                line,
                found,
                day,
                is_clock: full && before_title && !is_meta,
                is_meta,
                is_told,
            });
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
    for (at, text) in beginning(texts, roles) {
        let told = |one: &Expression| is_dateline(text.line, one) || days_after(one).is_some();
        push(at, text.times(Anchor::unknown()).into_iter().filter(told).collect(), false);
    }
    let text = (0..texts.len()).filter(|&at| roles.roles[at].is_text()).nth(1);
    part_clocks(&mut stamps, title, text);
    stamps
}

fn is_above(line: usize, title: Option<usize>) -> bool {
    title.is_none_or(|title| line < title)
}

/// Of stamps in the page's head, one between the headline and the second paragraph is the article's, else the nearest
/// above it; an earlier line with a later day is the page's clock: nothing is stored before it is published.
fn part_clocks(stamps: &mut [Stamp], title: Option<usize>, text: Option<usize>) {
    let heads = |stamp: &Stamp| !stamp.is_meta && !stamp.is_told && is_above(stamp.line, text);
    let nearest = |stamp: &&Stamp| {
        if is_above(stamp.line, title) { (0, stamp.line) } else { (1, usize::MAX - stamp.line) }
    };
    let Some(nearest) = stamps.iter().filter(|stamp| heads(stamp)).max_by_key(nearest) else {
        return;
    };
    let (line, day) = (nearest.line, nearest.day.number());
    let is_clock = |stamp: &Stamp| stamp.line < line && stamp.day.number() > day;
    if stamps.iter().any(|stamp| heads(stamp) && is_clock(stamp)) {
        for stamp in stamps.iter_mut().filter(|stamp| heads(stamp)) {
            stamp.is_clock = is_clock(stamp);
        }
    }
}

/// The lines with which the text begins.
pub(crate) fn beginning<'t, 'p>(
    texts: &'t [Text<'p>],
    roles: &'t Roles,
) -> impl Iterator<Item = (usize, &'t Text<'p>)> {
    texts.iter().enumerate().filter(|(at, _)| roles.roles[*at].is_text()).take(4)
}

/// Whether a report begins with a place and that day: `JAKARTA, 10 October 2022 – `.
fn is_dateline(text: &str, one: &Expression) -> bool {
    let before = text.get(..one.range.start).unwrap_or_default().trim_end();
    let behind = text.get(one.range.end..).unwrap_or_default().trim_start();
    // `Hanoi, October 10, 2022 (VNA) –`
    let behind =
        behind.strip_prefix('(').and_then(|rest| rest.split_once(')')).map_or(behind, |(_, rest)| rest);
    let is_place =
        before.ends_with(',') && before.split(' ').all(|word| word.starts_with(char::is_uppercase));
    is_place && behind.trim_start().starts_with(['-', '–', '—', ':'])
}

/// How many days after a day the text is, where an expression says so: `Chiều nay 21/11`, `Hôm qua (20/11)`.
pub(crate) fn days_after(one: &Expression) -> Option<i32> {
    one.days?.from.day?;
    let key = key(&one.words);
    key.split(' ').take(3).find_map(|word| match word {
        "nay" | "today" => Some(0),
        "qua" | "yesterday" => Some(1),
        "mai" | "tomorrow" => Some(-1),
        _ => None,
    })
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
