//! Namespaces, Nodes, Secrets, LimitRanges and what else the core group has with few rules.

use api::{Timestamp, Value};
use serde_json::json;

use super::{Rules, pod_spec};
use crate::look;
use crate::names::{self, NameRule};

pub struct Namespace;
pub struct Node;
pub struct Secret;
pub struct LimitRange;
pub struct ResourceQuota;
pub struct PersistentVolume;
pub struct PersistentVolumeClaim;

impl Rules for Namespace {
    fn name(&self) -> NameRule {
        names::label
    }

    fn default(&self, object: &mut Value, _now: Timestamp) {
        let name = look::text(object, "metadata.name").to_owned();
        if !name.is_empty() {
            look::object(object, "metadata.labels")
                .insert("kubernetes.io/metadata.name".to_owned(), name.into());
        }
    }

    fn prepare_create(&self, object: &mut Value, _now: Timestamp) {
        look::set(object, "status", json!({"phase": "Active"}));
        let finalizers = look::object(object, "spec")
            .entry("finalizers")
            .or_insert_with(|| json!([]));
        if let Some(finalizers) = finalizers
            .as_array_mut()
            .filter(|f| !f.iter().any(|f| f == "kubernetes"))
        {
            finalizers.push("kubernetes".into());
        } else if finalizers.is_null() {
            *finalizers = json!(["kubernetes"]);
        }
    }
}

impl Rules for Node {
    fn default(&self, object: &mut Value, _now: Timestamp) {
        for list in ["status.capacity", "status.allocatable"] {
            pod_spec::round(look::at_mut(object, list));
        }
        if !look::has(object, "status.allocatable") && look::has(object, "status.capacity") {
            let capacity = look::at(object, "status.capacity").clone();
            look::set(object, "status.allocatable", capacity);
        }
    }
}

impl Rules for Secret {
    fn settle(&self, object: &mut Value) {
        let Some(Value::Object(plain)) = look::remove(object, "stringData") else {
            return;
        };
        let data = look::object(object, "data");
        for (key, text) in plain {
            let bytes = text.as_str().unwrap_or_default().as_bytes();
            data.insert(key, crate::decode::base64_text(bytes).into());
        }
    }
}

impl Rules for LimitRange {
    fn default(&self, object: &mut Value, _now: Timestamp) {
        for limit in look::items_mut(object, "spec.limits") {
            for list in ["max", "min", "default", "defaultRequest", "maxLimitRequestRatio"] {
                pod_spec::round(limit.get_mut(list));
            }
            if look::text(limit, "type") == "Container" {
                for (to, from) in [
                    ("default", "max"),
                    ("defaultRequest", "default"),
                    ("defaultRequest", "min"),
                ] {
                    fill(limit, to, from);
                }
            }
        }
    }
}

/// Copies amounts that are not there yet.
fn fill(limit: &mut Value, to: &str, from: &str) {
    let Some(amounts) = limit.get(from).and_then(Value::as_object).cloned() else {
        return;
    };
    for (name, amount) in amounts {
        look::object(limit, to).entry(name).or_insert(amount);
    }
}

impl Rules for ResourceQuota {
    fn default(&self, object: &mut Value, _now: Timestamp) {
        for list in ["spec.hard", "status.hard", "status.used"] {
            pod_spec::round(look::at_mut(object, list));
        }
    }
}

impl Rules for PersistentVolume {
    fn default(&self, object: &mut Value, _now: Timestamp) {
        pod_spec::round(look::at_mut(object, "spec.capacity"));
    }

    fn prepare_create(&self, object: &mut Value, now: Timestamp) {
        let time = crate::decode::printed_time(now);
        look::set(
            object,
            "status",
            json!({"phase": "Pending", "lastPhaseTransitionTime": time}),
        );
    }

    fn prepare_update(&self, new: &mut Value, old: &Value, subresource: &str, now: Timestamp) {
        let phase = |v: &Value| look::text(v, "status.phase").to_owned();
        if subresource == "status" && phase(new) != phase(old) {
            look::set(
                new,
                "status.lastPhaseTransitionTime",
                crate::decode::printed_time(now),
            );
        }
    }
}

impl Rules for PersistentVolumeClaim {
    fn default(&self, object: &mut Value, _now: Timestamp) {
        pod_spec::round_resources(look::at_mut(object, "spec.resources"));
        for list in ["status.capacity", "status.allocatedResources"] {
            pod_spec::round(look::at_mut(object, list));
        }
    }

    fn prepare_create(&self, object: &mut Value, _now: Timestamp) {
        look::set(object, "status", json!({"phase": "Pending"}));
        join_data_sources(object);
    }
}

/// The old and the new field for a claim's source say the same, where the old one can.
fn join_data_sources(claim: &mut Value) {
    let (old, new) = ("spec.dataSource", "spec.dataSourceRef");
    let known = |source: &Value| {
        let of = (look::text(source, "apiGroup"), look::text(source, "kind"));
        matches!(
            of,
            ("", "PersistentVolumeClaim") | ("snapshot.storage.k8s.io", "VolumeSnapshot")
        )
    };
    if look::has(claim, old) && !known(look::at(claim, old)) {
        look::remove(claim, old);
    }
    let (source, reference) = (look::at(claim, old).clone(), look::at(claim, new).clone());
    let elsewhere = !look::text(&reference, "namespace").is_empty();
    match (source.is_null(), reference.is_null()) {
        (false, true) => look::set(claim, new, source),
        (true, false) if !elsewhere && known(&reference) => look::set(claim, old, reference),
        _ => {}
    }
}
