//! The examples of the EDTF specification (Library of Congress, 4 February 2019,
//! <https://www.loc.gov/standards/datetime/>): all of level 0 but the times of day, all of level 1, and level 2's
//! one of a set. And what follows from them at the edges.

#![allow(clippy::unwrap_used)]

use chronicle::edtf::{Day, Edtf, Endpoint, Member, Precision, Qualification};

/// Text, first day, last day: as `YYYY-MM-DD`, `-` for none.
type Row = (&'static str, &'static str, &'static str);

const LEVEL_0: &[Row] = &[
    ("1985-04-12", "1985-04-12", "1985-04-12"),
    ("1985-04", "1985-04-01", "1985-04-30"),
    ("1985", "1985-01-01", "1985-12-31"),
    ("1964/2008", "1964-01-01", "2008-12-31"),
    ("2004-06/2006-08", "2004-06-01", "2006-08-31"),
    ("2004-02-01/2005-02-08", "2004-02-01", "2005-02-08"),
    ("2004-02-01/2005-02", "2004-02-01", "2005-02-28"),
    ("2004-02-01/2005", "2004-02-01", "2005-12-31"),
    ("2005/2006-02", "2005-01-01", "2006-02-28"),
];

const LEVEL_1: &[Row] = &[
    ("2001-21", "2001-03-01", "2001-05-31"),
    ("2001-22", "2001-06-01", "2001-08-31"),
    ("2001-23", "2001-09-01", "2001-11-30"),
    ("2003-24", "2003-12-01", "2004-02-29"),
    ("1984?", "1984-01-01", "1984-12-31"),
    ("2004-06~", "2004-06-01", "2004-06-30"),
    ("2004-06-11%", "2004-06-11", "2004-06-11"),
    ("201X", "2010-01-01", "2019-12-31"),
    ("20XX", "2000-01-01", "2099-12-31"),
    ("2004-XX", "2004-01-01", "2004-12-31"),
    ("1985-04-XX", "1985-04-01", "1985-04-30"),
    ("1985-XX-XX", "1985-01-01", "1985-12-31"),
    ("1985-04-12/..", "1985-04-12", "-"),
    ("1985-04/..", "1985-04-01", "-"),
    ("1985/..", "1985-01-01", "-"),
    ("../1985-04-12", "-", "1985-04-12"),
    ("../1985-04", "-", "1985-04-30"),
    ("../1985", "-", "1985-12-31"),
    ("1985-04-12/", "1985-04-12", "-"),
    ("1985-04/", "1985-04-01", "-"),
    ("1985/", "1985-01-01", "-"),
    ("/1985-04-12", "-", "1985-04-12"),
    ("/1985-04", "-", "1985-04-30"),
    ("/1985", "-", "1985-12-31"),
    ("1984~/2004-06", "1984-01-01", "2004-06-30"),
    ("1984/2004-06~", "1984-01-01", "2004-06-30"),
    ("1984~/2004~", "1984-01-01", "2004-12-31"),
    ("1984?/2004%", "1984-01-01", "2004-12-31"),
    ("-1985", "-1985-01-01", "-1985-12-31"),
];

const ONE_OF: &[Row] = &[
    ("[1667,1668,1670..1672]", "1667-01-01", "1672-12-31"),
    ("[..1760-12-03]", "-", "1760-12-03"),
    ("[1760-12..]", "1760-12-01", "-"),
    ("[1760-01,1760-02,1760-12..]", "1760-01-01", "-"),
    ("[1667,1760-12]", "1667-01-01", "1760-12-31"),
    ("[..1984]", "-", "1984-12-31"),
    // A session on some day of these four.
    ("[2020-09-09..2020-09-12]", "2020-09-09", "2020-09-12"),
];

const EDGES: &[Row] = &[
    ("0000", "0000-01-01", "0000-12-31"),
    ("0000-02", "0000-02-01", "0000-02-29"),
    ("-0001-12-31/0000-01-01", "-0001-12-31", "0000-01-01"),
    ("-019X", "-0199-01-01", "-0190-12-31"),
    ("-01XX", "-0199-01-01", "-0100-12-31"),
    ("2020-09-09/2020-09-09", "2020-09-09", "2020-09-09"),
    ("2004-12-31/2004", "2004-12-31", "2004-12-31"),
    ("2001-21/2001-23", "2001-03-01", "2001-11-30"),
    ("[1668,1667]", "1667-01-01", "1668-12-31"),
    ("[..1760,1755]", "-", "1760-12-31"),
];

fn parse(text: &str) -> Edtf {
    text.parse().unwrap_or_else(|error| panic!("{text}: {error}"))
}

fn iso(day: Option<Day>) -> String {
    day.map_or_else(
        || "-".to_owned(),
        |day| {
            let (year, month, day) = day.ymd();
            format!("{}{:04}-{month:02}-{day:02}", if year < 0 { "-" } else { "" }, year.abs())
        },
    )
}

#[test]
fn examples_of_the_specification_have_their_bounds_and_are_canonical() {
    for (text, first, last) in [LEVEL_0, LEVEL_1, ONE_OF, EDGES].concat() {
        let date = parse(text);
        assert_eq!((iso(date.earliest()).as_str(), iso(date.latest()).as_str()), (first, last), "{text}");
        assert_eq!(date.to_string(), text);
    }
}

#[test]
fn long_years_are_kept_beyond_the_days_that_can_be_counted() {
    let (far, deep) = (parse("Y170000002"), parse("Y-170000002"));
    assert_eq!(far.years(), 170_000_002..=170_000_002);
    assert_eq!((far.earliest(), deep.latest()), (Some(Day::MAX), Some(Day::MIN)));
    assert!(!far.is_single_day());
    assert_eq!(far.to_string(), "Y170000002");
    assert_eq!(parse("Y12345").earliest(), Day::from_ymd(12_345, 1, 1));
    assert!("Y170000002/Y170000001".parse::<Edtf>().is_err(), "order is by year, not by the clamped day");
}

#[test]
fn interval_ends_are_dates_open_or_unknown() {
    let ends = |text: &str| match parse(text) {
        Edtf::Interval(interval) => (interval.start(), interval.end()),
        other => panic!("{other:?}"),
    };
    let (start, end) = ends("1984?/2004%");
    assert_eq!(start.date().unwrap().qualification(), Some(Qualification::Uncertain));
    assert_eq!(end.date().unwrap().qualification(), Some(Qualification::Both));
    assert_eq!(ends("1985/..").1, Endpoint::Open);
    assert_eq!(ends("/1985").0, Endpoint::Unknown);
}

#[test]
fn set_members_keep_their_order_and_kind() {
    let Edtf::OneOf(set) = parse("[..1667,1668,1670..1672,1760-12..]") else { panic!("no set") };
    assert!(matches!(set.members(), [Member::UpTo(_), Member::Date(_), Member::Range(..), Member::From(_)]));
}

#[test]
fn kinds_and_precision() {
    let session = parse("[2020-09-09..2020-09-12]");
    let meeting = parse("2020-09-09/2020-09-12");
    assert!(session.is_one_of() && !session.is_interval() && !session.is_single_day());
    assert!(meeting.is_interval() && !meeting.is_one_of() && !meeting.is_single_day());
    assert_ne!(session, meeting);
    for (text, precision) in [
        ("2020-09-09", Precision::Day),
        ("2020-09", Precision::Month),
        ("2020-09-XX", Precision::Month),
        ("2020-21", Precision::Season),
        ("2020", Precision::Year),
        ("2020-XX", Precision::Year),
        ("2020-XX-XX", Precision::Year),
        ("202X", Precision::Decade),
        ("20XX", Precision::Century),
        ("2020-09-09/2020-10", Precision::Month),
        ("2020-09-09/..", Precision::Day),
        ("[2020-09-09,2021]", Precision::Year),
    ] {
        assert_eq!(parse(text).precision(), precision, "{text}");
    }
    assert!(parse("2020-09-09?").is_single_day());
    assert!(parse("2020-09-09/2020-09-09").is_single_day());
    assert!(!parse("2020-09-09/..").is_single_day());
    assert!(!parse("/2020-09-09").is_single_day());
}

#[test]
fn qualification_of_any_end_counts() {
    let of = |text| (parse(text).is_uncertain(), parse(text).is_approximate());
    assert_eq!(of("1984"), (false, false));
    assert_eq!(of("1984?"), (true, false));
    assert_eq!(of("1984~"), (false, true));
    assert_eq!(of("1984%"), (true, true));
    assert_eq!(of("1984/2004~"), (false, true));
    assert_eq!(of("1984?/2004~"), (true, true));
    assert_eq!(of("[1984,1985]"), (false, false));
}

#[test]
fn years_and_months_for_facets() {
    for (text, first, last, month) in [
        ("2020-09-09", 2020, 2020, Some(9)),
        ("2020-09-XX", 2020, 2020, Some(9)),
        ("2020", 2020, 2020, None),
        ("2020-24", 2020, 2021, None),
        ("201X", 2010, 2019, None),
        ("2019-12-30/2020-01-02", 2019, 2020, Some(12)),
        ("2020/..", 2020, 2020, None),
        ("201X/..", 2010, 2019, None),
        ("/2020-05", 2020, 2020, None),
        ("[2020-10-01,2020-09-09..2020-09-12]", 2020, 2020, Some(9)),
        ("[..2020-09-12]", 2020, 2020, None),
        ("[2020-09-12..]", 2020, 2020, Some(9)),
        ("[1668,1667]", 1667, 1668, None),
    ] {
        assert_eq!((parse(text).years(), parse(text).month()), (first..=last, month), "{text}");
    }
}

#[test]
fn dates_sort_by_their_first_day_and_then_their_last() {
    let sorted = ["../2030", "[..2019]", "2019", "2020-01-01", "2020-01", "2020", "2020/..", "2020-09-09"];
    let mut dates: Vec<_> = sorted.iter().rev().map(|text| parse(text)).collect();
    dates.sort_by_key(Edtf::sort_key);
    let texts: Vec<_> = dates.iter().map(ToString::to_string).collect();
    // An open start precedes all; of the two, the one that ends first.
    assert_eq!(
        texts,
        ["[..2019]", "../2030", "2019", "2020-01-01", "2020-01", "2020", "2020/..", "2020-09-09"]
    );
}

#[test]
fn a_date_meets_the_days_that_it_can_lie_on() {
    let day = |year, month, day| Day::from_ymd(year, month, day).unwrap();
    let meets = |text, from, to| parse(text).meets(from, to);
    let (first, last) = (day(2020, 9, 1), day(2020, 9, 30));
    assert!(meets("2020-09-30", first, last));
    assert!(!meets("2020-10-01", first, last));
    assert!(meets("2020", first, last));
    assert!(meets("../2020-09-01", first, last));
    assert!(!meets("../2020-08", first, last));
    assert!(meets("2020-09-30/", first, last));
    assert!(!meets("2020-10/..", first, last));
    assert!(meets("2020-08/2020-10", first, last));
    assert!(!meets("[2020-08,2020-10]", first, last), "neither of the two is September");
    assert!(meets("[2020-08..2020-10]", first, last));
    assert!(meets("[..2020-08,2020-09-09]", first, last));
    assert!(!meets("2020", last, first), "no day lies between");
}

#[test]
fn a_date_is_its_text_in_json_and_postcard() {
    let date = parse("[2020-09-09..2020-09-12]");
    let json = serde_json::to_string(&date).unwrap();
    assert_eq!(json, "\"[2020-09-09..2020-09-12]\"");
    assert_eq!(serde_json::from_str::<Edtf>(&json).unwrap(), date);
    // With an escape, the text cannot be borrowed from the input.
    assert_eq!(serde_json::from_str::<Edtf>("\"202\\u0030\"").unwrap(), parse("2020"));
    let bytes = postcard::to_allocvec(&date).unwrap();
    assert_eq!(bytes, postcard::to_allocvec("[2020-09-09..2020-09-12]").unwrap());
    assert_eq!(postcard::from_bytes::<Edtf>(&bytes).unwrap(), date);
    let error = serde_json::from_str::<Edtf>("\"2020-02-30\"").unwrap_err().to_string();
    assert!(error.starts_with("February 2020 has 29 days"), "{error}");
    assert!(serde_json::from_str::<Edtf>("2020").unwrap_err().to_string().contains("a date in EDTF"));
}
