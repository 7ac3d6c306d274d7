//! PodDisruptionBudgets.

use api::Value;

use super::errors::{Errors, child, index};
use super::{Rules, selectors, workload};
use crate::look;

pub struct PodDisruptionBudget;

impl Rules for PodDisruptionBudget {
    fn validate_whole(&self, object: &Value, errors: &mut Errors) {
        budget(object, errors);
    }

    fn validate_update(&self, new: &Value, _old: &Value, subresource: &str, errors: &mut Errors) {
        if subresource != "status" {
            return budget(new, errors);
        }
        conditions(look::items(new, "status.conditions"), "status.conditions", errors);
        for field in [
            "disruptionsAllowed",
            "currentHealthy",
            "desiredHealthy",
            "expectedPods",
        ] {
            let path = child("status", field);
            errors.not_negative(&path, look::at(new, &path));
        }
    }
}

fn budget(object: &Value, errors: &mut Errors) {
    let spec = look::at(object, "spec");
    let bounds = ["minAvailable", "maxUnavailable"];
    if bounds.iter().all(|field| look::has(spec, field)) {
        let says = "minAvailable and maxUnavailable cannot be both set";
        errors.invalid_as("spec", &printed(spec), says);
    }
    for field in bounds {
        let bound = look::at(spec, field);
        if !bound.is_null() {
            let path = child("spec", field);
            workload::int_or_percent(bound, &path, errors);
            workload::at_most_all(bound, &path, errors);
        }
    }
    selectors::label_selector(look::at(spec, "selector"), "spec.selector", errors);
    let known = ["AlwaysAllow", "IfHealthyBudget"];
    if let Some(policy) = look::at(spec, "unhealthyPodEvictionPolicy")
        .as_str()
        .filter(|p| !known.contains(p))
    {
        errors.not_supported("spec.unhealthyPodEvictionPolicy", policy, &known);
    }
}

fn printed(spec: &Value) -> String {
    format!(
        "{{\"MinAvailable\":{},\"Selector\":{},\"MaxUnavailable\":{},\"UnhealthyPodEvictionPolicy\":{}}}",
        look::at(spec, "minAvailable"),
        selectors::printed(look::at(spec, "selector")),
        look::at(spec, "maxUnavailable"),
        look::at(spec, "unhealthyPodEvictionPolicy"),
    )
}

const MOST_REASON: usize = 1024;
const MOST_MESSAGE: usize = 32 * 1024;

/// `metav1.Condition`s.
pub(crate) fn conditions(conditions: &[Value], path: &str, errors: &mut Errors) {
    let mut seen = Vec::new();
    for (at, condition) in conditions.iter().enumerate() {
        let path = index(path, at);
        let kind = look::text(condition, "type");
        if seen.contains(&kind) {
            errors.duplicate(child(&path, "type"), kind);
        } else {
            seen.push(kind);
        }
        selectors::label_name(&child(&path, "type"), kind, errors);
        let status = look::text(condition, "status");
        let known = ["False", "True", "Unknown"];
        if !known.contains(&status) {
            errors.not_supported(child(&path, "status"), status, &known);
        }
        let generation = look::at(condition, "observedGeneration");
        if generation.as_i64().is_some_and(|g| g < 0) {
            let says = "must be greater than or equal to zero";
            errors.invalid(child(&path, "observedGeneration"), generation.clone(), says);
        }
        if look::text(condition, "lastTransitionTime").is_empty() {
            errors.required(child(&path, "lastTransitionTime"), "");
        }
        condition_texts(condition, &path, errors);
    }
}

fn condition_texts(condition: &Value, path: &str, errors: &mut Errors) {
    let reason = look::text(condition, "reason");
    let path_of_reason = child(path, "reason");
    let good = |c: char| c.is_ascii_alphanumeric() || "_,:".contains(c);
    let starts = reason.starts_with(|c: char| c.is_ascii_alphabetic());
    let ends = reason.ends_with(|c: char| c.is_ascii_alphanumeric() || c == '_');
    if reason.is_empty() {
        errors.required(path_of_reason, "");
    } else {
        if !starts || !ends || !reason.chars().all(good) {
            let regex = "[A-Za-z]([A-Za-z0-9_,:]*[A-Za-z0-9_])?";
            let says = api::names::against(
                "a condition reason must start with alphabetic character, optionally followed by a string of \
                 alphanumeric characters or '_,:', and must end with an alphanumeric character or '_'",
                regex,
                &[
                    "my_name",
                    "MY_NAME",
                    "MyName",
                    "ReasonA,ReasonB",
                    "ReasonA:ReasonB",
                ],
            );
            errors.invalid(path_of_reason.as_str(), reason, says);
        }
        if reason.len() > MOST_REASON {
            errors.too_long(path_of_reason, MOST_REASON);
        }
    }
    if look::text(condition, "message").len() > MOST_MESSAGE {
        errors.too_long(child(path, "message"), MOST_MESSAGE);
    }
}
