//! What holds for any events, any scale and any window.

// The numbers of these tests are small.
#![allow(clippy::cast_precision_loss, clippy::cast_possible_truncation, clippy::cast_sign_loss)]

use std::collections::BTreeSet;

use proptest::prelude::*;
use timeline::{
    Calendar, Chart, Elastic, Fit, Item, Layout, Metrics, Scale, Step, Unit, Window, cells, step,
};

const LANES: u16 = 4;
/// A shorter window makes a day wider than a screen.
const LEAST: f64 = 1e-4;
/// What rounding may take away.
const TINY: f64 = 1e-6;

fn items() -> impl Strategy<Value = Vec<Item>> {
    let item = (0..9_000_i32, prop_oneof![4 => 1..3_i32, 1 => 1..2_000_i32], 0..LANES, 0.0..300.0_f64)
        .prop_map(|(from, days, lane, label)| Item { from, to: from + days, lane, label });
    // Crowds, as in a week of meetings.
    let crowd = (0..9_000_i32, 0..LANES, 1..60_usize)
        .prop_map(|(day, lane, count)| vec![Item { from: day, to: day + 1, lane, label: 120.0 }; count]);
    (prop::collection::vec(item, 1..80), prop::collection::vec(crowd, 0..3)).prop_map(|(items, crowds)| {
        let mut items: Vec<Item> = items.into_iter().chain(crowds.into_iter().flatten()).collect();
        items.sort_by_key(|item| item.from);
        items
    })
}

fn scale(items: &[Item], by_events: f64) -> Scale {
    let bounds: Vec<i32> = (0..=400).map(|month| month * 30).collect();
    let days = items.iter().flat_map(|item| [item.from, item.to - 1]);
    Scale::elastic(&bounds, days, &Elastic { break_after: 360, break_length: 0.015, by_events })
}

fn window() -> impl Strategy<Value = Window> {
    (0.0..1.0_f64, 0.0..1.0_f64).prop_map(|(one, other)| Window::new(one, other, LEAST))
}

/// The boxes of each row: where they begin and end.
fn rows(chart: &Chart, layout: &Layout) -> Vec<((u16, usize), f64, f64)> {
    let lane = |item: usize| chart.items()[item].lane;
    let placed = layout.placed.iter().map(|placed| ((lane(placed.item), placed.row), placed.x0, placed.x1));
    let groups = layout.groups.iter().map(|group| ((lane(group.items[0]), group.row), group.x0, group.x1));
    let mut boxes: Vec<_> = placed.chain(groups).collect();
    boxes.sort_by(|one, other| one.0.cmp(&other.0).then(one.1.total_cmp(&other.1)));
    boxes
}

proptest! {
    #[test]
    fn nothing_overlaps_and_nothing_is_lost(
        items in items(), by_events in 0.0..0.9_f64, window in window(), width in 200.0..2_000.0_f64,
        rows_in_all in 2..20_usize, boxes in 40..300_usize, pinned in any::<prop::sample::Index>(),
    ) {
        let chart = Chart::new(&items).unwrap();
        let scale = scale(&items, by_events);
        let metrics = Metrics { rows: rows_in_all, boxes, ..Metrics::for_width(width) };
        let pinned = pinned.index(items.len());
        let layout = chart.layout(&scale, window, LANES, &metrics, Some(pinned));

        for pair in rows(&chart, &layout).windows(2) {
            if pair[0].0 == pair[1].0 {
                prop_assert!(pair[0].2 <= pair[1].1 + TINY, "{:?} over {:?}", pair[0], pair[1]);
            }
        }
        for ((lane, row), x0, x1) in rows(&chart, &layout) {
            prop_assert!(row < layout.rows[usize::from(lane)]);
            prop_assert!(-TINY <= x0 && x0 < x1 && x1 <= width + TINY, "{x0}–{x1} of {width}");
            prop_assert!(x1 - x0 >= metrics.mark - TINY, "room to be hit: {x0}–{x1}");
        }

        let mut seen = BTreeSet::new();
        let grouped = layout.groups.iter().flat_map(|group| group.items.iter().copied());
        for item in layout.placed.iter().map(|placed| placed.item).chain(grouped) {
            prop_assert!(seen.insert(item), "{item} twice");
        }
        let (from, to) = (scale.day(window.from), scale.day(window.to));
        let in_view: BTreeSet<usize> = (0..items.len())
            .filter(|&at| f64::from(items[at].to) > from && f64::from(items[at].from) < to)
            .collect();
        prop_assert_eq!(&seen, &in_view);
        prop_assert!(layout.groups.iter().all(|group| group.items.len() > 1 && group.items.is_sorted()));
        if in_view.contains(&pinned) {
            prop_assert!(layout.placed.iter().any(|placed| placed.item == pinned), "the pinned one is drawn");
        }
        prop_assert!(layout.rows.iter().sum::<usize>() <= rows_in_all.max(2 * usize::from(LANES)));
    }

    #[test]
    fn a_mark_stands_within_its_time(items in items(), window in window(), width in 300.0..2_000.0_f64) {
        let chart = Chart::new(&items).unwrap();
        let scale = scale(&items, 0.5);
        let metrics = Metrics::for_width(width);
        let widest = metrics.group.max(metrics.rows as f64 * width / metrics.boxes as f64);
        for placed in chart.layout(&scale, window, LANES, &metrics, None).placed {
            let item = items[placed.item];
            let from = window.x(scale.at(f64::from(item.from)), width);
            let to = window.x(scale.at(f64::from(item.to)), width);
            prop_assert!((placed.from - from).abs() < TINY && (placed.to - to).abs() < TINY);
            prop_assert!(placed.x0 >= from.min(width - widest) - TINY, "not before it begins");
            prop_assert!(placed.x0 <= from.max(0.0).max(to - metrics.mark) + TINY, "not after it ends");
        }
    }

    #[test]
    fn boxes_are_bounded(count in 1..20_000_i32, days in 1..5_000_i32, width in 300.0..2_000.0_f64, window in window()) {
        let mut items: Vec<Item> = (0..count)
            .map(|at| Item { from: at * 7_919 % days, to: at * 7_919 % days + 1, lane: (at % 4) as u16, label: 90.0 })
            .collect();
        items.sort_by_key(|item| item.from);
        let chart = Chart::new(&items).unwrap();
        let metrics = Metrics::for_width(width);
        let layout = chart.layout(&Scale::uniform(0, days), window, LANES, &metrics, None);
        prop_assert!(layout.placed.len() + layout.groups.len() <= metrics.boxes + metrics.rows);
    }

    #[test]
    fn a_scale_increases_and_goes_back(items in items(), by_events in 0.0..0.95_f64, days in prop::collection::vec(-500.0..13_000.0_f64, 2..40)) {
        let scale = scale(&items, by_events);
        let mut days = days;
        days.sort_by(f64::total_cmp);
        for pair in days.windows(2).filter(|pair| pair[1] - pair[0] > TINY) {
            prop_assert!(scale.at(pair[0]) < scale.at(pair[1]));
        }
        for day in days {
            prop_assert!((scale.day(scale.at(day)) - day).abs() < 1e-3, "{day}");
        }
        let (first, last) = scale.days();
        prop_assert!(scale.at(f64::from(first)).abs() < TINY && (scale.at(f64::from(last)) - 1.0).abs() < TINY);
    }

    #[test]
    fn a_scale_has_no_jumps(items in items(), by_events in 0.0..0.95_f64, day in -100.0..13_000.0_f64) {
        let scale = scale(&items, by_events);
        // A month is the least stretch, and none is longer than the whole line.
        prop_assert!((scale.at(day + 1e-6) - scale.at(day)).abs() < 1e-6);
    }

    #[test]
    fn breaks_hold_no_event(items in items()) {
        let scale = scale(&items, 0.5);
        for (from, to) in scale.breaks() {
            prop_assert!(to - from > 360);
            prop_assert!(items.iter().all(|item| item.from < from || item.from >= to));
            prop_assert!(scale.is_broken(from, to) && !scale.is_broken(from - 1, to));
        }
    }

    #[test]
    fn zoom_keeps_what_is_under_the_pointer(window in window(), factor in 0.2..5.0_f64, share in 0.0..1.0_f64) {
        let zoomed = window.zoom(factor, share, LEAST);
        prop_assert!(zoomed.from >= -TINY && zoomed.to <= 1.0 + TINY && zoomed.length() >= LEAST - TINY);
        let stops_at_end = zoomed.from < TINY || zoomed.to > 1.0 - TINY;
        if !stops_at_end {
            prop_assert!((zoomed.at(share, 1.0) - window.at(share, 1.0)).abs() < TINY);
        }
    }

    #[test]
    fn a_small_zoom_or_pan_moves_things_little(window in window(), share in 0.0..1.0_f64, at in 0.0..1.0_f64) {
        let width = 1_000.0;
        let near = |one: Window| (one.x(at, width) - window.x(at, width)).abs();
        let far = 1.0 + window.x(at, width).abs() / width;
        prop_assert!(near(window.zoom(1.0 + 1e-6, share, LEAST)) < 0.01 * far);
        prop_assert!(near(window.pan(1e-6)) < 0.01);
    }

    #[test]
    fn a_pixel_and_its_place_are_inverse(window in window(), x in -100.0..1_400.0_f64) {
        prop_assert!((window.x(window.at(x, 1_280.0), 1_280.0) - x).abs() < 1e-3);
    }

    #[test]
    fn revealing_brings_into_view(window in window(), at in 0.0..1.0_f64) {
        let moved = window.reveal(at);
        prop_assert!(moved.from - TINY <= at && at <= moved.to + TINY);
        prop_assert!((moved.length() - window.length()).abs() < TINY);
    }

    #[test]
    fn the_axis_has_no_overlap_and_gaps_at_breaks_only(items in items(), window in window(), width in 280.0..2_000.0_f64) {
        let scale = scale(&items, 0.6);
        let cells = cells(&scale, window, &Thirties, &Fit { width, least });
        prop_assert!(cells.len() < 700, "{}", cells.len());
        let mut end = None;
        for cell in &cells {
            prop_assert!(cell.from < cell.to && cell.x0 < cell.x1);
            prop_assert!(cell.x1 > 0.0 && cell.x0 < width);
            if let Some((day, x)) = end {
                prop_assert!(day <= cell.from && x <= cell.x0 + TINY);
                prop_assert!(day == cell.from || scale.is_broken(day, cell.from), "{day} to {}", cell.from);
            }
            end = Some((cell.to, cell.x1));
        }
    }

    #[test]
    fn every_event_is_reached_by_keys(items in items()) {
        let chart = Chart::new(&items).unwrap();
        let mut seen = BTreeSet::new();
        let mut at = 0;
        while let Some(up) = step(&chart, at, Step::Up) {
            at = up;
        }
        loop {
            at = step(&chart, at, Step::First).unwrap_or(at);
            seen.insert(at);
            while let Some(next) = step(&chart, at, Step::Next) {
                prop_assert_eq!(step(&chart, next, Step::Previous), Some(at), "back the way it came");
                at = next;
                seen.insert(at);
            }
            prop_assert_eq!(step(&chart, at, Step::Last), None);
            match step(&chart, at, Step::Down) {
                Some(down) => at = down,
                None => break,
            }
        }
        prop_assert_eq!(seen.len(), items.len());
    }
}

/// A calendar of months of 30 days and weeks of 7.
struct Thirties;

impl Calendar for Thirties {
    fn month_of(&self, day: i32) -> (i32, u8) {
        (day.div_euclid(360), (day.rem_euclid(360) / 30 + 1) as u8)
    }

    fn first_of(&self, year: i32, month: u8) -> i32 {
        year * 360 + (i32::from(month) - 1) * 30
    }

    fn week_of(&self, day: i32) -> i32 {
        day.div_euclid(7) * 7
    }
}

fn least(unit: Unit) -> f64 {
    match unit {
        Unit::Century | Unit::Decade | Unit::Quarter => 48.0,
        Unit::Year => 36.0,
        Unit::Month | Unit::Week => 28.0,
        Unit::Day => 20.0,
    }
}

#[test]
fn the_axis_is_divided_as_fits() {
    let units = |scale: &Scale, width: f64| {
        let mut units: Vec<Unit> = Vec::new();
        for cell in cells(scale, Window::WHOLE, &Thirties, &Fit { width, least }) {
            if units.last() != Some(&cell.unit) {
                units.push(cell.unit);
            }
        }
        units
    };
    let of_days = |days| Scale::uniform(0, days);
    assert_eq!(units(&of_days(30), 800.0), [Unit::Day]);
    assert_eq!(units(&of_days(90), 800.0), [Unit::Week]);
    assert_eq!(units(&of_days(360), 800.0), [Unit::Month]);
    assert_eq!(units(&of_days(3 * 360), 800.0), [Unit::Quarter]);
    assert_eq!(units(&of_days(3_600), 800.0), [Unit::Year]);
    assert_eq!(units(&of_days(36_000), 800.0), [Unit::Decade]);
    assert_eq!(units(&of_days(360_000), 800.0), [Unit::Century]);
}

#[test]
fn a_crowded_month_is_wide_and_an_empty_decade_breaks() {
    let bounds: Vec<i32> = (0..=240).map(|month| month * 30).collect();
    let days = [5].into_iter().chain((0..40).map(|event| 6_000 + event % 30));
    let scale =
        Scale::elastic(&bounds, days, &Elastic { break_after: 720, break_length: 0.02, by_events: 0.6 });
    assert_eq!(scale.breaks().collect::<Vec<_>>(), [(30, 6_000), (6_030, 7_200)]);
    assert!(scale.at(6_030.0) - scale.at(6_000.0) > 0.6);
    assert!((scale.at(6_000.0) - scale.at(30.0) - 0.02).abs() < TINY);
}

#[test]
fn a_day_that_fills_the_screen_shows_each_of_its_events() {
    let items = vec![Item { from: 50, to: 51, lane: 0, label: 120.0 }; 40];
    let chart = Chart::new(&items).unwrap();
    let scale = Scale::uniform(0, 100);
    let whole = chart.layout(&scale, Window::WHOLE, 1, &Metrics::for_width(1_000.0), None);
    assert!(!whole.groups.is_empty());
    let day = Window::new(0.50, 0.51, LEAST);
    let opened = chart.layout(&scale, day, 1, &Metrics::for_width(1_000.0), None);
    assert!(opened.groups.is_empty(), "{:?}", opened.groups);
    assert_eq!(opened.placed.len(), items.len());
}

#[test]
fn items_out_of_order_are_refused() {
    let item = |from| Item { from, to: from + 1, lane: 0, label: 0.0 };
    assert_eq!(Chart::new(&[item(1), item(3), item(2)]).unwrap_err().at, 2);
}

#[test]
fn nothing_makes_an_empty_drawing() {
    let chart = Chart::new(&[]).unwrap();
    let layout = chart.layout(
        &Scale::elastic(
            &[],
            std::iter::empty(),
            &Elastic { break_after: 1, break_length: 0.1, by_events: 0.5 },
        ),
        Window::WHOLE,
        1,
        &Metrics::for_width(300.0),
        Some(3),
    );
    assert_eq!((layout.placed.len(), layout.groups.len()), (0, 0));
    assert_eq!(step(&chart, 0, Step::Next), None);
}
