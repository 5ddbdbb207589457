//! The whole page: its frame, and the screen that the address names.

use chronicle::{Lang, Record};
use gloo::utils::document;
use leptos::{either::EitherOf3, prelude::*};
use search::Query;

use crate::{
    catalogue::Catalogue,
    components::{Header, Scene},
    focus,
    i18n::{Messages, messages},
    interop,
    state::{PageState, View, address::Address, results::Results},
    views::{ArticleView, ExploreView, articles_tree, ladder_tree},
};

/// What every part of the page may need, handed down by context. Copies of it are the same page.
///
/// The language is fixed: where it changes, the page is drawn anew, so that none of its words has to watch it.
#[derive(Clone, Copy)]
pub struct App {
    /// The record and what is derived from it.
    pub catalogue: &'static Catalogue,
    /// The state and the way to change it.
    pub address: Address,
    /// The language in force.
    pub lang: Lang,
    /// Its messages.
    pub words: &'static Messages,
    /// What the state selects.
    pub results: Memo<Results>,
    /// The query, as it was taken.
    pub query: Memo<Query>,
    /// The id of the event that stands open.
    pub open: Memo<Option<String>>,
    /// The language in which the page was last drawn whole, once it was.
    stands_in: StoredValue<Option<Lang>>,
}

impl App {
    /// Builds the page's state for a catalogue.
    #[must_use]
    pub fn new(catalogue: &'static Catalogue) -> Self {
        let address = Address::follow(catalogue.record());
        let selection = address.part(PageState::selection);
        let results = Memo::new(move |_| selection.with(|selection| Results::of(selection, catalogue)));
        Self::showing(catalogue, address, results)
    }

    /// Builds the page's state around a selection of events that is made elsewhere.
    #[must_use]
    pub fn showing(catalogue: &'static Catalogue, address: Address, results: Memo<Results>) -> Self {
        let lang = address.state().with_untracked(|state| state.lang);
        Self {
            catalogue,
            address,
            lang,
            words: messages(lang),
            results,
            query: Memo::new(move |_| results.with(|results| results.query.clone())),
            open: address.part(|state| state.event.clone()),
            stands_in: StoredValue::new(None),
        }
    }

    /// Whether the page stood before what is drawn now: only then may it move the focus. Not so at first, nor while
    /// the page is drawn anew in another language.
    #[must_use]
    pub fn stands(self) -> bool {
        self.stands_in.get_value() == Some(self.lang)
    }

    /// Whether nothing has been drawn yet.
    #[must_use]
    pub fn is_first(self) -> bool {
        self.stands_in.get_value().is_none()
    }

    /// The same page in another language.
    #[must_use]
    pub fn in_lang(self, lang: Lang) -> Self {
        Self { lang, words: messages(lang), ..self }
    }

    /// Draws a tree that is drawn again when the query changes.
    pub fn drawn<T>(self, draw: impl FnOnce(&Scene<'_>) -> T) -> T {
        self.query.with(|query| draw(&self.scene(query)))
    }

    /// Draws a tree that stays as it is.
    pub fn drawn_once<T>(self, draw: impl FnOnce(&Scene<'_>) -> T) -> T {
        self.query.with_untracked(|query| draw(&self.scene(query)))
    }

    /// What a tree is drawn from.
    fn scene(self, query: &Query) -> Scene<'_> {
        let Self { catalogue, lang, words, .. } = self;
        Scene { catalogue, lang, words, query }
    }

    /// The record.
    #[must_use]
    pub fn record(self) -> &'static Record<'static> {
        self.catalogue.record()
    }
}

/// The page, in the language of its address.
#[component]
pub fn Page(
    /// The record and what is derived from it.
    catalogue: &'static Catalogue,
) -> impl IntoView {
    let app = App::new(catalogue);
    let lang = app.address.part(|state| state.lang);
    // Who changed the language stays at the link that did it.
    Effect::new(move |before: Option<Lang>| {
        let lang = lang.get();
        let changed = before.is_some_and(|before| before != lang);
        focus::after_render(move || {
            app.stands_in.set_value(Some(lang));
            if changed {
                focus::on_without_scroll("language");
            }
        });
        lang
    });
    // Scripts are told once the page stands.
    Effect::new(move |_| interop::publish(catalogue, app));
    view! {
        <div class="page-root" on:click=move |click| app.address.follow_link(&click)>
            <For each=move || [lang.get()] key=|lang| *lang let:lang>
                <Frame app=app.in_lang(lang)/>
            </For>
        </div>
    }
}

/// The page in one language.
#[component]
fn Frame(app: App) -> impl IntoView {
    provide_context(app);
    let App { address, words, .. } = app;
    let view = address.part(|state| state.view.clone());
    name_document(app, view);
    enter_screens(app, view);
    view! {
        <a class="skip" href="#main" on:click=skip_to_main>{words.skip_to_main}</a>
        <Header/>
        <main id="main" tabindex="-1">
            // A list of one: another screen is drawn anew, which is less code than turning one into another.
            <For each=move || [view.get()] key=Clone::clone let:view>
                {match view {
                    View::Explore => EitherOf3::A(view! { <ExploreView/> }),
                    View::Articles => EitherOf3::B(app.drawn_once(articles_tree)),
                    View::Ladder(look) => EitherOf3::B(app.drawn_once(|scene| ladder_tree(scene, look))),
                    View::Article { id, paragraph } => EitherOf3::C(view! { <ArticleView id paragraph/> }),
                }}
            </For>
        </main>
        <footer class="foot">
            <p>{words.licence}</p>
        </footer>
    }
}

/// Gives the document the page's language and a title that names what it shows.
fn name_document(app: App, view: Memo<View>) {
    let App { lang, words, .. } = app;
    Effect::new(move |_| {
        let record = app.record();
        let subject = match view.get() {
            View::Explore => {
                app.open.get().and_then(|id| record.event(&id)).map(|event| event.title.get(lang))
            }
            View::Articles => Some(words.articles),
            View::Ladder(_) => Some(words.ladder),
            View::Article { id, .. } => record.article(&id).map(|article| article.title.get(lang)),
        };
        let title = match subject {
            Some(subject) => [subject, " · ", words.site].concat(),
            None => words.site.to_owned(),
        };
        document().set_title(&title);
        if let Some(root) = document().document_element() {
            // Setting a valid attribute does not fail.
            let _ = root.set_attribute("lang", lang.tag());
        }
    });
}

/// Moves the focus into a screen that the reader enters, and shows its top unless Back or Forward led there, for
/// which the browser remembers the place. An article and an open event see to their own focus.
fn enter_screens(app: App, view: Memo<View>) {
    Effect::new(move |before: Option<View>| {
        let now = view.get();
        if app.stands() && before.is_some_and(|before| before != now) {
            let own = matches!(now, View::Article { .. }) || app.open.with_untracked(Option::is_some);
            let by_choice = app.address.is_by_choice();
            focus::after_render(move || {
                if by_choice
                    && !matches!(
                        app.address.state().with_untracked(|state| state.view.clone()),
                        View::Article { .. }
                    )
                {
                    focus::scroll_page(0.0);
                }
                if !own && !focus::is_on("search") {
                    focus::on_without_scroll("main");
                }
            });
        }
        now
    });
}

/// Goes to the content without touching the address, which is the page's state.
fn skip_to_main(click: leptos::ev::MouseEvent) {
    click.prevent_default();
    focus::on("main");
}
