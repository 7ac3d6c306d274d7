//! The expressions of admission: the values of their variables, and what they may cost.

mod authorizer;
mod variables;

use api::Value as Json;
use cel::{Activation, Budget, Value, limits};
use kinds::expressions::{Composed, Expression};

use super::Review;

pub(super) use authorizer::Permissions;
use variables::Variables;

/// The values of the variables for one request.
pub(super) struct Inputs<'a> {
    pub(super) object: &'a Json,
    pub(super) old: &'a Json,
    pub(super) request: &'a Json,
    /// `null` if there is none, or where expressions are not to see it.
    pub(super) namespace: &'a Json,
    pub(super) params: &'a Json,
    pub(super) permissions: &'a Permissions<'a>,
}

/// Evaluates expressions one after the other until their budget is spent.
pub(super) struct Evaluation<'a> {
    activation: Activation<'a>,
    variables: Option<&'a Variables<'a>>,
    left: u64,
}

/// Nothing more is evaluated.
#[derive(Debug)]
pub(super) struct OutOfBudget;

impl OutOfBudget {
    pub(super) const SAYS: &'static str =
        "validation failed due to running out of cost budget, no further validation rules will be run";
}

const UNREQUIRED: Json = Json::Null;

/// For inputs that an expression is not to see.
pub(super) fn nothing() -> &'static Json {
    &UNREQUIRED
}

impl<'a> Inputs<'a> {
    fn activation(&self, review: &Review<'_>) -> Activation<'a> {
        Activation::default()
            .with("object", Value::json(self.object))
            .with("oldObject", Value::json(self.old))
            .with("request", Value::json(self.request))
            .with("namespaceObject", Value::json(self.namespace))
            .with("params", Value::json(self.params))
            .with("authorizer", Value::authorizer(self.permissions))
            .with(
                "authorizer.requestResource",
                Value::resource_check(self.permissions, authorizer::about(review)),
            )
    }

    pub(super) fn evaluation(&self, review: &Review<'_>, budget: u64) -> Evaluation<'a> {
        Evaluation {
            activation: self.activation(review),
            variables: None,
            left: budget,
        }
    }

    /// Evaluates with `variables`, each of which is evaluated when it is first read.
    pub(super) fn composed<R>(
        &self,
        review: &Review<'_>,
        composed: &Composed,
        budget: u64,
        work: impl FnOnce(&mut Evaluation<'_>) -> R,
    ) -> R {
        let variables = Variables::new(composed, self.activation(review));
        let mut evaluation = Evaluation {
            activation: self.activation(review).with("variables", variables.value()),
            variables: Some(&variables),
            left: budget,
        };
        work(&mut evaluation)
    }
}

impl<'a> Evaluation<'a> {
    /// The inner error is the expression's own, in a sentence.
    pub(super) fn evaluate(
        &mut self,
        expression: &Expression,
    ) -> Result<Result<Value<'a>, String>, OutOfBudget> {
        let program = match expression.program() {
            Ok(program) => program,
            Err(says) => return Ok(Err(format!("compilation error: {says}"))),
        };
        let evaluated = program.evaluate(&self.activation, Budget::of(limits::PER_CALL));
        let composed = self.variables.map_or(0, Variables::take_cost);
        let cost = evaluated.cost.saturating_add(composed);
        self.left = self.left.checked_sub(cost).ok_or(OutOfBudget)?;
        let failed = |error| format!("expression '{}' resulted in error: {error}", expression.text());
        Ok(evaluated.value.map_err(failed))
    }

    pub(super) fn left(&self) -> u64 {
        self.left
    }
}
