//! What kinds of events are drafted, and what is none.

use crate::all_are;

#[test]
fn consultations_are_talks_with_a_number() {
    all_are(&[
        (
            "Mông Cổ",
            "Sáng 15/6, hai Thứ trưởng cùng chủ trì cuộc tham khảo chính trị cấp Thứ trưởng lần thứ 8 giữa Bộ Ngoại \
             giao Việt Nam và Bộ Ngoại giao Mông Cổ theo hình thức trực tuyến.",
            &["2021-06-15 talks viet-nam,mong-co #8"],
        ),
        (
            "Pháp",
            "Ngày 14/6, Đối thoại chiến lược và hợp tác quốc phòng Việt Nam - Pháp lần thứ hai được tổ chức ở Paris.",
            &["2021-06-14 talks viet-nam,phap #2"],
        ),
        // The mechanism is none.
        ("Chile", "Hai bên sẽ duy trì cơ chế tham khảo chính trị cấp Thứ trưởng trong năm 2022.", &[]),
        (
            "Ba Lan",
            "Kỳ họp lần thứ 5 Ủy ban liên Chính phủ Việt Nam - Ba Lan diễn ra tháng 3/2020 ở Warszawa.",
            &["2020-03 meeting viet-nam,ba-lan #5"],
        ),
    ]);
}

#[test]
fn talks_have_two_sides() {
    all_are(&[
        (
            "Cuba",
            "Chiều 16/6, Bộ trưởng Ngoại giao Bùi Thanh Sơn điện đàm với Bộ trưởng Ngoại giao Cuba.",
            &["2021-06-16 talks cuba,viet-nam"],
        ),
        (
            "Ấn Độ",
            "Ngày 17/6, Phó Thủ tướng Phạm Bình Minh tiếp Đại sứ Ấn Độ đến chào nhân dịp nhận nhiệm vụ mới.",
            &["2021-06-17 talks pham-binh-minh,an-do,viet-nam"],
        ),
        (
            "Hà Lan",
            "Sáng 18/6, hai Ngoại trưởng tiến hành hội đàm tại trụ sở Bộ Ngoại giao.",
            &["2021-06-18 talks viet-nam,ha-lan"],
        ),
        (
            "Australia",
            "Bên lề hội nghị ở Bangkok (Thái Lan), sáng 18/6 Thủ tướng Phạm Minh Chính gặp Thủ tướng Australia.",
            &["2021-06-18 talks pham-minh-chinh,australia,viet-nam"],
        ),
        // Told again, they are the same; what is only thought of is none.
        (
            "Lào",
            "Sáng 19/6, Thủ tướng Phạm Minh Chính hội đàm với Thủ tướng Lào. Tại hội đàm, hai bên trao đổi nhiều vấn \
             đề. Hai Thủ tướng nhất trí có thể gặp Thủ tướng Campuchia.",
            &["2021-06-19 talks pham-minh-chinh,lao,viet-nam"],
        ),
        ("Séc", "Hai bên tiếp tục trao đổi trực tiếp; Hội kiến trúc sư Séc giao tiếp tốt.", &[]),
    ]);
}

#[test]
fn visits_have_a_host_a_guest_and_their_days() {
    all_are(&[
        (
            "Hungary",
            "Thủ tướng Phạm Minh Chính sẽ thăm chính thức Hungary từ ngày 24-26/6.",
            &["2021-06-24/2021-06-26 visit hungary,pham-minh-chinh,viet-nam"],
        ),
        (
            "Hoa Kỳ",
            "Chuyến thăm cấp nhà nước của Tổng thống Mỹ tới Việt Nam diễn ra trong hai ngày 22 và 23/6.",
            &["2021-06-22/2021-06-23 visit viet-nam,hoa-ky"],
        ),
        // Of two visits to one country each has its date.
        (
            "Lào",
            "Tháng 5/2019, Chủ tịch Quốc hội Lào thăm chính thức Việt Nam. Chủ tịch Quốc hội Lào lại thăm Việt Nam từ \
             ngày 20 đến 22/6.",
            &["2019-05 visit viet-nam,lao", "2021-06-20/2021-06-22 visit viet-nam,lao"],
        ),
        // An invitation is none, nor is a wish.
        ("Cuba", "Chủ tịch nước mời Chủ tịch Cuba sớm thăm Việt Nam trong năm 2022.", &[]),
        ("Nga", "Việt Nam sẵn sàng đón đoàn Nga sang thăm và làm việc tại Việt Nam vào tháng 8.", &[]),
        // The day on which it is announced is not its own.
        (
            "Nhật Bản",
            "Ngày 15/6, Bộ Ngoại giao thông báo Thủ tướng Phạm Minh Chính sẽ thăm chính thức Nhật Bản.",
            &["? visit nhat-ban,pham-minh-chinh,viet-nam"],
        ),
    ]);
}

#[test]
fn papers_are_told_once() {
    all_are(&[
        (
            "Chile",
            "Sáng 18/6, hai bên ra Tuyên bố chung Việt Nam - Chile và chứng kiến lễ ký kết ba văn kiện hợp tác.",
            &["2021-06-18 signing viet-nam,chile", "2021-06-18 document viet-nam,chile"],
        ),
        (
            "Australia",
            "Trước đó năm 2013, hai Chính phủ ký Hiệp định Hợp tác khoa học, có hiệu lực từ tháng 7/2014.",
            &["2013 signing viet-nam,australia"],
        ),
        (
            "Italy",
            "Bản ghi nhớ hợp tác văn hóa giữa Việt Nam và Italy ký năm 1998 vẫn còn giá trị.",
            &["1998 signing viet-nam,italy"],
        ),
        ("Lào", "Các nước đăng ký tham gia; chữ ký của thư ký đoàn Lào còn thiếu trong bản thỏa thuận.", &[]),
        ("Nga", "Nhân 40 năm ngày hai nước ký Hiệp ước Hữu nghị, nhiều hoạt động được tổ chức.", &[]),
        ("Đức", "Sau 10 năm ký kết quan hệ đối tác chiến lược, hai bên hài lòng về kết quả.", &[]),
    ]);
}

#[test]
fn papers_are_of_those_who_met() {
    all_are(&[
        (
            "Lào",
            "Hội nghị Cấp cao ASEAN - Nhật Bản lần thứ 22 diễn ra ngày 4/11/2019 và thông qua Tuyên bố chung về kết nối.",
            &["2019-11-04 meeting asean,nhat-ban #22", "2019-11-04 document asean,nhat-ban"],
        ),
        (
            "Nga",
            "Tuyên bố chung về quan hệ đối tác chiến lược được ký tháng 4/2002.",
            &["2002-04 signing viet-nam,nga"],
        ),
        // What a body's own meeting adopts is that body's.
        (
            "Nga",
            "Hội nghị Bộ trưởng APEC lần thứ 27 họp ngày 12/6 và thông qua Tuyên bố Huế.",
            &["2021-06-12 meeting  #27", "2021-06-12 document apec"],
        ),
        (
            "Nga",
            "Hội nghị Thượng đỉnh Kinh doanh Việt Nam lần thứ 3 họp ngày 12/6.",
            &["2021-06-12 meeting  #3"],
        ),
        // What is kept has the day in brackets; what shall be by a day is not of it.
        (
            "Lào",
            "Hai bên chuẩn bị kỷ niệm 45 năm ký Hiệp ước Hữu nghị và Hợp tác (18/7/1977) và nhiều hoạt động năm 2022.",
            &["1977-07-18 signing viet-nam,lao"],
        ),
        ("Lào", "Nhân 9 năm ngày ký Tuyên bố này (4/11/2002), báo chí viết nhiều.", &[]),
        ("Lào", "Hai bên dự kiến ký một hiệp định về di cư trước ngày 30/6.", &[]),
        ("Lào", "Hai bên sẽ ký Hiệp định Vận tải trước tháng 12/2021.", &["? signing viet-nam,lao"]),
        // What somebody says on a day shall be on another.
        (
            "Lào",
            "Bộ trưởng trả lời chiều 17/6: “Chúng tôi sẽ ký Hiệp định Vận tải”.",
            &["? signing viet-nam,lao"],
        ),
    ]);
}

#[test]
fn meetings_are_found_in_small_letters_and_in_lists() {
    all_are(&[
        (
            "Nhật Bản",
            "Đoàn đến dự Hội nghị Cấp cao ASEAN 38 diễn ra ngày 26/10.",
            &["2021-10-26 meeting asean #38"],
        ),
        (
            "Hoa Kỳ",
            "Cuối tuần, hội nghị thượng đỉnh Mỹ - Triều lần thứ hai diễn ra ngày 27-28/2/2019.",
            &["2019-02-27/2019-02-28 meeting hoa-ky,trieu-tien #2"],
        ),
        (
            "Australia",
            "Cuộc gặp không chính thức Bộ trưởng Quốc phòng Australia - ASEAN 10/2016 bàn về an ninh biển.",
            &["2016-10 meeting australia,asean"],
        ),
        (
            "Nga",
            "Từ ngày 21-23/6, lãnh đạo dự các hội nghị gồm Cấp cao Đông Á và Cấp cao ASEAN.",
            &["2021-06-21/2021-06-23 meeting ", "2021-06-21/2021-06-23 meeting asean"],
        ),
        (
            "Lào",
            "Trong hai ngày 12-13/6, tại Hà Nội diễn ra các cuộc họp Quan chức Cao cấp ASEAN (SOM).",
            &["2021-06-12/2021-06-13 meeting asean"],
        ),
        ("Lào", "Ngày 12/6, báo chí viết về các cuộc họp Quan chức Cao cấp ASEAN hằng năm.", &[]),
        ("Lào", "Ngày 12/6, tại Huế diễn ra hội thảo Đời sống Đô thị Mới.", &[]),
        (
            "Lào",
            "ASEAN thông qua dự thảo ngày 6/6, dự kiến trình tại Hội nghị cấp cao ASEAN vào tháng 11.",
            &["2021-11 meeting asean"],
        ),
    ]);
}

#[test]
fn meetings_have_the_parties_of_their_name() {
    all_are(&[
        (
            "Thái Lan",
            "- 27/10/2012: Họp Nội các chung lần thứ hai tại Hà Nội.",
            &["2012-10-27 meeting viet-nam,thai-lan #2"],
        ),
        ("Chile", "Trưa 19/6, tại Trung tâm Hội nghị quốc tế - Hà Nội, Chủ tịch nước chủ trì quốc yến.", &[]),
        (
            "Nhật Bản",
            "Hội nghị Cấp cao ASEAN - Nhật Bản được chuẩn bị. Hai bên chuẩn bị cho Hội nghị Cấp cao kỷ niệm ASEAN - Nhật \
             Bản, diễn ra từ ngày 16 đến 18/12/2021 tại Tokyo.",
            &["2021-12-16/2021-12-18 meeting asean,nhat-ban"],
        ),
        (
            "Nga",
            "Ngày 16/6, hai bên nhất trí thực hiện Kế hoạch hành động giai đoạn 2021-2025.",
            &["2021/2025 plan viet-nam,nga"],
        ),
    ]);
}

#[test]
fn a_body_of_two_governments_that_meets_is_a_meeting() {
    all_are(&[
        (
            "Campuchia",
            "Ngày 12/5/2019, Ủy ban hỗn hợp Việt Nam - Campuchia họp phiên thứ 21 tại Hà Nội.",
            &["2019-05-12 meeting viet-nam,campuchia #21"],
        ),
        (
            "Lào",
            "Ủy ban liên Chính phủ Việt Nam - Lào họp tại Viêng Chăn ngày 12/5/2019.",
            &["2019-05-12 meeting viet-nam,lao"],
        ),
        // It meets the press, or another does.
        ("Lào", "Ủy ban liên Chính phủ họp báo thường kỳ.", &[]),
        ("Lào", "Theo Ủy ban hỗn hợp, hai bên họp ngày 12/5/2019.", &[]),
    ]);
}

#[test]
fn summits_have_short_names() {
    all_are(&[
        ("Lào", "Việt Nam đăng cai Cấp cao ASEAN 6, tháng 12-1998.", &["1998-12 meeting asean #6"]),
        (
            "Lào",
            "Từ 26 đến 28/10/2021, Thủ tướng dự Cấp cao 38, 39 trực tuyến.",
            &["2021-10-26/2021-10-28 meeting asean #38", "2021-10-26/2021-10-28 meeting asean #39"],
        ),
        (
            "Lào",
            "Cấp cao 36 rốt cuộc được tổ chức trực tuyến ngày 26/6/2020.",
            &["2020-06-26 meeting asean #36"],
        ),
        (
            "Lào",
            "Ngày 9-12/9/2020 là AMM 53 với nhiều văn kiện.",
            &["2020-09-09/2020-09-12 meeting asean #53"],
        ),
        // Spoken of beside something else, of a kind, and a count.
        ("Lào", "Sau Cấp cao 36, các đoàn về nước ngày 18/6.", &[]),
        ("Lào", "Các hội nghị cấp cao 5 nước hay họp vào tháng 6.", &[]),
    ]);
}
