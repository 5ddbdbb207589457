//! Makes a draft of the record from a raw page: what the article is, when it was written, which lines are its text,
//! which times it speaks of, and what happened.
//!
//! A draft proposes; a person judges. So whatever is not settled is listed, with its place and the reason, and the seeds
//! that [`seeds`] writes are refused by the compiler until somebody has judged them.
//!
//! No file, no network and no web page is known here; the registry of names is handed in. [`draft`] takes time
//! O(n log n) in the text.

mod capitals;
mod date;
mod dated;
mod deeds;
mod event;
mod evidence;
mod facts;
mod frame;
mod gathering;
#[cfg(feature = "html")]
pub mod html;
mod json;
mod known;
mod lines;
mod meeting;
mod merge;
mod names;
mod page;
mod papers;
mod partners;
mod recorded;
mod role;
mod roles;
pub mod seeds;
mod sentence;
mod sides;
mod signers;
mod stamp;
mod step;
mod summits;
mod talk;
mod text;
mod ties;
pub mod titles;
mod told;
mod unknown;
mod visit;
mod world;
mod wrap;

use timex::{
    letters::is_letter,
    tag::{Expression, Tagger},
};

pub use date::{Certainty, Published};
pub use event::Event;
pub use evidence::{Evidence, Says};
pub use json::Json;
pub use names::{Found, Names};
pub use page::{Hint, Line, Page};
pub use role::Role;

use event::Scene;
use frame::Frame;
use roles::Roles;
use sentence::Sentence;
use sides::Sides;
use text::Text;

/// A draft of the record.
#[derive(Clone, Debug)]
pub struct Draft {
    /// The headline, where the page prints one.
    pub title: Option<String>,
    /// When it was written.
    pub published: Published,
    /// The author or agency, as printed.
    pub byline: Option<String>,
    /// Whether it is Vietnamese rather than English.
    pub is_vietnamese: bool,
    /// What each line is.
    pub roles: Vec<Role>,
    /// The times that the page speaks of: the number of the line, counted from 0, and the expression in it.
    pub mentions: Vec<(usize, Expression)>,
    /// What happened.
    pub events: Vec<Event>,
    /// What could not be settled.
    pub unsettled: Vec<Unsettled>,
}

/// Something that a person has to judge.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unsettled {
    /// What it is about: `title`, `published`, `body`, `date`, `level`, `parties`, `name`, `recorded`.
    pub what: &'static str,
    /// What is to be judged, and why it could not be settled.
    pub why: String,
    /// The line, counted from 0, where there is one.
    pub line: Option<usize>,
}

/// Drafts the record of a page.
#[must_use]
pub fn draft(page: &Page, names: &Names) -> Draft {
    let texts = Text::all(page);
    let roles = roles::roles(page, &texts);
    let published = date::published(page, &texts, &roles);
    let mentions = mentions(&texts, &roles, &published);
    let text_of = |role: Role| {
        let at = roles.roles.iter().position(|found| *found == role)?;
        page.lines.get(at).map(|line| line.text.clone())
    };
    let title = title(page, &roles).or_else(|| page.head_title.clone());
    let is_vietnamese = is_vietnamese(page, &roles);
    let events = events(&texts, &roles, &mentions, names, title.as_deref());
    let mut draft = Draft {
        title,
        published,
        byline: text_of(Role::Byline),
        is_vietnamese,
        roles: roles.roles,
        mentions,
        events,
        unsettled: Vec::new(),
    };
    draft.unsettled = unknown::unsettled(&texts, &draft, names);
    draft
}

/// The headline, of which the lines may stand one under the other.
fn title(page: &Page, roles: &Roles) -> Option<String> {
    let first = roles.roles.iter().position(|role| *role == Role::Title)?;
    let lines = page.lines.iter().zip(&roles.roles).skip(first);
    let mut lines: Vec<&str> =
        lines.take_while(|(_, role)| **role == Role::Title).map(|(line, _)| line.text.as_str()).collect();
    lines.dedup();
    Some(lines.join(" "))
}

/// The times of all lines; those of the tail are counted from the day on which the page was stored.
fn mentions(texts: &[Text<'_>], roles: &Roles, published: &Published) -> Vec<(usize, Expression)> {
    let anchor = published.anchor();
    let stored = published.stored.or_else(|| date::stored(texts, roles));
    let mut body = Tagger::new(anchor);
    let mut tail = Tagger::new(stored.map_or(anchor, timex::tag::Anchor::about));
    let mut all = Vec::new();
    for (at, text) in texts.iter().enumerate() {
        let tagger = if at >= roles.tail { &mut tail } else { &mut body };
        all.extend(tagger.tag(&text.reading).into_iter().map(|one| (at, one)));
    }
    all
}

/// The events of the title and the text.
fn events(
    texts: &[Text<'_>],
    roles: &Roles,
    mentions: &[(usize, Expression)],
    names: &Names,
    title: Option<&str>,
) -> Vec<Event> {
    let mut sides = Sides::new(merge::pair(texts, roles, names, title));
    let mut all = Vec::new();
    let mut frame = Frame::default();
    let mut level = None;
    let mut day = None;
    let mut of_line: Vec<Vec<Expression>> = vec![Vec::new(); texts.len()];
    for (line, one) in mentions {
        of_line[*line].push(one.clone());
    }
    for (at, text) in texts.iter().enumerate() {
        let role = roles.roles[at];
        if role.is_text() || role == Role::Heading {
            sides.enter(text, names);
            day = frame::heading(text, &of_line[at]).or(day.filter(|_| role != Role::Heading));
        }
        if !role.is_text() && role != Role::Title {
            continue;
        }
        let section = Scene { line: at, mentions: &of_line[at], names, pair: sides.section(), day };
        let mut list = None;
        frame.enter();
        let sentences = Sentence::all(text);
        let started = all.len();
        for (number, sentence) in sentences.iter().enumerate() {
            let own = match sides::met(&all[started..], sentence, &section) {
                Some(two) => Some(two).filter(|two| two.iter().any(|id| !section.pair.contains(id))),
                None => sides.of(&section, &sentences[..number], sentence),
            };
            let scene = Scene { pair: own.as_deref().unwrap_or(section.pair), ..section };
            let first = all.len();
            let step = step::level(sentence, 0);
            let is_list = partners::partners(&scene, sentence, (step, level), &mut all);
            if let Some((.., last)) = step {
                level = Some(last);
                if !is_list {
                    step::upgrades(&scene, sentence, &mut all);
                }
                if role != Role::Title {
                    step::since(&scene, sentence, &mut all);
                    step::made(&scene, sentence, &mut all);
                }
            }
            if role == Role::Title {
                continue;
            }
            ties::milestones(&scene, sentence, &mut all);
            meeting::meetings(&scene, sentence, &mut all);
            summits::summits(&scene, sentence, &mut all);
            gathering::gatherings(&scene, sentence, &mut all);
            visit::visits(&scene, sentence, &mut all);
            talk::talks(&scene, sentence, &mut all);
            deeds::deeds(&scene, sentence, &mut all);
            papers::papers(&scene, sentence, &mut all);
            if let Some(list) = list {
                papers::listed(&scene, sentence, list, &mut all);
            }
            list = papers::announced(sentence);
            papers::plans(&scene, sentence, &mut all);
            meeting::press(&scene, sentence, &mut all);
            frame.date(&scene, sentence, &mut all[first..]);
        }
    }
    if let Some(title) = title {
        step::settle(&mut all, &Text::new(title).whole());
    }
    let mut events = merge::merge(texts, all, &of_line, roles, names);
    step::fill_levels(&mut events);
    events
}

/// Whether the text has letters that only Vietnamese has.
fn is_vietnamese(page: &Page, roles: &Roles) -> bool {
    let text = page.lines.iter().zip(&roles.roles).filter(|(_, role)| role.is_text());
    let (mut marked, mut all) = (0, 0);
    for c in text.flat_map(|(line, _)| line.text.chars()) {
        all += usize::from(is_letter(c));
        marked +=
            usize::from(matches!(c, 'đ' | 'ơ' | 'ư' | 'ă' | '\u{1EA0}'..='\u{1EF9}' | '\u{300}'..='\u{323}'));
    }
    marked * 20 > all
}
