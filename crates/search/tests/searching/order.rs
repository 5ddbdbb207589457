//! What comes first.

use search::{IndexBuilder, Matched};
use unicode_normalization::UnicodeNormalization;

use crate::collection::{docs, index, news, open};

#[test]
fn known_items_come_first() {
    let index = news();
    let queries = [
        ("đối tác chiến lược toàn diện", 0),
        ("doi tac chien luoc toan dien", 0),
        ("DOI TAC CHIEN LUOC TOAN DIEN", 0),
        ("toà nhà quốc hội", 0),
        ("tòa nhà quốc hội", 0),
        ("asean nga", 1),
        ("nga asean", 1),
        ("14/11/2018", 1),
        ("vai tro trung tam", 1),
        ("AMM 53", 2),
        ("covid 19", 2),
        ("bien dong", 2),
        ("hòa bình", 2),
        ("admm+", 3),
        ("bo truong quoc phong", 3),
        ("han quoc", 4),
        ("huong nam moi", 4),
        ("4.0", 4),
        ("aipa", 5),
        ("viet nam dang cai", 5),
        ("chu dong thich ung", 5),
        ("lào", 6),
        ("người lao động", 6),
        ("doi thoai", 7),
        ("myanma cua khau", 8),
        ("mi-an-ma", 8),
    ];
    for (query, expected) in queries {
        for form in [query.to_owned(), query.nfd().collect()] {
            assert_eq!(docs(&index, &form).first(), Some(&expected), "{query}");
        }
    }
}

#[test]
fn a_run_outranks_the_same_words_scattered() {
    let scattered = "đối chiến toàn, tác lược diện: toàn đối, chiến tác, diện lược, đối diện, tác chiến";
    let index = index(&[
        scattered,
        "Hai nước là đối tác chiến lược toàn diện từ tháng trước, theo lời người phát ngôn",
    ]);
    for query in
        ["doi tac chien luoc toan dien", "đối tác chiến lược toàn diện", "doi tac chien luoc toan di"]
    {
        let results = index.search(query);
        assert_eq!(results.matched, Matched::All);
        assert_eq!(results.hits.iter().map(|hit| hit.doc).collect::<Vec<_>>(), [1, 0], "{query}");
    }
}

#[test]
fn order_and_nearness_count() {
    let index =
        index(&["tác đối nước bạn", "đối tác nước bạn", "đối bạn tác nước", "đối nước bạn thì xa mà tác"]);
    assert_eq!(docs(&index, "doi tac"), [1, 2, 0, 3]);
}

#[test]
fn words_of_two_fields_are_no_neighbours() {
    let mut builder = IndexBuilder::new();
    builder.add_document(&[(1.0, "bạn đối"), (1.0, "tác nhân")]);
    builder.add_document(&[(1.0, "bạn nhân"), (1.0, "đối tác")]);
    let index = open(builder);
    assert_eq!(docs(&index, "doi tac"), [1, 0]);
    assert_eq!(docs(&index, "\"doi tac\""), [1]);
}

#[test]
fn marks_rank_the_spelling_typed_above_all_others() {
    // However often the other stands there, and in however short a text.
    let long = format!("con đường {}", "rất dài ".repeat(40));
    let index = index(&["dương dương dương", &long, "Đương đại", "duong"]);
    assert_eq!(docs(&index, "đường")[0], 1);
    assert_eq!(docs(&index, "dương")[0], 0);
    assert_eq!(docs(&index, "đương")[0], 2);
    assert_eq!(docs(&index, "đường").len(), 4);
    assert_eq!(docs(&index, "đườn")[0], 1);
    assert_eq!(docs(&index, "đươn").iter().take(2).filter(|&&doc| doc == 1 || doc == 2).count(), 2);
}

#[test]
fn without_marks_the_spelling_only_breaks_ties() {
    let index = index(&["nước lào", "nước lao", "lào lào lào"]);
    assert_eq!(docs(&index, "lao"), [2, 1, 0]);
}

#[test]
fn tone_placement_is_no_other_spelling() {
    let index = index(&["hoá", "hoà", "hòa"]);
    assert_eq!(docs(&index, "hòa"), [1, 2, 0]);
    assert_eq!(docs(&index, "hoà"), [1, 2, 0]);
}

#[test]
fn the_last_word_is_a_prefix_until_something_follows() {
    let index = index(&["Singapore", "sing", "Sin"]);
    assert_eq!(docs(&index, "sing"), [1, 0]);
    assert_eq!(docs(&index, "sing "), [1]);
    assert_eq!(docs(&index, "sing."), [1]);
    assert_eq!(docs(&index, "\"sing\""), [1]);
    assert_eq!(docs(&index, "\"sing"), [1, 0]);
    assert_eq!(index.search("singap po").matched, Matched::Nothing);
}

#[test]
fn all_words_must_match_or_the_result_says_so() {
    let index = index(&["quan hệ Việt Nam", "quan hệ Lào", "khác"]);
    assert_eq!(index.search("quan he lao").matched, Matched::All);
    assert_eq!(docs(&index, "quan he lao"), [1]);

    let partly = index.search("quan he lao cuba ");
    assert_eq!(partly.matched, Matched::Some { words: 3, of: 4 });
    assert_eq!(partly.hits.iter().map(|hit| hit.doc).collect::<Vec<_>>(), [1]);

    let nothing = index.search("cuba");
    assert_eq!((nothing.matched, nothing.hits.len()), (Matched::Nothing, 0));
}

#[test]
fn a_phrase_must_stand_together_or_the_result_says_so() {
    let index = index(&["đối với tác nhân chiến lược", "chiến lược của đối tác", "tác đối chiến lược"]);
    for query in ["\"đối tác\" chiến lược", "“doi tac” chien luoc", "chiến lược «đối tác»"]
    {
        let results = index.search(query);
        assert_eq!(results.matched, Matched::All, "{query}");
        assert_eq!(results.hits.iter().map(|hit| hit.doc).collect::<Vec<_>>(), [1], "{query}");
    }
    let apart = index.search("\"lược đối\"");
    assert_eq!(apart.matched, Matched::Some { words: 2, of: 2 });
    assert_eq!(apart.hits.len(), 3);
}

#[test]
fn nothing_asked_is_nothing_found() {
    let index = index(&["một", "hai"]);
    for query in ["", "   ", "…", "\"\""] {
        assert_eq!(index.search(query).hits, []);
        assert_eq!(index.search(query).matched, Matched::Nothing);
    }
    assert_eq!(open(IndexBuilder::new()).search("một").hits, []);
    assert!(open(IndexBuilder::new()).is_empty());
}

#[test]
fn equal_documents_stand_in_the_order_added() {
    let index = index(&["hội nghị cấp cao"; 20]);
    assert_eq!(docs(&index, "hoi nghi"), (0..20).collect::<Vec<u32>>());
}

#[test]
fn a_heavier_field_counts_more() {
    let mut builder = IndexBuilder::new();
    builder.add_document(&[(3.0, "tin trong ngày"), (1.0, "họp báo")]);
    builder.add_document(&[(3.0, "họp báo"), (1.0, "tin trong ngày")]);
    let index = open(builder);
    assert_eq!(docs(&index, "hop bao"), [1, 0]);
    assert_eq!(docs(&index, "hop"), [1, 0]);
}

#[test]
fn a_rare_word_counts_more_than_a_common_one() {
    let index = index(&["hội nghị", "hội hè", "hội thảo", "hội đồng aichr"]);
    let score = |query: &str| index.search(query).hits[0].score;
    assert!(score("aichr ") > score("hoi "));
    // Each document has one word of the query, and only one has the rare one.
    let other = "aichr hop";
    let results = self::index(&["họp", "họp", "họp bàn", "AICHR"]).search(other);
    assert_eq!(results.matched, Matched::Some { words: 1, of: 2 });
    assert_eq!(results.hits[0].doc, 3);
}

#[test]
fn weights_that_are_no_numbers_do_no_harm() {
    let mut builder = IndexBuilder::new();
    builder.add_document(&[
        (f32::NAN, "một"),
        (-1.0, "hai"),
        (f32::INFINITY, "ba"),
        (0.0, "bốn"),
        (f32::MAX, "năm"),
    ]);
    let index = open(builder);
    for word in ["một", "hai", "ba", "bốn", "năm"] {
        let hits = index.search(word).hits;
        assert_eq!(hits.len(), 1, "{word}");
        assert!(hits[0].score.is_finite());
    }
}
