//! Services.

use api::{Timestamp, Value};

use super::Rules;
use crate::look;
use crate::names::{self, NameRule};

pub struct Service;

impl Rules for Service {
    fn name(&self) -> NameRule {
        names::service
    }

    fn prepare_update(&self, new: &mut Value, old: &Value, subresource: &str, _now: Timestamp) {
        if subresource == "status" {
            return;
        }
        look::set(new, "status", look::at(old, "status").clone());
        if look::text(new, "spec.type") != "LoadBalancer" {
            look::set(new, "status.loadBalancer", serde_json::json!({}));
        }
    }

    fn default(&self, object: &mut Value, _now: Timestamp) {
        default_affinity(object);
        look::default(object, "spec.type", "ClusterIP");
        for port in look::items_mut(object, "spec.ports") {
            let target = look::at(port, "targetPort");
            if target.is_null() || *target == 0 || *target == "" {
                let number = look::at(port, "port").clone();
                look::set(port, "targetPort", number);
            }
        }
        let kind = look::text(object, "spec.type").to_owned();
        let outside = !look::items(object, "spec.externalIPs").is_empty();
        if matches!(kind.as_str(), "NodePort" | "LoadBalancer") || kind == "ClusterIP" && outside {
            look::default(object, "spec.externalTrafficPolicy", "Cluster");
        }
        if matches!(kind.as_str(), "NodePort" | "LoadBalancer" | "ClusterIP") {
            look::default(object, "spec.internalTrafficPolicy", "Cluster");
        }
        if kind == "LoadBalancer" {
            look::default(object, "spec.allocateLoadBalancerNodePorts", true);
            for ingress in look::items_mut(object, "status.loadBalancer.ingress") {
                if !look::text(ingress, "ip").is_empty() {
                    look::default(ingress, "ipMode", "VIP");
                }
            }
        }
    }
}

fn default_affinity(object: &mut Value) {
    look::default(object, "spec.sessionAffinity", "None");
    match look::text(object, "spec.sessionAffinity") {
        "None" => {
            look::remove(object, "spec.sessionAffinityConfig");
        }
        "ClientIP" if !look::has(object, "spec.sessionAffinityConfig.clientIP.timeoutSeconds") => {
            look::set(
                object,
                "spec.sessionAffinityConfig",
                serde_json::json!({"clientIP": {"timeoutSeconds": 10800}}),
            );
        }
        _ => {}
    }
}
