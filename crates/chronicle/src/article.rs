//! Articles: what was published, when, and our digest of it.

use serde::{Deserialize, Serialize};

use crate::{Certainty, Edtf, Lang, Text, kebab::kebab_enum};

kebab_enum! {
    /// What sort of text an article is.
    ArticleKind {
        /// A news report.
        News = "news",
        /// An interview.
        Interview = "interview",
        /// A report of a press conference.
        PressConference = "press-conference",
    }
}

/// A source article, with a digest in our own words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Article<'a> {
    /// Date and slug, such as `2020-09-07-hop-bao-amm-53`. Unique among articles.
    pub id: &'a str,
    /// The headline as printed, and our English rendering of it.
    #[serde(borrow)]
    pub title: Text<'a>,
    /// A remark on the headline, where the source prints none or a doubtful one.
    pub title_note: Option<Text<'a>>,
    /// Who published it, where the page tells.
    pub publisher: Option<Text<'a>>,
    /// The author or agency, as printed.
    pub byline: Option<&'a str>,
    /// When it was published.
    pub published: Published<'a>,
    /// The language of the source.
    pub language: Lang,
    /// What sort of text it is.
    pub kind: ArticleKind,
    /// The name of the source file that the digest was made from.
    pub source: &'a str,
    /// The digest: one paragraph for each paragraph of the source's body, in order, numbered from 1.
    pub digest: Vec<Paragraph<'a>>,
    /// Headlines of other stories on the same page that are evidence of an event.
    pub headlines: Vec<Headline<'a>>,
}

/// When an article was published, how sure that is, and from what it is known.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Published<'a> {
    /// The date, or its bounds.
    pub date: Edtf,
    /// How the date is known.
    pub certainty: Certainty,
    /// From what it is known.
    #[serde(borrow)]
    pub basis: Text<'a>,
}

/// One paragraph of a digest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Paragraph<'a> {
    /// The paragraph in both languages.
    #[serde(borrow)]
    pub text: Text<'a>,
}

/// A headline of another story on the article's page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Headline<'a> {
    /// Unique within the article, such as `indonesia`.
    pub id: &'a str,
    /// The headline as printed, and our English rendering of it.
    #[serde(borrow)]
    pub text: Text<'a>,
    /// The date printed beside the headline, where there is one.
    pub date: Option<&'a str>,
}
