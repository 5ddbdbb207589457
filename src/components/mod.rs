//! Parts of a screen, one a file. What is a whole screen is in [`crate::views`].

mod band;
mod copy;
mod dates;
mod event_card;
mod event_list;
mod evidence;
mod facets;
mod guide;
mod header;
mod highlighted;
mod level_step;
mod mark;
mod nothing;
mod passages;
mod search_box;
mod theme;

pub use band::Band;
pub use copy::CopyButton;
pub use dates::EventDate;
pub use event_card::{EventCard, link_id};
pub use event_list::EventList;
pub use evidence::EvidenceList;
pub use facets::{Facets, value_name};
pub use guide::Guide;
pub use header::Header;
pub use highlighted::Highlighted;
pub use level_step::LevelStep;
pub use mark::Mark;
pub use nothing::Nothing;
pub use passages::Passages;
pub use search_box::SearchBox;
pub use theme::ThemeChoice;
