//! What each line by itself looks like.

use timex::{
    Phrases, phrases,
    tag::{Anchor, Expression, Granularity},
};

use crate::{stamp::is_stamp, text::Text};

/// Headings of what is no article: lists of other stories, comments, menus.
static MARKERS: &Phrases = phrases!(
    "tin liên quan|tin bài liên quan|bài liên quan|bài viết liên quan|tin cùng chủ đề|tin cùng chuyên mục|\
     cùng chuyên mục|cùng chủ đề|các tin khác|các tin bài khác|tin khác|tin mới nhất|tin mới|tin nổi bật|\
     tin đọc nhiều|đọc nhiều nhất|đọc nhiều|xem nhiều|xem thêm|đọc thêm|nên xem|nên đọc|có thể bạn quan tâm|\
     bạn có thể quan tâm|tin tiếp theo|các bài đã đăng|tin cũ hơn|mới nhất|bình luận|ý kiến bạn đọc|ý kiến|\
     gửi bình luận|multimedia|video|ảnh|infographic|chủ đề|từ khóa|từ khoá|tag|tags|related news|\
     related stories|related articles|related|read more|more news|most read|most viewed|latest news|comments|\
     leave a comment|you may also like|you may like|see also|also read|trending|other news|tin trong ngày|\
     sự kiện|thời sự mới nhất|tin cùng mục|chia sẻ|share|xem tiếp|tin quan tâm|\
     bài đọc nhiều|recommended|top stories|more from the author|more from this author|other media releases|other stories|\
     other releases|tin mới lên trang|góc nhìn khác|tin bài khác"
);

/// Words of menus, sections and buttons.
static SECTIONS: &Phrases = phrases!(
    "trang chủ|tin tức|thời sự|chính trị|xã hội|thế giới|kinh tế|quốc tế|đối ngoại|văn hóa|văn hoá|thể thao|\
     giáo dục|pháp luật|đời sống|sức khỏe|giải trí|công nghệ|du lịch|khoa học|home|news|world|politics|\
     business|society|sports|travel|culture|opinion|asean|đăng nhập|đăng ký|liên hệ|tìm kiếm|menu|facebook|\
     zalo|twitter|in bài|lưu bài|gửi email|phiên bản di động|rss|log in|sign in|subscribe|contact|about us|\
     print|email|copy link|in trang|cỡ chữ|nghe đọc bài|theo dõi|biển đảo|quân sự|quốc phòng|việc làm|bạn đọc|\
     video|quảng cáo|advertisement"
);

/// Words with which a page speaks of itself: who answers for it, that it is not there yet, where else to find it.
static FOOTERS: &Phrases = phrases!(
    "bản quyền|copyright|all rights reserved|giấy phép số|xin chờ|vui lòng chờ|đang tải|loading|please wait|\
     mời quý độc giả|mời độc giả|mời quý vị|mời bạn đọc|kính mời quý|mời các bạn|like us on|follow us on|find us on|\
     join us on|subscribe to our|sign up for our|download our app|tải ứng dụng|enjoying this article|get briefed on|\
     you have read|you ' ve read|already a subscriber|print this article|continue reading|advertisement ,|bạn có thể chuyển sang"
);

/// Words of the caption or the credit of a picture, with their signs.
static CREDITS: &Phrases = phrases!(
    "chú thích ảnh|photo ]|vns photo|vna photo|đồ họa :|đồ hoạ :|ảnh :|( ảnh|ảnh minh họa|ảnh minh hoạ|photo :|( photo|image :|nguồn ảnh|ảnh tư liệu|/ vnp )|/ ttxvn )|\
     ( illustration|courtesy of|photo credit :|credit :"
);

/// Words with which the line of an author, an agency or a source begins.
static SIGNED: &Phrases = phrases!(
    "theo|nguồn|tác giả|tin ảnh|by|issued by|source|sources|author|authors|bài và ảnh|bài ảnh|biên tập|\
     phóng viên ttxvn|pv|written by|reporter"
);

/// Agencies, with which such a line ends.
static AGENCIES: &Phrases =
    phrases!("ttxvn|vov|vgp|vna|vns|baochinhphu vn|nhandan vn|pv|vietnamplus|tổng hợp|chinhphu vn");

/// What the name of an author ends with.
const DONE: [&str; 5] = ["(thực hiện)", "(ghi)", "(tổng hợp)", "(lược ghi)", "(biên dịch)"];

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
    /// White space stands before the dots, as a program puts them.
    pub is_cut: bool,
    /// It has a comma, or a sentence ends within it.
    pub has_clauses: bool,
    pub is_marker: bool,
    pub is_section: bool,
    /// It is the page's own, not the article's.
    pub is_footer: bool,
    pub is_image: bool,
    pub is_credit: bool,
    /// It begins as an item of a list does.
    pub is_item: bool,
    pub is_byline: bool,
    /// It is nothing but a few words with capitals, as a person's name is.
    pub is_person: bool,
    pub has_tag: bool,
    /// It says the same thing twice: `headline headline`.
    pub is_doubled: bool,
    /// It begins with its time, as a row of a programme does: `8/10 15:00 họp trù bị`.
    pub is_row: bool,
}

pub(crate) fn look(line: &Text<'_>) -> Look {
    // Some copies keep the marks of emphasis: `**PV: … ?**`.
    let text = unsigned(line.line.trim_end_matches(['|', ' ', '*', '_']).trim_start_matches(['*', '_']));
    let words = line.count();
    let ends = |ends: &[&str]| ends.iter().any(|end| text.ends_with(end));
    // A teaser is cut off after a line or two, between words; a list in the text ends with dots right behind a word.
    let is_cut = ends(&[" ...", " …", "[…]", "[...]"]);
    let is_teaser = (is_cut || words < 35)
        && ends(&["...", "…", "[…]", "[...]"])
        && !ends(&["….", "....", "...”", "…”", "v.v...", "v.v…"]);
    let inner = text.get(..text.len() - text.chars().last().map_or(0, char::len_utf8)).unwrap_or_default();
    // `HẢI LÂM (từ Putrajaya)`
    let is_signed = ends(&DONE) || words < 9 && text.ends_with(')') && text.contains("(từ ");
    let has_clauses = inner.contains(", ") || inner.contains(". ") || inner.contains("; ");
    let (is_labelled, is_person) = (is_labelled(line), is_person(text, words));
    Look {
        words,
        is_closed: text.ends_with(['.', '!', '?', ':', ';', '”', '"', '»', ')', '\'', '’', '。'])
            && !is_teaser
            && !is_signed,
        is_teaser,
        is_cut,
        has_clauses,
        is_marker: !is_labelled && is_marker(line, words),
        is_section: is_section(line, words),
        is_footer: words <= 40 && line.whole().at(0, FOOTERS).is_some() || is_page_number(line),
        is_image: is_image(line.line),
        is_credit: is_credit(line, words, has_clauses),
        is_item: text.starts_with(|c: char| matches!(c, '-' | '–' | '+' | '•' | '*') || c.is_ascii_digit()),
        is_byline: is_byline(text, line, words, is_signed, is_person),
        is_person,
        has_tag: is_labelled || line.line.starts_with(['[', '»', '►', '▶']) || line.line.starts_with(">>"),
        is_doubled: is_doubled(&line.key),
        is_row: is_row(line, words),
    }
}

/// A paragraph without the agency that signs it: `… and Thailand. — VNS`.
fn unsigned(text: &str) -> &str {
    let signs = [" — ", " – ", " - ", ".-", "./."];
    let Some(at) = signs.iter().filter_map(|sign| text.rfind(sign)).max() else { return text };
    let (before, behind) = text.split_at_checked(at).unwrap_or((text, ""));
    let is_name = behind.len() < 16 && !behind.contains(|c: char| c.is_lowercase() || c.is_ascii_digit());
    let before = before.trim_end();
    if is_name && before.ends_with(['.', '!', '?', '"', '”']) { before } else { text }
}

/// Whether a line begins with a day or a time by the clock and goes on, or with a month or year and a sign.
fn is_row(line: &Text<'_>, words: usize) -> bool {
    let first = line.line.trim_start_matches(['-', '–', '+', '*', '•', ' ']);
    let may_be = || {
        first.starts_with(|c: char| c.is_ascii_digit())
            || line.whole().at(0, phrases!("ngày|tháng|năm")).is_some()
    };
    if !(4..=60).contains(&words) || !may_be() || is_stamp(line) {
        return false;
    }
    let begins = |one: Expression| {
        let behind = line.line.get(one.range.end..).unwrap_or_default().trim_start();
        let is_fine = one.granularity <= Granularity::Day && one.range.start == 0;
        one.range.start <= line.line.len() - first.len() && (is_fine || behind.starts_with([':', '|']))
    };
    line.times(Anchor::unknown()).into_iter().next().is_some_and(begins)
}

/// `Trang 2/3`, `- 7 -`
fn is_page_number(line: &Text<'_>) -> bool {
    let whole = line.whole();
    let number = whole.at(0, phrases!("trang|page")).unwrap_or(0);
    let all = number..whole.words.len();
    let is_number =
        |at: usize| whole.word(at).len() < 4 && whole.word(at).bytes().all(|byte| byte.is_ascii_digit());
    (1..=2).contains(&all.len()) && (number > 0 || all.len() == 1) && all.into_iter().all(is_number)
}

/// Whether a short line is such a heading, or a long heading with a few words behind, or more behind a colon.
fn is_marker(line: &Text<'_>, words: usize) -> bool {
    let line = line.whole();
    let is_long = |end: usize| line.slice((0, end)).len() > 9;
    let most = |end: usize| if line.gap(end - 1).starts_with(':') { 20 } else { 10 };
    line.at(0, MARKERS)
        .is_some_and(|end| (1..=most(end)).contains(&words) && (end == line.words.len() || is_long(end)))
}

/// `Related: …`, `Đọc thêm: …`: another story, named within the text.
fn is_labelled(line: &Text<'_>) -> bool {
    let line = line.whole();
    let labels = phrases!(
        "related|read also|read more|see also|also read|xem thêm|đọc thêm|đọc ngay|bài liên quan|tin liên quan"
    );
    line.at(0, labels).is_some_and(|end| end + 2 < line.words.len() && line.gap(end - 1).starts_with(':'))
}

/// Whether most of a short line is names of sections.
fn is_section(line: &Text<'_>, words: usize) -> bool {
    if words == 0 || words > 14 {
        return false;
    }
    // The way to the page: `Home / Southeast Asia / Commentary`.
    let is_way = [" / ", " > ", " » ", " › "].iter().any(|sign| line.line.matches(sign).count() > 1);
    if is_way {
        return true;
    }
    let line = line.whole();
    // A heading of the text: `Về kinh tế`.
    if line.word(0) == "về" {
        return false;
    }
    let (mut at, mut covered) = (0, 0);
    while at < line.words.len() {
        let end = line.at(at, SECTIONS);
        covered += end.map_or(0, |end| end - at);
        at = end.unwrap_or(at + 1);
    }
    covered * 5 >= words * 2
}

/// A picture in Markdown, or a file's name in place of one.
fn is_image(text: &str) -> bool {
    let count = |is: fn(&u8) -> bool| text.bytes().filter(is).count();
    let is_name = || {
        let digits = count(u8::is_ascii_digit);
        digits > 3
            && digits * 2 >= count(u8::is_ascii_alphabetic)
            && text.is_ascii()
            && !text.contains(['/', ':', ','])
    };
    let is_file = || {
        let end = text.rsplit('.').next().unwrap_or_default();
        end.len() < text.len()
            && ["jpg", "jpeg", "png", "webp", "gif"].iter().any(|kind| end.eq_ignore_ascii_case(kind))
    };
    text.starts_with("![") || is_file() || is_name()
}

fn is_credit(line: &Text<'_>, words: usize, has_clauses: bool) -> bool {
    let starts = || {
        !has_clauses
            && words < 40
            && line.words.len() > 1
            && line.whole().at(0, phrases!("ảnh|photo")).is_some()
    };
    (1..=70).contains(&words)
        && (line.line.starts_with('|') || line.has(CREDITS) || starts() || is_numbered_picture(line))
}

/// `… tại Hà Nội - Ảnh 1.`
fn is_numbered_picture(line: &Text<'_>) -> bool {
    let whole = line.whole();
    let end = whole.words.len();
    let is_number = |word: &str| word.len() < 3 && word.bytes().all(|byte| byte.is_ascii_digit());
    end > 3 && is_number(whole.word(end - 1)) && whole.follows(end - 1, phrases!("ảnh|photo"))
}

/// An author, an agency, a source.
fn is_byline(text: &str, line: &Text<'_>, words: usize, is_signed: bool, is_person: bool) -> bool {
    if words == 0 || words > 12 {
        return false;
    }
    let whole = line.whole();
    let is_short = !text.ends_with(['.', '?', '!', ':']) || words < 5 && !text.ends_with(['?', '!']);
    let named = whole.at(0, SIGNED).is_some()
        && whole.at(0, phrases!("theo dõi")).is_none()
        && (words <= 8 || text.contains(':'));
    let is_agency = is_signed || words <= 6 && whole.follows(whole.words.len(), AGENCIES);
    is_short && (named || is_agency || is_of_agency(text, words) || is_person && !text.ends_with(':'))
}

fn is_person(text: &str, words: usize) -> bool {
    let begins = |word: &str| {
        word.starts_with(char::is_uppercase) && word.chars().filter(|c| c.is_uppercase()).count() == 1
    };
    (2..=5).contains(&words) && text.split(' ').all(begins) && !text.contains(|c: char| c.is_ascii_digit())
}

/// `Vũ Khuyên, Phạm Hà/VOV.VN`: names, and for whom they write.
fn is_of_agency(text: &str, words: usize) -> bool {
    let names = |text: &str| text.split([' ', ',', '-']).all(|word| !word.starts_with(char::is_lowercase));
    let parts = text.split_once('/').filter(|(who, _)| words <= 9 && who.contains(' '));
    parts.is_some_and(|(who, agency)| {
        names(who)
            && agency.starts_with(char::is_uppercase)
            && !agency.contains('/')
            && !who.contains(|c: char| c.is_ascii_digit())
    })
}

fn is_doubled(key: &str) -> bool {
    let len = key.len();
    let half = len / 2;
    len > 20 && len % 2 == 1 && key.get(..half).is_some_and(|first| Some(first) == key.get(half + 1..))
}

/// Whether a line names who is seen where, as captions do.
pub(crate) fn names_a_scene(line: &Text<'_>) -> bool {
    let line = line.whole();
    let scene = phrases!("tại|trong|cùng|chủ trì|phát biểu|chụp|tiếp|dự|at the|during|with");
    let people = phrases!(
        "bộ trưởng|thứ trưởng|thủ tướng|tổng thống|chủ tịch|tổng bí thư|đại biểu|các nhà|lãnh đạo|quang cảnh|\
         toàn cảnh|đại sứ|minister|president|leaders|delegates"
    );
    line.words.len() > 5 && line.find(0, scene).is_some() && line.find(0, people).is_some()
}
