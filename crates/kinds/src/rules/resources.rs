//! Amounts of resources: names, limits and requests.

use api::{Quantity, Value, names};

use super::errors::{Errors, child, index, key};
use crate::look;

pub(crate) fn is_huge_page(name: &str) -> bool {
    name.starts_with("hugepages-")
}

fn is_standard_for_containers(name: &str) -> bool {
    matches!(name, "cpu" | "memory" | "ephemeral-storage") || is_huge_page(name)
}

pub(crate) fn is_standard(name: &str) -> bool {
    is_standard_for_containers(name)
        || is_quota_name(name)
        || matches!(
            name,
            "storage" | "requests.storage" | "services.nodeports" | "services.loadbalancers"
        )
}

/// Names of the core group that a quota may limit beside what containers take.
pub(crate) fn is_quota_name(name: &str) -> bool {
    matches!(
        name,
        "cpu"
            | "memory"
            | "ephemeral-storage"
            | "requests.cpu"
            | "requests.memory"
            | "requests.storage"
            | "requests.ephemeral-storage"
            | "limits.cpu"
            | "limits.memory"
            | "limits.ephemeral-storage"
            | "pods"
            | "resourcequotas"
            | "services"
            | "replicationcontrollers"
            | "secrets"
            | "persistentvolumeclaims"
            | "configmaps"
            | "services.nodeports"
            | "services.loadbalancers"
    ) || name.starts_with("requests.hugepages-")
        || is_huge_page(name)
}

/// Countable things are whole.
pub(crate) fn is_integer(name: &str) -> bool {
    matches!(
        name,
        "pods"
            | "resourcequotas"
            | "services"
            | "replicationcontrollers"
            | "secrets"
            | "configmaps"
            | "persistentvolumeclaims"
            | "services.nodeports"
            | "services.loadbalancers"
    ) || is_extended(name)
}

pub(crate) fn is_native(name: &str) -> bool {
    !name.contains('/') || name.contains("kubernetes.io/")
}

/// A fully qualified name outside kubernetes.io that also fits after `requests.`.
pub(crate) fn is_extended(name: &str) -> bool {
    !is_native(name)
        && !name.starts_with("requests.")
        && names::qualified(&format!("requests.{name}")).is_empty()
}

pub(crate) fn allows_overcommit(name: &str) -> bool {
    is_native(name) && !is_huge_page(name)
}

/// Whether the name fits; wrong ones are told.
pub(crate) fn resource_name(name: &str, path: &str, errors: &mut Errors) -> bool {
    let wrong = names::qualified(name);
    if !wrong.is_empty() {
        errors.each(path, name, wrong);
        return false;
    }
    if !name.contains('/') && !is_standard(name) {
        errors.invalid(path, name, "must be a standard resource type or fully qualified");
        return false;
    }
    true
}

pub(crate) fn container_resource_name(name: &str, path: &str, errors: &mut Errors) {
    resource_name(name, path, errors);
    if name.matches('/').count() == 0 {
        if !is_standard_for_containers(name) {
            errors.invalid(path, name, "must be a standard resource for containers");
        }
    } else if !is_native(name) && !is_extended(name) {
        errors.invalid(path, name, "doesn't follow extended resource name standard");
    }
}

fn pod_resource_name(name: &str, path: &str, errors: &mut Errors) {
    if resource_name(name, path, errors) && !(matches!(name, "cpu" | "memory") || is_huge_page(name)) {
        errors.not_supported(path, name, &["cpu", "hugepages-", "memory"]);
    }
}

/// Not negative, and whole where it counts things.
pub(crate) fn quantity_value(name: &str, amount: &Quantity, path: &str, errors: &mut Errors) {
    if amount.sign() < 0 {
        errors.invalid(path, amount.to_string(), "must be greater than or equal to 0");
    }
    if is_integer(name) && amount.milli_value() % 1000 != 0 {
        errors.invalid(path, amount.to_string(), "must be an integer");
    }
}

pub(crate) fn amounts<'a>(value: &'a Value, list: &str) -> Vec<(&'a str, Quantity)> {
    let listed = look::at(value, list).as_object().into_iter().flatten();
    listed
        .filter_map(|(name, amount)| Some((name.as_str(), Quantity::from_json(amount).ok()?)))
        .collect()
}

#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Of {
    Container,
    Pod,
}

/// `claims` are the names that the pod has.
pub(crate) fn requirements(resources: &Value, of: Of, claims: &[&str], path: &str, errors: &mut Errors) {
    let (limits_path, requests_path) = (child(path, "limits"), child(path, "requests"));
    let (limits, requests) = (amounts(resources, "limits"), amounts(resources, "requests"));
    let name_rule = match of {
        Of::Container => container_resource_name,
        Of::Pod => pod_resource_name,
    };
    for (name, amount) in &limits {
        let path = key(&limits_path, name);
        name_rule(name, &path, errors);
        quantity_value(name, amount, &path, errors);
        huge_page(name, amount, &path, errors);
    }
    for (name, amount) in &requests {
        let path = key(&requests_path, name);
        name_rule(name, &path, errors);
        quantity_value(name, amount, &path, errors);
        match limits.iter().find(|(n, _)| n == name) {
            Some((_, limit)) if amount != limit && !allows_overcommit(name) => {
                let says = format!("must be equal to {name} limit of {limit}");
                errors.invalid(requests_path.as_str(), amount.to_string(), says);
            }
            Some((_, limit)) if amount > limit => {
                let says = format!("must be less than or equal to {name} limit of {limit}");
                errors.invalid(requests_path.as_str(), amount.to_string(), says);
            }
            None if !allows_overcommit(name) => {
                errors.required(
                    limits_path.as_str(),
                    "Limit must be set for non overcommitable resources",
                );
            }
            _ => {}
        }
        huge_page(name, amount, &path, errors);
    }
    let any = |test: fn(&str) -> bool| limits.iter().chain(&requests).any(|(n, _)| test(n));
    if any(is_huge_page) && !any(|n| matches!(n, "cpu" | "memory")) {
        errors.forbidden(path, "HugePages require cpu or memory");
    }
    claim_names(
        look::items(resources, "claims"),
        claims,
        &child(path, "claims"),
        errors,
    );
}

fn huge_page(name: &str, amount: &Quantity, path: &str, errors: &mut Errors) {
    let Some(size) = name.strip_prefix("hugepages-") else {
        return;
    };
    let size = Quantity::parse(size).map_or(0, |s| s.value());
    let whole = amount.milli_value() % 1000 == 0;
    let divides = size > 0 && amount.sign() >= 0 && whole && amount.value() % size == 0;
    if !divides {
        let says = format!("{amount} is not positive integer multiple of {name}");
        errors.invalid(path, amount.to_string(), says);
    }
}

fn claim_names(claims: &[Value], known: &[&str], path: &str, errors: &mut Errors) {
    let mut seen: Vec<String> = Vec::new();
    for (at, claim) in claims.iter().enumerate() {
        let path = index(path, at);
        let (name, request) = (look::text(claim, "name"), look::text(claim, "request"));
        if name.is_empty() {
            errors.required(path, "");
            continue;
        }
        if seen.iter().any(|s| s == name) {
            errors.duplicate(path.as_str(), name);
        } else {
            let mut full = name.to_owned();
            if !request.is_empty() {
                errors.each(&child(&path, "request"), request, names::dns1123_label(request));
                full = format!("{name}/{request}");
            }
            if seen.contains(&full) {
                errors.duplicate(path.as_str(), full.as_str());
            } else if request.is_empty() {
                let others = seen
                    .iter()
                    .filter(|s| s.split_once('/').is_some_and(|(n, _)| n == name))
                    .count();
                (0..others).for_each(|_| errors.duplicate(path.as_str(), name));
            }
            seen.push(full);
        }
        if !known.contains(&name) {
            let mut listed = known.to_vec();
            listed.sort_unstable();
            listed.dedup();
            let says = match listed.as_slice() {
                [] => "must be one of the names in pod.spec.resourceClaims which is empty".to_owned(),
                names => format!(
                    "must be one of the names in pod.spec.resourceClaims: {}",
                    names.join(", ")
                ),
            };
            let kind = api::FieldErrorKind::NotFound;
            errors.push(api::FieldError::new(kind, path, Some(name.into()), says));
        }
    }
}

/// The names of a pod's claims.
pub(crate) fn pod_claims(spec: &Value) -> Vec<&str> {
    look::items(spec, "resourceClaims")
        .iter()
        .map(|c| look::text(c, "name"))
        .filter(|n| !n.is_empty())
        .collect()
}
