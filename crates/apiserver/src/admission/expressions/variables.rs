//! `variables`: expressions with names, which later ones can use. Each is evaluated when it is first read, and once.

use std::borrow::Cow;
use std::collections::HashMap;
use std::fmt;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU64, Ordering};

use cel::{Activation, Budget, Environment, Error, Fields, Map, Type, Value, limits};

use super::Expression;

const TYPE: &str = "kubernetes.variables";

/// The variables of a policy, compiled in their order: each knows those before it.
#[derive(Debug, Default)]
pub(in crate::admission) struct Composed {
    all: Vec<(String, Expression)>,
    types: HashMap<String, Type>,
}

/// The variables of a policy for one evaluation.
pub(super) struct Variables<'a> {
    composed: &'a Composed,
    activation: Activation<'a>,
    found: Vec<OnceLock<Result<Value<'a>, Error>>>,
    cost: AtomicU64,
    fields: OnceLock<Lookup<'a>>,
}

struct Lookup<'a>(&'a Variables<'a>);

impl Composed {
    /// `environment` is without variables.
    pub(in crate::admission) fn add(&mut self, name: &str, text: &str, environment: &Environment) {
        let expression = Expression::compile(text, &self.extend(environment), &[]);
        self.types.insert(name.to_owned(), exposed(&expression.of));
        self.all.push((name.to_owned(), expression));
    }

    /// The environment with `variables` so far.
    pub(in crate::admission) fn extend(&self, environment: &Environment) -> Environment {
        environment
            .clone()
            .with_object(TYPE, self.types.clone())
            .with("variables", Type::object(TYPE))
    }

    /// What is wrong with the one that was added last.
    pub(in crate::admission) fn problem(&self) -> Option<&str> {
        self.all.last().and_then(|(_, expression)| expression.problem())
    }
}

/// Plain types, and lists and maps of them, are kept; what else a variable is shows when it is read.
fn exposed(of: &Type) -> Type {
    match of {
        Type::List(element) => Type::list(exposed(element)),
        Type::Map(key, value) => Type::map(exposed(key), exposed(value)),
        Type::Opaque(..) | Type::Object(_) | Type::Type(_) | Type::Param(_) | Type::Error => Type::Dyn,
        plain => plain.clone(),
    }
}

impl<'a> Variables<'a> {
    pub(super) fn new(composed: &'a Composed, activation: Activation<'a>) -> Self {
        Variables {
            composed,
            activation,
            found: composed.all.iter().map(|_| OnceLock::new()).collect(),
            cost: AtomicU64::new(0),
            fields: OnceLock::new(),
        }
    }

    pub(super) fn value(&'a self) -> Value<'a> {
        Value::Map(Map::lazy(self.fields.get_or_init(|| Lookup(self))))
    }

    /// What evaluating variables has cost since it was asked last.
    pub(super) fn take_cost(&self) -> u64 {
        self.cost.swap(0, Ordering::Relaxed)
    }

    fn find(&'a self, name: &str) -> Option<Result<Value<'a>, Error>> {
        let at = self.composed.all.iter().rposition(|(known, _)| known == name)?;
        let (_, expression) = &self.composed.all[at];
        let found = self.found[at].get_or_init(|| self.evaluate(name, expression));
        Some(found.clone())
    }

    fn evaluate(&'a self, name: &str, expression: &Expression) -> Result<Value<'a>, Error> {
        let name = api::quote::quoted(name);
        let failed = |says: String| Error::Failed(Cow::Owned(format!("composited variable {name} {says}")));
        let program = expression.program.as_ref();
        let program = program.map_err(|says| failed(format!("fails to compile: {says}")))?;
        let activation = self.activation.clone().with("variables", self.value());
        let evaluated = program.evaluate(&activation, Budget::of(limits::PER_CALL));
        self.cost.fetch_add(evaluated.cost, Ordering::Relaxed);
        evaluated
            .value
            .map_err(|error| failed(format!("fails to evaluate: {error}")))
    }
}

impl Fields for Lookup<'_> {
    fn field(&self, name: &str) -> Option<Result<Value<'_>, Error>> {
        self.0.find(name)
    }
}

impl fmt::Debug for Lookup<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("variables")
    }
}
