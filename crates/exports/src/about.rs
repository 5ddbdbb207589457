//! What a file says of itself: whose it is, what it holds, from which sources, in which language.

use chronicle::{Event, Layer};

use crate::{Selection, words::words};

/// The name of what is chosen: its own, or the site's.
pub fn title(selection: &Selection<'_>) -> String {
    match selection.title {
        Some(title) => [title, " · ", selection.labels.site].concat(),
        None => selection.labels.site.to_owned(),
    }
}

/// How many of the events are the record's.
fn checked<'a>(events: &mut dyn Iterator<Item = &'a Event<'a>>) -> usize {
    events.filter(|event| event.layer != Layer::Own).count()
}

/// What a file says of itself, in sentences: how much it holds, from which sources, in which language, seen when, where
/// the timeline is, and its licence.
#[must_use]
pub fn lines(selection: &Selection<'_>) -> Vec<String> {
    let own = words(selection.lang);
    let layers: Vec<&str> =
        selection.layers().map(|layer| (selection.labels.layer)(layer).get(selection.lang)).collect();
    let mut lines = vec![
        (own.count)(
            checked(&mut selection.events.iter().copied()),
            checked(&mut selection.record.events.iter()),
        ),
        [own.layers, ": ", &layers.join("; "), "."].concat(),
        [own.language, ": ", own.language_name, "."].concat(),
        [own.looked_at, " ", selection.looked_at(), "."].concat(),
    ];
    let drafted = selection.events.iter().filter(|event| event.layer == Layer::Own).count();
    lines.extend((drafted > 0).then(|| (own.own)(drafted)));
    lines.extend(selection.place.address().map(|address| [own.address, ": ", address].concat()));
    lines.push(selection.labels.licence.to_owned());
    lines
}
