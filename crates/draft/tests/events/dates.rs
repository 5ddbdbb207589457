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
