//! The codes of the faults.

/// Declares the codes with their names and their list.
macro_rules! codes {
    ($( $(#[$meta:meta])* $variant:ident = $text:literal, )+) => {
        /// What is wrong. `docs/seeds.md` explains each by its name.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum Code {
            $( $(#[$meta])* $variant, )+
        }

        impl Code {
            /// All codes, in the order in which they are explained.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The name that stands in the message: `E-unknown-id`.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self {
                    $(Self::$variant => $text,)+
                }
            }
        }
    };
}

codes! {
    /// A file is not in UTF-8.
    NotUtf8 = "E-not-utf8",
    /// An invisible or control character.
    Character = "E-character",
    /// Letters and accents are not composed (NFC).
    NotNfc = "E-not-nfc",
    /// A place of a draft that nobody has judged yet.
    Judge = "E-judge",
    /// A fault of TOML's syntax.
    Syntax = "E-syntax",
    /// An article does not begin with front matter.
    FrontMatter = "E-front-matter",
    /// A digest's headings or paragraphs are not as they should be.
    Digest = "E-digest",
    /// A field that the format does not have.
    UnknownField = "E-unknown-field",
    /// A required field is not there.
    MissingField = "E-missing-field",
    /// A string where a number should be, or the like.
    WrongType = "E-wrong-type",
    /// A word that is not one of the field's words, such as an unknown kind.
    UnknownValue = "E-unknown-value",
    /// Text in one of the two languages only.
    MissingLanguage = "E-missing-language",
    /// A text with nothing in it.
    EmptyText = "E-empty-text",
    /// An id that is no slug.
    IdForm = "E-id-form",
    /// An id that does not begin with the year of its date.
    IdYear = "E-id-year",
    /// An id that is taken.
    DuplicateId = "E-duplicate-id",
    /// A label that another name has.
    DuplicateLabel = "E-duplicate-label",
    /// A reference to what does not exist.
    UnknownId = "E-unknown-id",
    /// Something that is no Wikidata item.
    Qid = "E-qid",
    /// A date that is not EDTF.
    DateSyntax = "E-date-syntax",
    /// A day or month that does not exist.
    ImpossibleDate = "E-impossible-date",
    /// A date that ends before it starts.
    DateOrder = "E-date-order",
    /// A day of the week that its date is not.
    Weekday = "E-weekday",
    /// A date without word of where it is known from.
    DateBasis = "E-date-basis",
    /// An upgrade without its step.
    UpgradeMissing = "E-upgrade-missing",
    /// A step in an event that is no upgrade.
    UpgradeForbidden = "E-upgrade-forbidden",
    /// A step that leads down or nowhere.
    UpgradeDirection = "E-upgrade-direction",
    /// A step that is not between two different parties.
    UpgradeParties = "E-upgrade-parties",
    /// A step that is not above those that the same parties took before.
    Ladder = "E-ladder",
    /// A step that does not start where the one before ended.
    LadderFrom = "E-ladder-from",
    /// A step that is told of in two events.
    LadderTwice = "E-ladder-twice",
    /// An event without evidence.
    NoEvidence = "E-no-evidence",
    /// A date that a public page is said to settle, without a public page.
    NoPage = "E-no-page",
    /// Evidence that is neither a paragraph, nor a headline, nor a page.
    EvidenceForm = "E-evidence-form",
    /// Evidence in a paragraph that the article does not have.
    NoParagraph = "E-no-paragraph",
    /// Printed words that are a quotation rather than a few words.
    WordsLength = "E-words-length",
    /// Something that is no web address.
    Url = "E-url",
    /// An event that is a part of itself.
    PartCycle = "E-part-cycle",
    /// An event that lies outside the event that it is a part of.
    PartDate = "E-part-date",
    /// An ordinal that does not grow with the years.
    Session = "E-session",
    /// A lesson that shows nothing.
    LessonEmpty = "E-lesson-empty",
    /// An event that a lesson shows twice.
    LessonTwice = "E-lesson-twice",
}
