//! The part of a long text to show.

use std::ops::Range;

use crate::Query;
use crate::fold::part;
use crate::highlight::found_words;
use crate::letter::is_ignored;

/// The part of a text that best answers a query, as a byte range of at most `max_chars` characters.
///
/// It begins and ends between words, so that punctuation stays with its word; only a word that is itself
/// longer is cut. It has as many different words of the query as fit, then as many words that answer it; the
/// earliest such part; with about as much text before as after. Without a match it is the beginning of the
/// text.
///
/// Takes time as [`highlight`](crate::highlight) does, plus the number of words found times `max_chars`.
#[must_use]
pub fn snippet(text: &str, query: &Query, max_chars: usize) -> Range<usize> {
    let chunks = chunks(text, query);
    let Some(core) = best_core(&chunks, max_chars) else {
        return 0..0;
    };
    let len = |from: usize, to: usize| chunks[to].end_char - chunks[from].start_char;
    let (mut first, mut last) = core;
    if len(first, last) > max_chars {
        let chunk = &chunks[first];
        return cut(text, chunk.first_match.unwrap_or(chunk.bytes.start)..chunk.bytes.end, max_chars);
    }
    let before = (max_chars - len(first, last)) / 2;
    let core_first = chunks[first].start_char;
    while first > 0 && core_first - chunks[first - 1].start_char <= before {
        first -= 1;
    }
    while last + 1 < chunks.len() && len(first, last + 1) <= max_chars {
        last += 1;
    }
    while first > 0 && len(first - 1, last) <= max_chars {
        first -= 1;
    }
    chunks[first].bytes.start..chunks[last].bytes.end
}

/// What stands between two white spaces.
struct Chunk {
    bytes: Range<usize>,
    start_char: usize,
    end_char: usize,
    /// Where in the text its first match starts.
    first_match: Option<usize>,
    /// Which words of the query it answers, and how many times in all.
    words: u64,
    matches: usize,
}

fn chunks(text: &str, query: &Query) -> Vec<Chunk> {
    let mut chunks: Vec<Chunk> = Vec::new();
    let mut in_chunk = false;
    for (nth, (at, c)) in text.char_indices().enumerate() {
        if c.is_whitespace() {
            in_chunk = false;
            continue;
        }
        let end = at + c.len_utf8();
        match chunks.last_mut().filter(|_| in_chunk) {
            Some(chunk) => (chunk.bytes.end, chunk.end_char) = (end, nth + 1),
            None => chunks.push(Chunk {
                bytes: at..end,
                start_char: nth,
                end_char: nth + 1,
                first_match: None,
                words: 0,
                matches: 0,
            }),
        }
        in_chunk = true;
    }
    for found in query.all().flat_map(|query| found_words(text, query)) {
        let at = chunks.partition_point(|chunk| chunk.bytes.end <= found.range.start);
        let chunk = &mut chunks[at];
        chunk.first_match.get_or_insert(found.range.start);
        chunk.words |= found.words;
        chunk.matches += 1;
    }
    chunks
}

/// The first and the last chunk of the part with the best matches; the first chunk if there are none.
fn best_core(chunks: &[Chunk], max_chars: usize) -> Option<(usize, usize)> {
    if chunks.is_empty() || max_chars == 0 {
        return None;
    }
    let mut best = ((0, 0), (0, 0));
    for (first, start) in chunks.iter().enumerate().filter(|(_, chunk)| chunk.matches > 0) {
        let (mut words, mut matches) = (0_u64, 0);
        for (last, chunk) in chunks.iter().enumerate().skip(first).filter(|(_, chunk)| chunk.matches > 0) {
            if last > first && chunk.end_char - start.start_char > max_chars {
                break;
            }
            words |= chunk.words;
            matches += chunk.matches;
            let worth = (words.count_ones(), matches);
            if worth > best.0 {
                best = (worth, (first, last));
            }
        }
    }
    Some(best.1)
}

/// At most `max_chars` characters from the start of a range, without parting a letter from its marks.
fn cut(text: &str, range: Range<usize>, max_chars: usize) -> Range<usize> {
    let inside = part(text, range.clone());
    if inside.chars().nth(max_chars).is_none() {
        return range;
    }
    let ends = inside.char_indices().take(max_chars + 1).filter(|&(_, c)| !is_ignored(c));
    range.start..range.start + ends.last().map_or(0, |(end, _)| end)
}
