//! `MutatingAdmissionPolicy`: expressions that say what becomes of a request's object.

mod patch;

use std::sync::Arc;

use api::{BoxFuture, Object, Reason, Refused, Value};
use cel::limits;
use kinds::expressions::{Expression, way};
use serde_json::json;
use store::Store;

use super::case::{Applies, Case, applying};
use super::definitions::{Environments, Policies, Policy, Rules, list};
use super::is_exempt;
use crate::admission::expressions::{OutOfBudget, Permissions};
use crate::admission::{Admission, Operation, Review, versions};
use crate::auth::followed::Followed;

pub struct MutatingPolicies(Followed<Policies<Mutations>>);

/// Of one policy, compiled.
pub(super) struct Mutations {
    all: Vec<Mutation>,
    /// Whether it is applied again if others change the object after it.
    reinvoked: bool,
}

struct Mutation {
    expression: Expression,
    /// A list of operations, rather than a configuration to be applied.
    is_json_patch: bool,
}

/// Why a mutation is not made.
enum Wrong {
    /// What is refused if the policy does not fail open.
    Mutation(String),
    /// What it made is no object of its type: refused in any case, as upstream does.
    Object(Refused),
}

impl From<String> for Wrong {
    fn from(says: String) -> Self {
        Wrong::Mutation(says)
    }
}

/// Why a policy refuses a request.
struct Failure {
    says: String,
    /// `None`: it could not even be tried.
    reason: Option<Reason>,
}

impl MutatingPolicies {
    pub fn new(store: Arc<dyn Store<Object>>) -> Self {
        let places = ["/mutatingadmissionpolicies", "/mutatingadmissionpolicybindings"];
        Self(Followed::new(store, &places, Policies::default()))
    }

    /// Which policies apply is settled before the first one changes anything.
    async fn change(&self, review: &mut Review<'_>) -> Result<(), Refused> {
        let (mut failures, mut all) = (Vec::new(), Vec::new());
        for bound in self.0.read(Policies::bound).iter() {
            for applies in applying(bound, review).await {
                match applies {
                    Ok(applies) => all.push((Arc::clone(&bound.policy), applies)),
                    Err(_) if bound.policy.fails_open => {}
                    Err(wrong) => {
                        let by = wrong.binding.as_ref().map(|binding| binding.name.as_str());
                        failures.push(failure(&bound.policy, by, &wrong.says, None));
                    }
                }
            }
        }
        if review.rounds.is_second() {
            review.rounds.policies.look(&review.object);
        }
        for (policy, applies) in &all {
            for params in &applies.params {
                apply(policy, applies, params, review, &mut failures).await?;
            }
        }
        if !review.rounds.is_second() {
            review.rounds.policies.leave(&review.object);
        }
        refused(review, failures)
    }
}

async fn apply(
    policy: &Policy<Mutations>,
    applies: &Applies,
    params: &Value,
    review: &mut Review<'_>,
    failures: &mut Vec<Failure>,
) -> Result<(), Refused> {
    let by = applies.binding.name.as_str();
    let mut fail = |says: &str| {
        if !policy.fails_open {
            failures.push(failure(policy, Some(by), says, Some(Reason::Invalid)));
        }
    };
    let mut case = Case::new(review, &applies.served).await?;
    match conditions_hold(policy, &case, params, review) {
        Ok(true) => {}
        Ok(false) => return Ok(()),
        Err(says) => {
            fail(&says);
            return Ok(());
        }
    }
    let id = id(policy, by, params);
    if review.rounds.is_second() && !review.rounds.policies.is_asked_again(&id) {
        return Ok(());
    }
    let before = case.object.clone();
    for mutation in policy.rules.all.iter().filter(|_| !before.is_null()) {
        match mutation.apply(policy, &case, params, applies, review) {
            Ok(object) => case.object = object,
            Err(Wrong::Mutation(says)) => fail(&says),
            Err(Wrong::Object(refused)) => return Err(refused),
        }
    }
    if case.object != before {
        versions::take_back(review, &applies.served, case.object).await?;
        review.rounds.changed(|rounds| &mut rounds.policies);
    }
    if policy.rules.reinvoked {
        review.rounds.policies.saw(id);
    }
    Ok(())
}

/// Tells an application of a policy from others.
fn id(policy: &Policy<Mutations>, binding: &str, params: &Value) -> String {
    let meta = |field: &str| params["metadata"][field].as_str().unwrap_or_default();
    format!("{}/{binding}/{}/{}", policy.name, meta("namespace"), meta("name"))
}

fn conditions_hold(
    policy: &Policy<Mutations>,
    case: &Case,
    params: &Value,
    review: &Review<'_>,
) -> Result<bool, String> {
    let permissions = Permissions::new(review);
    let inputs = case.inputs(params, &permissions, false);
    let budget = limits::MATCH_CONDITIONS_BUDGET;
    inputs.composed(review, &policy.composed, budget, |evaluation| {
        policy.conditions.hold(evaluation)
    })
}

impl Rules for Mutations {
    fn compile(spec: &Value, environments: &Environments<'_>) -> Self {
        let environment = environments.get(true, true);
        let mutation = |one: &Value| {
            let (field, returns) = way(one["patchType"].as_str()?)?;
            let text = one[field]["expression"].as_str().unwrap_or_default();
            Some(Mutation {
                expression: Expression::compile(text, &environment, &[returns]),
                is_json_patch: field == "jsonPatch",
            })
        };
        Self {
            all: list(spec, "mutations").iter().filter_map(mutation).collect(),
            reinvoked: spec["reinvocationPolicy"] == "IfNeeded",
        }
    }
}

impl Mutation {
    /// The object as it is afterwards.
    fn apply(
        &self,
        policy: &Policy<Mutations>,
        case: &Case,
        params: &Value,
        applies: &Applies,
        review: &Review<'_>,
    ) -> Result<Value, Wrong> {
        if let Some(says) = self.expression.problem() {
            return Err(says.to_owned().into());
        }
        let permissions = Permissions::new(review);
        let inputs = case.inputs(params, &permissions, true);
        let made = inputs.composed(review, &policy.composed, limits::BUDGET, |evaluation| {
            let value = evaluation
                .evaluate(&self.expression)
                .map_err(|OutOfBudget| OutOfBudget::SAYS.to_owned())??;
            match self.is_json_patch {
                true => patch::operations(&value),
                false => patch::configuration(&value),
            }
        })?;
        let (served, object) = (&applies.served, &case.object);
        let type_ = versions::type_of(served, object);
        let outcome = match self.is_json_patch {
            true => {
                let patched = patch::patched(object, made, type_)?;
                versions::retyped_strictly(review, served, object, patched)
            }
            false => versions::retyped(review, served, object, patch::applied(object, made, type_)?),
        };
        outcome.map_err(Wrong::Object)
    }
}

fn failure(policy: &Policy<Mutations>, binding: Option<&str>, says: &str, reason: Option<Reason>) -> Failure {
    let name = &policy.name;
    let says = match binding {
        Some(binding) => format!("policy '{name}' with binding '{binding}' denied request: {says}"),
        None => format!("policy {} denied request: {says}", json!(name)),
    };
    Failure { says, reason }
}

/// The first failure is what the refusal says; all are its causes. The code stays that of a 403.
fn refused(review: &Review<'_>, failures: Vec<Failure>) -> Result<(), Refused> {
    let Some(first) = failures.first() else {
        return Ok(());
    };
    let mut refused = review.forbidden("admission request denied by policy");
    let code = refused.code;
    refused.message = first.says.clone();
    refused.reason = first.reason.unwrap_or(refused.reason);
    refused.code = code;
    let details = refused.details.get_or_insert_default();
    let causes = failures.into_iter();
    details
        .causes
        .extend(causes.map(|one| (String::new(), one.says, String::new())));
    Err(refused)
}

impl Admission for MutatingPolicies {
    fn name(&self) -> &'static str {
        "MutatingAdmissionPolicy"
    }

    /// There is nothing to change about what is to be deleted.
    fn handles(&self, review: &Review<'_>) -> bool {
        review.operation != Operation::Delete && !self.0.read(Policies::is_empty) && !is_exempt(review)
    }

    fn mutate<'a>(&'a self, review: &'a mut Review<'_>) -> BoxFuture<'a, Result<(), Refused>> {
        Box::pin(self.change(review))
    }
}
