//! Bibliographies: the chosen events, each as a page of the site, and after them their sources, each once.
//!
//! Every format is written from the same [`Reference`]s.

mod bibtex;
mod csl;
mod reference;
mod ris;

pub use bibtex::write as bibtex;
pub use csl::{items as csl_items, write as csl};
pub use reference::{Author, Reference, ReferenceKind, reference_of_article, reference_of_event};
pub use ris::write as ris;

use chronicle::Evidence;

use crate::Selection;
use reference::reference_of_page;

/// The events of a selection, then the articles, then the pages that are their sources.
fn references(selection: &Selection<'_>) -> Vec<Reference> {
    let mut list: Vec<Reference> =
        selection.events.iter().map(|event| reference_of_event(selection, event)).collect();
    let evidence = || selection.events.iter().flat_map(|event| &event.evidence);
    let mut articles: Vec<&str> = Vec::new();
    let mut pages: Vec<Reference> = Vec::new();
    for evidence in evidence() {
        match *evidence {
            Evidence::Paragraph { article, .. } | Evidence::Headline { article, .. } => {
                if !articles.contains(&article) {
                    articles.push(article);
                }
            }
            Evidence::Page { url, publisher, says, seen } => {
                match pages.iter_mut().find(|page| page.url.as_deref() == Some(url)) {
                    // The same page for another event: the later look at it, and what else it says.
                    Some(page) => page.also_says(says.get(selection.lang), seen),
                    None => pages.push(reference_of_page(selection, url, publisher, says, seen)),
                }
            }
        }
    }
    let articles = articles.into_iter().filter_map(|id| selection.record.article(id));
    list.extend(articles.map(|article| reference_of_article(article, selection)));
    list.extend(pages);
    list
}
