//! A reader's article: its text, the draft, and what the reader has judged.

use std::sync::LazyLock;

use draft::{Draft, Names, Page};

/// The registry of names, as the build script writes it.
static NAMES: LazyLock<Names> =
    LazyLock::new(|| Names::from_lines(include_str!(concat!(env!("OUT_DIR"), "/names.txt"))));

/// An article with its draft.
pub struct Paper {
    /// Its text.
    pub text: String,
    /// The text as lines.
    pub page: Page,
    /// What was found in it.
    pub draft: Draft,
    /// The events as the reader has them, in the order of the draft.
    pub cards: Vec<Card>,
}

/// An event as the reader has it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Card {
    /// Whether it was thrown away.
    pub is_away: bool,
    /// Whether the reader has said that it is right.
    pub is_kept: bool,
    /// Its date in EDTF; empty where none is known.
    pub date: String,
    /// Its kind, by its name.
    pub kind: String,
    /// What it is called.
    pub title: String,
    /// The names of those who take part, with commas between; ids of the registry will do.
    pub parties: String,
}

impl Paper {
    /// Drafts an article.
    #[must_use]
    pub fn new(text: &str) -> Self {
        let page = Page::from_text(text);
        let draft = draft::draft(&page, &NAMES);
        let cards = draft.events.iter().map(|event| Card::new(event, draft.is_vietnamese)).collect();
        Self { text: text.to_owned(), page, draft, cards }
    }

    /// Whether anything of an article was found.
    #[must_use]
    pub fn has_text(&self) -> bool {
        self.draft.roles.iter().any(|role| role.is_text())
    }

    /// The registry.
    #[must_use]
    pub fn names() -> &'static Names {
        &NAMES
    }

    /// The draft with the reader's judgement: what was thrown away is gone, what was corrected is as corrected.
    #[must_use]
    pub fn judged(&self) -> Draft {
        let mut draft = self.draft.clone();
        draft.events = self
            .draft
            .events
            .iter()
            .zip(&self.cards)
            .filter(|(_, card)| !card.is_away)
            .map(|(event, card)| {
                let mut event = event.clone();
                let date = Some(card.date.trim()).filter(|date| !date.is_empty()).map(str::to_owned);
                event.is_printed &= event.date == date;
                event.date = date;
                event.name.clone_from(&card.title);
                event.kind = chronicle::EventKind::from_name(&card.kind).unwrap_or(event.kind);
                event.parties = card.parties().map(str::to_owned).collect();
                event
            })
            .collect();
        draft
    }
}

impl Card {
    fn new(event: &draft::Event, is_vietnamese: bool) -> Self {
        let name = |id: &String| -> String {
            if is_vietnamese { NAMES.label(id).into() } else { NAMES.english(id).into() }
        };
        let parties: Vec<String> = event.parties.iter().map(name).collect();
        Self {
            is_away: false,
            is_kept: false,
            date: event.date.clone().unwrap_or_default(),
            kind: event.kind.as_str().to_owned(),
            title: draft::titles::step(event, &NAMES)
                .map_or_else(|| capitalised(&event.name), |[vi, en]| if is_vietnamese { vi } else { en }),
            parties: parties.join(", "),
        }
    }

    /// The ids of those who take part; who is not in the registry is what the reader calls them.
    pub fn parties(&self) -> impl Iterator<Item = &str> {
        let names = self.parties.split(',').map(str::trim).filter(|name| !name.is_empty());
        names.map(|name| NAMES.id(name).unwrap_or(name))
    }

    /// Whether its date can be read.
    #[must_use]
    pub fn has_date(&self) -> bool {
        self.date.trim().parse::<chronicle::Edtf>().is_ok()
    }
}

/// A text that begins with a capital, as a title does. The capital is sought by its small letter, of which the program
/// has the table anyway: that of capitals would be three kilobytes more.
fn capitalised(text: &str) -> String {
    let mut chars = text.chars();
    let Some(first) = chars.next() else { return String::new() };
    let capital = ('A'..='\u{1ef9}').find(|capital| *capital != first && capital.to_lowercase().eq([first]));
    std::iter::once(capital.unwrap_or(first)).chain(chars).collect()
}

#[cfg(test)]
mod tests {
    use super::{Paper, capitalised};

    #[test]
    fn who_takes_part_is_told_by_name_and_kept_by_id() {
        for (text, told, ids) in [
            (
                "ASEAN và Hàn Quốc ký hiệp định về đường bay\n28/10/2021\nNgày 27/10, tại Hà Nội, ASEAN và Hàn Quốc ký Hiệp định \
                 về hàng không, sau hai năm hai bên trao đổi về giá vé và số chuyến bay mỗi ngày.",
                "Hàn Quốc, ASEAN",
                "han-quoc asean",
            ),
            (
                "ASEAN and South Korea sign a pact on flights\n28 October 2021\nOn 27 October 2021, ASEAN and South Korea signed \
                 an agreement on air services in Ha Noi, after two years of talks about fares and the number of flights.",
                "ASEAN, South Korea",
                "asean han-quoc",
            ),
        ] {
            let paper = Paper::new(text);
            let mut card = paper.cards[0].clone();
            assert_eq!(card.parties, told);
            let all = |card: &super::Card| card.parties().collect::<Vec<_>>().join(" ");
            assert_eq!(all(&card), ids);
            // What a reader types: another form, an id, somebody unknown.
            card.parties = "Korea, asean, Hội thợ gốm".into();
            assert_eq!(all(&card), "han-quoc asean Hội thợ gốm");
        }
    }

    #[test]
    fn a_title_begins_with_a_capital() {
        for (text, title) in [
            ("lập", "Lập"),
            ("đưa", "Đưa"),
            ("ủng hộ", "Ủng hộ"),
            ("ASEAN", "ASEAN"),
            ("2 bên", "2 bên"),
            ("", ""),
        ] {
            assert_eq!(capitalised(text), title);
        }
    }
}
