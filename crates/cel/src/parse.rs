//! Text into a tree, with all macros expanded.
//!
//! A hand-written parser that says what upstream's generated one says: its sentences name the tokens that could have
//! stood at a place, so the grammar's first and following sets are kept here beside the rules.

mod macros;
mod members;
mod primary;
mod recover;
mod unescape;

use std::sync::Arc;

use crate::lex::{Lexeme, Token as T, tokens};
use crate::limits;
use crate::problem::{Place, Problem};
use crate::syntax::{Expr, Id, Kind, Literal};
use recover::Level;

/// A parsed expression and the place of each node in it.
#[derive(Debug)]
pub(crate) struct Parsed {
    pub(crate) root: Expr,
    pub(crate) places: Vec<Place>,
}

/// Parses with the macros of Kubernetes 1.`minor`.
pub(crate) fn parse(source: &str, minor: u32, bindings: bool) -> Result<Parsed, Vec<Problem>> {
    let text: Vec<char> = source.chars().collect();
    if text.len() > limits::EXPRESSION_CHARS {
        let size = text.len();
        let most = limits::EXPRESSION_CHARS;
        let message = format!("expression code point size exceeds limit: size: {size}, limit {most}");
        return Err(vec![Problem { place: None, message }]);
    }
    let mut parser = Parser::new(&text, minor);
    parser.bindings = bindings;
    let root = parser.start();
    parser.finish(root)
}

/// The nesting of a rule in itself is over the limit: nothing more is read.
struct TooDeep;

type Parse<E = Expr> = Result<E, TooDeep>;

/// Rules that can hold themselves; upstream counts the depth of each.
#[derive(Clone, Copy)]
enum Rule {
    Expr,
    Relation,
    Calc,
    Member,
}

struct Parser<'s> {
    text: &'s [char],
    tokens: Vec<Lexeme>,
    at: usize,
    /// Offset in characters of each node.
    offsets: Vec<usize>,
    syntax: Vec<(usize, String)>,
    problems: Vec<(usize, String)>,
    depth: [usize; 4],
    /// After a syntax error, until a token was as expected: no further error is told.
    recovering: bool,
    /// The operand that is being read ended in an error: no more is read of it.
    aborted: bool,
    /// What may follow an expression, for each construct that is open.
    closers: Vec<&'static [T]>,
    minor: u32,
    /// Whether `cel.bind` is a macro.
    bindings: bool,
}

const RELATIONS: &[(T, &str)] = &[
    (T::Less, "_<_"),
    (T::LessEquals, "_<=_"),
    (T::GreaterEquals, "_>=_"),
    (T::Greater, "_>_"),
    (T::Equals, "_==_"),
    (T::NotEquals, "_!=_"),
    (T::In, "@in"),
];

/// Operator, function, and how tightly it binds.
const CALCS: &[(T, &str, u8)] = &[
    (T::Star, "_*_", 2),
    (T::Slash, "_/_", 2),
    (T::Percent, "_%_", 2),
    (T::Plus, "_+_", 1),
    (T::Minus, "_-_", 1),
];

impl<'s> Parser<'s> {
    fn new(text: &'s [char], minor: u32) -> Self {
        let (tokens, unreadable) = tokens(text);
        let syntax = unreadable.into_iter().map(|u| {
            (
                u.start,
                format!("token recognition error at: '{}'", recover::escaped(&u.text)),
            )
        });
        Parser {
            text,
            tokens,
            at: 0,
            offsets: Vec::new(),
            syntax: syntax.collect(),
            problems: Vec::new(),
            depth: [0; 4],
            recovering: false,
            aborted: false,
            closers: vec![&[T::End]],
            minor,
            bindings: false,
        }
    }

    fn start(&mut self) -> Parse {
        let root = self.expr()?;
        self.expect(T::End, &[], Level::Expr);
        Ok(root)
    }

    fn finish(self, root: Parse) -> Result<Parsed, Vec<Problem>> {
        let syntax = self
            .syntax
            .iter()
            .map(|(at, message)| (*at, format!("Syntax error: {message}")));
        let all = syntax.chain(self.problems.iter().cloned());
        let mut problems: Vec<Problem> = all
            .map(|(at, message)| Problem {
                place: Some(place(self.text, at)),
                message,
            })
            .collect();
        let root = root.map_err(|TooDeep| {
            let message = format!("expression recursion limit exceeded: {}", limits::DEPTH);
            problems.push(Problem { place: None, message });
        });
        match root {
            Ok(root) if problems.is_empty() => Ok(Parsed {
                root,
                places: self.places(),
            }),
            _ => Err(problems),
        }
    }

    fn places(&self) -> Vec<Place> {
        let mut place = Place { line: 1, column: 0 };
        let mut of_char = Vec::with_capacity(self.text.len() + 1);
        for c in self.text {
            of_char.push(place);
            place = after(place, *c);
        }
        of_char.push(place);
        self.offsets.iter().map(|at| of_char[*at]).collect()
    }

    fn peek(&self) -> T {
        self.look(0)
    }

    /// The token so many further on; the last one is the end.
    fn look(&self, ahead: usize) -> T {
        self.lexeme(ahead).token
    }

    fn lexeme(&self, ahead: usize) -> Lexeme {
        self.tokens[(self.at + ahead).min(self.tokens.len() - 1)]
    }

    fn take(&mut self) -> Lexeme {
        let lexeme = self.lexeme(0);
        self.recovering = false;
        self.skip();
        lexeme
    }

    fn skip(&mut self) {
        self.at = (self.at + 1).min(self.tokens.len() - 1);
    }

    fn source(&self, lexeme: Lexeme) -> String {
        self.text[lexeme.start..lexeme.end].iter().collect()
    }

    fn id(&mut self, offset: usize) -> Id {
        self.offsets.push(offset);
        self.offsets.len() - 1
    }

    fn node(&mut self, offset: usize, kind: Kind) -> Expr {
        Expr {
            id: self.id(offset),
            kind,
        }
    }

    fn problem(&mut self, offset: usize, message: impl Into<String>) -> Expr {
        self.problems.push((offset, message.into()));
        self.nothing(offset)
    }

    /// Stands where an expression could not be read.
    fn nothing(&mut self, offset: usize) -> Expr {
        self.node(offset, Kind::Literal(Literal::String("<<error>>".into())))
    }

    fn enter(&mut self, rule: Rule) -> Parse<()> {
        let depth = &mut self.depth[rule as usize];
        *depth += 1;
        if *depth > limits::DEPTH {
            Err(TooDeep)
        } else {
            Ok(())
        }
    }

    fn leave(&mut self, rule: Rule, levels: usize) {
        self.depth[rule as usize] -= levels;
    }

    fn expr(&mut self) -> Parse {
        self.enter(Rule::Expr)?;
        let condition = self.or()?;
        let expr = if self.peek() == T::Question {
            self.conditional(condition)?
        } else {
            condition
        };
        self.leave(Rule::Expr, 1);
        Ok(expr)
    }

    fn conditional(&mut self, condition: Expr) -> Parse {
        let at = self.take().start;
        self.closers.push(&[T::Colon]);
        let truthy = self.or()?;
        self.closers.pop();
        if !self.expect(T::Colon, recover::FIRST, Level::Expr) {
            return Ok(self.nothing(at));
        }
        let falsy = self.expr()?;
        Ok(self.call(at, "_?_:_", vec![condition, truthy, falsy]))
    }

    /// An expression inside brackets, which these tokens may end.
    fn inside(&mut self, closers: &'static [T]) -> Parse {
        self.closers.push(closers);
        let expr = self.expr()?;
        self.closers.pop();
        Ok(expr)
    }

    fn or(&mut self) -> Parse {
        self.logic(T::Or, "_||_", |p| p.logic(T::And, "_&&_", Parser::relation))
    }

    fn logic(&mut self, op: T, function: &str, term: impl Fn(&mut Self) -> Parse) -> Parse {
        let (mut terms, mut ops) = (vec![Some(term(self)?)], Vec::new());
        while self.peek() == op {
            ops.push(self.take().start);
            terms.push(Some(term(self)?));
        }
        Ok(self.balanced(&mut terms, &ops, function))
    }

    /// A chain of one operator as a tree of little depth, as upstream cuts it: costs depend on it.
    fn balanced(&mut self, terms: &mut [Option<Expr>], ops: &[usize], function: &str) -> Expr {
        if ops.is_empty() {
            let term = terms.first_mut().and_then(Option::take);
            return term.unwrap_or_else(|| self.nothing(0));
        }
        let middle = ops.len() / 2;
        let (left, right) = terms.split_at_mut(middle + 1);
        let left = self.balanced(left, &ops[..middle], function);
        let right = self.balanced(right, &ops[middle + 1..], function);
        self.call(ops[middle], function, vec![left, right])
    }

    fn relation(&mut self) -> Parse {
        self.enter(Rule::Relation)?;
        let mut levels = 1;
        let mut left = self.calc(0)?;
        while let Some((_, function)) = RELATIONS.iter().find(|(t, _)| *t == self.peek()) {
            let at = self.take().start;
            self.enter(Rule::Relation)?;
            self.enter(Rule::Relation)?;
            let right = self.calc(0)?;
            self.leave(Rule::Relation, 1);
            levels += 1;
            left = self.call(at, function, vec![left, right]);
        }
        self.leave(Rule::Relation, levels);
        Ok(left)
    }

    fn calc(&mut self, tighter_than: u8) -> Parse {
        self.enter(Rule::Calc)?;
        let mut levels = 1;
        let mut left = self.unary()?;
        while let Some((_, function, binds)) = CALCS
            .iter()
            .find(|(t, _, binds)| *t == self.peek() && *binds > tighter_than)
        {
            let at = self.take().start;
            self.enter(Rule::Calc)?;
            levels += 1;
            let right = self.calc(*binds)?;
            left = self.call(at, function, vec![left, right]);
        }
        self.leave(Rule::Calc, levels);
        Ok(left)
    }

    fn unary(&mut self) -> Parse {
        if !recover::FIRST.contains(&self.peek()) {
            let extra = self.refuse_start();
            if !extra {
                return Ok(self.nothing(self.lexeme(0).start));
            }
        }
        match self.peek() {
            T::Not => self.repeated(T::Not, "!_"),
            T::Minus if !matches!(self.look(1), T::Int | T::Float) => self.repeated(T::Minus, "-_"),
            _ => self.member(),
        }
    }

    /// `!!x`: an even number of operators is none.
    fn repeated(&mut self, op: T, function: &str) -> Parse {
        let at = self.lexeme(0).start;
        let mut count = 0;
        while self.peek() == op {
            let next = self.look(1);
            if op == T::Minus && (next == T::Not || !recover::FIRST.contains(&next)) {
                // Upstream sees no way on from here, and takes the operator for one between two operands.
                self.no_alternative(self.lexeme(0).start, 1);
                return Ok(self.nothing(at));
            }
            self.take();
            count += 1;
        }
        if !recover::FIRST.contains(&self.peek()) {
            self.extraneous(recover::FIRST);
            self.resume(Level::Operand);
            return Ok(self.nothing(at));
        }
        let operand = self.member()?;
        Ok(if count % 2 == 0 {
            operand
        } else {
            self.call(at, function, vec![operand])
        })
    }

    /// A call of a function without a target, or what the macro of that name makes of it.
    fn call(&mut self, at: usize, function: &str, arguments: Vec<Expr>) -> Expr {
        let kind = Kind::Call {
            function: Arc::from(function),
            target: None,
            arguments,
        };
        self.node(at, kind)
    }
}

fn place(text: &[char], at: usize) -> Place {
    text.iter()
        .take(at)
        .fold(Place { line: 1, column: 0 }, |place, c| after(place, *c))
}

fn after(place: Place, c: char) -> Place {
    if c == '\n' {
        Place {
            line: place.line + 1,
            column: 0,
        }
    } else {
        Place {
            line: place.line,
            column: place.column + 1,
        }
    }
}
