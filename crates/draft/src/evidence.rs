//! What the text itself says of the time in which it was written.

use timex::{
    letters::{is_letter, is_mark, push_small},
    tag::{Anchor, Day, Reason, tag},
};

use crate::{
    date::has_digit,
    facts::{AHEAD, BEGINNINGS, HAPPENED, SERIES, TERMS},
    page::Page,
    role::Role,
    roles::Roles,
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
    /// It is of that year, or of one next to it.
    Year(i32),
    /// The text speaks of that year.
    Speaks(i32),
    /// Something reported happened on that day.
    Event(Day),
}

impl Evidence {
    pub(crate) fn new(line: usize, words: &str, says: Says, why: String) -> Self {
        Self { line, words: words.to_owned(), says, why }
    }
}

/// A text in small letters, words and signs parted by single spaces; dashes are parted too.
fn plain(text: &str) -> String {
    let mut out = String::from(" ");
    for c in text.chars() {
        match c {
            '\u{2010}'..='\u{2015}' | '-' => out.push_str(" - "),
            '\'' | '’' => out.push_str(" ' "),
            '+' => out.push_str(" + "),
            ',' | ';' => out.push_str(" , "),
            c if is_letter(c) || is_mark(c) => push_small(&mut out, c),
            _ => out.push(' '),
        }
    }
    let mut plain = String::with_capacity(out.len() + 2);
    for word in out.split(' ').filter(|word| !word.is_empty()) {
        plain.push(' ');
        plain.push_str(word);
    }
    plain.push(' ');
    plain
}

/// Gathers the evidence of the article's own lines.
pub(crate) fn gather(page: &Page, roles: &Roles) -> Vec<Evidence> {
    let mut all = Vec::new();
    for (at, line) in page.lines.iter().enumerate() {
        let role = roles.roles[at];
        if !(role.is_text() || matches!(role, Role::Title | Role::Caption | Role::Heading)) {
            continue;
        }
        let plain = plain(&line.text);
        terms(at, &plain, &mut all);
        sessions(at, &plain, &mut all);
        anniversaries(at, &plain, &mut all);
        chair(at, &plain, &mut all);
        if role.is_text() && has_digit(&line.text) {
            years(at, &line.text, &mut all);
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
fn terms(line: usize, plain: &str, all: &mut Vec<Evidence>) {
    let joined = plain.replace(" - ", " ");
    for term in TERMS {
        let Some(at) = joined.find(&format!(" {} ", term.words)) else { continue };
        let before = joined.get(..at).unwrap_or_default();
        let is_former =
            [" nguyên", " cựu", " cố", " former", " late", " phó"].iter().any(|word| before.ends_with(word));
        if is_former {
            continue;
        }
        if let Some(from) = day(term.from) {
            push(all, line, term.words, Says::NotBefore(from), "in office since");
        }
        if let Some(to) = day(term.to).filter(|to| to.year < 2099) {
            push(all, line, term.words, Says::NotAfter(to), "in office until");
        }
    }
    for (words, when) in HAPPENED {
        // ‘soon’ and ‘preparing’ say that it has not.
        let negated = ["sớm ", "sắp ", "chuẩn bị ", "tiến tới ", "hướng tới ", "thúc đẩy "]
            .iter()
            .any(|before| joined.contains(&format!("{before}{words}")));
        if joined.contains(&format!(" {words} "))
            && !negated
            && let Some(when) = day(*when)
        {
            push(all, line, words, Says::NotBefore(when), "it happened then");
        }
    }
    for (words, when) in AHEAD {
        if joined.contains(words)
            && let Some(when) = day(*when)
        {
            push(all, line, words, Says::NotAfter(when), "it had not happened yet");
        }
    }
}

/// Sessions with their ordinals: `Hội nghị Cấp cao ASEAN lần thứ 33`, `AMM 53`, `the 36th ASEAN Summit`.
fn sessions(line: usize, plain: &str, all: &mut Vec<Evidence>) {
    for series in SERIES {
        for name in series.names {
            let padded = format!(" {name} ");
            for (at, _) in plain.match_indices(&padded) {
                let rest = plain.get(at + padded.len()..).unwrap_or_default();
                let before = plain.get(..at).unwrap_or_default();
                let Some((number, between)) = ordinal_behind(rest).or_else(|| ordinal_before(before)) else {
                    continue;
                };
                if series
                    .not
                    .iter()
                    .any(|word| format!(" {between} ").contains(&format!(" {word} ")) || name.ends_with(word))
                {
                    continue;
                }
                let (low, high) = series.holds;
                if !(low..=high).contains(&number) {
                    continue;
                }
                let (base, year) = series.session;
                let year = year + (number - base).div_euclid(series.each_year);
                push(
                    all,
                    line,
                    &format!("{name} {number}"),
                    Says::Year(year),
                    "by the number of the session",
                );
            }
        }
    }
}

/// The ordinal behind a name, at most five words on, and what stands between.
fn ordinal_behind(rest: &str) -> Option<(i32, String)> {
    let words: Vec<&str> = rest.split(' ').collect();
    let mut between = Vec::new();
    for (at, word) in words.iter().enumerate().take(6) {
        let next = |by: usize| words.get(at + by).copied().unwrap_or_default();
        if *word == "lần" {
            let number = if next(1) == "thứ" { next(2) } else { next(1) };
            return number.parse().ok().map(|number| (number, between.join(" ")));
        }
        if at == 0
            && let Ok(number) = word.parse::<i32>()
        {
            return (number < 100).then(|| (number, String::new()));
        }
        between.push(*word);
    }
    None
}

/// The ordinal right before a name: `the 36th`.
fn ordinal_before(before: &str) -> Option<(i32, String)> {
    let word = before.trim_end().rsplit(' ').next()?;
    let digits = ["st", "nd", "rd", "th"].iter().find_map(|end| word.strip_suffix(end))?;
    digits.parse().ok().map(|number| (number, String::new()))
}

/// `kỷ niệm 30 năm Quan hệ Đối tác ASEAN - Hàn Quốc`, `80 năm Quốc khánh Việt Nam`.
fn anniversaries(line: usize, plain: &str, all: &mut Vec<Evidence>) {
    let words: Vec<&str> = plain.split_whitespace().collect();
    for (at, window) in words.windows(2).enumerate() {
        let [count, unit] = window else { continue };
        let ordinal = ["th", "st", "nd", "rd"]
            .iter()
            .find_map(|end| count.strip_suffix(end))
            .filter(|_| *unit == "anniversary");
        let Some(years) =
            ordinal.unwrap_or(count).parse::<i32>().ok().filter(|years| (5..=100).contains(years))
        else {
            continue;
        };
        if !matches!(*unit, "năm" | "years" | "anniversary") {
            continue;
        }
        // `30 năm tiếp theo` looks ahead.
        if matches!(words.get(at + 2), Some(&("tiếp" | "tới" | "qua" | "nữa" | "trước"))) {
            continue;
        }
        let behind = words.get(at + 2..(at + 16).min(words.len())).unwrap_or_default();
        // The clause, not what follows it.
        let clause = behind.split(|word| *word == ",").next().unwrap_or_default();
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
        if let Some((_, year)) = nearest {
            let short: String = near.split_whitespace().take(7).collect::<Vec<_>>().join(" ");
            push(
                all,
                line,
                &format!("{count} {unit} {short}"),
                Says::Year(year + years),
                "by the count of years",
            );
        }
    }
}

/// Who chairs ASEAN next, or now: `nước Chủ tịch kế tiếp`.
fn chair(line: usize, plain: &str, all: &mut Vec<Evidence>) {
    let next = [
        " chủ tịch kế tiếp ",
        " chủ tịch tiếp theo ",
        " incoming chair ",
        " sẽ đảm nhiệm vai trò chủ tịch asean ",
    ];
    if next.iter().any(|words| plain.contains(words))
        && (plain.contains("việt nam") || plain.contains("nước ta") || plain.contains("asean"))
    {
        let year = [2010, 2020].into_iter().find(|year| plain.contains(&format!(" {year} ")));
        if let Some(first) = year.and_then(|year| Day::new(year - 1, 12, 31)) {
            push(all, line, "Chủ tịch kế tiếp", Says::NotAfter(first), "the chair's year had not begun");
        }
    }
}

/// The years of which the text speaks, and those that it speaks of as to come.
fn years(line: usize, text: &str, all: &mut Vec<Evidence>) {
    for one in tag(text, Anchor::unknown()) {
        let Some(days) = one.days else { continue };
        let Some(year) = days.from.year.filter(|_| matches!(one.reason, Reason::Printed | Reason::Name))
        else {
            continue;
        };
        let is_span = days.from.year != days.to.year;
        let before = text.get(..one.range.start).map(plain).unwrap_or_default();
        let after = text.get(one.range.end..).map(plain).unwrap_or_default();
        let soon: String = after.split(' ').take(7).collect::<Vec<_>>().join(" ");
        let far = ["đến", "tới", "sau", "trước", "vào", "tầm nhìn", "by", "until", "asean", "hướng tới"];
        let is_aim = far.iter().any(|word| before.trim_end().ends_with(word)) && days.from.month.is_none();
        if days.from.month.is_none()
            && !is_span
            && one.reason == Reason::Printed
            && before.ends_with(" trong ")
            && (soon.contains(" cần ") || soon.contains(" sẽ "))
            && let Some(latest) = Day::new(year, 1, 31)
        {
            push(all, line, &one.words, Says::NotAfter(latest), "that year is spoken of as one to come");
        }
        if !is_span && !is_aim || one.reason == Reason::Name {
            push(all, line, &one.words, Says::Speaks(year), "the text speaks of it");
        }
    }
}
