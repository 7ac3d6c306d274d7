//! Namespaces and Nodes.

use api::{Timestamp, Value};
use serde_json::json;

use super::errors::{Errors, child, index, texts};
use super::{Rules, metadata, pod_spec, resources, selectors};
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
            "" => self.validate_whole(new, errors),
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
    /// The single range is the first of the list.
    fn settle(&self, object: &mut Value) {
        let one = look::text(object, "spec.podCIDR").to_owned();
        let first = texts(object, "spec.podCIDRs")
            .first()
            .map(|first| (*first).to_owned());
        match first {
            Some(first) if one.is_empty() => look::set(object, "spec.podCIDR", first),
            first if !one.is_empty() && first.as_ref() != Some(&one) => {
                look::set(object, "spec.podCIDRs", json!([one]));
            }
            _ => {}
        }
    }

    fn validate(&self, object: &Value, errors: &mut Errors) {
        taints(look::items(object, "spec.taints"), errors);
        node_amounts(object, errors);
        let swap = "status.nodeInfo.swap.capacity";
        let capacity = look::at(object, swap);
        if capacity.as_i64().is_some_and(|c| c <= 0) {
            let path = "metadata.nodeSwapStatus.capacity";
            errors.invalid(path, capacity.clone(), "must be greater than 0");
        }
        features(&texts(object, "status.declaredFeatures"), errors);
        pod_ranges(&texts(object, "spec.podCIDRs"), errors);
    }

    fn validate_update(&self, new: &Value, old: &Value, subresource: &str, errors: &mut Errors) {
        if subresource != "status" {
            self.validate_whole(new, errors);
        }
        metadata::check_update(new, old, errors);
        node_amounts(new, errors);
        features(&texts(new, "status.declaredFeatures"), errors);
        let addresses = look::items(new, "status.addresses");
        for (at, address) in addresses.iter().enumerate() {
            if addresses[..at].contains(address) {
                let text = |field: &str| Value::from(look::text(address, field));
                errors.push(api::FieldError::new(
                    api::FieldErrorKind::Duplicate,
                    index("status.addresses", at),
                    None,
                    format!("{{\"Type\":{},\"Address\":{}}}", text("type"), text("address")),
                ));
            }
        }
        let path = "spec.podCIDRs";
        let (is, was) = (texts(new, path), texts(old, path));
        if !was.is_empty() {
            let changes = if is.len() == was.len() {
                is.iter().zip(&was).filter(|(i, w)| i != w).count()
            } else {
                1
            };
            let says = "node updates may not change podCIDR except from \"\" to valid";
            (0..changes).for_each(|_| errors.forbidden(path, says));
        }
        let provider = |node: &Value| look::text(node, "spec.providerID").to_owned();
        if !provider(old).is_empty() && provider(old) != provider(new) {
            let says = "node updates may not change providerID except from \"\" to valid";
            errors.forbidden("spec.providerID", says);
        }
        taints(look::items(new, "spec.taints"), errors);
        let external = |node: &Value| look::text(node, "spec.externalID").to_owned();
        if external(new) != external(old) {
            errors.forbidden("spec.externalID", "may not be updated");
        }
    }

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

fn taints(taints: &[Value], errors: &mut Errors) {
    let key = |taint: &Value| ["effect", "key"].map(|f| look::text(taint, f).to_owned());
    for (at, taint) in taints.iter().enumerate() {
        let path = index("metadata.taints", at);
        let name = look::text(taint, "key");
        selectors::label_name(&child(&path, "key"), name, errors);
        let value = look::text(taint, "value");
        let wrong = api::names::label_value(value);
        if !wrong.is_empty() {
            errors.invalid(child(&path, "value"), value, wrong.join(";"));
        }
        match look::text(taint, "effect") {
            "" => errors.required(child(&path, "effect"), ""),
            effect => pod_spec::taint_effect(effect, &child(&path, "effect"), errors),
        }
        if taints[..at].iter().any(|t| key(t) == key(taint)) {
            let printed = crate::internal::json("Taint", taint);
            errors.push(api::FieldError::new(
                api::FieldErrorKind::Duplicate,
                path,
                None,
                format!("{printed}: taints must be unique by key and effect pair"),
            ));
        }
    }
}

fn node_amounts(node: &Value, errors: &mut Errors) {
    for list in ["status.capacity", "status.allocatable"] {
        for (name, amount) in resources::amounts(node, list) {
            resources::quantity_value(name, &amount, &child(list, name), errors);
        }
    }
}

const LONGEST_FEATURE: usize = 253;

fn features(features: &[&str], errors: &mut Errors) {
    let path = "status.declaredFeatures";
    for (at, feature) in features.iter().enumerate() {
        let segments = |part: &str| !part.is_empty() && part.chars().all(|c| c.is_ascii_alphanumeric());
        let good = feature.starts_with(|c: char| c.is_ascii_uppercase()) && feature.split('/').all(segments);
        let wrong = if feature.len() > LONGEST_FEATURE {
            Some(format!("must be no more than {LONGEST_FEATURE} characters"))
        } else if !good {
            Some(FEATURE_RULE.to_owned())
        } else {
            None
        };
        if let Some(wrong) = wrong {
            let says = format!("invalid feature name {}: {wrong}", api::quote::quoted(feature));
            errors.invalid(index(path, at), *feature, says);
        }
        let Some(next) = features.get(at + 1) else {
            continue;
        };
        if feature == next {
            errors.duplicate(index(path, at + 1), *next);
        } else if feature > next {
            errors.invalid(index(path, at + 1), *next, "list must be sorted alphabetically");
        }
    }
}

const FEATURE_RULE: &str = "must start with an UpperCamelCase segment, with subsequent segments separated by '/' \
                            (e.g., MyFeature or MyFeature/mySubFeature), and contain only alphanumeric characters \
                            and slashes";

fn pod_ranges(ranges: &[&str], errors: &mut Errors) {
    let path = "spec.podCIDRs";
    for (at, range) in ranges.iter().enumerate() {
        super::service::legacy_cidr(range, &index(path, at), errors);
    }
    if ranges.len() < 2 {
        return;
    }
    let family = |range: &&str| api::names::sloppy_cidr(range).map(|(address, _)| address.is_ipv6());
    if let Some(at) = ranges.iter().position(|r| family(r).is_none()) {
        let says = format!(
            "invalid PodCIDRs. failed to check with dual stack with error:invalid CIDR[{at}]: <nil> (invalid CIDR \
             address: {})",
            ranges[at]
        );
        errors.push(api::FieldError::new(
            api::FieldErrorKind::Internal,
            path,
            None,
            says,
        ));
    }
    let both = family(&ranges[0]) != family(&ranges[1]);
    if !both || ranges.len() > 2 || ranges.iter().any(|r| family(r).is_none()) {
        let says = "may specify no more than one CIDR for each IP family";
        errors.invalid(path, ranges.to_vec(), says);
    }
}
