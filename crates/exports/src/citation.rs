//! Citations that are made before it is known where the site will be.

use chronicle::Lang;

use crate::Place;

/// The names of the styles of citations, in the order in which they are kept.
pub const STYLES: [&str; 3] = ["APA", "MLA", "Chicago"];

/// The file of the site that keeps the citations of all events and articles in a language, by their ids.
#[must_use]
pub fn citations_file(lang: Lang) -> String {
    match lang {
        Lang::Vi => "citations.json".to_owned(),
        Lang::En => "en/citations.json".to_owned(),
    }
}

/// The address that stands in such a citation for the site's own. No site can have it, by RFC 2606.
pub const ANYWHERE: &str = "https://address.invalid/";

/// The citation for a site in its place. Where the place is not known the address is left out: in all the styles that
/// we have it stands at the end, after a comma or a full stop.
#[must_use]
pub fn settled(citation: &str, place: &Place) -> String {
    match (citation.split_once(ANYWHERE), place.address()) {
        (None, _) => citation.to_owned(),
        (Some((before, after)), Some(address)) => [before, address, after].concat(),
        (Some((before, _)), None) => {
            let before = before.trim_end().trim_end_matches(',');
            // In English a full stop stands before the closing quotation mark.
            let ends = before.trim_end_matches(['”', '’']).ends_with('.');
            if ends { before.to_owned() } else { [before, "."].concat() }
        }
    }
}
