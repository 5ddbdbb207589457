//! The head of the page: name, search, navigation, language and theme.

use leptos::{ev::MouseEvent, prelude::*};

use super::{SearchBox, ThemeChoice};
use crate::{
    app::App,
    state::{
        PageState, View,
        ladder::LadderLook,
        links::{articles_href, href, ladder_href},
    },
};

/// The head of the page.
#[component]
pub fn Header() -> impl IntoView {
    let App { address, lang, words, .. } = expect_context();
    let state = address.state();
    let reset = move |click: MouseEvent| {
        click.prevent_default();
        address.push(|state| *state = PageState { lang, ..PageState::default() });
    };
    let place = address.part(|state| match state.view {
        View::Explore => 0,
        View::Articles | View::Article { .. } => 1,
        View::Ladder(_) => 2,
    });
    let other = lang.other();
    let other_href = move || href(&PageState { lang: other, ..state.get() });
    let current = move |here: bool| here.then_some("page");

    view! {
        <header class="head">
            <p class="site"><a href="#" on:click=reset>{words.site}</a></p>
            <SearchBox/>
            <nav aria-label=words.navigation>
                <ul>
                    <li>
                        <a class="keep" href=href(&PageState { lang, ..PageState::default() }) aria-current=move || current(place.get() == 0)>{words.explore}</a>
                    </li>
                    <li>
                        <a class="keep" href=articles_href(lang) aria-current=move || current(place.get() == 1)>
                            {words.articles}
                        </a>
                    </li>
                    <li>
                        <a class="keep" href=ladder_href(LadderLook::default(), lang) aria-current=move || current(place.get() == 2)>
                            {words.ladder_short}
                        </a>
                    </li>
                    <li>
                        <a id="language" class="language" href=other_href lang=other.tag() hreflang=other.tag()>
                            {words.other_language}
                        </a>
                    </li>
                </ul>
            </nav>
            <ThemeChoice/>
        </header>
    }
}
