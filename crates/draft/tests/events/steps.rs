//! Steps of a partnership, and beginnings.

use crate::{all_are, drafted};

#[test]
fn steps_and_beginnings_have_the_date_behind_them() {
    all_are(&[
        (
            "Brunei",
            "Việt Nam và Brunei lập quan hệ ngoại giao ngày 29/2/1992, nâng cấp lên Đối tác toàn diện tháng 3/2019.",
            &["2019-03 upgrade viet-nam,brunei comprehensive", "1992-02-29 milestone viet-nam,brunei"],
        ),
        (
            "Đan Mạch",
            "Năm nay hai nước kỷ niệm 50 năm thiết lập quan hệ ngoại giao (1971-2021).",
            &["1971 milestone viet-nam,dan-mach"],
        ),
        (
            "Thụy Sĩ",
            "Lễ kỷ niệm 50 năm thiết lập quan hệ ngoại giao trong năm 2021 sẽ có nhiều hoạt động.",
            &["2021 milestone viet-nam,thuy-si"],
        ),
        (
            "Campuchia",
            "Nhiều hoạt động chào mừng 50 năm thiết lập quan hệ ngoại giao (24/6/1967-24/6/2017).",
            &["1967-06-24 milestone viet-nam,campuchia"],
        ),
        // In passing, it has no day of the occasion.
        (
            "Singapore",
            "Sáng 18/6, hai Thủ tướng gặp báo chí. Sau 8 năm trở thành đối tác chiến lược, thương mại tăng nhanh.",
            &[],
        ),
        (
            "Hàn Quốc",
            "Việt Nam có quan hệ đối tác chiến lược với các nước; ta đã thiết lập quan hệ đối tác chiến lược với các \
             đối tác lớn.",
            &[],
        ),
        (
            "Trung Quốc",
            "Tháng 5/2008, lãnh đạo Việt - Trung ra tuyên bố chung về quan hệ hai nước.",
            &["2008-05 document viet-nam,trung-quoc"],
        ),
    ]);
}

#[test]
fn what_is_kept_agreed_or_told_beside_is_a_step() {
    all_are(&[
        (
            "Pháp",
            "Năm nay hai nước kỷ niệm 10 năm thiết lập quan hệ Đối tác chiến lược (2013-2023).",
            &["2013 upgrade viet-nam,phap strategic"],
        ),
        (
            "Singapore",
            "Lễ kỷ niệm 5 năm Đối tác chiến lược Việt Nam - Singapore (11/9/2013-11/9/2018) có nhiều hoạt động.",
            &["2013-09-11 upgrade viet-nam,singapore strategic"],
        ),
        (
            "Nga",
            "Hai bên hài lòng về hợp tác trong Đối tác chiến lược, triển khai Kế hoạch hành động (2021-2025).",
            &["2021/2025 plan viet-nam,nga"],
        ),
        ("Nga", "Năm 2021, hai bên nêu trọng tâm của Đối tác chiến lược (2021-2025).", &[]),
        (
            "Lào",
            "Sau 10 năm Đối tác chiến lược (2010-2020), thương mại tăng nhanh.",
            &["2010 upgrade viet-nam,lao strategic"],
        ),
        (
            "Chile",
            "Sáng 18/6, hai bên nhất trí tiến tới quan hệ Đối tác chiến lược.",
            &["2021-06-18 upgrade-agreed viet-nam,chile strategic"],
        ),
        (
            "Chile",
            "Ngày 18/6, Việt Nam và Peru thống nhất hướng tới Đối tác toàn diện; hai nước hướng tới nền kinh tế xanh.",
            &["2021-06-18 upgrade-agreed viet-nam,peru comprehensive"],
        ),
        // Nobody has agreed on it.
        ("Chile", "Sáng 18/6, báo chí viết rằng Chile hướng tới Đối tác chiến lược.", &[]),
        (
            "New Zealand",
            "Quan hệ Đối tác chiến lược, thiết lập năm 2020, phát triển tốt.",
            &["2020 upgrade viet-nam,new-zealand strategic"],
        ),
        (
            "Phần Lan",
            "Việt Nam và Phần Lan lập Đối tác chiến lược hôm 12/6.",
            &["2021-06-12 upgrade viet-nam,phan-lan strategic"],
        ),
        ("Phần Lan", "Hội đồng thành lập Quỹ Đối tác chiến lược hôm 12/6.", &[]),
    ]);
}

#[test]
fn steps_of_a_pair_stand_in_a_row() {
    let text = "Sáng 18/6, hai bên nâng cấp quan hệ lên Đối tác chiến lược toàn diện. Việt Nam và Australia nâng cấp quan \
                hệ lên Đối tác toàn diện năm 2009 và Đối tác chiến lược năm 2018. Hai nước là đối tác đối thoại từ năm \
                1995.";
    let steps = |text: &str| -> Vec<String> {
        let draft = drafted("Việt Nam - Australia", text);
        let level = |level: Option<chronicle::Level>| level.map_or("?", chronicle::Level::as_str);
        let steps = draft.events.iter().filter(|event| event.to.is_some());
        steps
            .map(|event| {
                let date = event.date.as_deref().unwrap_or("?");
                format!("{date} {} {} {}", event.kind.as_str(), level(event.from), level(event.to))
            })
            .collect()
    };
    assert_eq!(
        steps(text),
        [
            "2021-06-18 upgrade strategic comprehensive-strategic",
            "2009 upgrade dialogue comprehensive",
            "2018 upgrade comprehensive strategic",
            "1995 upgrade ? dialogue",
        ]
    );
    // What shall be is agreed on the day of the talks.
    let text =
        "Ngày 18/6, hai bên nhất trí sẽ nâng cấp quan hệ lên Đối tác chiến lược toàn diện trong năm 2023.";
    assert_eq!(steps(text), ["2021-06-18 upgrade-agreed ? comprehensive-strategic"]);
}

#[test]
fn steps_in_a_row_have_each_their_date() {
    all_are(&[
        (
            "Ấn Độ",
            "Năm 2004, Việt Nam và Ấn Độ thiết lập quan hệ Đối tác chiến lược, đến tháng 5/2015 thì nâng lên Đối tác chiến \
             lược toàn diện.",
            &[
                "2004 upgrade viet-nam,an-do strategic",
                "2015-05 upgrade viet-nam,an-do comprehensive-strategic",
            ],
        ),
        (
            "Đức",
            "Đức là nước thứ hai thiết lập Đối tác chiến lược với Việt Nam (2011).",
            &["2011 upgrade duc,viet-nam strategic"],
        ),
        (
            "Hàn Quốc",
            "Hai nước trở thành “Đối tác toàn diện cho thế kỷ XXI” năm 2002 và “Đối tác hợp tác chiến \
             lược” năm 2010.",
            &["2002 upgrade viet-nam,han-quoc comprehensive", "2010 upgrade viet-nam,han-quoc strategic"],
        ),
        (
            "Nhật Bản",
            "Hai nước thiết lập Đối tác chiến lược vào tháng 5 năm 2008 và Đối tác chiến lược sâu rộng vào tháng 2 năm \
             2015.",
            &["2008-05 upgrade viet-nam,nhat-ban strategic", "2015-02 upgrade viet-nam,nhat-ban strategic"],
        ),
        (
            "Hoa Kỳ",
            "Hai nước từ xa lạ thành đối tác toàn diện (2014). Hàng xuất khẩu chiếm thành phần chính.",
            &["2014 upgrade viet-nam,hoa-ky comprehensive"],
        ),
        (
            "Lào",
            "Đến ngày 17/6/2021, tại Viêng Chăn, hai Thủ tướng ra Tuyên bố chung nâng cấp quan hệ lên Đối tác chiến lược.",
            &["2021-06-17 upgrade viet-nam,lao strategic", "2021-06-17 document viet-nam,lao"],
        ),
    ]);
}

#[test]
fn rows_and_lists_have_each_their_date() {
    all_are(&[
        (
            "Ấn Độ",
            "ASEAN và Ấn Độ lập quan hệ đối thoại từng phần năm 1993, đối thoại đầy đủ năm 1996, Đối tác chiến lược năm \
             2013 và Đối tác chiến lược toàn diện năm 2020.",
            &[
                "1993 upgrade asean,an-do dialogue",
                "2013 upgrade asean,an-do strategic",
                "2020 upgrade asean,an-do comprehensive-strategic",
            ],
        ),
        (
            "Nhật Bản",
            "Việt Nam đã thiết lập quan hệ Đối tác chiến lược với Nhật Bản (năm 2009), Italy (tháng 1/2013) và Pháp (tháng \
             9/2013).",
            &[
                "2009 upgrade nhat-ban,viet-nam strategic",
                "2013-01 upgrade italy,viet-nam strategic",
                "2013-09 upgrade phap,viet-nam strategic",
            ],
        ),
        // A firm's partner is none, nor is what was made within a partnership.
        ("Nga", "Nhà máy trở thành đối tác chiến lược của Tập đoàn Dầu khí năm 2015.", &[]),
        (
            "Nga",
            "Quỹ được thành lập năm 2012, và ban quản lý thiết lập trong quan hệ đối tác chiến lược một quỹ nữa.",
            &[],
        ),
        // Since then there was none.
        ("Hoa Kỳ", "Đây là lần đầu tiên Phó Tổng thống Mỹ đến thăm Việt Nam kể từ năm 1995.", &[]),
    ]);
}

#[test]
fn what_was_made_has_the_date_behind_it() {
    all_are(&[
        (
            "Pháp",
            "Quan hệ Đối tác chiến lược được thiết lập năm 2012.",
            &["2012 upgrade viet-nam,phap strategic"],
        ),
        (
            "Đức",
            "Quan hệ ngoại giao giữa hai nước được thiết lập ngày 23/9/1975.",
            &["1975-09-23 milestone viet-nam,duc"],
        ),
        (
            "Đức",
            "Hai nước thiết lập quan hệ ngoại giao ngày 23/9/1975 và quan hệ đối tác chiến lược năm 2011.",
            &["1975-09-23 milestone viet-nam,duc", "2011 upgrade viet-nam,duc strategic"],
        ),
        (
            "Lào",
            "Việt Nam trở thành thành viên thứ bảy của ASEAN ngày 28/7/1995.",
            &["1995-07-28 milestone viet-nam,asean"],
        ),
        // Years that are counted say no year of it.
        ("Lào", "Năm 2012 đánh dấu 50 năm thiết lập quan hệ ngoại giao, và hàng hóa đi lại nhiều hơn.", &[]),
        // What is wished for is none, nor is what many have made the article's two's.
        (
            "Lào",
            "Hai bên nhất trí sớm ký Hiệp định Vận tải; Hiệp định RCEP được ký kết ngày 15/11/2020.",
            &["2020-11-15 signing "],
        ),
    ]);
}

#[test]
fn a_date_before_when_is_that_of_what_follows() {
    all_are(&[
        (
            "Nhật Bản",
            "Ties, opened on 21 September 1973, had grown in April 2009, when Nông Đức Mạnh visited Japan.",
            &["2009-04 visit nhat-ban,nong-duc-manh,viet-nam"],
        ),
        (
            "Ấn Độ",
            "Việt Nam and India yesterday moved their ties up to a comprehensive strategic partnership.",
            &["2021-06-19 upgrade viet-nam,an-do comprehensive-strategic"],
        ),
        (
            "Nhật Bản",
            "Việt Nam có đối tác chiến lược là Thái Lan (cùng năm 2013) và Malaysia (tháng 8/2015).",
            &["2013 upgrade thai-lan,viet-nam strategic", "2015-08 upgrade malaysia,viet-nam strategic"],
        ),
    ]);
}
