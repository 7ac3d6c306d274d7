//! `variables`: expressions with names, which later ones can use.

use std::collections::HashMap;

use cel::{Environment, Type};

use super::Expression;

const TYPE: &str = "kubernetes.variables";

/// The variables of a policy, compiled in their order: each knows those before it.
#[derive(Debug, Default)]
pub(in crate::admission) struct Composed {
    all: Vec<(String, Expression)>,
    types: HashMap<String, Type>,
}

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
