//! Shapes of time in sentences of news, each in a few variants: what the clause, the line or the kind of day decides.

#![allow(clippy::unwrap_used)]

mod told;

use timex::tag::{Anchor, Day};

use told::{all_are, found};

#[test]
fn a_weekday_that_leads_the_sentence_lies_where_the_sentence_looks() {
    all_are(&[
        ("On Friday, the mayor will open the fair.", "Friday = 2024-06-14"),
        ("On Thursday she meets the king.", "Thursday = 2024-06-13"),
        ("Thứ Sáu, đoàn sẽ thăm bảo tàng.", "Thứ Sáu = 2024-06-14"),
        // What is over, and what somebody said then.
        ("On Friday, the mayor opened the fair.", "Friday = 2024-06-07"),
        ("On Friday, the mayor said the fair will open.", "Friday = 2024-06-07"),
        ("Thứ Sáu, ông nói đoàn đã thăm bảo tàng.", "Thứ Sáu = 2024-06-07"),
        // Brackets part no clause.
        (
            "Guests will come to the Harbour Festival (HF) and its market on Wednesday.",
            "Wednesday = 2024-06-12",
        ),
    ]);
}

#[test]
fn periods_without_a_year_of_their_own() {
    all_are(&[
        ("Trade rose in the first half of the year.", "the first half of the year = 2024-01/2024-06"),
        ("It is due by the end of the year.", "the end of the year = 2024-09/2024-12"),
        ("Chợ mở năm 2019, đến cuối năm đó thì đông.", "năm 2019 = 2019 | cuối năm đó = 2019-09/2019-12"),
        ("A hearing in the third quarter is planned.", "the third quarter = 2024-07/2024-09"),
        ("Prices fell in Q2.", "Q2 = 2024-04/2024-06"),
        ("He scored in the third quarter of the match.", ""),
        ("Nhà ở Q3 rất đắt.", ""),
        ("Over the weekend both sides met.", "Over the weekend = 2024-06-08/2024-06-09"),
        ("Từ nay đến cuối năm, còn hai vòng.", "Từ nay đến cuối năm = 2024-06-10/2024-12-31"),
        ("Từ nay đến hết tháng, chợ nghỉ.", "Từ nay đến hết tháng = 2024-06-10/2024-06-30"),
        ("Từ nay đến cuối năm 2026, còn hai vòng.", "cuối năm 2026 = 2026-09/2026-12"),
    ]);
}

#[test]
fn weeks_and_nights_that_have_two_days() {
    all_are(&[
        ("They sit in the week of 24 June.", "the week of 24 June = 2024-06-24/2024-06-30"),
        (
            "They sat in the week of December 29, 2025.",
            "the week of December 29, 2025 = 2025-12-29/2026-01-04",
        ),
        ("Mưa đêm 14 rạng sáng 15/6 gây ngập.", "đêm 14 rạng sáng 15/6 = 2024-06-14/2024-06-15"),
        ("Rạng sáng nay, tàu cập bến.", "Rạng sáng nay = 2024-06-10"),
        ("Chiều tối qua, cầu mở lại.", "Chiều tối qua = 2024-06-09"),
    ]);
}

#[test]
fn a_month_that_leads_the_sentence_holds_its_days() {
    all_are(&[
        (
            "Tháng 7 năm ngoái, đội thăm Huế (3-4/7).",
            "Tháng 7 năm ngoái = 2023-07 | 3-4/7 = 2023-07-03/2023-07-04",
        ),
        (
            "Tháng 6/2021, chợ cháy và ngày 9/6 thợ dựng lại.",
            "Tháng 6/2021 = 2021-06 | ngày 9/6 = 2021-06-09",
        ),
        // Within the sentence it is no more than beside the news.
        ("So với tháng 6/2021, giá ngày 9/6 tăng.", "tháng 6/2021 = 2021-06 | ngày 9/6 = 2024-06-09"),
    ]);
}

#[test]
fn the_same_day_is_that_of_the_news_again_behind_a_look_back() {
    let values = |text: &str| found(text).last().cloned().unwrap();
    let news = "Sáng 9/6, hai ông hội đàm.\nHai nước lập quan hệ ngày 19/5/1973.\n";
    assert_eq!(values(&format!("{news}Chiều cùng ngày, họ ký.")), "Chiều cùng ngày = 1973-05-19");
    let text = format!("{news}Hai bên hài lòng.\nChiều cùng ngày, họ ký.");
    assert_eq!(
        timex_lines(&text).last().unwrap(),
        "2024-06-09",
        "behind a line without days the text is back"
    );
}

/// The values of a document whose lines are tagged one by one.
fn timex_lines(text: &str) -> Vec<String> {
    use timex::tag::{Reading, Tagger, Tokens};
    let mut tagger = Tagger::new(Anchor::on(Day::new(2024, 6, 10).unwrap()));
    let lines = text.lines().map(|line| Reading::new(line, &Tokens::new(line)));
    lines.flat_map(|line| tagger.tag(&line)).filter_map(|one| one.value()).collect()
}

#[test]
fn days_of_the_moon_and_of_places() {
    all_are(&[
        ("Hội mở ngày mùng 10 tháng Giêng.", "ngày mùng 10 tháng Giêng = 2024-02-19"),
        ("Hội mở mồng 6 tháng giêng năm 2023.", "mồng 6 tháng giêng năm 2023 = 2023-01-27"),
        ("Lễ là ngày 15 tháng 8 âm lịch.", ""),
        ("Xe qua cầu 3/2 và chợ 19/5.", ""),
        ("Trung đoàn 20/11 về quê.", ""),
        ("See Room 2020 and item 7.", ""),
        ("Ông ở lại (đến hết 26-6).", "26-6 = 2024-06-26"),
        ("The vision for 2045, they said, and beyond 2050.", "2045 = 2045 | 2050 = 2050"),
        ("Rice for 2045 people.", ""),
    ]);
}

#[test]
fn what_is_begun_and_what_is_compared() {
    all_are(&[
        ("Bà nói hồi đầu tuần.", "đầu tuần = 2024-06-10/2024-06-11"),
        ("Hồi cuối tuần, hai đội đá.", "cuối tuần = 2024-06-08/2024-06-09"),
        (
            "Hồi đầu năm, giá tăng; hồi đầu tháng, giá giảm.",
            "đầu năm = 2024-01/2024-04 | đầu tháng = 2024-06-01/2024-06-10",
        ),
        ("Hồi đầu năm 2018, giá tăng.", "đầu năm 2018 = 2018-01/2018-04"),
        ("Lãi tăng so với 2016, bằng cùng kỳ 2017.", "2016 = 2016 | 2017 = 2017"),
        (
            "Luật Nhà ở 2014 quy định, lợi nhuận 2017 đạt một tỷ, lợi nhuận 2000 tỷ.",
            "2014 = 2014 | 2017 = 2017",
        ),
        ("A decade ago it was small.", "A decade ago = 2014"),
        ("Sales fell in the last quarter of 2023.", "the last quarter of 2023 = 2023-10/2023-12"),
        ("As early as 1973 the two had ties.", "1973 = 1973"),
        ("The port closed after the 2019 summit, not for the 2019 guests.", "2019 = 2019"),
    ]);
}

#[test]
fn days_that_the_words_beside_them_tell() {
    all_are(&[
        ("Vụ cháy hôm thứ năm không gây hại.", "thứ năm = 2024-06-06"),
        ("Ngày 3/6 mưa to. Chiều hôm đó, cầu sập.", "Ngày 3/6 = 2024-06-03 | Chiều hôm đó = 2024-06-03"),
        ("Từ đêm mai trời rét.", "đêm mai = 2024-06-11"),
        ("Chợ nghỉ đến ngày 5 Tết.", "ngày 5 Tết = 2024-02-14"),
        ("Hội mở mùng 8 tháng Giêng năm Bính Thân.", "mùng 8 tháng Giêng năm Bính Thân = 2016-02-15"),
        ("Mừng Ngày Quốc tế phụ nữ 8-3.", "8-3 = 2024-03-08"),
        ("Họp vào tháng ba ở Huế, trong tháng hai bên bàn.", "tháng ba = 2024-03"),
        (
            "Bà đến Lào tháng 2 tới, ông dự định tháng 8 tới thăm.",
            "tháng 2 tới = 2025-02 | tháng 8 = 2024-08",
        ),
        // Figures, persons, places.
        ("Đầu dài bằng 4,5-6 lần mắt.", ""),
        ("Một quý ông và 5/10 nhà kiến trúc.", ""),
        ("Gặp ở vườn hoa 19/8.", ""),
        // No one plans so far ahead by the name of a year.
        ("Trận đánh ngày 2 Tết Mậu Ngọ.", "ngày 2 Tết Mậu Ngọ = "),
    ]);
}

#[test]
fn days_with_dashes_and_words_for_numbers() {
    all_are(&[
        ("3-1, tin từ Huế cho biết.", "3-1 = 2024-01-03"),
        ("Lúc 22h ngày 28 - 11, tàu sẽ về.", "Lúc 22h ngày 28 - 11 = 2024-11-28"),
        ("Chợ mở từ ngày 9 - 12/6.", "từ ngày 9 - 12/6 = 2024-06-09/2024-06-12"),
        ("Giá tăng từ 1-1, giảm từ 2-3.", "1-1 = 2024-01-01"),
        ("Đội thắng 3-1, thua 4-2; cao từ 5-7 mét.", ""),
        ("Cũng ngày thứ Sáu, chợ đóng.", "thứ Sáu = 2024-06-07"),
        ("Đó là ngày thứ ba của hội chợ.", ""),
        ("Sách trắng Quốc phòng 2019, phòng 2019.", "2019 = 2019"),
        ("Tuần lễ Tiêm chủng quốc gia 2018 vừa bế mạc.", "2018 = 2018"),
        ("Ngày mồng ba tháng Hai năm 1930.", "Ngày mồng ba tháng Hai năm 1930 = 1930-02-03"),
        ("Đường vắng ngày mùng một Tết.", "ngày mùng một Tết = 2024-02-10"),
        ("Cách đây đúng 50 năm, cầu được xây.", "Cách đây đúng 50 năm = 1974"),
    ]);
}

#[test]
fn without_a_date_of_the_document_a_day_is_of_the_month_that_was_told() {
    use timex::tag::{Reading, Tagger, Tokens};
    for (text, wanted) in [
        ("Bão vào hồi tháng 4/2017.\nNhà sập hôm 9/4.", "2017-04 2017-04-09"),
        ("Hội từ 3 đến 6-5-2019.\nNgày 5-5, trời mưa.", "2019-05-03/2019-05-06 2019-05-05"),
        ("Ảnh chụp ngày 12/9/2017.\nTối 12/9, đèn tắt.", "2017-09-12 2017-09-12"),
        // Another month is of any year.
        ("Bão vào hồi tháng 4/2017.\nNhà sập hôm 9/10.", "2017-04 XXXX-10-09"),
    ] {
        let mut tagger = Tagger::new(Anchor::unknown());
        let lines = text.lines().map(|line| Reading::new(line, &Tokens::new(line)));
        let values: Vec<_> = lines.flat_map(|line| tagger.tag(&line)).filter_map(|one| one.value()).collect();
        assert_eq!(values.join(" "), wanted, "{text}");
    }
}

#[test]
fn that_day_is_the_reports_where_a_part_of_it_is_told() {
    all_are(&[
        ("Ngày 3/6, mưa to. Đêm hôm đó, cầu sập.", "Ngày 3/6 = 2024-06-03 | Đêm hôm đó = 2024-06-03"),
        ("Ngày 3/6, mưa to. Ngày hôm đó, chợ nghỉ.", "Ngày 3/6 = 2024-06-03 | Ngày hôm đó = 2024-06-03"),
        ("Ngày 3/6, mưa to. “Hôm đó tôi ở nhà”, bà kể.", "Ngày 3/6 = 2024-06-03"),
        ("Xe chạy trên đường Ba Tháng 2.", ""),
    ]);
}
