//! The two languages of the record.

use serde::{Deserialize, Serialize};

/// A language of the page and of the record.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Lang {
    /// Vietnamese, the first language of the page.
    #[default]
    Vi,
    /// English.
    En,
}

impl Lang {
    /// Both languages, Vietnamese first.
    pub const ALL: [Self; 2] = [Self::Vi, Self::En];

    /// The BCP 47 tag.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Self::Vi => "vi",
            Self::En => "en",
        }
    }

    /// The other of the two.
    #[must_use]
    pub const fn other(self) -> Self {
        match self {
            Self::Vi => Self::En,
            Self::En => Self::Vi,
        }
    }

    /// The language of a BCP 47 tag, if it is one of the two.
    #[must_use]
    pub fn from_tag(tag: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|lang| lang.tag() == tag)
    }
}

/// A text in both languages. Neither is ever empty: the compiler sees to that.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Text<'a> {
    /// The Vietnamese text, in NFC.
    pub vi: &'a str,
    /// The English text.
    pub en: &'a str,
}

impl<'a> Text<'a> {
    /// The text in `lang`.
    #[must_use]
    pub const fn get(&self, lang: Lang) -> &'a str {
        match lang {
            Lang::Vi => self.vi,
            Lang::En => self.en,
        }
    }
}
