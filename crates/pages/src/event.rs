//! The page of an event.

use nien_bieu::{
    components::Scene,
    details::Details,
    markup::el,
    state::links::event_href,
    views::{event_tree, neighbours},
};

use crate::{
    Place, citations,
    document::{Document, description},
    linked_data,
    links::{APP, raised, settled},
    page::{Page, Subject},
    words::words,
};

/// The page of the event at that place in the record.
pub fn document(scene: &Scene<'_>, page: Page, at: usize, place: &Place) -> Document {
    let record = scene.catalogue.record();
    let event = &record.events[at];
    let mut tree = raised(settled(event_tree(scene, event, Details::Here), page, record));
    tree.each(&mut |element| {
        // The order of the evidence is that of its weight, and pages refer to it by its number.
        if element.tag() == "ul" && element.value("class").is_some_and(|class| class.starts_with("evidence"))
        {
            element.rename("ol");
        }
    });
    let all: Vec<usize> = (0..record.events.len()).collect();
    let in_app = [page.way_to(APP), event_href(event.id, scene.lang)].concat();
    let open = el("p")
        .class("share")
        .child(el("a").class("button").attr("href", in_app).text(words(scene.lang).open_in_timeline));
    let citation = citations::of_event(scene, event, place.address.as_ref());
    let citation = citations::section(&citation, None, scene.lang);
    let beside = |at: Option<usize>| {
        at.and_then(|at| record.events.get(at)).map(|event| page.beside(Subject::Event(event.id)))
    };
    Document {
        page,
        title: event.title.get(scene.lang).to_owned(),
        description: description(&[&event.date.in_words(scene.lang), event.summary.get(scene.lang)]),
        content: vec![
            el("article").class("event").child(tree).child(citation).child(open),
            settled(neighbours(scene, at, &all), page, record),
        ],
        class: "page event-page",
        data: Some(linked_data::event_page(scene, page, event, place.address.as_ref())),
        previous: beside(at.checked_sub(1)),
        next: beside(at.checked_add(1)),
        filter: false,
    }
}
