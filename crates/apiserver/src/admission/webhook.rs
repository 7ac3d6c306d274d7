//! Admission by others: programs that are asked over HTTPS whether a request may be made, and how its object is to be
//! changed first. `admissionregistration.k8s.io/v1` says who is asked about what.
//!
//! ```text
//! ValidatingWebhookConfiguration: CREATE pods → https://policy.ops.svc   ⇒   403 admission webhook "..." denied the request
//! ```
//!
//! The configurations themselves are subject to no webhook, or none that went wrong could be taken away.

mod annotations;
mod ask;
mod call;
mod configuration;

use std::sync::Arc;

use api::{BoxFuture, Object, Refused, Value};
use futures::future::join_all;
use store::Store;

use self::call::Fault;
use self::configuration::{Configurations, Hook};
use super::expressions::{self, Inputs, Permissions};
use super::{Admission, Review, request, versions};
use crate::auth::followed::Followed;
use crate::refusal;
use crate::registry::Served;

/// What decides about admission, and so is not subject to it.
const EXEMPT: [&str; 6] = [
    "mutatingadmissionpolicies",
    "mutatingadmissionpolicybindings",
    "mutatingwebhookconfigurations",
    "validatingadmissionpolicies",
    "validatingadmissionpolicybindings",
    "validatingwebhookconfigurations",
];

pub struct MutatingWebhooks(Followed<Configurations>);

pub struct ValidatingWebhooks(Followed<Configurations>);

impl MutatingWebhooks {
    pub fn new(store: Arc<dyn Store<Object>>) -> Self {
        let places = ["/mutatingwebhookconfigurations"];
        Self(Followed::new(store, &places, Configurations::default()))
    }

    async fn ask_all(&self, review: &mut Review<'_>) -> Result<(), Refused> {
        if review.rounds.is_second() {
            review.rounds.webhooks.look(&review.object);
        }
        for (index, hook) in self.0.read(Configurations::all).iter().enumerate() {
            self.ask(hook, index, review).await?;
        }
        if !review.rounds.is_second() {
            review.rounds.webhooks.leave(&review.object);
        }
        Ok(())
    }

    async fn ask(&self, hook: &Hook, index: usize, review: &mut Review<'_>) -> Result<(), Refused> {
        let Some(served) = concerns(hook, review).await? else {
            return Ok(());
        };
        if review.rounds.is_second() && !review.rounds.webhooks.is_asked_again(&hook.uid) {
            return Ok(());
        }
        let place = annotations::place(review, index);
        let outcome = call::mutate(hook, &place, review, &served).await;
        annotations::mutated(hook, &place, review, matches!(outcome, Ok(true)));
        if matches!(outcome, Ok(true)) {
            review.rounds.changed(|rounds| &mut rounds.webhooks);
        }
        if hook.reinvoked {
            review.rounds.webhooks.saw(hook.uid.clone());
        }
        settle(hook, outcome.map(drop), || {
            annotations::failed_open(hook, &place, review)
        })
    }
}

impl ValidatingWebhooks {
    pub fn new(store: Arc<dyn Store<Object>>) -> Self {
        let places = ["/validatingwebhookconfigurations"];
        Self(Followed::new(store, &places, Configurations::default()))
    }

    /// All at once; of several refusals the client gets the first.
    async fn ask_all(&self, review: &Review<'_>) -> Result<(), Refused> {
        let hooks = self.0.read(Configurations::all);
        let mut asked = Vec::new();
        for hook in hooks.iter() {
            if let Some(served) = concerns(hook, review).await? {
                let index = asked.len();
                asked.push(async move {
                    let outcome = call::validate(hook, review, &served).await;
                    settle(hook, outcome, || {
                        annotations::validation_failed_open(hook, index, review)
                    })
                });
            }
        }
        join_all(asked).await.into_iter().collect()
    }
}

fn is_exempt(review: &Review<'_>) -> bool {
    let resource = &review.served.resource;
    resource.group == "admissionregistration.k8s.io" && EXEMPT.contains(&resource.plural.as_str())
}

/// The version in which the webhook is to see the request's object; `None` if it is not to be asked.
async fn concerns(hook: &Hook, review: &Review<'_>) -> Result<Option<Arc<Served>>, Refused> {
    let Some(served) = hook.constraints.version_for(review)? else {
        return Ok(None);
    };
    if hook.conditions.is_empty() {
        return Ok(Some(served));
    }
    let (object, old) = versions::shown(review, &served).await?;
    match conditions_hold(hook, review, &served, (&object, &old)) {
        Ok(hold) => Ok(hold.then_some(served)),
        Err(says) => Err(refusal::forbidden(
            &review.served.resource,
            request::name(review),
            &says,
        )),
    }
}

fn conditions_hold(
    hook: &Hook,
    review: &Review<'_>,
    served: &Served,
    (object, old): (&Value, &Value),
) -> Result<bool, String> {
    let inputs = Inputs {
        object,
        old,
        request: &request::described(review, served),
        namespace: expressions::nothing(),
        params: expressions::nothing(),
        permissions: &Permissions::new(review),
    };
    let mut evaluation = inputs.evaluation(review, cel::limits::MATCH_CONDITIONS_BUDGET);
    hook.conditions.hold(&mut evaluation)
}

/// What becomes of the request: a webhook that cannot be asked refuses it, or is passed over, which is told.
fn settle(hook: &Hook, outcome: Result<(), Fault>, passed_over: impl FnOnce()) -> Result<(), Refused> {
    match outcome {
        Ok(()) => Ok(()),
        Err(Fault::Refused(refused)) => Err(*refused),
        Err(Fault::Unasked(why)) if hook.fails_open => {
            passed_over();
            tracing::warn!(webhook = %hook.name, %why, "a webhook cannot be asked; its failurePolicy lets the request pass");
            Ok(())
        }
        Err(Fault::Unasked(why)) => {
            let says = format!("failed calling webhook {}: {why}", api::quote::quoted(&hook.name));
            Err(refusal::internal(says))
        }
    }
}

impl Admission for MutatingWebhooks {
    fn name(&self) -> &'static str {
        "MutatingAdmissionWebhook"
    }

    fn handles(&self, review: &Review<'_>) -> bool {
        !self.0.read(Configurations::is_empty) && !is_exempt(review)
    }

    fn mutate<'a>(&'a self, review: &'a mut Review<'_>) -> BoxFuture<'a, Result<(), Refused>> {
        Box::pin(self.ask_all(review))
    }
}

impl Admission for ValidatingWebhooks {
    fn name(&self) -> &'static str {
        "ValidatingAdmissionWebhook"
    }

    fn handles(&self, review: &Review<'_>) -> bool {
        !self.0.read(Configurations::is_empty) && !is_exempt(review)
    }

    fn validate<'a>(&'a self, review: &'a Review<'_>) -> BoxFuture<'a, Result<(), Refused>> {
        Box::pin(self.ask_all(review))
    }
}
