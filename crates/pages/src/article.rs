//! The page of an article: its digest with numbered paragraphs.

use chronicle::Article;
use nien_bieu::{
    components::Scene,
    markup::el,
    state::links::article_href,
    views::{article_digest, article_head, article_headlines},
};

use crate::{
    Place, citations,
    document::{Document, description},
    linked_data,
    links::{APP, settled},
    page::{Page, Subject},
    words::words,
};

/// The page of an article.
pub fn document(
    scene: &Scene<'_>,
    page: Page,
    article: &'static Article<'static>,
    place: &Place,
) -> Document {
    let record = scene.catalogue.record();
    let words_of_app = scene.words;
    let back = page.way_to(&page.beside(Subject::Articles).path());
    let in_app = [page.way_to(APP), article_href(article.id, None, scene.lang)].concat();
    // Each language has a page of its own, so that no paragraph stands twice on one.
    let mut digest = article_digest(scene, article, None);
    digest.keep(&|element| element.value("class") != Some("gloss"));
    let headlines = (!article.headlines.is_empty()).then(|| article_headlines(scene, article));
    let (citation, bounds) = citations::of_article(scene, article, place.address.as_ref());
    let body = el("article")
        .class("article")
        .child(article_head(scene, article))
        .child(el("h2").text(words_of_app.digest))
        .child(el("p").class("note").text(words_of_app.digest_note))
        .child(digest)
        .children(headlines)
        .child(citations::section(&citation, bounds, scene.lang));
    let open = el("a").class("button").attr("href", in_app).text(words(scene.lang).open_in_timeline);
    let counts =
        (words_of_app.article_counts)(article.digest.len(), scene.catalogue.events_of(article.id).count());
    Document {
        page,
        title: article.title.get(scene.lang).to_owned(),
        description: description(&[
            words_of_app.digest,
            &counts,
            &article.published.date.in_words(scene.lang),
        ]),
        content: vec![
            el("p").child(el("a").attr("href", back).text("← ").text(words_of_app.all_articles)),
            settled(body, page, record),
            el("p").class("share").child(open),
        ],
        class: "page",
        data: Some(linked_data::article_page(scene, page, article, place.address.as_ref())),
        previous: None,
        next: None,
        filter: false,
    }
}
