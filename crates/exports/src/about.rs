//! What a file says of itself: whose it is, what it holds, from which sources, in which language.

use chronicle::{Edtf, Event, Layer};

use crate::{Selection, words::words};

/// The name of what is chosen: its own, or the site's.
pub fn title(selection: &Selection<'_>) -> String {
    match selection.title {
        Some(title) => [title, " · ", selection.labels.site].concat(),
        None => selection.labels.site.to_owned(),
    }
}

/// What a file says of itself, in sentences: how much it holds, from which sources, in which language, seen when, where
/// the timeline is, and its licence.
#[must_use]
pub fn lines(selection: &Selection<'_>) -> Vec<String> {
    let own = words(selection.lang);
    let layers: Vec<&str> =
        selection.layers().map(|layer| (selection.labels.layer)(layer).get(selection.lang)).collect();
    let is_drafted = |event: &&Event<'_>| event.layer == Layer::Own;
    let drafted = selection.events.iter().copied().filter(|event| is_drafted(event)).count();
    let checked = selection.events.len() - drafted;
    let all = selection.record.events.iter().filter(|event| !is_drafted(event)).count();
    let mut lines = Vec::new();
    lines.extend((checked > 0 || drafted == 0).then(|| (own.count)(checked, all)));
    lines.extend((drafted > 0).then(|| (own.own)(drafted)));
    lines.extend([
        [own.layers, ": ", &layers.join("; "), "."].concat(),
        [own.language, ": ", own.language_name, "."].concat(),
        [own.looked_at, " ", &Edtf::figures_of(selection.looked_at(), selection.lang), "."].concat(),
    ]);
    lines.extend(selection.place.address().map(|address| [own.address, ": ", address].concat()));
    lines.push(selection.labels.licence.to_owned());
    lines
}
