//! Words that mean the same: what readers type beside what the record and its articles write.

use std::{ops::Range, sync::LazyLock};

use search::Query;

use super::phrases::{Phrase, words};

/// A line each: what the record writes, and behind `<` what readers type for it. The longer of two phrases stands before
/// the shorter that it begins with. Only what a thing is called otherwise, not what is near it; names are in the record's
/// registry, and here what is made of them: `Vietnamese`.
const GROUPS: &[&str] = &[
    "covid|đại dịch<dịch bệnh|dịch|corona|coronavirus|pandemic",
    "ứng phó|phòng chống<chống|đối phó",
    "trực tuyến<online|qua mạng|cầu truyền hình|họp mạng|từ xa",
    "online|video<virtual|remote",
    "gia nhập<vào|kết nạp",
    "join|member<admitted|accession|accede",
    "bộ trưởng ngoại giao<ngoại trưởng",
    "quan hệ ngoại giao<bang giao",
    "cấp cao<thượng đỉnh",
    "chiến lược toàn diện<cltd",
    "comprehensive strategic partnership<csp",
    "nâng quan hệ<nâng cấp quan hệ|nâng tầm quan hệ|nâng cấp|nâng tầm",
    "raised<elevated|upgraded",
    "lần đầu|đầu tiên",
    "thông báo<thông cáo",
    "statement|declaration|communiqué<communique",
    "hiệp định<thoả thuận|hiệp ước",
    "agreement<treaty|pact|deal",
    "thành lập|lập<ra đời",
    "thương mại<buôn bán|giao thương",
    "đường bay<máy bay",
    "hội nghị|họp<cuộc họp",
    "hội đàm|gặp<gặp gỡ",
    "thăm<công du|sang",
    "lãnh đạo<nguyên thủ",
    "phụ nữ|nữ<nữ giới",
    "trao búa<chuyển giao|bàn giao",
    "relations<ties",
    "viet nam<vietnamese",
    "singapore<singaporean",
    "indonesia<indonesian",
    "malaysia<malaysian",
    "philippines<filipino",
    "thailand<thai",
    "cambodia<cambodian",
    "korea<korean",
    "china<chinese",
    "japan<japanese",
    "united states<american",
    "russia<russian",
    "india<indian",
    "australia<australian",
    "canada<canadian",
    "united kingdom<british|uk",
    "france<french",
    "germany<german",
    "italy<italian",
];

/// More ways to say it are not tried.
const MOST: usize = 6;

/// What the record writes of a group, and all that is typed for it.
type Group = (Vec<&'static str>, Vec<Phrase>);

static PHRASES: LazyLock<Vec<Group>> = LazyLock::new(|| {
    let group = |group: &'static str| {
        let (written, typed) = group.split_once('<').unwrap_or((group, ""));
        (written.split('|').collect(), [written, typed].into_iter().flat_map(Phrase::table).collect())
    };
    GROUPS.iter().copied().map(group).collect()
});

/// The same query in the other words there are for some of its own; without its alternatives.
pub fn of(text: &str, query: &Query) -> Vec<Query> {
    let places: Vec<Range<usize>> = query.ranges().collect();
    let typed = words(text, &places);
    let mut ways = Vec::new();
    // They may overlap: `quốc phòng chống dịch`.
    for at in 0..typed.len() {
        let stands = |phrase: &&Phrase| phrase.begins(&typed[at..]);
        let mut said =
            PHRASES.iter().filter_map(|(written, typed)| Some((written, typed.iter().find(stands)?)));
        let Some((written, phrase)) = said.next() else { continue };
        let range = places[at].start..places[at + phrase.len() - 1].end;
        let before = ways.clone();
        for other in written.iter().filter(|other| **other != phrase.text) {
            for said in before.iter().chain([query]) {
                ways.extend(said.with(range.clone(), other).filter(|_| ways.len() < MOST));
            }
        }
    }
    ways
}

#[cfg(test)]
mod tests {
    use search::Query;

    #[test]
    fn each_phrase_is_said_in_the_others() {
        let ways = |text: &str| super::of(text, &Query::parse(text)).len();
        assert_eq!(ways("quỹ ASEAN"), 0);
        // Either, the other or both.
        assert_eq!(ways("ung pho covid"), 3);
        assert_eq!(ways("quốc phòng chống Ebola"), 3);
        assert_eq!(ways("Việt Nam vào ASEAN"), 1);
        // With other marks, or in quotes, it is another word.
        assert_eq!(ways("vao ASEAN"), 1);
        assert_eq!(ways("văo ASEAN"), 0);
        assert_eq!(ways("\"Việt Nam vào ASEAN\""), 0);
    }
}
