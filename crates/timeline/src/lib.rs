//! The geometry of a timeline: where on a strip of so many pixels each event stands.
//!
//! Days are whole numbers counted from any day that the caller likes; a span of days has its end excluded. Nothing
//! here draws, and nothing knows a calendar but by the [`Calendar`] that is handed in.
//!
//! - [`Scale`] maps days to a line of length 1. It may be elastic, giving more room to times in which much happens,
//!   and it breaks stretches in which nothing does.
//! - [`Window`] is the part of that line in view; it zooms and pans.
//! - [`cells`] divides the axis into centuries, decades, years, quarters, months, weeks and days as fits.
//! - [`Chart`] puts events into lanes and rows. What is too dense is gathered into counted groups. Every event in
//!   view is drawn once or counted in one group, and no two boxes overlap.
//! - [`step`] walks from event to event by keys.
//!
//! ```
//! use timeline::{Chart, Item, Metrics, Scale, Window};
//!
//! let items = [Item { from: 10, to: 11, lane: 0, label: 80.0 }, Item { from: 12, to: 15, lane: 0, label: 60.0 }];
//! let scale = Scale::uniform(0, 20);
//! let chart = Chart::new(&items)?;
//! let drawn = chart.layout(&scale, Window::WHOLE, 1, &Metrics::for_width(800.0), None);
//! assert_eq!(drawn.placed.len(), 2);
//! # Ok::<(), timeline::Unsorted>(())
//! ```

mod axis;
mod chart;
mod lane;
mod scale;
mod walk;
mod window;
mod within;

pub use axis::{Calendar, Cell, Fit, Unit, cells};
pub use chart::{Chart, Group, Item, Layout, Metrics, Placed, Unsorted};
pub use scale::{Elastic, Scale};
pub use walk::{Step, step};
pub use window::Window;
pub use within::within;
