//! By what an event is known.

use chronicle::{Edtf, Event, Evidence, Headline, Lang, Text};

use super::Scene;
use crate::{
    markup::{Element, el},
    state::links::article_href,
};

/// The evidence of an event, each piece with the way to it: the digest's paragraph, the headline, the public page.
#[must_use]
pub fn evidence_list(scene: &Scene<'_>, event: &Event<'static>) -> Element {
    el("ul").class("evidence").children(event.evidence.iter().map(|piece| piece_of(scene, *piece)))
}

/// One piece of evidence.
fn piece_of(scene: &Scene<'_>, piece: Evidence<'static>) -> Element {
    let item = el("li");
    match piece {
        Evidence::Paragraph { article, paragraph, words } => item
            .children(words.map(|words| quoted(words, scene.language_of(article))))
            .text(" ")
            .child(article_link(scene, article, Some(paragraph)))
            .text(", ")
            .text((scene.words.by_paragraph)(paragraph)),
        Evidence::Headline { article, headline } => {
            let found = scene.catalogue.record().article(article);
            let found = found.and_then(|found| found.headlines.iter().find(|other| other.id == headline));
            let item = match found {
                Some(found) => headline_text(item, found, scene.language_of(article)),
                None => item,
            };
            item.text(" ").child(article_link(scene, article, None)).text(", ").text(scene.words.by_headline)
        }
        Evidence::Page { url, publisher, says, seen } => page(scene, url, publisher, says, seen),
    }
}

/// What a public page says, and the way to it.
fn page(
    scene: &Scene<'_>,
    url: &'static str,
    publisher: &'static str,
    says: Text<'static>,
    seen: &str,
) -> Element {
    el("li")
        .text(says.get(scene.lang))
        .text(" ")
        .child(in_own_language(scene, outside_link(url), publisher))
        .text(", ")
        .text((scene.words.seen)(&Edtf::figures_of(seen, scene.lang)))
}

/// A publisher's name, which is in Vietnamese on the English page too where it is a Vietnamese one.
fn in_own_language(scene: &Scene<'_>, into: Element, publisher: &'static str) -> Element {
    // Latin letters with marks; dashes and quotation marks lie beyond.
    let is_marked = |c| ('\u{c0}'..='\u{1eff}').contains(&c);
    let is_foreign = scene.lang == Lang::En && publisher.contains(is_marked);
    let into = if is_foreign { into.attr("lang", Lang::Vi.tag()) } else { into };
    into.text(publisher)
}

/// The public pages that say otherwise, where there are any.
#[must_use]
pub fn conflict_list(scene: &Scene<'_>, event: &Event<'static>) -> Option<Element> {
    let pages =
        event.conflicts.iter().map(|other| page(scene, other.url, other.publisher, other.says, other.seen));
    (!event.conflicts.is_empty()).then(|| el("ul").class("evidence conflicts").children(pages))
}

/// A headline as printed, and the date beside it.
#[must_use]
pub fn headline_text(into: Element, headline: &Headline<'static>, language: Lang) -> Element {
    let date = headline.date.map(|date| [" (", date, ")"].concat());
    into.child(quoted(headline.text.get(language), language)).text(date.unwrap_or_default())
}

/// Words as a source of that language prints them.
#[must_use]
pub fn quoted(words: &'static str, language: Lang) -> Element {
    el("q").attr("lang", language.tag()).text(words)
}

/// A link to another site, which learns nothing of this one.
#[must_use]
pub fn outside_link(url: &'static str) -> Element {
    el("a").attr("href", url).attr("rel", "noopener noreferrer external").attr("target", "_blank")
}

/// A link to an article, at a paragraph of its digest.
fn article_link(scene: &Scene<'_>, article: &'static str, paragraph: Option<u16>) -> Element {
    let title =
        scene.catalogue.record().article(article).map_or(article, |found| found.title.get(scene.lang));
    el("a").class("keep").attr("href", article_href(article, paragraph, scene.lang)).text(title)
}
