//! Journeys to more than one country, the days of a visit, and whose it is.

use crate::all_are;

#[test]
fn a_journey_has_a_visit_for_each_country_with_its_days() {
    all_are(&[
        (
            "Lào",
            "Thủ tướng Phạm Minh Chính thăm chính thức Áo (2-4/6) và Hungary (4-6/6), rồi Séc (6-8/6).",
            &[
                "2021-06-02/2021-06-04 visit ao,pham-minh-chinh,viet-nam",
                "2021-06-04/2021-06-06 visit hungary,pham-minh-chinh,viet-nam",
                "2021-06-06/2021-06-08 visit sec,pham-minh-chinh,viet-nam",
            ],
        ),
        (
            "Lào",
            "Chủ tịch nước sẽ thăm cấp Nhà nước tới Lào từ ngày 22 đến 24/6 trước khi sang Campuchia từ 24 đến 26/6.",
            &["2021-06-22/2021-06-24 visit lao,viet-nam", "2021-06-24/2021-06-26 visit campuchia,viet-nam"],
        ),
        // Where nobody stays some days there is none.
        (
            "Nga",
            "Chủ tịch Quốc hội thăm chính thức Nga từ ngày 2 đến 4/6 và Belarus hoan nghênh kết quả hôm 5/6.",
            &["2021-06-02/2021-06-04 visit nga,viet-nam"],
        ),
    ]);
}

#[test]
fn the_first_or_the_last_day_and_the_length_give_the_days() {
    all_are(&[
        (
            "Brunei",
            "Ngày 14/6, Thủ tướng Brunei kết thúc chuyến thăm chính thức 3 ngày tới Việt Nam.",
            &["2021-06-12/2021-06-14 visit viet-nam,brunei"],
        ),
        (
            "Brunei",
            "Sáng 14/6, Thủ tướng Phạm Minh Chính bắt đầu thăm chính thức Brunei (đến hết ngày 16/6).",
            &["2021-06-14/2021-06-16 visit brunei,pham-minh-chinh,viet-nam"],
        ),
        (
            "Brunei",
            "Chuyến thăm cấp Nhà nước tới Việt Nam của Quốc vương vào tháng 10/2018 và chuyến thăm chính thức Brunei của \
             Chủ tịch nước hồi tháng 3/2019 để lại ấn tượng.",
            &["2018-10 visit viet-nam,brunei", "2019-03 visit brunei,viet-nam"],
        ),
        // The year that a visit serves is not its own.
        (
            "Brunei",
            "Sáng 14/6, báo chí viết về chuyến thăm chính thức Brunei của Thủ tướng nhằm đưa thương mại lên 1 tỷ USD năm \
             2025.",
            &[],
        ),
    ]);
}

#[test]
fn a_visit_is_of_the_country_whose_leader_makes_it() {
    all_are(&[
        (
            "Lào",
            "Từ ngày 2-4/6, Tổng Bí thư, Chủ tịch nước Tập Cận Bình thăm chính thức Lào.",
            &["2021-06-02/2021-06-04 visit lao,trung-quoc"],
        ),
        (
            "Lào",
            "Nhận lời mời của Tổng thống Ấn Độ và Tổng thống Sri Lanka, Chủ tịch nước Trương Tấn Sang thăm chính thức Ấn Độ \
             từ ngày 2-4/6.",
            &["2021-06-02/2021-06-04 visit an-do,truong-tan-sang,viet-nam"],
        ),
        (
            "Lào",
            "Chuyến thăm chính thức Lào của ông Narendra Modi diễn ra từ ngày 2-4/6.",
            &["2021-06-02/2021-06-04 visit lao,an-do"],
        ),
    ]);
}

#[test]
fn what_is_only_spoken_of_is_no_visit_and_no_talks() {
    all_are(&[
        ("Lào", "Thủ tướng hứa sẽ thăm chính thức 10 nước ASEAN.", &[]),
        ("Lào", "Đây là nước thứ hai mà Chủ tịch nước thăm cấp Nhà nước, sau Campuchia.", &[]),
        ("Lào", "Ngày 14/6, Bộ Ngoại giao ra thông cáo về chuyến thăm chính thức Lào của Thủ tướng.", &[]),
        (
            "Lào",
            "Ngày 14/6, Bộ Ngoại giao ra thông cáo về chuyến thăm chính thức Lào của Thủ tướng từ ngày 22-24/6.",
            &["2021-06-22/2021-06-24 visit lao,viet-nam"],
        ),
        ("Nga", "Ngày 14/6, Tổng thống Mỹ mời người đồng cấp Nga tới Washington và hội đàm.", &[]),
        ("Nga", "Ngày 14/6, báo chí chỉ trích kế hoạch gặp Tổng thống Nga của Thủ tướng.", &[]),
        (
            "Nga",
            "Nhận lời mời của Thủ tướng Nga, ngày 14/6, Thủ tướng Phạm Minh Chính hội đàm với Thủ tướng Nga.",
            &["2021-06-14 talks pham-minh-chinh,nga,viet-nam"],
        ),
        (
            "Nga",
            "Tổng thống Nga đưa ra lời mời này trong cuộc điện đàm với Thủ tướng Phạm Minh Chính hôm 14/6.",
            &["2021-06-14 talks pham-minh-chinh,nga,viet-nam"],
        ),
        // The day since when it is told is not its own.
        (
            "Mỹ",
            "Cố vấn Mỹ là quan chức cao nhất thăm Lào kể từ khi Toà Trọng tài hôm 12/5 ra phán quyết.",
            &[],
        ),
        (
            "Mỹ",
            "Ngày 14/6, Việt Nam đã thiết lập quan hệ đối tác chiến lược hoặc toàn diện với 28 nước.",
            &[],
        ),
    ]);
}

#[test]
fn a_country_is_reached_by_its_full_name() {
    all_are(&[
        (
            "Lào",
            "Chủ tịch nước thăm cấp Nhà nước tới Cộng hòa Dân chủ Nhân dân Lào vào ngày 5/2.",
            &["2021-02-05 visit lao,viet-nam"],
        ),
        (
            "Pakistan",
            "Thủ tướng thăm chính thức nước Cộng hòa Hồi giáo Pakistan ngày 14/6.",
            &["2021-06-14 visit pakistan,viet-nam"],
        ),
    ]);
}
