//! The words that only the files need; the rest are the site's. One struct for each language, so that the compiler
//! proves them complete.

use chronicle::Lang;

/// The words of the files in one language.
pub struct Words {
    /// How many events a file holds, of how many.
    pub count: fn(shown: usize, all: usize) -> String,
    /// Before the layers.
    pub layers: &'static str,
    /// What a reader's own events are.
    pub own: fn(count: usize) -> String,
    /// Before the language.
    pub language: &'static str,
    /// The language in its own name.
    pub language_name: &'static str,
    /// Before the last day on which pages were looked at.
    pub looked_at: &'static str,
    /// Before the address of the site.
    pub address: &'static str,
    /// Before the day on which a page was looked at.
    pub seen: &'static str,
    /// A paragraph of an article.
    pub paragraph: fn(number: u16) -> String,
    /// The headline of another story on an article's page.
    pub headline: &'static str,
    /// Before the sources.
    pub sources: &'static str,
    /// Before an event's address.
    pub this_page: &'static str,
    /// Before what a date is known from.
    pub date_known: &'static str,
    /// Said of a date that is none in days, after its words.
    pub day_unknown: &'static str,
    /// Before a date in words, where a sentence tells it.
    pub date: &'static str,
    /// Before the documents.
    pub documents: &'static str,
    /// Before the figures.
    pub figures: &'static str,
    /// Before those who took part.
    pub actors: &'static str,
    /// Before the place.
    pub place: &'static str,
    /// Before what is wrong in print.
    pub corrections: &'static str,
    /// What is printed, and what is right by which source.
    pub correction: fn(printed: &str, right: &str, source: &str) -> String,
    /// Before what other pages say.
    pub conflicts: &'static str,
    /// Before a step of a partnership.
    pub upgrade: &'static str,
    /// Before the larger event.
    pub part_of: &'static str,
    /// Of an article without a day of publication: the days between which it appeared, in words.
    pub published_within: fn(date: &str) -> String,
    /// What our digest of an article is.
    pub digest: &'static str,
    /// The heads of the table's columns, in their order.
    pub columns: [&'static str; 24],
}

/// The words in `lang`.
pub const fn words(lang: Lang) -> &'static Words {
    match lang {
        Lang::Vi => &VI,
        Lang::En => &EN,
    }
}

static VI: Words = Words {
    count: |shown, all| {
        if shown == all {
            format!("Tất cả {all} sự kiện.")
        } else {
            format!("{shown} trong {all} sự kiện.")
        }
    },
    layers: "Loại nguồn",
    own: |count| {
        format!(
            "{count} sự kiện do người đọc lập từ bài đưa thêm (mã bắt đầu bằng own-): chưa ai kiểm chứng, không thuộc niên biểu và giấy phép của niên biểu."
        )
    },
    language: "Ngôn ngữ",
    language_name: "tiếng Việt",
    looked_at: "Các trang nguồn được xem lần cuối ngày",
    address: "Địa chỉ niên biểu",
    seen: "xem ngày",
    paragraph: |number| format!("đoạn {number}"),
    headline: "tít tin bên lề",
    sources: "Nguồn",
    this_page: "Trang của sự kiện",
    date_known: "Căn cứ của ngày",
    day_unknown: "không rõ ngày",
    date: "Thời gian",
    documents: "Văn kiện",
    figures: "Số liệu",
    actors: "Các bên",
    place: "Nơi",
    corrections: "Đính chính",
    correction: |printed, right, source| format!("in “{printed}”, đúng là “{right}” ({source})"),
    conflicts: "Trang khác ghi",
    upgrade: "Bước quan hệ",
    part_of: "Thuộc",
    published_within: |date| format!("Không ghi ngày đăng: {date}."),
    digest: "Bản tóm lược đánh số đoạn",
    columns: [
        "Mã",
        "Ngày (EDTF)",
        "Ngày bằng chữ",
        "Sớm nhất",
        "Muộn nhất",
        "Biết ngày thế nào",
        "Biết ngày từ đâu",
        "Loại",
        "Sự kiện",
        "Tóm tắt",
        "Nơi",
        "Các bên",
        "Bước quan hệ",
        "Thuộc sự kiện",
        "Văn kiện",
        "Số liệu",
        "Nguồn",
        "Địa chỉ nguồn",
        "Đính chính",
        "Trang khác ghi",
        "Ghi chú dạy học",
        "Lớp nguồn",
        "Ngôn ngữ",
        "Trang của sự kiện",
    ],
};

static EN: Words = Words {
    count: |shown, all| {
        if shown == all { format!("All {all} events.") } else { format!("{shown} of {all} events.") }
    },
    layers: "Kind of source",
    own: |count| {
        format!(
            "{count} drafted by a reader from an added article (ids that begin with own-): unchecked, and no part of the record and its licence."
        )
    },
    language: "Language",
    language_name: "English",
    looked_at: "The pages among the sources were last looked at on",
    address: "Address of the timeline",
    seen: "seen",
    paragraph: |number| format!("paragraph {number}"),
    headline: "headline beside it",
    sources: "Sources",
    this_page: "Page of the event",
    date_known: "How the date is known",
    day_unknown: "day not known",
    date: "Time",
    documents: "Documents",
    figures: "Figures",
    actors: "Parties",
    place: "Place",
    corrections: "Corrections",
    correction: |printed, right, source| format!("printed “{printed}”, right is “{right}” ({source})"),
    conflicts: "Other pages say",
    upgrade: "Step of the partnership",
    part_of: "Part of",
    published_within: |date| format!("No day of publication is printed: {date}."),
    digest: "Digest with numbered paragraphs",
    columns: [
        "Id",
        "Date (EDTF)",
        "Date in words",
        "Earliest",
        "Latest",
        "How the date is known",
        "Known from",
        "Kind",
        "Event",
        "Summary",
        "Place",
        "Parties",
        "Step of the partnership",
        "Part of",
        "Documents",
        "Figures",
        "Sources",
        "Addresses of sources",
        "Corrections",
        "Other pages say",
        "Note for teachers",
        "Layer",
        "Language",
        "Page of the event",
    ],
};
