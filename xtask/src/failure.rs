//! What went wrong and what to do about it.

use std::fmt;

/// A failure that ends a command. Its message says what failed; its remedy says what the reader can do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Failure {
    what: String,
    remedy: Option<String>,
}

impl Failure {
    /// A failure whose message needs no further advice.
    pub fn new(what: impl Into<String>) -> Self {
        Self { what: what.into(), remedy: None }
    }

    /// Adds what to do about it, or replaces what was said before.
    #[must_use]
    pub fn remedy(mut self, remedy: impl Into<String>) -> Self {
        self.remedy = Some(remedy.into());
        self
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "error: {}", self.what)?;
        if let Some(remedy) = &self.remedy {
            // Continuation lines stand under the first, as rustc sets its help.
            write!(out, "\n  help: {}", remedy.replace('\n', "\n        "))?;
        }
        Ok(())
    }
}

impl std::error::Error for Failure {}

#[cfg(test)]
mod tests {
    use super::Failure;

    #[test]
    fn the_remedy_stands_below_the_message() {
        let failure = Failure::new("no npm").remedy("install Node.js\nthen run this again");
        assert_eq!(
            failure.to_string(),
            "error: no npm\n  help: install Node.js\n        then run this again"
        );
    }
}
