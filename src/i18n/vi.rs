//! The page in Vietnamese.

use search::Fault;

use super::Messages;
use crate::ask::Field;

pub(super) static MESSAGES: Messages = Messages {
    site: "Niên biểu ASEAN 2020",
    tagline: "Năm Việt Nam làm Chủ tịch ASEAN và những lần nâng cấp quan hệ đối tác, tra cứu theo thời gian và nguồn tin",
    skip_to_main: "Tới nội dung chính",
    navigation: "Các trang",
    explore: "Niên biểu",
    ladder_short: "Nấc thang",
    ladder: "Nấc thang quan hệ đối tác",
    ladder_intros: [
        "Mỗi hàng là một cặp. Đường đi lên là mỗi lần quan hệ được nâng lên một mức; nét đứt là lúc hai bên mới nhất trí sẽ nâng. Chọn một ngày để xem sự kiện và nguồn; ngày viết nghiêng là chỉ theo trang công khai.",
        "Mỗi hàng là một cặp, mỗi cột là một mức, mỗi ngày là một lần lên mức ấy. Tam giác rỗng: mới nhất trí sẽ nâng cấp. Ngày viết nghiêng: chỉ theo trang công khai, không bài nào trong năm bài báo kể.",
    ],
    ladder_form: "Xem dưới dạng",
    ladder_forms: ["Bậc thang", "Bảng"],
    ladder_orders: ["Bước gần nhất", "Mức quan hệ", "Tên"],
    ladder_sides: ["Đối tác của ASEAN", "Đối tác của Việt Nam"],
    ladder_pair: "Cặp",
    articles: "Bài báo",
    other_language: "English",
    theme: "Giao diện",
    theme_system: "Tự động",
    theme_light: "Sáng",
    theme_dark: "Tối",
    licence: "Mã nguồn: MIT hoặc Apache-2.0. Dữ liệu niên biểu: CC BY 4.0. Không kèm nguyên văn các bài báo nguồn.",

    search_label: "Tìm sự kiện, tên nước, hội nghị, văn kiện",
    search_hint: "Gõ không dấu cũng được: doi tac chien luoc",
    clear_search: "Xóa nội dung tìm",
    count: |shown, all| {
        if shown == all { format!("{all} sự kiện") } else { format!("{shown} trong {all} sự kiện") }
    },
    announce: |shown, passages| match (shown, passages) {
        (0, 0) => "Không tìm thấy sự kiện nào".to_owned(),
        (shown, 0) => format!("{shown} sự kiện"),
        (shown, passages) => format!("{shown} sự kiện, {passages} đoạn trong các bài báo"),
    },
    some_words: "Không sự kiện nào có đủ các từ đã gõ; dưới đây là những sự kiện khớp được nhiều từ nhất.",
    suggestions: "Gợi ý",
    taken: "Kết quả cho",
    nearest: "Có phải bạn tìm",
    drops: "Bỏ bớt một từ:",
    without: |word| format!("Tìm lại, bỏ từ “{word}”"),
    fault: |fault| match fault {
        Fault::LoneOr => "Chữ OR cần đứng giữa hai từ. Đã tìm cả câu như những từ thường.",
        Fault::TooManyAlternatives => "Có quá nhiều chữ OR. Đã tìm cả câu như những từ thường.",
        Fault::OnlyExclusions => {
            "Mới có từ cần loại ra, chưa có từ cần tìm. Đã tìm cả câu như những từ thường."
        }
        Fault::EmptyField => "Sau dấu hai chấm chưa có gì. Đã tìm cả câu như những từ thường.",
    },
    unknown_value: |field| match field {
        Field::Kind => "không phải là một loại sự kiện. Đã tìm như từ thường.",
        Field::Country => "không phải là tên có trong niên biểu. Đã tìm như từ thường.",
        Field::Level => "không phải là một mức quan hệ. Đã tìm như từ thường.",
        Field::Year | Field::Before | Field::After => {
            "không phải là một mốc thời gian. Đã tìm như từ thường."
        }
    },
    no_date: "Không sự kiện nào khớp cả từ lẫn ngày đã gõ. Đã tìm ngày ấy như từ thường.",
    why: "Khớp ở:",
    nothing: "Không có sự kiện nào khớp",
    nothing_tips: [
        "Gõ ít từ hơn, hoặc chỉ một tên: Nga, RCEP, ARF.",
        "Xem lại chính tả; có dấu hay không dấu đều được.",
        "Bỏ bớt bộ lọc đang bật.",
    ],
    passages: "Trong các bài báo",
    sort: "Sắp xếp",
    sort_date: "Theo thời gian",
    sort_relevance: "Theo mức phù hợp",

    filters: "Bộ lọc",
    filters_set: |set| if set == 0 { "Bộ lọc".to_owned() } else { format!("Bộ lọc ({set})") },
    clear_filters: "Bỏ hết bộ lọc",
    show_more: |hidden| format!("Xem thêm {hidden} mục"),
    show_fewer: "Thu gọn",
    facet_kind: "Loại sự kiện",
    facet_name: "Nước và tổ chức",
    facet_year: "Năm",
    facet_layer: "Nguồn",
    facet_level: "Mức quan hệ",
    facet_article: "Bài báo",
    remove_filter: |label| format!("Bỏ lọc {label}"),

    band: "Dải thời gian",
    events: "Các sự kiện",
    month: |month, year| format!("Tháng\u{a0}{month} năm\u{a0}{year}"),
    month_unknown: |year| format!("Năm\u{a0}{year}"),
    no_year: "Chưa rõ năm",
    guide: "Cách đọc niên biểu",
    guide_text: "Chọn một sự kiện để xem diễn biến, các bên tham gia và nguồn: bài báo nào, đoạn nào, ghi thế nào.",
    questions: "Cách tìm",
    question_examples: [
        ("\"Bộ quy tắc ứng xử\"", "đúng cụm từ ấy"),
        ("RCEP OR CPTPP", "một trong hai"),
        ("Nga -Singapore", "bỏ những gì có từ sau dấu trừ"),
        ("tháng 9 năm 2020", "theo ngày, tháng, quý hay năm"),
        ("nước:Nga sau:2017", "theo nước và mốc thời gian; cũng có loại:, cấp:, năm:, trước:"),
    ],
    legend: "Ký hiệu",
    dates: "Độ chắc chắn của ngày",

    event: "Sự kiện đang mở",
    close: "Đóng",
    back_to_list: "Về danh sách",
    place: "Nơi diễn ra",
    form: "Hình thức",
    actors: "Các bên",
    step: "Mức nâng cấp",
    step_words: |from, to| match from {
        Some(from) => format!("từ {from} lên {to}"),
        None => format!("lên {to}"),
    },
    documents: "Văn kiện",
    figures: "Số liệu",
    evidence: "Nguồn",
    by_paragraph: |paragraph| format!("đoạn {paragraph}"),
    by_headline: "tiêu đề tin khác trên cùng trang",
    seen: |date| format!("xem ngày {date}"),
    conflicts: "Một số trang ghi khác",
    medium_confidence: "chưa thật chắc",
    medium_confidence_note: "Nguồn chưa thật chắc: chỉ một chương trình, một bản sao hay một chú thích ghi như vậy.",
    corrections: "Đính chính",
    printed_as: "Bài viết ghi",
    right_is: "Đúng là",
    according_to: "Theo",
    part_of: "Thuộc",
    parts: "Gồm các phiên và hoạt động",
    teaching: "Gợi ý giảng dạy",
    previous: "Trước đó",
    next: "Tiếp theo",
    copy_link: "Sao chép liên kết",
    copy_citation: "Sao chép trích dẫn",
    copied: "Đã sao chép",
    copy_by_hand: "Trình duyệt không cho sao chép tự động. Hãy chọn và sao chép dòng này:",
    details_coming: "Nguồn và bản lược thuật đang được tải…",
    details_missing: "Chưa tải được nguồn và bản lược thuật; có thể mạng bị gián đoạn.",
    try_again: "Thử lại",
    unknown_event: "Liên kết này trỏ tới một sự kiện không có trong niên biểu.",

    articles_intro: "Niên biểu được lập từ các bài báo dưới đây. Mỗi bài có bản lược thuật bằng tiếng Việt và tiếng Anh, đánh số theo từng đoạn của bài gốc để đối chiếu.",
    unknown_article: "Liên kết này trỏ tới một bài báo không có trong niên biểu.",
    all_articles: "Tất cả bài báo",
    published: "Ngày đăng",
    publisher: "Nguồn đăng",
    byline: "Tác giả",
    digest: "Lược thuật",
    digest_note: "Viết lại bằng lời của người biên soạn, lần lượt theo từng đoạn của bài gốc; không phải nguyên văn.",
    paragraph_events: |paragraph| format!("Sự kiện dẫn từ đoạn {paragraph}"),
    headlines: "Tiêu đề tin khác trên cùng trang",
    article_counts: |paragraphs, events| format!("{paragraphs} đoạn, {events} sự kiện"),
    both_languages: "Xem cả hai thứ tiếng",

    citation: |title, date, sources, address| {
        format!("“{title}” ({date}). Nguồn: {sources}. Trong: Niên biểu ASEAN 2020, {address}")
    },
};
