//! What a reader asks, and what answers.

mod answer;
mod dates;
mod fields;
mod fillers;
mod help;
mod phrases;
mod question;
mod suggestions;
mod synonyms;
mod vocabulary;
mod when;
mod worth;

pub use answer::{Answer, Found, Passage};
pub use fields::Field;
pub use help::{Drop, Help};
pub use question::{Notice, Question};
pub use suggestions::{Suggestion, suggestions};
pub use vocabulary::{Form, Meaning, Vocabulary, forms};
