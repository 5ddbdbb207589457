//! `articles/*.md`.

use std::ops::Range;

use chronicle::{Article, Headline, Published};
use toml::de::DeTable;

use super::{Reader, digest, fields::Fields, id, toml_file::syntax_faults};
use crate::{
    code::Code,
    diagnostic::Diagnostic,
    index::{ArticleEntry, Index},
    source::{At, Span},
};

/// The line before and after the front matter.
const FENCE: &str = "+++";

/// Reads an article; `None` where it has faults.
pub(crate) fn read<'a>(reader: &mut Reader<'_, 'a>, index: &mut Index<'a>) -> Option<Article<'a>> {
    let id = At { value: reader.keep(reader.source.stem().to_owned()), span: reader.span(0..0) };
    id::check_form(&id, reader);
    let text = reader.source.text.as_str();
    let Some((front, body)) = split(text) else {
        no_front_matter(text, reader);
        index.articles.push(ArticleEntry { id: id.value, paragraphs: None, headlines: None });
        return None;
    };
    reader.base = front.start;
    let (document, errors) = DeTable::parse_recoverable(text.get(front).unwrap_or_default());
    let mut headlines = None;
    let article = if errors.is_empty() {
        let fence = Span { file: reader.file, range: 0..FENCE.len() };
        read_front(Fields::new(document.into_inner(), fence, "article"), &id, &mut headlines, reader)
    } else {
        syntax_faults(&errors, reader);
        None
    };
    reader.base = 0;
    let digest = digest::read(body, reader);
    index.articles.push(ArticleEntry { id: id.value, paragraphs: Some(digest.count), headlines });
    Some(Article { digest: digest.paragraphs?, ..article? })
}

fn no_front_matter(text: &str, reader: &mut Reader<'_, '_>) {
    let first = text.lines().next().unwrap_or_default();
    let span = reader.span(0..first.len());
    let (message, label, help) = if first.trim_end() == FENCE {
        ("the front matter has no end", "opened here", "add a line `+++` between the fields and the digest")
    } else {
        (
            "the article has no front matter",
            "front matter should stand here",
            "begin the file with a line `+++`, then the fields, then another line `+++`",
        )
    };
    reader.fault(Diagnostic::new(Code::FrontMatter, message, &span, label, help));
}

/// The ranges of the front matter and of what follows it.
fn split(text: &str) -> Option<(Range<usize>, Range<usize>)> {
    let mut lines = text.split_inclusive('\n');
    let first = lines.next().filter(|line| line.trim_end() == FENCE)?;
    let mut at = first.len();
    for line in lines {
        if line.trim_end() == FENCE {
            return Some((first.len()..at, at + line.len()..text.len()));
        }
        at += line.len();
    }
    None
}

/// The article without its digest.
fn read_front<'a>(
    mut fields: Fields<'_>,
    id: &At<&'a str>,
    headline_ids: &mut Option<Vec<At<&'a str>>>,
    reader: &mut Reader<'_, 'a>,
) -> Option<Article<'a>> {
    let title = fields.required_text("title", reader);
    let title_note = fields.optional_text("title_note", reader);
    let publisher = fields.optional_text("publisher", reader);
    let byline = fields.optional_line("byline", reader);
    let date = fields.required_date("published", reader);
    if let Some(date) = &date {
        id::check_year(id, date, reader);
    }
    let certainty = fields.required_choice("certainty", reader);
    let basis = fields.required_text("published_from", reader);
    let language = fields.required_choice("language", reader);
    let kind = fields.required_choice("kind", reader);
    let source = fields.required_line("source", "\"<name of the source file>\"", reader);
    let mut ids = Vec::new();
    let tables = fields.tables("headline", "headline", reader);
    let count = tables.len();
    let headlines = tables.into_iter().filter_map(|fields| headline(fields, &mut ids, reader)).collect();
    *headline_ids = Some(ids).filter(|ids| ids.len() == count);
    fields.finish(reader);
    Some(Article {
        id: id.value,
        title: title?,
        title_note,
        publisher,
        byline: byline.map(|byline| byline.value),
        published: Published { date: date?.value, certainty: certainty?.value, basis: basis? },
        language: language?.value,
        kind: kind?.value,
        source: source?.value,
        digest: Vec::new(),
        headlines,
    })
}

fn headline<'a>(
    mut fields: Fields<'_>,
    ids: &mut Vec<At<&'a str>>,
    reader: &mut Reader<'_, 'a>,
) -> Option<Headline<'a>> {
    let id = fields.new_id("\"indonesia\"", reader);
    ids.extend(id.clone());
    let text = fields.required_text("text", reader);
    let date = fields.optional_line("date", reader);
    fields.finish(reader);
    Some(Headline { id: id?.value, text: text?, date: date.map(|date| date.value) })
}
