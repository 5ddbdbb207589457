//! Changing a tree that was made for one place so that it fits another: the static pages are the app's own trees, with
//! other links and headings.

use super::{Content, Element, Node};

impl Element {
    /// Its tag.
    #[must_use]
    pub const fn tag(&self) -> &'static str {
        self.0.tag
    }

    /// The value of an attribute.
    #[must_use]
    pub fn value(&self, name: &str) -> Option<&str> {
        self.attribute(name).map(AsRef::as_ref)
    }

    /// Visits every element of the tree, the outer before the inner.
    pub fn each(&mut self, visit: &mut impl FnMut(&mut Self)) {
        visit(self);
        for child in &mut self.0.children {
            if let Node::Element(child) = child {
                child.each(visit);
            }
        }
    }

    /// Makes it an element of another tag.
    pub fn rename(&mut self, tag: &'static str) {
        self.0.tag = tag;
    }

    /// Sets an attribute or, with `None`, takes it away.
    pub fn set(&mut self, name: &'static str, value: Option<Content>) {
        self.0.attributes.retain(|(other, _)| *other != name);
        self.0.attributes.extend(value.map(|value| (name, value)));
    }

    /// Takes out the children of all elements for which `stays` does not hold, with all that is in them.
    pub fn keep(&mut self, stays: &impl Fn(&Self) -> bool) {
        self.0.children.retain_mut(|child| match child {
            Node::Text(_) => true,
            Node::Element(child) => {
                child.keep(stays);
                stays(child)
            }
        });
    }
}

#[cfg(test)]
mod tests {
    use crate::markup::el;

    #[test]
    fn a_tree_is_changed_throughout() {
        let mut tree =
            el("div").child(el("h2").child(el("i").text("x"))).child(el("p").class("gloss").text("y"));
        tree.keep(&|element| element.value("class") != Some("gloss"));
        tree.each(&mut |element| {
            if element.tag() == "h2" {
                element.rename("h1");
                element.set("id", Some("top".into()));
            }
        });
        assert_eq!(tree.to_html(), "<div><h1 id=\"top\"><i>x</i></h1></div>");
        tree.each(&mut |element| element.set("id", None));
        assert_eq!(tree.to_html(), "<div><h1><i>x</i></h1></div>");
    }
}
