//! The explorer: the drawing of time, the filters, the list and the open event.

use gloo::timers::callback::Timeout;
use web_sys::Element as DomElement;

use super::event;
use crate::{
    app::App,
    components::{
        drawing, event_list, facets, guide, link_id, passages, point_out, results_head, sources_on_paper,
    },
    drawing::mark_id,
    focus,
    markup::{
        el,
        live::{anew, effect, now_and_again, on},
    },
    state::{PageState, View},
};

/// How long after the last change the count is read out, in milliseconds: not at every keystroke.
const ANNOUNCE_PAUSE: u32 = 900;

/// The explorer.
#[must_use]
pub fn explore(app: App) -> DomElement {
    let App { words, open, .. } = app;
    return_focus(app);
    let intro = el("div").class("intro").child(el("h1").text(words.site)).child(el("p").text(words.tagline));
    let list = event_list(app);
    sources_on_paper(app, &list);
    let results = el("section")
        .attr("id", "results")
        .class("results")
        .attr("tabindex", "-1")
        .attr("aria-label", words.events)
        .create_with([results_head(app), list, passages(app)]);
    let side = el("div").class("side").create();
    anew(
        &side,
        move || open.track(),
        move || {
            vec![match open.get_untracked() {
                Some(id) => event(app, &id),
                None => app.drawn_once(guide).create(),
            }]
        },
    );
    let columns = el("div").class("columns").create_with([facets(app), results, side]);
    let explore = el("div").class("explore").child(intro).create();
    // A new element takes every child.
    let _ = explore.append_with_node_3(&drawing(app), &columns, &announcement(app));
    for pointing in ["pointerover", "focusin"] {
        on(&explore, pointing, point_out);
    }
    let classes = explore.class_list();
    now_and_again(move || {
        let has_event = open.with(Option::is_some);
        // Only a malformed name is refused.
        let _ = classes.toggle_with_force("has-event", has_event);
    });
    explore
}

/// Reads the count out, once the reader has paused.
fn announcement(app: App) -> DomElement {
    let App { choice, words, results, .. } = app;
    let line = el("p").class("visually-hidden").attr("role", "status").create();
    let said = line.clone();
    let mut pending: Option<Timeout> = None;
    let mut stands = false;
    effect(move || {
        let (events, passages) = results.with(|results| (results.events.len(), results.passages.len()));
        let text = (words.announce)(events, passages);
        if stands || choice.with_untracked(PageState::is_narrowed) {
            let said = said.clone();
            // The one before is called off.
            pending.replace(Timeout::new(ANNOUNCE_PAUSE, move || said.set_text_content(Some(&text))));
        }
        stands = true;
    });
    line
}

/// Gives the focus back to the mark or the link of an event that is closed, where it was opened, and brings it into view:
/// on a narrow screen the list was away while the event was open.
fn return_focus(app: App) {
    let mut before = None;
    let mut by_mark = false;
    effect(move || {
        let now = app.open.get();
        if let (None | Some(None), Some(opened)) = (&before, &now) {
            by_mark = mark_of(app, opened).is_some_and(|mark| focus::is_on(&mark));
        }
        let before = before.replace(now.clone());
        let on_explorer = app.address.state().with_untracked(|state| state.view == View::Explore);
        if let (Some(Some(closed)), None, true) = (before, &now, on_explorer) {
            // Who closes an event by typing goes on typing.
            if focus::is_on("search") {
                return;
            }
            let mark = mark_of(app, &closed).filter(|_| by_mark);
            focus::after_render(move || focus::back_on(&mark.unwrap_or_else(|| link_id(&closed))));
        }
    });
}

/// The id of the mark of an event.
fn mark_of(app: App, event: &str) -> Option<String> {
    app.record().event_index(event).map(mark_id)
}
