//! The step of a partnership: from one level to another, in bars and words.

use chronicle::{Level, Upgrade};
use leptos::prelude::*;

use crate::{app::App, i18n};

/// `Đối tác chiến lược ▮▮▯ → Đối tác chiến lược toàn diện ▮▮▮`.
#[component]
pub fn LevelStep(
    /// The step.
    upgrade: Upgrade<'static>,
) -> impl IntoView {
    let App { lang, words, .. } = expect_context();
    let from = upgrade.from.map(|level| i18n::level(level).get(lang));
    let words = (words.step_words)(from, i18n::level(upgrade.to).get(lang));
    view! {
        <span class="level-step">
            {upgrade.from.map(|level| view! { <Bars level/> <span aria-hidden="true">"→"</span> })}
            <Bars level=upgrade.to/>
            <span class="level-words">{words}</span>
        </span>
    }
}

/// Three bars, as many of them filled as the level's rank.
#[component]
pub fn Bars(
    /// The level.
    level: Level,
) -> impl IntoView {
    let bars = (1..=3).map(|rank| view! { <i class:on=rank <= level.rank()></i> }).collect_view();
    view! { <span class="bars" data-rank=level.rank().to_string() aria-hidden="true">{bars}</span> }
}
