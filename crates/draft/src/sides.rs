//! Between whom it is what a sentence tells without naming both: by the leaders in it, the sentences before it, or the
//! heading above it.

use chronicle::{EventKind, NameKind};

use crate::{
    event::{Event, Scene, party_names},
    names::Names,
    sentence::Sentence,
    talk::speaks_of_both,
    text::Text,
    world::{ASEAN, LEADER_IDS, LEADERS, MEMBERS},
};

/// The most words of a heading, and of one that names a country alone.
const HEADING: (usize, usize) = (18, 8);

/// The two of the article, and of the section of it that is being read.
pub(crate) struct Sides {
    article: Vec<String>,
    section: Vec<String>,
}

impl Sides {
    pub fn new(article: Vec<String>) -> Self {
        Self { section: article.clone(), article }
    }

    /// The two of the section.
    pub fn section(&self) -> &[String] {
        &self.section
    }

    /// Reads a line that may be a heading: short, with no sign at its end. Where it names two, or beside one's own country
    /// another, the section is theirs; else it is the article's.
    pub fn enter(&mut self, text: &Text<'_>, names: &Names) {
        let words = text.words.len();
        if words > HEADING.0 || words == 0 || text.line.trim_end().ends_with(SIGNS) {
            return;
        }
        let scene = Scene { line: 0, mentions: &[], names, pair: &[], day: None };
        let told = scene.parties(&text.whole(), (0, words));
        let is_home = |id: &String| id == "viet-nam";
        self.section = match told.as_slice() {
            [_, _] => told,
            [one] if words <= HEADING.1 && !is_home(one) && self.article.iter().any(is_home) => {
                vec![one.clone(), "viet-nam".to_owned()]
            }
            _ => self.article.clone(),
        };
    }

    /// The two of a sentence that are not those of the section, behind some sentences of its line.
    pub fn of(
        &self,
        scene: &Scene<'_>,
        before: &[Sentence<'_>],
        sentence: &Sentence<'_>,
    ) -> Option<Vec<String>> {
        let of = |sentence| self.led(sentence).or_else(|| two(scene, sentence));
        let told = || before.iter().rev().filter(|_| speaks_of_both(sentence)).find_map(of);
        let pair = self.led(sentence).or_else(told)?;
        let is_known = pair.iter().all(|id| self.section.contains(id));
        (!is_known).then_some(pair)
    }

    /// The countries of the leaders in a sentence: of two, or of a guest and one's own.
    fn led(&self, sentence: &Sentence<'_>) -> Option<Vec<String>> {
        let mut led = countries_led(sentence);
        if let [guest] = led.as_slice() {
            let home = self.section.iter().find(|id| *id == "viet-nam" && *id != guest);
            led.extend(home.filter(|_| !self.section.contains(guest)).cloned());
        }
        (led.len() == 2).then_some(led)
    }
}

/// The two countries of the last visit or talks of which the line has told, of a sentence that speaks of both and names
/// none.
pub(crate) fn met(told: &[Event], sentence: &Sentence<'_>, scene: &Scene<'_>) -> Option<Vec<String>> {
    let countries = |event: &Event| -> Vec<String> {
        let is_country = |id: &&String| scene.names.kind(id) == Some(NameKind::Country);
        event.parties.iter().filter(is_country).cloned().collect()
    };
    let is_meeting = |event: &&Event| matches!(event.kind, EventKind::Visit | EventKind::Talks);
    let last = told.iter().rev().filter(is_meeting).map(countries).find(|two| two.len() == 2);
    last.filter(|_| speaks_of_both(sentence) && party_names(scene.names, sentence).is_empty())
}

/// The countries of the leaders whom a sentence names, once each.
pub(crate) fn countries_led(sentence: &Sentence<'_>) -> Vec<String> {
    let mut led: Vec<String> = Vec::new();
    for at in (0..sentence.words.len()).filter(|&at| sentence.is_capital(at)) {
        let id = sentence.which(at, LEADERS).and_then(|(group, _)| LEADER_IDS.get(group));
        if let Some(id) = id.filter(|id| led.iter().all(|old| old != *id)) {
            led.push((*id).to_owned());
        }
    }
    led
}

/// Signs at the end of what is no heading.
const SIGNS: [char; 10] = ['.', '!', '?', ':', ';', ',', '”', '"', '…', '’'];

/// The two countries that a sentence names, where one of them at least is of the section's.
fn two(scene: &Scene<'_>, sentence: &Sentence<'_>) -> Option<Vec<String>> {
    let all = scene.actors(sentence, (0, sentence.words.len()));
    let is_near = |id: &String| scene.pair.contains(id);
    let is_country = |id: &String| scene.names.kind(id) == Some(NameKind::Country);
    // Who speaks for ASEAN of its partner: `Thủ tướng Malaysia nhắc lại rằng New Zealand …`.
    let of_asean = scene.pair.iter().any(|id| id == ASEAN);
    let is_one_for_asean =
        of_asean && all.iter().any(|id| MEMBERS.contains(&id.as_str()) && !scene.pair.contains(id));
    (all.len() == 2 && !is_one_for_asean && all.iter().any(is_near) && all.iter().all(is_country))
        .then_some(all)
}
