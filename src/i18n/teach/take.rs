//! The words of the screen of files to take along.

use chronicle::Lang;

/// What the screen says in one language.
pub struct TakeWords {
    /// How many events are taken along.
    pub count: fn(count: usize) -> String,
    /// What else each file has.
    pub told: &'static str,
    /// That nothing is listed.
    pub nothing: &'static str,
    /// Button that saves a file.
    pub save: &'static str,
    /// Headings of the groups: for reading, for other programs, for bibliographies.
    pub groups: [&'static str; 3],
    /// The formats as `Format::ALL`, each with what it is for.
    pub formats: [(&'static str, &'static str); 10],
    /// Heading of the citations.
    pub cite: &'static str,
    /// What they are.
    pub cite_told: &'static str,
    /// That they are on their way.
    pub cite_coming: &'static str,
    /// That they did not come.
    pub cite_missing: &'static str,
    /// Heading of the articles among them.
    pub cite_articles: &'static str,
    /// Said where the site has no public address.
    pub no_address: &'static str,
}

/// The words in `lang`.
#[must_use]
pub fn take_words(lang: Lang) -> &'static TakeWords {
    match lang {
        Lang::Vi => &VI,
        Lang::En => &EN,
    }
}

static VI: TakeWords = TakeWords {
    count: |count| format!("{count} sự kiện, như danh sách đang lọc hoặc bài giảng."),
    told: "Mỗi tệp ghi rõ ngôn ngữ, loại nguồn và địa chỉ các nguồn.",
    nothing: "Chưa có sự kiện nào để tải về.",
    save: "Tải",
    groups: ["Để đọc và làm bảng", "Cho lịch và chương trình khác", "Cho phần mềm trích dẫn"],
    formats: [
        ("CSV", "Bảng cho Excel và các bảng tính"),
        ("CSV, dấu chấm phẩy", "Cho bảng tính dùng dấu phẩy thập phân"),
        ("Markdown", "Văn bản để đọc hoặc soạn tiếp"),
        ("iCalendar", "Cho ứng dụng lịch"),
        ("TimelineJS, JSON", "Cho trang có TimelineJS"),
        ("TimelineJS, bảng", "Cho Google Trang tính của TimelineJS"),
        ("JSON", "Dữ liệu đầy đủ, cả hai thứ tiếng"),
        ("BibTeX", "Cho LaTeX, Zotero, JabRef"),
        ("RIS", "Cho EndNote, Zotero, Mendeley"),
        ("CSL-JSON", "Cho Zotero, Pandoc"),
    ],
    cite: "Trích dẫn từng sự kiện",
    cite_told: "Tên tác giả Việt Nam giữ nguyên như bài in. Nguồn không ghi ngày thì không có ngày.",
    cite_coming: "Đang tải các trích dẫn…",
    cite_missing: "Chưa tải được các trích dẫn; chúng cũng có ở trang riêng của mỗi sự kiện.",
    cite_articles: "Các bài báo nguồn",
    no_address: "Trang này chưa có địa chỉ công khai, nên các tệp và trích dẫn không kèm địa chỉ của niên biểu.",
};

static EN: TakeWords = TakeWords {
    count: |count| match count {
        1 => "1 event, as the list is filtered or the lesson has it.".to_owned(),
        _ => format!("{count} events, as the list is filtered or the lesson has them."),
    },
    told: "Each file says its language, its kinds of source and the addresses of the sources.",
    nothing: "There is no event to take along yet.",
    save: "Save",
    groups: ["To read and to tabulate", "For calendars and other programs", "For reference managers"],
    formats: [
        ("CSV", "A table for Excel and other spreadsheets"),
        ("CSV, semicolons", "For spreadsheets with a decimal comma"),
        ("Markdown", "Text to read or to go on writing"),
        ("iCalendar", "For calendar apps"),
        ("TimelineJS, JSON", "For a page with TimelineJS"),
        ("TimelineJS, table", "For the Google Sheet of TimelineJS"),
        ("JSON", "All the data, in both languages"),
        ("BibTeX", "For LaTeX, Zotero, JabRef"),
        ("RIS", "For EndNote, Zotero, Mendeley"),
        ("CSL-JSON", "For Zotero, Pandoc"),
    ],
    cite: "Cite an event",
    cite_told: "Vietnamese authors’ names stay as printed. A source without a day of publication has none.",
    cite_coming: "The citations are on their way…",
    cite_missing: "The citations did not arrive; they also stand on each event’s own page.",
    cite_articles: "The source articles",
    no_address: "This site has no public address yet, so files and citations do not name the timeline’s address.",
};
