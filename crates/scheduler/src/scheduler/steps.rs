//! What the scheduler writes.

use api::{DeleteOptions, Key, Object, Patch, Resource, SmolStr, Timestamp, Value, Verb, Write};
use reconcile::{ApiStep, Event};
use serde_json::json;

use super::Told;
use crate::guest::Guest;

pub(super) fn bind(pod: &Object, node: &str) -> ApiStep {
    let key = &pod.key;
    let body = json!({
        "apiVersion": "v1", "kind": "Binding",
        "metadata": {"namespace": key.namespace, "name": key.name, "uid": pod.meta.uid},
        "target": {"kind": "Node", "name": node},
    });
    let said = format!("Successfully assigned {}/{} to {node}", key.namespace, key.name);
    ApiStep::new(Write::create(key.clone(), body).on("binding")).says(Event::normal(key, "Scheduled", said))
}

/// Why it waits, and the node that is being made free for it.
pub(super) fn tell(pod: &Object, told: &Told, now: Timestamp) -> ApiStep {
    let condition = json!({
        "type": "PodScheduled", "status": "False", "reason": "Unschedulable", "message": told.message,
        "lastProbeTime": null, "lastTransitionTime": time(now), "observedGeneration": pod.meta.generation,
    });
    let nominated = Some(&told.nominated).filter(|node| !node.is_empty());
    let status = json!({"conditions": [condition], "nominatedNodeName": nominated});
    let step = patch_status(&pod.key, &pod.meta.uid, status);
    step.says(Event::warning(
        &pod.key,
        "FailedScheduling",
        told.message.as_str(),
    ))
}

/// Says in the victim's status why it has to go.
pub(super) fn mark(victim: &Guest, scheduler: &str, now: Timestamp) -> ApiStep {
    let message = format!("{scheduler}: preempting to accommodate a higher priority pod");
    let condition = json!({
        "type": "DisruptionTarget", "status": "True", "reason": "PreemptionByScheduler", "message": message,
        "lastProbeTime": null, "lastTransitionTime": time(now), "observedGeneration": victim.person.generation,
    });
    patch_status(
        victim.key(),
        &victim.person.uid,
        json!({"conditions": [condition]}),
    )
}

/// Deletes the victim with its own grace period.
pub(super) fn evict(victim: &Guest, preemptor: &str, node: &str) -> ApiStep {
    let options = DeleteOptions {
        uid: Some(victim.person.uid.clone()),
        ..DeleteOptions::default()
    };
    let said = format!("Preempted by pod {preemptor} on node {node}");
    ApiStep::new(Write::delete(victim.key().clone(), options)).says(Event::normal(
        victim.key(),
        "Preempted",
        said,
    ))
}

pub(super) fn claim_key((namespace, name): &(SmolStr, SmolStr)) -> Key {
    Resource::of("", "persistentvolumeclaims").key(namespace.clone(), name.clone())
}

/// Binds the volume's side; the claim's side is for the volume controller.
pub(super) fn bind_volume(volume: &SmolStr, claim: &(SmolStr, SmolStr), uid: &str) -> ApiStep {
    let claim = json!({
        "apiVersion": "v1", "kind": "PersistentVolumeClaim", "namespace": claim.0, "name": claim.1, "uid": uid,
    });
    let patch = json!({
        "metadata": {"annotations": {"pv.kubernetes.io/bound-by-controller": "yes"}},
        "spec": {"claimRef": claim},
    });
    let key = Resource::of("", "persistentvolumes").key("", volume.clone());
    ApiStep::new(Write::merge(key, patch))
}

/// Asks the claim's provisioner for a volume that this node can use.
pub(super) fn select_node(claim: &(SmolStr, SmolStr), uid: &str, node: &str) -> ApiStep {
    let annotations = json!({"volume.kubernetes.io/selected-node": node});
    let patch = json!({"metadata": {"uid": uid, "annotations": annotations}});
    ApiStep::new(Write::merge(claim_key(claim), patch))
}

fn patch_status(key: &Key, uid: &str, status: Value) -> ApiStep {
    let patch = json!({"metadata": {"uid": uid}, "status": status});
    let mut write = Write::merge(key.clone(), json!({})).on("status");
    write.verb = Verb::Patch(Patch::Strategic(patch));
    ApiStep::new(write)
}

fn time(at: Timestamp) -> String {
    at.strftime("%Y-%m-%dT%H:%M:%SZ").to_string()
}
