//! Addresses of what the page can show, for links.

use chronicle::Lang;

use super::{PageState, Screen, View, ladder::LadderLook};

/// The address of a state, relative to the page: for links.
#[must_use]
pub fn href(state: &PageState) -> String {
    let hash = state.to_hash();
    format!("#{hash}")
}

/// The address of an event alone, in that language: for links.
#[must_use]
pub fn event_href(id: &str, lang: Lang) -> String {
    href(&PageState { lang, event: Some(id.to_owned()), ..PageState::default() })
}

/// The address of an article, at a paragraph of it.
#[must_use]
pub fn article_href(id: &str, paragraph: Option<u16>, lang: Lang) -> String {
    let view = View::Article { id: id.to_owned(), paragraph };
    href(&PageState { lang, view, ..PageState::default() })
}

/// The address of the ladder as it is shown.
#[must_use]
pub fn ladder_href(look: LadderLook, lang: Lang) -> String {
    href(&PageState { lang, view: View::Ladder(look), ..PageState::default() })
}

/// The address of all articles.
#[must_use]
pub fn articles_href(lang: Lang) -> String {
    href(&PageState { lang, view: View::Articles, ..PageState::default() })
}

/// The address of a screen that a second program draws.
#[must_use]
pub fn screen_href(screen: Screen, lang: Lang) -> String {
    href(&PageState { lang, view: View::Second(screen), ..PageState::default() })
}
