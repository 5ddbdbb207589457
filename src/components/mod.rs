//! Parts of a screen, one a file. What is a whole screen is in [`crate::views`].
//!
//! A part that changes while it stands is a function from the [`App`](crate::app::App) to an element of the document; one
//! that does not is a function from a [`Scene`] to a tree of [`crate::markup`].

mod choose;
mod combobox;
mod copy;
mod dates;
mod drawing;
mod event_card;
mod event_list;
mod evidence;
mod facets;
mod guide;
mod header;
mod hints;
mod level_step;
mod mark;
mod on_paper;
mod passages;
mod results_head;
mod scene;
mod search_box;
mod suggestion_list;
mod theme;
mod why;

pub use choose::{choose_button, choose_in};
pub use copy::copy_button;
pub use dates::{DateStyle, certainty, certainty_of, event_date, event_time, html_date};
pub use drawing::{drawing, point_out};
pub use event_card::{event_card, link_id};
pub use event_list::{event_groups, event_list, slot_heading};
pub use evidence::{conflict_list, evidence_list, headline_text, outside_link, quoted};
pub use facets::{facets, value_name};
pub use guide::guide;
pub use header::header;
pub use level_step::{bars, level_step};
pub use mark::{mark, shape_of};
pub use on_paper::sources_on_paper;
pub use passages::passages;
pub use results_head::results_head;
pub use scene::Scene;
pub use search_box::search_box;
pub use theme::theme_choice;
pub use why::why;
