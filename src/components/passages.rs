//! Passages of articles that answer the query.

use chronicle::{Layer, is_own};
use web_sys::Element as DomElement;

use super::Scene;
use crate::{
    app::App,
    ask::Passage,
    i18n,
    markup::{Element, el, live::drawn},
    state::links::article_href,
};

/// How many characters of a passage are shown.
const SNIPPET: usize = 220;

/// The best passage of each article that has one.
#[must_use]
pub fn passages(app: App) -> DomElement {
    drawn("section", move || app.results.with(|results| app.drawn(|scene| section(scene, &results.passages))))
}

/// The section, hidden where there is nothing in it.
fn section(scene: &Scene<'_>, found: &[Passage]) -> Element {
    let section = el("section").class("passages");
    if found.is_empty() {
        return section.attr("hidden", "");
    }
    let lines = found.iter().filter_map(|passage| passage_line(scene, *passage));
    section.child(el("h2").text(scene.words.passages)).child(el("ul").children(lines))
}

/// One passage: where it stands, and the stretch of it that answers best.
fn passage_line(scene: &Scene<'_>, passage: Passage) -> Option<Element> {
    let article = scene.catalogue.record().articles.get(passage.article)?;
    let text = article.digest.get(passage.paragraph)?.text.get(scene.lang);
    let number = u16::try_from(passage.paragraph + 1).ok()?;
    let range = search::snippet(text, scene.query, SNIPPET);
    let (cut_before, cut_after) = (range.start > 0, range.end < text.len());
    let link = el("a")
        .class("keep")
        .attr("href", article_href(article.id, Some(number), scene.lang))
        .text(article.title.get(scene.lang))
        .text(", ")
        .text((scene.words.by_paragraph)(number));
    let own = is_own(article.id).then(|| [" · ", i18n::layer(Layer::Own).get(scene.lang)].concat());
    let link = link.text(own.unwrap_or_default());
    let snippet = scene.marked(el("p").text(if cut_before { "… " } else { "" }), text.get(range)?);
    Some(el("li").child(link).child(snippet.text(if cut_after { " …" } else { "" })))
}
