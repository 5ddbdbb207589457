//! What a search finds, and in what order.

mod any_text;
mod collection;
mod guesses;
mod order;
mod weights;
