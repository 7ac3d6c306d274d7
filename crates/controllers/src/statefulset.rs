//! Pods with names, order and claims of their own: a StatefulSet's, made from the first up and given up from the last
//! down.
//!
//! ```text
//! replicas: 3, web-0 ready, web-1 pending   →   wait for web-1
//! ```

mod claims;
mod order;
mod replica;

use api::{Key, LabelSelector, Object, SmolStr, Timestamp, Value};
use reconcile::{ApiStep, Cache, Controller, Follows, Gap, Named};
use serde::Deserialize;
use serde_json::json;

use crate::claim::{Claims, Kind, owners};
use crate::pod::Pod;
use crate::resources::{CONTROLLERREVISIONS, PERSISTENTVOLUMECLAIMS, PODS, STATEFULSETS};
use crate::revision::{History, Of, Revision, is_news, truncate};
use crate::status::{Conditions, lean};
use claims::ClaimsOf;
use replica::{Replica, revision_of};

pub struct StatefulSets;

const KIND: Kind = Kind {
    api_version: "apps/v1",
    kind: "StatefulSet",
    finalizer: None,
};

#[derive(Debug, Deserialize)]
pub struct StatefulSet {
    #[serde(default)]
    metadata: Value,
    spec: Spec,
    #[serde(default)]
    status: Value,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Spec {
    replicas: Option<i64>,
    selector: Value,
    template: Value,
    #[serde(default)]
    service_name: SmolStr,
    #[serde(default)]
    pod_management_policy: SmolStr,
    #[serde(default)]
    update_strategy: Value,
    #[serde(default)]
    ordinals: Value,
    #[serde(default)]
    volume_claim_templates: Vec<Value>,
    #[serde(default)]
    persistent_volume_claim_retention_policy: Value,
    #[serde(default)]
    min_ready_seconds: i64,
    revision_history_limit: Option<i64>,
}

impl StatefulSet {
    fn replicas(&self) -> i64 {
        self.spec.replicas.unwrap_or(1)
    }

    fn start(&self) -> i64 {
        self.spec.ordinals["start"].as_i64().unwrap_or_default()
    }

    fn has(&self, ordinal: i64) -> bool {
        (self.start()..self.start() + self.replicas()).contains(&ordinal)
    }

    /// One at a time, each after the one before it is ready.
    fn is_ordered(&self) -> bool {
        self.spec.pod_management_policy != "Parallel"
    }

    fn is_rolling(&self) -> bool {
        self.spec.update_strategy["type"] != "OnDelete"
    }

    /// Ordinals below it keep the old template.
    fn partition(&self) -> Option<i64> {
        self.spec.update_strategy["rollingUpdate"]["partition"].as_i64()
    }

    fn of<'a>(&'a self, owner: &'a Named<StatefulSet>) -> Of<'a> {
        Of {
            kind: KIND,
            owner: &owner.object,
            template: &self.spec.template,
            collisions: self.status["collisionCount"].as_i64().unwrap_or_default(),
            annotations: &self.metadata["annotations"],
        }
    }
}

/// The ordinal in `web-3`, if that is a name of this set.
fn ordinal_of(set: &str, pod: &str) -> Option<i64> {
    let digits = pod.strip_prefix(set)?.strip_prefix('-')?;
    let plain = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    plain.then(|| digits.parse().ok()).flatten()
}

pub struct Seen {
    adopts: Claims,
    history: History,
    replicas: Vec<Replica>,
    condemned: Vec<Replica>,
    now: Timestamp,
}

/// The two templates of an update under way.
struct Versions {
    current: Revision,
    update: Revision,
}

impl Controller for StatefulSets {
    type Desired = StatefulSet;
    type Observed = Seen;
    type Step = ApiStep;
    const NAME: &'static str = "statefulset";
    const COMPONENT: &'static str = "statefulset-controller";

    fn follows(&self) -> Follows {
        Follows::These(vec![
            STATEFULSETS,
            PODS,
            PERSISTENTVOLUMECLAIMS,
            CONTROLLERREVISIONS,
        ])
    }

    fn wakes(&self, changed: &Object, cache: &Cache) -> Vec<Key> {
        if changed.key.resource == STATEFULSETS {
            return vec![changed.key.clone()];
        }
        if changed.key.resource == CONTROLLERREVISIONS && !is_news(changed, cache) {
            return Vec::new();
        }
        let matching = |set: &std::sync::Arc<Object>| {
            let set = cache.view_of::<StatefulSet>(set).ok()?;
            LabelSelector::from_json(&set.spec.selector).ok()
        };
        if changed.key.resource == PERSISTENTVOLUMECLAIMS {
            return claims::sets_of(changed, cache);
        }
        owners(changed, KIND, &STATEFULSETS, cache, matching)
    }

    fn observe(&self, set: &Named<StatefulSet>, cache: &Cache) -> Seen {
        let selector = LabelSelector::from_json(&set.spec.selector).unwrap_or(LabelSelector::nothing());
        let name = &set.key().name;
        let is_member = |pod: &Object| ordinal_of(name, &pod.key.name).is_some();
        let adopts = KIND.claim(&set.object, &selector, &PODS, cache, is_member);
        let history = set.of(set).history(&selector, cache);
        let mut replicas: Vec<Replica> = (0..set.replicas())
            .map(|at| Replica {
                ordinal: set.start() + at,
                pod: None,
                claims: ClaimsOf::default(),
            })
            .collect();
        let mut condemned = Vec::new();
        for pod in adopts.owned.iter().map(|pod| cache.sure::<Pod>(pod)) {
            let Some(ordinal) = ordinal_of(name, &pod.key().name) else {
                continue;
            };
            match usize::try_from(ordinal - set.start())
                .ok()
                .and_then(|at| replicas.get_mut(at))
            {
                Some(replica) => replica.pod = Some(pod),
                None => condemned.push(Replica {
                    ordinal,
                    pod: Some(pod),
                    claims: ClaimsOf::default(),
                }),
            }
        }
        condemned.sort_by_key(|replica| std::cmp::Reverse(replica.ordinal));
        for replica in replicas.iter_mut().chain(&mut condemned) {
            replica.claims = ClaimsOf::observe(set, replica.ordinal, replica.pod.as_ref(), cache);
        }
        Seen {
            adopts,
            history,
            replicas,
            condemned,
            now: cache.now(),
        }
    }

    fn gap(&self, set: &Named<StatefulSet>, seen: &Seen) -> Gap<ApiStep> {
        let claims = [&seen.adopts, &seen.history.claims];
        let gap = Claims::gap(&claims);
        if claims.iter().any(|claims| claims.adopts()) {
            return gap;
        }
        let present = set.of(set).present(&seen.history);
        let (update, gap) = match present.or_first(gap, &set.status) {
            Ok(found) => found,
            Err(gap) => return *gap,
        };
        let named = set.status["currentRevision"].as_str().unwrap_or_default();
        let current = seen
            .history
            .revisions
            .iter()
            .find(|revision| revision.name() == named);
        let versions = Versions {
            current: current.unwrap_or(&update).clone(),
            update,
        };
        run(gap, set, seen, &versions)
    }
}

fn run(gap: Gap<ApiStep>, set: &Named<StatefulSet>, seen: &Seen, versions: &Versions) -> Gap<ApiStep> {
    let is_live = |revision: &Revision| {
        let of = |replica: &Replica| {
            replica
                .pod
                .as_ref()
                .is_some_and(|pod| revision_of(pod) == revision.name())
        };
        revision.name() == versions.current.name()
            || revision.name() == versions.update.name()
            || seen.replicas.iter().chain(&seen.condemned).any(of)
    };
    let limit = set.spec.revision_history_limit.unwrap_or(10);
    let status = status(set, seen, versions);
    let gap = if set.object.meta.deleted().is_some() {
        gap
    } else {
        order::steps(gap, set, seen, versions)
    };
    truncate(gap, &seen.history, limit, is_live).with_status(status)
}

fn status(set: &Named<StatefulSet>, seen: &Seen, versions: &Versions) -> Value {
    let pods: Vec<&Named<Pod>> = seen
        .replicas
        .iter()
        .chain(&seen.condemned)
        .filter_map(|r| r.pod.as_ref())
        .collect();
    let count = |test: &dyn Fn(&Named<Pod>) -> bool| pods.iter().filter(|pod| test(pod)).count();
    let of = |revision: &Revision| {
        count(&|pod| pod.object.meta.deleted().is_none() && revision_of(pod) == revision.name())
    };
    let replicas = pods.len();
    let ready = count(&|pod| pod.status.phase == "Running" && pod.is_ready());
    let available = count(&|pod| pod.is_available(set.spec.min_ready_seconds, seen.now));
    let updated = of(&versions.update);
    let want = usize::try_from(set.replicas()).unwrap_or_default();
    let complete = set.is_rolling() && updated == want && ready == want && replicas == want;
    let (current, current_name) = match complete {
        true => (updated, versions.update.name()),
        false => (of(&versions.current), versions.current.name()),
    };
    let mut status = lean(json!({
        "observedGeneration": set.object.meta.generation, "readyReplicas": ready,
        "currentReplicas": current, "updatedReplicas": updated,
        "currentRevision": current_name, "updateRevision": versions.update.name(),
        "conditions": Conditions::of(&set.status).0,
    }));
    status["replicas"] = json!(replicas);
    status["availableReplicas"] = json!(available);
    status["collisionCount"] = json!(set.status["collisionCount"].as_i64().unwrap_or_default());
    status
}

#[cfg(test)]
mod tests;
