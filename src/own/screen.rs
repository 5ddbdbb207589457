//! What the screen shows.

use chronicle::{EventKind, Layer};
use draft::{Certainty, Role};

use super::{
    bundle::has_date,
    paper::{Card, Paper},
    session::Desk,
};
use crate::{
    i18n::{
        self,
        own::{OwnWords, own_words},
    },
    markup::{Element, el},
    state::{PageState, links::href},
};

/// The whole screen.
pub(super) fn screen(desk: &Desk) -> Element {
    let words = own_words(desk.lang);
    let said = desk.said.map(|said| {
        let line = el("p").class("note").attr("role", if desk.is_fault { "alert" } else { "status" });
        line.text(said)
    });
    let screen = el("div")
        .class("own")
        .child(el("h1").text(words.title))
        .child(el("p").text(words.intro))
        .child(entry(words, desk.paper.is_none()))
        .children(said);
    match &desk.paper {
        Some(paper) => screen.children(found(desk, words, paper)),
        None => screen,
    }
}

fn button(does: &'static str, text: &'static str) -> Element {
    el("button").attr("type", "button").class("button").attr("data-does", does).text(text)
}

/// Where a page is pasted or dropped.
fn entry(words: &OwnWords, is_open: bool) -> Element {
    let field = el("label")
        .text(words.paste)
        .child(el("textarea").attr("rows", "8").attr("spellcheck", "false").attr("dir", "auto"));
    let file = el("label")
        .class("own-file")
        .text(words.file)
        .child(el("input").attr("type", "file").attr("accept", ".txt,.html,.htm,.json,text/plain,text/html"));
    el("details")
        .key("entry")
        .flag("open", is_open)
        .child(el("summary").text(words.entry))
        .child(field)
        .child(el("p").class("own-row").child(button("read", words.read)).child(file))
}

/// What was found.
fn found(desk: &Desk, words: &OwnWords, paper: &Paper) -> Vec<Element> {
    vec![article(desk, words, paper), events(desk, words, paper), text(words, paper), take(words)]
}

/// Title and date, and what they are known from.
fn article(desk: &Desk, words: &OwnWords, paper: &Paper) -> Element {
    let published = &paper.draft.published;
    let day = |day: timex::tag::Day| format!("{}/{}/{}", day.day, day.month, day.year);
    let when = match (published.day, published.earliest, published.latest) {
        (Some(on), ..) => day(on),
        (None, Some(first), Some(last)) => {
            [words.from, " ", &day(first), " ", words.to, " ", &day(last)].concat()
        }
        (None, Some(first), None) => [words.not_before, " ", &day(first)].concat(),
        (None, None, Some(last)) => [words.not_after, " ", &day(last)].concat(),
        (None, None, None) => words.unknown.to_owned(),
    };
    let reasons = published
        .evidence
        .iter()
        .filter(|one| !matches!(one.says, draft::Says::Speaks(_)))
        .take(8)
        .map(|one| {
            let said = match one.says {
                draft::Says::Printed(on) => [words.printed, " ", &day(on)].concat(),
                draft::Says::PageClock(on) => [words.page_clock, " ", &day(on)].concat(),
                draft::Says::NotBefore(on) => [words.not_before, " ", &day(on)].concat(),
                draft::Says::NotAfter(on) => [words.not_after, " ", &day(on)].concat(),
                draft::Says::Recalled(on) => {
                    [words.not_after, " ", &day(on), ", ", words.if_not_recalled].concat()
                }
                draft::Says::Event(on) => [words.reported, " ", &day(on)].concat(),
                draft::Says::Year(year) | draft::Says::Speaks(year) => format!("{} {year}", words.about_year),
            };
            el("li").child(el("q").text(one.words.clone())).text(" — ").text(said)
        });
    let title = paper.draft.title.clone().unwrap_or_else(|| words.no_title.to_owned());
    let open =
        (published.certainty != Certainty::Printed).then(|| el("p").class("note").text(words.date_open));
    let names = paper
        .draft
        .unsettled
        .iter()
        .filter(|one| one.what == "name")
        .filter_map(|one| one.why.split(['‘', '’']).nth(1));
    let names: Vec<&str> = names.collect();
    let unknown = (!names.is_empty()).then(|| el("p").text(words.new_names).text(" ").text(names.join(", ")));
    let _ = desk;
    el("section")
        .key("article")
        .child(el("h2").text(title))
        .child(el("p").text(words.published).text(" ").child(el("strong").text(when)))
        .children(open)
        .child(el("details").child(el("summary").text(words.evidence)).child(el("ul").children(reasons)))
        .children(unknown)
}

fn events(desk: &Desk, words: &OwnWords, paper: &Paper) -> Element {
    let cards = paper.cards.iter().enumerate().map(|(at, card)| {
        let line = paper.draft.events.get(at).and_then(|event| {
            let line = &paper.page.lines.get(event.line)?.text;
            Some((line.get(event.span.clone())?.to_owned(), event.date_words.clone()))
        });
        self::card(desk, words, at, card, has_date(paper, at), line)
    });
    let section = el("section").key("events").child(el("h2").text(words.events));
    if paper.cards.is_empty() {
        return section.child(el("p").text(words.no_events));
    }
    section
        .child(el("p").key("judge").text(words.judge))
        .children(in_timeline(desk, words, paper))
        .child(el("ol").key("cards").class("own-cards").children(cards))
}

/// How many events are in the timeline, and the way to them.
fn in_timeline(desk: &Desk, words: &OwnWords, paper: &Paper) -> Option<Element> {
    let kept = paper.cards.iter().enumerate().filter(|(at, card)| card.is_kept && has_date(paper, *at));
    let count = kept.count();
    let state = PageState { lang: desk.lang, layers: vec![Layer::Own], ..PageState::default() };
    let there = el("a").attr("href", href(&state)).text(words.see_there);
    let line = el("p").key("there").class("note").attr("role", "status").text(words.in_timeline).text(" ");
    (count > 0).then(|| line.text(count.to_string()).text(". ").child(there))
}

fn card(
    desk: &Desk,
    words: &OwnWords,
    at: usize,
    card: &Card,
    is_dated: bool,
    printed: Option<(String, Option<String>)>,
) -> Element {
    let number = at.to_string();
    let input = |field: &'static str, label: &'static str, value: &str| {
        el("label").text(label).child(
            el("input")
                .attr("data-field", field)
                .attr("data-card", number.clone())
                .attr("value", value.to_owned()),
        )
    };
    let mut date = input("date", words.date, &card.date);
    let is_wrong = !card.date.trim().is_empty() && !card.has_date();
    if is_wrong || card.date.trim().is_empty() {
        let text = match is_wrong {
            true => words.date_wrong,
            false if card.is_kept && !is_dated => words.not_there,
            false => words.date_missing,
        };
        date = date.child(el("span").class("own-fault").text(text));
    }
    let kinds = EventKind::ALL.iter().map(|kind| {
        el("option")
            .attr("value", kind.as_str())
            .flag("selected", kind.as_str() == card.kind)
            .text(i18n::kind(*kind).get(desk.lang))
    });
    let kind = el("label")
        .text(words.kind)
        .child(el("select").attr("data-field", "kind").attr("data-card", number.clone()).children(kinds));
    let press = |does: &'static str, text: &'static str, is_on: bool| {
        button(does, text)
            .attr("data-card", number.clone())
            .attr("aria-pressed", if is_on { "true" } else { "false" })
    };
    let quote = printed.map(|(name, date)| {
        let mut quote = el("p").class("own-quote").child(el("q").text(name));
        if let Some(date) = date {
            quote = quote.text(" · ").child(el("q").text(date));
        }
        quote
    });
    el("li")
        .class("own-card")
        .key([&desk.before.to_string(), "-", &number].concat())
        .flag("data-kept", card.is_kept)
        .flag("data-away", card.is_away)
        .child(input("title", words.name, &card.title))
        .child(el("div").class("own-row").child(date).child(kind))
        .child(input("parties", words.parties, &card.parties))
        .children(quote)
        .child(el("p").class("own-row").child(press("keep", words.keep, card.is_kept)).child(press(
            "away",
            words.away,
            card.is_away,
        )))
}

/// The text with its dates marked; what is not the article's is folded away.
fn text(words: &OwnWords, paper: &Paper) -> Element {
    let is_main = |role: Role| {
        matches!(
            role,
            Role::Title
                | Role::Lead
                | Role::Body
                | Role::Heading
                | Role::Caption
                | Role::Byline
                | Role::Stamp
        )
    };
    let line = |at: usize| {
        let tag = match paper.draft.roles.get(at) {
            Some(Role::Title | Role::Heading) => "h3",
            _ => "p",
        };
        let role = paper.draft.roles.get(at).map_or("body", |role| role.as_str());
        marked(el(tag).attr("data-role", role), paper, at)
    };
    let all = 0..paper.page.lines.len();
    let is_there = |at: &usize| paper.draft.roles.get(*at) != Some(&Role::Blank);
    let main = all
        .clone()
        .filter(is_there)
        .filter(|at| paper.draft.roles.get(*at).is_some_and(|role| is_main(*role)));
    let rest: Vec<usize> = all
        .filter(is_there)
        .filter(|at| !paper.draft.roles.get(*at).is_some_and(|role| is_main(*role)))
        .collect();
    let count = rest.len().to_string();
    let aside = el("details")
        .child(el("summary").text(words.aside).text(" ").text(["(", &count, ")"].concat()))
        .children(rest.into_iter().map(line));
    let lang = if paper.draft.is_vietnamese { "vi" } else { "en" };
    el("section")
        .key("text")
        .child(el("h2").text(words.text))
        .child(el("div").class("own-text").attr("lang", lang).children(main.map(line)).child(aside))
}

/// A line with its dates marked.
fn marked(mut into: Element, paper: &Paper, at: usize) -> Element {
    let Some(line) = paper.page.lines.get(at) else { return into };
    let mut done = 0;
    for (_, one) in paper.draft.mentions.iter().filter(|(line, _)| *line == at) {
        let before = line.text.get(done..one.range.start).unwrap_or_default().to_owned();
        let value = one.value().unwrap_or_default();
        let mark = el("mark")
            .attr("title", [&value, " · ", &one.reason.to_string()].concat())
            .text(one.words.clone());
        into = into.text(before).child(mark);
        done = one.range.end;
    }
    into.text(line.text.get(done..).unwrap_or_default().to_owned())
}

/// What can be taken along.
fn take(words: &OwnWords) -> Element {
    el("section").key("take").child(el("h2").text(words.take)).child(el("p").text(words.take_note)).child(
        el("p")
            .class("own-row")
            .child(button("md", words.take_article))
            .child(button("toml", words.take_events))
            .child(button("json", words.take_json))
            .child(button("forget", words.forget)),
    )
}
