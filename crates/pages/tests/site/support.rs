//! The site under test.

use std::{collections::BTreeMap, sync::LazyLock};

use nien_bieu::catalogue::Catalogue;
use pages::{Place, files, with_text};
use scraper::{Html, Selector};

/// What a build of the app leaves for the page of the app, in short.
pub const APP: &str = "<!doctype html><html lang=vi><head><meta charset=utf-8><title>Niên biểu</title>\
    <link href=./page-0123456789abcdef.css rel=stylesheet><script src=\"./boot.js?js=a.js\" type=module></script>\
    <script nomodule defer src=plain.js></script></head><body><div id=boot-failed hidden></div><div id=app>\
    <site-text><p id=loading>…</p></site-text></div></body></html>";

/// The files that the build of the app puts beside the pages.
pub const BESIDE: [&str; 4] =
    ["page-0123456789abcdef.css", "icon-0123456789abcdef.svg", "boot.js", "plain.js"];

/// The real record.
pub static CATALOGUE: LazyLock<&'static Catalogue> =
    LazyLock::new(|| Box::leak(Box::new(Catalogue::whole().unwrap())));

/// The site where its address is not known, by path.
pub static SITE: LazyLock<BTreeMap<String, String>> = LazyLock::new(|| site(*CATALOGUE, None));

/// The site at an address.
pub static AT_ADDRESS: LazyLock<BTreeMap<String, String>> =
    LazyLock::new(|| site(*CATALOGUE, Some("https://example.org/asean/")));

pub fn site(catalogue: &'static Catalogue, address: Option<&str>) -> BTreeMap<String, String> {
    let place = Place {
        address: address.map(|address| address.parse().unwrap()),
        styles: vec![BESIDE[0].to_owned()],
        icon: BESIDE[1].to_owned(),
    };
    let made = files(catalogue, &place);
    let number = made.len();
    let mut site: BTreeMap<String, String> = made.into_iter().map(|file| (file.path, file.text)).collect();
    assert_eq!(site.len(), number, "two files have one path");
    site.insert("index.html".to_owned(), with_text(APP, catalogue, &place).unwrap());
    site
}

/// The pages of a site, parsed.
pub fn parsed(site: &BTreeMap<String, String>) -> Vec<(&str, Html)> {
    let pages = site.iter().filter(|(path, _)| path.ends_with(".html"));
    pages.map(|(path, text)| (path.as_str(), Html::parse_document(text))).collect()
}

pub fn all<'a>(html: &'a Html, selector: &str) -> Vec<scraper::ElementRef<'a>> {
    html.select(&Selector::parse(selector).unwrap()).collect()
}

/// The text of an element.
pub fn text(element: scraper::ElementRef<'_>) -> String {
    element.text().collect()
}
