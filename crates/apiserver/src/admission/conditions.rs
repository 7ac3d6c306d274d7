//! `matchConditions`: expressions that must all hold before a webhook is asked or a policy applied.

use api::Value as Json;
use cel::{Environment, Type};
use kinds::expressions::Expression;

use super::expressions::{Evaluation, OutOfBudget};

/// Of one webhook or policy, compiled.
#[derive(Debug, Default)]
pub(super) struct Conditions {
    all: Vec<Expression>,
    /// A condition that cannot be evaluated counts as one that does not hold, instead of refusing the request.
    fails_open: bool,
}

impl Conditions {
    pub(super) fn compile(listed: &Json, environment: &Environment, fails_open: bool) -> Self {
        let listed = listed.as_array().map(Vec::as_slice).unwrap_or_default();
        let all = listed
            .iter()
            .map(|one| one["expression"].as_str().unwrap_or_default())
            .map(|text| Expression::compile(text, environment, &[Type::Bool]))
            .collect();
        Self { all, fails_open }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.all.is_empty()
    }

    /// One that is false decides; only then does it matter whether another failed. An error is the failures' text.
    pub(super) fn hold(&self, evaluation: &mut Evaluation<'_>) -> Result<bool, String> {
        let failures = match self.evaluate(evaluation) {
            Ok(None) => return Ok(false),
            Ok(Some(failures)) => failures,
            Err(OutOfBudget) => vec![OutOfBudget::SAYS.to_owned()],
        };
        match failures.as_slice() {
            [] => Ok(true),
            _ if self.fails_open => Ok(false),
            [one] => Err(one.clone()),
            more => Err(format!("[{}]", more.join(", "))),
        }
    }

    /// What failed, each told once; `None` if a condition is false.
    fn evaluate(&self, evaluation: &mut Evaluation<'_>) -> Result<Option<Vec<String>>, OutOfBudget> {
        let mut failures: Vec<String> = Vec::new();
        let mut holds = true;
        for condition in &self.all {
            match evaluation.evaluate(condition)? {
                Ok(value) => holds &= value.as_bool() != Some(false),
                Err(says) if !failures.contains(&says) => failures.push(says),
                Err(_) => {}
            }
        }
        Ok(holds.then_some(failures))
    }
}
