//! Which line of the head is the headline.

use std::ops::Range;

use timex::tag::Anchor;

use super::Sorter;
use crate::{page::Hint, text::key};

impl Sorter<'_> {
    /// The lines of a headline in capitals, which stand one under the other; of any other, its line.
    pub(super) fn title_lines(&self, title: usize, first: usize) -> Range<usize> {
        let goes_on = |at: &usize| is_in_capitals(&self.page.lines[*at].text) && !self.is_stamp(*at);
        if !goes_on(&title) {
            return title..title + 1;
        }
        let start = (0..title).rev().take_while(goes_on).last().unwrap_or(title);
        let end = (title + 1..first).take_while(goes_on).last().unwrap_or(title);
        start..end + 1
    }

    /// The title: a line of the head that is no menu, whose words the body speaks of.
    pub(super) fn find_title(&self, first: usize) -> Option<usize> {
        if let Some(at) = (0..first).find(|&at| self.page.lines[at].hint == Hint::Title) {
            return Some(at);
        }
        let head = self.page.head_title.as_deref().map(key);
        let paragraphs = (first..self.page.lines.len()).filter(|&at| self.is_candidate[at]);
        let body = self.padded(paragraphs.take(12));
        let score = |at: usize| -> usize {
            let look = &self.looks[at];
            let line = &self.page.lines[at];
            let wrong = look.words < 4
                || look.words > 40
                || look.is_teaser
                || look.is_section
                || look.is_footer
                || look.is_marker
                || look.is_image
                || look.is_credit
                || look.has_tag
                || self.is_stamp(at)
                || line.text.ends_with('.');
            if wrong || line.hint == Hint::Away {
                return 0;
            }
            if head.as_ref().is_some_and(|head| head.contains(self.key(at))) {
                return 1000;
            }
            let words: Vec<&str> = self.key(at).split(' ').collect();
            let (pairs, _) = self.pairs_in(at, &body);
            let known = words.iter().filter(|word| body.contains(&format!(" {word} "))).count();
            // A headline may say it in other words than the text; then anything else goes before it.
            if known * 3 < words.len() {
                return usize::from(look.words <= 25 && line.text.starts_with(char::is_uppercase));
            }
            // The nearer to the body the likelier.
            (pairs * 100 + known * 40) / words.len()
                + 40 / (first - at)
                + usize::from(self.is_repeated(at)) * 50
                + usize::from(self.is_above_stamp(at)) * 60
        };
        // The line of an author has words of the text only by chance, and the page begins with the site's name.
        let top = (0..first).find(|&at| !self.is_blank(at));
        let score = |at: usize| {
            let is_site = top == Some(at) && self.looks[at].words < 7;
            let score = score(at);
            if self.looks[at].is_byline || is_site { score.div_ceil(4) } else { score }
        };
        (0..first)
            .map(|at| (score(at), at))
            .filter(|(score, _)| *score > 0)
            .max_by_key(|(score, at)| (*score, usize::MAX - at))
            .map(|(_, at)| at)
    }

    /// Whether a date stands right below, which is no clock of the page's: that names the day of the week.
    fn is_above_stamp(&self, at: usize) -> bool {
        let times = |at: usize| self.texts[at].times(Anchor::unknown());
        self.below(at)
            .filter(|&at| self.is_stamp(at))
            .is_some_and(|at| times(at).iter().all(|one| one.weekday.is_none()))
    }
}

/// Whether all words are in capitals, but for what is in brackets.
pub(super) fn is_in_capitals(text: &str) -> bool {
    let text = text.split('(').next().unwrap_or_default();
    let letters = || text.chars().filter(|c| c.is_alphabetic());
    letters().count() > 7 && !letters().any(char::is_lowercase) && text.trim().contains(' ')
}
