//! How many pods may be disturbed now: a PodDisruptionBudget's answer, kept up to date for eviction.
//!
//! ```text
//! minAvailable: 2, 3 pods ready   →   disruptionsAllowed: 1
//! ```

use std::collections::BTreeMap;

use api::{Key, LabelSelector, Object, SmolStr, Timestamp, Value};
use reconcile::{ApiStep, Cache, Cause, Controller, Event, Follows, Gap, Named};
use serde::Deserialize;
use serde_json::json;

use crate::claim::matching;
use crate::fraction::{self, Round};
use crate::limits::DISRUPTION_SECONDS;
use crate::pod::Pod;
use crate::resources::{
    DEPLOYMENTS, PODDISRUPTIONBUDGETS, PODS, REPLICASETS, REPLICATIONCONTROLLERS, STATEFULSETS,
};
use crate::status::{Condition, Conditions, lean, seconds_after, time};

pub struct Disruptions;

#[derive(Debug, Deserialize)]
pub struct Budget {
    #[serde(default)]
    spec: Spec,
    #[serde(default)]
    status: Value,
}

#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
struct Spec {
    min_available: Value,
    max_unavailable: Value,
    selector: Value,
}

/// Whatever has a number of replicas.
#[derive(Deserialize)]
struct Scaled {
    spec: Replicas,
}

#[derive(Deserialize)]
struct Replicas {
    replicas: Option<i64>,
}

pub struct Seen {
    pods: Vec<Named<Pod>>,
    /// What the pods' controllers want together; unknown if one of them cannot be asked.
    expected: Result<i64, Cause>,
    unmanaged: bool,
    now: Timestamp,
}

impl Controller for Disruptions {
    type Desired = Budget;
    type Observed = Seen;
    type Step = ApiStep;
    const NAME: &'static str = "disruption";
    const COMPONENT: &'static str = "controllermanager";

    fn follows(&self) -> Follows {
        Follows::These(vec![
            PODDISRUPTIONBUDGETS,
            PODS,
            DEPLOYMENTS,
            REPLICASETS,
            REPLICATIONCONTROLLERS,
            STATEFULSETS,
        ])
    }

    fn wakes(&self, changed: &Object, cache: &Cache) -> Vec<Key> {
        if changed.key.resource == PODDISRUPTIONBUDGETS {
            return vec![changed.key.clone()];
        }
        let budgets = cache.in_namespace(&PODDISRUPTIONBUDGETS, &changed.key.namespace);
        if changed.key.resource != PODS {
            return budgets.map(|budget| budget.key.clone()).collect();
        }
        let covers = |budget: &&std::sync::Arc<Object>| {
            cache
                .view_of::<Budget>(budget)
                .is_ok_and(|budget| selector(&budget).matches_meta(&changed.meta))
        };
        budgets.filter(covers).map(|budget| budget.key.clone()).collect()
    }

    fn observe(&self, budget: &Named<Budget>, cache: &Cache) -> Seen {
        let pods = matching(cache, &PODS, &budget.key().namespace, &selector(budget));
        let pods: Vec<Named<Pod>> = pods.into_iter().map(|pod| cache.sure(pod)).collect();
        Seen {
            expected: expected(&pods, cache),
            unmanaged: pods.iter().any(|pod| pod.object.meta.controller().is_none()),
            pods,
            now: cache.now(),
        }
    }

    fn gap(&self, budget: &Named<Budget>, seen: &Seen) -> Gap<ApiStep> {
        if budget.object.meta.deleted().is_some() {
            return Gap::closed();
        }
        let (expected, desired) = match counts(budget, seen) {
            Ok(counts) => counts,
            Err(cause) => return unknown(budget, seen, cause),
        };
        let disrupted = disrupted(budget, seen);
        let healthy = seen.pods.iter().filter(|pod| {
            pod.object.meta.deleted().is_none() && pod.is_ready() && !disrupted.contains_key(&pod.key().name)
        });
        let healthy = i64::try_from(healthy.count()).unwrap_or_default();
        let allowed = if expected > 0 {
            (healthy - desired).max(0)
        } else {
            0
        };
        let mut gap = Gap::closed().with_status(status(
            budget,
            seen,
            [healthy, desired, allowed, expected],
            &disrupted,
        ));
        gap.look_again = disrupted
            .values()
            .filter_map(time)
            .map(|at| seconds_after(at, DISRUPTION_SECONDS))
            .min();
        if seen.pods.is_empty() {
            gap = gap.tells(Event::normal(budget.key(), "NoPods", "No matching pods found"));
        }
        let counts_controllers = !budget.spec.min_available.is_i64();
        if seen.unmanaged && counts_controllers {
            let says = format!(
                "Pods selected by this PodDisruptionBudget (selector: {}) were found to be unmanaged. As a result, the \
                 status of the PDB cannot be calculated correctly, which may result in undefined behavior. To account for \
                 these pods please set \".spec.minAvailable\" field of the PDB to an integer value.",
                budget.spec.selector
            );
            gap = gap.tells(Event::warning(budget.key(), "UnmanagedPods", says));
        }
        gap
    }
}

fn selector(budget: &Budget) -> LabelSelector {
    LabelSelector::from_json(&budget.spec.selector).unwrap_or(LabelSelector::nothing())
}

/// The replicas of all controllers that the pods have.
fn expected(pods: &[Named<Pod>], cache: &Cache) -> Result<i64, Cause> {
    let mut scales: BTreeMap<SmolStr, i64> = BTreeMap::new();
    for pod in pods {
        let Some(owner) = pod.object.meta.controller() else {
            continue;
        };
        if scales.contains_key(&owner.uid) {
            continue;
        }
        let found = cache.by_uid(&owner.uid).and_then(|owner| {
            // A ReplicaSet of a Deployment counts by what the Deployment wants.
            let above = owner.meta.controller().and_then(|above| cache.by_uid(&above.uid));
            let top = above.unwrap_or(owner);
            let scale = cache.view_of::<Scaled>(top).ok()?.spec.replicas.unwrap_or(1);
            Some((top.meta.uid.clone(), scale))
        });
        let Some((uid, scale)) = found else {
            return Err(Cause::new(
                "SyncFailed",
                format!("found no controllers for pod {:?}", pod.key().name),
            ));
        };
        scales.insert(uid, scale);
    }
    Ok(scales.values().sum())
}

/// `(expected pods, pods that must stay healthy)`
fn counts(budget: &Budget, seen: &Seen) -> Result<(i64, i64), Cause> {
    let spec = &budget.spec;
    if let Some(number) = spec
        .min_available
        .as_i64()
        .filter(|_| spec.max_unavailable.is_null())
    {
        return Ok((i64::try_from(seen.pods.len()).unwrap_or_default(), number));
    }
    if spec.max_unavailable.is_null() && spec.min_available.is_null() {
        return Ok((0, 0));
    }
    let expected = seen.expected.clone()?;
    let part = |value: &Value| fraction::of(value, expected, Round::Up).unwrap_or_default();
    Ok(match spec.max_unavailable.is_null() {
        true => (expected, part(&spec.min_available)),
        false => (expected, (expected - part(&spec.max_unavailable)).max(0)),
    })
}

/// Pods whose eviction was allowed a moment ago, and that are not being deleted yet.
fn disrupted(budget: &Budget, seen: &Seen) -> BTreeMap<SmolStr, Value> {
    let noted = &budget.status["disruptedPods"];
    let live = seen.pods.iter().filter(|pod| pod.object.meta.deleted().is_none());
    live.filter_map(|pod| {
        let at = &noted[pod.key().name.as_str()];
        let fresh = seconds_after(time(at)?, DISRUPTION_SECONDS) >= seen.now;
        fresh.then(|| (pod.key().name.clone(), at.clone()))
    })
    .collect()
}

fn status(
    budget: &Named<Budget>,
    seen: &Seen,
    [healthy, desired, allowed, expected]: [i64; 4],
    disrupted: &BTreeMap<SmolStr, Value>,
) -> Value {
    let generation = budget.object.meta.generation;
    let mut conditions = Conditions::of(&budget.status);
    let (status, reason) = if allowed > 0 {
        ("True", "SufficientPods")
    } else {
        ("False", "InsufficientPods")
    };
    let condition = Condition {
        of: "DisruptionAllowed",
        status,
        reason,
        message: String::new(),
    };
    conditions.set_in_place(&condition, seen.now, generation);
    let mut out = lean(json!({
        "observedGeneration": generation, "disruptedPods": disrupted, "conditions": conditions.0,
    }));
    out["currentHealthy"] = json!(healthy);
    out["desiredHealthy"] = json!(desired);
    out["disruptionsAllowed"] = json!(allowed);
    out["expectedPods"] = json!(expected);
    out
}

/// What cannot be counted allows nothing.
fn unknown(budget: &Named<Budget>, seen: &Seen, cause: Cause) -> Gap<ApiStep> {
    let mut status = budget
        .status
        .as_object()
        .cloned()
        .map_or(json!({}), Value::Object);
    let generation = status["observedGeneration"].as_i64().unwrap_or_default();
    let mut conditions = Conditions::of(&budget.status);
    let condition = Condition {
        of: "DisruptionAllowed",
        status: "False",
        reason: "SyncFailed",
        message: cause.says.clone(),
    };
    conditions.set_in_place(&condition, seen.now, generation);
    status["conditions"] = json!(conditions.0);
    for field in ["currentHealthy", "desiredHealthy", "expectedPods"] {
        status[field] = json!(status[field].as_i64().unwrap_or_default());
    }
    status["disruptionsAllowed"] = json!(0);
    let says = format!("Failed to calculate the number of expected pods: {}", cause.says);
    Gap::closed()
        .stuck("budget: cannot be counted", cause)
        .with_status(status)
        .tells(Event::warning(
            budget.key(),
            "CalculateExpectedPodCountFailed",
            says,
        ))
}

#[cfg(test)]
mod tests {
    use super::*;
    use expect_test::{Expect, expect};
    use reconcile::check;

    fn see(spec: &str, ready: usize, expect: Expect) {
        let mut world = format!(
            "kind: PodDisruptionBudget
apiVersion: policy/v1
metadata: {{name: b}}
spec: {{selector: {{matchLabels: {{app: w}}}}, {spec}}}
---
kind: ReplicaSet
apiVersion: apps/v1
metadata: {{name: w}}
spec: {{replicas: 4}}
"
        );
        for at in 0..3 {
            world += &format!(
                "---
kind: Pod
metadata:
  name: w-{at}
  labels: {{app: w}}
  ownerReferences: [{{apiVersion: apps/v1, kind: ReplicaSet, name: w, uid: uid-w, controller: true}}]
status: {{phase: Running, conditions: [{{type: Ready, status: '{}'}}]}}
",
                if at < ready { "True" } else { "False" }
            );
        }
        expect.assert_eq(&check(
            Disruptions,
            "poddisruptionbudgets.policy/default/b",
            &world,
        ));
    }

    #[test]
    fn what_is_healthy_beyond_the_wish_may_be_disturbed() {
        see(
            "minAvailable: 2",
            3,
            expect![[r#"
            status: {"conditions":[{"lastTransitionTime":"2026-01-01T12:00:00Z","message":"","observedGeneration":1,"reason":"SufficientPods","status":"True","type":"DisruptionAllowed"}],"currentHealthy":3,"desiredHealthy":2,"disruptionsAllowed":1,"expectedPods":3,"observedGeneration":1}
        "#]],
        );
        see(
            "minAvailable: 2",
            2,
            expect![[r#"
            status: {"conditions":[{"lastTransitionTime":"2026-01-01T12:00:00Z","message":"","observedGeneration":1,"reason":"InsufficientPods","status":"False","type":"DisruptionAllowed"}],"currentHealthy":2,"desiredHealthy":2,"disruptionsAllowed":0,"expectedPods":3,"observedGeneration":1}
        "#]],
        );
        see(
            "maxUnavailable: 50%",
            3,
            expect![[r#"
            status: {"conditions":[{"lastTransitionTime":"2026-01-01T12:00:00Z","message":"","observedGeneration":1,"reason":"SufficientPods","status":"True","type":"DisruptionAllowed"}],"currentHealthy":3,"desiredHealthy":2,"disruptionsAllowed":1,"expectedPods":4,"observedGeneration":1}
        "#]],
        );
        see(
            "minAvailable: 100%",
            3,
            expect![[r#"
            status: {"conditions":[{"lastTransitionTime":"2026-01-01T12:00:00Z","message":"","observedGeneration":1,"reason":"InsufficientPods","status":"False","type":"DisruptionAllowed"}],"currentHealthy":3,"desiredHealthy":4,"disruptionsAllowed":0,"expectedPods":4,"observedGeneration":1}
        "#]],
        );
    }

    #[test]
    fn nothing_may_be_disturbed_on_what_is_not_known() {
        let world = "kind: PodDisruptionBudget
apiVersion: policy/v1
metadata: {name: b}
spec: {selector: {}, maxUnavailable: 1}
---
kind: Pod
metadata: {name: p, ownerReferences: [{apiVersion: x/v1, kind: X, name: x, uid: uid-x, controller: true}]}
";
        expect![[r#"
            budget: cannot be counted -> stuck: SyncFailed: found no controllers for pod "p"
            status: {"conditions":[{"lastTransitionTime":"2026-01-01T12:00:00Z","message":"found no controllers for pod \"p\"","reason":"SyncFailed","status":"False","type":"DisruptionAllowed"}],"currentHealthy":0,"desiredHealthy":0,"disruptionsAllowed":0,"expectedPods":0}
            event: Warning poddisruptionbudgets.policy/default/b CalculateExpectedPodCountFailed "Failed to calculate the number of expected pods: found no controllers for pod "p""
        "#]].assert_eq(&check(
            Disruptions,
            "poddisruptionbudgets.policy/default/b",
            world,
        ));
    }
}
