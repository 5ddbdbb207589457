//! One event as a slide: large, few words, and how it is known in a line.

use chronicle::{Event, EventKind, Evidence, Layer, Upgrade};

use crate::{
    components::{DateStyle, Scene, certainty_of, event_time, mark},
    i18n::{self, teach::TeachWords},
    markup::{Element, el},
};

/// More words of title and summary than these are not read from the back row. In Vietnamese each syllable counts.
const MOST_WORDS: usize = 45;

/// The id of the title, which has the focus when a slide comes.
pub const TITLE: &str = "slide-title";
/// The id of the line that says which slide it is.
pub const COUNT: &str = "slide-count";

/// The slide of an event.
#[must_use]
pub fn slide(scene: &Scene<'_>, words: &TeachWords, event: &'static Event<'static>) -> Element {
    let lang = scene.lang;
    let kind = el("p").class("slide-kind").child(mark(event.kind)).text(i18n::kind(event.kind).get(lang));
    // What nobody has checked says so as large as what it is.
    let own = [" · ", i18n::teach::layer(Layer::Own).get(lang)].concat();
    let kind = if event.layer == Layer::Own { kind.text(own) } else { kind };
    let date = el("p").class("slide-date").child(event_time(scene, event, DateStyle::Words));
    let source = el("p")
        .class("slide-source")
        .text(source_line(words, event))
        .text(" ")
        .children(certainty_of(scene, event));
    let step = event.upgrade.map(|upgrade| step(scene, words, event.kind, upgrade));
    let summary = fitting(event.summary.get(lang), MOST_WORDS.saturating_sub(count(event.title.get(lang))));
    let told = (!summary.is_empty()).then(|| el("p").class("slide-summary").text(summary));
    el("article")
        .class("slide")
        .key(event.id)
        .attr("data-kind", event.kind.as_str())
        .attr("data-event", event.id)
        .child(el("div").class("slide-head").child(kind).child(date))
        .child(title(event.title.get(lang)))
        .child(el("div").class("slide-body").children(told).children(step))
        .child(source)
}

/// The title of a slide.
pub(super) fn title(text: impl Into<crate::markup::Content>) -> Element {
    el("h1").attr("id", TITLE).attr("tabindex", "-1").attr("aria-describedby", COUNT).text(text)
}

/// The step of a partnership as stairs, with the level before; the title says the one after.
fn step(scene: &Scene<'_>, words: &TeachWords, kind: EventKind, upgrade: Upgrade<'static>) -> Element {
    let (from, to) = (upgrade.from.map_or(0, chronicle::Level::rank), upgrade.to.rank());
    let stairs = (1..=3_u8).map(|rank| {
        let is = if rank == to {
            "to"
        } else if rank == from {
            "from"
        } else if rank < to {
            "below"
        } else {
            "above"
        };
        el("span").attr("data-rank", rank.to_string()).attr("data-is", is)
    });
    let before = upgrade.from.map(|level| (words.before)(i18n::level(level).get(scene.lang)));
    let before = before.map(|before| el("p").text(before));
    let class = if kind == EventKind::UpgradeAgreed { "stairs agreed" } else { "stairs" };
    el("div")
        .class("slide-step")
        .child(el("div").class(class).attr("aria-hidden", "true").children(stairs))
        .children(before)
}

/// How the event is known: by which paragraph, and by how many public pages.
fn source_line(words: &TeachWords, event: &Event<'static>) -> String {
    let paragraph = event.evidence.iter().find_map(|evidence| match evidence {
        Evidence::Paragraph { paragraph, .. } => Some(*paragraph),
        _ => None,
    });
    let by_headline = event.evidence.iter().any(|evidence| matches!(evidence, Evidence::Headline { .. }));
    let pages = event.evidence.iter().filter(|evidence| matches!(evidence, Evidence::Page { .. })).count();
    (words.source)(paragraph, by_headline, pages)
}

/// How many words a text has.
fn count(text: &str) -> usize {
    text.split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric)).count()
}

/// As many whole sentences of a text as have so many words at the most.
fn fitting(text: &str, most: usize) -> &str {
    let ends = text.char_indices().filter_map(|(at, c)| {
        let after = text.get(at + c.len_utf8()..)?;
        let ends = after.is_empty() || (matches!(c, '.' | '?' | '!') && after.starts_with(' '));
        ends.then(|| text.get(..at + c.len_utf8())).flatten()
    });
    ends.take_while(|part| count(part) <= most).last().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::{count, fitting};

    #[test]
    fn whole_sentences_are_kept_as_far_as_there_is_room() {
        let text = "Một hai ba. Bốn năm; sáu bảy. Tám.";
        assert_eq!(count(text), 8);
        assert_eq!(fitting(text, 100), text);
        assert_eq!(fitting(text, 7), "Một hai ba. Bốn năm; sáu bảy.");
        assert_eq!(fitting(text, 6), "Một hai ba.");
        assert_eq!(fitting(text, 2), "");
        assert_eq!(fitting("Ngày 9.9 họp", 4), "Ngày 9.9 họp");
    }
}
