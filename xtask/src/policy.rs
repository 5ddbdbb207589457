//! The content security policy of the released page.
//!
//! The page carries it itself, because a static host may not let one set headers. It is added after the build: the
//! development server injects an inline script for live reload, which the policy would block.

use std::{fs, path::Path};

use crate::failure::Failure;

/// Nothing but the site's own files. WebAssembly needs `'wasm-unsafe-eval'` to be instantiated; no inline script, no
/// inline style and no other host is allowed.
const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
                      img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'";

/// Adds the policy to the page in `file`.
///
/// # Errors
/// When the file cannot be read or written, or is not a page that declares its encoding.
pub fn add_to(file: &Path) -> Result<(), Failure> {
    let failed = |error| Failure::new(format!("cannot add the policy to {}: {error}", file.display()));
    let page = fs::read_to_string(file).map_err(failed)?;
    let page = with_policy(&page).ok_or_else(|| {
        Failure::new(format!("{} has no <meta charset>", file.display()))
            .remedy("put <meta charset=\"utf-8\"> first into the <head> of index.html")
    })?;
    fs::write(file, page).map_err(failed)
}

/// The page with the policy behind its `<meta charset>`, so before anything that it governs.
fn with_policy(page: &str) -> Option<String> {
    let charset = page.find("<meta charset")?;
    let end = charset + page[charset..].find('>')? + 1;
    let (before, after) = page.split_at(end);
    Some(format!("{before}<meta http-equiv=\"Content-Security-Policy\" content=\"{POLICY}\">{after}"))
}

#[cfg(test)]
mod tests {
    use super::with_policy;

    #[test]
    fn the_policy_stands_behind_the_encoding() {
        let page = with_policy("<head><meta charset=utf-8><script src=a.js></script>").unwrap();
        assert!(
            page.starts_with(
                "<head><meta charset=utf-8><meta http-equiv=\"Content-Security-Policy\" content=\"default"
            ),
            "{page}"
        );
        assert!(page.ends_with("\"><script src=a.js></script>"), "{page}");
    }

    #[test]
    fn a_page_without_encoding_is_refused() {
        assert_eq!(with_policy("<head><title>x</title>"), None);
    }
}
