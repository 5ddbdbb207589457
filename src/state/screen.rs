//! Screens that second programs draw, and what those programs keep in the address.
//!
//! The main program knows their names and carries their values through; only the program that a value belongs to reads
//! it.

use crate::sorted::insert_sorted;

/// A screen of a second program.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Screen {
    /// A lesson, to be put together.
    Lesson,
    /// A lesson, shown to a class.
    Present,
    /// What the one who presents sees meanwhile, in a window of its own.
    Speaker,
    /// What is shown, or the lesson, on paper.
    Print,
    /// The same in files to take along.
    Take,
    /// The address of what is shown, as a code for the cameras of a class.
    Code,
    /// A reader's own article, drafted.
    Own,
}

impl Screen {
    /// All screens.
    pub const ALL: [Self; 7] =
        [Self::Lesson, Self::Present, Self::Speaker, Self::Print, Self::Take, Self::Code, Self::Own];

    /// Its name in the address.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Lesson => "lesson",
            Self::Present => "present",
            Self::Speaker => "speaker",
            Self::Print => "print",
            Self::Take => "take",
            Self::Code => "code",
            Self::Own => "own",
        }
    }

    /// The screen of that name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|screen| screen.as_str() == name)
    }

    /// The program that draws it: the name of its binary.
    #[must_use]
    pub const fn program(self) -> &'static str {
        match self {
            Self::Lesson | Self::Present | Self::Speaker | Self::Print | Self::Take | Self::Code => "teach",
            Self::Own => "draft",
        }
    }
}

/// What second programs keep in the address, each a text under a key of its own; empty ones are left out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Values(Vec<(usize, String)>);

impl Values {
    /// The keys, in the order of the address: a lesson's events, title, notes and slide, and what is chosen for paper.
    pub const KEYS: [&'static str; 5] = ["lesson", "title", "notes", "slide", "sheet"];

    /// The value of a key; empty where there is none.
    #[must_use]
    pub fn get(&self, key: &str) -> &str {
        self.pairs().find(|(other, _)| *other == key).map_or("", |(_, value)| value)
    }

    /// Sets the value of a key. One that is none of [`Values::KEYS`] changes nothing.
    pub fn set(&mut self, key: &str, value: String) {
        let Some(key) = Self::KEYS.iter().position(|other| *other == key) else { return };
        self.0.retain(|(other, _)| *other != key);
        if !value.is_empty() {
            insert_sorted(&mut self.0, (key, value));
        }
    }

    /// The keys that have values, with these.
    pub fn pairs(&self) -> impl Iterator<Item = (&'static str, &str)> {
        self.0.iter().map(|(key, value)| (Self::KEYS[*key], value.as_str()))
    }
}
