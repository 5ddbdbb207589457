//! What is printed and taken along, as trees.

use chronicle::Lang;
use exports::Place;
use nien_bieu::{
    markup::Element,
    state::{PageState, Screen, View},
    teach::{desk::Desk, export, paper},
};

use crate::CATALOGUE;

/// A screen for a sheet, of the first so many events of the record.
fn desk(screen: Screen, sheet: &str, count: usize, lang: Lang) -> Desk {
    let shown: Vec<&str> = CATALOGUE.record().events.iter().take(count).map(|event| event.id).collect();
    let mut state = PageState { lang, view: View::Second(screen), ..PageState::default() };
    state.values.set("sheet", sheet.to_owned());
    Desk::new(&CATALOGUE, state, &shown.join(","))
}

fn sheet(sheet: &str, lang: Lang) -> Element {
    paper::screen_at(&desk(Screen::Print, sheet, usize::MAX, lang), &Place::at("https://example.org/asean/"))
}

/// The values of an attribute in a tree, in its order.
fn values(mut tree: Element, name: &str) -> Vec<String> {
    let mut values = Vec::new();
    tree.each(&mut |element| values.extend(element.value(name).map(str::to_owned)));
    values
}

#[test]
fn every_event_is_on_the_list_and_has_its_notes_and_sources_once() {
    let all: Vec<&str> = CATALOGUE.record().events.iter().map(|event| event.id).collect();
    for lang in Lang::ALL {
        assert_eq!(values(sheet("", lang), "data-event"), all);
        assert_eq!(values(sheet("notes", lang), "data-event"), all);
        assert_eq!(values(sheet("notes", lang), "data-sources"), all);
        let text = sheet("", lang).text_content();
        for event in &CATALOGUE.record().events {
            assert!(text.contains(event.title.get(lang)) && text.contains(event.summary.get(lang)));
            for evidence in &event.evidence {
                if let chronicle::Evidence::Page { url, .. } = evidence {
                    assert!(text.contains(url), "{url}");
                }
            }
        }
    }
}

#[test]
fn every_task_has_as_many_questions_as_it_is_asked_for_and_each_its_answer() {
    for lang in Lang::ALL {
        for (name, count) in [("dates-5-7", 5), ("dates-20-7", 20), ("order-8-7", 8), ("match-10-7", 10)] {
            let tree = sheet(name, lang);
            let mut tasks = values(tree.clone(), "data-task");
            let mut key = values(tree.clone(), "data-key");
            assert_eq!(tasks.len(), count, "{name}");
            assert!(tree.text_content().contains('7'), "{name} does not name its number");
            tasks.sort();
            key.sort();
            assert_eq!(tasks, key, "{name}");
            assert_eq!(sheet(name, lang), tree, "{name}");
        }
    }
}

#[test]
fn what_makes_no_sheet_is_said_so() {
    let place = Place::default();
    let words = nien_bieu::i18n::teach::paper_words(Lang::Vi);
    let text = |name: &str, count| {
        paper::screen_at(&desk(Screen::Print, name, count, Lang::Vi), &place).text_content()
    };
    assert!(text("", 0).contains(words.nothing));
    assert!(text("order-8-1", 2).contains(words.too_few) && text("match-8-1", 1).contains(words.too_few));
}

#[test]
fn the_poster_is_a_picture_of_all_events() {
    let source = values(sheet("poster-a3", Lang::Vi), "src");
    assert!(source[0].starts_with("data:image/svg+xml,") && !source[0].contains('<'));
}

#[test]
fn every_format_can_be_taken_along() {
    for lang in Lang::ALL {
        let tree = export::screen_at(&desk(Screen::Take, "", 3, lang), &Place::default());
        let offered = values(tree, "data-value");
        for format in exports::Format::ALL {
            assert!(offered.iter().any(|value| value == format.as_str()), "{format:?}");
        }
    }
}
