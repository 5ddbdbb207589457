//! Lines of a chronicle, programmes and what is counted from the time told before.

#![allow(clippy::unwrap_used)]

mod told;

use timex::tag::{Anchor, Day, Kind, tag};

use told::all_are;

#[test]
fn the_year_with_which_an_entry_begins_holds_for_all_of_it() {
    all_are(&[
        (
            "Năm 2015, đoàn thăm Huế (7-10/4); thợ từ Hội An ra dựng nhà (5-6/11).",
            "Năm 2015 = 2015 | 7-10/4 = 2015-04-07/2015-04-10 | 5-6/11 = 2015-11-05/2015-11-06",
        ),
        (
            "Năm 2017: mở chợ từ 12 đến 15/1; hội hoa từ 11 đến 15/5. Chợ đêm mở ngày 2/12.",
            "Năm 2017 = 2017 | từ 12 đến 15/1 = 2017-01-12/2017-01-15 | từ 11 đến 15/5 = 2017-05-11/2017-05-15 | ngày 2/12 = 2017-12-02",
        ),
        (
            "In 2015 the choir came on November 5 to 6. The band had gone south on April 7-10.",
            "2015 = 2015 | November 5 to 6 = 2015-11-05/2015-11-06 | April 7-10 = 2015-04-07/2015-04-10",
        ),
        // What is news stays news, and the next line is on its own.
        ("Năm 2015, chợ mở cửa. Ngày 7/6, chợ đóng cửa.", "Năm 2015 = 2015 | Ngày 7/6 = 2024-06-07"),
        ("Năm 2015, chợ mở cửa.\nHội làng từ ngày 2/12.", "Năm 2015 = 2015 | ngày 2/12 = 2024-12-02"),
    ]);
}

#[test]
fn what_is_counted_from_the_time_told_before() {
    all_are(&[
        (
            "Năm 2008, hai làng vẽ lại ranh giới. Ngày 18/11 năm sau, họ dựng bia.",
            "Năm 2008 = 2008 | Ngày 18/11 năm sau = 2009-11-18",
        ),
        ("Họ sẽ dựng bia ngày 18/11 năm sau.", "ngày 18/11 năm sau = 2025-11-18"),
        (
            "Từ 19 đến 21-6-2013, đoàn ở Hà Nội. Bốn tháng sau, đoàn trở lại.",
            "Từ 19 đến 21-6-2013 = 2013-06-19/2013-06-21 | Bốn tháng sau = 2013-10",
        ),
        (
            "The bridge opened on 3 May 2001. Ten days later it was painted, two years earlier planned.",
            "3 May 2001 = 2001-05-03 | Ten days later = 2001-05-13 | two years earlier = 1999",
        ),
        // A length of time where nothing was told, or where something else follows.
        ("Hai năm sau chiến tranh, chợ mở lại.", "Hai năm = P2Y"),
    ]);
    let anchor = Anchor::on(Day::new(2024, 6, 10).unwrap());
    assert_eq!(tag("Hai năm sau, chợ mở lại.", anchor)[0].kind, Kind::Duration);
}

#[test]
fn rows_and_lists_of_days_whose_month_is_the_larger_number() {
    all_are(&[
        ("8/10\t15:00\tHọp trù bị", "8/10\t15:00 = 2024-10-08"),
        ("9/10 | 08:30 | Khai mạc", "9/10 | 08:30 = 2024-10-09"),
        (
            "Chợ mở các ngày 3/10, 5/10 và 9/10.",
            "ngày 3/10 = 2024-10-03 | 5/10 = 2024-10-05 | 9/10 = 2024-10-09",
        ),
        ("Hai bên họp 7/9.", "7/9 = 2024-09-07"),
        // Fractions stay fractions.
        ("Có 2/3 số phiếu, 1/3 số ghế.", ""),
        ("Đội thắng 3/5 trận, 4/5 hiệp.", ""),
        ("Họ ký 5/10 văn kiện.", ""),
    ]);
}

#[test]
fn two_days_in_full_are_an_interval_if_one_follows_the_other() {
    all_are(&[
        ("Ngày 12/12 và 13/12, đoàn thăm Huế.", "Ngày 12/12 và 13/12 = 2023-12-12/2023-12-13"),
        ("Ngày 30/4 và 1/5, chợ nghỉ.", "Ngày 30/4 và 1/5 = 2024-04-30/2024-05-01"),
        ("Ngày 12/12 và 15/12, chợ nghỉ.", "Ngày 12/12 = 2023-12-12 | 15/12 = 2023-12-15"),
    ]);
}

#[test]
fn english_shapes_of_stamps_and_parts_of_years() {
    all_are(&[
        ("Update: September, 12/2023 - 20:45", "September, 12/2023 - 20:45 = 2023-09-12"),
        ("In September, 12 boats sank.", "September = 2024-09"),
        ("Trade grew in the first eight months of 2023.", "the first eight months of 2023 = 2023-01/2023-08"),
        (
            "It fell in the last two months of this year.",
            "the last two months of this year = 2024-11/2024-12",
        ),
        (
            "The fair opened on Wednesday and runs until Friday.",
            "Wednesday = 2024-06-05 | Friday = 2024-06-14",
        ),
        (
            "On 5 June 2024 they met; later in the day they ate.",
            "5 June 2024 = 2024-06-05 | later in the day = 2024-06-05",
        ),
    ]);
}

#[test]
fn times_by_the_clock_alone_are_of_the_day_that_was_told() {
    all_are(&[
        ("Ngày 5/6, chợ mở lúc 15h45.", "Ngày 5/6 = 2024-06-05 | lúc 15h45 = 2024-06-05"),
        ("Ngày 5/6, hội bắt đầu lúc 8 giờ sáng.", "Ngày 5/6 = 2024-06-05 | lúc 8 giờ sáng = 2024-06-05"),
        (
            "On 5 June 2024 they met. 8.30 am - 8.50 am: tea. 09:00-10:30: talks.",
            "5 June 2024 = 2024-06-05 | 8.30 am - 8.50 am = 2024-06-05 | 09:00-10:30 = 2024-06-05",
        ),
        // A length, a scale, a score.
        ("Chuyến bay mất 8 giờ.", "8 giờ = PT8H"),
        ("Bản đồ tỷ lệ 1:25.000, trận đấu 2:1.", ""),
    ]);
}

#[test]
fn what_is_no_range_and_no_year() {
    all_are(&[
        ("Day 1 - Wednesday, 5 June: opening.", "Wednesday, 5 June = 2024-06-05"),
        ("Licence 1611/2022 of the city", ""),
        (
            "Giai đoạn 2021/25 và năm học 2020/2021",
            "Giai đoạn 2021/25 = 2021/2025 | năm học 2020/2021 = 2020/2021",
        ),
    ]);
}

#[test]
fn days_beside_the_day_of_the_text() {
    all_are(&[
        ("The day before yesterday it rained.", "The day before yesterday = 2024-06-08"),
        (
            "They meet the day after tomorrow and the week after next.",
            "the day after tomorrow = 2024-06-12 | the week after next = 2024-06-24/2024-06-30",
        ),
        ("The mayor flies to Tokyo on Wednesday.", "Wednesday = 2024-06-12"),
        ("Ngày mười hai tháng Mười năm 2019, chợ cháy.", "Ngày mười hai tháng Mười năm 2019 = 2019-10-12"),
        (
            "Ngày 5/6, chợ đóng cửa. Trước đó một ngày, mưa to.",
            "Ngày 5/6 = 2024-06-05 | Trước đó một ngày = 2024-06-04",
        ),
    ]);
}
