//! HorizontalPodAutoscalers: stored as v2; v1 keeps what it cannot say in annotations.

use api::{Timestamp, Value};
use serde_json::json;

use super::Rules;
use crate::look;

pub struct HorizontalPodAutoscaler;

impl Rules for HorizontalPodAutoscaler {
    fn to_storage(&self, object: &mut Value) {
        to_v2(object);
    }

    fn from_storage(&self, object: &mut Value, _api_version: &str) {
        to_v1(object);
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
    look::default(object, &format!("{at}.selectPolicy"), "Max");
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
