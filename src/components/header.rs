//! The head of the page: name, search, navigation, language and theme.

use web_sys::Element as DomElement;

use super::{search_box, theme_choice};
use crate::{
    app::App,
    markup::{
        Element, el,
        live::{drawn, on},
    },
    state::{
        PageState, Screen, View,
        ladder::LadderLook,
        links::{articles_href, href, ladder_href, screen_href},
    },
};

/// The head of the page.
#[must_use]
pub fn header(app: App) -> DomElement {
    let App { address, lang, words, .. } = app;
    let name = el("p").class("site").child(el("a").attr("href", "#").text(words.site)).create();
    on(&name, "click", move |click| {
        click.prevent_default();
        address.push(|state| *state = PageState { lang, ..PageState::default() });
    });
    let state = address.state();
    let screens = drawn("nav", move || state.with(|state| navigation(app, state)));
    el("header").class("head").create_with([name, search_box(app), screens, theme_choice(app)])
}

/// The screens and the other language.
fn navigation(app: App, state: &PageState) -> Element {
    let App { lang, words, .. } = app;
    let here = match state.view {
        View::Explore => 0,
        View::Articles | View::Article { .. } => 1,
        View::Ladder(_) => 2,
        // The reader's own article is at the foot of the page.
        View::Second(Screen::Own) => usize::MAX,
        View::Second(_) => 3,
    };
    let screens = [
        (href(&PageState { lang, ..PageState::default() }), words.explore),
        (articles_href(lang), words.articles),
        (ladder_href(LadderLook::default(), lang), words.ladder_short),
        (screen_href(Screen::Lesson, lang), words.present),
    ];
    let screens = screens.into_iter().enumerate().map(|(at, (href, label))| {
        let link = el("a").class("keep").attr("href", href).text(label);
        el("li").child(if at == here { link.attr("aria-current", "page") } else { link })
    });
    let other = lang.other();
    let language = el("a")
        .attr("id", "language")
        .class("language")
        .attr("href", href(&PageState { lang: other, ..state.clone() }))
        .attr("lang", other.tag())
        .attr("hreflang", other.tag())
        .text(words.other_language);
    el("nav")
        .attr("aria-label", words.navigation)
        .child(el("ul").children(screens).child(el("li").child(language)))
}
