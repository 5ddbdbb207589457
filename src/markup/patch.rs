//! Turning what stands in the document from one tree into another, by as little as will do: what stays keeps its focus,
//! its scroll position and its place in the document.

use std::mem;

use gloo::utils::document;
use wasm_bindgen::JsCast;
use web_sys::{Element as DomElement, HtmlElement, HtmlInputElement, Node as DomNode};

use super::{Element, Node, dom::Twin, el};

/// A tree that stands in the document.
pub struct Shown {
    tree: Element,
    twin: Twin,
}

impl Shown {
    /// An element of that tag with nothing in it.
    #[must_use]
    pub fn new(tag: &'static str) -> Self {
        let tree = el(tag);
        let twin = tree.stand(&document());
        Self { tree, twin }
    }

    /// The element.
    #[must_use]
    pub fn element(&self) -> &DomElement {
        self.twin.element()
    }

    /// Turns it into what a tree says.
    ///
    /// A child of a tree keeps its element if both trees have one of its [key](Element::key), or, where it has no key,
    /// if the two stand in the same place among those that have none. One without its counterpart takes over an
    /// element that goes, if both are made for [that](Element::reusing). Where the two trees are of different tags,
    /// another element takes the place of the first.
    ///
    /// O(size of the trees), and for the children with keys the product of their numbers; the browser is asked for
    /// nothing but what changes.
    pub fn become_like(&mut self, tree: Element) {
        if self.tree.0.tag == tree.0.tag {
            patch(&mut self.twin, &self.tree, &tree);
        } else {
            let other = tree.stand(&document());
            // An element that is in no document is replaced all the same.
            let _ = self.element().replace_with_with_node_1(&other.node);
            self.twin = other;
        }
        self.tree = tree;
    }
}

fn patch(twin: &mut Twin, old: &Element, new: &Element) {
    if old != new {
        patch_attributes(twin.element(), old, new);
        twin.children = patch_children(twin, &old.0.children, &new.0.children);
    }
}

fn patch_attributes(element: &DomElement, old: &Element, new: &Element) {
    for (name, value) in &new.0.attributes {
        if old.attribute(name) != Some(value) {
            set(element, name, Some(value));
        }
    }
    for (name, _) in &old.0.attributes {
        if new.attribute(name).is_none() {
            set(element, name, None);
        }
    }
}

/// Sets an attribute or a property of the style, or takes it away; a check box is checked by its property, which no
/// longer follows the attribute once a reader has touched it.
pub fn set(element: &DomElement, name: &str, value: Option<&str>) {
    // The name comes first: to ask what an element is, is a call into the browser.
    if name == "checked"
        && let Some(input) = element.dyn_ref::<HtmlInputElement>()
    {
        input.set_checked(value.is_some());
        return;
    }
    // Of the style: the policy of the page allows its properties one by one, and no style attribute.
    if is_of_style(name) {
        // Those of drawings have one by the same name.
        let style = element.unchecked_ref::<HtmlElement>().style();
        let name = name.trim_start_matches(':');
        // Only an element of another window refuses it.
        let _ = match value {
            Some(value) => style.set_property(name, value),
            None => style.remove_property(name).map(|_| ()),
        };
        return;
    }
    // Only a malformed name is refused, and the names are written in the program.
    let _ = match value {
        Some(value) => element.set_attribute(name, value),
        None => element.remove_attribute(name),
    };
}

/// Whether an attribute is a property of the style: a custom one, or one with a colon before it. What is a plain
/// property already costs the browser half of what it does by way of a custom one.
pub(super) fn is_of_style(name: &str) -> bool {
    name.starts_with("--") || name.starts_with(':')
}

/// A child that stood in the old tree.
struct Old<'a> {
    tree: &'a Node,
    /// Until it has found its place in the new tree, or has gone.
    twin: Option<Twin>,
    /// The new tree does not have it, but another child may take over its element.
    is_spare: bool,
}

impl Old<'_> {
    fn is_waiting(&self) -> bool {
        self.twin.is_some() && !self.is_spare
    }
}

fn patch_children(parent: &mut Twin, old: &[Node], new: &[Node]) -> Vec<Twin> {
    let mut olds = left(parent, old, new);
    let mut cursor = 0;
    let mut children = Vec::with_capacity(new.len());
    for child in new {
        let found = match child.key() {
            Some(_) => olds.iter().position(|old| old.is_waiting() && old.tree.stands_for(child)),
            None => olds.iter().position(Old::is_waiting).filter(|&first| olds[first].tree.stands_for(child)),
        };
        let at = found.or_else(|| spare_for(child, &olds, cursor));
        let taken = at.and_then(|at| Some((olds[at].tree, olds[at].twin.take()?)));
        let twin = match taken {
            Some((tree, mut twin)) => {
                patch_node(&mut twin, tree, child);
                twin
            }
            None => child.stand(&document()),
        };
        // What may be taken over stands in nobody's way: what stays would lose the focus, were it moved before it.
        while at != Some(cursor) && olds.get(cursor).is_some_and(|old| !old.is_waiting()) {
            cursor += 1;
        }
        if at == Some(cursor) {
            cursor += 1;
        } else {
            let next = olds.get(cursor).and_then(|old| old.twin.as_ref()).map(|twin| &twin.node);
            insert(parent, &twin.node, next);
        }
        children.push(twin);
    }
    for twin in olds.into_iter().filter_map(|old| old.twin) {
        remove(parent, &twin.node);
    }
    children
}

/// The old children, but for those that go at once: what goes is taken out first, so that what stays need not be moved.
fn left<'a>(parent: &mut Twin, old: &'a [Node], new: &[Node]) -> Vec<Old<'a>> {
    let twins = mem::take(&mut parent.children);
    let mut focus = None;
    let mut olds = Vec::with_capacity(old.len());
    for (at, (tree, twin)) in old.iter().zip(twins).enumerate() {
        let goes = tree.key().is_some()
            && !new.get(at).is_some_and(|other| other.stands_for(tree))
            && !new.iter().any(|other| other.stands_for(tree));
        let is_spare = goes
            && matches!(tree, Node::Element(element) if element.0.is_reusable)
            && !focus
                .get_or_insert_with(|| focus_in(parent))
                .as_ref()
                .is_some_and(|at| twin.node.contains(Some(at)));
        if goes && !is_spare {
            remove(parent, &twin.node);
        } else {
            olds.push(Old { tree, twin: Some(twin), is_spare });
        }
    }
    olds
}

/// The spare element that a new child takes over: where one already stands where the child goes, that one, since to move
/// an element is to make its boxes anew; otherwise the first.
fn spare_for(child: &Node, olds: &[Old<'_>], cursor: usize) -> Option<usize> {
    let fits = |old: &Old<'_>| {
        old.is_spare
            && old.twin.is_some()
            && matches!(old.tree, Node::Element(old) if child.can_take_over(old))
    };
    let rest = olds.get(cursor..).unwrap_or_default();
    let here = rest.iter().take_while(|old| !old.is_waiting()).position(fits);
    here.map(|at| cursor + at).or_else(|| olds.iter().position(fits))
}

/// Turns a node into another of its sort.
fn patch_node(twin: &mut Twin, old: &Node, new: &Node) {
    match (old, new) {
        (Node::Element(old), Node::Element(new)) => patch(twin, old, new),
        (Node::Text(old), Node::Text(new)) if old != new => twin.node.set_node_value(Some(new)),
        _ => {}
    }
}

/// What has the focus, if it is in an element.
fn focus_in(twin: &Twin) -> Option<DomElement> {
    document().active_element().filter(|active| twin.node.contains(Some(active)))
}

fn insert(parent: &Twin, node: &DomNode, next: Option<&DomNode>) {
    if parent.node.insert_before(node, next).is_err() {
        // A program that translates pages has put something else in the place of what came next.
        let _ = parent.node.append_child(node);
    }
}

fn remove(parent: &Twin, node: &DomNode) {
    // Such a program may have taken it out.
    let _ = parent.node.remove_child(node);
}
