//! Paragraphs of a text whose lines were cut at a width, as mails and old pages have them.

use crate::page::Line;

/// The least characters of a line that was cut.
const CUT: usize = 50;
/// The most characters of a line in a text whose lines were cut.
const WIDTH: usize = 120;

/// Joins the lines of each paragraph, where lines were cut. Takes time linear in them.
pub(crate) fn unwrap(lines: Vec<Line>) -> Vec<Line> {
    let sizes: Vec<usize> = lines.iter().map(|line| line.text.chars().count()).collect();
    let small = |line: &Line| line.text.starts_with(char::is_lowercase);
    let pairs = || sizes.iter().zip(lines.windows(2));
    let is_cut =
        |(size, pair): &(&usize, &[Line])| **size >= CUT && is_open(&pair[0].text) && small(&pair[1]);
    let long = sizes.iter().filter(|size| **size > WIDTH).count();
    if long * 20 > lines.len() || pairs().filter(is_cut).count() < 3 {
        return lines;
    }
    let goes_on: Vec<bool> = pairs()
        .map(|(size, pair)| {
            // A headline goes before a capital as well.
            let is_prose =
                pair[0].text.contains([',', ';']) || pair[0].text.contains(". ") || small(&pair[0]);
            *size >= CUT && is_open(&pair[0].text) && begins(&pair[1].text) && (small(&pair[1]) || is_prose)
        })
        .collect();
    let mut joined: Vec<Line> = Vec::with_capacity(lines.len());
    for (at, line) in lines.into_iter().enumerate() {
        match joined.last_mut().filter(|_| at > 0 && goes_on.get(at - 1) == Some(&true)) {
            Some(last) => last.append(&line),
            None => joined.push(line),
        }
    }
    joined
}

/// Whether a line ends within a sentence.
fn is_open(text: &str) -> bool {
    !text.ends_with(['.', '!', '?', ':', ';', '…', '”', '"', '»', ')', '|', '/'])
}

/// Whether a line can go on with a sentence: it is no item of a list.
fn begins(text: &str) -> bool {
    let is_number = text.split_once(['.', ')']).is_some_and(|(number, rest)| {
        number.len() < 3 && number.bytes().all(|byte| byte.is_ascii_digit()) && rest.starts_with(' ')
    });
    !(text.is_empty() || text.starts_with(['-', '–', '+', '*', '•', '|', '#']) || is_number)
}
