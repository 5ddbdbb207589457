//! By what an event is known.

use chronicle::{Edtf, Event, Evidence};

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
            .children(words.map(quoted))
            .text(" ")
            .child(article_link(scene, article, Some(paragraph)))
            .text(", ")
            .text((scene.words.by_paragraph)(paragraph)),
        Evidence::Headline { article, headline } => {
            let article_found = scene.catalogue.record().article(article);
            let found =
                article_found.and_then(|found| found.headlines.iter().find(|other| other.id == headline));
            let date = found.and_then(|found| found.date).map(|date| [" (", date, ")"].concat());
            item.children(found.map(|found| quoted(found.text.vi)))
                .text(date.unwrap_or_default())
                .text(" ")
                .child(article_link(scene, article, None))
                .text(", ")
                .text(scene.words.by_headline)
        }
        Evidence::Page { url, publisher, says, seen } => item
            .text(says.get(scene.lang))
            .text(" ")
            .child(outside_link(url).text(publisher))
            .text(", ")
            .text((scene.words.seen)(&looked_at(scene, seen))),
    }
}

/// The day on which a page was looked at, in figures.
fn looked_at(scene: &Scene<'_>, seen: &str) -> String {
    seen.parse().map_or_else(|_| seen.to_owned(), |day: Edtf| day.in_figures(scene.lang))
}

/// Words as a Vietnamese source prints them.
#[must_use]
pub fn quoted(words: &'static str) -> Element {
    el("q").attr("lang", "vi").text(words)
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
