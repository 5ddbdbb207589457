//! Words of a question that ask or join, and name nothing that is looked for; and years, which need not stand in a text.

use std::{ops::Range, sync::LazyLock};

use super::{
    dates::year,
    phrases::{Phrase, words},
};

/// With their marks or without; the longer before the shorter that they begin with.
const PLAIN: &str = "từ khi nào|khi nào|từ bao giờ|bao giờ|lúc nào|năm nào|ngày nào|tháng nào|nước nào|như thế nào|thế nào|nào|ở đâu|vì sao|\
    tại sao|ra sao|bao nhiêu|mấy|hay chưa|lên|sự kiện|quan trọng|nổi bật|tiêu biểu|bài học|tìm hiểu|có phải|diễn ra|xảy ra|ai|gì|là|ở|của|và|với|về|các|những|được|how many|how much|which country|what|when|where|who|\
    which|why|events|event|important|take place|took place|happen|happened|become|became|did|does|is|are|was|were|has|have|the|of|in|at|by|and|or|for|from|with|between|about|s";

/// With their marks alone: without, they may be other words, as `co` may be cờ, `da` Đà Nẵng and `trong` Trọng.
const MARKED: &str = "đâu|có|đã|chưa|sẽ|đang|tại|trong|thì|mà|khi|cho|vì";

static FILLERS: LazyLock<Vec<Phrase>> =
    LazyLock::new(|| Phrase::table(PLAIN).chain(Phrase::table(MARKED).map(Phrase::marked)).collect());

/// The words of some places in a text, in order, without those that ask or join: the text with spaces where these were.
/// `None` where none of them is there.
pub fn without(text: &str, places: &[Range<usize>]) -> Option<String> {
    let typed = words(text, places);
    let mut rest = text.to_owned();
    let mut at = 0;
    while at < typed.len() {
        let filler = FILLERS.iter().find(|phrase| phrase.begins(&typed[at..]));
        let length = filler.map_or(usize::from(year(&typed[at].0).is_some()), Phrase::len);
        for place in &places[at..at + length] {
            rest.replace_range(place.clone(), &" ".repeat(place.len()));
        }
        at += length.max(1);
    }
    (rest != text).then_some(rest)
}

#[cfg(test)]
mod tests {
    fn rest(text: &str) -> String {
        let places: Vec<_> = search::Query::parse(text).ranges().collect();
        let rest = super::without(text, &places).unwrap_or_else(|| text.to_owned());
        rest.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn what_asks_or_joins_is_left_out() {
        for (text, left) in [
            ("Khi nào Việt Nam gia nhập ASEAN", "Việt Nam gia nhập ASEAN"),
            ("rcep ky o dau", "rcep ky"),
            ("AIPA được họp như thế nào", "AIPA họp"),
            ("when was the RCEP signed", "RCEP signed"),
            ("ASEAN's events in 2020", "ASEAN'"),
            // These only look alike.
            ("treo co, Da Nang, dau tu", "treo co, Da Nang, dau tu"),
            ("cờ, Đà Nẵng, đầu tư, ái", "cờ, Đà Nẵng, đầu tư, ái"),
        ] {
            assert_eq!(rest(text), left);
        }
    }
}
