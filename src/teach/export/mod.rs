//! What is shown, or the lesson, in files to take along, and how to cite it.

mod citations;

use exports::{Format, Place, STYLES};

use super::{
    desk::{Deed, Desk},
    outside,
};
use crate::{
    download::hand_over_text,
    i18n::{
        drawing,
        teach::{TakeWords, take_words},
    },
    markup::{Element, el},
};
use citations::{Citations, citations};

/// The key of the address that says in which style citations are shown.
const KEY: &str = "sheet";

/// Where the groups of formats begin in `Format::ALL`.
const GROUPS: [std::ops::Range<usize>; 3] = [0..3, 3..7, 7..10];

/// The screen.
#[must_use]
pub fn screen(desk: &Desk) -> Element {
    screen_at(desk, &outside::place())
}

/// The screen of a site in that place.
#[must_use]
pub fn screen_at(desk: &Desk, place: &Place) -> Element {
    let words = take_words(desk.lang());
    let count = desk.events().len();
    let told = if count == 0 { words.nothing } else { words.told };
    let groups = GROUPS.into_iter().zip(words.groups).map(|(range, heading)| {
        let formats = range.filter_map(|at| Format::ALL.get(at).map(|format| row(words, *format, at, count)));
        el("section").child(el("h2").text(heading)).child(el("ul").class("formats").children(formats))
    });
    let no_address = place.address().is_none().then(|| el("p").class("note").text(words.no_address));
    el("section")
        .class("take-screen")
        .child(el("h1").text(desk.words().take))
        .child(el("p").class("note").attr("role", "status").text((words.count)(count)))
        .child(el("p").class("note").text(told))
        .children(no_address)
        .children(groups)
        .child(cited(desk, words, place))
}

/// A format: its button and what it is for.
fn row(words: &TakeWords, format: Format, at: usize, count: usize) -> Element {
    let (name, purpose) = words.formats[at];
    let button = el("button")
        .attr("type", "button")
        .class("button")
        .attr("data-does", "save")
        .attr("data-value", format.as_str())
        .attr("aria-label", [words.save, " ", name].concat())
        .flag("disabled", count == 0)
        .text(words.save);
    el("li").child(button).child(el("b").text(name)).child(el("span").text(purpose))
}

/// The citations of the events in a style, once one is chosen.
fn cited(desk: &Desk, words: &TakeWords, place: &Place) -> Element {
    let chosen = desk.state.values.get(KEY);
    let styles = STYLES.into_iter().map(|style| {
        let name = style.to_lowercase();
        el("button")
            .attr("type", "button")
            .class("choice")
            .attr("aria-pressed", if name == chosen { "true" } else { "false" })
            .attr("data-does", "style")
            .attr("data-value", name)
            .text(style)
    });
    let style = STYLES.iter().position(|style| style.to_lowercase() == chosen);
    let section = el("section")
        .class("cite")
        .child(el("h2").text(words.cite))
        .child(el("p").class("note").text(words.cite_told))
        .child(
            el("div").class("choices").attr("role", "group").attr("aria-label", words.cite).children(styles),
        );
    let Some(style) = style else { return section };
    let line = |text: &'static str| el("p").class("note").attr("role", "status").text(text);
    match citations(desk.lang()) {
        Citations::OnTheWay => section.child(line(words.cite_coming)),
        Citations::Missing => section.child(line(words.cite_missing)),
        Citations::Here(all) => {
            let item = |id: &'static str, key: &str| {
                let text = all.of(key, style).map(|text| exports::settled(&text, place));
                text.map(|text| el("li").attr("data-cite", id).text(text))
            };
            let events = desk.events();
            let record = desk.catalogue.record();
            let articles = record.articles.iter().filter(|article| {
                events
                    .iter()
                    .any(|event| desk.catalogue.articles_of(event).any(|other| other.id == article.id))
            });
            section
                .child(
                    el("ol")
                        .class("citations")
                        .children(events.iter().filter_map(|event| item(event.id, event.id))),
                )
                .child(el("h3").text(words.cite_articles))
                .child(el("ul").class("citations").children(
                    articles.filter_map(|article| item(article.id, &["article-", article.id].concat())),
                ))
        }
    }
}

/// Does what a reader wants.
pub fn act(desk: &mut Desk, deed: &Deed) {
    match deed.does.as_str() {
        "style" => desk.state.values.set(KEY, deed.value.clone()),
        "save" => {
            let Some(format) = Format::from_name(&deed.value) else { return };
            let (place, title) = (outside::place(), desk.lesson().title);
            let text = format.write(&outside::selection(desk, &title, &place));
            let name = [drawing(desk.lang()).file_name, format.ending()].concat();
            // What the browser refuses here is memory: there is nothing else to do then.
            let _ = hand_over_text(&name, format.media_type(), &text);
        }
        _ => {}
    }
}
