//! The roles that a line can have.

use std::fmt;

/// What a line is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Role {
    /// Nothing stands there.
    Blank,
    /// The headline of the article.
    Title,
    /// A date or clock in the page's head.
    Stamp,
    /// The author, agency or source.
    Byline,
    /// The paragraph under the headline.
    Lead,
    /// A paragraph of the article.
    Body,
    /// A heading within the article.
    Heading,
    /// What stands below a picture, or in its place.
    Caption,
    /// A headline or teaser of another story.
    Related,
    /// A menu, a button, a list of sections or keywords.
    Menu,
    /// What a reader wrote.
    Comment,
}

impl Role {
    /// The word in the JSON.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Blank => "blank",
            Self::Title => "title",
            Self::Stamp => "stamp",
            Self::Byline => "byline",
            Self::Lead => "lead",
            Self::Body => "body",
            Self::Heading => "heading",
            Self::Caption => "caption",
            Self::Related => "related",
            Self::Menu => "menu",
            Self::Comment => "comment",
        }
    }

    /// Whether it is the article's own text.
    #[must_use]
    pub const fn is_text(self) -> bool {
        matches!(self, Self::Lead | Self::Body)
    }
}

impl fmt::Display for Role {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
