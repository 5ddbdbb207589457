//! Between whom an event is.

use draft::{Page, draft};

use crate::{NAMES, all_are};

#[test]
fn the_other_side_is_told_by_a_leader_or_the_sentence_before() {
    all_are(&[
        (
            "Lào",
            "Chiều 16/6, Thủ tướng Phạm Minh Chính hội đàm với Thủ tướng Suga Yoshihide tại Hà Nội và hai bên đưa quan hệ \
             lên Đối tác chiến lược toàn diện.",
            &[
                "2021-06-16 upgrade viet-nam,nhat-ban comprehensive-strategic",
                "2021-06-16 talks pham-minh-chinh,viet-nam,nhat-ban",
            ],
        ),
        (
            "Lào",
            "Trong chuyến thăm Việt Nam của Thủ tướng Narendra Modi (5-6/4/2019), hai bên ký Tuyên bố chung.",
            &["2019-04-05/2019-04-06 visit viet-nam,an-do", "2019-04-05/2019-04-06 signing viet-nam,an-do"],
        ),
        (
            "Lào",
            "Việt Nam và Cuba là hai nước anh em. Hai nước thiết lập quan hệ ngoại giao ngày 2/12/1960.",
            &["1960-12-02 milestone viet-nam,cuba"],
        ),
        // A guest whose country nothing tells is the article's.
        (
            "Chile",
            "Ngày 18/6, Chủ tịch nước hội đàm với Tổng thống Sebastián Piñera.",
            &["2021-06-18 talks viet-nam,chile"],
        ),
        // The article's two stay so where others are named beside them.
        (
            "Lào",
            "Chiến sự giữa Nga và Ukraine kéo dài. Sáng 16/6, hai nước ký Hiệp định Thương mại.",
            &["2021-06-16 signing viet-nam,lao"],
        ),
        (
            "Nga",
            "Liên Xô lập quan hệ ngoại giao với Việt Nam ngày 30/1/1950.",
            &["1950-01-30 milestone lien-xo,viet-nam"],
        ),
    ]);
}

#[test]
fn a_heading_says_whose_the_section_is() {
    let text = "Việt Nam mở rộng các mối quan hệ\n\n20/06/2021 08:00\n\nTrong ba mươi năm qua, nước ta đã mở rộng quan hệ với \
                nhiều đối tác, theo Bộ Ngoại giao Việt Nam.\n\nQuan hệ Việt Nam - Brazil\n\nHai nước thiết lập quan hệ \
                ngoại giao ngày 8/5/1989, và từ đó đến nay đã đi được một chặng đường dài trong mọi lĩnh vực.\n\nHợp tác với Ba \
                Lan\n\nHai nước thiết lập quan hệ ngoại giao ngày 4/2/1950, và hàng nghìn sinh viên của ta đã sang học ở \
                đó trong những năm chiến tranh.\n";
    let draft = draft(&Page::from_text(text), &NAMES);
    let found: Vec<_> =
        draft.events.iter().map(|event| (event.date.as_deref(), event.parties.join(","))).collect();
    assert_eq!(
        found,
        [(Some("1989-05-08"), "viet-nam,brazil".into()), (Some("1950-02-04"), "ba-lan,viet-nam".into())]
    );
}

#[test]
fn who_takes_part_stands_in_the_clause() {
    all_are(&[
        (
            "Nhật Bản",
            "Thủ tướng Phạm Minh Chính dự hội thảo, Hoàng Thái tử Nhật Bản thăm chính thức Việt Nam từ ngày 16-18/6.",
            &["2021-06-16/2021-06-18 visit viet-nam,nhat-ban"],
        ),
        (
            "Lào",
            "Ngày 16/6, Chủ tịch Cuba gặp Tổng thống Nga, hội đàm với Thủ tướng Italy.",
            &["2021-06-16 talks cuba,nga", "2021-06-16 talks cuba,italy"],
        ),
        (
            "Lào",
            "Trong chuyến thăm chính thức Việt Nam, Thủ tướng Campuchia đến Huế ngày 16/6.",
            &["2021-06-16 visit viet-nam,campuchia"],
        ),
    ]);
}
