//! Turning an element of the document from one tree into another, by as little as will do: what stays keeps its focus,
//! its scroll position and its place in the document.

use gloo::utils::document;
use wasm_bindgen::JsCast;
use web_sys::{Element as DomElement, HtmlElement, HtmlInputElement, Node as DomNode};

use super::{Element, Node};

/// Turns an element that was drawn from one tree into what another says, and returns it: another element where the two
/// trees are of different tags.
///
/// A child of a tree keeps its element if both trees have one of its [key](Element::key), or, where it has no key, if the
/// two stand in the same place among those that have none. O(size of the trees), and for the children with keys the
/// product of their numbers. One without its counterpart takes over an element that goes, if both are made for
/// [that](Element::reusing).
#[must_use]
pub fn patch(element: DomElement, old: &Element, new: &Element) -> DomElement {
    if old.0.tag != new.0.tag {
        let other = new.create();
        // An element that is in no document is replaced all the same.
        let _ = element.replace_with_with_node_1(&other);
        return other;
    }
    if old != new {
        patch_attributes(&element, old, new);
        patch_children(&element, &old.0.children, &new.0.children);
    }
    element
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
    if let ("checked", Some(input)) = (name, element.dyn_ref::<HtmlInputElement>()) {
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

fn patch_children(parent: &DomElement, old: &[Node], new: &[Node]) {
    let mut nodes: Vec<Option<(&Node, DomNode)>> = Vec::with_capacity(old.len());
    let mut spare: Vec<(&Element, DomNode)> = Vec::new();
    let mut next = parent.first_child();
    for child in old {
        let Some(node) = next else { break };
        next = node.next_sibling();
        // What goes is taken out first, so that what stays need not be moved.
        if child.key().is_some() && !new.iter().any(|other| other.stands_for(child)) {
            match child {
                Node::Element(element) if element.0.is_reusable && !has_focus(&node) => {
                    spare.push((element, node));
                }
                _ => remove(parent, &node),
            }
        } else {
            nodes.push(Some((child, node)));
        }
    }
    let mut cursor = parent.first_child();
    for child in new {
        let same =
            |old: &Option<(&Node, DomNode)>| old.as_ref().is_some_and(|(old, _)| old.stands_for(child));
        let first = nodes.iter().position(Option::is_some);
        let found = match child.key() {
            Some(_) => nodes.iter().position(same),
            None => first.filter(|&first| same(&nodes[first])),
        };
        let node = match found.and_then(|at| nodes.get_mut(at)).and_then(Option::take) {
            Some((Node::Element(old), node)) => patch_node(old, node, child),
            Some((old, node)) => {
                if let Node::Text(text) = child
                    && old != child
                {
                    node.set_node_value(Some(text));
                }
                node
            }
            None => match spare_for(child, &spare, cursor.as_ref()) {
                Some(at) => {
                    let (old, node) = spare.remove(at);
                    patch_node(old, node, child)
                }
                None => child.create_in(&document()),
            },
        };
        // What may be taken over stands in nobody's way: what stays would lose the focus, were it moved before it.
        while let Some(passed) = cursor.as_ref().filter(|cursor| is_spare(&spare, cursor)) {
            cursor = passed.next_sibling();
        }
        if cursor.as_ref() == Some(&node) {
            cursor = node.next_sibling();
        } else {
            // The cursor is a child of the parent, or its end.
            let _ = parent.insert_before(&node, cursor.as_ref());
        }
    }
    for (_, node) in nodes.into_iter().flatten() {
        remove(parent, &node);
    }
    for (_, node) in spare {
        remove(parent, &node);
    }
}

/// The spare element that a new child takes over: where one already stands where the child goes, that one, since to move
/// an element is to make its boxes anew; otherwise the first.
fn spare_for(child: &Node, spare: &[(&Element, DomNode)], cursor: Option<&DomNode>) -> Option<usize> {
    let mut here = cursor.cloned();
    while let Some(node) = here {
        let Some(at) = spare.iter().position(|(_, spare)| *spare == node) else { break };
        if child.can_take_over(spare[at].0) {
            return Some(at);
        }
        here = node.next_sibling();
    }
    spare.iter().position(|(old, _)| child.can_take_over(old))
}

fn is_spare(spare: &[(&Element, DomNode)], node: &DomNode) -> bool {
    spare.iter().any(|(_, other)| other == node)
}

/// Turns the node of an element into another.
fn patch_node(old: &Element, node: DomNode, new: &Node) -> DomNode {
    match (new, node.dyn_into::<DomElement>()) {
        (Node::Element(new), Ok(element)) => patch(element, old, new).into(),
        (_, Ok(element)) => element.into(),
        (_, Err(node)) => node,
    }
}

/// Whether the focus is on a node or in it.
fn has_focus(node: &DomNode) -> bool {
    node.contains(document().active_element().as_deref())
}

fn remove(parent: &DomElement, node: &DomNode) {
    // The node is a child of the parent.
    let _ = parent.remove_child(node);
}
