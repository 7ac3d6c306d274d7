//! `variables`: each is evaluated when it is first read, and once.

use std::borrow::Cow;
use std::fmt;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU64, Ordering};

use cel::{Activation, Budget, Error, Fields, Map, Value, limits};
use kinds::expressions::{Composed, Expression};

/// The variables of a policy for one evaluation.
pub(super) struct Variables<'a> {
    composed: &'a Composed,
    activation: Activation<'a>,
    found: Vec<OnceLock<Result<Value<'a>, Error>>>,
    cost: AtomicU64,
    fields: OnceLock<Lookup<'a>>,
}

struct Lookup<'a>(&'a Variables<'a>);

impl<'a> Variables<'a> {
    pub(super) fn new(composed: &'a Composed, activation: Activation<'a>) -> Self {
        Variables {
            composed,
            activation,
            found: composed.all().iter().map(|_| OnceLock::new()).collect(),
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
        let at = self.composed.all().iter().rposition(|(known, _)| known == name)?;
        let (_, expression) = &self.composed.all()[at];
        let found = self.found[at].get_or_init(|| self.evaluate(name, expression));
        Some(found.clone())
    }

    fn evaluate(&'a self, name: &str, expression: &Expression) -> Result<Value<'a>, Error> {
        let name = api::quote::quoted(name);
        let failed = |says: String| Error::Failed(Cow::Owned(format!("composited variable {name} {says}")));
        let program = expression.program();
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
