//! Whole screens, one a file. Their parts are in [`crate::components`].

mod article;
mod articles;
mod event;
mod explore;

pub use article::ArticleView;
pub use articles::ArticlesView;
pub use event::EventView;
pub use explore::ExploreView;
