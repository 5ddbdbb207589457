//! The page as plain trees of elements.
//!
//! A part of the page is a pure function from the record and the state to a tree, tested natively; [`live`] draws it
//! again where they change. A view of the framework's own is code of its own for every shape of element, and those
//! made half of the program. A node becomes a part of the page by `createElement` and text nodes only, so that no text
//! of the record is ever read as HTML.

mod dom;
mod html;
pub mod live;
mod patch;
mod rewrite;
mod view;

pub use patch::patch;
pub use view::Part;

use std::borrow::Cow;

/// A text that is either part of the program, of the record, or made for the occasion.
pub type Content = Cow<'static, str>;

/// An element with its attributes and children, or a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Node {
    /// A text.
    Text(Content),
    /// An element.
    Element(Element),
}

/// An element.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Element {
    tag: &'static str,
    key: Option<Content>,
    attributes: Vec<(&'static str, Content)>,
    children: Vec<Node>,
}

/// An element of that tag.
// Hundreds of places call this and what follows; a call is a fraction of the code.
#[inline(never)]
#[must_use]
pub fn el(tag: &'static str) -> Element {
    Element { tag, key: None, attributes: Vec::new(), children: Vec::new() }
}

impl Element {
    /// Sets its class.
    #[must_use]
    pub fn class(self, class: &'static str) -> Self {
        self.attr("class", class)
    }

    /// Tells it from its siblings: where the tree is drawn again, the child of the same key keeps its element.
    #[must_use]
    pub fn key(mut self, key: impl Into<Content>) -> Self {
        self.key = Some(key.into());
        self
    }

    /// Adds an attribute without a value if a condition holds: `hidden`, `checked`.
    #[must_use]
    pub fn flag(self, name: &'static str, holds: bool) -> Self {
        if holds { self.attr(name, "") } else { self }
    }

    /// Adds an attribute.
    #[must_use]
    pub fn attr(mut self, name: &'static str, value: impl Into<Content>) -> Self {
        self.attributes.push((name, value.into()));
        self
    }

    /// Adds a text.
    #[must_use]
    pub fn text(mut self, text: impl Into<Content>) -> Self {
        self.children.push(Node::Text(text.into()));
        self
    }

    /// Adds an element.
    #[inline(never)]
    #[must_use]
    pub fn child(mut self, child: Self) -> Self {
        self.children.push(Node::Element(child));
        self
    }

    /// Adds elements: a list of them, or the one of an `Option`.
    #[must_use]
    pub fn children(mut self, children: impl IntoIterator<Item = Self>) -> Self {
        self.children.extend(children.into_iter().map(Node::Element));
        self
    }

    /// All the text in it, in order.
    #[must_use]
    pub fn text_content(&self) -> String {
        let mut text = String::new();
        self.write_text(&mut text);
        text
    }

    fn attribute(&self, name: &str) -> Option<&Content> {
        self.attributes.iter().find(|(other, _)| *other == name).map(|(_, value)| value)
    }

    fn write_text(&self, text: &mut String) {
        for child in &self.children {
            match child {
                Node::Text(content) => text.push_str(content),
                Node::Element(element) => element.write_text(text),
            }
        }
    }
}

impl Node {
    fn key(&self) -> Option<&Content> {
        match self {
            Self::Text(_) => None,
            Self::Element(element) => element.key.as_ref(),
        }
    }

    /// Whether the two are the same part of the page at different times.
    fn stands_for(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Text(_), Self::Text(_)) => true,
            (Self::Element(one), Self::Element(other)) => one.tag == other.tag && one.key == other.key,
            _ => false,
        }
    }
}
