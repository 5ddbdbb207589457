//! Expressions of time in running text: what they are, what they are worth, and what is none.

#![allow(clippy::unwrap_used)]

use proptest::prelude::*;
use timex::tag::{Anchor, Day, Kind, Reason, tag};

/// The day of the document in these tests: a Monday.
fn anchor() -> Anchor {
    Anchor::on(Day::new(2020, 9, 7).unwrap())
}

/// Words and values of the expressions in a text.
fn found(text: &str) -> Vec<(String, String)> {
    tag(text, anchor()).into_iter().map(|one| (one.words.clone(), one.value().unwrap_or_default())).collect()
}

/// Checks that each of the texts is one expression as a whole, of that value.
fn all_are(cases: &[(&str, &str)]) {
    for (text, value) in cases {
        assert_eq!(found(text), [((*text).to_owned(), (*value).to_owned())], "{text}");
    }
}

#[test]
fn days() {
    all_are(&[
        ("ngày 7/9/2020", "2020-09-07"),
        ("ngày 07 tháng 09 năm 2020", "2020-09-07"),
        ("ngày mùng 2 tháng 9", "2020-09-02"),
        ("ngày 2 tháng Chín năm 1945", "1945-09-02"),
        ("ngày 12.11.2020", "2020-11-12"),
        ("tối 8-11", "2020-11-08"),
        ("Chiều 27/12", "2020-12-27"),
        ("rạng sáng 9/9", "2020-09-09"),
        ("lúc 20h ngày 1/1/2026", "2026-01-01"),
        ("Thứ Hai, 14/09/2020, 10:35", "2020-09-14"),
        ("Thứ bảy 23/11/2024 03:25", "2024-11-23"),
        ("20:14 | 07/09/2020", "2020-09-07"),
        ("Hôm nay (7/9)", "2020-09-07"),
        ("thứ Tư (9/9)", "2020-09-09"),
        ("September 9, 2020", "2020-09-09"),
        ("2020-09-07", "2020-09-07"),
    ]);
}

#[test]
fn ranges_are_one_interval() {
    all_are(&[
        ("9-12/9", "2020-09-09/2020-09-12"),
        ("từ ngày 9-12/9", "2020-09-09/2020-09-12"),
        ("Từ 25-27/8", "2020-08-25/2020-08-27"),
        ("từ ngày 8-10/9/2020", "2020-09-08/2020-09-10"),
        ("từ 30/9 đến 2/10", "2020-09-30/2020-10-02"),
        ("từ ngày 30 tháng 9 đến ngày 2 tháng 10 năm 2020", "2020-09-30/2020-10-02"),
        ("28/12 - 3/1", "2020-12-28/2021-01-03"),
        ("hai ngày 14 và 15/11", "2020-11-14/2020-11-15"),
        ("9–12 September 2020", "2020-09-09/2020-09-12"),
        ("tháng 9-10/2020", "2020-09/2020-10"),
        ("giai đoạn 2016-2020", "2016/2020"),
        ("năm học 2026 - 2027", "2026/2027"),
        ("từ năm 2018 đến năm 2020", "2018/2020"),
        ("quý III và IV/2020", "2020-07/2020-12"),
    ]);
}

#[test]
fn periods_and_parts() {
    all_are(&[
        ("T9/2020", "2020-09"),
        ("hai tháng đầu năm 2018", "2018-01/2018-02"),
        ("10 tháng năm 2018", "2018-01/2018-10"),
        ("đầu tháng ba", "2021-03-01/2021-03-10"),
        ("năm tài chính 2016", "2016"),
        ("tháng 9 năm ngoái", "2019-09"),
        ("quý I/2020", "2020-01/2020-03"),
        ("cuối năm nay", "2020-09/2020-12"),
        ("giữa tháng 9/2020", "2020-09-11/2020-09-20"),
        ("nửa đầu năm 2020", "2020-01/2020-06"),
        ("6 tháng đầu năm", "2020-01/2020-06"),
        ("thập niên 1990", "1990/1999"),
        ("thế kỷ 21", "2001/2100"),
        ("năm ngoái", "2019"),
        ("tuần trước", "2020-08-31/2020-09-06"),
        ("cuối tuần này", "2020-09-12/2020-09-13"),
        ("3 ngày trước", "2020-09-04"),
    ]);
}

#[test]
fn feasts_whose_day_the_calendar_knows() {
    all_are(&[
        ("Tết Nguyên đán 2020", "2020-01-25"),
        ("tối 30 Tết", "2021-02-11"),
        ("ngày 23 Tết", "2021-02-04"),
        ("28 Tết", "2021-02-09"),
        ("ngày 23 tháng Chạp", "2021-02-04"),
        ("23 tháng Chạp năm Giáp Thìn", "2025-01-22"),
        ("Tết Nguyên đán Bính Ngọ 2026", "2026-02-17"),
        // China's was a day later.
        ("Tết Nguyên đán 2007", "2007-02-17"),
        ("Giỗ Tổ Hùng Vương 2025", "2025-04-07"),
        ("năm Canh Tý", "2020-01-25/2021-02-11"),
    ]);
    assert!(found("mừng Tết cổ truyền Bunpimay").is_empty());
}

#[test]
fn lengths_and_what_comes_round() {
    for (text, value, kind) in [
        ("hơn năm thập kỷ", "P50Y", Kind::Duration),
        ("3 ngày", "P3D", Kind::Duration),
        ("một năm rưỡi", "P18M", Kind::Duration),
        ("2-3 ngày", "P2D/P3D", Kind::Duration),
        ("60 phút", "PT60M", Kind::Duration),
        ("hằng năm", "P1Y", Kind::Set),
        ("hai năm một lần", "P2Y", Kind::Set),
    ] {
        let one = tag(text, anchor());
        assert_eq!(one.len(), 1, "{text}");
        assert_eq!((one[0].value().unwrap().as_str(), one[0].kind), (value, kind), "{text}");
    }
}

#[test]
fn the_year_is_the_nearest_across_new_year() {
    let in_january = Anchor::on(Day::new(2026, 1, 2).unwrap());
    for (text, value) in [
        ("Chiều 30/12", "2025-12-30"),
        ("Ngày 1/1", "2026-01-01"),
        ("ngày 28/12 - 3/1", "2025-12-28/2026-01-03"),
    ] {
        let one = &tag(text, in_january)[0];
        assert_eq!((one.value().unwrap().as_str(), one.reason), (value, Reason::Nearest), "{text}");
    }
    // An ordinal is no day of the week.
    assert_eq!(found("thông báo lần thứ hai, ngày 26/6"), [("ngày 26/6".into(), "2020-06-26".into())]);
    // A sentence that begins with a year is of that year.
    let text = "Năm 1995, lễ kết nạp diễn ra ngày 28/7. Ngày 28/7 năm nay có lễ kỷ niệm.";
    let values: Vec<_> = tag(text, anchor()).iter().filter_map(timex::tag::Expression::value).collect();
    assert_eq!(values, ["1995", "1995-07-28", "2020-07-28"]);
    // The year after the past one that was named; else after the document's.
    let text = "Nhà máy khởi công năm 2011. Năm sau, cầu được xây. Năm sau nữa thì chưa rõ.";
    let values: Vec<_> = tag(text, anchor()).iter().filter_map(timex::tag::Expression::value).collect();
    assert_eq!(values[..2], ["2011", "2012"]);
    assert_eq!(tag("Năm sau, cầu được xây.", anchor())[0].value().unwrap(), "2021");
    // What is over lies before a document that is of a day or soon after, but not where only about the day is known.
    let day = Day::new(2020, 11, 15).unwrap();
    assert_eq!(tag("hồi tháng 4", Anchor::since(day))[0].value().unwrap(), "2020-04");
    assert_eq!(tag("hồi tháng 4", Anchor::about(day))[0].value().unwrap(), "2021-04");
    // Where the document's date is not known, the year stays open.
    assert_eq!(tag("ngày 7/9", Anchor::unknown())[0].value().unwrap(), "XXXX-09-07");
    assert_eq!(tag("hôm qua", Anchor::unknown())[0].value(), None);
}

#[test]
fn a_day_and_month_are_read_by_what_stands_before_them() {
    for (text, words, value) in [
        ("vào ngày bầu cử 8/11", "8/11", "2020-11-08"),
        ("báo cáo trước 10-9.", "10-9", "2020-09-10"),
        ("bị mất tích hai hôm trước", "hai hôm trước", "2020-09-05"),
        ("có niên đại vào năm 980.", "năm 980", "0980"),
        ("Bộ luật Hình sự 2015, điều 3", "2015", "2015"),
        ("Sang năm 2018, quan hệ", "năm 2018", "2018"),
        ("đã hơn hai năm nay", "hơn hai năm", "P2Y"),
        ("chiến tranh bắt đầu năm 1991", "năm 1991", "1991"),
        ("kỳ nghỉ lễ 30-4.", "30-4", "2020-04-30"),
        ("có hiệu lực (19-5) và", "19-5", "2020-05-19"),
        ("cùng ngày 17-5, Nhà Trắng", "cùng ngày 17-5", "2020-05-17"),
        ("phim “Top Gun” (1986) được chiếu", "1986", "1986"),
        ("hướng tới 2020 và tương lai", "2020", "2020"),
        ("Sáng sớm nay, đoàn lên đường", "Sáng sớm nay", "2020-09-07"),
        ("điểm chuẩn của kỳ thi quốc gia 2018 được giữ", "2018", "2018"),
        ("theo luật đất đai 2013, người dân", "2013", "2013"),
        ("Hai bên gặp nhau hồi tháng 12", "tháng 12", "2019-12"),
    ] {
        assert_eq!(found(text), [(words.to_owned(), value.to_owned())], "{text}");
    }
    for text in [
        "trước 2-3 trận",
        "Việt Nam có 2020 xã",
        "trước một tháng trước Tết nhà trường",
        "chương trình có 2020 em",
        "giải gồm 2018 vé",
        "mua 5 Tết bò",
    ] {
        assert!(found(text).iter().all(|(words, _)| words == "một tháng"), "{text}");
    }
}

#[test]
fn what_only_looks_like_a_time_is_none() {
    for text in [
        "các sáng kiến và sáng tạo",
        "tại công viên 23/9",
        "đường 30 tháng 4",
        "học sinh lớp 7/1",
        "ông chủ Nhật",
        "ông Jean-Noel Poirier",
        "ngày rằm tháng Giêng",
        "sau hàng thập kỷ",
        "lần thứ hai",
        "lớn thứ ba tại Việt Nam",
        "COVID-19",
        "Cách mạng công nghiệp 4.0",
        "AMM 53",
        "Quyết định số 1442/QĐ-UBND",
        "Công điện số 248/CĐ-TTg",
        "Nghị quyết số 68-NQ/TW",
        "Nghị định 15/2020/NĐ-CP",
        "Luật số 12/2020/QH14",
        "Phạm Bình Minh",
        "2.223 đại biểu",
        "Cuộc họp đặc biệt 1/2020 của Uỷ ban",
        "2/3 số phiếu",
        "tỷ số 2-1",
        "trực 24/7",
        "tối đa, tối thiểu, chiều dài",
        "1,8 tỷ đồng",
        "2500 người",
        "https://vidu.vn/2020/09/07/tin-12-9.html",
        "3 tiếng nổ",
        "Việt Nam 2 bên",
    ] {
        assert_eq!(found(text), [], "{text}");
    }
}

#[test]
fn letters_in_parts_lines_of_windows_and_odd_signs_are_read() {
    use unicode_normalization::UnicodeNormalization;
    let text = "Chiều 7/9, họp từ ngày 9-12/9 đến cuối năm nay.";
    let apart: String = text.nfd().collect();
    let values =
        |text: &str| tag(text, anchor()).iter().filter_map(timex::tag::Expression::value).collect::<Vec<_>>();
    assert_eq!(values(&apart), values(text));
    assert_eq!(values("Chiều 7/9\r\nSáng 8/9"), ["2020-09-07", "2020-09-08"]);
    assert_eq!(values("từ\u{a0}ngày\u{202f}9\u{2013}12/9"), ["2020-09-09/2020-09-12"]);
    assert_eq!(values("25\u{2212}27/8; 7\u{2215}9/2020"), ["2020-08-25/2020-08-27", "2020-09-07"]);
}

/// Texts with much in them that belongs to dates.
fn texts() -> impl Strategy<Value = String> {
    let part = prop_oneof![
        "[0-9]{1,4}",
        "[-/., ()|:\\n\\r]",
        proptest::sample::select(vec![
            "ngày ",
            "tháng ",
            "năm ",
            "từ ",
            "đến ",
            "thứ ",
            "Hai",
            "sáng ",
            "quý ",
            "III",
            "cuối ",
            "nay",
            "Tết ",
            "hôm ",
            "T9",
            "Q3",
            "September ",
            "20h30",
            "những ",
            "thập kỷ",
            "mùng ",
            "và ",
            "March ",
            "the ",
            "last ",
            "weeks ",
            "ago",
            "\u{301}",
            "\u{200b}",
        ])
        .prop_map(str::to_owned),
        "\\PC",
    ];
    proptest::collection::vec(part, 0..40).prop_map(|parts| parts.concat())
}

proptest! {
    #[test]
    fn any_text_can_be_read(text in texts(), year in 1_i32..9999, is_known in any::<bool>()) {
        let anchor = Day::new(year, 2, 28).filter(|_| is_known).map_or(Anchor::unknown(), Anchor::on);
        let mut end = 0;
        for one in tag(&text, anchor) {
            prop_assert!(one.range.start >= end && one.range.end > one.range.start);
            prop_assert_eq!(text.get(one.range.clone()), Some(one.words.as_str()));
            prop_assert_eq!(text[..one.range.start].chars().count(), one.chars.start);
            prop_assert_eq!(one.words.chars().count(), one.chars.len());
            end = one.range.end;
            if let (Kind::Date | Kind::Time, Some(value)) = (one.kind, one.value())
                && !value.contains("XXXX") {
                    prop_assert!(value.parse::<chronicle::Edtf>().is_ok(), "{} is no EDTF", value);
                }
        }
    }
}

/// The values of the expressions in a text of a day.
fn values_on(day: Day, text: &str) -> Vec<String> {
    tag(text, Anchor::on(day)).iter().filter_map(timex::tag::Expression::value).collect()
}

#[test]
fn days_take_their_year_from_the_days_beside_them() {
    let winter = Day::new(2022, 12, 20).unwrap();
    for (text, values) in [
        // Within days, or next to them, that print their year.
        ("Từ 3 đến 6-5-2019, bà ở Huế. Ngày 5-5, bà thăm chợ.", ["2019-05-03/2019-05-06", "2019-05-05"]),
        ("Ông đến ngày 3/5/2019. Ngày 4/5, ông lên núi.", ["2019-05-03", "2019-05-04"]),
        // Within a month that lies in the past.
        ("Hồi tháng 8, trường sửa mái; thợ xong việc ngày 20/8.", ["2022-08", "2022-08-20"]),
        (
            "Từ đầu năm đến nay, xã mở hai hội chợ (19-21/6).",
            ["2022-01-01/2022-12-20", "2022-06-19/2022-06-21"],
        ),
        // What is news stays of the document's time.
        ("Cầu khởi công tháng 12/2018. Ngày 18/12, cầu thông xe.", ["2018-12", "2022-12-18"]),
        ("Lễ trước vào ngày 20/1/2019. Ngày 22/1 tới, lễ lại mở.", ["2019-01-20", "2023-01-22"]),
    ] {
        assert_eq!(values_on(winter, text), values, "{text}");
    }
    // Another line is of another time.
    assert_eq!(values_on(winter, "Từ 3 đến 6-5-2019.\nNgày 5-5, nghỉ.").len(), 2);
    let unknown = tag("Từ 3 đến 6-5-2019, bà ở Huế. Ngày 5-5, bà thăm chợ.", Anchor::unknown());
    assert_eq!(unknown[1].value().unwrap(), "2019-05-05");
}

#[test]
fn years_and_days_are_counted_from_those_that_the_text_named() {
    for (text, values) in [
        ("Ngày 27/8, họp ở Vinh; ngày hôm sau thăm Huế.", ["2020-08-27", "2020-08-28"]),
        ("He arrived on September 2. The next day he left.", ["2020-09-02", "2020-09-03"]),
        ("Tháng 3/2014, mở chợ. Tháng 11 cùng năm, mở bến xe.", ["2014-03", "2014-11"]),
        ("Khởi công năm 2011, đến ngày 2/7 năm đó thì xong.", ["2011", "2011-07-02"]),
        ("Signed in 2009. It was changed in the same year.", ["2009", "2009"]),
    ] {
        assert_eq!(values_on(Day::new(2020, 9, 7).unwrap(), text), values, "{text}");
    }
    for text in ["cùng năm nước khác", "mấy hôm sau"] {
        assert_eq!(found(text), [], "{text}");
    }
}

#[test]
fn days_of_other_months_and_times_up_to_now() {
    all_are(&[
        ("từ ngày 16 đến 18 tháng tới", "2020-10-16/2020-10-18"),
        ("ngày 20 tháng trước", "2020-08-20"),
        ("từ đầu năm đến nay", "2020-01-01/2020-09-07"),
        ("Từ đầu tháng đến nay", "2020-09-01/2020-09-07"),
        ("ngày 5/1 tới", "2021-01-05"),
        ("9-12/9 vừa qua", "2019-09-09/2019-09-12"),
        ("Sunday afternoon", "2020-09-06"),
    ]);
    assert_eq!(found("trong 18 tháng tới"), [("18 tháng".into(), "P18M".into())]);
    // A year with which the item of a list begins.
    assert_eq!(found("- 2006: mở bến cảng"), [("2006".into(), "2006".into())]);
    assert_eq!(found("Mã số 2006: hàng gốm"), []);
}
