//! Macros: calls that are rewritten into loops before anything is checked.

use std::sync::Arc;

use super::Parser;
use crate::syntax::{ACCUMULATOR, Element, Entry, Expr, Field, Fold, Kind, Literal};

/// Where a macro stands and what it works on.
struct Macro<'p, 's> {
    parser: &'p mut Parser<'s>,
    /// Of its opening parenthesis: the place of all that it makes.
    at: usize,
}

/// The one variable of a loop, or both.
type Names = (Arc<str>, Option<Arc<str>>);

/// The place of the argument that is wrong, and why.
type Expanded = Result<Expr, (usize, String)>;

impl Parser<'_> {
    pub(super) fn call_or_macro(
        &mut self,
        at: usize,
        function: &str,
        target: Option<Expr>,
        arguments: Vec<Expr>,
    ) -> Expr {
        let of_cel = || target.as_ref()?.as_ident().filter(|name| &***name == "cel");
        if self.bindings && function == "bind" && arguments.len() == 3 && of_cel().is_some() {
            let expanded = Macro { parser: self, at }.named(arguments);
            return expanded.unwrap_or_else(|(at, message)| self.problem(at, message));
        }
        if !self.is_macro(function, target.is_some(), arguments.len()) {
            let kind = Kind::Call {
                function: Arc::from(function),
                target: target.map(Box::new),
                arguments,
            };
            return self.node(at, kind);
        }
        let expanded = Macro { parser: self, at }.expand(function, target, arguments);
        expanded.unwrap_or_else(|(at, message)| self.problem(at, message))
    }

    fn is_macro(&self, function: &str, member: bool, arguments: usize) -> bool {
        match (function, member, arguments) {
            ("has", false, 1) | ("all" | "exists" | "exists_one" | "map" | "filter", true, 2) => true,
            ("map", true, 3) => true,
            ("optMap" | "optFlatMap", true, 2) => self.minor >= 28,
            ("all" | "exists" | "existsOne" | "exists_one", true, 3) => self.minor >= 32,
            ("transformList" | "transformMap" | "transformMapEntry", true, 3 | 4) => self.minor >= 32,
            ("sortBy", true, 2) => self.minor >= 34,
            _ => false,
        }
    }
}

impl Macro<'_, '_> {
    fn expand(self, function: &str, target: Option<Expr>, arguments: Vec<Expr>) -> Expanded {
        let Some(target) = target else {
            return self.has(arguments);
        };
        match function {
            "optMap" | "optFlatMap" => self.optional(function, target, arguments),
            "sortBy" => self.sort_by(target, arguments),
            "map" | "filter" => self.one_list(function, target, arguments),
            "transformList" | "transformMap" | "transformMapEntry" => {
                self.transform(function, target, arguments)
            }
            _ => self.quantifier(function, target, arguments),
        }
    }

    fn node(&mut self, kind: Kind) -> Expr {
        self.parser.node(self.at, kind)
    }

    fn call(&mut self, function: &str, arguments: Vec<Expr>) -> Expr {
        self.parser.call(self.at, function, arguments)
    }

    fn member(&mut self, function: &str, target: Expr, arguments: Vec<Expr>) -> Expr {
        self.node(Kind::Call {
            function: function.into(),
            target: Some(Box::new(target)),
            arguments,
        })
    }

    fn bool(&mut self, value: bool) -> Expr {
        self.node(Kind::Literal(Literal::Bool(value)))
    }

    fn int(&mut self, value: i64) -> Expr {
        self.node(Kind::Literal(Literal::Int(value)))
    }

    fn ident(&mut self, name: &str) -> Expr {
        self.node(Kind::Ident(name.into()))
    }

    fn accumulator(&mut self) -> Expr {
        self.ident(ACCUMULATOR)
    }

    fn empty_list(&mut self) -> Expr {
        self.node(Kind::List(Vec::new()))
    }

    fn offset(&self, expr: &Expr) -> usize {
        self.parser.offsets[expr.id]
    }

    fn wrong(&self, argument: &Expr, message: impl Into<String>) -> Expanded {
        Err((self.offset(argument), message.into()))
    }

    fn has(mut self, arguments: Vec<Expr>) -> Expanded {
        match arguments.into_iter().next() {
            Some(Expr {
                kind:
                    Kind::Select {
                        operand,
                        field,
                        test: false,
                    },
                ..
            }) => Ok(self.node(Kind::Select {
                operand,
                field,
                test: true,
            })),
            Some(other) => self.wrong(&other, "invalid argument to has() macro"),
            None => Err((self.at, "invalid argument to has() macro".into())),
        }
    }

    fn variable(&self, argument: &Expr, wrong: &str) -> Result<Arc<str>, (usize, String)> {
        let name = argument
            .as_ident()
            .ok_or_else(|| (self.offset(argument), wrong.to_owned()))?;
        if matches!(&**name, ACCUMULATOR | "__result__") {
            let message = "iteration variable overwrites accumulator variable";
            return Err((self.offset(argument), message.into()));
        }
        Ok(name.clone())
    }

    /// The variables in front of the other arguments: two if so many are left.
    fn variables(&self, arguments: &mut Vec<Expr>, two: bool) -> Result<Names, (usize, String)> {
        let simple = "argument must be a simple name";
        let names: Vec<Expr> = arguments.drain(..if two { 2 } else { 1 }).collect();
        let first = self.variable(&names[0], simple)?;
        let Some(argument) = names.get(1) else {
            return Ok((first, None));
        };
        let second = self.variable(argument, simple)?;
        if first == second {
            return Err((self.offset(argument), format!("duplicate variable name: {first}")));
        }
        Ok((first, Some(second)))
    }

    fn quantifier(mut self, function: &str, range: Expr, mut arguments: Vec<Expr>) -> Expanded {
        let two = arguments.len() == 3;
        let (first, second) = self.variables(&mut arguments, two)?;
        let Some(predicate) = arguments.pop() else {
            return Err((self.at, String::new()));
        };
        let (init, condition, step, result) = match function {
            "all" => self.all(predicate),
            "exists" => self.exists(predicate),
            _ => self.exists_one(predicate),
        };
        let accumulator = ACCUMULATOR.into();
        let fold = Fold {
            range,
            first,
            second,
            accumulator,
            init,
            condition,
            step,
            result,
        };
        Ok(self.node(Kind::Fold(Box::new(fold))))
    }

    fn all(&mut self, predicate: Expr) -> (Expr, Expr, Expr, Expr) {
        let init = self.bool(true);
        let so_far = self.accumulator();
        let condition = self.call("@not_strictly_false", vec![so_far]);
        let so_far = self.accumulator();
        let step = self.call("_&&_", vec![so_far, predicate]);
        (init, condition, step, self.accumulator())
    }

    fn exists(&mut self, predicate: Expr) -> (Expr, Expr, Expr, Expr) {
        let init = self.bool(false);
        let so_far = self.accumulator();
        let not = self.call("!_", vec![so_far]);
        let condition = self.call("@not_strictly_false", vec![not]);
        let so_far = self.accumulator();
        let step = self.call("_||_", vec![so_far, predicate]);
        (init, condition, step, self.accumulator())
    }

    fn exists_one(&mut self, predicate: Expr) -> (Expr, Expr, Expr, Expr) {
        let (init, condition) = (self.int(0), self.bool(true));
        let (so_far, one) = (self.accumulator(), self.int(1));
        let more = self.call("_+_", vec![so_far, one]);
        let so_far = self.accumulator();
        let step = self.call("_?_:_", vec![predicate, more, so_far]);
        let (so_far, one) = (self.accumulator(), self.int(1));
        (init, condition, step, self.call("_==_", vec![so_far, one]))
    }

    fn one_list(mut self, function: &str, range: Expr, mut arguments: Vec<Expr>) -> Expanded {
        let first = self.variable(&arguments[0], "argument is not an identifier")?;
        let (filter, value) = match (function, arguments.len()) {
            ("filter", _) => (arguments.pop(), arguments.remove(0)),
            (_, 3) => (Some(arguments.remove(1)), arguments.remove(1)),
            _ => (None, arguments.remove(1)),
        };
        Ok(self.listing(range, (first, None), filter, value))
    }

    /// The loop that makes a list of `value`s.
    fn listing(&mut self, range: Expr, (first, second): Names, filter: Option<Expr>, value: Expr) -> Expr {
        let init = self.empty_list();
        let so_far = self.accumulator();
        let one = self.node(Kind::List(vec![Element {
            optional: false,
            value,
        }]));
        let step = self.call("_+_", vec![so_far, one]);
        self.building(range, (first, second), filter, init, step)
    }

    fn building(
        &mut self,
        range: Expr,
        (first, second): Names,
        filter: Option<Expr>,
        init: Expr,
        step: Expr,
    ) -> Expr {
        let condition = self.bool(true);
        let step = match filter {
            Some(filter) => {
                let so_far = self.accumulator();
                self.call("_?_:_", vec![filter, step, so_far])
            }
            None => step,
        };
        let (accumulator, result) = (ACCUMULATOR.into(), self.accumulator());
        self.node(Kind::Fold(Box::new(Fold {
            range,
            first,
            second,
            accumulator,
            init,
            condition,
            step,
            result,
        })))
    }

    fn transform(mut self, function: &str, range: Expr, mut arguments: Vec<Expr>) -> Expanded {
        let (first, second) = self.variables(&mut arguments, true)?;
        let Some(value) = arguments.pop() else {
            return Err((self.at, String::new()));
        };
        let filter = arguments.pop();
        if function == "transformList" {
            return Ok(self.listing(range, (first, second), filter, value));
        }
        let init = self.node(Kind::Map(Vec::new()));
        let so_far = self.accumulator();
        let inserted = match function {
            "transformMap" => {
                let key = self.ident(&first);
                vec![so_far, key, value]
            }
            _ => vec![so_far, value],
        };
        let step = self.call("cel.@mapInsert", inserted);
        Ok(self.building(range, (first, second), filter, init, step))
    }

    /// A loop that never runs: it names a value for the length of `result`.
    fn bind(&mut self, name: &str, value: Expr, result: Expr) -> Expr {
        let range = self.empty_list();
        let condition = self.bool(false);
        let step = self.ident(name);
        self.node(Kind::Fold(Box::new(Fold {
            range,
            first: "#unused".into(),
            second: None,
            accumulator: name.into(),
            init: value,
            condition,
            step,
            result,
        })))
    }

    fn named(mut self, mut arguments: Vec<Expr>) -> Expanded {
        let Some(name) = arguments[0].as_ident().cloned() else {
            return self.wrong(
                &arguments[0],
                "cel.bind() variable names must be simple identifiers",
            );
        };
        let result = arguments.remove(2);
        let value = arguments.remove(1);
        Ok(self.bind(&name, value, result))
    }

    fn optional(mut self, function: &str, target: Expr, mut arguments: Vec<Expr>) -> Expanded {
        let Some(name) = arguments[0].as_ident().cloned() else {
            let message = format!("{function}() variable name must be a simple identifier");
            return self.wrong(&arguments[0], message);
        };
        let copy = self.copy(&target);
        let present = self.member("hasValue", target, Vec::new());
        let value = self.member("value", copy, Vec::new());
        let mapped = self.bind(&name, value, arguments.remove(1));
        let mapped = match function {
            "optMap" => self.call("optional.of", vec![mapped]),
            _ => mapped,
        };
        let none = self.call("optional.none", Vec::new());
        Ok(self.call("_?_:_", vec![present, mapped, none]))
    }

    fn sort_by(mut self, target: Expr, arguments: Vec<Expr>) -> Expanded {
        const INPUT: &str = "@__sortBy_input__";
        if matches!(target.kind, Kind::Literal(_) | Kind::Map(_) | Kind::Struct { .. }) {
            let message =
                "sortBy can only be applied to a list, identifier, comprehension, call or select expression";
            return self.wrong(&target, message);
        }
        let input = self.ident(INPUT);
        let keys = Macro {
            parser: &mut *self.parser,
            at: self.at,
        }
        .one_list("map", input, arguments)?;
        let input = self.ident(INPUT);
        let sorted = self.member("@sortByAssociatedKeys", input, vec![keys]);
        Ok(self.bind(INPUT, target, sorted))
    }

    /// The same expression again, with places but no identities shared.
    fn copy(&mut self, expr: &Expr) -> Expr {
        let mut expr = expr.clone();
        self.renumber(&mut expr);
        expr
    }

    fn renumber(&mut self, expr: &mut Expr) {
        expr.id = self.again(expr.id);
        match &mut expr.kind {
            Kind::Literal(_) | Kind::Ident(_) => {}
            Kind::Select { operand, .. } => self.renumber(operand),
            Kind::Call {
                target, arguments, ..
            } => {
                target.iter_mut().for_each(|t| self.renumber(t));
                arguments.iter_mut().for_each(|a| self.renumber(a));
            }
            Kind::List(elements) => elements.iter_mut().for_each(|e| self.renumber(&mut e.value)),
            Kind::Map(entries) => entries.iter_mut().for_each(|e| self.renumber_entry(e)),
            Kind::Struct { fields, .. } => fields.iter_mut().for_each(|f| self.renumber_field(f)),
            Kind::Fold(fold) => {
                let Fold {
                    range,
                    init,
                    condition,
                    step,
                    result,
                    ..
                } = &mut **fold;
                [range, init, condition, step, result]
                    .into_iter()
                    .for_each(|e| self.renumber(e));
            }
        }
    }

    fn renumber_entry(&mut self, entry: &mut Entry) {
        self.renumber(&mut entry.key);
        self.renumber(&mut entry.value);
    }

    fn renumber_field(&mut self, field: &mut Field) {
        field.id = self.again(field.id);
        self.renumber(&mut field.value);
    }

    fn again(&mut self, id: usize) -> usize {
        let at = self.parser.offsets[id];
        self.parser.id(at)
    }
}
