//! Dates in words.

use super::{
    Date, Edtf, Endpoint, Form, Member, OneOf, Qualification, Season,
    fields::{Fields, pair},
};
use crate::Lang;

const MONTHS_EN: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

impl Edtf {
    /// The date in the words of the language: `ngày 14 tháng 11 năm 2018`, `14 November 2018`.
    ///
    /// No line breaks between ngày, tháng or năm and its number: a no-break space stands there.
    #[must_use]
    pub fn in_words(&self, lang: Lang) -> String {
        match self {
            Self::Date(date) => of_date(*date, lang),
            Self::Interval(interval) => of_interval(interval.start, interval.end, lang),
            Self::OneOf(set) => of_set(set, lang),
        }
    }
}

fn of_date(date: Date, lang: Lang) -> String {
    let text = match date.form {
        Form::Day { .. } | Form::Month { .. } | Form::Year { .. } => {
            date.fields().map(|fields| of_fields(fields, lang))
        }
        Form::DayOfMonth { year, month } => Some(within(A_DAY, Some(month), year, lang)),
        Form::DayOfYear { year } => Some(within(A_DAY, None, year, lang)),
        Form::MonthOfYear { year } => Some(within(A_MONTH, None, year, lang)),
        Form::Season { year, season } => {
            let year = Fields { day: None, month: None, year: Some(year) };
            let name = pick(lang, season.in_vietnamese(), season.in_english());
            Some([pick(lang, "mùa ", ""), name, " ", &of_fields(year, lang)].concat())
        }
        Form::Decade { .. } | Form::Century { .. } => None,
    }
    .unwrap_or_else(|| of_years(date, lang));
    let is = |test: fn(Qualification) -> bool| date.qualification.is_some_and(test);
    [
        if is(Qualification::is_approximate) { pick(lang, "khoảng ", "about ") } else { "" },
        &text,
        if is(Qualification::is_uncertain) {
            pick(lang, " (chưa chắc chắn)", " (uncertain)")
        } else {
            ""
        },
    ]
    .concat()
}

const A_DAY: (&str, &str) = ("một ngày trong ", "a day in ");
const A_MONTH: (&str, &str) = ("một tháng trong ", "a month in ");

fn within(what: (&str, &str), month: Option<u8>, year: i32, lang: Lang) -> String {
    [pick(lang, what.0, what.1), &of_fields(Fields { day: None, month, year: Some(year) }, lang)].concat()
}

/// Words for a decade or a century, without qualification.
pub(super) fn of_years(date: Date, lang: Lang) -> String {
    let (first, last) = (date.first().0, date.last().0);
    let is_decade = matches!(date.form, Form::Decade { .. });
    match lang {
        Lang::Vi if is_decade && first > 0 => ["thập niên\u{a0}", &of_year(first, lang)].concat(),
        // '2000s' may mean the century.
        Lang::En if is_decade && first > 0 && first % 100 != 0 => [&of_year(first, lang), "s"].concat(),
        Lang::Vi | Lang::En => {
            [pick(lang, "những năm ", "the years "), &between_years(first, last, lang)].concat()
        }
    }
}

/// Two years joined by a dash.
pub(super) fn between_years(first: i32, last: i32, lang: Lang) -> String {
    let first = of_year(first, lang);
    [&first, dash(&first), &of_year(last, lang)].concat()
}

fn of_fields(fields: Fields, lang: Lang) -> String {
    let mut text = String::new();
    let mut add = |noun: &str, name: &str| {
        if !text.is_empty() {
            text.push(' ');
        }
        text.push_str(pick(lang, noun, ""));
        text.push_str(name);
    };
    if let Some(day) = fields.day {
        add("ngày\u{a0}", &day.to_string());
    }
    if let Some(month) = fields.month {
        match lang {
            Lang::Vi => add("tháng\u{a0}", &month.to_string()),
            Lang::En => add("", month_en(month)),
        }
    }
    if let Some(year) = fields.year {
        add("năm\u{a0}", &of_year(year, lang));
    }
    text
}

/// The English name of a month from 1 to 12, and nothing for any other number.
#[must_use]
pub fn month_en(month: u8) -> &'static str {
    MONTHS_EN.get(usize::from(month).wrapping_sub(1)).copied().unwrap_or_default()
}

/// The year by its number; the year 0 is 1 BC.
pub(super) fn of_year(year: i32, lang: Lang) -> String {
    if year > 0 {
        year.to_string()
    } else {
        [&(year.unsigned_abs() + 1).to_string(), pick(lang, " trước Công nguyên", " BC")].concat()
    }
}

fn of_interval(start: Endpoint, end: Endpoint, lang: Lang) -> String {
    use Endpoint::{Open, Unknown};
    let text = |date| of_date(date, lang);
    match (start, end) {
        (Endpoint::Date(start), Endpoint::Date(end)) => of_span(start, end, lang),
        (Endpoint::Date(start), Open) => {
            [pick(lang, "từ ", "from "), &text(start), pick(lang, " trở đi", " on")].concat()
        }
        (Endpoint::Date(start), Unknown) => [
            pick(lang, "từ ", "from "),
            &text(start),
            pick(lang, " đến không rõ khi nào", " to an unknown date"),
        ]
        .concat(),
        (Unknown, Endpoint::Date(end)) => {
            [pick(lang, "từ không rõ khi nào đến ", "from an unknown date to "), &text(end)].concat()
        }
        (Open, Endpoint::Date(end)) => [pick(lang, "cho đến ", "until "), &text(end)].concat(),
        // Parsing lets no such interval through.
        (Open | Unknown, Open | Unknown) => String::new(),
    }
}

fn of_span(start: Date, end: Date, lang: Lang) -> String {
    let Some((first, last)) = pair(start, end) else {
        return [
            pick(lang, "từ ", "from "),
            &of_date(start, lang),
            pick(lang, " đến ", " to "),
            &of_date(end, lang),
        ]
        .concat();
    };
    if first == last {
        return of_fields(last, lang);
    }
    if let (Lang::Vi, None, Some(first), Some(last)) = (lang, first.month, first.year, last.year) {
        return ["giai đoạn ", &between_years(first, last, lang)].concat();
    }
    let (first, last) = (of_fields(first.before(last), lang), of_fields(last, lang));
    match lang {
        Lang::Vi => ["từ ", &first, " đến ", &last].concat(),
        Lang::En => [&first, dash(&first), &last].concat(),
    }
}

/// The dash after a text: spaced where the text has spaces.
pub(super) fn dash(text: &str) -> &'static str {
    if text.contains(' ') { " – " } else { "–" }
}

fn of_set(set: &OneOf, lang: Lang) -> String {
    if let [Member::Range(first, last)] = set.members() {
        let preposition = match pair(*first, *last) {
            _ if lang == Lang::Vi => "",
            Some((Fields { day: Some(_), .. }, _)) => "on ",
            Some(_) => "in ",
            None => "at ",
        };
        return [preposition, &of_range(*first, *last, lang)].concat();
    }
    one_or_other(set, lang, of_member)
}

/// The members in the words that `of_member` has for them, with 'or' before the last.
pub(super) fn one_or_other(set: &OneOf, lang: Lang, of_member: fn(Member, Lang) -> String) -> String {
    let mut text = String::new();
    for (at, member) in set.members().iter().enumerate() {
        if at > 0 {
            let is_last = at + 1 == set.members().len();
            text.push_str(if is_last { pick(lang, " hoặc ", " or ") } else { ", " });
        }
        text.push_str(&of_member(*member, lang));
    }
    text
}

fn of_member(member: Member, lang: Lang) -> String {
    match member {
        Member::Date(date) => of_date(date, lang),
        Member::Range(first, last) => of_range(first, last, lang),
        Member::UpTo(date) => [&of_date(date, lang), pick(lang, " hoặc trước đó", " or earlier")].concat(),
        Member::From(date) => [&of_date(date, lang), pick(lang, " hoặc sau đó", " or later")].concat(),
    }
}

fn of_range(first: Date, last: Date, lang: Lang) -> String {
    let (unit, first, last) = match pair(first, last) {
        Some((first, last)) => {
            (unit(first, lang), of_fields(first.before(last), lang), of_fields(last, lang))
        }
        None => (pick(lang, "một thời điểm", "some time"), of_date(first, lang), of_date(last, lang)),
    };
    [unit, pick(lang, " trong khoảng từ ", " between "), &first, pick(lang, " đến ", " and "), &last].concat()
}

/// 'One day', 'one month' or 'one year', by the finest field told.
pub(super) const fn unit(fields: Fields, lang: Lang) -> &'static str {
    match fields {
        Fields { day: Some(_), .. } => pick(lang, "một ngày", "one day"),
        Fields { month: Some(_), .. } => pick(lang, "một tháng", "one month"),
        _ => pick(lang, "một năm", "one year"),
    }
}

impl Season {
    pub(super) const fn in_vietnamese(self) -> &'static str {
        match self {
            Self::Spring => "xuân",
            Self::Summer => "hè",
            Self::Autumn => "thu",
            Self::Winter => "đông",
        }
    }

    pub(super) const fn in_english(self) -> &'static str {
        match self {
            Self::Spring => "spring",
            Self::Summer => "summer",
            Self::Autumn => "autumn",
            Self::Winter => "winter",
        }
    }
}

pub(super) const fn pick<'t>(lang: Lang, vi: &'t str, en: &'t str) -> &'t str {
    match lang {
        Lang::Vi => vi,
        Lang::En => en,
    }
}
