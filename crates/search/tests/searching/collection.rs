//! Small collections to search.

use search::{Index, IndexBuilder};

/// An index that lives as long as the test.
pub fn open(builder: IndexBuilder) -> Index<'static> {
    Index::open(builder.build().leak()).expect("the builder writes what the index reads")
}

/// One text a document, all of the same weight.
pub fn index(texts: &[&str]) -> Index<'static> {
    let mut builder = IndexBuilder::new();
    for text in texts {
        builder.add_document(&[(1.0, text)]);
    }
    open(builder)
}

pub fn docs(index: &Index, query: &str) -> Vec<u32> {
    index.search(query).hits.iter().map(|hit| hit.doc).collect()
}

/// Headline and text of a small collection, in our own words.
pub const NEWS: [(&str, &str); 9] = [
    (
        "Việt Nam và Singapore nâng cấp quan hệ lên Đối tác chiến lược toàn diện",
        "Hai nhà lãnh đạo hội đàm tại Toà nhà Quốc hội rồi cùng công bố quyết định, mở ra giai đoạn mới.",
    ),
    (
        "ASEAN – Nga: quan hệ lên tầm đối tác chiến lược",
        "Hội nghị cấp cao lần ba họp ngày 14/11/2018 tại Singapore. Nga ủng hộ vai trò trung tâm của ASEAN.",
    ),
    (
        "Bộ trưởng Ngoại giao các nước họp trực tuyến",
        "Hội nghị AMM 53 bàn cách ứng phó với COVID-19, hoà bình, ổn định ở Biển Đông và đàm phán COC.",
    ),
    (
        "Bộ trưởng Quốc phòng gặp các đối tác",
        "ADMM+ có thêm tám nước. Các bên nói về diện mạo an ninh, chiến tranh và hoà giải, với lược đồ toàn vùng.",
    ),
    (
        "Ba mươi năm quan hệ với Hàn Quốc",
        "Chính sách Hướng Nam mới, kết nối đường biển và đường bộ, cách mạng công nghiệp 4.0.",
    ),
    (
        "Nghị viện các nước nhóm họp ở Hà Nội",
        "AIPA 41 do Quốc hội Việt Nam đăng cai, gắn kết và chủ động thích ứng.",
    ),
    (
        "Ông Dương thăm Lào",
        "Người lao động hai nước được hỗ trợ; ông Dương cũng dự lễ khánh thành một con đường ở Viêng Chăn.",
    ),
    (
        "Thủ tướng gửi thông điệp năm mới",
        "Toàn dân đoàn kết. Đối thoại là chìa khoá, hợp tác là con đường, chiến thắng đại dịch là mục tiêu.",
    ),
    ("Thái Lan và Mi-an-ma mở cửa khẩu", "Xe tải lại qua biên giới sau nhiều tháng."),
];

pub fn news() -> Index<'static> {
    let mut builder = IndexBuilder::new();
    for (headline, text) in NEWS {
        builder.add_document(&[(3.0, headline), (1.0, text)]);
    }
    open(builder)
}
