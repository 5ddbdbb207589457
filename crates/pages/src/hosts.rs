//! What a host has to be told: which files may be kept, the type of WebAssembly, and the policy as a header.

use std::path::Path;

use crate::policy::POLICY;

/// For names that change with what is in the file.
const FOREVER: &str = "public, max-age=31536000, immutable";
/// For names that stay.
const BRIEFLY: &str = "public, max-age=300";
/// For the worker that keeps the site for offline: what takes it back must arrive.
const NEVER: &str = "no-cache";

/// The headers that go with every file.
const ALWAYS: [(&str, &str); 3] = [
    ("Content-Security-Policy", POLICY),
    ("X-Content-Type-Options", "nosniff"),
    ("Referrer-Policy", "no-referrer"),
];

/// Whether a file's name has the hash of its content in it: `page-28247574a2209143.css`. Trunk leaves out zeros at its
/// head.
#[must_use]
pub fn is_hashed(name: &str) -> bool {
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    let stem = stem.strip_suffix("_bg").unwrap_or(stem);
    stem.rsplit_once('-').is_some_and(|(_, hash)| {
        (15..=16).contains(&hash.len()) && hash.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
    })
}

/// The file `_headers`, as Netlify and Cloudflare Pages read it, for a site of those files. For what it says nothing of,
/// both ask a browser to look each time whether the file has changed.
#[must_use]
pub fn headers<'a>(names: impl IntoIterator<Item = &'a str>) -> String {
    let always = ALWAYS.map(|(name, value)| format!("  {name}: {value}\n")).concat();
    let kept = names.into_iter().filter(|name| is_hashed(name)).map(|name| {
        let kind = if Path::new(name).extension().is_some_and(|kind| kind == "wasm") {
            "  Content-Type: application/wasm\n"
        } else {
            ""
        };
        format!("\n/{name}\n  Cache-Control: {FOREVER}\n{kind}")
    });
    let worker = format!("\n/sw.js\n  Cache-Control: {NEVER}\n");
    ["/*\n".to_owned(), always, worker].into_iter().chain(kept).collect()
}

/// The same for nginx, to stand in a `server` block.
#[must_use]
pub fn nginx() -> String {
    let always = |indent: &str| {
        ALWAYS.map(|(name, value)| format!("{indent}add_header {name} \"{value}\" always;\n")).concat()
    };
    let (outer, inner) = (always("    "), always("        "));
    format!(
        "# The site lies in /srv/asean and answers under /asean/: change both to yours.
location /asean/ {{
    root /srv;
    index index.html;
    error_page 404 /asean/404.html;
    charset utf-8;
    types {{
        text/html html;
        text/css css;
        text/javascript js;
        application/wasm wasm;
        image/svg+xml svg;
        application/xml xml;
        application/json json;
        text/plain txt;
    }}
    # The compressed files that lie beside the others; for those of brotli nginx needs the module ngx_brotli.
    gzip_static on;
    # brotli_static on;
    add_header Cache-Control \"{BRIEFLY}\" always;
{outer}
    # Where a location sets a header, it inherits none.
    location ~ \"-[0-9a-f]{{15,16}}(_bg)?\\.(css|js|wasm|svg)$\" {{
        add_header Cache-Control \"{FOREVER}\" always;
{inner}    }}
    location = /asean/sw.js {{
        add_header Cache-Control \"{NEVER}\" always;
{inner}    }}
}}
"
    )
}

#[cfg(test)]
mod tests {
    use super::{headers, is_hashed, nginx};
    use crate::policy::POLICY;

    #[test]
    fn only_names_with_a_hash_may_be_kept_for_long() {
        assert!(is_hashed("nien-bieu-5c0e69753336289a_bg.wasm") && is_hashed("page-28247574a2209143.css"));
        assert!(is_hashed("page-8247574a2209143.css"));
        assert!(!is_hashed("boot.js") && !is_hashed("e/2020-09-09-amm-53.html") && !is_hashed("index.html"));
        let headers = headers(["boot.js", "a-0123456789abcdef_bg.wasm"]);
        assert!(
            headers.contains("\n/a-0123456789abcdef_bg.wasm\n") && !headers.contains("/boot.js"),
            "{headers}"
        );
    }

    #[test]
    fn the_documented_configuration_is_the_one_in_force() {
        let docs = include_str!("../../../docs/hosting.md");
        assert!(docs.contains(&nginx()), "docs/hosting.md should have:\n{}", nginx());
        assert!(nginx().contains(POLICY) && headers([]).contains(POLICY));
    }
}
