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

/// The rule that an error ends: what can go on after it depends on that.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Level {
    /// Operators go on only outside of the brackets around it.
    Expr,
    /// An operand with all that is said of it.
    Operand,
    /// Something that members can still be taken of.
    Primary,
}

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
        let before = self.tokens[(self.at + ahead).saturating_sub(1)];
        let end = if last.token == T::End {
            before.end.max(from)
        } else {
            last.end
        };
        let text: String = self.text[from..end].iter().collect();
        let message = match text
            .strip_prefix('.')
            .filter(|t| matches!(*t, "true" | "false" | "null"))
        {
            Some(word) => format!("mismatched input '{word}' expecting IDENTIFIER"),
            None => format!("no viable alternative at input '{}'", escaped(&text)),
        };
        self.refuse(last.start, message);
        self.resume(Level::Operand);
    }

    /// Skips to a token that something open can go on with.
    pub(super) fn resume(&mut self, level: Level) {
        while !self.resumes(self.peek(), level) {
            self.skip();
        }
    }

    fn resumes(&self, token: T, level: Level) -> bool {
        let nested = self.closers.len() > 1;
        let operator = (nested || level != Level::Expr) && OPERATORS.contains(&token);
        let member = (nested || level == Level::Primary) && matches!(token, T::Dot | T::LeftBracket);
        token == T::End || operator || member || self.closers.iter().any(|c| c.contains(&token))
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
        self.resume(Level::Operand);
        false
    }

    /// Takes the token that must stand here; if another does, says so and makes the best of it. False if reading has
    /// to go on elsewhere.
    pub(super) fn expect(&mut self, token: T, follows: &[T], level: Level) -> bool {
        if self.peek() == token {
            self.take();
            return true;
        }
        if self.look(1) == token && self.peek() != T::End {
            self.extraneous(&[token]);
            self.skip();
            self.take();
            return true;
        }
        let found = self.lexeme(0);
        if follows.contains(&found.token) {
            let message = format!("missing {} at {}", token.name(), self.displayed(found));
            self.refuse(found.start, message);
            return true;
        }
        self.mismatched(&[token]);
        self.resume(level);
        false
    }

    /// Like `expect`, for what ends an operand: operators and what is open may follow.
    pub(super) fn expect_close(&mut self, token: T, level: Level) -> bool {
        let mut follows = OPERATORS.to_vec();
        follows.extend([T::Dot, T::LeftBracket]);
        follows.extend(self.closers.last().copied().unwrap_or_default());
        self.expect(token, &follows, level)
    }
}
