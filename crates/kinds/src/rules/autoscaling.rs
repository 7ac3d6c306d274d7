//! HorizontalPodAutoscalers: stored as v2; v1 keeps what it cannot say in annotations.

use api::{Timestamp, Value};
use serde_json::json;

use super::Rules;
use crate::look;

pub struct HorizontalPodAutoscaler;

impl Rules for HorizontalPodAutoscaler {
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
