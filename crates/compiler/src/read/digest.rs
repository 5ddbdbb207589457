//! The digest below an article's front matter.

use std::ops::Range;

use chronicle::{Lang, Paragraph, Text};

use super::{
    Reader,
    text::{language, one_line},
};
use crate::{code::Code, diagnostic::Diagnostic, source::Span};

/// A digest as read.
pub(super) struct Digest<'a> {
    /// The paragraphs; `None` where they have faults.
    pub paragraphs: Option<Vec<Paragraph<'a>>>,
    /// How many there are, faulty ones too.
    pub count: usize,
}

/// A paragraph whose languages are still being gathered.
struct Draft {
    heading: Span,
    texts: [Option<String>; 2],
}

/// Reads the paragraphs in that range of the file.
pub(super) fn read<'a>(body: Range<usize>, reader: &mut Reader<'_, 'a>) -> Digest<'a> {
    let faults = reader.faults.len();
    let mut drafts: Vec<Draft> = Vec::new();
    for block in blocks(reader.source.text.as_str(), body.clone()) {
        let text = reader.source.text.get(block.clone()).unwrap_or_default();
        let first = block.start..block.start + text.find('\n').unwrap_or(text.len());
        if text.starts_with('#') {
            check_heading(text, drafts.len() + 1, first.clone(), reader);
            drafts.push(Draft { heading: reader.span(first), texts: [None, None] });
        } else {
            read_text(text, first, drafts.last_mut(), reader);
        }
    }
    for draft in &drafts {
        for (lang, text) in Lang::ALL.into_iter().zip(&draft.texts) {
            if text.is_none() {
                missing(lang, &draft.heading, reader);
            }
        }
    }
    if drafts.is_empty() {
        let message = "the article has no digest";
        let help =
            "add a heading `## 1`, then a paragraph that begins with [vi] and one that begins with [en]";
        let span = reader.span(body.start..body.start);
        reader.fault(Diagnostic::new(Code::Digest, message, &span, "no `## 1` below this", help));
    }
    let count = drafts.len();
    let sound = reader.faults.len() == faults;
    let paragraphs = drafts.into_iter().map(|draft| {
        let [vi, en] = draft.texts;
        Some(Paragraph { text: Text { vi: reader.keep(vi?), en: reader.keep(en?) } })
    });
    let paragraphs = paragraphs.collect::<Option<Vec<_>>>().filter(|_| sound);
    Digest { paragraphs, count }
}

/// The ranges of the headings, and of the runs of other lines that are not blank.
fn blocks(text: &str, body: Range<usize>) -> Vec<Range<usize>> {
    let mut blocks: Vec<Range<usize>> = Vec::new();
    let mut at = body.start;
    let mut open = false;
    for line in text.get(body).unwrap_or_default().split_inclusive('\n') {
        let (start, end) = (at, at + line.trim_end().len());
        at += line.len();
        let blank = start == end;
        let heading = line.starts_with('#');
        match blocks.last_mut().filter(|_| open && !heading) {
            Some(block) if !blank => block.end = end,
            _ if !blank => blocks.push(start..end),
            _ => {}
        }
        open = !blank && !heading;
    }
    blocks
}

fn check_heading(found: &str, number: usize, place: Range<usize>, reader: &mut Reader<'_, '_>) {
    if found != format!("## {number}") {
        let message = format!("the digest's paragraph {number} has the heading `{found}`");
        let help = format!("write `## {number}`: paragraphs are numbered from 1 without gaps");
        let span = reader.span(place);
        reader.fault(Diagnostic::new(Code::Digest, message, &span, "not the heading that comes next", help));
    }
}

/// Reads `[vi] …` or `[en] …`.
fn read_text(text: &str, first_line: Range<usize>, draft: Option<&mut Draft>, reader: &mut Reader<'_, '_>) {
    let span = reader.span(first_line);
    let tagged = text.strip_prefix('[').and_then(|rest| rest.split_once(']'));
    let Some((lang, rest)) = tagged.and_then(|(tag, rest)| Some((Lang::from_tag(tag)?, rest))) else {
        let message = "a text of the digest does not say its language";
        let help = "begin it with [vi] or [en]; join it to the text above if it belongs there";
        reader.fault(Diagnostic::new(Code::Digest, message, &span, "neither [vi] nor [en]", help));
        return;
    };
    let Some(draft) = draft else {
        let message = "a text stands above the digest's first heading";
        let help = "put `## 1` above it";
        reader.fault(Diagnostic::new(Code::Digest, message, &span, "belongs to no paragraph", help));
        return;
    };
    let name = language(lang);
    let [vi, en] = &mut draft.texts;
    let place = match lang {
        Lang::Vi => vi,
        Lang::En => en,
    };
    if place.is_some() {
        let message = format!("the paragraph has two {name} texts");
        let help = "join them, or put a heading with the next number between them";
        let fault = Diagnostic::new(Code::Digest, message, &span, "the second", help);
        reader.fault(fault.also(&draft.heading, "the paragraph"));
        return;
    }
    let line = one_line(rest);
    if line.is_empty() {
        let message = format!("the paragraph's {name} text is empty");
        let help = format!("write it in {name}: every text stands in both languages");
        reader.fault(Diagnostic::new(Code::MissingLanguage, message, &span, "nothing after this", help));
    }
    *place = Some(line);
}

fn missing(lang: Lang, heading: &Span, reader: &mut Reader<'_, '_>) {
    let name = language(lang);
    let message = format!("the paragraph has no {name} text");
    let help = format!("add a text that begins with [{}]", lang.tag());
    reader.fault(Diagnostic::new(Code::MissingLanguage, message, heading, "missing below this", help));
}
