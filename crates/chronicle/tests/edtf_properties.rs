//! What holds for every date and every text.

#![allow(clippy::unwrap_used)]

use chronicle::{
    Lang,
    edtf::{Day, Edtf},
};
use proptest::prelude::*;

#[test]
fn days_follow_one_another_by_the_rules_of_the_calendar() {
    let is_leap = |year: i32| year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let (mut year, mut month, mut date) = (-10_000, 1, 1);
    let mut day = Day::from_ymd(year, month, date).unwrap();
    let mut weekday = day.weekday();
    while year <= 10_000 {
        assert_eq!(day.ymd(), (year, month, date));
        assert_eq!(Day::from_ymd(year, month, date), Some(day));
        assert_eq!(day.weekday(), weekday);
        let length = match month {
            2 if is_leap(year) => 29,
            2 => 28,
            4 | 6 | 9 | 11 => 30,
            _ => 31,
        };
        date += 1;
        if date > length {
            assert_eq!(Day::from_ymd(year, month, date), None);
            (month, date) = (month + 1, 1);
        }
        if month > 12 {
            (year, month) = (year + 1, 1);
        }
        day = day.add_days(1);
        weekday = weekday % 7 + 1;
    }
}

#[test]
fn known_days() {
    for (days, ymd, weekday) in [
        (0, (1970, 1, 1), 4),
        (-1, (1969, 12, 31), 3),
        (11_017, (2000, 3, 1), 3),
        (18_514, (2020, 9, 9), 3),
        (-719_528, (0, 1, 1), 6),
    ] {
        let day = Day::from_days(days);
        assert_eq!((day.ymd(), day.weekday(), day.days()), (ymd, weekday, days));
    }
    assert_eq!(Day::MIN.ymd().0, -5_877_641);
    assert_eq!(Day::MAX.ymd().0, 5_881_580);
    assert_eq!(Day::MAX.add_days(1), Day::MAX);
    assert_eq!(Day::from_ymd(i32::MAX, 1, 1), None);
    assert_eq!(Day::from_ymd(2020, 0, 1), None);
    assert_eq!(Day::from_ymd(2020, 13, 1), None);
    assert_eq!(Day::from_ymd(2020, 1, 0), None);
}

/// A year of four digits, or more with `Y`.
fn year() -> impl Strategy<Value = String> {
    (-9_999..=9_999_i32).prop_map(|year| format!("{}{:04}", if year < 0 { "-" } else { "" }, year.abs()))
}

fn plain() -> impl Strategy<Value = String> {
    prop_oneof![
        year(),
        (year(), 1..=12).prop_map(|(year, month)| format!("{year}-{month:02}")),
        (year(), 1..=12, 1..=28).prop_map(|(year, month, day)| format!("{year}-{month:02}-{day:02}")),
    ]
}

fn date() -> impl Strategy<Value = String> {
    let form = prop_oneof![
        3 => plain(),
        1 => prop::sample::select(vec!["Y10000", "Y-10000", "Y170000002", "Y-2147483647", "Y2147483647"])
            .prop_map(str::to_owned),
        1 => (year(), 21..=24).prop_map(|(year, season)| format!("{year}-{season}")),
        1 => (year(), 1..=12).prop_map(|(year, month)| format!("{year}-{month:02}-XX")),
        1 => year().prop_map(|year| format!("{year}-XX")),
        1 => year().prop_map(|year| format!("{year}-XX-XX")),
        1 => (0..=999).prop_map(|digits| format!("{digits:03}X")),
        1 => (1..=999).prop_map(|digits| format!("-{digits:03}X")),
        1 => (0..=99).prop_map(|digits| format!("{digits:02}XX")),
        1 => (1..=99).prop_map(|digits| format!("-{digits:02}XX")),
    ];
    (form, prop::sample::select(vec!["", "", "?", "~", "%"])).prop_map(|(date, mark)| date + mark)
}

fn interval() -> impl Strategy<Value = String> {
    let end = || prop_oneof![4 => date(), 1 => Just("..".to_owned()), 1 => Just(String::new())];
    (end(), end()).prop_map(|(start, end)| format!("{start}/{end}"))
}

fn one_of() -> impl Strategy<Value = String> {
    let member =
        prop_oneof![plain(), (plain(), plain()).prop_map(|(first, last)| format!("{first}..{last}"))];
    (prop::bool::ANY, prop::collection::vec(member, 1..5), prop::bool::ANY).prop_map(
        |(before, members, after)| {
            let (before, after) = (if before { ".." } else { "" }, if after { ".." } else { "" });
            format!("[{before}{}{after}]", members.join(","))
        },
    )
}

/// Texts that are dates or nearly so.
fn nearly() -> impl Strategy<Value = String> {
    prop_oneof![
        date(),
        interval(),
        one_of(),
        "[0-9X?~%Y/.,\\[\\]{}TES -]{0,24}",
        "[0-9]{1,4}([-/.–][0-9]{1,4}){0,4}"
    ]
}

/// Whatever is a date keeps its value through its text, has its ends in order, and can be told in words.
fn holds(date: &Edtf) -> Result<(), TestCaseError> {
    prop_assert_eq!(&date.to_string().parse::<Edtf>().unwrap(), date);
    let (first, last) = date.sort_key();
    prop_assert!(first <= last);
    prop_assert_eq!(date.earliest().unwrap_or(Day::MIN), first);
    prop_assert_eq!(date.latest().unwrap_or(Day::MAX), last);
    prop_assert!(date.years().start() <= date.years().end());
    prop_assert!(date.meets(first, first) && date.meets(last, last) && date.meets(Day::MIN, Day::MAX));
    if date.is_single_day() {
        prop_assert_eq!(first, last);
    }
    for lang in Lang::ALL {
        prop_assert!(!date.in_words(lang).is_empty() && !date.in_figures(lang).is_empty());
    }
    Ok(())
}

proptest! {
    #[test]
    fn dates_of_every_form_parse(text in date()) {
        holds(&text.parse().unwrap())?;
        prop_assert_eq!(text.parse::<Edtf>().unwrap().to_string(), text);
    }

    #[test]
    fn intervals_and_sets_parse_or_are_out_of_order(text in prop_oneof![interval(), one_of()]) {
        match text.parse::<Edtf>() {
            Ok(date) => {
                holds(&date)?;
                prop_assert_eq!(date.to_string(), text);
            }
            Err(error) => {
                let message = error.to_string();
                // The last for `[..a..b]`.
                let is_known = ["the end is before", "neither start nor end", "'.' has no place"]
                    .iter()
                    .any(|start| message.starts_with(start));
                prop_assert!(is_known, "{}: {}", text, message);
            }
        }
    }

    #[test]
    fn no_text_panics(text in prop_oneof![nearly(), any::<String>()]) {
        match text.parse::<Edtf>() {
            Ok(date) => holds(&date)?,
            Err(error) => {
                prop_assert!(text.get(error.span()).is_some(), "{}: {:?}", text, error);
                prop_assert!(!error.to_string().is_empty());
            }
        }
    }

    #[test]
    fn a_day_is_its_own_bounds(days in -4_371_587_i32..=2_932_896) {
        let day = Day::from_days(days);
        let (year, month, date) = day.ymd();
        if year.abs() <= 9_999 {
            let sign = if year < 0 { "-" } else { "" };
            let parsed: Edtf = format!("{sign}{:04}-{month:02}-{date:02}", year.abs()).parse().unwrap();
            prop_assert_eq!((parsed.earliest(), parsed.latest()), (Some(day), Some(day)));
            prop_assert!(parsed.is_single_day());
        }
    }

    #[test]
    fn every_day_that_the_type_holds_has_a_date(days in any::<i32>()) {
        let day = Day::from_days(days);
        let (year, month, date) = day.ymd();
        prop_assert_eq!(Day::from_ymd(year, month, date), Some(day));
    }
}
