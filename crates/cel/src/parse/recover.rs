//! What is said about a token that does not fit, and where reading goes on after it.

use super::Parser;
use crate::lex::{Lexeme, Token as T};

/// Tokens that an expression can start with.
pub(super) const FIRST: &[T] = &[
    T::LeftBracket,
    T::LeftBrace,
    T::LeftParen,
    T::Dot,
    T::Minus,
    T::Not,
    T::True,
    T::False,
    T::Null,
    T::Float,
    T::Int,
    T::Uint,
    T::String,
    T::Bytes,
    T::Ident,
];

/// Tokens that carry an expression on.
const OPERATORS: &[T] = &[
    T::Equals,
    T::NotEquals,
    T::In,
    T::Less,
    T::LessEquals,
    T::GreaterEquals,
    T::Greater,
    T::And,
    T::Or,
    T::Question,
    T::Plus,
    T::Minus,
    T::Star,
    T::Slash,
    T::Percent,
];

/// Blanks in a message as they would be written in a program.
pub(super) fn escaped(text: &str) -> String {
    text.replace('\t', "\\t")
        .replace('\n', "\\n")
        .replace('\r', "\\r")
}

fn set(tokens: &[T]) -> String {
    let mut tokens = tokens.to_vec();
    tokens.sort_unstable();
    tokens.dedup();
    let names: Vec<String> = tokens.into_iter().map(T::name).collect();
    if names.len() == 1 {
        names.concat()
    } else {
        format!("{{{}}}", names.join(", "))
    }
}

impl Parser<'_> {
    fn displayed(&self, lexeme: Lexeme) -> String {
        match lexeme.token {
            T::End => "'<EOF>'".to_owned(),
            _ => format!("'{}'", escaped(&self.source(lexeme))),
        }
    }

    fn refuse(&mut self, at: usize, message: String) {
        if !self.recovering {
            self.recovering = true;
            self.syntax.push((at, message));
        }
    }

    pub(super) fn mismatched(&mut self, expected: &[T]) {
        let found = self.lexeme(0);
        let message = format!(
            "mismatched input {} expecting {}",
            self.displayed(found),
            set(expected)
        );
        self.refuse(found.start, message);
    }

    pub(super) fn extraneous(&mut self, expected: &[T]) {
        let found = self.lexeme(0);
        let message = format!(
            "extraneous input {} expecting {}",
            self.displayed(found),
            set(expected)
        );
        self.refuse(found.start, message);
    }

    /// No rule fits the tokens from `from` to the one that is now so many ahead.
    pub(super) fn no_alternative(&mut self, from: usize, ahead: usize) {
        let last = self.lexeme(ahead);
        let text: String = self.text[from..last.end].iter().collect();
        let message = match text
            .strip_prefix('.')
            .filter(|t| matches!(*t, "true" | "false" | "null"))
        {
            Some(word) => format!("mismatched input '{word}' expecting IDENTIFIER"),
            None => format!("no viable alternative at input '{}'", escaped(&text)),
        };
        self.refuse(last.start, message);
        self.resume();
    }

    /// Skips to a token that something open can go on with.
    pub(super) fn resume(&mut self) {
        while !self.resumes(self.peek()) {
            self.skip();
        }
    }

    fn resumes(&self, token: T) -> bool {
        token == T::End || OPERATORS.contains(&token) || self.closers.iter().any(|c| c.contains(&token))
    }

    /// An expression should start here and does not; true if leaving out one token mends it.
    pub(super) fn refuse_start(&mut self) -> bool {
        self.refuse_block(FIRST)
    }

    /// One of `expected` should stand here; true if leaving out one token mends it.
    pub(super) fn refuse_block(&mut self, expected: &[T]) -> bool {
        if !self.recovering && expected.contains(&self.look(1)) {
            self.extraneous(expected);
            self.skip();
            return true;
        }
        self.mismatched(expected);
        self.resume();
        false
    }

    /// Takes the token that must stand here; if another does, says so and makes the best of it.
    pub(super) fn expect(&mut self, token: T, follows: &[T]) -> Lexeme {
        if self.peek() == token {
            return self.take();
        }
        if self.look(1) == token && self.peek() != T::End {
            self.extraneous(&[token]);
            self.skip();
            return self.take();
        }
        let found = self.lexeme(0);
        if follows.contains(&found.token) {
            let message = format!("missing {} at {}", token.name(), self.displayed(found));
            self.refuse(found.start, message);
            return found;
        }
        self.mismatched(&[token]);
        self.resume();
        found
    }

    /// Like `expect`, for what ends an operand: operators and what is open may follow.
    pub(super) fn expect_close(&mut self, token: T) {
        let mut follows = OPERATORS.to_vec();
        follows.extend([T::Dot, T::LeftBracket]);
        follows.extend(self.closers.last().copied().unwrap_or_default());
        self.expect(token, &follows);
    }
}
