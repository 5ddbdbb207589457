//! What the page shows, and its address.
//!
//! Plain structs without a web page in them, so that they are tested natively: the state and its codec
//! ([`page`], [`hash`]), what it selects from the record ([`results`], [`facet`]).
//! Only [`address`] touches the browser.

pub mod address;
pub mod facet;
pub mod hash;
pub mod ladder;
mod lane_by;
pub mod lesson;
pub mod links;
pub mod page;
pub mod results;
pub mod screen;
pub mod slot;

pub use lane_by::LaneBy;
pub use page::{PageState, Sort, View};
pub use screen::{Screen, Values};
