//! Worksheets: the sheet, and its key on a last page of its own.

use chronicle::Event;
use exports::sources;
use worksheets::{Ask, fill, letter, matching as match_up, ordering};

use super::Paper;
use crate::markup::{Element, el};

/// Dates to fill in.
pub fn dates(paper: &Paper<'_>) -> Vec<Element> {
    let Paper { selection, sheet, words, .. } = paper;
    let lang = selection.lang;
    let gaps = fill(&paper.events, sheet.seed, sheet.most(), lang);
    let questions = gaps.iter().map(|gap| {
        let ask = match gap.ask {
            Ask::Day => 0,
            Ask::Month => 1,
            Ask::Year => 2,
            Ask::Days => 3,
            Ask::Years => 4,
        };
        el("li")
            .attr("data-task", gap.event.id)
            .child(el("h3").text(gap.title.clone()))
            .child(el("p").class("sheet-summary").text(gap.summary.clone()))
            .child(el("p").class("sheet-answer").text(words.asks[ask]))
    });
    let answers = gaps.iter().map(|gap| answer(paper, gap.event.id, &gap.event.date.in_words(lang)));
    vec![
        paper.head(words.titles[2], words.told[0]),
        name_line(paper),
        el("ol").class("sheet-questions").children(questions),
        paper.again(),
        key(paper, el("ol").children(answers)),
    ]
}

/// Cards to cut out and put in order.
pub fn order(paper: &Paper<'_>) -> Vec<Element> {
    let Paper { selection, sheet, words, .. } = paper;
    let lang = selection.lang;
    let task = ordering(&paper.events, sheet.seed, sheet.most(), 1, lang).into_iter().next();
    let Some(task) = task else { return vec![too_few(paper)] };
    let cards = task.cards.iter().enumerate().map(|(at, card)| {
        el("li")
            .attr("data-task", card.event.id)
            .child(el("p").class("sheet-letter").text(letter(at)))
            .child(el("h3").text(card.title.clone()))
            .child(el("p").class("sheet-summary").text(card.summary.clone()))
    });
    let row: Vec<String> = task.key.iter().map(|&at| letter(at)).collect();
    let boxes = (0..task.cards.len()).map(|_| el("i"));
    let answers =
        task.key.iter().filter_map(|&at| task.cards.get(at).map(|card| (at, card))).map(|(at, card)| {
            let text = [&letter(at), ": ", &card.event.date.in_words(lang)].concat();
            answer(paper, card.event.id, &text)
        });
    vec![
        paper.head(words.titles[3], words.told[1]),
        name_line(paper),
        el("p").class("sheet-boxes").text(words.order).children(boxes),
        el("p").class("sheet-cut").text(words.cut),
        el("ol").class("sheet-cards").children(cards),
        paper.again(),
        key(
            paper,
            el("div")
                .child(el("p").class("sheet-row").text(row.join(" → ")))
                .child(el("ol").children(answers)),
        ),
    ]
}

/// Actors and events to match.
pub fn matching(paper: &Paper<'_>) -> Vec<Element> {
    let Paper { selection, sheet, words, desk, .. } = paper;
    let lang = selection.lang;
    let task = match_up(desk.catalogue.record(), &paper.events, sheet.seed, sheet.most(), lang);
    if task.pairs.len() < 2 {
        return vec![too_few(paper)];
    }
    let actors = task.pairs.iter().map(|pair| {
        el("li").child(el("span").class("sheet-gap").child(el("i"))).text(pair.actor.label.get(lang))
    });
    let events = task.events.iter().filter_map(|&at| task.pairs.get(at)).enumerate().map(|(at, pair)| {
        el("li")
            .attr("data-task", pair.event.id)
            .child(el("p").class("sheet-letter").text(letter(at)))
            .child(el("h3").text(pair.title.clone()))
            .child(el("p").class("sheet-summary").text(pair.summary.clone()))
    });
    let answers = task.pairs.iter().zip(task.key()).map(|(pair, at)| {
        let event = [pair.event.title.get(lang), ", ", &pair.event.date.in_words(lang)].concat();
        let text = [pair.actor.label.get(lang), " – ", &letter(at), ": ", &event].concat();
        el("li")
            .attr("data-key", pair.event.id)
            .child(el("p").text(text))
            .child(where_to_check(paper, pair.event))
    });
    vec![
        paper.head(words.titles[4], words.told[2]),
        name_line(paper),
        el("div")
            .class("sheet-match")
            .child(el("ol").class("sheet-actors").children(actors))
            .child(el("ol").class("sheet-events").children(events)),
        paper.again(),
        key(paper, el("ol").children(answers)),
    ]
}

/// Where a pupil writes name, class and day.
fn name_line(paper: &Paper<'_>) -> Element {
    el("p")
        .class("sheet-pupil")
        .children(paper.words.pupil.map(|label| el("span").text(label).text(" ").child(el("i"))))
}

/// That the events do not make a task.
fn too_few(paper: &Paper<'_>) -> Element {
    el("p").class("note").attr("role", "status").text(paper.words.too_few)
}

/// An answer: the event's own title, what was asked for, and the sources.
fn answer(paper: &Paper<'_>, id: &'static str, text: &str) -> Element {
    let event = paper.desk.catalogue.record().event(id);
    let title = event.map_or(id, |event| event.title.get(paper.selection.lang));
    el("li")
        .attr("data-key", id)
        .child(el("p").child(el("b").text(text.to_owned())).text(" · ").text(title))
        .children(event.map(|event| where_to_check(paper, event)))
}

/// The first sources in a line, so that a key stays on one page.
fn where_to_check(paper: &Paper<'_>, event: &'static Event<'static>) -> Element {
    let first = sources(&paper.selection, event).into_iter().take(SOURCES);
    first.enumerate().fold(el("p").class("sheet-check"), |line, (at, source)| {
        let line = if at > 0 { line.text(" · ") } else { line };
        match source.url {
            Some(url) => line.child(el("span").class("address").text(url)),
            None => line.text(source.what),
        }
    })
}

/// How many sources of an answer are told.
const SOURCES: usize = 2;

/// The key, on a page of its own.
fn key(paper: &Paper<'_>, answers: Element) -> Element {
    el("section")
        .class("sheet-key")
        .child(el("h2").text((paper.words.key)(&paper.sheet.seed.to_string())))
        .child(el("p").class("sheet-told").text(paper.words.key_told))
        .child(answers)
}
