//! One webhook asked about one request.

use api::{Patch, Refused, Value};

use super::annotations;
use super::ask::{Answer, Question};
use super::configuration::Hook;
use crate::admission::{Review, versions};
use crate::refusal;
use crate::registry::Served;

/// Why a webhook lets a request go no further.
pub(super) enum Fault {
    /// It could not be asked, or what it answered is no answer. The sentence follows `failed calling webhook "x": `.
    Unasked(String),
    /// It says no, or what it wants cannot be done.
    Refused(Box<Refused>),
}

impl From<Refused> for Fault {
    fn from(refused: Refused) -> Self {
        Fault::Refused(Box::new(refused))
    }
}

/// Asks, and changes the request's object as the answer says. Whether that changed anything.
/// `place` names it in the audit.
pub(super) async fn mutate(
    hook: &Hook,
    place: &str,
    review: &mut Review<'_>,
    served: &Served,
) -> Result<bool, Fault> {
    let (object, old) = versions::shown(review, served).await?;
    let answer = ask(hook, review, served, (&object, &old), true).await?;
    let Some(operations) = answer
        .patch
        .filter(|patch| patch.as_array().is_none_or(|all| !all.is_empty()))
    else {
        return Ok(false);
    };
    if object.is_null() {
        let says = "attempted to modify the object, which is not supported for this operation";
        let name = api::quote::quoted(&hook.name);
        return Err(refusal::internal(format!("admission webhook {name} {says}")).into());
    }
    let patched = patched(review, served, object.clone(), operations.clone())?;
    annotations::patched(hook, place, review, operations);
    if patched == object {
        return Ok(false);
    }
    versions::take_back(review, served, patched).await?;
    Ok(true)
}

pub(super) async fn validate(hook: &Hook, review: &Review<'_>, served: &Served) -> Result<(), Fault> {
    let (object, old) = versions::shown(review, served).await?;
    ask(hook, review, served, (&object, &old), false).await.map(drop)
}

async fn ask(
    hook: &Hook,
    review: &Review<'_>,
    served: &Served,
    (object, old): (&Value, &Value),
    mutating: bool,
) -> Result<Answer, Fault> {
    if review.dry_run && !hook.allows_dry_run {
        let name = api::quote::quoted(&hook.name);
        return Err(
            Refused::bad_request(format!("admission webhook {name} does not support dry run")).into(),
        );
    }
    let question = Question::new(hook, review, served, object, old).map_err(Fault::Unasked)?;
    let target = hook.target.as_ref();
    let target = target.map_err(|says| Fault::Unasked(format!("could not get REST client: {says}")))?;
    let said = review
        .server
        .call_webhook(target, &question.body, hook.timeout)
        .await;
    let said = said.map_err(|says| Fault::Unasked(format!("failed to call webhook: {says}")))?;
    let answer = question.answer(hook, &said, mutating).map_err(Fault::Unasked)?;
    answer.warnings.iter().for_each(|says| review.warnings.add(says));
    for (key, value) in &answer.annotations {
        let key = format!("{}/{key}", hook.name);
        review.trail.annotate_by_others(key, value.as_str());
    }
    match answer.verdict {
        Ok(()) => Ok(Answer {
            verdict: Ok(()),
            ..answer
        }),
        Err(refused) => Err(refused.into()),
    }
}

/// The object after the patch.
fn patched(review: &Review<'_>, served: &Served, object: Value, operations: Value) -> Result<Value, Refused> {
    let type_ = versions::type_of(served, &object);
    let outcome = api::patch::apply(object.clone(), &Patch::Json(operations), type_);
    let outcome = outcome.map_err(|error| refusal::internal(error.to_string()))?;
    versions::retyped(review, served, &object, outcome)
}
