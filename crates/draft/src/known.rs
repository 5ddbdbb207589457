//! What the evidence comes to: whether a stamp can be the article's date, and else the bounds of that.

use timex::{
    Partial, phrases,
    tag::{Anchor, Day, Expression, Granularity, Reason},
};

use crate::{
    date::{Certainty, Published, Stamp, beginning, days_after, is_past, sentence},
    evidence::{Evidence, Says},
    role::Role,
    roles::Roles,
    stamp::month,
    text::{Text, key},
    told::Told,
};

/// For how many days somebody may keep the title of an office.
const SLACK: i32 = 45;

/// What the text's evidence comes to.
#[derive(Default)]
pub(crate) struct Known {
    /// Within the terms of those in office.
    from: Option<Day>,
    to: Option<Day>,
    /// The end of the terms of those of whom the text speaks with a time of their own.
    recalled: Option<Day>,
    /// The year that ordinals and anniversaries agree on, and how strongly.
    year: Option<(i32, usize)>,
    /// The years of those beside which the text prints them.
    told_years: Vec<i32>,
    /// The latest year of which the body speaks at all.
    last_year: Option<i32>,
    /// The latest year that it names or prints with a day. Months with a year are mostly of older things.
    named_year: Option<i32>,
}

impl Known {
    pub fn new(evidence: &[Evidence]) -> Self {
        let mut known = Self::default();
        let from = evidence.iter().filter_map(|one| match one.says {
            Says::NotBefore(day) => Some(day),
            _ => None,
        });
        known.from = from.max();
        // Who was out of office before the text can have been written is recalled, with or without a time.
        let end = |old: Option<Day>, day: Day| old.map_or(day, |old| old.min(day));
        let mut votes: Vec<(i32, usize)> = Vec::new();
        for one in evidence {
            match one.says {
                Says::NotAfter(day) if Some(day) >= known.from => known.to = Some(end(known.to, day)),
                Says::Recalled(day) if Some(day) >= known.from => {
                    known.recalled = Some(end(known.recalled, day));
                }
                Says::Year(year) => {
                    match votes.iter_mut().find(|(voted, _)| *voted == year) {
                        Some((_, times)) => *times += 1,
                        None => votes.push((year, 1)),
                    }
                    if one.is_told {
                        known.told_years.push(year);
                    }
                }
                Says::Speaks(year) => {
                    known.last_year = known.last_year.max(Some(year));
                    if !key(&one.words).starts_with("tháng") {
                        known.named_year = known.named_year.max(Some(year));
                    }
                }
                _ => {}
            }
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
    pub fn speaks_against(&self, stamp: &Stamp, texts: &[Text<'_>], roles: &Roles) -> Option<String> {
        let day = stamp.day;
        if self.from.is_some_and(|from| day.number() + 2 < from.number()) {
            return Some("earlier than what the text speaks of".into());
        }
        if stamp.is_told && self.last_year.is_some_and(|last| last > day.year + 1) {
            return Some("the text speaks of later years".into());
        }
        // Days of the text, and whether one of them is near: the text is read for it once at the most.
        let near = || body_days(texts, roles, Anchor::on(day));
        let fits = |near: &[Day]| near.iter().any(|found| (found.number() - day.number()).abs() <= 21);
        let is_bare = Self::is_bare(stamp, roles);
        let is_clock = stamp.is_clock || is_bare;
        // Who is out of office may be recalled: by a time beside the name, or in a text whose days are those of a stamp.
        let is_over = |to: Option<Day>| to.is_some_and(|to| day.number() > to.number() + SLACK);
        let is_told_over = is_over(self.to) || is_clock && is_over(self.recalled);
        if is_told_over && (is_clock && is_over(self.to) || !fits(&near())) {
            return Some("later than the text can be: it speaks of what was over by then".into());
        }
        // What is counted may be recalled: `năm 2020, AMM 53`. A stamp behind the headline that fits the text's days is
        // no clock.
        // Nor is one that fits them where the year is told, as of something recalled by then: only a clock is refuted.
        let is_refuted = |year: i32| {
            let is_told = year < day.year && self.told_years.contains(&year);
            (is_clock || !is_told) && (is_clock && !is_told || !fits(&near()))
        };
        if let Some((year, _)) =
            self.year.filter(|(year, _)| (year - day.year).abs() > 1 && is_refuted(*year))
        {
            return Some(format!("the text's own counts of years and sessions lead to {year}"));
        }
        if stamp.is_clock || !stamp.is_meta && stamp.found.weekday.is_some() && is_bare {
            // A year that is only recalled is no bound where a day of the text is near.
            // Nor is any where it is and the stamp stands right above the headline: clocks stand above the menus.
            let is_bound = |last: i32| {
                !(self.told_years.contains(&last) || Self::is_above_title(stamp, roles)) || !fits(&near())
            };
            if let Some(last) = self.last_year.filter(|last| *last + 1 < day.year && is_bound(*last)) {
                return Some(format!("a page's running clock; the text speaks of no year later than {last}"));
            }
            let near = near();
            if !fits(&near) && (!near.is_empty() || self.year.is_some_and(|(year, _)| year != day.year)) {
                return Some("a page's running clock; no date of the text is near it".into());
            }
        }
        None
    }

    fn is_above_title(stamp: &Stamp, roles: &Roles) -> bool {
        let behind = roles.roles.iter().skip(stamp.line + 1).find(|role| **role != Role::Blank);
        behind == Some(&Role::Title) && !Self::is_bare(stamp, roles)
    }

    /// Whether the stamp stands on the page's first line.
    fn is_bare(stamp: &Stamp, roles: &Roles) -> bool {
        roles.roles.iter().position(|role| *role != Role::Blank) == Some(stamp.line)
    }

    /// Bounds, where no stamp is to be trusted.
    pub fn bounds(
        &self,
        texts: &[Text<'_>],
        roles: &Roles,
        mut notes: Vec<Evidence>,
        stored: Option<Day>,
    ) -> Published {
        let mut earliest = self.from;
        // Who is spoken of with a time that is not the last of the text's is recalled.
        let recalled = self.recalled.filter(|to| self.last_year.is_none_or(|last| last <= to.year));
        let term = [self.to, recalled].into_iter().flatten().min();
        let mut latest = [term, stored].into_iter().flatten().min();
        let told = Told::new(texts, roles);
        if let Some((line, words, day)) =
            told.day.filter(|(.., day)| Some(*day) > earliest && latest.is_none_or(|latest| *day <= latest))
        {
            earliest = Some(day);
            notes.push(Evidence::new(
                line,
                &words,
                Says::NotBefore(day),
                "the text tells of it as past".into(),
            ));
        }
        let weekdays = Weekdays::new(texts, roles);
        let counted = weekdays.year(self.year.map(|(year, _)| year), earliest, latest);
        let year = counted.or_else(|| {
            // What is told as past may be the last that a history tells.
            let from = self.from.map(|day| day.year);
            let last = self.named_year.filter(|last| from.is_none_or(|from| from <= *last));
            let to = latest.map(|day| day.year);
            // The latest year of which the text speaks, where the bounds allow it.
            last.filter(|last| to.is_none_or(|to| *last <= to) && from == Some(*last))
                .filter(|last| !compares(texts, roles, *last))
        });
        let today = beginning(texts, roles).find_map(|(at, text)| {
            text.times(Anchor::unknown()).into_iter().find_map(|one| {
                let by = days_after(&one)?;
                Some((at, own_day(&one, year, earliest, latest)?.plus(by), one.words))
            })
        });
        let today = today.or_else(|| briefing(texts, roles));
        if let Some((line, day, words)) = &today {
            let why = "the text tells of it as of its own day".into();
            notes.push(Evidence::new(*line, words, Says::Event(*day), why));
            (earliest, latest) = (Some(*day), Some(*day));
        } else if let Some(year) = year {
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
            && told.year.is_none_or(|last| last <= day.year)
        {
            earliest = earliest.max(Some(day));
            notes.push(Evidence::new(
                line,
                &found,
                Says::Event(day),
                "the text reports it, so it is no older".into(),
            ));
        }
        let mut stamped = texts.iter().zip(&roles.roles).filter(|(_, role)| **role == Role::Stamp);
        if let Some((first, last)) = stamped.find_map(|(text, _)| month(text)).filter(|_| today.is_none())
            && earliest.is_none_or(|day| day <= last)
            && latest.is_none_or(|day| first <= day)
        {
            earliest = earliest.max(Some(first));
            latest = Some(latest.map_or(last, |day| day.min(last)));
        }
        // One who has just left office, or has died, keeps the title for a while.
        if let Some((first, last)) = earliest.zip(term).filter(|_| today.is_none() && latest == term)
            && last.number() - first.number() < SLACK
        {
            latest = [Some(last.plus(SLACK)), stored].into_iter().flatten().min();
        }
        if earliest > latest && latest.is_some() {
            latest = stored.filter(|stored| Some(*stored) >= earliest);
        }
        let certainty =
            if earliest.is_none() && latest.is_none() { Certainty::Unknown } else { Certainty::Bounded };
        Published { day: None, earliest, latest, certainty, evidence: notes, stored }
    }
}

/// The day of a press conference, where the text begins with it: it is what was said there, of that day's ‘today’.
fn briefing(texts: &[Text<'_>], roles: &Roles) -> Option<(usize, Day, String)> {
    let held = phrases!("họp báo|press conference|press briefing|regular briefing");
    let (at, line) =
        beginning(texts, roles).next().filter(|(_, line)| line.whole().find(0, held).is_some())?;
    let first = line.times(Anchor::unknown()).into_iter().next()?;
    let date = first.days.filter(|days| first.chars.start < 6 && days.from == days.to)?.from;
    let day = Day::new(date.year?, date.month?, date.day?)?;
    is_past(&sentence(line.line, first.range.start)).then_some((at, day, first.words))
}

/// Whether the text measures something against a year, as those do that are of a later one: `so với năm 2014`.
fn compares(texts: &[Text<'_>], roles: &Roles, year: i32) -> bool {
    let with = ["so với năm", "so với cùng kỳ năm", "giống như năm", "compared with", "compared to"];
    let told = with.map(|with| format!("{with} {year}"));
    let mut lines = texts.iter().enumerate().filter(|(at, _)| roles.roles[*at].is_text());
    lines.any(|(_, text)| told.iter().any(|told| text.key.contains(told)))
}

/// The day of an expression without a year: in that year, else in the only one that the bounds allow.
fn own_day(one: &Expression, year: Option<i32>, earliest: Option<Day>, latest: Option<Day>) -> Option<Day> {
    let date = one.days.filter(timex::Value::is_yearly)?.from;
    let years = match year {
        Some(year) => year..=year,
        None => earliest?.year..=latest?.year,
    };
    let days = years.filter_map(|year| Day::new(year, date.month?, date.day?));
    let mut days = days.filter(|day| Some(*day) >= earliest && latest.is_none_or(|latest| *day <= latest));
    days.next().filter(|_| days.next().is_none())
}

/// Days of the week that the body names with a day and month: `thứ Bảy (23/11)` is one of few years.
#[derive(Default)]
struct Weekdays {
    days: Vec<(u8, Partial)>,
    /// The last year of which the body prints a day: the text is no older.
    last: i32,
}

impl Weekdays {
    fn new(texts: &[Text<'_>], roles: &Roles) -> Self {
        let mut weekdays = Self::default();
        let lines = texts.iter().enumerate().filter(|(at, _)| roles.roles[*at].is_text());
        for one in lines.flat_map(|(_, line)| line.times(Anchor::unknown())) {
            let Some(date) = one.days.map(|days| days.from).filter(|date| date.day.is_some()) else {
                continue;
            };
            match (date.year, one.weekday) {
                (Some(year), _) => weekdays.last = weekdays.last.max(year),
                (None, Some(weekday)) => weekdays.days.push((weekday, date)),
                (None, None) => {}
            }
        }
        weekdays
    }

    fn fit(&self, year: i32) -> bool {
        self.days.iter().all(|(weekday, date)| {
            let day = date.month.zip(date.day).and_then(|(month, day)| Day::new(year, month, day));
            day.is_some_and(|day| day.weekday() == *weekday)
        })
    }

    /// The year that was counted or one next to it, else the only one within the bounds, by the days of the week.
    fn year(&self, counted: Option<i32>, earliest: Option<Day>, latest: Option<Day>) -> Option<i32> {
        if self.days.is_empty() {
            return counted;
        }
        let years = match counted {
            Some(year) if self.fit(year) => return counted,
            Some(year) => year - 1..=year + 1,
            // A day has the same weekday again after five years.
            None => earliest?.year..=latest.map_or(i32::MAX, |day| day.year).min(earliest?.year + 4),
        };
        let mut fit = years.filter(|year| *year >= self.last && self.fit(*year));
        fit.next().filter(|_| fit.next().is_none()).or(counted)
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

/// Words for a stay that is not over.
const GOING_ON: [&str; 3] = ["is paying", " đang thăm", "ongoing visit"];

/// The latest day of which the text's beginning tells as past.
fn reported(texts: &[Text<'_>], roles: &Roles, anchor: Anchor, year: i32) -> Option<(usize, String, Day)> {
    let all = beginning(texts, roles).flat_map(|(at, line)| {
        let told = line.times(anchor).into_iter();
        told.map(move |one| {
            let around = sentence(line.line, one.range.start);
            let is_going_on = GOING_ON.iter().any(|words| around.contains(words));
            (at, is_past(&around), is_going_on, one)
        })
    });
    // The first ten days of a month are no day of news.
    let days = all.filter_map(|(at, is_past, is_going_on, one)| {
        let days = one.days.filter(|_| one.granularity <= Granularity::Day)?;
        Some((at, is_past, one.words, if is_going_on { days.from } else { days.to }))
    });
    let (past, planned): (Vec<_>, Vec<_>) = days.partition(|(_, is_past, ..)| *is_past);
    let mut last: Option<(usize, String, Day)> = None;
    for (at, _, words, to) in past {
        let day = to.year.zip(to.month).zip(to.day).and_then(|((y, m), d)| Day::new(y, m, d));
        let Some(day) = day.filter(|day| year == 0 || day.year == year) else { continue };
        // What one sentence plans may stand in a heading before it: `thăm Việt Nam (14-15/8)`.
        let is_planned = planned.iter().any(|(.., plan)| (plan.month, plan.day) == (to.month, to.day));
        if !is_planned && last.as_ref().is_none_or(|(_, _, old)| day > *old) {
            last = Some((at, words, day));
        }
    }
    last
}
