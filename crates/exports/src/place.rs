//! Where the site is published, and the addresses of what it shows.

use chronicle::Lang;

/// The file of an event's page in the site. Once published, it stays: it is what others link to.
#[must_use]
pub fn event_file(id: &str, lang: Lang) -> String {
    [folder(lang), "e/", id, ".html"].concat()
}

/// The file of an article's page in the site.
#[must_use]
pub fn article_file(id: &str, lang: Lang) -> String {
    [folder(lang), "a/", id, ".html"].concat()
}

const fn folder(lang: Lang) -> &'static str {
    match lang {
        Lang::Vi => "",
        Lang::En => "en/",
    }
}

/// The public address of the site, where it is known. Nothing is said that depends on it otherwise.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Place(Option<String>);

impl Place {
    /// A place at that address, which is the folder of the site's first page: `https://example.org/asean/`.
    #[must_use]
    pub fn at(address: &str) -> Self {
        Self(Some(if address.ends_with('/') { address.to_owned() } else { [address, "/"].concat() }))
    }

    /// The address of the site.
    #[must_use]
    pub fn address(&self) -> Option<&str> {
        self.0.as_deref()
    }

    /// The address of an event.
    #[must_use]
    pub fn event(&self, id: &str, lang: Lang) -> Option<String> {
        self.0.as_ref().map(|address| [address, event_file(id, lang).as_str()].concat())
    }

    /// The address of an article's digest.
    #[must_use]
    pub fn article(&self, id: &str, lang: Lang) -> Option<String> {
        self.0.as_ref().map(|address| [address, article_file(id, lang).as_str()].concat())
    }
}
