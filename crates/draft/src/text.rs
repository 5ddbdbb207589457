//! The text of a line, read once for all that is asked of it.

use timex::{
    Phrases,
    tag::{Anchor, Expression, Reading, Tagger, Token, TokenKind, Tokens},
};

use crate::{page::Page, sentence::Sentence};

/// A line's text with what was read in it.
pub(crate) struct Text<'p> {
    pub line: &'p str,
    pub tokens: Tokens,
    /// The tokens that are words or numbers.
    pub words: Vec<Token>,
    /// Its words in small letters, parted by single spaces: for comparing.
    pub key: String,
    /// Its expressions of time.
    pub reading: Reading,
}

impl<'p> Text<'p> {
    /// Reads a line. Takes time linear in it.
    pub fn new(text: &'p str) -> Self {
        let tokens = Tokens::new(text);
        let words = words(&tokens);
        let key = joined(&tokens, &words);
        let reading = Reading::new(text, &tokens);
        Self { line: text, tokens, words, key, reading }
    }

    /// The texts of a page's lines.
    pub fn all(page: &'p Page) -> Vec<Self> {
        page.lines.iter().map(|line| Self::new(&line.text)).collect()
    }

    /// The whole line as one sentence, of its words alone.
    pub fn whole(&self) -> Sentence<'_> {
        Sentence::new(self.line, 0, &self.words, &self.tokens.letters)
    }

    /// Its expressions of time by themselves, in a document of that date.
    pub fn times(&self, anchor: Anchor) -> Vec<Expression> {
        Tagger::new(anchor).tag(&self.reading)
    }

    /// The number of words as white space parts them.
    pub fn count(&self) -> usize {
        let (mut count, mut counted) = (0, false);
        for token in &self.tokens.all {
            counted &= !token.spaced;
            count += usize::from(!counted && is_word(token));
            counted |= is_word(token);
        }
        count
    }

    /// Whether one of the phrases, which may have signs, stands in it.
    pub fn has(&self, phrases: &Phrases) -> bool {
        Sentence::new(self.line, 0, &self.tokens.all, &self.tokens.letters).find(0, phrases).is_some()
    }
}

fn is_word(token: &Token) -> bool {
    !matches!(token.kind, TokenKind::Sign(_))
}

/// The tokens that are words or numbers.
pub(crate) fn words(tokens: &Tokens) -> Vec<Token> {
    tokens.all.iter().filter(|token| is_word(token)).cloned().collect()
}

fn joined(tokens: &Tokens, words: &[Token]) -> String {
    let mut key = String::with_capacity(tokens.letters.len() + words.len());
    for word in words {
        if !key.is_empty() {
            key.push(' ');
        }
        key.push_str(tokens.word(word));
    }
    key
}

/// A text's words in small letters, parted by single spaces: for comparing.
pub(crate) fn key(text: &str) -> String {
    let tokens = Tokens::new(text);
    joined(&tokens, &words(&tokens))
}
