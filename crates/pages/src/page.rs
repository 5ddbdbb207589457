//! The pages and where they lie.

use chronicle::{Lang, Record};

/// What a page shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Subject {
    /// The first page: a short line for each event. In Vietnamese it is the page of the app.
    Front,
    /// The event of that id.
    Event(&'static str),
    /// The article of that id.
    Article(&'static str),
    /// All events, with their summaries.
    Events,
    /// All articles.
    Articles,
    /// The ladder of partnerships.
    Ladder,
}

/// A page in a language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Page {
    /// What it shows.
    pub subject: Subject,
    /// In which language.
    pub lang: Lang,
}

impl Page {
    /// All pages, Vietnamese first.
    #[must_use]
    pub fn all(record: &Record<'static>) -> Vec<Self> {
        let of = |lang| {
            let fixed = [Subject::Front, Subject::Events, Subject::Articles, Subject::Ladder];
            let events = record.events.iter().map(|event| Subject::Event(event.id));
            let articles = record.articles.iter().map(|article| Subject::Article(article.id));
            let subjects = fixed.into_iter().chain(articles).chain(events);
            subjects.map(move |subject| Self { subject, lang }).collect::<Vec<_>>()
        };
        Lang::ALL.into_iter().flat_map(of).collect()
    }

    /// Its file in the site. Once published, a path stays: it is what others link to.
    #[must_use]
    pub fn path(self) -> String {
        let folder = match self.lang {
            Lang::Vi => "",
            Lang::En => "en/",
        };
        let file = match self.subject {
            Subject::Front => "index.html",
            Subject::Event(id) => return exports::event_file(id, self.lang),
            Subject::Article(id) => return exports::article_file(id, self.lang),
            Subject::Events => "e/index.html",
            Subject::Articles => "a/index.html",
            Subject::Ladder => "ladder.html",
        };
        [folder, file].concat()
    }

    /// The same page in the other language.
    #[must_use]
    pub const fn translation(self) -> Self {
        Self { subject: self.subject, lang: self.lang.other() }
    }

    /// Another page in the same language.
    #[must_use]
    pub const fn beside(self, subject: Subject) -> Self {
        Self { subject, lang: self.lang }
    }

    /// The way from this page to a file of the site.
    #[must_use]
    pub fn way_to(self, path: &str) -> String {
        let own = self.path();
        let mut from: Vec<&str> = own.split('/').collect();
        from.pop();
        let mut to: Vec<&str> = path.split('/').collect();
        while !from.is_empty() && from.first() == to.first() && to.len() > 1 {
            from.remove(0);
            to.remove(0);
        }
        ["../".repeat(from.len()), to.join("/")].concat()
    }
}

#[cfg(test)]
mod tests {
    use super::{Lang, Page, Subject};

    #[test]
    fn the_way_from_file_to_file_is_relative() {
        let vi = Page { subject: Subject::Event("x"), lang: Lang::Vi };
        let en = vi.translation();
        assert_eq!((vi.path().as_str(), en.path().as_str()), ("e/x.html", "en/e/x.html"));
        assert_eq!(vi.way_to("e/y.html"), "y.html");
        assert_eq!(vi.way_to("index.html"), "../index.html");
        assert_eq!(vi.way_to(&en.path()), "../en/e/x.html");
        assert_eq!(en.way_to(&vi.path()), "../../e/x.html");
        assert_eq!(en.way_to("en/a/z.html"), "../a/z.html");
        assert_eq!(vi.beside(Subject::Front).way_to("e/x.html"), "e/x.html");
    }
}
