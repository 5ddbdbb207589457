//! Dates that an item, a line or a visit gives.

use crate::all_are;

#[test]
fn what_an_item_or_a_line_tells_has_its_date() {
    all_are(&[
        (
            "Lào",
            "- 12-14/3/2017: Chủ tịch Quốc hội thăm chính thức Lào; hai bên ký Thỏa thuận hợp tác; hai nước nâng cấp quan \
             hệ lên Đối tác chiến lược.",
            &[
                "2017-03-12/2017-03-14 visit lao,viet-nam",
                "2017-03-12/2017-03-14 signing viet-nam,lao",
                "2017-03-12/2017-03-14 upgrade viet-nam,lao strategic",
            ],
        ),
        (
            "Pháp",
            "Tháng 9/2014, Thủ tướng Pháp thăm chính thức Việt Nam. Hai bên ký năm văn kiện hợp tác.",
            &["2014-09 visit viet-nam,phap", "2014-09 signing viet-nam,phap"],
        ),
        // What was before, or is told in passing, has another.
        (
            "Pháp",
            "Tháng 9/2014, Thủ tướng Pháp thăm chính thức Việt Nam. Trước đó, hai bên ký năm văn kiện hợp tác.",
            &["2014-09 visit viet-nam,phap", "? signing viet-nam,phap"],
        ),
        (
            "Nga",
            "Tháng 9/2014, Thủ tướng Nga thăm chính thức Việt Nam. Chuyến đi diễn ra sau khi hai bên ký Hiệp định Thuế.",
            &["2014-09 visit viet-nam,nga", "? signing viet-nam,nga"],
        ),
    ]);
}

#[test]
fn what_is_done_in_a_visit_has_its_days() {
    all_are(&[
        (
            "Italy",
            "Từ ngày 3-5/6/2021, Thủ tướng Phạm Minh Chính thăm chính thức Italy. Trong thời gian thăm, Thủ tướng hội đàm \
             với Thủ tướng Italy. Kết thúc chuyến thăm, hai bên ra Tuyên bố chung.",
            &[
                "2021-06-03/2021-06-05 visit italy,pham-minh-chinh,viet-nam",
                "2021-06-03/2021-06-05 talks italy,viet-nam",
                "2021-06-05 document viet-nam,italy",
            ],
        ),
        // Another visit is not that one.
        (
            "Italy",
            "Từ ngày 3-5/6/2021, Thủ tướng Phạm Minh Chính thăm chính thức Italy. Trong chuyến thăm Đức, hai bên ký Tuyên \
             bố chung Việt Nam - Đức.",
            &[
                "2021-06-03/2021-06-05 visit italy,pham-minh-chinh,viet-nam",
                "2021-06-03/2021-06-05 signing viet-nam,duc",
            ],
        ),
    ]);
}

#[test]
fn the_heading_of_a_day_dates_what_stands_below_it() {
    all_are(&[
        (
            "Singapore",
            "Ngày 18-6\n\nHội nghị Bộ trưởng Kinh tế ASEAN; phiên họp Hội đồng Điều phối ASEAN lần thứ 28.\n\nNgày 19-6\n\n\
             Thủ tướng Phạm Minh Chính hội đàm với Thủ tướng Singapore. Hội nghị Tài chính ASEAN lần thứ 9 họp tại Bali \
             ngày 3-4-2019.",
            &[
                "2021-06-18 meeting asean",
                "2021-06-18 meeting asean #28",
                "2021-06-19 talks pham-minh-chinh,singapore,viet-nam",
                "2019-04-03 meeting asean #9",
            ],
        ),
        // What goes back to an earlier time is not of that day, nor is what another heading leads.
        (
            "Singapore",
            "Ngày 18/6\n\nTrước đó, hai bên ký Hiệp định Vận tải. Năm 2013, hai nước trở thành đối tác chiến lược.\n\n\
             Hợp tác\n\nHội nghị Bộ trưởng Kinh tế ASEAN lần thứ 53 được chuẩn bị.",
            &[
                "? signing viet-nam,singapore",
                "2013 upgrade viet-nam,singapore strategic",
                "? meeting asean #53",
            ],
        ),
    ]);
}

#[test]
fn a_year_in_the_name_of_a_paper_is_not_the_day_of_its_signing() {
    all_are(&[
        (
            "Campuchia",
            "Ngày 10/10/2005, hai nước ký Hiệp ước bổ sung Hiệp ước hoạch định biên giới năm 1985.",
            &["2005-10-10 signing viet-nam,campuchia"],
        ),
        // Without a day before, the year is that of the signing.
        (
            "Campuchia",
            "Hai nước ký Hiệp ước hoạch định biên giới năm 1985.",
            &["1985 signing viet-nam,campuchia"],
        ),
    ]);
}

#[test]
fn one_verb_may_have_two_dates() {
    all_are(&[
        (
            "Ấn Độ",
            "Thủ tướng Ấn Độ thăm Việt Nam vào các năm 1985 và 1988.",
            &["1985 visit viet-nam,an-do", "1988 visit viet-nam,an-do"],
        ),
        (
            "EU",
            "The EU and Vietnam signed a framework agreement on July 17, 1995 and the PCA on June 27, 2012.",
            &["1995-07-17 signing eu,viet-nam", "2012-06-27 signing eu,viet-nam"],
        ),
        // What goes on from it is another deed.
        (
            "Ấn Độ",
            "Thủ tướng Ấn Độ thăm Việt Nam năm 1985 và xuất khẩu tăng gấp đôi năm 1988.",
            &["1985 visit viet-nam,an-do"],
        ),
    ]);
}
