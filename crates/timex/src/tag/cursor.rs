//! Looking at tokens.

use crate::{Phrases, phrases, words::month_name};

use super::{
    form::Read,
    token::{Kind, Token, Tokens},
};

/// The tokens of a text.
#[derive(Clone, Copy)]
pub(super) struct Cursor<'t> {
    pub tokens: &'t [Token],
    letters: &'t str,
}

impl<'t> Cursor<'t> {
    pub fn new(tokens: &'t Tokens) -> Self {
        Self { tokens: &tokens.all, letters: &tokens.letters }
    }

    /// The token's letters in lower case; nothing where the text has ended.
    pub fn word(self, at: usize) -> &'t str {
        self.tokens.get(at).and_then(|token| self.letters.get(token.norm.clone())).unwrap_or_default()
    }

    /// The token before, in lower case.
    pub fn before(self, at: usize, back: usize) -> &'t str {
        at.checked_sub(back).map_or("", |at| self.word(at))
    }

    pub fn is_capital(self, at: usize) -> bool {
        self.tokens.get(at).is_some_and(|token| token.capital)
    }

    /// Whether no white space stands before the token.
    pub fn is_joined(self, at: usize) -> bool {
        self.tokens.get(at).is_some_and(|token| !token.spaced)
    }

    pub fn is_sign(self, at: usize, sign: char) -> bool {
        self.tokens.get(at).is_some_and(|token| token.kind == Kind::Sign(sign))
    }

    pub fn is_word(self, at: usize) -> bool {
        self.tokens.get(at).is_some_and(|token| token.kind == Kind::Word)
    }

    /// The group of the first of these phrases that stands here, and its end.
    pub fn which(self, at: usize, phrases: &Phrases) -> Read<usize> {
        phrases.at(at, self.tokens.get(at)?.hash, &|at| self.word(at))
    }

    /// The end of the first of these phrases that stands here.
    pub fn phrase(self, at: usize, phrases: &Phrases) -> Option<usize> {
        self.which(at, phrases).map(|(_, end)| end)
    }

    /// Whether one of these phrases ends right before the token.
    pub fn follows(self, at: usize, phrases: &Phrases) -> bool {
        let ends = |at: usize| {
            phrases.ends(at, self.tokens.get(at).map_or(0, |token| token.hash), &|at| self.word(at))
        };
        at.checked_sub(1).is_some_and(ends)
    }

    /// The month of which the English name stands here with a capital.
    pub fn month_name(self, at: usize) -> Option<u32> {
        let word = self.word(at);
        // All of these letters: most names of people and places are passed over at once.
        let may_be = self.is_capital(at) && word.len() > 2 && word.is_ascii();
        if may_be { month_name(word) } else { None }
    }

    /// Passes over the first of these phrases that stands here.
    pub fn skip(self, at: usize, phrases: &Phrases) -> usize {
        self.phrase(at, phrases).unwrap_or(at)
    }

    pub fn skip_sign(self, at: usize, signs: &[char]) -> usize {
        at + usize::from(signs.iter().any(|&sign| self.is_sign(at, sign)))
    }

    /// A number of one or two digits, from 1.
    pub fn short(self, at: usize) -> Option<u32> {
        match self.tokens.get(at)?.kind {
            Kind::Number(number, 1 | 2) if number > 0 => Some(number),
            _ => None,
        }
    }

    /// A number of any size.
    pub fn number(self, at: usize) -> Option<u32> {
        match self.tokens.get(at)?.kind {
            Kind::Number(number, _) => Some(number),
            Kind::Word | Kind::Sign(_) => None,
        }
    }

    /// A year of four digits, from 1000 to 2199.
    pub fn year(self, at: usize) -> Option<i32> {
        match self.tokens.get(at)?.kind {
            Kind::Number(number, 4) if (1000..2200).contains(&number) => i32::try_from(number).ok(),
            _ => None,
        }
    }

    /// A year behind a word, which is not the beginning of a figure: `2.223`, `2020%`.
    pub fn plain_year(self, at: usize) -> Option<i32> {
        let figure = self.is_joined(at + 1)
            && (self.is_sign(at + 1, '%')
                || (self.is_sign(at + 1, '.') || self.is_sign(at + 1, ','))
                    && self.is_joined(at + 2)
                    && self.number(at + 2).is_some());
        self.year(at).filter(|_| !figure)
    }

    /// A year that `năm` or `,` or a sign joins to the month before it.
    pub fn year_behind(self, at: usize) -> Read<i32> {
        let sign = self.skip_sign(at, &['/', '-', '.', ',']);
        if sign > at && !self.is_sign(at, ',') {
            // `tháng 9. 2020` is two sentences, `tháng 9 - 2020` is one date.
            if self.is_sign(at, '.') && !self.is_joined(sign) {
                return None;
            }
            // `7/9-2020/10` and `9/9/2020/NĐ` are none.
            return self.plain_year(sign).map(|year| (year, sign + 1));
        }
        let word = self.skip(sign, phrases!("năm|nam|of"));
        if sign > at && word == sign {
            // `tháng 9, 2020 người`: only at the end of a phrase.
            let ends = !self.is_word(word + 1) || self.phrase(word + 1, phrases!("và|and|at|in")).is_some();
            return self
                .plain_year(word)
                .filter(|_| ends || self.is_english_month(at))
                .map(|year| (year, word + 1));
        }
        self.plain_year(word).map(|year| (year, word + 1))
    }

    /// Whether the tokens before end with a month's English name, with or without a day.
    fn is_english_month(self, at: usize) -> bool {
        [1, 2].into_iter().any(|back| month_name(self.before(at, back)).is_some())
    }

    /// Passes over a dash or a word for ‘to’. `wide` words: đến, tới, đến hết, to, until …
    pub fn to(self, at: usize) -> Option<usize> {
        if self.is_sign(at, '-') {
            return Some(at + 1);
        }
        self.phrase(at, phrases!("đến hết|cho đến|đến|tới hết|tới|den|toi|through|until|till|to"))
    }

    /// Whether a sentence or line ends with the token.
    pub fn ends_sentence(self, at: usize) -> bool {
        match self.tokens.get(at).map(|token| token.kind) {
            Some(Kind::Sign('\n' | '!' | '?' | ';')) => true,
            Some(Kind::Sign('.')) => self.tokens.get(at + 1).is_none_or(|next| next.spaced && next.capital),
            _ => false,
        }
    }

    /// Whether the token is the first of a sentence or line, but for a preposition.
    pub fn starts_sentence(self, at: usize) -> bool {
        let is_start = |at: usize| {
            at == 0
                || matches!(
                    self.tokens.get(at - 1).map(|token| token.kind),
                    Some(Kind::Sign('\n' | '.' | '!' | '?' | '"' | '“' | '•' | '*'))
                )
                || self.is_sign(at - 1, '-') && self.is_line_start(at - 1)
        };
        let is_preposition =
            |at: usize| self.phrase(at, phrases!("vào|trong|in|during|hồi|ngay|cũng|riêng|also")).is_some();
        is_start(at)
            || is_preposition(at - 1) && (is_start(at - 1) || is_preposition(at - 2) && is_start(at - 2))
    }

    fn is_line_start(self, at: usize) -> bool {
        at == 0 || self.is_sign(at - 1, '\n')
    }
}
