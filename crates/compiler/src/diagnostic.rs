//! A fault of the seeds, as data.

use crate::{code::Code, source::Span};

/// A fault: what is wrong, where, and what would be right.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// What is wrong.
    pub code: Code,
    /// What is wrong here, in one line.
    pub message: String,
    /// The place of the fault.
    pub primary: Label,
    /// Other places that help to understand it.
    pub secondary: Vec<Label>,
    /// What to do.
    pub help: String,
}

/// A place with a few words on it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Label {
    /// The place.
    pub span: Span,
    /// A few words, shown beside the place.
    pub text: String,
}

impl Label {
    pub(crate) fn new(span: &Span, text: impl Into<String>) -> Self {
        Self { span: span.clone(), text: text.into() }
    }
}

impl Diagnostic {
    pub(crate) fn new(
        code: Code,
        message: impl Into<String>,
        span: &Span,
        label: impl Into<String>,
        help: impl Into<String>,
    ) -> Self {
        Self {
            code,
            message: message.into(),
            primary: Label::new(span, label),
            secondary: Vec::new(),
            help: help.into(),
        }
    }

    pub(crate) fn also(mut self, span: &Span, label: impl Into<String>) -> Self {
        self.secondary.push(Label::new(span, label));
        self
    }
}
