//! The head of the page: name, search, navigation, language and theme.

use leptos::prelude::*;

use super::{SearchBox, ThemeChoice};
use crate::{
    app::App,
    state::{
        PageState, View,
        address::page_url,
        links::{articles_href, href},
    },
};

/// The head of the page.
#[component]
pub fn Header() -> impl IntoView {
    let App { address, lang, words, .. } = expect_context();
    let state = address.state();
    // In full, so that it reads as a link to a page and not as one to a place in this page.
    let home = [page_url(), href(&PageState { lang, ..PageState::default() })].concat();
    let on_articles = address.part(|state| state.view != View::Explore);
    let other = lang.other();
    let other_href = move || href(&PageState { lang: other, ..state.get() });
    let current = move |here: bool| here.then_some("page");

    view! {
        <header class="head">
            <p class="site"><a href=home.clone()>{words.site}</a></p>
            <SearchBox/>
            <nav aria-label=words.navigation>
                <ul>
                    <li>
                        <a href=home aria-current=move || current(!on_articles.get())>{words.explore}</a>
                    </li>
                    <li>
                        <a class="keep" href=articles_href(lang) aria-current=move || current(on_articles.get())>
                            {words.articles}
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
