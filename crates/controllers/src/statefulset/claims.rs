//! The volume claims of one ordinal: made before its pod, kept when the pod goes, owned as the retention policy says.

use std::sync::Arc;

use api::{Key, Object, Value, Write};
use reconcile::{ApiStep, Cache, Event, Named};
use serde_json::json;

use super::{KIND, StatefulSet, ordinal_of};
use crate::claim::Kind;
use crate::pod::Pod;
use crate::resources::{PERSISTENTVOLUMECLAIMS, STATEFULSETS};

const POD: Kind = Kind {
    api_version: "v1",
    kind: "Pod",
    finalizer: None,
};

#[derive(Default)]
pub(super) struct ClaimsOf {
    /// Steps that make the claims that are not there.
    pub(super) missing: Vec<ApiStep>,
    /// A claim that is on its way out: the pod must wait until it is gone.
    pub(super) going: Option<Key>,
    /// Claims whose owners are not those that the policy names.
    pub(super) disowned: Vec<ApiStep>,
}

/// The sets that a claim may be of, by its name: `data-web-3`.
pub(super) fn sets_of(claim: &Object, cache: &Cache) -> Vec<Key> {
    let is_of = |set: &&Arc<Object>| {
        claim
            .key
            .name
            .rfind(&format!("-{}-", set.key.name))
            .is_some_and(|at| ordinal_of(&set.key.name, &claim.key.name[at + 1..]).is_some())
    };
    cache
        .in_namespace(&STATEFULSETS, &claim.key.namespace)
        .filter(is_of)
        .map(|set| set.key.clone())
        .collect()
}

impl ClaimsOf {
    pub(super) fn observe(
        set: &Named<StatefulSet>,
        ordinal: i64,
        pod: Option<&Named<Pod>>,
        cache: &Cache,
    ) -> Self {
        let mut claims = Self::default();
        for template in &set.spec.volume_claim_templates {
            let base = template["metadata"]["name"].as_str().unwrap_or_default();
            let name = format!("{base}-{}-{ordinal}", set.key().name);
            let key = PERSISTENTVOLUMECLAIMS.key(set.key().namespace.clone(), name.as_str());
            match cache.get(&key) {
                None => claims.missing.push(create(set, ordinal, key, template)),
                Some(claim) if claim.meta.deleted().is_some() || is_stale(set, claim, pod) => {
                    claims.going = Some(key);
                }
                Some(claim) => claims.disowned.extend(own(set, ordinal, claim, pod)),
            }
        }
        claims
    }
}

fn create(set: &Named<StatefulSet>, ordinal: i64, key: Key, template: &Value) -> ApiStep {
    let mut body = template.clone();
    body["apiVersion"] = json!("v1");
    body["kind"] = json!("PersistentVolumeClaim");
    body["metadata"]["name"] = json!(key.name);
    body["metadata"]["namespace"] = json!(key.namespace);
    for (name, value) in set.spec.selector["matchLabels"].as_object().into_iter().flatten() {
        body["metadata"]["labels"][name] = value.clone();
    }
    if let Some(fields) = body.as_object_mut() {
        fields.remove("status");
    }
    let (claim, name) = (key.name.clone(), &set.key().name);
    let of = format!("Pod {name}-{ordinal} in StatefulSet {name}");
    let done = Event::normal(
        set.key(),
        "SuccessfulCreate",
        format!("Create Claim {claim} {of} success"),
    );
    let failed = format!("Create Claim {claim} for {of} failed error: {{error}}");
    ApiStep::new(Write::create(key, body))
        .says(done)
        .else_says(Event::warning(set.key(), "FailedCreate", failed))
}

fn policy<'a>(set: &'a StatefulSet, when: &str) -> &'a str {
    set.spec.persistent_volume_claim_retention_policy[when]
        .as_str()
        .unwrap_or("Retain")
}

/// Owned by an earlier pod of this name, with which it is about to go.
fn is_stale(set: &StatefulSet, claim: &Object, pod: Option<&Named<Pod>>) -> bool {
    policy(set, "whenScaled") == "Delete"
        && pod.is_none()
        && claim.meta.owners().iter().any(|owner| owner.kind == POD.kind)
}

/// The step that gives the claim the owners that the policy names, if it has others.
fn own(set: &Named<StatefulSet>, ordinal: i64, claim: &Object, pod: Option<&Named<Pod>>) -> Option<ApiStep> {
    let scaled_down = !set.has(ordinal);
    let deletes = |when: &str| policy(set, when) == "Delete";
    let by_set = deletes("whenDeleted") && !(deletes("whenScaled") && scaled_down);
    let by_pod = deletes("whenScaled") && scaled_down;
    let owned = |uid: &str| claim.meta.owners().iter().any(|owner| owner.uid == uid);
    let pod_uid = pod.map_or("", |pod| pod.object.meta.uid.as_str());
    if owned(&set.object.meta.uid) == by_set && (pod.is_none() || owned(pod_uid) == by_pod) {
        return None;
    }
    let is_other = |owner: &&api::Owner| owner.uid != set.object.meta.uid && owner.uid != pod_uid;
    if claim
        .meta
        .owners()
        .iter()
        .filter(is_other)
        .any(|owner| owner.controller)
    {
        return None;
    }
    let mut body = claim.value().ok()?;
    let kept = body["metadata"]["ownerReferences"]
        .as_array()
        .cloned()
        .unwrap_or_default();
    let ours = |reference: &Value| {
        reference["uid"] == set.object.meta.uid.as_str() || (pod.is_some() && reference["uid"] == pod_uid)
    };
    let mut references: Vec<Value> = kept.into_iter().filter(|reference| !ours(reference)).collect();
    if by_set {
        references.push(KIND.reference(&set.object));
    }
    if let Some(pod) = pod.filter(|_| by_pod) {
        references.push(POD.reference(&pod.object));
    }
    body["metadata"]["ownerReferences"] = json!(references);
    Some(ApiStep::new(Write::update(claim.key.clone(), body)))
}
