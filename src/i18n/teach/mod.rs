//! The words of the program for teaching. The main program has none of them in it.

mod en;
mod vi;

use chronicle::Lang;

use crate::state::Screen;

/// Every message of the program in one language.
pub struct TeachWords {
    /// Heading of the lesson's screen.
    pub lesson: &'static str,
    /// Heading of what is presented.
    pub present: &'static str,
    /// Heading of the speaker's window.
    pub speaker: &'static str,
    /// Heading of what is printed.
    pub print: &'static str,
    /// Heading of the files to take along.
    pub take: &'static str,
    /// Heading of the code for cameras.
    pub code: &'static str,
}

impl TeachWords {
    /// The title of a screen.
    #[must_use]
    pub const fn screen_title(&self, screen: Option<Screen>) -> &'static str {
        match screen {
            Some(Screen::Lesson | Screen::Own) | None => self.lesson,
            Some(Screen::Present) => self.present,
            Some(Screen::Speaker) => self.speaker,
            Some(Screen::Print) => self.print,
            Some(Screen::Take) => self.take,
            Some(Screen::Code) => self.code,
        }
    }
}

/// The words in `lang`.
#[must_use]
pub fn teach_words(lang: Lang) -> &'static TeachWords {
    match lang {
        Lang::Vi => &vi::WORDS,
        Lang::En => &en::WORDS,
    }
}
