//! The words for the record's own kinds, levels and certainties.

use chronicle::{ArticleKind, Certainty, EventKind, Form, Layer, Level, NameKind, Text};

const fn text(vi: &'static str, en: &'static str) -> Text<'static> {
    Text { vi, en }
}

/// What sort of event it is.
#[must_use]
pub const fn kind(kind: EventKind) -> Text<'static> {
    match kind {
        EventKind::Meeting => text("Hội nghị, phiên họp", "Meeting"),
        EventKind::Talks => text("Hội đàm, tham khảo", "Talks"),
        EventKind::Visit => text("Chuyến thăm", "Visit"),
        EventKind::Upgrade => text("Nâng cấp quan hệ", "Upgrade"),
        EventKind::UpgradeAgreed => text("Nhất trí sẽ nâng cấp", "Upgrade agreed"),
        EventKind::Signing => text("Lễ ký", "Signing"),
        EventKind::Document => text("Văn kiện, công bố", "Document"),
        EventKind::Plan => text("Kế hoạch, giai đoạn", "Plan or period"),
        EventKind::Milestone => text("Dấu mốc", "Milestone"),
        EventKind::Press => text("Họp báo, phỏng vấn", "Press"),
    }
}

/// What a name is the name of.
#[must_use]
pub const fn name_kind(kind: NameKind) -> Text<'static> {
    match kind {
        NameKind::Country => text("Nước", "Country"),
        NameKind::Organisation => text("Tổ chức", "Organisation"),
        NameKind::Forum => text("Diễn đàn", "Forum"),
        NameKind::Person => text("Nhân vật", "Person"),
        NameKind::Agreement => text("Văn kiện", "Agreement"),
    }
}

/// Where an event comes from.
#[must_use]
pub const fn layer(layer: Layer) -> Text<'static> {
    match layer {
        Layer::Articles => text("Có trong các bài báo", "Told in the articles"),
        Layer::Record => text("Chỉ theo trang công khai", "Public pages only"),
        Layer::Own => text("Bài của bạn, chưa kiểm chứng", "Your article, unchecked"),
    }
}

/// A level of partnership.
#[must_use]
pub const fn level(level: Level) -> Text<'static> {
    match level {
        Level::Dialogue => text("Đối tác đối thoại", "Dialogue partnership"),
        Level::Comprehensive => text("Đối tác toàn diện", "Comprehensive partnership"),
        Level::Strategic => text("Đối tác chiến lược", "Strategic partnership"),
        Level::ComprehensiveStrategic => {
            text("Đối tác chiến lược toàn diện", "Comprehensive strategic partnership")
        }
    }
}

/// How a date is known, in a word or two beside it. Nothing is said of a date that is printed whole.
#[must_use]
pub const fn certainty(certainty: Certainty) -> Text<'static> {
    match certainty {
        Certainty::Printed => text("ghi đủ ngày tháng", "date as printed"),
        Certainty::Resolved => text("suy từ bài", "inferred from the text"),
        Certainty::Record => text("theo nguồn ngoài bài", "date from another page"),
        Certainty::Bounded => text("chỉ biết khoảng thời gian", "known within bounds"),
    }
}

/// The same in a sentence.
#[must_use]
pub const fn certainty_note(certainty: Certainty) -> Text<'static> {
    match certainty {
        Certainty::Printed => text("Nguồn ghi đủ mốc thời gian này.", "The source prints this date in full."),
        Certainty::Resolved => text(
            "Nguồn ghi một phần; phần còn lại suy từ nội dung bài.",
            "The source prints a part of it; the rest follows from the text.",
        ),
        Certainty::Record => text(
            "Bài báo không cho biết; ngày lấy từ một trang công khai khác.",
            "The article does not settle it; the date is from another public page.",
        ),
        Certainty::Bounded => text(
            "Chỉ biết sự kiện nằm trong khoảng này.",
            "All that is known is that it lies within these bounds.",
        ),
    }
}

/// What sort of text an article is.
#[must_use]
pub const fn article_kind(kind: ArticleKind) -> Text<'static> {
    match kind {
        ArticleKind::News => text("Tin", "News report"),
        ArticleKind::Interview => text("Phỏng vấn", "Interview"),
        ArticleKind::PressConference => text("Tin họp báo", "Report of a press conference"),
    }
}

/// How people met.
#[must_use]
pub const fn form(form: Form) -> Text<'static> {
    match form {
        Form::InPerson => text("trực tiếp", "in person"),
        Form::Online => text("trực tuyến", "online"),
        Form::Hybrid => text("trực tiếp và trực tuyến", "in person and online"),
    }
}
