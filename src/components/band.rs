//! The band of time above the list: a mark for every event, in columns of years and months.

use chronicle::Edtf;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, KeyboardEvent};

use super::Mark;
use crate::{
    app::App,
    i18n,
    state::{
        address::event_href,
        band::{BandColumn, BandYear, divide},
    },
};

/// Marks above one another in a column; the style sheet has fewer on a narrow screen.
const MAX_ROWS: usize = 6;

/// The band. Its marks are one stop of the Tab key; the arrow keys, Home and End move between them in order of time.
/// A year's or month's name shows only its events.
#[component]
pub fn Band() -> impl IntoView {
    let App { words, results, address, catalogue, .. } = expect_context();
    let years = divide(catalogue);
    let order: Vec<usize> =
        years.iter().flat_map(|year| &year.columns).flat_map(|column| &column.events).copied().collect();
    let order = StoredValue::new(order);
    // The mark that takes the focus when the band does.
    let current = RwSignal::new(order.with_value(|order| order.first().copied().unwrap_or_default()));
    let event = address.part(|state| state.event.clone());
    Effect::new(move |_| {
        if let Some(at) = event.get().and_then(|id| catalogue.record().event_index(&id)) {
            current.set(at);
        }
    });
    let shown = Memo::new(move |_| {
        results.with(|results| {
            let mut shown = vec![false; catalogue.record().events.len()];
            for &at in &results.events {
                if let Some(shown) = shown.get_mut(at) {
                    *shown = true;
                }
            }
            shown
        })
    });
    let move_focus = move |event: KeyboardEvent| {
        let at = order.with_value(|order| order.iter().position(|&at| at == current.get_untracked()));
        let last = order.with_value(Vec::len).saturating_sub(1);
        let Some(at) = at else { return };
        let to = match event.key().as_str() {
            "ArrowRight" | "ArrowDown" => (at + 1).min(last),
            "ArrowLeft" | "ArrowUp" => at.saturating_sub(1),
            "Home" => 0,
            "End" => last,
            _ => return,
        };
        event.prevent_default();
        if let Some(to) = order.with_value(|order| order.get(to).copied()) {
            current.set(to);
            crate::focus::on(&mark_id(to));
        }
    };
    let pick = move |event: leptos::ev::FocusEvent| {
        let id = event.target().and_then(|target| target.dyn_into::<HtmlElement>().ok()).map(|element| element.id());
        if let Some(at) = id.as_deref().and_then(|id| id.strip_prefix("mark-")).and_then(|at| at.parse().ok()) {
            current.set(at);
        }
    };
    let years = years.into_iter().map(|year| view! { <Year year current shown/> }).collect_view();
    view! {
        <section class="band" aria-label=words.band>
            <p id="band-hint" class="visually-hidden">{words.band_hint}</p>
            <div class="band-scroll">
                <ol class="band-years" aria-describedby="band-hint" on:keydown=move_focus on:focusin=pick>
                    {years}
                </ol>
            </div>
        </section>
    }
}

/// The id of a mark.
fn mark_id(at: usize) -> String {
    format!("mark-{at}")
}

/// One year, after the break that shows how many years before it have no events.
#[component]
fn Year(year: BandYear, current: RwSignal<usize>, shown: Memo<Vec<bool>>) -> impl IntoView {
    let App { words, .. } = expect_context();
    let BandYear { year, gap, columns } = year;
    let divided = columns.len() > 1;
    let gap = (gap > 0).then(|| {
        view! {
            <li class="band-gap" class:long={gap > 4} title=(words.band_gap)(gap)>
                <span class="visually-hidden">{(words.band_gap)(gap)}</span>
            </li>
        }
    });
    let columns =
        columns.into_iter().map(|column| view! { <Column column year current shown/> }).collect_view();
    view! {
        {gap}
        <li class="band-year" class:divided=divided>
            <div class="band-columns">{columns}</div>
            <RangeButton range=year.to_string() label=year.to_string()/>
        </li>
    }
}

/// One column of marks, over the month's name where the year is divided.
#[component]
fn Column(column: BandColumn, year: i32, current: RwSignal<usize>, shown: Memo<Vec<bool>>) -> impl IntoView {
    let App { words, .. } = expect_context();
    let rows = column.events.len().min(MAX_ROWS).to_string();
    let marks = column.events.into_iter().map(|at| view! { <li><EventMark at current shown/></li> }).collect_view();
    let month = column.month.map(|month| {
        let range = format!("{year}-{month:02}");
        let label = (words.month_short)(month);
        view! { <RangeButton range label/> }
    });
    view! {
        <div class="band-column">
            <ol class="band-marks" data-rows=rows>{marks}</ol>
            {month}
        </div>
    }
}

/// A button that shows only the events of a year or month; pressed again, all of them.
#[component]
fn RangeButton(
    /// The range, in EDTF.
    range: String,
    /// What is written on the button.
    label: String,
) -> impl IntoView {
    let App { address, lang, words, .. } = expect_context();
    let range: Option<Edtf> = range.parse().ok();
    let name = (words.band_bucket)(&range.as_ref().map(|range| range.in_words(lang)).unwrap_or_default());
    let range = StoredValue::new(range);
    let pressed = address.part(move |state| state.range.is_some() && range.with_value(|range| state.range == *range));
    let press = move |_| {
        address.push(|state| state.range = if pressed.get_untracked() { None } else { range.get_value() });
    };
    view! {
        <button
            type="button"
            class="band-label"
            aria-pressed=move || pressed.get().to_string()
            aria-label=name
            on:click=press
        >
            {label}
        </button>
    }
}

/// The mark of one event: a link that opens it.
#[component]
fn EventMark(at: usize, current: RwSignal<usize>, shown: Memo<Vec<bool>>) -> impl IntoView {
    let App { address, lang, catalogue, .. } = expect_context();
    let event = catalogue.record().events.get(at)?;
    let open = address.part(move |state| state.event.as_deref() == Some(event.id));
    let dim = move || shown.with(|shown| shown.get(at) != Some(&true));
    let name = format!(
        "{}: {} ({})",
        event.date.in_figures(lang),
        event.title.get(lang),
        i18n::kind(event.kind).get(lang)
    );
    Some(view! {
        <a
            id=mark_id(at)
            class="band-mark keep"
            class:dim=dim
            data-certainty=event.certainty.as_str()
            href=event_href(event.id, lang)
            tabindex=move || if current.get() == at { "0" } else { "-1" }
            aria-label=name.clone()
            aria-current=move || open.get().then_some("true")
            title=name
        >
            <Mark kind=event.kind/>
        </a>
    })
}
