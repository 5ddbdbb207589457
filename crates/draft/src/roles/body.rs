//! Where the text of the article begins and ends.

use super::{Sorter, title::is_in_capitals};
use crate::page::Hint;

impl Sorter<'_> {
    /// The first and last line of the body: the heaviest run of paragraphs that no heading of another list and no long
    /// gap parts.
    pub(super) fn body(&mut self) -> Option<(usize, usize)> {
        let mut best: Option<(usize, usize, usize)> = None;
        let mut run: Option<(usize, usize, usize)> = None;
        let (mut gap, mut closed, mut signed) = (0, false, false);
        for at in 0..self.page.lines.len() {
            if self.is_blank(at) {
                continue;
            }
            if self.is_candidate[at] {
                let words =
                    self.looks[at].words + usize::from(self.page.lines[at].hint == Hint::Article) * 500;
                let goes_on = run.is_some_and(|(first, last, weight)| {
                    gap <= 6
                        && (!closed || self.resumes(first, last, at))
                        && !(signed && self.is_little(at, weight))
                });
                run = match run.filter(|_| goes_on) {
                    Some((first, _, weight)) => Some((first, at, weight + words)),
                    None => Some((at, at, words)),
                };
                if run.map(|run| run.2) > best.map(|best| best.2) {
                    best = run;
                }
                (gap, closed, signed) = (0, false, false);
            } else {
                let is_signed = self.looks[at].is_byline || self.is_signed_in_capitals(at);
                signed |= is_signed && !self.looks[at].is_credit && run.is_some();
                closed |= self.opens_box(at) && run.is_some();
                // Pictures and their captions part no text, nor do the rows of a programme.
                let look = &self.looks[at];
                gap += usize::from(!look.is_image && !look.is_credit && !look.is_row && look.words > 0);
            }
        }
        let (first, last, _) = best?;
        let lead = self.lead_above_box(first);
        self.resumed = lead.map(|_| first);
        Some((lead.unwrap_or(first), last))
    }

    /// Whether other stories follow, of which the page does not say itself where they end.
    pub(super) fn opens_box(&self, at: usize) -> bool {
        self.looks[at].is_marker && self.page.lines[at].hint != Hint::Away
    }

    /// The lead from which a box of other stories parts the text: a paragraph under a headline, above a heading of such a
    /// list and a few headlines, of whose words the text speaks.
    fn lead_above_box(&self, first: usize) -> Option<usize> {
        let mut lines = (0..first).rev().filter(|&at| !self.is_blank(at)).take(9);
        let lead = lines.find(|&at| self.is_candidate[at])?;
        let is_headline = |at: usize| !self.looks[at].is_closed && self.looks[at].words > 3;
        let between = || (lead + 1..first).filter(|&at| !self.is_blank(at));
        let is_boxed = between().any(|at| self.looks[at].is_marker)
            && !between().any(|at| self.looks[at].is_byline)
            && self.before(lead).is_some_and(is_headline);
        let text = (first..self.page.lines.len()).filter(|&at| self.is_candidate[at]).take(20);
        let speaks_of_it = || {
            let (same, words) = self.pairs_in(lead, &self.padded(text));
            same * 7 >= words
        };
        (is_boxed && speaks_of_it()).then_some(lead)
    }

    /// How many of a line's pairs of words stand in a text, whose lines are padded, and how many words the line has.
    pub(super) fn pairs_in(&self, at: usize, text: &str) -> (usize, usize) {
        let words: Vec<&str> = self.key(at).split(' ').collect();
        let same = words.windows(2).filter(|pair| text.contains(&format!(" {} ", pair.join(" ")))).count();
        (same, words.len())
    }

    /// The body of a page whose paragraphs are all short.
    pub(super) fn short_body(&mut self) -> Option<(usize, usize)> {
        for at in 0..self.page.lines.len() {
            self.is_candidate[at] = self.may_be_text(at, 8) && self.texts[at].line.ends_with('.');
        }
        self.body()
    }

    /// Whether it is a name in capitals, and no heading: no paragraph follows.
    fn is_signed_in_capitals(&self, at: usize) -> bool {
        let look = &self.looks[at];
        (2..=4).contains(&look.words)
            && !look.is_closed
            && is_in_capitals(&self.page.lines[at].text)
            && !self.is_above_paragraph(at)
    }

    pub(super) fn is_above_paragraph(&self, at: usize) -> bool {
        self.below(at).is_some_and(|at| self.is_candidate[at])
    }

    /// Whether the paragraphs from a line on are few beside what stands above a signature: captions and the like.
    fn is_little(&self, at: usize, above: usize) -> bool {
        let behind = (at..self.page.lines.len()).take_while(|&at| !self.looks[at].is_marker);
        behind.filter(|&at| self.is_candidate[at]).map(|at| self.looks[at].words).sum::<usize>() * 3 < above
    }

    /// Whether a paragraph behind a box of other stories goes on with the text before the box, which has those lines: it
    /// shares its words, or it is one of two or more in a row, with no headline above any but the first, that share some.
    pub(super) fn resumes(&self, first: usize, last: usize, at: usize) -> bool {
        if (last..at).any(|at| self.looks[at].is_byline) {
            return false;
        }
        let above = self.padded(first..=last);
        let (same, words) = self.pairs_in(at, &above);
        same * 4 >= words || self.is_row_of(at, &above)
    }

    /// Whether paragraphs from a line on stand in a row and share some words with a text.
    fn is_row_of(&self, at: usize, text: &str) -> bool {
        let behind =
            (at..self.page.lines.len()).take_while(|&at| !self.opens_box(at) && !self.looks[at].is_byline);
        let row: Vec<usize> = behind.filter(|&at| self.is_candidate[at]).take(6).collect();
        let is_under_headline = |&at: &usize| {
            self.before(at).is_some_and(|above| !self.looks[above].is_closed && self.looks[above].words > 3)
        };
        let (mut all, mut same) = (0, 0);
        for &at in &row {
            let (pairs, words) = self.pairs_in(at, text);
            (same, all) = (same + pairs, all + words);
        }
        row.len() > 1 && !row.iter().skip(1).any(is_under_headline) && same * 10 >= all
    }

    /// The words of lines, with blanks around each line.
    pub(super) fn padded(&self, lines: impl IntoIterator<Item = usize>) -> String {
        let mut text = String::new();
        for at in lines {
            text.push(' ');
            text.push_str(self.key(at));
            text.push(' ');
        }
        text
    }
}
