//! Fields, dates, suggestions and help, on the real record.

use chronicle::edtf::Day;
use nien_bieu::{
    ask::{Answer, Field, Help, Meaning, Notice, Suggestion, suggestions},
    state::PageState,
};

use super::{CATALOGUE, found, listed};

fn events(query: &str) -> Vec<&'static chronicle::Event<'static>> {
    found(query).into_iter().map(|id| CATALOGUE.record().event(id).unwrap()).collect()
}

fn help(query: &str) -> Help {
    Help::with(query, &Answer::of(query, &CATALOGUE).unwrap(), &CATALOGUE)
}

#[test]
fn a_day_asked_lists_what_meets_it_and_what_is_that_day_first() {
    let day = Day::from_ymd(2018, 11, 14).unwrap();
    let found = events("14/11/2018");
    let own = found.iter().take_while(|event| event.date.earliest() == Some(day)).count();
    assert!(own >= 3 && found.len() > own, "{own} of {}", found.len());
    for event in &CATALOGUE.record().events {
        let meets = event.date.earliest().is_none_or(|first| first <= day)
            && event.date.latest().is_none_or(|last| day <= last);
        assert_eq!(found.iter().any(|found| found.id == event.id), meets, "{}", event.id);
    }
    for same in ["14-11-2018", "ngày 14 tháng 11 năm 2018", "14 November 2018", "2018-11-14"] {
        assert_eq!(super::found(same), super::found("14/11/2018"), "{same}");
    }
}

#[test]
fn a_date_in_quotes_or_excluded_is_words() {
    assert!(found("\"14/11/2018\"").len() < found("14/11/2018").len());
    assert_eq!(Answer::of("ASEAN -14/11/2018", &CATALOGUE).unwrap().notices, []);
}

#[test]
fn each_field_asks_what_it_says() {
    let all = CATALOGUE.record().events.len();
    for (query, test) in [
        (
            "loại:chuyến thăm",
            (|event| event.kind == chronicle::EventKind::Visit) as fn(&chronicle::Event<'_>) -> bool,
        ),
        ("kind:upgrade", |event| event.kind == chronicle::EventKind::Upgrade),
        ("cấp:chiến lược", |event| {
            event.upgrade.is_some_and(|step| step.to == chronicle::Level::Strategic)
        }),
        ("trước:2000", |event| event.date.earliest().unwrap().ymd().0 < 2000),
        ("after:9/2020", |event| event.date.earliest() > Day::from_ymd(2020, 9, 30)),
        ("-nước:Nga asean", |event| event.actors.iter().all(|actor| actor.name != "nga")),
        ("nước:Nga nước:Lào", |event| {
            let parties = event.upgrade.into_iter().flat_map(|step| step.parties);
            event
                .actors
                .iter()
                .map(|actor| actor.name)
                .chain(parties)
                .any(|name| name == "nga" || name == "lao")
        }),
    ] {
        let found = events(query);
        assert!(!found.is_empty() && found.len() < all, "{query}: {}", found.len());
        for event in found {
            assert!(test(event), "{query}: {}", event.id);
        }
    }
    assert_eq!(found("nước:Hàn Quốc"), found("country:\"South Korea\""));
    assert_eq!(found("nước:Hàn Quốc"), found("nuoc:ROK"));
    assert_eq!(found("năm:2018"), found("year:2018"));
}

#[test]
fn who_is_named_took_part_in_what_comes_first() {
    for (query, name) in [("Ý", "italy"), ("duc", "duc"), ("Duc chien luoc", "duc"), ("anh", "anh")] {
        assert!(events(query)[0].actors.iter().any(|actor| actor.name == name), "{query}");
    }
}

#[test]
fn words_say_which_part_or_side_of_a_date_is_meant() {
    for (query, id) in [
        ("trước năm 1950", "1945-09-02-quoc-khanh-viet-nam"),
        ("sau năm 2025", "2026-01-29-viet-nam-eu-cltd"),
        ("before 1970 singapore", "1965-08-09-quoc-khanh-singapore"),
        ("họp hẹp đầu năm 2020 Nha Trang", "2020-01-16-amm-hep-nha-trang"),
        ("họp cuối tháng 8 năm 2020 aichr", "2020-08-25-aichr-dac-biet-1-2020"),
    ] {
        assert_eq!(found(query)[0], id, "{query}");
    }
    // A wrong month hides no meeting that is named.
    for query in ["14th ADMM November 2020", "Bộ trưởng Quốc phòng ASEAN lần thứ 14 tháng 11/2020"]
    {
        let answer = Answer::of(query, &CATALOGUE).unwrap();
        assert_eq!(
            (found(query)[0], answer.notices),
            ("2020-12-09-admm-14", vec![Notice::NoDate]),
            "{query}"
        );
    }
    // Where nothing is so late, they are words.
    let vision = Answer::of("tầm nhìn cộng đồng sau năm 2025", &CATALOGUE).unwrap();
    assert_eq!(vision.notices, [Notice::NoDate]);
    assert_eq!(found("tầm nhìn cộng đồng sau năm 2025")[0], "2020-ban-tam-nhin-sau-2025");
}

#[test]
fn what_only_asks_or_joins_need_not_stand() {
    for (query, id) in [
        ("World Cup ở Nga", "2018-06-14-world-cup"),
        ("hiệp định RCEP được ký ở đâu", "2020-11-15-rcep"),
        ("which country is the 11th dialogue partner of ASEAN", "2021-08-05-asean-anh-doi-thoai"),
    ] {
        let answer = Answer::of(query, &CATALOGUE).unwrap();
        assert_eq!(found(query)[0], id, "{query}");
        assert_eq!(Help::with(query, &answer, &CATALOGUE).drops, [], "{query}");
    }
}

#[test]
fn a_broken_question_is_plain_words_and_says_so() {
    for (query, notice) in [
        ("nước:Mars nga", Notice::Value(Field::Country, "Mars".to_owned())),
        ("trước:mai nga", Notice::Value(Field::Before, "mai".to_owned())),
        ("OR nga", Notice::Syntax(search::Fault::LoneOr)),
        ("-nga", Notice::Syntax(search::Fault::OnlyExclusions)),
        ("RCEP tháng 1 năm 1950", Notice::NoDate),
    ] {
        let answer = Answer::of(query, &CATALOGUE).unwrap();
        assert_eq!(answer.notices, [notice], "{query}");
        assert!(!answer.found.is_empty(), "{query}");
    }
}

#[test]
fn slips_are_told_as_what_is_found_spells_them() {
    assert_eq!(help("chine luoc toan dien").taken.as_deref(), Some("chiến luoc toan dien"));
    // Other words for the same are no slips, though `dịch` is one letter away from `lịch`.
    assert_eq!(help("quỹ chống dịch của asean"), Help::default());
    for well_typed in ["chien luoc toan dien", "đối tác", "nga", "RCEP"] {
        assert_eq!(help(well_typed), Help::default(), "{well_typed}");
    }
}

#[test]
fn where_nothing_fits_what_is_offered_finds() {
    let near = help("brunnai trao bua").nearest.unwrap();
    assert_eq!((near.as_str(), help(&near)), ("Brunei trao bua", Help::default()));
    assert_eq!(Answer::of(&near, &CATALOGUE).unwrap().matched, search::Matched::All, "{near}");
    let drops = help("hiep dinh xyzabc rcep").drops;
    assert_eq!(drops.len(), 1);
    assert_eq!((drops[0].word.as_str(), drops[0].rest.as_str()), ("xyzabc", "hiep dinh rcep"));
    assert_eq!(help("qqqqzzzz").drops, []);
    // Not `-Leste`, which would exclude it.
    assert_eq!(help("Timor-Leste gia nhập ASEAN").drops, []);
    assert_eq!(help("Peru-Brunei trao búa").drops[0].rest, "Brunei trao búa");
    assert_eq!(help("Donald Trump").nearest, None);
}

#[test]
fn suggestions_name_what_begins_so() {
    let names = |text: &str| -> Vec<&str> {
        let meant = suggestions(text, &CATALOGUE).into_iter().filter_map(|suggestion| match suggestion {
            Suggestion::Means(Meaning::Name(at)) => Some(CATALOGUE.record().names[at].id),
            _ => None,
        });
        meant.collect()
    };
    assert_eq!(names("han qu")[0], "han-quoc");
    assert_eq!(names("korea")[0], "han-quoc");
    assert_eq!(names("Lào")[0], "lao");
    assert_eq!(names("nhat")[0], "nhat-ban");
    // One form of AIPA's name begins with `Đại hội đồng`.
    let place = |text: &str| {
        let aipa = CATALOGUE.record().names.iter().position(|name| name.id == "aipa").unwrap();
        let all = suggestions(text, &CATALOGUE);
        all.iter().position(|one| *one == Suggestion::Means(Meaning::Name(aipa)))
    };
    assert_eq!((place("dai hoi d"), place("đại hội đ")), (Some(0), Some(0)));
    assert!(place("đài") > Some(2), "{:?}", suggestions("đài", &CATALOGUE));
    assert!(names("đa").len() >= names("đại").len());
    // Another tone than typed is still offered, behind the events.
    assert_eq!(names("Hán Quốc")[0], "han-quoc");
    // A word of the record that the reader may not have ended.
    for (text, id) in [("put", "2018-03-18-putin-tai-dac-cu"), ("bien do", "2025-03-12-bien-dong-coc")] {
        let event = Suggestion::Event(CATALOGUE.record().event_index(id).unwrap());
        assert!(suggestions(text, &CATALOGUE).contains(&event), "{text}");
    }
    assert!(
        suggestions("nang cap", &CATALOGUE)
            .contains(&Suggestion::Means(Meaning::Kind(chronicle::EventKind::Upgrade)))
    );
    assert_eq!(suggestions("n", &CATALOGUE), []);
    assert!(suggestions("asean", &CATALOGUE).iter().any(|one| matches!(one, Suggestion::Event(_))));
}

#[test]
fn a_question_narrows_what_filters_leave() {
    let state =
        PageState { query: "năm:2020".to_owned(), names: vec!["nga".to_owned()], ..PageState::default() };
    let with_both = listed(&state);
    let russia = listed(&PageState { query: String::new(), ..state });
    assert!(!with_both.is_empty() && with_both.iter().all(|id| russia.contains(id)));
    assert!(with_both.len() < russia.len());
}

#[test]
fn every_example_of_the_guide_finds_something_and_less_than_all() {
    for lang in chronicle::Lang::ALL {
        for (question, _) in nien_bieu::i18n::messages(lang).question_examples {
            let answer = Answer::of(question, &CATALOGUE).unwrap();
            assert_eq!(answer.notices, [], "{question}");
            assert_eq!(answer.matched, search::Matched::All, "{question}");
            let events = answer.events().count();
            assert!(events > 0 && events < CATALOGUE.record().events.len(), "{question}: {events}");
        }
    }
}
