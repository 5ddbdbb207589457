//! Fields of a question: `nước:Nga`, `kind:upgrade`, `trước:9/2020`.

use chronicle::{Edtf, EventKind, Level, edtf::Day};
use search::Folded;
use timex::Value;

use super::{Meaning, Vocabulary, vocabulary::folded, when};
use crate::catalogue::{Catalogue, Keys};

/// What a field asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    /// The kind of event.
    Kind,
    /// A country or organisation that took part.
    Country,
    /// A time that it meets.
    Year,
    /// A time before which it begins.
    Before,
    /// A time after which it begins.
    After,
    /// The level that a partnership reached.
    Level,
}

/// The names of the fields, folded, in both languages.
pub const NAMES: [&str; 12] =
    ["loai", "kind", "nuoc", "country", "nam", "year", "truoc", "before", "sau", "after", "cap", "level"];

impl Field {
    /// In the order of [`NAMES`], of which two are one field's.
    const ALL: [Self; 6] = [Self::Kind, Self::Country, Self::Year, Self::Before, Self::After, Self::Level];

    /// The field of that place in [`NAMES`].
    #[must_use]
    pub fn at(place: usize) -> Option<Self> {
        Self::ALL.get(place / 2).copied()
    }

    /// How many bytes of a text are the value of this field with which it begins: the longest known form, or a date.
    #[must_use]
    pub fn reach(self, text: &str, vocabulary: &Vocabulary) -> usize {
        if matches!(self, Self::Year | Self::Before | Self::After) {
            return timex::find(text)
                .first()
                .filter(|date| date.range.start == 0)
                .map_or(0, |date| date.range.end);
        }
        let text = Folded::new(text);
        let mut reached = 0;
        let mut so_far = String::new();
        for token in text.tokens() {
            if !so_far.is_empty() {
                so_far.push(' ');
            }
            so_far.push_str(token.folded);
            let mut begun = false;
            for form in vocabulary.iter().filter(|form| self.takes(form.meaning)) {
                if form.folded == so_far {
                    reached = token.range.end;
                }
                begun |= form.folded.starts_with(&so_far);
            }
            if !begun {
                break;
            }
        }
        reached
    }

    fn takes(self, meaning: Meaning) -> bool {
        matches!(
            (self, meaning),
            (Self::Kind, Meaning::Kind(_))
                | (Self::Level, Meaning::Level(_))
                | (Self::Country, Meaning::Name(_))
        )
    }

    /// What a value of this field asks; `None` where it has no sense.
    #[must_use]
    pub fn condition(self, value: &str, catalogue: &Catalogue) -> Option<Test> {
        if matches!(self, Self::Year | Self::Before | Self::After) {
            return self.time(value);
        }
        let asked = folded(value);
        let meanings = |fits: &dyn Fn(&str) -> bool| -> Vec<Meaning> {
            let forms = catalogue.vocabulary().iter().filter(|form| fits(&form.folded));
            forms.map(|form| form.meaning).filter(|&meaning| self.takes(meaning)).collect()
        };
        let mut meant = meanings(&|form| form == asked);
        if meant.is_empty() && !asked.is_empty() {
            // Half typed.
            meant = meanings(&|form| form.starts_with(&asked));
        }
        (!meant.is_empty()).then_some(Test::Meant(meant))
    }

    fn time(self, value: &str) -> Option<Test> {
        let whole_year = || {
            let year = value.parse().ok().filter(|year| (1000..3000).contains(year))?;
            Some(Value::single(timex::Partial::year(year)))
        };
        let date = || timex::find(value).into_iter().find(|date| date.range == (0..value.len()));
        self.side(&whole_year().or_else(|| date().map(|date| date.value))?)
    }

    /// What this field asks with a time; nothing for a side of one whose year is open.
    #[must_use]
    pub fn side(self, asked: &Value) -> Option<Test> {
        let days = || when::days(asked, asked.from.year?);
        match self {
            Self::Before => days().map(|(first, _)| Test::Before(first)),
            Self::After => days().map(|(_, last)| Test::After(last)),
            _ => Some(Test::Meets(*asked)),
        }
    }
}

/// What an event must pass.
#[derive(Clone, Debug, PartialEq)]
pub enum Test {
    /// To be of that kind or level, or to have that party: one of them.
    Meant(Vec<Meaning>),
    /// To meet a time.
    Meets(Value),
    /// To begin before a day.
    Before(Day),
    /// To begin after a day.
    After(Day),
}

/// A test that a field asks.
#[derive(Clone, Debug, PartialEq)]
pub struct Condition {
    /// The field.
    pub field: Field,
    /// The test.
    pub test: Test,
    /// Whether the event must fail it.
    pub excluded: bool,
}

impl Test {
    /// How well an event passes: 0 if it does not, at most 1.
    fn nearness(&self, date: &Edtf, keys: &Keys, catalogue: &Catalogue) -> f32 {
        let begins = || date.earliest().or(date.latest());
        let passes = match self {
            Self::Meets(asked) => return when::closeness(date, asked),
            Self::Meant(meant) => meant.iter().any(|meaning| match *meaning {
                Meaning::Kind(kind) => is_kind(keys, kind),
                Meaning::Level(level) => is_level(keys, level),
                Meaning::Name(at) => {
                    catalogue.record().names.get(at).is_some_and(|name| keys.actors.contains(&name.id))
                }
            }),
            Self::Before(day) => begins().is_some_and(|begins| begins < *day),
            Self::After(day) => begins().is_some_and(|begins| begins > *day),
        };
        if passes { 1.0 } else { 0.0 }
    }
}

fn is_kind(keys: &Keys, kind: EventKind) -> bool {
    keys.kind == kind
}

fn is_level(keys: &Keys, level: Level) -> bool {
    keys.level == Some(level)
}

/// How well an event passes all the conditions: 0 if it does not, at most 1. Of those of one field one is enough, as it
/// is of check boxes, but for before and after.
#[must_use]
pub fn nearness(conditions: &[Condition], at: usize, catalogue: &Catalogue) -> f32 {
    let (Some(event), Some(keys)) = (catalogue.record().events.get(at), catalogue.keys().get(at)) else {
        return 0.0;
    };
    let near = |condition: &Condition| condition.test.nearness(&event.date, keys, catalogue);
    conditions.iter().fold(1.0, |all, condition| {
        let alone = matches!(condition.field, Field::Before | Field::After);
        let same = |other: &&Condition| other.field == condition.field && !other.excluded;
        all * match condition.excluded {
            true if near(condition) > 0.0 => 0.0,
            true => 1.0,
            false if alone => near(condition),
            false => conditions.iter().filter(same).map(near).fold(0.0, f32::max),
        }
    })
}
