//! Folding and spelling, over the whole Latin range and over any text.

use proptest::prelude::*;
use search::{Folded, Spelling, fold};
use unicode_normalization::UnicodeNormalization;

fn nfc(text: &str) -> String {
    text.nfc().collect()
}

fn nfd(text: &str) -> String {
    text.nfd().collect()
}

/// The 67 lower-case letters that Vietnamese adds to ASCII, each with its base letter.
const VIETNAMESE: [(&str, &str); 7] = [
    ("a", "áàảãạăắằẳẵặâấầẩẫậ"),
    ("d", "đ"),
    ("e", "éèẻẽẹêếềểễệ"),
    ("i", "íìỉĩị"),
    ("o", "óòỏõọôốồổỗộơớờởỡợ"),
    ("u", "úùủũụưứừửữự"),
    ("y", "ýỳỷỹỵ"),
];

#[test]
fn every_vietnamese_letter_has_its_base() {
    let mut letters = 0;
    for (base, marked) in VIETNAMESE {
        for letter in marked.chars() {
            let (lower, upper) = (letter.to_string(), letter.to_uppercase().to_string());
            for form in [&lower, &upper, &nfd(&lower), &nfd(&upper)] {
                assert_eq!(fold(form), base, "{form}");
            }
            letters += 1;
        }
    }
    assert_eq!(letters, 67);
}

#[test]
fn every_vietnamese_letter_has_its_own_spelling() {
    let mut spellings: Vec<Spelling> = Vec::new();
    for (base, marked) in VIETNAMESE {
        spellings.push(Spelling::of(base));
        spellings.extend(marked.chars().map(|letter| Spelling::of(&letter.to_string())));
    }
    spellings.sort();
    let all = spellings.len();
    spellings.dedup();
    assert_eq!((all, spellings.len()), (67 + 7, 67 + 7));
}

#[test]
fn precomposed_latin_letters_fold_and_spell_as_their_parts() {
    let mut decomposed = 0;
    for letter in ('\u{C0}'..='\u{24F}').chain('\u{1E00}'..='\u{1EFF}') {
        let (whole, parts) = (letter.to_string(), nfd(&letter.to_string()));
        // Parts beyond ASCII are letters like `ʒ`, which Vietnamese text does not meet.
        if whole == parts || !parts.starts_with(|c: char| c.is_ascii()) {
            continue;
        }
        assert_eq!(fold(&whole), fold(&parts), "{letter}");
        assert_eq!(Spelling::of(&whole), Spelling::of(&parts), "{letter}");
        decomposed += 1;
    }
    assert!(decomposed > 400, "only {decomposed} letters were compared");
}

#[test]
fn folding_meets_letters_of_other_languages() {
    let cases = [
        ("Übersee, Façade, Señor", "ubersee, facade, senor"),
        ("STRAẞE Straße", "strasse strasse"),
        ("Øresund Łódź Þór Æsir Œuvre", "oresund lodz thor aesir oeuvre"),
        ("İstanbul ılık", "istanbul ilik"),
        ("\u{212A}elvin \u{212B}ngström", "kelvin angstrom"),
        ("Ðại học", "dai hoc"), // Often mistyped: the Icelandic eth for Đ.
        ("МОСКВА Αθήνα 東京", "москва αθήνα 東京"),
        ("Viet\u{AD}nam", "vietnam"),
    ];
    for (text, folded) in cases {
        assert_eq!(fold(text), folded);
    }
}

#[test]
fn the_place_of_the_tone_makes_no_other_spelling() {
    for (old, new) in [("hoà", "hòa"), ("khoẻ", "khỏe"), ("thuỷ", "thủy"), ("HOÀ", "hòa"), ("qúy", "quý")]
    {
        assert_eq!(Spelling::of(old), Spelling::of(new));
        assert_eq!(Spelling::of(&nfd(old)), Spelling::of(new));
    }
    for (one, other) in
        [("hoà", "hoá"), ("đường", "dương"), ("dương", "duong"), ("cân", "căn"), ("lào", "lao")]
    {
        assert_ne!(Spelling::of(one), Spelling::of(other));
    }
}

#[test]
fn a_beginning_may_lack_the_tone_but_not_the_letters() {
    let begins = |start: &str, whole: &str| Spelling::of(start).begins(&Spelling::of(whole));
    assert!(begins("đươ", "đường"));
    assert!(begins("đườ", "đường"));
    assert!(begins("ho", "hoà"));
    assert!(!begins("du", "đường"));
    assert!(!begins("du", "dương"));
    assert!(!begins("đướ", "đường"));
}

#[test]
fn words_are_runs_of_letters_and_digits() {
    let cases: [(&str, &[&str]); 8] = [
        ("ASEAN–Nga", &["asean", "nga"]),
        ("ADMM+ và ASEAN+3", &["admm", "va", "asean", "3"]),
        ("COVID-19", &["covid", "19"]),
        ("14/11/2018", &["14", "11", "2018"]),
        ("Công nghiệp 4.0", &["cong", "nghiep", "4", "0"]),
        ("“Gắn kết”, chủ động!", &["gan", "ket", "chu", "dong"]),
        (" … ", &[]),
        ("", &[]),
    ];
    for (text, words) in cases {
        let folded = Folded::new(text);
        let found: Vec<&str> = folded.tokens().map(|token| token.folded).collect();
        assert_eq!(found, words, "{text}");
    }
}

#[test]
fn a_word_in_nfd_has_its_marks() {
    let text = nfd("Tô Lâm, thăm");
    let folded = Folded::new(&text);
    let words: Vec<String> = folded.tokens().map(|token| nfc(&text[token.range])).collect();
    assert_eq!(words, ["Tô", "Lâm", "thăm"]);
}

proptest! {
    #[test]
    fn folding_twice_changes_nothing(text in any::<String>()) {
        let once = fold(&text);
        prop_assert_eq!(fold(&once), once);
    }

    #[test]
    fn the_normalisation_form_makes_no_difference(
        text in "[a-zA-Z \u{C0}-\u{17F}\u{1A0}\u{1A1}\u{1AF}\u{1B0}\u{1E00}-\u{1E99}\u{1EA0}-\u{1EF9}\u{300}-\u{33F}]*",
    ) {
        let (composed, decomposed) = (nfc(&text), nfd(&text));
        prop_assert_eq!(fold(&composed), fold(&decomposed));
        prop_assert_eq!(fold(&text), fold(&decomposed));
        prop_assert_eq!(Spelling::of(&composed), Spelling::of(&decomposed));
    }

    #[test]
    fn folded_ranges_come_from_whole_characters(text in any::<String>()) {
        let folded = Folded::new(&text);
        prop_assert_eq!(folded.as_str(), fold(&text));
        let mut end = 0;
        for token in folded.tokens() {
            prop_assert!(token.range.start >= end);
            end = token.range.end;
            prop_assert_eq!(&text[token.range.clone()], token.original);
            prop_assert_eq!(&folded.as_str()[token.folded_range.clone()], token.folded);
            prop_assert_eq!(fold(token.original), token.folded);
        }
    }
}
