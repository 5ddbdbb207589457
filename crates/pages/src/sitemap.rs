//! What search engines read first.

use chronicle::{Lang, Record};
use nien_bieu::markup::{Element, el};

use crate::{File, address::Address, page::Page};

const SITEMAP: &str = "sitemap.xml";

/// `robots.txt`, and the map of the site where its address is known: a map has whole addresses only.
pub fn files(record: &Record<'static>, address: Option<&Address>) -> Vec<File> {
    let mut robots = "User-agent: *\nAllow: /\n".to_owned();
    let Some(address) = address else {
        return vec![File { path: "robots.txt".to_owned(), text: robots }];
    };
    robots.push_str(&["\nSitemap: ", &address.of(SITEMAP), "\n"].concat());
    vec![
        File { path: "robots.txt".to_owned(), text: robots },
        File { path: SITEMAP.to_owned(), text: sitemap(record, address) },
    ]
}

fn sitemap(record: &Record<'static>, address: &Address) -> String {
    let entry = |page: Page| {
        let alternate = |lang: Lang| {
            el("xhtml:link")
                .attr("rel", "alternate")
                .attr("hreflang", lang.tag())
                .attr("href", address.of(&Page { lang, ..page }.path()))
        };
        el("url").child(el("loc").text(address.of(&page.path()))).children(Lang::ALL.map(alternate))
    };
    let map: Element = el("urlset")
        .attr("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9")
        .attr("xmlns:xhtml", "http://www.w3.org/1999/xhtml")
        .children(Page::all(record).into_iter().map(entry));
    ["<?xml version=\"1.0\" encoding=\"utf-8\"?>\n", &map.to_xml().replace("<url>", "\n<url>"), "\n"].concat()
}
