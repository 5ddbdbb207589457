//! A tree as text: HTML for the static pages, XML for feeds.

use super::{Element, Node, patch::is_of_style};

/// The elements that HTML knows without content and without an end tag.
const VOID: [&str; 13] =
    ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"];

impl Element {
    /// The tree as HTML, or as a file of its own where it is a drawing. Custom properties of the style sheet are left
    /// out: they have a meaning on the page only. O(size of the tree).
    #[must_use]
    pub fn to_html(&self) -> String {
        let mut html = String::new();
        self.write_html(&mut html);
        html
    }

    /// The tree as XML, where every element has an end tag.
    #[must_use]
    pub fn to_xml(&self) -> String {
        let mut xml = String::new();
        self.write(&mut xml, &[]);
        xml
    }

    /// Writes the tree as HTML.
    fn write_html(&self, html: &mut String) {
        self.write(html, &VOID);
    }

    fn write(&self, into: &mut String, void: &[&str]) {
        into.push('<');
        into.push_str(self.0.tag);
        for (name, value) in self.0.attributes.iter().filter(|(name, _)| !is_of_style(name)) {
            into.push(' ');
            into.push_str(name);
            into.push_str("=\"");
            escape(value, into);
            into.push('"');
        }
        into.push('>');
        if void.contains(&self.0.tag) {
            return;
        }
        for child in &self.0.children {
            match child {
                Node::Text(text) => escape(text, into),
                Node::Element(child) => child.write(into, void),
            }
        }
        into.push_str("</");
        into.push_str(self.0.tag);
        into.push('>');
    }
}

/// Writes a text so that nothing in it is read as markup.
fn escape(text: &str, into: &mut String) {
    for c in text.chars() {
        match c {
            '&' => into.push_str("&amp;"),
            '<' => into.push_str("&lt;"),
            '>' => into.push_str("&gt;"),
            '"' => into.push_str("&quot;"),
            c => into.push(c),
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::markup::el;

    #[test]
    fn nothing_in_a_text_or_attribute_is_read_as_markup() {
        let tree = el("a").attr("title", "\"><script>").text("<b>&amp;</b>");
        assert_eq!(tree.to_html(), "<a title=\"&quot;&gt;&lt;script&gt;\">&lt;b&gt;&amp;amp;&lt;/b&gt;</a>");
    }

    #[test]
    fn html_leaves_out_the_end_of_what_has_no_content_and_xml_does_not() {
        let tree = el("head").child(el("link").attr("href", "a")).child(el("title"));
        assert_eq!(tree.to_html(), "<head><link href=\"a\"><title></title></head>");
        assert_eq!(tree.to_xml(), "<head><link href=\"a\"></link><title></title></head>");
    }
}
