//! The address of what is shown, as a QR code that fills the screen, and as text.

use std::fmt::Write;

use qrcodegen::{QrCode, QrCodeEcc};

use super::{
    desk::{Deed, Desk},
    outside::{here, public_address},
    present::over::button,
};
use crate::{
    markup::{Element, el},
    state::{PageState, Screen, Values, View},
};

/// The white around a code, in modules: readers need four.
const QUIET: i32 = 4;

/// What a code may lead to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Goal {
    /// The lesson, presented.
    Lesson,
    /// The list, as it is filtered.
    List,
    /// The open event.
    Event,
}

impl Goal {
    const ALL: [Self; 3] = [Self::Lesson, Self::List, Self::Event];

    const fn as_str(self) -> &'static str {
        match self {
            Self::Lesson => "lesson",
            Self::List => "list",
            Self::Event => "event",
        }
    }
}

/// The screen.
#[must_use]
pub fn screen(desk: &Desk) -> Element {
    let words = desk.words();
    let goals = goals(desk);
    let goal = goal(desk, &goals);
    let choice = (goals.len() > 1).then(|| {
        let options = goals.iter().map(|&other| {
            let label = words.goals[other as usize];
            el("option").attr("value", other.as_str()).flag("selected", other == goal).text(label)
        });
        el("label").text(words.goal).text(" ").child(el("select").attr("data-does", "goal").children(options))
    });
    let shown = match base() {
        Base::None => vec![el("p").class("note").text(words.no_address)],
        Base::Local(base) => vec![el("p").class("note").text(words.local_address), code(desk, &base, goal)],
        Base::Public(base) => vec![code(desk, &base, goal)],
    };
    el("section")
        .class("code-screen")
        .child(
            el("div")
                .class("screen-head")
                .child(el("h1").attr("tabindex", "-1").text(words.code))
                .child(button("back", "", words.back)),
        )
        .children(choice)
        .children(shown)
}

/// The code and its address.
fn code(desk: &Desk, base: &str, goal: Goal) -> Element {
    let url = [base, "#", &target(&desk.state, goal).to_hash()].concat();
    let Ok(code) = QrCode::encode_text(&url, QrCodeEcc::Low) else {
        let long = el("p").class("note").text(desk.words().too_long);
        return el("div").child(long).child(el("p").class("code-address").text(url));
    };
    let side = code.size() + 2 * QUIET;
    el("div")
        .class("code")
        .child(
            el("svg")
                .attr("viewBox", format!("0 0 {side} {side}"))
                .attr("role", "img")
                .attr("aria-label", desk.words().code_of)
                .attr("shape-rendering", "crispEdges")
                .child(el("path").attr("fill", "#000").attr("d", path(&code))),
        )
        .child(el("p").class("code-address").text(url))
}

/// The dark modules as one shape: a box for each run of a line.
fn path(code: &QrCode) -> String {
    let mut path = String::new();
    for y in 0..code.size() {
        let mut x = 0;
        while x < code.size() {
            let from = x;
            while x < code.size() && code.get_module(x, y) {
                x += 1;
            }
            if x > from {
                let length = x - from;
                // Writing to a string cannot fail.
                let _ = write!(path, "M{} {}h{length}v1h-{length}z", from + QUIET, y + QUIET);
            } else {
                x += 1;
            }
        }
    }
    path
}

/// What there is to lead to.
fn goals(desk: &Desk) -> Vec<Goal> {
    let there = |goal: &Goal| match goal {
        Goal::Lesson => !desk.state.values.get("lesson").is_empty(),
        Goal::List => true,
        Goal::Event => desk.state.event.is_some(),
    };
    Goal::ALL.into_iter().filter(there).collect()
}

/// The chosen one, or the first.
fn goal(desk: &Desk, goals: &[Goal]) -> Goal {
    let chosen = desk.state.values.get("sheet");
    goals
        .iter()
        .copied()
        .find(|goal| goal.as_str() == chosen)
        .or(goals.first().copied())
        .unwrap_or(Goal::List)
}

/// The state that a class is led to. The notes are the teacher's own.
fn target(state: &PageState, goal: Goal) -> PageState {
    let mut values = Values::default();
    for key in ["lesson", "title"].into_iter().filter(|_| goal == Goal::Lesson) {
        values.set(key, state.values.get(key).to_owned());
    }
    match goal {
        Goal::Lesson => PageState {
            view: View::Second(Screen::Present),
            lang: state.lang,
            values,
            ..PageState::default()
        },
        Goal::List => PageState { view: View::Explore, event: None, values, ..state.clone() },
        Goal::Event => PageState { lang: state.lang, event: state.event.clone(), ..PageState::default() },
    }
}

/// Where the page can be reached.
enum Base {
    /// By everyone.
    Public(String),
    /// From this machine only.
    Local(String),
    /// Not at all: it was opened from a file, and does not know its public address.
    None,
}

/// Where the class finds the page.
fn base() -> Base {
    if let Some(address) = public_address() {
        return Base::Public(address);
    }
    let here = here();
    if here.starts_with("http") { Base::Local(here) } else { Base::None }
}

/// Does what a reader wants.
pub fn act(desk: &mut Desk, deed: &Deed) {
    match deed.does.as_str() {
        "goal" => desk.state.values.set("sheet", deed.value.clone()),
        "back" => desk.enter(Screen::Lesson),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use qrcodegen::{QrCode, QrCodeEcc};

    use super::{Goal, path, target};
    use crate::state::{PageState, Screen, Values, View};

    #[test]
    fn every_dark_module_is_drawn_once() {
        let code = QrCode::encode_text("https://example.org/#q=nga", QrCodeEcc::Medium).unwrap();
        let dark = (0..code.size()).flat_map(|y| (0..code.size()).map(move |x| (x, y)));
        let dark = dark.filter(|&(x, y)| code.get_module(x, y)).count();
        let path = path(&code);
        let drawn: usize = path
            .split('M')
            .skip(1)
            .map(|run| run.split(['h', 'v']).nth(1).unwrap().parse::<usize>().unwrap())
            .sum();
        assert_eq!(drawn, dark);
    }

    #[test]
    fn a_class_is_led_to_the_lesson_without_the_notes() {
        let mut values = Values::default();
        for (key, value) in [("lesson", "~asean-2020"), ("title", "Bài"), ("notes", "riêng"), ("slide", "3")]
        {
            values.set(key, value.into());
        }
        let state = PageState {
            view: View::Second(Screen::Code),
            query: "nga".into(),
            values,
            event: Some("2020-x".into()),
            ..PageState::default()
        };
        assert_eq!(
            target(&state, Goal::Lesson).to_hash(),
            "view=present&lesson=%7Easean-2020&title=B%C3%A0i".replace("%7E", "~")
        );
        assert_eq!(target(&state, Goal::List).to_hash(), "q=nga");
        assert_eq!(target(&state, Goal::Event).to_hash(), "event=2020-x");
    }
}
