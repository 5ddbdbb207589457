//! The first page: a line for each event, so that a reader has the whole timeline from one file. In Vietnamese it is the
//! text in the page of the app, which the app takes over once it runs. The first events are told as the app tells them:
//! what a reader has begun to read stays.

use std::fmt;

use chronicle::{Event, Lang};
use nien_bieu::{
    catalogue::Catalogue,
    components::{Scene, event_card, html_date, slot_heading},
    markup::{Element, el},
    state::slot::Slot,
};

use crate::{
    Place, Setting,
    document::{Document, description, header, shared_head},
    links::{APP, settled},
    page::{Page, Subject},
    policy::POLICY,
    words::words,
};

/// The first page in English.
pub fn document(scene: &Scene<'_>, page: Page) -> Document {
    let own = words(scene.lang);
    let app = [page.way_to(APP), "#lang=".to_owned(), scene.lang.tag().to_owned()].concat();
    let intro = el("div")
        .class("text-intro")
        .child(el("h1").text(scene.words.site))
        .child(el("p").class("lead").text(scene.words.tagline))
        .child(el("p").child(el("a").class("button").attr("href", app).text(own.open_in_timeline)));
    Document {
        page,
        title: scene.words.site.to_owned(),
        description: description(&[scene.words.tagline]),
        content: vec![intro, years(scene), list(scene, page)],
        class: "page events-page",
        data: None,
        previous: None,
        next: None,
        filter: true,
    }
}

/// The elements that stand in the page of the app for what is put in their place.
const PLACE_OF_HEAD: &str = "<meta charset";
const PLACE_OF_TEXT: [&str; 2] = ["<site-text>", "</site-text>"];

/// The built page of the app with its policy, what its head says for others, and the text.
///
/// # Errors
///
/// If the page has not the places for them.
pub fn with_text(app: &str, catalogue: &'static Catalogue, place: &Place) -> Result<String, MissingPlace> {
    let setting = Setting::new(catalogue, Lang::Vi);
    let scene = setting.scene();
    let page = Page { subject: Subject::Front, lang: Lang::Vi };
    let missing = |what: &'static str| move || MissingPlace(what);
    let charset = app.find(PLACE_OF_HEAD).ok_or_else(missing(PLACE_OF_HEAD))?;
    let (before, rest) = app.split_at(charset);
    let (charset, rest) = rest.split_once('>').ok_or_else(missing(PLACE_OF_HEAD))?;
    let [open, close] = PLACE_OF_TEXT;
    let (head, rest) = rest.split_once(open).ok_or_else(missing(open))?;
    let (_, after) = rest.split_once(close).ok_or_else(missing(close))?;
    // The policy comes before anything that it governs.
    let policy = el("meta").attr("http-equiv", "Content-Security-Policy").attr("content", POLICY).to_html();
    let told = description(&[scene.words.tagline]);
    let shared: String =
        shared_head(page, scene.words.site, &told, place).iter().map(Element::to_html).collect();
    // What is for others comes last in the head: the browser first learns what to load.
    let end = head.find("</head>").ok_or_else(missing("</head>"))?;
    let (head, body) = head.split_at(end);
    Ok([before, charset, ">", &policy, head, &shared, body, &text(&scene, page), after].concat())
}

/// The page of the app has not the place for something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MissingPlace(&'static str);

impl fmt::Display for MissingPlace {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the built index.html has no `{}`; the index.html of the project must have it", self.0)
    }
}

impl std::error::Error for MissingPlace {}

/// What stands in the page of the app until the app does, or for good where it cannot run.
fn text(scene: &Scene<'_>, page: Page) -> String {
    let english = |text: &'static str| el("span").attr("lang", Lang::En.tag()).text(text);
    // It has the height of the search box, whose place it keeps.
    let loading = el("p")
        .attr("id", "loading")
        .class("search")
        .text("Đang mở ô tìm kiếm… ")
        .child(english("Opening the search…"));
    // Keeps the place of the choice of theme, whose labels it has to be as wide.
    let themes = [scene.words.theme_system, scene.words.theme_light, scene.words.theme_dark];
    let theme = el("p").attr("id", "theme-place").class("theme").child(
        el("select")
            .attr("disabled", "")
            .attr("aria-label", scene.words.theme)
            .children(themes.map(|theme| el("option").text(theme))),
    );
    let told = |lang: Lang| el("p").attr("lang", lang.tag()).text(words(lang).text_only);
    let note = el("noscript").child(el("div").class("note").children(Lang::ALL.map(told)));
    let late = el("p")
        .class("late note")
        .text("Ô tìm kiếm mở lâu hơn thường lệ; danh sách dưới đây vẫn đọc được. ")
        .child(english("The search takes longer than usual to open; the list below can be read meanwhile."));
    let intro = el("div")
        .class("intro")
        .child(el("h1").text(scene.words.site))
        .child(el("p").text(scene.words.tagline));
    let main = el("main").attr("id", "text").child(intro).child(
        el("div").class("text-body").child(note).child(late).child(years(scene)).child(list(scene, page)),
    );
    [header(page, vec![loading, theme]), main].iter().map(Element::to_html).collect()
}

/// Links to the years that have events.
fn years(scene: &Scene<'_>) -> Element {
    let mut years: Vec<i32> = Vec::new();
    for year in scene.catalogue.record().events.iter().filter_map(|event| Slot::of(&event.date).year) {
        if !years.contains(&year) {
            years.push(year);
        }
    }
    let link = |year: &i32| el("li").child(el("a").attr("href", format!("#y{year}")).text(year.to_string()));
    el("nav")
        .class("years")
        .attr("aria-label", words(scene.lang).years)
        .child(el("ul").children(years.iter().map(link)))
}

/// How many events are told whole: as many as come into view on a high screen.
const TOLD: usize = 6;

/// A line for each event, by month; the first with their summaries.
fn list(scene: &Scene<'_>, page: Page) -> Element {
    let mut groups: Vec<(Slot, Vec<Element>)> = Vec::new();
    let record = scene.catalogue.record();
    for (nth, event) in record.events.iter().enumerate() {
        let slot = Slot::of(&event.date);
        let item = if nth < TOLD {
            el("li").child(settled(event_card(scene, event, false), page, record))
        } else {
            line(scene, page, event)
        };
        match groups.iter_mut().find(|group| group.0 == slot) {
            Some((_, items)) => items.push(item),
            None => groups.push((slot, vec![item])),
        }
    }
    let mut years = Vec::new();
    el("div").attr("id", "text-list").class("lines").children(groups.into_iter().map(|(slot, items)| {
        let opens_year = slot.year.filter(|year| !years.contains(year));
        years.extend(opens_year);
        let group = el("section").class(if opens_year.is_some() { "group opens-year" } else { "group" });
        let group = match opens_year {
            Some(year) => group.attr("id", format!("y{year}")),
            None => group,
        };
        group.child(el("h2").text(slot_heading(slot, scene.words))).child(el("ol").children(items))
    }))
}

/// An event's date and title.
fn line(scene: &Scene<'_>, page: Page, event: &Event<'static>) -> Element {
    let figures = event.date.in_figures(scene.lang);
    let date = match html_date(&event.date) {
        Some(machine) => el("time").attr("datetime", machine),
        None => el("span").class("time"),
    };
    let href = page.way_to(&page.beside(Subject::Event(event.id)).path());
    el("li")
        .child(date.text(figures))
        .text(" ")
        .child(el("a").attr("href", href).text(event.title.get(scene.lang)))
}
