//! NetworkPolicies, Ingresses and their classes.

use api::{Timestamp, Value};
use serde_json::json;

use super::Rules;
use crate::look;

pub struct NetworkPolicy;

impl Rules for NetworkPolicy {
    fn default(&self, object: &mut Value, _now: Timestamp) {
        if look::items(object, "spec.policyTypes").is_empty() {
            let egress = !look::items(object, "spec.egress").is_empty();
            let types = if egress {
                json!(["Ingress", "Egress"])
            } else {
                json!(["Ingress"])
            };
            look::set(object, "spec.policyTypes", types);
        }
    }
}
