//! The date of an event, in figures, with how it is known.

use chronicle::{Certainty, Edtf, Event};
use leptos::{either::Either, prelude::*};

use crate::{app::App, i18n};

/// The date as `<time>` where HTML has a form for it, with a word on how it is known where the text does not print
/// it whole.
#[component]
pub fn EventDate(
    /// The event.
    event: &'static Event<'static>,
    /// In words (`ngày 14 tháng 11 năm 2018`) rather than in figures (`14/11/2018`).
    #[prop(optional)]
    words: bool,
) -> impl IntoView {
    let App { lang, .. } = expect_context();
    let text = if words { event.date.in_words(lang) } else { event.date.in_figures(lang) };
    let date = match html_date(&event.date) {
        Some(machine) => Either::Left(view! { <time datetime=machine>{text}</time> }),
        None => Either::Right(view! { <span class="time">{text}</span> }),
    };
    let certainty = (event.certainty != Certainty::Printed).then(|| {
        view! {
            <span class="certainty" data-certainty=event.certainty.as_str()>
                {i18n::certainty(event.certainty).get(lang)}
            </span>
        }
    });
    view! { <span class="date">{date} {certainty}</span> }
}

/// The date in the form of HTML's `datetime`, which knows single days, months and years only.
fn html_date(date: &Edtf) -> Option<String> {
    let plain = !(date.is_interval() || date.is_one_of() || date.is_approximate() || date.is_uncertain());
    let text = date.to_string();
    let known = text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-') && !text.starts_with('-');
    (plain && known).then_some(text)
}
