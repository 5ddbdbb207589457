//! All events, all articles, and the ladder.

use nien_bieu::{
    components::{Scene, event_groups},
    markup::{Element, el},
    views::{articles_tree, ladder_tree},
};

use crate::{
    document::{Document, description},
    links::{LADDER, settled},
    page::Page,
    words::words,
};

/// All events with their summaries, by month.
pub fn events(scene: &Scene<'_>, page: Page) -> Document {
    let record = scene.catalogue.record();
    let own = words(scene.lang);
    let all: Vec<usize> = (0..record.events.len()).collect();
    let list = event_groups(scene, &all, true, None);
    let lead = el("p").class("lead").text((own.events_lead)(all.len()));
    let content = vec![
        el("h1").text(own.all_events),
        lead,
        el("div").attr("id", "text-list").child(settled(list, page, record)),
    ];
    Document { class: "page events-page", filter: true, ..list_page(scene, page, own.all_events, content) }
}

/// All articles.
pub fn articles(scene: &Scene<'_>, page: Page) -> Document {
    let tree = settled(articles_tree(scene), page, scene.catalogue.record());
    list_page(scene, page, scene.words.articles, vec![tree])
}

/// The ladder as a table, in the order of the last step; its other looks are the app's.
pub fn ladder(scene: &Scene<'_>, page: Page) -> Document {
    let tree = settled(ladder_tree(scene, LADDER), page, scene.catalogue.record());
    list_page(scene, page, scene.words.ladder, vec![tree])
}

fn list_page(scene: &Scene<'_>, page: Page, title: &str, content: Vec<Element>) -> Document {
    Document {
        page,
        title: title.to_owned(),
        description: description(&[title, scene.words.tagline]),
        content,
        class: "",
        data: None,
        previous: None,
        next: None,
        filter: false,
    }
}
