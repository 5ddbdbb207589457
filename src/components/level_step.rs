//! The step of a partnership: from one level to another, in bars and words.

use chronicle::{Level, Upgrade};

use super::Scene;
use crate::{
    i18n,
    markup::{Element, el},
};

/// `▮▮▯ → ▮▮▮ từ Đối tác chiến lược lên Đối tác chiến lược toàn diện`.
#[must_use]
pub fn level_step(scene: &Scene<'_>, upgrade: Upgrade<'static>) -> Element {
    let from = upgrade.from.map(|level| i18n::level(level).get(scene.lang));
    // Some pairs have a name of their own for the level.
    let to = upgrade.named.unwrap_or(i18n::level(upgrade.to)).get(scene.lang);
    let words = (scene.words.step_words)(from, to);
    el("span")
        .class("level-step")
        .children(upgrade.from.map(bars))
        .children(upgrade.from.map(|_| el("span").attr("aria-hidden", "true").text("→")))
        .child(bars(upgrade.to))
        .child(el("span").class("level-words").text(words))
}

/// Three bars, as many of them filled as the level's rank.
#[must_use]
pub fn bars(level: Level) -> Element {
    let filled = |rank| if rank <= level.rank() { el("i").class("on") } else { el("i") };
    el("span")
        .class("bars")
        .attr("data-rank", level.rank().to_string())
        .attr("aria-hidden", "true")
        .children((1..=3).map(filled))
}
