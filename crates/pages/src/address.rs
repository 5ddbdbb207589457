//! The public address of the site.

use std::{fmt, str::FromStr};

/// Where the site is published: `https://example.org/asean/`. It ends with `/`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Address(String);

impl Address {
    /// The address of a file of the site. That of `index.html` is its folder's, as hosts serve it.
    #[must_use]
    pub fn of(&self, path: &str) -> String {
        let shown = match path.strip_suffix("index.html") {
            Some(folder) if folder.is_empty() || folder.ends_with('/') => folder,
            _ => path,
        };
        [&self.0, shown].concat()
    }

    /// The path of the site on its host: `/asean/`.
    #[must_use]
    pub fn path(&self) -> &str {
        let host = self.0.find("://").map_or(0, |at| at + 3);
        self.0.get(host..).and_then(|rest| rest.find('/').and_then(|at| rest.get(at..))).unwrap_or("/")
    }
}

impl FromStr for Address {
    type Err = AddressError;

    fn from_str(text: &str) -> Result<Self, AddressError> {
        let host = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
        let host = host.and_then(|rest| rest.split('/').next()).unwrap_or_default();
        let plain = text.bytes().all(|byte| byte.is_ascii_graphic() && !b"\"'<>?#@\\".contains(&byte));
        if host.is_empty() || host.starts_with(':') || !plain {
            return Err(AddressError(text.to_owned()));
        }
        Ok(Self(if text.ends_with('/') { text.to_owned() } else { [text, "/"].concat() }))
    }
}

/// That a text is no address of a site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AddressError(String);

impl fmt::Display for AddressError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "`{}` is no address of a site; it has the form https://example.org/folder/, without ?, # or a name \
             before the host",
            self.0
        )
    }
}

impl std::error::Error for AddressError {}

#[cfg(test)]
mod tests {
    use super::Address;

    #[test]
    fn an_address_is_a_folder_of_a_host() {
        let site: Address = "https://example.org/asean".parse().unwrap();
        assert_eq!(site.of("e/x.html"), "https://example.org/asean/e/x.html");
        assert_eq!(site.of("index.html"), "https://example.org/asean/");
        assert_eq!(site.of("en/index.html"), "https://example.org/asean/en/");
        assert_eq!(site.path(), "/asean/");
        assert_eq!("http://localhost:8080".parse::<Address>().unwrap().path(), "/");
    }

    #[test]
    fn what_is_no_address_is_refused_with_the_form_that_is_right() {
        for text in [
            "example.org",
            "https://",
            "https:///x",
            "ftp://x/",
            "https://x/?a",
            "https://x/#a",
            "https://a b/",
        ] {
            let error = text.parse::<Address>().unwrap_err().to_string();
            assert!(error.contains("https://example.org/folder/"), "{text}: {error}");
        }
    }
}
