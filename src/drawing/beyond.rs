//! What the list has outside of the part in view.

use timeline::Window;

use super::{Plan, section::button};
use crate::{
    components::Scene,
    i18n,
    markup::{Element, el},
};

/// Events outside of the part in view, on one side of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Beyond {
    /// How many they are.
    pub count: usize,
    /// The item of the nearest of them.
    pub nearest: usize,
}

impl Plan {
    /// What the list has before the part in view, and after it. O(events).
    #[must_use]
    pub fn beyond(&self, window: Window, shown: &[bool]) -> [Option<Beyond>; 2] {
        let mut sides = [None, None];
        let (first, last) = self.days(window);
        for (at, (item, mark)) in self.chart.items().iter().zip(&self.marks).enumerate() {
            let side = match item {
                item if item.to <= first => 0,
                item if item.from > last => 1,
                _ => continue,
            };
            if shown.get(mark.event).copied().unwrap_or_default() {
                let beyond = sides[side].get_or_insert(Beyond { count: 0, nearest: at });
                beyond.count += 1;
                if side == 0 {
                    beyond.nearest = at;
                }
            }
        }
        sides
    }
}

/// What leads to them, at either end: a button where there are any.
#[must_use]
pub fn beyond(scene: &Scene<'_>, sides: [Option<Beyond>; 2]) -> Element {
    let words = i18n::drawing(scene.lang);
    let ends = ["beyond-0", "beyond-1"].into_iter().zip(sides).zip([words.before, words.after]);
    let buttons = ends.filter_map(|((does, side), label)| {
        Some(button(does, label(side?.count)).key(does).class("text-button").attr("title", words.beyond))
    });
    el("div").class("beyond").children(buttons)
}
