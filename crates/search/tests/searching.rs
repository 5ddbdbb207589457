//! What a search finds, and in what order.

use proptest::prelude::*;
use search::{Hit, Index, IndexBuilder, Matched, Weights};
use unicode_normalization::UnicodeNormalization;

/// An index that lives as long as the test.
fn open(builder: IndexBuilder) -> Index<'static> {
    Index::open(builder.build().leak()).expect("the builder writes what the index reads")
}

/// One text a document, all of the same weight.
fn index(texts: &[&str]) -> Index<'static> {
    let mut builder = IndexBuilder::new();
    for text in texts {
        builder.add_document(&[(1.0, text)]);
    }
    open(builder)
}

fn docs(index: &Index, query: &str) -> Vec<u32> {
    index.search(query).hits.iter().map(|hit| hit.doc).collect()
}

/// Headline and text of a small collection, in our own words.
const NEWS: [(&str, &str); 9] = [
    (
        "Việt Nam và Singapore nâng cấp quan hệ lên Đối tác chiến lược toàn diện",
        "Hai nhà lãnh đạo hội đàm tại Toà nhà Quốc hội rồi cùng công bố quyết định, mở ra giai đoạn mới.",
    ),
    (
        "ASEAN – Nga: quan hệ lên tầm đối tác chiến lược",
        "Hội nghị cấp cao lần ba họp ngày 14/11/2018 tại Singapore. Nga ủng hộ vai trò trung tâm của ASEAN.",
    ),
    (
        "Bộ trưởng Ngoại giao các nước họp trực tuyến",
        "Hội nghị AMM 53 bàn cách ứng phó với COVID-19, hoà bình, ổn định ở Biển Đông và đàm phán COC.",
    ),
    (
        "Bộ trưởng Quốc phòng gặp các đối tác",
        "ADMM+ có thêm tám nước. Các bên nói về diện mạo an ninh, chiến tranh và hoà giải, với lược đồ toàn vùng.",
    ),
    (
        "Ba mươi năm quan hệ với Hàn Quốc",
        "Chính sách Hướng Nam mới, kết nối đường biển và đường bộ, cách mạng công nghiệp 4.0.",
    ),
    (
        "Nghị viện các nước nhóm họp ở Hà Nội",
        "AIPA 41 do Quốc hội Việt Nam đăng cai, gắn kết và chủ động thích ứng.",
    ),
    (
        "Ông Dương thăm Lào",
        "Người lao động hai nước được hỗ trợ; ông Dương cũng dự lễ khánh thành một con đường ở Viêng Chăn.",
    ),
    (
        "Thủ tướng gửi thông điệp năm mới",
        "Toàn dân đoàn kết. Đối thoại là chìa khoá, hợp tác là con đường, chiến thắng đại dịch là mục tiêu.",
    ),
    ("Thái Lan và Mi-an-ma mở cửa khẩu", "Xe tải lại qua biên giới sau nhiều tháng."),
];

fn news() -> Index<'static> {
    let mut builder = IndexBuilder::new();
    for (headline, text) in NEWS {
        builder.add_document(&[(3.0, headline), (1.0, text)]);
    }
    open(builder)
}

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
    builder.add_document(&[(f32::NAN, "một"), (-1.0, "hai"), (f32::INFINITY, "ba"), (0.0, "bốn")]);
    let index = open(builder);
    for word in ["một", "hai", "ba", "bốn"] {
        let hits = index.search(word).hits;
        assert_eq!(hits.len(), 1, "{word}");
        assert!(hits[0].score.is_finite());
    }
}

/// Each weight decides one order, which turns when the weight goes.
#[test]
fn each_weight_has_its_effect() {
    let default = Weights::default();
    let none = Weights { spelling: 0.0, plain_spelling: 0.0, adjacency: 0.0, run: 0.0, ..default };
    let cases: [(&str, Weights, Weights, &str, [&str; 2]); 13] = [
        // More of a word is better, until k1 is so small that once is enough: then the order is that of the numbers.
        ("k1", none, Weights { k1: 0.0, ..none }, "nga", ["nga và ai", "nga và nga"]),
        // A short text is better.
        ("b", none, Weights { b: 0.0, ..none }, "nga", ["nga rất xa đây", "nga"]),
        ("spelling", default, Weights { spelling: 0.0, ..default }, "đường", ["dương", "đường"]),
        ("plain_spelling", default, Weights { plain_spelling: 0.0, ..default }, "lao", ["lào", "lao"]),
        (
            "other_spelling",
            Weights { spelling: 0.0, ..default },
            Weights { spelling: 0.0, other_spelling: 1.0, ..default },
            "đối tác",
            ["đòi tạc", "đối tác"],
        ),
        ("prefix", none, Weights { prefix: 1.0, ..none }, "sin", ["singapore", "sin"]),
        (
            "adjacency",
            Weights { run: 0.0, ..default },
            Weights { run: 0.0, adjacency: 0.0, ..default },
            "đối tác",
            ["đối a b tác", "đối a tác b"],
        ),
        (
            "reversed",
            Weights { run: 0.0, ..default },
            Weights { run: 0.0, reversed: 1.0, ..default },
            "đối tác",
            ["tác đối", "đối tác"],
        ),
        (
            "run",
            Weights { adjacency: 0.0, ..default },
            Weights { adjacency: 0.0, run: 0.0, ..default },
            "đối tác",
            ["tác a đối", "a đối tác"],
        ),
        (
            "left_out",
            Weights { adjacency: 0.0, ..default },
            Weights { adjacency: 0.0, left_out: 1.0, ..default },
            "đối tác",
            ["đối a tác", "a đối tác"],
        ),
        (
            "more_marks",
            Weights { spelling: 0.0, ..default },
            Weights { spelling: 0.0, more_marks: default.other_spelling, ..default },
            "đôi tác",
            ["đời tác", "đối tác"],
        ),
        (
            "corrected",
            none,
            Weights { corrected: 1.0, ..none },
            "toann nga ",
            ["toàn toàn b nga", "nga nga b toàn"],
        ),
        ("keyed", none, Weights { keyed: 0.4, ..none }, "tacs nga ", ["nga nga b tác", "tác tác b nga"]),
    ];
    for (name, with, without, query, texts) in cases {
        let ranked = |weights: Weights| {
            let mut builder = IndexBuilder::new();
            for text in texts {
                builder.add_document(&[(1.0, text)]);
            }
            docs(&open(builder).with_weights(weights), query)
        };
        assert_eq!(ranked(with), [1, 0], "with {name}");
        assert_eq!(ranked(without), [0, 1], "without {name}");
    }
}

fn syllable() -> impl Strategy<Value = String> {
    "(đ|t|ng|h)?(a|ă|ơ|uyê|oà|ộ|ế)(n|ng|t)?"
}

proptest! {
    #[test]
    fn any_texts_and_query_give_sorted_hits(
        texts in prop::collection::vec(any::<String>(), 0..8),
        query in any::<String>(),
    ) {
        let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
        let results = index(&texts).search(&query);
        let in_order = |a: &Hit, b: &Hit| b.score.total_cmp(&a.score).then(a.doc.cmp(&b.doc)).is_lt();
        prop_assert!(results.hits.is_sorted_by(in_order));
        prop_assert!(results.hits.iter().all(|hit| (hit.doc as usize) < texts.len() && hit.score.is_finite()));
        prop_assert_eq!(results.hits.is_empty(), results.matched == Matched::Nothing);
    }

    #[test]
    fn a_document_is_found_by_its_own_words(
        documents in prop::collection::vec(prop::collection::vec(syllable(), 1..12), 1..10),
        pick in any::<prop::sample::Index>(),
        start in any::<prop::sample::Index>(),
        len in 1..6_usize,
    ) {
        let texts: Vec<String> = documents.iter().map(|words| words.join(" ")).collect();
        let index = index(&texts.iter().map(String::as_str).collect::<Vec<_>>());
        let doc = pick.index(documents.len());
        let words = &documents[doc];
        let start = start.index(words.len());
        let phrase = words[start..words.len().min(start + len)].join(" ");
        let quoted = format!("\"{phrase}\"");
        for query in [search::fold(&phrase), quoted, phrase.nfd().collect(), phrase] {
            let results = index.search(&query);
            prop_assert_eq!(results.matched, Matched::All);
            prop_assert!(results.hits.iter().any(|hit| hit.doc as usize == doc), "{} in {:?}", query, texts);
        }
    }
}

#[test]
fn a_word_with_a_slip_is_taken_for_what_was_meant() {
    let index = news();
    for (query, expected) in [
        ("singapoer ", 0),
        ("chien luoc toan dein", 0),
        ("vai tro turng tam", 1),
        ("aseann nga", 1),
        ("biển đôgn", 2),
        ("cong ngiep 4.0", 4),
        ("hướng nam mơii", 4),
        ("cửa khảuu", 8),
    ] {
        assert_eq!(docs(&index, query).first(), Some(&expected), "{query}");
        assert_eq!(index.search(query).matched, Matched::All, "{query}");
    }
}

#[test]
fn keystrokes_are_taken_for_the_word_that_they_make() {
    let index = news();
    for (query, expected) in [
        ("ddoois tacs chieens luwowcj toanf dieenj", 0),
        ("d9o6i1 tac1 chie6n1 lu7o7c5 toan2 die6n5", 0),
        ("hoaf binhf", 2),
        ("ddoois thoaij", 7),
        ("cuwar khaaur", 8),
    ] {
        assert_eq!(docs(&index, query).first(), Some(&expected), "{query}");
    }
}

#[test]
fn a_correction_ranks_below_what_was_typed() {
    // Both are in the index: the word as typed stands for itself.
    let index = index(&["ta nói về hòa bình", "ta nói về hòa bìnhh", "hoà"]);
    assert_eq!(docs(&index, "hòa binhh "), [1]);
    assert_eq!(docs(&index, "hoa binh "), [0]);
    // Even where it stands elsewhere in the document and the other beside it: they are but two words.
    let index = self::index(&["bình an, rồi hòa", "hòa bìn"]);
    assert_eq!(docs(&index, "hoa binh "), [0]);
}

#[test]
fn a_known_word_is_a_slip_only_where_that_makes_a_row() {
    let index = index(&[
        "hội đồng, rồi nghị sự, và cuối cùng: cáp",
        "hội nghị cấp cao",
        "hội nghị cao cấp bàn về cao",
    ]);
    // `cai` is no word here, `cao` and `cap` are.
    assert_eq!(docs(&index, "hoi nghi cap cap")[0], 1);
    let apart = index.search("dong hoi cap ");
    assert_eq!(apart.hits.iter().map(|hit| hit.doc).collect::<Vec<_>>(), [0]);
}

#[test]
fn a_short_last_word_is_half_typed_where_that_makes_a_row() {
    let index = index(&["tron, công tác, hợp đồng", "hợp tác trong năm", "tron"]);
    let settled = |query: &str| index.find(&index.settle(search::Query::parse(query)));
    let found = |query: &str| settled(query).hits.iter().map(|hit| hit.doc).collect::<Vec<_>>();
    assert_eq!(found("hop tac tron"), [1, 0]);
    assert_eq!(found("tron"), [2, 0]);
}

#[test]
fn corrected_words_are_marked() {
    let index = news();
    let query = index.search("chien lucc").query;
    let marks = search::highlight(NEWS[1].0, &query);
    let marked: Vec<&str> = marks.into_iter().map(|range| &NEWS[1].0[range]).collect();
    assert_eq!(marked, ["chiến lược"]);
}

#[test]
fn completions_are_the_most_frequent_words() {
    let index = index(&["hội nghị", "hội nghị Hà Nội", "họp báo ở Hà Nội", "hội đồng", "hòa"]);
    let words = |beginning: &str, limit| -> Vec<(String, u32)> {
        index.complete(beginning, limit).into_iter().map(|found| (found.word, found.documents)).collect()
    };
    let expected =
        [("hoi", 3), ("ha", 2), ("hoa", 1), ("hop", 1)].map(|(word, with)| (word.to_owned(), with));
    assert_eq!(words("h", 10), expected);
    assert_eq!(words("HỘ", 2), [expected[0].clone(), expected[2].clone()]);
    assert_eq!(words("", 1), [expected[0].clone()]);
    assert_eq!(words("h", 0), []);
    assert_eq!(words("zz", 5), []);
}
