//! A tree as elements of the document.

use gloo::utils::document;
use wasm_bindgen::JsCast;
use web_sys::{Document, Node as DomNode};

use super::{Element, Node, patch::set};

/// The namespace of the drawings.
const SVG: &str = "http://www.w3.org/2000/svg";

/// A node of a tree as it stands in the document, with what is in it. Where it stands is remembered, since to ask the
/// browser for every neighbour costs more than all that changes.
pub(super) struct Twin {
    pub node: DomNode,
    pub children: Vec<Self>,
}

impl Twin {
    /// The node of an element.
    pub fn element(&self) -> &web_sys::Element {
        self.node.unchecked_ref()
    }
}

impl Element {
    /// Makes the element with all that is in it. O(size of the tree).
    ///
    /// # Panics
    ///
    /// If the browser refuses the tag, which all of ours are written in the program.
    #[must_use]
    pub fn create(&self) -> web_sys::Element {
        self.stand(&document()).node.unchecked_into()
    }

    /// Makes the element, and remembers what is in it. To ask for the document is a call into the browser, so that it
    /// is handed along.
    pub(super) fn stand(&self, document: &Document) -> Twin {
        let element = if matches!(self.0.tag, "svg" | "path") {
            document.create_element_ns(Some(SVG), self.0.tag)
        } else {
            document.create_element(self.0.tag)
        };
        let element = element.unwrap_or_else(|_| panic!("the browser knows no <{}>", self.0.tag));
        for (name, value) in &self.0.attributes {
            set(&element, name, Some(value));
        }
        let children: Vec<Twin> = self.0.children.iter().map(|child| child.stand(document)).collect();
        for child in &children {
            // A new element takes every child.
            let _ = element.append_child(&child.node);
        }
        Twin { node: element.into(), children }
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
    /// Makes the node.
    pub(super) fn stand(&self, document: &Document) -> Twin {
        match self {
            Self::Text(text) => Twin { node: document.create_text_node(text).into(), children: Vec::new() },
            Self::Element(element) => element.stand(document),
        }
    }
}
