//! The ladder drawn: for each pair the steps that it went up, along the years.

use chronicle::{Event, EventKind, Level};

use super::ladder::{partner, step};
use crate::{
    components::{Scene, bars},
    drawing::Gregorian,
    i18n,
    markup::{Element, el},
    state::ladder::Ladder,
};

/// How wide a drawing is, in its own units: thousandths, since it grows with the page.
const WIDTH: i32 = 1_000;
/// How high a level is, and all of them with what stands above.
const LEVEL: i32 = 12;
const HEIGHT: i32 = 3 * LEVEL + 6;

/// The years over which the ladders of a record are drawn: from that of the first step to the one after the last
/// (excluded), so that the last step is seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Years {
    from: i32,
    to: i32,
}

impl Years {
    /// Of all these ladders.
    #[must_use]
    pub fn of(scene: &Scene<'_>, ladders: &[Ladder]) -> Self {
        let record = scene.catalogue.record();
        let years = || {
            ladders.iter().flat_map(|ladder| ladder.events(record)).map(|event| *event.date.years().start())
        };
        let from = years().min().unwrap_or(2000);
        Self { from, to: years().max().unwrap_or(from).max(from) + 2 }
    }

    /// Where a day stands, in thousandths of the width.
    fn x(self, day: i32) -> i32 {
        let first = first_of(self.from);
        let all = first_of(self.to) - first;
        i32::try_from(i64::from(day - first) * i64::from(WIDTH) / i64::from(all.max(1))).unwrap_or(WIDTH)
    }

    /// The years by name, over the drawings: every fifth.
    pub(super) fn axis(self) -> Element {
        let years = (self.from..self.to - 1)
            .filter(|year| year % 5 == 0)
            .map(|year| el("span").attr("--x", self.x(first_of(year)).to_string()).text(year.to_string()));
        el("div").class("steps-axis").attr("aria-hidden", "true").child(el("div").children(years))
    }
}

fn first_of(year: i32) -> i32 {
    use timeline::Calendar;
    Gregorian.first_of(year, 1)
}

/// One pair: its name and level, its steps drawn, and each step as a link with its date.
pub(super) fn pair(scene: &Scene<'_>, ladder: &Ladder, side: &'static str, years: Years) -> Element {
    let record = scene.catalogue.record();
    let level = ladder.level(record).map(|level| {
        el("p").class("pair-level").child(bars(level)).text(" ").text(i18n::level(level).get(scene.lang))
    });
    let name = el("h3").text(scene.label(side)).text("–").text(partner(scene, ladder, side));
    let steps = ladder.events(record).map(|event| step(scene, event));
    el("li")
        .class("pair")
        .child(el("div").child(name).children(level))
        .child(drawing(scene, ladder, years))
        .child(el("ol").class("pair-steps").children(steps))
}

/// The steps as a line that rises; what was only agreed on, as a dashed one up to the level that was meant.
fn drawing(scene: &Scene<'_>, ladder: &Ladder, years: Years) -> Element {
    let flights = flights(ladder.events(scene.catalogue.record()), first_of(years.to));
    let line = |flight: &Flight| {
        let (x0, x1) = (years.x(flight.from), years.x(flight.to));
        let path = match flight.kind {
            EventKind::Upgrade => format!("M{x0} {}V{}H{x1}", y(flight.before), y(flight.rank)),
            _ => format!("M{x0} {}V{}", y(flight.before), y(flight.rank)),
        };
        let class = if flight.kind == EventKind::Upgrade { "flight" } else { "flight agreed" };
        el("path").class(class).attr("data-rank", flight.rank.to_string()).attr("d", path)
    };
    let levels = (1..=3).map(|rank| format!("M0 {}H{WIDTH}", y(rank))).collect::<Vec<_>>().concat();
    el("svg")
        .class("steps")
        .attr("viewBox", format!("0 0 {WIDTH} {HEIGHT}"))
        .attr("preserveAspectRatio", "none")
        .attr("aria-hidden", "true")
        .child(el("path").class("levels").attr("d", levels))
        .children(flights.iter().map(line))
}

/// How far from the top a level is drawn.
fn y(rank: u8) -> i32 {
    HEIGHT - 2 - i32::from(rank) * LEVEL
}

/// A step, and how long the pair stood on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Flight {
    /// Whether it was done or only agreed on.
    pub kind: EventKind,
    /// The day of the step.
    pub from: i32,
    /// The day of the next one, or the last that is drawn.
    pub to: i32,
    /// The level before, 0 where the pair had none that is known.
    pub before: u8,
    /// The level after, or that was meant.
    pub rank: u8,
}

/// The flights of a pair whose steps are in order of time, up to the day `end`.
#[must_use]
pub fn flights<'a>(steps: impl Iterator<Item = &'a Event<'static>>, end: i32) -> Vec<Flight> {
    let mut flights: Vec<Flight> = Vec::new();
    let mut reached = 0;
    for event in steps {
        let Some((upgrade, day)) = event.upgrade.zip(event.date.earliest()) else { continue };
        let before = upgrade.from.map_or(reached, Level::rank);
        if event.kind == EventKind::Upgrade {
            // The one before ends where this one begins.
            if let Some(last) = flights.iter_mut().rfind(|flight| flight.kind == EventKind::Upgrade) {
                last.to = day.days();
            }
            reached = upgrade.to.rank();
        }
        flights.push(Flight { kind: event.kind, from: day.days(), to: end, before, rank: upgrade.to.rank() });
    }
    flights
}
