//! Reads saved HTML into lines that know their places in the file.
//!
//! A tokenizer (`html5gum`) gives the text with its places; a readability library (`dom_smoothie`, after Mozilla's
//! Readability) says which of it is the article. The rules for plain text then sort the rest.

use dom_smoothie::Readability;
use html5gum::{DefaultEmitter, StartTag, StringReader, Token, Tokenizer};

use crate::{
    page::{Hint, Line, Page},
    text::key,
};

/// Elements that begin a line of their own.
const BLOCKS: &[&str] = &[
    "p",
    "div",
    "li",
    "ul",
    "ol",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "br",
    "tr",
    "table",
    "section",
    "article",
    "header",
    "footer",
    "nav",
    "aside",
    "figure",
    "figcaption",
    "blockquote",
    "form",
    "main",
    "dt",
    "dd",
    "hr",
    "pre",
    "option",
    "button",
    "body",
    "head",
    "title",
    "time",
    "address",
    "label",
    "caption",
    "picture",
    "video",
];
/// Elements whose text nobody reads.
const HIDDEN: &[&str] =
    &["script", "style", "noscript", "template", "svg", "iframe", "textarea", "select", "title", "head"];
/// Elements without an end.
const VOID: &[&str] =
    &["br", "img", "meta", "link", "input", "hr", "source", "wbr", "col", "area", "base", "embed", "track"];
/// Parts of class names and ids that say that a part is not the article.
const AWAY: &[&str] = &[
    "related",
    "menu",
    "navbar",
    "breadcrumb",
    "comment",
    "share",
    "social",
    "footer",
    "sidebar",
    "tags",
    "most-read",
    "banner",
    "advert",
    "recommend",
    "lien-quan",
    "tin-khac",
    "xem-nhieu",
];

/// Reads a page. Takes time linear in it, but for the readability library's share.
#[must_use]
pub fn page(source: &str) -> Page {
    let mut reader = Reader { source, around_title: around_title(source), ..Reader::default() };
    for Ok(token) in tokens(source) {
        match token {
            Token::StartTag(tag) => reader.open(&tag),
            Token::EndTag(tag) => reader.close(&String::from_utf8_lossy(&tag.name)),
            Token::String(text) => {
                reader.text(&String::from_utf8_lossy(&text.value), text.span.start, text.span.end);
            }
            Token::Comment(_) | Token::Doctype(_) | Token::Error(_) => {}
        }
    }
    reader.flush();
    let (mut page, asides) = (reader.page, reader.asides);
    page.is_marked = true;
    mark_article(&mut page, &asides, source);
    page
}

fn tokens(source: &str) -> Tokenizer<StringReader<'_>, DefaultEmitter<usize>> {
    let mut emitter = DefaultEmitter::<usize>::new_with_span();
    emitter.naively_switch_states(true);
    Tokenizer::new_with_emitter(source, emitter)
}

/// The places of the elements in which a headline stands: whatever they are called, they are none of what surrounds an
/// article. Pages name the column of their text `sidebar-1`.
fn around_title(source: &str) -> Vec<usize> {
    let (mut open, mut around): (Vec<(Vec<u8>, usize)>, Vec<usize>) = (Vec::new(), Vec::new());
    for Ok(token) in tokens(source) {
        match token {
            Token::StartTag(tag) => {
                if *tag.name == b"h1"[..] {
                    around.extend(open.iter().map(|(_, at)| *at));
                }
                if !tag.self_closing && !VOID.iter().any(|void| void.as_bytes() == &tag.name[..]) {
                    open.push((tag.name.to_vec(), tag.span.start));
                }
            }
            Token::EndTag(tag) => {
                if let Some(at) = open.iter().rposition(|(name, _)| name[..] == tag.name[..]) {
                    open.truncate(at);
                }
            }
            _ => {}
        }
    }
    around.sort_unstable();
    around
}

/// Marks the lines that the readability library takes for the article's: also paragraphs in what is called something
/// else, but not the headlines of boxes there.
fn mark_article(page: &mut Page, asides: &[usize], source: &str) {
    let Ok(mut readability) = Readability::new(source, None, None) else { return };
    let Ok(article) = readability.parse() else { return };
    // Words may run together where elements meet, so blanks do not count.
    let joined: String = key(&article.text_content).split(' ').collect();
    for (at, line) in page.lines.iter_mut().enumerate() {
        let least = match line.hint {
            Hint::Plain => 20,
            Hint::Away if asides.binary_search(&at).is_ok() => 120,
            _ => continue,
        };
        let words: String = key(&line.text).split(' ').collect();
        if words.len() > least && joined.contains(&words) {
            line.hint = Hint::Article;
        }
    }
    page.head_time = page.head_time.take().or(article.published_time);
}

#[derive(Default)]
struct Reader<'s> {
    source: &'s str,
    page: Page,
    /// The open elements.
    stack: Vec<Open>,
    /// The places of the elements around a headline.
    around_title: Vec<usize>,
    /// The lines, by their numbers in the page, that are away only by what a part is called.
    asides: Vec<usize>,
    /// The line that is being gathered.
    text: String,
    places: Vec<usize>,
    linked: usize,
    in_title: bool,
    head_title: String,
    in_data: bool,
    /// A place in the source: its byte, its character, its line.
    at: (usize, usize, usize),
    line: usize,
    end: usize,
}

/// An open element and what it says of its text.
struct Open {
    name: String,
    hint: Hint,
    is_hidden: bool,
    /// It is away by its class or id.
    is_aside: bool,
}

impl Reader<'_> {
    /// Goes on to a byte of the source and gives its character's number.
    fn go_to(&mut self, byte: usize) -> usize {
        if let Some(between) = self.source.get(self.at.0..byte) {
            self.at.1 += between.chars().count();
            self.at.2 += between.matches('\n').count();
            self.at.0 = byte;
        }
        self.at.1
    }

    fn open(&mut self, tag: &StartTag<usize>) {
        let name = String::from_utf8_lossy(&tag.name).into_owned();
        let attribute = |key: &[u8]| {
            tag.attributes
                .get(key)
                .map(|value| String::from_utf8_lossy(&value.value).into_owned())
                .unwrap_or_default()
        };
        if name == "meta" {
            let property = attribute(b"property") + &attribute(b"name") + &attribute(b"itemprop");
            self.meta(&property.to_lowercase(), attribute(b"content"));
        }
        if BLOCKS.contains(&name.as_str()) {
            self.flush();
        }
        if matches!(name.as_str(), "td" | "th") {
            self.end_cell();
        }
        if name == "time"
            && self.page.head_time.is_none()
            && !attribute(b"datetime").is_empty()
            && !self.is_hidden()
        {
            self.page.head_time = Some(attribute(b"datetime"));
        }
        self.in_data = name == "script" && attribute(b"type").contains("ld+json");
        self.in_title |= name == "title" && !self.is_in("svg");
        if !VOID.contains(&name.as_str()) && !tag.self_closing {
            let classes = format!("{} {}", attribute(b"class"), attribute(b"id")).to_lowercase();
            let outer = self.stack.last().map_or(Hint::Plain, |open| open.hint);
            let is_called = !matches!(name.as_str(), "body" | "html")
                && AWAY.iter().any(|part| classes.contains(part))
                && self.around_title.binary_search(&tag.span.start).is_err();
            let is_aside = self.stack.last().is_some_and(|open| open.is_aside)
                || is_called && outer != Hint::Away && hint(&name, &classes, outer) != Hint::Away;
            let hint = if is_called { Hint::Away } else { hint(&name, &classes, outer) };
            let is_hidden = HIDDEN.contains(&name.as_str()) || tag.attributes.contains_key(&b"hidden"[..]);
            self.stack.push(Open { name, hint, is_hidden, is_aside });
        }
    }

    fn meta(&mut self, property: &str, content: String) {
        match property {
            "og:title" if !content.is_empty() => self.page.head_title = Some(content),
            "article:published_time" | "datepublished" | "pubdate" | "date" | "publishdate" | "dc.date" => {
                self.page.head_time = Some(content);
            }
            _ => {}
        }
    }

    fn close(&mut self, name: &str) {
        if BLOCKS.contains(&name) {
            self.flush();
        }
        if name == "title" {
            self.in_title = false;
            if self.page.head_title.is_none() && !self.head_title.trim().is_empty() {
                self.page.head_title = Some(self.head_title.trim().to_owned());
            }
        }
        if let Some(open) = self.stack.iter().rposition(|open| open.name == name) {
            self.stack.truncate(open);
        }
    }

    fn is_hidden(&self) -> bool {
        self.stack.iter().any(|open| open.is_hidden && open.name != "head")
    }

    fn is_in(&self, name: &str) -> bool {
        self.stack.iter().any(|open| open.name == name)
    }

    fn text(&mut self, decoded: &str, start: usize, end: usize) {
        if self.in_title {
            self.head_title.push_str(decoded);
        }
        if self.in_data {
            self.data(decoded);
        }
        if self.is_hidden() || self.is_in("head") {
            return;
        }
        let raw = self.source.get(start..end).unwrap_or_default();
        let first = self.go_to(start);
        if self.text.is_empty() {
            self.line = self.at.2 + 1;
        }
        let is_link = self.is_in("a");
        let mut rest = raw;
        let mut char = first;
        for c in decoded.chars() {
            // A character of the text is one of the file, but for entities and for the two of a line's end.
            let taken = match rest.chars().next() {
                Some('&') if c != '&' || rest.starts_with("&amp") || rest.starts_with("&#") => {
                    rest.find(';').map_or(1, |end| end + 1)
                }
                Some('\r') if c == '\n' && rest.starts_with("\r\n") => 2,
                Some(own) => own.len_utf8(),
                None => 0,
            };
            let chars = rest.get(..taken).map_or(0, |taken| taken.chars().count());
            self.push(c, char, is_link);
            char += chars;
            rest = rest.get(taken..).unwrap_or_default();
            self.end = char;
        }
    }

    fn push(&mut self, c: char, place: usize, is_link: bool) {
        if c.is_whitespace() {
            if !self.text.is_empty() && !self.text.ends_with(' ') {
                self.text.push(' ');
                self.places.push(place);
            }
        } else {
            self.text.push(c);
            self.places.push(place);
            self.linked += usize::from(is_link);
        }
    }

    /// Parts a cell of a table from the one before it in its row.
    fn end_cell(&mut self) {
        if !self.text.is_empty() && !self.text.ends_with("| ") {
            for c in " | ".chars() {
                self.push(c, self.end, false);
            }
        }
    }

    /// The time of publication in data for search engines.
    fn data(&mut self, data: &str) {
        if let Some((_, rest)) = data.split_once("\"datePublished\"") {
            let value = rest.split('"').nth(1).map(str::to_owned);
            self.page.head_time = self.page.head_time.take().or(value);
        }
    }

    /// Ends a line.
    fn flush(&mut self) {
        let mut text = std::mem::take(&mut self.text);
        let mut places = std::mem::take(&mut self.places);
        let linked = std::mem::take(&mut self.linked);
        // Empty cells end a row.
        while text.ends_with([' ', '|']) {
            text.pop();
            places.pop();
        }
        if text.is_empty() {
            return;
        }
        places.push(self.end);
        let (own, is_aside) =
            self.stack.last().map_or((Hint::Plain, false), |open| (open.hint, open.is_aside));
        let letters = text.chars().filter(|c| !c.is_whitespace()).count();
        let is_link = linked * 10 >= letters * 9;
        let hint = if is_link && !matches!(own, Hint::Title | Hint::Caption) { Hint::Away } else { own };
        if is_aside && !is_link {
            self.asides.push(self.page.lines.len());
        }
        let number = self.line.max(1);
        self.page.lines.push(Line::placed(number, text, hint, places));
    }
}

/// What an element says of its text, within another.
fn hint(name: &str, classes: &str, outer: Hint) -> Hint {
    let says = |parts: &[&str]| parts.iter().any(|part| classes.contains(part));
    match name {
        "nav" | "footer" | "aside" | "form" | "button" => Hint::Away,
        _ if outer == Hint::Away => Hint::Away,
        "h1" => Hint::Title,
        "figure" | "figcaption" | "caption" => Hint::Caption,
        _ if outer == Hint::Caption || says(&["caption", "photo-note", "img-desc"]) => Hint::Caption,
        "h2" | "h3" | "h4" => Hint::Heading,
        "time" => Hint::Time,
        _ if matches!(outer, Hint::Title | Hint::Heading | Hint::Time) => outer,
        _ => Hint::Plain,
    }
}
