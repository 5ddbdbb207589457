//! The drawing by mouse, pen and fingers.
//!
//! On a touch screen the style sheet leaves vertical movement to the page (`touch-action: pan-y`); sideways movement
//! and two fingers come here. A wheel that is scrolling the page goes on scrolling it.

use gloo::utils::document;
use timeline::{Window, within};
use wasm_bindgen::JsCast;
use web_sys::{Element as DomElement, MouseEvent, PointerEvent, WheelEvent};

use super::{
    ID,
    keys::pull_to,
    stage::{Stage, pixels},
};
use crate::{
    drawing::{PART, span},
    markup::live::{nearest, on},
    signals::Signal,
};

/// What is nearer than this to where it began, in CSS pixels, is a press.
const PRESS: f64 = 5.0;
/// A wheel that turns within this time of the page's own scrolling, in milliseconds, belongs to the page.
const SCROLLING: f64 = 300.0;

/// What dragging does.
#[derive(Clone, Copy, PartialEq)]
enum Drag {
    /// Moves the lanes with the pointer.
    Pan { from: Window },
    /// Two fingers: the places of the line under them stay under them.
    Pinch { places: [f64; 2] },
    /// Moves the window on the overview.
    Carry { from: Window },
    /// Moves an end of the window.
    Pull { is_end: bool },
    /// Marks a stretch on the axis.
    Brush { at: f64 },
}

/// Pointers that are down, and what they do.
#[derive(Clone, Default, PartialEq)]
struct Pointers {
    /// Identity, and where each was first and last, in CSS pixels from the left of the screen.
    down: Vec<(i32, f64, f64)>,
    drag: Option<Drag>,
    /// Whether it is a drag by now.
    is_moving: bool,
}

/// What an event of a pointer does.
type PointerAction = fn(Gestures, &PointerEvent);

#[derive(Clone, Copy)]
pub(super) struct Gestures {
    stage: Stage,
    pointers: Signal<Pointers>,
    /// When the page last scrolled.
    scrolled: Signal<f64>,
}

impl Gestures {
    /// What the pointer's events do.
    pub const POINTER: [(&'static str, PointerAction); 4] = [
        ("pointerdown", Self::down),
        ("pointermove", Self::moved),
        ("pointerup", Self::up),
        ("pointercancel", Self::cancel),
    ];

    pub fn new(stage: Stage) -> Self {
        Self { stage, pointers: Signal::new(Pointers::default()), scrolled: Signal::new(f64::NEG_INFINITY) }
    }

    /// Listens for the wheel over the drawing, and for the scrolling of the page.
    pub fn watch_wheel(self, section: &DomElement) {
        on(section, "wheel", move |event| {
            if let Some(wheel) = event.dyn_ref::<WheelEvent>() {
                self.wheel(wheel);
            }
        });
        on(&document(), "scroll", move |event| self.scrolled.set(event.time_stamp()));
    }

    fn wheel(self, wheel: &WheelEvent) {
        let on_plot = nearest(wheel, ".plot, .overview").is_some();
        if !on_plot || (!wheel.ctrl_key() && wheel.time_stamp() - self.scrolled.get_untracked() < SCROLLING) {
            return;
        }
        // Lines and pages in pixels.
        let scale = match wheel.delta_mode() {
            WheelEvent::DOM_DELTA_PIXEL => 1.0,
            WheelEvent::DOM_DELTA_LINE => 20.0,
            _ => 400.0,
        };
        let (mut dx, dy) = (wheel.delta_x() * scale, wheel.delta_y() * scale);
        if wheel.shift_key() && dx == 0.0 {
            dx = dy;
        }
        let Some((left, width)) = pixels("axis").or_else(|| pixels("overview")) else { return };
        let moved = if dx.abs() > dy.abs() || wheel.shift_key() {
            self.stage.pan(dx / width)
        } else {
            let pace = if wheel.ctrl_key() { 0.01 } else { 0.0016 };
            let share = within((f64::from(wheel.client_x()) - left) / width, 0.0, 1.0);
            self.stage.zoom_at(within(dy * pace, -1.0, 1.0).exp(), share)
        };
        // At the end of the way the wheel is the page's again, but for the pinch, which would enlarge the page.
        if moved || wheel.ctrl_key() {
            wheel.prevent_default();
            self.scrolled.set(f64::NEG_INFINITY);
        }
    }

    /// Looks closer at what was pressed twice, or with Shift from farther away.
    pub fn double(self, click: &MouseEvent) {
        if nearest(click, ".lanes").is_none() || nearest(click, "a, button").is_some() {
            return;
        }
        if let Some((left, width)) = pixels("axis") {
            let share = within((f64::from(click.client_x()) - left) / width, 0.0, 1.0);
            self.stage.zoom_at(if click.shift_key() { 2.5 } else { 0.4 }, share);
        }
    }

    pub fn down(self, pointer: &PointerEvent) {
        if pointer.button() != 0 {
            return;
        }
        let part = nearest(pointer, &["[", PART, "]"].concat()).and_then(|on| on.get_attribute(PART));
        let Some(part) = part else { return };
        let x = f64::from(pointer.client_x());
        let from = self.stage.look.get_untracked().window;
        self.pointers.update(|pointers| {
            if pointers.down.len() > 1 {
                return;
            }
            pointers.down.push((pointer.pointer_id(), x, x));
            if let [one, other] = pointers.down[..] {
                if let Some(Drag::Pan { .. }) = pointers.drag {
                    pointers.drag = Some(Drag::Pinch { places: [place(from, one.2), place(from, other.2)] });
                    pointers.is_moving = true;
                }
                return;
            }
            pointers.is_moving = false;
            pointers.drag = Some(match part.as_str() {
                "axis" => Drag::Brush { at: place(from, x) },
                "handle-0" => Drag::Pull { is_end: false },
                "handle-1" => Drag::Pull { is_end: true },
                "overview-window" => Drag::Carry { from },
                "overview" => {
                    // A press beside the window brings it there.
                    let middle = overview_place(x);
                    let to = from.pan((middle - f64::midpoint(from.from, from.to)) / from.length());
                    self.stage.show(to);
                    Drag::Carry { from: to }
                }
                _ => Drag::Pan { from },
            });
        });
    }

    pub fn moved(self, pointer: &PointerEvent) {
        let id = pointer.pointer_id();
        let x = f64::from(pointer.client_x());
        let mut now = self.pointers.get_untracked();
        let Some(down) = now.down.iter_mut().find(|down| down.0 == id) else { return };
        down.2 = x;
        let first = down.1;
        if !now.is_moving && (x - first).abs() > PRESS {
            now.is_moving = true;
            // From here on its events come here wherever it goes, and no press follows.
            if let Some(section) = document().get_element_by_id(ID) {
                let _ = section.set_pointer_capture(id);
            }
        }
        self.pointers.set(now.clone());
        if now.is_moving {
            self.drag(&now, first, x);
        }
    }

    fn drag(self, pointers: &Pointers, first: f64, x: f64) {
        let stage = self.stage;
        match pointers.drag {
            Some(Drag::Pan { from }) => {
                if let Some((_, width)) = pixels("axis") {
                    stage.slide(from.pan((first - x) / width));
                }
            }
            Some(Drag::Pinch { places: [one, other] }) => {
                if let ([a, b], Some((left, width))) = (&pointers.down[..], pixels("axis")) {
                    let (a, b) = (a.2 - left, b.2 - left);
                    if (a - b).abs() > 1.0 {
                        let length = within((other - one) / (b - a) * width, 1e-6, 1.0);
                        let from = one - a / width * length;
                        let least = stage.plan.with_untracked(|plan| plan.least(within(one, 0.0, 0.999)));
                        let share = within(f64::midpoint(a, b) / width, 0.0, 1.0);
                        // By way of a zoom, which stops at the line's ends and at a day.
                        stage.show(Window { from, to: from + length }.zoom(1.0, share, least));
                    }
                }
            }
            Some(Drag::Carry { from }) => {
                stage.show(from.pan((overview_place(x) - overview_place(first)) / from.length()));
            }
            Some(Drag::Pull { is_end }) => pull_to(stage, is_end, |_| overview_place(x)),
            Some(Drag::Brush { at }) => {
                let window = stage.look.get_untracked().window;
                stage.look.update(|look| look.brush = Some((at, place(window, x))));
            }
            None => {}
        }
    }

    pub fn up(self, pointer: &PointerEvent) {
        let pointers = self.pointers.get_untracked();
        let was_moving = pointers.is_moving;
        self.lift(pointer.pointer_id());
        if let (Some((one, other)), true) = (self.stage.look.get_untracked().brush, was_moving) {
            self.stage.look.update(|look| look.brush = None);
            let window = Window::new(one, other, 0.0);
            let range = self.stage.plan.with_untracked(|plan| {
                let (from, to) = plan.days(window);
                span(from, to)
            });
            self.stage.app.address.push(|state| state.range = range);
        }
    }

    /// The browser took the pointer for itself, to scroll the page.
    pub fn cancel(self, pointer: &PointerEvent) {
        self.lift(pointer.pointer_id());
        if self.stage.look.get_untracked().brush.is_some() {
            self.stage.look.update(|look| look.brush = None);
        }
    }

    fn lift(self, id: i32) {
        self.stage.settle();
        let from = self.stage.look.get_untracked().window;
        self.pointers.update(|pointers| {
            pointers.down.retain(|down| down.0 != id);
            pointers.drag = match (pointers.drag, &mut pointers.down[..]) {
                // The finger that is left goes on moving the lanes from where they are.
                (Some(Drag::Pinch { .. }), [left]) => {
                    left.1 = left.2;
                    Some(Drag::Pan { from })
                }
                (_, []) => None,
                (drag, _) => drag,
            };
            pointers.is_moving &= !pointers.down.is_empty();
        });
    }
}

/// The place of the line at a pixel of the screen, by the lanes.
fn place(window: Window, x: f64) -> f64 {
    pixels("axis").map_or(0.0, |(left, width)| window.at(x - left, width))
}

/// The place of the line at a pixel of the screen, by the overview.
fn overview_place(x: f64) -> f64 {
    pixels("overview").map_or(0.0, |(left, width)| within((x - left) / width, 0.0, 1.0))
}
