//! What looks like a date and is none.

use crate::{Phrases, phrases};

use super::{cursor::Cursor, token::Kind};

/// Words before the number of a law, a decision, an issue of a paper.
static NUMBERED: &Phrases = phrases!(
    "số|no|nghị định|thông tư|quyết định|chỉ thị|công văn|công điện|nghị quyết|kế hoạch|thông báo|\
     resolution|decree|điều|khoản|mục|trang|chương|tập|phần|khóa|khoá|km|quốc lộ|phòng|tỷ số|tỉ số|bảng|\
     article|page|hotline|tel|đt|fax|lớp|room|item|paragraph|section|flight|gate|floor"
);

/// Words before a day for which a street or a place is named: `đường 30 tháng 4`, `công viên 23/9`.
static PLACES: &Phrases = phrases!(
    "đường|phố|công viên|quảng trường|hẻm|ngõ|ngách|kiệt|nhà máy|bệnh viện|khu phố|cầu|chợ|vườn hoa|rạp chiếu phim|trường mầm non|sân vận động|\
     khách sạn|rạp|nông trường|trung đoàn|tiểu đoàn|lữ đoàn|binh đoàn"
);

/// Words before the ordinal of a meeting within a year: `Cuộc họp đặc biệt 1/2020`.
static MEETINGS: &Phrases =
    phrases!("đặc biệt|họp|phiên|kỳ|đợt|lần|hội nghị|bất thường|định kỳ|meeting|session|vòng|thường kỳ");

/// Whether a number of a month and a year is the ordinal of a meeting.
pub(super) fn is_meeting(cursor: Cursor<'_>, at: usize) -> bool {
    cursor.follows(at, MEETINGS)
}

/// Whether the token is the inside of something that is read as a whole: `COVID-19`, `2.223`, an address.
pub(super) fn is_inside(cursor: Cursor<'_>, at: usize) -> bool {
    let Some(Kind::Number(..)) = cursor.tokens.get(at).map(|token| token.kind) else {
        let is_month = cursor.phrase(at, MONTH).is_some();
        return cursor.is_joined(at) && is_path(cursor, at)
            || is_month && at.checked_sub(1).is_some_and(|day| names_place(cursor, day));
    };
    // `Sách trắng Quốc phòng 2019` is no room.
    let is_room = || !cursor.follows(at, phrases!("quốc phòng|hải phòng|văn phòng"));
    if cursor.follows(at, NUMBERED) && is_room() || names_place(cursor, at) {
        return true;
    }
    if !cursor.is_joined(at) || at == 0 {
        return false;
    }
    match cursor.tokens.get(at - 1).map(|token| token.kind) {
        Some(Kind::Sign('+' | '#' | '@' | '_' | '$' | '€' | '£' | '=' | '&' | '\\')) => true,
        Some(Kind::Sign('.' | ',' | '/' | '-' | ':')) => {
            let before = at.checked_sub(2).and_then(|at| cursor.tokens.get(at)).map(|token| token.kind);
            cursor.is_joined(at - 1) && matches!(before, Some(Kind::Word | Kind::Number(..)))
                || is_path(cursor, at)
        }
        _ => false,
    }
}

static MONTH: &Phrases = phrases!("tháng|thang");

/// Whether a day begins with the token for which a place is named.
fn names_place(cursor: Cursor<'_>, at: usize) -> bool {
    // `đường Ba Tháng 2`
    let is_number = || cursor.count(at).is_some_and(|(_, end)| end == at + 1);
    let is_day = cursor.phrase(at + 1, MONTH).is_some()
        || (cursor.is_sign(at + 1, '/') || cursor.is_sign(at + 1, '-')) && cursor.short(at + 2).is_some();
    is_day && is_number() && cursor.follows(at, PLACES)
}

/// Whether an address of the web goes on through this token.
fn is_path(cursor: Cursor<'_>, at: usize) -> bool {
    let mut at = at;
    while at > 0 && cursor.is_joined(at) {
        at -= 1;
        if matches!(cursor.word(at), "http" | "https" | "www" | "@") {
            return true;
        }
    }
    false
}

/// Whether what follows makes it something else: `12/2020/NĐ-CP`, `2020%`.
pub(super) fn follows(cursor: Cursor<'_>, at: usize, end: usize) -> bool {
    let is_number = matches!(cursor.tokens.get(end - 1).map(|token| token.kind), Some(Kind::Number(..)));
    if !is_number || !cursor.is_joined(end) {
        return false;
    }
    let next_is_joined = cursor.is_joined(end + 1);
    match cursor.tokens.get(end).map(|token| token.kind) {
        Some(Kind::Sign('%' | '°' | '+')) => true,
        Some(Kind::Sign('/')) => {
            next_is_joined && (cursor.is_word(end + 1) || cursor.number(end + 1).is_some())
        }
        Some(Kind::Sign('.' | ',')) => next_is_joined && cursor.number(end + 1).is_some(),
        // `1-0-2`, and numbers of telephones.
        Some(Kind::Sign('-')) => {
            let is_bare = cursor.number(at).is_some();
            is_bare && next_is_joined && cursor.number(end + 1).is_some()
        }
        _ => false,
    }
}
