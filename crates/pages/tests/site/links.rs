//! Every link leads somewhere.

use std::collections::{BTreeMap, BTreeSet};

use nien_bieu::state::PageState;
use scraper::Html;

use crate::support::{AT_ADDRESS, BESIDE, CATALOGUE, SITE, all, parsed};

/// The path that a relative address leads to from a file, or `None` where it leaves the site.
fn resolved(from: &str, address: &str) -> Option<String> {
    let mut parts: Vec<&str> = from.split('/').collect();
    parts.pop();
    for part in address.split('/') {
        match part {
            ".." => {
                parts.pop()?;
            }
            "." => {}
            part => parts.push(part),
        }
    }
    Some(parts.join("/"))
}

/// What is wrong with the links of a site.
fn broken(site: &BTreeMap<String, String>) -> Vec<String> {
    let pages = parsed(site);
    let ids: BTreeMap<&str, BTreeSet<&str>> = pages
        .iter()
        .map(|(path, html)| {
            (*path, all(html, "[id]").iter().filter_map(|it| it.value().attr("id")).collect())
        })
        .collect();
    let mut faults = Vec::new();
    // The page for what is not there is shown under any address.
    for (path, html) in pages.iter().filter(|(path, _)| *path != "404.html") {
        for element in all(html, "[href], [src]") {
            let element = element.value();
            let address = element.attr("href").or(element.attr("src")).unwrap();
            let mut fault = |why: &str| faults.push(format!("{path}: {address}: {why}"));
            if address.starts_with("https://") || address.starts_with("http://") {
                let rel = element.attr("rel").unwrap_or_default();
                if element.name() == "a" && !rel.split(' ').any(|word| word == "noopener") {
                    fault("the other site learns of this one");
                }
                continue;
            }
            if address.contains(':') || address.starts_with('/') {
                fault("is not relative");
                continue;
            }
            let (file, hash) =
                address.split_once('#').map_or((address, None), |(file, hash)| (file, Some(hash)));
            let file = file.split('?').next().unwrap_or_default();
            let target = if file.is_empty() { Some((*path).to_owned()) } else { resolved(path, file) };
            let Some(target) = target else {
                fault("leaves the site");
                continue;
            };
            if !site.contains_key(&target) && !BESIDE.contains(&target.as_str()) {
                fault("leads to no file");
            } else if let Some(hash) = hash {
                let is_place = ids.get(target.as_str()).is_some_and(|ids| ids.contains(hash));
                // The page of the app reads its fragment as a state.
                let state = PageState::from_hash(hash);
                let known = state.event.as_deref().is_none_or(|id| CATALOGUE.record().event(id).is_some());
                let is_state = target == "index.html" && state != PageState::default() && known;
                if !is_place && !is_state {
                    fault("leads to no place");
                }
            }
        }
    }
    faults
}

#[test]
fn every_link_of_every_page_leads_to_a_file_and_a_place_in_it() {
    assert_eq!(broken(&SITE), Vec::<String>::new());
}

#[test]
fn a_broken_link_is_noticed() {
    let mut site = SITE.clone();
    let event = CATALOGUE.record().events[0].id;
    let path = format!("e/{event}.html");
    site.remove(&path);
    assert!(broken(&site).iter().any(|fault| fault.starts_with("index.html: e/")), "a missing page");
    let page = SITE[&path]
        .replace("</body>", "<a href=\"index.html#nowhere\">x</a><a href=\"../../x\">y</a></body>");
    site.insert(path, page);
    let faults = broken(&site);
    assert_eq!(faults.len(), 2, "{faults:?}");
}

#[test]
fn every_page_can_be_reached_by_links_from_the_first() {
    let mut reached = BTreeSet::from(["index.html".to_owned()]);
    let mut open = vec!["index.html".to_owned()];
    while let Some(path) = open.pop() {
        let html = Html::parse_document(&SITE[&path]);
        for link in all(&html, "a[href]") {
            let address = link.value().attr("href").unwrap().split('#').next().unwrap();
            if let Some(target) = resolved(&path, address).filter(|target| SITE.contains_key(target))
                && reached.insert(target.clone())
            {
                open.push(target);
            }
        }
    }
    let pages: BTreeSet<String> =
        SITE.keys().filter(|path| path.ends_with(".html") && *path != "404.html").cloned().collect();
    assert_eq!(pages.difference(&reached).collect::<Vec<_>>(), Vec::<&String>::new());
}

#[test]
fn without_an_address_no_page_claims_one() {
    for (path, html) in parsed(&SITE) {
        assert_eq!(all(&html, "[rel=canonical], [property='og:url']").len(), 0, "{path}");
    }
    assert!(!SITE.contains_key("sitemap.xml") && !SITE["robots.txt"].contains("Sitemap"));
}

#[test]
fn with_an_address_every_page_names_its_own_and_the_map_names_all() {
    let map = roxmltree::Document::parse(&AT_ADDRESS["sitemap.xml"]).unwrap();
    let listed: BTreeSet<&str> =
        map.descendants().filter(|node| node.has_tag_name("loc")).filter_map(|node| node.text()).collect();
    let mut named = BTreeSet::new();
    for (path, html) in parsed(&AT_ADDRESS).into_iter().filter(|(path, _)| *path != "404.html") {
        let canonical = all(&html, "link[rel=canonical]");
        let address = canonical[0].value().attr("href").unwrap();
        let file = path.strip_suffix("index.html").unwrap_or(path);
        assert_eq!(address, format!("https://example.org/asean/{file}"));
        assert_eq!(all(&html, "meta[property='og:url']")[0].value().attr("content"), Some(address));
        for alternate in all(&html, "link[hreflang]") {
            assert!(listed.contains(alternate.value().attr("href").unwrap()), "{path}");
        }
        named.insert(address.to_owned());
    }
    assert_eq!(named.iter().map(String::as_str).collect::<BTreeSet<_>>(), listed);
    assert!(AT_ADDRESS["robots.txt"].contains("Sitemap: https://example.org/asean/sitemap.xml"));
    // All that is relative leads where it led.
    assert_eq!(broken(&AT_ADDRESS), Vec::<String>::new());
}

#[test]
fn the_page_for_what_is_not_there_works_under_any_address() {
    let html = Html::parse_document(&SITE["404.html"]);
    for link in all(&html, "a") {
        // In whatever folder it is shown: each has an index.
        assert_eq!(link.value().attr("href"), Some("./"));
    }
    for folder in ["", "e/", "a/", "en/", "en/e/", "en/a/"] {
        assert!(SITE.contains_key(&format!("{folder}index.html")), "{folder}");
    }
    let html = Html::parse_document(&AT_ADDRESS["404.html"]);
    let links: Vec<_> = all(&html, "a").iter().filter_map(|link| link.value().attr("href")).collect();
    assert_eq!(links, ["/asean/", "/asean/en/"]);
}
