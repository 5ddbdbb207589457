//! The ways to move over the drawing.

use timeline::{Step, Window, step};

use super::stage::Stage;
use crate::{drawing::mark_id, focus};

impl Stage {
    /// Makes the window `factor` times as long around the current event, or around its middle.
    pub fn zoom(self, factor: f64) {
        let look = self.look.get_untracked();
        let share = self.plan.with_untracked(|plan| {
            let item = plan.chart.items().get(look.current)?;
            let share = (plan.scale.at(f64::from(item.from)) - look.window.from) / look.window.length();
            (look.is_pinned && (0.0..=1.0).contains(&share)).then_some(share)
        });
        self.zoom_at(factor, share.unwrap_or(0.5));
    }

    /// Makes the window `factor` times as long, leaving what is at that share of it in its place. False if that
    /// changes nothing.
    pub fn zoom_at(self, factor: f64, share: f64) -> bool {
        let now = self.look.get_untracked().window;
        let least = self.plan.with_untracked(|plan| plan.least(now.at(share, 1.0)));
        let to = now.zoom(factor, share, least);
        let changes = (to.length() - now.length()).abs() > 1e-9;
        if changes {
            self.show(to);
        }
        changes
    }

    /// Moves by a share of the window. False if that changes nothing.
    pub fn pan(self, share: f64) -> bool {
        let now = self.look.get_untracked().window;
        let to = now.pan(share);
        let changes = (to.from - now.from).abs() > 1e-9;
        if changes {
            self.show(to);
        }
        changes
    }

    /// Moves by as little as brings an item into view.
    pub fn reveal(self, item: usize) {
        let now = self.look.get_untracked().window;
        let at = self.plan.with_untracked(|plan| {
            plan.chart.items().get(item).map(|item| plan.scale.at(f64::from(item.from)))
        });
        if let Some(at) = at
            && !(now.from..now.to).contains(&at)
        {
            self.show(now.reveal(at));
        }
    }

    /// Makes the event of that id the current one, where it is not.
    pub fn stand_on(self, id: &str) {
        let event = self.app.record().event_index(id);
        let Some(item) = event.and_then(|event| self.plan.with_untracked(|plan| plan.item(event))) else {
            return;
        };
        let look = self.look.get_untracked();
        if (look.current, look.is_pinned) != (item, true) {
            self.look.update(|look| (look.current, look.is_pinned) = (item, true));
        }
    }

    /// Goes from the current event to another. False where there is none that way.
    pub fn walk(self, to: Step) -> bool {
        let from = self.look.get_untracked().current;
        let found = self.plan.with_untracked(|plan| step(&plan.chart, from, to));
        if let Some(item) = found {
            self.go_to(item);
        }
        found.is_some()
    }

    /// Makes an item the current one, brings it into view and gives it the focus.
    pub fn go_to(self, item: usize) {
        self.look.update(|look| (look.current, look.is_pinned) = (item, true));
        self.reveal(item);
        if let Some(event) = self.event_of(item) {
            // It is drawn once the signals have settled.
            focus::after_render(move || {
                focus::on_without_scroll(&mark_id(event));
                focus::reveal(&mark_id(event));
            });
        }
    }

    /// Shows the days of a group so that its events stand apart, and goes to the first of them.
    pub fn open_group(self, from: i32, to: i32, first: Option<usize>) {
        let look = self.look.get_untracked();
        let target = self.plan.with_untracked(|plan| {
            let (from, to) = (plan.scale.at(f64::from(from)), plan.scale.at(f64::from(to)));
            let middle = f64::midpoint(from, to);
            let margin = (to - from) * 0.1;
            let all = Window::new(from - margin, to + margin, plan.least(middle));
            // Where that is no closer look, a step towards it is.
            if all.length() < look.window.length() * 0.9 {
                all
            } else {
                Window::new(
                    middle - look.window.length() / 5.0,
                    middle + look.window.length() / 5.0,
                    plan.least(middle),
                )
            }
        });
        self.choose(target);
        if let Some(item) = first {
            self.go_to(item);
        }
    }

    /// Moves to what the list has before the part in view, or after it, and goes to the nearest of it.
    pub fn go_beyond(self, side: usize) {
        let window = self.look.get_untracked().window;
        let found = self.plan.with_untracked(|plan| {
            let sides = self.shown.with_untracked(|shown| plan.beyond(window, shown));
            let nearest = sides.get(side).copied().flatten()?.nearest;
            let at = plan.scale.at(f64::from(plan.chart.items().get(nearest)?.from));
            Some((nearest, (at - window.from) / window.length()))
        });
        if let Some((item, at)) = found {
            // It comes to the far end, so that as much of what is beyond it as can be is in view too.
            self.choose(window.pan(at - if side == 0 { 0.9 } else { 0.1 }));
            self.go_to(item);
        }
    }
}
