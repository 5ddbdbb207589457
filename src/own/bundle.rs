//! What a reader keeps, as a bundle for the page: the article with its paragraphs, and the events that were kept.

use chronicle::{
    Actor, Article, ArticleKind, Certainty, Confidence, Edtf, Event, EventKind, Evidence, Lang, Layer, OWN,
    Paragraph, Published, Record, Text, Upgrade, bundle::encode,
};
use draft::seeds::{happened, paragraph, published, unknown};

use super::paper::{Card, Paper};
use crate::{
    i18n::own::{OwnWords, own_words},
    state::lesson::code,
};

/// An event that is kept, with what the record only points to.
struct Kept<'a> {
    id: String,
    date: Edtf,
    certainty: Certainty,
    basis: Option<Text<'static>>,
    /// The article's sentence, as a quotation: the words are another's.
    quoted: String,
    drafted: &'a draft::Event,
    card: &'a Card,
    parties: Vec<&'a str>,
}

/// The bundle of an article; empty where none of its events is kept, or none of those has a date.
#[must_use]
pub fn bundle(paper: &Paper) -> Vec<u8> {
    let article = [OWN, &code(&paper.text)].concat();
    let kept: Vec<Kept<'_>> = paper
        .draft
        .events
        .iter()
        .zip(&paper.cards)
        .enumerate()
        .filter(|(_, (_, card))| card.is_kept)
        .filter_map(|(at, (drafted, card))| {
            let (date, certainty, basis) = when(paper, drafted, card)?;
            // The number of the card: what is corrected stays the same event, which a lesson may have.
            let id = [&article, "-", &(at + 1).to_string()].concat();
            let quoted = ["“", drafted.sentence(&paper.page), "”"].concat();
            Some(Kept {
                id,
                date,
                certainty,
                basis,
                quoted,
                drafted,
                card,
                parties: card.parties().collect(),
            })
        })
        .collect();
    let Some(told) = told(paper, &article).filter(|_| !kept.is_empty()) else { return Vec::new() };
    let mut events: Vec<Event> = Vec::with_capacity(kept.len());
    for one in kept.iter().map(|kept| event(paper, &article, kept)) {
        // A sort would be kilobytes of the program, for a few events.
        let place = events.partition_point(|old| old.in_time(&one).is_le());
        events.insert(place, one);
    }
    let record = Record { articles: vec![told], events, names: Vec::new() };
    // Nothing in it is of a kind that postcard refuses.
    encode(&record).unwrap_or_default()
}

/// Whether the event of a card would have a place in time.
#[must_use]
pub fn has_date(paper: &Paper, at: usize) -> bool {
    let card = paper.draft.events.get(at).zip(paper.cards.get(at));
    card.is_some_and(|(drafted, card)| when(paper, drafted, card).is_some())
}

/// When it was, how that is known, and from what: by the reader's word, the article's, or when that was written.
fn when(
    paper: &Paper,
    drafted: &draft::Event,
    card: &Card,
) -> Option<(Edtf, Certainty, Option<Text<'static>>)> {
    let date = card.date.trim();
    if !date.is_empty() && drafted.date.as_deref() != Some(date) {
        return Some((date.parse().ok()?, Certainty::Resolved, Some(said(|words| words.by_reader))));
    }
    // Who empties the field says that the date is wrong.
    let undated = draft::Event { date: None, ..drafted.clone() };
    let drafted = if date.is_empty() { &undated } else { drafted };
    let (date, certainty) = happened(drafted, &paper.draft.published)?;
    let basis = match certainty {
        Certainty::Printed => None,
        Certainty::Bounded => Some(said(|words| words.by_article)),
        Certainty::Resolved | Certainty::Record => Some(said(|words| words.by_program)),
    };
    Some((date.parse().ok()?, certainty, basis))
}

/// What the program says, in both languages.
fn said(words: fn(&'static OwnWords) -> &'static str) -> Text<'static> {
    Text { vi: words(own_words(Lang::Vi)), en: words(own_words(Lang::En)) }
}

/// A text that is there in one language alone.
const fn as_printed(text: &str) -> Text<'_> {
    Text { vi: text, en: text }
}

fn event<'a>(paper: &Paper, article: &'a str, kept: &'a Kept<'a>) -> Event<'a> {
    let Kept { drafted, card, .. } = kept;
    let kind = EventKind::from_name(&card.kind).unwrap_or(drafted.kind);
    let upgrade = match (kind, drafted.to, kept.parties.as_slice()) {
        (EventKind::Upgrade | EventKind::UpgradeAgreed, Some(to), &[one, other]) => {
            Some(Upgrade { parties: [one, other], from: drafted.from, to, named: None })
        }
        _ => None,
    };
    let title = card.title.trim();
    Event {
        id: &kept.id,
        date: kept.date.clone(),
        certainty: kept.certainty,
        date_basis: kept.basis,
        confidence: Confidence::Medium,
        kind,
        title: as_printed(if title.is_empty() { &drafted.name } else { title }),
        summary: as_printed(&kept.quoted),
        place: None,
        form: drafted.form,
        actors: kept.parties.iter().map(|&name| Actor { name, role: None }).collect(),
        upgrade,
        part_of: None,
        session: None,
        documents: Vec::new(),
        figures: Vec::new(),
        evidence: vec![Evidence::Paragraph {
            article,
            paragraph: u16::try_from(paragraph(&paper.draft, drafted.line)).unwrap_or(u16::MAX),
            words: drafted.date_words.as_deref(),
        }],
        corrections: Vec::new(),
        conflicts: Vec::new(),
        teaching: None,
        layer: Layer::Own,
    }
}

/// The article, its text paragraph by paragraph.
fn told<'a>(paper: &'a Paper, id: &'a str) -> Option<Article<'a>> {
    let draft = &paper.draft;
    let known = published(&draft.published);
    let basis = match &known {
        Some((_, Certainty::Printed)) => said(|words| words.by_stamp),
        Some(_) => said(|words| words.by_program),
        None => said(|words| words.unknown),
    };
    let (date, certainty) = known.unwrap_or_else(unknown);
    let lines = draft.roles.iter().zip(&paper.page.lines).filter(|(role, _)| role.is_text());
    Some(Article {
        id,
        title: draft.title.as_deref().map_or_else(|| said(|words| words.no_title), as_printed),
        title_note: None,
        publisher: None,
        byline: draft.byline.as_deref(),
        published: Published { date: date.parse().ok()?, certainty, basis },
        language: if draft.is_vietnamese { Lang::Vi } else { Lang::En },
        kind: ArticleKind::News,
        source: "",
        digest: lines.map(|(_, line)| Paragraph { text: as_printed(&line.text) }).collect(),
        headlines: Vec::new(),
    })
}
