//! How to cite an event or an article: in the styles of the APA, the MLA and Chicago.
//!
//! The citations are made here, from the same CSL-JSON that readers can take along, by a processor of the Citation
//! Style Language, so that the app carries neither the processor nor the styles.

use std::sync::LazyLock;

use chronicle::{Article, Event, Lang};
use exports::{Reference, csl_items, reference_of_article, reference_of_event};
use hayagriva::{
    BibliographyDriver, BibliographyRequest, BufWriteFormat, CitationItem, CitationRequest,
    archive::{ArchivedStyle, locales},
    citationberg::{IndependentStyle, Locale, LocaleCode, Style, json::Item},
};
use nien_bieu::{
    components::Scene,
    markup::{Element, el},
};

use crate::{address::Address, selection::selection, words::words};

/// The styles with their names, which are the same in both languages.
pub const STYLES: [&str; 3] = ["APA", "MLA", "Chicago"];

/// One citation in each of the [`STYLES`].
pub type Citation = [String; STYLES.len()];

/// The citation of an event's page.
pub fn of_event(scene: &Scene<'_>, event: &'static Event<'static>, address: Option<&Address>) -> Citation {
    let place = crate::selection::place(address);
    cite(&reference_of_event(&selection(scene, &place), event), scene.lang)
}

/// The citation of a source article, and what has to be said beside it: that its day is not known, and its bounds.
pub fn of_article(
    scene: &Scene<'_>,
    article: &'static Article<'static>,
    address: Option<&Address>,
) -> (Citation, Option<String>) {
    let place = crate::selection::place(address);
    let reference = reference_of_article(article, &selection(scene, &place));
    let bounds = reference.published.is_none().then(|| reference.notes.first().cloned()).flatten();
    (cite(&reference, scene.lang), bounds)
}

/// The part of a page that shows a citation.
pub fn section(citation: &Citation, note: Option<String>, lang: Lang) -> Element {
    let own = words(lang);
    let rows = STYLES.iter().zip(citation).flat_map(|(style, text)| {
        [el("dt").text(*style), el("dd").text(text.clone())]
    });
    el("section")
        .class("cite")
        .attr("aria-labelledby", "cite")
        .child(el("h2").attr("id", "cite").text(own.cite))
        .child(el("dl").children(rows))
        .children(note.map(|note| el("p").class("note").text(note)))
}

/// The rules that the citations follow.
struct Rules {
    styles: [IndependentStyle; STYLES.len()],
    locales: Vec<Locale>,
}

static RULES: LazyLock<Rules> = LazyLock::new(|| Rules {
    styles: [
        ArchivedStyle::AmericanPsychologicalAssociation,
        ArchivedStyle::ModernLanguageAssociation,
        ArchivedStyle::ChicagoNotes,
    ]
    .map(|style| match style.get() {
        Style::Independent(style) => style,
        // None of the three depends on another.
        Style::Dependent(_) => unreachable!("{style:?} is a style of its own"),
    }),
    locales: locales(),
});

/// Cites one thing alone: beside others, those without a date would be told apart by letters.
fn cite(reference: &Reference, lang: Lang) -> Citation {
    let Rules { styles, locales } = &*RULES;
    // What no citation has: what was said of the thing, and when and where the event was.
    let bare = Reference {
        event_date: None,
        event_place: None,
        summary: None,
        keyword: None,
        notes: Vec::new(),
        ..reference.clone()
    };
    let json = csl_items(&[bare], None);
    let items: Vec<Item> = serde_json::from_str(&json).unwrap_or_default();
    let tag = match lang {
        Lang::Vi => "vi-VN",
        Lang::En => "en-GB",
    };
    let locale = || Some(LocaleCode(tag.to_owned()));
    styles.each_ref().map(|style| {
        let mut driver = BibliographyDriver::new();
        for item in &items {
            driver.citation(CitationRequest::new(
                vec![CitationItem::with_entry(item)],
                style,
                locale(),
                locales,
                false,
                None,
            ));
        }
        let rendered =
            driver.finish(BibliographyRequest { style, locale: locale(), locale_files: locales });
        let mut text = String::new();
        for item in rendered.bibliography.iter().flat_map(|bibliography| &bibliography.items) {
            // Writing to memory does not fail.
            let _ = item.content.write_buf(&mut text, BufWriteFormat::Plain);
        }
        text
    })
}
