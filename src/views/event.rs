//! An event of its own: what happened, by what evidence, and what came before and after.

use chronicle::{Actor, Confidence, Correction, Event, Lang, Layer, Text, is_own};
use wasm_bindgen::JsCast;
use web_sys::{Element as DomElement, KeyboardEvent};

use crate::{
    app::App,
    components::{
        DateStyle, Scene, choose_button, conflict_list, copy_button, event_date, evidence_list, level_step,
        mark, outside_link, quoted,
    },
    details::{Details, notice},
    focus, i18n,
    markup::{
        Element, el,
        live::{anew, drawn, on},
    },
    state::{
        Screen, View,
        address::page_url,
        links::{event_href, screen_href},
    },
};

/// The open event, or that there is none of that id, as it stands in the address.
#[must_use]
pub fn event(app: App, id: &str) -> DomElement {
    let App { address, words, .. } = app;
    let button = el("button").attr("type", "button").class("button event-close");
    let button = match address.way_back(id) {
        View::Ladder(_) => button.text(words.back_to_ladder),
        _ => button
            .child(el("span").class("narrow-only").text(words.back_to_list))
            .child(el("span").class("wide-only").text(words.close)),
    };
    let button = button.create();
    on(&button, "click", move |_| address.close_event());
    let section = el("section").class("event").attr("aria-label", words.event);
    let section = if let Some(at) = app.record().event_index(id) {
        let body = drawn("div", move || {
            let details = app.details.get();
            let event = app.record().events.get(at);
            event.map_or(el("div"), |event| app.drawn(|scene| event_tree(scene, event, details)))
        });
        let beside = drawn("nav", move || {
            app.results.with(|results| app.drawn(|scene| neighbours(scene, at, &results.events)))
        });
        section.create_with([button, body, share(app, at), beside])
    } else {
        let told = if is_own(id) { words.unknown_own } else { words.unknown_event };
        section.create_with([button, el("p").class("note").text(told).create()])
    };
    on(&section, "keydown", move |key| {
        if key.dyn_ref::<KeyboardEvent>().is_some_and(|key| key.key() == "Escape") {
            address.close_event();
        }
    });
    if app.stands() {
        focus::after_render(|| {
            focus::on_without_scroll("event-title");
            if focus::is_narrow() {
                focus::scroll_page(0.0);
            }
        });
    }
    section
}

/// All that is told of an event.
#[must_use]
pub fn event_tree(scene: &Scene<'_>, event: &'static Event<'static>, details: Details) -> Element {
    let Scene { lang, words, .. } = *scene;
    let kind = el("p").class("event-kind").child(mark(event.kind)).text(i18n::kind(event.kind).get(lang));
    let title = el("h2").attr("id", "event-title").attr("tabindex", "-1");
    let title = scene.in_its_language(title, event);
    let summary = scene.in_its_language(el("p").class("event-summary"), event);
    let certainty = i18n::certainty_note(event.certainty).get(lang);
    let basis = event.date_basis.map(|basis| basis.get(lang)).unwrap_or_default();
    // A correction is of what the event's article prints.
    let language = scene.catalogue.articles_of(event).next().map_or(Lang::Vi, |article| article.language);
    let corrections =
        event.corrections.iter().map(|correction| correction_lines(scene, correction, language));
    let step = event.upgrade.map(|upgrade| {
        let [one, other] = upgrade.parties.map(|id| scene.label(id));
        el("div")
            .child(el("p").text(one).text("–").text(other))
            .child(el("p").child(level_step(scene, upgrade)))
    });
    let weak = match event.layer {
        Layer::Own => Some(el("p").class("note own-note").text(words.own_note)),
        _ => (event.confidence == Confidence::Medium)
            .then(|| el("p").class("date-note").text(words.medium_confidence_note)),
    };
    let evidence = notice(details, words).unwrap_or_else(|| evidence_list(scene, event));
    let mut facts = el("dl").class("facts");
    if let Some(place) = event.place {
        facts = facts.child(el("dt").text(words.place)).child(scene.marked(el("dd"), place.get(lang)));
    }
    if let Some(form) = event.form {
        facts = facts.child(el("dt").text(words.form)).child(el("dd").text(i18n::form(form).get(lang)));
    }
    el("div")
        .class("event-body")
        .child(kind)
        .child(scene.marked(title, event.title.get(lang)))
        .child(el("p").class("event-date").child(event_date(scene, event, DateStyle::Words)))
        .child(el("p").class("date-note").text(certainty).text(" ").text(basis))
        .children(weak)
        .child(scene.marked(summary, event.summary.get(lang)))
        .children(
            choose_button(scene, event.id, event.title.get(lang), false).map(|button| el("p").child(button)),
        )
        .children(titled(words.step, step))
        .children((event.place.is_some() || event.form.is_some()).then_some(facts))
        .children(titled(words.actors, list(event.actors.iter().map(|actor| actor_line(scene, actor)))))
        .children(titled(words.documents, list(texts(scene, &event.documents))))
        .children(titled(words.figures, list(texts(scene, &event.figures))))
        .children(titled(words.evidence, Some(evidence)))
        .children(titled(words.conflicts, conflict_list(scene, event)))
        .children(titled(words.corrections, group(corrections)))
        .children(titled(words.teaching, event.teaching.map(|note| el("p").text(note.get(lang)))))
        .children(titled(words.part_of, whole(scene, event)))
        .children(titled(words.parts, list(parts(scene, event))))
}

/// A heading and what stands under it, where there is something.
fn titled(title: &'static str, body: Option<Element>) -> Option<Element> {
    body.map(|body| el("section").child(el("h3").text(title)).child(body))
}

/// A list, where there is something to list.
fn list(items: impl Iterator<Item = Element>) -> Option<Element> {
    let mut items = items.peekable();
    items.peek().is_some().then(|| el("ul").children(items))
}

/// Elements one after the other, where there are any.
fn group(items: impl Iterator<Item = Element>) -> Option<Element> {
    let mut items = items.peekable();
    items.peek().is_some().then(|| el("div").children(items))
}

/// A line for each text.
fn texts(scene: &Scene<'_>, texts: &'static [Text<'static>]) -> impl Iterator<Item = Element> {
    texts.iter().map(|text| scene.marked(el("li"), text.get(scene.lang)))
}

/// A party to the event and its role.
fn actor_line(scene: &Scene<'_>, actor: &Actor<'static>) -> Element {
    let role = actor.role.map(|role| el("span").class("role").text(role.get(scene.lang)));
    el("li").text(scene.label(actor.name)).text(" ").children(role)
}

/// What is wrong in print, as an erratum.
fn correction_lines(scene: &Scene<'_>, correction: &Correction<'static>, language: Lang) -> Element {
    let Scene { lang, words, .. } = *scene;
    let source = correction.source.get(lang);
    let source = match correction.url {
        Some(url) => el("dd").child(outside_link(url).text(source)),
        None => el("dd").text(source),
    };
    el("dl")
        .class("erratum")
        .child(el("dt").text(words.printed_as))
        .child(el("dd").child(quoted(correction.printed, language)))
        .child(el("dt").text(words.right_is))
        .child(el("dd").text(correction.right.get(lang)))
        .child(el("dt").text(words.according_to))
        .child(source)
}

/// A link that opens another event, with its date.
fn event_link(scene: &Scene<'_>, into: Element, event: &'static Event<'static>) -> Element {
    let link = el("a").class("keep").attr("href", event_href(event.id, scene.lang));
    into.child(link.text(event.title.get(scene.lang)))
        .text(" ")
        .child(el("span").class("role").text(event.date.in_figures(scene.lang)))
}

/// The larger event.
fn whole(scene: &Scene<'_>, event: &Event<'static>) -> Option<Element> {
    let whole = scene.catalogue.record().event(event.part_of?)?;
    Some(event_link(scene, el("p"), whole))
}

/// Its sessions.
fn parts<'a>(scene: &'a Scene<'_>, event: &'static Event<'static>) -> impl Iterator<Item = Element> + 'a {
    let events = scene.catalogue.record().events.iter();
    events.filter(|other| other.part_of == Some(event.id)).map(|part| event_link(scene, el("li"), part))
}

/// The link to share and the citation to copy, which names its sources and so waits for them; of a reader's own event
/// the way to where it is judged.
fn share(app: App, at: usize) -> DomElement {
    let App { lang, words, catalogue, details, .. } = app;
    let shared = el("p").class("share").create();
    let buttons = move || {
        let event = app.record().events.get(at)?;
        if event.layer == Layer::Own {
            // No one else has it, so that a link or a citation of it would lead nowhere.
            let link = el("a").class("keep").attr("href", screen_href(Screen::Own, lang));
            return Some(vec![link.text(words.own_correct).create()]);
        }
        let link = [page_url(), event_href(event.id, lang)].concat();
        let sources = catalogue.sources(event, lang);
        let citation = (words.citation)(event.title.get(lang), &event.date.in_words(lang), &sources, &link);
        let mut buttons = vec![copy_button(app, words.copy_link, link)];
        if details.get_untracked() == Details::Here {
            buttons.push(copy_button(app, words.copy_citation, citation));
        }
        Some(buttons)
    };
    anew(&shared, move || details.with(|_| ()), move || buttons().unwrap_or_default());
    shared
}

/// The events before and after in time, among those that are shown.
#[must_use]
pub fn neighbours(scene: &Scene<'_>, at: usize, shown: &[usize]) -> Element {
    let Scene { words, catalogue, .. } = *scene;
    let before = shown.iter().copied().filter(|&other| other < at).max();
    let after = shown.iter().copied().filter(|&other| other > at).min();
    let side = |label: &'static str, at: Option<usize>| {
        let event = catalogue.record().events.get(at?)?;
        Some(event_link(scene, el("p").child(el("span").class("neighbour").text(label)), event))
    };
    el("nav")
        .class("neighbours")
        .attr("aria-label", [words.previous, " · ", words.next].concat())
        .children(side(words.previous, before))
        .children(side(words.next, after))
}
