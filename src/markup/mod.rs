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

pub use patch::{Shown, set};
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

/// An element. It is handed along by its place in memory: hundreds of places put elements together, and a call that
/// moves no more than that is a fraction of the code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Element(Box<Parts>);

#[derive(Clone, Debug, PartialEq, Eq)]
struct Parts {
    tag: &'static str,
    key: Option<Content>,
    is_reusable: bool,
    attributes: Vec<(&'static str, Content)>,
    children: Vec<Node>,
}

/// An element of that tag.
#[inline(never)]
#[must_use]
pub fn el(tag: &'static str) -> Element {
    Element(Box::new(Parts {
        tag,
        key: None,
        is_reusable: false,
        attributes: Vec::new(),
        children: Vec::new(),
    }))
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
        self.0.key = Some(key.into());
        self
    }

    /// Lets it take over the element of a sibling that goes, of the same tag and class, if it has none: where dozens
    /// come and go at once, that is less work than making them. For what has no state of its own but the focus, which
    /// is never taken along.
    #[must_use]
    pub fn reusing(mut self) -> Self {
        self.0.is_reusable = true;
        self
    }

    /// Adds an attribute without a value if a condition holds: `hidden`, `checked`.
    #[must_use]
    pub fn flag(self, name: &'static str, holds: bool) -> Self {
        if holds { self.attr(name, "") } else { self }
    }

    /// Adds an attribute.
    #[inline(never)]
    #[must_use]
    pub fn attr(mut self, name: &'static str, value: impl Into<Content>) -> Self {
        self.0.attributes.push((name, value.into()));
        self
    }

    /// Adds a text.
    #[inline(never)]
    #[must_use]
    pub fn text(mut self, text: impl Into<Content>) -> Self {
        self.0.children.push(Node::Text(text.into()));
        self
    }

    /// Adds an element.
    #[inline(never)]
    #[must_use]
    pub fn child(mut self, child: Self) -> Self {
        self.0.children.push(Node::Element(child));
        self
    }

    /// Adds elements: a list of them, or the one of an `Option`.
    #[must_use]
    pub fn children(mut self, children: impl IntoIterator<Item = Self>) -> Self {
        self.0.children.extend(children.into_iter().map(Node::Element));
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
        self.0.attributes.iter().find(|(other, _)| *other == name).map(|(_, value)| value)
    }

    fn write_text(&self, text: &mut String) {
        for child in &self.0.children {
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
            Self::Element(element) => element.0.key.as_ref(),
        }
    }

    /// Whether it may take over the element of one that goes.
    fn can_take_over(&self, old: &Element) -> bool {
        match self {
            Self::Text(_) => false,
            Self::Element(new) => {
                new.0.is_reusable
                    && new.0.tag == old.0.tag
                    && new.attribute("class") == old.attribute("class")
            }
        }
    }

    /// Whether the two are the same part of the page at different times.
    fn stands_for(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Text(_), Self::Text(_)) => true,
            (Self::Element(one), Self::Element(other)) => {
                one.0.tag == other.0.tag && one.0.key == other.0.key
            }
            _ => false,
        }
    }
}
