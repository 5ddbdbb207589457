//! Names: one entry for a country, organisation, forum, person or agreement, with every form that people write.

use serde::{Deserialize, Serialize};

use crate::{Text, kebab::kebab_enum};

kebab_enum! {
    /// What a name is the name of.
    NameKind {
        /// A country.
        Country = "country",
        /// An organisation or one of its organs.
        Organisation = "organisation",
        /// A series of meetings.
        Forum = "forum",
        /// A person.
        Person = "person",
        /// A treaty, declaration, plan or fund.
        Agreement = "agreement",
    }
}

/// A name in both languages, with its other forms.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Name<'a> {
    /// A slug, such as `han-quoc`. Unique among names.
    pub id: &'a str,
    /// What it is the name of.
    pub kind: NameKind,
    /// The form that the page shows: `Hàn Quốc`, `South Korea`.
    #[serde(borrow)]
    pub label: Text<'a>,
    /// The full official form: `Đại Hàn Dân Quốc`, `Republic of Korea`.
    pub full: Option<Text<'a>>,
    /// The acronym, such as `ROK`.
    pub acronym: Option<&'a str>,
    /// Other forms in any language, misspellings in the sources among them.
    pub aliases: Vec<&'a str>,
    /// The Wikidata item, where verified.
    pub qid: Option<&'a str>,
}
