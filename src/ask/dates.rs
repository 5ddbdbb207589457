//! The dates of a question, with the words before them that say which part or which side of them is meant.

use std::ops::Range;

use search::{Folded, Token};
use timex::{Partial, Value};

use super::{
    fields::{Condition, Field},
    question::is_free,
};

/// A date of a question.
pub struct Dated {
    /// Where it stands, with the words before it.
    pub range: Range<usize>,
    /// What it asks.
    pub asks: Asks,
}

/// What a date asks of an event.
pub enum Asks {
    /// To meet that time.
    Meets(Value),
    /// To begin before or after it.
    Side(Condition),
}

/// What the words before a date say of it.
#[derive(Clone, Copy)]
enum Lead {
    /// A part of it: which, from 0, of how many.
    Part(u8, u8),
    /// What is before or after it.
    Side(Field),
}

/// Words before a date, folded; the longer before those that they end with.
const LEADS: [(Lead, &[&str]); 7] = [
    (Lead::Part(0, 2), &["nua dau", "6 thang dau", "sau thang dau", "first half of", "first half", "h1"]),
    (
        Lead::Part(1, 2),
        &["nua cuoi", "nua sau", "6 thang cuoi", "sau thang cuoi", "second half of", "second half", "h2"],
    ),
    (Lead::Part(0, 3), &["dau", "early", "beginning of", "start of"]),
    (Lead::Part(1, 3), &["giua", "mid", "middle of"]),
    (Lead::Part(2, 3), &["cuoi", "late", "end of"]),
    (Lead::Side(Field::Before), &["truoc", "before"]),
    (Lead::Side(Field::After), &["sau", "after"]),
];

/// The dates of a text that stand neither in quotes nor behind a colon or minus, in order.
pub fn dates(text: &str) -> Vec<Dated> {
    let folded = Folded::new(text);
    let tokens: Vec<Token> = folded.tokens().collect();
    let mut found: Vec<(Range<usize>, Value, bool)> =
        timex::find(text).into_iter().map(|date| (date.range, date.value, true)).collect();
    for token in &tokens {
        if let Some(year) = year(token.folded)
            && found
                .iter()
                .all(|(range, ..)| range.end <= token.range.start || token.range.end <= range.start)
        {
            let place = found.partition_point(|(range, ..)| range.start < token.range.start);
            found.insert(place, (token.range.clone(), Value::single(Partial::year(year)), false));
        }
    }
    let mut dates = Vec::new();
    for (range, value, alone) in found {
        let before = tokens.iter().take_while(|token| token.range.end <= range.start).count();
        let led = lead(text, &tokens[..before], range.start)
            .and_then(|(lead, start)| Some((asked(lead, value)?, start)));
        let date = match led {
            Some((asks, start)) => Dated { range: start..range.end, asks },
            // A year without a word for it is only a number.
            None if alone => Dated { range, asks: Asks::Meets(value) },
            None => continue,
        };
        if is_free(text, date.range.start) {
            dates.push(date);
        }
    }
    dates
}

/// The year that a word may be.
pub fn year(word: &str) -> Option<i32> {
    word.parse().ok().filter(|year| word.len() == 4 && (1000..3000).contains(year))
}

/// Which of [`LEADS`] the words end with, and where it begins; only white space or a hyphen may follow, up to `end`.
fn lead(text: &str, tokens: &[Token], end: usize) -> Option<(Lead, usize)> {
    let last = tokens.last()?;
    if !matches!(text.get(last.range.end..end)?.trim(), "" | "-") {
        return None;
    }
    let stands = |form: &str| {
        let words: Vec<&str> = form.split(' ').collect();
        let here = &tokens[tokens.len().checked_sub(words.len())?..];
        here.iter().map(|token| token.folded).eq(words).then(|| here[0].range.start)
    };
    LEADS.iter().find_map(|&(lead, forms)| Some((lead, forms.iter().find_map(|form| stands(form))?)))
}

/// What a date with one of [`LEADS`] before it asks, if it has that.
fn asked(lead: Lead, value: Value) -> Option<Asks> {
    match lead {
        Lead::Part(nth, of) => part(value, nth, of).map(Asks::Meets),
        Lead::Side(field) => {
            Some(Asks::Side(Condition { field, test: field.side(&value)?, excluded: false }))
        }
    }
}

/// A half or a third of a year or of a month, from 0: a third of a month is ten days and what is left.
fn part(value: Value, nth: u8, of: u8) -> Option<Value> {
    let Value { from: whole @ Partial { month, day: None, .. }, to } = value else { return None };
    if whole != to {
        return None;
    }
    let part = |month, day| Partial { month, day, ..whole };
    Some(if month.is_none() {
        let months = 12 / of;
        Value { from: part(Some(nth * months + 1), None), to: part(Some((nth + 1) * months), None) }
    } else {
        let days = 30 / of;
        let last = if nth + 1 == of { whole.last_day() } else { (nth + 1) * days };
        Value { from: part(month, Some(nth * days + 1)), to: part(month, Some(last)) }
    })
}

#[cfg(test)]
mod tests {
    use super::{Asks, dates};

    fn read(text: &str) -> Vec<String> {
        let asks = |asks| match asks {
            Asks::Meets(value) => value.to_string(),
            Asks::Side(condition) => format!("{:?}", condition.field),
        };
        dates(text).into_iter().map(|date| format!("{} {}", &text[date.range], asks(date.asks))).collect()
    }

    #[test]
    fn words_before_a_date_say_which_part_or_side() {
        for (text, dates) in [
            ("họp đầu năm 2020 ở Hà Nội", ["đầu năm 2020 2020-01/2020-04"].as_slice()),
            ("giua thang 9/2020", &["giua thang 9/2020 2020-09-11/2020-09-20"]),
            ("cuối tháng 2 năm 2020", &["cuối tháng 2 năm 2020 2020-02-21/2020-02-29"]),
            ("late 2020", &["late 2020 2020-09/2020-12"]),
            ("mid-2020, the end of 2020", &["mid-2020 2020-05/2020-08", "end of 2020 2020-09/2020-12"]),
            ("TRƯỚC NĂM 1950", &["TRƯỚC NĂM 1950 Before"]),
            ("after 12 March 2025", &["after 12 March 2025 After"]),
            ("nửa cuối năm 2013", &["nửa cuối năm 2013 2013-07/2013-12"]),
            ("6 tháng đầu năm 2020", &["6 tháng đầu năm 2020 2020-01/2020-06"]),
            ("second half of September 2020", &["second half of September 2020 2020-09-16/2020-09-30"]),
            // Of a day or a quarter there are no parts, and no side where no year is known.
            ("cuối 7/9/2020", &["7/9/2020 2020-09-07"]),
            ("trước 7/9", &["7/9 XXXX-09-07"]),
            ("asean 2020, \"cuối năm 2020\", trước:2020, đầu, 2020", &[]),
        ] {
            assert_eq!(read(text), dates, "{text}");
        }
    }
}
