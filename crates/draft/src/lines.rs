//! What each line by itself looks like.

use timex::letters::push_small;

use crate::{names::words, page::Line};

/// Headings of what is no article: lists of other stories, comments, menus.
const MARKERS: &[&str] = &[
    "tin liên quan",
    "tin bài liên quan",
    "bài liên quan",
    "bài viết liên quan",
    "tin cùng chủ đề",
    "tin cùng chuyên mục",
    "cùng chuyên mục",
    "cùng chủ đề",
    "các tin khác",
    "các tin bài khác",
    "tin khác",
    "tin mới",
    "tin mới nhất",
    "tin nổi bật",
    "tin đọc nhiều",
    "đọc nhiều",
    "đọc nhiều nhất",
    "xem nhiều",
    "xem thêm",
    "đọc thêm",
    "nên xem",
    "nên đọc",
    "có thể bạn quan tâm",
    "bạn có thể quan tâm",
    "tin tiếp theo",
    "các bài đã đăng",
    "tin cũ hơn",
    "mới nhất",
    "bình luận",
    "ý kiến bạn đọc",
    "ý kiến",
    "gửi bình luận",
    "multimedia",
    "video",
    "ảnh",
    "infographic",
    "chủ đề",
    "từ khóa",
    "từ khoá",
    "tag",
    "tags",
    "related",
    "related news",
    "related stories",
    "related articles",
    "read more",
    "more news",
    "most read",
    "most viewed",
    "latest news",
    "comments",
    "leave a comment",
    "you may also like",
    "you may like",
    "see also",
    "also read",
    "trending",
    "other news",
    "tin trong ngày",
    "sự kiện",
    "thời sự mới nhất",
    "tin cùng mục",
    "chia sẻ",
    "share",
    "quảng cáo",
    "advertisement",
    "xem tiếp",
    "tin quan tâm",
    "bài đọc nhiều",
    "recommended",
    "top stories",
];

/// Words of menus, sections and buttons.
const SECTIONS: &[&str] = &[
    "trang chủ",
    "tin tức",
    "thời sự",
    "chính trị",
    "xã hội",
    "thế giới",
    "kinh tế",
    "quốc tế",
    "đối ngoại",
    "văn hóa",
    "văn hoá",
    "thể thao",
    "giáo dục",
    "pháp luật",
    "đời sống",
    "sức khỏe",
    "giải trí",
    "công nghệ",
    "du lịch",
    "khoa học",
    "home",
    "news",
    "world",
    "politics",
    "business",
    "society",
    "sports",
    "travel",
    "culture",
    "opinion",
    "asean",
    "đăng nhập",
    "đăng ký",
    "liên hệ",
    "tìm kiếm",
    "menu",
    "facebook",
    "zalo",
    "twitter",
    "in bài",
    "lưu bài",
    "gửi email",
    "phiên bản di động",
    "rss",
    "log in",
    "sign in",
    "subscribe",
    "contact",
    "about us",
    "print",
    "email",
    "copy link",
    "in trang",
    "cỡ chữ",
    "nghe đọc bài",
    "theo dõi",
    "biển đảo",
    "quân sự",
    "quốc phòng",
    "việc làm",
    "bạn đọc",
    "video",
];

/// What a line looks like.
#[derive(Clone, Debug, Default)]
// Each is a question that a line answers by itself.
#[allow(clippy::struct_excessive_bools)]
pub(crate) struct Look {
    pub words: usize,
    /// It ends as a sentence does.
    pub is_closed: bool,
    /// It breaks off with dots.
    pub is_teaser: bool,
    /// It has a comma, or a sentence ends within it.
    pub has_clauses: bool,
    pub is_marker: bool,
    pub is_section: bool,
    pub is_image: bool,
    pub is_credit: bool,
    pub is_byline: bool,
    pub has_tag: bool,
    /// It says the same thing twice: `headline headline`.
    pub is_doubled: bool,
}

/// A line without capitals and edges, for comparing.
pub(crate) fn key(text: &str) -> String {
    let mut key = String::with_capacity(text.len());
    for (_, word) in words(text) {
        if !key.is_empty() {
            key.push(' ');
        }
        word.chars().for_each(|c| push_small(&mut key, c));
    }
    key
}

pub(crate) fn look(line: &Line) -> Look {
    let text = line.text.trim_end_matches(['|', ' ']);
    let words = line.words();
    let key = key(text);
    let ends = |ends: &[&str]| ends.iter().any(|end| text.ends_with(end));
    // A teaser is cut off after a line or two, between words; a list in the text ends with dots right behind a word.
    let is_cut = ends(&[" ...", " …", "[…]", "[...]"]) || words < 35;
    let is_teaser = is_cut
        && ends(&["...", "…", "[…]", "[...]"])
        && !ends(&["….", "....", "...”", "…”", "v.v...", "v.v…"]);
    let inner = text.get(..text.len() - text.chars().last().map_or(0, char::len_utf8)).unwrap_or_default();
    Look {
        words,
        is_closed: ends(&[".", "!", "?", ":", ";", "”", "\"", "»", ")", "'", "’", "。", "./."]) && !is_teaser,
        is_teaser,
        has_clauses: inner.contains(", ") || inner.contains(". ") || inner.contains("; "),
        is_marker: is_marker(&key, words),
        is_section: is_section(&key, words),
        is_image: is_image(&line.text),
        is_credit: is_credit(text, &key, words),
        is_byline: is_byline(text, &key, words),
        has_tag: line.text.starts_with('['),
        is_doubled: is_doubled(&key),
    }
}

fn is_marker(key: &str, words: usize) -> bool {
    let starts = |marker: &str| {
        key.strip_prefix(marker)
            .is_some_and(|rest| rest.is_empty() || rest.starts_with(' ') && marker.len() > 9 && words <= 10)
    };
    words > 0 && words <= 10 && MARKERS.iter().any(|marker| starts(marker))
}

/// Whether most of a short line is names of sections.
fn is_section(key: &str, words: usize) -> bool {
    if words == 0 || words > 14 {
        return false;
    }
    let mut covered = 0;
    let is_border = |at: Option<u8>| at.is_none_or(|byte| byte == b' ');
    for section in SECTIONS {
        let is_there = key.match_indices(section).any(|(at, _)| {
            let before = at.checked_sub(1).and_then(|at| key.as_bytes().get(at).copied());
            is_border(before) && is_border(key.as_bytes().get(at + section.len()).copied())
        });
        if is_there {
            covered += section.split(' ').count();
        }
    }
    covered * 5 >= words * 2
}

/// A picture in Markdown, or a file's name in place of one.
fn is_image(text: &str) -> bool {
    let is_name = |text: &str| {
        let letters = text.chars().filter(|c| c.is_alphabetic()).count();
        let digits = text.chars().filter(char::is_ascii_digit).count();
        digits > 3 && digits * 2 >= letters && text.is_ascii() && !text.contains(['/', ':', ','])
    };
    let lower = text.to_lowercase();
    let file = [".jpg", ".jpeg", ".png", ".webp", ".gif"].iter().any(|end| lower.ends_with(end));
    text.starts_with("![") || file || is_name(text)
}

fn is_credit(text: &str, key: &str, words: usize) -> bool {
    let lower = text.to_lowercase();
    let inside = [
        "ảnh:",
        "(ảnh",
        "ảnh minh họa",
        "ảnh minh hoạ",
        "photo:",
        "(photo",
        "image:",
        "nguồn ảnh",
        "ảnh tư liệu",
        "/vnp)",
        "/ttxvn)",
        "(illustration",
        "courtesy of",
    ];
    let starts = ["ảnh ", "photo "].iter().any(|start| key.starts_with(start)) && words < 40;
    words > 0
        && words <= 70
        && (text.starts_with('|') || inside.iter().any(|mark| lower.contains(mark)) || starts)
}

/// An author, an agency, a source.
fn is_byline(text: &str, key: &str, words: usize) -> bool {
    if words == 0 || words > 12 {
        return false;
    }
    let starts = [
        "theo ",
        "nguồn",
        "tác giả",
        "tin ảnh",
        "by ",
        "source",
        "author",
        "bài và ảnh",
        "bài ảnh",
        "biên tập",
        "phóng viên ttxvn",
        "pv",
        "written by",
        "reporter",
    ];
    let agency = [
        "ttxvn",
        "vov",
        "vgp",
        "vna",
        "vns",
        "baochinhphu vn",
        "nhandan vn",
        "pv",
        "vietnamplus",
        "tổng hợp",
        "chinhphu vn",
    ];
    let is_short = !text.ends_with(['.', '?', '!', ':']) || words < 5 && !text.ends_with(['?', '!']);
    let named = starts.iter().any(|start| key.starts_with(start)) && (words <= 8 || text.contains(':'));
    let is_agency =
        words <= 6 && agency.iter().any(|agency| key == *agency || key.ends_with(&format!(" {agency}")));
    let is_person = (2..=5).contains(&words)
        && text.split(' ').all(|word| {
            word.chars().next().is_some_and(char::is_uppercase)
                && word.chars().filter(|c| c.is_uppercase()).count() == 1
        })
        && !text.contains(|c: char| c.is_ascii_digit());
    is_short && (named || is_agency || is_person && !text.ends_with(':'))
}

fn is_doubled(key: &str) -> bool {
    let len = key.len();
    let half = len / 2;
    len > 20 && len % 2 == 1 && key.get(..half).is_some_and(|first| Some(first) == key.get(half + 1..))
}
