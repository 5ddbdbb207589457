//! Paragraphs of a text whose lines were cut at a width, as mails and old pages have them.

use crate::page::Line;

/// The least characters of a line that was cut, in a text of a usual width.
const CUT: usize = 50;
/// Of most lines' width, the least that a line has which was cut, in percent.
const FULL: usize = 65;
/// The least characters of a line that was cut on a telephone.
const NARROW: usize = 18;
/// Of so many lines that are no more than a telephone is wide, one at the least goes on with a small letter.
const OF_NARROW: usize = 4;
/// The most characters of a line in a text whose lines were cut.
const WIDTH: usize = 120;

/// Joins the lines of each paragraph, where lines were cut. Takes time linear in them.
pub(crate) fn unwrap(lines: Vec<Line>) -> Vec<Line> {
    let sizes: Vec<usize> = lines.iter().map(|line| line.text.chars().count()).collect();
    let shortest = least(&sizes);
    let small = |line: &Line| line.text.starts_with(char::is_lowercase);
    let pairs = || sizes.iter().zip(lines.windows(2));
    let is_cut =
        |(size, pair): &(&usize, &[Line])| **size >= shortest && is_open(&pair[0].text) && small(&pair[1]);
    let long = sizes.iter().filter(|size| **size > WIDTH).count();
    let cut = pairs().filter(is_cut).count();
    let is_narrow = shortest < CUT;
    if long * 20 > lines.len() || cut < 3 || is_narrow && cut * OF_NARROW < lines.len() {
        return lines;
    }
    let goes_on: Vec<bool> = pairs()
        .map(|(size, pair)| {
            // A headline goes before a capital as well.
            let is_prose =
                pair[0].text.contains([',', ';']) || pair[0].text.contains(". ") || small(&pair[0]);
            *size >= shortest
                && is_open(&pair[0].text)
                && begins(&pair[1].text)
                && (small(&pair[1]) || is_prose)
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

/// The least characters of a line that was cut: by the width that nine of ten lines keep within.
fn least(sizes: &[usize]) -> usize {
    let mut sorted: Vec<usize> = sizes.iter().copied().filter(|size| *size > 0).collect();
    sorted.sort_unstable();
    let width = sorted.get(sorted.len() * 9 / 10).copied().unwrap_or(WIDTH);
    (width * FULL / 100).clamp(NARROW, CUT)
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
