//! The static pages: the whole timeline as text that can be read without a script.
//!
//! They are made of the app's own words and trees ([`nien_bieu::i18n`], [`nien_bieu::views`]), with links from file to
//! file in place of the app's addresses ([`links`]). All links are relative, so that the folder works wherever it lies,
//! on a host or on a disk. Every function is pure; only the program writes files.

// One folder holds pages of one sort, so the modules are named after what they make.
mod address;
mod article;
mod citations;
mod document;
mod event;
mod feeds;
mod front;
mod hosts;
mod linked_data;
mod links;
mod lists;
mod not_found;
mod page;
pub mod policy;
mod selection;
mod sitemap;
mod words;

use chronicle::Lang;
use nien_bieu::{catalogue::Catalogue, components::Scene, i18n::messages};
use search::Query;
use sha2::{Digest, Sha256};

pub use address::Address;
pub use front::with_text;
pub use hosts::{headers, nginx};
pub use page::{Page, Subject};

/// A file of the site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// Its path in the site, with `/`.
    pub path: String,
    /// What is in it.
    pub text: String,
}

/// What the pages stand among.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Place {
    /// Where the site is published, if that is known. Nothing is said that depends on it otherwise.
    pub address: Option<Address>,
    /// The names of the style sheets of the app that the pages use, in their order.
    pub styles: Vec<String>,
    /// The name of the icon.
    pub icon: String,
}

/// The rules that only the static pages need.
const STYLE: &str = include_str!("../../../style/pages.css");

/// All files of the static site but for the page of the app itself, which [`with_text`] completes.
#[must_use]
pub fn files(catalogue: &'static Catalogue, place: &Place) -> Vec<File> {
    let own = format!("pages-{}.css", fingerprint(STYLE));
    let mut place = place.clone();
    place.styles.push(own.clone());
    let record = catalogue.record();
    let mut files = vec![File { path: own, text: STYLE.to_owned() }];
    for page in Page::all(record) {
        let scene = Setting::new(catalogue, page.lang);
        let document = match page.subject {
            // The first page in Vietnamese is that of the app.
            Subject::Front if page.lang == Lang::Vi => continue,
            Subject::Front => front::document(&scene.scene(), page),
            Subject::Event(id) => match record.event_index(id) {
                Some(at) => event::document(&scene.scene(), page, at, &place),
                None => continue,
            },
            Subject::Article(id) => match record.article(id) {
                Some(article) => article::document(&scene.scene(), page, article, &place),
                None => continue,
            },
            Subject::Events => lists::events(&scene.scene(), page),
            Subject::Articles => lists::articles(&scene.scene(), page),
            Subject::Ladder => lists::ladder(&scene.scene(), page),
        };
        files.push(File { path: page.path(), text: document.into_html(&place) });
    }
    for lang in Lang::ALL {
        files.push(citations::file(&Setting::new(catalogue, lang).scene()));
        files.extend(feeds::files(&Setting::new(catalogue, lang).scene(), place.address.as_ref()));
    }
    files.push(File { path: "404.html".to_owned(), text: not_found::html(&place) });
    files.extend(sitemap::files(record, place.address.as_ref()));
    files
}

/// What a [`Scene`] borrows.
struct Setting {
    catalogue: &'static Catalogue,
    lang: Lang,
    query: Query,
}

impl Setting {
    fn new(catalogue: &'static Catalogue, lang: Lang) -> Self {
        Self { catalogue, lang, query: Query::default() }
    }

    fn scene(&self) -> Scene<'_> {
        let Self { catalogue, lang, query } = self;
        Scene { catalogue, lang: *lang, words: messages(*lang), query, lesson: None }
    }
}

/// The first digits of a text's SHA-256: a name that changes with what it names.
fn fingerprint(text: &str) -> String {
    hex(&Sha256::digest(text)).chars().take(16).collect()
}

/// The bytes in digits.
fn hex(bytes: &[u8]) -> String {
    const DIGITS: [char; 16] =
        ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'];
    bytes.iter().flat_map(|byte| [byte >> 4, byte & 15]).map(|digit| DIGITS[usize::from(digit)]).collect()
}
