//! A tree as elements of the document.

use gloo::utils::document;
use web_sys::{Document, Node as DomNode};

use super::{Element, Node, patch::set};

/// The namespace of the drawings.
const SVG: &str = "http://www.w3.org/2000/svg";

impl Element {
    /// Makes the element with all that is in it. O(size of the tree).
    ///
    /// # Panics
    ///
    /// If the browser refuses the tag, which all of ours are written in the program.
    #[must_use]
    pub fn create(&self) -> web_sys::Element {
        self.create_in(&document())
    }

    fn create_in(&self, document: &Document) -> web_sys::Element {
        let element = if matches!(self.0.tag, "svg" | "path") {
            document.create_element_ns(Some(SVG), self.0.tag)
        } else {
            document.create_element(self.0.tag)
        };
        let element = element.unwrap_or_else(|_| panic!("the browser knows no <{}>", self.0.tag));
        for (name, value) in &self.0.attributes {
            set(&element, name, Some(value));
        }
        for child in &self.0.children {
            // A new element takes every child.
            let _ = element.append_child(&child.create_in(document));
        }
        element
    }

    /// Makes the element, and puts these after what is in it.
    pub fn create_with(&self, parts: impl IntoIterator<Item = web_sys::Element>) -> web_sys::Element {
        let element = self.create();
        for part in parts {
            // A new element takes every child.
            let _ = element.append_child(&part);
        }
        element
    }
}

impl Node {
    /// Makes the node. To ask for the document is a call into the browser, so that it is handed along.
    pub(super) fn create_in(&self, document: &Document) -> DomNode {
        match self {
            Self::Text(text) => document.create_text_node(text).into(),
            Self::Element(element) => element.create_in(document).into(),
        }
    }
}
