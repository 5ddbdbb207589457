//! What does not change once it is drawn, as a plain tree: cards, an event's page, digests.
//!
//! Such parts are pure functions from the record to [`Node`], tested natively. They are one type to the reactive
//! framework, which keeps the program small: a view of the framework's own is code of its own for every shape of
//! element. A node becomes a part of the page by `createElement` and text nodes only, so that no text of the record
//! is ever read as HTML.

mod dom;
mod view;

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
    attributes: Vec<(&'static str, Content)>,
    children: Vec<Node>,
}

/// An element of that tag.
#[must_use]
pub const fn el(tag: &'static str) -> Element {
    Element { tag, attributes: Vec::new(), children: Vec::new() }
}

impl Element {
    /// Sets its class.
    #[must_use]
    pub fn class(self, class: &'static str) -> Self {
        self.attr("class", class)
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

    fn write_text(&self, text: &mut String) {
        for child in &self.children {
            match child {
                Node::Text(content) => text.push_str(content),
                Node::Element(element) => element.write_text(text),
            }
        }
    }
}
