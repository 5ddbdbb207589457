//! The band of time under a slide: where in the lesson's time we are.

use chronicle::{Event, Lang};
use timeline::{Calendar, Elastic, Scale, within};

use crate::{
    drawing::{Extent, Gregorian},
    i18n::teach::teach_words,
    markup::{Element, el},
};

/// Half of the room goes by days, half by how much happens.
const ELASTIC: Elastic = Elastic { break_after: i32::MAX, break_length: 0.0, by_events: 0.5 };

/// How far apart two labels stand at the least, as a share of the band.
const APART: f64 = 0.075;
/// The same on a narrow screen.
const APART_NARROW: f64 = 0.16;

/// What lasts longer than this, as a share of the band, is drawn thin: other events lie in it.
const PERIOD: f64 = 0.05;

/// The band of those events, of which the one at `here` is shown.
#[must_use]
pub fn band(events: &[&'static Event<'static>], here: Option<usize>, lang: Lang) -> Element {
    let extents: Vec<Extent> = events.iter().map(|event| Extent::of(&event.date)).collect();
    let (bounds, by_months) = bounds(&extents);
    let scale = Scale::elastic(&bounds, extents.iter().map(|extent| extent.from), &ELASTIC);
    let at = |day: i32| within(scale.at(f64::from(day)), 0.0, 1.0);
    let (mut last, mut last_narrow) = (-1.0, -1.0);
    let labels = bounds.iter().filter_map(|&bound| {
        let x = at(bound);
        // The last bound is the end, not a beginning.
        if x - last < APART || x > 1.0 - APART / 2.0 {
            return None;
        }
        last = x;
        let is_tight = x - last_narrow < APART_NARROW;
        if !is_tight {
            last_narrow = x;
        }
        let (year, month) = Gregorian.month_of(bound);
        let name = if by_months { (teach_words(lang).month)(month) } else { year.to_string() };
        let label = el("span").class("band-label").flag("data-tight", is_tight);
        Some(label.attr("--x", share(x)).text(name))
    });
    let marks = extents.iter().zip(events).enumerate().map(|(place, (extent, event))| {
        let is = match here {
            Some(here) if place == here => "here",
            Some(here) if place < here => "past",
            _ => "to-come",
        };
        let (x0, x1) = (at(extent.from), at(extent.to));
        el("span")
            .class("band-mark")
            .attr("data-is", is)
            .attr("data-kind", event.kind.as_str())
            .flag("data-period", x1 - x0 > PERIOD)
            .attr("--x", share(x0))
            .attr("--w", share(x1 - x0))
    });
    el("div")
        .class("band")
        .attr("aria-hidden", "true")
        .child(el("div").class("band-line").children(marks))
        .child(el("div").class("band-labels").children(labels))
}

/// A share of the band for the style sheet, in percent.
fn share(x: f64) -> String {
    #[allow(clippy::cast_possible_truncation)]
    let hundredths = (x * 10_000.0).round() as i32;
    format!("{}.{:02}%", hundredths / 100, hundredths % 100)
}

/// Where months or years begin, from the first event to after the last; months where all is within two years.
fn bounds(extents: &[Extent]) -> (Vec<i32>, bool) {
    let first = extents.iter().map(|extent| extent.from).min().unwrap_or_default();
    let last = extents.iter().map(|extent| extent.from).max().unwrap_or(first);
    let (first_year, last_year) = (Gregorian::year(first), Gregorian::year(last));
    let by_months = last_year - first_year < 2;
    let months: &[u8] = if by_months { &[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] } else { &[1] };
    let years = first_year..=last_year.min(first_year.saturating_add(1_000));
    let starts = years.flat_map(|year| months.iter().map(move |&month| Gregorian.first_of(year, month)));
    (starts.chain([Gregorian.first_of(last_year + 1, 1)]).collect(), by_months)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use chronicle::Lang;

    use super::band;
    use crate::catalogue::Catalogue;

    #[test]
    fn a_year_has_its_months_and_a_longer_time_its_years() {
        let catalogue = Catalogue::whole().unwrap();
        let catalogue: &'static Catalogue = Box::leak(Box::new(catalogue));
        let events: Vec<_> = catalogue.record().events.iter().collect();
        let of_2020: Vec<_> = events.iter().copied().filter(|event| event.id.starts_with("2020-0")).collect();
        let text = band(&of_2020, Some(1), Lang::En).text_content();
        assert!(text.starts_with("Jan") && text.contains("Sep"), "{text}");
        let text = band(&events, Some(1), Lang::Vi).text_content();
        assert!(text.starts_with("1945") && text.contains("2018"), "{text}");
        let html = band(&of_2020, Some(1), Lang::Vi).to_html();
        assert_eq!(html.matches("data-is=\"here\"").count(), 1);
        assert_eq!(html.matches("data-is=\"past\"").count(), 1);
        // Nothing to draw is drawn as nothing.
        assert!(!band(&[], None, Lang::Vi).to_html().contains("band-mark"));
    }
}
