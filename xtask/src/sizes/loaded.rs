//! What a page loads, by its own text.

/// What names the program in the address of the script that starts it.
const PROGRAM: &str = "wasm=";

/// What a page makes a browser load where scripts run: its scripts and the program that the first of them fetches, whose
/// address says its name; its style sheets, and what it asks for ahead.
pub fn loaded_by(page: &str) -> Vec<&str> {
    let mut loaded = Vec::new();
    let mut rest = page;
    while let Some((_, tag)) = rest.split_once('<') {
        // What stands for browsers without scripts is passed over.
        if tag.starts_with("noscript") {
            rest = tag.split_once("</noscript").map_or("", |(_, after)| after);
            continue;
        }
        let (tag, after) = tag.split_once('>').unwrap_or((tag, ""));
        rest = after;
        let is = |name: &str, value: &str| attribute(tag, name) == Some(value);
        let address = match tag.split_whitespace().next() {
            Some("script") if attribute(tag, "nomodule").is_none() => attribute(tag, "src"),
            Some("link") if ["stylesheet", "preload", "modulepreload"].iter().any(|rel| is("rel", rel)) => {
                attribute(tag, "href")
            }
            _ => None,
        };
        let Some(address) = address else { continue };
        let (name, query) = address.split_once('?').unwrap_or((address, ""));
        loaded.push(name.trim_start_matches("./"));
        loaded.extend(query.split('&').filter_map(|part| part.strip_prefix(PROGRAM)));
    }
    loaded
}

/// The value of an attribute of a tag, quoted or not; empty where it has none.
fn attribute<'a>(tag: &'a str, name: &str) -> Option<&'a str> {
    let mut rest = tag.split_once(char::is_whitespace)?.1.trim_start();
    while !rest.is_empty() {
        let end = rest.find(|c: char| c == '=' || c.is_whitespace()).unwrap_or(rest.len());
        let (this, after) = rest.split_at(end);
        let (value, after) = match after.strip_prefix('=') {
            None => ("", after),
            Some(after) => match after.strip_prefix('"') {
                Some(quoted) => quoted.split_once('"').unwrap_or((quoted, "")),
                None => after.split_at(after.find(char::is_whitespace).unwrap_or(after.len())),
            },
        };
        if this == name {
            return Some(value);
        }
        rest = after.trim_start();
    }
    None
}

#[cfg(test)]
mod tests {
    use super::loaded_by;

    #[test]
    fn a_page_loads_its_scripts_and_styles_and_what_it_asks_for_ahead() {
        let page = r#"<link href=./icon.svg rel=icon><noscript><link href=no-script.css rel=stylesheet></noscript>
            <link href=./page.css integrity=sha384-x/= rel=stylesheet><script nomodule defer src="plain.js"></script>
            <script src="./boot.js?js=app.js&wasm=app.wasm" type=module></script>
            <link crossorigin href=./app.js rel=modulepreload><link as=fetch href="./more.json" rel=preload>
            <link rel="alternate" href="en/index.html"><a href="e/x.html">"#;
        assert_eq!(loaded_by(page), ["page.css", "boot.js", "app.wasm", "app.js", "more.json"]);
    }
}
