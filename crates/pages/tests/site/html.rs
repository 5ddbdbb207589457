//! The pages as HTML: well formed, and complete.

use std::collections::BTreeSet;

use chronicle::{Lang, Record};
use nien_bieu::catalogue::Catalogue;
use pages::{Page, Subject};
use scraper::Html;

use crate::support::{APP, CATALOGUE, SITE, all, parsed, site, text};

fn record() -> &'static Record<'static> {
    CATALOGUE.record()
}

fn page(subject: Subject, lang: Lang) -> Html {
    let path = Page { subject, lang }.path();
    Html::parse_document(SITE.get(&path).unwrap_or_else(|| panic!("there is no {path}")))
}

#[test]
fn every_page_is_well_formed() {
    let pages = parsed(&SITE);
    assert!(pages.len() > 2 * record().events.len());
    for (path, html) in pages {
        assert_eq!(html.errors, Vec::<&str>::new(), "{path}");
        let mut ids = BTreeSet::new();
        for element in all(&html, "[id]") {
            let id = element.value().attr("id").unwrap();
            assert!(ids.insert(id), "{path}: two elements have the id {id}");
        }
        assert_eq!(all(&html, "h1").len(), 1, "{path}: first headings");
        assert_eq!(all(&html, "main").len(), 1, "{path}: main parts");
        assert_eq!(all(&html, "style, [style], [onclick]").len(), 0, "{path}: the policy forbids these");
        for script in all(&html, "script:not([src])") {
            assert_eq!(script.value().attr("type"), Some("application/ld+json"), "{path}: an inline script");
        }
        let mut level = 0;
        for heading in all(&html, "h1, h2, h3, h4") {
            let this = heading.value().name()[1..].parse::<u8>().unwrap();
            assert!(this <= level + 1, "{path}: {} skips a level", text(heading));
            level = this;
        }
    }
}

#[test]
fn a_page_that_is_not_well_formed_is_noticed() {
    let page = &SITE["ladder.html"];
    for broken in [
        page.replace("</main>", ""),
        page.replace("<tbody>", "<tbody></p>"),
        page.replace("<!doctype html>", ""),
    ] {
        assert_ne!(Html::parse_document(&broken).errors, Vec::<&str>::new());
    }
}

#[test]
fn every_page_tells_its_language_and_leads_to_its_translation() {
    for lang in Lang::ALL {
        for page in Page::all(record()).into_iter().filter(|page| page.lang == lang) {
            let html = Html::parse_document(&SITE[&page.path()]);
            assert_eq!(all(&html, "html")[0].value().attr("lang"), Some(lang.tag()), "{}", page.path());
            let other = page.way_to(&page.translation().path());
            let link = all(&html, &format!("nav a[hreflang={}]", lang.other().tag()));
            assert_eq!(link[0].value().attr("href"), Some(other.as_str()), "{}", page.path());
        }
    }
}

#[test]
fn the_first_page_names_every_event_once_with_its_date() {
    for lang in Lang::ALL {
        let front = Page { subject: Subject::Front, lang };
        let html = page(Subject::Front, lang);
        let lines = all(&html, "#text-list li");
        assert_eq!(lines.len(), record().events.len());
        for event in &record().events {
            let way = front.way_to(&Page { subject: Subject::Event(event.id), lang }.path());
            let found = all(&html, &format!("#text-list a[href='{way}']"));
            assert_eq!(found.len(), 1, "{}", event.id);
            assert_eq!(text(found[0]), event.title.get(lang));
            let line = lines.iter().find(|line| line.html().contains(&format!("\"{way}\""))).unwrap();
            let line = text(*line);
            assert!(line.contains(&event.date.in_figures(lang)), "{line}");
        }
    }
}

#[test]
fn an_event_has_a_page_with_all_that_is_told_of_it() {
    for lang in Lang::ALL {
        let list = page(Subject::Events, lang);
        assert_eq!(all(&list, "article.card").len(), record().events.len());
        for event in &record().events {
            assert_eq!(all(&list, &format!("[data-event='{}']", event.id)).len(), 1, "{}", event.id);
            let html = page(Subject::Event(event.id), lang);
            assert_eq!(text(all(&html, "main h1")[0]), event.title.get(lang));
            assert_eq!(text(all(&html, ".event-summary")[0]), event.summary.get(lang));
            assert_eq!(
                all(&html, "ol.evidence:not(.conflicts) > li").len(),
                event.evidence.len(),
                "{}",
                event.id
            );
            assert_eq!(all(&html, ".erratum").len(), event.corrections.len(), "{}", event.id);
            let told = text(all(&html, "main")[0]);
            let texts =
                event.documents.iter().chain(&event.figures).chain(&event.teaching).chain(&event.date_basis);
            for part in texts {
                assert!(told.contains(part.get(lang)), "{}: {}", event.id, part.get(lang));
            }
        }
    }
}

#[test]
fn every_paragraph_of_a_digest_stands_once_in_each_language() {
    for lang in Lang::ALL {
        for article in &record().articles {
            let html = page(Subject::Article(article.id), lang);
            let paragraphs = all(&html, "ol.digest > li");
            assert_eq!(paragraphs.len(), article.digest.len());
            for (number, (paragraph, item)) in (1..).zip(article.digest.iter().zip(paragraphs)) {
                assert_eq!(item.value().attr("id"), Some(format!("paragraph-{number}").as_str()));
                let told = text(item);
                assert!(told.contains(paragraph.text.get(lang)), "{} {number}", article.id);
                assert!(!told.contains(paragraph.text.get(lang.other())), "{} {number} in both", article.id);
            }
        }
    }
}

#[test]
fn the_page_of_the_app_keeps_what_was_built_and_gets_policy_and_text() {
    let html = &SITE["index.html"];
    let policy = html.find("Content-Security-Policy").unwrap();
    assert!(policy < html.find("stylesheet").unwrap() && policy < html.find("boot.js").unwrap());
    assert!(html.find("id=app").unwrap() < html.find("id=\"text-list\"").unwrap());
    assert!(!html.contains("site-text"), "the place of the text is left");
    for part in ["boot.js?js=a.js", "<div id=boot-failed hidden></div>", "</body></html>"] {
        assert!(html.contains(part), "{part}");
    }
    for part in ["<meta charset", "</head>", "<site-text>", "</site-text>"] {
        let without = APP.replace(part, "");
        let error = pages::with_text(&without, *CATALOGUE, &pages::Place::default()).unwrap_err().to_string();
        assert!(error.contains(part), "{error}");
    }
}

#[test]
fn the_same_record_gives_the_same_bytes() {
    assert_eq!(site(*CATALOGUE, None), *SITE);
}

#[test]
fn hostile_text_in_the_record_stays_text() {
    const HOSTILE: &str = "</title></script><script>alert(1)</script><img src=x onerror=alert(1)>\"'&lt;";
    let mut record = record().clone();
    let hostile = chronicle::Text { vi: HOSTILE, en: HOSTILE };
    let id = record.events[0].id;
    record.events[0].title = hostile;
    record.events[0].summary = hostile;
    record.events[0].place = Some(hostile);
    record.articles[0].title = hostile;
    record.articles[0].digest[0].text = hostile;
    let article = record.articles[0].id;
    let site = site(Box::leak(Box::new(Catalogue::new(record))), None);
    for (path, html) in parsed(&site) {
        assert_eq!(html.errors, Vec::<&str>::new(), "{path}");
        assert_eq!(all(&html, "img, [onerror]").len(), 0, "{path}");
        let scripts = all(&html, "script:not([src]):not([type='application/ld+json'])");
        assert_eq!(scripts.len(), 0, "{path}");
    }
    for path in [format!("e/{id}.html"), format!("en/a/{article}.html")] {
        let html = Html::parse_document(&site[&path]);
        assert_eq!(text(all(&html, "h1")[0]), HOSTILE, "{path}");
    }
}
