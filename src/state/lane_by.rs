//! By what the lanes of the drawing are told apart.

/// What an event's lane depends on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum LaneBy {
    /// The threads of the story: the chair year, partnerships, documents.
    #[default]
    Theme,
    /// The partner that it concerns.
    Country,
    /// Its kind.
    Kind,
    /// The article that tells of it.
    Article,
}

impl LaneBy {
    /// All of them, in the order of the page.
    pub const ALL: [Self; 4] = [Self::Theme, Self::Country, Self::Kind, Self::Article];

    /// Its name in the address.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Theme => "theme",
            Self::Country => "country",
            Self::Kind => "kind",
            Self::Article => "article",
        }
    }

    /// The one of that name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|by| by.as_str() == name)
    }
}
