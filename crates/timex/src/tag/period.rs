//! Months, quarters, halves, seasons and parts of them.

use super::{
    Granularity,
    count::{self, Count},
    cursor::Cursor,
    day::relative_year,
    form::{Form, Meaning, Part, Read, Side},
    part::cut,
    relative, trap, year,
};
use crate::{Partial, Phrases, Value, phrases};

/// Words for the parts, in the order of [`PARTS`].
static PART_WORDS: &Phrases = phrases!(
    "nửa đầu|the first half of|first half of;nửa cuối|nửa sau|the second half of|second half of;\
     những ngày đầu|những tháng đầu|đầu|thượng tuần|the beginning of|early in|early|beginning of;\
     giữa|trung tuần|mid -|mid|the middle of;\
     những ngày cuối|những tháng cuối|cuối|hạ tuần|the end of|late in|late|end of"
);
const PARTS: [Part; 5] = [Part::FirstHalf, Part::SecondHalf, Part::Start, Part::Middle, Part::End];

/// Reads a period.
pub(super) fn period(cursor: Cursor<'_>, at: usize) -> Read<Form> {
    // `bắt đầu năm 1991`, `lần đầu tháng 9`: the word belongs to the one before.
    let is_bound =
        cursor.word(at) == "đầu" && cursor.phrase(at.wrapping_sub(1), phrases!("bắt|lần|dẫn|ban")).is_some();
    let part = cursor.which(at, PART_WORDS).filter(|_| !is_bound);
    let Some((group, inner_at)) = part else { return whole(cursor, at) };
    let part = *PARTS.get(group)?;
    half_of_this_year(cursor, at).or_else(|| week_part(cursor, at)).or_else(|| {
        let (form, end) = whole(cursor, inner_at)
            .or_else(|| begun(cursor, at, part))
            .or_else(|| year::years(cursor, inner_at))
            .or_else(|| bare_year(cursor, inner_at))
            .or_else(|| relative::unit(cursor, inner_at))
            .or_else(|| counted_year(cursor, inner_at))?;
        Some((cut(form, part)?, end))
    })
}

/// `nửa đầu năm` of the document's year, where no word behind says which one it is.
fn half_of_this_year(cursor: Cursor<'_>, at: usize) -> Read<Form> {
    let (group, end) = cursor.which(at, phrases!("nửa đầu năm;nửa cuối năm"))?;
    let months = run(count::year(0), if group == 0 { 0 } else { 6 }, 6)?;
    (!is_which(cursor, end)).then(|| (Form::new(Meaning::Days(months), Granularity::Quarter), end))
}

/// A year right behind a word like ‘early’: `early 2020`, `cuối 2019`.
fn bare_year(cursor: Cursor<'_>, at: usize) -> Read<Form> {
    let year = Partial::year(cursor.plain_year(at)?);
    Some((Form::days(year, year, Granularity::Year), at + 1))
}

/// A year that is counted from the document's or named before: `the end of the year`, `cuối năm đó`.
fn counted_year(cursor: Cursor<'_>, at: usize) -> Read<Form> {
    let (year, end) = relative_year(cursor, at).filter(|(_, end)| cursor.number(*end).is_none())?;
    Some((Form::days(Partial::year(year), Partial::year(year), Granularity::Year), end))
}

/// What `hồi` says of a month or year without a word for which: `hồi đầu tháng` is that of this one.
fn begun(cursor: Cursor<'_>, at: usize, part: Part) -> Read<Form> {
    let is_told = cursor.before(at, 1) == "hồi" && matches!(part, Part::Start | Part::Middle);
    let (unit, end) =
        cursor.which(at + 1, phrases!("tháng;năm")).filter(|(_, end)| is_told && !is_which(cursor, *end))?;
    let year = Partial::year(count::year(0));
    Some(match unit {
        0 => (Form::counted(Count::Months { many: 1, by: 0 }, Granularity::Month), end),
        _ => (Form::days(year, year, Granularity::Year), end),
    })
}

/// Whether a word or number follows a unit that says which one it is.
fn is_which(cursor: Cursor<'_>, at: usize) -> bool {
    let which = phrases!("nay|này|ngoái|trước|sau|tới|qua|vừa qua|đó|ấy|kia|học|mới|giêng|chạp");
    cursor.number(at).is_some() || cursor.phrase(at, which).is_some() || cursor.month_word(at).is_some()
}

/// `đầu tuần này`, `cuối tuần qua`: two days of the week.
fn week_part(cursor: Cursor<'_>, at: usize) -> Read<Form> {
    let first = match cursor.word(at) {
        "đầu" => 0,
        "giữa" => 2,
        "cuối" => 5,
        _ => return None,
    };
    if cursor.word(at + 1) != "tuần" {
        return None;
    }
    // `hồi đầu tuần`, `hồi cuối tuần`: the last one.
    if cursor.before(at, 1) == "hồi" && !is_which(cursor, at + 2) {
        let by = if first == 5 { -1 } else { 0 };
        return Some((Form::counted(Count::Week(by, first, first + 1), Granularity::Day), at + 2));
    }
    let (form, end) = relative::unit(cursor, at + 1)?;
    let Meaning::Counted(Count::Week(by, ..), _) = form.meaning else { return None };
    Some((Form::counted(Count::Week(by, first, first + 1), Granularity::Day), end))
}

fn whole(cursor: Cursor<'_>, at: usize) -> Read<Form> {
    months(cursor, at)
        .or_else(|| quarters(cursor, at))
        .or_else(|| half(cursor, at))
        .or_else(|| months_of_year(cursor, at))
        .or_else(|| english_months(cursor, at))
        .or_else(|| season(cursor, at))
}

/// The year behind a month or quarter: in figures, or counted.
fn year_of(cursor: Cursor<'_>, at: usize) -> (Option<i32>, usize) {
    let from = at + usize::from(cursor.phrase(at, phrases!("của năm")).is_some());
    match cursor.year_behind(from).or_else(|| relative_year(cursor, from)) {
        Some((year, end)) => (Some(year), end),
        None => (None, at),
    }
}

/// A month, its year if printed, and whether it is sure to be one without a year.
fn month(cursor: Cursor<'_>, at: usize, sure: bool) -> Read<Partial> {
    let word = cursor.word(at);
    let (month, next, sure) = if let Some(next) = cursor.phrase(at, phrases!("tháng|thang")) {
        // `rằm tháng Giêng` is a day of the moon's calendar.
        if cursor.before(at, 1) == "rằm" {
            return None;
        }
        if let Some(month) = cursor.short(next) {
            // `tháng 8 âm lịch`
            if cursor.phrase(next + 1, phrases!("âm lịch|( âm lịch")).is_some() {
                return None;
            }
            (month, next + 1, word == "tháng")
        } else {
            let (month, end) = cursor.month_word(next)?;
            let before = cursor.before(at, 1);
            let is_part = ["đầu", "cuối", "giữa", "hồi", "tuần"].contains(&before);
            let placed = ["trong", "vào", "từ", "đến", "tới"].contains(&before);
            // `vào tháng ba ở Bắc Kinh`, but `trong tháng hai bên`.
            let ends = !cursor.is_word(end) || cursor.phrase(end, phrases!("ở|tại|vừa qua")).is_some();
            let is_sure = placed && (cursor.word(next).len() > 3 || ends);
            (month, end, cursor.is_capital(next) || is_part || is_sure)
        }
    } else if let Some(digits) = word.strip_prefix('t').filter(|digits| (1..3).contains(&digits.len())) {
        (digits.parse().ok()?, at + 1, false)
    } else if let Some(month) = cursor.month_name(at) {
        // `May` and `March` are other words as well.
        let placed = [
            "in", "since", "last", "next", "this", "until", "by", "early", "late", "mid", "of", "from", "to",
            "-",
        ]
        .contains(&cursor.before(at, 1));
        let dot = if word.len() <= 4 { cursor.skip_sign(at + 1, &['.']) } else { at + 1 };
        (month, dot, placed && (word.len() > 3 || word == "may"))
    } else {
        let month = cursor.short(at).filter(|_| sure || is_month_year(cursor, at))?;
        (month, at + 1, sure)
    };
    let (year, end) = year_of(cursor, next);
    let date = Partial::month(year, month)?;
    (year.is_some() || sure).then_some((date, end))
}

/// `9/2020`, but for what is the ordinal of a meeting.
fn is_month_year(cursor: Cursor<'_>, at: usize) -> bool {
    let sign = cursor.is_sign(at + 1, '/') || cursor.is_sign(at + 1, '-') || cursor.is_sign(at + 1, '.');
    let joined = cursor.is_joined(at + 1) && cursor.is_joined(at + 2);
    sign && joined && cursor.year(at + 2).is_some_and(|year| year >= 1900) && !trap::is_meeting(cursor, at)
}

/// A month, or months: `tháng 9/2020`, `từ tháng 9 đến tháng 12/2020`, `tháng 9-10/2020`, `September 2020`.
fn months(cursor: Cursor<'_>, at: usize) -> Read<Form> {
    let start = cursor.skip(at, phrases!("từ|from|kể từ|các"));
    let has_from = start > at;
    let (first, mut end) = month(cursor, start, false)?;
    let is_word = cursor.phrase(start, phrases!("tháng|thang")).is_some();
    let and = cursor.phrase(end, phrases!("và|, tháng")).filter(|_| is_word || has_from);
    if let Some(to) = cursor.to(end).or(and) {
        let is_and = cursor.to(end).is_none();
        // `tháng 9-10/2020`: the second month is a number only.
        let sure = is_word && first.year.is_none();
        // Not `tháng 9 đến 12/10`, which ends with a day.
        let is_day = super::day::point(cursor, to, true).is_some();
        if let Some((last, behind)) = month(cursor, to, sure).filter(|_| !is_day) {
            let open = first.year.is_none() && last.year.is_some();
            let first_year = match (first.year, last.year) {
                (None, Some(year)) if first.month > last.month => Some(year - 1),
                (None, year) | (year, _) => year,
            };
            let last_year = last.year.or(first.year);
            let key = |date: Partial, year: Option<i32>| (year, date.month);
            // `tháng 10 năm ngoái đến tháng 3/2020`: one is counted, the other printed.
            let differ = count::is_counted(first_year) != count::is_counted(last_year);
            let in_order = key(first, first_year) <= key(last, last_year) || first_year.is_none() || differ;
            let next_to = first.month.zip(last.month).is_some_and(|(a, b)| a + 1 == b);
            if in_order
                && (!is_and || next_to && open)
                && (has_from || cursor.is_sign(end, '-') || is_word || last.year.is_some())
            {
                let form = Form::days(first.in_year(first_year), last.in_year(last_year), Granularity::Month);
                return Some((form, behind));
            }
        }
    }
    // `từ tháng 9` is September: the word is no part of it.
    if has_from {
        return None;
    }
    let mut form = Form::days(first, first, Granularity::Month);
    if first.year.is_none() {
        // `tháng 7 tới thăm`, `tháng 7 sau đại hội`: of what stands behind.
        let is_last =
            |end: &usize| !cursor.is_word(*end) || cursor.phrase(*end, phrases!("ở|tại|và|này")).is_some();
        let next = cursor.phrase(end, phrases!("tới đây|sắp tới|next"));
        if let Some(behind) = next.or_else(|| cursor.phrase(end, phrases!("tới|sau")).filter(is_last)) {
            (form.side, end) = (Side::After, behind);
        } else if let Some(behind) = cursor.phrase(end, phrases!("vừa qua|vừa rồi|trước|qua")) {
            (form.side, end) = (Side::Before, behind);
        }
        form.side = match cursor.before(start, 1) {
            "last" => Side::Before,
            "next" => Side::After,
            _ => form.side,
        };
    }
    Some((form, end))
}

fn quarter(cursor: Cursor<'_>, at: usize) -> Option<(u32, Option<i32>, usize)> {
    let word = cursor.word(at);
    // `in Q3`, `in the third quarter`: in a text of other languages `Q3` is a district.
    let placed =
        || matches!(cursor.before(at, 1), "in" | "for" | "during" | "by" | "until" | "since" | "from");
    let (quarter, next, sure) = if let Some(next) = cursor.phrase(at, phrases!("quý|quí|quarter")) {
        let last = cursor.phrase(next, phrases!("cuối")).map(|_| 4);
        let first = cursor.phrase(next, phrases!("đầu")).map(|_| 1);
        let number = cursor.roman_or_short(next).or_else(|| {
            cursor.count(next).filter(|_| word != "quarter" && cursor.is_word(next)).map(|(number, _)| number)
        });
        (number.or(last).or(first)?, next + 1, true)
    } else if let Some(digit) = word.strip_prefix('q').filter(|digit| digit.len() == 1) {
        (digit.parse().ok()?, at + 1, placed())
    } else {
        let has_article = cursor.word(at) == "the";
        let at = cursor.skip(at, phrases!("the"));
        // Without the article `last quarter` is that before the document's.
        let last = cursor.phrase(at, phrases!("last|final")).filter(|_| has_article).map(|_| 4);
        let quarter = last.or_else(|| cursor.ordinal(at)).filter(|_| cursor.word(at + 1) == "quarter")?;
        let next = cursor.skip(at + 2, phrases!("of"));
        // `in the third quarter of the match`
        (quarter, next, placed() && last.is_none() && next == at + 2)
    };
    let (year, end) = year_of(cursor, next);
    ((1..=4).contains(&quarter) && (sure || year.is_some())).then_some((quarter, year, end))
}

/// `quý III/2020`, `quý 3 năm nay`, `quý I và II/2020`, `Q3 2020`, `the third quarter of 2020`.
fn quarters(cursor: Cursor<'_>, at: usize) -> Read<Form> {
    let (first, year, end) = quarter(cursor, at)?;
    let joined = cursor.phrase(end, phrases!("và")).or_else(|| cursor.to(end)).filter(|_| year.is_none());
    let next = joined.and_then(|to| {
        let to = cursor.skip(to, phrases!("quý"));
        let last = cursor.roman_or_short(to).filter(|last| (first + 1..=4).contains(last))?;
        let (year, end) = year_of(cursor, to + 1);
        Some((last, year, end))
    });
    let (last, year, end) = next.unwrap_or((first, year, end));
    let month = |number: u32| Partial::month(year, number);
    Some((Form::days(month(first * 3 - 2)?, month(last * 3)?, Granularity::Quarter), end))
}

/// `nửa đầu năm 2020` is cut from the year; this is `6 tháng đầu năm`, `quý cuối năm 2020`, `9 tháng năm 2020`.
pub(super) fn months_of_year(cursor: Cursor<'_>, at: usize) -> Read<Form> {
    let (many, behind) = if let Some(end) = cursor.phrase(at, phrases!("nửa")) {
        (6, end)
    } else {
        let (many, end) = cursor.count(at)?;
        let each = match cursor.word(end) {
            "tháng" => 1,
            // `hai quý cuối năm`
            "quý" if many < 4 && cursor.phrase(end + 1, phrases!("đầu năm|cuối năm")).is_some() => 3,
            _ => return None,
        };
        (many * each, end + 1)
    };
    let many = i32::try_from(many).ok().filter(|many| (1..12).contains(many))?;
    let word = cursor.word(behind);
    let (is_last, year_at) = match word {
        "đầu" => (false, behind + 1),
        "cuối" => (true, behind + 1),
        "năm" | "của" => (false, behind),
        _ => return None,
    };
    let year_at = cursor.skip(year_at, phrases!("của"));
    let year_word = cursor.skip(year_at, phrases!("năm"));
    let has_part = year_at > behind;
    let (year, end) = if let Some(year) = cursor.plain_year(year_word) {
        (year, year_word + 1)
    } else if let Some(relative) = relative_year(cursor, year_at) {
        relative
    } else if year_word > year_at && has_part {
        (count::year(0), year_word)
    } else {
        return None;
    };
    let first = if is_last { 12 - many } else { 0 };
    Some((Form::new(Meaning::Days(run(year, first, many)?), Granularity::Quarter), end))
}

/// `the first eight months of 2024`, `the last three months of this year`.
fn english_months(cursor: Cursor<'_>, at: usize) -> Read<Form> {
    let (group, count_at) = cursor.which(at, phrases!("the first|first;the last|last|the final"))?;
    let (many, end) = cursor.count(count_at)?;
    let many = i32::try_from(many).ok().filter(|many| (1..12).contains(many))?;
    let year_at = cursor.phrase(end, phrases!("months of|months in"))?;
    let (year, end) = match cursor.plain_year(year_at) {
        Some(year) => (year, year_at + 1),
        None => relative_year(cursor, year_at)?,
    };
    let first = if group == 0 { 0 } else { 12 - many };
    Some((Form::new(Meaning::Days(run(year, first, many)?), Granularity::Quarter), end))
}

/// `quý đầu năm`, `half`: what is said in words of halves in English.
fn half(cursor: Cursor<'_>, at: usize) -> Read<Form> {
    let half = match cursor.word(at) {
        "h1" => 0,
        "h2" => 6,
        _ => return None,
    };
    let (year, end) = cursor.year_behind(at + 1)?;
    Some((Form::new(Meaning::Days(run(year, half, 6)?), Granularity::Quarter), end))
}

/// `mùa thu năm 2020`, `summer 2020`: by the months of meteorology.
fn season(cursor: Cursor<'_>, at: usize) -> Read<Form> {
    let names = phrases!(
        "mùa xuân|spring of|spring;mùa hè|mùa hạ|summer of|summer;mùa thu|autumn of|autumn;\
         mùa đông|winter of|winter"
    );
    let (group, end) = cursor.which(at, names)?;
    let first = *[2, 5, 8, 11].get(group)?;
    let (year, end) = cursor.year_behind(end).or_else(|| relative_year(cursor, end))?;
    Some((Form::new(Meaning::Days(run(year, first, 3)?), Granularity::Quarter), end))
}

/// So many months from a month of a year, which is counted from 0 and may lie outside it.
pub(super) fn run(year: i32, first: i32, many: i32) -> Option<Value> {
    let month = |number: i32| {
        let month = u32::try_from(number.rem_euclid(12) + 1).ok()?;
        Partial::month(Some(year + number.div_euclid(12)), month)
    };
    Some(Value { from: month(first)?, to: month(first + many - 1)? })
}
