//! What can be said of an operand: `.field`, `.?field`, `.call()`, `[index]`, `[?index]`.

use std::sync::Arc;

use super::recover::{self, Level};
use super::{Parse, Parser, Rule};
use crate::lex::Token as T;
use crate::syntax::{Expr, Kind, Literal};

impl Parser<'_> {
    pub(super) fn member(&mut self) -> Parse {
        self.enter(Rule::Member)?;
        let mut levels = 1;
        let mut operand = self.primary()?;
        loop {
            operand = match self.peek() {
                T::Dot => self.dot(operand)?,
                T::LeftBracket => self.index(operand)?,
                _ => break,
            };
            self.enter(Rule::Member)?;
            levels += 1;
            if std::mem::take(&mut self.aborted) {
                break;
            }
        }
        self.leave(Rule::Member, levels);
        Ok(operand)
    }

    fn dot(&mut self, operand: Expr) -> Parse {
        let dot = self.lexeme(0).start;
        match (self.look(1), self.look(2)) {
            (T::Ident, T::LeftParen) => self.member_call(operand),
            (T::Ident | T::EscapedIdent, _) => {
                self.take();
                let field = self.field();
                Ok(self.node(
                    dot,
                    Kind::Select {
                        operand: Box::new(operand),
                        field,
                        test: false,
                    },
                ))
            }
            (T::Question, T::Ident | T::EscapedIdent) => Ok(self.optional_select(operand)),
            (T::Question, _) => {
                self.take();
                self.take();
                let at = self.lexeme(0).start;
                if self.refuse_block(&[T::Ident, T::EscapedIdent]) {
                    return Ok(self.optional_field(dot, operand));
                }
                self.aborted = true;
                Ok(self.problem(at, "unsupported ident kind"))
            }
            _ => {
                self.take();
                self.no_alternative(dot, 0);
                self.aborted = true;
                Ok(operand)
            }
        }
    }

    fn optional_select(&mut self, operand: Expr) -> Expr {
        let dot = self.take().start;
        self.take();
        self.optional_field(dot, operand)
    }

    fn optional_field(&mut self, dot: usize, operand: Expr) -> Expr {
        let at = self.lexeme(0).start;
        let name = Kind::Literal(Literal::String(self.field()));
        let name = self.node(at, name);
        self.call(dot, "_?._", vec![operand, name])
    }

    /// The name of a field. Names in backquotes are known to the grammar but not to Kubernetes.
    pub(super) fn field(&mut self) -> Arc<str> {
        let name = self.take();
        if name.token == T::EscapedIdent {
            self.problem(name.start, "unsupported syntax: '`'");
        }
        self.source(name).into()
    }

    fn member_call(&mut self, operand: Expr) -> Parse {
        self.take();
        let name = self.take();
        let function = self.source(name);
        let at = self.take().start;
        let arguments = self.arguments(Level::Operand)?;
        Ok(self.call_or_macro(at, &function, Some(operand), arguments))
    }

    /// What stands between the parentheses of a call, and the closing one.
    pub(super) fn arguments(&mut self, level: Level) -> Parse<Vec<Expr>> {
        let mut arguments = Vec::new();
        let mut starts = recover::FIRST.to_vec();
        starts.push(T::RightParen);
        if !starts.contains(&self.peek()) {
            self.closers.push(&[T::RightParen]);
            let mended = self.refuse_block(&starts);
            self.closers.pop();
            if !mended {
                self.close_call(level);
                return Ok(arguments);
            }
        }
        if self.peek() != T::RightParen {
            arguments.push(self.inside(&[T::Comma, T::RightParen])?);
            while self.peek() == T::Comma {
                self.take();
                arguments.push(self.inside(&[T::Comma, T::RightParen])?);
            }
        }
        self.close_call(level);
        Ok(arguments)
    }

    fn close_call(&mut self, level: Level) {
        let closed = self.expect_close(T::RightParen, level);
        self.aborted = !closed && level == Level::Operand;
    }

    fn index(&mut self, operand: Expr) -> Parse {
        let at = self.take().start;
        let optional = self.peek() == T::Question;
        if optional {
            self.take();
        } else if !recover::FIRST.contains(&self.peek()) {
            let mut expected = recover::FIRST.to_vec();
            expected.push(T::Question);
            self.closers.push(&[T::RightBracket]);
            let mended = self.refuse_block(&expected);
            self.closers.pop();
            if !mended {
                self.aborted = !self.expect_close(T::RightBracket, Level::Operand);
                return Ok(operand);
            }
        }
        let index = self.inside(&[T::RightBracket])?;
        self.aborted = !self.expect_close(T::RightBracket, Level::Operand);
        let function = if optional { "_[?_]" } else { "_[_]" };
        Ok(self.call(at, function, vec![operand, index]))
    }
}
