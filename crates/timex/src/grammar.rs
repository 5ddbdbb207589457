//! The forms of a date.

use crate::value::{Partial, Value};
use crate::words::{Gap, Sign, Word};

/// A reading and the number of the word behind it.
type Read<T> = Option<(T, usize)>;

/// Reads a date that begins with the word of that number.
pub(crate) fn date(words: &[Word], at: usize) -> Read<Value> {
    let cursor = Cursor { words };
    // The rest of `31/4/2020`, which is no date, is none either.
    if at > 0
        && matches!(cursor.gap(at), Gap::Slash | Gap::Dot)
        && matches!(words[at - 1].sign, Sign::Number(..))
    {
        return None;
    }
    let from = cursor.keyword(at, Sign::From);
    let (first, end) = cursor.days(from).or_else(|| cursor.single(from))?;
    Some(cursor.range(first, end, from > at).unwrap_or((first, end)))
}

#[derive(Clone, Copy)]
struct Cursor<'w> {
    words: &'w [Word],
}

impl Cursor<'_> {
    fn sign(self, at: usize) -> Sign {
        self.words.get(at).map_or(Sign::Other, |word| word.sign)
    }

    /// What stands before the word.
    fn gap(self, at: usize) -> Gap {
        at.checked_sub(1).and_then(|before| self.words.get(before)).map_or(Gap::Other, |word| word.gap)
    }

    /// Passes over a keyword that white space follows.
    fn keyword(self, at: usize, sign: Sign) -> usize {
        let is_there = self.sign(at) == sign && self.gap(at + 1) == Gap::Space;
        at + usize::from(is_there)
    }

    fn number(self, at: usize, digits: std::ops::RangeInclusive<usize>) -> Option<u32> {
        match self.sign(at) {
            Sign::Number(number, written) if digits.contains(&written) => Some(number),
            _ => None,
        }
    }

    fn short(self, at: usize) -> Option<u32> {
        self.number(at, 1..=2)
    }

    /// A year of four digits, from 1000 to 2999.
    fn year(self, at: usize) -> Option<i32> {
        self.number(at, 4..=4)
            .filter(|year| (1000..3000).contains(year))
            .and_then(|year| i32::try_from(year).ok())
    }

    /// The year that follows a month or quarter: `năm 2020`, `/2020`, `, 2020`.
    fn year_after(self, at: usize) -> (Option<i32>, usize) {
        let keyword = match self.sign(at) {
            Sign::Year | Sign::Of if matches!(self.gap(at), Gap::Space | Gap::Comma) => {
                self.keyword(at, self.sign(at))
            }
            _ => at,
        };
        let joined = keyword > at || matches!(self.gap(at), Gap::Space | Gap::Slash | Gap::Dash | Gap::Comma);
        match self.year(keyword) {
            Some(year) if joined => (Some(year), keyword + 1),
            _ => (None, at),
        }
    }

    /// A day, month, quarter or year.
    fn single(self, at: usize) -> Read<Value> {
        self.quarter(at).or_else(|| {
            let (date, end) = self
                .day(at)
                .or_else(|| self.iso(at))
                .or_else(|| self.month(at))
                .or_else(|| self.named_year(at))?;
            Some((Value::single(date), end))
        })
    }

    /// `ngày 7/9/2020`, `7 tháng 9 năm 2020`, `9 September 2020`, `September 9, 2020`.
    fn day(self, at: usize) -> Read<Partial> {
        if let Sign::MonthName(month) = self.sign(at) {
            let day = self.short(at + 1).filter(|_| matches!(self.gap(at + 1), Gap::Space | Gap::Comma))?;
            let (year, end) = self.year_after(at + 2);
            return Some((Partial::day(year, month, day)?, end));
        }
        let at = self.keyword(at, Sign::Day);
        let day = self.short(at)?;
        let next = at + 1;
        match (self.gap(next), self.sign(next)) {
            (Gap::Space, Sign::Month) => {
                let (month, behind) = self.month_number(self.keyword(next, Sign::Month))?;
                let (year, end) = self.year_after(behind);
                Some((Partial::day(year, month, day)?, end))
            }
            (Gap::Space, Sign::MonthName(month)) => {
                let (year, end) = self.year_after(next + 1);
                Some((Partial::day(year, month, day)?, end))
            }
            (gap @ (Gap::Slash | Gap::Dash | Gap::Dot), Sign::Number(month, 1 | 2)) => {
                let (year, end) = self.year_of_day(next + 1);
                // `4.0` and `1.2` are figures.
                let is_date = gap != Gap::Dot || year.is_some();
                Some((Partial::day(year, month, day).filter(|_| is_date)?, end))
            }
            _ => None,
        }
    }

    /// The year behind day and month: of four digits, or of two; at the end of a text it may be half typed.
    fn year_of_day(self, at: usize) -> (Option<i32>, usize) {
        let (year, end) = self.year_after(at);
        let joined = matches!(self.gap(at), Gap::Slash | Gap::Dash | Gap::Dot);
        match self.sign(at) {
            _ if year.is_some() => (year, end),
            Sign::Number(year, 2) if joined => (i32::try_from(2000 + year).ok(), at + 1),
            Sign::Number(year, 4) if joined && (1000..3000).contains(&year) => {
                (i32::try_from(year).ok(), at + 1)
            }
            Sign::Number(_, 1 | 3) if joined && at + 1 == self.words.len() => (None, at + 1),
            _ => (None, at),
        }
    }

    /// `2020-09-07`, `2020-09`.
    fn iso(self, at: usize) -> Read<Partial> {
        let year = self.year(at);
        let is_joined = |at: usize| matches!(self.gap(at), Gap::Dash | Gap::Slash);
        let month = self.number(at + 1, 2..=2).filter(|_| year.is_some() && is_joined(at + 1))?;
        let day = self.number(at + 2, 2..=2).filter(|_| is_joined(at + 2));
        match day.and_then(|day| Partial::day(year, month, day)) {
            Some(day) => Some((day, at + 3)),
            None => Some((Partial::month(year, month)?, at + 2)),
        }
    }

    /// The month behind `tháng`: `9`, `chín`, `mười hai`.
    fn month_number(self, at: usize) -> Read<u32> {
        match (self.sign(at), self.sign(at + 1)) {
            (Sign::MonthWord(10), Sign::MonthWord(more @ 1..=2)) if self.gap(at + 1) == Gap::Space => {
                Some((10 + more, at + 2))
            }
            (Sign::MonthWord(month), _) => Some((month, at + 1)),
            // `tháng năm năm 2020`
            (Sign::Year, Sign::Year) => Some((5, at + 1)),
            _ => Some((self.short(at)?, at + 1)),
        }
    }

    /// `tháng 9 năm 2020`, `T9/2020`, `9/2020`, `Sept 2020`.
    fn month(self, at: usize) -> Read<Partial> {
        let (month, next) = match self.sign(at) {
            Sign::Month => self.month_number(at + 1).filter(|_| self.gap(at + 1) == Gap::Space)?,
            Sign::MonthNumber(month) | Sign::MonthName(month) => (month, at + 1),
            Sign::Number(month, 1 | 2) if matches!(self.gap(at + 1), Gap::Slash | Gap::Dash) => {
                (month, at + 1)
            }
            _ => return None,
        };
        let (year, end) = self.year_after(next);
        // Only `tháng 9` is a month without a year.
        let is_month = year.is_some() || self.sign(at) == Sign::Month;
        Some((Partial::month(year, month).filter(|_| is_month)?, end))
    }

    /// `quý 3/2020`, `quý III năm 2020`, `Q3 2020`.
    fn quarter(self, at: usize) -> Read<Value> {
        let (quarter, next) = match (self.sign(at), self.sign(at + 1)) {
            (Sign::QuarterNumber(quarter), _) => (quarter, at + 1),
            (Sign::Quarter, Sign::Number(quarter, 1) | Sign::Roman(quarter))
                if self.gap(at + 1) == Gap::Space =>
            {
                (quarter, at + 2)
            }
            _ => return None,
        };
        let (year, end) = self.year_after(next);
        let is_quarter = (1..=4).contains(&quarter) && (year.is_some() || self.sign(at) == Sign::Quarter);
        let month = |month: u32| Partial::month(year, month).filter(|_| is_quarter);
        Some((Value { from: month((quarter * 3).checked_sub(2)?)?, to: month(quarter * 3)? }, end))
    }

    /// `năm 2020`.
    fn named_year(self, at: usize) -> Read<Partial> {
        let is_country = at > 0 && self.sign(at - 1) == Sign::Viet && self.gap(at) == Gap::Space;
        let year = self
            .year(at + 1)
            .filter(|_| self.sign(at) == Sign::Year && self.gap(at + 1) == Gap::Space && !is_country)?;
        Some((Partial::year(year), at + 2))
    }

    /// Days of one month: `9-12/9`, `ngày 9 đến 12 tháng 9`, `9–12 September 2020`.
    fn days(self, at: usize) -> Read<Value> {
        let at = self.keyword(at, Sign::Day);
        let first = self.short(at)?;
        let to = self.joined(at + 1)?;
        let (last, end) = self.day(to)?;
        // `14-11-2018` and `14-11` are days, not days to a day.
        let is_range = last.day.is_some_and(|last| u32::from(last) > first)
            && !(self.gap(to) == Gap::Dash && self.gap(to + 1) == Gap::Dash);
        let from = Partial::day(last.year, u32::from(last.month?), first).filter(|_| is_range)?;
        Some((Value { from, to: last }, end))
    }

    /// The number of the word behind a dash or `đến`.
    fn joined(self, at: usize) -> Option<usize> {
        match (self.gap(at), self.sign(at)) {
            (Gap::Dash | Gap::WideDash, _) => Some(at),
            (Gap::Space, Sign::To) => Some(self.keyword(at, Sign::To)).filter(|&behind| behind > at),
            _ => None,
        }
    }

    /// Goes on to the date behind a dash or `đến`, if the two make a range.
    fn range(self, first: Value, at: usize, from: bool) -> Read<Value> {
        let to = self.joined(at)?;
        let whole = self.single(to);
        let year = || {
            let year = self.year(to).filter(|_| first.from.month.is_none());
            year.map(|year| (Value::single(Partial::year(year)), to + 1))
        };
        let (last, end) = whole.or_else(year)?;
        let kind = |date: Partial| (date.month.is_some(), date.day.is_some());
        let same = kind(first.to) == kind(last.from);
        // `30/9 - 2/10/2020`: the year stands once, at the end.
        let start = first.from.in_year(first.from.year.or(last.to.year));
        let value = Value { from: start, to: last.to.in_year(last.to.year.or(first.to.year)) };
        let key = |date: Partial| (date.year, date.month, date.day);
        let in_order = value.is_yearly() || key(value.from) <= key(value.to);
        (same && (in_order || from)).then_some((value, end))
    }
}
