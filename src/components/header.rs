//! The head of the page: name, search, navigation, language and theme.

use chronicle::Lang;
use leptos::prelude::*;

use super::{SearchBox, ThemeChoice};
use crate::{
    app::App,
    state::{PageState, View, address::href},
};

/// The head of the page.
#[component]
pub fn Header() -> impl IntoView {
    let App { address, lang, words, .. } = expect_context();
    let state = address.state();
    let home = move || href(&PageState { lang: lang.get(), ..PageState::default() });
    let articles = move || href(&state.with(|state| PageState { query: String::new(), ..state.with_view(View::Articles) }));
    let on_articles = address.part(|state| state.view != View::Explore);
    let other = move || if lang.get() == Lang::Vi { Lang::En } else { Lang::Vi };
    let other_href = move || href(&PageState { lang: other(), ..state.get() });
    let current = move |here: bool| here.then_some("page");

    view! {
        <header class="head">
            <p class="site"><a href=home>{move || words.get().site}</a></p>
            <SearchBox/>
            <nav aria-label=move || words.get().navigation>
                <ul>
                    <li>
                        <a href=home aria-current=move || current(!on_articles.get())>{move || words.get().explore}</a>
                    </li>
                    <li>
                        <a href=articles aria-current=move || current(on_articles.get())>
                            {move || words.get().articles}
                        </a>
                    </li>
                    <li>
                        <a class="language" href=other_href lang=move || other().tag() hreflang=move || other().tag()>
                            {move || words.get().other_language}
                        </a>
                    </li>
                </ul>
            </nav>
            <ThemeChoice/>
        </header>
    }
}
