//! A Deployment's ReplicaSets: one of the present template, grown as the old ones shrink, within surge and
//! unavailability; old ones kept as history.
//!
//! ```text
//! replicas: 3, web-1 (old): 3 available   →   create web-2 with 1   →   web-1: 2, web-2: 2   →   …
//! ```

mod progress;
mod rollout;
mod sets;

use std::collections::BTreeMap;
use std::sync::Arc;

use api::{Key, LabelSelector, Object, SmolStr, Timestamp, Value, Write};
use reconcile::{ApiStep, Cache, Cause, Controller, Event, Follows, Gap, Named};
use serde::Deserialize;
use serde_json::json;

use crate::claim::{Claims, Kind, owners};
use crate::fraction::{self, Round};
use crate::pod::Pod;
use crate::replicas::{Metadata, Replicas};
use crate::resources::{DEPLOYMENTS, PODS, REPLICASETS};
use crate::status::Conditions;
use crate::template::{hash, is_same};
use sets::{Set, Sets};

pub struct Deployments;

const KIND: Kind = Kind {
    api_version: "apps/v1",
    kind: "Deployment",
    finalizer: None,
};
pub(crate) const REVISION: &str = "deployment.kubernetes.io/revision";
const ROLLBACK: &str = "deprecated.deployment.rollback.to";
const UNLIMITED: i64 = i32::MAX as i64;

#[derive(Debug, Deserialize)]
pub struct Deployment {
    #[serde(default)]
    metadata: Metadata,
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
    strategy: Strategy,
    #[serde(default)]
    min_ready_seconds: i64,
    revision_history_limit: Option<i64>,
    #[serde(default)]
    paused: bool,
    progress_deadline_seconds: Option<i64>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
struct Strategy {
    #[serde(rename = "type")]
    of: SmolStr,
    rolling_update: Rolling,
}

#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
struct Rolling {
    max_surge: Value,
    max_unavailable: Value,
}

impl Deployment {
    fn replicas(&self) -> i64 {
        self.spec.replicas.unwrap_or(1)
    }

    fn is_rolling(&self) -> bool {
        self.spec.strategy.of != "Recreate"
    }

    /// `(maxSurge, maxUnavailable)` in pods. Never both zero, or nothing could move.
    fn fenceposts(&self) -> (i64, i64) {
        if !self.is_rolling() {
            return (0, 0);
        }
        let rolling = &self.spec.strategy.rolling_update;
        let surge = fraction::of(&rolling.max_surge, self.replicas(), Round::Up).unwrap_or(0);
        let unavailable = fraction::of(&rolling.max_unavailable, self.replicas(), Round::Down).unwrap_or(0);
        let unavailable = if surge == 0 && unavailable == 0 {
            1
        } else {
            unavailable
        };
        (surge, unavailable)
    }

    fn max_surge(&self) -> i64 {
        self.fenceposts().0
    }

    fn max_unavailable(&self) -> i64 {
        if self.replicas() == 0 {
            0
        } else {
            self.fenceposts().1.min(self.replicas())
        }
    }

    fn progress_deadline(&self) -> Option<i64> {
        self.spec
            .progress_deadline_seconds
            .filter(|seconds| *seconds != UNLIMITED)
    }

    fn count(&self, field: &str) -> i64 {
        self.status[field].as_i64().unwrap_or_default()
    }
}

pub struct Seen {
    claims: Claims,
    sets: Sets,
    /// A pod of an old ReplicaSet that may still run.
    old_pod: Option<Key>,
    /// The name that a new ReplicaSet would get is taken by another.
    collides: bool,
    refused: Option<Cause>,
    now: Timestamp,
}

impl Controller for Deployments {
    type Desired = Deployment;
    type Observed = Seen;
    type Step = ApiStep;
    const NAME: &'static str = "deployment";
    const COMPONENT: &'static str = "deployment-controller";

    fn follows(&self) -> Follows {
        Follows::These(vec![DEPLOYMENTS, REPLICASETS, PODS])
    }

    fn wakes(&self, changed: &Object, cache: &Cache) -> Vec<Key> {
        if changed.key.resource == DEPLOYMENTS {
            return vec![changed.key.clone()];
        }
        if changed.key.resource == PODS {
            return woken_by_pod(changed, cache).into_iter().collect();
        }
        owners(changed, KIND, &DEPLOYMENTS, cache, |deployment| {
            let deployment = cache.view_of::<Deployment>(deployment).ok()?;
            LabelSelector::from_json(&deployment.spec.selector).ok()
        })
    }

    fn observe(&self, deployment: &Named<Deployment>, cache: &Cache) -> Seen {
        let selector =
            LabelSelector::from_json(&deployment.spec.selector).unwrap_or(LabelSelector::nothing());
        let claims = KIND.claim(&deployment.object, &selector, &REPLICASETS, cache, |_| true);
        let owned = claims.owned.iter().map(|set| cache.sure::<Replicas>(set));
        let sets = Sets::of(deployment, owned.map(|set| Set::of(&set)).collect());
        let name = new_name(deployment);
        let taken = cache.get(&REPLICASETS.key(deployment.key().namespace.clone(), name));
        let collides = taken.is_some_and(|taken| !is_ours(taken, deployment, cache));
        Seen {
            old_pod: old_pod(&sets, cache),
            refused: cache.refused(Self::NAME, deployment.key()),
            now: cache.now(),
            claims,
            sets,
            collides,
        }
    }

    fn gap(&self, deployment: &Named<Deployment>, seen: &Seen) -> Gap<ApiStep> {
        let adoption = Claims::gap(&[&seen.claims]);
        if seen.claims.adopts() {
            return adoption;
        }
        if deployment.object.meta.deleted().is_some() {
            let conditions = Conditions::of(&deployment.status);
            return adoption.with_status(progress::counts(deployment, &seen.sets, conditions, seen.now));
        }
        if let Some(revision) = rollback_to(deployment).filter(|_| !deployment.spec.paused) {
            return rollback(adoption, deployment, &seen.sets, revision);
        }
        rollout::gap(adoption, deployment, seen)
    }
}

/// Only a Recreate deployment waits for pods themselves; it is woken as each of them ends.
fn woken_by_pod(pod: &Object, cache: &Cache) -> Option<Key> {
    let set = cache.by_uid(&pod.meta.controller()?.uid)?;
    let owner = set.meta.controller().filter(|owner| owner.kind == KIND.kind)?;
    let key = DEPLOYMENTS.key(pod.key.namespace.clone(), owner.name.clone());
    let deployment = cache.look::<Deployment>(&key)?;
    (!deployment.is_rolling()).then_some(key)
}

fn is_ours(set: &Arc<Object>, deployment: &Named<Deployment>, cache: &Cache) -> bool {
    let owned = set
        .meta
        .controller()
        .is_some_and(|owner| owner.uid == deployment.object.meta.uid);
    let same = |set: Named<Replicas>| is_same(&set.spec.template, &deployment.spec.template);
    owned && cache.view_of(set).is_ok_and(same)
}

fn old_pod(sets: &Sets, cache: &Cache) -> Option<Key> {
    sets.old.iter().find_map(|set| {
        let pods = cache
            .owned_by(&set.object.meta.uid)
            .filter(|pod| pod.key.resource == PODS);
        let mut running = pods.filter(|pod| cache.view_of::<Pod>(pod).is_ok_and(|pod| !pod.is_finished()));
        running.next().map(|pod| pod.key.clone())
    })
}

/// The hash label of the present template, and so the name's end.
fn template_hash(deployment: &Deployment) -> String {
    hash(
        &deployment.spec.template,
        deployment.status["collisionCount"].as_i64(),
    )
}

fn new_name(deployment: &Named<Deployment>) -> String {
    let hash = template_hash(deployment);
    let longest = 253 - hash.len() - 1;
    let name = &deployment.key().name;
    format!("{}-{hash}", &name[..name.len().min(longest)])
}

/// The revision that an old client asks to go back to; 0 means the last one.
fn rollback_to(deployment: &Deployment) -> Option<i64> {
    deployment.metadata.annotations.get(ROLLBACK)?.parse().ok()
}

fn rollback(gap: Gap<ApiStep>, deployment: &Named<Deployment>, sets: &Sets, revision: i64) -> Gap<ApiStep> {
    let mut body = deployment.object.value().unwrap_or_default();
    if let Some(annotations) = body["metadata"]["annotations"].as_object_mut() {
        annotations.remove(ROLLBACK);
    }
    let key = deployment.key();
    let warn = |reason, message: &str| Event::warning(key, reason, message);
    let wanted = if revision == 0 {
        sets.last_revision()
    } else {
        revision
    };
    let event = match sets.all().find(|set| wanted > 0 && set.revision() == wanted) {
        None if revision == 0 => warn(
            "DeploymentRollbackRevisionNotFound",
            "Unable to find last revision.",
        ),
        None => warn(
            "DeploymentRollbackRevisionNotFound",
            "Unable to find the revision to rollback to.",
        ),
        Some(set) if is_same(&set.template, &deployment.spec.template) => {
            let says = format!(
                "The rollback revision contains the same template as current deployment {:?}",
                key.name
            );
            warn("DeploymentRollbackTemplateUnchanged", &says)
        }
        Some(set) => {
            let mut template = set.template.clone();
            if let Some(labels) = template["metadata"]["labels"].as_object_mut() {
                labels.remove(crate::template::HASH_LABEL);
            }
            body["spec"]["template"] = template;
            body["metadata"]["annotations"] = json!(sets::annotations_after_rollback(deployment, set));
            let says = format!("Rolled back deployment {:?} to revision {wanted}", key.name);
            Event::normal(key, "DeploymentRollback", says)
        }
    };
    let step = ApiStep::new(Write::update(key.clone(), body)).says(event);
    gap.act(format!("rollback: to revision {revision}"), step)
}

/// The ReplicaSet of the present template, to be made with so many replicas.
fn new_set(deployment: &Named<Deployment>, sets: &Sets, replicas: i64) -> ApiStep {
    let hash = template_hash(deployment);
    let name = new_name(deployment);
    let mut template = deployment.spec.template.clone();
    template["metadata"]["labels"][crate::template::HASH_LABEL] = json!(hash);
    let mut selector = deployment.spec.selector.clone();
    selector["matchLabels"][crate::template::HASH_LABEL] = json!(hash);
    let mut annotations: BTreeMap<SmolStr, String> = sets::copied_annotations(deployment);
    annotations.extend(sets::size_annotations(deployment));
    annotations.insert(
        SmolStr::new_static(REVISION),
        (sets.max_old_revision() + 1).to_string(),
    );
    let key = REPLICASETS.key(deployment.key().namespace.clone(), name.as_str());
    let body = json!({
        "apiVersion": "apps/v1", "kind": "ReplicaSet",
        "metadata": {
            "name": name, "namespace": key.namespace, "labels": template["metadata"]["labels"],
            "annotations": annotations, "ownerReferences": [KIND.reference(&deployment.object)],
        },
        "spec": {
            "replicas": replicas, "minReadySeconds": deployment.spec.min_ready_seconds,
            "selector": selector, "template": template,
        },
    });
    let failed = format!("Failed to create new replica set {name:?}: {{error}}");
    let step = ApiStep::new(Write::create(key, body)).else_says(Event::warning(
        deployment.key(),
        "ReplicaSetCreateError",
        failed,
    ));
    if replicas == 0 {
        return step;
    }
    let says = format!("Scaled up replica set {name} from 0 to {replicas}");
    step.says(Event::normal(deployment.key(), "ScalingReplicaSet", says))
}

#[cfg(test)]
mod tests;
