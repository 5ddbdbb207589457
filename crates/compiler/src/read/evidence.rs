//! Evidence of an event, and corrections of what is printed.

use chronicle::{Conflict, Correction, Evidence};

use super::{
    Reader,
    fields::{Fields, quoted},
};
use crate::{
    code::Code,
    diagnostic::Diagnostic,
    index::{Citation, Index, Target},
    source::At,
};

/// More is a quotation, which the record does not hold. In characters.
const WORDS_MAX: usize = 120;

/// What the three forms of evidence look like.
const FORMS: &str = "write `{ article = \"…\", paragraph = 2 }`, `{ article = \"…\", headline = \"…\" }` or \
                     `{ page = \"https://…\", publisher = \"…\", says = { vi = \"…\", en = \"…\" }, seen = \"…\" }`";

pub(super) fn read<'a>(
    mut fields: Fields<'_>,
    reader: &mut Reader<'_, 'a>,
    index: &mut Index<'a>,
) -> Option<Evidence<'a>> {
    let forms: Vec<_> = ["paragraph", "headline", "page"].into_iter().filter(|key| fields.has(key)).collect();
    let evidence = match forms.as_slice() {
        ["paragraph"] => paragraph(&mut fields, reader, index),
        ["headline"] => headline(&mut fields, reader, index),
        ["page"] => page(&mut fields, reader),
        found => {
            let label = match found {
                [] => "no `paragraph`, `headline` or `page` in this".into(),
                _ => format!("{} in one", quoted(found)),
            };
            let message = "the evidence is neither a paragraph, nor a headline, nor a page";
            reader.fault(Diagnostic::new(Code::EvidenceForm, message, &fields.span, label, FORMS));
            return None;
        }
    };
    fields.finish(reader);
    evidence
}

fn article<'a>(fields: &mut Fields<'_>, reader: &mut Reader<'_, 'a>) -> Option<At<&'a str>> {
    fields.required_line("article", "\"<id of the article>\"", reader)
}

fn paragraph<'a>(
    fields: &mut Fields<'_>,
    reader: &mut Reader<'_, 'a>,
    index: &mut Index<'a>,
) -> Option<Evidence<'a>> {
    let article = article(fields, reader);
    let paragraph = fields.required::<u16>("paragraph", "2", reader);
    let words = fields.optional_line("words", reader);
    if let Some(words) = &words {
        let length = words.value.chars().count();
        if length > WORDS_MAX {
            let message = format!("`words` has {length} characters, {WORDS_MAX} are allowed");
            let help = "keep the few words that date or name the event: a source's sentences are not copied";
            reader.fault(Diagnostic::new(Code::WordsLength, message, &words.span, "too long", help));
        }
    }
    let (article, paragraph) = (article?, paragraph?);
    let target = Target::Paragraph(paragraph.clone());
    index.citations.push(Citation { article: article.clone(), target });
    Some(Evidence::Paragraph {
        article: article.value,
        paragraph: paragraph.value,
        words: words.map(|words| words.value),
    })
}

fn headline<'a>(
    fields: &mut Fields<'_>,
    reader: &mut Reader<'_, 'a>,
    index: &mut Index<'a>,
) -> Option<Evidence<'a>> {
    let article = article(fields, reader);
    let headline = fields.required_line("headline", "\"<id of the headline>\"", reader);
    let (article, headline) = (article?, headline?);
    index.citations.push(Citation { article: article.clone(), target: Target::Headline(headline.clone()) });
    Some(Evidence::Headline { article: article.value, headline: headline.value })
}

fn page<'a>(fields: &mut Fields<'_>, reader: &mut Reader<'_, 'a>) -> Option<Evidence<'a>> {
    let url = fields.required_url("page", reader);
    let publisher = fields.required_line("publisher", "\"…\"", reader);
    let says = fields.required_text("says", reader);
    let seen = fields.required_day("seen", reader);
    Some(Evidence::Page { url: url?.value, publisher: publisher?.value, says: says?, seen: seen?.value })
}

pub(super) fn conflict<'a>(mut fields: Fields<'_>, reader: &mut Reader<'_, 'a>) -> Option<Conflict<'a>> {
    let page = page(&mut fields, reader);
    fields.finish(reader);
    match page? {
        Evidence::Page { url, publisher, says, seen } => Some(Conflict { url, publisher, says, seen }),
        Evidence::Paragraph { .. } | Evidence::Headline { .. } => None,
    }
}

pub(super) fn correction<'a>(mut fields: Fields<'_>, reader: &mut Reader<'_, 'a>) -> Option<Correction<'a>> {
    let printed = fields.required_line("printed", "\"…\"", reader);
    let right = fields.required_text("right", reader);
    let source = fields.required_text("source", reader);
    let url = fields.optional_url("url", reader);
    fields.finish(reader);
    Some(Correction {
        printed: printed?.value,
        right: right?,
        source: source?,
        url: url.map(|url| url.value),
    })
}
