//! Names, calls, literals, lists, maps and objects.

use std::sync::Arc;

use super::unescape::unescape;
use super::{Parse, Parser, recover};
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

impl Parser<'_> {
    pub(super) fn primary(&mut self) -> Parse {
        match self.peek() {
            T::LeftParen => {
                self.take();
                let expr = self.inside(&[T::RightParen])?;
                self.expect_close(T::RightParen);
                Ok(expr)
            }
            T::LeftBracket => self.list(),
            T::LeftBrace => self.map(),
            T::Dot | T::Ident => self.named(),
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
        let arguments = self.arguments()?;
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
        while self.peek() != T::RightBrace {
            match self.object_field()? {
                Some(field) => fields.push(field),
                None => break,
            }
            if !self.comma(T::RightBrace) {
                break;
            }
        }
        self.expect_close(T::RightBrace);
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
        let colon = self.expect(T::Colon, recover::FIRST).start;
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

    fn list(&mut self) -> Parse {
        let at = self.take().start;
        let mut elements = Vec::new();
        while self.peek() != T::RightBracket {
            let optional = self.question();
            let value = self.inside(&[T::Comma, T::RightBracket])?;
            elements.push(Element { optional, value });
            if !self.comma(T::RightBracket) {
                break;
            }
        }
        self.expect_close(T::RightBracket);
        Ok(self.node(at, Kind::List(elements)))
    }

    fn map(&mut self) -> Parse {
        let at = self.take().start;
        let mut entries = Vec::new();
        while self.peek() != T::RightBrace {
            let optional = self.question();
            let key = self.inside(&[T::Colon])?;
            self.expect(T::Colon, recover::FIRST);
            let value = self.inside(&[T::Comma, T::RightBrace])?;
            entries.push(Entry { optional, key, value });
            if !self.comma(T::RightBrace) {
                break;
            }
        }
        self.expect_close(T::RightBrace);
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
