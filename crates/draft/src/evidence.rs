//! What the text itself says of the time in which it was written.

use std::ops::RangeInclusive;

use timex::{
    phrases,
    tag::{Anchor, Day, Expression, Reason, Token, TokenKind},
};

use crate::{
    date::is_past,
    facts::{AHEAD, BEGINNINGS, HAPPENED, SERIES, TERMS},
    role::Role,
    roles::Roles,
    sentence::Sentence,
    text::Text,
};

/// A piece of evidence for the date of a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Evidence {
    /// The line, counted from 0.
    pub line: usize,
    /// The words as printed.
    pub words: String,
    /// What follows from them.
    pub says: Says,
    /// Why.
    pub why: String,
    /// Whether its own sentence prints the year to which it leads, as of something that may be recalled.
    pub is_told: bool,
}

/// What follows from a piece of evidence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Says {
    /// The day is printed.
    Printed(Day),
    /// The page prints the clock of the day on which it was stored.
    PageClock(Day),
    /// The page is no older.
    NotBefore(Day),
    /// The page is no younger.
    NotAfter(Day),
    /// The page is no younger, but for that the words around it tell a time of their own, as of something recalled.
    Recalled(Day),
    /// It is of that year, or of one next to it.
    Year(i32),
    /// The text speaks of that year.
    Speaks(i32),
    /// Something reported happened on that day.
    Event(Day),
}

impl Evidence {
    pub(crate) fn new(line: usize, words: &str, says: Says, why: String) -> Self {
        Self { line, words: words.to_owned(), says, why, is_told: false }
    }
}

/// The tokens of a line that are words, numbers, or signs within names: `ASEAN - Nga`, `ASEAN + 3`.
fn with_signs(line: &Text<'_>) -> Vec<Token> {
    let is_kept = |token: &&Token| match token.kind {
        TokenKind::Sign(sign) => matches!(sign, '-' | '\'' | '+' | ',' | ';'),
        TokenKind::Word | TokenKind::Number(..) => true,
    };
    line.tokens.all.iter().filter(is_kept).cloned().collect()
}

/// Gathers the evidence of the article's own lines.
pub(crate) fn gather(texts: &[Text<'_>], roles: &Roles) -> Vec<Evidence> {
    let mut all = Vec::new();
    for (at, line) in texts.iter().enumerate() {
        let role = roles.roles[at];
        if !(role.is_text() || matches!(role, Role::Title | Role::Caption | Role::Heading)) {
            continue;
        }
        let tokens = with_signs(line);
        let words = Sentence::new(line.line, 0, &tokens, &line.tokens.letters);
        let times = line.times(Anchor::unknown());
        let told = Told { sentences: Sentence::all(line), times: &times };
        for sentence in &told.sentences {
            terms(at, sentence, &times, &mut all);
        }
        sessions(at, &words, &told, &mut all);
        anniversaries(at, &words, &told, &mut all);
        chair(at, &line.whole(), &mut all);
        if role.is_text() {
            years(at, line, &times, &mut all);
        }
    }
    all
}

fn push(all: &mut Vec<Evidence>, line: usize, words: &str, says: Says, why: &str) {
    if !all.iter().any(|old| {
        old.says == says
            && old.why == why
            && (old.line == line && old.words == words.trim() || !matches!(says, Says::Year(_)))
    }) {
        all.push(Evidence::new(line, words.trim(), says, why.into()));
    }
}

fn day((year, month, day): (i32, u8, u8)) -> Option<Day> {
    Day::new(year, month, day)
}

/// Persons in office, and what had happened or not.
fn terms(line: usize, words: &Sentence<'_>, times: &[Expression], all: &mut Vec<Evidence>) {
    for at in 0..words.words.len() {
        if let Some((group, end)) = words.which(at, TERMS.words)
            && !words.follows(at, phrases!("nguyên|cựu|cố|former|late|phó"))
            && let Some(&(from, to)) = TERMS.say.get(group)
        {
            let told = words.slice((at, end));
            if let Some(from) = day(from) {
                push(all, line, told, Says::NotBefore(from), "in office since");
            }
            if let Some(last) = day(to).filter(|to| to.year < 2099) {
                let is_recalled = tells_time(words, times, from.0..=to.0);
                let says = if is_recalled { Says::Recalled(last) } else { Says::NotAfter(last) };
                push(all, line, told, says, "in office until");
            }
        }
        if let Some((group, end)) = words.which(at, HAPPENED.words)
            // ‘soon’ and ‘preparing’ say that it has not.
            && !words.follows(at, phrases!("sớm|sắp|chuẩn bị|tiến tới|hướng tới|thúc đẩy"))
            && let Some(when) = HAPPENED.say.get(group).copied().and_then(day)
        {
            push(all, line, words.slice((at, end)), Says::NotBefore(when), "it happened then");
        }
        if let Some((group, end)) = words.which(at, AHEAD.words)
            && let Some(when) = AHEAD.say.get(group).copied().and_then(day)
        {
            push(all, line, words.slice((at, end)), Says::NotAfter(when), "it had not happened yet");
        }
    }
}

/// Whether a sentence, or the item of a list in which it stands, prints a time of those years as of what was:
/// `- 16-19/11/2022: …`.
fn tells_time(words: &Sentence<'_>, times: &[Expression], years: RangeInclusive<i32>) -> bool {
    let inside = words.start..words.start + words.text.len();
    let printed = times.iter().filter(|one| {
        let year = one.days.and_then(|days| days.to.year);
        one.reason == Reason::Printed && year.is_some_and(|year| years.contains(&year))
    });
    // An item begins with its time, behind its bullet.
    let mut of_item = printed.filter(|one| inside.contains(&one.range.start) || one.chars.start <= 2);
    of_item.next().is_some() && is_past(words.text)
}

/// A line's sentences and the times in it.
struct Told<'t> {
    sentences: Vec<Sentence<'t>>,
    times: &'t [Expression],
}

impl Told<'_> {
    /// Adds a count that stands at that byte of the line, and leads to a year.
    fn push(&self, all: &mut Vec<Evidence>, at: usize, mut one: Evidence, year: i32) {
        let around = self.sentences.partition_point(|sentence| sentence.start <= at).checked_sub(1);
        let around = around.and_then(|around| self.sentences.get(around));
        // A session may be in the year next to the one that its number leads to.
        one.is_told = around.is_some_and(|sentence| tells_time(sentence, self.times, year - 1..=year + 1));
        if !all.contains(&one) {
            all.push(one);
        }
    }
}

/// Sessions with their ordinals: `Hội nghị Cấp cao ASEAN lần thứ 33`, `AMM 53`, `the 36th ASEAN Summit`.
fn sessions(line: usize, words: &Sentence<'_>, told: &Told<'_>, all: &mut Vec<Evidence>) {
    for at in 0..words.words.len() {
        let Some((group, end)) = words.which(at, SERIES.words) else { continue };
        let numbered = ordinal_behind(words, end).or_else(|| Some((ordinal_before(words, at)?, end)));
        let Some(((number, last), series)) = numbered.zip(SERIES.say.get(group)) else { continue };
        let (low, high) = series.holds;
        if (low..=high).contains(&number) && !words.has(at..last, series.not) {
            // `Hội nghị Cấp cao ASEAN lần thứ 31 … tháng 11-2017`: the year is told, as of something that was.
            let near = (at.saturating_sub(6)..last + 8).filter(|&word| words.word(word).len() == 4);
            let is_told =
                near.filter_map(|word| words.word(word).parse::<i32>().ok()).any(|year| year > 1900);
            if is_told && words.has(at.saturating_sub(6)..last + 8, phrases!("hồi|trước đó|năm ngoái|từng"))
            {
                continue;
            }
            let (base, year) = series.session;
            let year = year + (number - base).div_euclid(series.each_year);
            let year = year - i32::from(series.without.is_some_and(|without| year <= without));
            // `Hội nghị Cấp cao ASEAN 46 vào tháng 5 năm sau`: the year is counted from the text's own.
            let clause = last..(last..last + 10).find(|&word| words.word(word) == ",").unwrap_or(last + 10);
            let next = words.has(clause.clone(), phrases!("năm sau|năm tới|sang năm|next year"));
            let past = words.has(clause, phrases!("năm ngoái|năm trước|last year"));
            let year = year + i32::from(past) - i32::from(next);
            let (words, at) = (words.slice((at, last)).trim(), words.bytes((at, last)).start);
            let one = Evidence::new(line, words, Says::Year(year), "by the number of the session".into());
            told.push(all, at, one, year);
        }
    }
}

/// The ordinal behind a name, at most five words on, and the number of the word behind it.
fn ordinal_behind(words: &Sentence<'_>, end: usize) -> Option<(i32, usize)> {
    let number = |at: usize| Some((words.word(at).parse().ok()?, at + 1));
    if let Some(found) = number(end) {
        return Some(found).filter(|(number, _)| *number < 100);
    }
    let (_, behind) = words.find(end, phrases!("lần thứ|lần")).filter(|(at, _)| *at < end + 6)?;
    number(behind)
}

/// The ordinal right before a name: `the 36th`.
fn ordinal_before(words: &Sentence<'_>, at: usize) -> Option<i32> {
    let word = words.word(at.checked_sub(1)?);
    let digits = ["st", "nd", "rd", "th"].iter().find_map(|end| word.strip_suffix(end))?;
    digits.parse().ok()
}

/// `kỷ niệm 30 năm Quan hệ Đối tác ASEAN - Hàn Quốc`, `80 năm Quốc khánh Việt Nam`.
fn anniversaries(line: usize, sentence: &Sentence<'_>, times: &Told<'_>, all: &mut Vec<Evidence>) {
    let units = phrases!("năm|years|anniversary");
    let counts = (0..sentence.words.len()).filter_map(|at| {
        let count = sentence.word(at);
        sentence.at(at + 1, units)?;
        let is_ordinal = sentence.word(at + 1) == "anniversary";
        let digits = if is_ordinal { count.trim_end_matches(char::is_alphabetic) } else { count };
        Some((at, digits.parse::<i32>().ok().filter(|years| (5..=100).contains(years))?))
    });
    let mut words: Vec<&str> = Vec::new();
    for (at, years) in counts {
        if words.is_empty() {
            words.extend((0..sentence.words.len()).map(|at| sentence.word(at)));
        }
        let told = sentence.slice((at, at + 2));
        // `gần 30 năm` are not thirty yet, `sau 45 năm` may be more, and `sắp kỷ niệm` is of a year to come.
        let before =
            sentence.has(at.saturating_sub(6)..at, phrases!("gần|hơn|sắp|hướng tới|tiến tới|chuẩn bị|sau"));
        // `30 năm tiếp theo` looks ahead.
        if matches!(words.get(at + 2), Some(&("tiếp" | "tới" | "qua" | "nữa" | "trước"))) {
            continue;
        }
        let behind = words.get(at + 2..(at + 24).min(words.len())).unwrap_or_default();
        // The clause, not what follows it.
        let clause = behind.split(|word| matches!(*word, "," | ";")).next().unwrap_or_default();
        let near = format!(" {} ", clause.join(" "));
        let cue = words.get(at.saturating_sub(6)..at).unwrap_or_default().join(" ");
        let marks = [
            "kỷ niệm",
            "quốc khánh",
            "thiết lập",
            "thành lập",
            "gia nhập",
            "anniversary",
            "establishment",
            "quan hệ",
            "tham gia",
        ];
        if !marks.iter().any(|mark| cue.contains(mark) || near.contains(mark)) {
            continue;
        }
        // `20 năm quan hệ tại Sochi năm 2016`: the year is told.
        let is_told = near.split(' ').collect::<Vec<_>>().windows(2).any(
            |pair| matches!(pair, ["năm" | "in", year] if year.len() == 4 && year.parse::<i32>().is_ok()),
        );
        if is_told {
            continue;
        }
        let mut nearest: Option<(usize, i32)> = None;
        for beginning in BEGINNINGS {
            let first = beginning.any.iter().filter_map(|phrase| near.find(&format!(" {phrase} "))).min();
            let all_there = beginning.all.is_empty()
                || beginning.all.iter().any(|word| near.contains(word) || cue.contains(word));
            if let Some(first) =
                first.filter(|first| all_there && nearest.is_none_or(|(old, _)| *first < old))
            {
                nearest = Some((first, beginning.year));
            }
        }
        // `Trung Quốc và Việt Nam kỷ niệm 65 năm thiết lập quan hệ ngoại giao`: the two stand elsewhere.
        let year = nearest.map(|(_, year)| year).filter(|_| !before).or_else(|| {
            (!before && cue.contains("kỷ niệm") && near.contains(" quan hệ ngoại giao "))
                .then(|| ties(&format!(" {} ", words.join(" "))))?
        });
        if let Some(year) = year {
            let short: String = near.split_whitespace().take(7).collect::<Vec<_>>().join(" ");
            let (year, why) = (year + years, "by the count of years".into());
            let one = Evidence::new(line, &format!("{told} {short}"), Says::Year(year), why);
            times.push(all, sentence.bytes((at, at + 1)).start, one, year);
        }
    }
}

/// The year from which the two count whose names a sentence has, where no other two can be meant.
fn ties(sentence: &str) -> Option<i32> {
    let has = |name: &str| sentence.contains(&format!(" {name} "));
    let mut years = BEGINNINGS.iter().filter(|one| {
        !one.all.is_empty()
            && one
                .any
                .iter()
                .filter_map(|two| two.split_once(" - "))
                .any(|(one, other)| has(one) && has(other))
    });
    let first = years.next()?;
    years.all(|other| other.year == first.year).then_some(first.year)
}

/// Who chairs ASEAN next, or now: `nước Chủ tịch kế tiếp`.
fn chair(line: usize, words: &Sentence<'_>, all: &mut Vec<Evidence>) {
    let next =
        phrases!("chủ tịch kế tiếp|chủ tịch tiếp theo|incoming chair|sẽ đảm nhiệm vai trò chủ tịch asean");
    let Some(hit) = words.find(0, next) else { return };
    if words.find(0, phrases!("việt nam|nước ta|asean")).is_none() {
        return;
    }
    let year = words.find(0, phrases!("2010|2020")).and_then(|(at, _)| words.word(at).parse::<i32>().ok());
    if let Some(first) = year.and_then(|year| Day::new(year - 1, 12, 31)) {
        push(all, line, words.slice(hit), Says::NotAfter(first), "the chair's year had not begun");
    }
}

/// The years of which the text speaks, and those that it speaks of as to come.
fn years(line: usize, text: &Text<'_>, times: &[Expression], all: &mut Vec<Evidence>) {
    for one in times {
        let Some(days) = one.days else { continue };
        let Some(year) = days.from.year.filter(|_| matches!(one.reason, Reason::Printed | Reason::Name))
        else {
            continue;
        };
        let words = text.whole();
        let at = words.word_at(one.range.start);
        let end = words.word_at(one.range.end);
        let is_year = days.from.month.is_none();
        let is_span = days.from.year != days.to.year;
        let far = phrases!("đến|tới|sau|trước|vào|tầm nhìn|by|until|asean");
        let is_aim = is_year && words.follows(at, far);
        let is_awaited = words
            .follows(at, phrases!("chuẩn bị cho|chuẩn bị bước vào|chuẩn bị đón|preparing for"))
            || words.follows(at, phrases!("trong")) && words.has(end..end + 6, phrases!("cần|sẽ"));
        if is_year
            && !is_span
            && one.reason == Reason::Printed
            && is_awaited
            && let Some(latest) = Day::new(year, 1, 31)
        {
            push(all, line, &one.words, Says::NotAfter(latest), "that year is spoken of as one to come");
        }
        if !is_span && !is_aim || one.reason == Reason::Name {
            push(all, line, &one.words, Says::Speaks(year), "the text speaks of it");
        }
    }
}
