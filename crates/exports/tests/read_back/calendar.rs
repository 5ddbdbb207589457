//! The calendar, by the crate `icalendar`.

use chronicle::Lang;
use exports::Format;
use icalendar::{Calendar, CalendarComponent, Component, DatePerhapsTime, EventLike, parser};

use super::{RECORD, all};

fn day(date: Option<&DatePerhapsTime>) -> chronicle::edtf::Day {
    let Some(DatePerhapsTime::Date(date)) = date else { panic!("{date:?} is no whole day") };
    let text = date.format("%Y-%m-%d").to_string();
    text.parse::<chronicle::Edtf>().unwrap().earliest().unwrap()
}

#[test]
fn every_event_is_an_entry_once_and_whole() {
    for lang in Lang::ALL {
        let text = Format::Calendar.write(&all(lang));
        let calendar: Calendar = text.parse().unwrap();
        assert_eq!(calendar.components.len(), RECORD.events.len());
        for (component, event) in calendar.components.iter().zip(&RECORD.events) {
            let CalendarComponent::Event(entry) = component else { panic!("{} is no event", event.id) };
            assert_eq!(entry.get_uid().unwrap(), format!("{}@nien-bieu-asean-2020", event.id));
            assert!(entry.get_summary().unwrap().starts_with(event.title.get(lang)));
            let description = entry.get_description().unwrap();
            assert!(description.contains(event.summary.get(lang)), "{}: {description}", event.id);
            for evidence in &event.evidence {
                if let chronicle::Evidence::Page { url, .. } = evidence {
                    assert!(description.contains(url), "{}", event.id);
                }
            }
            assert_eq!(
                entry.get_location().unwrap_or_default(),
                event.place.map_or("", |place| place.get(lang))
            );
            assert_eq!(entry.property_value("X-EDTF-DATE").unwrap(), event.date.to_string());
            // The end of whole days is the day after the last.
            assert_eq!(day(entry.get_start().as_ref()), event.date.earliest().unwrap());
            assert_eq!(
                day(entry.get_end().as_ref()),
                event.date.latest().unwrap().add_days(1),
                "{}",
                event.id
            );
        }
    }
}

#[test]
fn a_day_that_is_not_known_is_said_to_be_unknown() {
    let calendar: Calendar = Format::Calendar.write(&all(Lang::En)).parse().unwrap();
    let mut doubtful = 0;
    for (component, event) in calendar.components.iter().zip(&RECORD.events) {
        let CalendarComponent::Event(entry) = component else { panic!("{} is no event", event.id) };
        let exact = matches!(event.date.to_string().len(), 10 | 21) && !event.date.is_one_of();
        let says = entry.get_summary().unwrap().ends_with(", day not known)");
        assert_eq!(says, !exact, "{}", event.date);
        assert_eq!(entry.property_value("STATUS"), Some(if exact { "CONFIRMED" } else { "TENTATIVE" }));
        doubtful += usize::from(says);
    }
    assert!(doubtful > 20, "{doubtful}");
}

#[test]
fn no_line_is_longer_than_75_octets_and_every_character_is_whole() {
    for lang in Lang::ALL {
        let text = Format::Calendar.write(&all(lang));
        assert!(!text.starts_with('\u{feff}'));
        for line in text.split_terminator("\r\n") {
            assert!(line.len() <= 75 && !line.contains(['\r', '\n']), "{line}");
        }
        parser::read_calendar(&parser::unfold(&text)).unwrap();
    }
}
