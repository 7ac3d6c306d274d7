//! Where an expression is compiled: the libraries of a version of Kubernetes, and the variables that are at hand.

use std::collections::HashMap;
use std::sync::Arc;

use crate::check::{self, Checked, Scope};
use crate::declarations::{self, table};
use crate::error::Error;
use crate::estimate::{Range, Sizes, estimate};
use crate::evaluate::{Budget, Evaluated, evaluate};
use crate::parse::parse;
use crate::plan::{Node, plan};
use crate::problem::Problem;
use crate::stack::{is_deep, with_room};
use crate::syntax::{Expr, Kind, Literal};
use crate::types::Type;
use crate::value::Value;

/// Names and their types. Cheap to clone and extend: the libraries are shared.
#[derive(Clone, Debug)]
pub struct Environment {
    scope: Arc<Scope>,
}

/// An expression whose types fit.
#[derive(Debug)]
pub struct Compiled {
    checked: Checked,
    scope: Arc<Scope>,
    /// Nested so deep that working on it needs more than the caller's stack.
    deep: bool,
}

/// An expression that can be evaluated, any number of times and by several threads.
#[derive(Debug)]
pub struct Program {
    node: Node,
    /// Names of the variables that it reads, by slot.
    variables: Vec<Arc<str>>,
    deep: bool,
}

/// The values of variables for one evaluation.
#[derive(Clone, Debug, Default)]
pub struct Activation<'a> {
    values: Vec<(&'a str, Value<'a>)>,
}

/// The libraries that expressions of this version can rely on: one version behind the server's own, so that a server
/// can be set back.
const CURRENT: u32 = 35;

impl Default for Environment {
    fn default() -> Self {
        Environment::of_version(CURRENT)
    }
}

impl Environment {
    /// With the libraries of Kubernetes 1.`minor`.
    pub fn of_version(minor: u32) -> Self {
        Environment {
            scope: Arc::new(Scope {
                functions: declarations::functions(minor),
                minor,
                ..Scope::default()
            }),
        }
    }

    /// With a variable, whose name can have dots.
    #[must_use]
    pub fn with(mut self, name: &str, of: Type) -> Self {
        Arc::make_mut(&mut self.scope)
            .variables
            .insert(name.to_owned(), of);
        self
    }

    /// With a type that has fields, and can be constructed: `Object.spec{replicas: 1}`.
    #[must_use]
    pub fn with_object(mut self, name: &str, fields: HashMap<String, Type>) -> Self {
        Arc::make_mut(&mut self.scope)
            .objects
            .insert(name.to_owned(), fields);
        self
    }

    /// With names for values within an expression: `cel.bind(x, 1, x + x)`.
    #[must_use]
    pub fn with_bindings(mut self) -> Self {
        Arc::make_mut(&mut self.scope).bindings = true;
        self
    }

    /// With what mutating policies construct: `Object{...}` and `Object.spec{...}`, which take fields of any name, and
    /// `JSONPatch{...}` with its function.
    #[must_use]
    pub fn with_patches(mut self) -> Self {
        let scope = Arc::make_mut(&mut self.scope);
        let functions = Arc::make_mut(&mut scope.functions);
        table::JSON_PATCH
            .iter()
            .for_each(|declared| declarations::add(functions, declared));
        scope.open_objects = true;
        let text = |name: &str| (name.to_owned(), Type::String);
        let mut fields = HashMap::from([text("op"), text("from"), text("path")]);
        fields.insert("value".to_owned(), Type::Dyn);
        self.with_object("JSONPatch", fields)
    }

    /// Parses and checks. The problems are upstream's, sorted by their places.
    pub fn compile(&self, expression: &str) -> Result<Compiled, Vec<Problem>> {
        let deep = is_deep(expression);
        let checked = with_room(
            deep,
            || self.check(expression),
            || {
                let message = "expression is too deep: no thread can be had for it".to_owned();
                Err(vec![Problem { place: None, message }])
            },
        );
        match checked {
            Ok(checked) => Ok(Compiled {
                checked,
                scope: self.scope.clone(),
                deep,
            }),
            Err(mut problems) => {
                problems.sort_by_key(|problem| problem.place);
                Err(problems)
            }
        }
    }

    fn check(&self, expression: &str) -> Result<Checked, Vec<Problem>> {
        check::check(
            parse(expression, self.scope.minor, self.scope.bindings)?,
            &self.scope,
        )
    }
}

impl Compiled {
    pub fn output_type(&self) -> &Type {
        self.checked.type_of(&self.checked.root)
    }

    /// Whether it reads this field of this variable by name: `claims.email`, `claims.?email`.
    pub fn reads(&self, variable: &str, field: &str) -> bool {
        let mut found = false;
        self.checked.root.walk(&mut |expr| {
            let (of, name) = match &expr.kind {
                Kind::Select { operand, field, .. } => (&**operand, Some(field)),
                Kind::Call {
                    function, arguments, ..
                } if &**function == "_?._" => match arguments.as_slice() {
                    [of, name] => (of, text(name)),
                    _ => return,
                },
                _ => return,
            };
            found |= of.as_ident().is_some_and(|of| &**of == variable) && name.is_some_and(|n| &**n == field);
        });
        found
    }

    /// What an evaluation can cost, given how large its variables can be.
    pub fn estimate(&self, sizes: &(dyn Sizes + Sync)) -> Range {
        with_room(
            self.deep,
            || estimate(&self.checked, sizes),
            || Range {
                min: 0,
                max: u64::MAX,
            },
        )
    }

    /// An error if a part that is constant fails, such as `int('x')`.
    pub fn program(&self) -> Result<Program, Error> {
        let planned = with_room(self.deep, || plan(&self.checked, &self.scope), || Err(no_room()));
        let (node, variables) = planned?;
        Ok(Program {
            node,
            variables,
            deep: self.deep,
        })
    }
}

impl Program {
    /// Evaluates at no more than the budget's cost.
    pub fn evaluate<'a>(&self, activation: &Activation<'a>, budget: Budget<'_>) -> Evaluated<'a> {
        let globals: Vec<Result<Value<'a>, Error>> =
            self.variables.iter().map(|name| activation.get(name)).collect();
        with_room(
            self.deep,
            || evaluate(&self.node, &globals, budget),
            || Evaluated {
                value: Err(no_room()),
                cost: 0,
            },
        )
    }

    /// The names of the variables that it reads.
    pub fn variables(&self) -> impl Iterator<Item = &str> {
        self.variables.iter().map(|name| &**name)
    }
}

fn text(expr: &Expr) -> Option<&Arc<str>> {
    match expr.literal() {
        Some(Literal::String(text)) => Some(text),
        _ => None,
    }
}

fn no_room() -> Error {
    Error::new("expression is too deep: no thread can be had for it")
}

impl<'a> Activation<'a> {
    #[must_use]
    pub fn with(mut self, name: &'a str, value: Value<'a>) -> Self {
        self.values.push((name, value));
        self
    }

    fn get(&self, name: &str) -> Result<Value<'a>, Error> {
        let found = self.values.iter().find(|(known, _)| *known == name);
        found
            .map(|(_, value)| value.clone())
            .ok_or_else(|| Error::new(format!("no such attribute(s): {name}")))
    }
}
