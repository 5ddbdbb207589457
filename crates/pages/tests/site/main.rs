//! The whole static site, read as a browser, a feed reader and a search engine read it.

mod data;
mod feeds;
mod html;
mod links;
mod support;
