//! From text to date.

use core::{ops::Range, str::FromStr};

use super::{
    Date, Edtf, Endpoint, Form, Interval, Level2, Member, OneOf, ParseError, ParseErrorKind as Kind,
    Qualification, Season, day::month_length, habit,
};

impl FromStr for Edtf {
    type Err = ParseError;

    /// Reads a date in EDTF. O(n).
    ///
    /// # Errors
    ///
    /// Where the text is not EDTF, uses a part of it that is not supported, or tells an impossible date.
    fn from_str(text: &str) -> Result<Self, ParseError> {
        strict(text).map_err(|error| habit::explain(text).unwrap_or(error))
    }
}

/// A part of the text, and where in the whole it begins.
#[derive(Clone, Copy)]
struct Part<'t> {
    text: &'t str,
    at: usize,
}

impl Part<'_> {
    const fn span(self) -> Range<usize> {
        self.at..self.at + self.text.len()
    }

    const fn fault(self, kind: Kind) -> ParseError {
        ParseError::new(kind, self.span())
    }

    /// The part from byte `from` to byte `to`, which lie on character boundaries.
    fn cut(self, from: usize, to: usize) -> Self {
        Part { text: self.text.get(from..to).unwrap_or_default(), at: self.at + from }
    }

    fn after(self, from: usize) -> Self {
        self.cut(from, self.text.len())
    }

    /// Where the first of these ASCII characters stands.
    fn find(self, wanted: &[u8]) -> Option<usize> {
        self.text.bytes().position(|byte| wanted.contains(&byte))
    }

    /// What stands before the first `delimiter`, an ASCII character, and what after it.
    fn split(self, delimiter: u8) -> (Self, Option<Self>) {
        match self.find(&[delimiter]) {
            Some(at) => (self.cut(0, at), Some(self.after(at + 1))),
            None => (self, None),
        }
    }

    /// What stands before the first `..`, and what after it.
    fn split_range(self) -> Option<(Self, Self)> {
        let at = self.text.as_bytes().windows(2).position(|pair| pair == b"..")?;
        Some((self.cut(0, at), self.after(at + 2)))
    }

    /// From a letter that follows a digit, as in `17E7` but not in `September`, to the end.
    fn find_mark(self, letter: u8) -> Option<Self> {
        let is_mark =
            |pair: &[u8]| matches!(pair, [digit, mark] if digit.is_ascii_digit() && *mark == letter);
        Some(self.after(self.text.as_bytes().windows(2).position(is_mark)? + 1))
    }

    /// The fault that one of these ASCII characters stands in the part, pointing at the first.
    fn refuse(self, characters: &[u8], kind: Kind) -> Result<(), ParseError> {
        self.find(characters).map_or(Ok(()), |at| Err(self.cut(at, at + 1).fault(kind)))
    }

    /// The fault that the part's first character has no place there; if there is one.
    fn unexpected(self) -> Option<ParseError> {
        let found = self.text.chars().next()?;
        Some(self.cut(0, found.len_utf8()).fault(Kind::Unexpected(found)))
    }

    /// The number of a part of `length` digits. Another length, or too great a number, is the fault `wrong`.
    fn number(self, length: usize, wrong: Kind) -> Result<i32, ParseError> {
        let digits = self.text.bytes().take_while(u8::is_ascii_digit).count();
        if let Some(fault) = self.after(digits).unexpected() {
            return Err(fault);
        }
        if digits == 0 {
            return Err(self.fault(Kind::Missing));
        }
        if digits != length {
            return Err(self.fault(wrong));
        }
        let add = |number: i32, digit: u8| number.checked_mul(10)?.checked_add(i32::from(digit - b'0'));
        self.text.bytes().try_fold(0, add).ok_or_else(|| self.fault(wrong))
    }

    /// The number of a month or a day.
    fn two_digits(self) -> Result<u8, ParseError> {
        self.refuse(b"X", Kind::Level2(Level2::UnspecifiedPart))?;
        let number = self.number(2, Kind::TwoDigits)?;
        u8::try_from(number).map_err(|_| self.fault(Kind::TwoDigits))
    }
}

/// Reads a date, without a guess at what another text may mean.
pub(super) fn strict(text: &str) -> Result<Edtf, ParseError> {
    edtf(Part { text, at: 0 })
}

fn edtf(text: Part<'_>) -> Result<Edtf, ParseError> {
    match text.text.as_bytes().first() {
        None => return Err(text.fault(Kind::Empty)),
        Some(b'[') => return one_of(text).map(Edtf::OneOf),
        Some(b'{') => return Err(text.fault(Kind::Level2(Level2::AllOf))),
        Some(_) => {}
    }
    match text.split(b'/') {
        (start, Some(end)) => interval(start, end).map(Edtf::Interval),
        (text, None) => date(text).map(Edtf::Date),
    }
}

fn interval(start: Part<'_>, end: Part<'_>) -> Result<Interval, ParseError> {
    end.refuse(b"/", Kind::Unexpected('/'))?;
    let interval = Interval { start: endpoint(start)?, end: endpoint(end)? };
    match (interval.start.date(), interval.end.date()) {
        (None, None) => Err(ParseError::new(Kind::NoKnownEnd, start.at..end.span().end)),
        (Some(first), Some(last)) if first.first() > last.last() => Err(end.fault(Kind::EndBeforeStart)),
        _ => Ok(interval),
    }
}

fn endpoint(text: Part<'_>) -> Result<Endpoint, ParseError> {
    match text.text {
        "" => Ok(Endpoint::Unknown),
        ".." => Ok(Endpoint::Open),
        _ => date(text).map(Endpoint::Date),
    }
}

fn one_of(text: Part<'_>) -> Result<OneOf, ParseError> {
    let Some(close) = text.find(b"]") else {
        return Err(text.fault(Kind::Unclosed));
    };
    if let Some(fault) = text.after(close + 1).unexpected() {
        return Err(fault);
    }
    let mut members = Vec::new();
    let mut rest = Some(text.cut(1, close));
    while let Some(part) = rest {
        let (first, others) = part.split(b',');
        members.push(member(first, members.is_empty(), others.is_none())?);
        rest = others;
    }
    Ok(OneOf { members })
}

/// A member of a set, told whether it is the first and whether it is the last.
fn member(text: Part<'_>, is_first: bool, is_last: bool) -> Result<Member, ParseError> {
    let Some((start, end)) = text.split_range() else {
        return plain(text).map(Member::Date);
    };
    if let Some((_, rest)) = end.split_range() {
        return Err(ParseError::new(Kind::Unexpected('.'), rest.at - 2..rest.at));
    }
    match (start.text, end.text) {
        ("", "") => Err(text.fault(Kind::NoKnownEnd)),
        ("", _) if is_first => plain(end).map(Member::UpTo),
        (_, "") if is_last => plain(start).map(Member::From),
        ("", _) | (_, "") => Err(text.fault(Kind::OpenInside)),
        _ => {
            let (first, last) = (plain(start)?, plain(end)?);
            if first.first() > last.last() {
                return Err(end.fault(Kind::EndBeforeStart));
            }
            Ok(Member::Range(first, last))
        }
    }
}

/// A date that may stand in a set.
fn plain(text: Part<'_>) -> Result<Date, ParseError> {
    match date(text)? {
        date @ Date {
            form: Form::Day { .. } | Form::Month { .. } | Form::Year { year: -9999..=9999 },
            qualification: None,
        } => Ok(date),
        _ => Err(text.fault(Kind::Level2(Level2::SetMember))),
    }
}

fn date(text: Part<'_>) -> Result<Date, ParseError> {
    if text.split_range().is_some() || text.find(b",").is_some() {
        return Err(text.fault(Kind::NoBrackets));
    }
    if let Some(mark) = text.find_mark(b'T') {
        return Err(mark.fault(Kind::TimeOfDay));
    }
    let (text, qualification) = match text.text.as_bytes().split_last() {
        Some((b'?', rest)) => (text.cut(0, rest.len()), Some(Qualification::Uncertain)),
        Some((b'~', rest)) => (text.cut(0, rest.len()), Some(Qualification::Approximate)),
        Some((b'%', rest)) => (text.cut(0, rest.len()), Some(Qualification::Both)),
        _ => (text, None),
    };
    text.refuse(b"?~%", Kind::Level2(Level2::QualifiedPart))?;
    if let Some(mark) = text.find_mark(b'E').or_else(|| text.find_mark(b'S')) {
        return Err(mark.fault(Kind::Level2(Level2::YearFigure)));
    }
    let form = if text.text.starts_with('Y') {
        Form::Year { year: long_year(text.after(1))? }
    } else {
        short_form(text)?
    };
    Ok(Date { form, qualification })
}

/// What follows the `Y` of a year of more than four digits.
fn long_year(text: Part<'_>) -> Result<i32, ParseError> {
    let is_negative = text.text.starts_with('-');
    let digits = text.after(usize::from(is_negative));
    let length = digits.text.len();
    let year = digits.number(length, Kind::YearRange)?;
    if length < 5 || digits.text.starts_with('0') {
        return Err(digits.fault(Kind::LongYear));
    }
    Ok(if is_negative { -year } else { year })
}

/// A date whose year has four digits.
fn short_form(text: Part<'_>) -> Result<Form, ParseError> {
    let is_negative = text.text.starts_with('-');
    let (year, rest) = text.after(usize::from(is_negative)).split(b'-');
    let (month, day) = rest.map_or((None, None), |rest| {
        let (month, day) = rest.split(b'-');
        (Some(month), day)
    });
    if let Some(day) = day {
        day.refuse(b"-", Kind::Unexpected('-'))?;
    }
    let unspecified = year.text.bytes().rev().take_while(|&byte| byte == b'X').count();
    let known = year.text.len() - unspecified;
    if unspecified > 2 || (unspecified > 0 && month.is_some()) {
        return Err(year.after(known).fault(Kind::Level2(Level2::UnspecifiedPart)));
    }
    if unspecified > 0 && year.text.len() != 4 {
        return Err(year.fault(Kind::YearDigits));
    }
    let digits = year.cut(0, known).number(4 - unspecified, Kind::YearDigits)?;
    if is_negative && digits == 0 {
        return Err(text.cut(0, 1 + year.text.len()).fault(Kind::MinusZero));
    }
    let digits = if is_negative { -digits } else { digits };
    match (unspecified, month) {
        (1, _) => Ok(Form::Decade { digits }),
        (2, _) => Ok(Form::Century { digits }),
        (_, None) => Ok(Form::Year { year: digits }),
        (_, Some(month)) => in_year(digits, month, day),
    }
}

/// The month or season, and perhaps the day, of a year.
fn in_year(year: i32, month: Part<'_>, day: Option<Part<'_>>) -> Result<Form, ParseError> {
    match (month.text, day) {
        ("XX", None) => return Ok(Form::MonthOfYear { year }),
        ("XX", Some(Part { text: "XX", .. })) => return Ok(Form::DayOfYear { year }),
        _ => {}
    }
    let number = month.two_digits()?;
    let Some(last) = month_length(year, number) else {
        return match (number, day) {
            (21, None) => Ok(Form::Season { year, season: Season::Spring }),
            (22, None) => Ok(Form::Season { year, season: Season::Summer }),
            (23, None) => Ok(Form::Season { year, season: Season::Autumn }),
            (24, None) => Ok(Form::Season { year, season: Season::Winter }),
            (25..=41, None) => Err(month.fault(Kind::Level2(Level2::SubYear))),
            _ => Err(month.fault(Kind::NoSuchMonth)),
        };
    };
    let month = number;
    let Some(day) = day else {
        return Ok(Form::Month { year, month });
    };
    if day.text == "XX" {
        return Ok(Form::DayOfMonth { year, month });
    }
    let number = day.two_digits()?;
    if number == 0 || number > last {
        return Err(day.fault(Kind::NoSuchDay { year, month, last }));
    }
    Ok(Form::Day { year, month, day: number })
}
