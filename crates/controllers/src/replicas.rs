//! What ReplicaSets and ReplicationControllers share: so many active pods of one template, no more and no fewer.

use std::collections::{BTreeMap, HashSet};
use std::sync::Arc;

use api::{LabelSelector, Object, SmolStr, Timestamp, Value};
use reconcile::{ApiStep, Cache, Cause, Gap, Named};
use serde::Deserialize;
use serde_json::json;

use crate::claim::{Claims, Kind, matching};
use crate::limits::{BURST_REPLICAS, NAMED_WAITS};
use crate::pod::{Pod, is_active, is_terminating, next_available, rank};
use crate::resources::PODS;
use crate::status::{Condition, Conditions, lean};
use crate::template::{create_pod, delete_pod};

#[derive(Debug, Deserialize)]
pub struct Replicas {
    #[serde(default)]
    pub(crate) metadata: Metadata,
    pub(crate) spec: Spec,
    #[serde(default)]
    pub(crate) status: Value,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Metadata {
    pub(crate) annotations: BTreeMap<SmolStr, String>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Spec {
    pub(crate) replicas: Option<i64>,
    #[serde(default)]
    pub(crate) min_ready_seconds: i64,
    #[serde(default)]
    pub(crate) selector: Value,
    #[serde(default)]
    pub(crate) template: Value,
}

/// The pods of one set, and what else its next move depends on.
pub struct Pods {
    claims: Claims,
    active: Vec<Named<Pod>>,
    terminating: usize,
    /// Active pods of this set and its siblings, by node.
    crowd: BTreeMap<SmolStr, usize>,
    /// Why the last create or delete was refused.
    refused: Option<Cause>,
    now: Timestamp,
}

impl Pods {
    pub(crate) fn observe(
        kind: Kind,
        set: &Named<Replicas>,
        selector: &LabelSelector,
        siblings: Vec<LabelSelector>,
        refused: Option<Cause>,
        cache: &Cache,
    ) -> Self {
        let may_adopt = |pod: &Object| cache.look::<Pod>(&pod.key).is_some_and(|pod| is_active(&pod));
        let claims = kind.claim(&set.object, selector, &PODS, cache, may_adopt);
        let pods: Vec<Named<Pod>> = claims.owned.iter().map(|pod| cache.sure(pod)).collect();
        let terminating = pods.iter().filter(|pod| is_terminating(pod)).count();
        Self {
            claims,
            active: pods.into_iter().filter(is_active).collect(),
            terminating,
            crowd: crowd(&set.object, siblings, cache),
            refused,
            now: cache.now(),
        }
    }
}

fn crowd(set: &Object, siblings: Vec<LabelSelector>, cache: &Cache) -> BTreeMap<SmolStr, usize> {
    let mut seen = HashSet::new();
    let mut crowd = BTreeMap::new();
    for selector in siblings {
        for pod in matching(cache, &PODS, &set.key.namespace, &selector) {
            let Ok(pod) = cache.view_of::<Pod>(pod) else {
                continue;
            };
            if seen.insert(pod.object.meta.uid.clone()) && is_active(&pod) {
                *crowd.entry(pod.spec.node_name.clone()).or_default() += 1;
            }
        }
    }
    crowd
}

/// The gap of a set: adoption first, then pods made or given up, then the status.
pub(crate) fn gap(kind: Kind, set: &Named<Replicas>, pods: &Pods, tells_terminating: bool) -> Gap<ApiStep> {
    let want = set.spec.replicas.unwrap_or(1).max(0);
    let have = i64::try_from(pods.active.len()).unwrap_or(i64::MAX);
    let mut gap = Claims::gap(&[&pods.claims]);
    let manages = set.object.meta.deleted().is_none() && !pods.claims.adopts();
    let about = format!("pods: want {want}, have {have}");
    if manages && have < want {
        let missing = (want - have).min(BURST_REPLICAS);
        gap = gap.acts(
            &about,
            (0..missing).map(|_| create_pod(&set.spec.template, kind, &set.object)),
        );
    } else if manages && have > want {
        gap = gap.acts(
            &about,
            surplus(pods, have - want).map(|pod| delete_pod(pod, set.key())),
        );
    } else if manages {
        gap = unready(gap, set, pods);
    }
    gap.with_status(status(set, pods, want, have, tells_terminating))
}

fn surplus(pods: &Pods, count: i64) -> impl Iterator<Item = &Arc<Object>> {
    let crowd = |pod: &Pod| pods.crowd.get(&pod.spec.node_name).copied().unwrap_or_default();
    let mut ranked: Vec<&Named<Pod>> = pods.active.iter().collect();
    ranked.sort_by(|a, b| rank(a, b, crowd, pods.now));
    let count = usize::try_from(count.min(BURST_REPLICAS)).unwrap_or_default();
    ranked.into_iter().take(count).map(|pod| &pod.object)
}

/// All pods are there; some are not ready or not available yet.
fn unready(mut gap: Gap<ApiStep>, set: &Named<Replicas>, pods: &Pods) -> Gap<ApiStep> {
    let ready = pods.active.iter().filter(|pod| pod.is_ready()).count();
    let about = format!("ready: want {}, have {ready}", pods.active.len());
    for pod in pods.active.iter().filter(|pod| !pod.is_ready()).take(NAMED_WAITS) {
        let phase = if pod.status.phase.is_empty() {
            "Pending"
        } else {
            &pod.status.phase
        };
        let cause = Cause::new(
            "PodNotReady",
            format!("pod {} is {phase} and not ready", pod.key().name),
        );
        gap = gap.wait(&about, pod.key().clone(), cause);
    }
    let min_ready = set.spec.min_ready_seconds;
    if let Some(at) = next_available(&pods.active, min_ready, pods.now) {
        let cause = Cause::new(
            "MinReadySeconds",
            format!("a pod is available after {min_ready}s of being ready"),
        );
        gap = gap.hold("available: a ready pod is not available yet", at, cause);
    }
    gap
}

fn status(set: &Named<Replicas>, pods: &Pods, want: i64, have: i64, tells_terminating: bool) -> Value {
    let labels = LabelSelector::from_map(&set.spec.template["metadata"]["labels"]);
    let count = |test: &dyn Fn(&Named<Pod>) -> bool| pods.active.iter().filter(|pod| test(pod)).count();
    let min_ready = set.spec.min_ready_seconds;
    let mut conditions = Conditions::of(&set.status);
    match &pods.refused {
        Some(cause) if conditions.get("ReplicaFailure").is_none() => {
            let reason = match have < want {
                true => "FailedCreate",
                false if have > want => "FailedDelete",
                false => "",
            };
            let failure = Condition {
                of: "ReplicaFailure",
                status: "True",
                reason,
                message: cause.says.clone(),
            };
            conditions.set(&failure, pods.now, false);
        }
        Some(_) => {}
        None => conditions.remove("ReplicaFailure"),
    }
    let mut status = lean(json!({
        "fullyLabeledReplicas": count(&|pod| labels.matches_meta(&pod.object.meta)),
        "readyReplicas": count(&|pod| pod.is_ready()),
        "availableReplicas": count(&|pod| pod.is_available(min_ready, pods.now)),
        "observedGeneration": set.object.meta.generation,
        "conditions": conditions.0,
    }));
    status["replicas"] = json!(pods.active.len());
    if tells_terminating {
        status["terminatingReplicas"] = json!(pods.terminating);
    }
    status
}
