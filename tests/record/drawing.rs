//! The drawing over the real record.

use std::collections::BTreeSet;

use chronicle::Lang;
use nien_bieu::{
    components::Scene,
    drawing::{Frame, Look, Plan, Shape, TALL, picture, plot},
    i18n::{self, messages},
    state::LaneBy,
};
use timeline::Window;

use super::CATALOGUE;

/// The widths of a lane on screens of 320 to 1920 pixels.
const WIDTHS: [f64; 5] = [288.0, 328.0, 544.0, 1056.0, 1696.0];

fn look(window: Window, width: f64) -> Look {
    Look { window, held: None, width, current: 0, is_pinned: false, open: None, brush: None, is_opened: true }
}

fn scene(lang: Lang, query: &search::Query) -> Scene<'_> {
    Scene { catalogue: &CATALOGUE, lang, words: messages(lang), query, lesson: None }
}

fn plan(by: LaneBy) -> Plan {
    Plan::of(&CATALOGUE, by, Lang::Vi)
}

fn all_shown() -> Vec<bool> {
    vec![true; CATALOGUE.record().events.len()]
}

/// The whole, September 2020, a day of it, and the years before.
fn windows(plan: &Plan) -> Vec<Window> {
    let dates = ["2020-09", "2020-09-09", "2020-09-09/2020-09-12", "1945/1999", "2018/2025"];
    let windows = dates.map(|date| plan.window(&date.parse().unwrap()));
    [Window::WHOLE].into_iter().chain(windows).collect()
}

#[test]
fn every_event_has_one_lane_by_every_choice() {
    let events = CATALOGUE.record().events.len();
    for by in LaneBy::ALL {
        for lang in Lang::ALL {
            let plan = Plan::of(&CATALOGUE, by, lang);
            assert_eq!(plan.lanes.iter().map(|lane| lane.count).sum::<usize>(), events, "{by:?}");
            assert!(plan.lanes.iter().all(|lane| lane.count > 0 && !lane.name.is_empty()), "{by:?}");
            let drawn: BTreeSet<usize> = plan.marks.iter().map(|mark| mark.event).collect();
            assert_eq!(drawn.len(), events);
            for event in 0..events {
                assert_eq!(plan.marks[plan.item(event).unwrap()].event, event);
            }
        }
    }
}

#[test]
fn the_lanes_by_theme_are_those_of_the_story() {
    let plan = plan(LaneBy::Theme);
    let lane_of = |id: &str| {
        let item = plan.item(CATALOGUE.record().event_index(id).unwrap()).unwrap();
        plan.lanes[usize::from(plan.chart.items()[item].lane)].name.clone()
    };
    assert_eq!(lane_of("2020-09-09-hoi-nghi-amm-lan-53"), "ASEAN 2020");
    assert_eq!(lane_of("2018-11-14-asean-nga-chien-luoc"), "Đối tác của ASEAN");
    assert_eq!(lane_of("2025-03-12-viet-nam-singapore-cltd"), "Đối tác của Việt Nam");
}

#[test]
fn nothing_overlaps_and_each_event_in_view_is_drawn_or_counted_at_every_width() {
    let shown = all_shown();
    for by in LaneBy::ALL {
        let plan = plan(by);
        for (window, width) in
            windows(&plan).into_iter().flat_map(|window| WIDTHS.map(|width| (window, width)))
        {
            let frame = Frame::of(&plan, look(window, width), &shown);
            let items = plan.chart.items();
            let placed =
                frame.layout.placed.iter().map(|one| (items[one.item].lane, one.row, one.x0, one.x1));
            let groups =
                frame.layout.groups.iter().map(|one| (items[one.items[0]].lane, one.row, one.x0, one.x1));
            let mut boxes: Vec<_> = placed.chain(groups).collect();
            boxes.sort_by(|one, other| one.partial_cmp(other).unwrap());
            for pair in boxes.windows(2).filter(|pair| (pair[0].0, pair[0].1) == (pair[1].0, pair[1].1)) {
                assert!(pair[0].3 <= pair[1].2 + 1e-6, "{by:?} at {width}: {pair:?}");
            }
            let grouped = frame.layout.groups.iter().flat_map(|group| &group.items).copied();
            let mut seen: Vec<usize> =
                frame.layout.placed.iter().map(|one| one.item).chain(grouped).collect();
            seen.sort_unstable();
            let (from, to) = (plan.scale.day(window.from), plan.scale.day(window.to));
            assert_eq!(seen, plan.chart.meeting(from, to).collect::<Vec<_>>(), "{by:?} at {width}");
        }
    }
}

#[test]
fn what_is_listed_is_in_view_or_counted_before_it_or_after_it() {
    let plan = plan(LaneBy::Theme);
    for shown in [all_shown(), (0..all_shown().len()).map(|event| event % 3 == 0).collect()] {
        for window in windows(&plan) {
            let (from, last) = plan.days(window);
            let has = |&item: &usize| shown[plan.marks[item].event];
            let in_view: Vec<usize> =
                plan.chart.meeting(f64::from(from), f64::from(last) + 1.0).filter(has).collect();
            let sides = plan.beyond(window, &shown);
            let count: usize = sides.iter().flatten().map(|side| side.count).sum();
            assert_eq!(count + in_view.len(), shown.iter().filter(|shown| **shown).count());
            let items = plan.chart.items();
            if let [Some(before), _] = sides {
                assert!(items[before.nearest].to <= from && has(&before.nearest));
            }
            if let [_, Some(after)] = sides {
                assert!(items[after.nearest].from > last && has(&after.nearest));
            }
        }
    }
}

#[test]
fn a_window_and_the_days_that_it_shows_are_inverse() {
    let plan = plan(LaneBy::Theme);
    for text in [
        "2020-09-01/2020-09-30",
        "2020-09-09",
        "1967-08-08",
        "2018-11-14/2025-03-12",
        "2020-01-01/2020-12-31",
    ] {
        let date: chronicle::Edtf = text.parse().unwrap();
        assert_eq!(plan.span(plan.window(&date)).unwrap(), date);
    }
    assert_eq!(plan.span(Window::WHOLE), None, "the whole is the default and stays out of the address");
}

#[test]
fn what_is_not_known_to_the_day_does_not_look_so() {
    let plan = plan(LaneBy::Theme);
    let events = &CATALOGUE.record().events;
    let shapes = |date: &str| -> BTreeSet<&str> {
        let marks = plan.marks.iter().filter(|mark| events[mark.event].date.to_string() == date);
        marks.map(|mark| mark.shape.as_str()).collect()
    };
    assert_eq!(shapes("2001"), ["year"].into());
    assert_eq!(shapes("2003-06"), ["month"].into());
    assert_eq!(shapes("[2020-09-09..2020-09-12]"), ["bounded"].into());
    assert_eq!(shapes("2020-09-09/2020-09-12"), ["span"].into());
    assert_eq!(shapes("2018-11-14"), ["day"].into());
    let of = |date: &str| nien_bieu::drawing::Extent::of(&date.parse().unwrap()).shape;
    assert_eq!(of("2018-03-08/.."), Shape::OpenEnd);
    assert_eq!(of("../2019-11-26"), Shape::OpenStart);
    assert_eq!(of("2019~"), Shape::Approximate);
}

#[test]
fn breaks_leave_out_no_event() {
    let plan = plan(LaneBy::Theme);
    let breaks: Vec<_> = plan.scale.breaks().collect();
    assert!(!breaks.is_empty());
    for item in plan.chart.items() {
        assert!(breaks.iter().all(|&(from, to)| item.from < from || item.from >= to));
    }
}

#[test]
fn each_mark_is_named_by_date_title_kind_lane_and_place() {
    let query = search::Query::default();
    let shown = all_shown();
    for lang in Lang::ALL {
        let plan = Plan::of(&CATALOGUE, LaneBy::Theme, lang);
        let window = plan.window(&"2020-09-09".parse().unwrap());
        let frame = Frame::of(&plan, look(window, 1_696.0), &shown);
        let html = plot(&scene(lang, &query), &frame, None).to_html();
        assert!(frame.layout.placed.len() > 10);
        for placed in &frame.layout.placed {
            let mark = plan.marks[placed.item];
            let event = &CATALOGUE.record().events[mark.event];
            let lane = &plan.lanes[usize::from(plan.chart.items()[placed.item].lane)];
            let name = i18n::drawing(lang);
            let what = format!(
                "{}: {} ({})",
                event.date.in_words(lang),
                event.title.get(lang),
                i18n::kind(event.kind).get(lang)
            );
            let whole = event.part_of.map(|id| CATALOGUE.record().event(id).unwrap().title.get(lang));
            let name = (name.mark)(&what, &lane.name, mark.place, lane.count, whole, true);
            assert!(html.contains(&format!("aria-label=\"{name}\"")), "{name}");
        }
    }
}

/// Each picture of the plan by theme, as a document: in both languages, of every window.
fn each_picture(check: impl Fn(&Scene<'_>, &Plan, Window, &roxmltree::Document<'_>)) {
    let query = search::Query::default();
    let shown = all_shown();
    for lang in Lang::ALL {
        let plan = Plan::of(&CATALOGUE, LaneBy::Theme, lang);
        for window in windows(&plan) {
            let (scene, address) = (scene(lang, &query), "https://example.org/");
            let svg = picture(&scene, &plan, look(window, 300.0), &shown, scene.words.site, address, TALL);
            check(&scene, &plan, window, &roxmltree::Document::parse(&svg).unwrap());
        }
    }
}

#[test]
fn a_picture_is_sound_xml_with_title_legend_source_and_every_event_in_view() {
    each_picture(|scene, plan, window, document| {
        let lang = scene.lang;
        let texts: Vec<&str> = document.descendants().filter_map(|node| node.text()).collect();
        let has = |text: &str| texts.iter().any(|other| other.contains(text));
        assert!(has(scene.words.site) && has("https://example.org/"), "{lang:?}");
        assert!(has(i18n::drawing(lang).both_layers), "the picture says which layers it shows");
        for kind in chronicle::EventKind::ALL.iter().copied() {
            assert!(has(i18n::kind(kind).get(lang)), "{kind:?}");
        }
        for lane in &plan.lanes {
            assert!(has(&lane.name));
        }
        let titled = document.descendants().filter(|node| node.has_tag_name("title")).count() - 1;
        let grouped: usize = document
            .descendants()
            .filter(|node| node.has_tag_name("rect") && node.attribute("rx").is_some())
            .filter_map(|node| node.next_sibling_element()?.text()?.parse::<usize>().ok())
            .sum();
        let (from, to) = (plan.scale.day(window.from), plan.scale.day(window.to));
        assert_eq!(titled + grouped, plan.chart.meeting(from, to).count());
    });
}

#[test]
fn a_title_in_a_picture_is_cut_only_where_the_next_mark_of_its_row_or_the_edge_is_near() {
    each_picture(|scene, _, _, document| {
        let lang = scene.lang;
        let number =
            |node: roxmltree::Node<'_, '_>, name| node.attribute(name).unwrap().parse::<f64>().unwrap();
        // Each event is a group with its mark, its title as far as there is room, and all of it to point at.
        let events = document.descendants().filter(|node| {
            node.has_tag_name("g") && node.children().any(|child| child.has_tag_name("title"))
        });
        let mut places = Vec::new();
        for event in events {
            let all = event.children().find(|child| child.has_tag_name("title")).unwrap();
            let all = all.text().unwrap();
            let mut marks = event.children().filter(|child| child.has_tag_name("path"));
            let at = marks.find_map(|mark| mark.attribute("transform")).unwrap();
            let (x, y) = at["translate(".len()..at.len() - 1].split_once(' ').unwrap();
            let (x, y): (f64, f64) = (x.parse().unwrap(), y.parse().unwrap());
            let title = event.children().find(|child| child.has_tag_name("text"));
            let is_cut = title.is_none_or(|title| !all.ends_with(title.text().unwrap()));
            if let Some(title) = title.filter(|_| is_cut) {
                let kept = title.text().unwrap().strip_suffix('…').expect("dots say that it is cut");
                assert!(all.contains(&[": ", kept, " "].concat()), "{kept:?} of {all:?}");
                assert!(number(title, "x") > x);
            }
            // A letter of 13 units is at the most as wide as it is high.
            let most = f64::from(u16::try_from(all.chars().count()).unwrap()) * 13.0 + 40.0;
            places.push((y, x, is_cut, most));
        }
        let groups =
            document.descendants().filter(|node| node.has_tag_name("rect") && node.has_attribute("rx"));
        places.extend(groups.map(|group| (number(group, "y") + 2.0, number(group, "x"), false, 0.0)));
        places.sort_by(|one, other| one.partial_cmp(other).unwrap());
        for (at, &(y, x, is_cut, most)) in places.iter().enumerate() {
            let next =
                places.get(at + 1).filter(|next| (next.0 - y).abs() < 0.5).map_or(1600.0, |next| next.1);
            assert!(!is_cut || next - x < most, "{lang:?}: cut at {x}, {y}, though {next} is far");
        }
    });
}
