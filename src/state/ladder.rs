//! The ladder: how far each pair has come, step by step.

use chronicle::{Event, EventKind, Layer, Level, Record};

use crate::{alphabet::place_of, sorted::insert_sorted};

/// The order of the pairs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum LadderOrder {
    /// By the last step, the latest first.
    #[default]
    Last,
    /// By the level reached, the highest first, then by the last step.
    Level,
    /// By name.
    Name,
}

impl LadderOrder {
    /// All orders.
    pub const ALL: [Self; 3] = [Self::Last, Self::Level, Self::Name];

    /// Its name in the address.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Last => "last",
            Self::Level => "level",
            Self::Name => "name",
        }
    }
}

/// How the ladder is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct LadderLook {
    /// The order of the pairs.
    pub order: LadderOrder,
    /// As a table, not drawn.
    pub as_table: bool,
}

/// A pair with its steps in order of time; what was only agreed on stands among them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ladder {
    /// The ids of the two sides.
    pub pair: [&'static str; 2],
    /// The places of the steps' events in the record.
    pub steps: Vec<usize>,
}

impl Ladder {
    /// All pairs of a record with `side` on one side, and not `without` on the other. What a reader drafted is no step:
    /// the ladder says how far the record has it.
    #[must_use]
    pub fn all(record: &Record<'static>, side: &str, without: &str) -> Vec<Self> {
        let mut ladders: Vec<Self> = Vec::new();
        for (at, event) in record.events.iter().enumerate() {
            let Some(pair) = event.upgrade.map(|upgrade| upgrade.parties) else { continue };
            if !pair.contains(&side) || pair.contains(&without) || event.layer == Layer::Own {
                continue;
            }
            match ladders.iter_mut().find(|ladder| ladder.pair.iter().all(|id| pair.contains(id))) {
                Some(ladder) => ladder.steps.push(at),
                None => ladders.push(Self { pair, steps: vec![at] }),
            }
        }
        ladders
    }

    /// The events of the steps.
    pub fn events<'a>(&'a self, record: &'a Record<'static>) -> impl Iterator<Item = &'a Event<'static>> {
        self.steps.iter().filter_map(|&at| record.events.get(at))
    }

    /// The level that the pair has reached: that of its last step, not of what was only agreed on.
    #[must_use]
    pub fn level(&self, record: &Record<'static>) -> Option<Level> {
        let steps = self.events(record).filter(|event| event.kind == EventKind::Upgrade);
        steps.filter_map(|event| event.upgrade).last().map(|upgrade| upgrade.to)
    }
}

/// The ladders in an order; `name` is what a pair is called.
#[must_use]
pub fn sorted(
    ladders: Vec<Ladder>,
    order: LadderOrder,
    record: &Record<'static>,
    name: impl Fn(&Ladder) -> String,
) -> Vec<Ladder> {
    let mut keys = Vec::new();
    for (at, ladder) in ladders.iter().enumerate() {
        let steps = ladder.events(record).filter(|event| event.kind == EventKind::Upgrade);
        let last =
            steps.filter_map(|event| event.date.earliest()).last().map_or(0, |day| -i64::from(day.days()));
        let rank = ladder.level(record).map_or(0, |level| -i64::from(level.rank()));
        let name = place_of(&name(ladder));
        let key = match order {
            LadderOrder::Last => (last, 0, name),
            LadderOrder::Level => (rank, last, name),
            LadderOrder::Name => (0, 0, name),
        };
        insert_sorted(&mut keys, (key, at));
    }
    keys.into_iter().filter_map(|(_, at)| ladders.get(at).cloned()).collect()
}
