//! The app's trees as parts of a static page: other links, other headings.

use chronicle::Record;
use nien_bieu::{
    markup::Element,
    state::{
        PageState, View,
        ladder::{LadderLook, LadderOrder},
    },
    views::paragraph_id,
};

use crate::page::{Page, Subject};

/// The page of the app.
pub const APP: &str = "index.html";

/// How the ladder stands on its page: as a table, which needs no style to be read.
pub const LADDER: LadderLook = LadderLook { order: LadderOrder::Last, as_table: true };

/// Makes a tree of the app fit a page: its links, which are addresses of the app, lead to files.
#[must_use]
pub fn settled(mut tree: Element, page: Page, record: &Record<'static>) -> Element {
    tree.each(&mut |element| {
        if element.value("class").is_some_and(|class| class.is_empty() || class == "keep") {
            element.set("class", None);
        }
        if element.tag() != "a" {
            return;
        }
        if let Some(hash) = element.value("href").and_then(|href| href.strip_prefix('#')) {
            let href = page.way_to(&file_of(hash, record));
            element.set("href", Some(href.into()));
        }
    });
    tree
}

/// Raises the headings of a part of the app so that its first is the page's own.
#[must_use]
pub fn raised(mut tree: Element) -> Element {
    tree.each(&mut |element| match element.tag() {
        "h2" => element.rename("h1"),
        "h3" => element.rename("h2"),
        _ => {}
    });
    tree
}

/// The file, with the place in it, that shows what an address of the app leads to; where no file does, the app itself.
fn file_of(hash: &str, record: &Record<'static>) -> String {
    let state = PageState::from_hash(hash);
    let bare = PageState {
        lang: state.lang,
        view: state.view.clone(),
        event: state.event.clone(),
        ..PageState::default()
    };
    let of = |subject| Page { subject, lang: state.lang }.path();
    let file = match (&state.view, &state.event) {
        _ if state != bare => None,
        (View::Explore, None) => Some(of(Subject::Front)),
        (View::Explore, Some(id)) => record.event(id).map(|event| of(Subject::Event(event.id))),
        (View::Articles, _) => Some(of(Subject::Articles)),
        (View::Second(_), _) => None,
        (View::Ladder(look), _) => (*look == LADDER).then(|| of(Subject::Ladder)),
        (View::Article { id, paragraph }, _) => record.article(id).map(|article| {
            let place = paragraph.map(|number| ["#", &paragraph_id(number)].concat());
            [of(Subject::Article(article.id)), place.unwrap_or_default()].concat()
        }),
    };
    file.unwrap_or_else(|| [APP, "#", hash].concat())
}
