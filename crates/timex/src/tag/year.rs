//! Years, ranges of years, decades and centuries.

use super::{
    Granularity,
    cursor::Cursor,
    form::{Form, Meaning, Read},
    token::Kind,
};
use crate::{Partial, Phrases, Value, phrases};

/// Words before a span of years.
static SPANS: &Phrases = phrases!(
    "giai đoạn từ năm|giai đoạn từ|giai đoạn|nhiệm kỳ|nhiệm kì|niên khóa|niên khoá|năm học|năm tài chính|\
     thời kỳ|thời kì|trong các năm|các năm|những năm|từ năm|từ|giữa|from|between|the period|period|\
     school year|năm|nam",
);

/// Reads years.
pub(super) fn years(cursor: Cursor<'_>, at: usize) -> Read<Form> {
    span(cursor, at)
        .or_else(|| decade(cursor, at))
        .or_else(|| century(cursor, at))
        .or_else(|| named(cursor, at))
        .or_else(|| plain(cursor, at))
}

/// Whether `nam` here ends the country's name.
fn is_country(cursor: Cursor<'_>, at: usize) -> bool {
    cursor.word(at) == "nam" && matches!(cursor.before(at, 1), "việt" | "viet")
}

/// `2016-2020`, `giai đoạn 2021-2025`, `năm học 2026 - 2027`, `từ năm 2018 đến năm 2020`, `2019-20`.
fn span(cursor: Cursor<'_>, at: usize) -> Read<Form> {
    let start = cursor.skip(at, SPANS);
    if start > at && is_country(cursor, at) {
        return None;
    }
    let first = cursor.year(start).filter(|year| *year >= 1400)?;
    let has_from = start > at && matches!(cursor.word(at), "từ" | "from" | "between" | "giữa" | "giai");
    let to = cursor
        .to(start + 1)
        .or_else(|| {
            cursor
                .phrase(start + 1, phrases!("và|and"))
                .filter(|_| matches!(cursor.word(at), "between" | "giữa"))
        })
        .or_else(|| (cursor.is_sign(start + 1, '/') && cursor.is_joined(start + 2)).then_some(start + 2))?;
    let to = cursor.skip(to, phrases!("hết năm|năm"));
    let is_joined = cursor.is_sign(start + 1, '-') || cursor.is_sign(start + 1, '/');
    let short = || {
        let tight = cursor.is_joined(start + 1) && cursor.is_joined(to);
        let two = cursor.short(to).filter(|_| is_joined && tight && cursor.word(to).len() == 2)?;
        // `2020-09` is a month.
        let year = first - first.rem_euclid(100) + i32::try_from(two).ok()?;
        let goes_on =
            cursor.is_joined(to + 1) && (cursor.is_sign(to + 1, '-') || cursor.is_sign(to + 1, '/'));
        Some(year).filter(|year| *year > first && (two > 12 || start > at) && !goes_on)
    };
    let last = cursor.plain_year(to).or_else(short).filter(|last| *last >= first)?;
    // `Licence 1611/2022` is a number.
    let is_number = cursor.is_sign(start + 1, '/') && last - first > 5;
    let is_sure = (is_joined || has_from || start > at || first >= 1900) && !is_number;
    // A school year is one; `giai đoạn` and the like are a span.
    let form = Form::days(Partial::year(first), Partial::year(last), Granularity::Year);
    is_sure.then_some((form, to + 1))
}

/// `thập niên 1990`, `thập niên 90`, `những năm 1990`, `the 1990s`.
fn decade(cursor: Cursor<'_>, at: usize) -> Read<Form> {
    let of = |first: i32| Form::days(Partial::year(first), Partial::year(first + 9), Granularity::Decade);
    let english = cursor.skip(at, phrases!("the"));
    if let Some(digits) = cursor.word(english).strip_suffix('s').filter(|digits| digits.len() == 4) {
        let first: i32 = digits.parse().ok().filter(|year| (1400..2100).contains(year) && year % 10 == 0)?;
        return Some((of(first), english + 1));
    }
    let next =
        cursor.phrase(at, phrases!("những năm thập niên|thập niên|thập kỷ|thập kỉ|những năm|các năm|the"))?;
    let number = cursor.number(next).filter(|number| number % 10 == 0)?;
    let (first, end) = match cursor.tokens.get(next)?.kind {
        Kind::Number(_, 4) if cursor.word(at) != "the" => (i32::try_from(number).ok()?, next + 1),
        Kind::Number(_, 2) if number >= 20 && cursor.word(at) != "the" => {
            let behind = cursor.phrase(
                next + 1,
                phrases!("của thế kỷ xx|của thế kỷ 20|thế kỷ xx|thế kỷ 20|thế kỷ trước|của thế kỷ trước"),
            );
            (1900 + i32::try_from(number).ok()?, behind.unwrap_or(next + 1))
        }
        _ => return None,
    };
    ((1400..2100).contains(&first)).then(|| (of(first), end))
}

/// `thế kỷ 21`, `thế kỷ XXI`, `21st century`.
fn century(cursor: Cursor<'_>, at: usize) -> Read<Form> {
    let (number, end) = if let Some(next) = cursor.phrase(at, phrases!("thế kỷ thứ|thế kỉ thứ|thế kỷ|thế kỉ"))
    {
        (cursor.roman_or_short(next)?, next + 1)
    } else {
        let next = cursor.skip(at, phrases!("the"));
        let joined = cursor.skip_sign(next + 1, &['-']);
        (cursor.ordinal(next).filter(|_| cursor.word(joined) == "century")?, joined + 1)
    };
    let last = i32::try_from(number).ok().filter(|number| (1..=30).contains(number))? * 100;
    Some((Form::days(Partial::year(last - 99), Partial::year(last), Granularity::Century), end))
}

/// `năm 2020`, `in 2020`, `các năm 2018`, and `2019` behind another year and a comma.
fn named(cursor: Cursor<'_>, at: usize) -> Read<Form> {
    let keyword =
        cursor.phrase(at, phrases!("năm tài chính|các năm|năm|nam|year")).filter(|_| !is_country(cursor, at));
    let is_english = cursor.year(at).is_some()
        && (matches!(
            cursor.before(at, 1),
            "in" | "since"
                | "by"
                | "until"
                | "during"
                | "throughout"
                | "from"
                | "after"
                | "before"
                | "of"
                | "to"
                | "beyond"
        ) || cursor.before(at, 1) == "for" && !cursor.is_word(at + 1)
            || cursor.follows(at, phrases!("so với|cùng kỳ|cùng kì|early as|late as|fiscal")));
    let follows = (cursor.is_sign(at.wrapping_sub(1), ',') || matches!(cursor.before(at, 1), "và" | "and"))
        && cursor.year(at.wrapping_sub(2)).is_some();
    let preposition = matches!(
        cursor.before(at, 1),
        "từ" | "đến"
            | "tới"
            | "sau"
            | "trước"
            | "trong"
            | "cuối"
            | "đầu"
            | "mới"
            | "lịch"
            | "hết"
            | "hồi"
            | "vào"
            | "mốc"
    ) || cursor.before(at, 1) == "của" && !cursor.is_word(at + 1);
    let start = keyword.unwrap_or(at);
    let year = cursor.plain_year(start).or_else(|| early(cursor, at, start))?;
    let goes_on = cursor.is_word(at + 1)
        && !cursor.is_capital(at + 1)
        && cursor.phrase(at + 1, phrases!("và|đến|tới|là|sẽ|để|với|thì|nhằm|đã|về")).is_none();
    let counted = keyword.is_none() && (goes_on && preposition || is_unit(cursor, at + 1));
    // `- 2006: …` in a list.
    let is_item = keyword.is_none()
        && cursor.starts_sentence(at)
        && cursor.is_sign(at + 1, ':')
        && (1900..2100).contains(&year);
    let is_year = match keyword {
        // `năm 1000 người`: no year of this kind is printed in figures alone.
        Some(_) => cursor.word(at) != "nam" || year >= 1900,
        None => (is_english || follows || preposition) && (1900..2100).contains(&year),
    };
    if (!is_year || counted) && !is_item {
        return None;
    }
    let year = Partial::year(year);
    Some((Form::days(year, year, Granularity::Year), start + 1))
}

/// A year before 1000 behind `năm`, where a preposition stands before it and no word behind: `vào năm 980`.
fn early(cursor: Cursor<'_>, at: usize, start: usize) -> Option<i32> {
    let number = cursor.number(start).filter(|number| start > at && (100..1000).contains(number))?;
    let placed = matches!(cursor.before(at, 1), "vào" | "từ" | "đến" | "hồi" | "khoảng" | "trước" | "sau");
    let ends = !cursor.is_word(start + 1) || matches!(cursor.word(start + 1), "và" | "đến" | "tới" | "khi");
    i32::try_from(number).ok().filter(|_| placed && ends && cursor.word(start).len() == 3)
}

/// Words for what is counted.
fn is_unit(cursor: Cursor<'_>, at: usize) -> bool {
    cursor
        .phrase(
            at,
            phrases!("đồng|usd|người|đại biểu|km|m|m2|ha|tấn|suất|kg|lượt|hộ|ca|trường|doanh|tỷ|triệu|nghìn|tài|học|cán|\
     chiến|sinh|người|people|tonnes|delegates|vụ|bệnh|xe|vé|căn|bài|mẫu|liều|năm|ngày|giờ|phút|hộp|cây|\
     con"),
        )
        .is_some()
}

/// Words that stand behind a name and its year.
static BEHIND_NAMES: &Phrases = phrases!(
    "ở|tại|và|với|do|diễn ra|đã|sẽ|được|của|cho|vào|từ|là|trong|có|khai mạc|bế mạc|khởi tranh|lần|vừa|sắp|đang|quy định|\
     cũng|tăng|giảm|đạt"
);

/// Whether a word in small letters ends a name, as Vietnamese ones do: `Hình sự 2015`; not `Việt Nam có 2020 xã`.
fn ends_name(cursor: Cursor<'_>, word: usize, year: usize) -> bool {
    let verbs = phrases!(
        "có|hơn|gần|khoảng|trên|dưới|tăng|giảm|là|đạt|còn|thêm|lên|xuống|được|và|với|của|chi|mua|bán|thu|gồm|cả|\
         những|các|số|tặng|trao|trồng|hỗ trợ|nhận|cần|tuyển|cho|đã|sẽ"
    );
    let ends = !cursor.is_word(year + 1) || cursor.phrase(year + 1, BEHIND_NAMES).is_some();
    let before = word.wrapping_sub(1);
    ends && cursor.is_word(before) && cursor.is_capital(before) && cursor.phrase(word, verbs).is_none()
}

/// Words with which names begin that are all in small letters.
static NAMES: &Phrases = phrases!(
    "kỳ thi|kì thi|cuộc thi|giải đấu|mùa giải|mùa|giải|liên hoan|lễ hội|đại hội|hội chợ|triển lãm|hội nghị|hội thảo|\
     diễn đàn|bộ luật|luật|hiến pháp|pháp lệnh|chương trình|chiến dịch|báo cáo|bảng xếp hạng|chỉ số|vòng loại|\
     chung kết|thượng đỉnh|bầu cử|khủng hoảng|ngân sách|kỳ nghỉ|lợi nhuận|tuần lễ|đề thi|giải thưởng|đạo luật|mục tiêu|kim ngạch"
);

/// Whether the words before a year are such a name, in small letters to its end: `kỳ thi quốc gia 2018`.
fn ends_small_name(cursor: Cursor<'_>, word: usize, year: usize) -> bool {
    let counts = phrases!(
        "có|hơn|gần|khoảng|trên|dưới|là|đạt|còn|thêm|được|và|với|của|gồm|những|các|số|cho|đã|sẽ|thu|chi"
    );
    if cursor.is_word(year + 1) && cursor.phrase(year + 1, BEHIND_NAMES).is_none() {
        return false;
    }
    let mut at = word;
    for _ in 0..6 {
        if !cursor.is_word(at) || cursor.phrase(at, counts).is_some() {
            return false;
        }
        if cursor.phrase(at, NAMES).is_some_and(|end| end <= year) {
            return true;
        }
        at = at.wrapping_sub(1);
    }
    false
}

/// A year in a name: `ASEAN 2020`, `World Cup 2018`, `UNCLOS) 1982`.
fn plain(cursor: Cursor<'_>, at: usize) -> Read<Form> {
    let year = cursor.plain_year(at).filter(|year| (1900..2100).contains(year))?;
    let before =
        if cursor.is_sign(at.wrapping_sub(1), ')') { at.wrapping_sub(2) } else { at.wrapping_sub(1) };
    // `“Top Gun” (1986)`
    let in_brackets = cursor.is_sign(at.wrapping_sub(1), '(') && cursor.is_sign(at + 1, ')');
    // `the 2024 summit`
    let nouns = phrases!(
        "summit|meeting|chair|chairmanship|chairship|agreement|treaty|declaration|conference|session|convention|crisis|\
         election|elections|accord|protocol|constitution|coup|statement|award|ruling|visit|talks|edition|season"
    );
    let before_noun =
        cursor.follows(at, phrases!("the|its|their|' s")) && cursor.phrase(at + 1, nouns).is_some();
    let is_name = in_brackets
        || before_noun
        || at > 0
            && cursor.is_word(before)
            && (cursor.is_capital(before)
                || ends_name(cursor, before, at)
                || ends_small_name(cursor, before, at))
            && !cursor.is_joined(at);
    let goes_on = cursor.is_word(at + 1) && !cursor.is_capital(at + 1) && is_unit(cursor, at + 1);
    let value = Value::single(Partial::year(year));
    (is_name && !goes_on).then(|| (Form::new(Meaning::Named(value), Granularity::Year), at + 1))
}
