//! The type checker: which overloads a call can mean, and what type each node has.

mod assign;
mod calls;
mod literals;
mod validate;

use std::collections::HashMap;
use std::sync::Arc;

use crate::declarations::Functions;
use crate::parse::Parsed;
use crate::problem::{Place, Problem};
use crate::syntax::{Expr, Fold, Id, Kind, Literal};
use crate::types::Type;
use assign::Mapping;

/// What names mean outside of an expression.
#[derive(Clone, Debug, Default)]
pub(crate) struct Scope {
    pub(crate) functions: Arc<Functions>,
    /// Variables, also with dots in their names.
    pub(crate) variables: HashMap<String, Type>,
    /// Types with fields, by name.
    pub(crate) objects: HashMap<String, HashMap<String, Type>>,
    /// Whether `Object` and all names below it are types with fields of any name.
    pub(crate) open_objects: bool,
    /// Mistakes in literals are found by upstream from this version on.
    pub(crate) minor: u32,
    /// Whether values can be named: `cel.bind(x, 1, x + x)`.
    pub(crate) bindings: bool,
}

/// An expression whose types fit.
#[derive(Debug)]
pub(crate) struct Checked {
    pub(crate) root: Expr,
    pub(crate) types: Vec<Type>,
    pub(crate) references: Vec<Reference>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) enum Reference {
    #[default]
    None,
    /// A name that stands for a type.
    Type(Type),
    Overloads(Vec<&'static str>),
}

impl Scope {
    fn is_open(&self, object: &str) -> bool {
        self.open_objects
            && object
                .strip_prefix("Object")
                .is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
    }

    fn is_object(&self, name: &str) -> bool {
        self.objects.contains_key(name) || self.is_open(name)
    }
}

impl Checked {
    pub(crate) fn type_of(&self, expr: &Expr) -> &Type {
        &self.types[expr.id]
    }

    pub(crate) fn overloads(&self, expr: &Expr) -> &[&'static str] {
        match &self.references[expr.id] {
            Reference::Overloads(ids) => ids,
            _ => &[],
        }
    }
}

pub(crate) fn check(parsed: Parsed, scope: &Scope) -> Result<Checked, Vec<Problem>> {
    let Parsed { mut root, places } = parsed;
    let mut checker = Checker {
        scope,
        types: vec![None; places.len()],
        references: vec![Reference::None; places.len()],
        places,
        locals: Vec::new(),
        mapping: Mapping::default(),
        problems: Vec::new(),
    };
    checker.check(&mut root);
    if !checker.problems.is_empty() {
        return Err(checker.problems);
    }
    let mapping = checker.mapping;
    let settled = |t: Option<Type>| mapping.substitute(&t.unwrap_or(Type::Dyn), true);
    let types = checker.types.into_iter().map(settled).collect();
    let checked = Checked {
        root,
        types,
        references: checker.references,
    };
    let problems = validate::problems(&checked, scope.minor);
    if problems.is_empty() {
        return Ok(checked);
    }
    let placed = |(id, message): (Id, String)| Problem {
        place: Some(checker.places[id]),
        message,
    };
    Err(problems.into_iter().map(placed).collect())
}

struct Checker<'s> {
    scope: &'s Scope,
    types: Vec<Option<Type>>,
    references: Vec<Reference>,
    places: Vec<Place>,
    /// Variables of loops, innermost last.
    locals: Vec<(Arc<str>, Type)>,
    mapping: Mapping,
    problems: Vec<Problem>,
}

impl Checker<'_> {
    fn problem(&mut self, id: Id, message: impl Into<String>) {
        self.problems.push(Problem {
            place: Some(self.places[id]),
            message: message.into(),
        });
    }

    fn undeclared(&mut self, id: Id, name: &str) {
        self.problem(id, format!("undeclared reference to '{name}' (in container '')"));
        self.set(id, Type::Error);
    }

    fn mismatch(&mut self, id: Id, expected: &Type, found: &Type) {
        let message = format!(
            "expected type '{}' but found '{}'",
            expected.label(),
            found.label()
        );
        self.problem(id, message);
    }

    fn set(&mut self, id: Id, of: Type) {
        self.types[id] = Some(of);
    }

    fn get(&self, id: Id) -> Type {
        self.types[id].clone().unwrap_or(Type::Error)
    }

    fn substituted(&self, of: &Type) -> Type {
        self.mapping.substitute(of, false)
    }

    fn assignable(&mut self, to: &Type, from: &Type) -> bool {
        self.mapping.assignable(&[to], &[from])
    }

    fn check(&mut self, expr: &mut Expr) {
        let id = expr.id;
        match &mut expr.kind {
            Kind::Literal(literal) => {
                let of = literal_type(literal);
                self.set(id, of);
            }
            Kind::Ident(name) => {
                let name = name.clone();
                self.ident(id, &name);
            }
            Kind::Select { .. } => self.select(expr),
            Kind::Call { .. } => self.call(expr),
            Kind::List(elements) => self.list(id, elements),
            Kind::Map(entries) => self.map(id, entries),
            Kind::Struct { name, fields } => self.object(id, name, fields),
            Kind::Fold(fold) => self.fold(id, fold),
        }
    }

    /// The type of a name, and whether it names a type.
    fn lookup(&self, name: &str) -> Option<(Type, Reference)> {
        let name = name.strip_prefix('.').unwrap_or(name);
        if let Some((_, of)) = self.locals.iter().rev().find(|(local, _)| &**local == name) {
            return Some((of.clone(), Reference::None));
        }
        if let Some(of) = self.scope.variables.get(name) {
            return Some((of.clone(), Reference::None));
        }
        let named = named_type(name, self.scope.minor);
        let named = named.or_else(|| self.scope.is_object(name).then(|| Type::object(name)))?;
        Some((Type::of(named.clone()), Reference::Type(named)))
    }

    fn ident(&mut self, id: Id, name: &str) {
        match self.lookup(name) {
            Some((of, reference)) => {
                self.set(id, of);
                self.references[id] = reference;
            }
            None => self.undeclared(id, name),
        }
    }

    fn select(&mut self, expr: &mut Expr) {
        if let Some(name) = expr.qualified()
            && self.lookup(&name).is_some()
        {
            self.ident(expr.id, &name);
            expr.kind = Kind::Ident(name.into());
            return;
        }
        let Kind::Select { operand, field, test } = &mut expr.kind else {
            return;
        };
        let of = self.field(expr.id, operand, field, false);
        let of = if *test { Type::Bool } else { self.substituted(&of) };
        self.set(expr.id, of);
    }

    /// The type of a field of the operand, optional if either is.
    fn field(&mut self, id: Id, operand: &mut Expr, field: &str, optional: bool) -> Type {
        self.check(operand);
        let of = self.substituted(&self.get(operand.id));
        let target = of.unwrapped().unwrap_or(&of);
        let result = match target {
            Type::Map(_, value) => (**value).clone(),
            Type::Object(name) => self.object_field(id, name, field).unwrap_or(Type::Error),
            Type::Param(_) => {
                self.assignable(&Type::Dyn, target);
                Type::Dyn
            }
            _ => {
                if !target.is_dyn_or_error() {
                    let message = format!("type '{}' does not support field selection", target.label());
                    self.problem(id, message);
                }
                Type::Dyn
            }
        };
        if optional || of.unwrapped().is_some() {
            Type::optional(result)
        } else {
            result
        }
    }

    fn object_field(&mut self, id: Id, object: &str, field: &str) -> Option<Type> {
        let Some(fields) = self.scope.objects.get(object) else {
            if self.scope.is_open(object) {
                return Some(Type::Dyn);
            }
            self.problem(id, format!("unexpected failed resolution of '{object}'"));
            return None;
        };
        let found = fields.get(field).cloned();
        if found.is_none() {
            self.problem(id, format!("undefined field '{field}'"));
        }
        found
    }

    fn fold(&mut self, id: Id, fold: &mut Fold) {
        self.check(&mut fold.range);
        self.check(&mut fold.init);
        let range = self.substituted(&self.get(fold.range.id));
        let accumulator = self.get(fold.init.id);
        let outside = self.locals.len();
        self.locals.push((fold.accumulator.clone(), accumulator.clone()));
        let inside = self.locals.len();
        let (first, second) = self.loop_types(fold, &range);
        self.locals.push((fold.first.clone(), first));
        if let Some(name) = &fold.second {
            self.locals.push((name.clone(), second));
        }
        self.check(&mut fold.condition);
        self.assert(fold.condition.id, &Type::Bool);
        self.check(&mut fold.step);
        self.assert(fold.step.id, &accumulator);
        self.locals.truncate(inside);
        self.check(&mut fold.result);
        self.locals.truncate(outside);
        let of = self.substituted(&self.get(fold.result.id));
        self.set(id, of);
    }

    /// The types of the one variable, or of both.
    fn loop_types(&mut self, fold: &Fold, range: &Type) -> (Type, Type) {
        let two = fold.second.is_some();
        match range {
            Type::List(element) if two => (Type::Int, (**element).clone()),
            Type::List(element) => ((**element).clone(), Type::Error),
            Type::Map(key, value) => ((**key).clone(), (**value).clone()),
            Type::Dyn | Type::Error | Type::Param(_) => {
                self.assignable(&Type::Dyn, range);
                (Type::Dyn, Type::Dyn)
            }
            _ => {
                let message = format!(
                    "expression of type '{}' cannot be range of a comprehension (must be list, map, or dynamic)",
                    range.label()
                );
                self.problem(fold.range.id, message);
                (Type::Error, Type::Error)
            }
        }
    }

    fn assert(&mut self, id: Id, wanted: &Type) {
        let found = self.get(id);
        if !self.assignable(wanted, &found) {
            self.mismatch(id, wanted, &found);
        }
    }
}

fn literal_type(literal: &Literal) -> Type {
    match literal {
        Literal::Null => Type::Null,
        Literal::Bool(_) => Type::Bool,
        Literal::Int(_) => Type::Int,
        Literal::Uint(_) => Type::Uint,
        Literal::Double(_) => Type::Double,
        Literal::String(_) => Type::String,
        Literal::Bytes(_) => Type::Bytes,
    }
}

/// Types that expressions can name.
fn named_type(name: &str, minor: u32) -> Option<Type> {
    Some(match name {
        "bool" => Type::Bool,
        "bytes" => Type::Bytes,
        "double" => Type::Double,
        "google.protobuf.Duration" => Type::Duration,
        "google.protobuf.Timestamp" => Type::Timestamp,
        "int" => Type::Int,
        "list" => Type::list(Type::Dyn),
        "map" => Type::map(Type::Dyn, Type::Dyn),
        "null_type" => Type::Null,
        "string" => Type::String,
        "type" => Type::Type(None),
        "uint" => Type::Uint,
        "net.IP" | "net.CIDR" if minor >= 30 => Type::opaque(name),
        "optional_type" if minor >= 28 => Type::opaque(name),
        _ => return None,
    })
}
