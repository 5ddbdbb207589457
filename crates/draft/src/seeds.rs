//! Writes a draft as seeds. What a person has to judge says so in place, by a word at which the compiler stops.

// A file has a few dozen lines; one more allocation for each is nothing.
#![allow(clippy::format_push_string)]

use chronicle::EventKind;
use timex::tag::Day;

use crate::{Draft, Event, Published, Says, date::Certainty, names::Names, page::Page, titles::step};

/// The word that marks what is to be judged; the compiler refuses seeds in which it stands (`compiler::MARK`).
pub const MARK: &str = "JUDGE:";

/// A file of the seeds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// Its path within the seeds.
    pub path: String,
    /// Its text.
    pub text: String,
}

/// A day in EDTF.
#[must_use]
pub fn edtf(day: Day) -> String {
    format!("{:04}-{:02}-{:02}", day.year, day.month, day.day)
}

/// When a page was written, in EDTF and as far as it is known, and how. None where nothing is known.
#[must_use]
pub fn published(published: &Published) -> Option<(String, chronicle::Certainty)> {
    let bounds = match (published.day, published.earliest, published.latest) {
        (Some(day), ..) => return Some((edtf(day), chronicle::Certainty::Printed)),
        (None, Some(first), Some(last)) => format!("[{}..{}]", edtf(first), edtf(last)),
        (None, Some(first), None) => format!("[{}..]", edtf(first)),
        (None, None, Some(last)) => format!("[..{}]", edtf(last)),
        (None, None, None) => return None,
    };
    Some((bounds, chronicle::Certainty::Bounded))
}

/// When an event was, in EDTF, and how that is known: by its own date or else by when the page was written. None where
/// neither is known.
#[must_use]
pub fn happened(event: &Event, published: &Published) -> Option<(String, chronicle::Certainty)> {
    if let Some(date) = event.date.as_deref().filter(|date| !date.contains("XXXX")) {
        let is_printed = event.is_printed;
        let certainty =
            if is_printed { chronicle::Certainty::Printed } else { chronicle::Certainty::Resolved };
        return Some((date.to_owned(), certainty));
    }
    let bounds = match (published.earliest, published.latest) {
        (Some(first), Some(last)) if first != last => format!("[{}..{}]", edtf(first), edtf(last)),
        (Some(day), _) | (None, Some(day)) => format!("[..{}]", edtf(day)),
        (None, None) => return None,
    };
    Some((bounds, chronicle::Certainty::Bounded))
}

/// What a piece of evidence says, in words.
pub(crate) fn says(says: Says) -> String {
    match says {
        Says::Printed(day) => format!("published on {}", edtf(day)),
        Says::PageClock(day) => format!("the page was stored on {}", edtf(day)),
        Says::NotBefore(day) => format!("not before {}", edtf(day)),
        Says::NotAfter(day) => format!("not after {}", edtf(day)),
        Says::Recalled(day) => format!("not after {}, if it is not recalled", edtf(day)),
        Says::Year(year) => format!("of {year} or a year next to it"),
        Says::Speaks(year) => format!("speaks of {year}"),
        Says::Event(day) => format!("reports something of {}", edtf(day)),
    }
}

/// Where in the seeds an event stands, by its id: `seeds/events/asean-nga.toml:208`.
pub type Place<'p> = &'p dyn Fn(&str) -> Option<String>;

/// The article and its events as files of the seeds. `source`: the name of the page's file; `place` is asked for each event
/// that the record seems to have already.
#[must_use]
pub fn files(page: &Page, draft: &Draft, names: &Names, source: &str, place: Place<'_>) -> Vec<File> {
    let id = article_id(draft, source);
    let article = File { path: format!("articles/{id}.md"), text: article(page, draft, source) };
    let events = File { path: format!("events/{id}.toml"), text: events(page, draft, names, &id, place) };
    vec![article, events]
}

/// The article's id: its date as far as known, and words of its title.
fn article_id(draft: &Draft, source: &str) -> String {
    let published = &draft.published;
    let date = match (published.day, published.earliest, published.latest) {
        (Some(day), ..) => edtf(day),
        (None, Some(first), Some(last)) if (first.year, first.month) == (last.year, last.month) => {
            format!("{:04}-{:02}", first.year, first.month)
        }
        (None, Some(day), _) | (None, None, Some(day)) => format!("{:04}", day.year),
        (None, None, None) => "1900".into(),
    };
    let stem = source.rsplit_once('.').map_or(source, |(stem, _)| stem);
    let slug = slug(draft.title.as_deref().unwrap_or(stem), 7);
    if slug.is_empty() { date } else { format!("{date}-{slug}") }
}

/// Small letters without accents, digits and hyphens.
fn slug(text: &str, words: usize) -> String {
    const ROWS: [(&str, char); 8] = [
        ("àáảãạăằắẳẵặâầấẩẫậ", 'a'),
        ("èéẻẽẹêềếểễệ", 'e'),
        ("ìíỉĩị", 'i'),
        ("òóỏõọôồốổỗộơờớởỡợ", 'o'),
        ("ùúủũụưừứửữự", 'u'),
        ("ỳýỷỹỵ", 'y'),
        ("đ", 'd'),
        ("ñ", 'n'),
    ];
    let mut out = String::new();
    for c in text.chars().flat_map(char::to_lowercase) {
        let plain = ROWS.iter().find(|(row, _)| row.contains(c)).map_or(c, |(_, plain)| *plain);
        if plain.is_ascii_alphanumeric() {
            out.push(plain);
        } else if !('\u{300}'..='\u{36F}').contains(&plain) && !out.is_empty() && !out.ends_with('-') {
            out.push('-');
        }
    }
    let parts: Vec<&str> = out.split('-').filter(|part| !part.is_empty()).take(words).collect();
    parts.join("-")
}

/// A TOML string of one line.
fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.split_whitespace().collect::<Vec<_>>().join(" ").chars() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            c if c.is_control() => {}
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

/// A text in both languages, of which one is known.
fn both(text: &str, is_vietnamese: bool) -> String {
    let (known, open) = (quoted(text), quoted(&format!("{MARK} {text}")));
    if is_vietnamese {
        format!("{{ vi = {known}, en = {open} }}")
    } else {
        format!("{{ vi = {open}, en = {known} }}")
    }
}

fn article(page: &Page, draft: &Draft, source: &str) -> String {
    let mut out = String::from("+++\n");
    let mut line = |text: String| {
        out.push_str(&text);
        out.push('\n');
    };
    for one in &draft.unsettled {
        if matches!(one.what, "title" | "published" | "body") {
            line(format!("# {MARK} {}: {}", one.what, one.why));
        }
    }
    match &draft.title {
        Some(title) => line(format!("title = {}", both(title, draft.is_vietnamese))),
        None => line(format!("title = {{ vi = \"{MARK}\", en = \"{MARK}\" }}")),
    }
    if let Some(byline) = &draft.byline {
        line(format!("byline = {}", quoted(byline)));
    }
    let published = &draft.published;
    let (date, certainty) = self::published(published).unwrap_or_else(unknown);
    line(format!("published = {}", quoted(&date)));
    line(format!("certainty = \"{}\"", certainty.as_str()));
    let shown = published.evidence.iter().filter(|one| !matches!(one.says, Says::Speaks(_)));
    let reasons: Vec<String> = shown
        .map(|one| {
            format!(
                "‘{}’ (line {}): {}, {}",
                one.words,
                page.lines.get(one.line).map_or(0, |line| line.number),
                says(one.says),
                one.why
            )
        })
        .collect();
    for reason in &reasons {
        line(format!("# {}", reason.replace(['\n', '\r'], " ")));
    }
    if published.certainty == Certainty::Printed {
        let words = published.evidence.first().map_or("", |one| one.words.as_str());
        line(format!(
            "published_from = {{ vi = {}, en = {} }}",
            quoted(&format!("Đầu trang in “{words}”.")),
            quoted(&format!("The head of the page prints “{words}”."))
        ));
    } else {
        line(format!("published_from = {{ vi = \"{MARK}\", en = \"{MARK}\" }}"));
    }
    line(format!("language = \"{}\"", if draft.is_vietnamese { "vi" } else { "en" }));
    line(format!("kind = \"news\" # {MARK} news, interview or press-conference"));
    line(format!("source = {}", quoted(source)));
    line("+++".into());
    let mut number = 0;
    for (at, role) in draft.roles.iter().enumerate() {
        let Some(text) = page.lines.get(at).filter(|_| role.is_text()) else { continue };
        number += 1;
        let few: Vec<&str> = text.text.split_whitespace().take(6).collect();
        let place = format!("line {}, ‘{} …’, in our own words", text.number, few.join(" "));
        line(format!("\n## {number}\n\n[vi] {MARK} {place}\n\n[en] {MARK} {place}"));
    }
    if number == 0 {
        line(format!("\n## 1\n\n[vi] {MARK}\n\n[en] {MARK}"));
    }
    out
}

/// What stands for a date of which nothing is known.
#[must_use]
pub fn unknown() -> (String, chronicle::Certainty) {
    ("1900/..".into(), chronicle::Certainty::Bounded)
}

/// The number of the digest's paragraph of a line.
#[must_use]
pub fn paragraph(draft: &Draft, line: usize) -> usize {
    draft.roles.iter().take(line + 1).filter(|role| role.is_text()).count().max(1)
}

fn events(page: &Page, draft: &Draft, names: &Names, article: &str, place: Place<'_>) -> String {
    let mut out = format!(
        "# {MARK} each event: is it one, is it in the record already, are its date and parties right?\n"
    );
    for one in draft.unsettled.iter().filter(|one| one.what == "name") {
        out += &format!("# {MARK} {}; add it to names.toml, or to an entry's aliases\n", one.why);
    }
    let mut ids: Vec<String> = Vec::new();
    for event in &draft.events {
        out.push('\n');
        for id in &event.recorded {
            let told = place(id).map_or_else(|| quoted(id), |place| format!("`{id}` ({place})"));
            out += &format!(
                "# {MARK} it seems to be in the record already as {told}: then give that one the evidence below, and delete this\n"
            );
        }
        out += &one(page, draft, names, article, event, &mut ids);
    }
    out
}

fn one(
    page: &Page,
    draft: &Draft,
    names: &Names,
    article: &str,
    event: &Event,
    ids: &mut Vec<String>,
) -> String {
    let (date, certainty) = happened(event, &draft.published).unwrap_or_else(unknown);
    let start: String =
        date.trim_matches(['[', ']', '.']).split(['/', '.']).next().unwrap_or_default().into();
    let mut id = format!("{start}-{}", slug(&event.name, 7));
    while ids.contains(&id) {
        id += "-2";
    }
    ids.push(id.clone());
    let mut out = format!("[[event]]\nid = {}\ndate = {}", quoted(&id), quoted(&date));
    let is_bounded = certainty == chronicle::Certainty::Bounded;
    out += &if is_bounded { format!(" # {MARK} the text dates it no closer\n") } else { "\n".into() };
    out += &format!("certainty = \"{}\"\n", certainty.as_str());
    if certainty != chronicle::Certainty::Printed {
        let (vi, en) = basis(event, &draft.published);
        out += &format!(
            "date_basis = {{ vi = {}, en = {} }}\n",
            quoted(&format!("{MARK} {vi}")),
            quoted(&format!("{MARK} {en}"))
        );
    }
    out += &format!("kind = \"{}\"\n", event.kind.as_str());
    out += &format!("title = {}\n", title(page, event, draft, names));
    out += &format!("summary = {{ vi = \"{MARK}\", en = \"{MARK}\" }}\n");
    if let Some(form) = event.form {
        out += &format!("form = \"{}\"\n", form.as_str());
    }
    if let Some(number) = event.ordinal {
        let forum = names
            .find(&event.name)
            .into_iter()
            .find(|found| names.kind(&found.id) == Some(chronicle::NameKind::Forum));
        out += &match forum {
            Some(forum) => format!("session = {{ of = {}, number = {number} }}\n", quoted(&forum.id)),
            None => format!("# {MARK} session number {number}: of which series?\n"),
        };
    }
    if let Some(level) = &event.level {
        out += &format!("# level: {level}\n");
    }
    if let Some(host) = &event.host {
        out += &format!("# host or chair: {host}\n");
    }
    if !event.parties.is_empty() {
        let actors: Vec<String> =
            event.parties.iter().map(|party| format!("{{ name = {} }}", quoted(party))).collect();
        out += &format!("actors = [{}]\n", actors.join(", "));
    }
    if let (EventKind::Upgrade | EventKind::UpgradeAgreed, Some(to), [a, b]) =
        (event.kind, event.to, event.parties.as_slice())
    {
        let from = event.from.map_or_else(String::new, |from| format!(", from = \"{}\"", from.as_str()));
        out += &format!(
            "upgrade = {{ parties = [{}, {}]{from}, to = \"{}\" }}",
            quoted(a),
            quoted(b),
            to.as_str()
        );
        out += &if event.from.is_none() { format!(" # {MARK} from which level?\n") } else { "\n".into() };
    }
    out + &evidence(page, draft, article, event)
}

/// How a date is known that is not printed whole, in both languages, as far as the draft can say it.
fn basis(event: &Event, published: &Published) -> (String, String) {
    let Some(words) = event.date_words.as_deref() else { return ("…".into(), "…".into()) };
    match published.day.map(edtf) {
        Some(day) => (
            format!("Bài viết “{words}”; tính theo ngày của bài, {day}."),
            format!("The article says “{words}”; counted from its own date, {day}."),
        ),
        None => (format!("Bài viết “{words}”."), format!("The article says “{words}”.")),
    }
}

/// The paragraphs in which an event and its date stand: words that stand elsewhere are no evidence of a paragraph.
fn evidence(page: &Page, draft: &Draft, article: &str, event: &Event) -> String {
    let text = |at: usize| page.lines.get(at).map_or("", |line| line.text.as_str());
    let holds = |at: &usize| event.date_words.as_deref().is_some_and(|words| text(*at).contains(words));
    let dated = Some(event.line).filter(holds);
    let dated = dated.or_else(|| (0..draft.roles.len()).filter(|&at| draft.roles[at].is_text()).find(holds));
    let entry = |at: usize| {
        let words = event.date_words.as_deref().filter(|_| dated == Some(at));
        let words = words.map_or_else(String::new, |words| format!(", words = {}", quoted(words)));
        format!("{{ article = {}, paragraph = {}{words} }}", quoted(article), paragraph(draft, at))
    };
    // A headline counts as the first paragraph.
    let is_own = |at: &usize| paragraph(draft, *at) == paragraph(draft, event.line);
    let own = dated.filter(is_own).unwrap_or(event.line);
    let other = dated.filter(|at| !is_own(at));
    let entries: Vec<String> = [own].into_iter().chain(other).map(entry).collect();
    let line = page.lines.get(event.line).map_or(0, |line| line.number);
    format!("evidence = [{}] # line {line} of the page\n", entries.join(", "))
}

/// A title: of a step as the record words it, where nobody gave it another; else the text's words, to be judged in both
/// languages where they are part of a sentence.
fn title(page: &Page, event: &Event, draft: &Draft, names: &Names) -> String {
    let is_raw = page.lines.iter().any(|line| line.text.contains(&event.name));
    let step = step(event, names).filter(|[vi, en]| is_raw || event.name == *vi || event.name == *en);
    if let Some([vi, en]) = step {
        return format!("{{ vi = {}, en = {} }}", quoted(&vi), quoted(&en));
    }
    if event.name.starts_with(char::is_lowercase) {
        let open = quoted(&format!("{MARK} {}", event.name));
        return format!("{{ vi = {open}, en = {open} }}");
    }
    both(&event.name, draft.is_vietnamese)
}
