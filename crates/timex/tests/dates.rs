//! Dates as people write them, and what is none.

use proptest::prelude::*;
use timex::find;

/// The values in a text.
fn values(text: &str) -> Vec<String> {
    find(text).iter().map(|mention| mention.value.to_string()).collect()
}

/// The one value of a text that is nothing but a date.
fn value(text: &str) -> String {
    let found = find(text);
    assert_eq!(found.len(), 1, "{text}: {found:?}");
    assert_eq!(found[0].range, 0..text.len(), "{text}");
    found[0].value.to_string()
}

#[test]
fn days() {
    for text in [
        "14/11/2018",
        "14-11-2018",
        "14.11.2018",
        "ngày 14/11/2018",
        "14 tháng 11 năm 2018",
        "ngày 14 tháng 11, 2018",
        "NGAY 14 THANG 11 NAM 2018",
        "NGÀY 14 THÁNG 11 NĂM 2018",
        "14 November 2018",
        "Nov 14, 2018",
        "2018-11-14",
        "14/11/18",
        "14 tháng 11/2018",
        "nga\u{300}y 14 tha\u{301}ng 11 na\u{306}m 2018",
    ] {
        assert_eq!(value(text), "2018-11-14", "{text}");
    }
    for text in ["14/11", "14-11", "ngày 14/11", "14 thang 11", "14 Nov", "November 14"] {
        assert_eq!(value(text), "XXXX-11-14", "{text}");
    }
}

#[test]
fn a_year_half_typed_is_no_word_of_its_own() {
    for text in ["14/11/2", "14/11/201"] {
        assert_eq!(value(text), "XXXX-11-14", "{text}");
    }
}

#[test]
fn months_in_words() {
    for (text, month) in [
        ("tháng giêng năm 2020", "2020-01"),
        ("THÁNG BẢY NĂM 2020", "2020-07"),
        ("thang chin 2020", "2020-09"),
        ("tháng năm năm 2020", "2020-05"),
        ("tháng mười một/2020", "2020-11"),
        ("tháng mười hai năm 2020", "2020-12"),
        ("tháng chạp năm 2020", "2020-12"),
        ("tháng tư", "XXXX-04"),
        ("ngày 14 tháng mười một năm 2018", "2018-11-14"),
    ] {
        assert_eq!(value(text), month, "{text}");
    }
    // Next month, months in number, and a year.
    for text in ["thang sau", "ba tháng", "hai năm 2020 ngày"] {
        assert!(values(text).iter().all(|value| value == "2020"), "{text}");
    }
}

#[test]
fn months_quarters_and_years() {
    for text in [
        "9/2020",
        "tháng 9 năm 2020",
        "tháng 9/2020",
        "thang 9 2020",
        "T9/2020",
        "Sept 2020",
        "September 2020",
        "Sept. 2020",
        "2020-09",
        "September of 2020",
    ] {
        assert_eq!(value(text), "2020-09", "{text}");
    }
    assert_eq!(value("tháng 9"), "XXXX-09");
    for text in ["quý 3/2020", "quý III năm 2020", "quy 3 nam 2020", "Q3 2020", "Q3/2020"] {
        assert_eq!(value(text), "2020-07/2020-09", "{text}");
    }
    assert_eq!(value("năm 2020"), "2020");
    assert_eq!(value("nam 2020"), "2020");
}

#[test]
fn ranges() {
    assert_eq!(value("9-12/9"), "XXXX-09-09/XXXX-09-12");
    assert_eq!(value("từ ngày 9 đến 12/9/2020"), "2020-09-09/2020-09-12");
    assert_eq!(value("25–27/8/2020"), "2020-08-25/2020-08-27");
    assert_eq!(value("9–12 September 2020"), "2020-09-09/2020-09-12");
    assert_eq!(value("30/9 - 2/10/2020"), "2020-09-30/2020-10-02");
    assert_eq!(value("từ 30/9 đến 2/10"), "XXXX-09-30/XXXX-10-02");
    assert_eq!(value("tháng 9 đến tháng 11 năm 2020"), "2020-09/2020-11");
    assert_eq!(value("năm 2018-2020"), "2018/2020");
    assert_eq!(value("năm 2018 đến năm 2020"), "2018/2020");
}

#[test]
fn in_a_text() {
    assert_eq!(
        values("họp báo chiều 7/9 và AMM 53 từ ngày 9-12/9/2020"),
        ["XXXX-09-07", "2020-09-09/2020-09-12"]
    );
    assert_eq!(values("chủ tịch ASEAN năm 2020"), ["2020"]);
    let text = "AMM tháng 9 năm 2020 online";
    assert_eq!(&text[find(text)[0].range.clone()], "tháng 9 năm 2020");
}

#[test]
fn what_is_no_date() {
    for text in [
        "",
        "2020",
        "14",
        "AMM 53",
        "COVID-19",
        "cách mạng 4.0",
        "ASEAN 2020",
        "Việt Nam 2020",
        "viet nam 2020",
        "35/13",
        "31/4/2020",
        "29/2/2019",
        "2.223 đại biểu",
        "sáng kiến",
        "lần thứ hai",
        "may be",
        "March",
        "0/5",
        "5/0",
        "tháng 13",
        "quý 5",
        "năm 20",
        "ngày 7",
        "2020-2025",
        "15/15",
    ] {
        assert_eq!(find(text), [], "{text}");
    }
}

#[test]
fn leap_days() {
    assert_eq!(value("29/2"), "XXXX-02-29");
    assert_eq!(value("29/2/2020"), "2020-02-29");
}

proptest! {
    #[test]
    fn any_day_is_read_as_it_is_written(year in 1000..3000_i32, month in 1..=12_u8, day in 1..=28_u8) {
        let iso = format!("{year}-{month:02}-{day:02}");
        for text in [format!("{day}/{month}/{year}"), format!("ngày {day} tháng {month} năm {year}"), iso.clone()] {
            prop_assert_eq!(value(&text), iso.clone());
        }
    }

    #[test]
    fn any_text_is_read_in_order(text in "[0-9a-zđăáêúý/.,:–\u{300}\" -]{0,60}") {
        let mut end = 0;
        for mention in find(&text) {
            prop_assert!(end <= mention.range.start && mention.range.start < mention.range.end);
            prop_assert!(text.get(mention.range.clone()).is_some());
            end = mention.range.end;
        }
    }
}
