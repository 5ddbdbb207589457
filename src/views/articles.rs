//! All articles.

use crate::{
    components::Scene,
    i18n,
    markup::{Element, el},
    state::links::article_href,
};
use chronicle::{Article, Layer, is_own};

/// The articles, each with its date and what it holds.
#[must_use]
pub fn articles_tree(scene: &Scene<'_>) -> Element {
    let cards = scene.catalogue.record().articles.iter().map(|article| el("li").child(card(scene, article)));
    el("div")
        .class("page")
        .child(el("h1").text(scene.words.articles))
        .child(el("p").class("lead").text(scene.words.articles_intro))
        .child(el("ol").class("articles").children(cards))
}

/// One article.
fn card(scene: &Scene<'_>, article: &'static Article<'static>) -> Element {
    let Scene { lang, words, catalogue, .. } = *scene;
    let events = catalogue.events_of(article.id).count();
    let meta = el("p")
        .class("card-meta")
        .child(el("span").class("date").text(article.published.date.in_figures(lang)))
        .children(
            is_own(article.id).then(|| el("span").class("source").text(i18n::layer(Layer::Own).get(lang))),
        )
        .children(article.publisher.map(|publisher| el("span").text(publisher.get(lang))))
        .child(el("span").text((words.article_counts)(article.digest.len(), events)));
    let link = el("a").class("keep").attr("href", article_href(article.id, None, lang));
    el("article").class("article-card").child(meta).child(el("h2").child(link.text(article.title.get(lang))))
}
