//! What a word is taken for that the collection lacks, or that only begins one.

use search::Matched;

use crate::collection::{NEWS, docs, index, news};

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
    let index = crate::collection::index(&["bình an, rồi hòa", "hòa bìn"]);
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
fn a_short_last_word_is_half_typed_too_where_few_have_it_whole() {
    let index = index(&["nga gặp tân đại sứ", "ngày sau tân đại sứ đến"]);
    let settled = |query: &str| index.find(&index.settle(search::Query::parse(query)));
    let found = |query: &str| settled(query).hits.iter().map(|hit| hit.doc).collect::<Vec<_>>();
    assert_eq!(found("tan dai su nga"), [0, 1]);
    // Two words are too few: who types this means Nga.
    assert_eq!(found("tan nga"), [0]);
}

#[test]
fn a_half_typed_word_is_likelier_than_a_slip() {
    // `la` is a word here, and so is `cat`, which is one slip away from `cam`.
    let index = index(&["lan, rồi đến cam, và xe", "xe cát, lại đến", "là"]);
    let settled = index.find(&index.settle(search::Query::parse("cam xe den la")));
    assert_eq!(settled.hits.iter().map(|hit| hit.doc).collect::<Vec<_>>(), [0]);
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

#[test]
fn words_typed_as_one_are_taken_apart() {
    let index = index(&["Nhật Bản", "bản tin về ánh nhật", "Đông Nam Á", "nam đồng", "Hà Nội"]);
    let settled = |query: &str| index.find(&index.settle(search::Query::parse(query)));
    for (query, doc, taken) in [
        ("nhatban", 0, "Nhật Bản"),
        ("dongnama ", 2, "Đông Nam Á"),
        ("ở hanoi", 4, "Hà Nội"),
        ("hano", 4, "Hà Nội"),
        ("\"dongnam a\"", 2, "Đông Nam"),
    ] {
        let results = settled(query);
        assert_eq!(results.hits[0].doc, doc, "{query}");
        let texts = ["Bản nhật, Nhật Bản", "năm nào Đông Nam Á, Hà Nội"];
        assert!(results.query.corrections(&texts).iter().any(|(_, word)| word == taken), "{query}");
    }
    assert_eq!(settled("nam -nhatban -dongnam ").hits.iter().map(|hit| hit.doc).collect::<Vec<_>>(), [3]);
    // Only what stands side by side somewhere, and nothing that is a word or a slip.
    assert_eq!(settled("bannhat").matched, Matched::Nothing);
    assert_eq!(settled("nhatt").query.len(), 1);
}

#[test]
fn a_long_name_may_have_two_slips() {
    let index = index(&["Philippines", "Phillips", "quan hệ"]);
    assert_eq!(docs(&index, "phillipines "), [0]);
    assert_eq!(docs(&index, "filipines "), [0; 0]);
    assert_eq!(docs(&index, "quaanheej "), [0; 0]);
}

#[test]
fn endings_of_english_make_no_other_word() {
    let index =
        index(&["Women leader’s summits", "Leaders at a table", "33rd summit, 30 years", "ban", "bans"]);
    let mut leaders = docs(&index, "leader ");
    assert_eq!(leaders[0], 0);
    leaders.reverse();
    assert_eq!(docs(&index, "leaders "), leaders);
    assert_eq!(docs(&index, "30th summits "), [2]);
    assert_eq!(docs(&index, "33rd summits "), [2]);
    let forms = ["They signed it", "Upgrading ties", "strategic partner", "comprehensive partnerships"];
    let verbs = self::index(&forms);
    for (query, found) in [
        ("sign ", vec![0]),
        ("signing ", vec![0]),
        ("upgrades ", vec![1]),
        ("upgrade ", vec![1]),
        ("strategic partnership ", vec![2]),
        ("comprehensive partner ", vec![3]),
    ] {
        assert_eq!(docs(&verbs, query), found, "{query}");
        // No slip, of which a reader would be told.
        assert_eq!(verbs.search(query).query.corrections(&forms), [], "{query}");
    }
    // What is short may be Vietnamese.
    assert_eq!(docs(&index, "ban "), [3]);
    let asked = index.search("30th summits ");
    assert_eq!(asked.query.corrections(&["30 years, 33rd summit"]), []);
}

#[test]
fn i_and_y_are_one_where_both_are_written() {
    let index = index(&["giữa kỳ", "quí một", "kỉ luật", "hải lý", "thúy", "thúi"]);
    for (query, found) in
        [("giữa kì ", 0), ("giua ki ", 0), ("quý một ", 1), ("kỷ luật ", 2), ("hải lí ", 3), ("thúy ", 4)]
    {
        assert_eq!(docs(&index, query), [found], "{query}");
    }
    assert_eq!(index.search("giữa kì ").query.corrections(&["giữa kỳ"]), []);
}

#[test]
fn a_short_word_with_marks_is_a_slip_only_for_one_that_has_them() {
    let index = index(&["khí hai", "thứ ngày", "lưới"]);
    for (query, matched) in
        [("hậu ", false), ("hau ", true), ("tàu ", false), ("lưei ", true), ("ngàyy ", true)]
    {
        assert_eq!(index.search(query).matched == Matched::All, matched, "{query}");
    }
}

#[test]
fn a_word_alone_is_no_slip_for_what_stands_nearly_everywhere() {
    let rare: Vec<String> = (0..20).map(|nth| format!("ngày {nth} của tháng")).collect();
    let mut texts: Vec<&str> = rare.iter().map(String::as_str).collect();
    texts.push("hội đàm của hai bên ở Campuchia");
    let index = index(&texts);
    assert_eq!(docs(&index, "cuba "), []);
    assert_eq!(docs(&index, "campuhia "), [20]);
    // Beside others it may be that all the same.
    assert_eq!(docs(&index, "hội đàm cuba hai bên").first(), Some(&20));
}
