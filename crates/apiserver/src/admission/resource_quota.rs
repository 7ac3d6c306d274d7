//! ResourceQuotas of a namespace: what a request uses is charged to each quota that covers it, in the very commit of the
//! request. Upstream's `admission/plugin/resourcequota`; what deletions free is counted anew by the quota loop.
//!
//! Invariant: `status.used` never exceeds `status.hard` by an admitted request, however many come at once.

use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::sync::Arc;

use api::quota::amounts::{Amounts, add, amounts};
use api::quota::{Evaluator, has_deadline};
use api::{BoxFuture, Object, Refused, Resource, Value};
use serde_json::json;
use tokio::sync::Mutex;

use super::{Along, Operation, Quota, Review, Turn};
use crate::pipeline::along;

const QUOTAS: Resource = Resource::of("", "resourcequotas");
/// Requests of one namespace are charged one after the other, so that they do not take turns in losing.
const LANES: usize = 64;

pub struct ResourceQuota {
    lanes: [Arc<Mutex<()>>; LANES],
}

impl Default for ResourceQuota {
    fn default() -> Self {
        Self {
            lanes: std::array::from_fn(|_| Arc::default()),
        }
    }
}

impl Quota for ResourceQuota {
    fn charge<'a>(
        &'a self,
        review: &'a Review<'_>,
        along: &'a mut Along,
    ) -> BoxFuture<'a, Result<Turn, Refused>> {
        Box::pin(self.charge_(review, along))
    }
}

impl ResourceQuota {
    async fn charge_(&self, review: &Review<'_>, along: &mut Along) -> Result<Turn, Refused> {
        let evaluator = Evaluator::of(&review.served.resource);
        let Some(evaluator) = evaluator.filter(|evaluator| handles(evaluator, review)) else {
            return Ok(Turn::default());
        };
        if review.server.stored_in(&QUOTAS, review.namespace).is_empty() {
            return Ok(Turn::default());
        }
        let mut hasher = DefaultHasher::new();
        review.namespace.hash(&mut hasher);
        let lane = &self.lanes[hasher.finish() as usize % LANES];
        let turn = Arc::clone(lane).lock_owned().await;
        charge_all(review, &evaluator, along)?;
        Ok(Turn(Some(turn)))
    }
}

/// Whether such a request can change what is used.
fn handles(evaluator: &Evaluator, review: &Review<'_>) -> bool {
    let creates = review.operation == Operation::Create;
    let updates = review.operation == Operation::Update;
    if review.namespace.is_empty() {
        return false;
    }
    match (evaluator, review.subresource) {
        (Evaluator::Pods, "") => {
            creates || updates && has_deadline(&review.object) != has_deadline(&review.old)
        }
        (Evaluator::Pods, "resize") => updates,
        (Evaluator::Services, "") => creates || updates,
        (Evaluator::Claims, "") => creates || updates,
        (Evaluator::Claims, "status") => updates,
        (Evaluator::Objects(_), "") => creates,
        _ => false,
    }
}

/// A quota that the request counts against.
struct Covering {
    stored: Arc<Object>,
    value: Value,
    hard: Amounts,
    used: Amounts,
}

fn charge_all(review: &Review<'_>, evaluator: &Evaluator, along: &mut Along) -> Result<(), Refused> {
    let covering = covering(review, evaluator)?;
    if covering.is_empty() {
        return Ok(());
    }
    let usage = evaluator.usage(&review.object, review.server.now());
    let negative = names(usage.iter().filter(|(_, amount)| amount.sign() < 0));
    if !negative.is_empty() {
        let why = format!("quota usage is negative for resource(s): {negative}");
        return Err(review.forbidden(&why));
    }
    let before = if review.operation == Operation::Update {
        Some(evaluator.usage(&review.old, review.server.now()))
    } else {
        None
    };
    for quota in covering {
        let counted_before = before
            .as_ref()
            .filter(|_| evaluator.covers(&quota.value["spec"], quota.hard.keys(), &review.old));
        let mut delta = match counted_before {
            Some(before) => more_than(&usage, before),
            None => usage.clone(),
        };
        delta.retain(|name, amount| !amount.is_zero() && quota.hard.contains_key(name));
        if !delta.is_empty() {
            charge_one(review, quota, &delta, along)?;
        }
    }
    Ok(())
}

/// The quotas that the request's object counts against. An error if it lacks what they insist on.
fn covering(review: &Review<'_>, evaluator: &Evaluator) -> Result<Vec<Covering>, Refused> {
    let mut covering = Vec::new();
    for stored in review.server.stored_in(&QUOTAS, review.namespace) {
        let value = stored.value()?;
        let (hard, used) = (
            amounts(&value["status"]["hard"]),
            amounts(&value["status"]["used"]),
        );
        if !evaluator.covers(&value["spec"], hard.keys(), &review.object) {
            continue;
        }
        let counted: Vec<&str> = hard
            .keys()
            .map(String::as_str)
            .filter(|name| evaluator.counts(name))
            .collect();
        let name = &stored.key.name;
        if let Some(missing) = evaluator.missing(&counted, &review.object) {
            return Err(review.forbidden(&format!("failed quota: {name}: must specify {missing}")));
        }
        if counted.iter().any(|counted| !used.contains_key(*counted)) {
            let why = format!(
                "status unknown for quota: {name}, resources: {}",
                counted.join(",")
            );
            return Err(review.forbidden(&why));
        }
        covering.push(Covering {
            stored,
            value,
            hard,
            used,
        });
    }
    Ok(covering)
}

fn charge_one(
    review: &Review<'_>,
    mut quota: Covering,
    delta: &Amounts,
    along: &mut Along,
) -> Result<(), Refused> {
    let mut used = quota.used.clone();
    add(&mut used, delta);
    let exceeded = |name: &str| used.get(name) > quota.hard.get(name);
    if review.subresource != "status" && delta.keys().any(|name| exceeded(name)) {
        let show = |amounts: &Amounts| {
            let shown = amounts
                .iter()
                .filter(|(name, _)| delta.contains_key(*name) && exceeded(name));
            let shown: Vec<String> = shown.map(|(name, amount)| format!("{name}={amount}")).collect();
            shown.join(",")
        };
        let why = format!(
            "exceeded quota: {}, requested: {}, used: {}, limited: {}",
            quota.stored.key.name,
            show(delta),
            show(&quota.used),
            show(&quota.hard)
        );
        return Err(review.forbidden(&why));
    }
    if review.dry_run {
        return Ok(());
    }
    for name in delta.keys() {
        quota.value["status"]["used"][name] = json!(used[name].to_string());
    }
    let served = review.server.registry().resource(&QUOTAS, "");
    let served = served.ok_or_else(|| Refused::internal("resource quotas are not served"))?;
    along::put(
        along,
        served.home()?,
        quota.stored.key.clone(),
        &quota.value,
        Some(quota.stored.revision),
    );
    Ok(())
}

/// What is used now and was not before; a quota is never credited by an update.
fn more_than(usage: &Amounts, before: &Amounts) -> Amounts {
    let grown = usage.iter().filter_map(|(name, amount)| {
        let mut grown = amount.clone();
        if let Some(before) = before.get(name) {
            grown.sub(before);
        }
        (grown.sign() > 0).then(|| (name.clone(), grown))
    });
    grown.collect()
}

fn names<'a>(amounts: impl Iterator<Item = (&'a String, &'a api::Quantity)>) -> String {
    amounts
        .map(|(name, _)| name.as_str())
        .collect::<Vec<_>>()
        .join(",")
}
