//! Parts of years, months and other periods.

use super::{
    Granularity,
    form::{Form, Meaning, Part},
};
use crate::{Partial, Value};

/// The part of what a form names.
pub(super) fn cut(mut form: Form, part: Part) -> Option<Form> {
    form.meaning = match form.meaning {
        Meaning::Days(value) => Meaning::Days(part_of(value, form.granularity, part)?),
        Meaning::Counted(count, None) => Meaning::Counted(count, Some(part)),
        _ => return None,
    };
    Some(form)
}

/// The part of a value. Thirds: four months of a year (EDTF's quadrimesters), ten days of a month, as ‘tuần’ in a month's name has it.
pub(super) fn part_of(value: Value, granularity: Granularity, part: Part) -> Option<Value> {
    let Value { from, to } = value;
    match granularity {
        Granularity::Year if from == to => {
            let (first, last) = match part {
                Part::Start => (1, 4),
                Part::Middle => (5, 8),
                Part::End => (9, 12),
                Part::FirstHalf => (1, 6),
                Part::SecondHalf => (7, 12),
            };
            Some(Value { from: Partial::month(from.year, first)?, to: Partial::month(from.year, last)? })
        }
        Granularity::Month if from == to => {
            let month = u32::from(from.month?);
            let last_day = u32::from(from.last_day());
            let (first, last) = match part {
                Part::Start => (1, 10),
                Part::Middle => (11, 20),
                Part::End => (21, last_day),
                Part::FirstHalf => (1, 15),
                Part::SecondHalf => (16, last_day),
            };
            Some(Value {
                from: Partial::day(from.year, month, first)?,
                to: Partial::day(from.year, month, last)?,
            })
        }
        Granularity::Quarter => {
            let month = |by: u32| Partial::month(from.year, u32::from(from.month?) + by);
            let one = match part {
                Part::Start => month(0)?,
                Part::Middle => month(1)?,
                Part::End => month(2)?,
                Part::FirstHalf | Part::SecondHalf => return None,
            };
            Some(Value::single(one))
        }
        Granularity::Decade | Granularity::Century => {
            let (start, end) = (from.year?, to.year?);
            let span = end - start + 1;
            let at = |share: i32, of: i32| start + span * share / of;
            let (first, last) = match part {
                Part::Start => (start, at(1, 3)),
                Part::Middle => (at(1, 3) + 1, at(2, 3)),
                Part::End => (at(2, 3) + 1, end),
                Part::FirstHalf => (start, at(1, 2) - 1),
                Part::SecondHalf => (at(1, 2), end),
            };
            Some(Value { from: Partial::year(first), to: Partial::year(last) })
        }
        _ => None,
    }
}
