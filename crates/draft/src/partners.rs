//! Partners that are listed, each with the date of its step: `… với Nhật Bản (2023), Pháp (tháng 10/2024) và Đức (2011)`.

use chronicle::{EventKind, NameKind};

use crate::{
    event::{Event, Scene},
    sentence::Sentence,
    step::level,
};

/// How far behind the name its date may begin, in bytes: at the bracket.
const BRACKET: usize = 4;

/// Adds the steps with those who are listed behind a level, where there are two or more, and says whether there are.
pub(crate) fn partners(scene: &Scene<'_>, sentence: &Sentence<'_>, out: &mut Vec<Event>) -> bool {
    let Some((first, last, to)) = level(sentence, 0).filter(|_| sentence.text.contains('(')) else {
        return false;
    };
    let home = "viet-nam";
    let is_home = scene.pair.iter().any(|id| id == home)
        || scene.parties(sentence, (0, first)).iter().any(|id| id == home);
    let behind = sentence.part((last, sentence.words.len()));
    let mut steps = Vec::new();
    for found in scene.names.find_in(&behind) {
        let end = behind.start + found.end;
        let is_listed =
            sentence.text.get(end - sentence.start..).is_some_and(|rest| rest.trim_start().starts_with('('));
        let date = scene.behind(sentence, end, BRACKET).filter(|_| is_listed && found.id != home);
        if date.is_some() && scene.names.kind(&found.id) == Some(NameKind::Country) {
            let at = |place: usize| sentence.words.partition_point(|word| word.range.start < place);
            let name = sentence.slice((first, last)).to_owned();
            let hit = (at(behind.start + found.start), at(end));
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
