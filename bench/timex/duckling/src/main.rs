//! Finds times in Vietnamese sentences: lines of `day<TAB>sentence` in, a JSON list of `[words, value]` a line out. Of
//! several values the first is taken, and the days of an interval are both included, as EDTF has them.

use std::io::{Read, stdin};

use chrono::{Datelike, Duration, Months, NaiveDate, NaiveDateTime};
use duckling::{
    Context, DimensionKind, DimensionValue, Grain, Lang, Locale, Options, TimePoint, TimeValue, parse,
};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut input = String::new();
    stdin().read_to_string(&mut input)?;
    let locale = Locale::new(Lang::VI, None);
    for line in input.lines() {
        let (day, sentence) = line.split_once('\t').ok_or("no day")?;
        let noon = format!("{day}T12:00:00+07:00").parse()?;
        let context = Context::new(noon, locale);
        let found = parse(sentence, &locale, &[DimensionKind::Time], &context, &Options::default());
        let found: Vec<(String, String)> = found
            .into_iter()
            .filter_map(|one| match one.value {
                DimensionValue::Time(time) => Some((one.body, value(&time)?)),
                _ => None,
            })
            .collect();
        println!("{}", serde_json::to_string(&found)?);
    }
    Ok(())
}

fn value(time: &TimeValue) -> Option<String> {
    match time {
        TimeValue::Single { value, .. } => {
            let start = at(value);
            let last = before(behind(start, value.grain())?);
            Some(edtf(start.date(), last, value.grain()))
        }
        TimeValue::Interval { from, to, .. } => {
            let (from, to) = (from.as_ref()?, to.as_ref()?);
            Some(edtf(at(from).date(), before(at(to)), from.grain()))
        }
    }
}

fn at(point: &TimePoint) -> NaiveDateTime {
    match point {
        TimePoint::Instant { value, .. } => value.naive_local(),
        TimePoint::Naive { value, .. } => *value,
    }
}

/// The moment at which what begins then, and is that long, is over.
fn behind(start: NaiveDateTime, grain: Grain) -> Option<NaiveDateTime> {
    match grain {
        Grain::Day => Some(start + Duration::days(1)),
        Grain::Week => Some(start + Duration::days(7)),
        Grain::Month => start.checked_add_months(Months::new(1)),
        Grain::Quarter => start.checked_add_months(Months::new(3)),
        Grain::Year => start.checked_add_months(Months::new(12)),
        _ => Some(start + Duration::seconds(1)),
    }
}

/// The day that is not over before a moment.
fn before(end: NaiveDateTime) -> NaiveDate {
    (end - Duration::seconds(1)).date()
}

/// Both ends as finely as the grain tells them, or the one that they are.
fn edtf(first: NaiveDate, last: NaiveDate, grain: Grain) -> String {
    let told = |date: NaiveDate| match grain {
        Grain::Year => format!("{:04}", date.year()),
        Grain::Month | Grain::Quarter => date.format("%Y-%m").to_string(),
        _ => date.format("%Y-%m-%d").to_string(),
    };
    let (first, last) = (told(first), told(last));
    if first == last { first } else { format!("{first}/{last}") }
}
