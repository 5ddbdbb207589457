//! All faults of the seeds, and their rendering.

use std::{collections::BTreeSet, error, fmt, ops::Range};

use annotate_snippets::{Annotation, AnnotationKind, Level, Renderer, Snippet};

use crate::{
    diagnostic::{Diagnostic, Label},
    source::Sources,
};

/// All faults of the seeds, sorted by file and place; never empty.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    sources: Sources,
    diagnostics: Vec<Diagnostic>,
}

/// The width in which messages are set; longer lines of the seeds are cut around the place.
const WIDTH: usize = 120;

impl Report {
    pub(crate) fn new(sources: Sources, mut diagnostics: Vec<Diagnostic>) -> Self {
        diagnostics.sort_by(|a, b| order(a).cmp(&order(b)));
        diagnostics.dedup();
        Self { sources, diagnostics }
    }

    /// The faults.
    #[must_use]
    pub fn diagnostics(&self) -> &[Diagnostic] {
        &self.diagnostics
    }

    /// The files that the faults' places point into.
    #[must_use]
    pub fn sources(&self) -> &Sources {
        &self.sources
    }

    /// All faults in rustc's manner, without colours.
    #[must_use]
    pub fn plain(&self) -> String {
        self.render(&Renderer::plain())
    }

    /// All faults in rustc's manner, with ANSI colours.
    #[must_use]
    pub fn coloured(&self) -> String {
        self.render(&Renderer::styled())
    }

    fn render(&self, renderer: &Renderer) -> String {
        let renderer = renderer.clone().term_width(WIDTH);
        let mut out = String::new();
        for diagnostic in &self.diagnostics {
            out += &self.render_one(&renderer, diagnostic);
            out += "\n\n";
        }
        out += &self.count();
        out
    }

    fn render_one(&self, renderer: &Renderer, diagnostic: &Diagnostic) -> String {
        let primary = &diagnostic.primary;
        let mut files = vec![primary.span.file];
        for label in &diagnostic.secondary {
            if !files.contains(&label.span.file) {
                files.push(label.span.file);
            }
        }
        let snippets = files.into_iter().filter_map(|file| {
            let source = self.sources.files().get(file)?;
            let here = |label: &&Label| label.span.file == file;
            let primary = Some(primary).filter(here).map(|label| (AnnotationKind::Primary, label));
            let secondary = diagnostic.secondary.iter().filter(here);
            let labels = primary.into_iter().chain(secondary.map(|label| (AnnotationKind::Context, label)));
            let annotations: Vec<_> =
                labels.map(|(kind, label)| annotate(&source.text, kind, label)).collect();
            Some(Snippet::source(&source.text).path(&source.path).annotations(annotations))
        });
        let group = Level::ERROR
            .primary_title(&diagnostic.message)
            .id(diagnostic.code.as_str())
            .elements(snippets)
            .element(Level::HELP.message(&diagnostic.help));
        renderer.render(&[group])
    }

    /// `2 faults in 1 file`.
    fn count(&self) -> String {
        let files: BTreeSet<_> =
            self.diagnostics.iter().map(|diagnostic| diagnostic.primary.span.file).collect();
        let plural = |count: usize| if count == 1 { "" } else { "s" };
        let (faults, files) = (self.diagnostics.len(), files.len());
        format!("{faults} fault{} in {files} file{}", plural(faults), plural(files))
    }
}

/// File, place, code, and the message so that the order of equal places is settled too.
fn order(diagnostic: &Diagnostic) -> (usize, usize, usize, &'static str, &str) {
    let span = &diagnostic.primary.span;
    (span.file, span.range.start, span.range.end, diagnostic.code.as_str(), &diagnostic.message)
}

fn annotate<'a>(text: &str, kind: AnnotationKind, label: &'a Label) -> Annotation<'a> {
    kind.span(visible(text, &label.span.range)).label(label.text.as_str())
}

/// The range within the text, at characters' edges; widened to one character where it is empty.
fn visible(text: &str, range: &Range<usize>) -> Range<usize> {
    let edge = |at: &usize| text.is_char_boundary(*at);
    let start = (0..=range.start.min(text.len())).rev().find(edge).unwrap_or(0);
    let end = (range.end.max(start)..text.len()).find(edge).unwrap_or(text.len());
    if end > start {
        return start..end;
    }
    let next = text.get(start..).and_then(|rest| rest.chars().next()).filter(|next| *next != '\n');
    start..start + next.map_or(0, char::len_utf8)
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.plain())
    }
}

impl error::Error for Report {}
