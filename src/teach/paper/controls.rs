//! What is chosen for a paper. None of it is printed.

use super::{Form, Paper, Size};
use crate::markup::{Element, el};

/// The heading, the forms, the choices of the form, and the button that prints.
pub fn controls(paper: &Paper<'_>) -> Element {
    let Paper { words, sheet, .. } = paper;
    let forms = Form::ALL.into_iter().zip(words.forms).map(|(form, label)| {
        el("button")
            .attr("type", "button")
            .class("choice")
            .attr("aria-pressed", if form == sheet.form { "true" } else { "false" })
            .attr("data-does", "form")
            .attr("data-value", form.as_str())
            .text(label)
    });
    let print = el("button")
        .attr("type", "button")
        .class("button primary")
        .attr("data-does", "print")
        .flag("disabled", paper.events.is_empty())
        .text(words.print);
    el("div")
        .class("print-controls")
        .child(el("h1").text(words.heading))
        .child(el("p").class("note").attr("role", "status").text((words.count)(paper.events.len())))
        .child(
            el("div")
                .class("choices")
                .attr("role", "group")
                .attr("aria-label", words.heading)
                .children(forms),
        )
        .child(el("div").class("print-options").children(options(paper)).child(print))
        .child(el("p").class("note").text(words.hint))
}

/// The choices that the form has.
fn options(paper: &Paper<'_>) -> Vec<Element> {
    let Paper { words, sheet, .. } = paper;
    match sheet.form {
        Form::Poster => {
            let sizes = [(Size::A4, "a4", "A4"), (Size::A3, "a3", "A3")]
                .map(|(size, value, label)| (value.to_owned(), label.to_owned(), size == sheet.paper));
            vec![choice(words.paper, "paper", sizes)]
        }
        form if form.is_task() => {
            let sizes = form.sizes().iter().map(|size| {
                let text = size.to_string();
                (text.clone(), text, *size == sheet.most())
            });
            let seed = el("label").class("field").text(words.seed).child(
                el("input")
                    .attr("type", "text")
                    .attr("inputmode", "numeric")
                    .attr("pattern", "[0-9]*")
                    .attr("maxlength", "6")
                    .attr("size", "7")
                    .attr("data-does", "seed")
                    .attr("value", sheet.seed.to_string()),
            );
            let another = el("button")
                .attr("type", "button")
                .class("button")
                .attr("data-does", "another")
                .text(words.another);
            vec![choice(words.sizes[task_place(form)], "size", sizes), seed, another]
        }
        _ => Vec::new(),
    }
}

/// The place of a task among the tasks.
fn task_place(form: Form) -> usize {
    Form::ALL.into_iter().filter(|form| form.is_task()).position(|other| other == form).unwrap_or_default()
}

/// A list to choose from.
fn choice(
    label: &'static str,
    does: &'static str,
    options: impl IntoIterator<Item = (String, String, bool)>,
) -> Element {
    let options = options
        .into_iter()
        .map(|(value, label, chosen)| el("option").attr("value", value).flag("selected", chosen).text(label));
    el("label").class("field").text(label).child(el("select").attr("data-does", does).children(options))
}
