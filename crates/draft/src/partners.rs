//! Partners that are listed, each with the date of its step: `… với Nhật Bản (2023), Pháp (tháng 10/2024) và Đức (2011)`,
//! `such partnerships with China in 2008, India in September 2016 and South Korea in 2022`.

use chronicle::{EventKind, Level, NameKind};
use timex::phrases;

use crate::{
    event::{Event, Scene},
    sentence::Sentence,
};

/// How far behind the name its date may begin, in bytes: at the bracket.
const BRACKET: usize = 10;

/// How far behind the name its date may begin without one: behind `in September`.
const IN: usize = 6;

/// Words for a level of which the text told before.
static SUCH: &timex::Phrases = phrases!("such partnerships with|such a partnership with|such ties with");

/// Adds the steps with those who are listed behind a level, where there are two or more, and says whether there are.
/// Handed in are the first level that the sentence names, and that of which the text told last.
pub(crate) fn partners(
    scene: &Scene<'_>,
    sentence: &Sentence<'_>,
    (own, told): (Option<(usize, usize, Level)>, Option<Level>),
    out: &mut Vec<Event>,
) -> bool {
    let own = own.filter(|_| sentence.text.contains('('));
    let such = || told.and_then(|told| Some((sentence.find(0, SUCH)?, told)));
    let Some((first, last, to)) = own.or_else(|| such().map(|(hit, to)| (hit.0, hit.1, to))) else {
        return false;
    };
    let reach = if own.is_some() { BRACKET } else { IN };
    let home = "viet-nam";
    let is_home = scene.pair.iter().any(|id| id == home)
        || scene.parties(sentence, (0, first)).iter().any(|id| id == home);
    let behind = sentence.part((last, sentence.words.len()));
    let mut steps = Vec::new();
    for found in scene.names.find_in(&behind) {
        let end = behind.start + found.end;
        let rest = sentence.text.get(end - sentence.start..).unwrap_or_default().trim_start();
        let is_listed = rest.starts_with('(') || own.is_none() && rest.starts_with("in ");
        let date = scene.behind(sentence, end, reach).filter(|_| is_listed && found.id != home);
        if date.is_some() && scene.names.kind(&found.id) == Some(NameKind::Country) {
            let name = sentence.slice((first, last)).to_owned();
            let hit = (sentence.word_at(behind.start + found.start), sentence.word_at(end));
            let mut event = scene.event(sentence, EventKind::Upgrade, hit, name);
            event.put_date(date);
            (event.parties, event.to) = (vec![found.id, home.to_owned()], Some(to));
            steps.push(event);
        }
    }
    let is_list = steps.len() > 1 && is_home;
    if is_list {
        out.extend(steps);
    }
    is_list
}
