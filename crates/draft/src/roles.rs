//! What each line of a page is.
//!
//! A body is where long lines that end as sentences stand close together. Headings of other lists end it; so do a
//! byline and headlines that are printed twice. What remains is sorted by what it looks like and where it stands.

mod title;

use crate::{
    lines::{Look, look, names_a_scene},
    page::{Hint, Page},
    role::Role,
    stamp::is_stamp,
    text::Text,
};

/// The lines' roles, and where the page's tail begins: lists of other stories, which are of the day on which the page
/// was stored and not of the article's.
pub(crate) struct Roles {
    pub roles: Vec<Role>,
    pub tail: usize,
}

/// Gives each line its role. O(n log n) in the text.
pub(crate) fn roles(page: &Page, texts: &[Text<'_>]) -> Roles {
    let mut sorter = Sorter::new(page, texts);
    let Some((first, last)) = sorter.body() else { return sorter.without_body() };
    sorter.head(first);
    sorter.inside(first, last);
    sorter.behind(last);
    Roles { roles: sorter.roles, tail: sorter.tail }
}

struct Sorter<'p> {
    page: &'p Page,
    texts: &'p [Text<'p>],
    looks: Vec<Look>,
    /// Whether the line stands on the page more than once.
    is_repeated: Vec<bool>,
    /// The title's words: pictures and boxes may repeat it.
    title: Option<&'p str>,
    is_candidate: Vec<bool>,
    roles: Vec<Role>,
    tail: usize,
}

impl<'p> Sorter<'p> {
    fn new(page: &'p Page, texts: &'p [Text<'p>]) -> Self {
        let looks: Vec<Look> = texts.iter().map(look).collect();
        let is_repeated = repeated(texts);
        let roles = vec![Role::Blank; page.lines.len()];
        let tail = page.lines.len();
        let mut sorter =
            Self { page, texts, looks, is_repeated, title: None, is_candidate: Vec::new(), roles, tail };
        sorter.is_candidate = (0..page.lines.len()).map(|at| sorter.looks_like_text(at)).collect();
        sorter
    }

    /// The line's words, for comparing.
    fn key(&self, at: usize) -> &'p str {
        &self.texts[at].key
    }

    fn is_blank(&self, at: usize) -> bool {
        self.key(at).is_empty() && !self.looks[at].is_image
    }

    fn is_repeated(&self, at: usize) -> bool {
        self.is_repeated[at]
    }

    /// The line before that is not blank.
    fn before(&self, at: usize) -> Option<usize> {
        (0..at).rev().find(|&at| !self.is_blank(at))
    }

    /// Whether the line by itself is a paragraph of prose.
    fn looks_like_text(&self, at: usize) -> bool {
        let look = &self.looks[at];
        let hint = self.page.lines[at].hint;
        let is_prose = look.words >= 18 || look.words >= 12 && look.has_clauses;
        let is_closed = look.is_closed || look.words >= 40 && look.has_clauses;
        let is_marked = !self.page.is_marked || hint == Hint::Article || hint == Hint::Plain;
        is_prose
            && is_closed
            && is_marked
            && !(look.is_teaser
                || look.is_marker
                || look.is_image
                || look.is_credit
                || look.has_tag
                || look.is_doubled)
            && !self.is_repeated(at)
            && !self.is_summary(at)
    }

    /// Whether it stands right below a headline that is printed twice: the summary of another story.
    fn is_summary(&self, at: usize) -> bool {
        let Some(above) = self.before(at) else { return false };
        let is_headline = self.is_repeated(above) || self.looks[above].is_doubled;
        let is_first = (0..=above).find(|&at| self.key(at) == self.key(above)).is_some_and(|first| {
            // The page's own title, which its pictures may repeat.
            (0..first).all(|at| !self.looks[at].is_closed || self.looks[at].words < 18)
        });
        is_headline && (!is_first || self.looks[above].is_doubled)
    }

    /// The first and last line of the body: the heaviest run of paragraphs that no heading of another list and no long
    /// gap parts.
    fn body(&mut self) -> Option<(usize, usize)> {
        let mut best: Option<(usize, usize, usize)> = None;
        let mut run: Option<(usize, usize, usize)> = None;
        let (mut gap, mut closed) = (0, false);
        for at in 0..self.page.lines.len() {
            if self.is_blank(at) {
                continue;
            }
            if self.is_candidate[at] {
                let words =
                    self.looks[at].words + usize::from(self.page.lines[at].hint == Hint::Article) * 500;
                let goes_on = run.is_some_and(|_| gap <= 6 && (!closed || self.resumes(run, at)));
                run = match run.filter(|_| goes_on) {
                    Some((first, _, weight)) => Some((first, at, weight + words)),
                    None => Some((at, at, words)),
                };
                if run.map(|run| run.2) > best.map(|best| best.2) {
                    best = run;
                }
                (gap, closed) = (0, false);
            } else {
                closed |= self.looks[at].is_marker && run.is_some();
                // Pictures and their captions part no text.
                gap += usize::from(
                    !self.looks[at].is_image && !self.looks[at].is_credit && self.looks[at].words > 0,
                );
            }
        }
        best.map(|(first, last, _)| (first, last))
    }

    /// Whether a paragraph behind a box of other stories goes on with the text before the box: it shares its words.
    fn resumes(&self, run: Option<(usize, usize, usize)>, at: usize) -> bool {
        let Some((first, last, _)) = run else { return false };
        let signed = (last..at).any(|at| self.looks[at].is_byline);
        let above = self.padded(first..=last);
        let words: Vec<&str> = self.key(at).split(' ').collect();
        let pairs = words.windows(2).filter(|pair| above.contains(&format!(" {} ", pair.join(" ")))).count();
        !signed && pairs * 4 >= words.len()
    }

    /// The words of lines, with blanks around each line.
    fn padded(&self, lines: impl IntoIterator<Item = usize>) -> String {
        let mut text = String::new();
        for at in lines {
            text.push(' ');
            text.push_str(self.key(at));
            text.push(' ');
        }
        text
    }

    fn without_body(mut self) -> Roles {
        for at in 0..self.page.lines.len() {
            self.roles[at] = if self.is_blank(at) { Role::Blank } else { self.aside(at) };
        }
        Roles { roles: self.roles, tail: self.tail }
    }

    /// What stands above the body.
    fn head(&mut self, first: usize) {
        let title = self.find_title(first);
        self.title = title.map(|at| self.key(at));
        for at in 0..first {
            self.roles[at] = match title {
                _ if self.is_blank(at) => Role::Blank,
                Some(title) if at == title => Role::Title,
                _ if self.is_stamp(at) => Role::Stamp,
                Some(title) if at > title && self.looks[at].is_byline => Role::Byline,
                Some(_) if Some(self.key(at)) == self.title => Role::Title,
                Some(title) if at > title && self.is_subtitle(at) => Role::Lead,
                _ if self.looks[at].is_image || self.looks[at].is_credit => Role::Caption,
                _ => self.aside(at),
            };
        }
    }

    /// A line of the head that is nearly all date and clock.
    fn is_stamp(&self, at: usize) -> bool {
        self.page.lines[at].hint == Hint::Time || is_stamp(&self.texts[at])
    }

    /// A paragraph under the title that is shorter than those of the body.
    fn is_subtitle(&self, at: usize) -> bool {
        let look = &self.looks[at];
        look.words >= 10
            && (look.is_closed || look.has_clauses)
            && !look.is_teaser
            && !look.is_credit
            && !look.is_image
            && !self.is_repeated(at)
            && !look.is_section
            && self.page.lines[at].hint != Hint::Away
    }

    /// What stands between the first and the last paragraph.
    fn inside(&mut self, first: usize, last: usize) {
        let has_lead = self.title.is_some();
        let lead_above = self.roles.contains(&Role::Lead);
        let mut boxed = false;
        for at in first..=last {
            let role = if self.is_blank(at) {
                Role::Blank
            } else if self.is_candidate[at]
                && !(boxed
                    && !self.resumes(Some((first, self.last_text(at), 0)), at)
                    && self.is_under_headline(at))
            {
                boxed = false;
                if at == first && has_lead && !lead_above { Role::Lead } else { Role::Body }
            } else if boxed {
                self.aside(at)
            } else {
                boxed = self.looks[at].is_marker;
                self.between(at)
            };
            self.roles[at] = role;
        }
    }

    fn last_text(&self, at: usize) -> usize {
        (0..at).rev().find(|&at| self.roles[at].is_text()).unwrap_or(0)
    }

    fn is_under_headline(&self, at: usize) -> bool {
        self.before(at).is_some_and(|above| !self.looks[above].is_closed)
    }

    /// A line among the paragraphs that is none by its looks.
    fn between(&self, at: usize) -> Role {
        let look = &self.looks[at];
        let line = &self.page.lines[at];
        let above = self.before(at);
        let is_title = self.title == Some(self.key(at));
        let below_image = above.is_some_and(|above| {
            let is_mark = self.looks[above].is_image || self.title == Some(self.key(above));
            is_mark && above + 2 >= at && self.roles.get(above) == Some(&Role::Caption)
        });
        let is_stuck = at > 0 && above == Some(at - 1) && self.has_blanks() && self.roles[at - 1].is_text();
        if look.is_marker || look.is_section && !look.is_closed {
            Role::Menu
        } else if look.is_image
            || look.is_credit
            || is_title
            || line.hint == Hint::Caption
            || below_image && look.words <= 40
        {
            Role::Caption
        } else if self.is_repeated(at)
            || look.is_doubled
            || look.is_teaser
            || look.has_tag
            || self.is_summary(at)
        {
            Role::Related
        } else if look.is_closed && look.words > 1 && line.hint != Hint::Away {
            // A short paragraph: a speaker's line, a quotation.
            Role::Body
        } else if look.is_byline {
            Role::Byline
        } else if line.hint == Hint::Heading {
            Role::Heading
        } else if line.hint == Hint::Away || look.words > 22 {
            Role::Related
        } else if is_stuck || names_a_scene(&self.texts[at]) {
            Role::Caption
        } else {
            Role::Heading
        }
    }

    /// Whether the page parts its paragraphs by blank lines.
    fn has_blanks(&self) -> bool {
        let blank = self.page.lines.iter().take(40).filter(|line| line.text.is_empty()).count();
        blank * 4 > self.page.lines.len().min(40)
    }

    /// What stands below the body.
    fn behind(&mut self, last: usize) {
        let mut state = State::Near;
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
            let is_next = state == State::Near && self.before(at) == Some(last);
            let near = state == State::Near && at <= last + 4;
            self.roles[at] = match state {
                State::Comments if !look.is_section => Role::Comment,
                State::Near if look.is_byline && self.key(at).split(' ').count() <= 8 => Role::Byline,
                State::Near if look.is_credit || look.is_image => Role::Caption,
                // A last short paragraph.
                State::Near
                    if is_next
                        && look.is_closed
                        && look.words > 2
                        && line.hint != Hint::Away
                        && !self.is_repeated(at) =>
                {
                    Role::Body
                }
                State::Near if near && self.is_stamp(at) => Role::Stamp,
                _ => self.aside(at),
            };
        }
        self.end_tail(last);
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
    fn aside(&self, at: usize) -> Role {
        let look = &self.looks[at];
        let is_list = self.key(at).split(' ').count() > 2 && self.has_bare_commas(at) && !look.is_closed;
        if look.is_image {
            Role::Caption
        } else if look.is_marker || look.is_section || is_list || look.words < 4 {
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

/// Of each line whether the page has another with the same words.
fn repeated(texts: &[Text<'_>]) -> Vec<bool> {
    let mut order: Vec<usize> = (0..texts.len()).filter(|&at| !texts[at].key.is_empty()).collect();
    order.sort_by_key(|&at| &texts[at].key);
    let mut repeated = vec![false; texts.len()];
    for pair in order.windows(2).filter(|pair| texts[pair[0]].key == texts[pair[1]].key) {
        (repeated[pair[0]], repeated[pair[1]]) = (true, true);
    }
    repeated
}
