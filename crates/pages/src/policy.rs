//! The content security policy of the site. Everything that names it takes it from here: the pages themselves, and the
//! headers for those hosts that let one set them.
//!
//! The pages carry it, because a static host may not let one set headers. The app's page gets it after its build: the
//! development server injects an inline script for live reload, which the policy would block.

/// Nothing but the site's own files. WebAssembly needs `'wasm-unsafe-eval'` to be instantiated; no inline script, no
/// inline style and no other host is allowed.
///
/// Where a browser knows trusted types, text becomes neither HTML nor a script, whoever writes it there: the site has two
/// policies. The one in `public/offline.js` lets the address of its own worker pass, for which the standard asks the
/// same; the one of the program for a reader's own article lets HTML pass into a document that is never shown.
pub const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
                          img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; \
                          require-trusted-types-for 'script'; trusted-types nien-bieu-offline nien-bieu-draft";
