//! Titles as the record words them.

use chronicle::{EventKind, Level};

use crate::{Event, names::Names};

/// What steps lead to, in both languages.
const LEVELS: [(Level, &str, &str); 4] = [
    (Level::Dialogue, "Đối tác đối thoại", "dialogue partnership"),
    (Level::Comprehensive, "Đối tác toàn diện", "comprehensive partnership"),
    (Level::Strategic, "Đối tác chiến lược", "strategic partnership"),
    (Level::ComprehensiveStrategic, "Đối tác chiến lược toàn diện", "comprehensive strategic partnership"),
];

/// The title of a step between two, in Vietnamese and English: `ASEAN–Nga nâng quan hệ lên Đối tác chiến lược`. None of any
/// other event.
#[must_use]
pub fn step(event: &Event, names: &Names) -> Option<[String; 2]> {
    let [one, other] = event.parties.as_slice() else { return None };
    let (_, vi, en) = LEVELS.iter().find(|(level, ..)| Some(*level) == event.to)?;
    let (raised, are_raised) = match event.kind {
        EventKind::Upgrade => ("nâng quan hệ lên", "relations are raised to a"),
        EventKind::UpgradeAgreed => ("nhất trí nâng quan hệ lên", "agree to raise relations to a"),
        _ => return None,
    };
    Some([
        format!("{}–{} {raised} {vi}", names.label(one), names.label(other)),
        format!("{}–{} {are_raised} {en}", names.english(one), names.english(other)),
    ])
}
