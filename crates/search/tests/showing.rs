//! What is marked in a text, and what of it is shown.

use proptest::prelude::*;
use search::{Query, fold, highlight, snippet};
use unicode_normalization::UnicodeNormalization;

fn marked<'t>(text: &'t str, query: &str) -> Vec<&'t str> {
    highlight(text, &Query::parse(query)).into_iter().map(|range| &text[range]).collect()
}

#[test]
fn marks_stand_in_the_original_spelling() {
    let text = "Nâng cấp quan hệ Việt Nam – Singapore lên Đối tác chiến lược toàn diện";
    assert_eq!(marked(text, "doi tac chien luoc toan dien"), ["Đối tác chiến lược toàn diện"]);
    assert_eq!(marked(text, "singapore viet nam"), ["Việt Nam", "Singapore"]);
    assert_eq!(marked(text, "cuba "), [""; 0]);
    assert_eq!(marked(text, ""), [""; 0]);
}

#[test]
fn marks_in_nfd_keep_every_combining_mark() {
    let text: String = "Quan hệ Đối tác toàn diện".nfd().collect();
    let expected: String = "Đối tác".nfd().collect();
    assert_eq!(marked(&text, "đối tác"), [expected.as_str()]);
    // The half-typed word ends after `ệ`, with both of its marks.
    let begun: String = "hệ".nfd().collect();
    assert_eq!(marked(&text, "he"), [begun.as_str()]);
    assert_eq!(marked("Æsir", "a"), ["Æ"]);
}

#[test]
fn a_half_typed_word_is_marked_as_far_as_typed() {
    assert_eq!(marked("con đường", "duo"), ["đườ"]);
    assert_eq!(marked("con đường", "duo "), [""; 0]);
    assert_eq!(marked("một con đường dài", "con duo"), ["con đườ"]);
}

#[test]
fn lone_words_are_not_marked_beside_a_run() {
    let text = "Tác động của đối tác tới đối thủ";
    assert_eq!(marked(text, "doi tac"), ["đối tác"]);
    // Without a run they are all there is.
    assert_eq!(marked("Tác động tới đối thủ", "doi tac"), ["Tác", "đối"]);
    // One word of the query is marked wherever it stands.
    assert_eq!(marked(text, "đối"), ["đối", "đối"]);
    // A word that stands in no run is marked alone, though others do.
    assert_eq!(marked("Đối tác của Nga", "doi tac nga"), ["Đối tác", "Nga"]);
    // Nor are words the other way round, unless they never stand as typed.
    assert_eq!(marked("lần thứ 53 (AMM 53)", "amm 53 "), ["AMM 53"]);
    assert_eq!(marked("lần thứ 53 (AMM)", "amm 53 "), ["53", "AMM"]);
    // Twice the same word is no run.
    assert_eq!(marked("đối đối tác của đối", "doi tac "), ["đối tác"]);
}

#[test]
fn a_single_letter_is_not_marked_alone() {
    assert_eq!(marked("hợp tác và vai trò", "hop tac v"), ["hợp tác v"]);
    assert_eq!(marked("vai trò của hợp tác", "hop tac v"), ["hợp tác"]);
    assert_eq!(marked("vai", "v"), ["v"]);
}

#[test]
fn other_spellings_stay_unmarked_where_the_one_typed_stands() {
    let text = "Ông Dương trên con đường";
    assert_eq!(marked(text, "đường"), ["đường"]);
    assert_eq!(marked(text, "duong"), ["Dương", "đường"]);
    assert_eq!(marked("Ông Dương", "đường"), ["Dương"]);
}

#[test]
fn only_white_space_joins_marks() {
    assert_eq!(marked("ASEAN–Nga", "asean nga "), ["ASEAN", "Nga"]);
    assert_eq!(marked("ngày 14/11/2018", "14/11/2018"), ["14", "11", "2018"]);
    assert_eq!(marked("hoà\u{A0}bình", "hòa bình"), ["hoà\u{A0}bình"]);
}

const LONG: &str = "Sáng nay trời mưa to ở nhiều nơi. Theo chương trình, các đoàn tới từ sớm. \
    Hai bên nhất trí nâng quan hệ lên Đối tác chiến lược toàn diện. Sau đó, báo chí được mời vào. \
    Buổi chiều có họp báo về quan hệ với các đối tác khác.";

#[test]
fn a_snippet_shows_the_best_part() {
    let part = |query: &str, chars| &LONG[snippet(LONG, &Query::parse(query), chars)];
    assert_eq!(part("doi tac chien luoc toan dien", 28), "lên Đối tác chiến lược toàn");
    assert_eq!(part("doi tac chien luoc toan dien", 29), "Đối tác chiến lược toàn diện.");
    assert!(part("doi tac chien luoc toan dien", 80).contains("quan hệ lên Đối tác chiến lược toàn diện."));
    assert!(part("hop bao", 40).contains("họp báo"));
    // Nothing to show: the beginning.
    assert_eq!(part("cuba ", 20), "Sáng nay trời mưa to");
    assert_eq!(part("cuba ", 21), "Sáng nay trời mưa to");
    // It fits.
    assert_eq!(part("hop bao", 10_000), LONG);
}

#[test]
fn a_snippet_cuts_only_a_word_that_is_too_long() {
    let show = |text: &'static str, query: &str, chars| &text[snippet(text, &Query::parse(query), chars)];
    assert_eq!(show("https://example.org/quan-he/doi-tac", "doi", 3), "doi");
    assert_eq!(show("nghiêng", "", 5), "nghiê");
    // Never between a letter and its marks.
    assert_eq!(show("nghie\u{302}\u{323}ng", "", 6), "nghi");
    assert_eq!(show("nghie\u{302}\u{323}ng", "", 7), "nghie\u{302}\u{323}");
    assert_eq!(show("e\u{302}\u{323}", "", 2), "");
    assert_eq!(show("một", "", 0), "");
    assert_eq!(show("", "một", 10), "");
    assert_eq!(show(" \n ", "một", 10), "");
}

fn texts() -> impl Strategy<Value = String> {
    prop_oneof![any::<String>(), "[ abođĐốộoæß\u{300}-\u{30F}\u{AD}.\"–\n]{0,60}"]
}

/// Whether a letter would stand on one side and its combining mark on the other.
fn parts_a_letter(text: &str, at: usize) -> bool {
    text[at..].starts_with(|c| matches!(c, '\u{300}'..='\u{36F}'))
}

proptest! {
    #[test]
    fn marks_are_sorted_disjoint_and_on_boundaries(text in texts(), query in texts()) {
        let mut end = 0;
        for range in highlight(&text, &Query::parse(&query)) {
            prop_assert!(range.start >= end && range.start < range.end);
            end = range.end;
            prop_assert!(text.get(range).is_some());
            prop_assert!(!parts_a_letter(&text, end));
        }
    }

    #[test]
    fn a_marked_word_is_a_word_of_the_query(text in texts(), query in "[abođốộ]{1,3}") {
        for range in highlight(&text, &Query::parse(&query)) {
            prop_assert!(fold(&text[range]).starts_with(&fold(&query)));
        }
    }

    #[test]
    fn a_snippet_fits_and_stands_on_boundaries(text in texts(), query in texts(), max_chars in 0..40_usize) {
        let range = snippet(&text, &Query::parse(&query), max_chars);
        let shown = text.get(range.clone());
        prop_assert!(shown.is_some_and(|shown| shown.chars().count() <= max_chars));
        prop_assert!(range.is_empty() || !parts_a_letter(&text, range.end));
    }

    #[test]
    fn a_snippet_has_a_match_if_the_text_has_one(
        text in texts(),
        query in "[abođốộ]{1,3}",
        max_chars in 12..40_usize,
    ) {
        let query = Query::parse(&query);
        let shown = &text[snippet(&text, &query, max_chars)];
        prop_assert_eq!(highlight(&text, &query).is_empty(), highlight(shown, &query).is_empty());
    }
}
