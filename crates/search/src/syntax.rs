//! What a person types, taken apart: words, phrases, exclusions, alternatives and fields.

use std::ops::Range;

use crate::fold::part;
use crate::{Query, fold};

/// A text, read as a query with fields.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Parsed<'t> {
    /// The query without its fields.
    pub query: Query,
    /// The fields, in the order typed.
    pub fields: Vec<Fielded<'t>>,
    /// Why the text was read as plain words instead.
    pub fault: Option<Fault>,
}

/// A field with its value: `năm:2020`, `country:"South Korea"`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fielded<'t> {
    /// The number of the field among those that the caller names.
    pub field: usize,
    /// What stands behind the colon, without quotes.
    pub value: &'t str,
    /// Whether it was typed with a minus: `-năm:2020`.
    pub excluded: bool,
    /// Where its name begins in the text, in bytes.
    pub start: usize,
}

/// What is wrong with the syntax of a query.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// `OR` stands where it joins nothing.
    LoneOr,
    /// `OR` joins so much that it means more than [`MAX_ALTERNATIVES`] queries.
    TooManyAlternatives,
    /// There are words to exclude and nothing to exclude them from.
    OnlyExclusions,
    /// A field has no value.
    EmptyField,
}

/// How many queries a query with `OR` may mean: each `OR` in a place of its own doubles them.
pub const MAX_ALTERNATIVES: usize = 16;

/// Reads a query. Any text is one: what has no sense as syntax is read as plain words, and [`Parsed::fault`] says why.
///
/// - `"words in quotes"`, also `“…”` and `«…»`, must stand together.
/// - `-word` and `-"a phrase"` must not stand in the document.
/// - `OR` in capitals, between two words or phrases, wants one of them.
/// - `field:value`, also with a space behind the colon, is handed back to the caller, who knows what it means. Names of
///   fields are compared folded; another word with a colon is just a word.
///
/// Takes time linear in the text, times the number of alternatives.
///
/// ```
/// let parsed = search::parse("nước:Nga \"đối tác\" OR \"đối thoại\" -kinh", &["nuoc", "country"]);
/// assert_eq!((parsed.fields[0].field, parsed.fields[0].value), (0, "Nga"));
/// assert_eq!(parsed.fault, None);
/// assert_eq!(search::parse("OR nga", &[]).fault, Some(search::Fault::LoneOr));
/// ```
#[must_use]
pub fn parse<'t>(text: &'t str, fields: &[&str]) -> Parsed<'t> {
    parse_with(text, fields, &|_, _| 0)
}

/// [Reads](parse) a query whose fields may have values of several words without quotes: `reach` says of a field, by
/// its number, and of the text behind its colon how many bytes of that text are its value. Where it says 0, or stops
/// inside the first word, the value is that word.
///
/// ```
/// let reach = |_, rest: &str| if rest.starts_with("Hàn Quốc") { "Hàn Quốc".len() } else { 0 };
/// let parsed = search::parse_with("nước:Hàn Quốc biển", &["nuoc"], &reach);
/// assert_eq!((parsed.fields[0].value, parsed.query.len()), ("Hàn Quốc", 1));
/// ```
#[must_use]
pub fn parse_with<'t>(text: &'t str, fields: &[&str], reach: &dyn Fn(usize, &str) -> usize) -> Parsed<'t> {
    assemble(text, &pieces(text, fields, reach)).unwrap_or_else(|fault| Parsed {
        query: Query::plain(text),
        fields: Vec::new(),
        fault: Some(fault),
    })
}

/// A part of a query, of nothing but one kind.
struct Piece {
    kind: Kind,
    /// Where its words stand in the text.
    range: Range<usize>,
    excluded: bool,
    /// Where it begins, with the name of its field.
    start: usize,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Words,
    Phrase,
    Or,
    /// With its number.
    Field(usize),
}

fn is_quote(c: char) -> bool {
    matches!(c, '"' | '“' | '”' | '„' | '«' | '»')
}

fn pieces(text: &str, fields: &[&str], reach: &dyn Fn(usize, &str) -> usize) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut at = 0;
    while let Some(skipped) = part(text, at..).find(|c: char| !c.is_whitespace()) {
        at += skipped;
        let rest = part(text, at..);
        let excluded = rest
            .strip_prefix('-')
            .is_some_and(|rest| rest.starts_with(|c: char| c.is_alphanumeric() || is_quote(c)));
        at += usize::from(excluded);
        let start = at;
        let field = field_at(part(text, at..), fields);
        if let Some((_, name)) = field {
            at += name;
            // `nước: Nga` is typed as often as `nước:Nga`.
            at = text.len() - part(text, at..).trim_start().len();
        }
        let quote = part(text, at..).chars().next().filter(|&c| is_quote(c));
        let quoted = quote.is_some();
        at += quote.map_or(0, char::len_utf8);
        let ends = |c: char| if quoted { is_quote(c) } else { is_quote(c) || c.is_whitespace() };
        let mut len = part(text, at..).find(ends).unwrap_or(text.len() - at);
        if let Some((field, _)) = field.filter(|_| !quoted) {
            let reached = reach(field, part(text, at..));
            if reached > len && text.is_char_boundary(at + reached) {
                len = reached;
            }
        }
        let range = at..at + len;
        at = range.end;
        if quoted {
            at += part(text, at..).chars().next().map_or(0, char::len_utf8);
        }
        let kind = match field {
            Some((field, _)) => Kind::Field(field),
            None if quoted => Kind::Phrase,
            None if part(text, range.clone()) == "OR" => Kind::Or,
            None => Kind::Words,
        };
        pieces.push(Piece { kind, range, excluded, start });
    }
    pieces
}

/// The number of the field that a text begins with, and the length of its name with the colon.
fn field_at(text: &str, fields: &[&str]) -> Option<(usize, usize)> {
    let end = text.find(|c: char| c == ':' || c.is_whitespace() || is_quote(c))?;
    if !part(text, end..).starts_with(':') {
        return None;
    }
    let name = fold(part(text, ..end));
    let field = fields.iter().position(|field| fold(field) == name)?;
    Some((field, end + 1))
}

fn assemble<'t>(text: &'t str, pieces: &[Piece]) -> Result<Parsed<'t>, Fault> {
    let mut parsed = Parsed::default();
    let mut excluded: Vec<Query> = Vec::new();
    // One of each group is wanted.
    let mut groups: Vec<Vec<&Piece>> = Vec::new();
    let mut joins = false;
    let mut can_join = false;
    for piece in pieces {
        let value = part(text, piece.range.clone());
        let is_text = matches!(piece.kind, Kind::Words | Kind::Phrase);
        if is_text && Query::plain(value).is_empty() {
            // A dash, or quotes with nothing in them.
            continue;
        }
        let is_wanted = is_text && !piece.excluded;
        if joins && !is_wanted {
            return Err(Fault::LoneOr);
        }
        match piece.kind {
            Kind::Or if can_join => joins = true,
            Kind::Or => return Err(Fault::LoneOr),
            Kind::Field(_) if value.trim().is_empty() => return Err(Fault::EmptyField),
            Kind::Field(field) => {
                let Piece { excluded, start, .. } = *piece;
                parsed.fields.push(Fielded { field, value: value.trim(), excluded, start });
            }
            Kind::Words | Kind::Phrase if piece.excluded => excluded.push(Query::phrase(value)),
            Kind::Words | Kind::Phrase => match groups.last_mut() {
                Some(group) if joins => group.push(piece),
                _ => groups.push(vec![piece]),
            },
        }
        can_join = is_wanted;
        joins &= piece.kind == Kind::Or;
    }
    if joins {
        return Err(Fault::LoneOr);
    }
    if groups.is_empty() && !excluded.is_empty() {
        return Err(Fault::OnlyExclusions);
    }
    let alternatives = groups.iter().try_fold(1_usize, |all, group| all.checked_mul(group.len()));
    let alternatives =
        alternatives.filter(|&all| all <= MAX_ALTERNATIVES).ok_or(Fault::TooManyAlternatives)?;
    for mut nth in 0..alternatives {
        let mut query = Query::default();
        for group in &groups {
            let piece = group[nth % group.len()];
            nth /= group.len();
            query.push(text, piece.range.clone(), piece.kind == Kind::Phrase);
        }
        query.exclude(&excluded);
        parsed.query.or(query);
    }
    Ok(parsed)
}
