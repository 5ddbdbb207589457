//! What is said to others of what is shown: the words, and where the site is.

use chronicle::Lang;
use exports::{Labels, Place, Selection};
use gloo::utils::{document, window};

use super::desk::Desk;
use crate::{i18n, state::address::page_url};

/// The words of the site that files and papers have in common with it.
#[must_use]
pub fn labels(lang: Lang) -> Labels {
    let words = i18n::messages(lang);
    Labels {
        site: words.site,
        licence: words.licence,
        kind: i18n::kind,
        certainty: i18n::certainty,
        level: i18n::level,
        layer: i18n::teach::layer,
    }
}

/// What is to be printed or saved, for a site in that place; `title` is that of the lesson.
#[must_use]
pub fn selection<'a>(desk: &Desk, title: &'a str, place: &'a Place) -> Selection<'a> {
    Selection {
        record: desk.catalogue.record(),
        events: desk.events(),
        lang: desk.lang(),
        labels: labels(desk.lang()),
        title: (!title.is_empty()).then_some(title),
        place,
    }
}

/// Where others find the site.
#[must_use]
pub fn place() -> Place {
    public_address().map_or_else(Place::default, |address| Place::at(folder(&address)))
}

/// Where others find the page: where it was loaded from, since there they see the same; or, if that is this device
/// alone, where it was built to be.
#[must_use]
pub fn public_address() -> Option<String> {
    let location = window().location();
    let [protocol, host] = [location.protocol(), location.hostname()].map(Result::unwrap_or_default);
    if is_public(&protocol, &host) { Some(here()) } else { canonical() }
}

/// Where the page was loaded from.
#[must_use]
pub fn here() -> String {
    page_url().split('?').next().unwrap_or_default().to_owned()
}

/// The address that the site was built for, where it names one.
fn canonical() -> Option<String> {
    document().query_selector("link[rel=canonical]").ok().flatten()?.get_attribute("href")
}

/// Whether others can reach what was loaded from there.
fn is_public(protocol: &str, host: &str) -> bool {
    let own = host.is_empty() || host == "localhost" || host == "[::1]" || host.starts_with("127.");
    protocol.starts_with("http") && !own
}

/// The folder of a page, with the stroke at its end.
fn folder(page: &str) -> &str {
    page.rfind('/').map_or(page, |end| page.get(..=end).unwrap_or(page))
}

#[cfg(test)]
mod tests {
    use super::{folder, is_public};

    #[test]
    fn only_what_others_can_reach_is_an_address() {
        assert!(is_public("https:", "example.org") && is_public("http:", "192.168.1.7"));
        for (protocol, host) in
            [("file:", ""), ("http:", "localhost"), ("http:", "127.0.0.1"), ("http:", "[::1]")]
        {
            assert!(!is_public(protocol, host), "{protocol}//{host}");
        }
    }

    #[test]
    fn an_address_is_that_of_the_folder() {
        assert_eq!(folder("https://example.org/a/index.html"), "https://example.org/a/");
        assert_eq!(folder("https://example.org/a/"), "https://example.org/a/");
    }
}
