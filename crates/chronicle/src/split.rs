//! A record in two parts: what the page needs to stand, and what a reader sees after opening something.

use crate::{Article, Event, Evidence, Record, Text};

/// No text.
const NONE: Text<'static> = Text { vi: "", en: "" };

impl Record<'_> {
    /// The core: all but what a reader sees only in an open event or article. Digests keep their number of paragraphs,
    /// without text; evidence keeps which paragraphs and headlines it is, without their words; and who took part in an
    /// event is known without the role. O(n).
    #[must_use]
    pub fn core(&self) -> Self {
        let mut core = self.clone();
        for event in &mut core.events {
            event.date_basis = None;
            for actor in &mut event.actors {
                actor.role = None;
            }
            event.session = None;
            event.documents.clear();
            event.figures.clear();
            event.evidence.retain(|evidence| !matches!(evidence, Evidence::Page { .. }));
            for evidence in &mut event.evidence {
                if let Evidence::Paragraph { words, .. } = evidence {
                    *words = None;
                }
            }
            event.corrections.clear();
            event.conflicts.clear();
            event.teaching = None;
        }
        for article in &mut core.articles {
            article.title_note = None;
            article.byline = None;
            article.published.basis = NONE;
            article.source = "";
            article.headlines.clear();
            for paragraph in &mut article.digest {
                paragraph.text = NONE;
            }
        }
        core
    }

    /// The details: the like of the record, of which only what the [core](Record::core) lacks is filled in. O(n).
    #[must_use]
    pub fn details(&self) -> Self {
        let events = self.events.iter().cloned().map(|event| Event {
            title: NONE,
            summary: NONE,
            place: None,
            upgrade: None,
            part_of: None,
            ..event
        });
        let articles =
            self.articles.iter().cloned().map(|article| Article { title: NONE, publisher: None, ..article });
        Self { articles: articles.collect(), events: events.collect(), names: Vec::new() }
    }

    /// The whole record of a core and its details; `None` where they are not of one record. O(n).
    #[must_use]
    pub fn completed_by(mut self, details: Self) -> Option<Self> {
        if self.events.len() != details.events.len() || self.articles.len() != details.articles.len() {
            return None;
        }
        for (event, detail) in self.events.iter_mut().zip(details.events) {
            if event.id != detail.id {
                return None;
            }
            event.date_basis = detail.date_basis;
            event.actors = detail.actors;
            event.session = detail.session;
            event.documents = detail.documents;
            event.figures = detail.figures;
            event.evidence = detail.evidence;
            event.corrections = detail.corrections;
            event.conflicts = detail.conflicts;
            event.teaching = detail.teaching;
        }
        for (article, detail) in self.articles.iter_mut().zip(details.articles) {
            if article.id != detail.id || article.digest.len() != detail.digest.len() {
                return None;
            }
            article.title_note = detail.title_note;
            article.byline = detail.byline;
            article.published.basis = detail.published.basis;
            article.source = detail.source;
            article.headlines = detail.headlines;
            article.digest = detail.digest;
        }
        Some(self)
    }
}
