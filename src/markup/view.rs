//! What the framework mounts: a part of the page that sees to itself.

use leptos::tachys::{
    html::attribute::{Attribute, any_attribute::AnyAttribute},
    hydration::Cursor,
    renderer::types,
    view::{Mountable, Position, PositionState, Render, RenderHtml, add_attr::AddAnyAttr},
};

/// A part that stands in the page.
pub struct Drawn(web_sys::Element);

/// A part of the page that sees to its own changes: see [`super::live`].
pub struct Part(Box<dyn FnOnce() -> web_sys::Element + Send>);

impl Part {
    /// The part that `build` makes.
    #[must_use]
    pub fn new(build: impl FnOnce() -> web_sys::Element + Send + 'static) -> Self {
        Self(Box::new(build))
    }
}

impl Render for Part {
    type State = Drawn;

    fn build(self) -> Drawn {
        Drawn((self.0)())
    }

    /// Takes the place of what stood before.
    fn rebuild(self, state: &mut Drawn) {
        let element = (self.0)();
        // An element that is in no document is replaced all the same.
        let _ = state.0.replace_with_with_node_1(&element);
        state.0 = element;
    }
}

impl AddAnyAttr for Part {
    type Output<NewAttr: Attribute> = Self;

    /// A part is complete as it is.
    fn add_any_attr<NewAttr: Attribute>(self, _attr: NewAttr) -> Self {
        self
    }
}

impl RenderHtml for Part {
    type AsyncOutput = Self;
    type Owned = Self;

    const MIN_LENGTH: usize = 0;

    fn dry_resolve(&mut self) {}

    async fn resolve(self) -> Self {
        self
    }

    /// A part is of the browser alone.
    fn to_html_with_buf(self, _: &mut String, _: &mut Position, _: bool, _: bool, _: Vec<AnyAttribute>) {}

    /// The page is drawn in the browser, never taken over from a server.
    fn hydrate<const FROM_SERVER: bool>(self, _cursor: &Cursor, _position: &PositionState) -> Drawn {
        self.build()
    }

    fn into_owned(self) -> Self {
        self
    }
}

impl Mountable for Drawn {
    fn unmount(&mut self) {
        self.0.remove();
    }

    fn mount(&mut self, parent: &types::Element, marker: Option<&types::Node>) {
        // Both are in the page, the marker in the parent.
        let _ = parent.insert_before(&self.0, marker);
    }

    fn insert_before_this(&self, child: &mut dyn Mountable) -> bool {
        self.0.parent_element().is_some_and(|parent| {
            child.mount(&parent, Some(&self.0));
            true
        })
    }

    fn elements(&self) -> Vec<types::Element> {
        vec![self.0.clone()]
    }
}
