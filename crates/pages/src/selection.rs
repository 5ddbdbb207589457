//! The record as what the exports are made of.

use exports::{Place, Selection};
use nien_bieu::{components::Scene, teach::outside::labels};

use crate::address::Address;

/// Where the site is, for the exports.
pub fn place(address: Option<&Address>) -> Place {
    address.map_or_else(Place::default, |address| Place::at(&address.of("")))
}

/// All events in the language of the scene.
pub fn selection<'a>(scene: &Scene<'_>, place: &'a Place) -> Selection<'a> {
    let record = scene.catalogue.record();
    Selection {
        record,
        events: record.events.iter().collect(),
        lang: scene.lang,
        labels: labels(scene.lang),
        title: None,
        place,
    }
}
