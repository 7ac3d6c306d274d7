//! `variables`: expressions with names, which later ones can use.

use std::collections::HashMap;

use cel::{Environment, Type};

use super::Expression;

const TYPE: &str = "kubernetes.variables";

/// The variables of a policy, compiled in their order: each knows those before it.
#[derive(Debug, Default)]
pub struct Composed {
    all: Vec<(String, Expression)>,
    types: HashMap<String, Type>,
}

impl Composed {
    /// `environment` is without variables. Tells what is wrong with the expression.
    pub fn add(&mut self, name: &str, text: &str, environment: &Environment) -> Option<&str> {
        let expression = Expression::compile(text, &self.extend(environment), &[]);
        self.types.insert(name.to_owned(), exposed(&expression.of));
        self.all.push((name.to_owned(), expression));
        self.all.last().and_then(|(_, added)| added.problem())
    }

    /// The environment with `variables` so far.
    pub fn extend(&self, environment: &Environment) -> Environment {
        environment
            .clone()
            .with_object(TYPE, self.types.clone())
            .with("variables", Type::object(TYPE))
    }

    /// With their names, in the order in which they were added.
    pub fn all(&self) -> &[(String, Expression)] {
        &self.all
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
