//! The drawing's state, and every way to change it.

use chronicle::Edtf;
use gloo::utils::{document, window};
use timeline::Window;
use wasm_bindgen::JsCast;
use web_sys::Element as DomElement;

use crate::{
    app::App,
    components::Scene,
    drawing::{
        Frame, Look, Plan, STRIP, beyond, legend, overview_bars, overview_window, overview_years, plot,
        toggle, toolbar,
    },
    focus,
    markup::{Element, live::effect, set},
    signals::{Memo, Signal},
    state::{LaneBy, PageState, results::Results},
};

/// How much longer one step out makes the window.
pub(super) const STEP: f64 = 1.6;

/// The drawing's state. Copies of it are the same.
#[derive(Clone, Copy)]
pub(super) struct Stage {
    pub app: App,
    pub plan: Signal<Plan>,
    pub look: Signal<Look>,
    lanes: Memo<LaneBy>,
    range: Memo<Option<Edtf>>,
    /// The look, as far as the lanes are laid out by it.
    laid: Memo<Look>,
    /// The width of a lane, in units.
    width: Memo<f64>,
    /// Whether the lanes are shown: on a narrow screen they are not until the reader opens them.
    has_lanes: Signal<bool>,
    /// Of each event, whether the list has it.
    pub shown: Memo<Vec<bool>>,
}

impl Stage {
    /// Follows the address: lanes, window, open event.
    pub fn new(app: App) -> Self {
        let App { address, catalogue, lang, .. } = app;
        let lanes = address.part(|state| state.lanes);
        let plan = Plan::of(catalogue, lanes.get_untracked(), lang);
        let at = address.part(|state| state.window.clone());
        let asked = at.get_untracked();
        let look = Look {
            window: asked.as_ref().map_or(Window::WHOLE, |date| plan.window(date)),
            held: None,
            width: 0.0,
            current: 0,
            is_pinned: false,
            open: None,
            brush: None,
            // Whoever follows a link to a part of it is to see that.
            is_opened: asked.is_some(),
        };
        let look = Signal::new(look);
        let stage = Self {
            app,
            plan: Signal::new(plan),
            look,
            lanes,
            range: address.part(|state| state.range.clone()),
            laid: Memo::new(move || look.get().laid()),
            width: Memo::new(move || look.with(|look| look.width)),
            has_lanes: Signal::new(false),
            shown: Memo::new(move || {
                app.results.with(|results| shown(catalogue.record().events.len(), results))
            }),
        };
        let mut before = None;
        effect(move || {
            let by = lanes.get();
            if before.replace(by).is_some_and(|before| before != by) {
                let event = stage.event_of(stage.look.get_untracked().current);
                let plan = Plan::of(catalogue, by, lang);
                let current = event.and_then(|event| plan.item(event)).unwrap_or_default();
                stage.plan.set(plan);
                stage.look.update(|look| look.current = current);
            }
        });
        effect(move || {
            let asked = at.get();
            stage.plan.with_untracked(|plan| {
                // What this page wrote itself is there already, and finer.
                if plan.span(stage.look.get_untracked().window) != asked {
                    let window = asked.map_or(Window::WHOLE, |date| plan.window(&date));
                    stage.look.update(|look| (look.window, look.held) = (window, None));
                }
            });
        });
        effect(move || {
            let open = app.open.get().and_then(|id| app.record().event_index(&id));
            let item = open.and_then(|event| stage.plan.with_untracked(|plan| plan.item(event)));
            stage.look.update(|look| {
                look.open = open;
                if let Some(item) = item {
                    (look.current, look.is_pinned) = (item, true);
                }
            });
            if let Some(item) = item {
                stage.reveal(item);
            }
            // The browser knows how wide it is in the next frame, and an event that was open may have hidden it until
            // now.
            focus::after_render(move || stage.measure());
        });
        stage
    }

    /// The buttons.
    pub fn toolbar(self) -> Element {
        let window = self.look.with(|look| look.window);
        let by = self.lanes.get();
        self.planned(|scene, plan| toolbar(scene, plan, window, by))
    }

    /// The axis and the lanes.
    pub fn plot(self) -> Element {
        let mut look = self.laid.get();
        if !self.has_lanes.get() {
            look.width = 0.0;
        }
        self.planned(|scene, plan| {
            self.shown.with(|shown| {
                self.range.with(|range| plot(scene, &Frame::of(plan, look, shown), range.as_ref()))
            })
        })
    }

    /// What the list has outside of the part in view, once something narrows it.
    pub fn beyond(self) -> Element {
        let is_narrowed = self.app.choice.with(PageState::is_narrowed);
        self.planned(|scene, plan| {
            // While nothing narrows the list, movements need not be followed.
            let sides = is_narrowed.then(|| {
                let window = self.look.with(|look| look.window);
                self.shown.with(|shown| plan.beyond(window, shown))
            });
            beyond(scene, sides.unwrap_or_default())
        })
    }

    /// What the shapes mean.
    pub fn legend(self) -> Element {
        self.planned(legend)
    }

    /// What opens the lanes on a narrow screen.
    pub fn toggle_button(self) -> Element {
        let is_opened = self.look.with(|look| look.is_opened);
        self.app.drawn_once(|scene| toggle(scene, is_opened))
    }

    /// How much happens when.
    pub fn bars(self) -> Element {
        let width = self.width.get();
        self.plan.with(|plan| self.shown.with(|shown| overview_bars(plan, width, shown)))
    }

    /// The years under it.
    pub fn years(self) -> Element {
        let width = self.width.get();
        self.plan.with(|plan| overview_years(plan, width))
    }

    /// The part in view.
    pub fn part(self) -> Element {
        let (window, width) = self.look.with(|look| (look.window, look.width));
        self.planned(|scene, plan| overview_window(scene, plan, window, width))
    }

    /// Draws from the plan.
    fn planned(self, draw: impl FnOnce(&Scene<'_>, &Plan) -> Element) -> Element {
        self.plan.with(|plan| self.app.drawn_once(|scene| draw(scene, plan)))
    }

    /// Pushes what is drawn to where it belongs, while it moves with the pointer.
    pub fn push(self, plot: &DomElement) {
        let look = self.look.get();
        let offset = look.held.map(|_| ["translateX(", &Frame::rem(look.offset()), ")"].concat());
        if offset.is_none() && !plot.has_attribute("data-sliding") {
            return;
        }
        set(plot, "data-sliding", offset.as_ref().map(|_| ""));
        // The selector is written in the program.
        let Ok(strips) = plot.query_selector_all(&[".", STRIP].concat()) else { return };
        for at in 0..strips.length() {
            if let Some(strip) = strips.get(at) {
                set(strip.unchecked_ref(), ":transform", offset.as_deref());
            }
        }
    }

    /// Moves the lanes with the pointer.
    pub fn slide(self, to: Window) {
        self.look.update(|look| look.slide(to));
        self.write(to);
    }

    /// Lays the lanes out for where they have been moved to.
    pub fn settle(self) {
        if self.look.with_untracked(|look| look.held.is_some()) {
            self.look.update(|look| look.held = None);
        }
    }

    /// Measures how wide a lane is, in units of a sixteenth of the root's letters.
    pub fn measure(self) {
        // The overview is as wide as the lanes, and is shown where they are not. While an event hides all of it, its
        // width stays what it was.
        let Some((_, width)) = pixels("overview") else { return };
        let units = width / unit();
        // The screen may have been left when the frame comes.
        let is_other = self.look.try_with_untracked(|look| (look.width - units).abs() > 0.1);
        if is_other == Some(true) {
            self.look.update(|look| look.width = units);
        }
        self.has_lanes.set(pixels(super::BODY).is_some());
    }

    /// Shows that part, and writes it to the address once the movement pauses.
    pub fn show(self, to: Window) {
        self.look.update(|look| (look.window, look.held) = (to, None));
        self.write(to);
    }

    /// Shows that part by a choice: Back undoes it.
    pub fn choose(self, to: Window) {
        self.look.update(|look| (look.window, look.held) = (to, None));
        let span = self.plan.with_untracked(|plan| plan.span(to));
        self.app.address.push(|state| state.window = span);
    }

    /// Writes the part in view to the address.
    fn write(self, window: Window) {
        let span = self.plan.with_untracked(|plan| plan.span(window));
        self.app.address.replace(|state| state.window = span);
    }

    pub fn show_whole(self) {
        self.show(Window::WHOLE);
    }

    /// Lists only a stretch of time, or all again where it is listed already.
    pub fn toggle_range(self, range: Edtf) {
        self.app.address.push(|state| {
            state.range = if state.range.as_ref() == Some(&range) { None } else { Some(range) };
        });
    }

    /// Lists only what is in view.
    pub fn list_window(self) {
        let window = self.look.get_untracked().window;
        let range = self.plan.with_untracked(|plan| plan.span(window));
        self.app.address.push(|state| state.range = range);
    }

    pub fn choose_lanes(self, by: LaneBy) {
        self.app.address.push(|state| state.lanes = by);
    }

    /// Opens or closes the lanes on a narrow screen.
    pub fn toggle(self) {
        self.look.update(|look| look.is_opened = !look.is_opened);
        focus::after_render(move || self.measure());
    }

    /// The event that an item draws.
    pub fn event_of(self, item: usize) -> Option<usize> {
        self.plan.with_untracked(|plan| plan.marks.get(item).map(|mark| mark.event))
    }
}

/// Of each of so many events, whether the list has it.
fn shown(events: usize, results: &Results) -> Vec<bool> {
    let mut shown = vec![false; events];
    for &at in &results.events {
        if let Some(shown) = shown.get_mut(at) {
            *shown = true;
        }
    }
    shown
}

/// Where an element begins on the screen and how wide it is, in CSS pixels; nothing where it is not shown.
pub(super) fn pixels(id: &str) -> Option<(f64, f64)> {
    let rect = document().get_element_by_id(id)?.get_bounding_client_rect();
    (rect.width() > 0.0).then(|| (rect.left(), rect.width()))
}

/// A unit of the drawing in CSS pixels: a sixteenth of the root's letters, so that it grows with them.
pub(super) fn unit() -> f64 {
    let size = document().document_element().and_then(|root| {
        let style = window().get_computed_style(root.unchecked_ref()).ok().flatten()?;
        Some(js_sys::parse_float(&style.get_property_value("font-size").ok()?))
    });
    size.filter(|size| *size > 0.0).unwrap_or(16.0) / 16.0
}
