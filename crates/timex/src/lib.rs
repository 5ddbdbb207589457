//! Finds dates in Vietnamese and English text, as people write them, without a dependency.
//!
//! ```
//! let text = "Hội nghị ngày 9-12/9 và quý 4/2020";
//! let found = timex::find(text);
//! assert_eq!(&text[found[0].range.clone()], "ngày 9-12/9");
//! assert_eq!(found[0].value.to_string(), "XXXX-09-09/XXXX-09-12");
//! assert_eq!(found[1].value.to_string(), "2020-10/2020-12");
//! ```
//!
//! # What is a date
//!
//! | form | examples |
//! |---|---|
//! | day | `14/11/2018`, `14-11`, `ngày 7/9`, `7 tháng 9 năm 2020`, `12 March 2025`, `Sept 9, 2020`, `2020-09-07` |
//! | month | `9/2020`, `tháng 9`, `tháng 9 năm 2020`, `tháng chín năm 2020`, `tháng 9/2020`, `T9/2020`, `Sept 2020`, `2020-09` |
//! | quarter | `quý 3/2020`, `quý III năm 2020`, `Q3 2020` |
//! | year | `năm 2020` |
//! | range | `9-12/9`, `25–27/8/2020`, `30/9 - 2/10`, `từ 9/9 đến 12/9`, `năm 2018-2020` |
//!
//! The words may lack their marks (`thang 9 nam 2020`), be in capitals, or in NFD. A year needs four digits, or two at
//! the end of a day's date. Days and months are checked against the calendar, so that `35/13` is none. A number alone is
//! none, nor is `4.0`, `1-0-2` or `viet nam 2020`; nor is a month's English name without a day or year beside it.

mod grammar;
pub mod letters;
mod phrase;
pub mod tag;
mod value;
mod words;

use std::ops::Range;

pub use phrase::{Phrases, hash, stands};
pub use value::{Partial, Value};

/// A date that a text mentions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mention {
    /// Where it stands, in bytes.
    pub range: Range<usize>,
    /// The time that it names.
    pub value: Value,
}

/// The dates that a text mentions, in order, none inside another. Takes time linear in the text.
#[must_use]
pub fn find(text: &str) -> Vec<Mention> {
    let words = words::words(text);
    let mut found = Vec::new();
    let mut at = 0;
    while at < words.len() {
        match grammar::date(&words, at) {
            Some((value, end)) => {
                found.push(Mention { range: words[at].range.start..words[end - 1].range.end, value });
                at = end;
            }
            None => at += 1,
        }
    }
    found
}
