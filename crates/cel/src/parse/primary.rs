//! Names, calls, literals, lists, maps and objects.

use std::sync::Arc;

use super::recover::{self, Level};
use super::unescape::unescape;
use super::{Parse, Parser};
use crate::lex::{Lexeme, Token as T};
use crate::syntax::{Element, Entry, Expr, Field, Kind, Literal};

/// Words that the language keeps for itself.
const RESERVED: &[&str] = &[
    "as",
    "break",
    "const",
    "continue",
    "else",
    "false",
    "for",
    "function",
    "if",
    "import",
    "in",
    "let",
    "loop",
    "package",
    "namespace",
    "null",
    "return",
    "true",
    "var",
    "void",
    "while",
];

/// Tokens that the field of an object can start with.
const FIELD: &[T] = &[T::Question, T::Ident, T::EscapedIdent];

impl Parser<'_> {
    pub(super) fn primary(&mut self) -> Parse {
        match self.peek() {
            T::LeftParen => {
                self.take();
                let expr = self.inside(&[T::RightParen])?;
                self.expect_close(T::RightParen, Level::Primary);
                Ok(expr)
            }
            T::LeftBracket => self.list(),
            T::LeftBrace => self.map(),
            T::Dot | T::Ident => self.named(),
            T::Minus if !matches!(self.look(1), T::Int | T::Float) => {
                let at = self.lexeme(0).start;
                self.no_alternative(at, 1);
                Ok(self.nothing(at))
            }
            _ => Ok(self.literal()),
        }
    }

    fn named(&mut self) -> Parse {
        let leading = usize::from(self.peek() == T::Dot);
        if self.look(leading) != T::Ident {
            let dot = self.take().start;
            self.no_alternative(dot, 0);
            return Ok(self.nothing(dot));
        }
        if self.is_object(leading) {
            return self.object(leading);
        }
        let start = self.lexeme(0).start;
        let mut name = if leading == 1 {
            ".".to_owned()
        } else {
            String::new()
        };
        if leading == 1 {
            self.take();
        }
        let word = self.take();
        let text = self.source(word);
        name += &text;
        let is_call = self.peek() == T::LeftParen;
        let reserved = RESERVED.contains(&text.as_str());
        if !is_call {
            let ident = Kind::Ident(name.into());
            return Ok(if reserved {
                self.reserved(start, &text)
            } else {
                self.node(word.start, ident)
            });
        }
        let at = self.take().start;
        let arguments = self.arguments(Level::Primary)?;
        Ok(if reserved {
            self.reserved(start, &text)
        } else {
            self.call_or_macro(at, &name, None, arguments)
        })
    }

    fn reserved(&mut self, at: usize, word: &str) -> Expr {
        self.problem(at, format!("reserved identifier: {word}"))
    }

    /// Whether `a.b.c {` stands here.
    fn is_object(&self, leading: usize) -> bool {
        let mut ahead = leading + 1;
        while self.look(ahead) == T::Dot && self.look(ahead + 1) == T::Ident {
            ahead += 2;
        }
        self.look(ahead) == T::LeftBrace
    }

    fn object(&mut self, leading: usize) -> Parse {
        let mut name = String::new();
        while self.peek() != T::LeftBrace {
            let part = self.take();
            name += &self.source(part);
        }
        let name = if leading == 1 {
            name.trim_start_matches('.').to_owned()
        } else {
            name
        };
        let at = self.take().start;
        let mut fields = Vec::new();
        let mut more = self.starts(FIELD, T::RightBrace);
        while more {
            match self.object_field()? {
                Some(field) => fields.push(field),
                None => break,
            }
            more = self.comma(T::RightBrace) && FIELD.contains(&self.peek());
        }
        self.close(fields.is_empty(), T::RightBrace);
        Ok(self.node(
            at,
            Kind::Struct {
                name: name.into(),
                fields,
            },
        ))
    }

    fn object_field(&mut self) -> Parse<Option<Field>> {
        let optional = self.question();
        if !matches!(self.peek(), T::Ident | T::EscapedIdent) {
            let at = self.lexeme(0).start;
            self.no_alternative(at, 0);
            return Ok(None);
        }
        let name = self.field();
        let colon = self.lexeme(0).start;
        self.expect(T::Colon, recover::FIRST, Level::Primary);
        let id = self.id(colon);
        let value = self.inside(&[T::Comma, T::RightBrace])?;
        Ok(Some(Field {
            id,
            optional,
            name,
            value,
        }))
    }

    fn question(&mut self) -> bool {
        let optional = self.peek() == T::Question;
        if optional {
            self.take();
        }
        optional
    }

    /// Takes the comma between two elements; false if the closing token must be next.
    fn comma(&mut self, close: T) -> bool {
        match self.peek() {
            T::Comma => {
                self.take();
                true
            }
            token if token == close => false,
            _ => {
                let mended = self.refuse_block(&[close, T::Comma]);
                mended && self.comma(close)
            }
        }
    }

    /// Whether an element starts here, rather than the list of them ends.
    fn starts(&mut self, first: &[T], close: T) -> bool {
        if first.contains(&self.peek()) || matches!(self.peek(), T::Question) {
            return true;
        }
        if self.peek() == close || self.peek() == T::Comma {
            return false;
        }
        let mut expected = first.to_vec();
        expected.extend([T::Question, T::Comma, close]);
        self.closers.push(if close == T::RightBracket {
            &[T::Comma, T::RightBracket]
        } else {
            &[T::Comma, T::RightBrace]
        });
        let mended = self.refuse_block(&expected);
        self.closers.pop();
        mended && self.starts(first, close)
    }

    /// The closing token, before which a comma may stand even if nothing else does.
    fn close(&mut self, empty: bool, close: T) {
        if empty && self.peek() == T::Comma {
            self.take();
        }
        self.expect_close(close, Level::Primary);
    }

    fn continues(&self) -> bool {
        self.peek() == T::Question || recover::FIRST.contains(&self.peek())
    }

    fn list(&mut self) -> Parse {
        let at = self.take().start;
        let mut elements = Vec::new();
        let mut more = self.starts(recover::FIRST, T::RightBracket);
        while more {
            let optional = self.question();
            let value = self.inside(&[T::Comma, T::RightBracket])?;
            elements.push(Element { optional, value });
            more = self.comma(T::RightBracket) && self.continues();
        }
        self.close(elements.is_empty(), T::RightBracket);
        Ok(self.node(at, Kind::List(elements)))
    }

    fn map(&mut self) -> Parse {
        let at = self.take().start;
        let mut entries = Vec::new();
        let mut more = self.starts(recover::FIRST, T::RightBrace);
        while more {
            let optional = self.question();
            let key = self.inside(&[T::Colon])?;
            self.expect(T::Colon, recover::FIRST, Level::Primary);
            let value = self.inside(&[T::Comma, T::RightBrace])?;
            entries.push(Entry { optional, key, value });
            more = self.comma(T::RightBrace) && self.continues();
        }
        self.close(entries.is_empty(), T::RightBrace);
        Ok(self.node(at, Kind::Map(entries)))
    }

    fn literal(&mut self) -> Expr {
        let first = self.take();
        let (sign, token) = match first.token {
            T::Minus => ("-", self.take()),
            _ => ("", first),
        };
        match self.read_literal(sign, token) {
            Ok(literal) => self.node(first.start, Kind::Literal(literal)),
            Err(message) => self.problem(first.start, message),
        }
    }

    fn read_literal(&self, sign: &str, lexeme: Lexeme) -> Result<Literal, &'static str> {
        let text = self.source(lexeme);
        match lexeme.token {
            T::True => Ok(Literal::Bool(true)),
            T::False => Ok(Literal::Bool(false)),
            T::Int => int(sign, &text).map(Literal::Int).ok_or("invalid int literal"),
            T::Uint => uint(&text).map(Literal::Uint).ok_or("invalid uint literal"),
            T::Float => float(sign, &text)
                .map(Literal::Double)
                .ok_or("invalid double literal"),
            T::String => {
                let value = String::from_utf8(unescape(&text, false)?);
                value
                    .map(|v| Literal::String(Arc::from(v)))
                    .map_err(|_| "invalid unicode code point")
            }
            T::Bytes => Ok(Literal::Bytes(unescape(&text[1..], true)?.into())),
            _ => Ok(Literal::Null),
        }
    }
}

fn int(sign: &str, text: &str) -> Option<i64> {
    match text.strip_prefix("0x") {
        Some(hex) => i64::from_str_radix(&format!("{sign}{hex}"), 16).ok(),
        None => format!("{sign}{text}").parse().ok(),
    }
}

fn uint(text: &str) -> Option<u64> {
    let digits = &text[..text.len() - 1];
    match digits.strip_prefix("0x") {
        Some(hex) => u64::from_str_radix(hex, 16).ok(),
        None => digits.parse().ok(),
    }
}

fn float(sign: &str, text: &str) -> Option<f64> {
    format!("{sign}{text}")
        .parse()
        .ok()
        .filter(|f: &f64| f.is_finite())
}
