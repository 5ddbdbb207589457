//! Whole screens, one a file. Their parts are in [`crate::components`].

mod article;
mod articles;
mod event;
mod explore;
mod ladder;
mod ladder_steps;
mod second;

pub use article::{article, article_digest, article_head, article_headlines, paragraph_id};
pub use articles::articles_tree;
pub use event::{event, event_tree, neighbours};
pub use explore::explore;
pub use ladder::{ladder_tree, step_id};
pub use ladder_steps::{Flight, flights};
pub use second::{Linked, second};
