//! Service addresses and ports. A claim is an entry of the store that comes and goes in the same commit as the Service: an
//! IPAddress for each cluster IP, a bare key for each node port. So nothing can leak, and there is nothing to repair but
//! where upstream's servers write into the same store.

mod claim;
mod range;
mod repair;

use std::net::IpAddr;
use std::ops::RangeInclusive;

use api::{FieldError, Object, Refused, Resource, Value, items_mut};
use serde_json::json;

use self::claim::Claims;
use self::range::Range;
use crate::admission::{Along, Operation, Review};
use crate::registry::Home;
use crate::server::{Network, Server};

const IP_ADDRESSES: Resource = Resource::of("networking.k8s.io", "ipaddresses");

pub(crate) struct Allocator {
    ranges: Vec<Range>,
    node_ports: RangeInclusive<u16>,
}

impl Allocator {
    pub(crate) fn new(network: &Network) -> Self {
        Self {
            ranges: network
                .service_ranges
                .iter()
                .filter_map(|text| text.parse().ok())
                .collect(),
            node_ports: network.node_ports.clone(),
        }
    }

    /// Gives a new or changed Service what it needs, and takes back what it no longer does.
    pub(crate) fn claim(&self, review: &mut Review<'_>, along: &mut Along) -> Result<(), Refused> {
        if !review.is_about("", "services") || !review.subresource.is_empty() {
            return Ok(());
        }
        let mut service = review.object.take();
        if review.operation == Operation::Update {
            inherit(&mut service, &review.old);
        }
        let claims = Claims {
            allocator: self,
            server: review.server,
            old: &review.old,
        };
        let outcome = claims.settle(&mut service, along);
        let name = service["metadata"]["name"]
            .as_str()
            .unwrap_or_default()
            .to_owned();
        review.object = service;
        match outcome {
            Ok(errors) if errors.is_empty() => Ok(()),
            Ok(errors) => Err(Refused::invalid("", "Service", &name, &errors)),
            Err(says) => Err(Refused::internal(says)),
        }
    }

    /// Takes back everything from a Service that goes.
    pub(crate) fn release(&self, server: &Server, home: &Home, service: &Object, along: &mut Along) {
        if home.resource != Resource::of("", "services") {
            return;
        }
        let old = service.value().unwrap_or_default();
        let claims = Claims {
            allocator: self,
            server,
            old: &old,
        };
        claims.release_all(along);
    }
}

pub(crate) fn is_headless(service: &Value) -> bool {
    service["spec"]["clusterIP"] == "None"
}

fn type_of(service: &Value) -> &str {
    service["spec"]["type"].as_str().unwrap_or_default()
}

fn needs_cluster_ip(service: &Value) -> bool {
    matches!(type_of(service), "ClusterIP" | "NodePort" | "LoadBalancer")
}

fn needs_node_port(service: &Value) -> bool {
    match type_of(service) {
        "NodePort" => true,
        "LoadBalancer" => service["spec"]["allocateLoadBalancerNodePorts"] != json!(false),
        _ => false,
    }
}

fn needs_health_port(service: &Value) -> bool {
    type_of(service) == "LoadBalancer" && service["spec"]["externalTrafficPolicy"] == "Local"
}

fn texts(value: &Value) -> Vec<String> {
    value
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .map(str::to_owned)
        .collect()
}

/// The addresses a Service holds.
fn addresses(service: &Value) -> Vec<IpAddr> {
    if !needs_cluster_ip(service) {
        return Vec::new();
    }
    texts(&service["spec"]["clusterIPs"])
        .iter()
        .filter_map(|ip| ip.parse().ok())
        .collect()
}

/// The node ports a Service holds, with its health check's.
fn node_ports(service: &Value) -> Vec<u16> {
    let ports = service["spec"]["ports"]
        .as_array()
        .into_iter()
        .flatten()
        .map(|p| &p["nodePort"]);
    let health = std::iter::once(&service["spec"]["healthCheckNodePort"]);
    let mut held: Vec<u16> = ports
        .chain(health)
        .filter_map(Value::as_u64)
        .filter_map(|port| u16::try_from(port).ok())
        .filter(|port| *port != 0)
        .collect();
    held.sort_unstable();
    held.dedup();
    held
}

/// An update that leaves out what was allocated keeps it; what its type no longer has goes.
fn inherit(new: &mut Value, old: &Value) {
    same_cluster_ips(new, old);
    if needs_cluster_ip(old) && needs_cluster_ip(new) {
        if absent(&new["spec"]["clusterIP"]) {
            set(new, "clusterIP", &old["spec"]["clusterIP"]);
        }
        if absent(&new["spec"]["clusterIPs"]) && new["spec"]["clusterIP"] == old["spec"]["clusterIP"] {
            set(new, "clusterIPs", &old["spec"]["clusterIPs"]);
        }
    }
    if needs_node_port(old) && needs_node_port(new) {
        inherit_node_ports(new, old);
    }
    if needs_health_port(old) && needs_health_port(new) && absent(&new["spec"]["healthCheckNodePort"]) {
        set(new, "healthCheckNodePort", &old["spec"]["healthCheckNodePort"]);
    }
    drop_what_the_type_lacks(new, old);
}

/// Whoever changes only one of `clusterIP` and `clusterIPs` means both.
fn same_cluster_ips(new: &mut Value, old: &Value) {
    let same_list = new["spec"]["clusterIPs"] == old["spec"]["clusterIPs"];
    let same_one = new["spec"]["clusterIP"] == old["spec"]["clusterIP"];
    let ip = new["spec"]["clusterIP"].clone();
    if !same_one && same_list {
        if absent(&ip) {
            set(new, "clusterIPs", &Value::Null);
        } else if let Some(first) = new["spec"]["clusterIPs"].get_mut(0) {
            *first = ip;
        }
    } else if same_one
        && !same_list
        && absent(&new["spec"]["clusterIPs"])
        && !absent(&old["spec"]["clusterIPs"])
    {
        set(new, "clusterIP", &Value::Null);
    }
}

fn inherit_node_ports(new: &mut Value, old: &Value) {
    let mut used: Vec<u16> = node_ports(old)
        .into_iter()
        .filter(|port| node_ports(new).contains(port))
        .collect();
    let before: Vec<Value> = old["spec"]["ports"].as_array().cloned().unwrap_or_default();
    for port in items_mut(&mut new["spec"], "ports") {
        if !absent(&port["nodePort"]) {
            continue;
        }
        let had = before.iter().rev().find(|b| b["name"] == port["name"]);
        let number = had
            .and_then(|b| b["nodePort"].as_u64())
            .and_then(|n| u16::try_from(n).ok());
        if let Some(number) = number.filter(|n| *n != 0 && !used.contains(n)) {
            port["nodePort"] = json!(number);
            used.push(number);
        }
    }
}

/// Fields that only the old type had, and that the client did not touch.
fn drop_what_the_type_lacks(new: &mut Value, old: &Value) {
    let unchanged = |new: &Value, field: &str| new["spec"][field] == old["spec"][field];
    if needs_cluster_ip(old) && !needs_cluster_ip(new) {
        for field in [
            "clusterIP",
            "clusterIPs",
            "ipFamilies",
            "ipFamilyPolicy",
            "internalTrafficPolicy",
        ] {
            if unchanged(new, field) || absent(&new["spec"][field]) {
                set(new, field, &Value::Null);
            }
        }
    }
    if type_of(old) != type_of(new) && !needs_node_port(new) && needs_node_port(old) {
        let held = node_ports(old);
        for port in items_mut(&mut new["spec"], "ports") {
            let number = port["nodePort"].as_u64().and_then(|n| u16::try_from(n).ok());
            if number.is_some_and(|n| held.contains(&n))
                && let Some(fields) = port.as_object_mut()
            {
                fields.remove("nodePort");
            }
        }
    }
    if needs_health_port(old) && !needs_health_port(new) && unchanged(new, "healthCheckNodePort") {
        set(new, "healthCheckNodePort", &Value::Null);
    }
    let outside =
        |s: &Value| matches!(type_of(s), "NodePort" | "LoadBalancer") || !absent(&s["spec"]["externalIPs"]);
    if outside(old) && !outside(new) && unchanged(new, "externalTrafficPolicy") {
        set(new, "externalTrafficPolicy", &Value::Null);
    }
    if type_of(old) == "LoadBalancer" && type_of(new) != "LoadBalancer" {
        for field in ["allocateLoadBalancerNodePorts", "loadBalancerClass"] {
            if unchanged(new, field) {
                set(new, field, &Value::Null);
            }
        }
    }
}

/// Nothing, or what Go has for nothing.
fn absent(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.is_empty(),
        Value::Array(items) => items.is_empty(),
        Value::Number(number) => number.as_i64() == Some(0),
        _ => false,
    }
}

/// Sets a field of the spec; null takes it away.
fn set(service: &mut Value, field: &str, value: &Value) {
    let Some(spec) = service["spec"].as_object_mut() else {
        return;
    };
    if value.is_null() {
        spec.remove(field);
    } else {
        spec.insert(field.to_owned(), value.clone());
    }
}

fn invalid(field: &str, value: impl Into<Value>, detail: &str) -> FieldError {
    FieldError::invalid(field, value, detail)
}
