//! The date of an event, with how it is known.

use chronicle::{Certainty, Edtf, Event, Layer, edtf::Precision};

use super::Scene;
use crate::{
    i18n,
    markup::{Element, el},
};

/// How a date is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateStyle {
    /// `14/11/2018`
    Figures,
    /// `ngày 14 tháng 11 năm 2018`
    Words,
}

/// The date as `<time>` where HTML has a form for it, with a word on how it is known where the text does not print
/// it whole.
#[must_use]
pub fn event_date(scene: &Scene<'_>, event: &Event<'static>, style: DateStyle) -> Element {
    let shown = event.certainty != Certainty::Printed;
    el("span")
        .class("date")
        .child(event_time(scene, event, style))
        .text(" ")
        .children(shown.then(|| certainty_of(scene, event)).flatten())
}

/// The date alone.
#[must_use]
pub fn event_time(scene: &Scene<'_>, event: &Event<'_>, style: DateStyle) -> Element {
    let text = match style {
        DateStyle::Figures => event.date.in_figures(scene.lang),
        DateStyle::Words => event.date.in_words(scene.lang),
    };
    let date = match html_date(&event.date) {
        Some(machine) => el("time").attr("datetime", machine),
        None => el("span").class("time"),
    };
    date.text(text)
}

/// How the date of an event is known; not where only public pages know of it, since its source says so already.
#[must_use]
pub fn certainty_of(scene: &Scene<'_>, event: &Event<'_>) -> Option<Element> {
    let by_page = event.layer == Layer::Record && event.certainty == Certainty::Record;
    (!by_page).then(|| certainty(scene, event.certainty))
}

/// How a date is known, in a word or two.
#[must_use]
pub fn certainty(scene: &Scene<'_>, certainty: Certainty) -> Element {
    el("span")
        .class("certainty")
        .attr("data-certainty", certainty.as_str())
        .text(i18n::certainty(certainty).get(scene.lang))
}

/// The date in the form of HTML's `datetime`, which knows single days, months and years only.
#[must_use]
pub fn html_date(date: &Edtf) -> Option<String> {
    let text = date.to_string();
    let known = text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-') && !text.starts_with('-');
    // A season is written in figures too, where HTML has months.
    (known && date.precision() != Precision::Season).then_some(text)
}
