//! What each line of a page is.
//!
//! A body is where long lines that end as sentences stand close together. Headings of other lists end it; so do a
//! byline and headlines that are printed twice. What remains is sorted by what it looks like and where it stands.

mod body;
mod tail;
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
    let Some((first, last)) = sorter.body().or_else(|| sorter.short_body()) else {
        return sorter.without_body();
    };
    let first = sorter.head(first, last);
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
    /// Where the text goes on behind a box below its lead.
    resumed: Option<usize>,
}

impl<'p> Sorter<'p> {
    fn new(page: &'p Page, texts: &'p [Text<'p>]) -> Self {
        let looks: Vec<Look> = texts.iter().map(look).collect();
        let is_repeated = repeated(texts);
        let roles = vec![Role::Blank; page.lines.len()];
        let tail = page.lines.len();
        let mut sorter = Self {
            page,
            texts,
            looks,
            is_repeated,
            title: None,
            is_candidate: Vec::new(),
            roles,
            tail,
            resumed: None,
        };
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

    /// The line below that is not blank.
    fn below(&self, at: usize) -> Option<usize> {
        (at + 1..self.page.lines.len()).find(|&at| !self.is_blank(at))
    }

    /// Whether the line by itself is a paragraph of prose.
    fn looks_like_text(&self, at: usize) -> bool {
        let look = &self.looks[at];
        let is_closed = look.is_closed || look.words >= 40 && look.has_clauses;
        is_closed && self.may_be_text(at, if look.has_clauses { 12 } else { 18 })
    }

    /// Whether a line of at least so many words can be the article's.
    fn may_be_text(&self, at: usize, words: usize) -> bool {
        let look = &self.looks[at];
        let hint = self.page.lines[at].hint;
        let is_marked = !self.page.is_marked || hint == Hint::Article || hint == Hint::Plain;
        look.words >= words
            && is_marked
            && !(look.is_teaser
                || look.is_footer
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
        // Captions are printed twice as well, but end as sentences do.
        let is_closed = self.texts[above].line.ends_with('.');
        let look = &self.looks[above];
        let is_headline = self.is_repeated(above) && !is_closed && !look.is_credit || look.is_doubled;
        let is_first = (0..=above).find(|&at| self.key(at) == self.key(above)).is_some_and(|first| {
            // The page's own title, which its pictures may repeat.
            (0..first).all(|at| !self.looks[at].is_closed || self.looks[at].words < 18)
        });
        is_headline && (!is_first || look.is_doubled) && !self.says_again(above)
    }

    /// Whether most of a line's pairs of words stand in the paragraphs right above it: a caption, printed twice.
    fn says_again(&self, at: usize) -> bool {
        let is_prose = |line: &usize| self.looks[*line].has_clauses && self.looks[*line].is_closed;
        let above = self.padded((at.saturating_sub(8)..at).filter(is_prose));
        let (same, words) = self.pairs_in(at, &above);
        same * 2 > words
    }

    fn without_body(mut self) -> Roles {
        for at in 0..self.page.lines.len() {
            self.roles[at] = if self.is_blank(at) { Role::Blank } else { self.aside(at) };
        }
        Roles { roles: self.roles, tail: self.tail }
    }

    /// What stands above the body; the line with which that begins, which is none that turns out to be the headline.
    fn head(&mut self, first: usize, last: usize) -> usize {
        let (title, first) = match self.find_title(first) {
            None if self.is_question(first) => (Some(first), self.next_paragraph(first, last)),
            title => (title, first),
        };
        self.title = title.map(|at| self.key(at));
        let lines = title.map_or(0..0, |title| self.title_lines(title, first));
        for at in 0..first {
            self.roles[at] = match title {
                _ if self.is_blank(at) => Role::Blank,
                Some(title) if at == title || lines.contains(&at) => Role::Title,
                _ if self.is_stamp(at) => Role::Stamp,
                Some(title) if at > title && self.looks[at].is_byline => Role::Byline,
                Some(_) if Some(self.key(at)) == self.title => Role::Title,
                Some(title) if at > title && self.is_subtitle(at) => Role::Lead,
                Some(title) if at > title && self.is_heading(at) => Role::Heading,
                _ if self.looks[at].is_image || self.looks[at].is_credit => Role::Caption,
                _ => self.aside(at),
            };
        }
        first
    }

    /// Whether it is a headline that ends as a sentence may: `Ông nói gì?`, `… ‘không quá lâu’`.
    fn is_question(&self, at: usize) -> bool {
        self.looks[at].words <= 25 && !self.texts[at].line.ends_with(['.', ':', ';'])
    }

    fn next_paragraph(&self, at: usize, last: usize) -> usize {
        (at + 1..=last).find(|&at| self.is_candidate[at]).unwrap_or(at)
    }

    /// A line of the head that is nearly all date and clock.
    fn is_stamp(&self, at: usize) -> bool {
        self.page.lines[at].hint == Hint::Time || is_stamp(&self.texts[at])
    }

    /// Whether the page marks it as a heading, and it is none of another list.
    fn is_heading(&self, at: usize) -> bool {
        self.page.lines[at].hint == Hint::Heading && !self.looks[at].is_marker && !self.is_repeated(at)
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
            && !look.is_footer
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
                    && self.resumed != Some(at)
                    && self.is_under_headline(at)
                    && !self.resumes(first, self.last_text(at), at))
            {
                // The question that the paragraph behind a box answers.
                let question = self.before(at).filter(|_| std::mem::take(&mut boxed));
                if let Some(question) =
                    question.filter(|&at| self.texts[at].line.trim_end_matches('*').ends_with('?'))
                {
                    self.roles[question] = Role::Body;
                }
                if at == first && has_lead && !lead_above { Role::Lead } else { Role::Body }
            } else if boxed {
                self.aside(at)
            } else {
                boxed = self.opens_box(at);
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
        let follows_text = above.is_some_and(|above| self.roles[above].is_text());
        let is_title = self.title == Some(self.key(at));
        let below_image = above.is_some_and(|above| {
            let is_mark = self.looks[above].is_image || self.title == Some(self.key(above));
            is_mark && above + 2 >= at && self.roles.get(above) == Some(&Role::Caption)
        });
        let is_stuck = at > 0 && above == Some(at - 1) && self.has_blanks() && self.roles[at - 1].is_text();
        // Some pages have their date behind the lead.
        let is_second = || (0..at).filter(|&at| self.roles[at].is_text()).count() == 1;
        if self.title.is_some() && self.is_stamp(at) && is_second() {
            Role::Stamp
        } else if self.is_heading(at) {
            Role::Heading
        } else if look.is_marker || look.is_footer || look.is_section && !look.is_closed {
            Role::Menu
        } else if look.is_image
            || look.is_credit
            || is_title
            || line.hint == Hint::Caption
            || below_image && look.words <= 40
            || self.is_repeated(at) && line.text.ends_with('.')
        {
            Role::Caption
        } else if self.is_repeated(at)
            || look.is_doubled
            || look.is_teaser && (look.is_cut || !follows_text)
            || look.has_tag
            || self.is_summary(at)
        {
            Role::Related
        } else if (look.is_closed && look.words > 1 || look.is_row) && line.hint != Hint::Away
            || self.lacks_its_stop(at) && follows_text
            || self.is_bullet(at)
        {
            // A short paragraph: a speaker's line, a quotation.
            Role::Body
        } else if look.is_byline && !(look.is_person && self.is_above_paragraph(at)) {
            Role::Byline
        } else if self.stands_in_a_list(at) {
            Role::Related
        } else if line.hint == Hint::Heading || self.says_title_again(at) {
            Role::Heading
        } else if line.hint == Hint::Away || look.words > 22 {
            Role::Related
        } else if is_stuck || names_a_scene(&self.texts[at]) {
            Role::Caption
        } else {
            Role::Heading
        }
    }

    /// Whether most words of the title stand in a paragraph of its own, as in the full name of a paper below a headline.
    fn says_title_again(&self, at: usize) -> bool {
        let Some(title) = self.title.filter(|_| at > 0 && self.is_blank(at - 1)) else { return false };
        let line = self.padded([at]);
        let (mut all, mut same) = (0, 0);
        for word in title.split(' ') {
            all += 1;
            same += usize::from(line.contains(&format!(" {word} ")));
        }
        all > 4 && same * 3 > all * 2
    }

    /// Whether it stands with another headline between blank lines or paragraphs: a box without a heading.
    fn stands_in_a_list(&self, at: usize) -> bool {
        let is_headline = |at: usize| {
            let look = &self.looks[at];
            !(self.is_blank(at)
                || look.is_closed
                || look.is_credit
                || look.is_image
                || look.is_row
                || look.is_byline
                || look.is_item
                || look.has_tag)
                && look.words > 4
        };
        let lines = self.page.lines.len();
        let above = (0..at).rev().take_while(|&at| is_headline(at)).count();
        let below = (at + 1..lines).take_while(|&at| is_headline(at)).count();
        // What a colon announces is a list of the text's own.
        let is_open = |at: usize| {
            at >= lines || self.is_blank(at) || self.is_candidate[at] && !self.texts[at].line.ends_with(':')
        };
        is_headline(at)
            && above + below > 0
            && (at - above).checked_sub(1).is_none_or(is_open)
            && is_open(at + below + 1)
    }

    /// Whether it is an item of a list within the text.
    fn is_bullet(&self, at: usize) -> bool {
        let line = &self.page.lines[at];
        self.looks[at].words > 3 && line.hint != Hint::Away && line.text.starts_with(['-', '–', '+', '•'])
    }

    /// Whether it is a paragraph but for its full stop, or for dots at its end: headlines in a row have no commas.
    fn lacks_its_stop(&self, at: usize) -> bool {
        let look = &self.looks[at];
        look.words > 22 && look.has_clauses && self.page.lines[at].hint != Hint::Away || look.is_teaser
    }

    /// Whether the page parts its paragraphs by blank lines.
    fn has_blanks(&self) -> bool {
        let blank = self.page.lines.iter().take(40).filter(|line| line.text.is_empty()).count();
        blank * 4 > self.page.lines.len().min(40)
    }
}

/// Of each line whether the page has another with the same words.
fn repeated(texts: &[Text<'_>]) -> Vec<bool> {
    let mut repeated = vec![false; texts.len()];
    // In the order of their words, of each text its first line.
    let mut order: Vec<usize> = Vec::new();
    for at in (0..texts.len()).filter(|&at| !texts[at].key.is_empty()) {
        match order.binary_search_by_key(&&texts[at].key, |&first| &texts[first].key) {
            Ok(found) => (repeated[order[found]], repeated[at]) = (true, true),
            Err(place) => order.insert(place, at),
        }
    }
    repeated
}
