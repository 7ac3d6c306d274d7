//! LimitRanges and ResourceQuotas.

use api::{Quantity, Timestamp, Value, names};
use serde_json::json;

use super::errors::{Errors, child, index, key, texts};
use super::{Rules, metadata, pod_spec, resources};
use crate::look;

pub struct LimitRange;
pub struct ResourceQuota;

const AMOUNTS: [&str; 5] = ["max", "min", "default", "defaultRequest", "maxLimitRequestRatio"];

impl Rules for LimitRange {
    fn default(&self, object: &mut Value, _now: Timestamp) {
        for limit in look::items_mut(object, "spec.limits") {
            for list in AMOUNTS {
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

    fn validate(&self, object: &Value, errors: &mut Errors) {
        let mut seen: Vec<&str> = Vec::new();
        for (at, limit) in look::items(object, "spec.limits").iter().enumerate() {
            let path = index("spec.limits", at);
            let kind = look::text(limit, "type");
            limit_type(kind, &child(&path, "type"), errors);
            if seen.contains(&kind) {
                errors.duplicate(child(&path, "type"), kind);
            }
            seen.push(kind);
            limit_item(limit, kind, &path, errors);
        }
    }

    fn validate_update(&self, new: &Value, _old: &Value, _subresource: &str, errors: &mut Errors) {
        self.validate_whole(new, errors);
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

    fn validate(&self, object: &Value, errors: &mut Errors) {
        quota(look::at(object, "spec"), errors);
        for list in ["status.hard", "status.used"] {
            quota_amounts(object, list, errors);
        }
    }

    fn validate_update(&self, new: &Value, old: &Value, subresource: &str, errors: &mut Errors) {
        metadata::check_update(new, old, errors);
        if subresource == "status" {
            if look::text(new, "metadata.resourceVersion").is_empty() {
                errors.required("resourceVersion", "");
            }
            for list in ["status.hard", "status.used"] {
                quota_amounts(new, list, errors);
            }
            return;
        }
        quota(look::at(new, "spec"), errors);
        let scopes = |quota: &Value| {
            let mut all: Vec<String> = texts(quota, "spec.scopes")
                .into_iter()
                .map(str::to_owned)
                .collect();
            all.sort_unstable();
            all.dedup();
            all
        };
        if scopes(new) != scopes(old) {
            errors.invalid(
                "spec.scopes",
                look::at(new, "spec.scopes").clone(),
                "field is immutable",
            );
        }
    }
}
fn limit_type(kind: &str, path: &str, errors: &mut Errors) {
    let wrong = names::qualified(kind);
    if wrong.is_empty() {
        if !kind.contains('/') && !matches!(kind, "Container" | "Pod" | "PersistentVolumeClaim") {
            errors.invalid(path, kind, "must be a standard limit type or fully qualified");
        }
    } else {
        errors.each(path, kind, wrong);
    }
}

fn limit_item(limit: &Value, kind: &str, path: &str, errors: &mut Errors) {
    let name_rule = |name: &str, path: &str, errors: &mut Errors| {
        if matches!(kind, "Pod" | "Container") {
            resources::container_resource_name(name, path, errors);
        } else {
            resources::resource_name(name, path, errors);
        }
    };
    let said = |list: &str| resources::amounts(limit, list);
    let mut all: Vec<&str> = Vec::new();
    for list in AMOUNTS {
        let path = child(path, list);
        let of_each = matches!(list, "default" | "defaultRequest");
        if list == "maxLimitRequestRatio" && kind == "PersistentVolumeClaim" {
            let has = |list: &str| said(list).iter().any(|(name, _)| *name == "storage");
            if !has("min") && !has("max") {
                let says = "either minimum or maximum storage value is required, but neither was provided";
                errors.required(
                    child(path.trim_end_matches(".maxLimitRequestRatio"), "limits"),
                    says,
                );
            }
        }
        if of_each && kind == "Pod" {
            if !said(list).is_empty() {
                errors.forbidden(path, "may not be specified when `type` is 'Pod'");
            }
            continue;
        }
        for (name, _) in said(list) {
            name_rule(name, &key(&path, name), errors);
            if !all.contains(&name) {
                all.push(name);
            }
        }
    }
    for name in all {
        limit_relations(limit, kind, name, path, errors);
    }
}

fn limit_relations(limit: &Value, kind: &str, name: &str, path: &str, errors: &mut Errors) {
    let get = |list: &str| {
        let of_each = matches!(list, "default" | "defaultRequest");
        if of_each && kind == "Pod" {
            return None;
        }
        limit
            .get(list)
            .and_then(|l| l.get(name))
            .and_then(|a| Quantity::from_json(a).ok())
    };
    let at = |list: &str| key(&child(path, list), name);
    let (least, most, usual, request) = (get("min"), get("max"), get("default"), get("defaultRequest"));
    let relations = [
        (&least, &most, "min", "min value", "max value", 0),
        (
            &least,
            &request,
            "defaultRequest",
            "min value",
            "default request value",
            1,
        ),
        (
            &request,
            &most,
            "defaultRequest",
            "default request value",
            "max value",
            0,
        ),
        (
            &request,
            &usual,
            "defaultRequest",
            "default request value",
            "default limit value",
            0,
        ),
        (&least, &usual, "default", "min value", "default value", 0),
        (&usual, &most, "default", "default value", "max value", 1),
    ];
    for (small, big, field, small_name, big_name, shown) in relations {
        if let (Some(small), Some(big)) = (small, big)
            && small > big
        {
            let says = format!("{small_name} {small} is greater than {big_name} {big}");
            let value = if shown == 0 { small } else { big };
            errors.invalid(at(field), value.to_string(), says);
        }
    }
    let Some(ratio) = get("maxLimitRequestRatio") else {
        return equal_requests(name, usual, request, &at("defaultRequest"), errors);
    };
    if ratio.milli_value() < 1000 {
        let says = format!("ratio {ratio} is less than 1");
        errors.invalid(at("maxLimitRequestRatio"), ratio.to_string(), says);
    }
    if let (Some(least), Some(most)) = (&least, &most) {
        let possible = most.milli_value() as f64 / least.milli_value() as f64;
        if ratio.milli_value() as f64 / 1000.0 > possible {
            let says = format!("ratio {ratio} is greater than max/min = {possible:.6}");
            errors.invalid(at("maxLimitRequestRatio"), ratio.to_string(), says);
        }
    }
    equal_requests(name, usual, request, &at("defaultRequest"), errors);
}

fn equal_requests(
    name: &str,
    usual: Option<Quantity>,
    request: Option<Quantity>,
    path: &str,
    errors: &mut Errors,
) {
    if let (Some(usual), Some(request)) = (usual, request)
        && !resources::allows_overcommit(name)
        && usual != request
    {
        let says = format!("default value {usual} must equal to defaultRequest value {request} in {name}");
        errors.invalid(path, request.to_string(), says);
    }
}

const SCOPES: [&str; 7] = [
    "Terminating",
    "NotTerminating",
    "BestEffort",
    "NotBestEffort",
    "PriorityClass",
    "CrossNamespacePodAffinity",
    "VolumeAttributesClass",
];

fn quota(spec: &Value, errors: &mut Errors) {
    let holder = json!({"spec": spec});
    quota_amounts(&holder, "spec.hard", errors);
    let mut hard: Vec<&str> = resources::amounts(spec, "hard")
        .iter()
        .map(|(name, _)| *name)
        .collect();
    hard.sort_unstable();
    let scopes = texts(spec, "scopes");
    let path = "spec.scopes";
    let all = || Value::from(scopes.clone());
    for scope in &scopes {
        if !SCOPES.contains(scope) {
            errors.invalid(path, all(), "unsupported scope");
        }
        for _ in hard.iter().filter(|name| !covers(scope, name)) {
            errors.invalid(path, all(), "unsupported scope applied to resource");
        }
    }
    conflicts(&scopes, path, all(), errors);
    scope_selector(spec, &hard, errors);
}

fn covers(scope: &str, name: &str) -> bool {
    let computing = matches!(
        name,
        "cpu" | "memory" | "limits.cpu" | "limits.memory" | "requests.cpu" | "requests.memory"
    );
    !resources::is_quota_name(name)
        || match scope {
            "BestEffort" => name == "pods",
            "VolumeAttributesClass" => matches!(name, "persistentvolumeclaims" | "requests.storage"),
            _ if SCOPES.contains(&scope) => name == "pods" || computing,
            _ => true,
        }
}

fn conflicts(scopes: &[&str], path: &str, shown: Value, errors: &mut Errors) {
    for pair in [["BestEffort", "NotBestEffort"], ["NotTerminating", "Terminating"]] {
        if pair.iter().all(|scope| scopes.contains(scope)) {
            errors.invalid(path, shown.clone(), "conflicting scopes");
        }
    }
}

fn scope_selector(spec: &Value, hard: &[&str], errors: &mut Errors) {
    let path = "spec.scopeSelector.matchExpressions";
    let selector = look::at(spec, "scopeSelector");
    let mut seen = Vec::new();
    for requirement in look::items(selector, "matchExpressions") {
        let (scope, operator) = (
            look::text(requirement, "scopeName"),
            look::text(requirement, "operator"),
        );
        if !SCOPES.contains(&scope) {
            errors.invalid(child(path, "scopeName"), scope, "unsupported scope");
        }
        for _ in hard.iter().filter(|name| !covers(scope, name)) {
            errors.invalid_as(path, &printed(selector), "unsupported scope applied to resource");
        }
        let alone = SCOPES.contains(&scope) && !matches!(scope, "PriorityClass" | "VolumeAttributesClass");
        if alone && operator != "Exists" {
            let says = "must be 'Exists' when scope is any of ResourceQuotaScopeTerminating, \
                        ResourceQuotaScopeNotTerminating, ResourceQuotaScopeBestEffort, \
                        ResourceQuotaScopeNotBestEffort or ResourceQuotaScopeCrossNamespacePodAffinity";
            errors.invalid(child(path, "operator"), operator, says);
        }
        let values = texts(requirement, "values");
        match operator {
            "In" | "NotIn" if values.is_empty() => {
                let says = "must be at least one value when `operator` is 'In' or 'NotIn' for scope selector";
                errors.required(child(path, "values"), says);
            }
            "Exists" | "DoesNotExist" if !values.is_empty() => {
                let says = "must be no value when `operator` is 'Exist' or 'DoesNotExist' for scope selector";
                errors.invalid(child(path, "values"), values, says);
            }
            "In" | "NotIn" | "Exists" | "DoesNotExist" => {}
            _ => errors.invalid(child(path, "operator"), operator, "not a valid selector operator"),
        }
        seen.push(scope);
    }
    conflicts(&seen, path, look::at(spec, "scopes").clone(), errors);
}

/// The selector with Go's names and order.
fn printed(selector: &Value) -> String {
    let one = |requirement: &Value| {
        format!(
            "{{\"ScopeName\":{},\"Operator\":{},\"Values\":{}}}",
            Value::from(look::text(requirement, "scopeName")),
            Value::from(look::text(requirement, "operator")),
            look::at(requirement, "values"),
        )
    };
    let all: Vec<String> = look::items(selector, "matchExpressions")
        .iter()
        .map(one)
        .collect();
    format!("{{\"MatchExpressions\":[{}]}}", all.join(","))
}

fn quota_amounts(object: &Value, list: &str, errors: &mut Errors) {
    for (name, amount) in resources::amounts(object, list) {
        let path = key(list, name);
        resources::resource_name(name, &path, errors);
        if !name.contains('/') && !resources::is_quota_name(name) {
            errors.invalid(path.as_str(), name, "must be a standard resource for quota");
        }
        resources::quantity_value(name, &amount, &path, errors);
    }
}
