//! What a clause says of its time: that it is planned, or that it is over.

use super::cursor::Cursor;
use crate::{Phrases, phrases};

/// Whether a day or month without its year is of what the clause plans: `will visit in November`.
pub(super) fn plans(cursor: Cursor<'_>, start: usize, end: usize) -> bool {
    is_ahead(cursor, start) && !is_of_a_deed(cursor, start) || leads_ahead(cursor, start, end, AHEAD)
}

/// Whether the time is that of a thing done, whatever is planned for it: `will carry out the pact signed in May`.
fn is_of_a_deed(cursor: Cursor<'_>, at: usize) -> bool {
    let first = if cursor.follows(at, phrases!("in|on|from|at|vào|trong")) { at - 1 } else { at };
    let near = (first.saturating_sub(4)..first).rev().take_while(|&at| !cursor.is_sign(at, ','));
    let done = phrases!("signed|reached|agreed|adopted|issued|launched|made|held|concluded|inked|released");
    let vietnamese = phrases!(
        "thỏa thuận ký|hiệp định ký|tuyên bố ký|tuyên bố chung ký|văn kiện ký|biên bản ký|ghi nhớ ký|ký kết hôm|đạt được"
    );
    near.into_iter().any(|at| {
        cursor.phrase(at, vietnamese).is_some()
            || cursor.phrase(at, done).is_some() && !cursor.follows(at, phrases!("be|to be|is|are"))
    })
}

/// Whether the clause before looks ahead: `is to meet the President on Monday`, `dự kiến khai mạc vào thứ Hai`.
pub(super) fn is_ahead(cursor: Cursor<'_>, at: usize) -> bool {
    let mut is_bracketed = false;
    for at in (at.saturating_sub(28)..at).rev() {
        // What is in brackets, an abbreviation mostly, is passed over.
        is_bracketed |= cursor.is_sign(at, ')');
        let opens = cursor.is_sign(at, '(');
        if opens && is_bracketed {
            is_bracketed = false;
        } else if opens || !is_bracketed && ends_clause(cursor, at) {
            return false;
        } else if cursor.phrase(at, AHEAD).is_some() || cursor.phrase(at, LEAVES).is_some() {
            return true;
        }
    }
    false
}

/// Whether the sentence begins with the weekday and then looks ahead: `On Friday, the minister will open the fair`.
pub(super) fn leads_ahead(cursor: Cursor<'_>, start: usize, end: usize, plans: &Phrases) -> bool {
    let end = cursor.skip_sign(end, &[',']);
    let mut clause = (end..end + 14).take_while(|&at| at < cursor.tokens.len() && !ends_clause(cursor, at));
    begins_sentence(cursor, start)
        && clause.any(|at| cursor.phrase(at, AHEAD).is_some() || cursor.phrase(at, plans).is_some())
}

/// Whether a day or month without its year is told of as over: `hôm 26/2`, `đã làm việc ngày 7/6`, `deposited it on 19
/// March`; and where a sentence that plans nothing begins with a day and a comma.
pub(super) fn tells(cursor: Cursor<'_>, start: usize, end: usize, is_day: bool) -> bool {
    if cursor.word(start) == "hôm" {
        return true;
    }
    // What goes on until a day, or is due by it, is not over.
    if cursor.follows(start, phrases!("until|till|by|before|đến|đến hết|tới hết|hết|trước"))
    {
        return false;
    }
    if begins_sentence(cursor, start) && is_day && cursor.is_sign(end, ',') {
        return !looks_ahead(cursor, start..sentence_end(cursor, end));
    }
    let is_end = |&at: &usize| {
        [',', ':', ';', '(', ')', '\n'].iter().any(|&sign| cursor.is_sign(at, sign))
            || cursor.ends_sentence(at)
    };
    let first = (start.saturating_sub(16)..start).rev().take_while(|at| !is_end(at)).last().unwrap_or(start);
    let clause = first..start;
    let is_done = |at: usize| {
        // `The United Nations meets`, `a limited edition` are none.
        let others = phrases!("limited|indeed|hundred|registered|shared");
        let is_verb = cursor.word(at).len() > 4
            && cursor.word(at).ends_with("ed")
            && !cursor.is_capital(at)
            && cursor.phrase(at, others).is_none();
        is_verb || cursor.phrase(at, DONE).is_some()
    };
    let recalls = phrases!("từng|kể từ khi|từ khi");
    clause.clone().any(|at| cursor.phrase(at, recalls).is_some())
        || clause.clone().any(is_done) && !looks_ahead(cursor, clause)
}

/// Whether a sentence begins with the time, or with `on` before it.
fn begins_sentence(cursor: Cursor<'_>, start: usize) -> bool {
    cursor.starts_sentence(if cursor.follows(start, phrases!("on|vào")) { start - 1 } else { start })
}

/// The token with which the sentence ends, or goes on for long.
fn sentence_end(cursor: Cursor<'_>, at: usize) -> usize {
    let last = cursor.tokens.len().min(at + 40);
    (at..last).find(|&at| cursor.ends_sentence(at)).unwrap_or(last)
}

/// Whether words of plans stand among tokens.
fn looks_ahead(cursor: Cursor<'_>, mut tokens: std::ops::Range<usize>) -> bool {
    tokens.any(|at| cursor.phrase(at, AHEAD).is_some() || cursor.phrase(at, PLANNED).is_some())
}

/// Verbs of what is done.
static DONE: &Phrases =
    phrases!("đã|vừa|được bầu|was|were|met|held|took|made|had|went|came|gave|became|began");

/// Words of plans, whether they are made or told of.
static PLANNED: &Phrases = phrases!(
    "tới|nhận lời|hẹn|gia hạn|hạn|lịch thi|công bố lịch|chốt|khởi công|vé|set for|extended|that|kế hoạch|ấn định|định vào|mời|nhất trí|thống nhất|đồng ý|lên lịch|quyết định|dời|lùi|hoãn|chọn|chuẩn bị|\
     theo lịch|lịch trình|kỳ vọng|sẵn sàng|to be|be held|planned|slated|scheduled|expected|proposed|invited|agreed|\
     decided|postponed|delayed|moved|would|could|may|due|look forward|looked forward|looks forward|next|upcoming|coming|prepare|preparing|aims|plans"
);

/// Verbs that are told in the present only before it is done.
static LEAVES: &Phrases = phrases!("flies to|leaves for|departs for|travels to|heads to|heads for");

/// Words that look ahead.
static AHEAD: &Phrases = phrases!(
    "will|is to|are to|is due|are due|is set|are set|is scheduled|are scheduled|is expected|are expected|sẽ|dự kiến|sắp"
);

/// Whether a clause ends with the token, or one begins that is of what is over.
fn ends_clause(cursor: Cursor<'_>, at: usize) -> bool {
    let over = phrases!(
        "after|following|since|who|which|that|said|told|announced|when|where|đã|khi|sau|vừa|từng|hôm"
    );
    [',', ':', '\n'].iter().any(|&sign| cursor.is_sign(at, sign))
        || cursor.ends_sentence(at)
        || cursor.phrase(at, over).is_some()
}
