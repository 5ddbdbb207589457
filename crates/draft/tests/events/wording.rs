//! Sentences of our own in wordings that news uses, with what is right of each, and such as tell of nothing.

use crate::{all_are, english::english_are};

#[test]
fn english_passives_accessions_and_papers() {
    english_are(&[
        (
            "Japan",
            "The Agreement on Defence Equipment was signed by Vietnam and Australia in Canberra on 3 June 2021.",
            &["2021-06-03 signing viet-nam,australia"],
        ),
        (
            "Japan",
            "Norway acceded to the Treaty of Amity and Cooperation in July 2013.",
            &["2013-07 milestone na-uy"],
        ),
        (
            "Japan",
            "Colombia and Cuba signed instruments of accession to the treaty on 10 November 2020.",
            &["2020-11-10 signing colombia,cuba"],
        ),
        // Who they are is not told.
        (
            "Japan",
            "Four more countries signed the instrument of accession on Friday.",
            &["2021-06-18 signing "],
        ),
        (
            "Japan",
            "The ASEAN leaders adopted a declaration on digital transformation on June 10.",
            &["2021-06-10 document asean"],
        ),
        (
            "Japan",
            "At the ASEAN Summit attended by Japan and China on June 9, ASEAN leaders signed the Hanoi Declaration.",
            &["2021-06-09 meeting asean", "2021-06-09 signing asean"],
        ),
        ("Japan", "Vietnam ratified the agreement on 8 June 2020.", &["2020-06-08 document viet-nam"]),
        (
            "EU",
            "The EU-Vietnam Free Trade Agreement came into force on 1 August 2020.",
            &["2020-08-01 milestone eu,viet-nam"],
        ),
        (
            "Japan",
            "Brunei assumed the ASEAN chairmanship on 1 January 2021.",
            &["2021-01-01 milestone brunei,asean"],
        ),
        // What is not done yet, what is only wished, and what is another's.
        ("Japan", "Parliament has not ratified the agreement, which should come into force in 2023.", &[]),
        ("Japan", "Officials hope that the treaty will enter into force next year.", &[]),
        ("Japan", "The ministers discussed how to speed up ratification of the agreement with firms.", &[]),
        ("Japan", "The Indonesian banker will take over the chairmanship of the bank on 1 July.", &[]),
    ]);
}

#[test]
fn english_partnerships_are_made_or_only_meant() {
    english_are(&[
        (
            "Japan",
            "On 5 June, Vietnam and Brazil announced a comprehensive partnership.",
            &["2021-06-05 upgrade viet-nam,brazil"],
        ),
        (
            "Japan",
            "Vietnam formed a comprehensive strategic partnership with Russia in 2012.",
            &["2012 upgrade viet-nam,nga"],
        ),
        (
            "Japan",
            "Vietnam and Japan should upgrade their ties to a comprehensive strategic partnership, he said on June 15.",
            &["2021-06-15 upgrade-agreed viet-nam,nhat-ban"],
        ),
        (
            "Japan",
            "On Friday, the two countries agree to elevate ties to a strategic partnership.",
            &["2021-06-18 upgrade-agreed viet-nam,nhat-ban"],
        ),
    ]);
}

#[test]
fn english_visits_talks_and_meetings() {
    english_are(&[
        (
            "Japan",
            "Foreign Minister Bui Thanh Son visited Beijing on 2-4 June.",
            &["2021-06-02/2021-06-04 visit trung-quoc,viet-nam"],
        ),
        (
            "Japan",
            "Japanese Foreign Minister Motegi visited Hanoi in May 2021.",
            &["2021-05 visit viet-nam,nhat-ban"],
        ),
        (
            "Japan",
            "The two foreign ministers spoke by phone on June 15.",
            &["2021-06-15 talks viet-nam,nhat-ban"],
        ),
        (
            "Japan",
            "Prime Minister Pham Minh Chinh told Lao Prime Minister Phankham in a phone call on Wednesday that trade \
             should grow.",
            &["2021-06-16 talks pham-minh-chinh,lao,viet-nam"],
        ),
        (
            "Japan",
            "The decision followed talks in Hanoi between President Nguyen Xuan Phuc and Indian Prime Minister Narendra \
             Modi on June 14.",
            &["2021-06-14 talks nguyen-xuan-phuc,an-do,viet-nam"],
        ),
        ("Japan", "The 38th ASEAN Summit took place online on 10 June.", &["2021-06-10 meeting asean"]),
        (
            "Japan",
            "The inaugural ASEAN-India Summit was opened in Jakarta on June 8.",
            &["2021-06-08 meeting asean,an-do"],
        ),
        (
            "Japan",
            "The fifth meeting of the Joint Trade Committee was held in Hanoi on June 11.",
            &["2021-06-11 meeting viet-nam,nhat-ban"],
        ),
        ("Japan", "Tokyo shares rose on June 15, and traders in Hanoi spoke by phone of gains.", &[]),
    ]);
}

#[test]
fn papers_are_ratified_passed_signed_and_come_into_force() {
    all_are(&[
        (
            "EU",
            "Quốc hội Việt Nam phê chuẩn Hiệp định EVFTA ngày 8/6/2020.",
            &["2020-06-08 document viet-nam"],
        ),
        (
            "Lào",
            "Ngày 12/6, Quốc hội Campuchia thông qua Hiệp ước bổ sung.",
            &["2021-06-12 document campuchia"],
        ),
        // Between whom it is stands nowhere in the sentence.
        ("EU", "Hiệp định EVFTA có hiệu lực từ ngày 1/8/2020.", &["2020-08-01 milestone "]),
        (
            "Lào",
            "Hai văn kiện được Bộ trưởng Ngoại giao hai nước ký tại Viêng Chăn ngày 5/6.",
            &["2021-06-05 signing viet-nam,lao"],
        ),
        ("Lào", "Nghị định thư được hai Bộ trưởng ký kết ngày 3/6.", &["2021-06-03 signing viet-nam,lao"]),
        (
            "Brunei",
            "Brunei đảm nhiệm cương vị Chủ tịch ASEAN từ ngày 1/1/2021.",
            &["2021-01-01 milestone brunei,asean"],
        ),
        (
            "Lào",
            "Ngày 10/6, tại Hội nghị có Nhật Bản, Trung Quốc và Ấn Độ tham dự, các nước ASEAN đã ký Tuyên bố Viêng Chăn.",
            &["2021-06-10 signing asean"],
        ),
        ("Lào", "Công ước có hiệu lực từ năm 1994.", &[]),
        (
            "Lào",
            "Quốc hội chưa phê chuẩn Hiệp định; văn kiện sẽ có hiệu lực sau khi hai nước hoàn tất thủ tục.",
            &[],
        ),
        ("Lào", "Ban tổ chức thông qua chương trình biểu diễn ngày 12/6.", &[]),
        ("Lào", "Ông đảm nhiệm vai trò Chủ tịch công ty từ ngày 1/5.", &[]),
    ]);
}

#[test]
fn who_meets_negotiates_or_travels() {
    all_are(&[
        (
            "Lào",
            "Ngày 15/6, Bộ trưởng Ngoại giao Bùi Thanh Sơn họp với Bộ trưởng Ngoại giao Lào.",
            &["2021-06-15 talks lao,viet-nam"],
        ),
        (
            "Ấn Độ",
            "Cuộc họp Nhóm công tác chung Việt Nam - Ấn Độ diễn ra tại New Delhi ngày 10/6.",
            &["2021-06-10 meeting viet-nam,an-do"],
        ),
        (
            "Lào",
            "Từ ngày 8 đến 10/6, hai bên đàm phán cấp Chính phủ về biên giới tại Hà Nội.",
            &["2021-06-08/2021-06-10 talks viet-nam,lao"],
        ),
        (
            "Lào",
            "Thủ tướng Phạm Minh Chính lên đường thực hiện chuyến công tác tới Indonesia từ ngày 22 đến 24/6.",
            &["2021-06-22/2021-06-24 visit indonesia,pham-minh-chinh,viet-nam"],
        ),
        ("Nga", "Ngoại trưởng Nga thăm Hà Nội ngày 15/6.", &["2021-06-15 visit viet-nam,nga"]),
        (
            "Lào",
            "Bộ trưởng Quốc phòng Phan Văn Giang thăm Bắc Kinh từ ngày 7 đến 9/6.",
            &["2021-06-07/2021-06-09 visit trung-quoc,viet-nam"],
        ),
        (
            "Lào",
            "Ngày 16/6, tại Hà Nội, diễn ra cuộc họp Ủy ban chỉ đạo hợp tác song phương Việt Nam - Trung Quốc.",
            &["2021-06-16 meeting viet-nam,trung-quoc"],
        ),
        (
            "Lào",
            "Ngày 14/6, các Bộ trưởng Kinh tế ASEAN họp với Bộ trưởng Thương mại Hàn Quốc.",
            &["2021-06-14 talks asean,han-quoc"],
        ),
        (
            "Lào",
            "Trong hội đàm tại Bangkok ngày 11/6, Thủ tướng Phạm Minh Chính và Thủ tướng Thái Lan nhất trí tăng cường \
             hợp tác.",
            &["2021-06-11 talks pham-minh-chinh,thai-lan,viet-nam"],
        ),
        ("Lào", "Thủ tướng dự phiên họp hẹp các nhà lãnh đạo APEC ngày 9/6.", &["2021-06-09 meeting "]),
        ("Lào", "Lớp học Hà Nội thăm Bảo tàng ngày 12/6.", &[]),
        ("Lào", "Đoàn của hãng đã đàm phán giá vào ngày 12/6.", &[]),
    ]);
}

#[test]
fn both_are_those_of_the_visit_told_before_and_to_agree_is_not_to_do() {
    all_are(&[
        (
            "Singapore",
            "Ngày 9/6, Chủ tịch nước thăm chính thức Pháp; ngày 10/6, hai nước ra Tuyên bố chung nâng cấp quan hệ lên Đối \
             tác chiến lược toàn diện.",
            &[
                "2021-06-09 visit phap,viet-nam",
                "2021-06-10 upgrade phap,viet-nam comprehensive-strategic",
                "2021-06-10 document phap,viet-nam",
            ],
        ),
        (
            "Lào",
            "Ngày 15/6, hai bên nhất trí nâng cấp quan hệ lên Đối tác chiến lược toàn diện.",
            &["2021-06-15 upgrade-agreed viet-nam,lao comprehensive-strategic"],
        ),
    ]);
}

#[test]
fn what_is_near_to_these_is_none() {
    english_are(&[
        ("Japan", "The company announced a strategic partnership with a German carmaker on June 3.", &[]),
        ("Japan", "Tourists visited Hanoi in May, and a band will visit Tokyo on 3 July for a concert.", &[]),
        (
            "Japan",
            "The new law came into effect on 1 January 2021, and the tax code takes effect on 1 July.",
            &[],
        ),
        ("Japan", "Russia acceded to the request of the United Nations on June 3.", &[]),
        (
            "Japan",
            "The school was founded in 1967 in Moscow, and the chair passes to a teacher next year.",
            &[],
        ),
        (
            "Japan",
            "They looked forward to the signing of the Instrument of Accession by Spain and Mexico.",
            &[],
        ),
        ("Japan", "A vision to be adopted at the next meeting in November will speak of trade.", &[]),
        (
            "Australia",
            "It has welcomed the freshly established comprehensive strategic partnership with ASEAN.",
            &[],
        ),
    ]);
    all_are(&[
        ("Lào", "Ngày 12/6, Quốc hội thông qua Luật Đất đai; Nghị quyết có hiệu lực từ ngày 1/7.", &[]),
        ("Lào", "Đoàn du khách Hàn Quốc thăm Hà Nội ngày 12/6.", &[]),
        ("Lào", "Thủ tướng Phạm Minh Chính thăm Hà Nội ngày 11/6.", &[]),
        (
            "Lào",
            "Chủ tịch nước đi công tác tại Huế ngày 10/6 và chuyến công tác tới Cần Thơ kéo dài hai ngày.",
            &[],
        ),
        ("Lào", "Singapore đảm nhiệm tốt vai trò Chủ tịch ASEAN năm 2018.", &[]),
        ("Lào", "Trường Đại học Kinh tế được thành lập năm 1956; câu lạc bộ ra đời ngày 3/2/1999.", &[]),
        (
            "Lào",
            "Ngày 12/6, Chủ tịch tỉnh họp với Bộ trưởng Giao thông; bệnh viện đàm phán với hãng dược.",
            &[],
        ),
        (
            "Lào",
            "Ngày 12/6, Thủ tướng Phạm Minh Chính họp với Bộ trưởng Y tế và đàm phán với hãng dược.",
            &[],
        ),
        ("Lào", "Hiệp định chưa được Quốc hội Lào phê chuẩn tính đến ngày 5/6.", &[]),
    ]);
}

#[test]
fn who_they_are_stands_near() {
    all_are(&[
        // Waters are no countries.
        (
            "Lào",
            "Ngày 6/6, các nhà ngoại giao Mỹ và ASEAN có cuộc gặp tại Washington về khu vực Ấn Độ Dương tự do.",
            &["2021-06-06 talks hoa-ky,asean"],
        ),
        (
            "Lào",
            "Ngày 7/6, Việt Nam và Nga hội đàm tại Hà Nội, trong khuôn khổ chuyến công tác của Thủ tướng tới Cuba.",
            &["2021-06-07 talks viet-nam,nga"],
        ),
        (
            "Lào",
            "Ngày 8/6, Hà Nội và Bắc Kinh hội đàm về vấn đề biên giới, theo hãng tin.",
            &["2021-06-08 talks viet-nam,trung-quoc"],
        ),
        (
            "Lào",
            "Thủ tướng Phạm Minh Chính có chuyến công tác tới Australia và New Zealand từ ngày 5 đến 11/3.",
            &["2021-03-05/2021-03-11 visit australia,new-zealand,pham-minh-chinh,viet-nam"],
        ),
    ]);
    english_are(&[
        (
            "India",
            "Vietnam previously had a strategic partnership with others. It formed such partnerships with China in 2008, \
             Russia in 2012 and Japan in November 2014.",
            &[
                "2008 upgrade trung-quoc,viet-nam",
                "2012 upgrade nga,viet-nam",
                "2014-11 upgrade nhat-ban,viet-nam",
            ],
        ),
        (
            "India",
            "China acceded to the treaty in October 2003; the United States did so on July 22, 2009, and the European Union \
             on 12 July 2012.",
            &["2003-10 milestone trung-quoc", "2009-07-22 milestone hoa-ky", "2012-07-12 milestone eu"],
        ),
        (
            "India",
            "The prime ministers of Vietnam and Laos co-chaired the 43rd session of the Inter-Governmental Committee on June 9.",
            &["2021-06-09 meeting viet-nam,lao"],
        ),
        (
            "India",
            "The 36th ASEAN Summit discussed trade. The summit, held from June 5 to 7, followed the 35th summit in Bangkok on \
             November 2-4, 2019.",
            &["2021-06-05/2021-06-07 meeting asean", "2019-11-02/2019-11-04 meeting asean"],
        ),
        (
            "India",
            "Hanoi and Washington held talks on June 15, and flights to Tokyo and Seoul were full.",
            &["2021-06-15 talks viet-nam,hoa-ky"],
        ),
        (
            "India",
            "The Indian minister arrived in Hanoi on June 15 and is in Vietnam for a state visit from June 15 to 17.",
            &["2021-06-15/2021-06-17 visit viet-nam,an-do"],
        ),
    ]);
}

#[test]
fn meetings_by_their_acronym_and_number() {
    all_are(&[
        (
            "Lào",
            "Đầu tháng 9 tới, Việt Nam sẽ chủ trì AMM 54, và đến tháng 11 là Hội nghị Cấp cao ASEAN lần thứ 39. AMM 54 được tổ \
             chức trực tuyến từ ngày 9 đến 12/9.",
            &["2021-11 meeting asean #39", "2021-09-09/2021-09-12 meeting asean #54"],
        ),
        (
            "Lào",
            "Quan hệ đối tác toàn diện trong thế kỷ 21 được lập nhân chuyến thăm Lào của Chủ tịch nước Trần Đức Lương.",
            &[],
        ),
    ]);
}
