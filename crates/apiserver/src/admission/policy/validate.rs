//! `ValidatingAdmissionPolicy`: expressions that must hold, or the request is refused, or warned about.

use std::sync::Arc;

use api::refused::Details;
use api::{BoxFuture, Object, Reason, Refused, Value};
use cel::{Type, limits};
use kinds::expressions::Expression;
use store::Store;

use super::annotations::{self, Annotations};
use super::case::{Applies, Case, applying};
use super::definitions::{Bound, Environments, Policies, Policy, Rules, list};
use super::is_exempt;
use crate::admission::expressions::{Evaluation, Inputs, OutOfBudget, Permissions};
use crate::admission::{Admission, Review};
use crate::auth::followed::Followed;

pub struct ValidatingPolicies(Followed<Policies<Validations>>);

/// Of one policy, compiled.
pub(super) struct Validations {
    all: Vec<Validation>,
    /// What the audit is told, by key.
    annotations: Vec<(String, Expression)>,
}

struct Validation {
    expression: Expression,
    message: String,
    message_expression: Option<Expression>,
    reason: Reason,
}

/// What a policy has against a request.
pub(super) struct Objection {
    pub(super) message: String,
    reason: Reason,
    /// Which of the policy's validations it is about.
    pub(super) index: usize,
    /// Whether the binding says what becomes of it; else the request is refused.
    by_action: bool,
}

impl Objection {
    fn failure(message: String) -> Self {
        Self {
            message,
            reason: Reason::Invalid,
            index: 0,
            by_action: true,
        }
    }
}

/// What a policy has to say about a request.
#[derive(Default)]
struct Opinion {
    objections: Vec<Objection>,
    annotations: Vec<(String, String)>,
}

impl ValidatingPolicies {
    pub fn new(store: Arc<dyn Store<Object>>) -> Self {
        let places = [
            "/validatingadmissionpolicies",
            "/validatingadmissionpolicybindings",
        ];
        Self(Followed::new(store, &places, Policies::default()))
    }

    /// All policies have their say: of several refusals the client gets the first, and all warnings.
    async fn judge(&self, review: &Review<'_>) -> Result<(), Refused> {
        let mut denied = Vec::new();
        for bound in self.0.read(Policies::bound).iter() {
            judge_by(bound, review, &mut denied).await?;
        }
        match denied.into_iter().next() {
            Some((message, reason)) => Err(refusal(review, message, reason)),
            None => Ok(()),
        }
    }
}

async fn judge_by(
    bound: &Bound<Validations>,
    review: &Review<'_>,
    denied: &mut Vec<(String, Reason)>,
) -> Result<(), Refused> {
    let policy = &bound.policy;
    let mut annotations = Annotations::default();
    for applies in applying(bound, review).await {
        match applies {
            Ok(applies) => judge_one(policy, &applies, review, denied, &mut annotations).await?,
            Err(_) if policy.fails_open => {}
            Err(wrong) => {
                let by = wrong.binding.as_ref().map(|binding| binding.name.as_str());
                denied.push((says(policy, by, &wrong.says), Reason::Invalid));
            }
        }
    }
    annotations.tell(&policy.name, review);
    Ok(())
}

async fn judge_one(
    policy: &Policy<Validations>,
    applies: &Applies,
    review: &Review<'_>,
    denied: &mut Vec<(String, Reason)>,
    annotations: &mut Annotations,
) -> Result<(), Refused> {
    if applies.params.is_empty() {
        return Ok(());
    }
    let case = Case::new(review, &applies.served).await?;
    let name = applies.binding.name.as_str();
    for params in &applies.params {
        let opinion = policy.opinion(&case, params, review);
        annotations.add(opinion.annotations);
        for objection in opinion.objections {
            let has = |action: &str| applies.binding.actions.iter().any(|one| one == action);
            if objection.by_action && has("Audit") {
                annotations::failure(&policy.name, &applies.binding, &objection, review);
            }
            if objection.by_action && has("Warn") {
                review.warnings.add(format!(
                    "Validation failed for ValidatingAdmissionPolicy '{}' with binding '{name}': {}",
                    policy.name, objection.message
                ));
            }
            if !objection.by_action || has("Deny") {
                denied.push((says(policy, Some(name), &objection.message), objection.reason));
            }
        }
    }
    Ok(())
}

fn says(policy: &Policy<Validations>, binding: Option<&str>, message: &str) -> String {
    let name = &policy.name;
    match binding {
        Some(binding) => {
            format!("ValidatingAdmissionPolicy '{name}' with binding '{binding}' denied request: {message}")
        }
        None => format!("ValidatingAdmissionPolicy '{name}' denied request: {message}"),
    }
}

fn refusal(review: &Review<'_>, message: String, reason: Reason) -> Refused {
    let mut refused = review.forbidden(&message);
    refused.reason = reason;
    refused.code = match reason {
        Reason::Forbidden | Reason::Unauthorized | Reason::RequestEntityTooLarge => reason.code(),
        _ => Reason::Invalid.code(),
    };
    let details: &mut Details = refused.details.get_or_insert_default();
    details.causes.push((String::new(), message, String::new()));
    refused
}

impl Rules for Validations {
    fn compile(spec: &Value, environments: &Environments<'_>) -> Self {
        let whole = environments.get(true, false);
        // Messages cannot ask about permissions.
        let of_messages = environments.get(false, false);
        let text = |holder: &Value, field: &str| holder[field].as_str().unwrap_or_default().to_owned();
        let validation = |one: &Value| {
            let message = text(one, "messageExpression");
            Validation {
                expression: Expression::compile(&text(one, "expression"), &whole, &[Type::Bool]),
                message: text(one, "message").trim().to_owned(),
                message_expression: (!message.is_empty())
                    .then(|| Expression::compile(&message, &of_messages, &[Type::String])),
                reason: one["reason"]
                    .as_str()
                    .and_then(Reason::from_name)
                    .unwrap_or(Reason::Invalid),
            }
        };
        let annotation = |one: &Value| {
            let value = text(one, "valueExpression");
            (
                text(one, "key"),
                Expression::compile(&value, &whole, &[Type::String, Type::Null]),
            )
        };
        Self {
            all: list(spec, "validations").iter().map(validation).collect(),
            annotations: list(spec, "auditAnnotations").iter().map(annotation).collect(),
        }
    }
}

impl Policy<Validations> {
    fn opinion(&self, case: &Case, params: &Value, review: &Review<'_>) -> Opinion {
        let permissions = Permissions::new(review);
        let inputs = case.inputs(params, &permissions, false);
        let budget = limits::MATCH_CONDITIONS_BUDGET;
        let holds = inputs.composed(review, &self.composed, budget, |evaluation| {
            self.conditions.hold(evaluation)
        });
        let inputs = case.inputs(params, &permissions, true);
        let found = match holds {
            Ok(false) => return Opinion::default(),
            Err(says) => Err(says),
            Ok(true) => self.evaluate(&inputs, review),
        };
        let mut objections = match found {
            Ok(objections) => objections,
            Err(says) => {
                return Opinion {
                    objections: self.failed(says),
                    ..Opinion::default()
                };
            }
        };
        let mut annotations = Vec::new();
        match self.annotations(&inputs, review) {
            Ok(found) => {
                for (key, value) in found {
                    match value {
                        Ok(value) => annotations.extend(value.map(|value| (key, value))),
                        Err(_) if self.fails_open => {}
                        Err(says) => objections.push(Objection {
                            by_action: false,
                            ..Objection::failure(says)
                        }),
                    }
                }
            }
            Err(OutOfBudget) => objections = self.failed(OutOfBudget::SAYS.to_owned()),
        }
        Opinion {
            objections,
            annotations,
        }
    }

    /// What comes of an evaluation that failed.
    fn failed(&self, says: String) -> Vec<Objection> {
        self.failed_at(0, says).into_iter().collect()
    }

    fn failed_at(&self, index: usize, says: String) -> Option<Objection> {
        (!self.fails_open).then(|| Objection {
            index,
            ..Objection::failure(says)
        })
    }

    /// An error: nothing could be evaluated to its end.
    fn evaluate(&self, inputs: &Inputs<'_>, review: &Review<'_>) -> Result<Vec<Objection>, String> {
        let verdicts = inputs.composed(review, &self.composed, limits::BUDGET, |evaluation| {
            let verdicts: Result<Vec<_>, OutOfBudget> =
                self.rules.all.iter().map(|one| one.verdict(evaluation)).collect();
            verdicts.map(|verdicts| (verdicts, evaluation.left()))
        });
        let (verdicts, left) = verdicts.map_err(|OutOfBudget| OutOfBudget::SAYS.to_owned())?;
        let messages = inputs.composed(review, &self.composed, left, |evaluation| {
            let all = self.rules.all.iter();
            all.map(|one| one.message(evaluation))
                .collect::<Result<Vec<_>, OutOfBudget>>()
        });
        let mut objections = Vec::new();
        for (at, (validation, verdict)) in self.rules.all.iter().zip(verdicts).enumerate() {
            match (verdict, &messages) {
                (Err(says), _) => objections.extend(self.failed_at(at, says)),
                (Ok(_), Err(OutOfBudget)) => {
                    let says = format!("failed messageExpression: {}", OutOfBudget::SAYS);
                    objections.extend(self.failed_at(at, says));
                }
                (Ok(true), Ok(_)) => {}
                (Ok(false), Ok(messages)) => objections.push(Objection {
                    message: validation.says(messages.get(at).and_then(Option::as_deref)),
                    reason: validation.reason,
                    index: at,
                    by_action: true,
                }),
            }
        }
        Ok(objections)
    }

    /// By key: what the audit is to be told, nothing, or why that cannot be known.
    fn annotations(&self, inputs: &Inputs<'_>, review: &Review<'_>) -> Result<Evaluated, OutOfBudget> {
        inputs.composed(review, &self.composed, limits::BUDGET, |evaluation| {
            let all = self.rules.annotations.iter();
            all.map(|(key, expression)| {
                let value = evaluation.evaluate(expression)?;
                let told = value.map(|value| {
                    let text = value.as_str().map(|text| text.trim().to_owned());
                    text.filter(|text| !text.is_empty())
                });
                Ok((key.clone(), told))
            })
            .collect()
        })
    }
}

type Evaluated = Vec<(String, Result<Option<String>, String>)>;

impl Validation {
    fn verdict(&self, evaluation: &mut Evaluation<'_>) -> Result<Result<bool, String>, OutOfBudget> {
        let value = evaluation.evaluate(&self.expression)?;
        Ok(value.map(|value| value.as_bool() == Some(true)))
    }

    /// `None` if there is no expression for it, or it comes to nothing that can be said.
    fn message(&self, evaluation: &mut Evaluation<'_>) -> Result<Option<String>, OutOfBudget> {
        let Some(expression) = &self.message_expression else {
            return Ok(None);
        };
        let value = evaluation.evaluate(expression)?;
        let text = value
            .ok()
            .and_then(|value| value.as_str().map(|text| text.trim().to_owned()));
        Ok(text
            .filter(|text| !text.is_empty() && text.len() <= limits::MESSAGE_BYTES && !text.contains('\n')))
    }

    fn says(&self, evaluated: Option<&str>) -> String {
        match evaluated {
            Some(message) => message.to_owned(),
            None if !self.message.is_empty() => self.message.clone(),
            None => format!("failed expression: {}", self.expression.text().trim()),
        }
    }
}

impl Admission for ValidatingPolicies {
    fn name(&self) -> &'static str {
        "ValidatingAdmissionPolicy"
    }

    fn handles(&self, review: &Review<'_>) -> bool {
        !self.0.read(Policies::is_empty) && !is_exempt(review)
    }

    fn validate<'a>(&'a self, review: &'a Review<'_>) -> BoxFuture<'a, Result<(), Refused>> {
        Box::pin(self.judge(review))
    }
}
