//! The text of a page of HTML, by the browser's own parser.
//!
//! The parser makes a document that is never shown: no script in it runs and nothing that it names is fetched. Of that
//! document only text is taken.

use wasm_bindgen::JsCast;
use web_sys::{Element, Node};

use super::trusted::parse;

/// Elements that begin a line of their own.
const BLOCKS: &str = "p,div,li,ul,ol,h1,h2,h3,h4,h5,h6,br,tr,td,th,table,section,article,header,footer,nav,aside,figure,\
    figcaption,blockquote,form,main,dt,dd,hr,pre,option,button,time,address";
/// Elements whose text nobody reads.
const HIDDEN: &str = "script,style,noscript,template,svg,iframe,textarea,select,head,[hidden]";

/// Whether a text is a page of HTML rather than a text.
#[must_use]
pub fn is_html(text: &str) -> bool {
    let start: String = text.trim_start().chars().take(400).flat_map(char::to_lowercase).collect();
    start.starts_with("<!doctype html")
        || start.starts_with("<html")
        || ["<body", "<head", "<div", "<p>", "<article"].iter().any(|tag| start.contains(tag))
}

/// The text of a page, a line for each block.
#[must_use]
pub fn text_of(html: &str) -> Option<String> {
    let document = parse(html)?;
    let mut out = String::new();
    gather(document.body()?.as_ref(), &mut out, 0);
    Some(out)
}

fn gather(node: &Node, out: &mut String, depth: usize) {
    // Deeper than any page; a hostile one must not use up the stack.
    if depth > 400 {
        return;
    }
    match node.node_type() {
        Node::TEXT_NODE => {
            for word in node.text_content().unwrap_or_default().split_inclusive(char::is_whitespace) {
                let plain = word.trim();
                if !plain.is_empty() {
                    out.push_str(plain);
                }
                if plain.len() < word.len() && !out.ends_with([' ', '\n']) {
                    out.push(' ');
                }
            }
        }
        Node::ELEMENT_NODE => {
            let Some(element) = node.dyn_ref::<Element>() else { return };
            // The selectors are written in the program.
            if element.matches(HIDDEN).unwrap_or(false) {
                return;
            }
            let is_block = element.matches(BLOCKS).unwrap_or(false);
            let end_line = |out: &mut String| {
                if is_block && !out.is_empty() && !out.ends_with('\n') {
                    out.push('\n');
                }
            };
            end_line(out);
            let mut child = node.first_child();
            while let Some(each) = child {
                gather(&each, out, depth + 1);
                child = each.next_sibling();
            }
            end_line(out);
        }
        _ => {}
    }
}
