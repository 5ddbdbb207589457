//! Why an event was found, where its card does not show it.

use chronicle::Event;

use super::Scene;
use crate::{
    catalogue::Beside,
    markup::{Element, el},
};

/// How many things are named.
const MOST: usize = 2;

/// The names, documents or other words by which an event answers those words of the query that its card does not show.
#[must_use]
pub fn why(scene: &Scene<'_>, event: &'static Event<'static>) -> Option<Element> {
    let Scene { lang, query, .. } = *scene;
    if query.is_empty() {
        return None;
    }
    let answered = |text: &str| search::answered(text, query);
    let place = event.place.map_or(0, |place| answered(place.get(lang)));
    let mut shown = answered(event.title.get(lang)) | answered(event.summary.get(lang)) | place;
    let mut line = el("p").class("why").text(scene.words.why);
    let mut named = 0;
    let words = u32::try_from(query.len()).unwrap_or(u32::MAX);
    for Beside { text, name, lang: written } in scene.catalogue.beside(event, lang) {
        // Every card asks this at every keystroke.
        if named == MOST || shown.count_ones() == words {
            break;
        }
        let more = answered(text) & !shown;
        if more != 0 {
            shown |= more;
            named += 1;
            let quoted = el("span").attr("lang", written.tag());
            line = line.text(if named > 1 { "; " } else { " " }).child(scene.marked(quoted, text));
            if let Some(name) = name {
                line = line.text(" (").text(name).text(")");
            }
        }
    }
    (named > 0).then_some(line)
}
