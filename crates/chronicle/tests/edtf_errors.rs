//! What is said of texts that are no date: where it is wrong, and what to write instead.

#![allow(clippy::unwrap_used)]

use chronicle::edtf::{Edtf, Level2, ParseErrorKind as Kind};

/// The kind of the error, and the part of the text that it points at.
fn error(text: &str) -> (Kind, &str) {
    let error = text.parse::<Edtf>().expect_err(text);
    (error.kind(), text.get(error.span()).unwrap())
}

fn message(text: &str) -> String {
    text.parse::<Edtf>().expect_err(text).to_string()
}

#[test]
fn each_fault_has_its_kind_and_its_place() {
    let no_day = |year, month, last| Kind::NoSuchDay { year, month, last };
    for (text, kind, place) in [
        ("", Kind::Empty, ""),
        ("today", Kind::Unexpected('t'), "t"),
        ("Tháng 9/2020", Kind::Unexpected('T'), "T"),
        ("September 2020", Kind::Unexpected('S'), "S"),
        ("tháng 9", Kind::Unexpected('t'), "t"),
        ("năm 2020", Kind::Unexpected('n'), "n"),
        ("2020-09-0９", Kind::Unexpected('９'), "９"),
        ("2020 ", Kind::Unexpected(' '), " "),
        ("1985-04-12-01", Kind::Unexpected('-'), "-"),
        ("1964/2008/2010", Kind::Unexpected('/'), "/"),
        ("+1985", Kind::Unexpected('+'), "+"),
        ("201x", Kind::Unexpected('x'), "x"),
        ("[1667]/1668", Kind::Unexpected('/'), "/"),
        ("[1667, 1668]", Kind::Unexpected(' '), " "),
        ("[1667..1668..1669]", Kind::Unexpected('.'), ".."),
        ("[..1668..1669]", Kind::Unexpected('.'), ".."),
        ("1985-", Kind::Missing, ""),
        ("[]", Kind::Missing, ""),
        ("[1667,,1668]", Kind::Missing, ""),
        ("[1667", Kind::Unclosed, "[1667"),
        ("2020-09-09..2020-09-12", Kind::NoBrackets, "2020-09-09..2020-09-12"),
        ("1667,1668", Kind::NoBrackets, "1667,1668"),
        ("985", Kind::YearDigits, "985"),
        ("19850", Kind::YearDigits, "19850"),
        ("98X", Kind::YearDigits, "98X"),
        ("2004-06-01/06", Kind::YearDigits, "06"),
        ("1985-04-123", Kind::TwoDigits, "123"),
        ("Y1985", Kind::LongYear, "1985"),
        ("Y00012345", Kind::LongYear, "00012345"),
        ("Y9999999999", Kind::YearRange, "9999999999"),
        ("-0000", Kind::MinusZero, "-0000"),
        ("-000X", Kind::MinusZero, "-000X"),
        ("-0000-01", Kind::MinusZero, "-0000"),
        ("1985-04-12T23:20:30Z", Kind::TimeOfDay, "T23:20:30Z"),
        ("2020-01-01/2020-01-02T10:00", Kind::TimeOfDay, "T10:00"),
        ("1985-13", Kind::NoSuchMonth, "13"),
        ("1985-00-01", Kind::NoSuchMonth, "00"),
        ("2001-42", Kind::NoSuchMonth, "42"),
        ("2001-21-01", Kind::NoSuchMonth, "21"),
        ("2020-02-30", no_day(2020, 2, 29), "30"),
        ("1900-02-29", no_day(1900, 2, 28), "29"),
        ("2020/2020-04-31", no_day(2020, 4, 30), "31"),
        ("[2020-09-09..2020-09-31]", no_day(2020, 9, 30), "31"),
        ("1985-04-00", no_day(1985, 4, 30), "00"),
        ("2008/1964", Kind::EndBeforeStart, "1964"),
        ("2005/2004-12-31", Kind::EndBeforeStart, "2004-12-31"),
        ("[2020-09-12..2020-09-09]", Kind::EndBeforeStart, "2020-09-09"),
        ("/", Kind::NoKnownEnd, "/"),
        ("../..", Kind::NoKnownEnd, "../.."),
        ("[..]", Kind::NoKnownEnd, ".."),
        ("[1984..,1990]", Kind::OpenInside, "1984.."),
        ("[1990,..1984]", Kind::OpenInside, "..1984"),
    ] {
        assert_eq!(error(text), (kind, place), "{text}");
    }
}

#[test]
fn level_2_is_told_from_nonsense() {
    for (text, part, place) in [
        ("2004-06~-11", Level2::QualifiedPart, "~"),
        ("?2004-06-~11", Level2::QualifiedPart, "?"),
        ("156X-12-25", Level2::UnspecifiedPart, "X"),
        ("1XXX", Level2::UnspecifiedPart, "XXX"),
        ("1984-1X", Level2::UnspecifiedPart, "X"),
        ("1984-XX-01", Level2::UnspecifiedPart, "X"),
        ("1984-10-1X", Level2::UnspecifiedPart, "X"),
        ("{1960,1961-12}", Level2::AllOf, "{1960,1961-12}"),
        ("2001-34", Level2::SubYear, "34"),
        ("Y-17E7", Level2::YearFigure, "E7"),
        ("1950S2", Level2::YearFigure, "S2"),
        ("[1984~,1985]", Level2::SetMember, "1984~"),
        ("[1984,201X]", Level2::SetMember, "201X"),
        ("[2001-21]", Level2::SetMember, "2001-21"),
    ] {
        assert_eq!(error(text), (Kind::Level2(part), place), "{text}");
    }
}

#[test]
fn dates_as_people_write_them_are_told_in_edtf() {
    let date = |year, month, day| Kind::YearFirst { year, month, day };
    for (text, kind) in [
        ("12/3/2025", date(2025, 3, Some(12))),
        ("14.11.2018", date(2018, 11, Some(14))),
        ("14-11-2018", date(2018, 11, Some(14))),
        ("2020-9-9", date(2020, 9, Some(9))),
        ("2020/09/09", date(2020, 9, Some(9))),
        ("20200909", date(2020, 9, Some(9))),
        ("9/2020", date(2020, 9, None)),
        ("2020-9", date(2020, 9, None)),
        ("12/3", Kind::NoYear { month: 3, day: 12 }),
        ("29/2", Kind::NoYear { month: 2, day: 29 }),
        ("2016-2020", Kind::DashedYears(2016, 2020)),
        ("2016–2020", Kind::DashedYears(2016, 2020)),
        ("9-12/9/2020", Kind::DashedDays { year: 2020, month: 9, days: (9, 12) }),
    ] {
        assert_eq!(error(text), (kind, text), "{text}");
    }
    // What is no date in any order is not guessed at.
    for text in ["12/30/2025", "30/2/2020", "12/3/25", "2020-2016", "12-9/9/2020"] {
        let (kind, _) = error(text);
        assert!(matches!(kind, Kind::YearDigits | Kind::TwoDigits | Kind::Unexpected(_)), "{text}: {kind:?}");
    }
}

#[test]
fn messages_name_the_remedy() {
    for (text, wanted) in [
        ("12/3/2025", "a date is year, month and day, joined by hyphens: write 2025-03-12"),
        ("9/2020", "a month is year and month, joined by a hyphen: write 2020-09"),
        ("12/3", "the year is missing: write YYYY-03-12 with the year for YYYY"),
        ("2016-2020", "a slash joins the ends of an interval: write 2016/2020"),
        (
            "9-12/9/2020",
            "write 2020-09-09/2020-09-12 for all these days, or [2020-09-09..2020-09-12] for one of them",
        ),
        ("2020-02-30", "February 2020 has 29 days: write a day from 01 to 29"),
        ("2020-13-01", "there is no such month: write 01 to 12, or a season, 21 (spring) to 24 (winter)"),
        ("2021/2020", "the end is before the start: write the earlier date first"),
        ("1985-04-12T23:20:30", "the timeline has no times of day: leave the time out and write YYYY-MM-DD"),
        (
            "202\u{200b}0",
            "'\\u{200b}' has no place here: write YYYY-MM-DD, YYYY-MM or YYYY; A/B for the time from A to B; \
             [A..B] for one date between them",
        ),
        ("{1960,1961}", "a set of all its dates is not supported: write A/B, or one record for each date"),
    ] {
        assert_eq!(message(text), wanted, "{text}");
    }
}
