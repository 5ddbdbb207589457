//! How to cite an event or an article: in the styles of the APA, the MLA and Chicago.
//!
//! The citations are made here, from the same CSL-JSON that readers can take along, by a processor of the Citation
//! Style Language, so that the app carries neither the processor nor the styles.

use std::{collections::BTreeMap, sync::LazyLock};

use chronicle::{Article, Edtf, Event, Lang};
use exports::{
    ANYWHERE, Place, Reference, STYLES, citations_file, csl_items, reference_of_article, reference_of_event,
};
use hayagriva::{
    BibliographyDriver, BibliographyRequest, BufWriteFormat, CitationItem, CitationRequest,
    archive::{ArchivedStyle, locales},
    citationberg::{IndependentStyle, Locale, LocaleCode, Style, json::Item},
};
use nien_bieu::{
    components::Scene,
    markup::{Element, el},
};
use serde_json::json;

use crate::{File, address::Address, selection::selection, words::words};

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
    let rows = STYLES
        .iter()
        .zip(citation)
        .flat_map(|(style, text)| [el("dt").text(*style), el("dd").text(text.clone())]);
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
        Lang::En => "en-US",
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
                None,
            ));
        }
        let rendered = driver.finish(BibliographyRequest { style, locale: locale(), locale_files: locales });
        let mut text = String::new();
        for item in rendered.bibliography.iter().flat_map(|bibliography| &bibliography.items) {
            // Writing to memory does not fail.
            let _ = item.content.write_buf(&mut text, BufWriteFormat::Plain);
        }
        mended(&text, reference, lang)
    })
}

/// The citation with what the rules of the styles get wrong put right.
fn mended(text: &str, reference: &Reference, lang: Lang) -> String {
    // "Retrieved" belongs to a day of retrieval, which is the reader's own.
    let mut text = text.replace("Retrieved http", "http").replace("Truy vấn http", "http");
    text = with_capitals_of(&reference.title, &text);
    let day = reference.published.as_ref().filter(|date| date.is_single_day()).and_then(Edtf::earliest);
    if let (Lang::Vi, Some(day)) = (lang, day) {
        // No style has an order of day and month for Vietnamese.
        let (year, month, day) = day.ymd();
        let name = MONTHS[usize::from(month - 1)];
        let whole = format!("ngày {day} tháng {month} năm {year}");
        text = text
            .replace(&format!("{year}, {name} {day}"), &format!("{year}, ngày {day} tháng {month}"))
            .replace(&format!("{day} {name} {year}"), &whole)
            .replace(&format!("{name} {day}, {year}"), &whole);
    }
    text
}

/// The months as the locale of the citations has them.
const MONTHS: [&str; 12] = [
    "Tháng Một",
    "Tháng Hai",
    "Tháng Ba",
    "Tháng Tư",
    "Tháng Năm",
    "Tháng Sáu",
    "Tháng Bảy",
    "Tháng Tám",
    "Tháng Chín",
    "Tháng Mười",
    "Tháng Mười Một",
    "Tháng Mười Hai",
];

/// The citation in which acronyms have their capitals back: changing a title's case makes `Asean` of `ASEAN` at its end.
fn with_capitals_of(title: &str, text: &str) -> String {
    let is_acronym = |word: &&str| word.chars().filter(|c| c.is_uppercase()).count() > 1;
    let words = || title.split(|c: char| !c.is_alphanumeric()).filter(is_acronym);
    let mut mended = String::with_capacity(text.len());
    // Addresses are left as they are; they stand at the end.
    let (text, address) = text.split_at(text.find("http").unwrap_or(text.len()));
    for part in text.split_inclusive(|c: char| !c.is_alphanumeric()) {
        let word = part.trim_end_matches(|c: char| !c.is_alphanumeric());
        let right = words().find(|other| other.to_lowercase() == word.to_lowercase());
        mended.push_str(right.unwrap_or(word));
        mended.push_str(&part[word.len()..]);
    }
    mended.push_str(address);
    mended
}

/// The file of the citations of all events and articles in a language, for the app: for each key one in each of the
/// [`STYLES`]. The address of the site is to be put in by [`exports::settled`].
pub fn file(scene: &Scene<'_>) -> File {
    let place = Place::at(ANYWHERE);
    let selection = selection(scene, &place);
    let record = scene.catalogue.record();
    let events = record.events.iter().map(|event| reference_of_event(&selection, event));
    let articles = record.articles.iter().map(|article| reference_of_article(article, &selection));
    // An article may have the id of an event; their keys differ.
    let all: BTreeMap<String, Citation> =
        events.chain(articles).map(|it| (it.key.clone(), cite(&it, scene.lang))).collect();
    File { path: citations_file(scene.lang), text: json!(all).to_string() }
}

#[cfg(test)]
mod tests {
    use std::sync::LazyLock;

    use super::{Address, Citation, Lang, Place, file, of_article, of_event, with_capitals_of};
    use crate::Setting;
    use exports::settled;
    use nien_bieu::catalogue::Catalogue;

    static CATALOGUE: LazyLock<Catalogue> = LazyLock::new(|| Catalogue::whole().unwrap());

    fn article(id: &str, lang: Lang) -> (Citation, Option<String>) {
        let setting = Setting::new(&CATALOGUE, lang);
        of_article(&setting.scene(), CATALOGUE.record().article(id).unwrap(), None)
    }

    #[test]
    fn a_vietnamese_name_stays_whole_and_in_its_order() {
        let (citation, bounds) = article("2020-09-07-hop-bao-amm-53", Lang::Vi);
        let title = "Đẩy mạnh triển khai các sáng kiến, đề xuất hợp tác ứng phó với COVID-19 tại AMM 53";
        assert_eq!(
            citation,
            [
                format!("Phạm Lý. (2020, ngày 7 tháng 9). {title}."),
                format!("Phạm Lý. {title}. ngày 7 tháng 9 năm 2020."),
                format!("Phạm Lý. {title}. ngày 7 tháng 9 năm 2020."),
            ]
        );
        assert_eq!(bounds, None);
    }

    #[test]
    fn an_institution_is_the_author_of_what_is_taken_from_it() {
        let (citation, _) = article("2018-11-asean-nga-doi-tac-chien-luoc", Lang::En);
        for text in citation {
            assert!(text.starts_with("Báo điện tử Chính Phủ. "), "{text}");
        }
    }

    #[test]
    fn a_day_that_is_not_known_is_none_and_its_bounds_are_told() {
        let (citation, bounds) = article("2025-03-12-viet-nam-singapore", Lang::En);
        assert!(citation[0].contains("(n.d.)") && citation[2].ends_with("n.d."), "{citation:?}");
        assert!(citation.iter().all(|text| !text.contains("2025")), "{citation:?}");
        let bounds = bounds.unwrap();
        assert!(bounds.contains("12 March") && bounds.contains("31 December"), "{bounds}");
    }

    #[test]
    fn every_event_is_cited_by_its_title_site_and_address() {
        let address: Address = "https://example.org/asean/".parse().unwrap();
        for lang in Lang::ALL {
            let setting = Setting::new(&CATALOGUE, lang);
            let scene = setting.scene();
            for event in &CATALOGUE.record().events {
                let url = Place::at("https://example.org/asean/").event(event.id, lang).unwrap();
                for text in of_event(&scene, event, Some(&address)) {
                    let title = event.title.get(lang).to_lowercase();
                    assert!(text.to_lowercase().contains(title.trim_end_matches('.')), "{text}");
                    assert!(text.contains(scene.words.site) && text.contains(&url), "{text}");
                }
            }
        }
    }

    #[test]
    fn the_file_of_the_app_gives_the_citations_of_every_place() {
        let address: Address = "https://example.org/asean/".parse().unwrap();
        for lang in Lang::ALL {
            let setting = Setting::new(&CATALOGUE, lang);
            let scene = setting.scene();
            let file: serde_json::Value = serde_json::from_str(&file(&scene).text).unwrap();
            assert_eq!(
                file.as_object().unwrap().len(),
                CATALOGUE.record().events.len() + CATALOGUE.record().articles.len()
            );
            for event in CATALOGUE.record().events.iter().step_by(10) {
                let here = of_event(&scene, event, Some(&address));
                let nowhere = of_event(&scene, event, None);
                for (at, (here, nowhere)) in here.iter().zip(&nowhere).enumerate() {
                    let kept = file[event.id][at].as_str().unwrap();
                    assert_eq!(settled(kept, &Place::at("https://example.org/asean/")), *here);
                    assert_eq!(settled(kept, &Place::default()), *nowhere);
                }
            }
        }
    }

    #[test]
    fn acronyms_keep_their_capitals() {
        assert_eq!(
            with_capitals_of("Viet Nam joins ASEAN", "“Viet Nam Joins Asean.”"),
            "“Viet Nam Joins ASEAN.”"
        );
    }
}
