//! The time that a line, or a visit told of before, gives to what is told in it without a date of its own.

use chronicle::EventKind;
use timex::tag::{Expression, Granularity, Reason};
use timex::{Phrases, phrases};

use crate::{
    dated::is_fine,
    event::{Event, Scene, clause_before},
    merge::is_of_occasion,
    sentence::Sentence,
    text::Text,
};

/// Words with which a sentence goes back to a visit: in its course; at its end.
static VISIT: &Phrases = phrases!(
    "trong thời gian thăm|trong thời gian chuyến thăm|trong thời gian ở thăm|trong thời gian ở|trong chuyến thăm|\
     trong khuôn khổ chuyến thăm|trong khuôn khổ chuyến công du|trong hai ngày ở|trong ba ngày ở|trong bốn ngày ở|\
     trong năm ngày ở|trong 2 ngày ở|trong 3 ngày ở|trong 4 ngày ở|trong 5 ngày ở|during the visit|during his visit|\
     during her visit|during the trip;\
     kết thúc chuyến thăm|nhân kết thúc chuyến thăm|kết thúc chuyến công du|at the end of the visit|\
     at the conclusion of the visit"
);
/// The group of [`VISIT`] for its end.
const END: usize = 1;
/// Words with which a sentence goes back to what its line told last.
static THEN: &Phrases = phrases!(
    "tại hội nghị|tại cuộc họp|tại đây|tại hội đàm|tại cuộc hội đàm|hai thủ tướng|hai nhà lãnh đạo|hai bộ trưởng|dịp này|nhân dịp này|cũng tại|cùng dịp|at the|at that|\
     on that occasion|on this occasion"
);
/// Those who met, as the sentence behind calls them.
pub(crate) static MET: &Phrases =
    phrases!("hội nghị đã|hội nghị cũng|the leaders|the ministers|the meeting|the summit");
/// Words with which a sentence leaves the time of the one before.
pub(crate) static LEAVES: &Phrases = phrases!(
    "trước đó|trước đây|trước khi|đến nay|cho đến nay|tới nay|hiện nay|hiện|hiện tại|gần đây|từ đó|từ đó đến nay|kể từ|\
     sau này|thời gian qua|thời gian tới|những năm|nhiều năm|currently|now|so far|since|earlier|previously|before"
);

/// Words behind which something is told in passing.
static PASSING: &Phrases = phrases!("sau khi|trước khi|từ khi|kể từ|after|before|since");

/// The time of what was told last.
#[derive(Default)]
pub(crate) struct Frame {
    /// That of the line, or of the last of its sentences that has one.
    line: Option<Time>,
    /// Whether the line is an item that begins with it.
    is_item: bool,
    /// That of what the line told last.
    last: Option<Time>,
    /// The last visit that has its days.
    visit: Option<(Time, Vec<String>)>,
}

/// A date as an event has it.
#[derive(Clone)]
struct Time {
    date: String,
    words: Option<String>,
    is_printed: bool,
}

impl Frame {
    /// A new line has its own time.
    pub fn enter(&mut self) {
        (self.line, self.last, self.is_item) = (None, None, false);
    }

    /// Dates the events of a sentence that it gives no date.
    pub fn date(&mut self, scene: &Scene<'_>, sentence: &Sentence<'_>, events: &mut [Event]) {
        let led = lead(scene, sentence);
        let own = led.and_then(Time::of).or_else(|| self.recalled(scene, sentence));
        let own = own
            .or_else(|| self.last.clone().filter(|_| sentence.at(0, THEN).or(sentence.at(0, MET)).is_some()));
        self.line = own.or_else(|| self.line.take());
        let leaves = sentence.at(0, LEAVES).is_some();
        // What an item with its date tells is all of then: `* Ngày 28-10: Lễ khai mạc; phiên họp hẹp …`.
        if let Some(one) = led {
            self.is_item = is_item(sentence, one);
        }
        let is_item = self.is_item;
        let is_its = |event: &Event| is_of_occasion(event) || is_item && event.kind == EventKind::Meeting;
        for event in events.iter_mut().filter(|event| event.date.is_none() && is_its(event)) {
            let at = sentence.word_at(event.span.start);
            let time = self.line.as_ref().filter(|_| !leaves);
            if let Some(time) = time.filter(|_| !sentence.has(clause_before(sentence, at, 12), PASSING)) {
                (event.date, event.date_words) = (Some(time.date.clone()), time.words.clone());
                event.is_printed = time.is_printed;
            }
        }
        for event in events {
            let Some(date) = event.date.clone() else { continue };
            let time = Time { date, words: event.date_words.clone(), is_printed: event.is_printed };
            if event.kind == EventKind::Visit {
                self.visit = Some((time.clone(), event.parties.clone()));
            }
            if matches!(event.kind, EventKind::Visit | EventKind::Meeting | EventKind::Talks) {
                self.last = Some(time);
            }
        }
    }

    /// The days of the visit to which a sentence goes back, or the last of them, unless it speaks of another.
    fn recalled(&self, scene: &Scene<'_>, sentence: &Sentence<'_>) -> Option<Time> {
        let (group, end) = (0..3).find_map(|at| sentence.which(at, VISIT))?;
        let (time, parties) = self.visit.as_ref()?;
        let clause = clause_behind(sentence, end);
        let is_other = scene.parties(sentence, (end, clause)).iter().any(|id| !parties.contains(id));
        let mut time = Some(time).filter(|_| !is_other)?.clone();
        if let Some((_, last)) = time.date.split_once('/').filter(|_| group == END) {
            time.date = last.to_owned();
        }
        Some(time)
    }
}

impl Time {
    fn of(one: &Expression) -> Option<Self> {
        let date = one.days.and_then(|_| one.value())?;
        Some(Self { date, words: Some(one.words.clone()), is_printed: one.reason == Reason::Printed })
    }
}

/// The day that is all that a line says: `Ngày 25-5`, `Thứ hai, 26/5:`.
pub(crate) fn heading<'m>(text: &Text<'_>, mentions: &'m [Expression]) -> Option<&'m Expression> {
    let [one] = mentions else { return None };
    let is_day = one.granularity == Granularity::Day && one.days.is_some();
    let is_all = text.words.iter().all(|word| one.range.contains(&word.range.start));
    Some(one).filter(|_| is_day && is_all)
}

/// The word behind the clause that holds the one before a word.
fn clause_behind(sentence: &Sentence<'_>, at: usize) -> usize {
    (at..=sentence.words.len()).find(|&end| sentence.gap(end - 1).contains(',')).unwrap_or(at)
}

/// The date with which a sentence begins: that of an item, before a colon, or one by months or finer.
fn lead<'s>(scene: &'s Scene<'_>, sentence: &Sentence<'_>) -> Option<&'s Expression> {
    let one = scene.dates(sentence).find(|one| is_fine(one))?;
    let first = one.range.start - sentence.start;
    (is_item(sentence, one) || first < 20 && one.granularity <= Granularity::Month).then_some(one)
}

/// Whether a sentence begins with a date and a colon.
fn is_item(sentence: &Sentence<'_>, one: &Expression) -> bool {
    let (first, end) = (one.range.start - sentence.start, one.range.end - sentence.start);
    first < 8 && sentence.text.get(end..).is_some_and(|rest| rest.trim_start().starts_with(':'))
}
