//! Texts without what would give the answer away.

use chronicle::Event;

/// What stands in the place of what is taken out.
pub const BLANK: &str = "____";

/// A text about an event without dates: without those that [`timex`] finds, and without the event's own years, which
/// names often carry.
#[must_use]
pub fn blanked(text: &str, event: &Event<'_>) -> String {
    let mut out: Vec<(usize, usize)> =
        timex::find(text).into_iter().map(|mention| (mention.range.start, mention.range.end)).collect();
    out.extend(
        years(text)
            .filter(|&(_, _, year)| event.date.years().contains(&year))
            .map(|(from, to, _)| (from, to)),
    );
    without(text, out)
}

/// The text without those parts; parts that meet or overlap leave one blank.
pub fn without(text: &str, mut parts: Vec<(usize, usize)>) -> String {
    parts.sort_unstable();
    let mut left = String::new();
    let mut at = 0;
    for (from, to) in parts {
        if from > at || (from == at && !left.ends_with(BLANK)) {
            left.push_str(text.get(at..from).unwrap_or_default());
            left.push_str(BLANK);
        }
        at = at.max(to);
    }
    left.push_str(text.get(at..).unwrap_or_default());
    left
}

/// The numbers of four figures in a text, with where they stand.
fn years(text: &str) -> impl Iterator<Item = (usize, usize, i32)> + '_ {
    let bytes = text.as_bytes();
    let is_figure = move |at: usize| bytes.get(at).is_some_and(u8::is_ascii_digit);
    (0..bytes.len())
        .filter(move |&at| {
            (at..at + 4).all(is_figure) && !is_figure(at + 4) && !at.checked_sub(1).is_some_and(is_figure)
        })
        .filter_map(move |at| Some((at, at + 4, text.get(at..at + 4)?.parse().ok()?)))
}
