//! What a query may say beside words, and that none is a mistake.

use proptest::prelude::*;
use search::{Fault, Index, IndexBuilder, MAX_ALTERNATIVES, Matched, Query, highlight, parse};

const TEXTS: [&str; 5] = [
    "Hội nghị cấp cao ASEAN – Nga",
    "Họp báo về đối tác chiến lược",
    "Hội nghị bàn về đối thoại",
    "Nga và đối tác kinh tế",
    "Hội báo xuân",
];

fn found(query: &str) -> Vec<u32> {
    let mut builder = IndexBuilder::new();
    for text in TEXTS {
        builder.add_document(&[(1.0, text)]);
    }
    let bytes = builder.build();
    let results = Index::open(&bytes).expect("it was just built").search(query);
    let mut docs: Vec<u32> = results.hits.iter().map(|hit| hit.doc).collect();
    docs.sort_unstable();
    if results.matched == Matched::All { docs } else { Vec::new() }
}

#[test]
fn a_minus_excludes() {
    assert_eq!(found("doi tac "), [1, 3]);
    assert_eq!(found("doi tac -nga "), [1]);
    assert_eq!(found("-nga doi tac "), [1]);
    assert_eq!(found("doi -\"doi tac\" "), [2]);
    assert_eq!(found("hoi -\"bao hoi\" "), [0, 2, 4]);
    // With nothing else left, the rest is what there is.
    assert_eq!(found("nga -\"kinh tế\" -asean "), [0; 0]);
    // Between words it is a hyphen or a dash.
    assert_eq!(found("hop-bao "), [1]);
    assert_eq!(found("asean - nga "), [0]);
}

#[test]
fn or_joins_what_stands_beside_it() {
    assert_eq!(found("thoại OR kinh "), [2, 3]);
    assert_eq!(found("\"hội nghị\" OR \"họp báo\" "), [0, 1, 2]);
    assert_eq!(found("đối tác OR thoại "), [1, 2, 3]);
    assert_eq!(found("hội nghị nga OR thoại OR tác "), [0, 2]);
    assert_eq!(found("nga OR chiến đối OR cấp -kinh "), [0, 1]);
    // In small letters it is a word.
    assert_eq!(found("thoai or kinh "), [0; 0]);
}

#[test]
fn of_two_queries_the_one_that_lacks_less_answers() {
    let mut builder = IndexBuilder::new();
    for text in TEXTS {
        builder.add_document(&[(1.0, text)]);
    }
    let bytes = builder.build();
    let index = Index::open(&bytes).expect("it was just built");
    let mut query = Query::parse("khi nào Nga và đối tác kinh tế họp ");
    query.or(Query::parse("\"hội báo\" OR \"họp báo\""));
    let results = index.find(&query);
    assert_eq!(results.matched, Matched::All);
    assert_eq!(results.hits.len(), 2);
    // What did not answer marks nothing.
    assert!(highlight(TEXTS[3], &results.query).is_empty());
}

#[test]
fn all_alternatives_are_marked() {
    let marks = highlight(TEXTS[3], &Query::parse("tế OR nga OR \"đối tác\" "));
    let marked: Vec<&str> = marks.into_iter().map(|range| &TEXTS[3][range]).collect();
    assert_eq!(marked, ["Nga", "đối tác", "tế"]);
}

#[test]
fn fields_are_handed_back() {
    let fields = ["loại", "nước", "country"];
    let parsed = parse("họp NUOC:Nga -country:\"South Korea\" loai:“hội nghị” giờ:9 báo", &fields);
    let handed: Vec<_> =
        parsed.fields.iter().map(|field| (field.field, field.value, field.excluded)).collect();
    assert_eq!(handed, [(1, "Nga", false), (2, "South Korea", true), (0, "hội nghị", false)]);
    assert_eq!(parsed.query.len(), 4);
    assert_eq!(parsed.fault, None);
    // Without a name that is known it is text.
    assert_eq!(parse("nước:Nga", &[]).query.len(), 2);
    for spaced in ["nước: Nga", "nước:  \"Nga\""] {
        assert_eq!(parse(spaced, &fields).fields[0].value, "Nga", "{spaced}");
    }
    let field_alone = parse("nước:Nga", &fields);
    assert!(field_alone.query.is_empty() && field_alone.fields.len() == 1);
}

#[test]
fn what_has_no_sense_is_read_as_words_and_said() {
    let many = ["a OR b"; 5].join(" ");
    for (text, fault, words) in [
        ("OR nga", Fault::LoneOr, 2),
        ("nga OR", Fault::LoneOr, 2),
        ("nga OR OR lào", Fault::LoneOr, 4),
        ("nga OR -lào", Fault::LoneOr, 3),
        ("nga OR nước:Lào", Fault::LoneOr, 4),
        ("nga nước: ", Fault::EmptyField, 2),
        ("nước:\"\" nga", Fault::EmptyField, 2),
        ("-nga", Fault::OnlyExclusions, 1),
        (&many, Fault::TooManyAlternatives, 15),
    ] {
        let parsed = parse(text, &["nước"]);
        assert_eq!(
            (parsed.fault, parsed.query.len(), parsed.fields.len()),
            (Some(fault), words, 0),
            "{text}"
        );
    }
    const { assert!(1 << 5 > MAX_ALTERNATIVES) };
    assert_eq!(parse("nga OR lào", &[]).fault, None);
}

proptest! {
    #[test]
    fn any_text_is_a_query(text in prop_oneof![any::<String>(), "([a-zđ]{1,2}|OR| |-|\"|“|nước:|:){0,14}"]) {
        let parsed = parse(&text, &["nước"]);
        let has_words = text.chars().any(char::is_alphanumeric);
        // Nothing typed is lost without a word.
        prop_assert!(!has_words || !parsed.query.is_empty() || !parsed.fields.is_empty() || !search::fold(&text).chars().any(char::is_alphanumeric));
        found(&text);
        prop_assert!(highlight(&text, &parsed.query).iter().all(|range| text.get(range.clone()).is_some()));
    }
}
