//! Which of the dates of a sentence is an event's.

use std::ops::Range;

use chronicle::EventKind;
use timex::phrases;
use timex::tag::{Expression, Granularity, Kind, Reason};

use crate::{
    event::{Event, Scene},
    frame::LEAVES,
    sentence::Sentence,
};

/// How far behind what happened its date may stand, in bytes, with no comma between: `… vào tháng 3/2019`.
const BEHIND: usize = 24;
/// How far into its sentence a date may stand, in bytes, that is of all that it tells.
const LEAD: usize = 20;
/// How far before what happened its year may stand, in bytes: `in 2007 with the adoption …`.
const CLOSE: usize = 12;

/// Words between dates in a row.
const ROW: [&str; 13] =
    ["", "và", "năm", "vào", "các", "tháng", "ngày", "hồi", "and", "in", "on", "again", "lại"];

impl Scene<'_> {
    /// The expressions of a sentence that can date something.
    pub fn dates<'s>(&'s self, sentence: &Sentence<'_>) -> impl Iterator<Item = &'s Expression> {
        let range = sentence.start..sentence.start + sentence.text.len();
        self.mentions.iter().filter(move |one| {
            let is_date = matches!(one.kind, Kind::Date | Kind::Time);
            // Behind a name a year in brackets is that of what was done.
            let is_own = || one.reason != Reason::Name || is_in_brackets(sentence, one);
            is_date && range.contains(&one.range.start) && is_own()
        })
    }

    /// Whether a word is part of a date, by months or finer.
    pub fn is_dated(&self, sentence: &Sentence<'_>, at: usize) -> bool {
        sentence.words.get(at).is_some_and(|word| {
            let place = word.range.start;
            let holds =
                |one: &Expression| one.range.contains(&place) && one.granularity <= Granularity::Month;
            self.mentions.iter().any(holds)
        })
    }

    /// The date that stands right behind a place of the line.
    pub fn behind<'s>(&'s self, sentence: &Sentence<'_>, end: usize, reach: usize) -> Option<&'s Expression> {
        let one = self
            .dates(sentence)
            .find(|one| one.range.start >= end && one.granularity < Granularity::Decade)?;
        let gap = sentence.text.get(end.checked_sub(sentence.start)?..one.range.start - sentence.start)?;
        let is_near = gap.len() < reach && !has_break(gap);
        Some(one).filter(|one| is_near && is_fine(one))
    }

    /// The first year of a span that stands right behind a place of the line.
    pub fn years_behind(&self, sentence: &Sentence<'_>, end: usize, reach: usize) -> Option<Expression> {
        let span = self.dates(sentence).find(|one| one.range.start >= end)?;
        let years = |days: &timex::Value| days.from.year.is_some() && days.from.year != days.to.year;
        let days = span.days.filter(|days| years(days) && span.range.start < end + reach)?;
        Some(Expression { days: Some(timex::Value::single(days.from)), ..span.clone() })
    }

    /// Gives an event the date that stands right behind it, else that of the sentence that is nearest to it; days before
    /// what is coarser.
    pub fn date(&self, sentence: &Sentence<'_>, event: &mut Event) {
        let near = event.span.start;
        // What is done is dated by a day, or by what stands right behind it; other years of the sentence are older.
        let is_done = !matches!(event.kind, EventKind::Meeting | EventKind::Milestone | EventKind::Plan);
        let is_its = |one: &&Expression| {
            let first = one.range.start - sentence.start;
            let is_close = first < LEAD || near < one.range.end + CLOSE;
            let leads = one.range.end <= near && is_close && one.reason == Reason::Printed;
            !is_done || one.granularity <= Granularity::Month || leads
        };
        let is_ahead = event.is_ahead;
        let nearest = || {
            self.dates(sentence)
                .filter(|one| !is_span(one) && !is_others(sentence, one, near, is_ahead))
                .filter(|one| one.range.start < near || !is_carried_out(sentence, one, event))
                .filter(|one| is_done || one.days.is_some())
                .filter(is_its)
                .min_by_key(|one| {
                    let is_far = is_of_other_clause(sentence, one, &event.span);
                    (is_far, one.granularity > Granularity::Day, one.range.start.abs_diff(near))
                })
        };
        let behind = self.behind(sentence, event.span.end, BEHIND).or_else(|| self.of_when(sentence, event));
        let found = behind
            .filter(|one| {
                !is_since(sentence, one)
                    && !is_until(sentence, one)
                    && !is_carried_out(sentence, one, event)
                    && !self.is_papers(sentence, one, event)
            })
            .or_else(nearest);
        event.is_aside |= found.is_none() && self.dates(sentence).any(is_fine);
        // Under the heading of a day everything is of that day that has no other.
        let of_day = || self.day.filter(|_| !event.is_aside && sentence.at(0, LEAVES).is_none());
        let found = found.or_else(of_day);
        event.put_date(found);
    }

    /// The date right before a clause with ‘when’ in which it is told: `in April 2009, when he visited Japan`.
    fn of_when<'s>(&'s self, sentence: &Sentence<'_>, event: &Event) -> Option<&'s Expression> {
        let at = sentence.word_at(event.span.start);
        let when =
            (at.saturating_sub(9)..at).rev().find(|&at| sentence.at(at, phrases!("when|khi")).is_some())?;
        let place = sentence.start + sentence.bytes((when, when + 1)).start;
        let clause = sentence.text.get(place - sentence.start..event.span.start - sentence.start)?;
        let one = self.dates(sentence).filter(|one| one.range.end <= place).last()?;
        let gap = sentence.text.get(one.range.end - sentence.start..place - sentence.start)?;
        (!clause.contains(',') && gap.len() < 4 && is_fine(one)).then_some(one)
    }

    /// The same event at each of the dates that stand in a row behind its own: `thăm … vào các năm 1985 và 1988`.
    pub fn again(&self, sentence: &Sentence<'_>, event: &Event) -> Vec<Event> {
        let mut all = Vec::new();
        let is_its = |one: &&Expression| {
            one.range.start >= event.span.end && event.date.is_some() && one.value() == event.date
        };
        let mut dates = self.dates(sentence).skip_while(|one| !is_its(one));
        let Some(mut last) = dates.next() else { return all };
        for one in dates.filter(|one| is_fine(one)) {
            let gap = sentence.text.get(last.range.end - sentence.start..one.range.start - sentence.start);
            let is_row = gap.is_some_and(|gap| {
                gap.split_whitespace().all(|word| ROW.contains(&word.trim_matches(','))) && gap.len() > 1
            });
            if !is_row || one.granularity != last.granularity {
                break;
            }
            let mut next = event.clone();
            next.put_date(Some(one));
            all.push(next);
            last = one;
        }
        all
    }

    /// Whether a year behind a paper is part of its name, for a day of another year stands before, or the sentence is of
    /// today: `Ngày 10/10/2005, … ký Hiệp ước bổ sung Hiệp ước năm 1985`.
    fn is_papers(&self, sentence: &Sentence<'_>, year: &Expression, event: &Event) -> bool {
        let of = |one: &Expression| one.days.and_then(|days| days.from.year);
        let is_act = matches!(event.kind, EventKind::Signing | EventKind::Document);
        let is_its = |one: &Expression| {
            let is_before = one.range.end <= event.span.start;
            let is_news = is_before || one.reason == Reason::Relative;
            is_news && one.granularity <= Granularity::Day && of(one).is_some() && of(one) > of(year)
        };
        let last = self.dates(sentence).filter(|one| one.range.end <= event.span.start).last();
        let today = self.dates(sentence).find(|one| one.reason == Reason::Relative);
        let is_old = || last.is_some_and(is_its) || today.is_some_and(is_its);
        is_act && year.granularity == Granularity::Year && is_old()
    }
}

impl Event {
    /// Takes the date of an expression, if there is one that is no century. Where that is ‘this afternoon’ of a day that is
    /// not known, there is no date, and the occasion's is not its own.
    pub(crate) fn put_date(&mut self, one: Option<&Expression>) {
        let Some(one) = one.filter(|one| one.granularity < Granularity::Decade) else { return };
        self.is_aside |= one.days.is_none();
        self.date = one.days.and_then(|_| one.value());
        self.is_printed = self.date.is_some() && one.reason == Reason::Printed;
        self.date_words = self.date.is_some().then(|| one.words.clone());
    }
}

/// Whether a clause ends in some text: at a comma, unless another title of the same person follows, or when it is held.
fn has_break(gap: &str) -> bool {
    let titles = [
        "Bộ trưởng",
        "Chủ tịch",
        "Phó",
        "Ủy viên",
        "Uỷ viên",
        "Trưởng",
        "Bí thư",
        "diễn ra",
        "được tổ chức",
        "dự kiến tổ chức",
        "dự kiến diễn ra",
        "sẽ diễn ra",
        "sẽ được tổ chức",
    ];
    gap.contains([';', ':'])
        || gap.split(',').skip(1).any(|rest| !titles.iter().any(|title| rest.trim_start().starts_with(title)))
}

/// Whether a date is another's than that of what happens at a place of the line: the end of something that goes on, the
/// day on which a paper comes into force or, of what is to come, on which somebody says so.
fn is_others(sentence: &Sentence<'_>, one: &Expression, near: usize, is_ahead: bool) -> bool {
    let first = sentence.word_at(one.range.start);
    // `…, đến tháng 7/2012 thì nâng lên`: by then the next thing is done, which stands behind.
    let is_next = one.range.start >= near || !begins_clause(sentence, first);
    let is_end = is_next
        && (is_until(sentence, one)
            || sentence.follows(first, phrases!("hiệu lực|hiệu lực từ|hiệu lực vào")));
    let says = phrases!(
        "tuyên bố|cho biết|cho hay|thông báo|nêu rõ|ra thông cáo|đưa tin|khẳng định|phát biểu|nói|xác nhận|said|announced"
    );
    // What somebody says on a day shall be on another.
    let is_said = || {
        let between = sentence.text.get(one.range.end - sentence.start..near - sentence.start);
        let is_quoted = || between.is_some_and(|text| text.contains(['“', '"']));
        sentence.has(sentence.word_at(one.range.end)..sentence.word_at(near), says) || is_quoted()
    };
    // `… thăm Lào kể từ khi hai nước ký Hiệp định hôm 12/7`
    let since = phrases!("kể từ|kể từ khi|từ khi|từ sau khi|since");
    let is_older = one.range.start >= near && sentence.has(sentence.word_at(near)..first, since);
    is_end || is_older || is_since(sentence, one) || is_ahead && one.range.end <= near && is_said()
}

/// Whether a date says until when something goes on, or by when it shall be.
pub(crate) fn is_until(sentence: &Sentence<'_>, one: &Expression) -> bool {
    // `…, đến tháng 11 là Hội nghị …`
    let is_next = sentence.at(sentence.word_at(one.range.end), phrases!("là|thì|sẽ|mới")).is_some();
    let until = phrases!("đến|tới|đến hết|tới hết|trước|trước ngày|until|till|through|before|by");
    !is_next && sentence.follows(sentence.word_at(one.range.start), until)
}

/// Whether a date says since when something is so: `lần đầu tiên kể từ năm 1995`.
fn is_since(sentence: &Sentence<'_>, one: &Expression) -> bool {
    let at = sentence.word_at(one.range.start);
    sentence.follows(at, phrases!("kể từ|kể từ sau|since"))
}

/// Whether a date is that from which a paper is carried out: `được thông qua … để hai bên triển khai từ tháng 1`.
fn is_carried_out(sentence: &Sentence<'_>, one: &Expression, event: &Event) -> bool {
    let (at, first) = (sentence.word_at(event.span.end), sentence.word_at(one.range.start));
    sentence.follows(first, phrases!("từ|from"))
        && sentence.has(
            at.min(first)..first,
            phrases!("triển khai|thực hiện|áp dụng|bắt tay|carried out|implemented"),
        )
}

/// Whether the word before one begins a sentence or a clause.
fn begins_clause(sentence: &Sentence<'_>, at: usize) -> bool {
    at < 2 || sentence.gap(at - 2).contains([',', ';', ':'])
}

/// Whether a comma parts a date from what happens at a place of the line. A date with which a clause begins is of all that
/// follows.
fn is_of_other_clause(sentence: &Sentence<'_>, one: &Expression, event: &Range<usize>) -> bool {
    let text = |from: usize, to: usize| sentence.text.get(from - sentence.start..to - sentence.start);
    let has_comma = |text: Option<&str>| text.is_some_and(|text| text.contains(','));
    let leads = || {
        let before = text(sentence.start, one.range.start).unwrap_or_default();
        before.len() < LEAD || before.trim_end().ends_with([',', ':', '-', '–'])
    };
    if one.range.start >= event.end {
        has_comma(text(event.end, one.range.start))
    } else {
        one.range.end <= event.start && has_comma(text(one.range.end, event.start)) && !leads()
    }
}

/// Whether a year stands alone in brackets: `(2009)`.
fn is_in_brackets(sentence: &Sentence<'_>, one: &Expression) -> bool {
    let (first, end) = (one.range.start - sentence.start, one.range.end - sentence.start);
    let ends = |text: Option<&str>| text.is_some_and(|text| text.trim_end().ends_with('('));
    ends(sentence.text.get(..first))
        && sentence.text.get(end..).is_some_and(|rest| rest.trim_start().starts_with(')'))
}

/// Whether it can date what was done: a year or finer, and not the years of a plan.
pub(crate) fn is_fine(one: &Expression) -> bool {
    one.granularity <= Granularity::Year && !is_span(one)
}

/// Years that are a plan's, not an event's.
fn is_span(one: &Expression) -> bool {
    one.granularity >= Granularity::Year && one.days.is_some_and(|days| days.from.year != days.to.year)
}
