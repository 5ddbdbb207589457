//! The program for teaching in Vietnamese.

use super::TeachWords;
use crate::teach::present::keys::Act;

pub(super) static WORDS: TeachWords = TeachWords {
    lesson: "Bài giảng",
    present: "Trình chiếu",
    speaker: "Màn hình người nói",
    print: "In",
    take: "Tải về",
    code: "Mã QR cho lớp",

    lesson_intro: "Chọn các sự kiện muốn trình bày, xếp thứ tự, ghi lời dặn cho mình, rồi trình chiếu. Chưa chọn gì thì nút Trình chiếu dùng danh sách đang hiện.",
    start: "Trình chiếu",
    events: |count| format!("{count} sự kiện"),
    title: "Tên bài",
    untitled: "Niên biểu ASEAN 2020",
    missing: |count| {
        format!("{count} sự kiện của bài này không còn trong niên biểu; các sự kiện khác vẫn dùng được.")
    },
    gone: |name| format!("Sự kiện không còn trong niên biểu ({name})"),
    reorder: "Kéo ⠿ để đổi thứ tự; hoặc dùng các nút ↑ ↓, hoặc Alt+↑, Alt+↓.",
    slides: "Các trang của bài",
    move_up: |name| format!("Đưa lên: {name}"),
    move_down: |name| format!("Đưa xuống: {name}"),
    remove: |name| format!("Bỏ: {name}"),
    note_of: |name| format!("Lời dặn cho: {name}"),
    note_hint: "Lời dặn cho mình; lớp không thấy",
    add_more: "Chọn thêm trong niên biểu",
    keep: "Giữ trên máy này",
    save: "Lưu thành tệp",
    clear: "Cất bài này",
    cleared: "Đã cất bài. Vẫn mở lại được ở mục Bài đã giữ.",
    was_kept: "Đã giữ bài trong trình duyệt này. Muốn chắc chắn, hãy lưu thêm thành tệp.",
    not_kept: "Trình duyệt không cho giữ. Hãy lưu thành tệp, hoặc chép địa chỉ của trang.",
    was_opened: |all, missing| {
        if missing == 0 {
            format!("Đã mở bài có {all} sự kiện.")
        } else {
            format!("Đã mở bài có {all} sự kiện, trong đó {missing} sự kiện không còn trong niên biểu.")
        }
    },
    no_lesson: "Tệp này không phải là bài giảng của niên biểu. Hãy chọn tệp đã lưu bằng nút Lưu thành tệp.",
    from_list: "Từ danh sách đang hiện",
    from_list_note: |count| {
        format!("Tìm và lọc trong niên biểu, rồi đưa cả {count} sự kiện đang hiện vào bài.")
    },
    take_list: "Đưa vào bài",
    ready: "Bài soạn sẵn",
    open_lesson: "Mở bài",
    open_last: "Mở lại bài soạn gần nhất",
    kept: "Bài đã giữ",
    from_file: "Từ một tệp",
    choose_file: "Chọn tệp bài giảng (.json)",

    place: |at, count| {
        if at == 0 { format!("Tên bài, rồi {count} trang") } else { format!("{at} / {count}") }
    },
    source: |paragraph, headline, pages| {
        let mut by: Vec<String> =
            paragraph.map(|number| format!("bài báo, đoạn {number}")).into_iter().collect();
        if headline && by.is_empty() {
            by.push("tiêu đề một tin khác".to_owned());
        }
        if pages > 0 {
            by.push(format!("{pages} trang công khai"));
        }
        format!("Nguồn: {}", by.join("; "))
    },
    before: |level| format!("trước đó: {level}"),
    month: |month| format!("T{month}"),
    nothing: "Chưa có gì để chiếu: danh sách đang trống.",
    previous: "Trang trước",
    next: "Trang sau",
    overview: "Tổng quan",
    seek: "Tìm trang",
    seek_hint: "Số, từ hoặc ngày",
    full: "Phóng to",
    speaker_short: "Người nói",
    keys: "Phím điều khiển",
    keys_note: "Bút trình chiếu dùng Page Up, Page Down, dấu chấm, F5 và Esc. Trên màn hình cảm ứng: vuốt sang trái để đi tiếp, sang phải để lùi. Sau màn hình đen hay trắng, bấm phím nào đi tới hay lùi cũng hiện lại trang.",
    close: "Đóng",
    end: "Thoát",
    lift: "Hiện lại trang",
    black: "Màn hình đen",
    first: "Về đầu",
    to_number: "Tới trang số …",
    auto: "Tự chạy",
    pause: "Dừng tự chạy",
    auto_pace: |pace, left| format!("{pace} giây mỗi trang, còn {left}"),
    shorter: "Nhanh hơn 5 giây",
    longer: "Chậm hơn 5 giây",
    timer: |gone, pace, rest| match pace.zip(rest) {
        Some((pace, rest)) => format!("{gone} · {pace} mỗi trang · còn khoảng {rest}"),
        None => gone.to_owned(),
    },
    blocked: "Trình duyệt đã chặn cửa sổ của người nói. Hãy cho phép trang này mở cửa sổ bật lên (thường có một biểu tượng ở thanh địa chỉ), rồi bấm Thử lại.",
    try_again: "Thử lại",
    act: |act| match act {
        Act::Next => "Trang sau",
        Act::Previous => "Trang trước",
        Act::First => "Về tên bài",
        Act::Last => "Trang cuối",
        Act::Find => "Tìm trang",
        Act::Overview => "Tổng quan",
        Act::Black => "Màn hình đen, hoặc hiện lại",
        Act::White => "Màn hình trắng, hoặc hiện lại",
        Act::Full => "Toàn màn hình, hoặc thôi",
        Act::Speaker => "Mở màn hình người nói",
        Act::Timer => "Đồng hồ và nhịp",
        Act::Auto => "Tự chạy, hoặc dừng",
        Act::Halo => "Vòng sáng quanh con trỏ",
        Act::Start => "Toàn màn hình, giữ nguyên trang",
        Act::Help => "Các phím này",
        Act::Leave => "Đóng, rồi thoát",
    },
    key: |key| match key {
        "ArrowRight" => "→".to_owned(),
        "ArrowLeft" => "←".to_owned(),
        "ArrowUp" => "↑".to_owned(),
        "ArrowDown" => "↓".to_owned(),
        "PageDown" => "Page Down".to_owned(),
        "PageUp" => "Page Up".to_owned(),
        " " => "Dấu cách".to_owned(),
        "Shift+ " => "Shift + Dấu cách".to_owned(),
        "Escape" => "Esc".to_owned(),
        key if key.chars().count() == 1 => key.to_uppercase(),
        key => key.replace('+', " + "),
    },

    this_slide: "Trang đang chiếu",
    next_slide: "Tiếp theo",
    last_slide: "Hết bài",
    notes: "Lời dặn",
    no_notes: "Trang này không có lời dặn.",
    no_presentation: "Cửa sổ này chưa nối với màn hình chiếu. Hãy mở từ trang trình chiếu bằng phím S.",
    lost_presentation: "Đang chờ màn hình chiếu trả lời…",

    goal: "Mã dẫn tới",
    goals: ["Bài giảng", "Danh sách đang lọc", "Sự kiện đang mở"],
    code_of: "Mã QR của địa chỉ dưới đây",
    back: "Về bài giảng",
    no_address: "Trang này mở từ một tệp và không biết địa chỉ công khai nào của mình, nên không có gì để mã QR dẫn tới. Hãy mở niên biểu từ trang web, hoặc dựng bản có ghi địa chỉ.",
    local_address: "Địa chỉ này chỉ mở được trên chính máy này; điện thoại của lớp không mở được.",
    too_long: "Địa chỉ này dài quá sức chứa của mã QR. Hãy bỏ bớt sự kiện, hoặc gửi địa chỉ bằng chữ.",
};
