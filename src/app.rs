//! The whole page: its frame, and the screen that the address names.

use chronicle::{Lang, Record};
use gloo::utils::document;
use leptos::prelude::*;

use crate::{
    catalogue::Catalogue,
    components::Header,
    i18n::{Messages, messages},
    interop,
    state::{View, address::Address, results::Results},
    views::{ArticleView, ArticlesView, ExploreView},
};

/// What every part of the page may need, handed down by context. Copies of it are the same page.
#[derive(Clone, Copy)]
pub struct App {
    /// The record and what is derived from it.
    pub catalogue: &'static Catalogue,
    /// The state and the way to change it.
    pub address: Address,
    /// The language in force.
    pub lang: Memo<Lang>,
    /// Its messages.
    pub words: Signal<&'static Messages>,
    /// What the state selects.
    pub results: Memo<Results>,
    /// The query, parsed.
    pub query: Memo<search::Query>,
}

impl App {
    /// Builds the page's state for a catalogue and hands it down.
    #[must_use]
    pub fn provide(catalogue: &'static Catalogue) -> Self {
        let address = Address::follow();
        let lang = address.part(|state| state.lang);
        let state = address.state();
        let app = Self {
            catalogue,
            address,
            lang,
            words: Signal::derive(move || messages(lang.get())),
            results: Memo::new(move |_| state.with(|state| Results::of(state, catalogue))),
            query: Memo::new(move |_| state.with(|state| search::Query::parse(&state.query))),
        };
        provide_context(app);
        app
    }

    /// The record.
    #[must_use]
    pub fn record(self) -> &'static Record<'static> {
        self.catalogue.record()
    }
}

/// The page.
#[component]
pub fn Page(
    /// The record and what is derived from it.
    catalogue: &'static Catalogue,
) -> impl IntoView {
    let app = App::provide(catalogue);
    let App { address, lang, words, .. } = app;
    let view = address.part(|state| state.view.clone());
    let event = address.part(|state| state.event.clone());

    // The document speaks the page's language and is named after what it shows.
    Effect::new(move |_| {
        let site = words.get().site;
        if let Some(root) = document().document_element() {
            // Setting a valid attribute does not fail.
            let _ = root.set_attribute("lang", lang.get().tag());
        }
        let subject = match view.get() {
            View::Explore => event.get().and_then(|id| catalogue.record().event(&id)).map(|event| event.title.get(lang.get())),
            View::Articles => Some(words.get().articles),
            View::Article { id, .. } => catalogue.record().article(&id).map(|article| article.title.get(lang.get())),
        };
        document().set_title(&subject.map_or_else(|| site.to_owned(), |subject| format!("{subject} · {site}")));
    });

    // Scripts are told once the page stands.
    Effect::new(move |_| interop::publish(catalogue, app));

    view! {
        <a class="skip" href="#results" on:click=focus_results>{move || words.get().skip_to_results}</a>
        <Header/>
        <main id="main">
            {move || match view.get() {
                View::Explore => view! { <ExploreView/> }.into_any(),
                View::Articles => view! { <ArticlesView/> }.into_any(),
                View::Article { id, paragraph } => view! { <ArticleView id paragraph/> }.into_any(),
            }}
        </main>
        <footer class="foot">
            <p>{move || words.get().licence}</p>
        </footer>
    }
}

/// Goes to the results without touching the address, which is the page's state.
fn focus_results(event: leptos::ev::MouseEvent) {
    event.prevent_default();
    crate::focus::on("results");
}
