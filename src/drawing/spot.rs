//! Where something stands in a strip.

use super::Frame;
use crate::markup::{Element, el};

/// A place in a strip, from `x0` to `x1` and so far down, for the one element that stands there.
///
/// It is an element of its own, since the browser moves a plain one for a fifth of what it takes to work out the style
/// of a link or a button again. It moves by a transform, which leaves what is in it laid out and painted, and by whole
/// units, so that edges stay sharp.
pub(super) fn spot(class: &'static str, x0: f64, x1: f64, top: f64) -> Element {
    let (x0, x1) = (x0.round(), x1.round());
    el("div")
        .class(class)
        .reusing()
        .attr(":transform", ["translate(", &Frame::rem(x0), ",", &Frame::rem(top), ")"].concat())
        .attr(":width", Frame::rem(x1 - x0))
}
