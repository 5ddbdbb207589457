//! A lesson shown to a class: one event a slide.

pub mod band;
pub mod device;
pub mod keys;
pub mod over;
pub mod show;
pub mod slide;

use self::{
    keys::Act,
    over::button,
    show::{Over, Wish, clock},
};
use super::desk::{Deed, Desk, Stop};
use crate::{
    drawing::Extent,
    markup::{Element, el},
    state::Screen,
};

/// The screen.
#[must_use]
pub fn screen(desk: &Desk) -> Element {
    let stops = desk.stops();
    let at = desk.at(stops.len());
    let show = &desk.show;
    let over = over::over(desk, &stops, at);
    let is_covered = over.is_some() || show.curtain.is_some();
    // What is covered is not there for a screen reader, nor for the Tab key.
    let mut main = el("div").class("show-main").flag("inert", is_covered);
    if is_covered {
        // For those who know no `inert`.
        main = main.attr("aria-hidden", "true");
    }
    let main = main
        .child(current(desk, &stops, at))
        .child(band::band(&events(&stops), at.checked_sub(1), desk.lang()))
        .child(bar(desk, at, stops.len()));
    let curtain = show.curtain.map(|curtain| {
        el("button")
            .attr("type", "button")
            .class("curtain")
            .attr("data-does", "lift")
            .attr("data-is", curtain.as_str())
            .attr("aria-label", desk.words().lift)
    });
    el("section")
        .class("show")
        .attr("aria-label", desk.words().present)
        .flag("data-bare", show.bare)
        .flag("data-halo", show.halo)
        .child(main)
        .children(over)
        .children(curtain)
        .child(el("div").class("halo").attr("id", "halo").attr("aria-hidden", "true"))
}

fn events(stops: &[Stop]) -> Vec<&'static chronicle::Event<'static>> {
    stops.iter().map(|stop| stop.event).collect()
}

/// The slide that is shown: the title, or an event.
pub(super) fn current(desk: &Desk, stops: &[Stop], at: usize) -> Element {
    match at.checked_sub(1).and_then(|place| stops.get(place)) {
        Some(stop) => slide::slide(&desk.scene(), desk.words(), stop.event),
        None => opening(desk, stops),
    }
}

/// The first slide: what the lesson is called, how much it has, and from when to when.
fn opening(desk: &Desk, stops: &[Stop]) -> Element {
    let lang = desk.lang();
    let first = stops.iter().min_by_key(|stop| Extent::of(&stop.event.date).from);
    let last = stops.iter().max_by_key(|stop| Extent::of(&stop.event.date).to);
    let ends = first.zip(last).map(|(first, last)| {
        let mut ends = vec![first.event.date.in_figures(lang), last.event.date.in_figures(lang)];
        ends.dedup();
        ends.join(" – ")
    });
    let nothing = stops.is_empty().then(|| el("p").class("slide-summary").text(desk.words().nothing));
    el("article")
        .class("slide opening")
        .key("opening")
        .child(slide::title(desk.title()))
        .children((!stops.is_empty()).then(|| {
            el("p")
                .class("slide-date")
                .text((desk.words().events)(stops.len()))
                .text(" · ")
                .text(ends.unwrap_or_default())
        }))
        .children(nothing)
        .child(el("p").class("slide-source").text(desk.scene().words.site))
}

/// The buttons under the slide, and what runs there: the place, digits, timer, and going on by itself.
fn bar(desk: &Desk, at: usize, count: usize) -> Element {
    let (words, show) = (desk.words(), &desk.show);
    let arrow = |act: &'static str, sign: &'static str, label: &'static str, off: bool| {
        button("act", act, sign).attr("aria-label", label).flag("disabled", off)
    };
    let place = el("p").attr("id", slide::COUNT).class("place").text((words.place)(at, count));
    let digits = (!show.digits.is_empty()).then(|| el("p").class("digits").text(show.digits.clone()));
    el("div")
        .class("show-bar")
        .child(
            el("div")
                .class("show-steps")
                .child(arrow("PageUp", "‹", words.previous, at == 0))
                .child(place)
                .child(arrow("PageDown", "›", words.next, at >= count))
                .children(digits),
        )
        .children(show.timer.then(|| timer(desk, at, count)))
        .children(show.auto.then(|| auto(desk)))
        .child(
            el("div")
                .class("show-tools")
                .child(button("act", "o", words.overview))
                .children((!show.auto).then(|| button("act", "a", words.auto)))
                .child(button("act", "f", words.full))
                .child(button("act", "s", words.speaker_short))
                .child(button("act", "?", "?").attr("aria-label", words.keys))
                .child(button("act", "Escape", words.end)),
        )
}

/// How long it has gone on, how long a slide took, and what the rest will take at that pace.
pub(super) fn timer(desk: &Desk, at: usize, count: usize) -> Element {
    let show = &desk.show;
    let pace = u32::try_from(at).ok().and_then(|at| show.seconds().checked_div(at));
    let pace = pace.filter(|&pace| pace > 0).map(clock);
    let rest = show.rest(at, count).map(clock);
    el("p").class("timer").attr("role", "timer").text((desk.words().timer)(
        &clock(show.seconds()),
        pace.as_deref(),
        rest.as_deref(),
    ))
}

/// That it goes on by itself, with what stops it and what changes its pace.
fn auto(desk: &Desk) -> Element {
    let (words, show) = (desk.words(), &desk.show);
    el("div")
        .class("auto")
        .attr("role", "group")
        .attr("aria-label", words.auto)
        .child(button("act", "a", words.pause))
        .child(button("shorter", "", "−").attr("aria-label", words.shorter))
        .child(el("span").text((words.auto_pace)(show.pace(), show.left)))
        .child(button("longer", "", "+").attr("aria-label", words.longer))
}

/// Does what a reader wants, and returns what only the browser can do.
pub fn act(desk: &mut Desk, deed: &Deed) -> Option<Wish> {
    desk.quietly = true;
    match deed.does.as_str() {
        "act" => {
            return keys::act(&keys::Press::of(&deed.value)).and_then(|act| obey(desk, act));
        }
        "go" => {
            desk.show.over = Over::Nothing;
            desk.show.sought.clear();
            let count = desk.stops().len();
            desk.stand_at(deed.value.parse().unwrap_or_default(), count);
        }
        "seek" => deed.value.clone_into(&mut desk.show.sought),
        "lift" => desk.show.curtain = None,
        "leave" => return obey(desk, Act::Leave),
        "shorter" => desk.show.set_pace(false),
        "longer" => desk.show.set_pace(true),
        _ => {}
    }
    None
}

/// Does what a key asks for.
pub fn obey(desk: &mut Desk, act: Act) -> Option<Wish> {
    let count = desk.stops().len();
    let at = desk.at(count);
    let (to, wish) = desk.show.act(act, at, count);
    desk.quietly = true;
    desk.stand_at(to, count);
    if wish == Some(Wish::Leave) {
        desk.enter(Screen::Lesson);
        desk.quietly = false;
    }
    wish
}
