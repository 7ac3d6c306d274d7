//! Label selectors, node selectors and affinity.

use api::{Value, names};

use super::errors::{Errors, child, index, texts};
use super::metadata;
use crate::look;

const NO_OPERATOR: &str = "not a valid selector operator";
const NEEDS_VALUES: &str = "must be specified when `operator` is 'In' or 'NotIn'";
const NO_VALUES: &str = "may not be specified when `operator` is 'Exists' or 'DoesNotExist'";

pub(crate) fn label_name(path: &str, key: &str, errors: &mut Errors) {
    errors.each(path, key, names::qualified(key));
}

/// A `metav1.LabelSelector`; nothing if there is none.
pub(crate) fn label_selector(selector: &Value, path: &str, errors: &mut Errors) {
    checked_selector(selector, path, true, errors);
}

pub(crate) fn checked_selector(selector: &Value, path: &str, check_values: bool, errors: &mut Errors) {
    metadata::labels(
        look::at(selector, "matchLabels"),
        &child(path, "matchLabels"),
        errors,
    );
    for (at, requirement) in look::items(selector, "matchExpressions").iter().enumerate() {
        let path = index(&child(path, "matchExpressions"), at);
        let values = texts(requirement, "values");
        let operator = look::text(requirement, "operator");
        match operator {
            "In" | "NotIn" if values.is_empty() => errors.required(child(&path, "values"), NEEDS_VALUES),
            "Exists" | "DoesNotExist" if !values.is_empty() => {
                errors.forbidden(child(&path, "values"), NO_VALUES)
            }
            "In" | "NotIn" | "Exists" | "DoesNotExist" => {}
            _ => errors.invalid(child(&path, "operator"), operator, NO_OPERATOR),
        }
        label_name(&child(&path, "key"), look::text(requirement, "key"), errors);
        if check_values {
            label_values(&values, &child(&path, "values"), errors);
        }
    }
}

fn label_values(values: &[&str], path: &str, errors: &mut Errors) {
    for (at, value) in values.iter().enumerate() {
        errors.each(&index(path, at), *value, names::label_value(value));
    }
}

pub(crate) fn node_selector(selector: &Value, path: &str, check_values: bool, errors: &mut Errors) {
    let path = child(path, "nodeSelectorTerms");
    let terms = look::items(selector, "nodeSelectorTerms");
    if terms.is_empty() {
        errors.required(path, "must have at least one node selector term");
        return;
    }
    for (at, term) in terms.iter().enumerate() {
        node_selector_term(term, &index(&path, at), check_values, errors);
    }
}

pub(crate) fn node_selector_term(term: &Value, path: &str, check_values: bool, errors: &mut Errors) {
    for (at, requirement) in look::items(term, "matchExpressions").iter().enumerate() {
        let path = index(&child(path, "matchExpressions"), at);
        let values = texts(requirement, "values");
        let operator = look::text(requirement, "operator");
        match operator {
            "In" | "NotIn" if values.is_empty() => errors.required(child(&path, "values"), NEEDS_VALUES),
            "Exists" | "DoesNotExist" if !values.is_empty() => {
                errors.forbidden(child(&path, "values"), NO_VALUES)
            }
            "Gt" | "Lt" if values.len() != 1 => errors.required(
                child(&path, "values"),
                "must be specified single value when `operator` is 'Lt' or 'Gt'",
            ),
            "In" | "NotIn" | "Exists" | "DoesNotExist" | "Gt" | "Lt" => {}
            _ => errors.invalid(child(&path, "operator"), operator, NO_OPERATOR),
        }
        label_name(&child(&path, "key"), look::text(requirement, "key"), errors);
        if check_values {
            label_values(&values, &child(&path, "values"), errors);
        }
    }
    for (at, requirement) in look::items(term, "matchFields").iter().enumerate() {
        field_requirement(requirement, &index(&child(path, "matchFields"), at), errors);
    }
}

fn field_requirement(requirement: &Value, path: &str, errors: &mut Errors) {
    let values = texts(requirement, "values");
    let operator = look::text(requirement, "operator");
    match operator {
        "In" | "NotIn" if values.len() == 1 => {}
        "In" | "NotIn" => errors.required(
            child(path, "values"),
            "must be only one value when `operator` is 'In' or 'NotIn' for node field selector",
        ),
        _ => errors.invalid(child(path, "operator"), operator, NO_OPERATOR),
    }
    let key = look::text(requirement, "key");
    if key != "metadata.name" {
        errors.invalid(child(path, "key"), key, "not a valid field selector key");
        return;
    }
    for (at, value) in values.iter().enumerate() {
        errors.each(
            &index(&child(path, "values"), at),
            *value,
            names::dns1123_subdomain(value),
        );
    }
}

const REQUIRED: &str = "requiredDuringSchedulingIgnoredDuringExecution";
const PREFERRED: &str = "preferredDuringSchedulingIgnoredDuringExecution";

pub(crate) fn affinity(affinity: &Value, path: &str, errors: &mut Errors) {
    let node = look::at(affinity, "nodeAffinity");
    let node_path = child(path, "nodeAffinity");
    if look::has(node, REQUIRED) {
        node_selector(
            look::at(node, REQUIRED),
            &child(&node_path, REQUIRED),
            true,
            errors,
        );
    }
    for (at, term) in look::items(node, PREFERRED).iter().enumerate() {
        let path = index(&child(&node_path, PREFERRED), at);
        weight(term, &path, errors);
        node_selector_term(
            look::at(term, "preference"),
            &child(&path, "preference"),
            false,
            errors,
        );
    }
    for kind in ["podAffinity", "podAntiAffinity"] {
        let pods = look::at(affinity, kind);
        let path = child(path, kind);
        for (at, term) in look::items(pods, REQUIRED).iter().enumerate() {
            pod_affinity_term(term, &index(&child(&path, REQUIRED), at), errors);
        }
        for (at, term) in look::items(pods, PREFERRED).iter().enumerate() {
            let path = index(&child(&path, PREFERRED), at);
            weight(term, &path, errors);
            pod_affinity_term(
                look::at(term, "podAffinityTerm"),
                &child(&path, "podAffinityTerm"),
                errors,
            );
        }
    }
}

fn weight(term: &Value, path: &str, errors: &mut Errors) {
    let weight = look::at(term, "weight").as_i64().unwrap_or(0);
    if !(1..=100).contains(&weight) {
        errors.invalid(child(path, "weight"), weight, "must be in the range 1-100");
    }
}

fn pod_affinity_term(term: &Value, path: &str, errors: &mut Errors) {
    label_selector(
        look::at(term, "labelSelector"),
        &child(path, "labelSelector"),
        errors,
    );
    label_selector(
        look::at(term, "namespaceSelector"),
        &child(path, "namespaceSelector"),
        errors,
    );
    for name in texts(term, "namespaces") {
        errors.each(&child(path, "namespace"), name, names::dns1123_label(name));
    }
    match_label_keys(term, path, errors);
    let key = look::text(term, "topologyKey");
    if key.is_empty() {
        errors.required(child(path, "topologyKey"), "can not be empty");
    }
    label_name(&child(path, "topologyKey"), key, errors);
}

/// `matchLabelKeys` and `mismatchLabelKeys` beside a `labelSelector`.
pub(crate) fn match_label_keys(term: &Value, path: &str, errors: &mut Errors) {
    let selector = look::at(term, "labelSelector");
    for list in ["matchLabelKeys", "mismatchLabelKeys"] {
        let keys = texts(term, list);
        let path = child(path, list);
        if !keys.is_empty() && selector.is_null() {
            errors.forbidden(path, "must not be specified when labelSelector is not set");
            continue;
        }
        for (at, key) in keys.iter().enumerate() {
            label_name(&index(&path, at), key, errors);
        }
    }
    let matched = texts(term, "matchLabelKeys");
    let mut known: Vec<&str> = look::at(selector, "matchLabels")
        .as_object()
        .into_iter()
        .flatten()
        .map(|(k, _)| k.as_str())
        .collect();
    for expression in look::items(selector, "matchExpressions") {
        let key = look::text(expression, "key");
        if let Some(at) = matched.iter().position(|k| *k == key)
            && known.contains(&key)
        {
            errors.invalid(
                index(path, at),
                key,
                "exists in both matchLabelKeys and labelSelector",
            );
        }
        known.push(key);
    }
    let mismatched = texts(term, "mismatchLabelKeys");
    for (at, key) in matched.iter().enumerate().filter(|(_, k)| mismatched.contains(k)) {
        let says = "exists in both matchLabelKeys and mismatchLabelKeys";
        errors.invalid(index(&child(path, "matchLabelKeys"), at), *key, says);
    }
}

/// Whether upstream can make a matcher of the selector; none at all matches nothing.
pub(crate) fn is_usable(selector: &Value) -> bool {
    let labels = look::at(selector, "matchLabels")
        .as_object()
        .into_iter()
        .flatten();
    let good =
        |key: &str, value: &str| names::qualified(key).is_empty() && names::label_value(value).is_empty();
    let plain = labels
        .into_iter()
        .all(|(key, value)| good(key, value.as_str().unwrap_or_default()));
    plain
        && look::items(selector, "matchExpressions")
            .iter()
            .all(|requirement| {
                let key = look::text(requirement, "key");
                let values = texts(requirement, "values");
                match look::text(requirement, "operator") {
                    "In" | "NotIn" => !values.is_empty() && values.iter().all(|v| good(key, v)),
                    "Exists" | "DoesNotExist" => values.is_empty() && good(key, ""),
                    _ => false,
                }
            })
}

/// Whether a usable selector matches the labels.
pub(crate) fn matches(selector: &Value, labels: &Value) -> bool {
    if selector.is_null() {
        return false;
    }
    let plain = look::at(selector, "matchLabels")
        .as_object()
        .into_iter()
        .flatten();
    plain
        .into_iter()
        .all(|(key, value)| labels.get(key) == Some(value))
        && look::items(selector, "matchExpressions")
            .iter()
            .all(|requirement| {
                let value = labels.get(look::text(requirement, "key")).and_then(Value::as_str);
                let listed = value.is_some_and(|v| texts(requirement, "values").contains(&v));
                match look::text(requirement, "operator") {
                    "In" => listed,
                    "NotIn" => !listed,
                    "Exists" => value.is_some(),
                    _ => value.is_none(),
                }
            })
}

/// Whether the selector names nothing at all.
pub(crate) fn is_empty(selector: &Value) -> bool {
    look::is_empty(look::at(selector, "matchLabels")) && look::items(selector, "matchExpressions").is_empty()
}

/// The selector as upstream prints it.
pub(crate) fn printed(selector: &Value) -> String {
    match crate::table::definition("io.k8s.apimachinery.pkg.apis.meta.v1.LabelSelector") {
        Some(type_) if selector.is_object() => crate::internal::versioned(type_, selector),
        _ => selector.to_string(),
    }
}
