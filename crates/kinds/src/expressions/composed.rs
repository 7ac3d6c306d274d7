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
    /// How deep what a variable comes to can nest at the most.
    depths: HashMap<String, usize>,
}

/// So deep may a variable nest that is made of others. What reads, compares and drops values recurses into them.
const DEEPEST: usize = 256;

impl Composed {
    /// `environment` is without variables. Tells what is wrong with the expression.
    pub fn add(&mut self, name: &str, text: &str, environment: &Environment) -> Option<&str> {
        let depth = self.depth(text);
        let expression = if depth > DEEPEST {
            Expression::broken(
                text,
                format!("compilation failed: variables nest deeper than {DEEPEST} levels"),
            )
        } else {
            Expression::compile(text, &self.extend(environment), &[])
        };
        self.depths.insert(name.to_owned(), depth.min(DEEPEST));
        self.types.insert(name.to_owned(), exposed(&expression.of));
        self.all.push((name.to_owned(), expression));
        self.all.last().and_then(|(_, added)| added.problem())
    }

    /// An upper bound: nothing nests without a bracket, and a variable cannot be read without its name.
    fn depth(&self, text: &str) -> usize {
        let (mut open, mut own) = (0_usize, 0);
        for byte in text.bytes() {
            match byte {
                b'(' | b'[' | b'{' => open += 1,
                b')' | b']' | b'}' => open = open.saturating_sub(1),
                _ => {}
            }
            own = own.max(open);
        }
        let named = self
            .depths
            .iter()
            .filter(|(name, _)| text.contains(name.as_str()));
        own + named.map(|(_, depth)| *depth).max().unwrap_or_default()
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::expressions::{Age, Knows, environment};

    #[test]
    fn variables_that_wrap_each_other_end_somewhere() {
        let environment = environment(Knows::default(), Age::New);
        let mut composed = Composed::default();
        let wrapped = |inner: &str| format!("{}{inner}{}", "[".repeat(40), "]".repeat(40));
        assert_eq!(composed.add("v0", "1", &environment), None);
        let mut problems = Vec::new();
        for at in 1..1000 {
            let text = wrapped(&format!("variables.v{}", at - 1));
            problems.extend(
                composed
                    .add(&format!("v{at}"), &text, &environment)
                    .map(str::to_owned),
            );
        }
        assert_eq!(problems.len(), 999 - DEEPEST / 40);
        assert_eq!(
            problems[0],
            "compilation failed: variables nest deeper than 256 levels"
        );
        // Those of a neighbour that is not named do not count.
        assert_eq!(
            composed.add("flat", "variables.v1 == variables.v1", &environment),
            None
        );
    }
}
