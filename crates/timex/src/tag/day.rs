//! One day, with all that is printed around it: `lúc 20h tối thứ Hai, ngày 14/9/2020`.

use crate::{Phrases, phrases};

use super::{
    Granularity, count,
    cursor::Cursor,
    form::{Read, Side},
};
use crate::Partial;

/// A day as printed.
#[derive(Clone, Copy)]
pub(super) struct Point {
    pub date: Partial,
    pub clock: Option<(u8, u8)>,
    pub has_part: bool,
    pub weekday: Option<u8>,
    pub side: Side,
    pub end: usize,
}

impl Point {
    pub fn granularity(&self) -> Granularity {
        match (self.clock, self.has_part) {
            (Some(_), _) => Granularity::Minute,
            (None, true) => Granularity::PartOfDay,
            (None, false) => Granularity::Day,
        }
    }
}

/// Words before the day of the month.
pub(super) static DAY_WORDS: &Phrases = phrases!("ngày mùng|ngày mồng|ngày|ngay|hôm mùng|hôm|mùng|mồng|the");

/// Words after which a day and month need no other sign that they are a date.
static CUES: &Phrases = phrases!(
    "vào|từ|đến|tới|trước|sau|kể từ|tính đến|quốc khánh|lễ|dịp|tết|kỷ niệm|sinh|mất|hôm|phụ nữ|nhà giáo|\
     thiếu nhi|lao động|liệt sĩ|liệt sỹ|giải phóng|diễn ra|on|from|until|since|hết|qua|nhật|khai mạc|\
     bế mạc|chiến thắng|sự kiện|và|nay|mai",
);

/// What is done on a day: `họp 7/9`.
static MEETINGS: &Phrases = phrases!("họp|thăm|gặp|ký|hội đàm|điện đàm|làm việc|lên đường|bàn giao");

/// What is counted in fractions: `2/3 số phiếu`.
static WHOLES: &Phrases = phrases!(
    "số|diện tích|dân số|phiếu|tổng|chặng|nước|thành viên|quãng|lượng|thời gian|lần|giờ|of|majority|\
     trong số|ghế|đại biểu|người|quân số|tỉnh|xã|hộ|chiều|giá|trị|công suất|vốn|cổ phần|điểm|trận|vòng|\
     hiệp|vé|inch|dặm|km|tỷ|triệu|thế giới",
);

/// Reads a day with what stands before and behind it. `sure`: what precedes says that a date must follow.
pub(super) fn point(cursor: Cursor<'_>, at: usize, sure: bool) -> Option<Point> {
    let mut head = Head { at, clock: None, has_part: false, weekday: None, sure };
    head.read(cursor);
    let Head { at: start, clock, has_part, weekday, sure } = head;
    // `thứ Bảy (23/11)`
    let opened = start > at && cursor.is_sign(start - 1, '(');
    let keyword = cursor.phrase(start, DAY_WORDS).filter(|_| {
        // `hôm nay`, `the` alone.
        cursor.word(start) != "the" || cursor.ordinal(start + 1).is_some()
    });
    let at = keyword.unwrap_or(start);
    let sure = sure || keyword.is_some();
    // `mùng 10 tháng Giêng` is a day of the moon's calendar.
    let is_lunar = || cursor.follows(at, phrases!("mùng|mồng"));
    if keyword.is_some() && is_lunar() && cursor.phrase(at + 1, phrases!("tháng giêng")).is_some() {
        return None;
    }
    let (date, end) = core(cursor, at, sure)?;
    let end = end + usize::from(opened && cursor.is_sign(end, ')'));
    if cursor.phrase(end, phrases!("âm lịch|al|( âm lịch")).is_some() {
        return None;
    }
    let mut point = Point { date, clock, has_part, weekday, side: Side::Either, end };
    point.read_tail(cursor);
    Some(point)
}

/// What stands before a day.
struct Head {
    at: usize,
    clock: Option<(u8, u8)>,
    has_part: bool,
    weekday: Option<u8>,
    sure: bool,
}

impl Head {
    fn read(&mut self, cursor: Cursor<'_>) {
        for _ in 0..4 {
            let before = self.at;
            if let Some((clock, end)) = cursor.clock(self.at).filter(|_| self.clock.is_none()) {
                let until = cursor.to(end).and_then(|to| cursor.clock(to)).map(|(_, end)| end);
                self.clock = Some(clock);
                self.at = zone(cursor, until.unwrap_or(end));
                self.sure = true;
            } else if let Some(end) = cursor.part_of_day(self.at).filter(|_| !self.has_part) {
                (self.has_part, self.at, self.sure) = (true, end, true);
            } else if let Some((day, end)) = cursor.weekday_name(self.at).filter(|_| self.weekday.is_none())
                // `lần thứ hai, ngày 26/6`
                && cursor.before(self.at, 1) != "lần"
            {
                (self.weekday, self.at, self.sure) = (Some(day), end, true);
            }
            if self.at == before {
                return;
            }
            let is_sign = |sign: char| cursor.is_sign(self.at, sign);
            if is_sign(',') || is_sign('|') || is_sign('-') || is_sign('(') || is_sign('·') || is_sign('•')
            {
                self.at += 1;
            }
        }
    }
}

/// Passes over `GMT+7`, with or without brackets.
fn zone(cursor: Cursor<'_>, at: usize) -> usize {
    cursor.skip(at, phrases!("( gmt + 7 )|gmt + 7|gmt +7|( utc + 7 )"))
}

impl Point {
    /// Clock, weekday or part of the day behind the date.
    fn read_tail(&mut self, cursor: Cursor<'_>) {
        let joined = cursor.skip_sign(self.end, &[',', '|', '-', '·', '•']);
        let joined = cursor.skip(joined, phrases!("vào lúc|lúc|at"));
        if let Some((clock, end)) = cursor.clock(joined).filter(|_| self.clock.is_none()) {
            (self.clock, self.end) = (Some(clock), end);
        }
        if cursor.is_sign(self.end, '(')
            && self.weekday.is_none()
            && let Some((day, end)) = cursor.weekday_name(self.end + 1)
            && cursor.is_sign(end, ')')
        {
            (self.weekday, self.end) = (Some(day), end + 1);
        }
        let ends = |end: &usize| !cursor.is_word(*end) && cursor.number(*end).is_none();
        if let Some(end) = cursor.phrase(self.end, phrases!("vừa qua|vừa rồi")) {
            (self.side, self.end) = (Side::Before, end);
        } else if let Some(end) = cursor
            .phrase(self.end, phrases!("sắp tới|tới đây"))
            .or_else(|| cursor.phrase(self.end, phrases!("tới")).filter(ends))
        {
            (self.side, self.end) = (Side::After, end);
        }
    }
}

/// The day itself.
fn core(cursor: Cursor<'_>, at: usize, sure: bool) -> Read<Partial> {
    if cursor.month_name(at).is_some() {
        return month_first(cursor, at);
    }
    if cursor.year(at).is_some() {
        return year_first(cursor, at);
    }
    let in_words = || cursor.day_in_words(at).filter(|_| cursor.follows(at, phrases!("ngày")));
    let (day, at) = match cursor.day_number(at) {
        Some(day) => (day, at),
        None => in_words().map(|(day, end)| (day, end - 1))?,
    };
    let next = cursor.skip(at + 1, phrases!("of"));
    if let Some(month) = cursor.month_name(next) {
        let dotted = cursor.skip_sign(next + 1, &['.']);
        let dotted = if cursor.word(next).len() <= 4 { dotted } else { next + 1 };
        let (year, end) = match with_year(cursor, dotted) {
            (None, _) => (None, next + 1),
            found => found,
        };
        return Some((Partial::day(year, month, day)?, end));
    }
    if let Some(month_at) = cursor
        .phrase(at + 1, phrases!("tháng|thang|thg|- tháng|/ tháng|, tháng"))
        // `Cấp cao ASEAN 6, tháng 12-1998`
        .filter(|_| sure || !cursor.is_sign(at + 1, ','))
    {
        // `10 tháng năm 2018` are ten months.
        let is_year = cursor.word(month_at) == "năm" && !cursor.is_capital(month_at);
        let (month, end) = match cursor.short(month_at) {
            Some(month) => (month, month_at + 1),
            None if is_year && cursor.year(month_at + 1).is_some() => return None,
            None => cursor.month_word(month_at)?,
        };
        let (year, end) = with_year(cursor, end);
        // `6 tháng hai nước` is half a year.
        let is_word = cursor.short(month_at).is_none() && !cursor.is_capital(month_at);
        if is_word && !sure && year.is_none() {
            return None;
        }
        return Some((Partial::day(year, month, day)?, end));
    }
    in_figures(cursor, at, day, sure)
}

/// The year behind day and month, if there is one.
pub(super) fn with_year(cursor: Cursor<'_>, at: usize) -> (Option<i32>, usize) {
    match cursor.year_behind(at) {
        Some((year, end)) => (Some(year), end),
        None => match relative_year(cursor, at) {
            Some((year, end)) => (Some(year), end),
            None => (None, at),
        },
    }
}

/// `năm nay`, `năm ngoái`, `cùng năm`, `this year` behind a day or month.
pub(super) fn relative_year(cursor: Cursor<'_>, at: usize) -> Read<i32> {
    let years = phrases!(
        "năm nay|năm này|this year|the year;năm ngoái|năm trước|last year;năm tới|sang năm|next year;\
         năm sau|năm tiếp theo|năm kế tiếp|the following year;cùng năm|năm đó|năm ấy|the same year|same year|that year"
    );
    let at = cursor.skip(at, phrases!("of"));
    let (group, end) = cursor.which(at, years)?;
    // `cùng năm 2013` prints it.
    if cursor.word(at) == "cùng" && cursor.year(end).is_some() {
        return None;
    }
    // `cùng năm nước`: together with five.
    let is_number = cursor.word(at) == "cùng" && cursor.is_word(end) && !cursor.is_capital(end);
    let behind = phrases!("và|với|hai|thì|tại|ở|là|sau|trước|do|của|cũng|đã|ông|bà|đó|này|khi|giữa|theo");
    if is_number && cursor.phrase(end, behind).is_none() {
        return None;
    }
    let counted = [count::year(0), count::year(-1), count::year(1), count::YEAR_AFTER];
    Some((counted.get(group).copied().unwrap_or(count::SAME_YEAR), end))
}

/// `September 9, 2020`, `Sept. 9`, `September, 09/2020`.
fn month_first(cursor: Cursor<'_>, at: usize) -> Read<Partial> {
    let month = cursor.month_name(at)?;
    let dotted = cursor.skip_sign(at + 1, &['.']);
    let next = cursor.skip_sign(dotted, &[',']);
    let day = cursor.day_number(next)?;
    let (year, end) = with_year(cursor, next + 1);
    let is_one = next == dotted || cursor.is_sign(next + 1, '/') && year.is_some();
    Some((Partial::day(year, month, day)?, end)).filter(|_| is_one)
}

/// `2020-09-07`, `2020/9/7`.
fn year_first(cursor: Cursor<'_>, at: usize) -> Read<Partial> {
    let sign = if cursor.is_sign(at + 1, '-') { '-' } else { '/' };
    let signs = cursor.is_sign(at + 1, sign) && cursor.is_sign(at + 3, sign);
    let joined = (1..=4).all(|step| cursor.is_joined(at + step));
    let (month, day) = (cursor.short(at + 2)?, cursor.short(at + 4)?);
    let date = Partial::day(cursor.year(at), month, day).filter(|_| signs && joined)?;
    // `2020-09-07T20:14`
    Some((date, at + 5))
}

/// `7/9/2020`, `07.09.2020`, `7-9`.
fn in_figures(cursor: Cursor<'_>, at: usize, day: u32, sure: bool) -> Read<Partial> {
    let sign = ['/', '-', '.'].into_iter().find(|&sign| cursor.is_sign(at + 1, sign))?;
    let month = cursor.short(at + 2)?;
    let is_tight = cursor.is_joined(at + 1) && cursor.is_joined(at + 2);
    // `ngày 28 - 11`, but `ngày 9 - 12` are days.
    let is_loose = sign == '-' && day > month && cursor.follows(at, DAY_WORDS);
    if !is_tight && sign != '/' && !is_loose {
        return None;
    }
    let behind = at + 3;
    let mut end = behind;
    let mut year = None;
    if cursor.is_sign(behind, sign) || sign == '/' && cursor.is_sign(behind, '-') && cursor.is_joined(behind)
    {
        let short_year = || {
            let number = cursor.short(behind + 1).filter(|_| is_tight && cursor.is_joined(behind + 1))?;
            let two = cursor.word(behind + 1).len() == 2 && cursor.is_sign(behind, sign);
            // `9/11-12/11` goes on to another date.
            let goes_on = cursor.is_sign(behind + 2, '/') || cursor.is_sign(behind + 2, '-');
            two.then(|| i32::try_from(number).ok().map(|year| year + if year < 50 { 2000 } else { 1900 }))
                .flatten()
                .filter(|_| !goes_on)
        };
        year = cursor.plain_year(behind + 1).or_else(short_year);
        if year.is_some() {
            end = behind + 2;
        }
    } else if cursor.word(behind) == "năm" || cursor.word(behind) == "," && sure {
        (year, end) = with_year(cursor, behind);
    }
    if year.is_none()
        && let Some((relative, behind)) = relative_year(cursor, end)
    {
        (year, end) = (Some(relative), behind);
    }
    let (month, day) = if month > 12 && year.is_some() && sign == '/' { (day, month) } else { (month, day) };
    let date = Partial::day(year, month, day)?;
    let is_date = year.is_some()
        || sure
        || sign == '/' && is_bare(cursor, at, end, day, month)
        || sign == '-' && is_dashed(cursor, at, end, day, month)
        || sign == '.' && is_dotted(cursor, at, end);
    Some((date, end)).filter(|_| is_date)
}

/// Whether a day and month with a dash between them are a date and no range or score: `trước 10-9`, not `trước 2-3 ngày`.
fn is_dashed(cursor: Cursor<'_>, at: usize, end: usize, day: u32, month: u32) -> bool {
    // `(19-5)`, but `(4-2)` is a score.
    let in_brackets = cursor.is_sign(at.wrapping_sub(1), '(') && cursor.is_sign(end, ')');
    if in_brackets && day > 12 {
        return true;
    }
    let ends = !cursor.is_word(end) || cursor.phrase(end, phrases!("và")).is_some();
    let cues = phrases!(
        "trước|vào|hôm|kể từ|tính đến|hết|khai mạc|bế mạc|lễ|dịp|quốc khánh|phụ nữ|nhà giáo|thiếu nhi|lao động|liệt sĩ|\
         liệt sỹ|giải phóng"
    );
    // `từ 1-1, giá tăng`; what rises may be a range. A report may begin with its day: `3-1, tin từ Huế cho biết`.
    let falls = day >= month && cursor.follows(at, phrases!("từ|đến"));
    let begins = (at == 0 || cursor.is_sign(at - 1, '\n')) && cursor.is_sign(end, ',');
    begins || ends && (falls || cursor.follows(at, cues))
}

/// Whether a day and month with a dot between them are a date and no number: `bắt đầu từ 14.3,`.
fn is_dotted(cursor: Cursor<'_>, at: usize, end: usize) -> bool {
    let is_amount = cursor.is_word(end) || cursor.number(end).is_some() || cursor.is_sign(end, '%');
    let begins =
        phrases!("bắt đầu từ|diễn ra từ|kéo dài từ|áp dụng từ|hiệu lực từ|kể từ|mở cửa từ|khai mạc từ|hôm");
    cursor.follows(at, begins) && cursor.word(at).len() == 2 && !is_amount
}

/// Whether a name stands before it that says that it is a day: `ngày bầu cử 8/11`.
fn is_named_day(cursor: Cursor<'_>, at: usize) -> bool {
    let names = (1..=6).map_while(|back| at.checked_sub(back)).take_while(|&at| cursor.is_word(at));
    names.skip(1).any(|at| cursor.phrase(at, phrases!("ngày|lễ")).is_some())
}

/// Whether a day and month by themselves are a date and no fraction.
fn is_bare(cursor: Cursor<'_>, at: usize, end: usize, day: u32, month: u32) -> bool {
    let ends_phrase = !cursor.is_word(end) || cursor.is_capital(end);
    let is_fraction = cursor.phrase(end, WHOLES).is_some()
        || cursor.follows(at, phrases!("mức|tỷ lệ|tỉ lệ|tỷ số|tỉ số|hệ số|ratio of"));
    if is_fraction || day == 24 && month == 7 && !cursor.follows(at, CUES) {
        return false;
    }
    let in_brackets =
        cursor.is_sign(at.wrapping_sub(1), '(') && (cursor.is_sign(end, ')') || cursor.is_sign(end, ','));
    let begins = at == 0 || cursor.is_sign(at - 1, '\n');
    day > month
        || in_brackets
        // `và 5/10 nhà kiến trúc`
        || cursor.follows(at, CUES) && (ends_phrase || cursor.before(at, 1) != "và")
        || is_named_day(cursor, at)
        || ends_phrase && cursor.follows(at, MEETINGS)
        || goes_on(cursor, at, month)
        // A row of a programme: `8/10: khai mạc`, `8/10 15:00 họp trù bị`.
        || begins && ends_phrase && (cursor.is_sign(end, ':') || is_row(cursor, end))
}

/// Whether a time by the clock follows, with or without a sign between.
fn is_row(cursor: Cursor<'_>, at: usize) -> bool {
    cursor.clock(cursor.skip_sign(at, &['|', ',', '-'])).is_some()
}

/// Whether a date of the same month stands before, as in `các ngày 8/10, 9/10 và 10/10`.
fn goes_on(cursor: Cursor<'_>, at: usize, month: u32) -> bool {
    let Some(first) = at.checked_sub(4) else { return false };
    let is_list = cursor.is_sign(at - 1, ',') || cursor.is_sign(at - 1, ';') || cursor.before(at, 1) == "và";
    let is_date = cursor.is_sign(at - 3, '/') && cursor.short(at - 2) == Some(month);
    let is_sure = || cursor.follows(first, DAY_WORDS);
    is_list
        && is_date
        && cursor.day_number(first).is_some_and(|day| in_figures(cursor, first, day, is_sure()).is_some())
}
