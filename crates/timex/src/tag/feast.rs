//! Feasts, by the calendar.
//!
//! The days of the lunar feasts are those of the Vietnamese calendar (UTC+7), computed by Hồ Ngọc Đức's method
//! (<https://www.informatik.uni-leipzig.de/~duc/amlich/>); they differ from China's in 2007 and 2030.

use crate::{Phrases, phrases};

use super::{
    Granularity,
    civil::Day,
    cursor::Cursor,
    form::{Form, Meaning, Read, Year},
};

/// A feast.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Feast {
    /// A day counted from Tết, which itself is 0: -1 is its eve.
    NewYear(i8),
    /// A day of the twelfth month, counted from 1.
    Twelfth(u8),
    /// The tenth of the third month.
    HungKings,
    /// The fifteenth of the fourth month.
    Vesak,
    /// The fifteenth of the eighth month.
    MidAutumn,
    /// A day of the solar calendar.
    Fixed(u8, u8),
    /// The whole lunar year.
    LunarYear,
}

const FIRST_YEAR: i32 = 1990;

/// Days of the year of Tết, from 1990 to 2050.
const NEW_YEAR: [u16; 61] = [
    27, 46, 35, 23, 41, 31, 50, 38, 28, 47, 36, 24, 43, 32, 22, 40, 29, 48, 38, 26, 45, 34, 23, 41, 31, 50,
    39, 28, 47, 36, 25, 43, 32, 22, 41, 29, 48, 37, 26, 44, 33, 23, 42, 31, 50, 39, 28, 46, 35, 24, 43, 32,
    22, 41, 30, 48, 37, 26, 45, 33, 23,
];
/// A bit for each year before whose Tết the twelfth month has thirty days, from 1990 on.
const LONG_TWELFTH: u64 = 0x07F1_F806_FB3C_D36F;
const HUNG_KINGS: [u16; 61] = [
    95, 114, 103, 91, 110, 99, 118, 106, 96, 115, 105, 93, 112, 101, 119, 108, 97, 116, 106, 94, 113, 102,
    91, 109, 99, 118, 107, 96, 115, 104, 93, 111, 100, 119, 109, 97, 116, 106, 95, 113, 102, 91, 110, 99,
    118, 107, 97, 114, 103, 93, 111, 100, 119, 109, 98, 116, 105, 94, 113, 101, 91,
];
const VESAK: [u16; 61] = [
    129, 148, 138, 155, 145, 134, 152, 141, 130, 149, 139, 127, 146, 135, 154, 142, 132, 151, 140, 129, 148,
    137, 126, 144, 133, 152, 142, 130, 149, 139, 128, 146, 135, 153, 143, 132, 151, 140, 130, 147, 136, 155,
    144, 133, 152, 142, 131, 149, 138, 127, 146, 134, 153, 143, 133, 151, 140, 129, 148, 136, 155,
];
const MID_AUTUMN: [u16; 61] = [
    276, 265, 255, 273, 263, 252, 271, 259, 278, 267, 256, 274, 264, 254, 272, 261, 279, 268, 258, 276, 265,
    255, 274, 262, 251, 270, 259, 277, 267, 256, 275, 264, 253, 272, 261, 279, 268, 258, 277, 265, 255, 274,
    263, 251, 269, 259, 278, 267, 256, 275, 264, 252, 271, 260, 279, 268, 258, 277, 266, 254, 273,
];

impl Feast {
    /// Its days in a year, or `None` where the table does not reach.
    pub fn in_year(self, year: i32) -> Option<(Day, Day)> {
        let table = |table: &[u16; 61]| {
            let of_year = *table.get(usize::try_from(year - FIRST_YEAR).ok()?)?;
            Some(Day::new(year, 1, 1)?.plus(i32::from(of_year) - 1))
        };
        let day = match self {
            Self::NewYear(by) => table(&NEW_YEAR)?.plus(by.into()),
            Self::Twelfth(day) => {
                let tet = table(&NEW_YEAR)?;
                let is_long = LONG_TWELFTH >> (year - FIRST_YEAR) & 1 == 1;
                tet.plus(i32::from(day) - if is_long { 31 } else { 30 })
            }
            Self::HungKings => table(&HUNG_KINGS)?,
            Self::Vesak => table(&VESAK)?,
            Self::MidAutumn => table(&MID_AUTUMN)?,
            Self::Fixed(month, day) => Day::new(year, month, day)?,
            Self::LunarYear => {
                let next = Self::NewYear(0).in_year(year + 1)?.0;
                return Some((table(&NEW_YEAR)?, next.plus(-1)));
            }
        };
        Some((day, day))
    }
}

/// The feasts' names.
static FEASTS: &Phrases = phrases!(
    "tết dương lịch|new year ' s day;tết nguyên đán|tết nguyên đán cổ truyền|lunar new year|tet;\
     tết cổ truyền|tết âm lịch;giỗ tổ hùng vương|giỗ tổ;đại lễ phật đản|lễ phật đản|phật đản;\
     tết trung thu|trung thu;lễ giáng sinh|giáng sinh|noel|christmas day|christmas;nhà giáo việt nam"
);
/// The feast of each group of [`FEASTS`], and whether it is one that other peoples have too.
const FEAST_DAYS: [(Feast, bool); 8] = [
    (Feast::Fixed(1, 1), false),
    (Feast::NewYear(0), false),
    (Feast::NewYear(0), true),
    (Feast::HungKings, false),
    (Feast::Vesak, false),
    (Feast::MidAutumn, false),
    (Feast::Fixed(12, 25), false),
    (Feast::Fixed(11, 20), false),
];

static STEMS: &Phrases = phrases!("canh;tân;nhâm;quý;giáp;ất;bính;đinh;mậu;kỷ");
/// From the monkey on.
static BRANCHES: &Phrases = phrases!("thân;dậu;tuất;hợi;tý|tí;sửu;dần;mão|mẹo;thìn;tỵ|tị;ngọ;mùi");

/// A year by its lunar name, as the year's rest of 60: `Canh Tý`.
fn lunar_name(cursor: Cursor<'_>, at: usize) -> Option<i32> {
    if !cursor.is_capital(at) || !cursor.is_capital(at + 1) {
        return None;
    }
    let (stem, next) = cursor.which(at, STEMS)?;
    let (branch, _) = cursor.which(next, BRANCHES)?;
    (0..60).find(|year| year % 10 == stem && year % 12 == branch).and_then(|year| i32::try_from(year).ok())
}

/// Reads a feast, in a year that is printed, named, or the document's.
pub(super) fn feast(cursor: Cursor<'_>, at: usize) -> Read<Form> {
    let (feast, mut end, is_tet) = name(cursor, at)?;
    let is_twelfth = cursor.word(end - 1) == "chạp";
    let is_month = is_twelfth || cursor.word(end - 1) == "giêng";
    let lunar_at = if is_month { cursor.skip(end, phrases!("âm lịch năm|năm")) } else { end };
    let lunar = lunar_name(cursor, lunar_at);
    if lunar.is_some() {
        end = lunar_at;
    }
    end += if lunar.is_some() { 2 } else { 0 };
    // The new year of another people: `Tết cổ truyền Bunpimay`.
    let goes_on = cursor.is_word(end) && cursor.is_capital(end);
    // `Jean-Noel Poirier`
    let is_person = cursor.word(at) == "noel" && (goes_on || cursor.is_sign(at.wrapping_sub(1), '-'));
    let is_other = is_tet && lunar.is_none() && goes_on || is_person;
    if is_other || feast == Feast::LunarYear && lunar.is_none() {
        return None;
    }
    let year_at = cursor.skip(end, phrases!("năm|, năm"));
    let printed = cursor.plain_year(year_at);
    end = if printed.is_some() { year_at + 1 } else { end };
    let relative = super::day::relative_year(cursor, end).filter(|_| printed.is_none());
    end = relative.map_or(end, |(_, end)| end);
    let year = match (printed.or(relative.map(|(year, _)| year)), lunar) {
        (Some(year), _) => Year::Told(year),
        // The twelfth month ends the year for which it is named.
        (None, Some(rest)) => Year::Named((rest + i32::from(is_twelfth)) % 60),
        (None, None) => Year::Nearest,
    };
    let granularity = if feast == Feast::LunarYear { Granularity::Year } else { Granularity::Day };
    Some((Form::new(Meaning::Feast(feast, year), granularity), end))
}

/// The feast's name, and whether it is one of Tết's that other peoples have too.
fn name(cursor: Cursor<'_>, at: usize) -> Option<(Feast, usize, bool)> {
    if let Some((group, end)) = cursor.which(at, FEASTS) {
        let (feast, is_tet) = *FEAST_DAYS.get(group)?;
        // With its day printed behind it, that day is the date.
        let dated = super::day::point(cursor, cursor.skip_sign(end, &['(']), true);
        return dated.is_none().then_some((feast, end, is_tet));
    }
    // `tối 30 Tết`, `23 tháng Chạp`: of the twelfth month, whose last day is the eve however many it has.
    let eve = cursor.part_of_day(at).unwrap_or(at);
    let eve_at = cursor.skip(eve, phrases!("ngày"));
    let (has_word, eve) = (eve_at > eve, eve_at);
    let month = cursor
        .phrase(eve + 1, phrases!("tháng chạp|chạp"))
        .filter(|_| cursor.is_capital(eve + 1) || cursor.is_capital(eve + 2));
    let is_tet = cursor.word(eve + 1) == "tết" && cursor.short(eve).is_some_and(|day| day > 15);
    if let Some(day) =
        cursor.short(eve).and_then(|day| u8::try_from(day).ok()).filter(|day| (1..=30).contains(day))
        && let Some(end) = month.or(is_tet.then_some(eve + 2))
    {
        let feast = if day == 30 { Feast::NewYear(-1) } else { Feast::Twelfth(day) };
        return Some((feast, end, false));
    }
    // `ngày 5 Tết`, `mùng 5 Tết`
    let early = has_word.then_some(eve).filter(|&day| cursor.word(day + 1) == "tết");
    if let Some(next) = early.or_else(|| cursor.phrase(at, phrases!("mùng|mồng|ngày mùng|ngày mồng")))
    {
        let day = cursor.day_number(next).filter(|day| *day < 16)?;
        let end = cursor.phrase(next + 1, phrases!("tết|tháng giêng"))?;
        return Some((Feast::NewYear(i8::try_from(day - 1).ok()?), end, false));
    }
    if cursor.word(at) == "tết" && lunar_name(cursor, at + 1).is_some() {
        return Some((Feast::NewYear(0), at + 1, false));
    }
    matches!(cursor.word(at), "năm" | "xuân").then_some((Feast::LunarYear, at + 1, false))
}
