//! A whole page: its head, and the frame around its content.

use chronicle::Lang;
use nien_bieu::{
    i18n::messages,
    markup::{Element, el},
};
use serde_json::Value;

use crate::{
    Place, feeds, linked_data,
    page::{Page, Subject},
    policy::POLICY,
    words::words,
};

/// The script that filters a list of text.
pub const FILTER: &str = "plain.js";

/// A page before it is written.
pub struct Document {
    /// Which page it is.
    pub page: Page,
    /// What it shows, in a line.
    pub title: String,
    /// The same in a sentence or two.
    pub description: String,
    /// What it consists of.
    pub content: Vec<Element>,
    /// The class of the element around the content.
    pub class: &'static str,
    /// What it tells to machines.
    pub data: Option<Value>,
    /// The page before it in time.
    pub previous: Option<Page>,
    /// The page after it in time.
    pub next: Option<Page>,
    /// Whether its list can be filtered where scripts run.
    pub filter: bool,
}

/// The parts of a description in one line, cut at a word where search engines would cut it.
pub fn description(parts: &[&str]) -> String {
    const MOST: usize = 200;
    let text = sentences(parts);
    if text.chars().count() <= MOST {
        return text;
    }
    let cut: String = text.chars().take(MOST).collect();
    let whole = cut.rsplit_once(' ').map_or(cut.as_str(), |(whole, _)| whole);
    [whole.trim_end_matches([',', ';', ':']), "…"].concat()
}

/// The parts as sentences, each with a capital at its beginning.
pub fn sentences(parts: &[&str]) -> String {
    let sentence = |part: &&str| {
        let mut rest = part.trim_end_matches('.').chars();
        rest.next().map_or_else(String::new, |first| first.to_uppercase().chain(rest).collect())
    };
    parts.iter().map(sentence).collect::<Vec<_>>().join(". ")
}

impl Document {
    /// The page as HTML.
    pub fn into_html(self, place: &Place) -> String {
        let Self { page, .. } = self;
        let site = messages(page.lang).site;
        let title = match page.subject {
            Subject::Front => self.title.clone(),
            _ => [&self.title, " · ", site].concat(),
        };
        let mut html = format!("<!doctype html>\n<html lang=\"{}\">\n<head>\n", page.lang.tag());
        let mut line = |element: Element| {
            html.push_str(&element.to_html());
            html.push('\n');
        };
        line(el("meta").attr("charset", "utf-8"));
        line(el("meta").attr("http-equiv", "Content-Security-Policy").attr("content", POLICY));
        line(named("viewport", "width=device-width, initial-scale=1"));
        line(el("title").text(title));
        line(named("description", &self.description));
        line(named("color-scheme", "light dark"));
        line(el("link").attr("rel", "icon").attr("href", page.way_to(&place.icon)));
        for style in &place.styles {
            line(el("link").attr("rel", "stylesheet").attr("href", page.way_to(style)));
        }
        for (rel, other) in [("prev", self.previous), ("next", self.next)] {
            if let Some(other) = other {
                line(el("link").attr("rel", rel).attr("href", page.way_to(&other.path())));
            }
        }
        if self.filter {
            line(el("script").attr("src", page.way_to(FILTER)).attr("defer", ""));
        }
        for element in shared_head(page, &self.title, &self.description, place) {
            line(element);
        }
        if let Some(data) = &self.data {
            html.push_str(&linked_data::block(data));
            html.push('\n');
        }
        html.push_str("</head>\n");
        html.push_str(&body(self).to_html());
        html.push_str("\n</html>\n");
        html
    }
}

fn named(name: &'static str, content: &str) -> Element {
    el("meta").attr("name", name).attr("content", content.to_owned())
}

/// What the head says of the page for others: its address, translations, feeds, and how to show a link to it.
pub fn shared_head(page: Page, title: &str, description: &str, place: &Place) -> Vec<Element> {
    let href = |path: &str| match &place.address {
        Some(address) => address.of(path),
        None => page.way_to(path),
    };
    let property =
        |name: &'static str, content: String| el("meta").attr("property", name).attr("content", content);
    let mut head = Vec::new();
    if let Some(address) = &place.address {
        head.push(el("link").attr("rel", "canonical").attr("href", address.of(&page.path())));
        // Search engines take whole addresses alone; readers find the other language at the head of the page.
        for lang in Lang::ALL {
            let path = Page { lang, ..page }.path();
            let link = el("link").attr("rel", "alternate").attr("hreflang", lang.tag());
            head.push(link.attr("href", address.of(&path)));
        }
    }
    for (name, kind) in [(feeds::ATOM, "application/atom+xml"), (feeds::JSON, "application/feed+json")] {
        let link =
            el("link").attr("rel", "alternate").attr("type", kind).attr("title", words(page.lang).feed);
        head.push(link.attr("href", href(&feeds::path(name, page.lang))));
    }
    let kind =
        if matches!(page.subject, Subject::Event(_) | Subject::Article(_)) { "article" } else { "website" };
    head.push(property("og:type", kind.to_owned()));
    head.push(property("og:title", title.to_owned()));
    head.push(property("og:description", description.to_owned()));
    head.push(property("og:site_name", messages(page.lang).site.to_owned()));
    head.push(property("og:locale", locale(page.lang).to_owned()));
    head.push(property("og:locale:alternate", locale(page.lang.other()).to_owned()));
    if let Some(address) = &place.address {
        head.push(property("og:url", address.of(&page.path())));
    }
    head
}

const fn locale(lang: Lang) -> &'static str {
    match lang {
        Lang::Vi => "vi_VN",
        Lang::En => "en_GB",
    }
}

fn body(document: Document) -> Element {
    let Document { page, content, class, .. } = document;
    let words = messages(page.lang);
    let main = el("main").attr("id", "main").attr("tabindex", "-1");
    let main = if class.is_empty() { main } else { main.class(class) };
    el("body")
        .child(el("a").class("skip").attr("href", "#main").text(words.skip_to_main))
        .child(header(page, Vec::new()))
        .child(main.children(content))
        .child(el("footer").class("foot").child(el("p").text(words.licence)))
}

/// The head of a page: the site's name and its pages, as in the app, and what else is to stand in it.
pub fn header(page: Page, more: Vec<Element>) -> Element {
    let words = messages(page.lang);
    let link = |subject: Subject, label: &'static str| {
        let other = page.beside(subject);
        let here = match subject {
            Subject::Events => matches!(page.subject, Subject::Event(_) | Subject::Events | Subject::Front),
            Subject::Articles => matches!(page.subject, Subject::Article(_) | Subject::Articles),
            _ => page.subject == subject,
        };
        let link = el("a").attr("href", page.way_to(&other.path())).text(label);
        // An event belongs to the list and is not the list.
        let current = if page == other { "page" } else { "true" };
        el("li").child(if here { link.attr("aria-current", current) } else { link })
    };
    let other = page.translation();
    let language = el("a")
        .class("language")
        .attr("href", page.way_to(&other.path()))
        .attr("lang", other.lang.tag())
        .attr("hreflang", other.lang.tag())
        .text(words.other_language);
    let front = page.beside(Subject::Front).path();
    el("header")
        .class("head")
        .child(el("p").class("site").child(el("a").attr("href", page.way_to(&front)).text(words.site)))
        .children(more)
        .child(
            el("nav").attr("aria-label", words.navigation).child(
                el("ul")
                    .child(link(Subject::Events, words.explore))
                    .child(link(Subject::Articles, words.articles))
                    .child(link(Subject::Ladder, words.ladder_short))
                    .child(el("li").child(language)),
            ),
        )
}

#[cfg(test)]
mod tests {
    use super::description;

    #[test]
    fn a_description_is_cut_at_a_word() {
        assert_eq!(description(&["ngày 9", "Một câu."]), "Ngày 9. Một câu");
        let long = description(&[&"hội nghị, ".repeat(40)]);
        assert!(long.ends_with("nghị…") && long.chars().count() <= 201, "{long}");
    }
}
