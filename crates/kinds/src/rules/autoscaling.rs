//! HorizontalPodAutoscalers: stored as v2; v1 keeps what it cannot say in annotations.

use api::{Quantity, Timestamp, Value, names};
use serde_json::json;

use super::errors::{Errors, child, index};
use super::{Rules, metadata, resources};
use crate::look;

pub struct HorizontalPodAutoscaler;

impl Rules for HorizontalPodAutoscaler {
    fn to_storage(&self, object: &mut Value) {
        to_v2(object);
    }

    fn out_of_storage(&self, object: &mut Value, _api_version: &str) {
        to_v1(object);
    }

    fn validate(&self, object: &Value, errors: &mut Errors) {
        scaler(&as_v2(object), &Value::Null, errors);
    }

    fn validate_update(&self, new: &Value, old: &Value, subresource: &str, errors: &mut Errors) {
        metadata::check_update(new, old, errors);
        if subresource == "status" {
            for field in ["status.currentReplicas", "status.desiredReplicas"] {
                errors.not_negative(field, look::at(new, field));
            }
            return;
        }
        scaler(&as_v2(new), &as_v2(old), errors);
    }

    fn default(&self, object: &mut Value, _now: Timestamp) {
        if look::text(object, "apiVersion") == "autoscaling/v1" {
            return;
        }
        if look::items(object, "spec.metrics").is_empty() {
            look::set(
                object,
                "spec.metrics",
                json!([{
                    "type": "Resource",
                    "resource": {"name": "cpu", "target": {"type": "Utilization", "averageUtilization": 80}},
                }]),
            );
        }
        if look::has(object, "spec.behavior") {
            let up = json!([
                {"type": "Pods", "value": 4, "periodSeconds": 15},
                {"type": "Percent", "value": 100, "periodSeconds": 15},
            ]);
            default_scaling(object, "spec.behavior.scaleUp", up);
            look::default(object, "spec.behavior.scaleUp.stabilizationWindowSeconds", 0);
            let down = json!([{"type": "Percent", "value": 100, "periodSeconds": 15}]);
            default_scaling(object, "spec.behavior.scaleDown", down);
        }
    }
}

fn default_scaling(object: &mut Value, at: &str, policies: Value) {
    look::fill(object, &format!("{at}.selectPolicy"), "Max");
    if !look::has(object, &format!("{at}.policies")) {
        look::set(object, &format!("{at}.policies"), policies);
    }
}

/// What v1 cannot say is kept in annotations with these endings, as v1's own JSON.
const ANNOTATION: &str = "autoscaling.alpha.kubernetes.io/";

fn to_v2(object: &mut Value) {
    let mut metrics = Vec::new();
    if let Some(percent) = look::remove(object, "spec.targetCPUUtilizationPercentage") {
        metrics.push(json!({
            "type": "Resource",
            "resource": {"name": "cpu", "target": {"type": "Utilization", "averageUtilization": percent}},
        }));
    }
    if let Some(Value::Array(more)) = annotation(object, "metrics") {
        metrics.extend(more);
    }
    if !metrics.is_empty() {
        look::set(object, "spec.metrics", metrics);
    }
    if let Some(behavior) = annotation(object, "behavior") {
        look::set(object, "spec.behavior", behavior);
    }
    let mut current = Vec::new();
    if let Some(percent) = look::remove(object, "status.currentCPUUtilizationPercentage") {
        current.push(json!({
            "type": "Resource",
            "resource": {"name": "cpu", "current": {"averageUtilization": percent}},
        }));
    }
    if let Some(Value::Array(more)) = annotation(object, "current-metrics") {
        current.extend(more);
    }
    if look::has(object, "status") {
        look::set(
            object,
            "status.currentMetrics",
            if current.is_empty() {
                Value::Null
            } else {
                current.into()
            },
        );
    }
    if let Some(conditions) = annotation(object, "conditions") {
        look::set(object, "status.conditions", conditions);
    }
}

fn to_v1(object: &mut Value) {
    let is_cpu = |m: &Value, at: &str| {
        look::text(m, "resource.name") == "cpu" && look::has(m, &format!("resource.{at}.averageUtilization"))
    };
    let mut metrics = taken(object, "spec.metrics");
    if let Some(at) = metrics.iter().position(|m| is_cpu(m, "target")) {
        let cpu = metrics.remove(at);
        let percent = look::at(&cpu, "resource.target.averageUtilization").clone();
        look::set(object, "spec.targetCPUUtilizationPercentage", percent);
    }
    annotate(object, "metrics", metrics.into());
    let mut current = taken(object, "status.currentMetrics");
    if let Some(at) = current.iter().position(|m| is_cpu(m, "current")) {
        let cpu = current.remove(at);
        let percent = look::at(&cpu, "resource.current.averageUtilization").clone();
        look::set(object, "status.currentCPUUtilizationPercentage", percent);
    }
    annotate(object, "current-metrics", current.into());
    let conditions = taken(object, "status.conditions");
    annotate(object, "conditions", conditions.into());
    if let Some(behavior) = look::remove(object, "spec.behavior") {
        annotate(object, "behavior", behavior);
    }
}

fn taken(object: &mut Value, path: &str) -> Vec<Value> {
    match look::remove(object, path) {
        Some(Value::Array(items)) => items,
        _ => Vec::new(),
    }
}

fn annotation(object: &mut Value, name: &str) -> Option<Value> {
    let annotations = look::at_mut(object, "metadata.annotations")?.as_object_mut()?;
    let text = annotations.remove(&format!("{ANNOTATION}{name}"))?;
    if annotations.is_empty() {
        look::remove(object, "metadata.annotations");
    }
    serde_json::from_str(text.as_str()?).ok()
}

fn annotate(object: &mut Value, name: &str, value: Value) {
    if !look::is_empty(&value) {
        look::object(object, "metadata.annotations")
            .insert(format!("{ANNOTATION}{name}"), value.to_string().into());
    }
}

fn as_v2(object: &Value) -> Value {
    let mut object = object.clone();
    if look::text(&object, "apiVersion") == "autoscaling/v1" {
        to_v2(&mut object);
    }
    object
}

const LONGEST_WINDOW: i64 = 3600;
const LONGEST_PERIOD: i64 = 1800;

fn scaler(object: &Value, old: &Value, errors: &mut Errors) {
    let spec = look::at(object, "spec");
    let least = look::at(spec, "minReplicas").as_i64();
    let most = look::at(spec, "maxReplicas").as_i64().unwrap_or(0);
    let lowest = i64::from(look::at(old, "spec.minReplicas").as_i64() != Some(0));
    if let Some(least) = least.filter(|n| *n < lowest) {
        let says = format!("must be greater than or equal to {lowest}");
        errors.invalid("spec.minReplicas", least, says);
    }
    if most == 0 {
        errors.required("spec.maxReplicas", "must be set and greater than 0");
    } else if most < 0 {
        errors.invalid("spec.maxReplicas", most, "must be greater than or equal to 1");
    }
    if least.is_some_and(|least| most < least) {
        let says = "must be greater than or equal to `minReplicas`";
        errors.invalid("spec.maxReplicas", most, says);
    }
    let target = look::at(spec, "scaleTargetRef");
    let was = look::at(old, "spec.scaleTargetRef");
    let of = |target: &Value| {
        let text = |field: &str| look::text(target, field).to_owned();
        (text("apiVersion"), text("kind"))
    };
    let groups = if !old.is_null() && of(target) == of(was) {
        Groups::Any
    } else if look::text(target, "kind") == "ReplicationController" {
        Groups::Core
    } else {
        Groups::Named
    };
    reference(target, groups, "spec.scaleTargetRef", errors);
    metrics(spec, old, least, errors);
    for direction in ["scaleUp", "scaleDown"] {
        let path = child("spec.behavior", direction);
        let rules = look::at(object, &path);
        if !rules.is_null() {
            scaling(rules, &path, errors);
        }
    }
}

/// Which groups a reference may name.
#[derive(Clone, Copy)]
enum Groups {
    /// Whatever it says.
    Any,
    /// The core group too, which has no name.
    Core,
    Named,
}

fn group_error(version: &str, groups: Groups) -> Option<String> {
    let slashes = version.matches('/').count();
    match groups {
        Groups::Any => None,
        _ if slashes > 1 => Some(format!("unexpected GroupVersion string: {version}")),
        Groups::Named if version.split_once('/').is_none_or(|(group, _)| group.is_empty()) => {
            Some("apiVersion must specify API group".to_owned())
        }
        _ => None,
    }
}

fn reference(target: &Value, groups: Groups, path: &str, errors: &mut Errors) {
    for field in ["kind", "name"] {
        match look::text(target, field) {
            "" => errors.required(child(path, field), ""),
            text => errors.each(&child(path, field), text, names::path_segment(text)),
        }
    }
    let version = look::text(target, "apiVersion");
    if let Some(wrong) = group_error(version, groups) {
        errors.invalid(child(path, "apiVersion"), version, wrong);
    }
}

const SOURCES: [(&str, &str); 5] = [
    ("Object", "object"),
    ("External", "external"),
    ("Pods", "pods"),
    ("Resource", "resource"),
    ("ContainerResource", "containerResource"),
];
const TYPES: [&str; 5] = ["ContainerResource", "External", "Object", "Pods", "Resource"];
const POPULATE: &str = "must populate information for the given metric source";

fn metrics(spec: &Value, old: &Value, least: Option<i64>, errors: &mut Errors) {
    let object_group = "object.describedObject.apiVersion";
    let was_wrong = look::items(old, "spec.metrics")
        .iter()
        .any(|m| look::has(m, "object") && group_error(look::text(m, object_group), Groups::Core).is_some());
    let groups = if was_wrong { Groups::Any } else { Groups::Core };
    let all = look::items(spec, "metrics");
    for (at, metric) in all.iter().enumerate() {
        metric_spec(metric, groups, &index("spec.metrics", at), errors);
    }
    let outside = |m: &Value| matches!(look::text(m, "type"), "Object" | "External");
    if least == Some(0) && !all.iter().any(outside) {
        let says = "must specify at least one Object or External metric to support scaling to zero replicas";
        errors.forbidden("spec.metrics", says);
    }
}

fn metric_spec(metric: &Value, groups: Groups, path: &str, errors: &mut Errors) {
    let kind = look::text(metric, "type");
    let kind_path = child(path, "type");
    let known = TYPES.contains(&kind);
    if kind.is_empty() {
        errors.required(kind_path.as_str(), "must specify a metric source type");
    }
    if !known {
        errors.not_supported(kind_path.as_str(), kind, &TYPES);
    }
    let mut present: Vec<&str> = Vec::new();
    for (_, field) in SOURCES {
        let source = look::at(metric, field);
        if source.is_null() {
            continue;
        }
        present.push(field);
        if present.len() == 1 {
            metric_source(source, field, groups, &child(path, field), errors);
        }
    }
    let expected = SOURCES
        .iter()
        .find(|(name, _)| *name == kind)
        .map(|(_, field)| *field);
    match expected {
        Some(field) if !present.contains(&field) => errors.required(child(path, field), POPULATE),
        Some(_) => {}
        None => errors.not_supported(kind_path, kind, &TYPES),
    }
    if present.len() != 1 {
        for field in present.iter().filter(|f| Some(**f) != expected) {
            errors.forbidden(child(path, field), "must populate the given metric source only");
        }
    }
}

fn metric_source(source: &Value, field: &str, groups: Groups, path: &str, errors: &mut Errors) {
    let target = look::at(source, "target");
    let target_path = child(path, "target");
    match field {
        "object" => {
            let described = look::at(source, "describedObject");
            reference(described, groups, &child(path, "describedObject"), errors);
            identifier(source, path, errors);
        }
        "external" | "pods" => identifier(source, path, errors),
        "resource" => resource_metric_name(source, false, path, errors),
        _ => {
            resource_metric_name(source, true, path, errors);
            match look::text(source, "container") {
                "" => errors.required(child(path, "container"), "must specify a container"),
                name => errors.each(&child(path, "container"), name, names::dns1123_label(name)),
            }
        }
    }
    metric_target(target, &target_path, errors);
    let has = |field: &str| look::has(target, field);
    let average = child(&target_path, "averageValue");
    match field {
        "object" if !has("value") && !has("averageValue") => {
            errors.required(average, "must set either a target value or averageValue");
        }
        "external" if !has("value") && !has("averageValue") => {
            let says = "must set either a target value for metric or a per-pod target";
            errors.required(average, says);
        }
        "external" if has("value") && has("averageValue") => {
            let says = "may not set both a target value for metric and a per-pod target";
            errors.forbidden(child(&target_path, "value"), says);
        }
        "pods" if !has("averageValue") => {
            errors.required(average, "must specify a positive target averageValue");
        }
        "resource" | "containerResource" => match (has("averageUtilization"), has("averageValue")) {
            (false, false) => errors.required(
                child(&target_path, "averageUtilization"),
                "must set either a target raw value or a target utilization",
            ),
            (true, true) => errors.forbidden(
                average,
                "may not set both a target raw value and a target utilization",
            ),
            _ => {}
        },
        _ => {}
    }
}

fn resource_metric_name(source: &Value, of_container: bool, path: &str, errors: &mut Errors) {
    match look::text(source, "name") {
        "" => errors.required(child(path, "name"), "must specify a resource name"),
        name if of_container => resources::container_resource_name(name, &child(path, "name"), errors),
        _ => {}
    }
}

fn identifier(source: &Value, path: &str, errors: &mut Errors) {
    let path = child(path, "metric.name");
    match look::text(source, "metric.name") {
        "" => errors.required(path, "must specify a metric name"),
        name => errors.each(&path, name, names::path_segment(name)),
    }
}

fn metric_target(target: &Value, path: &str, errors: &mut Errors) {
    let kind = look::text(target, "type");
    if kind.is_empty() {
        errors.required(child(path, "type"), "must specify a metric target type");
    }
    if !matches!(kind, "Utilization" | "Value" | "AverageValue") {
        let says = "must be either Utilization, Value, or AverageValue";
        errors.invalid(child(path, "type"), kind, says);
    }
    for field in ["value", "averageValue"] {
        let amount = Quantity::from_json(look::at(target, field)).ok();
        if let Some(amount) = amount.filter(|a| look::has(target, field) && a.sign() <= 0) {
            errors.invalid(child(path, field), amount.to_string(), "must be positive");
        }
    }
    let percent = look::at(target, "averageUtilization");
    if percent.as_i64().is_some_and(|p| p < 1) {
        errors.invalid(
            child(path, "averageUtilization"),
            percent.clone(),
            "must be greater than 0",
        );
    }
}

fn scaling(rules: &Value, path: &str, errors: &mut Errors) {
    if let Some(window) = look::at(rules, "stabilizationWindowSeconds").as_i64() {
        let path = child(path, "stabilizationWindowSeconds");
        if window < 0 {
            errors.invalid(path, window, "must be greater than or equal to zero");
        } else if window > LONGEST_WINDOW {
            let says = format!("must be less than or equal to {LONGEST_WINDOW}");
            errors.invalid(path, window, says);
        }
    }
    let choices = ["Disabled", "Max", "Min"];
    if let Some(choice) = look::at(rules, "selectPolicy")
        .as_str()
        .filter(|c| !choices.contains(c))
    {
        errors.not_supported(child(path, "selectPolicy"), choice, &choices);
    }
    let policies = look::items(rules, "policies");
    let policies_path = child(path, "policies");
    if policies.is_empty() {
        errors.required(policies_path.as_str(), "must specify at least one Policy");
    }
    for (at, policy) in policies.iter().enumerate() {
        let path = index(&policies_path, at);
        let kind = look::text(policy, "type");
        if !matches!(kind, "Pods" | "Percent") {
            errors.not_supported(child(&path, "type"), kind, &["Percent", "Pods"]);
        }
        for field in ["value", "periodSeconds"] {
            let number = look::at(policy, field).as_i64().unwrap_or(0);
            if number <= 0 {
                errors.invalid(child(&path, field), number, "must be greater than zero");
            }
            if field == "periodSeconds" && number > LONGEST_PERIOD {
                let says = format!("must be less than or equal to {LONGEST_PERIOD}");
                errors.invalid(child(&path, field), number, says);
            }
        }
    }
    let tolerance = Quantity::from_json(look::at(rules, "tolerance")).ok();
    if let Some(amount) = tolerance.filter(|a| look::has(rules, "tolerance") && a.sign() < 0) {
        let says = "must be greater than or equal to 0";
        errors.invalid(child(path, "tolerance"), amount.to_string(), says);
    }
}
