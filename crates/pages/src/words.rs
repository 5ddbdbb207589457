//! The words that only the static pages need; the rest are the app's. One struct for each language, so that the
//! compiler proves them complete, and apart from the app's so that the app does not carry them.

use chronicle::Lang;

/// The words of the static pages in one language.
pub struct Words {
    /// Link into the app.
    pub open_in_timeline: &'static str,
    /// Heading of the citations.
    pub cite: &'static str,
    /// Heading of all events.
    pub all_events: &'static str,
    /// What stands under it.
    pub events_lead: fn(events: usize) -> String,
    /// What a reader of the first page has and has not while it is text.
    pub text_only: &'static str,
    /// Name of the links to years.
    pub years: &'static str,
    /// What a site's feed is.
    pub feed: &'static str,
    /// Heading of the page for what is not there.
    pub not_found: &'static str,
    /// What can be done about it.
    pub not_found_text: &'static str,
    /// Link to the list of that folder.
    pub not_found_list: &'static str,
}

/// The words in `lang`.
#[must_use]
pub const fn words(lang: Lang) -> &'static Words {
    match lang {
        Lang::Vi => &VI,
        Lang::En => &EN,
    }
}

static VI: Words = Words {
    open_in_timeline: "Mở trong niên biểu tra cứu",
    cite: "Trích dẫn",
    all_events: "Tất cả sự kiện",
    events_lead: |events| {
        format!("{events} sự kiện theo thứ tự thời gian, mỗi sự kiện có một trang riêng kèm nguồn.")
    },
    text_only: "Đây là niên biểu ở dạng chữ: đủ mọi sự kiện và nguồn, mỗi sự kiện một trang. Ô tìm kiếm, bộ lọc và dải thời gian cần JavaScript và WebAssembly.",
    years: "Tới năm",
    feed: "Các sự kiện",
    not_found: "Không có trang này",
    not_found_text: "Địa chỉ có thể gõ sai, hoặc trang đã được dời đi.",
    not_found_list: "Xem danh sách gần nhất",
};

static EN: Words = Words {
    open_in_timeline: "Open in the searchable timeline",
    cite: "Cite this",
    all_events: "All events",
    events_lead: |events| {
        format!("{events} events in order of time, each with a page of its own and its sources.")
    },
    text_only: "This is the timeline as text: every event and source, a page for each event. The search box, the filters and the band of time need JavaScript and WebAssembly.",
    years: "Go to a year",
    feed: "Events",
    not_found: "There is no such page",
    not_found_text: "The address may be mistyped, or the page has moved.",
    not_found_list: "See the nearest list",
};
