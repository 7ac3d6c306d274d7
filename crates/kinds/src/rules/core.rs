//! Namespaces and Nodes.

use api::{Timestamp, Value};
use serde_json::json;

use super::errors::{Errors, index, texts};
use super::{Rules, metadata, pod_spec};
use crate::look;
use crate::names::{self, NameRule};

pub struct Namespace;
pub struct Node;

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

    fn validate(&self, object: &Value, errors: &mut Errors) {
        for name in texts(object, "spec.finalizers") {
            finalizer(name, "spec.finalizers", errors);
        }
    }

    fn validate_update(&self, new: &Value, old: &Value, subresource: &str, errors: &mut Errors) {
        metadata::check_update(new, old, errors);
        match subresource {
            "status" => {
                let phase = look::text(new, "status.phase");
                let deleted = look::has(new, "metadata.deletionTimestamp");
                let says = match (deleted, phase) {
                    (false, "Active") | (true, "Terminating") => return,
                    (false, _) => "may only be 'Active' if `deletionTimestamp` is empty",
                    (true, _) => "may only be 'Terminating' if `deletionTimestamp` is not empty",
                };
                errors.invalid("status.Phase", phase, says);
            }
            "finalize" => {
                for (at, name) in texts(new, "spec.finalizers").into_iter().enumerate() {
                    finalizer(name, &index("spec.finalizers", at), errors);
                }
            }
            _ => {}
        }
    }
}

fn finalizer(name: &str, path: &str, errors: &mut Errors) {
    errors.each(path, name, api::names::qualified(name));
    if !name.contains('/') && !matches!(name, "orphan" | "foregroundDeletion" | "kubernetes") {
        let says = "name is neither a standard finalizer name nor is it fully qualified";
        errors.invalid(path, name, says);
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
