//! The words on paper, and of the screen that prints it.

use chronicle::Lang;

/// What the screen and the sheets say in one language.
pub struct PaperWords {
    /// Heading of the screen.
    pub heading: &'static str,
    /// Button that prints.
    pub print: &'static str,
    /// How many events are printed.
    pub count: fn(count: usize) -> String,
    /// That nothing is listed.
    pub nothing: &'static str,
    /// How to get a file instead of paper.
    pub hint: &'static str,
    /// The forms, as `Form::ALL` of the screen.
    pub forms: [&'static str; 6],
    /// What is on the sheet of each form but the last.
    pub titles: [&'static str; 5],
    /// Labels of the sizes of the tasks.
    pub sizes: [&'static str; 3],
    /// What is to be done, for each task.
    pub told: [&'static str; 3],
    /// Label of the number of a sheet.
    pub seed: &'static str,
    /// Button for the next sheet.
    pub another: &'static str,
    /// Label of the size of the paper.
    pub paper: &'static str,
    /// Heading of the sources.
    pub sources: &'static str,
    /// What a pupil writes down.
    pub pupil: [&'static str; 3],
    /// What is asked for of a date: a day, a month, a year, days, years.
    pub asks: [&'static str; 5],
    /// Before the boxes for the letters in order.
    pub order: &'static str,
    /// How to cut.
    pub cut: &'static str,
    /// That the events do not make a task.
    pub too_few: &'static str,
    /// Heading of the key of a sheet.
    pub key: fn(seed: &str) -> String,
    /// What the key goes by.
    pub key_told: &'static str,
    /// How the sheet of that number of so many events can be had again.
    pub again: fn(seed: &str, count: usize) -> String,
}

/// The words in `lang`.
#[must_use]
pub fn paper_words(lang: Lang) -> &'static PaperWords {
    match lang {
        Lang::Vi => &VI,
        Lang::En => &EN,
    }
}

static VI: PaperWords = PaperWords {
    heading: "In",
    print: "In ra giấy",
    count: |count| format!("{count} sự kiện, như danh sách đang lọc hoặc bài giảng."),
    nothing: "Chưa có sự kiện nào để in.",
    hint: "Muốn có tệp PDF, hãy chọn “Lưu thành PDF” trong hộp thoại in của trình duyệt.",
    forms: [
        "Danh sách kèm nguồn",
        "Có dòng ghi chép",
        "Điền ngày",
        "Xếp thứ tự",
        "Nối cặp",
        "Cả niên biểu một trang",
    ],
    titles: [
        "Danh sách sự kiện",
        "Sự kiện và ghi chép",
        "Điền ngày tháng",
        "Xếp theo thứ tự thời gian",
        "Nối các bên với sự kiện",
    ],
    sizes: ["Số câu", "Số thẻ", "Số cặp"],
    told: [
        "Đọc từng sự kiện rồi điền thời gian vào chỗ trống.",
        "Cắt các thẻ, xếp từ sớm nhất đến muộn nhất, rồi ghi chữ cái của thẻ vào các ô.",
        "Ghi chữ cái của sự kiện vào ô trước tên. Mỗi tên ứng với đúng một sự kiện.",
    ],
    seed: "Phiếu số",
    another: "Phiếu khác",
    paper: "Khổ giấy",
    sources: "Nguồn",
    pupil: ["Họ và tên:", "Lớp:", "Ngày:"],
    asks: [
        "Ngày ........ tháng ........ năm ................",
        "Tháng ........ năm ................",
        "Năm ................",
        "Từ ngày ........................ đến ngày ........................",
        "Từ năm ................ đến năm ................",
    ],
    order: "Thứ tự:",
    cut: "Cắt theo các đường đứt nét.",
    too_few: "Các sự kiện này chưa đủ cho loại phiếu ấy: cần nhiều sự kiện hơn, có ngày không trùng nhau hoặc có các bên khác nhau. Hãy nới bộ lọc hoặc chọn loại khác.",
    key: |seed| format!("Đáp án của phiếu số {seed}"),
    key_told: "Theo niên biểu; địa chỉ nguồn để kiểm tra đứng dưới mỗi đáp án.",
    again: |seed, count| {
        format!("Phiếu số {seed}, từ {count} sự kiện: cùng các sự kiện và số này thì ra đúng phiếu này.")
    },
};

static EN: PaperWords = PaperWords {
    heading: "Print",
    print: "Print on paper",
    count: |count| match count {
        1 => "1 event, as the list is filtered or the lesson has it.".to_owned(),
        _ => format!("{count} events, as the list is filtered or the lesson has them."),
    },
    nothing: "There is no event to print yet.",
    hint: "For a PDF file, choose “Save as PDF” in the browser’s print dialogue.",
    forms: [
        "List with sources",
        "With lines for notes",
        "Fill in dates",
        "Put in order",
        "Match pairs",
        "The timeline on one page",
    ],
    titles: [
        "List of events",
        "Events and notes",
        "Fill in the dates",
        "Put in order of time",
        "Match actors and events",
    ],
    sizes: ["Questions", "Cards", "Pairs"],
    told: [
        "Read each event and fill in when it was.",
        "Cut the cards out, put them in order from the earliest to the latest, and write their letters into the boxes.",
        "Write the letter of the event into the box before the name. Each name goes with exactly one event.",
    ],
    seed: "Sheet number",
    another: "Another sheet",
    paper: "Paper",
    sources: "Sources",
    pupil: ["Name:", "Class:", "Date:"],
    asks: [
        "Day ........ month ........ year ................",
        "Month ........ year ................",
        "Year ................",
        "From ........................ to ........................",
        "From the year ................ to the year ................",
    ],
    order: "Order:",
    cut: "Cut along the broken lines.",
    too_few: "These events are too few for this sheet: it needs more of them, with dates that do not overlap or with different actors. Widen the filters or choose another sheet.",
    key: |seed| format!("Key to sheet {seed}"),
    key_told: "By the timeline; the addresses of the sources stand under each answer, to check it.",
    again: |seed, count| {
        format!("Sheet {seed}, of {count} events: the same events and this number make this sheet again.")
    },
};
