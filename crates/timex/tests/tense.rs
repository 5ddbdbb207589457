//! What a clause says of its time: done, planned, or neither.

#![allow(clippy::unwrap_used)]

mod told;

use timex::tag::{Anchor, tag};

use told::all_are;

#[test]
fn a_day_that_is_told_as_done_is_over() {
    all_are(&[
        // The next one would be nearer.
        ("Ngày 14/11, phố núi mở hội.", "Ngày 14/11 = 2023-11-14"),
        ("Sáng 2/12, lần đầu trong năm, phà ngừng chạy.", "Sáng 2/12 = 2023-12-02"),
        ("Hai bên gặp nhau hôm 16/11 ở bến.", "hôm 16/11 = 2023-11-16"),
        ("Bà được bầu vào hội đồng ngày 7-12 với đa số phiếu.", "ngày 7-12 = 2023-12-07"),
        ("Thợ đã sửa cầu ngày 20/11.", "ngày 20/11 = 2023-11-20"),
        ("The council deposited its papers on 19 November.", "19 November = 2023-11-19"),
        ("The bridge was opened on December 3.", "December 3 = 2023-12-03"),
        // Where the clause plans something, or the sentence does.
        ("Ngày 14/11, phố núi sẽ mở hội.", "Ngày 14/11 = 2024-11-14"),
        ("Ngày 14/11, theo kế hoạch, phố núi mở hội.", "Ngày 14/11 = 2024-11-14"),
        ("Hai bên đã thống nhất gặp lại ngày 20/11.", "ngày 20/11 = 2024-11-20"),
        ("The fair is scheduled for December 3.", "December 3 = 2024-12-03"),
        ("Ông đã nhận lời thăm bến ngày 20/11.", "ngày 20/11 = 2024-11-20"),
        ("The trial was set for 19 November.", "19 November = 2024-11-19"),
        ("The truce was extended until 19 November.", "19 November = 2024-11-19"),
        ("The United Nations meets on 19 November.", "19 November = 2024-11-19"),
        ("Hạn nộp đã được gia hạn đến hết ngày 20/11.", "ngày 20/11 = 2024-11-20"),
        ("They agreed to meet on 19 November.", "19 November = 2024-11-19"),
        // What lies near may be a plan all the same.
        ("Ngày 15/7, phố núi mở hội.", "Ngày 15/7 = 2024-07-15"),
        // No words tell of it: the nearest one.
        ("Hội chợ mùa thu (14/11) có trăm gian hàng.", "14/11 = 2024-11-14"),
        ("Họp trù bị 14/11 tại nhà văn hóa.", "14/11 = 2024-11-14"),
    ]);
}

#[test]
fn days_of_this_week_and_the_halves_of_the_year() {
    all_are(&[
        ("Chủ nhật này, tôi nói chuyện về phà.", "Chủ nhật này = 2024-06-16"),
        ("Đoàn về thứ Sáu này.", "thứ Sáu này = 2024-06-14"),
        ("Vấn đề thứ hai này khó hơn.", ""),
        ("He looks forward to the talks in the port this Thursday.", "Thursday = 2024-06-13"),
        ("Nửa đầu năm, hàng bán chạy.", "Nửa đầu năm = 2024-01/2024-06"),
        ("Hai quý cuối năm sẽ khó.", "Hai quý cuối năm = 2024-07/2024-12"),
        ("Hai quý liền không có hàng.", "Hai quý = P6M"),
        // It is the result that comes then, not the quarter.
        (
            "Bến sẽ công bố kết quả quý I vào ngày 20/6 tới.",
            "quý I = 2024-01/2024-03 | ngày 20/6 tới = 2024-06-20",
        ),
        ("Tuần lễ vừa rồi trời mưa.", "Tuần lễ vừa rồi = 2024-06-03/2024-06-09"),
    ]);
}

#[test]
fn what_goes_on_from_the_time_told_before() {
    all_are(&[
        (
            "It was let in on August 5, 2021. A plan for 2022 to 2026 was adopted the following year.",
            "August 5, 2021 = 2021-08-05 | 2022 to 2026 = 2022/2026 | the following year = 2022",
        ),
        (
            "The pier was built in 1975. The road came two years before.",
            "1975 = 1975 | two years before = 1973",
        ),
        (
            "Chiều 9/6, hai bên gặp nhau. That night they left.",
            "Chiều 9/6 = 2024-06-09 | That night = 2024-06-09",
        ),
        ("Bến mở năm 2010, cầu xong cùng năm 2013.", "năm 2010 = 2010 | năm 2013 = 2013"),
        (
            "* Sáng 12-6: khai mạc; 14 giờ: họp kín; 17 giờ 30 phút: bế mạc.",
            "Sáng 12-6 = 2024-06-12 | 14 giờ = 2024-06-12 | 17 giờ 30 phút = 2024-06-12",
        ),
        ("Đi mất 14 giờ liền.", "14 giờ = PT14H"),
    ]);
}

#[test]
fn years_beside_the_words_that_tell_them() {
    all_are(&[
        ("Lần trước là Hội chợ 6, tháng 12-1998.", "tháng 12-1998 = 1998-12"),
        ("It was named on 9 April this year.", "9 April this year = 2024-04-09"),
        ("It was kept throughout 2013.", "2013 = 2013"),
        ("Các bến kéo mốc 2020 về sớm năm năm.", "2020 = 2020 | năm năm = P5Y"),
        ("Vốn cao hơn mức của 2022.", "2022 = 2022"),
        ("Khẩu phần của 2022 người.", ""),
        ("Chuyến đi bắt đầu từ 14.3, bằng phà.", "14.3 = 2024-03-14"),
        ("Mức nước tăng từ 14.3, cao hơn năm trước.", "năm trước = 2023"),
        ("Đơn hàng mới trên hàng tồn ở mức 5/4 là tín hiệu tốt.", ""),
    ]);
}

#[test]
fn without_a_date_of_the_document_an_entry_still_holds_its_year() {
    let found = |text: &str| -> Vec<String> {
        tag(text, Anchor::unknown()).iter().map(|one| one.value().unwrap_or_default()).collect()
    };
    assert_eq!(found("- Năm 2010: mở bến. Ngày 12/10, cầu xong."), ["2010", "2010-10-12"]);
    assert_eq!(
        found("- 20-11-2007: ký thỏa thuận; hai bên duyệt ngày 6 tháng 3 năm sau."),
        ["2007-11-20", "2008-03-06"]
    );
}
