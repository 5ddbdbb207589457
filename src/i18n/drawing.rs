//! The words of the drawing.

use chronicle::{Lang, edtf::month_en};

use super::en::counted;
use crate::drawing::Shape;

/// What the drawing says in one language.
pub struct DrawingWords {
    /// How to move, for those who cannot see it.
    pub hint: &'static str,
    /// Opens and closes the drawing on a narrow screen.
    pub open: &'static str,
    /// Label of the choice of lanes.
    pub lanes_by: &'static str,
    /// Its values, as [`LaneBy::ALL`](crate::state::LaneBy::ALL).
    pub lane_choices: [&'static str; 4],
    /// The lanes by theme.
    pub themes: [&'static str; 5],
    /// The lane of what no article tells of.
    pub no_article: &'static str,
    /// The lane of what concerns no single partner.
    pub no_partner: &'static str,
    /// The lane of partners with few events.
    pub other_partners: &'static str,
    /// The lane of what a reader drafted, short enough to be read whole.
    pub own: &'static str,
    /// Name of the buttons that move the drawing.
    pub movement: &'static str,
    /// Shows less, with more room.
    pub zoom_in: &'static str,
    /// Shows more.
    pub zoom_out: &'static str,
    /// Shows all.
    pub whole: &'static str,
    /// Moves to what is before.
    pub earlier: &'static str,
    /// Moves to what is after.
    pub later: &'static str,
    /// Lists what is in view only.
    pub list_window: &'static str,
    /// Leads to so many events that are listed and stand before the part in view, or after it.
    pub before: fn(count: usize) -> String,
    /// See `before`.
    pub after: fn(count: usize) -> String,
    /// Says what these are.
    pub beyond: &'static str,
    /// What stands before the part in view as a date.
    pub in_view: &'static str,
    /// Name of the overview.
    pub overview: &'static str,
    /// Handles at the ends of the part in view.
    pub ends: [&'static str; 2],
    /// A lane with its number of events.
    pub lane: fn(name: &str, count: usize) -> String,
    /// An event: date, title, kind, lane, which of so many, of which larger event it is a part, and whether the list has it.
    pub mark:
        fn(what: &str, lane: &str, place: usize, of: usize, whole: Option<&str>, is_listed: bool) -> String,
    /// A group of events from one date to another, so many of which the list has.
    pub group: fn(count: usize, shown: usize, from: &str, to: &str) -> String,
    /// A stretch that is broken.
    pub broken: fn(from: i32, to: i32) -> String,
    /// Button of a stretch on the axis.
    pub only: fn(label: &str) -> String,
    /// A month on the axis.
    pub month: fn(month: u8) -> String,
    /// A month with its year on the axis.
    pub month_of_year: fn(month: u8, year: i32) -> String,
    /// A quarter on the axis.
    pub quarter: fn(quarter: u8) -> String,
    /// Ten years on the axis, and a hundred.
    pub years: fn(from: i32, to: i32) -> String,
    /// Heading of the legend.
    pub legend: &'static str,
    /// How the legend explains a shape.
    pub shape: fn(shape: Shape) -> &'static str,
    /// How it explains a group, a frame, a break and a mark that is dimmed.
    pub signs: [(&'static str, &'static str); 6],
    /// Saves the drawing.
    pub save: &'static str,
    /// Said of a picture that could not be made.
    pub not_saved: &'static str,
    /// The line under a picture.
    pub source: fn(shown: usize, all: usize) -> String,
    /// Said under a picture of events of both layers.
    pub both_layers: &'static str,
    /// Under which name a picture is saved.
    pub file_name: &'static str,
}

/// The words in `lang`.
#[must_use]
pub fn drawing(lang: Lang) -> &'static DrawingWords {
    match lang {
        Lang::Vi => &VI,
        Lang::En => &EN,
    }
}

static VI: DrawingWords = DrawingWords {
    hint: "Mỗi dấu là một sự kiện. Phím trái, phải: sự kiện trước, sau trong hàng. Phím lên, xuống: sang hàng khác. Home, End: đầu, cuối hàng. Cộng, trừ: phóng to, thu nhỏ. Số 0: toàn bộ. Enter: mở.",
    open: "Dải thời gian",
    lanes_by: "Xếp hàng theo",
    lane_choices: ["Chủ đề", "Đối tác", "Loại", "Bài báo"],
    themes: [
        "ASEAN 2020",
        "Đối tác của ASEAN",
        "Đối tác của Việt Nam",
        "Văn kiện, kế hoạch",
        "Họp và dấu mốc khác",
    ],
    no_article: "Chỉ theo trang công khai",
    no_partner: "ASEAN và Việt Nam",
    other_partners: "Đối tác khác",
    own: "Của bạn, chưa kiểm",
    movement: "Di chuyển trên dải thời gian",
    zoom_in: "Phóng to",
    zoom_out: "Thu nhỏ",
    whole: "Toàn bộ",
    earlier: "Về trước",
    later: "Về sau",
    list_window: "Chỉ liệt kê khoảng này",
    before: |count| format!("‹ {count} trước"),
    after: |count| format!("{count} sau ›"),
    beyond: "Sự kiện trong danh sách, ngoài khoảng đang xem",
    in_view: "Đang xem: ",
    overview: "Toàn cảnh",
    ends: ["Đầu khoảng đang xem", "Cuối khoảng đang xem"],
    lane: |name, count| format!("{name}, {count} sự kiện"),
    mark: |what, lane, place, of, whole, is_listed| {
        let whole = whole.map(|whole| format!(" Thuộc: {whole}.")).unwrap_or_default();
        let aside = if is_listed { "" } else { ". Không có trong danh sách" };
        format!("{what}.{whole} {lane}, {place} trên {of}{aside}")
    },
    group: |count, shown, from, to| {
        let among = if shown == count { String::new() } else { format!(", {shown} trong danh sách") };
        format!("{count} sự kiện{among}, từ {from} đến {to}: mở ra")
    },
    broken: |from, to| {
        if from == to {
            format!("Trục ngắt: năm {from} không có sự kiện")
        } else {
            format!("Trục ngắt: từ {from} đến {to} không có sự kiện")
        }
    },
    only: |label| format!("Chỉ xem {label}"),
    month: |month| format!("T{month}"),
    month_of_year: |month, year| format!("Tháng\u{a0}{month} năm\u{a0}{year}"),
    quarter: |quarter| format!("Quý\u{a0}{quarter}"),
    years: |from, to| format!("{from}–{to}"),
    legend: "Chú giải",
    shape: |shape| match shape {
        Shape::Day => "đúng một ngày",
        Shape::Span => "kéo dài từ ngày đến ngày",
        Shape::Month => "chỉ biết tháng",
        Shape::Year => "chỉ biết năm, hoặc kéo dài cả năm",
        Shape::Bounded => "một ngày nào đó trong khoảng này",
        Shape::Approximate => "ước chừng hoặc chưa chắc",
        Shape::OpenEnd => "chưa có điểm kết thúc",
        Shape::OpenStart => "không rõ bắt đầu từ khi nào",
    },
    signs: [
        ("group", "nhiều sự kiện sát nhau; chọn để mở ra"),
        ("frame", "giai đoạn, hoặc hội nghị gồm nhiều phiên"),
        ("before", "bắt đầu sớm hơn chỗ đứng của ký hiệu"),
        ("after", "còn kéo dài hơn vạch vẽ được"),
        ("break", "trục bị ngắt: nhiều năm không có sự kiện"),
        ("dim", "không có trong danh sách đang lọc"),
    ],
    save: "Tải hình",
    not_saved: "Trình duyệt không tạo được hình. Hãy thử dạng SVG.",
    source: |shown, all| format!("{shown} trong {all} sự kiện. Niên biểu ASEAN 2020"),
    both_layers: "Theo các bài báo và các trang công khai",
    file_name: "nien-bieu-asean-2020",
};

static EN: DrawingWords = DrawingWords {
    hint: "Each mark is an event. Left and right: the event before and after in its lane. Up and down: another lane. Home and End: the lane’s first and last. Plus and minus: zoom. 0: all. Enter opens the event.",
    open: "Timeline",
    lanes_by: "Lanes by",
    lane_choices: ["Theme", "Partner", "Kind", "Article"],
    themes: [
        "ASEAN 2020",
        "ASEAN’s partners",
        "Viet Nam’s partners",
        "Documents and plans",
        "Other meetings, milestones",
    ],
    no_article: "Public pages only",
    no_partner: "ASEAN and Viet Nam",
    other_partners: "Other partners",
    own: "Yours, unchecked",
    movement: "Move along the timeline",
    zoom_in: "Zoom in",
    zoom_out: "Zoom out",
    whole: "Show all",
    earlier: "Earlier",
    later: "Later",
    list_window: "List only this stretch",
    before: |count| format!("‹ {count} earlier"),
    after: |count| format!("{count} later ›"),
    beyond: "Listed events outside the part in view",
    in_view: "In view: ",
    overview: "Overview",
    ends: ["Start of the part in view", "End of the part in view"],
    lane: |name, count| format!("{name}, {}", counted(count, "event", "events")),
    mark: |what, lane, place, of, whole, is_listed| {
        let whole = whole.map(|whole| format!(" Part of: {whole}.")).unwrap_or_default();
        let aside = if is_listed { "" } else { ". Not in the list" };
        format!("{what}.{whole} {lane}, {place} of {of}{aside}")
    },
    group: |count, shown, from, to| {
        let among = if shown == count { String::new() } else { format!(", {shown} in the list") };
        format!("{}{among}, from {from} to {to}: open", counted(count, "event", "events"))
    },
    broken: |from, to| {
        if from == to {
            format!("Axis broken: no events in {from}")
        } else {
            format!("Axis broken: no events from {from} to {to}")
        }
    },
    only: |label| format!("Show only {label}"),
    month: |month| month_en(month).chars().take(3).collect(),
    month_of_year: |month, year| format!("{} {year}", month_en(month)),
    quarter: |quarter| format!("Q{quarter}"),
    years: |from, to| format!("{from}–{to}"),
    legend: "Legend",
    shape: |shape| match shape {
        Shape::Day => "one day exactly",
        Shape::Span => "from one day to another",
        Shape::Month => "the month is known, no more",
        Shape::Year => "the year is known, no more, or all of it",
        Shape::Bounded => "some day within these bounds",
        Shape::Approximate => "an estimate, or doubtful",
        Shape::OpenEnd => "has no end yet",
        Shape::OpenStart => "when it began is not known",
    },
    signs: [
        ("group", "events too close together; choose it to open them"),
        ("frame", "a period, or a meeting with its sessions"),
        ("before", "begins earlier than its sign stands"),
        ("after", "goes on for longer than the line has room"),
        ("break", "the axis is broken: years without events"),
        ("dim", "not in the list as filtered"),
    ],
    save: "Save picture",
    not_saved: "The browser could not make the picture. Try SVG.",
    source: |shown, all| format!("{shown} of {all} events. ASEAN 2020 Timeline"),
    both_layers: "By the articles and public pages",
    file_name: "asean-2020-timeline",
};
