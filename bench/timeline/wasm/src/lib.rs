//! The drawing of time for a page: reads generated events and draws them, with a filter.

use std::{cell::OnceCell, rc::Rc};

use chronicle::{Certainty, Confidence, Event, EventKind, Evidence, Layer, Level, Record, Text, Upgrade};
use nien_bieu::{
    app::App,
    catalogue::Catalogue,
    components::drawing,
    details::Details,
    markup::Part,
    signals::Signal,
    state::{address::Address, results::Results},
};
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::HtmlElement;

/// Events that are not drawn yet.
#[wasm_bindgen]
pub struct Events(Record<'static>);

#[wasm_bindgen]
impl Events {
    /// Reads events, one a line in order of time, of five fields with tabs between: id, date, kind, first party of the
    /// upgrade that it is or nothing, title. They live as long as the page. `None` if a line is no event.
    #[must_use]
    pub fn read(lines: String) -> Option<Self> {
        let events = lines.leak().lines().map(event).collect::<Option<_>>()?;
        Some(Self(Record { events, ..Record::default() }))
    }
}

fn event(line: &'static str) -> Option<Event<'static>> {
    let mut fields = line.split('\t');
    let mut next = || fields.next();
    let (id, date, kind, party, title) = (next()?, next()?, next()?, next()?, next()?);
    let title = Text { vi: title, en: title };
    let evidence = vec![Evidence::Paragraph { article: "generated", paragraph: 1, words: None }];
    Some(Event {
        id,
        date: date.parse().ok()?,
        certainty: Certainty::Printed,
        date_basis: None,
        confidence: Confidence::High,
        kind: EventKind::ALL.iter().copied().find(|other| other.as_str() == kind)?,
        title,
        summary: title,
        place: None,
        form: None,
        actors: Vec::new(),
        upgrade: (!party.is_empty()).then_some(Upgrade {
            parties: [party, "generated"],
            from: None,
            to: Level::Strategic,
            named: None,
        }),
        part_of: None,
        session: None,
        documents: Vec::new(),
        figures: Vec::new(),
        layer: Layer::of(&evidence),
        evidence,
        corrections: Vec::new(),
        conflicts: Vec::new(),
        teaching: None,
    })
}

/// The drawing in the page.
#[wasm_bindgen]
pub struct Drawn {
    selected: Rc<OnceCell<Signal<bool>>>,
}

#[wasm_bindgen]
impl Drawn {
    /// Draws events into an element, with all that the page derives from a record before.
    #[must_use]
    #[wasm_bindgen(constructor)]
    pub fn new(events: Events, host: HtmlElement) -> Self {
        let catalogue: &'static Catalogue = Box::leak(Box::new(Catalogue::new(events.0)));
        let selected = Rc::new(OnceCell::new());
        let filter = Rc::clone(&selected);
        leptos::mount::mount_to(host, move || {
            let is_filtered = Signal::new(false);
            // The drawing is mounted once.
            let _ = filter.set(is_filtered);
            let address = Address::follow(catalogue);
            let app = App::showing(catalogue, address, Signal::new(Details::Here), move |_, catalogue| {
                selection(catalogue, is_filtered.get())
            });
            Part::new(move || drawing(app))
        })
        .forget();
        Self { selected }
    }

    /// Selects every third event, or all.
    pub fn filter(&self, on: bool) {
        if let Some(is_filtered) = self.selected.get() {
            is_filtered.set(on);
        }
    }
}

fn selection(catalogue: &Catalogue, is_filtered: bool) -> Results {
    let step = if is_filtered { 3 } else { 1 };
    let events = (0..catalogue.record().events.len()).step_by(step).collect();
    Results { events, all_words: true, ..Results::default() }
}
