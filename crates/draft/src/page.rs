//! A page as lines of text, each with its place in the file.

use crate::wrap::unwrap;

/// A page, line by line.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Page {
    /// Its lines, blank ones too.
    pub lines: Vec<Line>,
    /// The title that the page's head gives, where it has a head.
    pub head_title: Option<String>,
    /// The time of publication that the page's head gives, as printed there.
    pub head_time: Option<String>,
    /// Whether its lines come from HTML, whose marks say what they are.
    pub is_marked: bool,
}

/// A line of a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Its number in the file, from 1.
    pub number: usize,
    /// Its text, without white space at the ends.
    pub text: String,
    /// What the page's marks say of it.
    pub hint: Hint,
    place: Place,
}

/// What the marks around a line say of it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Hint {
    /// Nothing.
    #[default]
    Plain,
    /// It is the first heading.
    Title,
    /// It is another heading.
    Heading,
    /// It stands in the text that a readability library takes for the article.
    Article,
    /// It stands in a figure or its caption.
    Caption,
    /// It is a time with its machine-readable form.
    Time,
    /// It is all link, or stands in navigation, a footer or a form.
    Away,
}

/// Where the characters of a line stand in the file.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Place {
    /// One after another from here.
    Run(usize),
    /// Each at its own place, and the end.
    Each(Vec<usize>),
}

impl Page {
    /// A page of plain text; the lines of a paragraph that were cut at a width are one. Takes time linear in it.
    #[must_use]
    pub fn from_text(text: &str) -> Self {
        let mut lines = Vec::new();
        let mut chars = 0;
        // A byte order mark is a character of the file.
        for (number, raw) in (1..).zip(text.strip_suffix('\n').unwrap_or(text).split('\n')) {
            let is_edge = |c: char| c.is_whitespace() || c == '\u{FEFF}';
            let indent = raw.chars().take_while(|&c| is_edge(c)).count();
            let text = raw.trim_matches(is_edge).to_owned();
            lines.push(Line { number, text, hint: Hint::Plain, place: Place::Run(chars + indent) });
            chars += raw.chars().count() + 1;
        }
        Self { lines: unwrap(lines), ..Self::default() }
    }
}

impl Line {
    /// A line whose characters each have their place in the file; `places` has one more than there are characters.
    #[must_use]
    pub fn placed(number: usize, text: String, hint: Hint, places: Vec<usize>) -> Self {
        Self { number, text, hint, place: Place::Each(places) }
    }

    /// Puts another line behind it, with a blank for the break between them.
    pub(crate) fn append(&mut self, next: &Self) {
        let mut places = match std::mem::replace(&mut self.place, Place::Each(Vec::new())) {
            Place::Run(start) => (start..=start + self.text.chars().count()).collect(),
            Place::Each(places) => places,
        };
        places.extend((0..=next.text.chars().count()).map(|at| next.place(at)));
        self.text.push(' ');
        self.text.push_str(&next.text);
        self.place = Place::Each(places);
    }

    /// The place in the file of the line's character of that number, in characters.
    #[must_use]
    pub fn place(&self, char: usize) -> usize {
        match &self.place {
            Place::Run(start) => start + char,
            Place::Each(places) => places.get(char).or(places.last()).copied().unwrap_or(0),
        }
    }

    /// The place right behind the character before that of the given number.
    #[must_use]
    pub fn end(&self, char: usize) -> usize {
        match &self.place {
            Place::Run(start) => start + char,
            Place::Each(_) => char.checked_sub(1).map_or_else(|| self.place(0), |last| self.place(last) + 1),
        }
    }
}
