//! What stands below the body, and what else is none of the article.

use super::Sorter;
use crate::{page::Hint, role::Role};

impl Sorter<'_> {
    /// What stands below the body.
    pub(super) fn behind(&mut self, last: usize) {
        let (mut state, mut last) = (State::Near, last);
        for at in last + 1..self.page.lines.len() {
            if self.is_blank(at) {
                continue;
            }
            let look = &self.looks[at];
            let line = &self.page.lines[at];
            let comments = ["bình luận", "ý kiến", "gửi bình luận", "comments", "leave a comment"];
            if look.is_marker {
                let is_comment = comments.iter().any(|word| self.key(at).starts_with(word));
                state = if is_comment { State::Comments } else { State::Lists };
                self.tail = self.tail.min(at);
                self.roles[at] = Role::Menu;
                continue;
            }
            // Short last paragraphs stand as close as those above them.
            let is_next = self.before(at) == Some(last) && (at == last + 1 || self.has_blanks())
                // A credit ends its caption.
                || at > 1 && self.before(at - 1) == Some(last) && self.ends_caption(at - 1);
            let near = state == State::Near && at <= last + 4;
            self.roles[at] = match state {
                State::Comments if !look.is_section && !look.is_footer => Role::Comment,
                State::Near if look.is_credit || look.is_image => Role::Caption,
                State::Near
                    if is_next
                        && (look.is_row || line.hint == Hint::Heading)
                        && !look.is_footer
                        && !self.is_repeated(at) =>
                {
                    if look.is_row {
                        Role::Body
                    } else {
                        Role::Heading
                    }
                }
                State::Near if look.is_byline && self.key(at).split(' ').count() <= 8 => Role::Byline,
                State::Near
                    if is_next
                        && look.is_closed
                        && !look.is_footer
                        && look.words > 2
                        && line.hint != Hint::Away
                        && !self.is_repeated(at) =>
                {
                    Role::Body
                }
                State::Near if near && self.is_stamp(at) => Role::Stamp,
                // Captions end as sentences do, headlines of other stories do not.
                State::Near
                    if look.words <= 40
                        && line.text.ends_with('.')
                        && !look.is_section
                        && !look.is_footer
                        && !look.is_teaser
                        && line.hint != Hint::Away =>
                {
                    Role::Caption
                }
                _ => self.aside(at),
            };
            if matches!(self.roles[at], Role::Body | Role::Heading) {
                last = at;
            }
        }
        self.end_tail(last);
    }

    /// Whether a caption ends with its credit: `… tại Jakarta. Ảnh: VGP`.
    fn ends_caption(&self, at: usize) -> bool {
        self.looks[at].is_credit && self.looks[at].words > 4 && !self.texts[at].line.ends_with('.')
    }

    /// Where no heading parts the lists from the article, they begin behind the byline.
    fn end_tail(&mut self, last: usize) {
        if self.tail < self.page.lines.len() {
            return;
        }
        let byline = (last..self.page.lines.len()).find(|&at| self.roles[at] == Role::Byline);
        if let Some(byline) = byline {
            self.tail = byline + 1;
        }
    }

    /// Whether commas part its words without white space, as they do keywords; those within numbers are none.
    fn has_bare_commas(&self, at: usize) -> bool {
        let text = &self.page.lines[at].text;
        let parts = |at: usize| {
            let next = text.as_bytes().get(at + 1);
            next.is_some_and(|next| !next.is_ascii_digit())
        };
        text.match_indices(',').any(|(at, _)| parts(at)) && !text.contains(", ")
    }

    /// A line outside the text: of another story, or of the page.
    pub(super) fn aside(&self, at: usize) -> Role {
        let look = &self.looks[at];
        let is_list = self.key(at).split(' ').count() > 2 && self.has_bare_commas(at) && !look.is_closed;
        if look.is_image {
            Role::Caption
        } else if look.is_marker || look.is_section || look.is_footer || is_list || look.words < 4 {
            Role::Menu
        } else {
            Role::Related
        }
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    /// Right behind the body.
    Near,
    /// In lists of other stories.
    Lists,
    Comments,
}
