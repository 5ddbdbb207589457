//! What the trees of the page are drawn from.

use chronicle::{Event, Lang, Layer, Name};
use search::Query;

use crate::{
    catalogue::Catalogue,
    i18n::Messages,
    markup::{Element, el},
    signals::Memo,
};

/// The record, the language and the query: all that a tree is drawn from.
#[derive(Clone, Copy)]
pub struct Scene<'a> {
    /// The record and what is derived from it.
    pub catalogue: &'static Catalogue,
    /// The language.
    pub lang: Lang,
    /// Its messages.
    pub words: &'static Messages,
    /// The query, whose matches are marked.
    pub query: &'a Query,
    /// The lesson, as it stands in the address; none where there is no page to put one together on.
    pub lesson: Option<Memo<String>>,
}

impl Scene<'_> {
    /// Puts a text into an element, what the query matches in it in `<mark>`.
    #[must_use]
    pub fn marked(&self, mut into: Element, text: &'static str) -> Element {
        let mut at = 0;
        for range in search::highlight(text, self.query) {
            into = into.text(text.get(at..range.start).unwrap_or_default());
            at = range.end;
            into = into.child(el("mark").text(text.get(range).unwrap_or_default()));
        }
        into.text(text.get(at..).unwrap_or_default())
    }

    /// The language of an article.
    #[must_use]
    pub fn language_of(&self, article: &str) -> Lang {
        self.catalogue.record().article(article).map_or(Lang::Vi, |article| article.language)
    }

    /// Says which language the words of an event are in, where that is not the page's: a reader's own are as printed.
    #[must_use]
    pub fn in_its_language(&self, into: Element, event: &Event<'static>) -> Element {
        let mut articles = self.catalogue.articles_of(event).filter(|_| event.layer == Layer::Own);
        match articles.next().map(|article| article.language) {
            Some(language) if language != self.lang => into.attr("lang", language.tag()),
            _ => into,
        }
    }

    /// What a name is called, or its id where the record has none of it.
    #[must_use]
    pub fn label(&self, id: &'static str) -> &'static str {
        self.catalogue.record().name(id).map_or(id, |name: &Name<'static>| name.label.get(self.lang))
    }
}
