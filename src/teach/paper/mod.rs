//! What is shown, or the lesson, on paper: by the style sheet's paged media, so that every browser's own printing
//! makes it, and its preview is the page itself.
//!
//! Each form is a tree of its own module; a sheet stands between [`head`] and, for tasks, its key.

mod controls;
mod form;
mod list;
mod poster;
mod tasks;

use chronicle::Event;
use exports::{Place, Selection};
use gloo::utils::window;

use super::{
    desk::{Deed, Desk},
    outside,
};
use crate::{
    i18n::teach::{PaperWords, paper_words},
    markup::{Element, el},
    state::links::href,
};

pub use form::{Form, Sheet, Size};

/// The key of the address that says what is printed.
const KEY: &str = "sheet";

/// What a sheet is drawn from.
pub struct Paper<'a> {
    desk: &'a Desk,
    events: Vec<&'static Event<'static>>,
    selection: Selection<'a>,
    sheet: Sheet,
    words: &'static PaperWords,
    /// The address of exactly this sheet, where the site has one.
    address: Option<String>,
}

/// The screen.
#[must_use]
pub fn screen(desk: &Desk) -> Element {
    screen_at(desk, &outside::place())
}

/// The screen of a site in that place.
#[must_use]
pub fn screen_at(desk: &Desk, place: &Place) -> Element {
    let title = desk.lesson().title;
    let sheet = Sheet::of(desk.state.values.get(KEY));
    let paper = Paper {
        desk,
        events: desk.events(),
        selection: outside::selection(desk, &title, place),
        sheet,
        words: paper_words(desk.lang()),
        address: place.address().map(|address| [address, &href(&desk.state)].concat()),
    };
    let body = match sheet.form {
        _ if paper.events.is_empty() => vec![el("p").text(paper.words.nothing)],
        Form::List => list::list(&paper),
        Form::Notes => list::notes(&paper),
        Form::Dates => tasks::dates(&paper),
        Form::Order => tasks::order(&paper),
        Form::Match => tasks::matching(&paper),
        Form::Poster => poster::poster(&paper),
    };
    let paper_size = if sheet.form == Form::Poster && sheet.paper == Size::A3 { "a3" } else { "a4" };
    el("section").class("print-screen").child(controls::controls(&paper)).child(
        el("div")
            .class("sheet")
            .attr("data-form", sheet.form.as_str())
            .attr("data-paper", paper_size)
            .children(body),
    )
}

/// Does what a reader wants.
pub fn act(desk: &mut Desk, deed: &Deed) {
    let mut sheet = Sheet::of(desk.state.values.get(KEY));
    match deed.does.as_str() {
        "form" => {
            let form = Form::ALL.into_iter().find(|form| form.as_str() == deed.value);
            sheet = form.map_or(sheet, |form| sheet.in_form(form));
        }
        "size" => {
            let size = sheet.form.sizes().iter().position(|size| size.to_string() == deed.value);
            sheet.size = size.unwrap_or(sheet.size);
        }
        "seed" => sheet.seed = deed.value.parse().unwrap_or(sheet.seed),
        "another" => sheet.seed = sheet.seed.next(),
        "paper" => sheet.paper = if deed.value == "a3" { Size::A3 } else { Size::A4 },
        "print" => {
            // Where there is no printer the browser says so itself.
            let _ = window().print();
            return;
        }
        _ => return,
    }
    desk.state.values.set(KEY, sheet.in_address());
}

impl Paper<'_> {
    /// The head of a sheet: what it is, of which events and sources, and what makes it again.
    fn head(&self, heading: &str, told: &str) -> Element {
        let name = match self.selection.title {
            Some(title) => [title, " · ", self.selection.labels.site].concat(),
            None => self.selection.labels.site.to_owned(),
        };
        let told = (!told.is_empty()).then(|| el("p").class("sheet-told").text(told.to_owned()));
        el("header")
            .class("sheet-head")
            .child(el("p").class("sheet-name").text(name))
            .child(el("h2").text(heading.to_owned()))
            .children(told)
            .child(el("p").class("sheet-about").text(exports::about(&self.selection).join(" ")))
    }

    /// How a sheet can be had again.
    fn again(&self) -> Element {
        let line = (self.words.again)(&self.sheet.seed.to_string(), self.events.len());
        let line = el("p").class("sheet-again").text(line);
        match &self.address {
            Some(address) => line.text(" ").child(el("span").class("address").text(address.clone())),
            None => line,
        }
    }
}
