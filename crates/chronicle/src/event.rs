//! Events: what happened when, by what evidence.

use serde::{Deserialize, Serialize};

use crate::{Edtf, Text, kebab::kebab_enum};

kebab_enum! {
    /// What sort of event it is.
    EventKind {
        /// A conference, summit, session or annual dialogue of more than two sides or of a forum.
        Meeting = "meeting",
        /// Talks or a consultation between two sides.
        Talks = "talks",
        /// A visit.
        Visit = "visit",
        /// A partnership is raised to a level.
        Upgrade = "upgrade",
        /// The sides agree to raise a partnership later.
        UpgradeAgreed = "upgrade-agreed",
        /// A text is signed.
        Signing = "signing",
        /// A text is adopted, issued or announced.
        Document = "document",
        /// A plan, a policy or a term, usually with a period.
        Plan = "plan",
        /// A founding, an anniversary, an election, an entry into force: a date to count from.
        Milestone = "milestone",
        /// A press conference or interview.
        Press = "press",
    }
}

kebab_enum! {
    /// How the date of an event is known.
    Certainty {
        /// The text prints it whole.
        Printed = "printed",
        /// The text prints a part of it and the rest follows from the text's context.
        Resolved = "resolved",
        /// The text does not settle it; a public page does.
        Record = "record",
        /// Only bounds are known.
        Bounded = "bounded",
    }
}

kebab_enum! {
    /// How people met.
    Form {
        /// In one place.
        InPerson = "in-person",
        /// By video.
        Online = "online",
        /// Some in one place, some by video.
        Hybrid = "hybrid",
    }
}

kebab_enum! {
    /// How far the evidence carries what the event says.
    Confidence {
        /// A page or an article of the day or after it says so.
        High = "high",
        /// Only a programme, a copy, a caption or a count of years says so.
        Medium = "medium",
    }
}

kebab_enum! {
    /// Where an event comes from: see [`Layer::of`].
    Layer {
        /// At least one of the source articles tells of it.
        Articles = "articles",
        /// Public pages only.
        Record = "record",
        /// A reader drafted it from an article of their own; nobody has checked it. Never in the compiled record.
        Own = "own",
    }
}

kebab_enum! {
    /// A level of partnership. [`Level::rank`] orders them.
    Level {
        /// Dialogue partner (of ASEAN).
        Dialogue = "dialogue",
        /// Comprehensive partnership.
        Comprehensive = "comprehensive",
        /// Strategic partnership.
        Strategic = "strategic",
        /// Comprehensive strategic partnership.
        ComprehensiveStrategic = "comprehensive-strategic",
    }
}

impl Level {
    /// 1, 2 or 3: dialogue and comprehensive partnership stand side by side below a strategic one.
    #[must_use]
    pub const fn rank(self) -> u8 {
        match self {
            Self::Dialogue | Self::Comprehensive => 1,
            Self::Strategic => 2,
            Self::ComprehensiveStrategic => 3,
        }
    }
}

/// Something that happened, or was planned, at a time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Event<'a> {
    /// Date and slug, such as `2018-11-14-asean-nga-chien-luoc`. Unique among events.
    pub id: &'a str,
    /// When.
    pub date: Edtf,
    /// How the date is known.
    pub certainty: Certainty,
    /// From what the date is known, where the text does not print it whole.
    #[serde(borrow)]
    pub date_basis: Option<Text<'a>>,
    /// How far the evidence carries it.
    pub confidence: Confidence,
    /// What sort of event it is.
    pub kind: EventKind,
    /// A title, in our words.
    pub title: Text<'a>,
    /// One to three sentences, in our words.
    pub summary: Text<'a>,
    /// Where.
    pub place: Option<Text<'a>>,
    /// How people met.
    pub form: Option<Form>,
    /// Who took part, in order of weight.
    pub actors: Vec<Actor<'a>>,
    /// The step of a partnership, for [`EventKind::Upgrade`] and [`EventKind::UpgradeAgreed`].
    pub upgrade: Option<Upgrade<'a>>,
    /// The id of the larger event that this one is a part of.
    pub part_of: Option<&'a str>,
    /// Which session of a series it is, where the series counts them.
    pub session: Option<Session<'a>>,
    /// Documents adopted, signed or issued.
    pub documents: Vec<Text<'a>>,
    /// Figures that the source gives.
    pub figures: Vec<Text<'a>>,
    /// By what it is known; never empty.
    pub evidence: Vec<Evidence<'a>>,
    /// What is wrong in print, and what is right.
    pub corrections: Vec<Correction<'a>>,
    /// What other public pages say against it.
    pub conflicts: Vec<Conflict<'a>>,
    /// A note for teachers.
    pub teaching: Option<Text<'a>>,
    /// Where it comes from: [`Layer::of`] its evidence. The compiler sets it; no editor writes it.
    pub layer: Layer,
}

impl Layer {
    /// Where an event of that evidence comes from: one paragraph or headline of an article puts it in
    /// [`Layer::Articles`]. O(n).
    #[must_use]
    pub fn of(evidence: &[Evidence<'_>]) -> Self {
        if evidence.iter().all(|evidence| matches!(evidence, Evidence::Page { .. })) {
            Self::Record
        } else {
            Self::Articles
        }
    }
}

/// A party to an event.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Actor<'a> {
    /// The id of a [`Name`](crate::Name).
    pub name: &'a str,
    /// As what: `chủ trì`, `chair`.
    #[serde(borrow)]
    pub role: Option<Text<'a>>,
}

/// A step from one level of partnership to another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Upgrade<'a> {
    /// The ids of the two sides' [`Name`](crate::Name)s.
    #[serde(borrow)]
    pub parties: [&'a str; 2],
    /// The level before, where a source tells.
    pub from: Option<Level>,
    /// The level reached or agreed on.
    pub to: Level,
    /// The name that the two sides give to it, where it is not the level's own: `extensive strategic partnership`.
    pub named: Option<Text<'a>>,
}

/// One of the numbered sessions of a series.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Session<'a> {
    /// The id of the series' [`Name`](crate::Name).
    pub of: &'a str,
    /// Its ordinal, from 1.
    pub number: u16,
}

/// By what an event is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Evidence<'a> {
    /// A paragraph of an article's body.
    Paragraph {
        /// The article's id.
        article: &'a str,
        /// The paragraph's number, from 1.
        paragraph: u16,
        /// The few words that date or name the event, as printed.
        words: Option<&'a str>,
    },
    /// The headline of another story on an article's page.
    Headline {
        /// The article's id.
        article: &'a str,
        /// The headline's id within the article.
        headline: &'a str,
    },
    /// A public page.
    Page {
        /// Its address, http or https.
        url: &'a str,
        /// Who publishes it.
        publisher: &'a str,
        /// What it says, in our words.
        #[serde(borrow)]
        says: Text<'a>,
        /// The day on which we looked at it, or at a stored copy of it: `2026-11-22`.
        seen: &'a str,
    },
}

/// Something wrong in print.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Correction<'a> {
    /// What is printed.
    pub printed: &'a str,
    /// What is right.
    #[serde(borrow)]
    pub right: Text<'a>,
    /// By which source.
    pub source: Text<'a>,
    /// The address of that source, where it has one.
    pub url: Option<&'a str>,
}

/// A public page that says otherwise.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Conflict<'a> {
    /// Its address, http or https.
    pub url: &'a str,
    /// Who publishes it.
    pub publisher: &'a str,
    /// What it says, in our words.
    #[serde(borrow)]
    pub says: Text<'a>,
    /// The day on which we looked at it, or at a stored copy of it: `2026-11-22`.
    pub seen: &'a str,
}
