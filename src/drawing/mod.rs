//! The drawing of time: lanes of events on an elastic scale, over an axis and an overview.
//!
//! All of it is pure: [`Plan`] puts a record on a scale and into lanes, [`Frame`] is what of it stands in view, and
//! [`plot`] makes the tree of a frame. The geometry itself is the crate `timeline`'s. Lengths are in units of a
//! sixteenth of the root's letter size, so that a drawing grows with the reader's letters.
//! [`picture`] writes a frame as an SVG file.

mod axis;
mod beyond;
mod box_tree;
mod extent;
mod frame;
mod gregorian;
mod lanes;
mod legend;
mod letters;
mod overview;
mod picture;
mod plan;
mod section;
mod spot;

pub use beyond::{Beyond, beyond};
pub use extent::{Extent, Shape};
pub use frame::{Frame, Look};
pub use gregorian::Gregorian;
pub use legend::legend;
pub use overview::{overview, overview_bars, overview_window, overview_years};
pub use picture::{POSTER, TALL, picture};
pub use plan::{Lane, Mark, Plan, span};
pub use section::{DOES, PART, RANGE, SPAN, STRIP, mark_id, plot, toggle, toolbar};
