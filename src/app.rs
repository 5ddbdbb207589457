//! The whole page: its frame, and the screen that the address names.

use chronicle::{Lang, Record};
use gloo::{timers::callback::Timeout, utils::document};
use js_sys::Date;
use leptos::prelude::{IntoView, component, provide_context};
use search::Query;
use wasm_bindgen::JsCast;
use web_sys::{Element as DomElement, Event};

use crate::{
    catalogue::Catalogue,
    components::{Scene, choose_in, header},
    details::{self, Details},
    focus,
    i18n::{Messages, messages},
    interop, kept,
    markup::{
        Element, Part, el,
        live::{anew, effect, on},
    },
    signals::{Memo, Signal},
    state::{PageState, Screen, View, address::Address, links::screen_href, results::Results},
    views::{Linked, article, articles_tree, explore, ladder_tree, second, step_id},
};

/// The file beside the page that has the whole site in it.
const ONE_FILE: &str = "nien-bieu-asean-2020.html";

/// A processor that takes longer to put the page up or to list what a letter asks for is slow, in milliseconds.
const SLOW: f64 = 60.0;

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
    /// What selects the events: the state as far as it does, but for a letter that was typed in this moment.
    pub choice: Memo<PageState>,
    /// What it selects.
    pub results: Memo<Results>,
    /// The choice that is held on to while a letter is painted.
    held: Signal<Option<PageState>>,
    /// Whether the processor has been seen to be slow.
    is_slow: Signal<bool>,
    /// The query, as it was taken.
    pub query: Memo<Query>,
    /// Whether the details of the record are there.
    pub details: Signal<Details>,
    /// The second programs that are parts of this one.
    pub linked: &'static [Linked],
    /// The lesson, as it stands in the address.
    pub lesson: Memo<String>,
    /// The id of the event that stands open.
    pub open: Memo<Option<String>>,
    /// The language in which the page was last drawn whole, once it was.
    stands_in: Signal<Option<Lang>>,
}

impl App {
    /// Builds the page's state for a catalogue.
    #[must_use]
    pub fn new(catalogue: &'static Catalogue, linked: &'static [Linked]) -> Self {
        let address = Address::follow(catalogue);
        let details = Signal::new(if catalogue.is_whole() { Details::Here } else { Details::OnTheWay });
        Self { linked, ..Self::showing(catalogue, address, details, Results::of) }
    }

    /// Builds the page's state around a way to select events.
    #[must_use]
    pub fn showing(
        catalogue: &'static Catalogue,
        address: Address,
        details: Signal<Details>,
        select: impl Fn(&PageState, &'static Catalogue) -> Results + Send + Sync + 'static,
    ) -> Self {
        let lang = address.state().with_untracked(|state| state.lang);
        let held: Signal<Option<PageState>> = Signal::new(None);
        let selection = address.part(PageState::selection);
        let choice = Memo::new(move || held.get().unwrap_or_else(|| selection.get()));
        // With the details, paragraphs are found as well.
        let results = Memo::new(move || details.with(|_| choice.with(|choice| select(choice, catalogue))));
        Self {
            catalogue,
            address,
            lang,
            words: messages(lang),
            choice,
            results,
            held,
            is_slow: Signal::new(false),
            details,
            linked: &[],
            query: Memo::new(move || results.with(|results| results.query.clone())),
            lesson: address.part(|state| state.values.get("lesson").to_owned()),
            open: address.part(|state| state.event.clone()),
            stands_in: Signal::new(None),
        }
    }

    /// On a slow processor, leaves what is listed as it is until the screen shows what is about to change: so a letter
    /// stands in the search box, with its suggestions, before hundreds of events are gone through.
    pub fn hold(self) {
        if self.held.with_untracked(Option::is_some) {
            return;
        }
        if !self.is_slow.get_untracked() {
            let begun = Date::now();
            focus::after_render(move || self.time(begun));
            return;
        }
        self.held.set(Some(self.choice.get_untracked()));
        // A frame's callbacks come before it is painted, and what they put off comes after.
        focus::after_render(move || _ = Timeout::new(0, move || self.held.set(None)).forget());
    }

    /// Takes what has been done since then for a measure of the processor.
    fn time(self, begun: f64) {
        if Date::now() - begun > SLOW {
            self.is_slow.set(true);
        }
    }

    /// Whether the page stood before what is drawn now: only then may it move the focus. Not so at first, nor while
    /// the page is drawn anew in another language.
    #[must_use]
    pub fn stands(self) -> bool {
        self.stands_in.get_untracked() == Some(self.lang)
    }

    /// Whether nothing has been drawn yet.
    #[must_use]
    pub fn is_first(self) -> bool {
        self.stands_in.get_untracked().is_none()
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
        let Self { catalogue, lang, words, lesson, .. } = self;
        Scene { catalogue, lang, words, query, lesson: Some(lesson) }
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
    /// The second programs that are parts of this one.
    #[prop(optional)]
    linked: &'static [Linked],
) -> impl IntoView {
    Part::new(move || page(catalogue, linked))
}

/// The page on an element of its own.
fn page(catalogue: &'static Catalogue, linked: &'static [Linked]) -> DomElement {
    let begun = Date::now();
    let app = App::new(catalogue, linked);
    let lang = app.address.part(|state| state.lang);
    let root = el("div").class("page-root").create();
    on(&root, "click", move |click| app.address.follow_link(click.unchecked_ref()));
    anew(&root, move || lang.track(), move || frame(app.in_lang(lang.get_untracked())));
    // Who changed the language stays at the link that did it.
    let mut before = None;
    effect(move || {
        let lang = lang.get();
        let changed = before.replace(lang).is_some_and(|before| before != lang);
        focus::after_render(move || {
            app.stands_in.set(Some(lang));
            if changed {
                focus::on_without_scroll("language");
            }
        });
    });
    details::retry_in(&root, app);
    choose_in(&root, app);
    if !catalogue.is_whole() {
        effect(move || details::fetch(app));
    }
    // Scripts are told once the page stands with all of the record.
    let mut told = false;
    effect(move || {
        if app.details.get() == Details::Here && !told {
            told = true;
            interop::publish(catalogue, app);
        }
    });
    kept::listen(app);
    app.time(begun);
    root
}

/// The page in one language.
fn frame(app: App) -> Vec<DomElement> {
    provide_context(app);
    let App { address, words, .. } = app;
    let view = address.part(room);
    name_document(app, view);
    enter_screens(app, view);
    let skip = el("a").class("skip").attr("href", "#main").text(words.skip_to_main).create();
    on(&skip, "click", skip_to_main);
    let main = el("main").attr("id", "main").attr("tabindex", "-1").create();
    anew(
        &main,
        move || view.track(),
        move || {
            vec![match view.get_untracked() {
                View::Explore => explore(app),
                View::Articles => app.drawn_once(articles_tree).create(),
                View::Ladder(look) => app.drawn_once(|scene| ladder_tree(scene, look)).create(),
                View::Article { id, paragraph } => article(app, &id, paragraph),
                View::Second(screen) => second(app, screen.program()),
            }]
        },
    );
    let foot = el("footer").class("foot").children(ways(app)).child(el("p").text(words.licence)).create();
    vec![skip, header(app), main, foot]
}

/// The ways that lead from the foot of the page; none where all of the site is one file.
fn ways(app: App) -> Option<Element> {
    let App { lang, words, linked, .. } = app;
    let own = el("a").class("keep").attr("href", screen_href(Screen::Own, lang)).text(words.own);
    let offline =
        el("button").attr("type", "button").attr("id", "offline").class("text-button").text(words.offline);
    let file = el("a").attr("href", ONE_FILE).attr("download", "").text(words.one_file);
    linked.is_empty().then(|| el("p").class("foot-ways").child(own).child(offline).child(file))
}

/// The screen, where those of one second program are one: it sees to them itself.
fn room(state: &PageState) -> View {
    match state.view {
        View::Second(screen) => {
            let first = Screen::ALL.into_iter().find(|first| first.program() == screen.program());
            View::Second(first.unwrap_or(screen))
        }
        ref view => view.clone(),
    }
}

/// Gives the document the page's language and a title that names what it shows.
fn name_document(app: App, view: Memo<View>) {
    let App { lang, words, .. } = app;
    effect(move || {
        let record = app.record();
        let subject = match view.get() {
            View::Explore => {
                app.open.get().and_then(|id| record.event(&id)).map(|event| event.title.get(lang))
            }
            View::Articles => Some(words.articles),
            View::Ladder(_) => Some(words.ladder),
            // Second programs name their screens.
            View::Second(_) => None,
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
    let mut before = None;
    let mut opened = None;
    effect(move || {
        let now = view.get();
        let changed = before.replace(now.clone()).is_some_and(|before| before != now);
        // The step of the ladder that an event was opened from.
        let step = std::mem::replace(&mut opened, app.open.get())
            .filter(|id| matches!(now, View::Ladder(_)) && app.address.way_back(id) == now)
            .map(|id| step_id(&id));
        if app.stands() && changed {
            let own = matches!(now, View::Article { .. }) || app.open.with_untracked(Option::is_some);
            let by_choice = app.address.is_by_choice();
            focus::after_render(move || {
                if let Some(step) = step {
                    return focus::on(&step);
                }
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
    });
}

/// Goes to the content without touching the address, which is the page's state.
fn skip_to_main(click: &Event) {
    click.prevent_default();
    focus::on("main");
}
