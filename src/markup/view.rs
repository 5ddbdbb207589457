//! A tree as a view of the reactive framework.

use leptos::tachys::{
    html::attribute::{Attribute, any_attribute::AnyAttribute},
    hydration::Cursor,
    renderer::types,
    view::{Mountable, Position, PositionState, Render, RenderHtml, add_attr::AddAnyAttr},
};

use super::{
    Element, Node,
    patch::{is_of_style, patch},
};

/// A tree that stands in the page.
pub struct Drawn {
    tree: Element,
    element: web_sys::Element,
}

impl Render for Element {
    type State = Drawn;

    fn build(self) -> Drawn {
        Drawn { element: self.create(), tree: self }
    }

    /// Draws it anew where it differs, and leaves it alone where it does not.
    fn rebuild(self, state: &mut Drawn) {
        state.element = patch(state.element.clone(), &state.tree, &self);
        state.tree = self;
    }
}

impl Mountable for Drawn {
    fn unmount(&mut self) {
        self.element.remove();
    }

    fn mount(&mut self, parent: &types::Element, marker: Option<&types::Node>) {
        // Both are in the page, the marker in the parent.
        let _ = parent.insert_before(&self.element, marker);
    }

    fn insert_before_this(&self, child: &mut dyn Mountable) -> bool {
        self.element.parent_element().is_some_and(|parent| {
            child.mount(&parent, Some(&self.element));
            true
        })
    }

    fn elements(&self) -> Vec<types::Element> {
        vec![self.element.clone()]
    }
}

impl AddAnyAttr for Element {
    type Output<NewAttr: Attribute> = Self;

    /// A tree is complete as it is.
    fn add_any_attr<NewAttr: Attribute>(self, _attr: NewAttr) -> Self {
        self
    }
}

impl RenderHtml for Element {
    type AsyncOutput = Self;
    type Owned = Self;

    const MIN_LENGTH: usize = 0;

    fn dry_resolve(&mut self) {}

    async fn resolve(self) -> Self {
        self
    }

    fn to_html_with_buf(
        self,
        buf: &mut String,
        position: &mut Position,
        _escape: bool,
        _mark_branches: bool,
        _extra_attrs: Vec<AnyAttribute>,
    ) {
        buf.push_str(&self.to_html());
        *position = Position::NextChild;
    }

    /// The page is drawn in the browser, never taken over from a server.
    fn hydrate<const FROM_SERVER: bool>(self, _cursor: &Cursor, _position: &PositionState) -> Drawn {
        self.build()
    }

    fn into_owned(self) -> Self {
        self
    }
}

impl Element {
    /// The tree as HTML, or as a file of its own where it is a drawing. Properties of the style are left
    /// out: they have a meaning on the page only.
    #[must_use]
    pub fn to_html(&self) -> String {
        let mut html = String::new();
        write_html(self, &mut html);
        html
    }
}

/// Writes the tree as HTML.
fn write_html(element: &Element, html: &mut String) {
    html.push('<');
    html.push_str(element.tag);
    for (name, value) in element.attributes.iter().filter(|(name, _)| !is_of_style(name)) {
        html.push(' ');
        html.push_str(name);
        html.push_str("=\"");
        escape(value, html);
        html.push('"');
    }
    html.push('>');
    for child in &element.children {
        match child {
            Node::Text(text) => escape(text, html),
            Node::Element(child) => write_html(child, html),
        }
    }
    if element.tag != "input" {
        html.push_str("</");
        html.push_str(element.tag);
        html.push('>');
    }
}

/// Writes a text so that nothing in it is read as HTML.
fn escape(text: &str, html: &mut String) {
    for c in text.chars() {
        match c {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '"' => html.push_str("&quot;"),
            c => html.push(c),
        }
    }
}
